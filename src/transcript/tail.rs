//! Whether anything good stands after the first bad line.
//!
//! A write that was interrupted leaves a part of its own bytes, NULs, or whatever the disk held before. It leaves no
//! whole line that proves to be a record, and no whole line with a number beyond the one due. So the end of a file
//! counts as torn only if none of these is found in it:
//!
//! - a line whose digits follow from the digits written on the line before it (a record before it was changed);
//! - a line whose digits follow from what the digits before it ought to be (only digits were changed);
//! - a line whose digits follow from the good line before the number it states (doubled, moved or put in again, or
//!   written by two programs at once);
//! - the same for a line that lost the line end before it and now hangs on another one;
//! - a whole and well-formed line that states a number beyond the one due (a line before it is missing).
//!
//! Each line is looked at a fixed number of times, so a hostile file costs no more than a good one of its length.

use super::chain::link;
use super::line::{Line, OPENING, RECORD_START, split, stated_number};
use crate::domain::digest::Digest;

/// The digests of the good lines, so that a line can be held against the one before the number it states.
pub(super) struct GoodPart<'a> {
    /// The digests of the good lines in order.
    pub(super) heads: &'a [Digest],
}

impl GoodPart<'_> {
    /// The number of the last line that proves something stands after the first bad one, which `rest` begins with.
    pub(super) fn last_good_after(&self, rest: &[u8]) -> Option<u64> {
        let mut last = None;
        let mut written = None;
        let mut computed = self.heads.last().copied();
        let first = self.heads.len() as u64 + 1;
        for (number, line) in (first..).zip(rest.split_inclusive(|byte| *byte == b'\n')) {
            let body = line.strip_suffix(b"\n").unwrap_or(line);
            let is_whole = body.len() < line.len();
            let is_first = number == first;
            let own = split(body);

            let follows_before = own.is_some_and(|(digest, record)| {
                let from_written = written
                    .as_ref()
                    .is_some_and(|previous| link(Some(previous), record) == digest);
                let from_computed = || link(computed.as_ref(), record) == digest;
                !is_first && (from_written || from_computed())
            });
            let follows_stated = || {
                own.is_some_and(|(digest, record)| self.follows_stated(digest, record, is_first))
            };
            let states_beyond =
                || is_whole && Line::parse(body).is_ok_and(|line| first < line.stamp.seq);
            if follows_before || follows_stated() || states_beyond() || self.hangs_on(body) {
                last = Some(number);
            }

            computed = Some(link(
                computed.as_ref(),
                body.get(RECORD_START..).unwrap_or_default(),
            ));
            written = own.map(|(digest, _)| digest);
        }
        last
    }

    /// Whether the digits follow from the good line before the number that the record states. The line that comes
    /// first may not claim the number due: had it followed, it would be good.
    fn follows_stated(&self, digest: Digest, record: &[u8], is_first: bool) -> bool {
        let Some(before) =
            stated_number(record).and_then(|seq| usize::try_from(seq).ok()?.checked_sub(1))
        else {
            return false;
        };
        if is_first && before == self.heads.len() {
            return false;
        }
        match before.checked_sub(1) {
            None => link(None, record) == digest,
            Some(index) => self
                .heads
                .get(index)
                .is_some_and(|previous| link(Some(previous), record) == digest),
        }
    }

    /// Whether a good line hangs at the end of another one.
    fn hangs_on(&self, body: &[u8]) -> bool {
        let Some((start, digest)) = last_inner_start(body) else {
            return false;
        };
        let record = body.get(start + RECORD_START..).unwrap_or_default();
        let front = body.get(..start).unwrap_or_default();
        let before = last_inner_start(front)
            .map(|(_, digest)| digest)
            .or_else(|| split(front).map(|(digest, _)| digest));
        let follows_front = before.is_some_and(|previous| link(Some(&previous), record) == digest);
        follows_front || self.follows_stated(digest, record, false)
    }
}

/// Where the last record begins that does not begin its line: the place of its digits, and the digits.
fn last_inner_start(body: &[u8]) -> Option<(usize, Digest)> {
    let opening = [b" ", OPENING.as_bytes()].concat();
    let space = body
        .windows(opening.len())
        .rposition(|window| window == opening)?;
    let start = space
        .checked_sub(Digest::DIGITS)
        .filter(|start| 0 < *start)?;
    Some((start, Digest::parse(body.get(start..space)?)?))
}
