//! Office Open XML spreadsheets: real numbers with formats, a head that stays in sight, and
//! filters. Texts are written as strings, which no spreadsheet takes for formulas.
//!
//! The time of making is the beginning of 2000, so that the same sheet gives the same bytes.

use rust_decimal::Decimal;
use rust_xlsxwriter::{
    DocProperties, ExcelDateTime, Format, FormatAlign, FormatBorder, Workbook, Worksheet, XlsxError,
};

use super::{Cell, Kind, NotWritten, Sheet};

/// The sheet's bytes.
pub fn bytes(sheet: &Sheet) -> Result<Vec<u8>, NotWritten> {
    write(sheet).map_err(|error| NotWritten(error.to_string()))
}

fn write(sheet: &Sheet) -> Result<Vec<u8>, XlsxError> {
    let mut workbook = book()?;
    let page = workbook.add_worksheet();
    page.set_name(sheet_name(&sheet.name))?;
    lay(page, sheet, number_format(Kind::Amount))?;
    workbook.save_to_buffer()
}

/// A workbook without pages.
pub(super) fn book() -> Result<Workbook, XlsxError> {
    let mut workbook = Workbook::new();
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
pub(super) fn lay(page: &mut Worksheet, sheet: &Sheet, amounts: &str) -> Result<(), XlsxError> {
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
        for ((column, cell), format) in (0_u16..).zip(cells).zip(&formats) {
            match cell {
                Cell::Empty => {}
                Cell::Text(text) => {
                    page.write_string(row, column, text)?;
                }
                Cell::Number(number) => {
                    page.write_number_with_format(row, column, float(*number), format)?;
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

/// The float nearest to a figure: what a spreadsheet holds is one in any case.
pub(super) fn float(number: Decimal) -> f64 {
    number.to_string().parse().unwrap_or(f64::NAN)
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
