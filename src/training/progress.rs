//! How far a trainee is with a lesson.

pub use crate::transcript::progress::{Given, Progress};

use super::lesson::{FULL, Lesson};
use crate::domain::Moment;

/// How far a trainee is with a lesson.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Tally {
    /// Questions of the lesson that were answered.
    pub answered: u32,
    /// Questions of the lesson.
    pub questions: u32,
    /// What the last answers to them were worth when they were given, added up.
    pub credit: u32,
    /// When the last of them was given.
    pub last: Option<Moment>,
}

impl Tally {
    /// The credit of the answered questions as a share of the best, in whole percent rounded
    /// down: credit / (answered × [`FULL`]). `None` before the first answer.
    pub fn percent(&self) -> Option<u32> {
        let best = self.answered.checked_mul(u32::from(FULL))?;
        self.credit.checked_mul(100)?.checked_div(best)
    }
}

/// How far a trainee is: of each question the last answer counts.
pub fn tally(lesson: &Lesson, progress: Option<&Progress>) -> Tally {
    let counted: Vec<&Given> = (lesson.questions.iter())
        .filter_map(|question| progress?.last_at(question.at))
        .collect();
    let count = |many: usize| u32::try_from(many).unwrap_or(u32::MAX);
    Tally {
        answered: count(counted.len()),
        questions: count(lesson.questions.len()),
        credit: counted.iter().map(|given| u32::from(given.credit)).sum(),
        last: counted
            .iter()
            .map(|given| given.when)
            .max_by_key(|when| when.timestamp()),
    }
}
