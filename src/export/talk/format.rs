//! The forms that a talk can be exported in.

use super::audience::Audience;
use super::redacted::Redacted;
use super::{
    audit, events, html, markdown, memo, minutes, ocds, session_json, training_copy, workbook,
};
use crate::export::{Course, NotWritten, csv};
use crate::text::Words;

/// A form of an export.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Format {
    /// The minutes as a page for a browser or a printer.
    Html,
    /// The minutes as Markdown.
    Markdown,
    /// The negotiation memorandum, as Markdown.
    Memo,
    /// A workbook.
    Xlsx,
    /// One row a record, as comma-separated values.
    Csv,
    /// The whole session as JSON.
    Json,
    /// A release package of OCDS 1.1.5.
    Ocds,
    /// An audit trail as YAML.
    Yaml,
    /// A transcript to learn by, without names.
    TrainingCopy,
}

impl Format {
    /// All of them, in the order in which they are offered.
    pub const ALL: [Self; 9] = [
        Self::Html,
        Self::Markdown,
        Self::Memo,
        Self::Xlsx,
        Self::Csv,
        Self::Json,
        Self::Ocds,
        Self::Yaml,
        Self::TrainingCopy,
    ];

    /// Its name on the command line, and the stem of its words.
    pub fn id(self) -> &'static str {
        match self {
            Self::Html => "html",
            Self::Markdown => "md",
            Self::Memo => "memo",
            Self::Xlsx => "xlsx",
            Self::Csv => "csv",
            Self::Json => "json",
            Self::Ocds => "ocds",
            Self::Yaml => "yaml",
            Self::TrainingCopy => "training-copy",
        }
    }

    /// The format of this name.
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|one| one.id() == id)
    }

    /// What stands behind the name of its files.
    pub fn ending(self) -> &'static str {
        match self {
            Self::Html => "html",
            Self::Markdown => "md",
            Self::Memo => "memo.md",
            Self::Xlsx => "xlsx",
            Self::Csv => "csv",
            Self::Json => "json",
            Self::Ocds => "ocds.json",
            Self::Yaml => "yaml",
            Self::TrainingCopy => "kanjia",
        }
    }

    /// The one audience it is for, where it is for one alone.
    pub fn only_for(self) -> Option<Audience> {
        (self == Self::TrainingCopy).then_some(Audience::Training)
    }

    /// In how many parts of the [`Course`] its bytes are made.
    pub fn parts(self) -> u64 {
        match self {
            Self::Csv | Self::Memo | Self::Yaml | Self::Ocds => 2,
            Self::Html | Self::Markdown | Self::Json => 3,
            Self::Xlsx => 7,
            Self::TrainingCopy => 1,
        }
    }
}

/// The bytes of an export, or why the format can't hold them.
pub fn export(of: &Redacted<'_>, format: Format, words: &Words) -> Result<Vec<u8>, NotWritten> {
    export_on(of, format, words, &Course::unwatched())
}

/// The same, watched; it is given up within a few dozen records of being stopped.
pub fn export_on(
    of: &Redacted<'_>,
    format: Format,
    words: &Words,
    course: &Course<'_>,
) -> Result<Vec<u8>, NotWritten> {
    Ok(match format {
        Format::Html => html::page(&minutes::of(of, words, course)?, course)?.into_bytes(),
        Format::Markdown => markdown::page(&minutes::of(of, words, course)?, course)?.into_bytes(),
        Format::Memo => markdown::page(&memo::of(of, words, course)?, course)?.into_bytes(),
        Format::Xlsx => workbook::bytes(of, words, course)?,
        Format::Csv => csv::bytes(&events::sheet(of, course)?, course)?,
        Format::Json => session_json::of(of, course)?.into_bytes(),
        Format::Ocds => ocds::of(of, course)?.into_bytes(),
        Format::Yaml => audit::of(of, course)?.into_bytes(),
        Format::TrainingCopy => training_copy::of(of, course)?.into_bytes(),
    })
}
