//! The offers that a forecast may go by.

use rust_decimal::prelude::ToPrimitive as _;

use crate::domain::party::Side;
use crate::domain::price::Price;
use crate::domain::session::State;

/// From how many offers on there is a forecast.
pub const LEAST_OFFERS: usize = 4;

/// At most so many of the last offers are looked at.
pub const MOST_OFFERS: usize = 60;

/// The company's offers in order, none of them unknown, counted in price steps.
///
/// Counting in price steps leaves the currency and its size out of everything that
/// follows: the same talk in fen and in yuan has the same series.
#[derive(Clone, Debug, PartialEq)]
pub struct Series {
    /// The offers, in price steps.
    offers: Vec<f64>,
    /// The last one, exactly.
    last: Price,
    /// The price step.
    step: Price,
    /// The number of the first one, where an offer before it is not on record.
    after_gap: Option<u32>,
}

impl Series {
    /// The company's offers since the last one whose figure is not on record.
    ///
    /// A gap is not bridged: what lies before it is left out. Nothing where no figure
    /// stands at the end.
    pub fn of_company(state: &State, step: Price) -> Option<Self> {
        let mut company = state
            .offers
            .iter()
            .rev()
            .filter(|offer| offer.by == Side::Company);
        let mut known = Vec::new();
        let mut first = 0;
        let mut gap = false;
        for offer in company.by_ref().take(MOST_OFFERS) {
            let Some(price) = offer.price else {
                gap = true;
                break;
            };
            known.push(price);
            first = offer.ordinal;
        }
        known.reverse();
        let mut series = Self::of_prices(&known, step)?;
        series.after_gap = gap.then_some(first);
        Some(series)
    }

    /// A series of these prices; nothing where there are none.
    pub fn of_prices(prices: &[Price], step: Price) -> Option<Self> {
        let from = prices.len().saturating_sub(MOST_OFFERS);
        let used = prices.get(from..)?;
        let offers: Option<Vec<f64>> = used.iter().map(|price| in_steps(*price, step)).collect();
        Some(Self {
            offers: offers?,
            last: *used.last()?,
            step,
            after_gap: None,
        })
    }

    /// The offers, in price steps.
    pub fn offers(&self) -> &[f64] {
        &self.offers
    }

    /// The last offer.
    pub fn last(&self) -> Price {
        self.last
    }

    /// The price step.
    pub fn step(&self) -> Price {
        self.step
    }

    /// The number of the first offer that counts, where one before it is not on record.
    pub fn after_gap(&self) -> Option<u32> {
        self.after_gap
    }

    /// Whether there are offers enough for a forecast.
    pub fn is_enough(&self) -> bool {
        LEAST_OFFERS <= self.offers.len()
    }
}

/// How many price steps a price is.
pub fn in_steps(price: Price, step: Price) -> Option<f64> {
    price.amount().checked_div(step.amount())?.to_f64()
}

/// How fine the figures of this talk are, in price steps: the coarsest of 1, 10, 100, … of which every
/// offer is a multiple, at most a thousandth of the last offer.
///
/// Who bargains in thousands by tens is not told a range in hundredths.
pub fn grain(offers: &[f64]) -> f64 {
    let most = offers.last().map_or(1.0, |last| last / 1000.0);
    let mut grain = 1.0;
    while grain * 10.0 <= most && offers.iter().all(|offer| offer % (grain * 10.0) == 0.0) {
        grain *= 10.0;
    }
    grain
}

/// By how much each offer is below the one before it.
pub fn steps(offers: &[f64]) -> impl DoubleEndedIterator<Item = f64> + '_ {
    offers.windows(2).map(|pair| match pair {
        [before, after] => before - after,
        _ => 0.0,
    })
}

/// Whether an offer lies above the one before it.
pub fn has_risen(offers: &[f64]) -> bool {
    steps(offers).any(|step| step < 0.0)
}

/// The mean of the steps so far without their signs, one price step at least: what errors and widths are told in.
pub fn mean_step(offers: &[f64]) -> f64 {
    let count = offers.len().saturating_sub(1).max(1) as f64;
    (steps(offers).map(f64::abs).sum::<f64>() / count).max(1.0)
}
