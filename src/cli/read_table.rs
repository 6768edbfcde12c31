//! The process that reads a workbook, see [`crate::import::workbook`]. It is started by the
//! program itself and is no command for people.

use super::console::Console;
use super::{Status, Streams};
use crate::clock::Clock;
use crate::import::workbook::{MOST_BOOK_BYTES, read_workbook};
use crate::text::{Language, Words};

/// The word that asks for it.
pub(super) const WORD: &str = "read-table";

/// Reads a workbook from the input and answers with its rows.
pub(super) fn run<'a>(streams: Streams<'a>, clock: &'a dyn Clock) -> Status {
    let words = Words::of(Language::English);
    let mut console = Console::new(words, clock, streams);
    // one byte more than is read tells that there is more
    let most = u64::try_from(MOST_BOOK_BYTES).unwrap_or(u64::MAX);
    let answered = console.read_all(most.saturating_add(1)).and_then(|bytes| {
        let answer = read_workbook(&bytes);
        console.print(answer.trim_end_matches('\n'))
    });
    match answered {
        Ok(()) => Status::Yes,
        Err(stop) => console.stopped(&stop),
    }
}
