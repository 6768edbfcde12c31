//! The forms that a talk can be exported in.

use super::redacted::Redacted;
use super::{audit, events, html, markdown, memo, minutes, ocds, session_json, workbook};
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
}

impl Format {
    /// All of them, in the order in which they are offered.
    pub const ALL: [Self; 8] = [
        Self::Html,
        Self::Markdown,
        Self::Memo,
        Self::Xlsx,
        Self::Csv,
        Self::Json,
        Self::Ocds,
        Self::Yaml,
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
        }
    }
}

/// The bytes of an export, or why the format can't hold them.
pub fn export(of: &Redacted<'_>, format: Format, words: &Words) -> Result<Vec<u8>, NotWritten> {
    Ok(match format {
        Format::Html => html::page(&minutes::of(of, words)).into_bytes(),
        Format::Markdown => markdown::page(&minutes::of(of, words)).into_bytes(),
        Format::Memo => markdown::page(&memo::of(of, words)).into_bytes(),
        Format::Xlsx => workbook::bytes(of, words)?,
        Format::Csv => csv::bytes(&events::sheet(of))?,
        Format::Json => session_json::of(of).into_bytes(),
        Format::Ocds => ocds::of(of).into_bytes(),
        Format::Yaml => audit::of(of).into_bytes(),
    })
}
