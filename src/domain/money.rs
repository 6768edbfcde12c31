//! Amounts of money: what a price comes to over a year.
//!
//! | operation | checked | rounding |
//! |---|---|---|
//! | price × volume | overflow is `None` | none, exact |
//! | difference of prices × volume | overflow is `None` | none, exact |
//! | cut in percent | overflow is `None` | none here; shown with one decimal, halves away from zero |
//! | comparing | never divides: both sides are multiplied | none |

use rust_decimal::Decimal;

use super::price::Price;

/// `a − b`, exact.
pub fn difference(a: Price, b: Price) -> Option<Decimal> {
    a.amount().checked_sub(b.amount())
}

/// The change from `before` to `after` in percent of `before`: below zero for a fall.
pub fn change_percent(before: Price, after: Price) -> Option<Decimal> {
    change_from(before.amount(), after)
}

/// The same from a price that was converted, and so need not be one that can be typed.
pub fn change_from(before: Decimal, after: Price) -> Option<Decimal> {
    after
        .amount()
        .checked_sub(before)?
        .checked_mul(Decimal::ONE_HUNDRED)?
        .checked_div(before)
}

/// The cut from `before` to `after` in percent of `before`: above zero for a fall.
pub fn cut_percent(before: Price, after: Price) -> Option<Decimal> {
    change_percent(before, after)?.checked_mul(Decimal::NEGATIVE_ONE)
}

/// The cut from a converted price `before` to `after` in percent of `before`.
pub fn cut_from(before: Decimal, after: Price) -> Option<Decimal> {
    change_from(before, after)?.checked_mul(Decimal::NEGATIVE_ONE)
}

/// What is saved on `quantity` units when `after` is paid instead of a converted price.
pub fn saving_from(before: Decimal, after: Price, quantity: Decimal) -> Option<Decimal> {
    before.checked_sub(after.amount())?.checked_mul(quantity)
}

/// What `quantity` units cost at `price`.
pub fn spend(price: Price, quantity: Decimal) -> Option<Decimal> {
    price.amount().checked_mul(quantity)
}

/// What is saved on `quantity` units when `after` is paid instead of `before`.
pub fn saving(before: Price, after: Price, quantity: Decimal) -> Option<Decimal> {
    difference(before, after)?.checked_mul(quantity)
}

/// How far the way from `start` to `goal` has been walked at `now`, in percent: 0 at
/// the start, 100 at the goal, more beyond it. `None` where there is no way to walk.
pub fn way_percent(start: Price, now: Price, goal: Price) -> Option<Decimal> {
    let whole = difference(start, goal)?;
    if whole <= Decimal::ZERO {
        return None;
    }
    difference(start, now)?
        .checked_mul(Decimal::ONE_HUNDRED)?
        .checked_div(whole)
}
