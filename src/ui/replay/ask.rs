//! What is asked for in a replay.

use crate::domain::Text;
use crate::training::answer::Answer;
use crate::training::player::Player;
use crate::training::replay::Travel;
use crate::transcript::note::{Note, NoteKind};

/// Something that is asked for in a replay.
pub enum ReplayAsk {
    /// Move.
    Go(Travel),
    /// Play, or stop playing.
    PlayOrStop,
    /// Play at this pace.
    Pace(Player),
    /// Show the whole talk, or only what was come to.
    ShowAll(bool),
    /// Ask what the payer would answer here.
    AskHere,
    /// Ask at every decision that is come to, or no more.
    AskEverywhere(bool),
    /// Give the hint.
    Hint,
    /// Answer, with the reason.
    Answer(Answer, Text),
    /// Put the question away.
    Skip,
    /// After an answer: go to what happened.
    GoOn,
    /// Play on from here against a simulated company.
    TryIt,
    /// Write a note on the last record that is seen, or this one anew.
    Write(Option<Note>, Written),
    /// Take a note away.
    Remove(Note),
    /// Put a message away.
    PutAway,
}

/// What was written into a note.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Written {
    /// What it is about.
    pub kind: NoteKind,
    /// Who wrote it.
    pub by: Text,
    /// The words.
    pub text: Text,
}
