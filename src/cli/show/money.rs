//! What a price comes to, as JSON. Amounts are exact where they have at most four decimals, else
//! rounded to four, half away from zero.

use rust_decimal::{Decimal, RoundingStrategy};
use serde::Serialize;

use crate::domain::reference::{Basis, ReferenceKind};
use crate::domain::savings::ByVolume;
use crate::domain::session::{Row, RowBase};
use crate::domain::{Price, Session};

#[derive(Serialize)]
pub(super) struct Money<'a> {
    price: String,
    volume: Option<Volume>,
    spend: Option<Sums>,
    target: Option<Target>,
    per_step: Option<Sums>,
    patient_year: Option<Sure>,
    day_of_treatment: Option<Sure>,
    patients: Option<Sure>,
    saved: Vec<Saved<'a>>,
}

#[derive(Serialize)]
struct Volume {
    #[serde(flatten)]
    quantity: Sums,
    basis: &'static str,
}

/// At the low, the expected and the high volume; `null` where that one is not stated.
#[derive(Serialize)]
struct Sums {
    low: Option<String>,
    expected: String,
    high: Option<String>,
}

#[derive(Serialize)]
struct Target {
    price: String,
    spend: Option<Sums>,
}

/// A figure with how sure the least sure of what it follows from is.
#[derive(Serialize)]
struct Sure {
    amount: String,
    basis: &'static str,
}

#[derive(Serialize)]
struct Saved<'a> {
    against: &'static str,
    label: Option<&'a str>,
    country: Option<&'a str>,
    price: String,
    basis: &'static str,
    a_year: Option<Sums>,
    a_patient_and_year: Option<String>,
}

impl<'a> Money<'a> {
    pub(super) fn of(session: &'a Session, price: Price) -> Self {
        let reckoning = session.reckoning(price);
        Self {
            price: price.to_string(),
            volume: session.brief().volume.as_ref().map(|volume| Volume {
                quantity: Sums {
                    low: volume.low.map(plain),
                    expected: plain(volume.quantity),
                    high: volume.high.map(plain),
                },
                basis: volume.basis.id(),
            }),
            spend: reckoning.spend.map(Sums::of),
            target: reckoning.target.map(|(price, spend)| Target {
                price: price.to_string(),
                spend: spend.map(Sums::of),
            }),
            per_step: reckoning.per_step.map(Sums::of),
            patient_year: reckoning.patient_year.map(Sure::of),
            day_of_treatment: reckoning.day.map(Sure::of),
            patients: reckoning.patients.map(Sure::of),
            saved: reckoning.rows.iter().map(Saved::of).collect(),
        }
    }
}

impl Sums {
    fn of(sums: ByVolume) -> Self {
        Self {
            low: sums.low.map(plain),
            expected: plain(sums.expected),
            high: sums.high.map(plain),
        }
    }
}

impl Sure {
    fn of((amount, basis): (Decimal, Basis)) -> Self {
        Self {
            amount: plain(amount),
            basis: basis.id(),
        }
    }
}

impl<'a> Saved<'a> {
    fn of(row: &Row<'a>) -> Self {
        let reference = match row.base {
            RowBase::Reference(one) | RowBase::HigherEnd(one) => Some(one),
            RowBase::FirstOffer | RowBase::Target => None,
        };
        let own_name = match row.base {
            RowBase::Target => "target",
            RowBase::FirstOffer | RowBase::Reference(_) | RowBase::HigherEnd(_) => "first-offer",
        };
        let label = reference.map(|one| one.label.english());
        Self {
            against: reference.map_or(own_name, |one| one.kind.id()),
            label: label.filter(|label| !label.is_empty()),
            country: match reference.map(|one| &one.kind) {
                Some(ReferenceKind::International { country }) => Some(country),
                Some(_) | None => None,
            },
            price: plain(row.price),
            basis: row.basis.id(),
            a_year: row.saved.map(Sums::of),
            a_patient_and_year: row.per_patient.map(plain),
        }
    }
}

fn plain(amount: Decimal) -> String {
    amount
        .round_dp_with_strategy(4, RoundingStrategy::MidpointAwayFromZero)
        .normalize()
        .to_string()
}
