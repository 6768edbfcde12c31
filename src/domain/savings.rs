//! The savings target, and what the fund saves.

use rust_decimal::Decimal;

use super::money;
use super::price::Price;
use super::reference::{Basis, Known, ReferencePrice};
use super::text::Text;

/// How much is used in a year.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AnnualVolume {
    /// Comparable units a year, above zero.
    pub quantity: Decimal,
    /// How sure the figure is.
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
    /// another currency or unit than the talk's.
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
    /// computed: `reference × (100 − percent) / 100`, or `spend / volume`. Whether the
    /// reference compares with the talk is for [`Brief::target_price`](super::Brief::target_price).
    pub fn price(
        &self,
        references: &[ReferencePrice],
        volume: Option<&AnnualVolume>,
        step: Price,
    ) -> Result<Price, TargetFault> {
        let amount = match self {
            Self::Price(price) => return Ok(*price),
            Self::Cut { reference, percent } => {
                if *percent <= Decimal::ZERO || *percent >= Decimal::ONE_HUNDRED {
                    return Err(TargetFault::Percent);
                }
                let base = match references.get(*reference).map(|one| one.value) {
                    Some(Known::At(price) | Known::Between(price, _)) => price,
                    Some(Known::Above(_) | Known::Below(_)) | None => {
                        return Err(TargetFault::NoReference);
                    }
                };
                Decimal::ONE_HUNDRED
                    .checked_sub(*percent)
                    .and_then(|left| base.amount().checked_mul(left))
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
