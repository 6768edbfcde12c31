//! All talks on file: read into the index and out of it, found, watched.

use std::path::{Path, PathBuf};
use std::sync::{Arc, OnceLock};
use std::time::{Duration, Instant};

use super::App;
use super::jobs::Report;
use super::route::Route;
use crate::domain::{Brief, Session};
use crate::store::index::{Folders, Index, Progress};
use crate::store::interrupt::Interrupt;
use crate::store::signatures::{beside, own_signers};
use crate::store::tags::TagsHome;
use crate::store::talk::{Reading as Read, look};
use crate::store::watch::Watch;
use crate::store::{Holder, StoreFault};
use crate::text::Words;
use crate::transcript::row::Row;
use crate::transcript::search::{Found, Query};
use crate::transcript::signature::Signed;
use crate::transcript::tag::Tags;
use crate::ui::library::{Chosen, LibraryModel, Reading, Shelf, Years};

/// Reading that takes longer is shown.
const UNSHOWN: Duration = Duration::from_millis(500);
/// How often it is told how far reading is.
const TOLD_EVERY: Duration = Duration::from_millis(200);
/// Talks appear while others are read, this often at most.
const SHELVED_EVERY: Duration = Duration::from_millis(700);
/// Up to so many talks are put into words at once, without a job.
const FEW: usize = 1_000;
/// Talks that were looked at are kept for a while.
const LOOKED_AT: usize = 8;
/// All talks on file, and what is done with them.
#[derive(Default)]
pub(super) struct Collection {
    index: Arc<OnceLock<Index>>,
    /// The talks as they are listed.
    pub(super) shelf: Arc<Shelf>,
    query: Query,
    found: Option<Arc<Found>>,
    chosen: Option<Chosen>,
    /// Talks that were looked at, the last one last.
    looked: Vec<(Arc<Row>, Looked)>,
    /// The drug that is looked at over the years.
    pub(super) years: Option<Years>,
    /// Briefs of past talks that can be practised.
    pub(super) briefs: Vec<Brief>,
    reading: Option<Running>,
    /// Something changed while it was read.
    again: bool,
    watch: Option<Watch>,
    /// The folders that are watched, with whether they were there.
    watched: Vec<(PathBuf, bool)>,
    /// A watch was asked for and has not come.
    watch_asked: bool,
    unwatched: bool,
}

/// Reading that goes on.
struct Running {
    began: Instant,
    stop: Interrupt,
    progress: Option<Reading>,
}

/// A talk that was looked at.
#[derive(Clone)]
struct Looked {
    session: Option<Arc<Session>>,
    fault: Option<StoreFault>,
    signed: Signed,
}

impl Looked {
    fn chosen(&self, path: &Path, words: &Words) -> Chosen {
        Chosen {
            path: path.to_owned(),
            session: self.session.clone(),
            fault: self.fault.as_ref().map(|fault| fault.told(words, 0).what),
            signed: self.signed.clone(),
        }
    }
}

impl Collection {
    /// What the library is lent.
    pub(super) fn lend<'a>(&'a self, words: &'a Words) -> LibraryModel<'a> {
        let reading = self.reading.as_ref();
        let shown = reading.filter(|reading| reading.began.elapsed() >= UNSHOWN);
        LibraryModel {
            found: self.found.as_ref(),
            chosen: self.chosen.as_ref(),
            years: self.years.as_ref(),
            reading: reading.is_some(),
            progress: shown.and_then(|reading| reading.progress),
            unwatched: self.unwatched,
            ..LibraryModel::new(words, &self.shelf)
        }
    }

    /// Whether the folders are being read.
    pub(super) fn is_reading(&self) -> bool {
        self.reading.is_some()
    }

    /// How far reading is.
    pub(super) fn note(&mut self, progress: Progress) {
        let Progress { done, total } = progress;
        if let Some(reading) = &mut self.reading {
            reading.progress = (done < total).then_some(Reading { done, total });
        }
    }

    /// Stops reading; what was read stays.
    pub(super) fn stop(&mut self) {
        self.again = false;
        if let Some(reading) = &self.reading {
            reading.stop.ask();
        }
    }

    /// What was found, if it is still looked for.
    pub(super) fn take_found(&mut self, found: Arc<Found>) {
        if found.query == self.query {
            self.found = Some(found);
        }
    }

