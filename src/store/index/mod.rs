//! The index of the library: one row a talk, and all words said, in `SQLite`.
//!
//! It knows nothing that transcripts and tags don't say, so it may be thrown away at any
//! time and is made anew from them: where it is damaged, of another version of the program,
//! or can't be written. Where another program holds it, one in memory takes its place for as
//! long as this program runs. Either is a line in the log and never an error: talks are
//! files, and the index only finds them.
//!
//! A talk is read again where size, times or number of its file changed, or where the rule
//! packs did. What was here and is gone stays as [`Standing::Missing`] until it is put away.
//! Nothing secret goes in: [`Summary`] knows no reserve and no plan, and sealed files are
//! never opened.
//!
//! How to use it:
//!
//! ```no_run
//! # use kanjia::{store::{index::{Folders, Index}, interrupt::Interrupt, shelf::Places}, transcript::{packs::Packs, search::Query}};
//! # fn shown(places: &Places, packs: &Packs) {
//! let index = Index::open(&places.index());
//! let folders = Folders::of(places, &places.talks);
//! let known = index.rows(&folders); // what it knows already, at once
//! index.update(&folders, packs, &Interrupt::default(), &mut |_progress| {});
//! let rows = index.rows(&folders); // `Vec<Arc<Row>>`, one for each talk
//! let found = index.find(&Query::of("达格列净 王敏")); // numbers of rows
//! # }
//! ```
//!
//! What a damaged disk makes of a row is found out by a digest that each row carries, and of
//! the words by a check once in a run of the program, as long as there are not more of them
//! than can be checked at once.
//!
//! A single file is read by [`read_row`], without any index.
//!
//! [`Standing::Missing`]: crate::transcript::row::Standing::Missing
//! [`Summary`]: crate::domain::summary::Summary

mod files;
mod find;
mod keep;
mod read;
mod schema;
mod update;

use std::collections::BTreeMap;
use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use rusqlite::{Connection, ErrorCode};

use super::shelf::Places;
use crate::transcript::row::Row;
use crate::transcript::search::{Found, Query};

pub use read::{ReadRow, read_row, standing_of};
pub use update::Progress;

/// Whether a file of this name is a talk, or holds tags of one.
pub fn names_talk_or_tags(name: &OsStr) -> bool {
    files::is_talk(name) || files::is_tags(name)
}

/// The index, open.
pub struct Index {
    /// Its file.
    place: PathBuf,
    inner: Mutex<Option<Inner>>,
}

/// What is open; there is always something, unless there is no memory for it.
struct Inner {
    connection: Connection,
    /// Whether it lasts no longer than the program.
    in_memory: bool,
    /// All rows, once they were read.
    rows: Option<BTreeMap<i64, Arc<Row>>>,
    /// What `SQLite` said of changes by other programs when they were.
    version: i64,
    /// Whether the words were held against the pieces that they are looked up by.
    checked: bool,
}

/// Where talks are looked for, and their tags.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Folders {
    /// Folders of talks.
    pub talks: Vec<PathBuf>,
    /// The user's own folder of tags, for talks whose folder can't be written.
    pub tags: Option<PathBuf>,
}

impl Places {
    /// The file of the index, beside the folder of talks.
    pub fn index(&self) -> PathBuf {
        self.talks.with_file_name("library.index")
    }
}

impl Folders {
    /// This folder of talks, and those that ship with the program.
    pub fn of(places: &Places, talks: &Path) -> Self {
        let shipped = places.shipped.clone();
        Self {
            talks: std::iter::once(talks.to_owned()).chain(shipped).collect(),
            tags: Some(places.tags()),
        }
    }

    /// The folders, each once, as they are known in the index.
    fn real(&self) -> Vec<PathBuf> {
        let mut all: Vec<PathBuf> = Vec::new();
        for folder in &self.talks {
            let real = std::path::absolute(folder).unwrap_or_else(|_unknown| folder.clone());
            // without the slash that may stand at its end
            let real: PathBuf = real.components().collect();
            if !all.contains(&real) {
                all.push(real);
            }
        }
        all
    }
}

impl Index {
    /// Opens the index in this file; makes one where there is none that can be used.
    pub fn open(place: &Path) -> Self {
        let opened = schema::open(place);
        let inner = opened.map(|(connection, in_memory)| Inner::of(connection, in_memory));
        Self {
            place: place.to_owned(),
            inner: Mutex::new(inner),
        }
    }

