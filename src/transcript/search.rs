//! Finding talks by a word: a product, a company, a person, something that was said.
//!
//! Letters count the same large or small, full or half width, and white space counts for
//! nothing, since Chinese has none: `10mg` finds `10 mg`. What white space parts in a query
//! has to be found piece by piece, in any order; so has what Chinese writes in one, as
//! 达格列净阿斯利康 for the product and its company.
//!
//! What is said here is what every way of finding must give: a [`Haystack`] held against a
//! [`Query`] in memory, or the index of the library.

use std::path::Path;

use crate::domain::event::Event;
use crate::domain::typed::narrowed;
use crate::domain::{Bilingual, Session};

/// Parts one text of a talk from the next, so that nothing is found across them.
const BETWEEN: char = '\n';
/// The shortest piece that a word is taken apart into, in characters.
pub const SHORTEST_PIECE: usize = 2;
/// A longer word, in characters, is not taken apart.
pub const LONGEST_APART: usize = 40;

/// All that a talk can be found by.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Haystack(String);

/// What is looked for, word by word.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Query(Vec<String>);

/// What was found for a query.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Found {
    /// What was looked for.
    pub query: Query,
    /// The numbers of the rows that hold it, in order.
    pub rows: Vec<i64>,
}

impl Found {
    /// Whether this row was found.
    pub fn holds(&self, row: i64) -> bool {
        self.rows.binary_search(&row).is_ok()
    }
}

impl Haystack {
    /// What a talk can be found by: names and what was said, in both languages.
    pub fn of(session: &Session, path: &Path) -> Self {
        let mut hay = Self::of_file(path);
        let brief = session.brief();
        let product = &brief.product;
        hay.add_both(&product.generic_name);
        hay.add_both(&product.brand);
        hay.add_both(&product.company);
        for bidder in &brief.bidders {
            hay.add_both(bidder);
        }
        hay.add_both(&product.dosage_form);
        hay.add(product.strength.as_str());
        for language in [
            &product.generic_name.en,
            &product.generic_name.zh,
            &product.brand.en,
        ] {
            hay.add(&format!("{language}{}", product.strength));
        }
        hay.add_both(session.pack().title());
        hay.add_both(session.pack().short_title());
        for person in &brief.people {
            hay.add_both(&person.name);
        }
        for record in session.records() {
            hay.add_said(&record.event);
        }
        hay
    }

    /// What a file can be found by that holds no talk: its name.
    pub fn of_file(path: &Path) -> Self {
        let mut hay = Self::default();
        let name = path.file_stem().unwrap_or_default();
        hay.add(&name.to_string_lossy());
        hay
    }

    /// Its text: folded pieces, each on a line of its own.
    pub fn text(&self) -> &str {
        &self.0
    }

    /// Whether it holds every word of the query.
    pub fn holds(&self, query: &Query) -> bool {
        query.0.iter().all(|word| self.holds_pieces(word))
    }

    /// Whether it holds the word, or the pieces that the word can be taken apart into.
    fn holds_pieces(&self, word: &str) -> bool {
        if self.0.contains(word) {
            return true;
        }
        let mut cuts = word.char_indices().map(|(at, _)| at).skip(SHORTEST_PIECE);
        let long_enough = |rest: &str| rest.chars().count() >= SHORTEST_PIECE;
        !word.is_ascii()
            && word.chars().count() <= LONGEST_APART
            && cuts.any(|at| {
                let (piece, rest) = word.split_at(at);
                long_enough(rest) && self.0.contains(piece) && self.holds_pieces(rest)
            })
    }

    /// Adds one more text that it is found by.
    pub fn add(&mut self, text: &str) {
        if !text.is_empty() {
            self.0.push_str(&folded(text));
            self.0.push(BETWEEN);
        }
    }

    fn add_both(&mut self, name: &Bilingual) {
        self.add(name.en.as_str());
        self.add(name.zh.as_str());
    }

    fn add_said(&mut self, event: &Event) {
        match event {
            Event::Remarked {
                text, translation, ..
            } => {
                self.add(text.as_str());
                if let Some(translation) = translation {
                    self.add(translation.text.as_str());
                }
            }
            Event::Noted { text } => self.add(text.as_str()),
            Event::Corrected(correction) => self.add(correction.reason.as_str()),
            Event::Failed(crate::domain::event::Failure::Stated(reason)) => {
                self.add(reason.as_str());
            }
            Event::Signed { name, .. } => self.add(name.as_str()),
            _ => {}
        }
    }
}

impl Query {
    /// The longest query that is looked for, in characters; what is typed beyond is left out.
    pub const LONGEST: usize = 200;

    /// What was typed, word by word.
    pub fn of(typed: &str) -> Self {
        let narrow: String = narrowed(typed).chars().take(Self::LONGEST).collect();
        Self(narrow.split_whitespace().map(folded).collect())
    }

    /// Its words, folded.
    pub fn words(&self) -> &[String] {
        &self.0
    }

    /// Whether nothing is looked for.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

/// Large and small, full and half width made the same; white space left out.
pub fn folded(text: &str) -> String {
    narrowed(text)
        .chars()
        .filter(|one| !one.is_whitespace())
        .flat_map(char::to_lowercase)
        .collect()
}
