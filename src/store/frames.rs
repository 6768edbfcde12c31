//! The lines of a transcript in memory, exactly as they are or will be on disk.

use crate::transcript::{Digest, Examination, MAX_FILE_BYTES, MAX_RECORDS, Stamp, Wrong, encode};

/// Lines that form an unbroken chain from the first record on.
#[derive(Debug, Clone, Default)]
pub struct Frames {
    text: String,
    /// Where each line ends, its LF included.
    ends: Vec<usize>,
    head: Option<Digest>,
}

/// Why records were not taken; none of them was.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct NotTaken {
    /// The number it would have had.
    pub(super) record: u64,
    pub(super) wrong: Wrong,
}

impl Frames {
    /// The good lines of a file.
    pub fn of(examination: &Examination<'_>) -> Self {
        let mut frames = Self {
            head: examination.head(),
            ..Self::default()
        };
        for line in &examination.lines {
            frames.text.push_str(&line.digest.to_string());
            frames.text.push(' ');
            frames.text.push_str(line.record);
            frames.text.push('\n');
            frames.ends.push(frames.text.len());
        }
        frames
    }

    /// How many records there are.
    pub fn len(&self) -> usize {
        self.ends.len()
    }

    /// Whether there is no record.
    pub fn is_empty(&self) -> bool {
        self.ends.is_empty()
    }

    /// The digits of the last line.
    pub fn head(&self) -> Option<Digest> {
        self.head
    }

    /// The RON values in order, from number 1 on.
    pub fn records(&self) -> impl DoubleEndedIterator<Item = &str> {
        self.lines()
            .map(|line| line.get(Digest::DIGITS + 1..).unwrap_or_default())
    }

    /// The digits of each line in order.
    pub fn heads(&self) -> impl DoubleEndedIterator<Item = Digest> {
        self.lines()
            .filter_map(|line| Digest::parse(line.get(..Digest::DIGITS)?.as_bytes()))
    }

    /// All lines as they are on disk.
    pub fn bytes(&self) -> &[u8] {
        self.text.as_bytes()
    }

    /// The bytes after the first `count` records.
    pub(super) fn bytes_after(&self, count: usize) -> &[u8] {
        self.bytes().get(self.end_of(count)..).unwrap_or_default()
    }

    /// How many bytes the first `count` records take.
    pub(super) fn end_of(&self, count: usize) -> usize {
        count.checked_sub(1).map_or(0, |last| {
            self.ends.get(last).copied().unwrap_or(self.text.len())
        })
    }

    /// Adds records at the end, all of them or none, and gives the digits of each.
    ///
    /// A record that [`examine`](crate::transcript::examine) would not read back is not taken: it would make the
    /// file look altered for ever.
    pub(super) fn push(&mut self, records: &[impl AsRef<str>]) -> Result<Vec<Digest>, NotTaken> {
        let before = (self.text.len(), self.ends.len(), self.head);
        let mut heads = Vec::with_capacity(records.len());
        for record in records {
            match self.push_one(record.as_ref()) {
                Ok(head) => heads.push(head),
                Err(wrong) => {
                    let record = self.len() as u64 + 1;
                    self.text.truncate(before.0);
                    self.ends.truncate(before.1);
                    self.head = before.2;
                    return Err(NotTaken { record, wrong });
                }
            }
        }
        Ok(heads)
    }

    fn push_one(&mut self, record: &str) -> Result<Digest, Wrong> {
        let due = self.len() as u64 + 1;
        let stated = Stamp::scan(record)?.seq;
        if stated != due {
            return Err(Wrong::Number(stated));
        }
        let head = encode(self.head.as_ref(), record, &mut self.text)?;
        if MAX_FILE_BYTES < self.text.len() || MAX_RECORDS <= self.len() {
            return Err(Wrong::FileFull);
        }
        self.ends.push(self.text.len());
        self.head = Some(head);
        Ok(head)
    }

    fn lines(&self) -> impl DoubleEndedIterator<Item = &str> {
        (0..self.len()).map(|index| {
            self.text
                .get(self.end_of(index)..self.end_of(index + 1))
                .unwrap_or_default()
                .trim_end_matches('\n')
        })
    }
}
