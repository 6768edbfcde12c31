//! Prices that offers are held against, and how much of the scale is drawn whole.

use rust_decimal::Decimal;

use super::drawing::Sure;
use crate::domain::reference::{Basis, Known};
use crate::export::talk::redacted::Redacted;
use crate::text::Words;

/// What offers are held against.
pub(super) struct Level {
    pub(super) name: String,
    pub(super) value: Known<Decimal>,
    pub(super) sure: Sure,
    pub(super) is_target: bool,
}

impl Level {
    pub(super) fn low(&self) -> Decimal {
        match self.value {
            Known::At(at) | Known::Above(at) | Known::Below(at) => at,
            Known::Between(low, _) => low,
        }
    }

    pub(super) fn high(&self) -> Decimal {
        match self.value {
            Known::At(at) | Known::Above(at) | Known::Below(at) => at,
            Known::Between(_, high) => high,
        }
    }
}

/// The part of the scale that is drawn whole: the offers with two thirds of their span at either
/// end; everything where there are none.
pub(super) fn bounds(prices: &[Decimal]) -> Option<(Decimal, Decimal)> {
    let (low, high) = (prices.iter().min()?, prices.iter().max()?);
    let span = high.checked_sub(*low)?;
    let air = if span.is_zero() {
        high.checked_div(Decimal::from(5))?
    } else {
        span.checked_mul(Decimal::new(66, 2))?
    };
    Some((low.checked_sub(air)?, high.checked_add(air)?))
}

pub(super) fn levels(of: &Redacted<'_>, words: &Words) -> Vec<Level> {
    let talk = of.talk();
    let mut levels: Vec<Level> = talk
        .compared()
        .map(|one| Level {
            name: words.reference(one.reference),
            sure: match one.basis() {
                Basis::Published => Sure::Solid,
                Basis::Stated => Sure::Dotted,
                Basis::Assumed => Sure::Dashed,
            },
            value: one.value,
            is_target: false,
        })
        .collect();
    levels.extend(talk.target().map(|target| Level {
        name: words.say("export-target").into_owned(),
        value: Known::At(target.amount()),
        sure: Sure::Solid,
        is_target: true,
    }));
    levels
}
