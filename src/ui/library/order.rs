//! Which talks are shown, and in which order.

use std::collections::BTreeMap;

use rust_decimal::Decimal;

use super::mean_cuts::MeanCuts;
use super::ranks::{Named, Ranks, known_first, sorted};
use super::shelf::Shelf;
use super::state::{Column, Filters, Sort};
use crate::domain::date::PartialDate;
use crate::transcript::row::Row;
use crate::transcript::search::{Found, Query, folded};

/// What is wanted of the list.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Asked {
    pub(super) query: Query,
    filters: Filters,
    sort: Sort,
}

/// Which talks are shown, in order, and what they come to.
#[derive(Default)]
pub(super) struct Order {
    /// Their places on the shelf.
    pub(super) places: Vec<usize>,
    /// The mean cuts of those that are shown.
    pub(super) means: Option<MeanCuts>,
}

impl Asked {
    /// What is asked for. While outcomes are hidden neither the order nor what is left
    /// out may tell them.
    pub(super) fn of(query: &str, filters: &Filters, sort: Sort, hide_outcomes: bool) -> Self {
        let (mut filters, mut sort) = (filters.clone(), sort);
        if hide_outcomes {
            filters.outcome = None;
            filters.cut_from = None;
            filters.cut_to = None;
            if sort.column.tells_the_end() {
                sort = Sort::default();
            }
        }
        Self {
            query: Query::of(query),
            filters,
            sort,
        }
    }

    /// Whether it asks the same but for the query.
    pub(super) fn differs_in_query(&self, other: &Self) -> bool {
        (&self.filters, self.sort) == (&other.filters, other.sort)
    }

    /// What the list is sorted by.
    pub(super) fn sort(&self) -> Sort {
        self.sort
    }

    /// The talks of a shelf that are shown. What was found counts for the query that it
    /// was found for; until the one that is asked for is answered, the one before stands.
    pub(super) fn order(&self, shelf: &Shelf, found: Option<&Found>) -> Order {
        let names = Held::of(&self.filters, shelf);
        let found = found.filter(|_| !self.query.is_empty());
        let rows = shelf.rows().iter().zip(&shelf.ranks).zip(&shelf.named);
        let shown = rows.enumerate().filter(|(_, ((row, _), named))| {
            found.is_none_or(|found| found.holds(row.id)) && self.admits(row) && names.admit(named)
        });
        let keyed = shown.map(|(at, ((_, ranks), _))| (self.key(ranks), at));
        let places = sorted(keyed.collect());
        let counted = places.iter().filter_map(|at| shelf.counted.get(*at));
        Order {
            means: MeanCuts::of(counted.flatten()),
            places,
        }
    }

    /// Whether a talk is shown, by what is not a name.
    fn admits(&self, row: &Row) -> bool {
        fn fits<T: PartialEq>(wanted: Option<&T>, found: Option<&T>) -> bool {
            wanted.is_none() || wanted == found
        }
        let wanted = &self.filters;
        let summary = row.summary.as_ref();
        let year = summary.and_then(|one| one.held).map(PartialDate::year);
        let cut = || summary.and_then(|one| Some(one.cut()?.percent));
        let cut_fits = |limit: Option<Decimal>, holds: fn(&Decimal, &Decimal) -> bool| {
            limit.is_none_or(|limit| cut().is_some_and(|cut| holds(&cut, &limit)))
        };
        fits(
            wanted.procedure.as_ref(),
            summary.map(|one| &one.rules.pack),
        ) && fits(wanted.outcome.as_ref(), summary.map(|one| &one.conclusion))
            && fits(wanted.year.as_ref(), year.as_ref())
            && fits(wanted.record.as_ref(), Some(&row.standing))
            && cut_fits(wanted.cut_from, Decimal::ge)
            && cut_fits(wanted.cut_to, Decimal::le)
    }

    /// By the column, what is not known last; then the newest first, then by name. One
    /// number, so that many are sorted quickly.
    fn key(&self, ranks: &Ranks) -> u128 {
        let down = self.sort.descending;
        let by_column = match self.sort.column {
            Column::Drug => ranks.drug,
            Column::Company => ranks.company,
            Column::Date => ranks.date,
            Column::Procedure => ranks.procedure,
            Column::Outcome => ranks.ending,
            Column::FirstOffer => ranks.first,
            Column::Final => ranks.agreed,
            Column::Cut => ranks.cut,
            Column::Record => ranks.standing,
        };
        let parts = [
            known_first(by_column, down),
            known_first(ranks.date, true),
            ranks.drug,
            ranks.company,
        ];
        parts
            .into_iter()
            .fold(0, |key, part| (key << 32) | u128::from(part))
    }
}

/// Which names the filters want, by their places on the shelf; `None` wants all.
struct Held {
    drugs: Option<Vec<bool>>,
    companies: Option<Vec<bool>>,
    people: Option<Vec<bool>>,
    tags: Option<Vec<bool>>,
}

impl Held {
    fn of(filters: &Filters, shelf: &Shelf) -> Self {
        let names = &shelf.names;
        let wanted = |typed: &str| !folded(typed).is_empty();
        let holding =
            |typed: &str, names: &super::ranks::Names| wanted(typed).then(|| names.holding(typed));
        Self {
            drugs: holding(&filters.drug, &names.drugs),
            companies: holding(&filters.company, &names.companies),
            people: holding(&filters.person, &names.people),
            tags: (filters.tag.as_deref())
                .filter(|tag| wanted(tag))
                .map(|tag| names.tags.being(tag)),
        }
    }

    fn admit(&self, named: &Named) -> bool {
        fn any(held: Option<&Vec<bool>>, places: &[u32]) -> bool {
            let holds = |place: &u32| {
                let at = usize::try_from(*place).ok();
                let held = held.zip(at).and_then(|(held, at)| held.get(at));
                held.copied().unwrap_or_default()
            };
            held.is_none() || places.iter().any(holds)
        }
        any(self.drugs.as_ref(), named.drug.as_slice())
            && any(self.companies.as_ref(), &named.company)
            && any(self.people.as_ref(), &named.people)
            && any(self.tags.as_ref(), &named.tags)
    }
}

/// Entries of the rows in sight, made when they are first seen.
pub(super) type Seen = BTreeMap<usize, std::rc::Rc<super::entry::Entry>>;
