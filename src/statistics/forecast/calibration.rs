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
pub const CALIBRATED_FOR: f64 = 0.79;

/// In how many simulated talks of all tactics the shipped ranges were measured, on a seed other than that of the table:
/// `kanjia backtest --talks 4200 --seed 2`.
pub const MEASURED_TALKS: u64 = 4_200;
/// How many of a thousand ranges held in them.
pub const MEASURED_PER_MILLE: u16 = 793;

/// The tails of every method in every class, as `cargo run --release --example calibrate` measured them on 30,000 talks of
/// seed 1 of [the tactics the advice was tuned on](crate::statistics::Tactic::TUNED). The others were kept apart from this
/// table, though not from the choice of the method. A test measures on other seeds how often ranges hold with it.
const MEASURED: [(Method, [(f64, f64); COUNT]); 9] = [
    (
        Method::SameStep,
        [
            (-0.30, 1.69),
            (-0.31, 1.38),
            (-0.30, 1.18),
            (-0.27, 1.06),
            (-0.88, 3.54),
            (-1.66, 2.99),
            (-1.00, 2.82),
            (-1.40, 2.07),
            (0.00, 0.00),
        ],
    ),
    (
        Method::MedianStep,
        [
            (-0.46, 3.63),
            (-0.55, 3.15),
            (-0.56, 3.02),
            (-0.60, 2.54),
            (-0.52, 4.65),
            (-0.65, 4.63),
            (-0.67, 5.68),
            (-0.61, 4.61),
            (0.00, 1.71),
        ],
    ),
    (
        Method::SmoothedStep,
        [
            (-0.59, 2.50),
            (-0.50, 2.12),
            (-0.43, 1.85),
            (-0.34, 1.37),
            (-0.91, 3.71),
            (-1.23, 3.61),
            (-0.88, 3.60),
            (-1.10, 2.73),
            (-0.24, 1.12),
        ],
    ),
    (
        Method::StraightLine,
        [
            (-0.92, 4.26),
            (-0.97, 4.33),
            (-1.02, 4.00),
            (-1.06, 3.06),
            (-1.12, 4.44),
            (-1.18, 5.06),
            (-1.33, 6.04),
            (-1.18, 4.74),
            (-1.20, 0.00),
        ],
    ),
    (
        Method::MeanRatio,
        [
            (-1.41, 0.45),
            (-1.32, 0.34),
            (-1.26, 0.32),
            (-1.10, 0.32),
            (-1.43, 2.30),
            (-1.90, 1.31),
            (-1.61, 2.32),
            (-1.64, 1.80),
            (0.00, 0.00),
        ],
    ),
    (
        Method::ShrunkenRatio,
        [
            (-0.50, 0.76),
            (-0.53, 0.56),
            (-0.99, 0.44),
            (-0.98, 0.43),
            (-0.88, 2.71),
            (-1.67, 1.85),
            (-1.13, 2.51),
            (-1.53, 1.90),
            (0.00, 0.00),
        ],
    ),
    (
        Method::TimeDependent,
        [
            (-0.78, 0.35),
            (-0.83, 0.49),
            (-0.89, 0.43),
            (-0.97, 0.66),
            (-1.03, 1.21),
            (-1.86, 1.22),
            (-1.10, 1.80),
            (-1.35, 1.88),
            (-0.56, 0.51),
        ],
    ),
    (
        Method::Mean,
        [
            (-0.37, 0.59),
            (-0.32, 0.57),
            (-0.46, 0.41),
            (-0.67, 0.57),
            (-0.87, 2.23),
            (-1.73, 1.82),
            (-0.89, 2.11),
            (-1.28, 1.84),
            (-0.36, 1.04),
        ],
    ),
    (
        Method::Weighted,
        [
            (-0.24, 0.70),
            (-0.35, 0.49),
            (-0.69, 0.49),
            (-0.44, 0.75),
            (-0.85, 2.40),
            (-1.63, 1.76),
            (-1.01, 2.34),
            (-1.39, 1.83),
            (0.00, 0.00),
        ],
    ),
];
