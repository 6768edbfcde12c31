//! The savings target, and what the fund saves.

use rust_decimal::Decimal;

use super::money;
use super::price::Price;
use super::reference::{Basis, Known};
use super::text::Text;

/// How much is used in a year.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AnnualVolume {
    /// Comparable units a year, above zero.
    pub quantity: Decimal,
    /// The same if less is used than expected, at most `quantity`.
    pub low: Option<Decimal>,
    /// The same if more is used than expected, at least `quantity`.
    pub high: Option<Decimal>,
    /// How sure the figure is.
    pub basis: Basis,
    /// Where it is from.
    pub source: Text,
}

impl AnnualVolume {
    /// Whether the scenarios lie in their order, all of them above zero.
    pub fn is_in_order(&self) -> bool {
        let above_zero = |one: Decimal| one > Decimal::ZERO;
        above_zero(self.quantity)
            && self
                .low
                .is_none_or(|low| above_zero(low) && low <= self.quantity)
            && self.high.is_none_or(|high| high >= self.quantity)
    }

    /// What `of` gives at each volume; `None` where a figure does not fit.
    pub fn each(&self, of: impl Fn(Decimal) -> Option<Decimal>) -> Option<ByVolume> {
        let scenario = |quantity: Option<Decimal>| match quantity {
            Some(quantity) => of(quantity).map(Some),
            None => Some(None),
        };
        Some(ByVolume {
            low: scenario(self.low)?,
            expected: of(self.quantity)?,
            high: scenario(self.high)?,
        })
    }
}

/// An amount of money a year at each volume that is stated.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ByVolume {
    /// If less is used than expected.
    pub low: Option<Decimal>,
    /// As expected.
    pub expected: Decimal,
    /// If more is used.
    pub high: Option<Decimal>,
}

impl ByVolume {
    /// From the lowest to the highest, where there is more than the expected volume.
    pub fn range(&self) -> Option<(Decimal, Decimal)> {
        let low = self.low.unwrap_or(self.expected);
        let high = self.high.unwrap_or(self.expected);
        (self.low.is_some() || self.high.is_some()).then_some((low.min(high), low.max(high)))
    }
}

/// How many patients are treated in a year.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Patients {
    /// How many, above zero.
    pub number: Decimal,
    /// How sure that is.
    pub basis: Basis,
    /// Where it is from.
    pub source: Text,
}

/// What the talk is meant to reach.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SavingsTarget {
    /// This price.
    Price(Price),
    /// A cut of so many percent from the reference price at this place of the brief's
    /// list, counted from 0; of a range, from its lower end.
    Cut {
        /// Which reference price.
        reference: usize,
        /// Percent, above 0 and below 100.
        percent: Decimal,
    },
    /// At most this much from the fund in a year, at the annual volume.
    AnnualSpend(Decimal),
}

/// Why a target comes to no price.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TargetFault {
    /// The reference price is not in the list, is known only one-sidedly, or is one in
    /// another currency, unit or strength than the talk's with no conversion settled.
    NoReference,
    /// A year's spend says nothing without an annual volume.
    NoVolume,
    /// The percentage is not between 0 and 100.
    Percent,
    /// Less than one price step is left, or the figures are too large.
    OutOfRange,
}

impl TargetFault {
    /// The stem of its words.
    pub fn code(self) -> &'static str {
        match self {
            Self::NoReference => "target-no-reference",
            Self::NoVolume => "target-no-volume",
            Self::Percent => "target-percent",
            Self::OutOfRange => "target-out-of-range",
        }
    }
}

impl SavingsTarget {
    /// The price that reaches the target, cut down to a multiple of `step` where it is
    /// computed: `reference × (100 − percent) / 100`, or `spend / volume`. `base` gives the
    /// reference price at a place of the brief's list as a price of the talk, where it
    /// compares.
    pub fn price(
        &self,
        base: impl Fn(usize) -> Option<Known<Decimal>>,
        volume: Option<&AnnualVolume>,
        step: Price,
    ) -> Result<Price, TargetFault> {
        let amount = match self {
            Self::Price(price) => return Ok(*price),
            Self::Cut { reference, percent } => {
                if *percent <= Decimal::ZERO || *percent >= Decimal::ONE_HUNDRED {
                    return Err(TargetFault::Percent);
                }
                let base = match base(*reference) {
                    Some(Known::At(price) | Known::Between(price, _)) => price,
                    Some(Known::Above(_) | Known::Below(_)) | None => {
                        return Err(TargetFault::NoReference);
                    }
                };
                Decimal::ONE_HUNDRED
                    .checked_sub(*percent)
                    .and_then(|left| base.checked_mul(left))
                    .and_then(|scaled| scaled.checked_div(Decimal::ONE_HUNDRED))
            }
            Self::AnnualSpend(spend) => {
                let volume = volume.ok_or(TargetFault::NoVolume)?;
                spend.checked_div(volume.quantity)
            }
        };
        amount
            .and_then(|amount| Price::at_most(amount, step))
            .ok_or(TargetFault::OutOfRange)
    }
}

/// What one price step less is worth to the fund in a year; `None` without a volume.
pub fn step_worth(step: Price, volume: Option<&AnnualVolume>) -> Option<Decimal> {
    money::spend(step, volume?.quantity)
}
