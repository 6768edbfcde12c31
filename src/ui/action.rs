//! What a view asks for. It is done elsewhere, between two frames.

use std::path::PathBuf;
use std::sync::Arc;

use crate::domain::{Brief, Command, Plan, Reserve, Session, Text};
use crate::text::Language;
use crate::training::lesson::Lesson;
use crate::training::practice::Setup;
use crate::training::progress::Given;
use crate::training::score::Column;
use crate::training::score::shown::Measure;
use crate::transcript::row::Row;
use crate::transcript::search::Query;
use crate::transcript::tag::Tags;
use crate::ui::branches::BranchAsk;
use crate::ui::desk::PracticeAct;
use crate::ui::envelope::EnvelopeAsk;
use crate::ui::replay::ReplayAsk;
use crate::ui::round::RoundAsk;
use crate::ui::score_card::ScoreCardAsk;

/// Something that a view asks for.
pub enum Action {
    /// Show all talks.
    ShowLibrary,
    /// Something about rounds of talks.
    InRounds(RoundAsk),
    /// Show lessons, practice and scores.
    ShowTraining,
    /// Take the lesson in this file, in the replay.
    TakeLesson(PathBuf),
    /// Replay this talk, its end hidden.
    Replay(PathBuf),
    /// Something in the replay.
    InReplay(ReplayAsk),
    /// Flag the last half minute of the talk on the desk.
    Flag,
    /// Start the public board, or start it again.
    StartBoard,
    /// Edit the lesson in this file.
    EditLesson(PathBuf),
    /// Make a lesson of what is found in this talk, and edit it.
    MakeLesson(PathBuf),
    /// Write a lesson to this file.
    SaveLesson(PathBuf, Box<Lesson>),
    /// Keep an answer about the talk with this number, under the trainee's name.
    KeepAnswer(String, Box<Given>),
    /// Pick a place in the system's dialog and write a sheet there.
    SaveSheet(SheetOf, SheetFormat),
    /// Write a sheet to this file.
    SaveSheetAs(SheetOf, SheetFormat, PathBuf),
    /// This is who learns here.
    NameTrainee(Text),
    /// Begin a practice talk, so many times faster than life.
    StartPractice(Box<Setup>, u32),
    /// Something about the practice talk or the line that is on the desk.
    InPractice(PracticeAct),
    /// Something about the card with the score.
    InScore(ScoreCardAsk),
    /// Play on from the end of this talk, which is as much of one as is seen.
    WhatIf(Box<Session>),
    /// Something about the lines that leave a talk.
    InBranches(BranchAsk),
    /// Show the form for a new talk.
    ShowNewTalk,
    /// Show the form filled with the brief of this talk.
    CopyBrief(PathBuf),
    /// Open this talk.
    Open(PathBuf),
    /// Ask how this talk is exported; the one on the desk where none is named.
    Export(Option<PathBuf>),
    /// Make a training copy of this talk.
    TrainingCopy(PathBuf),
    /// Export to this place, which was picked.
    ExportTo(PathBuf),
    /// Check the record of this talk.
    Verify(PathBuf),
    /// Find the talks that hold this.
    Find(Query),
    /// Read this talk, to be looked at beside the list.
    Look(Arc<Row>),
    /// Hold all talks about the drug of this one against each other.
    CompareYears(PathBuf),
    /// File the talk with this number in this file under these words and no others.
    SetTags(PathBuf, String, Tags),
    /// Take this talk, whose file is gone, off the list.
    PutAway(PathBuf),
    /// Read the folders of talks again.
    ReadLibrary,
    /// Stop reading them.
    StopReading,
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
    /// Pick the second folder, to which records are copied.
    PickSecondFolder,
    /// Copy records to this folder from now on.
    CopyTo(PathBuf),
    /// Open a new talk.
    Start(Box<Brief>),
    /// Open a new talk whose reserve is sealed in this file.
    StartSealed(Box<Brief>, PathBuf),
    /// Something about a sealed reserve.
    InEnvelope(EnvelopeAsk),
    /// Record something at the desk.
    Record(Box<Command>),
    /// Hold this as the reserve of the sitting, and record that the envelope was opened.
    OpenReserve(Reserve),
    /// Hold this as the plan of the sitting.
    KeepPlan(Plan),
    /// Seal this plan, or the one that is held, into the file beside the talk; hold it.
    SealPlan(Option<Plan>, Unsaid),
    /// Open the plan that is sealed in the file beside the talk, and hold it.
    OpenPlan(Unsaid),
    /// Sign the head of the record on the desk.
    SignHead(SignAsk),
    /// The reason at this place of the plan was brought up, or was not.
    TickReason(usize),
    /// Notes on how figures sound, on or off.
    SwitchDigitNotes,
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

/// A signature that is asked for.
pub struct SignAsk {
    /// The file of the key, as it was typed.
    pub key: PathBuf,
    /// Who signs.
    pub name: String,
    /// The passphrase of the key; empty where none was typed.
    pub passphrase: Unsaid,
}

/// What stands in a sheet.
#[derive(Clone, Debug)]
pub enum SheetOf {
    /// The attempts of all trainees.
    Attempts,
    /// Scores side by side.
    Scores(Vec<Column>, Measure),
}

/// The format of a sheet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SheetFormat {
    /// Comma-separated values.
    Csv,
    /// Office Open XML.
    Xlsx,
}

/// Something typed that is never said again: it can't be displayed or compared.
pub struct Unsaid(String);

impl Unsaid {
    /// What was typed.
    pub fn new(typed: String) -> Self {
        Self(typed)
    }

    /// What was typed, for the one who needs it.
    pub fn say(&self) -> &str {
        &self.0
    }
}
