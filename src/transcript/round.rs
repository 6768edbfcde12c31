//! A round of a user's own as data: what it is called, and which talks are in it.

use crate::domain::{Bilingual, Text};

/// A round of a user's own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RoundFile {
    /// What it is called.
    pub title: Bilingual,
    /// One line about it; may be empty.
    pub about: Bilingual,
    /// Its talks, in their order.
    pub talks: Vec<TalkOfRound>,
}

/// A talk of a round. It is found by its number wherever it was moved to, and by its path where
/// several files hold a talk of this number.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TalkOfRound {
    /// The talk's number.
    pub session: String,
    /// Where its file was: from the round's own folder, or whole.
    pub path: Text,
}
