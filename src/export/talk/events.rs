//! The records as a table: one row a record, under names that no language changes.
//!
//! What has parts of its own (the brief, a claimed price, a settled fact, opened bids) stands
//! as the record's RON in the last column of facts, so that the rows hold all that the records
//! hold. Where the rows are from and what was left out stands in the first row alone.

use rust_decimal::Decimal;

use super::facts::Facts;
use super::redacted::Redacted;
use super::source::origin;
use crate::domain::event::{Event, Record};
use crate::domain::{Moment, Price, Text};
use crate::export::{Cell, Column, Course, Kind, Sheet, Stopped};
use crate::transcript::form::write_record;

/// The columns, in order, and what each holds.
pub(super) const COLUMNS: [(&str, Kind); 32] = [
    ("seq", Kind::Whole),
    ("time", Kind::Time),
    ("recorded_at", Kind::Time),
    ("event", Kind::Text),
    ("by", Kind::Text),
    ("about", Kind::Whole),
    ("price", Kind::Amount),
    ("currency", Kind::Text),
    ("unit", Kind::Text),
    ("typed", Kind::Text),
    ("confirmation", Kind::Text),
    ("hearing", Kind::Text),
    ("doubt", Kind::Text),
    ("likelier", Kind::Amount),
    ("as_typed", Kind::Text),
    ("inside", Kind::Text),
    ("gate_source", Kind::Text),
    ("minutes", Kind::Whole),
    ("text", Kind::Text),
    ("translation", Kind::Text),
    ("translation_language", Kind::Text),
    ("reason", Kind::Text),
    ("rule", Kind::Text),
    ("name", Kind::Text),
    ("bidder", Kind::Whole),
    ("signatures_on_record", Kind::Text),
    ("figure", Kind::Whole),
    ("code", Kind::Text),
    ("record", Kind::Text),
    ("audience", Kind::Text),
    ("source", Kind::Text),
    ("left_out", Kind::Text),
];

/// The records as a table.
pub(super) fn sheet(of: &Redacted<'_>, course: &Course<'_>) -> Result<Sheet, Stopped> {
    let part = course.part(of.on_record());
    let rows = of.records().map(|record| {
        part.step()?;
        Ok(row(of, record))
    });
    Ok(Sheet {
        name: "records".to_owned(),
        columns: COLUMNS
            .into_iter()
            .map(|(head, kind)| Column::new(head, kind, 14))
            .collect(),
        rows: rows.collect::<Result<_, Stopped>>()?,
    })
}

fn row(of: &Redacted<'_>, record: &Record) -> Vec<Cell> {
    let facts = Facts::of(record);
    let house = of.audience().is_payers();
    let brief = of.talk().brief();
    let measured = facts.price.is_some();
    let (doubt, likelier, as_typed) = facts
        .asked
        .map_or((None, None, None), |(one, price, as_typed)| {
            (Some(one), price, Some(as_typed))
        });
    let (language, translation) = facts.translation.unzip();
    let first = record.seq == 1;
    vec![
        whole(Some(record.seq)),
        moment(record.time()),
        moment(house.then_some(record.at)),
        word(Some(facts.event)),
        word(facts.by.map(crate::domain::Side::id)),
        whole(facts.about),
        price(facts.price),
        word(measured.then(|| brief.currency.code())),
        word(measured.then(|| brief.unit.id())),
        text(facts.typed),
        word(facts.confirmation),
        word(facts.hearing),
        word(doubt),
        price(likelier),
        truth(as_typed),
        truth(facts.inside),
        word(facts.source.filter(|_| house)),
        whole(facts.minutes),
        text(facts.text),
        text(translation),
        word(language),
        text(facts.reason),
        word(facts.rule),
        text(facts.name),
        whole(facts.bidder),
        truth(facts.signatures),
        whole(facts.figure),
        word(facts.code),
        word(parts_of(record).as_deref()),
        word(first.then(|| of.audience().id())),
        word(first.then(|| where_from(of)).as_deref()),
        word(first.then(|| of.left_out().in_short()).as_deref()),
    ]
}

/// Where the rows are from, in a form that scripts read.
fn where_from(of: &Redacted<'_>) -> String {
    format!(
        "head {}, records {}, {}",
        of.head(),
        of.on_record(),
        origin(of.origin())
    )
}

/// The record's RON where it has parts that no column holds.
fn parts_of(record: &Record) -> Option<String> {
    let by_several = matches!(&record.event, Event::ReserveOpened { by } if !by.is_empty());
    let has_parts = matches!(
        record.event,
        Event::Opened(_)
            | Event::EnvelopeCommitted(_)
            | Event::ReserveShown(_)
            | Event::ClockJumped(_)
            | Event::Settled(_)
            | Event::BidsOpened(_)
            | Event::Remarked { claim: Some(_), .. }
    );
    (has_parts || by_several).then(|| write_record(record).unwrap_or_default())
}

fn word(word: Option<&str>) -> Cell {
    match word {
        Some(word) if !word.is_empty() => Cell::text(word),
        Some(_) | None => Cell::Empty,
    }
}

fn text(text: Option<&Text>) -> Cell {
    word(text.map(Text::as_str))
}

fn truth(truth: Option<bool>) -> Cell {
    word(truth.map(|truth| if truth { "yes" } else { "no" }))
}

fn moment(moment: Option<Moment>) -> Cell {
    word(moment.map(|moment| moment.to_string()).as_deref())
}

fn price(price: Option<Price>) -> Cell {
    Cell::number(price.map(Price::amount))
}

fn whole(number: Option<impl Into<u64>>) -> Cell {
    Cell::number(number.map(|number| Decimal::from(number.into())))
}
