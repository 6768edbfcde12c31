//! What talks are sorted and filtered by, as small numbers, so that a hundred thousand of
//! them are sorted while a key is pressed.

use std::cmp::Ordering;
use std::collections::BTreeMap;

use crate::domain::means::{Sale, Share};
use crate::domain::summary::Summary;
use crate::domain::{Bilingual, Currency};
use crate::transcript::row::Row;
use crate::transcript::search::folded;

/// The place of what a talk has among all that talks have, from 1 on; 0 where it is not known.
pub(super) type Rank = u32;

/// What one talk is sorted by.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Ranks {
    pub(super) drug: Rank,
    pub(super) company: Rank,
    pub(super) date: Rank,
    pub(super) procedure: Rank,
    pub(super) ending: Rank,
    pub(super) first: Rank,
    pub(super) agreed: Rank,
    pub(super) cut: Rank,
    pub(super) standing: Rank,
}

/// What one talk is filtered by, where that is a name: places in [`Names`].
#[derive(Clone, Debug, Default)]
pub(super) struct Named {
    pub(super) drug: Option<u32>,
    pub(super) company: Vec<u32>,
    pub(super) people: Vec<u32>,
    pub(super) tags: Vec<u32>,
}

/// What one talk adds to the mean cuts.
pub(super) type Counted = Option<(Currency, Share)>;

/// Ranks for these values, in their order; what is `None` has rank 0.
pub(super) fn ranked<T: Ord>(values: &[Option<T>]) -> Vec<Rank> {
    let mut known: Vec<&T> = values.iter().flatten().collect();
    known.sort_unstable();
    known.dedup();
    let rank = |value: &T| {
        let place = known.binary_search_by(|one| one.cmp(&value));
        place.map_or(0, |place| Rank::try_from(place + 1).unwrap_or(Rank::MAX))
    };
    values
        .iter()
        .map(|value| value.as_ref().map_or(0, &rank))
        .collect()
}

/// What is sorted by: known values in either direction, unknown ones last.
pub(super) fn known_first(rank: Rank, descending: bool) -> Rank {
    match (rank, descending) {
        (0, _) => Rank::MAX,
        (rank, false) => rank,
        (rank, true) => Rank::MAX - rank,
    }
}

/// Names, each kept once, folded as a search folds them.
#[derive(Clone, Debug, Default)]
pub(super) struct Names {
    places: BTreeMap<String, u32>,
}

impl Names {
    /// The place of a name; nothing for an empty one.
    fn place(&mut self, name: &str) -> Option<u32> {
        if name.is_empty() {
            return None;
        }
        let next = u32::try_from(self.places.len()).ok()?;
        if let Some(place) = self.places.get(name) {
            return Some(*place);
        }
        self.places.insert(name.to_owned(), next);
        Some(next)
    }

    /// Which of them hold this text, by place.
    pub(super) fn holding(&self, text: &str) -> Vec<bool> {
        let wanted = folded(text);
        self.fitting(|name| name.contains(&wanted))
    }

    /// Which of them is this text, by place.
    pub(super) fn being(&self, text: &str) -> Vec<bool> {
        let wanted = folded(text);
        self.fitting(|name| name == wanted)
    }

    fn fitting(&self, fits: impl Fn(&str) -> bool) -> Vec<bool> {
        let mut held = vec![false; self.places.len()];
        for (name, place) in &self.places {
            let slot = usize::try_from(*place).ok().and_then(|at| held.get_mut(at));
            if let Some(slot) = slot {
                *slot = fits(name);
            }
        }
        held
    }
}

/// The names of all talks, by what they are the names of.
#[derive(Clone, Debug, Default)]
pub(super) struct AllNames {
    pub(super) drugs: Names,
    pub(super) companies: Names,
    pub(super) people: Names,
    pub(super) tags: Names,
}

impl AllNames {
    /// Takes the names of a talk in.
    pub(super) fn take(&mut self, row: &Row) -> Named {
        let tags = row.tags.all().iter();
        let tags = tags.filter_map(|tag| self.tags.place(&folded(tag.as_str())));
        let tags = tags.collect();
        let Some(summary) = &row.summary else {
            return Named {
                tags,
                ..Named::default()
            };
        };
        let drug = [&summary.generic_name, &summary.brand].map(both).join("\n");
        let drug = format!("{drug}\n{}", folded(summary.strength.as_str()));
        let companies = std::iter::once(&summary.company).chain(&summary.bidders);
        let people = summary.people.iter();
        Named {
            drug: self.drugs.place(drug.trim()),
            company: companies
                .filter_map(|name| self.companies.place(both(name).trim()))
                .collect(),
            people: people
                .filter_map(|name| self.people.place(both(name).trim()))
                .collect(),
            tags,
        }
    }
}

fn both(name: &Bilingual) -> String {
    format!("{}\n{}", folded(name.en.as_str()), folded(name.zh.as_str()))
}

/// What a talk adds to the mean cuts from the first offer.
pub(super) fn counted(summary: &Summary) -> Counted {
    let sale = Sale {
        before: summary.first?,
        after: summary.agreed?,
        volume: summary.volume?.0,
    };
    Some((summary.currency, Share::of(&sale)?))
}

/// Places by key, the key as one number.
pub(super) fn sorted(mut keyed: Vec<(u128, usize)>) -> Vec<usize> {
    keyed.sort_unstable_by(|(one, at), (other, other_at)| match one.cmp(other) {
        Ordering::Equal => at.cmp(other_at),
        unequal => unequal,
    });
    keyed.into_iter().map(|(_, at)| at).collect()
}
