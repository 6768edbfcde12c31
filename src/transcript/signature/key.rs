//! A private key of OpenSSH, which signs.

use ssh_key::{Algorithm, HashAlg, Kdf, LineEnding, PrivateKey};
use thiserror::Error;

use super::statement::{NAMESPACE, Statement};

/// The largest key file that is read, in bytes.
const MAX_BYTES: usize = 64 * 1024;
/// The most work that opening a key may ask for; `ssh-keygen -a` takes 16 or 24 by itself.
const MAX_ROUNDS: u32 = 1_000;

/// Why a key does not sign. Nothing of the key or of its passphrase is in it.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum KeyFault {
    /// It is no private key in the form of OpenSSH.
    #[error("not an OpenSSH private key")]
    NotAKey,
    /// It is the public half of a key.
    #[error("the public half of a key")]
    Public,
    /// It is a key of this kind, and only ed25519 signs here.
    #[error("a key of the kind {0}")]
    OtherKind(String),
    /// The passphrase does not open it.
    #[error("the passphrase does not open it")]
    WrongPassphrase,
    /// It is encrypted, and there was no passphrase.
    #[error("it needs its passphrase")]
    NeedsPassphrase,
    /// To open it would ask for more work than is allowed.
    #[error("opening it would ask for too much work")]
    TooMuchWork,
}

impl KeyFault {
    /// The stem of its words.
    pub fn code(&self) -> &'static str {
        match self {
            Self::NotAKey => "key-not-a-key",
            Self::Public => "key-public",
            Self::OtherKind(_) => "key-other-kind",
            Self::WrongPassphrase => "key-wrong-passphrase",
            Self::NeedsPassphrase => "key-needs-passphrase",
            Self::TooMuchWork => "key-too-much-work",
        }
    }
}

/// A key as its file holds it.
pub enum ReadKey {
    /// It signs.
    Open(OfficerKey),
    /// It signs once it is opened with its passphrase.
    Locked(LockedKey),
}

/// A private key. It can't be displayed, compared or written; it is overwritten when dropped.
pub struct OfficerKey(PrivateKey);

/// A private key under a passphrase.
pub struct LockedKey(PrivateKey);

/// Reads a private key.
pub fn read_key(file: &[u8]) -> Result<ReadKey, KeyFault> {
    if MAX_BYTES < file.len() {
        return Err(KeyFault::NotAKey);
    }
    let text = str::from_utf8(file).map_err(|_position| KeyFault::NotAKey)?;
    // editors of another system end lines in their own way, and put a mark before the first
    let text = text.trim_start_matches('\u{feff}').replace("\r\n", "\n");
    if ssh_key::PublicKey::from_openssh(text.trim()).is_ok() {
        return Err(KeyFault::Public);
    }
    let key = PrivateKey::from_openssh(text.trim_start()).map_err(|_unlike| KeyFault::NotAKey)?;
    if key.public_key().algorithm() != Algorithm::Ed25519 {
        return Err(KeyFault::OtherKind(key.algorithm().to_string()));
    }
    Ok(if key.is_encrypted() {
        ReadKey::Locked(LockedKey(key))
    } else {
        ReadKey::Open(OfficerKey(key))
    })
}

impl LockedKey {
    /// Opens it.
    pub fn open(&self, passphrase: &str) -> Result<OfficerKey, KeyFault> {
        let allowed = match self.0.kdf() {
            Kdf::None => true,
            Kdf::Bcrypt { rounds, .. } => *rounds <= MAX_ROUNDS,
            _ => false,
        };
        if !allowed {
            return Err(KeyFault::TooMuchWork);
        }
        let line = passphrase.trim_end_matches(['\r', '\n']);
        if line.is_empty() {
            return Err(KeyFault::NeedsPassphrase);
        }
        let opened = self.0.decrypt(line);
        opened
            .map(OfficerKey)
            .map_err(|_closed| KeyFault::WrongPassphrase)
    }
}

impl OfficerKey {
    /// What its owner wrote beside it, often a name and a machine.
    pub fn comment(&self) -> &str {
        self.0.comment()
    }

    /// How people compare keys: `SHA256:` and 43 characters.
    pub fn fingerprint(&self) -> String {
        self.0.fingerprint(HashAlg::Sha256).to_string()
    }

    /// Signs; gives the signature as `ssh-keygen -Y sign` writes it, and the same one every
    /// time for the same text.
    pub fn sign(&self, statement: &Statement) -> Result<String, KeyFault> {
        let text = statement.text();
        let signed = self.0.sign(NAMESPACE, HashAlg::Sha512, text.as_bytes());
        let signed = signed.and_then(|signature| signature.to_pem(LineEnding::LF));
        signed.map_err(|_unfit| KeyFault::OtherKind(self.0.algorithm().to_string()))
    }
}
