//! A whole talk as the bytes of a transcript.

use super::form::{FormFault, write_record};
use super::{MAX_FILE_BYTES, MAX_RECORDS, Wrong, encode};
use crate::domain::Session;

/// Why a talk can't be written as a transcript.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Unwritable {
    /// A record has no form.
    #[error("{0}")]
    Form(FormFault),
    /// A record is not one that could be read back.
    #[error("{0}")]
    Line(Wrong),
    /// It is longer than a file may be.
    #[error("too long for a file")]
    TooLong,
}

/// All records of a talk, each in its line with the digits of the chain.
pub fn transcript_of(session: &Session) -> Result<String, Unwritable> {
    if session.records().len() > MAX_RECORDS {
        return Err(Unwritable::TooLong);
    }
    let mut text = String::new();
    let mut head = None;
    for record in session.records() {
        let line = write_record(record).map_err(Unwritable::Form)?;
        let digest = encode(head.as_ref(), &line, &mut text).map_err(Unwritable::Line)?;
        head = Some(digest);
        if text.len() > MAX_FILE_BYTES {
            return Err(Unwritable::TooLong);
        }
    }
    Ok(text)
}
