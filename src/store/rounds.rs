//! Rounds of a user's own on disk: `NAME.round.ron` in the folder of talks.

use std::path::{Path, PathBuf};

use super::atomic;
use super::fault::StoreFault;
use super::reading::read;
use super::told::unreadable;
use crate::text::{Told, Words};
use crate::transcript::form::{FormFault, read_round, write_round};
use crate::transcript::round::{RoundFile, TalkOfRound};

/// How the name of a round's file ends.
pub const ENDING: &str = "round.ron";

/// The most rounds that are looked at in one folder.
const MOST: usize = 1000;

/// Why a round could not be read or written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RoundFault {
    /// The file.
    Store(StoreFault),
    /// What stands in it. It is left as it is.
    Form(PathBuf, FormFault),
}

impl From<StoreFault> for RoundFault {
    fn from(fault: StoreFault) -> Self {
        Self::Store(fault)
    }
}

impl RoundFault {
    /// The fault in words.
    pub fn told(&self, words: &Words) -> Told {
        match self {
            Self::Store(fault) => fault.told(words, 0),
            Self::Form(path, fault) => unreadable(words, "round-unreadable", path, fault),
        }
    }
}

/// Whether a file is a round by its name.
pub fn is_round(path: &Path) -> bool {
    path.file_name()
        .and_then(|name| name.to_str())
        .is_some_and(|name| name.ends_with(&format!(".{ENDING}")))
}

/// The name of a round's file without its ending.
pub fn stem(path: &Path) -> String {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    let stem = name.strip_suffix(&format!(".{ENDING}"));
    stem.or_else(|| name.strip_suffix(".ron"))
        .unwrap_or(&name)
        .to_owned()
}

/// The rounds in a folder, by name. A folder that is not there has none.
pub fn rounds_in(folder: &Path) -> Result<Vec<PathBuf>, StoreFault> {
    let entries = match std::fs::read_dir(folder) {
        Ok(entries) => entries,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(Vec::new()),
        Err(error) => return Err(StoreFault::from_io(folder, &error)),
    };
    let mut rounds: Vec<PathBuf> = entries
        .filter_map(Result::ok)
        .map(|entry| entry.path())
        .filter(|path| is_round(path))
        .take(MOST)
        .collect();
    rounds.sort();
    Ok(rounds)
}

/// Every round of these folders, or why it can't be read.
pub fn survey(folders: &[PathBuf]) -> Vec<(PathBuf, Result<RoundFile, RoundFault>)> {
    let paths = folders.iter().flat_map(|folder| {
        rounds_in(folder).unwrap_or_else(|fault| {
            log::warn!("a folder of rounds could not be read: {fault}");
            Vec::new()
        })
    });
    paths
        .map(|path| {
            let round = read_round_file(&path);
            (path, round)
        })
        .collect()
}

/// Reads a round.
pub fn read_round_file(path: &Path) -> Result<RoundFile, RoundFault> {
    let bytes = read(path)?;
    // what is no UTF-8 is no text of ours; the replacement stands where the parser stops
    let text = String::from_utf8_lossy(&bytes);
    read_round(&text).map_err(|fault| RoundFault::Form(path.to_owned(), fault))
}

/// Writes a round to a new file in this folder, which is made where it is missing, under a name
/// that nothing has yet; gives its path.
pub fn create_round_file(folder: &Path, round: &RoundFile) -> Result<PathBuf, RoundFault> {
    std::fs::create_dir_all(folder).map_err(|error| StoreFault::from_io(folder, &error))?;
    let text = write_round(round).map_err(|fault| RoundFault::Form(folder.to_owned(), fault))?;
    // what could not be read again is not written
    read_round(&text).map_err(|fault| RoundFault::Form(folder.to_owned(), fault))?;
    let mut last = None;
    for number in 1..10_000_u32 {
        let path = folder.join(format!("round-{number:03}.{ENDING}"));
        match atomic::create_new(&path, text.as_bytes()) {
            Ok(_placed) => return Ok(path),
            Err(fault @ StoreFault::AlreadyExists { .. }) => last = Some(fault),
            Err(fault) => return Err(fault.into()),
        }
    }
    Err(RoundFault::Store(last.unwrap_or(
        StoreFault::AlreadyExists {
            path: folder.to_owned(),
        },
    )))
}

/// The path of a talk as a round in this folder names it: from the folder on where it lies in it.
pub fn named_from(folder: &Path, talk: &Path) -> String {
    let within = talk.strip_prefix(folder).unwrap_or(talk);
    within.to_string_lossy().into_owned()
}

/// Where a talk of the round in this file should be.
pub fn place_of(round: &Path, talk: &TalkOfRound) -> PathBuf {
    let folder = round.parent().unwrap_or_else(|| Path::new(""));
    folder.join(talk.path.as_str())
}
