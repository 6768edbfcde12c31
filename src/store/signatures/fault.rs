//! Why something was not signed, stamped or read, and how that is told.

use std::path::{Path, PathBuf};

use thiserror::Error;

use crate::store::fault::StoreFault;
use crate::text::{Argument, Told, Words};
use crate::transcript::Digest;
use crate::transcript::signature::{KeyFault, SignersFault, StampFault};

/// Why something was not signed, stamped or read.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum SignFault {
    /// The disk.
    #[error(transparent)]
    Store(#[from] StoreFault),
    /// The key, in this file.
    #[error("{}: {}", .1, .0.display())]
    Key(PathBuf, KeyFault),
    /// The list of signers, in this file.
    #[error("{}: {}", .1, .0.display())]
    Signers(PathBuf, SignersFault),
    /// The token, in this file.
    #[error("{}: {}", .1, .0.display())]
    Stamp(PathBuf, StampFault),
    /// The record is torn, so what its end is can't be said.
    #[error("torn: {}", .0.display())]
    Torn(PathBuf),
    /// Nobody is named, or the name can't be that of a file.
    #[error("not a name")]
    NotAName,
    /// This name has signed this head.
    #[error("signed already: {}", .0.display())]
    Signed(PathBuf),
    /// The token stamps something else than this record.
    #[error("stamps {}: {}", .1, .0.display())]
    OtherImprint(PathBuf, Digest),
    /// The token is there already.
    #[error("attached already: {}", .0.display())]
    Attached(PathBuf),
}

impl SignFault {
    /// Whether it is only that the key wants its passphrase.
    pub fn wants_passphrase(&self) -> bool {
        matches!(self, Self::Key(_, KeyFault::NeedsPassphrase))
    }

    /// The fault in words.
    pub fn told(&self, words: &Words) -> Told {
        let path_of = |path: &Path| ("path", Argument::from(path.display().to_string()));
        match self {
            Self::Store(fault) => fault.told(words, 0),
            Self::Key(path, fault) => {
                let kind = match fault {
                    KeyFault::OtherKind(kind) => kind.as_str(),
                    _ => "",
                };
                words.fault(fault.code(), &[path_of(path), ("kind", kind.into())])
            }
            Self::Signers(path, fault) => {
                let what = words.say(fault.wrong).into_owned();
                let fields = [
                    path_of(path),
                    ("line", fault.line.into()),
                    ("what", what.into()),
                ];
                let id = if fault.line == 0 {
                    "signers-whole"
                } else {
                    "signers-line"
                };
                words.fault(id, &fields)
            }
            Self::Stamp(path, fault) => words.fault(fault.code(), &[path_of(path)]),
            Self::Torn(path) => words.fault("sign-torn", &[path_of(path)]),
            Self::NotAName => words.fault("sign-not-a-name", &[]),
            Self::Signed(path) => words.fault("sign-signed", &[path_of(path)]),
            Self::OtherImprint(path, digest) => {
                let fields = [path_of(path), ("digest", digest.to_string().into())];
                words.fault("stamp-other-imprint", &fields)
            }
            Self::Attached(path) => words.fault("stamp-attached", &[path_of(path)]),
        }
    }
}
