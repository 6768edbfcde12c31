//! What can go wrong with files, as typed values. What people read about it comes from the locale files, by
//! [`StoreFault::code`]; the `Display` here is for logs and scripts.

use std::io;
use std::path::{Path, PathBuf};

use thiserror::Error;

use super::lock::Holder;
use crate::transcript::{Guise, Limit, RecordFault, Wrong};

/// What is at a path where a file should be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NotAFile {
    /// A folder.
    Folder,
    /// A pipe, a device, a socket.
    Special,
}

/// Why something with a file was not done. Where nothing else is said, nothing on disk was changed.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum StoreFault {
    /// There is nothing at the path.
    #[error("not found: {}", path.display())]
    Missing {
        /// Where.
        path: PathBuf,
    },
    /// The folder that should hold the file is not there.
    #[error("no such folder: {}", path.display())]
    NoFolder {
        /// The folder.
        path: PathBuf,
    },
    /// There is something else than a regular file.
    #[error("not a regular file: {}", path.display())]
    NotAFile {
        /// Where.
        path: PathBuf,
        /// What it is.
        what: NotAFile,
    },
    /// A file that has to be new is there already.
    #[error("exists already: {}", path.display())]
    AlreadyExists {
        /// Where.
        path: PathBuf,
    },
    /// The file passes a limit of transcripts.
    #[error("too large ({limit:?}): {}", path.display())]
    TooLarge {
        /// Where.
        path: PathBuf,
        /// Which limit.
        limit: Limit,
    },
    /// The file has no bytes.
    #[error("empty: {}", path.display())]
    Empty {
        /// Where.
        path: PathBuf,
    },
    /// The file is something else.
    #[error("not a transcript{}: {}", guise.map(|guise| format!(" ({})", guise.code())).unwrap_or_default(), path.display())]
    NotATranscript {
        /// Where.
        path: PathBuf,
        /// What it seems to be, if that can be told.
        guise: Option<Guise>,
    },
    /// A record was changed after it was written.
    #[error("altered at record {record} ({wrong}): {}", path.display())]
    Altered {
        /// Where.
        path: PathBuf,
        /// The first record that does not stand.
        record: u64,
        /// What is wrong with it.
        wrong: Wrong,
        /// The last line that proves this to be no torn end, which may be the bad one itself.
        proven_by: Option<u64>,
    },
    /// The chain stands, but a record can't be used: a newer version, an unknown event.
    #[error("record {record} can't be used ({fault}): {}", path.display())]
    NotUnderstood {
        /// Where.
        path: PathBuf,
        /// The first such record.
        record: u64,
        /// What the reader of events says.
        fault: RecordFault,
    },
    /// The end is torn and could not be mended; the file is as it was.
    #[error("torn after record {after} and not mended ({cause}): {}", path.display())]
    NotMended {
        /// Where.
        path: PathBuf,
        /// How many records stand.
        after: u64,
        /// Why it could not be mended.
        cause: Box<Self>,
    },
    /// Not one record stands, so there is nothing to save.
    #[error("nothing to salvage: {}", path.display())]
    NothingToSalvage {
        /// Where.
        path: PathBuf,
    },
    /// A record was refused before anything was written, since it could not be read back.
    #[error("record {record} refused ({wrong}): {}", path.display())]
    RecordRefused {
        /// Which file.
        path: PathBuf,
        /// The number it would have had.
        record: u64,
        /// What is wrong with it.
        wrong: Wrong,
    },
    /// A first record could not be made: nothing was written.
    #[error("no first record ({detail}): {}", path.display())]
    RecordUnwritable {
        /// Which file it was for.
        path: PathBuf,
        /// Why, for a log.
        detail: String,
    },
    /// The journal failed before and is not written to any more; records are kept in memory.
    #[error("not on disk since an earlier failure: {}", path.display())]
    Poisoned {
        /// Which file.
        path: PathBuf,
    },
    /// Another program holds the file.
    #[error("held by {}: {}", holder.as_ref().map_or_else(|| "another program".to_owned(), ToString::to_string), path.display())]
    HeldBy {
        /// Which file.
        path: PathBuf,
        /// Who, if it can be read.
        holder: Option<Holder>,
    },
    /// It is not allowed.
    #[error("no permission: {}", path.display())]
    NoPermission {
        /// Where.
        path: PathBuf,
    },
    /// The disk can only be read.
    #[error("read-only: {}", path.display())]
    ReadOnly {
        /// Where.
        path: PathBuf,
    },
    /// The disk, or the share of it, is full.
    #[error("disk full: {}", path.display())]
    DiskFull {
        /// Where.
        path: PathBuf,
    },
    /// The file is not as this program left it, though it holds the lock.
    #[error("changed by another program: {}", path.display())]
    ChangedUnderneath {
        /// Which file.
        path: PathBuf,
    },
    /// The thread that writes has ended.
    #[error("the writer has ended: {}", path.display())]
    WriterEnded {
        /// Its file.
        path: PathBuf,
    },
    /// Anything else the system says.
    #[error("{kind}: {}", path.display())]
    Io {
        /// Where.
        path: PathBuf,
        /// What the system says.
        kind: io::ErrorKind,
    },
}

/// The code of a record that opens a talk under rules that are not here.
pub(super) const UNKNOWN_RULES: &str = "record-unknown-pack";

