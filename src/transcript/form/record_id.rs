//! A record by what it is, in files beside a transcript.

use serde::{Deserialize, Serialize};

use super::scalar::{Scalar, Written};
use crate::domain::event::Seq;
use crate::transcript::Digest;
use crate::transcript::cursor::RecordId;

/// A record by its place and its digits.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RecordIdForm {
    seq: Seq,
    digest: Written<Digest>,
}

impl Scalar for Digest {
    fn read(text: &str) -> Result<Self, &'static str> {
        Self::parse(text.as_bytes()).ok_or("hex-unreadable")
    }
    fn write(&self) -> String {
        self.to_string()
    }
}

impl From<RecordIdForm> for RecordId {
    fn from(form: RecordIdForm) -> Self {
        Self {
            seq: form.seq,
            digest: form.digest.0,
        }
    }
}

impl From<RecordId> for RecordIdForm {
    fn from(id: RecordId) -> Self {
        Self {
            seq: id.seq,
            digest: Written(id.digest),
        }
    }
}
