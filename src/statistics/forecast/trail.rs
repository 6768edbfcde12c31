//! What a method said in this talk till now, and how near it came; experts weighted by that.
//!
//! [`Method::Weighted`] gives each of its [`PARTS`] the weight `prior / (ē + floor)³` with `ē` its mean error in this
//! talk so far: forecasts put together by how far off each was (Bates and Granger 1969). The floor, half a [grain] and
//! a twentieth of the mean step, keeps a part that happened to be exact from silencing the others.
//!
//! Parts, power and priors were chosen among some twenty variants by their mean error on simulated talks. Curves fit
//! anything early on, hence their smaller prior.

use super::method::Method;
use super::series::{grain, mean_step};

/// The parts of [`Method::Weighted`].
pub const PARTS: [Method; 3] = [
    Method::SameStep,
    Method::ShrunkenRatio,
    Method::TimeDependent,
];

/// What the parts count before anything is known.
const PRIORS: [f64; PARTS.len()] = [1.0, 1.0, 0.3];

/// By how many of its last forecasts a method is judged.
const LOOK_BACK: usize = 8;
/// Each of them counts so much less than the one after it.
const FADING: f64 = 0.75;

/// What a method said at each of the last offers, in price steps.
#[derive(Clone, Debug)]
pub struct Trail {
    /// The steps it said and, but for the last, those that came.
    said: Vec<(f64, Option<f64>)>,
}

/// Errors without their signs, the latest counting most.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Record {
    /// Their weighted sum.
    pub errors: f64,
    /// The sum of the weights.
    pub weights: f64,
}

/// One part of [`Method::Weighted`].
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Part {
    /// The method.
    pub method: Method,
    /// The next step by it.
    pub step: f64,
    /// Its share of the whole, from nought to one.
    pub share: f64,
}

impl Trail {
    /// What `method` said after two offers and more, and says now.
    pub fn of(method: Method, offers: &[f64]) -> Self {
        let steps = match method {
            Method::Weighted => weighted_steps(offers),
            _ => prefixes(offers)
                .map(|known| method.next_step(known))
                .collect(),
        };
        let came = |known: &[f64]| Some(known.last()? - offers.get(known.len())?);
        Self {
            said: prefixes(offers)
                .map(came)
                .zip(steps)
                .map(|(came, said)| (said, came))
                .collect(),
        }
    }

    /// What it says now; nought where there are fewer than two offers.
    pub fn next_step(&self) -> f64 {
        self.said.last().map_or(0.0, |(said, _)| *said)
    }

    /// How far off it was.
    pub fn record(&self) -> Record {
        record_of(&self.said)
    }
}

/// What was known after two offers and more, the last so many times; all of it at last.
fn prefixes(offers: &[f64]) -> impl Iterator<Item = &[f64]> {
    let first = offers.len().saturating_sub(2 * LOOK_BACK).max(2);
    (first..=offers.len()).filter_map(|known| offers.get(..known))
}

fn record_of(said: &[(f64, Option<f64>)]) -> Record {
    let mut record = Record::default();
    let mut weight = 1.0;
    let past = said
        .iter()
        .rev()
        .filter_map(|(said, came)| Some((*said, (*came)?)));
    for (said, came) in past.take(LOOK_BACK) {
        record.errors += weight * (came - said).abs();
        record.weights += weight;
        weight *= FADING;
    }
    record
}

/// What the parts say now, each with its share.
pub fn parts(offers: &[f64]) -> [Part; PARTS.len()] {
    let trails = PARTS.map(|method| Trail::of(method, offers));
    put_together(
        &trails,
        trails.first().map_or(0, |one| one.said.len()),
        offers,
    )
}

/// The weighted mean of the parts now.
pub(super) fn weighted(offers: &[f64]) -> f64 {
    mean(&parts(offers))
}

/// The weighted mean of the parts at each of the last offers.
fn weighted_steps(offers: &[f64]) -> Vec<f64> {
    let trails = PARTS.map(|method| Trail::of(method, offers));
    prefixes(offers)
        .zip(1..)
        .map(|(known, count)| mean(&put_together(&trails, count, known)))
        .collect()
}

fn mean(parts: &[Part]) -> f64 {
    parts.iter().map(|part| part.share * part.step).sum()
}

/// The parts by the first `count` entries of their trails.
fn put_together(trails: &[Trail; PARTS.len()], count: usize, known: &[f64]) -> [Part; PARTS.len()] {
    let floor = 0.5 * grain(known) + 0.05 * mean_step(known);
    let mut parts = PARTS.map(|method| Part {
        method,
        step: 0.0,
        share: 0.0,
    });
    let mut weights = 0.0;
    for ((part, trail), prior) in parts.iter_mut().zip(trails).zip(PRIORS) {
        let Some(([past @ .., (step, _)], _)) = trail.said.split_at_checked(count) else {
            continue;
        };
        let Record {
            errors,
            weights: seen,
        } = record_of(past);
        let error = if seen > 0.0 { errors / seen } else { 0.0 };
        part.step = *step;
        part.share = prior * (error + floor).powi(-3);
        weights += part.share;
    }
    for part in &mut parts {
        part.share = if weights > 0.0 {
            part.share / weights
        } else {
            0.0
        };
    }
    parts
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn who_was_exact_counts_most() {
        // steps 100, 50, 25, 12.5, …: a ratio of one half
        let offers: Vec<f64> = (0..7).map(|at| 800.0 + 200.0 * 0.5_f64.powi(at)).collect();
        let parts = parts(&offers);
        let share = |method| {
            let part = parts.iter().find(|part| part.method == method);
            part.map_or(0.0, |part| part.share)
        };
        assert!(share(Method::SameStep) < share(Method::ShrunkenRatio));
        let whole: f64 = parts.iter().map(|part| part.share).sum();
        assert!((whole - 1.0).abs() < 1e-9, "{whole}");
    }

    #[test]
    fn the_record_fades() {
        // same step again: errors 80 (the step of 10 after 90), 2, 2; the last counts 1, then 3/4, then 9/16
        let trail = Trail::of(Method::SameStep, &[562.0, 472.0, 462.0, 450.0, 440.0]);
        let record = trail.record();
        assert!((record.errors - (2.0 + 0.75 * 2.0 + 0.5625 * 80.0)).abs() < 1e-9);
        assert!((record.weights - 2.3125).abs() < 1e-9);
        assert!((trail.next_step() - 10.0).abs() < 1e-9);
    }

    #[test]
    fn what_was_said_then_depends_on_nothing_that_came_later() {
        let offers = [900.0, 850.0, 830.0, 820.0, 790.0, 785.0, 784.0, 760.0];
        for method in Method::ALL {
            let trail = Trail::of(method, &offers);
            for (known, (said, _)) in (2..=offers.len()).zip(&trail.said) {
                let then = method.next_step(&offers[..known]);
                assert!(
                    (then - said).abs() < 1e-9,
                    "{method:?} after {known}: {then}, {said}"
                );
            }
        }
    }
}
