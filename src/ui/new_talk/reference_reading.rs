//! A row of reference prices, from what is typed.

use super::draft::ReferenceDraft;
use super::fault::Problem;
use super::field::{Field, ReferenceField};
use super::figures::{read_known, read_quantity};
use super::kind::Kind;
use super::reading::{Faults, date, name, sentence};
use crate::domain::reference::{ReferencePrice, Weight};

/// The reference price of a row; what is wrong with it is added to the faults.
pub(super) fn reference(
    row: usize,
    typed: &ReferenceDraft,
    faults: &mut Faults,
) -> Option<ReferencePrice> {
    let field = |part| Field::Reference(row, part);
    let before = faults.0.len();
    if typed.kind == Kind::International && typed.country.is_empty() {
        faults.add(field(ReferenceField::Country), Problem::Empty);
    }
    let label = faults.name(field(ReferenceField::Label), &typed.label);
    if typed.kind == Kind::Other && label.is_empty() {
        faults.add(field(ReferenceField::Label), Problem::Empty);
    }
    let value = faults.take(
        field(ReferenceField::Price),
        read_known(&typed.price, typed.currency, typed.unit),
    );
    let date = faults.take(field(ReferenceField::Date), date(&typed.date));
    let source = faults.take(field(ReferenceField::Source), sentence(&typed.source));
    let weight = weight(row, typed, faults);
    if faults.0.len() > before {
        return None;
    }
    Some(ReferencePrice {
        kind: typed.kind.with_country(&typed.country),
        label,
        value: value?,
        currency: typed.currency,
        unit: typed.unit,
        strength: typed.strength,
        basis: typed.basis,
        date: date?,
        source: source?,
        weight,
    })
}

/// The weight of a row; what it measures says nothing where there is none.
fn weight(row: usize, typed: &ReferenceDraft, faults: &mut Faults) -> Option<Weight> {
    let field = |part| Field::Reference(row, part);
    let of = faults.take(field(ReferenceField::WeightOf), name(&typed.weight_of));
    let figure = typed.weight.trim().trim_end_matches(['%', '％']);
    if figure.is_empty() {
        return None;
    }
    let figure = faults.take(field(ReferenceField::Weight), read_quantity(figure))?;
    Some(Weight { figure, of: of? })
}
