//! A user's own rule packs: the files `*.ron` in a folder beside the settings.
//!
//! They are read at start. A wrong one is left out and told; the others are used.

use std::path::{Path, PathBuf};

use super::fault::StoreFault;
use super::reading::read;
use super::told::unreadable;
use crate::text::{Told, Words};
use crate::transcript::Guise;
use crate::transcript::form::FormFault;
use crate::transcript::packs::{PackUnusable, Packs};

/// The most files that are read; what comes after them by name is left out.
const MOST: usize = 200;

/// The largest file that is read as rules, in bytes: 1 MiB.
const LARGEST: usize = 1024 * 1024;

/// Why a file of rules is left out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum OwnRulesFault {
    /// The disk would not give it.
    Store(StoreFault),
    /// It is not UTF-8, or larger than rules ever are.
    Encoding(PathBuf),
    /// What stands in it is wrong.
    Form(PathBuf, FormFault),
}

impl OwnRulesFault {
    /// The fault in words.
    pub fn told(&self, words: &Words) -> Told {
        match self {
            Self::Store(fault) => fault.told(words, 0),
            Self::Encoding(path) => {
                let path = path.display().to_string();
                words.fault("own-rules-encoding", &[("path", path.into())])
            }
            Self::Form(path, fault) => unreadable(words, "own-rules-unusable", path, fault),
        }
    }
}

/// The packs that ship with the program and those of the folder, and what is wrong with
/// files that were left out. A folder that is not there holds none.
pub fn packs(folder: &Path) -> Result<(Packs, Vec<OwnRulesFault>), PackUnusable> {
    let mut packs = Packs::shipped()?;
    let mut faults = Vec::new();
    let files = match files_in(folder) {
        Ok(files) => files,
        Err(fault) => {
            faults.push(OwnRulesFault::Store(fault));
            Vec::new()
        }
    };
    for path in files {
        let added = text_of(&path).and_then(|text| {
            packs
                .add(&path.display().to_string(), &text)
                .map_err(|unusable| OwnRulesFault::Form(path, unusable.fault))
        });
        faults.extend(added.err());
    }
    Ok((packs, faults))
}

/// The text of a file of rules. Line ends of either kind are fine.
pub fn text_of(path: &Path) -> Result<String, OwnRulesFault> {
    let bytes = read(path).map_err(OwnRulesFault::Store)?;
    let odd = bytes.len() > LARGEST || Guise::of_plain_text(&bytes).is_some();
    let text = String::from_utf8(bytes).ok().filter(|_| !odd);
    text.ok_or_else(|| OwnRulesFault::Encoding(path.to_owned()))
}

fn files_in(folder: &Path) -> Result<Vec<PathBuf>, StoreFault> {
    let entries = match std::fs::read_dir(folder) {
        Ok(entries) => entries,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(Vec::new()),
        Err(error) => return Err(StoreFault::from_io(folder, &error)),
    };
    let mut files: Vec<PathBuf> = entries
        .filter_map(Result::ok)
        .map(|entry| entry.path())
        .filter(|path| path.extension().is_some_and(|ending| ending == "ron"))
        .collect();
    files.sort();
    files.truncate(MOST);
    Ok(files)
}
