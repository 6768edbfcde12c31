//! A talk's file read and written anew in another form, whole or not at all.

use std::path::{Path, PathBuf};

use super::atomic::{self, folder_of};
use super::fault::StoreFault;
use super::interrupt::Interrupt;

/// Where an export may not go.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Misplaced {
    /// It would take the place of a record, a plan or a brief.
    Record,
}

/// Endings of files that no export takes the place of.
const KEPT: [&str; 4] = ["kanjia", "plan", "lock", "ballast"];

/// Whether an export may be written to this path: never over a talk, its plan or what the
/// program keeps beside it.
pub fn check(path: &Path, from: &Path) -> Result<(), Misplaced> {
    let ending = path.extension().and_then(|ending| ending.to_str());
    let kept =
        ending.is_some_and(|ending| KEPT.iter().any(|kept| ending.eq_ignore_ascii_case(kept)));
    let same = match (std::fs::canonicalize(path), std::fs::canonicalize(from)) {
        (Ok(path), Ok(from)) => path == from,
        (Err(_), _) | (_, Err(_)) => false,
    };
    if kept || same {
        Err(Misplaced::Record)
    } else {
        Ok(())
    }
}

/// What became of an export.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Written {
    /// The file is there, whole.
    Whole(PathBuf),
    /// A stop was asked for before; what was there is as it was.
    Stopped(PathBuf),
}

/// Puts the bytes in the place of `path` in one step, unless a stop was asked for.
pub fn write(path: &Path, bytes: &[u8], stop: &Interrupt) -> Result<Written, StoreFault> {
    if stop.is_asked() {
        return Ok(Written::Stopped(path.to_owned()));
    }
    if path.is_dir() {
        return Err(StoreFault::NotAFile {
            path: path.to_owned(),
            what: super::fault::NotAFile::Folder,
        });
    }
    if !folder_of(path).is_dir() {
        return Err(StoreFault::NoFolder {
            path: folder_of(path).to_owned(),
        });
    }
    atomic::replace(path, bytes)?;
    Ok(Written::Whole(path.to_owned()))
}

/// The name of a talk's file without the endings of talks: `talk` of `talk.kanjia`.
pub fn stem(file: &Path) -> String {
    let name = file
        .file_name()
        .map(|name| name.to_string_lossy().into_owned())
        .unwrap_or_default();
    name.strip_suffix(".kanjia")
        .map(str::to_owned)
        .unwrap_or(name)
}
