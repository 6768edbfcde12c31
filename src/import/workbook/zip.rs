//! What a zip archive says of itself, looked at before anything in it is unpacked.
//!
//! Only what spreadsheets write is taken: entries that are stored or deflated, each named
//! once, none encrypted, none overlapping another, in one file of less than 4 GiB.

use super::fault::BookFault;

/// The most entries.
pub(super) const MOST_ENTRIES: usize = 200;
/// The most bytes of all entries together, unpacked: 64 MiB.
pub(super) const MOST_UNPACKED: u64 = 64 * 1024 * 1024;
/// Entries above 1 MiB are unpacked to at most so many times their size.
pub(super) const MOST_TIMES: u64 = 100;
/// Below so many bytes an entry may be packed as tightly as it can.
const SMALL: u64 = 1024 * 1024;

/// The longest comment behind an archive.
const LONGEST_COMMENT: usize = 0xFFFF;

/// A file in the archive.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Entry<'a> {
    /// Its path.
    pub(super) name: &'a str,
    /// Whether it is deflated, or stored as it is.
    pub(super) deflated: bool,
    /// Its bytes as they lie in the archive.
    pub(super) packed: &'a [u8],
    /// How many bytes it says it has, unpacked.
    pub(super) size: u64,
}

/// The entries of an archive, or why it is none that is read here.
pub(super) fn entries(bytes: &[u8]) -> Result<Vec<Entry<'_>>, BookFault> {
    let end = end_of_directory(bytes).ok_or(BookFault::NotAZip)?;
    let count = usize::from(end.half(10)?);
    let (length, start) = (end.word(12)?, end.word(16)?);
    if count > MOST_ENTRIES {
        return Err(BookFault::TooManyParts);
    }
    // in several files, or of a size that these fields can't hold
    if end.half(4)? != 0 || end.half(8)? != end.half(10)? || start == u32::MAX {
        return Err(BookFault::NotAZip);
    }
    let directory_from = index(start)?;
    let directory = bytes
        .get(directory_from..directory_from.saturating_add(index(length)?))
        .ok_or(BookFault::NotAZip)?;
    let mut rest = Bytes(directory);
    let mut entries: Vec<(usize, usize, Entry<'_>)> = Vec::new();
    for _ in 0..count {
        let (entry, place, next) = entry(bytes, &rest, directory_from)?;
        if entries.iter().any(|(_, _, one)| one.name == entry.name) {
            return Err(BookFault::PartTwice(entry.name.to_owned()));
        }
        entries.push((place.0, place.1, entry));
        rest = next;
    }
    no_two_overlap(&entries)?;
    let entries: Vec<Entry<'_>> = entries.into_iter().map(|(_, _, entry)| entry).collect();
    let mut all = 0_u64;
    for entry in &entries {
        all = all.saturating_add(entry.size);
        let packed = u64::try_from(entry.packed.len()).unwrap_or(u64::MAX);
        if entry.size > SMALL && entry.size > packed.saturating_mul(MOST_TIMES) {
            return Err(BookFault::TooTight(entry.name.to_owned()));
        }
    }
    if all > MOST_UNPACKED {
        return Err(BookFault::TooMuch);
    }
    Ok(entries)
}

/// The record at the end of the archive, behind which only a comment stands.
fn end_of_directory(bytes: &[u8]) -> Option<Bytes<'_>> {
    const LENGTH: usize = 22;
    let last = bytes.len().checked_sub(LENGTH)?;
    let first = last.saturating_sub(LONGEST_COMMENT);
    (first..=last)
        .rev()
        .filter_map(|at| bytes.get(at..))
        .find(|rest| rest.starts_with(b"PK\x05\x06"))
        .map(Bytes)
}

/// The next entry of the directory, where its bytes lie with its own head, and what follows.
type Found<'a> = (Entry<'a>, (usize, usize), Bytes<'a>);

