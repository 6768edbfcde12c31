//! The link from one line to the next.

use sha2::{Digest as _, Sha256};

use crate::domain::digest::Digest;

/// The words that stand where the first line has no line before it.
pub const START: &str = "kanjia transcript 1";

/// The digits of a line: SHA-256 over the digits of the line before it (or [`START`]), LF, and the record as stored.
pub fn link(previous: Option<&Digest>, record: &[u8]) -> Digest {
    let hash = match previous {
        Some(digest) => Sha256::new_with_prefix(digest.hex()),
        None => Sha256::new_with_prefix(START),
    };
    let digest = hash.chain_update(b"\n").chain_update(record).finalize();
    Digest::from_bytes(digest.into())
}
