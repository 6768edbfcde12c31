//! What the view of rounds keeps between frames.

use std::sync::Arc;

use super::chooser::Chooser;
use super::model::{BoardTalk, ListedRound, RoundModel};
use super::rows::{RowKeys, order};
use crate::domain::round::{Round, RoundBase};
use crate::statistics::round::{RoundFigures, bases, cut_of, step_of};
use crate::text::Language;

/// A column that products can be sorted by.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum RoundColumn {
    /// The product.
    Product,
    /// The company.
    Company,
    /// The price that the cut is from.
    Before,
    /// The price agreed on.
    After,
    /// The cut.
    #[default]
    Cut,
    /// How it came out.
    Result,
}

impl RoundColumn {
    /// All of them, from left to right.
    pub const ALL: [Self; 6] = [
        Self::Product,
        Self::Company,
        Self::Before,
        Self::After,
        Self::Cut,
        Self::Result,
    ];
}

/// Where the keyboard goes in the next frame.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Focus {
    #[default]
    Stay,
    Search,
}

/// What the view of rounds keeps between frames.
#[derive(Default)]
pub struct RoundState {
    /// The id of the round that is shown; the first one where there is none of it.
    pub chosen: Option<String>,
    /// What stands in the search field.
    pub query: String,
    /// What products are sorted by.
    pub column: RoundColumn,
    /// Turned round: cuts and prices with the lowest first, names from the end.
    pub turned: bool,
    /// Whether companies stand in the table instead of products.
    pub by_company: bool,
    /// Which of the bases counts, the one of most products being the first.
    pub base: usize,
    /// The row that is chosen.
    pub row: usize,
    pub(super) focus: Focus,
    pub(super) chooser: Option<Chooser>,
    pub(super) shown: Shown,
    pub(super) offset: f32,
    pub(super) height: f32,
    pub(super) wanted: Option<f32>,
}

/// What is made once for a round, a base and what is looked for.
#[derive(Default)]
pub(super) struct Shown {
    of: Option<Of>,
    pub(super) bases: Vec<(RoundBase, usize)>,
    pub(super) figures: Option<RoundFigures>,
    /// The products that are listed, or the companies, by their places.
    pub(super) order: Vec<usize>,
    /// The products by the step of their cut, the lowest first.
    pub(super) steps: Vec<(i64, Vec<usize>)>,
}

struct Of {
    round: Arc<Round>,
    base: usize,
    language: Language,
    listed: (String, RoundColumn, bool, bool),
}

impl RoundState {
    /// The place of the round that is shown.
    pub(super) fn at(&self, model: &RoundModel<'_>) -> usize {
        let wanted = self.chosen.as_deref();
        let is_wanted = |one: &ListedRound| Some(one.round.id.as_str()) == wanted;
        model.rounds.iter().position(is_wanted).unwrap_or(0)
    }

    /// Shows another round.
    pub(super) fn choose(&mut self, model: &RoundModel<'_>, at: usize) {
        if let Some(listed) = model.rounds.get(at) {
            self.chosen = Some(listed.round.id.clone());
            self.row = 0;
            self.base = 0;
            self.wanted = Some(0.0);
            self.query.clear();
        }
    }

    /// Brings figures and order up to date; what has not changed is not made again.
    pub(super) fn refresh(&mut self, model: &RoundModel<'_>) {
        let Some(listed) = model.rounds.get(self.at(model)) else {
            self.shown = Shown::default();
            return;
        };
        let round = &listed.round;
        let language = model.words.language();
        let wanted = (
            self.query.clone(),
            self.column,
            self.turned,
            self.by_company,
        );
        let same_round = |of: &Of| Arc::ptr_eq(&of.round, round) && of.base == self.base;
        let kept = self.shown.of.as_ref();
        let figured = kept.is_some_and(same_round);
        if figured && kept.is_some_and(|of| of.listed == wanted && of.language == language) {
            return;
        }
        if !figured {
            self.shown.bases = bases(&round.lines);
            let count = self.shown.bases.len().max(1);
            self.base %= count;
            let base = self.shown.bases.get(self.base).map(|(base, _)| base);
            self.shown.figures = Some(RoundFigures::of(&round.lines, base));
            self.shown.steps = steps(round, base);
        }
        let base = self
            .shown
            .bases
            .get(self.base)
            .map(|(base, _)| base.clone());
        let keys = RowKeys {
            words: model.words,
            base: base.as_ref(),
            query: &self.query,
            column: self.column,
            turned: self.turned,
        };
        self.shown.order = match (&self.shown.figures, self.by_company) {
            (Some(figures), true) => super::rows::companies(figures, &keys),
            (Some(_) | None, _) => order(&round.lines, &keys),
        };
        self.row = self.row.min(self.shown.order.len().saturating_sub(1));
        self.shown.of = Some(Of {
            round: Arc::clone(round),
            base: self.base,
            language,
            listed: wanted,
        });
    }

    /// The place of the product in the chosen row; none while companies are listed.
    pub(super) fn line(&self) -> Option<usize> {
        if self.by_company {
            return None;
        }
        self.shown.order.get(self.row).copied()
    }

    /// The talk behind the chosen row.
    pub(super) fn talk<'a>(&self, model: &RoundModel<'a>) -> Option<&'a BoardTalk> {
        model.rounds.get(self.at(model))?.talks.get(self.line()?)
    }

    /// Chooses the row of a product and brings it into sight.
    pub(super) fn choose_line(&mut self, line: usize) {
        if let Some(row) = self.shown.order.iter().position(|one| *one == line)
            && !self.by_company
        {
            self.row = row;
            self.reveal();
        }
    }

    /// Scrolls no further than is needed to bring the chosen row into sight.
    pub(super) fn reveal(&mut self) {
        let row = crate::ui::theme::ROW;
        let top = self.row as f32 * row;
        let bottom = top + row;
        if top < self.offset {
            self.wanted = Some(top);
        } else if bottom > self.offset + self.height && self.height > 0.0 {
            self.wanted = Some(bottom - self.height);
        }
    }
}

fn steps(round: &Round, base: Option<&RoundBase>) -> Vec<(i64, Vec<usize>)> {
    let mut steps = std::collections::BTreeMap::<i64, Vec<usize>>::new();
    for (at, line) in round.lines.iter().enumerate() {
        if let Some(cut) = cut_of(line, base) {
            steps.entry(step_of(cut)).or_default().push(at);
        }
    }
    steps.into_iter().collect()
}
