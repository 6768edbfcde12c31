//! What a view asks for. It is done elsewhere, between two frames.

use std::path::PathBuf;

use crate::domain::{Brief, Command, Reserve};
use crate::text::Language;

/// Something that a view asks for.
pub enum Action {
    /// Show all talks.
    ShowLibrary,
    /// Show the form for a new talk.
    ShowNewTalk,
    /// Show the form filled with the brief of this talk.
    CopyBrief(PathBuf),
    /// Open this talk.
    Open(PathBuf),
    /// Check the record of this talk.
    Verify(PathBuf),
    /// Pick a talk in the system's dialog and open it.
    PickTalk,
    /// Pick a brief in the system's dialog and fill the form with it.
    PickBrief,
    /// Fill the form with the brief in this file.
    LoadBrief(PathBuf),
    /// Pick a place in the system's dialog and write the brief there.
    SaveBrief(Box<Brief>),
    /// Write the brief to this file.
    SaveBriefAs(Box<Brief>, PathBuf),
    /// Open a new talk.
    Start(Box<Brief>),
    /// Record something at the desk.
    Record(Box<Command>),
    /// Hold this as the reserve of the sitting, and record that the envelope was opened.
    OpenReserve(Reserve),
    /// After a full disk: try the same file again.
    RetryDisk,
    /// After a fault of the disk: pick another place and go on there.
    ContinueElsewhere,
    /// Go on in this file.
    ContinueIn(PathBuf),
    /// Of a record that was altered: copy what is good to this file.
    SalvageTo(PathBuf),
    /// Pick where to copy what is good.
    Salvage,
    /// A message was read.
    DismissNotice,
    /// Speak this language.
    Speak(Language),
    /// Change between dark and light.
    SwitchTheme,
}
