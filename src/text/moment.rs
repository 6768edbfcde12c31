//! Dates as exact as they are known, times of day, and how long something took.
//!
//! | call | written |
//! |---|---|
//! | [`KnownDate`] | 2019-11-13, 2023-01, 2026 |
//! | [`Words::date_in_words`] | 13 November 2019, January 2023; 2019 年 11 月 13 日, 2023 年 1 月 |
//! | [`time_of_day`] | 10:31 |
//! | [`talk_clock`] | 00:47:12 |
//! | [`recess_clock`] | 03:24, and 1:03:24 from an hour on |
//! | [`minutes`] | 5:12, and 1:03:24 from an hour on |
//! | [`hours`] | 1:30 |
//!
//! Clocks count whole seconds that have passed; what is left of a second is dropped.

use std::fmt;
use std::str::FromStr;
use std::time::Duration;

use jiff::civil::{Date, Time};

use super::Words;

/// A date, as exact as it is on record.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum KnownDate {
    /// Only the year.
    Year(i16),
    /// The year and the month, from 1 to 12.
    Month(i16, i8),
    /// The day.
    Day(Date),
}

impl fmt::Display for KnownDate {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Year(year) => write!(out, "{year:04}"),
            Self::Month(year, month) => write!(out, "{year:04}-{month:02}"),
            Self::Day(day) => write!(out, "{day}"),
        }
    }
}

/// A text that is no date.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("no date: {0}")]
pub struct NotADate(
    /// The text as it was given.
    pub String,
);

impl FromStr for KnownDate {
    type Err = NotADate;

    /// Reads `2019-11-13`, `2023-01` and `2026`.
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        known_date(text).ok_or_else(|| NotADate(text.to_owned()))
    }
}

fn known_date(text: &str) -> Option<KnownDate> {
    if !text
        .bytes()
        .all(|byte| byte.is_ascii_digit() || byte == b'-')
    {
        return None;
    }
    match text.len() {
        4 => Some(KnownDate::Year(text.parse().ok()?)),
        7 => {
            let first: Date = format!("{text}-01").parse().ok()?;
            Some(KnownDate::Month(first.year(), first.month()))
        }
        10 => Some(KnownDate::Day(text.parse().ok()?)),
        _ => None,
    }
}

impl Words {
    /// A date in words, for letters and titles.
    pub fn date_in_words(&self, date: KnownDate) -> String {
        let month_name = |month: i8| self.say(&format!("month-{month}")).into_owned();
        match date {
            KnownDate::Year(year) => {
                self.say_with("date-year", &[("year", year.to_string().into())])
            }
            KnownDate::Month(year, month) => self.say_with(
                "date-month",
                &[
                    ("year", year.to_string().into()),
                    ("month", month_name(month).into()),
                ],
            ),
            KnownDate::Day(day) => self.say_with(
                "date-day",
                &[
                    ("year", day.year().to_string().into()),
                    ("month", month_name(day.month()).into()),
                    ("day", day.day().to_string().into()),
                ],
            ),
        }
    }

    /// The time a talk is meant to take, beside its clock: `of 1:30`, `/ 1:30`.
    pub fn time_limit(&self, limit: Duration) -> String {
        self.say_with("time-limit", &[("limit", hours(limit).into())])
    }
}

/// Hours and minutes of a day: `10:31`.
pub fn time_of_day(time: Time) -> String {
    format!("{:02}:{:02}", time.hour(), time.minute())
}

/// How long a talk has run: `00:47:12`.
pub fn talk_clock(passed: Duration) -> String {
    let (hours, minutes, seconds) = parts(passed);
    format!("{hours:02}:{minutes:02}:{seconds:02}")
}

/// How long a recess has run: `03:24`.
pub fn recess_clock(passed: Duration) -> String {
    match parts(passed) {
        (0, minutes, seconds) => format!("{minutes:02}:{seconds:02}"),
        (hours, minutes, seconds) => format!("{hours}:{minutes:02}:{seconds:02}"),
    }
}

/// Minutes and seconds in a sentence or a table: `5:12`.
pub fn minutes(length: Duration) -> String {
    match parts(length) {
        (0, minutes, seconds) => format!("{minutes}:{seconds:02}"),
        (hours, minutes, seconds) => format!("{hours}:{minutes:02}:{seconds:02}"),
    }
}

/// Hours and minutes of a limit: `1:30`.
pub fn hours(length: Duration) -> String {
    let (hours, minutes, _) = parts(length);
    format!("{hours}:{minutes:02}")
}

fn parts(length: Duration) -> (u64, u64, u64) {
    let seconds = length.as_secs();
    (seconds / 3600, seconds / 60 % 60, seconds % 60)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::Language;

    #[test]
    fn dates_are_as_exact_as_they_are_known() {
        let english = Words::of(Language::English);
        let chinese = Words::of(Language::SimplifiedChinese);
        for (written, in_english, in_chinese) in [
            ("2019-11-13", "13 November 2019", "2019 年 11 月 13 日"),
            ("2023-01", "January 2023", "2023 年 1 月"),
            ("2026", "2026", "2026 年"),
        ] {
            let date: KnownDate = written.parse().unwrap();
            assert_eq!(date.to_string(), written);
            assert_eq!(english.date_in_words(date), in_english);
            assert_eq!(chinese.date_in_words(date), in_chinese);
        }
        for text in [
            "",
            "2019-13",
            "2019-02-30",
            "19-11-13",
            "2019/11/13",
            "+123",
            "二〇一九",
        ] {
            assert_eq!(text.parse::<KnownDate>(), Err(NotADate(text.to_owned())));
        }
    }

    #[test]
    fn clocks_count_whole_seconds() {
        let seconds = Duration::from_secs;
        assert_eq!(talk_clock(seconds(47 * 60 + 12)), "00:47:12");
        assert_eq!(talk_clock(seconds(100 * 3600)), "100:00:00");
        assert_eq!(recess_clock(seconds(204)), "03:24");
        assert_eq!(recess_clock(Duration::from_millis(59_999)), "00:59");
        assert_eq!(recess_clock(seconds(3804)), "1:03:24");
        assert_eq!(minutes(seconds(312)), "5:12");
        assert_eq!(minutes(seconds(0)), "0:00");
        assert_eq!(minutes(seconds(3804)), "1:03:24");
        assert_eq!(hours(seconds(5400)), "1:30");
        assert_eq!(time_of_day(Time::constant(9, 5, 59, 0)), "09:05");
        assert_eq!(
            Words::of(Language::English).time_limit(seconds(5400)),
            "of 1:30"
        );
        assert_eq!(
            Words::of(Language::SimplifiedChinese).time_limit(seconds(5400)),
            "/ 1:30"
        );
    }
}
