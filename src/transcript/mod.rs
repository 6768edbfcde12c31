//! The record as data: lines, the chain that binds them, and what a file's bytes prove.
//!
//! A transcript is UTF-8 text that only ever grows at its end. Each line is
//!
//! ```text
//! 64 lower-case hex digits, one space, one RON value, LF
//! ```
//!
//! and its digits are SHA-256 over the digits of the line before (for the first line: the words [`START`]), one LF,
//! and the bytes of the RON value as they are stored. No line can be changed, moved, left out or put in without the
//! digits of the next one giving it away; only a missing end leaves no trace, which is why heads are announced.
//!
//! Every value begins `(seq:N,at:"…",`: `seq` counts 1, 2, 3, … and orders the record, `at` is an RFC 3339 time with
//! its offset and annotates it. What follows is for the reader of events; nothing here looks at it.
//!
//! This module does no input or output, and reads no clock. [`examine`] turns bytes into an [`Examination`];
//! `tests/verify.py` does the same with nothing but Python's standard library, and both must agree on every file.

pub mod answer;
pub mod attempt;
pub mod board;
pub mod cursor;
pub mod endings;
pub mod form;
pub mod lesson;
pub mod note;
pub mod packs;
pub mod progress;
pub mod round;
pub mod rounds;
pub mod row;
pub mod search;
pub mod signature;
pub mod tag;
pub mod whole;

mod chain;
mod guise;
mod line;
mod tail;
mod told;
mod verdict;

pub use chain::{START, link};

pub use crate::domain::digest::{Digest, is_announced_head};
pub use guise::Guise;
pub use line::{Line, Stamp, Wrong, encode};
pub use verdict::{
    Announced, Examination, GoodLine, Limit, RecordFault, Verdict, examine, examine_while, no_check,
};

/// The largest file that is read or written, in bytes: 32 MiB.
pub const MAX_FILE_BYTES: usize = 32 * 1024 * 1024;

/// The longest line, its digits and LF included, in bytes: 64 KiB.
pub const MAX_LINE_BYTES: usize = 64 * 1024;

/// The most records a file holds: a header and a hundred thousand more.
pub const MAX_RECORDS: usize = 100_001;
