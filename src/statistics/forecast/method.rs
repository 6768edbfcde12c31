//! Ways to go on: what the next step may be, by the steps so far.
//!
//! A step is by how much an offer is below the one before it. With the offers
//! `p₀, p₁, …, pₙ` the steps are `dᵢ = pᵢ₋₁ − pᵢ`; each method gives `dₙ₊₁`.
//! Where no offer was ever raised, no method but the baseline says that the next one will be.

use super::series::{has_risen, steps};
use super::{time_dependent, trail};

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
    /// how well it fits; see [`time_dependent`](super::time_dependent).
    TimeDependent,
    /// The mean of smoothed step, shrunken ratio and time-dependent curves: forecasts
    /// put together are often nearer than each of them (Bates and Granger 1969).
    Mean,
    /// The same step again, smoothed step, shrunken ratio and time-dependent curves, each weighted
    /// by how near it came in this talk; see [`trail`](super::trail).
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
                let parts = [
                    smoothed(offers),
                    continued(offers, SHRINKAGE),
                    time_dependent::next_step(offers).max(0.0),
                ];
                parts.iter().sum::<f64>() / 3.0
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
