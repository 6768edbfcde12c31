//! Tables in: what people keep in spreadsheets, as the domain's own types.
//!
//! [`read_references`] reads a table of reference prices as it lies on the clipboard or in a
//! file: cells parted by tabs, commas or semicolons, with a head in either language or
//! without one. Nothing is taken half: each row is a whole reference price, or stands there
//! with every [`Problem`] named by its row and column, as the spreadsheet counts them.
//!
//! | limit | |
//! |---|---|
//! | a table | [`MOST_BYTES`] bytes, [`MOST_ROWS`] rows |
//! | columns | the first [`MOST_COLUMNS`]; what lies beyond is passed over |
//! | a cell | what the record holds: 200 characters of a name, 4,096 bytes of a source |
//! | a brief | [`MOST_REFERENCES`] reference prices |
//!
//! [`negmas`] reads traces of negotiation research, [`trace`] makes talks of them.
//!
//! Pure: no disk, no clipboard, no clock.

mod cell;
mod column;
mod country;
mod date;
mod grid;
mod lexicon;
pub mod negmas;
mod problem;
mod references;
mod row;
pub mod trace;

pub use column::Column;
pub use country::country_codes;
pub use grid::{MOST_BYTES, MOST_COLUMNS, MOST_ROWS};
pub use problem::{Place, Problem, Wrong};
pub use references::{Frame, MOST_REFERENCES, Row, Table, read_references};
