//! A talk that is held in memory, as the text of a transcript.

use super::form::write_record;
use super::line::encode;
use crate::domain::Session;

/// Why a talk has no transcript: in the words of who writes records.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NotWritten(pub String);

/// Every record of a talk, each line bound to the one before. The same records give the same
/// text.
pub fn whole(session: &Session) -> Result<String, NotWritten> {
    let mut text = String::new();
    let mut last = None;
    for record in session.records() {
        let line = write_record(record).map_err(|fault| NotWritten(fault.to_string()))?;
        let digest = encode(last.as_ref(), &line, &mut text)
            .map_err(|wrong| NotWritten(wrong.code().to_owned()))?;
        last = Some(digest);
    }
    Ok(text)
}
