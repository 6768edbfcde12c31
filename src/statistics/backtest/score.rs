//! Errors and held ranges, added up.

use crate::statistics::forecast::calibration::tails;
use crate::statistics::forecast::series::mean_step;
use crate::statistics::forecast::{Guess, Method, Range};

/// How a method did. Means over forecasts; nought where there were none.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Score {
    /// How many forecasts were made.
    pub forecasts: u64,
    /// The mean error without its sign, in steps: each beside the mean step of its talk till then, which unlike the last step
    /// is never nought (the mean absolute scaled error, Hyndman and Koehler 2006).
    pub error_in_steps: f64,
    /// The mean error without its sign, in percent of the offer that came.
    pub error_percent: f64,
    /// The mean error with its sign, in percent of the offer that came; above zero where the offer came
    /// higher than was said, so that the payer had hoped for too much.
    pub lean_percent: f64,
    /// How many forecasts were nearer than the same step again.
    pub nearer: u64,
    /// How many were farther off.
    pub farther: u64,
    /// How many ranges held the offer that came.
    pub held: u64,
    /// How many ranges there were.
    pub ranges: u64,
    /// The mean width of the ranges, in mean steps of the talk till then.
    pub width_in_steps: f64,
}

impl Score {
    /// The share of ranges that held.
    pub fn coverage(&self) -> Option<f64> {
        share(self.held, self.ranges)
    }

    /// The share nearer than the same step again, of those that differ from it.
    pub fn nearer_share(&self) -> Option<f64> {
        share(self.nearer, self.nearer + self.farther)
    }
}

fn share(some: u64, all: u64) -> Option<f64> {
    (all > 0).then(|| some as f64 / all as f64)
}

/// Errors being added up.
#[derive(Clone, Copy, Debug, Default)]
pub struct Tally {
    sums: Score,
}

impl Tally {
    /// Adds what `method` would have said after the offers known, and the offer that came.
    pub fn add(&mut self, method: Method, known: &[f64], next: f64) {
        let Some(last) = known.last().copied() else {
            return;
        };
        let guess = Guess::of(method, known);
        let error = next - (last - guess.step);
        let of_same = next - (last - Method::SameStep.next_step(known));
        let with_next: Vec<f64> = known.iter().copied().chain([next]).collect();
        let unit = mean_step(&with_next);
        let sums = &mut self.sums;
        sums.forecasts += 1;
        sums.error_in_steps += error.abs() / unit;
        sums.error_percent += 100.0 * error.abs() / next;
        sums.lean_percent += 100.0 * error / next;
        let gain = of_same.abs() - error.abs();
        sums.nearer += u64::from(gain > SAME);
        sums.farther += u64::from(gain < -SAME);
        if let Some(range) = Range::around(guess, tails(method, known), known) {
            sums.ranges += 1;
            sums.held += u64::from(range.holds(next));
            sums.width_in_steps += range.width() / unit;
        }
    }

    /// Adds what another has.
    pub fn merge(&mut self, other: &Self) {
        let (sums, more) = (&mut self.sums, &other.sums);
        sums.forecasts += more.forecasts;
        sums.error_in_steps += more.error_in_steps;
        sums.error_percent += more.error_percent;
        sums.lean_percent += more.lean_percent;
        sums.nearer += more.nearer;
        sums.farther += more.farther;
        sums.held += more.held;
        sums.ranges += more.ranges;
        sums.width_in_steps += more.width_in_steps;
    }

    /// The means.
    pub fn score(&self) -> Score {
        let count = self.sums.forecasts.max(1) as f64;
        Score {
            error_in_steps: self.sums.error_in_steps / count,
            error_percent: self.sums.error_percent / count,
            lean_percent: self.sums.lean_percent / count,
            width_in_steps: self.sums.width_in_steps / self.sums.ranges.max(1) as f64,
            ..self.sums
        }
    }
}

/// Errors that differ by less are the same, in price steps.
const SAME: f64 = 1e-6;
