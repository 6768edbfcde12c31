//! How far forecasts were off, beside the same step again.
//!
//! Every forecast that could have been made is made again, from the fourth offer on, by what was known then, and held
//! against the offer that came. Figures go by forecast, so a long talk counts more than a short one.

pub mod calibrate;
pub mod score;
pub mod simulated;

pub use calibrate::calibrate;
pub use score::{Score, Tally};

use crate::domain::party::Side;
use crate::domain::price::Price;
use crate::domain::session::State;
use crate::statistics::forecast::Method;
use crate::statistics::forecast::series::{LEAST_OFFERS, MOST_OFFERS, in_steps};

/// The company's offers without a gap, in price steps.
pub type Run = Vec<f64>;

/// The company's offers of a talk, parted where one is not on record.
pub fn runs_of(state: &State, step: Price) -> Vec<Run> {
    let mut runs = vec![Run::new()];
    let company = state
        .offers
        .iter()
        .filter(|offer| offer.by == Side::Company);
    for offer in company {
        match offer.price.and_then(|price| in_steps(price, step)) {
            Some(price) => {
                if let Some(run) = runs.last_mut() {
                    run.push(price);
                }
            }
            None => runs.push(Run::new()),
        }
    }
    runs.retain(|run| !run.is_empty());
    runs
}

/// What was known each time, and the offer that came.
pub fn cases(run: &[f64]) -> impl Iterator<Item = (&[f64], f64)> {
    (LEAST_OFFERS..run.len()).filter_map(|known| {
        let from = known.saturating_sub(MOST_OFFERS);
        Some((run.get(from..known)?, *run.get(known)?))
    })
}

/// How every method did.
#[derive(Clone, Debug)]
pub struct Tallies([(Method, Tally); Method::ALL.len()]);

impl Default for Tallies {
    fn default() -> Self {
        Self(Method::ALL.map(|method| (method, Tally::default())))
    }
}

impl Tallies {
    /// How every method did on these runs.
    pub fn of<'a>(runs: impl IntoIterator<Item = &'a Run>) -> Self {
        let mut tallies = Self::default();
        for run in runs {
            tallies.add(run);
        }
        tallies
    }

    /// Adds every forecast of a run.
    pub fn add(&mut self, run: &[f64]) {
        for (known, next) in cases(run) {
            for (method, tally) in &mut self.0 {
                tally.add(*method, known, next);
            }
        }
    }

    /// Adds what another has.
    pub fn merge(&mut self, other: &Self) {
        for ((_, tally), (_, more)) in self.0.iter_mut().zip(&other.0) {
            tally.merge(more);
        }
    }

    /// How a method did.
    pub fn score(&self, method: Method) -> Score {
        let found = self.0.iter().find(|(one, _)| *one == method);
        found.map(|(_, tally)| tally.score()).unwrap_or_default()
    }

    /// How many forecasts each method made.
    pub fn forecasts(&self) -> u64 {
        self.score(Method::SameStep).forecasts
    }

    /// How each method did.
    pub fn scores(&self) -> impl Iterator<Item = (Method, Score)> + '_ {
        self.0
            .iter()
            .map(|(method, tally)| (*method, tally.score()))
    }
}
