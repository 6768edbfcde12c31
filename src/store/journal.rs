//! The journal of one transcript: the file, its lock, and every line of it in memory.

use std::fs::{self, File, OpenOptions};
use std::io::{Read as _, Write as _};
use std::path::{Path, PathBuf};

use super::atomic::{create_new, folder_of};
use super::ballast::Ballast;
use super::fault::{AtPath as _, StoreFault, StoreWarning};
use super::frames::{Frames, NotTaken};
use super::identity::Identity;
use super::lock::{Holder, Lock};
use crate::transcript::Digest;

/// A transcript that is written to.
///
/// It is live, or poisoned: after a failed write or sync nobody knows what the disk holds, so that descriptor is never
/// used again. A poisoned journal goes on taking records in memory until [`continue_in`](Self::continue_in) puts all of
/// them into a new file, or, if the disk was full, [`resume`](Self::resume) finds room in the old one.
#[derive(Debug)]
pub struct Journal {
    path: PathBuf,
    frames: Frames,
    /// How many records are known to be on disk.
    synced: usize,
    state: State,
    ballast: Option<Ballast>,
    holder: Holder,
    /// Held until the journal is dropped or moves to another file.
    lock: Lock,
}

#[derive(Debug)]
enum State {
    /// Open, and known by its identity.
    Live(File, Identity),
    Poisoned(StoreFault),
}

impl State {
    fn live(file: File, path: &Path) -> Self {
        match file.metadata() {
            Ok(metadata) => Self::Live(file, Identity::of(&metadata)),
            Err(error) => Self::Poisoned(StoreFault::from_io(path, &error)),
        }
    }
}

impl Journal {
    /// Starts a new transcript with its first record. A file that is there already is never touched.
    pub fn create(
        path: &Path,
        first_record: &str,
        holder: Holder,
    ) -> Result<(Self, Vec<StoreWarning>), StoreFault> {
        let mut frames = Frames::default();
        frames
            .push(&[first_record])
            .map_err(|not_taken| refused(path, not_taken))?;
        let Settled {
            path,
            lock,
            file,
            warnings,
        } = settle(path, frames.bytes(), &holder)?;
        Ok((Self::live(path, frames, file, lock, holder), warnings))
    }

    /// A journal whose frames are all on disk.
    pub(super) fn live(
        path: PathBuf,
        frames: Frames,
        file: File,
        lock: Lock,
        holder: Holder,
    ) -> Self {
        Self {
            state: State::live(file, &path),
            path,
            synced: frames.len(),
            frames,
            ballast: None,
            holder,
            lock,
        }
    }

    /// Where the transcript is.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Every line, those that are not on disk included.
    pub fn frames(&self) -> &Frames {
        &self.frames
    }

    /// How many records are on disk; the rest of [`frames`](Self::frames) is only in memory.
    pub fn synced(&self) -> usize {
        self.synced
    }

    /// What poisoned the journal, if it is.
    pub fn poisoned_by(&self) -> Option<&StoreFault> {
        match &self.state {
            State::Live(..) => None,
            State::Poisoned(fault) => Some(fault),
        }
    }

    /// Sets room aside for a closing record on a disk that fills up meanwhile.
    pub fn lay_ballast(&mut self) -> Option<StoreWarning> {
        match Ballast::lay(&self.path) {
            Ok(ballast) => {
                self.ballast = Some(ballast);
                None
            }
            Err(cause) => Some(StoreWarning::NoBallast { cause }),
        }
    }

    /// Whether there is room set aside.
    pub fn has_ballast(&self) -> bool {
        self.ballast.is_some()
    }

