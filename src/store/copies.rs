//! Other files of the same talk: copies of a second folder, or what was left when a talk went on elsewhere.
//!
//! A copy is never opened in the place of a talk. But one that holds records which this file lacks is told when the talk
//! is opened, before two records of one talk grow apart.

use std::fs::{self, File};
use std::io::{BufRead as _, BufReader, Read as _};
use std::path::Path;

use super::atomic::folder_of;
use super::fault::StoreWarning;
use super::frames::Frames;
use super::reading::read;
use crate::transcript::{MAX_LINE_BYTES, examine, no_check};

/// In a folder with more files than this nothing is looked for.
const MOST_FILES: usize = 2_000;

/// The file beside `path` that holds most of what this one lacks, if there is one.
pub(super) fn further(path: &Path, frames: &Frames) -> Option<StoreWarning> {
    let first = frames.bytes().get(..frames.end_of(1))?;
    let entries: Vec<_> = fs::read_dir(folder_of(path))
        .ok()?
        .take(MOST_FILES + 1)
        .collect();
    if MOST_FILES < entries.len() {
        return None;
    }
    let others = entries.into_iter().filter_map(|entry| {
        let other = entry.ok()?.path();
        let is_talk = other.extension().is_some_and(|ending| ending == "kanjia");
        if !is_talk || other == path || !begins_with(&other, first) {
            return None;
        }
        let bytes = read(&other).ok()?;
        let heads: Vec<_> = examine(&bytes, &mut no_check)
            .lines
            .iter()
            .map(|line| line.digest)
            .collect();
        let pairs = frames.heads().zip(heads.iter().copied());
        let common = pairs.take_while(|(ours, theirs)| ours == theirs).count();
        (common < heads.len()).then_some(StoreWarning::OtherCopy {
            path: other,
            records: heads.len() as u64,
            common: common as u64,
        })
    });
    others.max_by_key(|other| match other {
        StoreWarning::OtherCopy { records, .. } => *records,
        _ => 0,
    })
}

/// Whether a regular file begins with this line.
fn begins_with(path: &Path, line: &[u8]) -> bool {
    let is_file = fs::metadata(path).is_ok_and(|there| there.is_file());
    let Some(file) = is_file.then(|| File::open(path).ok()).flatten() else {
        return false;
    };
    let mut first = Vec::new();
    let limit = MAX_LINE_BYTES as u64 + 2;
    let read = BufReader::new(file)
        .take(limit)
        .read_until(b'\n', &mut first);
    read.is_ok() && first == line
}
