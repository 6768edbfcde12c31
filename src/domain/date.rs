//! Dates, as exact as they are known.

use std::fmt;

/// A year, a month or a day: `2026`, `2023-01`, `2019-11-13`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PartialDate {
    year: i16,
    month: Option<i8>,
    day: Option<i8>,
}

impl PartialDate {
    /// Reads `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; the day has to exist.
    pub fn parse(text: &str) -> Option<Self> {
        let mut parts = text.split('-');
        let year = number::<i16>(parts.next()?, 4)?;
        let month = parts.next().map(|part| number::<i8>(part, 2));
        let day = parts.next().map(|part| number::<i8>(part, 2));
        if parts.next().is_some() || year < 1900 {
            return None;
        }
        let (month, day) = match (month, day) {
            (None, None) => (None, None),
            (Some(month), None) => (Some(month?), None),
            (Some(month), Some(day)) => (Some(month?), Some(day?)),
            (None, Some(_)) => return None,
        };
        jiff::civil::Date::new(year, month.unwrap_or(1), day.unwrap_or(1)).ok()?;
        Some(Self { year, month, day })
    }

    /// The day `date`.
    pub fn from_day(date: jiff::civil::Date) -> Self {
        Self {
            year: date.year(),
            month: Some(date.month()),
            day: Some(date.day()),
        }
    }

    /// The first day that it can mean.
    pub fn first_day(self) -> Option<jiff::civil::Date> {
        jiff::civil::Date::new(self.year, self.month.unwrap_or(1), self.day.unwrap_or(1)).ok()
    }

    /// The last day that it can mean.
    pub fn last_day(self) -> Option<jiff::civil::Date> {
        let month = jiff::civil::Date::new(self.year, self.month.unwrap_or(12), 1).ok()?;
        match self.day {
            Some(_) => self.first_day(),
            None => Some(month.last_of_month()),
        }
    }

    /// The year.
    pub fn year(self) -> i16 {
        self.year
    }

    /// The month, where known.
    pub fn month(self) -> Option<i8> {
        self.month
    }

    /// The day of the month, where known.
    pub fn day(self) -> Option<i8> {
        self.day
    }
}

fn number<T: std::str::FromStr>(part: &str, digits: usize) -> Option<T> {
    let plain = part.len() == digits && part.bytes().all(|b| b.is_ascii_digit());
    plain.then(|| part.parse().ok()).flatten()
}

impl fmt::Display for PartialDate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}", self.year)?;
        if let Some(month) = self.month {
            write!(f, "-{month:02}")?;
        }
        if let Some(day) = self.day {
            write!(f, "-{day:02}")?;
        }
        Ok(())
    }
}