fn entry<'a>(
    bytes: &'a [u8],
    rest: &Bytes<'a>,
    directory_from: usize,
) -> Result<Found<'a>, BookFault> {
    if !rest.0.starts_with(b"PK\x01\x02") {
        return Err(BookFault::NotAZip);
    }
    let (flags, method) = (rest.half(8)?, rest.half(10)?);
    let (packed, size, from) = (rest.word(20)?, rest.word(24)?, rest.word(42)?);
    let (name, extra, comment) = (rest.half(28)?, rest.half(30)?, rest.half(32)?);
    let name = rest.part(46, usize::from(name))?;
    let name = str::from_utf8(name).map_err(|_other| BookFault::NotAZip)?;
    let next = [name.len(), usize::from(extra), usize::from(comment)]
        .into_iter()
        .fold(46, usize::saturating_add);
    if flags & 1 == 1 {
        return Err(BookFault::Password);
    }
    let deflated = match method {
        0 => false,
        8 => true,
        _ => return Err(BookFault::Packing(name.to_owned())),
    };
    if size == u32::MAX || packed == u32::MAX || from == u32::MAX {
        return Err(BookFault::TooMuch);
    }
    let from = index(from)?;
    // the entry's own head says the same
    let own = Bytes(bytes.get(from..).ok_or(BookFault::NotAZip)?);
    let own_name = usize::from(own.half(26)?);
    let is_same = own.0.starts_with(b"PK\x03\x04")
        && own.half(8)? == method
        && own.part(30, own_name)? == name.as_bytes();
    if !is_same {
        return Err(BookFault::PartsDiffer(name.to_owned()));
    }
    let data = from
        .saturating_add(30)
        .saturating_add(own_name)
        .saturating_add(usize::from(own.half(28)?));
    let until = data.saturating_add(index(packed)?);
    let packed = bytes.get(data..until).ok_or(BookFault::NotAZip)?;
    if until > directory_from {
        return Err(BookFault::Overlap(name.to_owned()));
    }
    let entry = Entry {
        name,
        deflated,
        packed,
        size: u64::from(size),
    };
    let rest = Bytes(rest.0.get(next..).ok_or(BookFault::NotAZip)?);
    Ok((entry, (from, until), rest))
}

/// Bytes that are unpacked more than once are the other way to make a bomb.
fn no_two_overlap(entries: &[(usize, usize, Entry<'_>)]) -> Result<(), BookFault> {
    let mut places: Vec<(usize, usize, &str)> = entries
        .iter()
        .map(|(from, until, entry)| (*from, *until, entry.name))
        .collect();
    places.sort_unstable();
    let pairs = places.iter().zip(places.iter().skip(1));
    for ((_, until, _), (from, _, name)) in pairs {
        if from < until {
            return Err(BookFault::Overlap((*name).to_owned()));
        }
    }
    Ok(())
}

fn index(number: u32) -> Result<usize, BookFault> {
    usize::try_from(number).map_err(|_other| BookFault::TooMuch)
}

/// Bytes with numbers in them, the lowest byte first.
#[derive(Clone, Copy)]
struct Bytes<'a>(&'a [u8]);

impl<'a> Bytes<'a> {
    fn part(&self, from: usize, length: usize) -> Result<&'a [u8], BookFault> {
        let until = from.saturating_add(length);
        self.0.get(from..until).ok_or(BookFault::NotAZip)
    }

    fn half(&self, from: usize) -> Result<u16, BookFault> {
        let part = self.part(from, 2)?;
        let bytes = part.try_into().map_err(|_other| BookFault::NotAZip)?;
        Ok(u16::from_le_bytes(bytes))
    }

    fn word(&self, from: usize) -> Result<u32, BookFault> {
        let part = self.part(from, 4)?;
        let bytes = part.try_into().map_err(|_other| BookFault::NotAZip)?;
        Ok(u32::from_le_bytes(bytes))
    }
}
