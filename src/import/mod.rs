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
//! [`Book`] is what a file of tables holds: text, or a workbook that a process of its own reads.
//! [`read_brief_table`] reads a brief of it, [`read_offers`] the offers of an old talk,
//! [`read_records`] the rows of a talk that was exported.
//!
//! [`negmas`] reads traces of negotiation research, [`trace`] makes talks of them.
//!
//! Pure: no disk, no clipboard, no clock.

mod brief;
mod cell;
mod column;
mod country;
mod date;
mod fact;
mod fact_value;
mod grid;
mod lexicon;
pub mod negmas;
pub mod offers;
mod problem;
mod record_words;
mod records;
mod references;
mod row;
pub mod trace;
pub mod workbook;
mod wrong;

pub use brief::{BriefTable, Fact, Said, read_brief_table};
pub use column::Column;
pub use country::country_codes;
pub use fact::FactName;
pub use grid::{MOST_BYTES, MOST_COLUMNS, MOST_ROWS};
pub use offers::{holds_offers, read_offers};
pub use problem::{Place, Problem, Wrong};
pub use records::{RecordTable, holds_records, read_records};
pub use references::{
    Frame, MOST_REFERENCES, Row, Table, read_references, references_among, references_on,
};
pub use workbook::{Book, BookFault, Page, Remark};
