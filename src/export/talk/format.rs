//! The forms that a talk can be exported in.

use super::audience::Audience;
use super::chart::{self, Chart, Drawn};
use super::paper::{self, Paper, Templates, Unmade};
use super::redacted::Redacted;
use super::{
    audit, events, html, markdown, memo, minutes, ocds, session_json, training_copy, workbook,
};
use crate::export::{Course, csv};
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
    /// The result confirmation letter, as PDF.
    Letter,
    /// The minutes as PDF.
    Minutes,
    /// The negotiation memorandum as PDF.
    MemoPdf,
    /// The way of the price as a drawing.
    PathSvg,
    /// The same as a picture.
    PathPng,
    /// Prices beside those they are held against, as a drawing.
    LadderSvg,
    /// The same as a picture.
    LadderPng,
}

impl Format {
    /// All of them, in the order in which they are offered.
    pub const ALL: [Self; 16] = [
        Self::Html,
        Self::Markdown,
        Self::Memo,
        Self::Xlsx,
        Self::Csv,
        Self::Json,
        Self::Ocds,
        Self::Yaml,
        Self::TrainingCopy,
        Self::Letter,
        Self::Minutes,
        Self::MemoPdf,
        Self::PathSvg,
        Self::PathPng,
        Self::LadderSvg,
        Self::LadderPng,
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
            Self::Letter => "letter",
            Self::Minutes => "minutes",
            Self::MemoPdf => "memo-pdf",
            Self::PathSvg => "path-svg",
            Self::PathPng => "path-png",
            Self::LadderSvg => "ladder-svg",
            Self::LadderPng => "ladder-png",
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
            Self::Letter => "letter.pdf",
            Self::Minutes => "minutes.pdf",
            Self::MemoPdf => "memo.pdf",
            Self::PathSvg => "path.svg",
            Self::PathPng => "path.png",
            Self::LadderSvg => "ladder.svg",
            Self::LadderPng => "ladder.png",
        }
    }

    /// The one audience it is for, where it is for one alone.
    pub fn only_for(self) -> Option<Audience> {
        (self == Self::TrainingCopy).then_some(Audience::Training)
    }

    /// In how many parts of the [`Course`] its bytes are made.
    pub fn parts(self) -> u64 {
        match self {
            Self::Csv | Self::Memo | Self::MemoPdf | Self::Yaml | Self::Ocds => 2,
            Self::Html | Self::Markdown | Self::Minutes | Self::Json => 3,
            Self::Xlsx => 7,
            Self::TrainingCopy
            | Self::Letter
            | Self::PathSvg
            | Self::PathPng
            | Self::LadderSvg
            | Self::LadderPng => 1,
        }
    }

    /// Whether it is set from a template, of which the user may have an own.
    pub fn has_template(self) -> bool {
        matches!(self, Self::Letter | Self::Minutes | Self::MemoPdf)
    }
}

/// The bytes of an export by the templates that are built in, or why there are none.
pub fn export(of: &Redacted<'_>, format: Format, words: &Words) -> Result<Vec<u8>, Unmade> {
    export_on(of, format, words, &Course::unwatched())
}

/// The same, watched; it is given up within a few dozen records of being stopped.
pub fn export_on(
    of: &Redacted<'_>,
    format: Format,
    words: &Words,
    course: &Course<'_>,
) -> Result<Vec<u8>, Unmade> {
    export_with(of, format, words, &Templates::default(), course)
}

/// The same with a user's own templates.
pub fn export_with(
    of: &Redacted<'_>,
    format: Format,
    words: &Words,
    templates: &Templates,
    course: &Course<'_>,
) -> Result<Vec<u8>, Unmade> {
    let set = |of_paper| paper::pdf(of_paper, of, words, templates, course);
    let drawn = |chart, drawn| chart::drawn(chart, of, words, drawn, course);
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
        Format::Letter => set(Paper::Letter)?,
        Format::Minutes => set(Paper::Minutes)?,
        Format::MemoPdf => set(Paper::Memo)?,
        Format::PathSvg => drawn(Chart::Path, Drawn::Svg)?,
        Format::PathPng => drawn(Chart::Path, Drawn::Png)?,
        Format::LadderSvg => drawn(Chart::Ladder, Drawn::Svg)?,
        Format::LadderPng => drawn(Chart::Ladder, Drawn::Png)?,
    })
}
