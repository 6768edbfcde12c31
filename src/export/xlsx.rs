//! Office Open XML spreadsheets: real numbers with formats, a head that stays in sight, and
//! filters. Texts are written as strings, which no spreadsheet takes for formulas.
//!
//! The time of making is the beginning of 2000, so that the same sheet gives the same bytes.

use std::io::{self, Write};

use rust_decimal::Decimal;
use rust_xlsxwriter::{
    DocProperties, ExcelDateTime, Format, FormatAlign, FormatBorder, Workbook, Worksheet, XlsxError,
};

use super::course::Part;
use super::{Cell, Course, Kind, NotWritten, Sheet};

/// How hard a workbook is packed: twice as fast as usual, for a twentieth more bytes.
const PACKED: u8 = 3;

/// How many pieces of a workbook are counted while it is packed.
const PIECES: usize = 512;

/// The sheet's bytes.
pub fn bytes(sheet: &Sheet, course: &Course<'_>) -> Result<Vec<u8>, NotWritten> {
    let mut workbook = book()?;
    let page = workbook.add_worksheet();
    page.set_name(sheet_name(&sheet.name))?;
    lay(page, sheet, number_format(Kind::Amount), course)?;
    packed(&mut workbook, course)
}

impl From<XlsxError> for NotWritten {
    fn from(error: XlsxError) -> Self {
        Self::TooLarge(error.to_string())
    }
}

/// The workbook's bytes. Packing is the longest part of a large one, and is given up between
/// two pieces where it is not wanted any more.
pub(super) fn packed(workbook: &mut Workbook, course: &Course<'_>) -> Result<Vec<u8>, NotWritten> {
    let mut pieces = Pieces {
        bytes: Vec::new(),
        part: course.part(PIECES),
    };
    pieces.part.look()?;
    let saved = workbook.save_to_writer(&mut pieces);
    // what stopped it is told as a stop, and not as the error that it made of it
    pieces.part.look()?;
    saved?;
    Ok(pieces.bytes)
}

/// Bytes that come in pieces.
struct Pieces<'a> {
    bytes: Vec<u8>,
    part: Part<'a>,
}

impl Write for Pieces<'_> {
    fn write(&mut self, piece: &[u8]) -> io::Result<usize> {
        self.part.look().map_err(io::Error::other)?;
        self.part.count();
        self.bytes.extend_from_slice(piece);
        Ok(piece.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// A workbook without pages.
pub(super) fn book() -> Result<Workbook, XlsxError> {
    let mut workbook = Workbook::new();
    workbook.set_zip_compression_level(PACKED);
    let made = ExcelDateTime::from_ymd(2000, 1, 1)?;
    workbook.set_properties(&DocProperties::new().set_creation_datetime(&made));
    Ok(workbook)
}

/// How heads look.
pub(super) fn head_format() -> Format {
    Format::new()
        .set_bold()
        .set_text_wrap()
        .set_align(FormatAlign::Top)
        .set_border_bottom(FormatBorder::Thin)
}

/// Lays a sheet on an empty page: a head that stays in sight, filters, real numbers; amounts
/// in this number format.
pub(super) fn lay(
    page: &mut Worksheet,
    sheet: &Sheet,
    amounts: &str,
    course: &Course<'_>,
) -> Result<(), NotWritten> {
    let part = course.part(sheet.rows.len());
    let head = head_format();
    for (column, one) in (0_u16..).zip(&sheet.columns) {
        page.write_string_with_format(0, column, &one.head, &head)?;
        page.set_column_width(column, one.width)?;
    }
    let format_of = |column: &super::Column| match column.kind {
        Kind::Amount => Format::new().set_num_format(amounts),
        kind => Format::new().set_num_format(number_format(kind)),
    };
    let formats: Vec<Format> = sheet.columns.iter().map(format_of).collect();
    for (row, cells) in (1_u32..).zip(&sheet.rows) {
        part.step()?;
        for ((column, cell), format) in (0_u16..).zip(cells).zip(&formats) {
            match cell {
                Cell::Empty => {}
                Cell::Text(text) => {
                    page.write_string(row, column, text)?;
                }
                Cell::Number(number) => {
                    figure(page, (row, column), *number, format)?;
                }
            }
        }
    }
    page.set_freeze_panes(1, 0)?;
    let last_row = u32::try_from(sheet.rows.len()).unwrap_or(u32::MAX);
    if let Some(last) = sheet.columns.len().checked_sub(1)
        && let Ok(last) = u16::try_from(last)
    {
        page.autofilter(0, 0, last_row, last)?;
    }
    Ok(())
}

/// Writes a figure into a cell: the number nearest to it, since a spreadsheet holds floats in
/// any case; as text where there is none, so that nothing that is no number stands as one.
pub(super) fn figure(
    page: &mut Worksheet,
    (row, column): (u32, u16),
    number: Decimal,
    format: &Format,
) -> Result<(), XlsxError> {
    match float(&number.to_string()) {
        Some(float) => page.write_number_with_format(row, column, float, format)?,
        None => page.write_string(row, column, number.to_string())?,
    };
    Ok(())
}

/// The float nearest to what is written, where it is a finite number.
pub(super) fn float(written: &str) -> Option<f64> {
    written.parse().ok().filter(|float: &f64| float.is_finite())
}

pub(super) fn number_format(kind: Kind) -> &'static str {
    match kind {
        Kind::Text | Kind::Time => "@",
        Kind::Whole => "#,##0",
        Kind::Amount => "#,##0.00##",
        Kind::Percent => "0.0%",
        Kind::Ratio => "0.00",
    }
}

/// A name that a sheet may have: 31 characters, without those that mean something.
pub(super) fn sheet_name(name: &str) -> String {
    let plain: String = name
        .chars()
        .map(|one| {
            if "[]:*?/\\'".contains(one) || one.is_control() {
                ' '
            } else {
                one
            }
        })
        .take(31)
        .collect();
    let plain = plain.trim();
    if plain.is_empty() {
        "1".to_owned()
    } else {
        plain.to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_is_a_number_stands_as_one() {
        for (written, float_of_it) in [
            ("0", Some(0.0)),
            ("-4.36", Some(-4.36)),
            ("999999999999.9999", Some(999_999_999_999.999_9)),
            (
                "79228162514264337593543950335",
                Some(7.922_816_251_426_434e28),
            ),
            ("NaN", None),
            ("inf", None),
            ("-infinity", None),
            ("1e999", None),
            ("", None),
            ("4,36", None),
        ] {
            assert_eq!(float(written), float_of_it, "{written}");
        }
        for extreme in [Decimal::MAX, Decimal::MIN, Decimal::new(1, 28)] {
            assert!(float(&extreme.to_string()).is_some(), "{extreme}");
        }
    }
}
