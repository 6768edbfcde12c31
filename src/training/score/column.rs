//! Scores that stand side by side.

use super::{Score, Slip, baseline};
use crate::domain::Session;
use crate::training::zone::Zone;

/// Whose score it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Whose {
    /// The trainee's.
    Yours,
    /// That of the real talk which was branched off.
    Real,
    /// Of a payer that does what the guide says first.
    Guide,
    /// Of a payer that accepts the first figure inside the reserve.
    FirstInside,
    /// Of a payer that splits the difference between the first figures.
    Split,
}

impl Whose {
    /// The stable name, and the stem of its words.
    pub fn id(self) -> &'static str {
        match self {
            Self::Yours => "yours",
            Self::Real => "real",
            Self::Guide => "guide",
            Self::FirstInside => "first-inside",
            Self::Split => "split",
        }
    }
}

/// A score with whose it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Column {
    /// Whose.
    pub whose: Whose,
    /// The score.
    pub score: Score,
}

/// The scores of a talk that was just played, beside the real one and the simple payers.
///
/// The real one is there where it is a branch of one; its reserve is not known, so its share
/// is left out. Simple payers need both reserves. A guide's score is played by who can (`Whose::Guide`) and put in after the real one.
pub fn columns(
    played: &Session,
    zone: Option<Zone>,
    slips: Option<&[Slip]>,
    real: Option<&Session>,
) -> Vec<Column> {
    let yours = Score::of(played, zone, slips);
    let real = real.map(|real| Score::of(real, None, None));
    let first_inside = zone.map(|zone| baseline::first_inside_score(played, zone));
    let split = zone.and_then(|zone| baseline::split_score(played, zone));
    [
        (Whose::Yours, Some(yours)),
        (Whose::Real, real),
        (Whose::FirstInside, first_inside),
        (Whose::Split, split),
    ]
    .into_iter()
    .filter_map(|(whose, score)| {
        Some(Column {
            whose,
            score: score?,
        })
    })
    .collect()
}
