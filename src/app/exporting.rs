//! A talk written in another form: what is asked, the job, what became of it.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicU16, Ordering};

use egui::Ui;

use super::App;
use super::jobs::Report;
use super::picking::Picking;
use super::route::Route;
use crate::export::Course;
use crate::export::talk::{Audience, Format};
use crate::store::StoreFault;
use crate::store::exporting::{self, ExportFault, Whole, Wish, Written};
use crate::store::interrupt::Interrupt;
use crate::text::Words;
use crate::transcript::packs::Packs;
use crate::ui::export_dialog::{ExportAnswer, ExportDialog, ExportWish, Progress};
use crate::ui::{product_title, product_title_of};

/// How a talk is exported, while that is asked or done.
pub(super) struct Exporting {
    dialog: ExportDialog,
    /// Stops the job before it puts a file in its place.
    stop: Interrupt,
    /// How many thousandths of it are done.
    share: Arc<AtomicU16>,
    /// Tells its job from one that was given up.
    ticket: u64,
}

/// What became of an export.
pub(super) enum Exported {
    /// It is there.
    Written(Wish, Whole),
    /// Something is there already.
    Exists,
    /// It was stopped.
    Stopped,
    /// It was not written.
    Failed(Wish, ExportFault),
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
        let folder = self.talks_folder();
        let copy = exporting::name_of_copy(&folder);
        let mut dialog = ExportDialog::new(talk, subject, folder, stem);
        dialog.name_copy(copy);
        self.picks += 1;
        self.exporting = Some(Exporting {
            dialog,
            stop: Interrupt::default(),
            share: Arc::default(),
            ticket: self.picks,
        });
    }

    /// Makes a training copy of this talk at once; the dialog shows how it goes.
    pub(super) fn make_training_copy(&mut self, talk: PathBuf) {
        self.ask_export(Some(talk));
        let exporting = self.exporting.as_mut();
        if let Some(wish) = exporting.and_then(|one| one.dialog.choose_copy()) {
            self.export(wish);
        }
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
        let share = exporting.share.load(Ordering::Relaxed);
        exporting.dialog.set_share(share);
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
            ExportAnswer::Write(wish) => self.export(wish),
        }
    }

    /// Writes it beside the window.
    fn export(&mut self, wish: ExportWish) {
        let Some(exporting) = &mut self.exporting else {
            return;
        };
        exporting.dialog.set_progress(Progress::Writes);
        exporting.share.store(0, Ordering::Relaxed);
        let (ticket, stop) = (exporting.ticket, exporting.stop.clone());
        let share = Arc::clone(&exporting.share);
        let (packs, words) = (self.packs.clone(), self.words.clone());
        let documents = self.places.documents();
        self.jobs.run("export", move || {
            let watch = |done| {
                share.store(done, Ordering::Relaxed);
                !stop.is_asked()
            };
            let done = write(wish, &packs, &documents, &words, &Course::new(&watch));
            Report::Exported(ticket, Box::new(done))
        });
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
        let copied =
            matches!(&done, Exported::Written(wish, _) if wish.format == Format::TrainingCopy);
        exporting.dialog.set_progress(match done {
            Exported::Written(wish, whole) => Progress::Written(written(&wish, &whole, words)),
            Exported::Exists => Progress::Exists,
            Exported::Stopped => Progress::Asks,
            Exported::Failed(wish, fault) => Progress::Failed(failed(&wish, fault, words)),
        });
        if copied {
            self.read_shelf();
        }
    }
}

/// What is said of a file that is there.
fn written(wish: &Wish, whole: &Whole, words: &Words) -> String {
    let fields = [
        ("path", wish.path.display().to_string().into()),
        ("records", whole.records.into()),
    ];
    let said = words.say_with("export-written", &fields);
    if wish.audience == Audience::Training {
        format!("{said}\n{}", whole.left_out.in_words(words))
    } else {
        said
    }
}

/// What is said of one that is not.
fn failed(wish: &Wish, fault: ExportFault, words: &Words) -> String {
    let path = ("path", wish.path.display().to_string().into());
    let told = match fault {
        ExportFault::Misplaced if wish.format == Format::TrainingCopy => {
            words.fault("export-copy-misplaced", &[path])
        }
        ExportFault::Misplaced => words.fault("export-to-a-record", &[path]),
        ExportFault::Unmade(unmade) => unmade.told(&wish.path.display().to_string(), words),
        ExportFault::Documents(fault) => fault.told(words),
        ExportFault::Unreadable(fault)
        | ExportFault::NotWhole(fault)
        | ExportFault::Disk(fault) => fault.told(words, 0),
    };
    told.whole(words)
}

/// The job.
fn write(
    wish: ExportWish,
    packs: &Packs,
    documents: &Path,
    words: &Words,
    course: &Course<'_>,
) -> Exported {
    let may_replace = wish.replace;
    let wish = Wish {
        talk: wish.talk,
        format: wish.format,
        audience: wish.audience,
        path: wish.path,
    };
    if exporting::check(wish.format, &wish.path, &wish.talk).is_err() {
        return Exported::Failed(wish, ExportFault::Misplaced);
    }
    // a training copy takes no file's place; the disk refuses
    if wish.format != Format::TrainingCopy && !may_replace && wish.path.exists() {
        return Exported::Exists;
    }
    if let Some(folder) = wish.path.parent()
        && let Err(error) = std::fs::create_dir_all(folder)
    {
        let fault = StoreFault::from_io(folder, &error);
        return Exported::Failed(wish, ExportFault::Disk(fault));
    }
    match exporting::run(&wish, packs, documents, words, course) {
        Ok(Written::Whole(whole)) => Exported::Written(wish, whole),
        Ok(Written::Stopped) => Exported::Stopped,
        Err(fault) => Exported::Failed(wish, fault),
    }
}
