//! One writer for a file: a lock on `FILE.lock` that ends with its process.
//!
//! The lock is the system's; the text in the file only says who holds it. A file left behind by a crash locks
//! nothing. Where the disk knows no locks, work goes on with a warning.

use std::fmt;
use std::fs::{self, File, OpenOptions, TryLockError};
use std::io::{self, Read as _, Seek as _, Write as _};
use std::path::{Path, PathBuf};

use jiff::Timestamp;

use super::atomic::with_ending;
use super::fault::{StoreFault, StoreWarning};
use crate::domain::Text;

/// The most that is read of a lock file.
const MAX_TEXT_BYTES: u64 = 1024;

/// How often the lock file may be taken away between opening and locking it before that counts as a failure.
const TRIES: u32 = 10;

/// Who holds a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Holder {
    /// The number of the process.
    pub pid: u32,
    /// The name of the machine.
    pub host: String,
    /// The name of the user.
    pub user: String,
    /// Since when.
    pub since: Timestamp,
}

impl Holder {
    /// This process, holding from now on.
    pub fn this_process(now: Timestamp) -> Self {
        let user = ["USER", "USERNAME"]
            .into_iter()
            .find_map(|name| std::env::var(name).ok());
        Self {
            pid: std::process::id(),
            host: one_word(&gethostname::gethostname().to_string_lossy()),
            user: one_word(&user.unwrap_or_default()),
            since: now,
        }
    }

    fn parse(text: &str) -> Option<Self> {
        let mut words = text.split_whitespace();
        let holder = Self {
            pid: words.next()?.parse().ok()?,
            host: one_word(words.next()?),
            user: one_word(words.next()?),
            since: words.next()?.parse().ok()?,
        };
        words.next().is_none().then_some(holder)
    }

    /// Whether this is the process that runs here.
    pub fn is_this_process(&self) -> bool {
        self.pid == std::process::id() && self.is_here()
    }

    fn is_here(&self) -> bool {
        self.host == one_word(&gethostname::gethostname().to_string_lossy())
    }

    /// Whether it may still hold something. A process of this machine that is gone does not: its
    /// text was left behind, and whoever holds the lock has not written theirs yet or can't.
    /// Of other machines nothing is known.
    fn may_be_running(&self) -> bool {
        !self.is_here() || is_running(self.pid)
    }
}

/// As it stands in the lock file: process, machine, user, since.
impl fmt::Display for Holder {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            pid,
            host,
            user,
            since,
        } = self;
        write!(formatter, "{pid} {host} {user} {since}")
    }
}

/// A name without anything that would break the line it is written in.
fn one_word(name: &str) -> String {
    let plain = |character: char| {
        let blank = character.is_whitespace() || character.is_control();
        // what can't be seen could make one name look like another
        let seen = !blank && Text::name(character.encode_utf8(&mut [0; 4])).is_ok();
        if seen { character } else { '_' }
    };
    let word: String = name.chars().take(100).map(plain).collect();
    if word.is_empty() {
        "?".to_owned()
    } else {
        word
    }
}

/// A file held for writing; let go when dropped.
#[derive(Debug)]
pub struct Lock {
    path: PathBuf,
    /// The lock file; `None` where the disk knows no locks.
    file: Option<File>,
}

impl Lock {
    /// Takes the lock of `target`, which need not exist.
    pub fn take(
        target: &Path,
        holder: &Holder,
    ) -> Result<(Self, Option<StoreWarning>), StoreFault> {
        let path = with_ending(target, ".lock");
        for _ in 0..TRIES {
            let options = OpenOptions::new()
                .read(true)
                .write(true)
                .create(true)
                .truncate(false)
                .clone();
            let mut file = options.open(&path).map_err(|error| match error.kind() {
                io::ErrorKind::NotFound => StoreFault::NoFolder {
                    path: super::atomic::folder_of(target).to_owned(),
                },
                _ => StoreFault::from_io(&path, &error),
            })?;
            match file.try_lock() {
                Ok(()) if is_still_at(&file, &path) => {
                    // On a full disk the lock holds without its text.
                    let text = format!("{holder}\n");
                    file.set_len(0)
                        .and_then(|()| file.write_all(text.as_bytes()))
                        .ok();
                    return Ok((
                        Self {
                            path,
                            file: Some(file),
                        },
                        None,
                    ));
                }
                Ok(()) => {} // its holder took it away meanwhile: look again
                Err(TryLockError::WouldBlock) => {
                    let holder = read_holder(&mut file);
                    return Err(StoreFault::HeldBy {
                        path: target.to_owned(),
                        holder,
                    });
                }
                Err(TryLockError::Error(error)) => {
                    let warning = StoreWarning::NoLock {
                        path: target.to_owned(),
                        kind: error.kind(),
                    };
                    return Ok((Self { path, file: None }, Some(warning)));
                }
            }
        }
        Err(StoreFault::HeldBy {
            path: target.to_owned(),
            holder: None,
        })
    }
}

impl Drop for Lock {
    /// Takes the lock file away while it is still locked, so that nobody can hold one that has lost its name.
    fn drop(&mut self) {
        if cfg!(unix) && self.file.is_some() {
            fs::remove_file(&self.path).ok();
        }
    }
}

fn read_holder(file: &mut File) -> Option<Holder> {
    let mut text = String::new();
    file.rewind().ok()?;
    file.take(MAX_TEXT_BYTES).read_to_string(&mut text).ok()?;
    Holder::parse(&text).filter(Holder::may_be_running)
}

/// Whether another program holds a file for writing right now. Nothing is changed by asking, and
/// where the disk knows no locks the answer is no.
pub fn is_held(target: &Path) -> bool {
    let Ok(file) = File::open(with_ending(target, ".lock")) else {
        return false;
    };
    // shared, so that two that ask are not in each other's way
    matches!(file.try_lock_shared(), Err(TryLockError::WouldBlock))
}

/// Whether a process of this machine runs.
#[cfg(unix)]
fn is_running(pid: u32) -> bool {
    use rustix::io::Errno;
    use rustix::process::{Pid, test_kill_process};
    let pid = i32::try_from(pid).ok().and_then(Pid::from_raw);
    pid.is_some_and(|pid| !matches!(test_kill_process(pid), Err(Errno::SRCH)))
}

/// Whether a process of this machine runs: not known, so that what stands in the file is told.
#[cfg(not(unix))]
fn is_running(_pid: u32) -> bool {
    true
}

/// Whether a path still leads to an open file.
#[cfg(unix)]
fn is_still_at(file: &File, path: &Path) -> bool {
    use std::os::unix::fs::MetadataExt as _;
    match (file.metadata(), fs::metadata(path)) {
        (Ok(open), Ok(named)) => (open.dev(), open.ino()) == (named.dev(), named.ino()),
        _ => false,
    }
}

/// Whether a path still leads to an open file: always, where lock files are not taken away.
#[cfg(not(unix))]
fn is_still_at(_file: &File, _path: &Path) -> bool {
    true
}
