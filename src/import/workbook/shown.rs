//! What stands in a cell of a workbook, in the form in which it would be typed.

use calamine::{DataRef, ExcelDateTime, ExcelDateTimeType, Style};
use rust_decimal::Decimal;

/// What stands in a cell; nothing where it is empty.
pub(super) fn text_of(
    value: &DataRef<'_>,
    style: Option<&Style>,
    from_1904: bool,
) -> Option<String> {
    let format = style
        .and_then(|style| style.number_format.as_ref())
        .map_or("", |format| format.format_code.as_str());
    match value {
        DataRef::Empty => None,
        DataRef::Int(number) => Some(number.to_string()),
        DataRef::Float(number) => Some(number_of(*number, format)),
        DataRef::SharedString(text) => Some((*text).to_owned()),
        DataRef::Bool(truth) => Some(if *truth { "TRUE" } else { "FALSE" }.to_owned()),
        DataRef::DateTime(moment) => Some(date_of(*moment, from_1904)),
        DataRef::String(text) | DataRef::DateTimeIso(text) | DataRef::DurationIso(text) => {
            Some(text.clone())
        }
        DataRef::Error(error) => Some(error.to_string()),
    }
}

/// A number with all its digits, as the shortest decimal that is this binary fraction; with
/// its percent or currency where the cell shows one.
fn number_of(number: f64, format: &str) -> String {
    let plain = number.to_string();
    let shown = format.split(';').next().unwrap_or("");
    if without_quoted(shown).contains('%') {
        let percent = Decimal::from_str_exact(&plain)
            .ok()
            .and_then(|ratio| ratio.checked_mul(Decimal::ONE_HUNDRED));
        return percent.map_or_else(
            || format!("{plain} x 100%"),
            |percent| format!("{}%", percent.normalize()),
        );
    }
    let plain = padded(plain, shown);
    match currency_mark(shown) {
        Some(mark) => format!("{mark}{plain}"),
        None => plain,
    }
}

/// The number with the noughts behind its point that the format always shows: 4.50 is a
/// binary fraction like 4.5, and a price of two decimals all the same.
fn padded(mut plain: String, format: &str) -> String {
    let format = without_quoted(format);
    let behind = format.split_once('.').map_or("", |(_, behind)| behind);
    let always = behind.chars().take_while(|one| *one == '0').count().min(4);
    let has = plain.split_once('.').map_or(0, |(_, behind)| behind.len());
    let is_number = plain
        .bytes()
        .all(|one| one.is_ascii_digit() || b"-.".contains(&one));
    if is_number && has < always {
        if has == 0 {
            plain.push('.');
        }
        plain.extend(std::iter::repeat_n('0', always - has));
    }
    plain
}

/// The mark of the currency in a number format: `[$€-407]`, `"¥"#,##0.00`, `\$0`.
fn currency_mark(format: &str) -> Option<String> {
    if let Some((_, behind)) = format.split_once("[$") {
        let mark = behind.split(['-', ']']).next().unwrap_or("").trim();
        if !mark.is_empty() {
            return Some(mark.to_owned());
        }
    }
    let marks = ["¥", "￥", "€", "£", "₩", "\"$\"", "\\$"];
    let mark = marks.into_iter().find(|mark| format.contains(mark));
    mark.map(|mark| mark.trim_matches(['"', '\\']).to_owned())
}

/// A number format without the texts in it.
fn without_quoted(format: &str) -> String {
    format.split('"').step_by(2).collect()
}

/// A date, a time of day or both; a length of time in hours. What is no date that a
/// spreadsheet knows stays the number it is.
fn date_of(moment: ExcelDateTime, from_1904: bool) -> String {
    const LAST: f64 = 2_958_466.0;
    const DAY: f64 = 86_400.0;
    let number = moment.as_f64();
    if !(0.0..LAST).contains(&number) {
        return number.to_string();
    }
    // to the second, where binary fractions fall short of it
    let seconds = (number * DAY).round();
    if moment.is_duration() {
        let minutes = (seconds / 60.0).floor();
        let hours = (minutes / 60.0).floor();
        return format!(
            "{hours}:{:02}:{:02}",
            minutes - hours * 60.0,
            seconds - minutes * 60.0
        );
    }
    let whole = ExcelDateTime::new(seconds / DAY, ExcelDateTimeType::DateTime, from_1904);
    let (year, month, day, hour, minute, second, _) = whole.to_ymd_hms_milli();
    let time = format!("{hour:02}:{minute:02}:{second:02}");
    if number < 1.0 && !from_1904 {
        time
    } else if (hour, minute, second) == (0, 0, 0) {
        format!("{year:04}-{month:02}-{day:02}")
    } else {
        format!("{year:04}-{month:02}-{day:02} {time}")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_show_as_their_cells_do_and_keep_every_digit() {
        for (number, format, wanted) in [
            (4.5, "General", "4.5"),
            (4.5, "#,##0.00##", "4.50"),
            (4.125, "#,##0.00##", "4.125"),
            (5.0, "0.00", "5.00"),
            (4.5, "\"¥\"#,##0.00", "¥4.50"),
            (4.5, "[$€-407] #,##0.00;[Red]-0.00", "€4.50"),
            (4.5, "[$-804]0.0", "4.5"),
            (0.125, "0.0%", "12.5%"),
            (0.07, "0%", "7%"),
            (0.1, "0.00\" %\"", "0.10"),
            (33_000.000_000_000_01, "0.00", "33000.00000000001"),
        ] {
            assert_eq!(number_of(number, format), wanted, "{number} {format}");
        }
    }

    #[test]
    fn what_is_no_date_stays_a_number() {
        let date = |value, from_1904| {
            date_of(
                ExcelDateTime::new(value, ExcelDateTimeType::DateTime, from_1904),
                from_1904,
            )
        };
        assert_eq!(date(45_992.0, false), "2025-12-01");
        assert_eq!(date(44_530.0, true), "2025-12-01");
        assert_eq!(date(43_782.438_194_444_44, false), "2019-11-13 10:31:00");
        assert_eq!(date(0.438_194_444_44, false), "10:31:00");
        assert_eq!(date(-1.0, false), "-1");
        assert_eq!(date(1e9, false), "1000000000");
    }
}
