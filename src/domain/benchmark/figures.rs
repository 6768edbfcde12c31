//! The figures that several reference prices come to together.

use rust_decimal::{Decimal, RoundingStrategy};

use super::{Appraised, Derived, Unweighted};
use crate::domain::reference::Weight;

/// Decimals of a mean.
const MEAN_DECIMALS: u32 = 4;

/// The places of the prices, in the order in which they were given.
pub(super) fn all(counted: &[(Decimal, usize)]) -> Vec<usize> {
    let mut places: Vec<usize> = counted.iter().map(|(_, place)| *place).collect();
    places.sort_unstable();
    places
}

/// The middle of prices in order.
pub(super) fn median(counted: &[(Decimal, usize)]) -> Option<Decimal> {
    let at = |place: usize| counted.get(place).map(|(price, _)| *price);
    let upper = counted.len().checked_div(2)?;
    if counted.len().is_multiple_of(2) {
        at(upper.checked_sub(1)?)?
            .checked_add(at(upper)?)?
            .checked_div(Decimal::TWO)
    } else {
        at(upper)
    }
}

pub(super) fn mean(counted: &[(Decimal, usize)]) -> Option<Decimal> {
    let sum = counted
        .iter()
        .try_fold(Decimal::ZERO, |sum, (price, _)| sum.checked_add(*price))?;
    sum.checked_div(Decimal::from(counted.len())).map(rounded)
}

pub(super) fn weighted(
    prices: &[Appraised<'_>],
    counted: &[(Decimal, usize)],
) -> Result<Derived, Unweighted> {
    let with_weight: Vec<(Decimal, usize, &Weight)> = counted
        .iter()
        .filter_map(|(price, place)| {
            let weight = prices.get(*place)?.reference.weight.as_ref()?;
            (weight.figure > Decimal::ZERO).then_some((*price, *place, weight))
        })
        .collect();
    let Some((_, _, first)) = with_weight.first() else {
        return Err(Unweighted::NoWeights);
    };
    if with_weight
        .iter()
        .any(|(_, _, weight)| weight.of != first.of)
    {
        return Err(Unweighted::WeightsDiffer);
    }
    let sums = with_weight.iter().try_fold(
        (Decimal::ZERO, Decimal::ZERO),
        |(sum, weights), (price, _, weight)| {
            let part = price.checked_mul(weight.figure)?;
            Some((sum.checked_add(part)?, weights.checked_add(weight.figure)?))
        },
    );
    let amount = sums
        .and_then(|(sum, weights)| sum.checked_div(weights))
        .map(rounded)
        .ok_or(Unweighted::TooLarge)?;
    let mut from: Vec<usize> = with_weight.iter().map(|(_, place, _)| *place).collect();
    from.sort_unstable();
    Ok(Derived { amount, from })
}

pub(super) fn rounded(amount: Decimal) -> Decimal {
    amount
        .round_dp_with_strategy(MEAN_DECIMALS, RoundingStrategy::MidpointAwayFromZero)
        .normalize()
}
