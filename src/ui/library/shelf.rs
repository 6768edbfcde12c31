//! The words of every talk, made once for a shelf and a language, and the order they are shown in.

use std::collections::{BTreeMap, BTreeSet};

use super::entry::Entry;
use super::mean_cuts::MeanCuts;
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
    /// The mean cuts of the talks that are shown.
    means: Option<MeanCuts>,
    /// Rule packs by id, with their names.
    procedures: Vec<(String, String)>,
    /// Years, the latest first.
    years: Vec<i16>,
    /// The longest texts of each column.
    longest: BTreeMap<Column, Vec<String>>,
    /// What cuts are from, each word once.
    bases: BTreeSet<String>,
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
            let shown = self.order.iter().filter_map(|at| self.entries.get(*at));
            self.means = MeanCuts::of(shown);
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

    /// The mean cuts of the talks that are shown.
    pub(super) fn means(&self) -> Option<MeanCuts> {
        self.means
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

    /// The longest texts of a column; which one is the widest has to be measured.
    pub(super) fn longest(&self, column: Column) -> &[String] {
        self.longest.get(&column).map_or(&[], Vec::as_slice)
    }

    /// What cuts are from, each word once.
    pub(super) fn bases(&self) -> impl Iterator<Item = &str> {
        self.bases.iter().map(String::as_str)
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
            self.longest.insert(column, longest_of(texts));
        }
        let bases = self.entries.iter().map(|entry| entry.base.clone());
        self.bases = bases.collect();
    }
}

/// The longest of these texts, by a guess that spares measuring them all.
fn longest_of<'t>(texts: impl Iterator<Item = &'t str>) -> Vec<String> {
    const MOST: usize = 6;
    let mut longest: Vec<(usize, &str)> = Vec::new();
    for text in texts {
        let width = rough_width(text);
        let is_long = longest.len() < MOST || longest.iter().any(|(one, _)| *one < width);
        if is_long && longest.iter().all(|(_, one)| *one != text) {
            longest.push((width, text));
            longest.sort_by(|(one, _), (other, _)| other.cmp(one));
            longest.truncate(MOST);
        }
    }
    let texts = longest.into_iter().map(|(_, text)| text.to_owned());
    texts.collect()
}

/// Nearly as wide as the text will be, in hundredths of its size.
fn rough_width(text: &str) -> usize {
    let width = |one: char| match one {
        'i' | 'j' | 'l' | 'f' | 't' | 'r' | 'I' | ' ' | ',' | '.' | '-' | '/' => 32,
        'm' | 'w' | 'M' | 'W' => 85,
        'A'..='Z' => 62,
        _ if one.is_ascii() => 55,
        _ => 100,
    };
    text.chars().map(width).sum()
}
