//! A second copy in another folder, as after every round of a talk.

use std::path::{Path, PathBuf};

use super::atomic::create_new;
use super::fault::{StoreFault, StoreWarning};
use super::frames::Frames;
use super::journal::Journal;
use super::reading::read;

/// How many copies of the same length may differ, before the folder is taken to be the wrong one.
const MAX_COPIES: u32 = 99;

/// Copies every record of a journal to `FOLDER/NAME-SEQ.kanjia`, where nothing is ever overwritten, and gives the
/// path of the copy. A copy that is there already is not made again.
///
/// What is copied is what the journal holds in memory, so it is complete even if the journal's own disk failed.
pub fn back_up(
    journal: &Journal,
    folder: &Path,
) -> Result<(PathBuf, Option<StoreWarning>), StoreFault> {
    copy_to(journal.path(), journal.frames(), folder)
}

fn copy_to(
    path: &Path,
    frames: &Frames,
    folder: &Path,
) -> Result<(PathBuf, Option<StoreWarning>), StoreFault> {
    let stem = path.file_stem().unwrap_or_default().to_string_lossy();
    let name = |ending: &str| folder.join(format!("{stem}-{:06}{ending}.kanjia", frames.len()));
    let first = name("");
    let others = (2..=MAX_COPIES).map(|count| name(&format!("-{count}")));
    for copy in std::iter::once(first.clone()).chain(others) {
        match create_new(&copy, frames.bytes()) {
            Ok(placed) => return Ok((copy, placed.warning)),
            Err(StoreFault::AlreadyExists { .. }) => {
                if read(&copy).is_ok_and(|bytes| bytes == frames.bytes()) {
                    return Ok((copy, None));
                }
            }
            Err(fault) => return Err(fault),
        }
    }
    Err(StoreFault::AlreadyExists { path: first })
}
