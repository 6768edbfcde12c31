//! What lies in folders of talks: names, and stamps that tell whether a file has changed.

use std::collections::{BTreeMap, BTreeSet};
use std::ffi::{OsStr, OsString};
use std::fs::Metadata;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use crate::store::tags::ENDING;

/// The most talks of one folder.
const MOST: usize = 1_000_000;

/// What lies in one folder.
#[derive(Default)]
pub(super) struct Listing {
    /// Talks by name, with the stamps of their files.
    pub(super) talks: BTreeMap<OsString, String>,
    /// Names of files of tags.
    pub(super) tags: BTreeSet<OsString>,
}

/// Lists a folder; one that is not there is empty. `None` where it can't be read now: then
/// nothing is known of what is in it.
pub(super) fn list(folder: &Path) -> Option<Listing> {
    let entries = match std::fs::read_dir(folder) {
        Ok(entries) => entries,
        Err(error) if error.kind() == ErrorKind::NotFound => return Some(Listing::default()),
        Err(error) => {
            log::warn!("{} could not be read: {error}", folder.display());
            return None;
        }
    };
    let mut listing = Listing::default();
    for entry in entries.filter_map(Result::ok) {
        let name = entry.file_name();
        if is_talk(&name) {
            if listing.talks.len() >= MOST || bytes_of(&name).is_none() {
                log::warn!("{} is left out of the library", entry.path().display());
                continue;
            }
            listing.talks.insert(name, stamp(&entry.path()));
        } else if is_tags(&name) {
            listing.tags.insert(name);
        }
    }
    Some(listing)
}

/// Whether a file of this name is a talk.
pub(super) fn is_talk(name: &OsStr) -> bool {
    Path::new(name)
        .extension()
        .is_some_and(|ending| ending == "kanjia")
}

/// Whether a file of this name holds tags.
pub(super) fn is_tags(name: &OsStr) -> bool {
    let name = name.to_string_lossy();
    name.strip_suffix(ENDING)
        .is_some_and(|stem| stem.ends_with('.'))
}

/// What tells whether a file has changed: size, both times, and its number.
pub(super) fn stamp(path: &Path) -> String {
    // links are followed, as they are where the file is read
    std::fs::metadata(path).map_or_else(|_gone| "none".to_owned(), |data| of_metadata(&data))
}

#[cfg(unix)]
fn of_metadata(data: &Metadata) -> String {
    use std::os::unix::fs::MetadataExt as _;
    format!(
        "{}:{}.{}:{}.{}:{}",
        data.size(),
        data.mtime(),
        data.mtime_nsec(),
        data.ctime(),
        data.ctime_nsec(),
        data.ino()
    )
}

#[cfg(not(unix))]
fn of_metadata(data: &Metadata) -> String {
    let since = |time: std::io::Result<std::time::SystemTime>| {
        let since = time.ok()?.duration_since(std::time::UNIX_EPOCH).ok()?;
        Some(since.as_nanos())
    };
    format!(
        "{}:{:?}:{:?}",
        data.len(),
        since(data.modified()),
        since(data.created())
    )
}

/// A name as the index keeps it; `None` where it can't.
#[cfg(unix)]
#[expect(clippy::unnecessary_wraps, reason = "elsewhere it can fail")]
pub(super) fn bytes_of(name: &OsStr) -> Option<Vec<u8>> {
    use std::os::unix::ffi::OsStrExt as _;
    Some(name.as_bytes().to_vec())
}

/// A name as the index keeps it; `None` where it can't.
#[cfg(not(unix))]
pub(super) fn bytes_of(name: &OsStr) -> Option<Vec<u8>> {
    name.to_str().map(|name| name.as_bytes().to_vec())
}

/// The path of a folder and a name as the index keeps them.
#[cfg(unix)]
#[expect(clippy::unnecessary_wraps, reason = "elsewhere it can fail")]
pub(super) fn path_of(folder: Vec<u8>, name: Vec<u8>) -> Option<PathBuf> {
    use std::os::unix::ffi::OsStringExt as _;
    let name = OsString::from_vec(name);
    Some(PathBuf::from(OsString::from_vec(folder)).join(name))
}

/// The path of a folder and a name as the index keeps them.
#[cfg(not(unix))]
pub(super) fn path_of(folder: Vec<u8>, name: Vec<u8>) -> Option<PathBuf> {
    let name = String::from_utf8(name).ok()?;
    Some(PathBuf::from(String::from_utf8(folder).ok()?).join(name))
}
