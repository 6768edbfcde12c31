//! Opening a transcript that is there already.

use std::fs::{self, OpenOptions};
use std::path::Path;

use super::copies::further;
use super::fault::{AtPath as _, StoreFault, StoreWarning};
use super::frames::Frames;
use super::journal::Journal;
use super::lock::{Holder, Lock};
use super::reading::{fault_of, read, require_regular};
use super::recovery::{Mended, mend};
use crate::transcript::{RecordFault, Verdict, examine};

/// A transcript that was opened.
#[derive(Debug)]
pub enum Opened {
    /// It can be written to.
    Live {
        /// The journal, with every record there is.
        journal: Box<Journal>,
        /// The torn end that was cut off; the caller records it and tells people.
        mended: Option<Mended>,
        /// What went on without something it should have had.
        warnings: Vec<StoreWarning>,
    },
    /// It can only be looked at. Nothing on disk was changed.
    ReadOnly {
        /// The good lines, up to the first bad one. After [`StoreFault::NotUnderstood`] they include records that the
        /// caller refused.
        frames: Frames,
        /// Why it can't be written to.
        why: StoreFault,
    },
}

impl Journal {
    /// Opens a transcript. `check` sees every good record in order until it refuses one.
    ///
    /// A torn end is cut off and kept beside the file. A file that is altered, that `check` refuses, that another
    /// program holds or that can't be written to is opened for reading only. `Err` means that there is nothing to read.
    pub fn open(
        path: &Path,
        holder: Holder,
        check: &mut dyn FnMut(u64, &str) -> Result<(), RecordFault>,
    ) -> Result<Opened, StoreFault> {
        let path = fs::canonicalize(path).at(path)?;
        // Look before locking, so that no lock is put beside a pipe or a device.
        require_regular(&path)?;
        let held = Lock::take(&path, &holder);
        let bytes = read(&path)?;
        let examination = examine(&bytes, check);
        let frames = Frames::of(&examination);

        let (lock, no_lock) = match (fault_of(&path, &examination), held) {
            (Some(fault), _) if frames.is_empty() => return Err(fault),
            (Some(why), _) | (None, Err(why)) => return Ok(Opened::ReadOnly { frames, why }),
            (None, Ok(held)) => held,
        };
        let mended = match examination.verdict {
            Verdict::Torn {
                records,
                good_bytes,
                ..
            } => match mend(&path, &bytes, good_bytes, holder.since) {
                Ok(mended) => Some(mended),
                Err(cause) => {
                    let why = StoreFault::NotMended {
                        path,
                        after: records,
                        cause: Box::new(cause),
                    };
                    return Ok(Opened::ReadOnly { frames, why });
                }
            },
            _ => None,
        };
        match OpenOptions::new().append(true).open(&path).at(&path) {
            Ok(file) => {
                let other = further(&path, &frames);
                let journal = Box::new(Self::live(path, frames, file, lock, holder));
                Ok(Opened::Live {
                    journal,
                    mended,
                    warnings: no_lock.into_iter().chain(other).collect(),
                })
            }
            Err(why) => Ok(Opened::ReadOnly { frames, why }),
        }
    }
}
