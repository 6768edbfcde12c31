//! A lesson: questions about one talk, each with the answers that are accepted.

use super::answer::Answer;
use crate::domain::{Bilingual, Price, Refusal, Session};
use crate::transcript::cursor::RecordId;

/// The best that an answer is worth.
pub const FULL: u8 = 100;

/// Questions about one talk.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Lesson {
    /// The number of the talk it is about.
    pub session: String,
    /// What it is called.
    pub title: Bilingual,
    /// What it is about; tells nothing of how the talk ends.
    pub about: Bilingual,
    /// Its questions, in the order of their records.
    pub questions: Vec<Question>,
}

/// "You are the payer: what now?"
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Question {
    /// The last record that is seen when it is asked. Answers are kept under it, so they
    /// stay when the lesson is edited.
    pub at: RecordId,
    /// What is asked; empty for the standing question.
    pub asks: Bilingual,
    /// What is told to those who ask for a hint; may be empty.
    pub hint: Bilingual,
    /// What is accepted, the best first. Several answers can be right.
    pub accepted: Vec<Accepted>,
    /// What is said afterwards; may be empty.
    pub afterwards: Bilingual,
}

/// An answer that is accepted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Accepted {
    /// Which answers.
    pub band: Band,
    /// What they are worth, 0 to [`FULL`].
    pub credit: u8,
    /// Why.
    pub because: Bilingual,
}

/// Answers that are accepted together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Band {
    /// Asking for a better price.
    Ask,
    /// A price from the first to the second, both included.
    Name(Price, Price),
    /// Stepping out.
    Recess,
    /// Accepting.
    Accept,
    /// Ending without a deal.
    Stop,
}

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

impl Band {
    /// Whether the answer lies in it.
    pub fn holds(self, answer: Answer) -> bool {
        match (self, answer) {
            (Self::Ask, Answer::Ask)
            | (Self::Recess, Answer::Recess)
            | (Self::Accept, Answer::Accept)
            | (Self::Stop, Answer::Stop) => true,
            (Self::Name(low, high), Answer::Name(price)) => low <= price && price <= high,
            (Self::Ask | Self::Name(..) | Self::Recess | Self::Accept | Self::Stop, _) => false,
        }
    }
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
