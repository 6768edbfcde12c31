//! A talk written in another form: what is asked, the job, what became of it.

use std::path::{Path, PathBuf};

use egui::Ui;

use super::App;
use super::jobs::Report;
use super::picking::Picking;
use super::route::Route;
use crate::export::talk::{Redacted, export};
use crate::store::StoreFault;
use crate::store::exporting::{self, Written};
use crate::store::interrupt::Interrupt;
use crate::store::talk::look;
use crate::text::Words;
use crate::transcript::packs::Packs;
use crate::ui::export_dialog::{ExportAnswer, ExportDialog, ExportWish, Progress};
use crate::ui::{product_title, product_title_of};

/// How a talk is exported, while that is asked or done.
pub(super) struct Exporting {
    dialog: ExportDialog,
    /// Stops the job before it puts a file in its place.
    stop: Interrupt,
    /// Tells its job from one that was given up.
    ticket: u64,
}

/// What became of an export.
pub(super) enum Exported {
    /// It is there: where, and how many records are in it.
    Written(PathBuf, usize),
    /// Something is there already.
    Exists,
    /// It was stopped.
    Stopped,
    /// It would take the place of a record or a plan.
    Misplaced(PathBuf),
    /// The format can't hold it.
    TooLarge(PathBuf, String),
    /// The disk said no, or the talk can't be read whole.
    Failed(StoreFault),
}

impl App {
    /// Asks how this talk is exported; the one on the desk where none is named.
    pub(super) fn ask_export(&mut self, talk: Option<PathBuf>) {
        let found = match (talk, &self.route) {
            (Some(path), _) => {
                let row = self.collection.shelf.find(&path);
                let summary = row.and_then(|row| row.summary.as_ref());
                summary
                    .map(|summary| product_title_of(&self.words, summary))
                    .map(|subject| (path, subject))
            }
            (None, Route::Desk(sitting)) => {
                let product = &sitting.session.brief().product;
                Some((sitting.path.clone(), product_title(&self.words, product)))
            }
            (None, _) => None,
        };
        let Some((talk, subject)) = found else {
            return;
        };
        let stem = exporting::stem(&talk);
        self.picks += 1;
        self.exporting = Some(Exporting {
            dialog: ExportDialog::new(talk, subject, self.talks_folder(), stem),
            stop: Interrupt::default(),
            ticket: self.picks,
        });
    }

    /// A place was picked in the system's dialog.
    pub(super) fn export_to(&mut self, path: &Path) {
        if let Some(exporting) = &mut self.exporting {
            exporting.dialog.set_path(path);
        }
    }

    /// Shows what is asked, unless a path is being typed over it.
    pub(super) fn show_export(&mut self, ui: &Ui) {
        let typing = self.pick.as_ref().is_some_and(|pick| pick.prompt.is_some());
        let Some(exporting) = self.exporting.as_mut().filter(|_| !typing) else {
            return;
        };
        match exporting.dialog.show(ui, &self.words) {
            ExportAnswer::Open => {}
            ExportAnswer::Away => {
                exporting.stop.ask();
                self.exporting = None;
            }
            ExportAnswer::Pick => {
                let ending = exporting.dialog.format().ending();
                self.pick(Picking::Export(ending));
            }
            ExportAnswer::Write(wish) => {
                exporting.dialog.set_progress(Progress::Writes);
                let (ticket, stop) = (exporting.ticket, exporting.stop.clone());
                let (packs, words) = (self.packs.clone(), self.words.clone());
                self.jobs.run("export", move || {
                    let done = write(&wish, &packs, &words, &stop);
                    Report::Exported(ticket, Box::new(done))
                });
            }
        }
    }

    /// The job is done; nobody hears it where the dialog was put away.
    pub(super) fn exported(&mut self, ticket: u64, done: Exported) {
        let Some(exporting) = self
            .exporting
            .as_mut()
            .filter(|exporting| exporting.ticket == ticket)
        else {
            return;
        };
        let words = &self.words;
        let failed = |told: crate::text::Told| Progress::Failed(told.whole(words));
        let path_of = |path: &Path| path.display().to_string();
        exporting.dialog.set_progress(match done {
            Exported::Written(path, records) => {
                let fields = [("path", path_of(&path).into()), ("records", records.into())];
                Progress::Written(words.say_with("export-written", &fields))
            }
            Exported::Exists => Progress::Exists,
            Exported::Stopped => Progress::Asks,
            Exported::Misplaced(path) => {
                failed(words.fault("export-to-a-record", &[("path", path_of(&path).into())]))
            }
            Exported::TooLarge(path, what) => failed(words.fault(
                "export-too-large",
                &[("path", path_of(&path).into()), ("what", what.into())],
            )),
            Exported::Failed(fault) => failed(fault.told(words, 0)),
        });
    }
}

/// The job.
fn write(wish: &ExportWish, packs: &Packs, words: &Words, stop: &Interrupt) -> Exported {
    let path = &wish.path;
    if exporting::check(path, &wish.talk).is_err() {
        return Exported::Misplaced(path.clone());
    }
    if !wish.replace && path.exists() {
        return Exported::Exists;
    }
    let reading = match look(&wish.talk, packs) {
        Ok(reading) => reading,
        Err(fault) => return Exported::Failed(fault),
    };
    if let Some(fault) = reading.fault {
        return Exported::Failed(fault);
    }
    let head = reading.heads.last().copied();
    let redacted = reading
        .session
        .as_ref()
        .and_then(|session| Redacted::of(session, head, wish.audience));
    let Some(redacted) = redacted else {
        return Exported::Failed(StoreFault::Empty {
            path: wish.talk.clone(),
        });
    };
    let bytes = match export(&redacted, wish.format, words) {
        Ok(bytes) => bytes,
        Err(not) => return Exported::TooLarge(path.clone(), not.0),
    };
    if let Some(folder) = path.parent()
        && let Err(error) = std::fs::create_dir_all(folder)
    {
        return Exported::Failed(StoreFault::from_io(folder, &error));
    }
    match exporting::write(path, &bytes, stop) {
        Ok(Written::Whole(path)) => Exported::Written(path, redacted.records().count()),
        Ok(Written::Stopped(_)) => Exported::Stopped,
        Err(fault) => Exported::Failed(fault),
    }
}
