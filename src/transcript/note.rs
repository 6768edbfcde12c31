//! Notes about a talk, as data. They lie beside a transcript, never in it.

use super::cursor::RecordId;
use crate::domain::event::Seq;
use crate::domain::{Moment, Text};

/// The most notes that one talk has.
pub const MAX_NOTES: usize = 10_000;

/// What a note says of what happened.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Bearing {
    /// It was well done.
    Strength,
    /// It was a mistake.
    Mistake,
    /// Neither.
    Neutral,
}

/// What a note is about: a palette of strengths and mistakes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum NoteKind {
    /// Anything else.
    #[default]
    Other,
    /// Well prepared.
    Prepared,
    /// The first offer was met well.
    FirstOfferMet,
    /// A reason was given.
    ReasonGiven,
    /// A concession came at the right time.
    ConcessionWellTimed,
    /// A recess was used well.
    RecessUsedWell,
    /// Something was asked for before something was given.
    AskedBeforeGiving,
    /// A question was put well.
    QuestionWellPut,
    /// Time was used well.
    TimeWellUsed,
    /// Not prepared.
    NotPrepared,
    /// The first offer was met badly.
    FirstOfferNotMet,
    /// No reason was given.
    NoReason,
    /// A concession was too large.
    ConcessionTooLarge,
    /// The reserve was given away.
    ReserveShown,
    /// A recess was needed and not taken.
    RecessMissed,
    /// Something was given and nothing asked for.
    GaveWithoutAsking,
    /// Time was lost.
    TimeLost,
    /// The last half minute, flagged while the talk was held, to be looked at afterwards.
    Flag,
}

impl NoteKind {
    /// All of them, in the order in which they are offered.
    pub const ALL: [Self; 18] = [
        Self::Other,
        Self::Prepared,
        Self::FirstOfferMet,
        Self::ReasonGiven,
        Self::ConcessionWellTimed,
        Self::RecessUsedWell,
        Self::AskedBeforeGiving,
        Self::QuestionWellPut,
        Self::TimeWellUsed,
        Self::NotPrepared,
        Self::FirstOfferNotMet,
        Self::NoReason,
        Self::ConcessionTooLarge,
        Self::ReserveShown,
        Self::RecessMissed,
        Self::GaveWithoutAsking,
        Self::TimeLost,
        Self::Flag,
    ];

    /// The stable name on the command line, and the stem of its words.
    pub fn id(self) -> &'static str {
        match self {
            Self::Other => "other",
            Self::Prepared => "prepared",
            Self::FirstOfferMet => "first-offer-met",
            Self::ReasonGiven => "reason-given",
            Self::ConcessionWellTimed => "concession-well-timed",
            Self::RecessUsedWell => "recess-used-well",
            Self::AskedBeforeGiving => "asked-before-giving",
            Self::QuestionWellPut => "question-well-put",
            Self::TimeWellUsed => "time-well-used",
            Self::NotPrepared => "not-prepared",
            Self::FirstOfferNotMet => "first-offer-not-met",
            Self::NoReason => "no-reason",
            Self::ConcessionTooLarge => "concession-too-large",
            Self::ReserveShown => "reserve-shown",
            Self::RecessMissed => "recess-missed",
            Self::GaveWithoutAsking => "gave-without-asking",
            Self::TimeLost => "time-lost",
            Self::Flag => "flag",
        }
    }

    /// The kind of this name.
    pub fn of_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.id() == id)
    }

    /// What it says of what happened.
    pub fn bearing(self) -> Bearing {
        match self {
            Self::Prepared
            | Self::FirstOfferMet
            | Self::ReasonGiven
            | Self::ConcessionWellTimed
            | Self::RecessUsedWell
            | Self::AskedBeforeGiving
            | Self::QuestionWellPut
            | Self::TimeWellUsed => Bearing::Strength,
            Self::NotPrepared
            | Self::FirstOfferNotMet
            | Self::NoReason
            | Self::ConcessionTooLarge
            | Self::ReserveShown
            | Self::RecessMissed
            | Self::GaveWithoutAsking
            | Self::TimeLost => Bearing::Mistake,
            Self::Other | Self::Flag => Bearing::Neutral,
        }
    }
}

/// A note on a record.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Note {
    /// The record it hangs on. A later correction changes neither.
    pub at: RecordId,
    /// What it is about.
    pub kind: NoteKind,
    /// Who wrote it; may be empty.
    pub by: Text,
    /// When it was written.
    pub written: Moment,
    /// The words; empty for a flag.
    pub text: Text,
}

/// The notes about one talk, in the order in which they were written.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Notes {
    notes: Vec<Note>,
}

/// Something that is done to notes. What is changed or taken away is named by all it says,
/// so that nothing is lost where somebody else was faster.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NoteChange {
    /// One more.
    Add(Note),
    /// The second in the place of the first.
    Replace(Note, Note),
    /// This one is taken away.
    Remove(Note),
}

/// Why notes were not changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoteFault {
    /// There are as many as there may be.
    TooMany,
    /// The note that was to be changed is not there any more.
    Gone,
}

impl NoteFault {
    /// The stable code, which is also the stem of its words.
    pub fn code(self) -> &'static str {
        match self {
            Self::TooMany => "notes-too-many",
            Self::Gone => "note-gone",
        }
    }
}

impl Notes {
    /// Notes in the order in which they were written. `None` where there are too many.
    pub fn new(notes: Vec<Note>) -> Option<Self> {
        (notes.len() <= MAX_NOTES).then_some(Self { notes })
    }

    /// All of them.
    pub fn all(&self) -> &[Note] {
        &self.notes
    }

    /// Those on records up to this one, by their record, then as they were written.
    pub fn up_to(&self, last: Seq) -> Vec<&Note> {
        let mut seen: Vec<&Note> = (self.notes.iter())
            .filter(|note| note.at.seq <= last)
            .collect();
        seen.sort_by_key(|note| note.at.seq);
        seen
    }

    /// Does what was asked for.
    pub fn change(&mut self, change: &NoteChange) -> Result<(), NoteFault> {
        let place = |wanted: &Note| self.notes.iter().position(|note| note == wanted);
        match change {
            NoteChange::Add(_) if MAX_NOTES <= self.notes.len() => Err(NoteFault::TooMany),
            NoteChange::Add(note) => {
                self.notes.push(note.clone());
                Ok(())
            }
            NoteChange::Replace(old, new) => {
                let place = place(old).ok_or(NoteFault::Gone)?;
                if let Some(note) = self.notes.get_mut(place) {
                    *note = new.clone();
                }
                Ok(())
            }
            NoteChange::Remove(old) => {
                let place = place(old).ok_or(NoteFault::Gone)?;
                self.notes.remove(place);
                Ok(())
            }
        }
    }
}
