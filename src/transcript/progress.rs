//! What one trainee answered about one talk, as data.

use super::answer::Answer;
use super::cursor::RecordId;
use crate::domain::{Moment, Text};

/// What one trainee answered about one talk, in the order in which it was given.
///
/// An answer hangs on the record after which it was asked for, not on a question: it stays
/// when the lesson is edited, and counts in every lesson about the talk that asks there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Progress {
    /// The number of the talk.
    pub session: String,
    /// Who answered.
    pub by: Text,
    /// Every answer, the oldest first.
    pub given: Vec<Given>,
}

/// One answer that was given.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Given {
    /// The last record that was seen.
    pub at: RecordId,
    /// The answer.
    pub answer: Answer,
    /// Why, in the trainee's words; may be empty.
    pub why: Text,
    /// What it was worth when it was given, 0 to 100.
    pub credit: u8,
    /// Whether a hint was taken before.
    pub hinted: bool,
    /// When.
    pub when: Moment,
}

impl Progress {
    /// Nothing answered yet.
    pub fn new(session: String, by: Text) -> Self {
        Self {
            session,
            by,
            given: Vec::new(),
        }
    }

    /// The last answer given at this record.
    pub fn last_at(&self, at: RecordId) -> Option<&Given> {
        self.given.iter().rev().find(|one| one.at == at)
    }
}
