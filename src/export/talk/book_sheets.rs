//! The sheets of the workbook that hold no formulas.

use rust_decimal::Decimal;

use super::parts;
use super::redacted::Redacted;
use super::said::{said, side_of, time_of};
use crate::domain::event::Event;
use crate::domain::reference::Known;
use crate::domain::session::Standing;
use crate::domain::{Price, Side};
use crate::export::{Cell, Column, Course, Kind, Sheet, Stopped};
use crate::text::Words;

fn amount(price: Option<Price>) -> Cell {
    Cell::number(price.map(Price::amount))
}

fn columns(words: &Words, heads: &[(&str, Kind, u16)]) -> Vec<Column> {
    let column = |(id, kind, width): &(&str, Kind, u16)| Column::new(words.say(id), *kind, *width);
    heads.iter().map(column).collect()
}

fn given(text: impl Into<String>) -> Cell {
    let text = text.into();
    if text.is_empty() {
        Cell::Empty
    } else {
        Cell::Text(text)
    }
}

/// Offers as they stand, the sides in columns of their own.
pub(super) fn offers(
    of: &Redacted<'_>,
    words: &Words,
    course: &Course<'_>,
) -> Result<Sheet, Stopped> {
    let heads = [
        ("export-column-record", Kind::Whole, 8),
        ("export-column-time", Kind::Time, 20),
        ("export-column-side", Kind::Text, 12),
        ("export-column-number", Kind::Whole, 10),
        ("export-column-company-price", Kind::Amount, 14),
        ("export-column-payer-price", Kind::Amount, 14),
        ("export-column-change", Kind::Amount, 12),
        ("export-column-cut-from-first", Kind::Percent, 14),
        ("export-column-standing", Kind::Text, 30),
    ];
    let moves = parts::moves(of);
    let part = course.part(moves.len());
    let rows = moves.into_iter().map(|(offer, moved)| {
        part.step()?;
        Ok(self::offer(offer, moved, words))
    });
    Ok(Sheet {
        name: words.say("show-offers").into_owned(),
        columns: columns(words, &heads),
        rows: rows.collect::<Result<_, Stopped>>()?,
    })
}

fn offer(offer: &Standing, moved: parts::Moved, words: &Words) -> Vec<Cell> {
    let cut = moved
        .cut
        .and_then(|points| points.checked_div(Decimal::ONE_HUNDRED));
    let when = offer
        .time
        .map(|time| time.civil().strftime("%Y-%m-%d %H:%M:%S").to_string());
    let of_side = |side| amount(offer.price.filter(|_| offer.by == side));
    vec![
        Cell::number(Some(offer.seq)),
        given(when.unwrap_or_default()),
        given(words.side(offer.by)),
        Cell::number(Some(u64::from(offer.ordinal))),
        of_side(Side::Company),
        of_side(Side::Payer),
        Cell::number(moved.step.map(|(step, _)| step)),
        Cell::number(cut),
        given(parts::standing(offer, words)),
    ]
}

/// Reference prices as they were stated; a range in two columns.
pub(super) fn references(of: &Redacted<'_>, words: &Words) -> Sheet {
    let heads = [
        ("export-column-reference", Kind::Text, 32),
        ("export-column-low", Kind::Amount, 14),
        ("export-column-high", Kind::Amount, 14),
        ("export-column-currency", Kind::Text, 10),
        ("export-column-unit", Kind::Text, 14),
        ("export-strength", Kind::Text, 12),
        ("export-column-basis", Kind::Text, 16),
        ("export-column-date", Kind::Text, 12),
        ("export-column-source", Kind::Text, 48),
    ];
    let row = |one: &crate::domain::reference::ReferencePrice| {
        let (low, high) = match one.value {
            Known::At(price) => (Some(price), Some(price)),
            Known::Between(low, high) => (Some(low), Some(high)),
            Known::Above(low) => (Some(low), None),
            Known::Below(high) => (None, Some(high)),
        };
        vec![
            given(words.reference(one)),
            amount(low),
            amount(high),
            given(one.currency.code()),
            given(words.unit(one.unit.id())),
            given(one.strength.map(|of| of.to_string()).unwrap_or_default()),
            given(parts::basis(one.basis, words)),
            given(one.date.map(|date| date.to_string()).unwrap_or_default()),
            given(one.source.to_string()),
        ]
    };
    Sheet {
        name: words.say("references-title").into_owned(),
        columns: columns(words, &heads),
        rows: of.talk().references().map(row).collect(),
    }
}

/// Who was at the table.
pub(super) fn people(of: &Redacted<'_>, words: &Words) -> Sheet {
    let heads = [
        ("export-column-side", Kind::Text, 12),
        ("export-column-role", Kind::Text, 26),
        ("export-column-name", Kind::Text, 32),
        ("export-column-count", Kind::Whole, 10),
        ("export-column-authority", Kind::Text, 40),
    ];
    let rows = of.talk().brief().people.iter().map(|one| {
        vec![
            given(words.side(one.role.side())),
            given(parts::role(one.role, words)),
            given(words.name(&one.name)),
            Cell::number(Some(u64::from(one.count))),
            given(one.authority.to_string()),
        ]
    });
    Sheet {
        name: words.say("export-people").into_owned(),
        columns: columns(words, &heads),
        rows: rows.collect(),
    }
}

/// Every record that is shown, in order.
pub(super) fn records(
    of: &Redacted<'_>,
    words: &Words,
    course: &Course<'_>,
) -> Result<Sheet, Stopped> {
    let heads = [
        ("export-column-record", Kind::Whole, 8),
        ("export-column-time", Kind::Time, 20),
        ("export-column-side", Kind::Text, 12),
        ("export-column-price", Kind::Amount, 14),
        ("export-column-what", Kind::Text, 80),
    ];
    let part = course.part(of.on_record());
    let rows = of.records().map(|record| {
        part.step()?;
        let price = match &record.event {
            Event::Offered(offer) => offer.price,
            Event::Corrected(correction) => correction.price,
            _ => None,
        };
        let side = side_of(record).map(|side| words.side(side));
        Ok(vec![
            Cell::number(Some(record.seq)),
            given(time_of(record).unwrap_or_default()),
            given(side.unwrap_or_default()),
            amount(price),
            given(said(of, record, words)),
        ])
    });
    Ok(Sheet {
        name: words.say("show-record").into_owned(),
        columns: columns(words, &heads),
        rows: rows.collect::<Result<_, Stopped>>()?,
    })
}
