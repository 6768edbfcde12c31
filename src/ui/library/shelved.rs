//! A talk on the shelf: its file, and what was read of it.

use std::path::PathBuf;
use std::sync::Arc;

use egui::Color32;

use crate::domain::Session;
use crate::ui::signs::Sign;
use crate::ui::theme::Palette;

/// A talk on the shelf.
#[derive(Clone)]
pub struct Shelved {
    /// Its file.
    pub path: PathBuf,
    /// The talk up to the last record that could be used; `None` where there is none.
    pub session: Option<Arc<Session>>,
    /// What its record proves.
    pub standing: Standing,
    /// How many records stand.
    pub records: u64,
    /// The first eight digits of the last of them.
    pub head: Option<String>,
    /// What is wrong with it, as a sentence.
    pub fault: Option<String>,
    /// Whether records can be added to it.
    pub writable: bool,
}

impl Shelved {
    /// Whether it is still held: not of the past, not closed, and records can be added.
    pub fn goes_on(&self) -> bool {
        let open = |session: &Arc<Session>| !session.is_closed() && !session.is_past();
        self.writable && self.session.as_ref().is_some_and(open)
    }
}

/// What the record of a talk proves.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Standing {
    /// It is whole and unaltered, and its records follow the rules.
    Verified,
    /// The same; a torn end was cut off once.
    Mended,
    /// A record was changed after it was written.
    Altered,
    /// Nobody has checked it yet, or its end is torn.
    NotVerified,
    /// Nothing of it can be read.
    Unreadable,
}

impl Standing {
    /// All of them, in the order in which they are listed.
    pub const ALL: [Self; 5] = [
        Self::Verified,
        Self::Mended,
        Self::Altered,
        Self::NotVerified,
        Self::Unreadable,
    ];

    /// The id of its words.
    pub(in crate::ui) fn id(self) -> &'static str {
        match self {
            Self::Verified => "record-verified",
            Self::Mended => "record-mended",
            Self::Altered => "record-altered",
            Self::NotVerified => "record-not-verified",
            Self::Unreadable => "record-unreadable",
        }
    }

    /// Its sign.
    pub(in crate::ui) fn sign(self) -> Sign {
        match self {
            Self::Verified => Sign::TickCircle,
            Self::Mended => Sign::DashCircle,
            Self::Altered => Sign::CrossCircle,
            Self::NotVerified => Sign::BrokenCircle,
            Self::Unreadable => Sign::Exclamation,
        }
    }

    /// The colour of its sign.
    pub(in crate::ui) fn color(self, palette: &Palette) -> Color32 {
        match self {
            Self::Verified => palette.good,
            Self::Mended => palette.caution,
            Self::Altered | Self::Unreadable => palette.bad,
            Self::NotVerified => palette.weak,
        }
    }
}
