//! What the view of rounds is lent for one frame.

use std::path::PathBuf;
use std::sync::Arc;

use crate::domain::round::{Round, RoundBase};
use crate::text::Words;
use crate::transcript::row::Standing;

/// A talk behind a product of a round.
#[derive(Clone, Debug)]
pub struct BoardTalk {
    /// Its file.
    pub path: PathBuf,
    /// What its record proves.
    pub standing: Standing,
    /// Whether it is still held.
    pub goes_on: bool,
}

/// A round that can be looked at.
#[derive(Clone, Debug)]
pub struct ListedRound {
    /// The round.
    pub round: Arc<Round>,
    /// The talk behind each of its products, in their order; none behind published figures.
    pub talks: Vec<BoardTalk>,
}

/// What the view of rounds is lent for one frame.
#[derive(Clone, Copy)]
pub struct RoundModel<'a> {
    /// The words of the language.
    pub words: &'a Words,
    /// Every round there is, in the order in which they are listed.
    pub rounds: &'a [ListedRound],
    /// Whether more are being read.
    pub reading: bool,
    /// A sentence about something that happened elsewhere.
    pub notice: Option<&'a str>,
}

/// What is asked for about rounds.
#[derive(Clone, Debug)]
pub enum RoundAsk {
    /// Show them.
    Show,
    /// Say how a round is made of talks.
    New,
    /// Ask for the name of a round of these talks, and make it.
    Make(Vec<PathBuf>),
    /// Check the records of these talks, which are a round's.
    Verify(Vec<PathBuf>),
    /// Pick a place and write the summary table of a round there, its cuts counted from this base.
    Save(Arc<Round>, Option<RoundBase>),
    /// Write the summary table of a round to this file.
    SaveAs(Arc<Round>, Option<RoundBase>, PathBuf),
}
