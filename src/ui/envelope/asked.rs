//! What is asked for: of the dialogs, and by them.

use std::path::PathBuf;

use crate::domain::{Price, Text};
use crate::ui::action::Unsaid;

/// What is asked about a sealed reserve, from the desk or from the form of a new talk.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum EnvelopeAsk {
    /// Seal a reserve into a new file.
    Seal,
    /// Choose a sealed file.
    Choose,
    /// Open the envelope of the talk.
    Open,
    /// Commit to an envelope, or to one in the place of the one before.
    Change,
    /// Show the reserve on record.
    Reveal,
    /// This file was chosen.
    Chosen(PathBuf),
}

/// What a dialog is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EnvelopeKind {
    /// A reserve is sealed into a new file.
    Seal,
    /// The envelope is opened.
    Open,
    /// A commitment is recorded.
    Change {
        /// It is the first.
        first: bool,
    },
    /// The reserve goes on record.
    Reveal {
        /// The envelope is open in memory; otherwise it is opened once more.
        held: bool,
    },
}

/// What is to be done. It has no `Debug` and no `Clone`, because it holds what is secret.
pub enum EnvelopeWish {
    /// Seal this reserve into this file.
    Seal {
        /// The reserve.
        price: Price,
        /// The file.
        path: PathBuf,
        /// One passphrase, or those of two people.
        passphrases: Vec<Unsaid>,
    },
    /// Open this file.
    Open {
        /// The file.
        path: PathBuf,
        /// As many as it was sealed with.
        passphrases: Vec<Unsaid>,
        /// Who is there to open it; empty where only the leader is.
        by: Vec<Text>,
    },
    /// Record the commitment of this file.
    Change {
        /// The file.
        path: PathBuf,
        /// Why it takes the place of the one before.
        reason: Text,
    },
    /// Record the reserve that is held.
    RevealHeld,
    /// Open this file once more, and record its reserve.
    Reveal {
        /// The file.
        path: PathBuf,
        /// As many as it was sealed with.
        passphrases: Vec<Unsaid>,
    },
}

/// What became of a dialog in this frame.
pub enum EnvelopeAnswer {
    /// It stays.
    Open,
    /// It was put away.
    Away,
    /// A sealed file is to be picked in the system's dialog.
    PickFile,
    /// A place for a new one is.
    PickPlace,
    /// A new envelope is to be sealed first.
    SealNew,
    /// This is to be done.
    Do(EnvelopeWish),
}
