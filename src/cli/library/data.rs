//! A talk of the library as data.

use serde::Serialize;

use crate::domain::event::Origin;
use crate::domain::summary::Conclusion;
use crate::domain::{Bilingual, Text};
use crate::transcript::row::Row;

/// A name in both languages.
#[derive(Serialize)]
pub(super) struct Names<'r> {
    en: &'r str,
    zh: &'r str,
}

/// A talk; figures are strings with all their digits.
#[derive(Serialize)]
pub(super) struct TalkData<'r> {
    path: String,
    record: &'static str,
    records: u64,
    head: Option<&'r str>,
    tags: Vec<&'r str>,
    /// What the talk comes to; `null` where there is none.
    talk: Option<SummaryData<'r>>,
}

#[derive(Serialize)]
struct SummaryData<'r> {
    session: &'r str,
    simulated: bool,
    procedure: String,
    drug: Names<'r>,
    brand: Names<'r>,
    strength: &'r str,
    company: Names<'r>,
    bidders: Vec<Names<'r>>,
    people: Vec<Names<'r>>,
    held: Option<String>,
    outcome: Option<&'static str>,
    currency: &'static str,
    unit: &'static str,
    first_price: Option<String>,
    final_price: Option<String>,
    cuts: Vec<CutData>,
    volume: Option<String>,
}

#[derive(Serialize)]
struct CutData {
    against: &'static str,
    price: String,
    cut: String,
}

/// A talk as data.
pub(super) fn of(row: &Row) -> TalkData<'_> {
    let talk = row.summary.as_ref().map(|one| SummaryData {
        session: &one.session,
        simulated: one.origin == Origin::Simulated,
        procedure: one.rules.to_string(),
        drug: named(&one.generic_name),
        brand: named(&one.brand),
        strength: one.strength.as_str(),
        company: named(&one.company),
        bidders: one.bidders.iter().map(named).collect(),
        people: one.people.iter().map(named).collect(),
        held: one.held.map(|held| held.to_string()),
        outcome: match one.conclusion {
            Conclusion::Deal => Some("deal"),
            Conclusion::NoDeal => Some("no_deal"),
            Conclusion::Open | Conclusion::NotOnRecord => None,
        },
        currency: one.currency.code(),
        unit: one.unit.id(),
        first_price: one.first.map(|price| price.to_string()),
        final_price: one.agreed.map(|price| price.to_string()),
        cuts: (one.cuts.iter())
            .map(|cut| CutData {
                against: cut.base.id(),
                price: cut.from.to_string(),
                cut: cut.percent.to_string(),
            })
            .collect(),
        volume: one.volume.map(|(volume, _)| volume.to_string()),
    });
    TalkData {
        path: row.path.to_string_lossy().into_owned(),
        record: row.standing.id(),
        records: row.records,
        head: row.head.as_deref(),
        tags: row.tags.all().iter().map(Text::as_str).collect(),
        talk,
    }
}

fn named(name: &Bilingual) -> Names<'_> {
    Names {
        en: name.en.as_str(),
        zh: name.zh.as_str(),
    }
}
