//! What a replay lends to who draws it.

use super::Stop;
use crate::domain::advice::Candidate;
use crate::domain::event::Seq;
use crate::domain::{Bilingual, Session, Text};
use crate::training::answer::Answer;
use crate::training::lesson::{Mark, Question};
use crate::training::player::Player;
use crate::transcript::note::Note;

/// What was come to, and what the trainee did. Nothing in it tells what follows.
pub struct Lent<'a> {
    /// The talk up to the record that was come to.
    pub seen: &'a Session,
    /// Notes on the records that are seen, by their records.
    pub notes: Vec<&'a Note>,
    /// Notes whose record stands in another version of this talk, up to the same place.
    pub of_other_versions: Vec<&'a Note>,
    /// Whether it plays.
    pub plays: bool,
    /// How fast.
    pub player: Player,
    /// Why the last move stopped short.
    pub stop: Option<Stop>,
    /// The question in hand.
    pub posed: Option<Posed<'a>>,
    /// Whether it asks at every decision that is come to.
    pub asks_everywhere: bool,
    /// What the answers came to: at the end alone.
    pub score: Option<Score>,
    /// The whole talk: only while it was asked for.
    pub whole: Option<&'a Session>,
}

/// A question as it may be seen: what is accepted and what is said afterwards only when it
/// is answered.
pub enum Posed<'a> {
    /// It waits for an answer.
    Open {
        /// The record at which it is asked.
        at: Seq,
        /// What is asked; empty for the standing question.
        asks: &'a Bilingual,
        /// Whether there is a hint to ask for.
        has_hint: bool,
        /// The hint, once it was asked for.
        hint: Option<&'a Bilingual>,
    },
    /// It was answered.
    Answered {
        /// The question with everything in it.
        question: &'a Question,
        /// The answer and what it was worth.
        answered: &'a Answered,
    },
}

/// An answer with what it was worth.
pub struct Answered {
    /// The answer.
    pub answer: Answer,
    /// Why, in the trainee's words. It is kept and not marked.
    pub why: Text,
    /// What it was worth.
    pub mark: Mark,
    /// What the guide says at that point, the best first.
    pub guide: Vec<Candidate>,
}

/// What the answers came to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Score {
    /// How many were given.
    pub answered: u32,
    /// Their mean credit, of 100, rounded down.
    pub mean: u32,
}
