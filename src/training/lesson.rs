//! What an answer in a lesson is worth.
//!
//! An answer is marked by what the trainer accepts and by the rules of the talk, never by
//! whether it is what they did.

pub use crate::transcript::lesson::{Accepted, Band, FULL, Lesson, Question};

use super::answer::Answer;
use crate::domain::{Refusal, Session};

/// What an answer was worth.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mark {
    /// 0 to [`FULL`].
    pub credit: u8,
    /// Which of the accepted answers it is, by its place.
    pub accepted: Option<usize>,
    /// Why the rules don't allow it, where they don't; it is worth nothing then.
    pub refused: Option<Refusal>,
}

impl Question {
    /// What the answer is worth where the talk stands: the most that an accepted answer in
    /// which it lies is worth; nothing where the rules don't allow it.
    pub fn mark(&self, answer: Answer, seen: &Session) -> Mark {
        if let Err(refusal) = answer.allowed(seen) {
            return Mark {
                credit: 0,
                accepted: None,
                refused: Some(refusal),
            };
        }
        let best = (self.accepted.iter().enumerate())
            .filter(|(_, accepted)| accepted.band.holds(answer))
            .max_by_key(|(at, accepted)| (accepted.credit, std::cmp::Reverse(*at)));
        Mark {
            credit: best.map_or(0, |(_, accepted)| accepted.credit.min(FULL)),
            accepted: best.map(|(at, _)| at),
            refused: None,
        }
    }
}
