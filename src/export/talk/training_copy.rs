//! A training copy: a transcript of its own, with a chain of its own, that opens and replays.

use super::audience::Audience;
use super::redacted::Redacted;
use crate::export::{Course, NotWritten};
use crate::transcript::form::write_record;
use crate::transcript::{MAX_FILE_BYTES, encode};

/// The copy, as the lines of a file.
pub(super) fn of(talk: &Redacted<'_>, course: &Course<'_>) -> Result<String, NotWritten> {
    // for anyone else the names would still be there
    if talk.audience() != Audience::Training {
        return Err(NotWritten::OtherAudience);
    }
    let part = course.part(talk.on_record());
    let too_large = |why: String| NotWritten::TooLarge(why);
    let mut text = String::new();
    let mut head = None;
    for record in talk.records() {
        part.step()?;
        let line = write_record(record).map_err(|fault| too_large(fault.to_string()))?;
        let digest = encode(head.as_ref(), &line, &mut text)
            .map_err(|wrong| too_large(wrong.to_string()))?;
        head = Some(digest);
        if text.len() > MAX_FILE_BYTES {
            return Err(too_large("32 MiB".to_owned()));
        }
    }
    Ok(text)
}
