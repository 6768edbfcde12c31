//! Prices as whole numbers of price steps, in which talks are simulated.

use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive as _;

use crate::domain::Price;

/// The whole number nearest to `amount`, halves up; 1 at least, since a price is above
/// zero, and 10¹² at most.
pub fn nearest(amount: f64) -> i64 {
    let bounded = (amount + 0.5).floor().clamp(1.0, 1e12);
    #[expect(
        clippy::cast_possible_truncation,
        reason = "whole, and between 1 and 10¹²"
    )]
    let whole = bounded as i64;
    whole
}

/// So many price steps as a price; `None` where it is none.
pub fn price(steps: i64, step: Price) -> Option<Price> {
    let amount = Decimal::from(steps).checked_mul(step.amount())?;
    Price::from_decimal(amount).ok()
}

/// How many price steps a price is, rounded down.
pub fn count(price: Price, step: Price) -> Option<i64> {
    price
        .amount()
        .checked_div(step.amount())
        .and_then(|steps| steps.floor().to_i64())
}
