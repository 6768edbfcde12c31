//! Why an export could not be made.

use crate::export::NotWritten;
use crate::export::course::Stopped;
use crate::text::{Told, Words};

/// Why an export could not be made.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Unmade {
    /// The format can't hold it, or it was not wanted any more.
    #[error("{0}")]
    NotWritten(#[from] NotWritten),
    /// A letter confirms a result, and there is none.
    #[error("the talk has no outcome")]
    NoOutcome,
    /// A picture of prices, of which none is on record.
    #[error("no price is on record")]
    NoPrices,
    /// The template is wrong.
    #[error("{0}")]
    Template(TemplateFault),
    /// No face has these characters; a paper with empty boxes could not be signed.
    #[error("no face has {0}")]
    Faceless(String),
    /// Setting it took longer than a paper may take, in seconds.
    #[error("not set after {0} s")]
    TooLong(u64),
    /// It ended without an answer.
    #[error("ended without an answer")]
    Lost,
}

/// What is wrong with a template.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{line}:{column}: {what}: {file}")]
pub struct TemplateFault {
    /// The line, from 1; 0 where it is not known.
    pub line: usize,
    /// The column, from 1; 0 where it is not known.
    pub column: usize,
    /// What the typesetter says of it, in its own words.
    pub what: String,
    /// The file, as its user knows it.
    pub file: String,
}

impl From<Stopped> for Unmade {
    fn from(stopped: Stopped) -> Self {
        Self::NotWritten(NotWritten::Stopped(stopped))
    }
}

impl Unmade {
    /// Whether it was not wanted any more.
    pub fn is_stop(&self) -> bool {
        matches!(self, Self::NotWritten(NotWritten::Stopped(_)))
    }

    /// In words; `path` is where the export was to go.
    pub fn told(&self, path: &str, words: &Words) -> Told {
        let path = ("path", path.into());
        match self {
            Self::NotWritten(not) => words.fault(
                "export-too-large",
                &[path, ("what", not.to_string().into())],
            ),
            Self::NoOutcome => words.fault("paper-no-outcome", &[path]),
            Self::NoPrices => words.fault("paper-no-prices", &[path]),
            Self::Template(fault) if fault.line == 0 => words.fault(
                "paper-template-whole",
                &[
                    ("file", fault.file.as_str().into()),
                    ("what", fault.what.as_str().into()),
                ],
            ),
            Self::Template(fault) => words.fault(
                "paper-template",
                &[
                    ("file", fault.file.as_str().into()),
                    ("line", fault.line.to_string().into()),
                    ("column", fault.column.to_string().into()),
                    ("what", fault.what.as_str().into()),
                ],
            ),
            Self::Faceless(characters) => words.fault(
                "paper-faceless",
                &[path, ("characters", characters.as_str().into())],
            ),
            Self::TooLong(seconds) => {
                words.fault("paper-too-long", &[path, ("seconds", (*seconds).into())])
            }
            Self::Lost => words.fault("paper-lost", &[path]),
        }
    }
}
