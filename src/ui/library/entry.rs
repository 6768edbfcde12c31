//! One talk as a row: its words.

use std::ffi::OsStr;
use std::path::Path;

use rust_decimal::Decimal;

use super::standing::id_of;
use super::state::Column;
use crate::domain::price::Price;
use crate::domain::summary::{Conclusion, CutBase, Summary};
use crate::text::Words;
use crate::text::number::{ABSENT, rounded};
use crate::transcript::row::{Row, Standing};
use crate::ui::names::short_title_of;

/// One talk as a row.
pub(super) struct Entry {
    /// The product; the name of the file where there is no talk to tell it.
    pub(super) drug: Cell,
    pub(super) company: Cell,
    pub(super) date: Cell,
    pub(super) procedure: Cell,
    pub(super) ending: Option<Conclusion>,
    pub(super) outcome: Cell,
    pub(super) first: Cell,
    pub(super) agreed: Cell,
    pub(super) cut: Cell,
    /// What the cut is from, in a word.
    pub(super) base: String,
    pub(super) standing: Standing,
}

/// What stands in one column of a row.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Cell {
    pub(super) text: String,
    /// It only says that something is not known.
    pub(super) is_absent: bool,
}

impl Cell {
    fn known(text: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            is_absent: false,
        }
    }

    fn absent(text: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            is_absent: true,
        }
    }

    /// What it is sorted by; what is not known, by nothing.
    pub(super) fn sorted(&self) -> Option<String> {
        (!self.is_absent).then(|| self.text.to_lowercase())
    }

    /// A dash where there is nothing.
    fn or_dash(text: Option<String>) -> Self {
        text.map_or_else(|| Self::absent(ABSENT), Self::known)
    }
}

impl Entry {
    /// The row of a talk.
    pub(super) fn of(row: &Row, words: &Words) -> Self {
        match &row.summary {
            Some(summary) => Self::of_summary(summary, row, words),
            None => Self::of_file(row, words),
        }
    }

    /// What it is sorted by as a product: a file without a talk by its name.
    pub(super) fn sorted_drug(&self) -> Option<String> {
        match self.ending {
            Some(_) => self.drug.sorted(),
            None => Some(self.drug.text.to_lowercase()),
        }
    }

    /// What stands in a column.
    pub(super) fn cell(&self, column: Column) -> Option<&Cell> {
        match column {
            Column::Drug => Some(&self.drug),
            Column::Company => Some(&self.company),
            Column::Date => Some(&self.date),
            Column::Procedure => Some(&self.procedure),
            Column::Outcome => Some(&self.outcome),
            Column::FirstOffer => Some(&self.first),
            Column::Final => Some(&self.agreed),
            Column::Cut => Some(&self.cut),
            Column::Record => None,
        }
    }

    fn of_summary(summary: &Summary, row: &Row, words: &Words) -> Self {
        let not_on_record = || Cell::absent(words.say("not-on-record"));
        let named = |text: &str| {
            if text.is_empty() {
                not_on_record()
            } else {
                Cell::known(text)
            }
        };
        let drug = short_title_of(words, summary);
        let drug = if drug.is_empty() {
            Cell::absent(words.say("product-not-on-record"))
        } else {
            Cell::known(drug)
        };
        let ending = summary.conclusion;
        let outcome = match ending {
            Conclusion::NotOnRecord => not_on_record(),
            known @ (Conclusion::Deal | Conclusion::NoDeal | Conclusion::Open) => {
                Cell::known(words.say(known.id()))
            }
        };
        let money = |price: Price| words.money(price.amount(), summary.currency.code());
        let cut = summary.cut();
        Self {
            drug,
            company: named(&words.companies_of(summary)),
            date: Cell::or_dash(summary.held.map(|date| date.to_string())),
            procedure: Cell::known(words.name(&summary.procedure)),
            ending: Some(ending),
            outcome,
            first: Cell::or_dash(summary.first.map(money)),
            agreed: Cell::or_dash(summary.agreed.map(money)),
            cut: Cell::or_dash(cut.map(|cut| in_percent(cut.percent))),
            base: cut.map_or_else(String::new, |cut| base_word(words, &cut.base)),
            standing: row.standing,
        }
    }

    fn of_file(row: &Row, words: &Words) -> Self {
        let dash = || Cell::absent(ABSENT);
        Self {
            drug: Cell::absent(file_name(&row.path)),
            company: Cell::absent(words.say(id_of(row.standing))),
            date: dash(),
            procedure: dash(),
            ending: None,
            outcome: dash(),
            first: dash(),
            agreed: dash(),
            cut: dash(),
            base: String::new(),
            standing: row.standing,
        }
    }

    /// What assistive technology reads out, with the end or without it.
    pub(super) fn name(&self, words: &Words, with_end: bool) -> String {
        let known = |cell: &'_ Cell| (cell.text != ABSENT).then(|| cell.text.clone());
        let about = [&self.drug, &self.company, &self.date, &self.procedure];
        let mut parts: Vec<String> = about.into_iter().filter_map(known).collect();
        if self.ending.is_some() {
            let end = [&self.outcome, &self.agreed].into_iter();
            parts.extend(end.filter(|_| with_end).filter_map(known));
            parts.push(words.say(id_of(self.standing)).into_owned());
        }
        parts.join(&words.say("preview-separator"))
    }
}

/// The name of a file without its folder and its ending.
pub(super) fn file_name(path: &Path) -> String {
    let name = path.file_stem().unwrap_or(OsStr::new(""));
    name.to_string_lossy().into_owned()
}

/// Percent with one decimal.
pub(super) fn in_percent(points: Decimal) -> String {
    format!("{}%", rounded(points, 1))
}

fn base_word(words: &Words, base: &CutBase) -> String {
    let id = format!("cut-base-{}", base.id());
    let id = if words.has(&id) {
        &id
    } else {
        "cut-base-other"
    };
    words.say(id).into_owned()
}
