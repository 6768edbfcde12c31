//! Which talks are shown, and in which order.

use std::cmp::Ordering;

use super::entry::{Entry, Keys};
use super::search::Query;
use super::state::{Column, Filters, Sort};
use crate::domain::date::PartialDate;

/// What is wanted of the list.
#[derive(Clone, Copy)]
pub(super) struct Wanted<'a> {
    pub(super) query: &'a str,
    pub(super) filters: &'a Filters,
    pub(super) sort: Sort,
    pub(super) hide_outcomes: bool,
}

/// The same, kept to tell when the order has to be made anew.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Asked {
    query: Query,
    filters: Filters,
    sort: Sort,
}

impl Asked {
    /// What is asked for. While outcomes are hidden neither the order nor what is left
    /// out may tell them.
    pub(super) fn of(wanted: Wanted<'_>) -> Self {
        let mut filters = wanted.filters.clone();
        let mut sort = wanted.sort;
        if wanted.hide_outcomes {
            filters.outcome = None;
            if sort.column.tells_the_end() {
                sort = Sort::default();
            }
        }
        Self {
            query: Query::of(wanted.query),
            filters,
            sort,
        }
    }

    /// What the list is sorted by.
    pub(super) fn sort(&self) -> Sort {
        self.sort
    }

    /// Whether it is shown.
    fn admits(&self, entry: &Entry) -> bool {
        fn fits<T: PartialEq>(wanted: Option<&T>, found: Option<&T>) -> bool {
            wanted.is_none() || wanted == found
        }
        let Filters {
            procedure,
            outcome,
            year,
            record,
        } = &self.filters;
        let of_year = entry.keys.date.map(PartialDate::year);
        fits(procedure.as_ref(), entry.keys.pack.as_ref())
            && fits(outcome.as_ref(), entry.ending.as_ref())
            && fits(year.as_ref(), of_year.as_ref())
            && fits(record.as_ref(), Some(&entry.standing))
            && entry.haystack.holds(&self.query)
    }

    /// The places of the talks that are shown, in order.
    pub(super) fn order(&self, entries: &[Entry]) -> Vec<usize> {
        let mut shown: Vec<(usize, &Entry)> = entries
            .iter()
            .enumerate()
            .filter(|(_, entry)| self.admits(entry))
            .collect();
        shown.sort_by(|(_, one), (_, other)| self.compare(one, other));
        shown.into_iter().map(|(at, _)| at).collect()
    }

    /// By the column, what is not known last; then the newest first, then by name.
    fn compare(&self, one: &Entry, other: &Entry) -> Ordering {
        let (a, b) = (&one.keys, &other.keys);
        let down = self.sort.descending;
        let by_column = match self.sort.column {
            Column::Drug => known_first(named(&a.drug), named(&b.drug), down),
            Column::Company => known_first(named(&a.company), named(&b.company), down),
            Column::Date => known_first(a.date, b.date, down),
            Column::Procedure => known_first(named(&a.procedure), named(&b.procedure), down),
            Column::Outcome => known_first(one.ending, other.ending, down),
            Column::FirstOffer => known_first(a.first, b.first, down),
            Column::Final => known_first(a.agreed, b.agreed, down),
            Column::Cut => known_first(a.cut, b.cut, down),
            Column::Record => known_first(Some(one.standing), Some(other.standing), down),
        };
        by_column.then_with(|| newest_then_name(a, b))
    }
}

fn named(text: &str) -> Option<&str> {
    (!text.is_empty()).then_some(text)
}

fn newest_then_name(a: &Keys, b: &Keys) -> Ordering {
    known_first(a.date, b.date, true)
        .then_with(|| a.drug.cmp(&b.drug))
        .then_with(|| a.company.cmp(&b.company))
}

/// Compares what is known; what is not known comes last in either direction.
fn known_first<T: Ord>(one: Option<T>, other: Option<T>, descending: bool) -> Ordering {
    match (one, other) {
        (Some(one), Some(other)) if descending => other.cmp(&one),
        (Some(one), Some(other)) => one.cmp(&other),
        (Some(_), None) => Ordering::Less,
        (None, Some(_)) => Ordering::Greater,
        (None, None) => Ordering::Equal,
    }
}
