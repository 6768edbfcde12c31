//! What the library keeps between frames: what is looked for, how it is sorted, what is chosen.

use std::path::PathBuf;
use std::rc::Rc;
use std::sync::Arc;

use rust_decimal::Decimal;

use super::card::Card;
use super::entry::Entry;
use super::model::LibraryModel;
use super::order::{Asked, Order, Seen};
use super::preview::Preview;
use super::shelf::Shelf;
use crate::domain::summary::Conclusion;
use crate::text::Words;
use crate::transcript::row::{Row, Standing};
use crate::transcript::search::{Found, Query};

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
    /// What stands over the list.
    pub(super) card: Option<Card>,
    /// The shelf that the order is of.
    of: Option<Arc<Shelf>>,
    /// What is asked for, and what was found for it.
    pub(super) asked: Asked,
    answered: Option<Arc<Found>>,
    /// What was asked to be found, so that it is asked once.
    pub(super) sought: Query,
    /// The talk that was asked to be read, as its row was then.
    pub(super) looked: Option<Arc<Row>>,
    order: Order,
    seen: Seen,
    /// The row of the chosen talk, and the talk that it was looked up for.
    chosen_row: Option<usize>,
    chosen_for: Option<PathBuf>,
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
    /// With this in the names of the product, in either language.
    pub drug: String,
    /// With this in the name of the company, or of one that bid.
    pub company: String,
    /// With this in the name of somebody at the table.
    pub person: String,
    /// Filed under this.
    pub tag: Option<String>,
    /// Cut by at least so many percent. Of no effect while outcomes are hidden.
    pub cut_from: Option<Decimal>,
    /// Cut by at most so many percent. The same.
    pub cut_to: Option<Decimal>,
}

impl Filters {
    /// How many of those are set that have no place in the row of filters.
    pub(super) fn further(&self) -> usize {
        let texts = [&self.drug, &self.company, &self.person];
        let texts = texts.into_iter().filter(|text| !text.trim().is_empty());
        let cut = self.cut_from.is_some() || self.cut_to.is_some();
        texts.count() + usize::from(self.tag.is_some()) + usize::from(cut)
    }
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
    pub fn shown(&mut self, model: &LibraryModel<'_>) -> Vec<Arc<Row>> {
        self.refresh(model);
        let rows = model.shelf.rows();
        let places = self.order.places.iter();
        places.filter_map(|at| rows.get(*at).cloned()).collect()
    }

    /// How many talks are shown.
    pub fn count(&mut self, model: &LibraryModel<'_>) -> usize {
        self.refresh(model);
        self.order().len()
    }

    /// Brings the order up to date; what has not changed is not made again.
    pub(super) fn refresh(&mut self, model: &LibraryModel<'_>) {
        let asked = Asked::of(&self.query, &self.filters, self.sort, self.hide_outcomes);
        let same_shelf = (self.of.as_ref()).is_some_and(|of| Arc::ptr_eq(of, model.shelf));
        let same_answer = match (model.found, &self.answered) {
            (Some(one), Some(other)) => Arc::ptr_eq(one, other),
            (None, None) => true,
            (Some(_), None) | (None, Some(_)) => false,
        };
        // until it is answered, what was found last stands
        let answered = model.found.is_some_and(|found| found.query == asked.query);
        let pending = !asked.query.is_empty() && !answered && asked.differs_in_query(&self.asked);
        let same = same_shelf && same_answer && (asked == self.asked || pending);
        if !same_shelf {
            self.seen.clear();
            self.of = Some(Arc::clone(model.shelf));
        }
        self.asked = asked;
        if !same {
            self.order = self.asked.order(model.shelf, model.found.map(Arc::as_ref));
            self.answered = model.found.cloned();
        }
        if !same || self.chosen_for != self.selected {
            self.chosen_row = self.look_up(model.shelf);
            self.chosen_for = self.selected.clone();
        }
    }

    /// The row of the chosen talk.
    fn look_up(&self, shelf: &Shelf) -> Option<usize> {
        let chosen = self.selected.as_deref()?.as_os_str();
        let rows = shelf.rows();
        let is_chosen = |at: &usize| {
            let row = rows.get(*at);
            row.is_some_and(|row| row.path.as_os_str() == chosen)
        };
        self.order().iter().position(is_chosen)
    }

    /// Places of the talks that are shown, in order.
    pub(super) fn order(&self) -> &[usize] {
        &self.order.places
    }

    /// The mean cuts of the talks that are shown.
    pub(super) fn means(&self) -> Option<super::mean_cuts::MeanCuts> {
        self.order.means
    }

    /// What the list is sorted by.
    pub(super) fn sorted_by(&self) -> Sort {
        self.asked.sort()
    }

    /// The words of the talk at a place of the shelf.
    pub(super) fn entry(&mut self, shelf: &Shelf, at: usize, words: &Words) -> Option<Rc<Entry>> {
        /// Rows of which words are kept.
        const MOST: usize = 400;
        if self.seen.len() > MOST {
            self.seen.clear();
        }
        let row = shelf.rows().get(at)?;
        let made = || Rc::new(Entry::of(row, words));
        Some(Rc::clone(self.seen.entry(at).or_insert_with(made)))
    }

    /// Which row is chosen; the first one where the chosen talk is not shown.
    pub(super) fn chosen_row(&self) -> Option<usize> {
        self.chosen_row
            .or_else(|| (!self.order().is_empty()).then_some(0))
    }

    /// The talk that is chosen.
    pub(super) fn chosen<'s>(&self, shelf: &'s Shelf) -> Option<&'s Arc<Row>> {
        let at = self.order().get(self.chosen_row()?)?;
        shelf.rows().get(*at)
    }

    /// Chooses the talk in a row.
    pub(super) fn choose_row(&mut self, row: usize, shelf: &Shelf) {
        let talk = self.order().get(row).and_then(|at| shelf.rows().get(*at));
        if let Some(talk) = talk {
            self.selected = Some(talk.path.clone());
            self.chosen_for = self.selected.clone();
            self.chosen_row = Some(row);
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
