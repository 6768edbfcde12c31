//! What a file seems to be when it is not a transcript.

use super::chain::link;
use super::line::split;

/// What bytes seem to be that are not a transcript as it was written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Guise {
    /// UTF-16, as "Unicode text" of some editors.
    Utf16,
    /// UTF-8 with a byte order mark before it.
    ByteOrderMark,
    /// Its lines end in CR LF instead of LF.
    CarriageReturns,
    /// Text in GBK.
    Gbk,
}

impl Guise {
    /// A stable name for looking up what to tell people.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Utf16 => "utf-16",
            Self::ByteOrderMark => "byte-order-mark",
            Self::CarriageReturns => "carriage-returns",
            Self::Gbk => "gbk",
        }
    }

    /// What a text seems to be that was to be UTF-8 with line ends of either kind: a brief, or a line of a script.
    pub fn of_plain_text(bytes: &[u8]) -> Option<Self> {
        let with_zeros = bytes.iter().take(64).any(|byte| *byte == 0);
        if bytes.starts_with(b"\xef\xbb\xbf") {
            Some(Self::ByteOrderMark)
        } else if bytes.starts_with(b"\xff\xfe") || bytes.starts_with(b"\xfe\xff") || with_zeros {
            Some(Self::Utf16)
        } else if str::from_utf8(bytes).is_err() {
            Self::of_text(bytes)
        } else {
            None
        }
    }

    /// What a whole file seems to be whose first line is no good.
    pub(super) fn of_file(bytes: &[u8]) -> Option<Self> {
        if bytes.starts_with(b"\xef\xbb\xbf") {
            return Some(Self::ByteOrderMark);
        }
        let zeros = |first: usize| {
            bytes
                .iter()
                .skip(first)
                .step_by(2)
                .take(4)
                .filter(|byte| **byte == 0)
                .count()
                == 4
        };
        if bytes.starts_with(b"\xff\xfe") || bytes.starts_with(b"\xfe\xff") || zeros(0) != zeros(1)
        {
            return Some(Self::Utf16);
        }
        let first = bytes
            .split_inclusive(|byte| *byte == b'\n')
            .next()?
            .strip_suffix(b"\n")?;
        let (digest, record) = split(first)?;
        if let Some(record) = record.strip_suffix(b"\r")
            && link(None, record) == digest
        {
            return Some(Self::CarriageReturns);
        }
        // A line that was cut in the middle of a character can look like GBK; it does not end like a record.
        if record.ends_with(b")") {
            Self::of_text(record)
        } else {
            None
        }
    }

    /// What a text seems to be that is not UTF-8: GBK if it can be read as that throughout and no Chinese
    /// character of it as UTF-8, so that one damaged character of a Chinese text in UTF-8 is not taken for GBK.
    pub(super) fn of_text(text: &[u8]) -> Option<Self> {
        let any_utf8 = text.utf8_chunks().any(|chunk| {
            chunk
                .valid()
                .chars()
                .any(|character| '\u{800}' <= character)
        });
        (reads_as_gbk(text) && !any_utf8).then_some(Self::Gbk)
    }
}

/// Whether all bytes can be read as GBK, some of them as Chinese.
fn reads_as_gbk(text: &[u8]) -> bool {
    let mut bytes = text.iter();
    let mut pairs = 0_usize;
    while let Some(byte) = bytes.next() {
        match byte {
            0..=0x7f => {}
            0x81..=0xfe if matches!(bytes.next(), Some(0x40..=0x7e | 0x80..=0xfe)) => pairs += 1,
            _ => return false,
        }
    }
    0 < pairs
}
