//! Comma-separated values by RFC 4180: UTF-8 with a byte order mark, so that spreadsheets
//! know it, CR LF at the ends of lines, quotes where they are needed.
//!
//! Spreadsheets take a cell for a formula if it begins with `=`, `+`, `-` or `@`, with a tab or
//! a carriage return (OWASP, "CSV injection"), or with one of the full-width forms of those
//! signs. A *text* that does gets an apostrophe in front; numbers are written as numbers and
//! get none.

use super::{Cell, Course, NotWritten, Sheet};

/// The byte order mark of UTF-8.
pub const MARK: &[u8] = b"\xEF\xBB\xBF";

/// The sheet's bytes.
pub fn bytes(sheet: &Sheet, course: &Course<'_>) -> Result<Vec<u8>, NotWritten> {
    let part = course.part(sheet.rows.len());
    let mut rows = Rows::new(sheet.columns.iter().map(|column| column.head.as_str()))?;
    for row in &sheet.rows {
        part.step()?;
        rows.push(row)?;
    }
    rows.bytes()
}

/// A table that is written row by row.
pub struct Rows(csv::Writer<Vec<u8>>);

impl Rows {
    /// A table with these heads.
    pub fn new<'a>(heads: impl IntoIterator<Item = &'a str>) -> Result<Self, NotWritten> {
        let mut writer = csv::WriterBuilder::new()
            .terminator(csv::Terminator::CRLF)
            .from_writer(MARK.to_vec());
        writer
            .write_record(heads.into_iter().map(guarded))
            .map_err(|error| failed(&error))?;
        Ok(Self(writer))
    }

    /// Adds a row, as long as there are heads.
    pub fn push(&mut self, row: &[Cell]) -> Result<(), NotWritten> {
        self.0
            .write_record(row.iter().map(field))
            .map_err(|error| failed(&error))
    }

    /// The table's bytes.
    pub fn bytes(self) -> Result<Vec<u8>, NotWritten> {
        self.0.into_inner().map_err(|error| failed(&error))
    }
}

fn failed(error: &dyn std::fmt::Display) -> NotWritten {
    NotWritten::TooLarge(error.to_string())
}

fn field(cell: &Cell) -> String {
    match cell {
        Cell::Empty => String::new(),
        Cell::Text(text) => guarded(text),
        Cell::Number(number) => number.to_string(),
    }
}

/// A text with an apostrophe in front where it could be taken for a formula.
pub fn guarded(text: &str) -> String {
    const STARTS: [char; 10] = [
        '=', '+', '-', '@', '\t', '\r', '\u{FF1D}', '\u{FF0B}', '\u{FF0D}', '\u{FF20}',
    ];
    if text.starts_with(STARTS) {
        format!("'{text}")
    } else {
        text.to_owned()
    }
}
