//! Moments: a point in time with the offset of the place where it was read.

use std::fmt;

use jiff::fmt::temporal::{DateTimeParser, PiecesOffset};
use jiff::tz::Offset;
use jiff::{SignedDuration, Timestamp, civil};

/// A time of RFC 3339 with its offset. It annotates a record; `seq` orders it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Moment {
    timestamp: Timestamp,
    offset: Offset,
}

impl Moment {
    /// The moment `timestamp` as read at `offset`, cut to milliseconds.
    pub fn new(timestamp: Timestamp, offset: Offset) -> Self {
        let whole = Timestamp::from_millisecond(timestamp.as_millisecond()).unwrap_or(timestamp);
        Self {
            timestamp: whole,
            offset,
        }
    }

    /// Reads `2019-11-13T10:31:00+08:00`, with a fraction of up to nine digits if wanted;
    /// without an offset, or in any other form of ISO 8601, it is refused.
    pub fn parse(text: &str) -> Option<Self> {
        if !is_written_plainly(text.as_bytes()) {
            return None;
        }
        let pieces = DateTimeParser::new().parse_pieces(text).ok()?;
        let offset = match pieces.offset()? {
            PiecesOffset::Zulu => Offset::UTC,
            PiecesOffset::Numeric(numeric) => numeric.offset(),
            _ => return None,
        };
        let timestamp = offset
            .to_timestamp(pieces.date().to_datetime(pieces.time()?))
            .ok()?;
        Some(Self { timestamp, offset })
    }

    /// The beginning of 1970, where nothing better is known.
    pub fn epoch() -> Self {
        Self {
            timestamp: Timestamp::UNIX_EPOCH,
            offset: Offset::UTC,
        }
    }

    /// The point in time.
    pub fn timestamp(self) -> Timestamp {
        self.timestamp
    }

    /// How far the clocks of the place are ahead of UTC.
    pub fn offset(self) -> Offset {
        self.offset
    }

    /// Date and time of day on the wall of the place.
    pub fn civil(self) -> civil::DateTime {
        self.offset.to_datetime(self.timestamp)
    }

    /// So much later, at the same place; `None` beyond the end of time.
    pub fn later(self, by: impl TryInto<SignedDuration>) -> Option<Self> {
        let timestamp = self.timestamp.checked_add(by.try_into().ok()?).ok()?;
        Some(Self { timestamp, ..self })
    }

    /// Whole seconds from `earlier` to this moment, never below zero.
    pub fn seconds_since(self, earlier: Self) -> u64 {
        let passed = self
            .timestamp
            .as_second()
            .saturating_sub(earlier.timestamp.as_second());
        u64::try_from(passed).unwrap_or(0)
    }
}

/// Whether it is `YYYY-MM-DDTHH:MM:SS`, a fraction or none, and `Z` or `±HH:MM`, with a
/// year above zero and no sixtieth second.
fn is_written_plainly(text: &[u8]) -> bool {
    let fits = |part: &[u8], shape: &[u8]| {
        part.len() == shape.len()
            && part.iter().zip(shape).all(|(byte, shape)| match shape {
                b'0' => byte.is_ascii_digit(),
                b'5' => (b'0'..=b'5').contains(byte),
                _ => byte == shape,
            })
    };
    let Some((moment, rest)) = text.split_at_checked(19) else {
        return false;
    };
    let digits = rest
        .strip_prefix(b".")
        .map(|fraction| fraction.iter().take_while(|b| b.is_ascii_digit()).count());
    let offset = match digits {
        None => rest,
        Some(1..=9) => rest
            .get(digits.unwrap_or(0).saturating_add(1)..)
            .unwrap_or_default(),
        Some(_) => return false,
    };
    fits(moment, b"0000-00-00T00:50:50")
        && !moment.starts_with(b"0000")
        && (offset == b"Z" || fits(offset, b"+00:50") || fits(offset, b"-00:50"))
}

impl fmt::Display for Moment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.timestamp.display_with_offset(self.offset).fmt(f)
    }
}

/// When something was said, as far as it is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum Occurred {
    /// As it was recorded: the record's own time holds.
    #[default]
    AsRecorded,
    /// At a time that was stated when a past talk was entered.
    At(Moment),
    /// The time is not on record.
    NotOnRecord,
}
