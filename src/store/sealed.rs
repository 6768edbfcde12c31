//! What lies on disk only under a passphrase: a plan, and whatever else is as secret.
//!
//! A sealed file is one of the age format (<https://c2sp.org/age>) with one passphrase, so
//! that anyone who has it can open it with `age` as well. The content is padded to a fixed
//! size, so that the length of the file tells nothing:
//!
//! | bytes of the content | |
//! |---|---|
//! | 8 | what is sealed, such as `plan` and spaces |
//! | 4 | the length of what follows, big-endian |
//! | that many | what is sealed |
//! | the rest | zeros |
//!
//! A passphrase counts as the same however it was typed (Unicode NFKC). The work that
//! opening a file may ask for is bounded, so that a hostile one can't take the machine.
//!
//! age can't tell a wrong passphrase from damage to the one line that holds the wrapped
//! key; both are [`SealFault::WrongPassphrase`]. All other damage is [`SealFault::Damaged`].

use std::path::Path;

use age::DecryptError;
use age::scrypt::{Identity, Recipient};
use age::secrecy::{ExposeSecret as _, SecretString};
use thiserror::Error;

use super::fault::StoreFault;
use super::{atomic, reading};

/// What can be sealed, each with its mark and its size.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sealable {
    /// A plan, in the form that people write.
    Plan,
    /// A reserve with its nonce.
    Reserve,
}

impl Sealable {
    fn mark(self) -> [u8; 8] {
        match self {
            Self::Plan => *b"plan    ",
            Self::Reserve => *b"reserve ",
        }
    }

    /// The size of the padded content, in bytes.
    pub fn size(self) -> usize {
        match self {
            Self::Plan => 64 * 1024,
            Self::Reserve => 256,
        }
    }
}

/// Bytes before what is sealed.
const HEAD: usize = 12;
/// More than a header of age and its chunks add to the content.
const OVERHEAD: u64 = 4096;
/// The shortest passphrase, in characters.
pub const SHORTEST_PASSPHRASE: usize = 8;

/// How much work stands between a guess and its answer: scrypt with N = 2^this.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Work(u8);

impl Work {
    /// About a second, and 256 MiB for as long: what files are sealed with, and the most
    /// that opening one may ask for.
    pub const FULL: Self = Self(18);
    /// Next to none, for tests that open many files.
    pub const LEAST: Self = Self(2);
}

/// A passphrase. It can't be displayed, compared or written down by accident.
pub struct Passphrase(SecretString);

impl Passphrase {
    /// A passphrase as it was typed, without its line end; `None` where it is too short to
    /// seal anything with.
    pub fn new(typed: &str) -> Option<Self> {
        let line = typed.trim_end_matches(['\r', '\n']);
        let normal = icu_normalizer::ComposingNormalizerBorrowed::new_nfkc().normalize(line);
        (SHORTEST_PASSPHRASE <= normal.chars().count())
            .then(|| Self(SecretString::from(normal.into_owned())))
    }

    /// Whether another one is the same; for two people who must not share one.
    pub fn is_same(&self, other: &Self) -> bool {
        self.0.expose_secret() == other.0.expose_secret()
    }

    /// One that two people have to come together for: the first's, a line end, the second's.
    pub fn of_two(first: &Self, second: &Self) -> Self {
        let (first, second) = (first.0.expose_secret(), second.0.expose_secret());
        Self(SecretString::from(format!("{first}\n{second}")))
    }
}

/// Why something was not sealed or opened. Nothing that was sealed is in it.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum SealFault {
    /// The file.
    #[error(transparent)]
    Store(#[from] StoreFault),
    /// The passphrase does not open it.
    #[error("the passphrase does not open it")]
    WrongPassphrase,
    /// It was changed or cut after it was sealed.
    #[error("damaged")]
    Damaged,
    /// It is no sealed file.
    #[error("not a sealed file")]
    NotSealed,
    /// Something else is sealed in it.
    #[error("something else is sealed in it")]
    OtherContent,
    /// To open it would ask for more work than is allowed.
    #[error("opening it would ask for too much work")]
    TooMuchWork,
    /// There is more to seal than fits.
    #[error("more than fits")]
    TooLong,
    /// The system gave no randomness.
    #[error("could not be sealed")]
    NotSealedNow,
}

