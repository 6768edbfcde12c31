//! Curves of time-dependent tactics, fitted to what was offered.
//!
//! Faratin, Sierra and Jennings (1998) let an agent concede the share
//! `α(t) = κ + (1 − κ)(min(t, T) / T)^(1/β)` of the way from its first offer to its limit:
//! β < 1 holds until late (Boulware), β = 1 is a straight line, β > 1 gives way early
//! (Conceder). Seen from outside, first offer, limit, `T` and `κ` are unknown, but for a given β
//! they come down to two figures: `p(t) = a − b · t^(1/β)`, which least squares finds. So no
//! limit is estimated, and none can be read off.

use super::series::MOST_OFFERS;

/// The exponents β that are tried.
pub const EXPONENTS: [f64; 5] = [0.25, 0.5, 1.0, 2.0, 4.0];

/// A fitted curve.
#[derive(Clone, Copy, Debug)]
struct Fit {
    /// What the next offer would be below the last of the curve.
    next_step: f64,
    /// The sum of squared residuals.
    squares: f64,
}

/// The next step of the curves, each weighted by `S^(−n/2)` with `S` its sum of squared residuals
/// over `n` offers: the weights of Bayesian model averaging where all models have as many
/// parameters (Raftery 1995). To `S` comes what rounding to whole price steps alone would leave.
pub fn next_step(offers: &[f64]) -> f64 {
    let rounding = offers.len() as f64 / 12.0;
    let fits = EXPONENTS.map(|beta| fit(offers, 1.0 / beta));
    let best = fits.iter().map(|one| one.squares).fold(f64::MAX, f64::min);
    let (mut sum, mut weights) = (0.0, 0.0);
    for one in fits {
        let against_best = (one.squares + rounding) / (best + rounding);
        let weight = against_best.powf(-0.5 * offers.len() as f64);
        sum += weight * one.next_step;
        weights += weight;
    }
    if weights > 0.0 { sum / weights } else { 0.0 }
}

/// The next step by the least-squares line: from the last offer to the line's next value.
pub fn straight_line(offers: &[f64]) -> f64 {
    let count = offers.len() as f64;
    let middle = (count - 1.0) / 2.0;
    let mean = offers.iter().sum::<f64>() / count.max(1.0);
    let (mut products, mut squares) = (0.0, 0.0);
    for (at, offer) in offers.iter().enumerate() {
        let away = at as f64 - middle;
        products += away * (offer - mean);
        squares += away * away;
    }
    let slope = if squares > 0.0 { products / squares } else { 0.0 };
    let next = mean + slope * (count - middle);
    offers.last().map_or(0.0, |last| last - next)
}

/// Fits `a − b · t^power`, the first offer at `t = 0`.
fn fit(offers: &[f64], power: f64) -> Fit {
    let count = offers.len().min(MOST_OFFERS) as f64;
    let time = |at: f64| if power == 1.0 { at } else { at.powf(power) };
    let (mut sum_x, mut sum_p, mut sum_xx, mut sum_xp, mut sum_pp) = (0.0, 0.0, 0.0, 0.0, 0.0);
    // offers counted from the first keep the sums small and exact
    let origin = offers.first().copied().unwrap_or(0.0);
    for (at, offer) in offers.iter().enumerate() {
        let (x, p) = (time(at as f64), offer - origin);
        sum_x += x;
        sum_p += p;
        sum_xx += x * x;
        sum_xp += x * p;
        sum_pp += p * p;
    }
    let count = count.max(1.0);
    let var = sum_xx - sum_x * sum_x / count;
    let cov = sum_xp - sum_x * sum_p / count;
    let slope = if var > 0.0 { cov / var } else { 0.0 };
    let squares = (sum_pp - sum_p * sum_p / count - slope * cov).max(0.0);
    let (last, next) = (time(count - 1.0), time(count));
    Fit {
        next_step: -slope * (next - last),
        squares,
    }
}