    /// A talk was signed: what was read of it before is brought up to date.
    pub(super) fn take_signed(&mut self, path: &Path, signed: &Signed) {
        for (row, looked) in &mut self.looked {
            if row.path == path {
                looked.signed = signed.clone();
            }
        }
        if let Some(chosen) = self.chosen.as_mut().filter(|chosen| chosen.path == path) {
            chosen.signed = signed.clone();
        }
    }

    /// The watch that was asked for; nothing where there is none.
    pub(super) fn take_watch(&mut self, watch: Option<Watch>) {
        self.watch_asked = false;
        self.unwatched = (watch.as_ref()).is_none_or(|watch| !watch.unwatched().is_empty());
        self.watch = watch;
    }
}

impl App {
    /// Reads what is new or changed in the folders of talks.
    pub(super) fn read_shelf(&mut self) {
        self.watch_folders();
        if self.collection.reading.is_some() {
            self.collection.again = true;
            return;
        }
        let stop = Interrupt::default();
        self.collection.reading = Some(Running {
            began: Instant::now(),
            stop: stop.clone(),
            progress: None,
        });
        let folders = self.folders();
        let (index, place) = (Arc::clone(&self.collection.index), self.places.index());
        let (packs, words) = (self.packs.clone(), self.words.clone());
        let shelf = Arc::clone(&self.collection.shelf);
        self.jobs.tell_from("library", move |tell| {
            let index = index.get_or_init(|| Index::open(&place));
            let mut shelving = Shelving {
                index,
                folders: &folders,
                words: &words,
                shelf,
                tell,
            };
            shelving.show();
            let (mut told, mut shown) = (Instant::now(), Instant::now());
            let mut pause = SHELVED_EVERY;
            index.update(&folders, &packs, &stop, &mut |progress| {
                if told.elapsed() >= TOLD_EVERY {
                    tell(Report::Reading(progress));
                    told = Instant::now();
                }
                if shown.elapsed() >= pause {
                    let began = Instant::now();
                    shelving.show();
                    // most of the time goes to reading, however many there are
                    pause = SHELVED_EVERY.max(began.elapsed() * 8);
                    shown = Instant::now();
                }
            });
            shelving.show();
            tell(Report::LibraryRead);
        });
    }

    fn folders(&self) -> Folders {
        Folders::of(&self.places, &self.talks_folder())
    }

    /// The folders were read.
    pub(super) fn library_read(&mut self) {
        self.collection.reading = None;
        if std::mem::take(&mut self.collection.again) {
            self.read_shelf();
        }
    }

    /// Talks as they are listed, made by a job.
    pub(super) fn shelve(&mut self, shelf: Arc<Shelf>) {
        if shelf.language() != Some(self.words.language()) {
            // the language was changed meanwhile
            self.collection.shelf = shelf;
            self.shelve_in_words();
            return;
        }
        self.collection.shelf = shelf;
        self.find_talks_of_lessons();
        if matches!(self.route, Route::Training) {
            self.read_briefs();
        }
        if matches!(self.route, Route::Rounds) {
            self.read_rounds();
        }
        if !self.collection.query.is_empty() {
            self.find(self.collection.query.clone());
        }
    }

    /// The same talks in the language that is spoken now.
    pub(super) fn shelve_in_words(&mut self) {
        let rows = self.collection.shelf.rows().to_vec();
        let words = self.words.clone();
        if rows.len() <= FEW {
            self.collection.shelf = Arc::new(Shelf::of(rows, &words));
        } else {
            self.jobs.run("library in words", move || {
                Report::Shelf(Arc::new(Shelf::of(rows, &words)))
            });
        }
        let chosen = self.collection.chosen.as_ref().map(|one| one.path.clone());
        let looked = self.collection.looked.iter().rev();
        let mut same = looked.filter(|(row, _)| Some(&row.path) == chosen.as_ref());
        self.collection.chosen =
            (same.next()).map(|(row, looked)| looked.chosen(&row.path, &self.words));
    }

    /// Finds the talks that hold this.
    pub(super) fn find(&mut self, query: Query) {
        self.collection.query = query.clone();
        let (index, place) = (Arc::clone(&self.collection.index), self.places.index());
        self.jobs.run("find", move || {
            let index = index.get_or_init(|| Index::open(&place));
            Report::Found(Arc::new(index.find(&query)))
        });
    }

