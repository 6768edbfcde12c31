//! The forms that a talk can be exported in.

use super::redacted::Redacted;
use super::{events, html, markdown, memo, minutes, session_json};
use crate::export::{NotWritten, csv};
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
    /// One row a record, as comma-separated values.
    Csv,
    /// The whole session as JSON.
    Json,
}

impl Format {
    /// All of them, in the order in which they are offered.
    pub const ALL: [Self; 5] = [
        Self::Html,
        Self::Markdown,
        Self::Memo,
        Self::Csv,
        Self::Json,
    ];

    /// Its name on the command line, and the stem of its words.
    pub fn id(self) -> &'static str {
        match self {
            Self::Html => "html",
            Self::Markdown => "md",
            Self::Memo => "memo",
            Self::Csv => "csv",
            Self::Json => "json",
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
            Self::Csv => "csv",
            Self::Json => "json",
        }
    }
}

/// The bytes of an export, or why the format can't hold them.
pub fn export(of: &Redacted<'_>, format: Format, words: &Words) -> Result<Vec<u8>, NotWritten> {
    Ok(match format {
        Format::Html => html::page(&minutes::of(of, words)).into_bytes(),
        Format::Markdown => markdown::page(&minutes::of(of, words)).into_bytes(),
        Format::Memo => markdown::page(&memo::of(of, words)).into_bytes(),
        Format::Csv => csv::bytes(&events::sheet(of))?,
        Format::Json => session_json::of(of).into_bytes(),
    })
}
