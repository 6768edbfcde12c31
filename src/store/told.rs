//! Which words tell a fault, and the fields they speak of as plain values.

use std::path::Path;

use jiff::tz::TimeZone;

use super::fault::{NotAFile, StoreFault, StoreWarning};
use super::lock::Holder;
use crate::text::{Argument, Told, Words};
use crate::transcript::form::FormFault;
use crate::transcript::{Guise, Limit};

/// Why what stands in a file can't be read: the place in it, and what is wrong there. `id`
/// says what kind of file it is.
pub fn unreadable(words: &Words, id: &str, path: &Path, fault: &FormFault) -> Told {
    let what = words.form_fault(fault.code(), &fault.fields());
    let fields = [
        ("line", fault.line.into()),
        ("column", fault.column.into()),
        ("what", what.into()),
        path_field(path),
    ];
    words.fault(id, &fields)
}

/// A field by its name in the locale files.
type Field = (&'static str, Argument<'static>);

impl StoreFault {
    /// The fault in words. `kept` records are known to be on disk, where any were to be written.
    pub fn told(&self, words: &Words, kept: usize) -> Told {
        let (code, mut fields) = self.words(words);
        if let Self::Io { kind, .. } = self {
            fields.push(("what", said(*kind, words).into()));
        }
        fields.push(path_field(self.path()));
        fields.push(("kept", kept.into()));
        fields.push(("records", kept.into()));
        words.fault(code, &fields)
    }

    /// The fault in words where the journal of a talk that goes on has failed: what is not on disk is in memory.
    pub fn told_of_journal(&self, words: &Words, kept: usize) -> Told {
        let (code, what) = match self {
            Self::Missing { .. } | Self::NoFolder { .. } => ("file-gone", String::new()),
            Self::Io { kind, .. } => ("disk-failed", said(*kind, words)),
            other => return other.told(words, kept),
        };
        let fields = [
            path_field(self.path()),
            ("records", kept.into()),
            ("what", what.into()),
        ];
        words.fault(code, &fields)
    }

    /// What the words are called, and what they need beside the path.
    fn words(&self, words: &Words) -> (&'static str, Vec<Field>) {
        let plain = |code| (code, Vec::new());
        match self {
            Self::Missing { .. } => plain("file-missing"),
            Self::NoFolder { .. } => plain("folder-missing"),
            Self::NotAFile { what, .. } => plain(match what {
                NotAFile::Folder => "is-directory",
                NotAFile::Special => "not-a-regular-file",
            }),
            Self::AlreadyExists { .. } => plain("already-exists"),
            Self::TooLarge { limit, .. } => match limit {
                Limit::Bytes => ("file-too-large", vec![("limit", "32 MiB".into())]),
                Limit::Records => plain("too-many-records"),
            },
            Self::Empty { .. } => plain("file-empty"),
            Self::NotATranscript { guise, .. } => plain(guise.map_or("not-a-transcript", of_guise)),
            Self::Altered { record, .. } => ("altered", vec![("record", (*record).into())]),
            Self::NotUnderstood { record, fault, .. } => (
                fault.code,
                vec![
                    ("record", (*record).into()),
                    ("detail", fault.detail.clone().into()),
                ],
            ),
            Self::NotMended { after, cause, .. } => (
                "not-mended",
                vec![
                    ("after", (*after).into()),
                    ("cause", Argument::Choice(cause.code().into())),
                ],
            ),
            Self::NothingToSalvage { .. } => plain("nothing-to-salvage"),
            Self::RecordRefused { wrong, .. } => {
                ("record-refused", vec![("wrong", wrong.code().into())])
            }
            Self::RecordUnwritable { detail, .. } => {
                ("record-refused", vec![("wrong", detail.clone().into())])
            }
            Self::HeldBy { holder: None, .. } => plain("held-unknown"),
            Self::HeldBy {
                holder: Some(holder),
                ..
            } => {
                let who = words.holder(holder);
                ("held", vec![("holder", who.into())])
            }
            Self::NoPermission { .. } => plain("no-permission"),
            Self::ReadOnly { .. } => plain("read-only"),
            Self::DiskFull { .. } => plain("disk-full"),
            Self::ChangedUnderneath { .. } => plain("file-changed"),
            Self::Poisoned { .. } | Self::WriterEnded { .. } => plain("no-longer-written"),
            Self::Io { .. } => plain("system"),
        }
    }
}

impl Words {
    /// Who holds a file: user, machine, process, since when by the clock of this machine.
    pub fn holder(&self, holder: &Holder) -> String {
        let since = holder.since.to_zoned(TimeZone::system());
        let since = since.strftime("%Y-%m-%d %H:%M").to_string();
        let fields = [
            ("user", (&holder.user).into()),
            ("host", (&holder.host).into()),
            ("pid", holder.pid.to_string().into()),
            ("since", since.into()),
        ];
        self.say_with("holder-who", &fields)
    }
}

impl StoreWarning {
    /// The warning in words.
    pub fn told(&self, words: &Words) -> Told {
        match self {
            Self::FolderNotSynced { path, kind } => words.fault(
                "folder-not-synced",
                &[path_field(path), ("what", kind.to_string().into())],
            ),
            Self::NoLock { path, kind } => words.fault(
                "no-lock",
                &[path_field(path), ("what", kind.to_string().into())],
            ),
            Self::OtherCopy {
                path,
                records,
                common,
            } => words.fault(
                "other-copy",
                &[
                    path_field(path),
                    ("records", (*records).into()),
                    ("common", (*common).into()),
                ],
            ),
            Self::NoBallast { cause } => words.fault(
                "no-room-set-aside",
                &[
                    path_field(cause.path()),
                    ("cause", Argument::Choice(cause.code().into())),
                ],
            ),
        }
    }
}

/// What the system said. It has no word for the commonest of all: that the disk could not read or write.
fn said(kind: std::io::ErrorKind, words: &Words) -> String {
    let said = kind.to_string();
    if said.contains("uncategorized") {
        words.say("fault-what-io").into_owned()
    } else {
        said
    }
}

/// What the words are called for a file that another program saved in its own way.
pub fn of_guise(guise: Guise) -> &'static str {
    match guise {
        Guise::Utf16 => "encoding-utf-16",
        Guise::ByteOrderMark => "encoding-bom",
        Guise::CarriageReturns => "encoding-crlf",
        Guise::Gbk => "encoding-gbk",
    }
}

fn path_field(path: &Path) -> Field {
    ("path", path.display().to_string().into())
}
