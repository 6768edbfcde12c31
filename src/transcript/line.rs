//! One line: how it is written, and the strict reading of it.

use super::chain::link;
use super::{Guise, MAX_LINE_BYTES};
use crate::domain::digest::Digest;

/// What a record begins with, before its number.
pub(super) const OPENING: &str = "(seq:";

/// Where the record begins in its line: after the digits and one space.
pub(super) const RECORD_START: usize = Digest::DIGITS + 1;

/// What is wrong with a line.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Wrong {
    /// The line has no end: the file stops in the middle of it.
    #[error("cut short")]
    CutShort,
    /// The line is longer than [`MAX_LINE_BYTES`].
    #[error("too long")]
    TooLong,
    /// It does not begin with 64 lower-case hex digits and one space.
    #[error("does not begin with 64 hex digits and a space")]
    NoDigits,
    /// The record is not UTF-8; with what it seems to be instead, if that can be told.
    #[error("not UTF-8")]
    NotUtf8(Option<Guise>),
    /// There is a carriage return in it, as editors of another system leave.
    #[error("holds a carriage return")]
    CarriageReturn,
    /// There is a control character in it; records write those as escapes.
    #[error("holds a control character")]
    ControlCharacter,
    /// The digits do not follow from the line before and this record: one of the two was changed.
    #[error("its digits do not follow from the line before")]
    Chain,
    /// It does not state its number as `(seq:N,`.
    #[error("states no number")]
    NoNumber,
    /// It states another number than the one due.
    #[error("states number {0}")]
    Number(u64),
    /// Its time is missing or not RFC 3339 with an offset.
    #[error("states no time with an offset")]
    NoTime,
    /// With it the file would pass [`MAX_FILE_BYTES`](super::MAX_FILE_BYTES) or
    /// [`MAX_RECORDS`](super::MAX_RECORDS). Only said of a record that is to be written.
    #[error("the file is full")]
    FileFull,
}

impl Wrong {
    /// A stable name for looking up what to tell people.
    pub const fn code(&self) -> &'static str {
        match self {
            Self::CutShort => "line-cut-short",
            Self::TooLong => "line-too-long",
            Self::NoDigits => "line-no-digits",
            Self::NotUtf8(_) => "line-not-utf8",
            Self::CarriageReturn => "line-carriage-return",
            Self::ControlCharacter => "line-control-character",
            Self::Chain => "line-chain",
            Self::NoNumber => "line-no-number",
            Self::Number(_) => "line-number",
            Self::NoTime => "line-no-time",
            Self::FileFull => "line-file-full",
        }
    }
}

/// What every record states first.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Stamp<'a> {
    /// Its number in the record: 1, 2, 3, …
    pub seq: u64,
    /// Its time as written: RFC 3339 with an offset.
    pub at: &'a str,
}

impl<'a> Stamp<'a> {
    /// Reads `(seq:N,at:"…",` at the beginning of a record, and nothing but exactly that.
    pub fn scan(record: &'a str) -> Result<Self, Wrong> {
        let seq = stated_number(record.as_bytes()).ok_or(Wrong::NoNumber)?;
        let (_, rest) = record.split_once(',').ok_or(Wrong::NoTime)?;
        let quoted = rest.strip_prefix("at:\"").ok_or(Wrong::NoTime)?;
        let (at, rest) = quoted.split_once('"').ok_or(Wrong::NoTime)?;
        if rest.starts_with(',') && is_time_with_offset(at) {
            Ok(Self { seq, at })
        } else {
            Err(Wrong::NoTime)
        }
    }
}

/// A line taken apart; its digits are as written and not yet compared with anything.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Line<'a> {
    /// The digits it begins with.
    pub digest: Digest,
    /// The RON value.
    pub record: &'a str,
    /// What the record states first.
    pub stamp: Stamp<'a>,
}

impl<'a> Line<'a> {
    /// Reads one line, given without its LF.
    pub fn parse(line: &'a [u8]) -> Result<Self, Wrong> {
        let (digest, bytes) = split(line).ok_or(Wrong::NoDigits)?;
        if MAX_LINE_BYTES <= line.len() {
            return Err(Wrong::TooLong);
        }
        let record =
            str::from_utf8(bytes).map_err(|_position| Wrong::NotUtf8(Guise::of_text(bytes)))?;
        let stamp = check_text(record)?;
        Ok(Self {
            digest,
            record,
            stamp,
        })
    }
}

