//! What the bytes of a file prove: the one examination that opening, verifying and salvaging share.

use std::fmt;
use std::ops::Range;

use super::chain::link;
use super::guise::Guise;
use super::line::{Line, OPENING, RECORD_START, Wrong, split};
use super::tail::GoodPart;
use super::{MAX_FILE_BYTES, MAX_RECORDS};
use crate::domain::digest::{Digest, read_announced};

/// Why a reader of events can't use a record whose line is good: a newer version, an unknown event, a bad value.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{code}: {detail}")]
pub struct RecordFault {
    /// A stable name for looking up what to tell people.
    pub code: &'static str,
    /// What and where, for a log.
    pub detail: String,
}

/// A check that asks nothing more of a record than its place in the chain.
#[expect(
    clippy::unnecessary_wraps,
    reason = "it stands in for checks that can refuse"
)]
pub fn no_check(_seq: u64, _record: &str) -> Result<(), RecordFault> {
    Ok(())
}

/// A line that stands: its digits follow from the line before, its number is the one due.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GoodLine<'a> {
    /// Its digits: the head of the record up to here.
    pub digest: Digest,
    /// The RON value.
    pub record: &'a str,
    /// Where the line is in the file, its LF included.
    pub bytes: Range<usize>,
}

/// Which limit was passed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Limit {
    /// More bytes than [`MAX_FILE_BYTES`].
    Bytes,
    /// More records than [`MAX_RECORDS`].
    Records,
}

/// What a file's bytes say of its lines. What a reader of events thinks of them is another matter; see
/// [`Examination::refused`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Verdict {
    /// Every line stands.
    Intact,
    /// The last line is no good and nothing good stands after it: a write that was never acknowledged.
    Torn {
        /// How many records stand.
        records: u64,
        /// How many bytes of the file they take.
        good_bytes: usize,
        /// How many bytes follow.
        cut_bytes: usize,
        /// What is wrong with the first line that does not stand.
        wrong: Wrong,
    },
    /// A line was changed, put in or left out after it was written.
    Altered {
        /// The first record that does not stand.
        record: u64,
        /// What is wrong with it.
        wrong: Wrong,
        /// The last line that proves this to be no torn end, which may be the bad one itself. `None` if the first line
        /// is damaged and nothing else is left: it arrives whole or not at all, so it can't be torn.
        proven_by: Option<u64>,
    },
    /// There are no bytes.
    Empty,
    /// It was never a transcript, or was rewritten by something that changed every line of it.
    NotATranscript(Option<Guise>),
    /// A limit is passed; nothing was examined.
    TooLarge(Limit),
}

/// What [`examine`] found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Examination<'a> {
    /// The good lines from the first one on, up to the first that does not stand.
    pub lines: Vec<GoodLine<'a>>,
    /// What the bytes say.
    pub verdict: Verdict,
    /// The first good line that the caller's check could not use.
    pub refused: Option<(u64, RecordFault)>,
}

/// What became of an announced head.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Announced {
    /// It is the head of the record up to this number.
    At(u64),
    /// No record has it: the end is missing, or all of it was written anew.
    Missing,
    /// It is not 8 to 64 hex digits.
    Unreadable,
}

impl Examination<'_> {
    /// The head: the digits of the last good line.
    pub fn head(&self) -> Option<Digest> {
        self.lines.last().map(|line| line.digest)
    }

    /// Which record an announced head belongs to.
    pub fn announced(&self, head: &str) -> Announced {
        if read_announced(head).is_none() {
            return Announced::Unreadable;
        }
        match (1..)
            .zip(&self.lines)
            .find(|(_, line)| line.digest.matches_announced(head))
        {
            Some((number, _)) => Announced::At(number),
            None => Announced::Missing,
        }
    }
}

/// The verdict in the words of `tests/verify.py`, for scripts and logs.
impl fmt::Display for Examination<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.verdict {
            Verdict::Intact => {
                let head = self.head().map(|head| head.short()).unwrap_or_default();
                write!(
                    formatter,
                    "intact, {} records, head {head}",
                    self.lines.len()
                )
            }
            Verdict::Torn { records, .. } => write!(formatter, "torn after {records}"),
            Verdict::Altered { record, .. } => write!(formatter, "altered at {record}"),
            Verdict::Empty => formatter.write_str("not a transcript (empty)"),
            Verdict::NotATranscript(None) => formatter.write_str("not a transcript"),
            Verdict::NotATranscript(Some(guise)) => {
                write!(formatter, "not a transcript ({})", guise.code())
            }
            Verdict::TooLarge(_) => formatter.write_str("too large"),
        }
    }
}

