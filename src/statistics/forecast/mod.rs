//! The next offer, if they go on like this: a range, never a figure.
//!
//! From the company's fourth offer on. The way to go on ([`Method::SHIPPED`]) and the width of the range were
//! chosen by [measurement](super::backtest) on simulated talks, beside the same step again; no limit of the company's is estimated.
//!
//! | module | what it holds |
//! |---|---|
//! | [`series`] | which offers count: none from before a gap in the record, at most the last 60 |
//! | [`method`] | the ways to go on, each with its formula and source |
//! | [`time_dependent`] | curves of time-dependent tactics |
//! | [`trail`] | what a method said in this talk so far; methods weighted by that |
//! | [`range`] | from a guess to a range: spread, rounding, bounds |
//! | [`calibration`] | the measured tails of the errors |

pub mod calibration;
pub mod method;
pub mod range;
pub mod series;
pub mod time_dependent;
pub mod trail;

use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive as _;

use crate::domain::price::Price;
use crate::domain::session::Session;
pub use method::{Method, Ratios};
pub use range::{Guess, Range};
pub use series::Series;

/// Where the next offer may lie, with what is needed to say why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Forecast {
    /// The lower end, rounded down to the talk's [grain](series::grain); above zero.
    pub low: Price,
    /// The upper end, rounded up likewise; above `low`.
    pub high: Price,
    /// What the next offer would be with the same step again; nothing where no price is left.
    pub same_step: Option<Price>,
    /// The ways to go on that were put together.
    pub parts: [Way; trail::PARTS.len()],
    /// The ratios of the steps so far; nothing where no two steps above zero follow each other.
    pub ratios: Option<SeenRatios>,
    /// The number of the first offer that counts, where one before it is not on record.
    pub after_gap: Option<u32>,
}

/// One of the ways to go on that were put together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Way {
    /// By which method.
    pub method: Method,
    /// What the next offer would be by it, to the nearest grain; nothing where no price is left.
    pub next: Option<Price>,
    /// Its share of the whole, in percent.
    pub percent: Decimal,
}

/// The ratios between steps that were seen, with two decimals.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SeenRatios {
    /// Their geometric mean.
    pub mean: Decimal,
    /// One standard error below it.
    pub low: Decimal,
    /// One standard error above it.
    pub high: Decimal,
}

impl Forecast {
    /// The forecast of a talk that goes on; nothing where it is decided or closed, or where
    /// fewer than four of the company's last offers are on record.
    pub fn of(session: &Session) -> Option<Self> {
        let state = session.state();
        if state.outcome.is_some() || session.is_closed() {
            return None;
        }
        Self::after(&Series::of_company(state, session.brief().step)?)
    }

    /// The forecast after these offers, by the shipped method.
    pub fn after(series: &Series) -> Option<Self> {
        let offers = series.offers();
        let range = range_by(Method::SHIPPED, offers)?;
        let price = |steps: f64| {
            let whole = Decimal::from(steps.to_i64()?);
            // written as they write their own: 34,800 and not 34,800.00
            let mut amount = whole.checked_mul(series.step().amount())?.normalize();
            let decimals = series.last().amount().scale();
            if amount.scale() < decimals {
                amount.rescale(decimals);
            }
            Price::from_decimal(amount).ok()
        };
        // an offer between two price steps is itself the highest that the next one is said to be
        let last = offers.last().copied()?;
        let high = if range.high < last || series::has_risen(offers) {
            price(range.high)?
        } else {
            series.last()
        };
        let grain = series::grain(offers);
        let next = |step: f64| {
            let grains = ((last - step) / grain).round();
            price(grains * grain).filter(|_| grains >= 1.0)
        };
        let parts = trail::parts(offers).map(|part| Way {
            method: part.method,
            next: next(part.step),
            percent: hundredths(part.share * 100.0)
                .map_or(Decimal::ZERO, |share| share.round_dp(0)),
        });
        Some(Self {
            low: price(range.low)?,
            high,
            same_step: next(Method::SameStep.next_step(offers)),
            parts,
            ratios: Ratios::of(offers).and_then(SeenRatios::of),
            after_gap: series.after_gap(),
        })
    }
}

/// The range that a method gives after these offers, in price steps.
pub fn range_by(method: Method, offers: &[f64]) -> Option<Range> {
    let guess = Guess::of(method, offers);
    Range::around(guess, calibration::tails(method, offers), offers)
}

impl SeenRatios {
    fn of(ratios: Ratios) -> Option<Self> {
        Some(Self {
            mean: hundredths(ratios.mean)?,
            low: hundredths(ratios.low)?,
            high: hundredths(ratios.high)?,
        })
    }
}

/// A figure with two decimals; nothing where it is too large to be told.
fn hundredths(figure: f64) -> Option<Decimal> {
    let whole = (figure * 100.0).round().to_i64()?;
    (whole.abs() < 100_000_000).then(|| Decimal::new(whole, 2))
}

#[cfg(test)]
mod tests;