    /// Adds records with one write and one sync, and gives the digits of each. `Ok` means they are on disk.
    ///
    /// [`StoreFault::RecordRefused`] means that none was taken. Any other fault means that all of them are in memory,
    /// in order, and that it is not known whether they are on disk. It is a fault too if the path no longer leads to
    /// the file, or if the file is longer or shorter than this program left it.
    pub fn append(&mut self, records: &[impl AsRef<str>]) -> Result<Vec<Digest>, StoreFault> {
        let heads = self
            .frames
            .push(records)
            .map_err(|not_taken| refused(&self.path, not_taken))?;
        let State::Live(file, identity) = &mut self.state else {
            return Err(StoreFault::Poisoned {
                path: self.path.clone(),
            });
        };
        let bytes = self.frames.bytes_after(self.synced);
        if bytes.is_empty() {
            return Ok(heads);
        }
        let (path, identity) = (&self.path, *identity);
        let before = self.frames.end_of(self.synced) as u64;
        // A file that was taken away takes the records with it, however well it is synced.
        let written = identity
            .require(path, before)
            .and_then(|()| {
                file.write_all(bytes)
                    .and_then(|()| file.sync_data())
                    .at(path)
            })
            .and_then(|()| identity.require(path, before + bytes.len() as u64));
        match written {
            Ok(()) => {
                self.synced = self.frames.len();
                Ok(heads)
            }
            Err(fault) => {
                self.state = State::Poisoned(fault.clone());
                Err(fault)
            }
        }
    }

    /// Tries the same file again after the disk was full: gives up the room set aside, opens the file anew, makes sure
    /// that it still begins with every record that was synced, and writes the rest after them.
    ///
    /// Does nothing for a live journal. A journal that was poisoned by anything but a full disk stays so, and gives
    /// the same fault again.
    pub fn resume(&mut self) -> Result<(), StoreFault> {
        match &self.state {
            State::Live(..) => return Ok(()),
            State::Poisoned(StoreFault::DiskFull { .. }) => {}
            State::Poisoned(fault) => return Err(fault.clone()),
        }
        self.ballast = None;
        let file = self.write_rest()?;
        self.state = State::live(file, &self.path);
        self.synced = self.frames.len();
        Ok(())
    }

    /// Goes on in a new file with every record there is, those that never reached the old file included. The old file
    /// is left as it is and let go.
    ///
    /// If it fails, nothing changed, and it can be tried elsewhere.
    pub fn continue_in(&mut self, new_path: &Path) -> Result<Vec<StoreWarning>, StoreFault> {
        let Settled {
            path,
            lock,
            file,
            mut warnings,
        } = settle(new_path, self.frames.bytes(), &self.holder)?;
        self.path = path;
        self.lock = lock;
        self.state = State::live(file, &self.path);
        self.synced = self.frames.len();
        if self.ballast.take().is_some() {
            warnings.extend(self.lay_ballast());
        }
        Ok(warnings)
    }

    /// Writes what is only in memory after what was synced, through a new descriptor.
    fn write_rest(&self) -> Result<File, StoreFault> {
        let Self {
            path,
            frames,
            synced,
            ..
        } = self;
        let good = frames.end_of(*synced);
        let mut file = OpenOptions::new()
            .read(true)
            .append(true)
            .open(path)
            .at(path)?;
        let mut on_disk = vec![0; good];
        let same = file.read_exact(&mut on_disk).is_ok() && frames.bytes().starts_with(&on_disk);
        if !same {
            return Err(StoreFault::ChangedUnderneath { path: path.clone() });
        }
        file.set_len(good as u64).at(path)?;
        file.write_all(frames.bytes_after(*synced))
            .and_then(|()| file.sync_all())
            .at(path)?;
        Ok(file)
    }
}

/// A new file with its lock.
struct Settled {
    path: PathBuf,
    lock: Lock,
    file: File,
    warnings: Vec<StoreWarning>,
}

/// Makes a new file with these bytes and holds it.
fn settle(path: &Path, bytes: &[u8], holder: &Holder) -> Result<Settled, StoreFault> {
    let folder = folder_of(path);
    let real_folder = fs::canonicalize(folder).map_err(|_missing| StoreFault::NoFolder {
        path: folder.to_owned(),
    })?;
    let Some(name) = path.file_name() else {
        return Err(StoreFault::Missing {
            path: path.to_owned(),
        });
    };
    let path = real_folder.join(name);
    let (lock, no_lock) = Lock::take(&path, holder)?;
    let placed = create_new(&path, bytes)?;
    let warnings = no_lock.into_iter().chain(placed.warning).collect();
    Ok(Settled {
        path,
        lock,
        file: placed.file,
        warnings,
    })
}

/// The fault of a record that was not taken.
fn refused(path: &Path, not_taken: NotTaken) -> StoreFault {
    let NotTaken { record, wrong } = not_taken;
    StoreFault::RecordRefused {
        path: path.to_owned(),
        record,
        wrong,
    }
}

#[cfg(test)]
mod tests;
