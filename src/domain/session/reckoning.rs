//! What a price comes to: for the fund in a year, for a patient, against every base.
//!
//! | figure | formula |
//! |---|---|
//! | spend a year | price × volume |
//! | saved a year | (base − price) × volume |
//! | a step | smallest step × volume |
//! | a patient and year | price × units that a patient uses in a year |
//! | a day of treatment | price × units in a defined daily dose |
//!
//! Each is exact where 28 digits hold it; what follows from an assumed figure says so.

use rust_decimal::Decimal;

use super::Session;
use crate::domain::conversion::{Link, Step, Way};
use crate::domain::money;
use crate::domain::price::Price;
use crate::domain::reference::{Basis, Known, ReferencePrice};
use crate::domain::savings::ByVolume;
use crate::domain::unit::Unit;

/// What a price is held against.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RowBase<'a> {
    /// The company's first offer.
    FirstOffer,
    /// A reference price: the figure, or the lower end of a range.
    Reference(&'a ReferencePrice),
    /// The higher end of a reference price that is a range.
    HigherEnd(&'a ReferencePrice),
    /// The price that reaches the target.
    Target,
}

/// What a price comes to against one base.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row<'a> {
    /// The base.
    pub base: RowBase<'a>,
    /// It as a price of the talk, not rounded.
    pub price: Decimal,
    /// How it came to be that; nothing where it was stated as one.
    pub via: Vec<Step<'a>>,
    /// How sure the base and its conversions are.
    pub basis: Basis,
    /// Percent of the base, above zero where the price is lower.
    pub cut: Decimal,
    /// What is saved in a year, below zero where the price is above the base; where the
    /// volume is known.
    pub saved: Option<ByVolume>,
    /// What is saved for a patient in a year, where it is known what one uses.
    pub per_patient: Option<Decimal>,
}

/// What a patient uses in a year.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PerPatient<'a> {
    /// Units of the talk.
    pub units: Decimal,
    /// By which facts; `None` where it is the volume divided by the number of patients.
    pub links: Option<Vec<Link<'a>>>,
    /// How sure the least sure of what it follows from is.
    pub basis: Basis,
}

/// What a price comes to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reckoning<'a> {
    /// The price.
    pub price: Price,
    /// Against the first offer, every comparable reference price and the target.
    pub rows: Vec<Row<'a>>,
    /// What the fund spends in a year.
    pub spend: Option<ByVolume>,
    /// The target with what the fund would spend at it.
    pub target: Option<(Price, Option<ByVolume>)>,
    /// What one step less is worth in a year.
    pub per_step: Option<ByVolume>,
    /// What a patient uses in a year.
    pub per_patient: Option<PerPatient<'a>>,
    /// What the price comes to for a patient and year, and how sure that is.
    pub patient_year: Option<(Decimal, Basis)>,
    /// What it comes to for a day of treatment, and how sure that is.
    pub day: Option<(Decimal, Basis)>,
    /// How many patients are treated in a year: as stated, or the volume divided by what
    /// one uses; with how sure that is.
    pub patients: Option<(Decimal, Basis)>,
}

impl Session {
    /// What `price` comes to.
    pub fn reckoning(&self, price: Price) -> Reckoning<'_> {
        let brief = self.brief();
        let by_volume = |of: &dyn Fn(Decimal) -> Option<Decimal>| brief.volume.as_ref()?.each(of);
        let per_patient = self.per_patient();
        let spend = |price: Price| by_volume(&|quantity| money::spend(price, quantity));
        let target = self.target();
        Reckoning {
            price,
            rows: self.rows(price, per_patient.as_ref().map(|one| one.units)),
            spend: spend(price),
            target: target.map(|target| (target, spend(target))),
            per_step: spend(brief.step),
            patient_year: self.patient_year(price),
            day: self.day_of_treatment(price),
            patients: self.patients(per_patient.as_ref()),
            per_patient,
        }
    }

    /// What `price` comes to for a patient and year, and how sure that is.
    pub fn patient_year(&self, price: Price) -> Option<(Decimal, Basis)> {
        let one = self.per_patient()?;
        let cost = price.amount().checked_mul(one.units)?;
        Some((cost.normalize(), one.basis))
    }

    /// What `price` comes to for a day of treatment, a defined daily dose (日均费用), and how
    /// sure that is.
    pub fn day_of_treatment(&self, price: Price) -> Option<(Decimal, Basis)> {
        let way = self.of_talk(Unit::DefinedDailyDose)?;
        let cost = way.ratio.apply(price.amount())?;
        Some((cost.normalize(), way.basis()))
    }

    /// How many units of the talk one of `unit` makes, where that is settled.
    fn of_talk(&self, unit: Unit) -> Option<Way<'_>> {
        self.conversions().units(unit, self.brief().unit)
    }

    /// What a patient uses in a year: by the conversion where it is settled, else the
    /// volume divided by the number of patients.
    pub fn per_patient(&self) -> Option<PerPatient<'_>> {
        let by_conversion = || {
            let way = self.of_talk(Unit::PatientYear)?;
            Some(PerPatient {
                units: way.ratio.apply(Decimal::ONE)?,
                basis: way.basis(),
                links: Some(way.links),
            })
        };
        let by_number = || {
            let (volume, patients) = (
                self.brief().volume.as_ref()?,
                self.brief().patients.as_ref()?,
            );
            Some(PerPatient {
                units: volume.quantity.checked_div(patients.number)?,
                basis: volume.basis.max(patients.basis),
                links: None,
            })
        };
        by_conversion().or_else(by_number)
    }

    fn patients(&self, per_patient: Option<&PerPatient<'_>>) -> Option<(Decimal, Basis)> {
        if let Some(patients) = &self.brief().patients {
            return Some((patients.number, patients.basis));
        }
        let (volume, one) = (self.brief().volume.as_ref()?, per_patient?);
        let number = volume.quantity.checked_div(one.units)?;
        Some((number, volume.basis.max(one.basis)))
    }

    fn rows(&self, price: Price, units: Option<Decimal>) -> Vec<Row<'_>> {
        let volume = self.brief().volume.as_ref();
        let row = |base, amount: Decimal, via, basis| {
            let less = |quantity| money::saving_from(amount, price, quantity);
            Some(Row {
                base,
                price: amount,
                via,
                basis,
                cut: money::cut_from(amount, price)?,
                saved: volume.and_then(|volume| volume.each(less)),
                per_patient: units.and_then(less),
            })
        };
        let stated = |base, price: Price| row(base, price.amount(), Vec::new(), Basis::Published);
        let first = self
            .state
            .first_price()
            .and_then(|first| stated(RowBase::FirstOffer, first));
        let references = self.compared().flat_map(|one| {
            let basis = one.basis();
            let (low, high) = match one.value {
                Known::At(base) => (Some(base), None),
                Known::Between(low, high) => (Some(low), Some(high)),
                Known::Above(_) | Known::Below(_) => (None, None),
            };
            let lower = low.and_then(|base| {
                row(
                    RowBase::Reference(one.reference),
                    base,
                    one.via.clone(),
                    basis,
                )
            });
            let higher =
                high.and_then(|base| row(RowBase::HigherEnd(one.reference), base, one.via, basis));
            lower.into_iter().chain(higher)
        });
        let target = self
            .target()
            .and_then(|target| stated(RowBase::Target, target));
        first.into_iter().chain(references).chain(target).collect()
    }
}