impl SealFault {
    /// The stem of its words.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Store(fault) => fault.code(),
            Self::WrongPassphrase => "sealed-wrong-passphrase",
            Self::Damaged => "sealed-damaged",
            Self::NotSealed => "sealed-not-sealed",
            Self::OtherContent => "sealed-other-content",
            Self::TooMuchWork => "sealed-too-much-work",
            Self::TooLong => "sealed-too-long",
            Self::NotSealedNow => "sealed-not-now",
        }
    }
}

/// Seals `content`; gives the bytes of the file.
pub fn seal(
    what: Sealable,
    content: &[u8],
    passphrase: &Passphrase,
    work: Work,
) -> Result<Vec<u8>, SealFault> {
    let length = u32::try_from(content.len()).map_err(|_too_long| SealFault::TooLong)?;
    if what.size() < content.len().saturating_add(HEAD) {
        return Err(SealFault::TooLong);
    }
    let mut padded = Vec::with_capacity(what.size());
    padded.extend(what.mark());
    padded.extend(length.to_be_bytes());
    padded.extend(content);
    padded.resize(what.size(), 0);
    let mut recipient = Recipient::new(passphrase.0.clone());
    recipient.set_work_factor(work.0);
    age::encrypt(&recipient, &padded).map_err(|_no_randomness| SealFault::NotSealedNow)
}

/// Opens the bytes of a sealed file; gives what was sealed.
pub fn open(what: Sealable, bytes: &[u8], passphrase: &Passphrase) -> Result<Vec<u8>, SealFault> {
    let mut identity = Identity::new(passphrase.0.clone());
    identity.set_max_work_factor(Work::FULL.0);
    let padded = age::decrypt(&identity, bytes).map_err(|error| told(&error, bytes))?;
    let (mark, rest) = padded.split_first_chunk().ok_or(SealFault::OtherContent)?;
    if *mark != what.mark() || padded.len() != what.size() {
        return Err(SealFault::OtherContent);
    }
    let (length, rest) = rest.split_first_chunk().ok_or(SealFault::Damaged)?;
    let length = u32::from_be_bytes(*length);
    let content = usize::try_from(length)
        .ok()
        .and_then(|length| rest.get(..length));
    content.map(<[u8]>::to_vec).ok_or(SealFault::Damaged)
}

/// Seals `content` into a new file; one that is there already is never touched.
pub fn seal_file(
    path: &Path,
    what: Sealable,
    content: &[u8],
    passphrase: &Passphrase,
) -> Result<(), SealFault> {
    let bytes = seal(what, content, passphrase, Work::FULL)?;
    atomic::create_new(path, &bytes)?;
    Ok(())
}

/// Opens a sealed file; gives what was sealed. One that is too large to be one is not read.
pub fn open_file(
    path: &Path,
    what: Sealable,
    passphrase: &Passphrase,
) -> Result<Vec<u8>, SealFault> {
    let size = std::fs::metadata(path).map_err(|error| StoreFault::from_io(path, &error))?;
    let most = u64::try_from(what.size())
        .unwrap_or(u64::MAX)
        .saturating_add(OVERHEAD);
    if most < size.len() {
        return Err(SealFault::NotSealed);
    }
    open(what, &reading::read(path)?, passphrase)
}

fn told(error: &DecryptError, bytes: &[u8]) -> SealFault {
    let is_age = bytes.starts_with(b"age-encryption.org/v1");
    match error {
        DecryptError::DecryptionFailed | DecryptError::KeyDecryptionFailed => {
            SealFault::WrongPassphrase
        }
        DecryptError::ExcessiveWork { .. } => SealFault::TooMuchWork,
        _ if is_age => SealFault::Damaged,
        _ => SealFault::NotSealed,
    }
}
