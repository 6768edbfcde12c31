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
pub const CALIBRATED_FOR: f64 = 0.78;

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
            (-0.28, 1.69),
            (-0.28, 1.37),
            (-0.27, 1.18),
            (-0.25, 0.99),
            (-0.78, 3.37),
            (-1.65, 2.90),
            (-0.92, 2.81),
            (-1.36, 2.00),
            (0.00, 0.00),
        ],
    ),
    (
        Method::MedianStep,
        [
            (-0.44, 3.63),
            (-0.52, 3.15),
            (-0.54, 3.02),
            (-0.59, 2.54),
            (-0.48, 4.44),
            (-0.64, 4.47),
            (-0.64, 5.67),
            (-0.58, 4.55),
            (0.00, 1.01),
        ],
    ),
    (
        Method::SmoothedStep,
        [
            (-0.58, 2.50),
            (-0.48, 2.12),
            (-0.41, 1.85),
            (-0.32, 1.37),
            (-0.88, 3.49),
            (-1.20, 3.45),
            (-0.86, 3.51),
            (-1.07, 2.69),
            (-0.24, 0.82),
        ],
    ),
    (
        Method::StraightLine,
        [
            (-0.92, 4.26),
            (-0.94, 4.33),
            (-1.01, 4.00),
            (-1.06, 3.06),
            (-1.11, 4.29),
            (-1.17, 4.88),
            (-1.31, 5.97),
            (-1.15, 4.66),
            (-1.17, 0.00),
        ],
    ),
    (
        Method::MeanRatio,
        [
            (-1.41, 0.41),
            (-1.32, 0.31),
            (-1.26, 0.30),
            (-1.10, 0.31),
            (-1.38, 2.14),
            (-1.85, 1.21),
            (-1.60, 2.18),
            (-1.59, 1.69),
            (0.00, 0.00),
        ],
    ),
    (
        Method::ShrunkenRatio,
        [
            (-0.46, 0.76),
            (-0.51, 0.54),
            (-0.94, 0.41),
            (-0.94, 0.40),
            (-0.79, 2.62),
            (-1.66, 1.78),
            (-1.08, 2.36),
            (-1.48, 1.80),
            (0.00, 0.00),
        ],
    ),
    (
        Method::TimeDependent,
        [
            (-0.77, 0.31),
            (-0.83, 0.45),
            (-0.89, 0.39),
            (-0.97, 0.59),
            (-0.93, 1.16),
            (-1.83, 1.20),
            (-1.10, 1.73),
            (-1.32, 1.81),
            (-0.56, 0.39),
        ],
    ),
    (
        Method::Mean,
        [
            (-0.35, 0.54),
            (-0.30, 0.52),
            (-0.44, 0.39),
            (-0.66, 0.53),
            (-0.76, 2.15),
            (-1.73, 1.79),
            (-0.87, 2.07),
            (-1.23, 1.72),
            (-0.35, 0.78),
        ],
    ),
    (
        Method::Weighted,
        [
            (-0.22, 0.65),
            (-0.33, 0.46),
            (-0.67, 0.45),
            (-0.42, 0.73),
            (-0.75, 2.31),
            (-1.63, 1.70),
            (-0.95, 2.23),
            (-1.34, 1.75),
            (0.00, 0.00),
        ],
    ),
];
