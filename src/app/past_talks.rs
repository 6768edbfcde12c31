//! What is made of past talks: a drug over the years, briefs to practise with.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::App;
use super::jobs::Report;
use crate::domain::over_years::OverYears;
use crate::domain::summary::Summary;
use crate::domain::{Brief, Session};
use crate::store::talk::look;
use crate::text::Words;
use crate::transcript::packs::Packs;
use crate::transcript::row::Row;
use crate::ui::library::{Shelf, Years};

/// The most talks of one drug that are held against each other.
const MOST_YEARS: usize = 500;
/// The most products that can be chosen to practise.
const MOST_BRIEFS: usize = 200;

impl App {
    /// Holds all talks about the drug of this one against each other.
    pub(super) fn compare_years(&mut self, path: PathBuf) {
        self.collection.years = None;
        let (shelf, packs) = (Arc::clone(&self.collection.shelf), self.packs.clone());
        let words = self.words.clone();
        self.jobs.run("years", move || {
            let years = years_of(&path, &shelf, &packs, &words);
            Report::Years(Box::new(years.unwrap_or_default()))
        });
    }

    /// Reads briefs of past talks that can be practised.
    pub(super) fn read_briefs(&self) {
        let (shelf, packs) = (Arc::clone(&self.collection.shelf), self.packs.clone());
        self.jobs
            .run("briefs", move || Report::Briefs(briefs_of(&shelf, &packs)));
    }
}

/// The drug of a talk over the years.
fn years_of(path: &Path, shelf: &Shelf, packs: &Packs, words: &Words) -> Option<Years> {
    let chosen = shelf.find(path)?.summary.as_ref()?;
    let rows = shelf.rows().iter().filter(|row| {
        let same = (row.summary.as_ref()).is_some_and(|one| one.is_about_the_drug_of(chosen));
        same && row.is_readable() && row.path != *path
    });
    let against = look(path, packs).ok()?.session?;
    let read = rows
        .take(MOST_YEARS)
        .filter_map(|row| look(&row.path, packs).ok()?.session);
    let others: Vec<Session> = read.collect();
    let all: Vec<&Session> = std::iter::once(&against).chain(&others).collect();
    let over = OverYears::of(&against, &all);
    Some(Years::of(&over, &against, &all, words))
}

/// Briefs of talks about different products, the newest first, in which there is something
/// to make up a reserve from and something to bargain over.
fn briefs_of(shelf: &Shelf, packs: &Packs) -> Vec<Brief> {
    let mut rows: Vec<(&Arc<Row>, &Summary)> = (shelf.rows().iter())
        .filter(|row| row.is_readable())
        .filter_map(|row| Some((row, row.summary.as_ref()?)))
        .collect();
    rows.sort_by_key(|(_, summary)| std::cmp::Reverse(summary.held));
    let mut known = BTreeSet::new();
    let mut briefs = Vec::new();
    for (row, summary) in rows {
        let product = (
            summary.generic_name.en.clone(),
            summary.generic_name.zh.clone(),
            summary.strength.clone(),
        );
        if briefs.len() == MOST_BRIEFS {
            break;
        }
        if known.contains(&product) {
            continue;
        }
        let Some(session) = look(&row.path, packs).ok().and_then(|read| read.session) else {
            continue;
        };
        let brief = session.brief();
        let anchored = brief.target_price().is_some_and(|target| target.is_ok())
            || brief.comparable().next().is_some();
        if anchored && !session.pack().asks_for_more() {
            known.insert(product);
            briefs.push(brief.clone());
        }
    }
    briefs
}
