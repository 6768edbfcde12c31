//! Why a workbook is not read.

use crate::text::Words;

/// Why a workbook is not read. The code is also the id of its words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum BookFault {
    /// More bytes than are read.
    TooLarge,
    /// It only bears the name of a workbook.
    NotAZip,
    /// It is protected by a password.
    Password,
    /// A workbook of the older kind (.xls).
    OldFormat,
    /// An `OpenDocument` or binary workbook, or another archive.
    OtherFormat,
    /// More parts than a workbook has.
    TooManyParts,
    /// A part stands there twice.
    PartTwice(String),
    /// Parts lie on top of each other.
    Overlap(String),
    /// A part is packed more tightly than a table ever is.
    TooTight(String),
    /// Unpacked it is more than is read.
    TooMuch,
    /// The archive says two different things of a part, or it does not come to what it says.
    PartsDiffer(String),
    /// A part is packed in a way that workbooks do not use.
    Packing(String),
    /// A part defines its own entities.
    Entities(String),
    /// More texts are announced than a workbook of this size can hold.
    TooManyTexts,
    /// A part is missing.
    Missing(String),
    /// A part does not say what a workbook says.
    Damaged(String),
    /// No sheet holds anything.
    Empty,
    /// A cell lies beyond what is read: its row, from 1.
    TooFar(u32),
    /// More cells than are read.
    TooManyCells,
    /// There is no sheet of this name.
    NoSheet(String),
    /// The process that reads ended for this reason; the code says which.
    Child(&'static str),
    /// What that process said is no table.
    Garbled,
}

impl BookFault {
    /// The stable code, which is also the id of its words.
    pub fn code(&self) -> &'static str {
        match self {
            Self::TooLarge => "workbook-too-large",
            Self::NotAZip => "workbook-not-a-workbook",
            Self::Password => "workbook-password",
            Self::OldFormat => "workbook-old-format",
            Self::OtherFormat => "workbook-other-format",
            Self::TooManyParts => "workbook-too-many-parts",
            Self::PartTwice(_) => "workbook-part-twice",
            Self::Overlap(_) => "workbook-overlap",
            Self::TooTight(_) => "workbook-too-tight",
            Self::TooMuch => "workbook-too-much",
            Self::PartsDiffer(_) => "workbook-parts-differ",
            Self::Packing(_) => "workbook-packing",
            Self::Entities(_) => "workbook-entities",
            Self::TooManyTexts => "workbook-too-many-texts",
            Self::Missing(_) => "workbook-missing",
            Self::Damaged(_) => "workbook-damaged",
            Self::Empty => "sheet-empty",
            Self::TooFar(_) => "workbook-too-far",
            Self::TooManyCells => "workbook-too-many-cells",
            Self::NoSheet(_) => "workbook-no-sheet",
            Self::Child(code) => code,
            Self::Garbled => "workbook-garbled",
        }
    }

    /// What its words need beside the limits.
    pub(super) fn detail(&self) -> String {
        match self {
            Self::PartTwice(part)
            | Self::Overlap(part)
            | Self::TooTight(part)
            | Self::PartsDiffer(part)
            | Self::Packing(part)
            | Self::Entities(part)
            | Self::Missing(part)
            | Self::Damaged(part)
            | Self::NoSheet(part) => part.clone(),
            Self::TooFar(row) => row.to_string(),
            Self::TooLarge
            | Self::NotAZip
            | Self::Password
            | Self::OldFormat
            | Self::OtherFormat
            | Self::TooManyParts
            | Self::TooMuch
            | Self::TooManyTexts
            | Self::Empty
            | Self::TooManyCells
            | Self::Child(_)
            | Self::Garbled => String::new(),
        }
    }

    /// The fault with this code, as the process that reads names it.
    pub(super) fn of_code(code: &str, detail: &str) -> Option<Self> {
        let part = || super::excerpt(detail, 80);
        let row = || detail.parse().unwrap_or(u32::MAX);
        [
            Self::TooLarge,
            Self::NotAZip,
            Self::Password,
            Self::OldFormat,
            Self::OtherFormat,
            Self::TooManyParts,
            Self::PartTwice(part()),
            Self::Overlap(part()),
            Self::TooTight(part()),
            Self::TooMuch,
            Self::PartsDiffer(part()),
            Self::Packing(part()),
            Self::Entities(part()),
            Self::TooManyTexts,
            Self::Missing(part()),
            Self::Damaged(part()),
            Self::Empty,
            Self::TooFar(row()),
            Self::TooManyCells,
            Self::NoSheet(part()),
        ]
        .into_iter()
        .find(|fault| fault.code() == code)
    }

    /// What is wrong, in words.
    pub fn say(&self, words: &Words) -> String {
        let part = super::excerpt(&self.detail(), 80);
        let mega = |bytes: usize| bytes / 1024 / 1024;
        let unpacked = usize::try_from(super::zip::MOST_UNPACKED).unwrap_or(usize::MAX);
        let limit = match self {
            Self::TooLarge => mega(super::MOST_BOOK_BYTES),
            Self::TooMuch => mega(unpacked),
            Self::TooManyParts => super::zip::MOST_ENTRIES,
            Self::TooTight(_) => usize::try_from(super::zip::MOST_TIMES).unwrap_or(usize::MAX),
            Self::TooManyTexts => super::read::MOST_TEXTS,
            Self::TooManyCells => super::MOST_CELLS,
            _ => super::super::MOST_ROWS,
        };
        words.say_with(
            self.code(),
            &[("part", part.into()), ("limit", limit.into())],
        )
    }
}
