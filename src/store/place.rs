//! Whether a folder is a good place for a record: on a disk of this machine that nothing else writes to.
//!
//! Locks and renames mean less on a network disk, and a program that keeps folders in step may upload, replace or
//! lock a file in the middle of a talk. Neither is forbidden; people are told.

use std::path::Path;

/// A reason to keep the record somewhere else.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Doubt {
    /// A disk of another machine, with the name of its kind.
    Network(&'static str),
    /// A disk that is run by a program, which may be a network disk.
    Program(&'static str),
    /// Memory that is lost with the power.
    Memory(&'static str),
    /// A folder that a program keeps in step with others, with its name.
    Synced(&'static str),
}

impl Doubt {
    /// A stable name for looking up what to tell people.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Network(_) => "place-network",
            Self::Program(_) => "place-program",
            Self::Memory(_) => "place-memory",
            Self::Synced(_) => "place-synced",
        }
    }
}

/// What a folder's name begins with, in lower case, where a program keeps it in step; and what it is called.
const SYNCED: &[(&str, &str)] = &[
    ("onedrive", "OneDrive"),
    ("dropbox", "Dropbox"),
    ("坚果云", "坚果云"),
    ("我的坚果云", "坚果云"),
    ("nutstore", "Nutstore"),
    ("百度网盘", "百度网盘"),
    ("百度云", "百度网盘"),
    ("baidunetdisk", "百度网盘"),
    ("baidusyncdisk", "百度网盘"),
    ("阿里云盘", "阿里云盘"),
    ("aliyundrive", "阿里云盘"),
    ("微云", "腾讯微云"),
    ("腾讯微云", "腾讯微云"),
    ("weiyun", "腾讯微云"),
    ("wps云盘", "WPS 云盘"),
    ("wpsdrive", "WPS 云盘"),
    ("icloud", "iCloud"),
    ("com~apple~clouddocs", "iCloud"),
    ("mobile documents", "iCloud"),
    ("google drive", "Google Drive"),
    ("googledrive", "Google Drive"),
    ("nextcloud", "Nextcloud"),
    ("owncloud", "ownCloud"),
    ("seafile", "Seafile"),
    ("syncthing", "Syncthing"),
    ("pcloud", "pCloud"),
];

/// Every reason to keep a record out of this folder.
pub fn doubts(folder: &Path) -> Vec<Doubt> {
    let real = std::fs::canonicalize(folder).unwrap_or_else(|_missing| folder.to_owned());
    disk(&real).into_iter().chain(synced(&real)).collect()
}

/// The program that keeps a folder in step, by the names on its path.
fn synced(folder: &Path) -> Option<Doubt> {
    let names = folder
        .components()
        .map(|part| part.as_os_str().to_string_lossy().to_lowercase());
    let known = |name: String| {
        SYNCED
            .iter()
            .find(|(beginning, _)| name.starts_with(beginning))
    };
    names
        .into_iter()
        .find_map(known)
        .map(|(_, program)| Doubt::Synced(program))
}

/// What the system says of the disk a folder is on.
#[cfg(target_os = "linux")]
fn disk(folder: &Path) -> Option<Doubt> {
    // The kinds of disk are 32-bit numbers, whatever the width of the field they come in.
    let kind = rustix::fs::statfs(folder).ok()?.f_type & 0xffff_ffff;
    match kind {
        0x6969 => Some(Doubt::Network("NFS")),
        0x517b | 0xff53_4d42 | 0xfe53_4d42 => Some(Doubt::Network("SMB")),
        0x0102_1997 => Some(Doubt::Network("9P")),
        0x5346_414f | 0x6b41_4653 => Some(Doubt::Network("AFS")),
        0x7375_7245 => Some(Doubt::Network("Coda")),
        0x00c3_6400 => Some(Doubt::Network("Ceph")),
        0x6573_5546 => Some(Doubt::Program("FUSE")),
        0x0102_1994 => Some(Doubt::Memory("tmpfs")),
        0x8584_58f6 => Some(Doubt::Memory("ramfs")),
        _ => None,
    }
}

/// What the system says of the disk a folder is on: nothing is asked here; shares of Windows are known by their path.
#[cfg(not(target_os = "linux"))]
fn disk(folder: &Path) -> Option<Doubt> {
    use std::path::{Component, Prefix};
    match folder.components().next() {
        Some(Component::Prefix(prefix))
            if matches!(prefix.kind(), Prefix::UNC(..) | Prefix::VerbatimUNC(..)) =>
        {
            Some(Doubt::Network("SMB"))
        }
        _ => None,
    }
}
