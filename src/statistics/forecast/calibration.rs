//! How many spreads the next step lay below and above what a method said.
//!
//! Measured, not chosen: see the note at the table below. A range from `low` to `high` spreads around the
//! guess held in 80 % of the simulated talks of the tuning seeds.

use super::method::Method;
use super::series::steps;

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

/// How a series has gone so far: what a forecast of it may be off differs most by this.
///
/// Series that went by a formula to the last step are no manner of their own; see
/// [`calibrate`](crate::statistics::backtest::calibrate()).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Manner {
    /// No offer was repeated.
    Moving,
    /// Some offers were repeated, others not.
    Halting,
    /// The last three offers were repetitions.
    Still,
}

/// The tails differ by how many offers there are: from four, five, six and nine on.
pub const LENGTHS: [usize; 4] = [4, 5, 6, 9];

/// How many classes there are: one a length for those that move and those that halt, one for those that stand still.
pub const COUNT: usize = 2 * LENGTHS.len() + 1;

impl Manner {
    /// The manner of a series.
    pub fn of(offers: &[f64]) -> Self {
        let is_nought = |step: f64| step.abs() < 0.5;
        if steps(offers).rev().take(3).all(is_nought) {
            Self::Still
        } else if steps(offers).any(is_nought) {
            Self::Halting
        } else {
            Self::Moving
        }
    }
}

/// The class of a series: by its manner and by how many offers there are.
pub fn class_of(offers: &[f64]) -> usize {
    let longer = LENGTHS.iter().filter(|from| **from <= offers.len());
    let length = longer.count().max(1) - 1;
    match Manner::of(offers) {
        Manner::Moving => length,
        Manner::Halting => LENGTHS.len() + length,
        Manner::Still => 2 * LENGTHS.len(),
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

/// The share that the tails were measured for: see [`calibrate`](crate::statistics::backtest::calibrate()) on why it
/// is not [`ASKED`] itself.
pub const CALIBRATED_FOR: f64 = 0.8;

/// In how many simulated talks of all tactics the shipped ranges were measured, on a seed other than that of the table:
/// `kanjia backtest --talks 4200 --seed 2`.
pub const MEASURED_TALKS: u64 = 4_200;
/// How many of a thousand ranges held in them.
pub const MEASURED_PER_MILLE: u16 = 784;

/// The tails of every method in every class, as `cargo run --release --example calibrate` measured them on 30,000 talks of
/// seed 1 of [the tactics the advice was tuned on](crate::statistics::Tactic::TUNED). The others were kept apart from this
/// table, though not from the choice of the method. A test measures on other seeds how often ranges hold with it.
const MEASURED: [(Method, [(f64, f64); COUNT]); 9] = [
    (
        Method::SameStep,
        [
            (-0.24, 1.69),
            (-0.22, 1.37),
            (-0.21, 1.04),
            (-0.15, 0.72),
            (-0.99, 3.71),
            (-1.67, 3.08),
            (-1.07, 2.88),
            (-1.46, 2.16),
            (0.00, 0.00),
        ],
    ),
    (
        Method::MedianStep,
        [
            (-0.36, 3.61),
            (-0.41, 3.15),
            (-0.44, 2.79),
            (-0.54, 2.30),
            (-0.57, 5.14),
            (-0.67, 4.79),
            (-0.71, 5.78),
            (-0.64, 4.68),
            (0.00, 2.43),
        ],
    ),
    (
        Method::SmoothedStep,
        [
            (-0.52, 2.49),
            (-0.44, 2.12),
            (-0.34, 1.65),
            (-0.25, 1.15),
            (-0.91, 3.98),
            (-1.24, 3.72),
            (-0.90, 3.67),
            (-1.10, 2.74),
            (-0.24, 1.44),
        ],
    ),
    (
        Method::StraightLine,
        [
            (-0.92, 4.17),
            (-0.89, 4.31),
            (-0.94, 3.56),
            (-1.01, 2.71),
            (-1.13, 4.77),
            (-1.19, 5.29),
            (-1.34, 6.09),
            (-1.21, 4.82),
            (-1.21, 0.24),
        ],
    ),
    (
        Method::MeanRatio,
        [
            (-1.41, 0.32),
            (-1.32, 0.29),
            (-1.20, 0.27),
            (-0.96, 0.27),
            (-1.50, 2.43),
            (-1.94, 1.41),
            (-1.62, 2.53),
            (-1.68, 1.92),
            (0.00, 0.00),
        ],
    ),
    (
        Method::ShrunkenRatio,
        [
            (-0.37, 0.65),
            (-0.43, 0.33),
            (-0.82, 0.24),
            (-0.85, 0.23),
            (-0.99, 2.80),
            (-1.78, 1.89),
            (-1.17, 2.67),
            (-1.57, 2.01),
            (0.00, 0.00),
        ],
    ),
    (
        Method::TimeDependent,
        [
            (-0.79, 0.39),
            (-0.83, 0.46),
            (-0.89, 0.39),
            (-0.94, 0.33),
            (-1.22, 1.26),
            (-1.97, 1.25),
            (-1.10, 1.87),
            (-1.39, 1.95),
            (-0.57, 0.71),
        ],
    ),
    (
        Method::Mean,
        [
            (-0.38, 0.65),
            (-0.34, 0.60),
            (-0.44, 0.37),
            (-0.57, 0.15),
            (-1.00, 2.36),
            (-1.79, 1.84),
            (-0.93, 2.20),
            (-1.32, 1.93),
            (-0.36, 1.18),
        ],
    ),
    (
        Method::Weighted,
        [
            (-0.27, 0.73),
            (-0.28, 0.33),
            (-0.61, 0.24),
            (-0.22, 0.24),
            (-0.96, 2.47),
            (-1.72, 1.83),
            (-1.05, 2.49),
            (-1.44, 1.90),
            (0.00, 0.00),
        ],
    ),
];
