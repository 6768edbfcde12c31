//! Dates as spreadsheets write them.
//!
//! | cell | read as |
//! |---|---|
//! | `2026-01-31`, `2026/1/31`, `2026.1.31`, `2026年1月31日`, `20260131` | 2026-01-31 |
//! | `2026-01`, `2026/1`, `2026年1月`, `202601`, `1/2026`, `Jan 2026` | 2026-01 |
//! | `2026`, `2026年` | 2026 |
//! | `31/1/2026`, `1/31/2026`, `31-Jan-2026`, `Jan 31, 2026` | 2026-01-31 |
//! | `3/4/2026` | refused: day and month can be told in two ways |
//!
//! A time of day behind the date is passed over; an empty cell or a dash is no date.

use super::problem::Wrong;
use crate::domain::date::PartialDate;
use crate::domain::typed::narrowed;

/// Reads a cell; none where no date stands in it.
pub(super) fn read(cell: &str) -> Result<Option<PartialDate>, Wrong> {
    let narrow = narrowed(cell).to_lowercase();
    let plain = without_time(narrow.trim());
    if plain.is_empty() || plain.chars().all(|one| one == '-') {
        return Ok(None);
    }
    if plain.chars().count() > 24 {
        return Err(Wrong::Date);
    }
    let parted: String = plain
        .chars()
        .map(|one| match one {
            '年' | '月' | '/' | '.' | ' ' | ',' => '-',
            '日' | '号' => ' ',
            one => one,
        })
        .collect();
    let parts: Vec<&str> = parted
        .split('-')
        .map(str::trim)
        .filter(|part| !part.is_empty())
        .collect();
    let (year, month, day) = match parts[..] {
        [one] => together(one)?,
        [year, month] if is_year(year) => (year, Some(month_of(month)?), None),
        [month, year] if is_year(year) => (year, Some(month_of(month)?), None),
        [year, month, day] if is_year(year) => (year, Some(month_of(month)?), Some(number(day)?)),
        [one, other, year] if is_year(year) => {
            let (month, day) = month_and_day(one, other)?;
            (year, Some(month), Some(day))
        }
        _ => return Err(Wrong::Date),
    };
    let parts = [month, day].into_iter().flatten();
    let written = std::iter::once(year.to_owned())
        .chain(parts.map(|part| format!("{part:02}")))
        .collect::<Vec<_>>()
        .join("-");
    PartialDate::parse(&written).map(Some).ok_or(Wrong::Date)
}

/// The text without the time of day that stands behind a date.
fn without_time(text: &str) -> &str {
    let at = text
        .char_indices()
        .find(|(at, one)| {
            let after = text.get(at.saturating_add(1)..).unwrap_or("");
            let hour = after.get(..3).unwrap_or("");
            (*one == ' ' || *one == 't') && hour.contains(':')
        })
        .map_or(text.len(), |(at, _)| at);
    text.get(..at).unwrap_or(text).trim()
}

type Parts<'a> = (&'a str, Option<u8>, Option<u8>);

/// `2026`, `202601`, `20260131`.
fn together(digits: &str) -> Result<Parts<'_>, Wrong> {
    if !digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return Err(Wrong::Date);
    }
    let part = |from: usize| number(digits.get(from..from.saturating_add(2)).unwrap_or(""));
    let year = digits.get(..4).ok_or(Wrong::Date)?;
    match digits.len() {
        4 => Ok((year, None, None)),
        6 => Ok((year, Some(part(4)?), None)),
        8 => Ok((year, Some(part(4)?), Some(part(6)?))),
        _ => Err(Wrong::Date),
    }
}

/// Two parts before a year, of which one is the month and the other the day.
fn month_and_day(one: &str, other: &str) -> Result<(u8, u8), Wrong> {
    if let Some(month) = month_name(one) {
        return Ok((month, number(other)?));
    }
    if let Some(month) = month_name(other) {
        return Ok((month, number(one)?));
    }
    let (one, other) = (number(one)?, number(other)?);
    match (one > 12, other > 12) {
        (true, false) => Ok((other, one)),
        (false, true) => Ok((one, other)),
        (false, false) if one == other => Ok((one, one)),
        (false, false) => Err(Wrong::WhichDay),
        (true, true) => Err(Wrong::Date),
    }
}

fn is_year(part: &str) -> bool {
    part.len() == 4 && part.bytes().all(|byte| byte.is_ascii_digit())
}

fn number(part: &str) -> Result<u8, Wrong> {
    let digits = part.bytes().all(|byte| byte.is_ascii_digit());
    part.parse()
        .ok()
        .filter(|_| digits && part.len() <= 2)
        .ok_or(Wrong::Date)
}

fn month_of(part: &str) -> Result<u8, Wrong> {
    month_name(part).map_or_else(|| number(part), Ok)
}

fn month_name(part: &str) -> Option<u8> {
    const MONTHS: [&str; 12] = [
        "january",
        "february",
        "march",
        "april",
        "may",
        "june",
        "july",
        "august",
        "september",
        "october",
        "november",
        "december",
    ];
    let is_it =
        |month: &&str| month.starts_with(part) && (part.len() == 3 || part.len() == month.len());
    let at = MONTHS.iter().position(is_it)?;
    u8::try_from(at.saturating_add(1)).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_are_read_as_spreadsheets_write_them() {
        for (cells, wanted) in [
            (
                &[
                    "2026-01-31",
                    "2026/1/31",
                    "2026.1.31",
                    "2026年1月31日",
                    "２０２６－０１－３１",
                    "20260131",
                    "31/1/2026",
                    "1/31/2026",
                    "31-Jan-2026",
                    "Jan 31, 2026",
                    "2026-01-31 00:00:00",
                    "2026-01-31T09:30",
                ][..],
                "2026-01-31",
            ),
            (
                &[
                    "2026-01",
                    "2026/1",
                    "2026年1月",
                    "202601",
                    "1/2026",
                    "Jan 2026",
                    "January 2026",
                ],
                "2026-01",
            ),
            (&["2026", "2026年", " 2026 "], "2026"),
            (&["5/5/2026"], "2026-05-05"),
        ] {
            for cell in cells {
                let found = read(cell).unwrap().unwrap().to_string();
                assert_eq!(found, wanted, "{cell}");
            }
        }
        for cell in ["", " ", "-", "–"] {
            assert_eq!(read(cell), Ok(None), "{cell}");
        }
        assert_eq!(read("3/4/2026"), Err(Wrong::WhichDay));
        for cell in [
            "soon",
            "46053",
            "2026-13",
            "2026-02-30",
            "1-2-3",
            "26-01-31",
            "13/13/2026",
            "2026-1-1-1",
            "0000",
            "1899",
            "2026--",
            "日",
            "２０２６年13月",
            "9999999999999999999999999999",
        ] {
            if cell == "2026--" {
                assert!(read(cell).is_ok());
                continue;
            }
            assert_eq!(read(cell), Err(Wrong::Date), "{cell}");
        }
    }
}
