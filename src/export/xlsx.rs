//! Office Open XML spreadsheets: real numbers with formats, a head that stays in sight, and
//! filters. Texts are written as strings, which no spreadsheet takes for formulas.
//!
//! The time of making is the beginning of 2000, so that the same sheet gives the same bytes.

use rust_decimal::prelude::ToPrimitive as _;
use rust_xlsxwriter::{
    DocProperties, ExcelDateTime, Format, FormatAlign, FormatBorder, Workbook, XlsxError,
};

use super::{Cell, Kind, NotWritten, Sheet};

/// The sheet's bytes.
pub fn bytes(sheet: &Sheet) -> Result<Vec<u8>, NotWritten> {
    write(sheet).map_err(|error| NotWritten(error.to_string()))
}

fn write(sheet: &Sheet) -> Result<Vec<u8>, XlsxError> {
    let mut workbook = Workbook::new();
    let made = ExcelDateTime::from_ymd(2000, 1, 1)?;
    workbook.set_properties(&DocProperties::new().set_creation_datetime(&made));
    let page = workbook.add_worksheet();
    page.set_name(sheet_name(&sheet.name))?;
    let head = Format::new()
        .set_bold()
        .set_text_wrap()
        .set_align(FormatAlign::Top)
        .set_border_bottom(FormatBorder::Thin);
    for (column, one) in (0_u16..).zip(&sheet.columns) {
        page.write_string_with_format(0, column, &one.head, &head)?;
        page.set_column_width(column, one.width)?;
    }
    let formats: Vec<Format> = sheet
        .columns
        .iter()
        .map(|column| Format::new().set_num_format(number_format(column.kind)))
        .collect();
    for (row, cells) in (1_u32..).zip(&sheet.rows) {
        for ((column, cell), format) in (0_u16..).zip(cells).zip(&formats) {
            match cell {
                Cell::Empty => {}
                Cell::Text(text) => {
                    page.write_string(row, column, text)?;
                }
                Cell::Number(number) => {
                    // what a spreadsheet holds is a float in any case
                    let number = number.to_f64().unwrap_or(f64::NAN);
                    page.write_number_with_format(row, column, number, format)?;
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
    workbook.save_to_buffer()
}

fn number_format(kind: Kind) -> &'static str {
    match kind {
        Kind::Text | Kind::Time => "@",
        Kind::Whole => "#,##0",
        Kind::Amount => "#,##0.00##",
        Kind::Percent => "0.0%",
        Kind::Ratio => "0.00",
    }
}

/// A name that a sheet may have: 31 characters, without those that mean something.
fn sheet_name(name: &str) -> String {
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
