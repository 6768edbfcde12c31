//! Prices that are easy to say: well-sounding, round, or dividing evenly.
//!
//! A price is spoken in three significant digits (4.40, 34,000, 178), so endings are those
//! of the third digit, or of the price step where that is coarser.

use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive as _;

use crate::domain::ending::Endings;
use crate::domain::price::Price;

/// Significant digits in which a price is spoken.
const SPOKEN_DIGITS: u32 = 3;
/// Significant digits of a round price.
const ROUND_DIGITS: u32 = 2;
/// How far below the standing offer a well-sounding price is looked for: a twentieth of
/// it. An ending is no reason for more.
const TWENTIETHS_KEPT: u64 = 19;

/// The well-sounding price below `offer` by the customs of a table.
///
/// Of the prices at most a twentieth below it that end in a digit that is liked, those with
/// the fewest digits that are shunned; of these the nearest ten; in it the lowest. Where 6, 8
/// and 9 are liked and 4 is shunned `4.40` gives `4.36`. `None` where no digit is liked, or
/// the price step is not a power of ten.
pub fn well_sounding(offer: Price, step: Price, endings: &Endings) -> Option<Price> {
    let grain = grain(offer, step, SPOKEN_DIGITS)?;
    let standing = offer.amount().checked_div(grain)?.ceil().to_u64()?;
    let ten = |grains: u64| grains.checked_div(10);
    let highest_ten = ten(standing)?;
    let kept = standing.checked_mul(TWENTIETHS_KEPT)?.checked_add(19)?;
    let lowest = kept.checked_div(20)?.max(1);
    let best = (lowest..standing)
        .filter(|grains| {
            let last = grains.checked_rem(10);
            let liked = |last| endings.liked.iter().any(|digit| u64::from(*digit) == last);
            last.is_some_and(liked)
        })
        .min_by_key(|grains| {
            let away = ten(*grains).map(|ten| highest_ten.saturating_sub(ten));
            (shunned(*grains, endings), away, *grains)
        })?;
    priced(best, grain, step)
}

/// How often a shunned digit stands in a number.
fn shunned(number: u64, endings: &Endings) -> usize {
    let digits = number.to_string();
    let is_shunned = |digit: &u32| endings.shunned.iter().any(|one| u32::from(*one) == *digit);
    let digits = digits.chars().filter_map(|digit| digit.to_digit(10));
    digits.filter(is_shunned).count()
}

/// The highest price of two significant digits below `offer`, where it is a multiple of
/// the price step: `4.40` gives `4.30`.
pub fn round(offer: Price, step: Price) -> Option<Price> {
    let grain = grain(offer, step, ROUND_DIGITS)?;
    let below = offer.amount().checked_div(grain)?.ceil().to_u64()?;
    priced(below.checked_sub(1)?, grain, step)
}

/// The highest price below `offer` at which a pack of `pack` units comes to a multiple of
/// ten price steps; of a hundred and so on where ten says nothing, since every price does.
pub fn divides_evenly(offer: Price, step: Price, pack: u32) -> Option<Price> {
    let pack = u64::from(pack);
    let mut even = 10_u64;
    while pack.checked_rem(even)? == 0 {
        even = even.checked_mul(10)?;
    }
    let standing = offer.amount().checked_div(step.amount())?.ceil().to_u64()?;
    let lowest = standing.saturating_sub(even).max(1);
    let steps = (lowest..standing).rev().find(|steps| {
        let sum = steps.checked_mul(pack);
        sum.and_then(|sum| sum.checked_rem(even)) == Some(0)
    })?;
    priced(steps, step.amount(), step)
}

/// The place value of the last of so many significant digits of `price`, at least the
/// price step; `None` where it is no multiple of that.
fn grain(price: Price, step: Price, digits: u32) -> Option<Decimal> {
    let mut grain = Decimal::ONE;
    let most = Decimal::from(10_u64.checked_pow(digits)?);
    let few = most.checked_div(Decimal::TEN)?;
    while price.amount().checked_div(grain)? >= most {
        grain = grain.checked_mul(Decimal::TEN)?;
    }
    while price.amount().checked_div(grain)? < few && grain > step.amount() {
        grain = grain.checked_div(Decimal::TEN)?;
    }
    let grain = grain.max(step.amount());
    grain.checked_rem(step.amount())?.is_zero().then_some(grain)
}

/// `grains` times `grain`, written as prices of the talk are.
fn priced(grains: u64, grain: Decimal, step: Price) -> Option<Price> {
    let amount = Decimal::from(grains).checked_mul(grain)?;
    Price::at_most(amount, step)
}
