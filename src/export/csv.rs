//! Comma-separated values by RFC 4180: UTF-8 with a byte order mark, so that spreadsheets
//! know it, CR LF at the ends of lines, quotes where they are needed.
//!
//! Spreadsheets take a cell for a formula if it begins with `=`, `+`, `-` or `@`, with a tab or
//! a carriage return (OWASP, "CSV injection"), or with one of the full-width forms of those
//! signs. A *text* that does gets an apostrophe in front; numbers are written as numbers and
//! get none.

use super::{Cell, NotWritten, Sheet};

/// The byte order mark of UTF-8.
pub const MARK: &[u8] = b"\xEF\xBB\xBF";

/// The sheet's bytes.
pub fn bytes(sheet: &Sheet) -> Result<Vec<u8>, NotWritten> {
    let failed = |error: &dyn std::fmt::Display| NotWritten(error.to_string());
    let mut writer = writer();
    let heads = sheet.columns.iter().map(|column| guarded(&column.head));
    writer.write_record(heads).map_err(|error| failed(&error))?;
    for row in &sheet.rows {
        writer
            .write_record(row.iter().map(field))
            .map_err(|error| failed(&error))?;
    }
    let table = writer.into_inner().map_err(|error| failed(&error))?;
    Ok([MARK, &table].concat())
}

/// A writer of rows by the same rules; the mark is not written by it.
fn writer() -> csv::Writer<Vec<u8>> {
    csv::WriterBuilder::new()
        .terminator(csv::Terminator::CRLF)
        .from_writer(Vec::new())
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
