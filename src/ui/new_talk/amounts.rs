//! From what is typed to volumes, patients, conversions and exchange rates.

use rust_decimal::Decimal;

use super::draft::{Draft, FactDraft, FactKind};
use super::fault::Problem;
use super::field::{FactField, Field};
use super::figures::read_quantity;
use super::reading::{Faults, date, sentence};
use crate::domain::Text;
use crate::domain::conversion::{Conversion, Rate, Settled, Settlements, read_factor};
use crate::domain::savings::{AnnualVolume, Patients};

impl Draft {
    pub(super) fn annual_volume(&self, faults: &mut Faults) -> Option<AnnualVolume> {
        if self.volume.trim().is_empty() {
            return None;
        }
        let quantity = faults.take(Field::AnnualVolume, read_quantity(&self.volume))?;
        let loaded = self
            .loaded
            .as_ref()
            .and_then(|loaded| loaded.volume.as_ref());
        let mut scenario = |field, typed: &str| {
            let given = !typed.trim().is_empty();
            given.then(|| faults.take(field, read_quantity(typed)))?
        };
        Some(AnnualVolume {
            quantity,
            low: scenario(Field::VolumeLow, &self.volume_low),
            high: scenario(Field::VolumeHigh, &self.volume_high),
            basis: self.volume_basis,
            source: loaded.map_or_else(Text::default, |volume| volume.source.clone()),
        })
    }

    pub(super) fn patients(&self, faults: &mut Faults) -> Option<Patients> {
        if self.patients.trim().is_empty() {
            return None;
        }
        let number = faults.take(Field::Patients, read_quantity(&self.patients))?;
        let loaded = self
            .loaded
            .as_ref()
            .and_then(|loaded| loaded.patients.as_ref());
        Some(Patients {
            number,
            basis: self.patients_basis,
            source: loaded.map_or_else(Text::default, |patients| patients.source.clone()),
        })
    }

    /// What is settled, and the rows that the conversions and the rates stand in.
    pub(super) fn settled(&self, faults: &mut Faults) -> (Settlements, FactRows) {
        let mut settled = Settlements::default();
        let mut rows = FactRows::default();
        for (row, typed) in self.facts.iter().enumerate() {
            match fact(row, typed, faults) {
                Some(Settled::Conversion(one)) => {
                    settled.conversions.push(one);
                    rows.conversions.push(row);
                }
                Some(Settled::Rate(one)) => {
                    settled.rates.push(one);
                    rows.rates.push(row);
                }
                None => {}
            }
        }
        (settled, rows)
    }
}

/// The rows that conversions and rates stand in, in their order.
#[derive(Default)]
pub(super) struct FactRows {
    pub(super) conversions: Vec<usize>,
    pub(super) rates: Vec<usize>,
}

fn fact(row: usize, typed: &FactDraft, faults: &mut Faults) -> Option<Settled> {
    let field = |part| Field::Fact(row, part);
    let makes = faults.take(field(FactField::Makes), factor(&typed.makes));
    let date = faults.take(field(FactField::Date), date(&typed.date));
    let source = faults.take(field(FactField::Source), sentence(&typed.source));
    if typed.kind == FactKind::Rate && date == Some(None) {
        faults.add(field(FactField::Date), Problem::Empty);
    }
    let (makes, date, source, basis) = (makes?, date?, source?, typed.basis);
    Some(match typed.kind {
        FactKind::Conversion => Settled::Conversion(Conversion {
            of: typed.of_unit,
            makes,
            unit: typed.unit,
            basis,
            date,
            source,
        }),
        FactKind::Rate => Settled::Rate(Rate {
            of: typed.of_currency,
            makes,
            currency: typed.currency,
            basis,
            date: date?,
            source,
        }),
    })
}

/// How many one thing is of another; above zero.
fn factor(typed: &str) -> Result<Decimal, Problem> {
    let plain = crate::domain::typed::narrowed(typed);
    let plain = plain.trim();
    if plain.is_empty() {
        return Err(Problem::Empty);
    }
    let not_a_number = || Problem::NotANumber {
        typed: typed.trim().to_owned(),
    };
    let makes = read_factor(plain).ok_or_else(not_a_number)?;
    if makes.is_zero() {
        return Err(Problem::NotPositive);
    }
    Ok(makes)
}
