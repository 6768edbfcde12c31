//! A file of tables that was loaded: the facts of a brief that stand in it, and what is to be
//! known of it before anything is taken.

use egui::{Align, Rect, Ui};

use super::draft::Draft;
use super::form::fitting;
use super::paste::Paste;
use super::table_row::wrong;
use crate::domain::{Bilingual, Brief, Text};
use crate::import::{
    Book, Fact, Frame, Page, Problem, Remark, Row, Table, read_brief_table, references_among,
};
use crate::text::Words;
use crate::transcript::packs::Packs;
use crate::ui::theme::{Face, Theme};
use crate::ui::widgets::Run;
use crate::ui::widgets::text::{baseline, label};

/// The most remarks that are shown.
const MOST_NOTES: usize = 4;

/// A file that was loaded.
#[derive(Clone, Debug)]
pub(super) struct Loaded {
    file: String,
    facts: Vec<Fact>,
    /// Whether it held any before they were taken.
    held_facts: bool,
    missing: Vec<Problem>,
    remarks: Vec<Remark>,
    /// The brief of all that is right, with its reference prices.
    brief: Option<Box<Brief>>,
    /// Taking it would take the place of something that was typed.
    replaces: bool,
}

/// A line of the list.
#[derive(Clone, Copy)]
pub(super) enum Line<'a> {
    /// A fact.
    Fact(&'a Fact),
    /// A reference price.
    Row(&'a Row),
}

impl Line<'_> {
    pub(super) fn is_wrong(&self) -> bool {
        match self {
            Self::Fact(fact) => fact.read.is_err(),
            Self::Row(row) => row.read.is_err(),
        }
    }
}

/// What a book holds for the form: a brief, or reference prices alone.
pub(super) fn look(file: &str, book: &Book, draft: &Draft, is_empty: bool, packs: &Packs) -> Paste {
    let pages = book.asked_for(None).unwrap_or_default();
    let read = read_brief_table(&pages, packs);
    let of_pages = pages.iter().flat_map(|page| page.remarks.iter());
    let remarks = book.remarks.iter().chain(of_pages).cloned().collect();
    let loaded = Loaded {
        file: file.to_owned(),
        remarks,
        held_facts: !read.facts.is_empty(),
        brief: None,
        missing: Vec::new(),
        facts: Vec::new(),
        replaces: false,
    };
    if read.facts.is_empty() {
        return Paste::of_file(loaded, Some(references(&pages, draft)));
    }
    let brief = read.brief(packs).map(Box::new);
    let loaded = Loaded {
        facts: read.facts,
        missing: read.missing,
        brief,
        replaces: !is_empty,
        ..loaded
    };
    Paste::of_file(loaded, read.references)
}

/// Reference prices for what stands in the form.
fn references(pages: &[&Page], draft: &Draft) -> Table {
    let medicine = Bilingual {
        en: Text::name(&draft.generic_name.en).unwrap_or_default(),
        zh: Text::name(&draft.generic_name.zh).unwrap_or_default(),
    };
    let frame = Frame {
        currency: draft.currency,
        unit: draft.unit,
        medicine: &medicine,
        before: draft.references.len(),
    };
    references_among(pages, frame).1
}

impl Loaded {
    /// What the card is called.
    pub(super) fn title(&self, words: &Words) -> String {
        words.say_with("table-loaded", &[("file", self.file.as_str().into())])
    }

    /// The facts that are still to be looked at.
    pub(super) fn facts(&self) -> &[Fact] {
        &self.facts
    }

    /// Whether it holds the facts of a brief.
    pub(super) fn has_facts(&self) -> bool {
        self.held_facts
    }

    /// How many facts are right, and how many there are.
    pub(super) fn count(&self) -> (usize, usize) {
        let right = self.facts.iter().filter(|fact| fact.read.is_ok());
        (right.count(), self.facts.len())
    }

    /// What is to be known before anything is taken.
    pub(super) fn notes(&self, words: &Words) -> Vec<String> {
        let replaces = self
            .replaces
            .then(|| words.say("table-replaces").into_owned());
        let missing = self.missing.iter().map(|problem| problem.say(words));
        let remarks = self.remarks.iter().map(|remark| remark.say(words));
        replaces
            .into_iter()
            .chain(missing)
            .chain(remarks)
            .take(MOST_NOTES)
            .collect()
    }

    /// Takes the brief of all that is right; the facts that are not stay.
    pub(super) fn take(&mut self) -> Option<Box<Brief>> {
        self.facts.retain(|fact| fact.read.is_err());
        self.brief.take()
    }
}

/// A fact on its line: its name, and what it was read from.
pub(super) fn fact_line(ui: &Ui, words: &Words, fact: &Fact, place: Rect) {
    let palette = Theme::of(ui).palette;
    let painter = ui.painter();
    let base = baseline(place.y_range(), Face::TEXT);
    let number = fact.row.to_string();
    let run = Run::new(&number, Face::TEXT, palette.weak);
    run.paint_right(painter, place.left() + 40.0, base);
    let [name, value] = &fact.shown;
    if let Err(problem) = &fact.read {
        let stands = [name.as_str(), value.as_str()].join("  ");
        let problems = std::slice::from_ref(problem);
        wrong(ui, words, ("fact", fact.row), problems, &stands, place);
        return;
    }
    let x = place.left() + 56.0;
    let kept = fitting(ui, name, Face::TEXT, 200.0);
    let run = Run::new(kept.as_deref().unwrap_or(name), Face::TEXT, palette.weak);
    run.paint(painter, x, base);
    let left = x + 216.0;
    let kept = fitting(ui, value, Face::TEXT, place.right() - left - 8.0);
    let shown = kept.as_deref().unwrap_or(value);
    let run = Run::new(shown, Face::TEXT, palette.strong);
    label(ui, ("fact", fact.row), left, base, Align::Min, run);
}
