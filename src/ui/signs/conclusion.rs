//! The sign of how a talk stands.

use super::Sign;
use crate::domain::summary::Conclusion;

/// The sign of how a talk stands; none where that is not on record.
pub fn sign_of(conclusion: Conclusion) -> Option<Sign> {
    match conclusion {
        Conclusion::Deal => Some(Sign::Tick),
        Conclusion::NoDeal => Some(Sign::Cross),
        Conclusion::Open => Some(Sign::Ring),
        Conclusion::NotOnRecord => None,
    }
}
