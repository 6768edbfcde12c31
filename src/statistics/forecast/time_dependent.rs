//! Curves of time-dependent tactics, fitted to what was offered.
//!
//! Faratin, Sierra and Jennings (1998) let an agent concede the share
//! `α(t) = κ + (1 − κ)(min(t, T) / T)^(1/β)` of the way from its first offer to its limit:
//! β < 1 holds until late (Boulware), β = 1 is a straight line, β > 1 gives way early
//! (Conceder). Seen from outside, first offer, limit, `T` and `κ` are unknown, but for a given β
//! they come down to two figures: `p(t) = a − b · t^(1/β)`, which least squares finds. So no
//! limit is estimated, and none can be read off.

/// The exponents β that are tried.
pub const EXPONENTS: [f64; 5] = [0.25, 0.5, 1.0, 2.0, 4.0];

/// `t^(1/β)` for each of them. Written out, since a frame of the desk waits for it.
const CURVES: [fn(f64) -> f64; 5] = [
    |t| (t * t) * (t * t),
    |t| t * t,
    |t| t,
    f64::sqrt,
    |t| t.sqrt().sqrt(),
];

/// A fitted curve.
#[derive(Clone, Copy, Debug)]
struct Fit {
    /// What the next offer would be below the last of the curve.
    next_step: f64,
    /// The sum of squared residuals.
    squares: f64,
}

/// The next step of the curves.
///
/// Each is weighted by `S^(−n/2)` with `S` its sum of squared residuals
/// over `n` offers: the weights of Bayesian model averaging where all models have as many
/// parameters (Raftery 1995). To `S` comes what rounding to whole price steps alone would leave.
pub fn next_step(offers: &[f64]) -> f64 {
    let rounding = offers.len() as f64 / 12.0;
    let fits = CURVES.map(|curve| fit(offers, curve));
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
    let slope = if squares > 0.0 {
        products / squares
    } else {
        0.0
    };
    let next = mean + slope * (count - middle);
    offers.last().map_or(0.0, |last| last - next)
}

/// Fits `a − b · time(t)`, the first offer at `t = 0`.
fn fit(offers: &[f64], time: fn(f64) -> f64) -> Fit {
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
    let count = offers.len().max(1) as f64;
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_curves_are_those_of_the_exponents() {
        for (beta, curve) in EXPONENTS.iter().zip(CURVES) {
            for time in [0.0, 1.0, 2.5, 59.0] {
                let exactly: f64 = f64::powf(time, 1.0 / beta);
                assert!(
                    (curve(time) - exactly).abs() <= 1e-9 * exactly.max(1.0),
                    "{beta} {time}"
                );
            }
        }
    }

    #[test]
    fn a_curve_of_one_of_the_exponents_is_continued_to_the_step() {
        for (beta, curve) in EXPONENTS.iter().zip(CURVES) {
            let offer = |at: f64| 50_000.0 - 30_000.0 * curve(at / 20.0);
            let known: Vec<f64> = (0..8).map(f64::from).map(offer).collect();
            let off = next_step(&known) - (offer(7.0) - offer(8.0));
            assert!(off.abs() < 1.0, "{beta}: {off}");
        }
    }

    #[test]
    fn a_straight_line_goes_straight_on() {
        // least squares through 10, 8, 7, 3: 10.3 - 2.2 t, so 1.5 at t = 4
        let off = straight_line(&[10.0, 8.0, 7.0, 3.0]) - (3.0 - 1.5);
        assert!(off.abs() < 1e-9, "{off}");
    }
}
