//! Notes about talks, on disk.
//!
//! They lie beside the transcript as `NAME.notes.ron`, and never in it. Where that can't be
//! written, and for the talks that ship with the program, they lie in the user's folder of
//! notes, under the talk's number. Both files are read; a change goes to the one that holds
//! the note. A file that can't be read is told and never written over.

use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use super::atomic;
use super::fault::StoreFault;
use super::lock::{Holder, Lock};
use super::reading::read;
use super::shelf::Places;
use super::told::unreadable;
use crate::text::{Told, Words};
use crate::transcript::form::{FormFault, read_notes, write_notes};
use crate::transcript::note::{NoteChange, NoteFault, Notes};

/// How the name of a file of notes ends.
pub const ENDING: &str = "notes.ron";

/// How often and how long another program is waited for that writes the same notes.
const TRIES: u32 = 20;
const PAUSE: Duration = Duration::from_millis(25);

/// Jobs of one process write notes and tags one after the other.
pub(super) static ONE_AT_A_TIME: Mutex<()> = Mutex::new(());

/// Why notes could not be read or written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NotesFault {
    /// The file.
    Store(StoreFault),
    /// What stands in it.
    Form(PathBuf, FormFault),
    /// It is about another talk.
    OtherTalk(PathBuf),
    /// What was asked for can't be done.
    Change(NoteFault),
}

impl From<StoreFault> for NotesFault {
    fn from(fault: StoreFault) -> Self {
        Self::Store(fault)
    }
}

impl NotesFault {
    /// The fault in words.
    pub fn told(&self, words: &Words) -> Told {
        let path_of = |path: &Path| ("path", path.display().to_string().into());
        match self {
            Self::Store(fault) => fault.told(words, 0),
            Self::Form(path, fault) => unreadable(words, "notes-unreadable", path, fault),
            Self::OtherTalk(path) => words.fault("notes-other-talk", &[path_of(path)]),
            Self::Change(fault) => words.fault(fault.code(), &[]),
        }
    }
}

/// Where the notes about a talk lie.
#[derive(Clone, Debug)]
pub struct NotesHome {
    session: String,
    beside: PathBuf,
    own: PathBuf,
    ships: bool,
}

/// Notes that were written, and the file they are in now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Kept {
    /// All notes about the talk.
    pub notes: Notes,
    /// The file that was written.
    pub path: PathBuf,
}

impl Places {
    /// The user's folder of notes, beside that of talks.
    pub fn notes(&self) -> PathBuf {
        self.talks.with_file_name("notes")
    }
}

impl NotesHome {
    /// Where the notes about the talk of this number in this file lie.
    pub fn of(talk: &Path, session: &str, places: &Places) -> Self {
        let real = |path: &Path| {
            path.canonicalize()
                .unwrap_or_else(|_absent| path.to_owned())
        };
        let folder = real(atomic::folder_of(talk));
        let ships = (places.shipped.as_deref()).is_some_and(|shipped| real(shipped) == folder);
        Self {
            session: session.to_owned(),
            beside: talk.with_extension(ENDING),
            own: places.notes().join(format!("{session}.{ENDING}")),
            ships,
        }
    }

    /// The notes about the talk; none where there is no file.
    pub fn read(&self) -> Result<Notes, NotesFault> {
        let beside = self.read_file(&self.beside)?;
        let own = self.read_file(&self.own)?;
        let all = [beside.all(), own.all()].concat();
        Notes::new(all).ok_or(NotesFault::Change(NoteFault::TooMany))
    }

    /// Does what was asked for, on disk when it says so.
    pub fn keep(&self, change: &NoteChange, holder: &Holder) -> Result<Kept, NotesFault> {
        let _one = ONE_AT_A_TIME.lock().unwrap_or_else(PoisonError::into_inner);
        let path = self.write(change, holder)?;
        let notes = self.read()?;
        Ok(Kept { notes, path })
    }

    fn write(&self, change: &NoteChange, holder: &Holder) -> Result<PathBuf, NotesFault> {
        let named = match change {
            NoteChange::Add(_) => None,
            NoteChange::Replace(old, _) | NoteChange::Remove(old) => Some(old),
        };
        let in_own = match named {
            None => self.ships,
            Some(old) => self.read_file(&self.own)?.all().contains(old),
        };
        if in_own {
            return self.change_file(&self.own, change, holder);
        }
        match self.change_file(&self.beside, change, holder) {
            Err(NotesFault::Store(
                StoreFault::NoPermission { .. } | StoreFault::ReadOnly { .. },
            )) if named.is_none() => self.change_file(&self.own, change, holder),
            done => done,
        }
    }

    fn change_file(
        &self,
        path: &Path,
        change: &NoteChange,
        holder: &Holder,
    ) -> Result<PathBuf, NotesFault> {
        if path == self.own
            && let Some(folder) = path.parent()
        {
            std::fs::create_dir_all(folder).map_err(|error| StoreFault::from_io(folder, &error))?;
        }
        let _lock = take_lock(path, holder)?;
        let mut notes = self.read_file(path)?;
        notes.change(change).map_err(NotesFault::Change)?;
        let text = write_notes(&self.session, &notes)
            .map_err(|fault| NotesFault::Form(path.to_owned(), fault))?;
        atomic::replace(path, text.as_bytes())?;
        Ok(path.to_owned())
    }

    fn read_file(&self, path: &Path) -> Result<Notes, NotesFault> {
        let bytes = match read(path) {
            Ok(bytes) => bytes,
            Err(StoreFault::Missing { .. } | StoreFault::NoFolder { .. }) => {
                return Ok(Notes::default());
            }
            Err(fault) => return Err(fault.into()),
        };
        let (session, notes) = read_notes(&String::from_utf8_lossy(&bytes))
            .map_err(|fault| NotesFault::Form(path.to_owned(), fault))?;
        if session == self.session {
            Ok(notes)
        } else {
            Err(NotesFault::OtherTalk(path.to_owned()))
        }
    }
}

/// The lock of a file of notes or tags, waited for a moment where another program has it.
pub(super) fn take_lock(path: &Path, holder: &Holder) -> Result<Lock, StoreFault> {
    for _ in 1..TRIES {
        match Lock::take(path, holder) {
            Err(StoreFault::HeldBy { .. }) => std::thread::sleep(PAUSE),
            taken => return taken.map(|(lock, _)| lock),
        }
    }
    Lock::take(path, holder).map(|(lock, _)| lock)
}
