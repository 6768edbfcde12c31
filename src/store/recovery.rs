//! What is done with a file whose end is torn, and what can be saved of one that is worse.
//!
//! A torn end was never acknowledged. Its bytes are kept beside the file as `FILE.torn-UTC` and synced before anything
//! is cut off, and a file of that name is never overwritten. A crash at any point leaves either the torn file as it
//! was or the mended one, so doing it again is harmless, and finds the copy that was made before.

use std::ffi::OsStr;
use std::fs::{self, OpenOptions};
use std::path::{Path, PathBuf};

use jiff::Timestamp;

use super::atomic::{create_new, folder_of, with_ending};
use super::fault::{AtPath as _, StoreFault, StoreWarning};
use super::frames::Frames;
use super::reading::read;
use crate::transcript::{Digest, Verdict, examine, no_check};

/// How many copies of torn ends may stand beside a file with the same second in their name.
const MAX_COPIES: u32 = 99;

/// A torn end that was cut off. The caller records it, as the next record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mended {
    /// How many bytes were cut off.
    pub cut_bytes: u64,
    /// SHA-256 of these bytes.
    pub sha256_of_cut: Digest,
    /// The file they are kept in.
    pub kept_at: PathBuf,
}

/// The good beginning of a file, written to a new one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Salvaged {
    /// How many records were saved.
    pub records: u64,
    /// The head of the new file.
    pub head: Digest,
    /// How many bytes of the old file are not in the new one.
    pub left_out_bytes: u64,
    /// What did not go as it should, if anything.
    pub warning: Option<StoreWarning>,
}

/// Cuts the torn end off a file that is held by this process: everything after `good_bytes`.
///
/// `bytes` is the whole file as it was examined. If anything but the last sync fails, the file is as it was, and at
/// most a copy of its end stands beside it.
pub(super) fn mend(
    path: &Path,
    bytes: &[u8],
    good_bytes: usize,
    now: Timestamp,
) -> Result<Mended, StoreFault> {
    let tail = bytes.get(good_bytes..).unwrap_or_default();
    let file = OpenOptions::new().write(true).open(path).at(path)?;
    if file.metadata().at(path)?.len() != bytes.len() as u64 {
        return Err(StoreFault::ChangedUnderneath {
            path: path.to_owned(),
        });
    }
    let sha256_of_cut = Digest::of(tail);
    let known = torn_ends(path)?
        .into_iter()
        .find(|kept| kept.sha256_of_cut == sha256_of_cut);
    let kept_at = match known {
        Some(kept) => kept.kept_at,
        None => keep(path, tail, now)?,
    };
    file.set_len(good_bytes as u64).at(path)?;
    file.sync_all().at(path)?;
    Ok(Mended {
        cut_bytes: tail.len() as u64,
        sha256_of_cut,
        kept_at,
    })
}

/// The torn ends that are kept beside a file. One whose digest no record mentions was cut off just before a crash,
/// and should be recorded now.
pub fn torn_ends(path: &Path) -> Result<Vec<Mended>, StoreFault> {
    let folder = folder_of(path);
    let beginning = with_ending(Path::new(path.file_name().unwrap_or_default()), ".torn-");
    let is_kept = |name: &OsStr| {
        name.as_encoded_bytes()
            .starts_with(beginning.as_os_str().as_encoded_bytes())
    };
    let mut kept = Vec::new();
    for entry in fs::read_dir(folder).at(folder)? {
        let entry = entry.at(folder)?;
        if is_kept(&entry.file_name())
            && let Ok(bytes) = read(&entry.path())
        {
            let cut_bytes = bytes.len() as u64;
            kept.push(Mended {
                cut_bytes,
                sha256_of_cut: Digest::of(&bytes),
                kept_at: entry.path(),
            });
        }
    }
    kept.sort_by(|one, other| one.kept_at.cmp(&other.kept_at));
    Ok(kept)
}

/// Writes the good lines before the first bad one to a new file. The old file is only read.
pub fn salvage(path: &Path, new_path: &Path) -> Result<Salvaged, StoreFault> {
    let bytes = read(path)?;
    let examination = examine(&bytes, &mut no_check);
    if let Verdict::TooLarge(limit) = examination.verdict {
        return Err(StoreFault::TooLarge {
            path: path.to_owned(),
            limit,
        });
    }
    let Some(head) = examination.head() else {
        return Err(StoreFault::NothingToSalvage {
            path: path.to_owned(),
        });
    };
    let frames = Frames::of(&examination);
    let warning = create_new(new_path, frames.bytes())?.warning;
    let left_out_bytes = (bytes.len() - frames.bytes().len()) as u64;
    Ok(Salvaged {
        records: frames.len() as u64,
        head,
        left_out_bytes,
        warning,
    })
}

/// Writes a torn end to a new file beside its own.
fn keep(path: &Path, tail: &[u8], now: Timestamp) -> Result<PathBuf, StoreFault> {
    let first = with_ending(path, &now.strftime(".torn-%Y%m%dT%H%M%SZ").to_string());
    let others = (2..=MAX_COPIES).map(|count| with_ending(&first, &format!("-{count}")));
    for kept_at in std::iter::once(first.clone()).chain(others) {
        match create_new(&kept_at, tail) {
            Err(StoreFault::AlreadyExists { .. }) => {}
            result => return result.map(|_placed| kept_at),
        }
    }
    Err(StoreFault::AlreadyExists { path: first })
}
