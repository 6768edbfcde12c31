//! When a row happened.
//!
//! | cell | read as |
//! |---|---|
//! | `2019-11-13T10:31:00+08:00` | that moment |
//! | `2019-11-13 10:31`, `2019/11/13 10:31:05`, `2019年11月13日 10时31分` | that moment, at the place of the desk |
//! | `10:31`, `10时31分` | that time of the day that is known |
//! | `2019-11-13` | that day; the time is not on record |

use jiff::civil::Date;

use super::super::date;
use super::super::problem::Wrong;
use crate::domain::Moment;
use crate::domain::date::PartialDate;
use crate::domain::typed::narrowed;

/// When, as far as a cell says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum When {
    /// It does not.
    Unsaid,
    /// A day, or less.
    Day(PartialDate),
    /// A moment.
    At(Moment),
}

/// Reads a cell; `day` is known from elsewhere, and `here` says how far from UTC the desk is.
pub(super) fn read(cell: &str, day: Option<Date>, here: Moment) -> Result<When, Wrong> {
    let narrow = narrowed(cell.trim());
    let plain = narrow.trim();
    if plain.is_empty() || plain.chars().all(|one| one == '-') {
        return Ok(When::Unsaid);
    }
    if let Some(moment) = Moment::parse(plain) {
        return Ok(When::At(moment));
    }
    let parts = plain
        .rsplit_once([' ', 'T'])
        .map(|(day, time)| (day.trim(), time));
    let (before, time) = match parts {
        Some((before, time)) if time_of(time).is_some() => (Some(before), time_of(time)),
        Some(_) | None => (None, time_of(plain)),
    };
    let Some(time) = time else {
        return date::read(plain)?.map(When::Day).ok_or(Wrong::Date);
    };
    let day = match before {
        Some(before) => {
            let date = date::read(before)?.ok_or(Wrong::Date)?;
            date.first_day().filter(|_| date.day().is_some())
        }
        None => day,
    };
    let day = day.ok_or(Wrong::Time)?;
    Moment::parse(&format!("{day}T{time}{}", offset(here)))
        .map(When::At)
        .ok_or(Wrong::Time)
}

/// `10:31`, `10:31:05`, `10时31分`, as `10:31:05`.
fn time_of(text: &str) -> Option<String> {
    let parted: String = text
        .chars()
        .map(|one| {
            if matches!(one, '时' | '点' | '分') {
                ':'
            } else {
                one
            }
        })
        .collect();
    let parted = parted.trim_end_matches([':', '秒']);
    let parts: Vec<&str> = parted.split(':').collect();
    let (hour, minute, second) = match parts[..] {
        [hour, minute] => (hour, minute, "00"),
        [hour, minute, second] => (hour, minute, second),
        _ => return None,
    };
    let number = |part: &str, below: u8| {
        let plain = matches!(part.len(), 1 | 2) && part.bytes().all(|one| one.is_ascii_digit());
        part.parse::<u8>().ok().filter(|one| plain && *one < below)
    };
    let (hour, minute, second) = (number(hour, 24)?, number(minute, 60)?, number(second, 60)?);
    Some(format!("{hour:02}:{minute:02}:{second:02}"))
}

/// How far from UTC a moment was read, as it stands behind a time.
pub fn offset(here: Moment) -> String {
    let written = here.to_string();
    let behind = written.get(19..).unwrap_or("");
    let at = behind.find(['+', '-', 'Z']).unwrap_or(behind.len());
    match behind.get(at..) {
        Some(offset) if !offset.is_empty() => offset.to_owned(),
        Some(_) | None => "Z".to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(cell: &str, wanted: &str) {
        let here = Moment::parse("2026-01-31T09:00:00.123+08:00").unwrap();
        let day = Date::new(2019, 11, 13).ok();
        let found = match read(cell, day, here) {
            Ok(When::At(moment)) => moment.to_string(),
            Ok(When::Day(day)) => day.to_string(),
            Ok(When::Unsaid) => String::new(),
            Err(wrong) => wrong.code().to_owned(),
        };
        assert_eq!(found, wanted, "{cell}");
    }

    #[test]
    fn times_are_read_as_they_stand_in_cells() {
        check("2019-11-13T10:31:00+09:00", "2019-11-13T10:31:00+09:00");
        check("2019-11-13 10:31", "2019-11-13T10:31:00+08:00");
        check("2019/11/13 10:31:05", "2019-11-13T10:31:05+08:00");
        check("2019年11月13日 10时31分", "2019-11-13T10:31:00+08:00");
        check("10:31", "2019-11-13T10:31:00+08:00");
        check("１０：３１", "2019-11-13T10:31:00+08:00");
        check("9时5分", "2019-11-13T09:05:00+08:00");
        check("2019-11-13", "2019-11-13");
        check("2019-11", "2019-11");
        check("", "");
        check("-", "");
        check("25:00", "sheet-date");
        check("soon", "sheet-date");
        check("2019-11 10:31", "sheet-time");
        check("2019-02-30 10:31", "sheet-date");
    }
}
