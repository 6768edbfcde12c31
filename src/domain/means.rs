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

/// What one product adds to the means, reckoned once.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Share {
    /// Its cut in percent.
    cut: Decimal,
    /// What it saves in a year.
    saved: Decimal,
    /// What would have been spent in a year.
    spent: Decimal,
}

impl Share {
    /// That of a product; `None` where it can't be reckoned.
    pub fn of(sale: &Sale) -> Option<Self> {
        Some(Self {
            cut: money::cut_percent(sale.before, sale.after)?,
            saved: money::saving(sale.before, sale.after, sale.volume)?,
            spent: money::spend(sale.before, sale.volume)?,
        })
    }
}

/// The mean cut in percent, each product counting alike; `None` where there is none.
pub fn mean_cut(sales: &[Sale]) -> Option<Decimal> {
    let shares: Option<Vec<Share>> = sales.iter().map(Share::of).collect();
    mean_cut_of(&shares?)
}

/// The same from shares.
pub fn mean_cut_of(shares: &[Share]) -> Option<Decimal> {
    let sum = (shares.iter()).try_fold(Decimal::ZERO, |sum, share| sum.checked_add(share.cut))?;
    sum.checked_div(Decimal::from(shares.len()))
}

/// The mean cut in percent, weighted by volume at the price before. All prices have to be
/// in one currency.
pub fn weighted_mean_cut(sales: &[Sale]) -> Option<Decimal> {
    let shares: Option<Vec<Share>> = sales.iter().map(Share::of).collect();
    weighted_mean_cut_of(&shares?)
}

/// The same from shares.
pub fn weighted_mean_cut_of(shares: &[Share]) -> Option<Decimal> {
    let zero = (Decimal::ZERO, Decimal::ZERO);
    let (saved, spent) = shares.iter().try_fold(zero, |(saved, spent), share| {
        let saved = saved.checked_add(share.saved)?;
        Some((saved, spent.checked_add(share.spent)?))
    })?;
    saved.checked_mul(Decimal::ONE_HUNDRED)?.checked_div(spent)
}
