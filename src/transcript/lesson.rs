//! A lesson as data: questions about one talk, each with the answers that are accepted.

use super::answer::{Answer, Kind};
use super::cursor::RecordId;
use crate::domain::{Bilingual, Price};

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

    /// What kind of answers it holds.
    pub fn kind(self) -> Kind {
        match self {
            Self::Ask => Kind::Ask,
            Self::Name(..) => Kind::Name,
            Self::Recess => Kind::Recess,
            Self::Accept => Kind::Accept,
            Self::Stop => Kind::Stop,
        }
    }

    /// The answers at its ends: one, or the two prices.
    pub fn ends(self) -> Vec<Answer> {
        match self {
            Self::Ask => vec![Answer::Ask],
            Self::Name(low, high) if low == high => vec![Answer::Name(low)],
            Self::Name(low, high) => vec![Answer::Name(low), Answer::Name(high)],
            Self::Recess => vec![Answer::Recess],
            Self::Accept => vec![Answer::Accept],
            Self::Stop => vec![Answer::Stop],
        }
    }
}

impl Lesson {
    /// The question at this record.
    pub fn question_at(&self, at: RecordId) -> Option<&Question> {
        self.questions.iter().find(|one| one.at == at)
    }

    /// Puts the questions in the order of their records.
    pub fn put_in_order(&mut self) {
        self.questions.sort_by_key(|one| one.at);
    }
}

impl Question {
    /// A question at this record with nothing in it yet.
    pub fn empty(at: RecordId) -> Self {
        Self {
            at,
            asks: Bilingual::default(),
            hint: Bilingual::default(),
            accepted: Vec::new(),
            afterwards: Bilingual::default(),
        }
    }
}
