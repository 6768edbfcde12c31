//! All talks as they are listed: made once for a language, by a job where they are many, and
//! lent to the library.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::entry::Entry;
use super::ranks::{AllNames, Counted, Named, Ranks, counted, ranked};
use super::state::Column;
use crate::domain::Currency;
use crate::domain::date::PartialDate;
use crate::domain::price::Price;
use crate::domain::summary::Summary;
use crate::text::{Language, Words};
use crate::transcript::row::{Row, Standing};

/// All talks as they are listed in one language.
#[derive(Default)]
pub struct Shelf {
    language: Option<Language>,
    rows: Vec<Arc<Row>>,
    pub(super) ranks: Vec<Ranks>,
    pub(super) named: Vec<Named>,
    pub(super) names: AllNames,
    pub(super) counted: Vec<Counted>,
    /// Rule packs by id, with their names.
    procedures: Vec<(String, String)>,
    /// Years, the latest first.
    years: Vec<i16>,
    /// The longest texts of each column.
    longest: BTreeMap<Column, Vec<String>>,
    /// What cuts are from, each word once.
    bases: BTreeSet<String>,
    /// What records prove.
    standings: BTreeSet<Standing>,
    /// Tags that some talk has.
    tags: Vec<String>,
}

impl Shelf {
    /// These talks in this language.
    pub fn of(rows: Vec<Arc<Row>>, words: &Words) -> Self {
        let mut shelf = Self {
            language: Some(words.language()),
            rows,
            ..Self::default()
        };
        shelf.survey(words);
        shelf
    }

    /// The language it was made for.
    pub fn language(&self) -> Option<Language> {
        self.language
    }

    /// All talks.
    pub fn rows(&self) -> &[Arc<Row>] {
        &self.rows
    }

    /// The talk in this file.
    pub fn find(&self, path: &std::path::Path) -> Option<&Arc<Row>> {
        let wanted = path.as_os_str();
        (self.rows.iter()).find(|row| row.path.as_os_str() == wanted)
    }

    /// Rule packs by id, with their names.
    pub(super) fn procedures(&self) -> &[(String, String)] {
        &self.procedures
    }

    /// Years, the latest first.
    pub(super) fn years(&self) -> &[i16] {
        &self.years
    }

    /// Tags that some talk has, by their letters.
    pub(super) fn tags(&self) -> &[String] {
        &self.tags
    }

    /// Whether some record proves this.
    pub(super) fn has(&self, standing: Standing) -> bool {
        self.standings.contains(&standing)
    }

    /// The longest texts of a column; which one is the widest has to be measured.
    pub(super) fn longest(&self, column: Column) -> &[String] {
        self.longest.get(&column).map_or(&[], Vec::as_slice)
    }

    /// What cuts are from, each word once.
    pub(super) fn bases(&self) -> impl Iterator<Item = &str> {
        self.bases.iter().map(String::as_str)
    }

    /// Notes what talks are sorted and filtered by, and how wide columns have to be.
    fn survey(&mut self, words: &Words) {
        let mut longest: BTreeMap<Column, Longest> = BTreeMap::new();
        let mut procedures = BTreeMap::new();
        let (mut years, mut tags) = (BTreeSet::new(), BTreeSet::new());
        let mut drugs = Vec::with_capacity(self.rows.len());
        let (mut companies, mut titles) = (drugs.clone(), drugs.clone());
        for row in &self.rows {
            let entry = Entry::of(row, words);
            for column in super::columns::WRITTEN {
                if let Some(cell) = entry.cell(column) {
                    longest.entry(column).or_default().take(&cell.text);
                }
            }
            self.standings.insert(row.standing);
            tags.extend(row.tags.all().iter().map(|tag| tag.as_str().to_owned()));
            if let Some(summary) = &row.summary {
                if !procedures.contains_key(&summary.rules.pack) {
                    let name = words.name(&summary.procedure).to_owned();
                    procedures.insert(summary.rules.pack.clone(), name);
                }
                years.extend(summary.held.map(PartialDate::year));
                if !entry.base.is_empty() && !self.bases.contains(&entry.base) {
                    self.bases.insert(entry.base.clone());
                }
            }
            drugs.push(entry.sorted_drug());
            companies.push(entry.company.sorted());
            titles.push(entry.procedure.sorted());
            self.named.push(self.names.take(row));
            self.counted.push(row.summary.as_ref().and_then(counted));
        }
        self.ranks = self.ranks_by(&drugs, &companies, &titles);
        self.procedures = procedures.into_iter().collect();
        self.years = years.into_iter().rev().collect();
        self.tags = tags.into_iter().collect();
        let longest = longest.into_iter();
        self.longest = longest.map(|(column, one)| (column, one.texts())).collect();
    }

    fn ranks_by(
        &self,
        drugs: &[Option<String>],
        companies: &[Option<String>],
        procedures: &[Option<String>],
    ) -> Vec<Ranks> {
        let summaries: Vec<Option<&Summary>> =
            self.rows.iter().map(|row| row.summary.as_ref()).collect();
        let (drugs, companies) = (ranked(drugs), ranked(companies));
        let procedures = ranked(procedures);
        let dates = ranked(&each(&summaries, |one| one.held));
        let endings = ranked(&each(&summaries, |one| Some(one.conclusion)));
        let money = |price: fn(&Summary) -> Option<Price>| {
            // prices in different currencies are not mixed
            let priced = each(&summaries, |one| Some((one.currency, price(one)?)));
            ranked::<(Currency, Price)>(&priced)
        };
        let (first, agreed) = (money(|one| one.first), money(|one| one.agreed));
        let cuts = ranked(&each(&summaries, |one| Some(one.cut()?.percent)));
        let standings: Vec<Option<Standing>> =
            self.rows.iter().map(|row| Some(row.standing)).collect();
        let standings = ranked(&standings);
        let at = |ranks: &[u32], place: usize| ranks.get(place).copied().unwrap_or_default();
        (0..self.rows.len())
            .map(|place| Ranks {
                drug: at(&drugs, place),
                company: at(&companies, place),
                date: at(&dates, place),
                procedure: at(&procedures, place),
                ending: at(&endings, place),
                first: at(&first, place),
                agreed: at(&agreed, place),
                cut: at(&cuts, place),
                standing: at(&standings, place),
            })
            .collect()
    }
}

fn each<'s, T>(
    summaries: &[Option<&'s Summary>],
    of: impl Fn(&'s Summary) -> Option<T>,
) -> Vec<Option<T>> {
    let all = summaries.iter();
    all.map(|one| one.and_then(&of)).collect()
}

/// The longest of some texts, by a guess that spares measuring them all.
#[derive(Default)]
struct Longest(Vec<(usize, String)>);

impl Longest {
    fn take(&mut self, text: &str) {
        const MOST: usize = 6;
        let width = rough_width(text);
        let is_long = self.0.len() < MOST || self.0.iter().any(|(one, _)| *one < width);
        if is_long && self.0.iter().all(|(_, one)| one != text) {
            self.0.push((width, text.to_owned()));
            self.0.sort_by(|(one, _), (other, _)| other.cmp(one));
            self.0.truncate(MOST);
        }
    }

    fn texts(self) -> Vec<String> {
        self.0.into_iter().map(|(_, text)| text).collect()
    }
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
