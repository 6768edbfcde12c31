//! One talk as a row: its words, made once, and what it is sorted and found by.

use std::ffi::OsStr;
use std::path::Path;
use std::sync::Arc;

use rust_decimal::Decimal;

use super::facts::{Base, cut_of};
use super::search::Haystack;
use super::shelved::{Shelved, Standing};
use super::state::Column;
use crate::domain::date::PartialDate;
use crate::domain::price::Price;
use crate::domain::summary::{Conclusion, day_of};
use crate::domain::{Currency, Session};
use crate::text::Words;
use crate::text::number::{ABSENT, rounded};
use crate::ui::names::short_title;

/// One talk as a row.
pub(super) struct Entry {
    source: Source,
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
    /// What assistive technology reads out, without the end and with it.
    names: [String; 2],
    /// What it is sorted and filtered by.
    pub(super) keys: Keys,
    /// What it is found by.
    pub(super) haystack: Haystack,
}

/// What stands in one column of a row.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Cell {
    pub(super) text: String,
    /// It only says that something is not known.
    pub(super) is_absent: bool,
}

/// What a talk is sorted and filtered by. Money in different currencies is not mixed.
#[derive(Default)]
pub(super) struct Keys {
    pub(super) drug: String,
    pub(super) company: String,
    pub(super) date: Option<PartialDate>,
    pub(super) procedure: String,
    pub(super) pack: Option<String>,
    pub(super) first: Option<(Currency, Price)>,
    pub(super) agreed: Option<(Currency, Price)>,
    pub(super) cut: Option<Decimal>,
    pub(super) volume: Option<Decimal>,
}

/// What a row was made from, to tell when it has to be made anew.
struct Source {
    session: Option<Arc<Session>>,
    standing: Standing,
    file: std::ffi::OsString,
}

impl Source {
    /// Whether `shelved` would give the same row.
    fn is(&self, shelved: &Shelved) -> bool {
        let same_session = match (&self.session, &shelved.session) {
            (Some(one), Some(other)) => Arc::ptr_eq(one, other),
            (None, None) => self.file == shelved.path.as_os_str(),
            (Some(_), None) | (None, Some(_)) => false,
        };
        same_session && self.standing == shelved.standing
    }
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
    fn sorted(&self) -> String {
        if self.is_absent {
            String::new()
        } else {
            self.text.to_lowercase()
        }
    }

    /// A dash where there is nothing.
    fn or_dash(text: Option<String>) -> Self {
        text.map_or_else(|| Self::absent(ABSENT), Self::known)
    }
}

impl Entry {
    /// The row of a talk.
    pub(super) fn of(shelved: &Shelved, words: &Words) -> Self {
        let mut entry = match shelved.session.as_deref() {
            Some(session) => Self::of_session(session, shelved, words),
            None => Self::of_file(shelved, words),
        };
        entry.names = entry.spoken(words);
        entry
    }

    /// Whether `shelved` would give the same row.
    pub(super) fn is_of(&self, shelved: &Shelved) -> bool {
        self.source.is(shelved)
    }

    /// What assistive technology reads out.
    pub(super) fn name(&self, with_end: bool) -> &str {
        let [without, with] = &self.names;
        if with_end { with } else { without }
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

    fn of_session(session: &Session, shelved: &Shelved, words: &Words) -> Self {
        let brief = session.brief();
        let currency = brief.currency;
        let not_on_record = || Cell::absent(words.say("not-on-record"));
        let named = |text: &str| {
            if text.is_empty() {
                not_on_record()
            } else {
                Cell::known(text)
            }
        };
        let drug = short_title(words, &brief.product);
        let drug = if drug.is_empty() {
            Cell::absent(words.say("product-not-on-record"))
        } else {
            Cell::known(drug)
        };
        let company = named(&words.companies(brief));
        let procedure = Cell::known(words.name(session.pack().short_title()));
        let date = day_of(session);
        let ending = Conclusion::of(session);
        let outcome = match ending {
            Conclusion::NotOnRecord => not_on_record(),
            known @ (Conclusion::Deal | Conclusion::NoDeal | Conclusion::Open) => {
                Cell::known(words.say(known.id()))
            }
        };
        let first = session.state().first_price();
        let agreed = session.state().final_price();
        let money = |price: Price| words.money(price.amount(), currency.code());
        let cut = agreed.and_then(|agreed| cut_of(session, agreed));
        let percent = cut.as_ref().map(|(_, percent)| *percent);
        Self {
            source: Source {
                session: shelved.session.clone(),
                standing: shelved.standing,
                file: shelved.path.as_os_str().to_owned(),
            },
            keys: Keys {
                drug: drug.sorted(),
                company: company.sorted(),
                date,
                procedure: procedure.sorted(),
                pack: Some(session.pack().name().pack.clone()),
                first: first.map(|price| (currency, price)),
                agreed: agreed.map(|price| (currency, price)),
                cut: percent,
                volume: brief.volume.as_ref().map(|volume| volume.quantity),
            },
            drug,
            company,
            date: Cell::or_dash(date.map(|date| date.to_string())),
            procedure,
            ending: Some(ending),
            outcome,
            first: Cell::or_dash(first.map(money)),
            agreed: Cell::or_dash(agreed.map(money)),
            cut: Cell::or_dash(percent.map(in_percent)),
            base: cut.map_or_else(String::new, |(base, _)| base_word(words, base)),
            standing: shelved.standing,
            names: Default::default(),
            haystack: Haystack::of(session, &shelved.path),
        }
    }

    fn of_file(shelved: &Shelved, words: &Words) -> Self {
        let name = file_name(&shelved.path);
        let dash = || Cell::absent(ABSENT);
        Self {
            source: Source {
                session: None,
                standing: shelved.standing,
                file: shelved.path.as_os_str().to_owned(),
            },
            keys: Keys {
                drug: name.to_lowercase(),
                ..Keys::default()
            },
            haystack: Haystack::of_name(&name),
            drug: Cell::absent(name),
            company: Cell::absent(words.say(shelved.standing.id())),
            date: dash(),
            procedure: dash(),
            ending: None,
            outcome: dash(),
            first: dash(),
            agreed: dash(),
            cut: dash(),
            base: String::new(),
            standing: shelved.standing,
            names: Default::default(),
        }
    }

    fn spoken(&self, words: &Words) -> [String; 2] {
        let standing = words.say(self.standing.id());
        let known = |cell: &'_ Cell| (cell.text != ABSENT).then(|| cell.text.clone());
        let about = [&self.drug, &self.company, &self.date, &self.procedure];
        let mut without: Vec<String> = about.into_iter().filter_map(known).collect();
        let mut with = without.clone();
        if self.ending.is_some() {
            with.extend([&self.outcome, &self.agreed].into_iter().filter_map(known));
        }
        for parts in [&mut without, &mut with] {
            if self.ending.is_some() {
                parts.push(standing.clone().into_owned());
            }
        }
        let separator = words.say("preview-separator");
        [without, with].map(|parts| parts.join(&separator))
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

fn base_word(words: &Words, base: Base<'_>) -> String {
    let kind = base.map_or("first", |reference| reference.kind.id());
    let id = format!("cut-base-{kind}");
    let id = if words.has(&id) {
        &id
    } else {
        "cut-base-other"
    };
    words.say(id).into_owned()
}
