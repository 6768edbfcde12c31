//! Ways to go on: what the next step may be, by the steps so far.
//!
//! A step is by how much an offer is below the one before it. With the offers
//! `p₀, p₁, …, pₙ` the steps are `dᵢ = pᵢ₋₁ − pᵢ`; each method gives `dₙ₊₁`.
//! Where no offer was ever raised, no method but the baseline says that the next one will be.

use super::series::{has_risen, steps};
use super::time_dependent;
use super::trail::{self, PARTS};

/// A way to go on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Method {
    /// The same step again: `dₙ`. What every other method is measured against.
    SameStep,
    /// The median of all steps. Robust against one large concession.
    MedianStep,
    /// The mean of the steps, each counting half as much as the one after it:
    /// `Σ 2⁻ⁱ dₙ₋ᵢ / Σ 2⁻ⁱ`. Simple exponential smoothing (Brown 1956).
    SmoothedStep,
    /// The least-squares line through all offers, one step further.
    StraightLine,
    /// `dₙ` times the geometric mean of the ratios `dᵢ / dᵢ₋₁`.
    ///
    /// Ratios exist between steps above zero only; where there is none, the same step again.
    MeanRatio,
    /// The same, the logarithm of the mean ratio shrunk towards zero:
    /// `Σ ln rᵢ / (m + SHRINKAGE)` for `m` ratios (James and Stein 1961).
    ShrunkenRatio,
    /// Least-squares curves of time-dependent tactics of several exponents, each weighted by
    /// how well it fits; see [`time_dependent`].
    TimeDependent,
    /// The mean of the same step again, shrunken ratio and time-dependent curves: forecasts
    /// put together are often nearer than each of them (Bates and Granger 1969).
    Mean,
    /// The same three, each weighted by how near it came in this talk; see
    /// [`trail`].
    Weighted,
}

/// How many ratios of 1 the shrunken ratio counts beside those that were seen.
pub const SHRINKAGE: f64 = 3.0;

impl Method {
    /// The one whose ranges are shown on the desk, chosen by measurement.
    pub const SHIPPED: Self = Self::Weighted;

    /// All of them, the baseline first.
    pub const ALL: [Self; 9] = [
        Self::SameStep,
        Self::MedianStep,
        Self::SmoothedStep,
        Self::StraightLine,
        Self::MeanRatio,
        Self::ShrunkenRatio,
        Self::TimeDependent,
        Self::Mean,
        Self::Weighted,
    ];

    /// The name that scripts know it by.
    pub fn id(self) -> &'static str {
        match self {
            Self::SameStep => "same-step",
            Self::MedianStep => "median-step",
            Self::SmoothedStep => "smoothed-step",
            Self::StraightLine => "straight-line",
            Self::MeanRatio => "mean-ratio",
            Self::ShrunkenRatio => "shrunken-ratio",
            Self::TimeDependent => "time-dependent",
            Self::Mean => "mean",
            Self::Weighted => "weighted",
        }
    }

    /// The next step after these offers, in their unit; nought where there are fewer than two.
    pub fn next_step(self, offers: &[f64]) -> f64 {
        let next = match self {
            Self::SameStep => return steps(offers).next_back().unwrap_or(0.0),
            Self::MedianStep => median(steps(offers).collect()),
            Self::SmoothedStep => smoothed(offers),
            Self::StraightLine => time_dependent::straight_line(offers),
            Self::MeanRatio => continued(offers, 0.0),
            Self::ShrunkenRatio => continued(offers, SHRINKAGE),
            Self::TimeDependent => time_dependent::next_step(offers),
            Self::Mean => {
                let parts = PARTS.map(|part| part.next_step(offers));
                parts.iter().sum::<f64>() / parts.len() as f64
            }
            Self::Weighted => trail::weighted(offers),
        };
        if has_risen(offers) {
            next
        } else {
            next.max(0.0)
        }
    }
}

/// The ratios of steps that were seen: their geometric mean with one standard error.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Ratios {
    /// How many there were.
    pub count: usize,
    /// Their geometric mean: `exp(mean of ln rᵢ)`.
    pub mean: f64,
    /// One standard error of the mean logarithm below and above; the mean itself where there is but one ratio.
    pub low: f64,
    /// The upper end.
    pub high: f64,
}

impl Ratios {
    /// The ratios between steps above zero that follow each other; nothing where there are none.
    pub fn of(offers: &[f64]) -> Option<Self> {
        let logs = log_ratios(offers);
        let count = logs.len() as f64;
        if logs.is_empty() {
            return None;
        }
        let mean = logs.iter().sum::<f64>() / count;
        let squares: f64 = logs.iter().map(|log| (log - mean).powi(2)).sum();
        let error = if logs.len() < 2 {
            0.0
        } else {
            (squares / (count - 1.0) / count).sqrt()
        };
        Some(Self {
            count: logs.len(),
            mean: mean.exp(),
            low: (mean - error).exp(),
            high: (mean + error).exp(),
        })
    }
}

