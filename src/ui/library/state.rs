//! What the library keeps between frames: what is looked for, how it is sorted, what is chosen.

use std::path::{Path, PathBuf};

use super::model::LibraryModel;
use super::preview::Preview;
use super::shelf::Shelf;
use super::shelved::{Shelved, Standing};
use crate::domain::summary::Conclusion;

/// What the library keeps between frames.
#[derive(Default)]
pub struct LibraryState {
    /// What stands in the search field.
    pub query: String,
    /// Which talks are wanted.
    pub filters: Filters,
    /// What they are sorted by.
    pub sort: Sort,
    /// The talk that is chosen; where it is not shown, the first one stands in for it.
    pub selected: Option<PathBuf>,
    /// Whether outcomes, final prices and cuts are left blank.
    pub hide_outcomes: bool,
    /// Where the keyboard goes in the next frame.
    pub focus: Focus,
    /// The words of every talk, and which are shown in which order.
    pub(super) shelf: Shelf,
    /// What stands beside the list.
    pub(super) preview: Preview,
    /// How the list is scrolled.
    pub(super) scroll: Scroll,
}

/// Where the keyboard goes in the next frame.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Focus {
    /// Where it was.
    #[default]
    Stay,
    /// Into the search field.
    Search,
    /// Back to the list.
    List,
}

/// Which talks are wanted; `None` wants all.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Filters {
    /// Held under this rule pack, of whichever version.
    pub procedure: Option<String>,
    /// Ended like this. Of no effect while outcomes are hidden.
    pub outcome: Option<Conclusion>,
    /// Held in this year.
    pub year: Option<i16>,
    /// With a record that proves this.
    pub record: Option<Standing>,
}

/// A column that talks can be sorted by.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Column {
    /// The product.
    Drug,
    /// The company.
    Company,
    /// The day, as exact as it is known.
    #[default]
    Date,
    /// The rules it was held under.
    Procedure,
    /// How it ended.
    Outcome,
    /// The company's first offer.
    FirstOffer,
    /// The price that was agreed.
    Final,
    /// How far that is below the first offer, or below another price.
    Cut,
    /// What the record proves.
    Record,
}

impl Column {
    /// Whether it tells how the talk ended.
    pub(super) fn tells_the_end(self) -> bool {
        matches!(self, Self::Outcome | Self::Final | Self::Cut)
    }
}

/// What talks are sorted by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sort {
    /// The column.
    pub column: Column,
    /// The highest or newest first.
    pub descending: bool,
}

impl Default for Sort {
    fn default() -> Self {
        Self::by(Column::default())
    }
}

impl Sort {
    /// By this column, in the direction that is asked for most: the newest, the deepest
    /// cut, but A before B.
    pub fn by(column: Column) -> Self {
        Self {
            column,
            descending: matches!(column, Column::Date | Column::Cut),
        }
    }

    /// By this column; the other way round where it is sorted by it already.
    pub(super) fn pressed(self, column: Column) -> Self {
        if self.column == column {
            Self {
                descending: !self.descending,
                ..self
            }
        } else {
            Self::by(column)
        }
    }
}

/// How the list is scrolled.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Scroll {
    /// How far, in the last frame.
    pub(super) offset: f32,
    /// How much of the list was seen.
    pub(super) height: f32,
    /// How far it is to be scrolled in this frame.
    pub(super) wanted: Option<f32>,
}

impl LibraryState {
    /// The talks that are shown, in their order.
    pub fn shown<'a>(&mut self, model: &LibraryModel<'a>) -> Vec<&'a Shelved> {
        self.refresh(model);
        let order = self.shelf.order().iter();
        order.filter_map(|at| model.shelf.get(*at)).collect()
    }

    /// Brings the words and the order up to date.
    pub(super) fn refresh(&mut self, model: &LibraryModel<'_>) {
        let wanted = super::order::Wanted {
            query: &self.query,
            filters: &self.filters,
            sort: self.sort,
            hide_outcomes: self.hide_outcomes,
        };
        self.shelf.refresh(model.shelf, model.words, wanted);
    }

    /// Which row is chosen; the first one where the chosen talk is not shown.
    pub(super) fn chosen_row(&self, talks: &[Shelved]) -> Option<usize> {
        let order = self.shelf.order();
        let chosen = self.selected.as_deref().map(Path::as_os_str);
        let is_chosen = |at: &usize| {
            let talk = talks.get(*at);
            talk.map(|talk| talk.path.as_os_str()) == chosen
        };
        let row = chosen.and_then(|_| order.iter().position(is_chosen));
        row.or_else(|| (!order.is_empty()).then_some(0))
    }

    /// Chooses the talk in a row.
    pub(super) fn choose_row(&mut self, row: usize, talks: &[Shelved]) {
        let talk = self.shelf.order().get(row).and_then(|at| talks.get(*at));
        if let Some(talk) = talk {
            self.selected = Some(talk.path.clone());
        }
    }

    /// Whether anything narrows the list.
    pub(super) fn is_narrowed(&self) -> bool {
        !self.query.is_empty() || self.filters != Filters::default()
    }

    /// Shows all talks again.
    pub(super) fn widen(&mut self) {
        self.query.clear();
        self.filters = Filters::default();
    }
}
