//! The envelope of a talk, opened for it.
//!
//! age can't tell a wrong passphrase from damage to its first lines. The digest of the file
//! stands on record since before the first offer, so here they are told apart: a file that is
//! the recorded one and does not open was given a wrong passphrase.

use std::path::{Path, PathBuf};

use thiserror::Error;

use super::envelope::read_envelope;
use super::reading;
use super::sealed::{Passphrase, SealFault};
use crate::domain::digest::Digest;
use crate::domain::envelope::{Committed, Envelope, EnvelopeFault};
use crate::domain::{Currency, Session, Unit};
use crate::text::{Told, Words};

/// More files than a folder of talks has envelopes: further ones are not looked at.
const MOST_FILES: usize = 2_000;
/// More than a sealed file has, in bytes.
const LARGEST: u64 = 8 * 1024;

/// What an envelope has to be, to be the one of a talk.
#[derive(Clone, Debug)]
pub struct Wanted {
    currency: Currency,
    unit: Unit,
    committed: Option<Committed>,
}

/// Why the envelope of a talk was not opened. Nothing that was sealed is in it.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum OpenFault {
    /// The file, or what is sealed in it.
    #[error(transparent)]
    Sealed(#[from] SealFault),
    /// It is the file that was recorded, and the passphrase does not open it.
    #[error("wrong passphrase")]
    WrongPassphrase,
    /// It is the envelope that was committed to, and its file was changed since.
    #[error("changed since its commitment was recorded")]
    Changed,
    /// It is another envelope.
    #[error("{}", .0.code())]
    Other(EnvelopeFault),
    /// So many passphrases are needed.
    #[error("{0} passphrases are needed")]
    Passphrases(u8),
}

impl Wanted {
    /// The envelope of this talk.
    pub fn by(session: &Session) -> Self {
        Self {
            currency: session.brief().currency,
            unit: session.brief().unit,
            committed: session.committed().cloned(),
        }
    }

    /// The digest of its file, where it is on record.
    pub fn file(&self) -> Option<Digest> {
        self.committed.as_ref().and_then(|one| one.file)
    }

    /// Opens it. It takes about a second.
    pub fn open(&self, path: &Path, passphrases: &[Passphrase]) -> Result<Envelope, OpenFault> {
        let sealed = read_envelope(path)?;
        if let Some(committed) = &self.committed {
            if committed.commitment != sealed.committed.commitment {
                return Err(OpenFault::Other(EnvelopeFault::Commitment));
            }
            if committed.file.is_some() && committed.file != sealed.committed.file {
                return Err(OpenFault::Changed);
            }
        }
        let both;
        let passphrase = match (sealed.committed.openers.count(), passphrases) {
            (1, [one]) => one,
            (2, [first, second]) => {
                both = Passphrase::of_two(first, second);
                &both
            }
            (needed, _) => return Err(OpenFault::Passphrases(needed)),
        };
        let envelope = sealed.open(passphrase).map_err(|fault| match fault {
            SealFault::WrongPassphrase if self.file().is_some() => OpenFault::WrongPassphrase,
            fault => fault.into(),
        })?;
        let committed = self.committed.as_ref().map(|one| one.commitment);
        envelope
            .fits(self.currency, self.unit, committed)
            .map_err(OpenFault::Other)?;
        Ok(envelope)
    }

    /// The sealed file, where it lies beside the talk.
    pub fn beside(&self, talk: &Path) -> Option<PathBuf> {
        let wanted = self.file()?;
        let files = std::fs::read_dir(talk.parent()?).ok()?;
        files
            .take(MOST_FILES)
            .filter_map(|entry| Some(entry.ok()?.path()))
            .filter(|path| path.extension().is_some_and(|ending| ending == "envelope"))
            .filter(|path| std::fs::metadata(path).is_ok_and(|of| of.len() <= LARGEST))
            .find(|path| reading::read(path).is_ok_and(|bytes| Digest::of(&bytes) == wanted))
    }
}

impl OpenFault {
    /// The stem of its words.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Sealed(fault) => fault.code(),
            Self::WrongPassphrase => "envelope-wrong-passphrase",
            Self::Changed => "envelope-changed",
            Self::Other(fault) => fault.code(),
            Self::Passphrases(_) => "envelope-passphrases",
        }
    }

    /// The fault in words.
    pub fn told(&self, words: &Words) -> Told {
        match self {
            Self::Sealed(fault) => fault.told(words),
            Self::Passphrases(needed) => {
                words.fault(self.code(), &[("count", u32::from(*needed).into())])
            }
            Self::WrongPassphrase | Self::Changed | Self::Other(_) => words.fault(self.code(), &[]),
        }
    }
}

/// Reads the passphrases that were typed; one that is too short to seal anything is wrong.
pub fn passphrases<'a>(
    typed: impl IntoIterator<Item = &'a str>,
) -> Result<Vec<Passphrase>, OpenFault> {
    typed
        .into_iter()
        .map(|one| Passphrase::new(one).ok_or(OpenFault::WrongPassphrase))
        .collect()
}
