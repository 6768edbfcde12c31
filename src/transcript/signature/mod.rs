//! Signatures over the head of a record, and time stamps of it.
//!
//! The head binds every record before it, so whoever signs the head signs all of them. What is
//! signed is a short text that anyone can read ([`Statement`]); the signature is one of OpenSSH
//! (`ssh-keygen -Y sign`, [PROTOCOL.sshsig]) under the namespace [`NAMESPACE`]. That form was
//! chosen over minisign because the officers' machines have its program and often their keys,
//! and because it has a list of who may sign under which name and until when
//! (`allowed_signers` in `ssh-keygen(1)`), which archives can keep.
//!
//! | here | what |
//! |---|---|
//! | [`Statement`] | the text that is signed |
//! | [`read_key`], [`OfficerKey`] | a private key, which signs |
//! | [`Signers`] | the list of keys and names |
//! | [`judge`] | what a signature proves of a record |
//! | [`Stamp`] | what a token of RFC 3161 stamps |
//!
//! All of it is pure: no disk, no clock, no randomness.
//!
//! [PROTOCOL.sshsig]: https://cvsweb.openbsd.org/src/usr.bin/ssh/PROTOCOL.sshsig?annotate=HEAD

mod judged;
mod key;
mod signers;
mod stamp;
mod statement;
mod told;

pub(crate) use judged::as_seen;
pub use judged::{Finding, Judged, NotAllowed, Over, Signed, SignedRecord, Written, judge};
pub use key::{KeyFault, LockedKey, OfficerKey, ReadKey, read_key};
pub use signers::{Signers, SignersFault};
pub use stamp::{Stamp, StampFault};
pub use statement::{NAMESPACE, Statement};
