//! What is to be known of a workbook before anything of it is taken.

use super::excerpt;
use crate::text::Words;

/// The most places that are named.
const NAMED: usize = 8;

/// Something of a workbook that a table on paper has not.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Remark {
    /// It holds macros; none is run.
    Macros,
    /// Its dates count from 1904; they are read so.
    From1904,
    /// Sheets that are hidden; they are read only by name.
    HiddenSheets(Vec<String>),
    /// Cells that are computed: their results as they were saved are read.
    Formulas(Vec<String>),
    /// Cells that are computed and have no result: they are empty.
    WithoutResult(Vec<String>),
    /// Numbers that are kept as text: they are read as numbers.
    NumbersAsText(Vec<String>),
    /// Cells that are merged: only the first holds anything.
    Merged(Vec<String>),
    /// Rows and columns that are hidden: they are read like any other.
    HiddenCells(Vec<String>),
}

impl Remark {
    fn places(&self) -> &[String] {
        match self {
            Self::Macros | Self::From1904 => &[],
            Self::HiddenSheets(places)
            | Self::Formulas(places)
            | Self::WithoutResult(places)
            | Self::NumbersAsText(places)
            | Self::Merged(places)
            | Self::HiddenCells(places) => places,
        }
    }

    /// Whether there is nothing to say.
    pub(super) fn is_empty(&self) -> bool {
        !matches!(self, Self::Macros | Self::From1904) && self.places().is_empty()
    }

    /// What is to be known, with the first places.
    pub fn say(&self, words: &Words) -> String {
        let id = match self {
            Self::Macros => "workbook-remark-macros",
            Self::From1904 => "workbook-remark-1904",
            Self::HiddenSheets(_) => "workbook-remark-hidden-sheets",
            Self::Formulas(_) => "workbook-remark-formulas",
            Self::WithoutResult(_) => "workbook-remark-without-result",
            Self::NumbersAsText(_) => "workbook-remark-numbers-as-text",
            Self::Merged(_) => "workbook-remark-merged",
            Self::HiddenCells(_) => "workbook-remark-hidden",
        };
        let all = self.places();
        let named = all.iter().take(NAMED).map(|one| excerpt(one, 40));
        let mut places = named
            .collect::<Vec<_>>()
            .join(&words.say("references-between"));
        if all.len() > NAMED {
            places = words.say_with("workbook-and-others", &[("places", places.into())]);
        }
        words.say_with(
            id,
            &[("count", all.len().into()), ("places", places.into())],
        )
    }
}