impl StoreFault {
    /// Whether the talk was held under rules that are not here.
    pub fn is_unknown_rules(&self) -> bool {
        matches!(self, Self::NotUnderstood { fault, .. } if fault.code == UNKNOWN_RULES)
    }

    /// What the system said about a path.
    pub fn from_io(path: &Path, error: &io::Error) -> Self {
        let path = path.to_owned();
        match error.kind() {
            io::ErrorKind::NotFound => Self::Missing { path },
            io::ErrorKind::AlreadyExists => Self::AlreadyExists { path },
            io::ErrorKind::PermissionDenied => Self::NoPermission { path },
            io::ErrorKind::ReadOnlyFilesystem => Self::ReadOnly { path },
            io::ErrorKind::StorageFull
            | io::ErrorKind::QuotaExceeded
            | io::ErrorKind::FileTooLarge => Self::DiskFull { path },
            io::ErrorKind::IsADirectory => Self::NotAFile {
                path,
                what: NotAFile::Folder,
            },
            kind => Self::Io { path, kind },
        }
    }

    /// A stable name for looking up what to tell people.
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Missing { .. } => "store-missing",
            Self::NoFolder { .. } => "store-no-folder",
            Self::NotAFile { .. } => "store-not-a-file",
            Self::AlreadyExists { .. } => "store-already-exists",
            Self::TooLarge { .. } => "store-too-large",
            Self::Empty { .. } => "store-empty",
            Self::NotATranscript { guise: None, .. } => "store-not-a-transcript",
            Self::NotATranscript { guise: Some(_), .. } => "store-other-encoding",
            Self::Altered { .. } => "store-altered",
            Self::NotUnderstood { .. } => "store-not-understood",
            Self::NotMended { .. } => "store-not-mended",
            Self::NothingToSalvage { .. } => "store-nothing-to-salvage",
            Self::RecordRefused { .. } => "store-record-refused",
            Self::RecordUnwritable { .. } => "store-record-unwritable",
            Self::Poisoned { .. } => "store-poisoned",
            Self::HeldBy { .. } => "store-held",
            Self::NoPermission { .. } => "store-no-permission",
            Self::ReadOnly { .. } => "store-read-only",
            Self::DiskFull { .. } => "store-disk-full",
            Self::ChangedUnderneath { .. } => "store-changed-underneath",
            Self::WriterEnded { .. } => "store-writer-ended",
            Self::Io { .. } => "store-io",
        }
    }

    /// The path it is about.
    pub fn path(&self) -> &Path {
        match self {
            Self::Missing { path }
            | Self::NoFolder { path }
            | Self::NotAFile { path, .. }
            | Self::AlreadyExists { path }
            | Self::TooLarge { path, .. }
            | Self::Empty { path }
            | Self::NotATranscript { path, .. }
            | Self::Altered { path, .. }
            | Self::NotUnderstood { path, .. }
            | Self::NotMended { path, .. }
            | Self::NothingToSalvage { path }
            | Self::RecordRefused { path, .. }
            | Self::RecordUnwritable { path, .. }
            | Self::Poisoned { path }
            | Self::HeldBy { path, .. }
            | Self::NoPermission { path }
            | Self::ReadOnly { path }
            | Self::DiskFull { path }
            | Self::ChangedUnderneath { path }
            | Self::WriterEnded { path }
            | Self::Io { path, .. } => path,
        }
    }
}

/// Something that went on without a thing it should have had. It is told once, and is no reason to stop.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum StoreWarning {
    /// The folder could not be synced, so that a new name may be lost with the power.
    #[error("folder not synced ({kind}): {}", path.display())]
    FolderNotSynced {
        /// The folder.
        path: PathBuf,
        /// What the system says.
        kind: io::ErrorKind,
    },
    /// The disk knows no locks, so that another program could write to the same file.
    #[error("no lock ({kind}): {}", path.display())]
    NoLock {
        /// The file that is not locked.
        path: PathBuf,
        /// What the system says.
        kind: io::ErrorKind,
    },
    /// Another file of the same talk holds records that this one lacks.
    #[error("{common} records in common with one of {records}: {}", path.display())]
    OtherCopy {
        /// The other file.
        path: PathBuf,
        /// How many records it holds.
        records: u64,
        /// How many of them, from the first on, are the same in both.
        common: u64,
    },
    /// No room is set aside for a closing record.
    #[error("no room set aside ({cause})")]
    NoBallast {
        /// Why.
        cause: StoreFault,
    },
}

impl StoreWarning {
    /// A stable name for looking up what to tell people.
    pub const fn code(&self) -> &'static str {
        match self {
            Self::FolderNotSynced { .. } => "store-folder-not-synced",
            Self::NoLock { .. } => "store-no-lock",
            Self::OtherCopy { .. } => "store-other-copy",
            Self::NoBallast { .. } => "store-no-ballast",
        }
    }
}

/// Turns what the system says into a fault that names the path.
pub(super) trait AtPath<T> {
    /// Names the path.
    fn at(self, path: &Path) -> Result<T, StoreFault>;
}

impl<T> AtPath<T> for io::Result<T> {
    fn at(self, path: &Path) -> Result<T, StoreFault> {
        self.map_err(|error| StoreFault::from_io(path, &error))
    }
}
