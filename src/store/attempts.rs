//! The attempts of trainees, in one file of the user's.
//!
//! An attempt is added under the file's lock to what stands there, and the whole is written
//! anew, so that the file is never half written and two windows lose nothing of each other.

use std::path::{Path, PathBuf};
use std::thread;
use std::time::Duration;

use super::atomic;
use super::fault::StoreFault;
use super::lock::{Holder, Lock};
use super::reading::read;
use super::shelf::Places;
use super::told::unreadable;
use crate::text::{Told, Words};
use crate::transcript::attempt::Attempt;
use crate::transcript::form::{FormFault, read_attempts, write_attempts};

/// How often, and how long each time, a lock that another window holds is waited for.
const TRIES: u32 = 20;
const PAUSE: Duration = Duration::from_millis(50);

/// Why attempts could not be read or written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum AttemptsFault {
    /// The file.
    Store(StoreFault),
    /// What stands in it. It is left as it is.
    Form(PathBuf, FormFault),
}

impl From<StoreFault> for AttemptsFault {
    fn from(fault: StoreFault) -> Self {
        Self::Store(fault)
    }
}

impl AttemptsFault {
    /// The fault in words.
    pub fn told(&self, words: &Words) -> Told {
        match self {
            Self::Store(fault) => fault.told(words, 0),
            Self::Form(path, fault) => unreadable(words, "attempts-unreadable", path, fault),
        }
    }
}

impl Places {
    /// The file of attempts, beside the folder of talks.
    pub fn attempts(&self) -> PathBuf {
        self.talks.with_file_name("attempts.ron")
    }
}

/// The attempts in this file, the oldest first; none where there is no file yet.
pub fn read_attempts_of(path: &Path) -> Result<Vec<Attempt>, AttemptsFault> {
    let bytes = match read(path) {
        Ok(bytes) => bytes,
        Err(StoreFault::Missing { .. } | StoreFault::NoFolder { .. }) => return Ok(Vec::new()),
        Err(fault) => return Err(fault.into()),
    };
    let text = String::from_utf8_lossy(&bytes);
    read_attempts(&text).map_err(|fault| AttemptsFault::Form(path.to_owned(), fault))
}

/// Adds an attempt, and gives all there are now. The folder is made where it is missing.
pub fn keep_attempt(
    path: &Path,
    attempt: Attempt,
    holder: &Holder,
) -> Result<Vec<Attempt>, AttemptsFault> {
    if let Some(folder) = path.parent().filter(|one| !one.as_os_str().is_empty()) {
        std::fs::create_dir_all(folder).map_err(|error| StoreFault::from_io(folder, &error))?;
    }
    let _lock = patiently(path, holder)?;
    let mut attempts = read_attempts_of(path)?;
    attempts.push(attempt);
    let text =
        write_attempts(&attempts).map_err(|fault| AttemptsFault::Form(path.to_owned(), fault))?;
    // what could not be read again is not written
    read_attempts(&text).map_err(|fault| AttemptsFault::Form(path.to_owned(), fault))?;
    atomic::replace(path, text.as_bytes())?;
    Ok(attempts)
}

fn patiently(path: &Path, holder: &Holder) -> Result<Lock, StoreFault> {
    for _ in 1..TRIES {
        match Lock::take(path, holder) {
            Err(StoreFault::HeldBy { .. }) => thread::sleep(PAUSE),
            taken => return taken.map(|(lock, _warning)| lock),
        }
    }
    Lock::take(path, holder).map(|(lock, _warning)| lock)
}
