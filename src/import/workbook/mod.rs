//! Workbooks (.xlsx, .xlsm), which may be anything.
//!
//! A file of 1.6 kB can make a reader of workbooks ask for more memory than there is, and then
//! the process ends without a word (calamine 0.38, issues 684 and 433). So the bytes are looked
//! over first ([`Book::of`]), and read by [`read_workbook`] in a process of its own whose memory
//! and time are bounded. That process answers in lines of text (`lines`), and the lines are
//! read here as strictly as any other file: whatever it does, its parent says what happened.
//!
//! | limit | |
//! |---|---|
//! | a file | [`MOST_BOOK_BYTES`] |
//! | its parts | 200, 64 MiB unpacked, 100 times their size where above 1 MiB |
//! | announced texts | 1,000,000 |
//! | cells that hold anything | [`MOST_CELLS`] in all sheets, in the first 10,000 rows |
//! | the answer | [`MOST_ANSWER_BYTES`] |
//!
//! Nothing is converted in silence: numbers keep every digit they have as binary fractions, a
//! cell that is shown as percent reads as percent, dates follow the workbook's own calendar, and
//! what stands where a formula, a merged or a hidden cell is, is told ([`Remark`]).

mod book;
mod fault;
mod inflate;
pub(super) mod lines;
mod markup;
mod read;
mod remark;
mod shown;
mod zip;

pub use book::{Book, Page, Seen};
pub use fault::BookFault;
pub use lines::MOST_ANSWER_BYTES;
pub use read::answer_of as read_workbook;
pub use remark::Remark;

use super::problem::excerpt;

/// The largest workbook, in bytes: 8 MiB.
pub const MOST_BOOK_BYTES: usize = 8 * 1024 * 1024;
/// The most cells that hold anything, in all sheets together.
pub const MOST_CELLS: usize = 50_000;
/// The most bytes of a cell that are handed on: more than any text of a record may have.
pub(super) const MOST_CELL_BYTES: usize = 8 * 1024;
/// The most sheets.
pub(super) const MOST_SHEETS: usize = 50;