/// Writes the line of a record at the end of `text` and gives its digits; nothing is written if it is refused.
///
/// A record is refused if [`examine`](super::examine) would not read it back.
pub fn encode(previous: Option<&Digest>, record: &str, text: &mut String) -> Result<Digest, Wrong> {
    check_text(record)?;
    if MAX_LINE_BYTES <= RECORD_START + record.len() {
        return Err(Wrong::TooLong);
    }
    let digest = link(previous, record.as_bytes());
    text.push_str(&digest.hex());
    text.push(' ');
    text.push_str(record);
    text.push('\n');
    Ok(digest)
}

/// The digits and the record of a line, if it has the shape of one.
pub(super) fn split(line: &[u8]) -> Option<(Digest, &[u8])> {
    let (digits, rest) = line.split_at_checked(Digest::DIGITS)?;
    Some((Digest::parse(digits)?, rest.strip_prefix(b" ")?))
}

/// The number a record states, as `(seq:N,`; at most six digits, the first of them not 0.
pub(super) fn stated_number(record: &[u8]) -> Option<u64> {
    let rest = record.strip_prefix(OPENING.as_bytes())?;
    let digits = rest.split(|byte| *byte == b',').next()?;
    let well_written = rest.len() > digits.len() && digits.len() <= 6 && !digits.starts_with(b"0");
    well_written.then(|| number(digits)).flatten()
}

/// That a record is one line of plain text that begins as a record must.
fn check_text(record: &str) -> Result<Stamp<'_>, Wrong> {
    if record.contains('\r') {
        return Err(Wrong::CarriageReturn);
    }
    if record.bytes().any(|byte| byte.is_ascii_control()) {
        return Err(Wrong::ControlCharacter);
    }
    Stamp::scan(record)
}

/// Whether a text is `YYYY-MM-DDTHH:MM:SS`, a fraction of up to nine digits if wanted, and `Z` or `±HH:MM`.
fn is_time_with_offset(text: &str) -> bool {
    let Some((moment, rest)) = text.as_bytes().split_at_checked(19) else {
        return false;
    };
    let after_fraction = match rest.strip_prefix(b".") {
        None => rest,
        Some(fraction) => {
            let digits = fraction
                .iter()
                .take_while(|byte| byte.is_ascii_digit())
                .count();
            if digits < 1 || 9 < digits {
                return false;
            }
            fraction.get(digits..).unwrap_or_default()
        }
    };
    is_moment(moment) && (after_fraction == b"Z" || is_offset(after_fraction))
}

/// Whether a text is a date of the calendar and a time of day.
fn is_moment(text: &[u8]) -> bool {
    let [
        y1,
        y2,
        y3,
        y4,
        b'-',
        m1,
        m2,
        b'-',
        d1,
        d2,
        b'T',
        h1,
        h2,
        b':',
        n1,
        n2,
        b':',
        s1,
        s2,
    ] = *text
    else {
        return false;
    };
    let date = (|| {
        let year = i16::try_from(number(&[y1, y2, y3, y4])?)
            .ok()
            .filter(|year| *year != 0)?;
        let month = i8::try_from(number(&[m1, m2])?).ok()?;
        let day = i8::try_from(number(&[d1, d2])?).ok()?;
        jiff::civil::Date::new(year, month, day).ok()
    })();
    date.is_some() && below([h1, h2], 24) && below([n1, n2], 60) && below([s1, s2], 60)
}

/// Whether a text is `±HH:MM`.
fn is_offset(text: &[u8]) -> bool {
    matches!(*text, [b'+' | b'-', h1, h2, b':', m1, m2] if below([h1, h2], 24) && below([m1, m2], 60))
}

/// Whether two digits are a number below a limit.
fn below(digits: [u8; 2], limit: u64) -> bool {
    number(&digits).is_some_and(|value| value < limit)
}

/// The value of one or more ASCII digits.
fn number(digits: &[u8]) -> Option<u64> {
    let text = str::from_utf8(digits).ok()?;
    let plain = !text.is_empty() && text.bytes().all(|digit| digit.is_ascii_digit());
    plain.then(|| text.parse().ok()).flatten()
}
