//! Means over several products.
//!
//! | mean | formula |
//! |---|---|
//! | unweighted | the sum of the cuts in percent, divided by their number |
//! | weighted by volume | `100 × Σ volume × (before − after) / Σ volume × before` |
//!
//! The weight of a product is its volume at the price before, so the weighted mean is the
//! share of the old spend that is saved. Sums are exact; each cut of the unweighted mean is
//! a division with 28 digits, and so is the last step of either. Nothing is rounded
//! further before it is shown.

use rust_decimal::Decimal;

use super::money;
use super::price::Price;

/// One product: what was paid or asked before, what is paid now, and how much is used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sale {
    /// The price that the cut is from.
    pub before: Price,
    /// The price now.
    pub after: Price,
    /// Units a year, above zero.
    pub volume: Decimal,
}

/// The mean cut in percent, each product counting alike; `None` where there is none.
pub fn mean_cut(sales: &[Sale]) -> Option<Decimal> {
    let sum = sales.iter().try_fold(Decimal::ZERO, |sum, sale| {
        sum.checked_add(money::cut_percent(sale.before, sale.after)?)
    })?;
    sum.checked_div(Decimal::from(sales.len()))
}

/// The mean cut in percent, weighted by volume at the price before. All prices have to be
/// in one currency.
pub fn weighted_mean_cut(sales: &[Sale]) -> Option<Decimal> {
    let zero = (Decimal::ZERO, Decimal::ZERO);
    let (saved, before) = sales.iter().try_fold(zero, |(saved, before), sale| {
        let less = money::saving(sale.before, sale.after, sale.volume)?;
        let spent = money::spend(sale.before, sale.volume)?;
        Some((saved.checked_add(less)?, before.checked_add(spent)?))
    })?;
    saved.checked_mul(Decimal::ONE_HUNDRED)?.checked_div(before)
}