    /// Reads a talk to be looked at beside the list; those looked at lately are kept.
    pub(super) fn look_at(&mut self, row: Arc<Row>) {
        let kept = self.collection.looked.iter();
        let kept = kept.rev().find(|(one, _)| *one == row);
        if let Some((row, looked)) = kept {
            self.collection.chosen = Some(looked.chosen(&row.path, &self.words));
            return;
        }
        let packs = self.packs.clone();
        let (list, today) = (self.places.signers(), self.clock.timestamp());
        self.jobs.run("look", move || {
            let read = look(&row.path, &packs).map(|read| {
                let beside = beside(&row.path, &read, own_signers(&list).as_ref(), today);
                let signed = beside.signed(&read.heads);
                (read, signed)
            });
            Report::Looked(row, Box::new(read))
        });
    }

    /// A talk was read to be looked at.
    pub(super) fn looked(&mut self, row: &Arc<Row>, read: Result<(Read, Signed), StoreFault>) {
        let looked = match read {
            Ok((read, signed)) => Looked {
                session: read.session.map(Arc::new),
                fault: read.fault,
                signed,
            },
            Err(fault) => Looked {
                session: None,
                fault: Some(fault),
                signed: Signed::default(),
            },
        };
        let Collection {
            looked: kept,
            chosen,
            ..
        } = &mut self.collection;
        *chosen = Some(looked.chosen(&row.path, &self.words));
        kept.push((Arc::clone(row), looked));
        if kept.len() > LOOKED_AT {
            kept.remove(0);
        }
    }

    /// Reads this talk again, whatever its file looks like.
    pub(super) fn verify(&mut self, path: PathBuf) {
        self.collection.looked.retain(|(row, _)| row.path != path);
        self.after_index("verify", move |index| index.doubt(&path));
    }

    /// Takes a talk whose file is gone off the list.
    pub(super) fn put_away(&self, path: PathBuf) {
        self.after_index("put away", move |index| index.put_away(&path));
    }

    /// Does something with the index, and reads the folders after it.
    fn after_index(&self, name: &str, work: impl FnOnce(&Index) + Send + 'static) {
        let (index, place) = (Arc::clone(&self.collection.index), self.places.index());
        self.jobs.run(name, move || {
            work(index.get_or_init(|| Index::open(&place)));
            Report::FolderChanged
        });
    }

    /// Files a talk under these words and no others.
    pub(super) fn set_tags(&self, path: PathBuf, session: String, tags: Tags) {
        let places = self.places.clone();
        let holder = Holder::this_process(self.clock.timestamp());
        self.jobs.run("tags", move || {
            let home = TagsHome::of(&path, &session, &places);
            Report::TagsSet(Box::new(home.set(&tags, &holder)))
        });
    }

    /// Something changed in the folders.
    pub(super) fn folder_changed(&mut self) {
        if matches!(self.route, Route::Library | Route::Training | Route::Rounds) {
            self.read_shelf();
        }
    }

    /// Watches the folders of talks, where that is not done yet.
    fn watch_folders(&mut self) {
        let folders = self.folders().talks;
        let wanted: Vec<(PathBuf, bool)> = (folders.iter())
            .map(|folder| (folder.clone(), folder.is_dir()))
            .collect();
        if self.collection.watched == wanted || self.collection.watch_asked {
            return;
        }
        self.collection.watched = wanted;
        self.collection.watch_asked = true;
        let changed = self.jobs.teller();
        self.jobs.run("watch", move || {
            let watch = Watch::of(&folders, move || changed(Report::FolderChanged));
            let watch = watch.inspect_err(|fault| log::warn!("{fault}"));
            Report::Watching(watch.ok())
        });
    }
}

/// Talks as they are listed, shown while they are read.
struct Shelving<'a> {
    index: &'a Index,
    folders: &'a Folders,
    words: &'a Words,
    shelf: Arc<Shelf>,
    tell: &'a dyn Fn(Report),
}

impl Shelving<'_> {
    /// Shows what is known now, unless it is what was shown.
    fn show(&mut self) {
        let rows = self.index.rows(self.folders);
        let before = self.shelf.rows();
        let mut pairs = before.iter().zip(&rows);
        let same = before.len() == rows.len()
            && self.shelf.language() == Some(self.words.language())
            && pairs.all(|(one, other)| Arc::ptr_eq(one, other));
        if !same {
            self.shelf = Arc::new(Shelf::of(rows, self.words));
            (self.tell)(Report::Shelf(Arc::clone(&self.shelf)));
        }
    }
}
