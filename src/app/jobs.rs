//! What runs beside the window: disk and dialogs, each on a thread with a name.

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::mpsc::{Receiver, Sender, channel};

use egui::Context;

use super::editing::ToEdit;
use super::envelope::Unsealed;
use super::lessons::LessonRead;
use super::replaying::ToReplay;
use super::scores::SheetFault;
use super::tables::TableUnread;
use crate::domain::{Brief, Plan, Session};
use crate::import::Book;
use crate::store::StoreFault;
use crate::store::attempts::AttemptsFault;
use crate::store::index::Progress;
use crate::store::lessons::{LessonFault, Taking};
use crate::store::notes::{Kept, NotesFault};
use crate::store::plan::PlanFileFault;
use crate::store::recovery::Salvaged;
use crate::store::rounds::RoundFault;
use crate::store::sealed::SealFault;
use crate::store::tags::TagsFault;
use crate::store::talk::{Begun, Reading, Talk};
use crate::store::watch::Watch;
use crate::training::attempt::Attempt;
use crate::transcript::form::FormFault;
use crate::transcript::row::Row;
use crate::transcript::search::Found;
use crate::transcript::tag::Tags;
use crate::ui::library::{Shelf, Years};
use crate::ui::round::ListedRound;

/// What a job has to say.
pub(super) enum Report {
    /// The talks of the folders, as far as they are known.
    Shelf(Arc<Shelf>),
    /// How far reading them is.
    Reading(Progress),
    /// They were read, or reading was stopped.
    LibraryRead,
    /// What was found for a query.
    Found(Arc<Found>),
    /// The chosen talk was read, or could not be.
    Looked(Arc<Row>, Box<Result<Reading, StoreFault>>),
    /// A drug over the years.
    Years(Box<Years>),
    /// The tags of a talk were written, or could not be.
    TagsSet(Box<Result<Tags, TagsFault>>),
    /// Folders are watched, or can't be.
    Watching(Option<Watch>),
    /// Something changed in them.
    FolderChanged,
    /// Briefs of past talks that can be practised.
    Briefs(Vec<Brief>),
    /// Talks of lessons, by their numbers.
    TalksOfLessons(BTreeMap<String, Arc<Session>>),
    /// The brief of a talk, to start another with; nothing where it can't be read.
    BriefOfTalk(Option<Box<Brief>>),
    /// The rounds of the folders, and what could not be read of them.
    Rounds(Vec<ListedRound>, Vec<RoundFault>),
    /// A round was made, or could not be.
    RoundMade(Box<Result<PathBuf, RoundFault>>),
    /// A talk was opened, or could not be.
    Opened(PathBuf, Box<Result<Talk, StoreFault>>),
    /// A talk was begun, or could not be; with the file of its envelope, where it has one.
    Begun(Box<Result<Begun, StoreFault>>, Option<PathBuf>),
    /// A talk was not begun, because its envelope could not be read.
    NotBegun(SealFault),
    /// The job about an envelope with this number is done.
    Envelope(u64, Box<Unsealed>),
    /// A brief was read, or could not be.
    Brief(PathBuf, Box<Result<Brief, BriefUnreadable>>),
    /// The file of tables of this number was read, or could not be.
    Table(u64, PathBuf, Box<Result<Book, TableUnread>>),
    /// A brief was written, or could not be.
    BriefSaved(PathBuf, Result<(), StoreFault>),
    /// The good part of a talk was copied, or could not be.
    Salvaged(PathBuf, Result<Salvaged, StoreFault>),
    /// The plan of this talk was sealed or opened, or could not be.
    Plan(PathBuf, Box<Result<Plan, PlanFileFault>>),
    /// The export of this number is done, or was not.
    Exported(u64, Box<super::exporting::Exported>),
    /// The lessons of the folders.
    Lessons(Vec<LessonRead>),
    /// A lesson with its talk, or why it can't be taken.
    LessonTaken(Box<Result<Taking, LessonFault>>),
    /// This lesson was written, or could not be.
    LessonSaved(PathBuf, Box<Result<(), LessonFault>>),
    /// A lesson to be edited, or why it can't be.
    LessonToEdit(Box<Result<ToEdit, LessonFault>>),
    /// An answer was kept, or could not be.
    AnswerKept(Box<Result<(), LessonFault>>),
    /// A talk was read to be replayed, or could not be.
    ToReplay(Box<Result<ToReplay, StoreFault>>),
    /// A note about this talk was written, or could not be.
    NoteKept(PathBuf, Box<Result<Kept, NotesFault>>),
    /// A flag on this talk, on this record, was written, or could not be.
    Flagged(PathBuf, u64, Box<Result<(), NotesFault>>),
    /// The dialog of this number has answered; nothing where it was put away or never came.
    Picked(u64, Option<PathBuf>),
    /// The writer of a talk has answers.
    Written,
    /// A simulated talk was kept in this file, or could not be.
    SimulatedKept(PathBuf, Box<Result<(), StoreFault>>),
    /// The sheet of a score was written to this file, or could not be.
    ScoreKept(PathBuf, Box<Result<(), StoreFault>>),
    /// A talk was let go.
    Left,
    /// The attempts were read or one was added, or could not be.
    Attempts(Box<Result<Vec<Attempt>, AttemptsFault>>),
    /// A sheet was written, or could not be.
    SheetSaved(PathBuf, Result<(), SheetFault>),
    /// The settings could not be written.
    SettingsNotKept(StoreFault),
}

/// Why a brief could not be read.
pub(super) enum BriefUnreadable {
    /// The file.
    Store(StoreFault),
    /// What stands in it.
    Form(FormFault),
}

/// The jobs of the window.
pub(super) struct Jobs {
    context: Context,
    sender: Sender<Report>,
    receiver: Receiver<Report>,
}

impl Jobs {
    pub(super) fn new(context: Context) -> Self {
        let (sender, receiver) = channel();
        Self {
            context,
            sender,
            receiver,
        }
    }

    /// Runs `work` on a thread of this name; what it gives comes back as a report.
    pub(super) fn run(&self, name: &str, work: impl FnOnce() -> Report + Send + 'static) {
        self.tell_from(name, move |tell| tell(work()));
    }

    /// The same for work that reports more than once.
    pub(super) fn tell_from(
        &self,
        name: &str,
        work: impl FnOnce(&dyn Fn(Report)) + Send + 'static,
    ) {
        let teller = self.teller();
        let spawned = std::thread::Builder::new()
            .name(name.to_owned())
            .spawn(move || work(&teller));
        if let Err(error) = spawned {
            log::error!("no thread for {name}: {error}");
        }
    }

    /// Sends reports from elsewhere, and wakes the window.
    pub(super) fn teller(&self) -> impl Fn(Report) + Send + 'static {
        let sender = self.sender.clone();
        let context = self.context.clone();
        move |report| {
            // nobody left to hear it: the window is gone
            sender.send(report).ok();
            context.request_repaint();
        }
    }

    /// Wakes the window when a writer has answered.
    pub(super) fn waker(&self) -> Box<dyn Fn() + Send> {
        let tell = self.teller();
        Box::new(move || tell(Report::Written))
    }

    /// What has come in since last time.
    pub(super) fn reports(&self) -> Vec<Report> {
        self.receiver.try_iter().collect()
    }
}
