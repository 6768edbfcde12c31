//! The words of every talk, made once for a shelf and a language, and the order they are shown in.

use std::collections::{BTreeMap, BTreeSet};

use super::entry::Entry;
use super::order::{Asked, Wanted};
use super::shelved::Shelved;
use super::state::{Column, Sort};
use crate::domain::date::PartialDate;
use crate::text::{Language, Words};

/// The words of every talk, and which are shown in which order.
#[derive(Default)]
pub(super) struct Shelf {
    language: Option<Language>,
    entries: Vec<Entry>,
    asked: Asked,
    order: Vec<usize>,
    /// Rule packs by id, with their names.
    procedures: Vec<(String, String)>,
    /// Years, the latest first.
    years: Vec<i16>,
    /// The longest text of each column.
    longest: BTreeMap<Column, String>,
}

impl Shelf {
    /// Brings everything up to date; what has not changed is not made again.
    pub(super) fn refresh(&mut self, talks: &[Shelved], words: &Words, wanted: Wanted<'_>) {
        let speaks_other = self.language != Some(words.language());
        let changed = self.take(talks, words, speaks_other);
        if changed {
            self.language = Some(words.language());
            self.survey(talks, words);
        }
        let asked = Asked::of(wanted);
        if changed || asked != self.asked {
            self.order = asked.order(&self.entries);
            self.asked = asked;
        }
    }

    /// The row of the talk at a place of the shelf.
    pub(super) fn entry(&self, at: usize) -> Option<&Entry> {
        self.entries.get(at)
    }

    /// Places of the talks that are shown, in order.
    pub(super) fn order(&self) -> &[usize] {
        &self.order
    }

    /// What the list is sorted by.
    pub(super) fn sort(&self) -> Sort {
        self.asked.sort()
    }

    /// Rule packs by id, with their names.
    pub(super) fn procedures(&self) -> &[(String, String)] {
        &self.procedures
    }

    /// Years, the latest first.
    pub(super) fn years(&self) -> &[i16] {
        &self.years
    }

    /// The longest text of a column.
    pub(super) fn longest(&self, column: Column) -> &str {
        self.longest.get(&column).map_or("", String::as_str)
    }

    /// Makes rows for talks that are new or have changed; says whether there were any.
    fn take(&mut self, talks: &[Shelved], words: &Words, all: bool) -> bool {
        let mut changed = all || self.entries.len() != talks.len();
        self.entries.truncate(talks.len());
        for (at, shelved) in talks.iter().enumerate() {
            match self.entries.get_mut(at) {
                Some(entry) if !all && entry.is_of(shelved) => {}
                Some(entry) => {
                    *entry = Entry::of(shelved, words);
                    changed = true;
                }
                None => {
                    self.entries.push(Entry::of(shelved, words));
                    changed = true;
                }
            }
        }
        changed
    }

    /// Notes what can be filtered by and how wide columns have to be.
    fn survey(&mut self, talks: &[Shelved], words: &Words) {
        let packs = talks.iter().filter_map(|talk| {
            let pack = talk.session.as_ref()?.pack();
            let name = words.name(pack.short_title()).to_owned();
            Some((pack.name().pack.clone(), name))
        });
        self.procedures = packs.collect::<BTreeMap<_, _>>().into_iter().collect();
        let years = self.entries.iter().filter_map(|entry| entry.keys.date);
        let years: BTreeSet<i16> = years.map(PartialDate::year).collect();
        self.years = years.into_iter().rev().collect();
        self.longest.clear();
        for column in super::columns::WRITTEN {
            let texts = self
                .entries
                .iter()
                .filter_map(|entry| entry.cell(column))
                .map(|cell| cell.text.as_str());
            let longest = texts.max_by_key(|text| rough_width(text));
            self.longest
                .insert(column, longest.unwrap_or_default().to_owned());
        }
    }
}

/// Nearly as wide as the text will be, in halves of a Chinese character.
fn rough_width(text: &str) -> usize {
    text.chars()
        .map(|one| if one.is_ascii() { 1 } else { 2 })
        .sum()
}