    /// Whether it lasts no longer than the program, since its file can't be used.
    pub fn is_in_memory(&self) -> bool {
        self.lock().as_ref().is_none_or(|inner| inner.in_memory)
    }

    /// The rows of the talks in these folders, as far as they are known: folder by folder,
    /// in the order of their names.
    pub fn rows(&self, folders: &Folders) -> Vec<Arc<Row>> {
        let folders = folders.real();
        let place = |row: &Arc<Row>| {
            let folder = row.path.parent()?;
            folders.iter().position(|one| one == folder)
        };
        let mut here = self.with(|inner| {
            let all = inner.all_rows()?.values();
            let placed = all.filter_map(|row| Some((place(row)?, Arc::clone(row))));
            Ok(placed.collect::<Vec<_>>())
        });
        here.sort_by(|(folder, one), (other_folder, other)| {
            let names = || one.path.as_os_str().cmp(other.path.as_os_str());
            folder.cmp(other_folder).then_with(names)
        });
        here.into_iter().map(|(_, row)| row).collect()
    }

    /// The talks that hold every word of a query.
    pub fn find(&self, query: &Query) -> Found {
        Found {
            query: query.clone(),
            rows: self.with(|inner| find::rows(&inner.connection, query)),
        }
    }

    /// Forgets a talk, which is done with one that is missing; one whose file is there
    /// comes back.
    pub fn put_away(&self, path: &Path) {
        self.with(|inner| {
            let gone = keep::forget(&inner.connection, path)?;
            if let (Some(rows), Some(id)) = (&mut inner.rows, gone) {
                rows.remove(&id);
            }
            Ok(())
        });
    }

    /// A talk is to be read again, whatever its file looks like.
    pub fn doubt(&self, path: &Path) {
        self.with(|inner| keep::doubt(&inner.connection, path));
    }

    fn lock(&self) -> MutexGuard<'_, Option<Inner>> {
        self.inner.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Does something with the index. Where it fails, the index is made anew, at last in
    /// memory; where even that fails nothing is known, and the log says so.
    fn with<T: Default>(&self, mut work: impl FnMut(&mut Inner) -> rusqlite::Result<T>) -> T {
        let mut lock = self.lock();
        for _ in 0..3 {
            let Some(inner) = lock.as_mut() else { break };
            let error = match work(inner) {
                Ok(done) => return done,
                Err(error) => error,
            };
            log::warn!("the index of the library failed: {error}");
            let useless = !inner.in_memory
                && matches!(
                    error.sqlite_error_code(),
                    Some(ErrorCode::DatabaseCorrupt | ErrorCode::NotADatabase)
                );
            // lets go of the file
            *lock = None;
            *lock = self.anew(useless);
        }
        T::default()
    }

    /// Another index in place of one that failed.
    fn anew(&self, useless: bool) -> Option<Inner> {
        if useless {
            schema::throw_away(&self.place);
            match schema::make(&self.place) {
                Ok(connection) => return Some(Inner::of(connection, false)),
                Err(error) => log::warn!("the index of the library is not made anew: {error}"),
            }
        }
        let made = schema::in_memory()
            .inspect_err(|error| log::error!("no index of the library in memory: {error}"));
        Some(Inner::of(made.ok()?, true))
    }
}

impl Inner {
    fn of(connection: Connection, in_memory: bool) -> Self {
        Self {
            connection,
            in_memory,
            rows: None,
            version: 0,
            checked: in_memory,
        }
    }

    /// Holds the words against what they are looked up by, once; an error where they differ.
    fn check(&mut self) -> rusqlite::Result<()> {
        /// More talks than this take too long.
        const MOST: usize = 20_000;
        if !self.checked && self.all_rows()?.len() <= MOST {
            self.connection
                .execute_batch("INSERT INTO words (words, rank) VALUES ('integrity-check', 1)")?;
        }
        self.checked = true;
        Ok(())
    }

    /// All rows; read from the file where that was not done, or another program wrote it.
    fn all_rows(&mut self) -> rusqlite::Result<&mut BTreeMap<i64, Arc<Row>>> {
        let version = schema::version_of_data(&self.connection)?;
        let fresh = match self.rows.take() {
            Some(rows) if self.version == version => rows,
            Some(_) | None => keep::rows(&self.connection)?,
        };
        self.version = version;
        Ok(self.rows.insert(fresh))
    }
}