fn log_ratios(offers: &[f64]) -> Vec<f64> {
    offers
        .windows(3)
        .filter_map(|three| match three {
            [first, second, third] => {
                let (before, after) = (first - second, second - third);
                (0.0 < before && 0.0 < after).then(|| (after / before).ln())
            }
            _ => None,
        })
        .collect()
}

/// The last step times the mean ratio, `more` ratios of 1 counted in.
fn continued(offers: &[f64], more: f64) -> f64 {
    let last = steps(offers).next_back().unwrap_or(0.0);
    let logs = log_ratios(offers);
    let count = logs.len() as f64 + more;
    if logs.is_empty() {
        return last;
    }
    last * (logs.iter().sum::<f64>() / count).exp()
}

fn smoothed(offers: &[f64]) -> f64 {
    let mut weight = 1.0;
    let (mut sum, mut weights) = (0.0, 0.0);
    for step in steps(offers).rev().take(30) {
        sum += weight * step;
        weights += weight;
        weight /= 2.0;
    }
    if weights > 0.0 { sum / weights } else { 0.0 }
}

/// The middle one, or the mean of the two in the middle; nought of none.
pub fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    let middle = values.len() / 2;
    let at = |place: usize| values.get(place).copied().unwrap_or(0.0);
    if values.len() % 2 == 1 {
        at(middle)
    } else if values.is_empty() {
        0.0
    } else {
        f64::midpoint(at(middle - 1), at(middle))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The company's offers for dapagliflozin in 2019, in fen.
    const DAPAGLIFLOZIN: [f64; 5] = [562.0, 472.0, 462.0, 450.0, 440.0];

    fn near(found: f64, expected: f64) {
        assert!((found - expected).abs() < 5e-5, "{found}, not {expected}");
    }

    #[test]
    fn the_ratios_are_those_computed_by_hand() {
        // steps 90, 10, 12, 10; ln of their ratios -2.1972, 0.1823, -0.1823: mean -0.7324,
        // standard deviation 1.2818, standard error 0.7400
        let ratios = Ratios::of(&DAPAGLIFLOZIN).unwrap();
        assert_eq!(ratios.count, 3);
        near(ratios.mean, 0.480_75);
        near(ratios.low, 0.229_36);
        near(ratios.high, 1.007_55);
        // the last step times these: 4.38 and 4.30
        near(440.0 - 10.0 * ratios.low, 437.706_1);
        near(440.0 - 10.0 * ratios.high, 429.924_5);
    }

    #[test]
    fn each_method_goes_on_as_computed_by_hand() {
        let next = |method: Method| method.next_step(&DAPAGLIFLOZIN);
        near(next(Method::SameStep), 10.0);
        near(next(Method::MedianStep), 11.0);
        // (10 + 12 / 2 + 10 / 4 + 90 / 8) / (1 + 1/2 + 1/4 + 1/8)
        near(next(Method::SmoothedStep), 29.75 / 1.875);
        near(next(Method::MeanRatio), 10.0 * 0.480_75);
        // exp(-2.1972 / 6) instead of / 3
        near(next(Method::ShrunkenRatio), 10.0 * 0.693_36);
        // least squares: slope -26.6, at t = 5 the line is at 397.4
        near(next(Method::StraightLine), 440.0 - 397.4);
    }

    #[test]
    fn what_stands_still_goes_on_standing_still() {
        for method in Method::ALL {
            near(method.next_step(&[500.0; 6]), 0.0);
        }
        // no ratio without two steps above zero that follow each other
        assert_eq!(Ratios::of(&[500.0, 490.0, 490.0, 480.0, 480.0]), None);
        near(
            Method::MeanRatio.next_step(&[500.0, 490.0, 490.0, 480.0]),
            10.0,
        );
    }

    #[test]
    fn a_raised_offer_is_no_ratio_and_no_reason_to_expect_another() {
        let raised = [500.0, 480.0, 490.0, 470.0];
        assert_eq!(Ratios::of(&raised), None);
        near(Method::SameStep.next_step(&raised), 20.0);
        // after a rise the same step again is a rise; without one no other method says so
        near(
            Method::SameStep.next_step(&[500.0, 480.0, 470.0, 480.0]),
            -10.0,
        );
        let falling_fast = [500.0, 300.0, 299.0, 298.0, 297.0];
        near(Method::StraightLine.next_step(&falling_fast), 80.6);
        let slowing = [500.0, 400.0, 300.0, 298.0, 297.0, 297.0];
        assert!(
            Method::ALL
                .iter()
                .all(|method| 0.0 <= method.next_step(&slowing))
        );
    }

    #[test]
    fn the_median_is_the_middle_one() {
        near(median(vec![3.0, 1.0, 2.0]), 2.0);
        near(median(vec![4.0, 1.0, 2.0, 3.0]), 2.5);
        near(median(Vec::new()), 0.0);
    }
}
