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
#[derive(Clone, Debug, PartialEq)]
pub struct Forecast {
    /// The lower end, rounded down to a price step; above zero.
    pub low: Price,
    /// The upper end, rounded up to a price step; above `low`.
    pub high: Price,
    /// What the next offer would be with the same step again; nothing where no price is left.
    pub same_step: Option<Price>,
    /// By which formula.
    pub why: Why,
    /// The number of the first offer that counts, where one before it is not on record.
    pub after_gap: Option<u32>,
}

/// The formula of a forecast, with its figures.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Why {
    /// Each step was so many times the one before it.
    Ratios {
        /// The geometric mean of the ratios.
        mean: Decimal,
        /// One standard error below it.
        low: Decimal,
        /// One standard error above it.
        high: Decimal,
    },
    /// No two steps above zero follow each other, so there is no ratio.
    NoRatio,
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
            Price::from_decimal(whole.checked_mul(series.step().amount())?).ok()
        };
        // an offer between two price steps is itself the highest that the next one is said to be
        let last = offers.last().copied()?;
        let high = if range.high < last || series::has_risen(offers) {
            price(range.high)?
        } else {
            series.last()
        };
        let same = Method::SameStep.next_step(offers);
        Some(Self {
            low: price(range.low)?,
            high,
            same_step: price((last - same).round()).filter(|_| last - same > 0.5),
            why: Why::of(offers),
            after_gap: series.after_gap(),
        })
    }
}

/// The range that a method gives after these offers, in price steps.
pub fn range_by(method: Method, offers: &[f64]) -> Option<Range> {
    let guess = Guess::of(method, offers);
    Range::around(guess, calibration::tails(method, offers), offers)
}

impl Why {
    fn of(offers: &[f64]) -> Self {
        let rounded = |ratio: f64| {
            let hundredths = (ratio * 100.0).round().to_i64()?;
            (hundredths < 100_000_000).then(|| Decimal::new(hundredths, 2))
        };
        Ratios::of(offers)
            .and_then(|ratios| {
                Some(Self::Ratios {
                    mean: rounded(ratios.mean)?,
                    low: rounded(ratios.low)?,
                    high: rounded(ratios.high)?,
                })
            })
            .unwrap_or(Self::NoRatio)
    }
}