/// Examines the bytes of a file. `check` is asked about every good line in order, until it refuses one.
pub fn examine<'a>(
    bytes: &'a [u8],
    check: &mut dyn FnMut(u64, &str) -> Result<(), RecordFault>,
) -> Examination<'a> {
    // nobody gives it up, so there always is one
    examine_while(bytes, check, &mut || true).unwrap_or_else(|| without_lines(Verdict::Empty))
}

fn without_lines(verdict: Verdict) -> Examination<'static> {
    Examination {
        lines: Vec::new(),
        verdict,
        refused: None,
    }
}

/// The same, while `goes_on` says so: it is asked before every line. Nothing where it was
/// given up.
pub fn examine_while<'a>(
    bytes: &'a [u8],
    check: &mut dyn FnMut(u64, &str) -> Result<(), RecordFault>,
    goes_on: &mut dyn FnMut() -> bool,
) -> Option<Examination<'a>> {
    if MAX_FILE_BYTES < bytes.len() {
        return Some(without_lines(Verdict::TooLarge(Limit::Bytes)));
    }
    if bytes.is_empty() {
        return Some(without_lines(Verdict::Empty));
    }
    if bytes
        .iter()
        .filter(|byte| **byte == b'\n')
        .nth(MAX_RECORDS)
        .is_some()
    {
        return Some(without_lines(Verdict::TooLarge(Limit::Records)));
    }

    let mut lines: Vec<GoodLine<'a>> = Vec::new();
    let mut refused = None;
    let mut start = 0;
    let mut bad = None;
    for line in bytes.split_inclusive(|byte| *byte == b'\n') {
        if !goes_on() {
            return None;
        }
        let due = lines.len() as u64 + 1;
        match read_line(line, lines.last().map(|line| &line.digest), due) {
            Ok(read) => {
                if refused.is_none() {
                    refused = check(due, read.record).err().map(|fault| (due, fault));
                }
                let end = start + line.len();
                lines.push(GoodLine {
                    digest: read.digest,
                    record: read.record,
                    bytes: start..end,
                });
                start = end;
            }
            Err(fault) => {
                bad = Some(fault);
                break;
            }
        }
    }
    let verdict = match bad {
        None => Verdict::Intact,
        Some(bad) => judge(&bad, &lines, bytes, start),
    };
    Some(Examination {
        lines,
        verdict,
        refused,
    })
}

/// A line that does not stand.
struct Bad {
    wrong: Wrong,
    /// Its digits follow from the line before all the same, so that it was written whole.
    follows: bool,
}

/// Reads a line with its LF as the one with a number due after the line before it.
fn read_line<'a>(line: &'a [u8], previous: Option<&Digest>, due: u64) -> Result<Line<'a>, Bad> {
    let Some(body) = line.strip_suffix(b"\n") else {
        return Err(Bad {
            wrong: Wrong::CutShort,
            follows: false,
        });
    };
    let follows = split(body).is_some_and(|(digest, record)| link(previous, record) == digest);
    match Line::parse(body) {
        Err(wrong) => Err(Bad { wrong, follows }),
        Ok(_) if !follows => Err(Bad {
            wrong: Wrong::Chain,
            follows,
        }),
        Ok(read) if read.stamp.seq != due => Err(Bad {
            wrong: Wrong::Number(read.stamp.seq),
            follows,
        }),
        Ok(read) => Ok(read),
    }
}

/// What a bad line at `start` after the good lines amounts to.
fn judge(bad: &Bad, lines: &[GoodLine<'_>], bytes: &[u8], start: usize) -> Verdict {
    let Bad { wrong, follows } = *bad;
    let heads: Vec<Digest> = lines.iter().map(|line| line.digest).collect();
    let (_, rest) = bytes.split_at(start);
    let records = lines.len() as u64;
    if lines.is_empty()
        && !follows
        && let Some(guise) = Guise::of_file(bytes)
    {
        return Verdict::NotATranscript(Some(guise));
    }
    let itself = follows.then_some(records + 1);
    let proven_by = GoodPart { heads: &heads }.last_good_after(rest).or(itself);
    if proven_by.is_some() {
        return Verdict::Altered {
            record: records + 1,
            wrong,
            proven_by,
        };
    }
    if !lines.is_empty() {
        return Verdict::Torn {
            records,
            good_bytes: start,
            cut_bytes: rest.len(),
            wrong,
        };
    }
    if resembles_a_line(bytes) {
        Verdict::Altered {
            record: 1,
            wrong,
            proven_by: None,
        }
    } else {
        Verdict::NotATranscript(None)
    }
}

/// Whether the beginning of a file looks like that of a transcript, by its digits or by what follows them.
fn resembles_a_line(bytes: &[u8]) -> bool {
    let digits = bytes.get(..Digest::DIGITS);
    let after = bytes.get(RECORD_START..).unwrap_or_default();
    digits.is_some_and(|digits| Digest::parse(digits).is_some())
        || after.starts_with(OPENING.as_bytes())
}
