//! Measuring how wide a range must be to hold four times in five.

use super::{Run, cases};
use crate::statistics::forecast::calibration::{COUNT, Manner, Tails, class_of};
use crate::statistics::forecast::series::mean_step;
use crate::statistics::forecast::{Guess, Method, Range};

/// A method that was off by less than this part of a mean step so far was exact.
const EXACT: f64 = 0.1;

/// One forecast of the past with what came of it.
struct Past<'a> {
    known: &'a [f64],
    next: f64,
    guess: Guess,
}

/// The tails with which the ranges of `method` hold in the share `asked` of these runs, for each
/// [class](class_of).
///
/// Series in which the method was exact so far, and no offer repeated, are left out: simulated companies can be
/// exact to the last step, people are not, and ranges made for such series would be too narrow for people. So
/// over all talks ranges hold a little more often than asked.
///
/// As many of the offers left outside lie below the range as above it, before rounding: both ends are quantiles of the errors, in
/// spreads, at the same distance from the middle. That distance is found so that the ranges as they are shown, rounded to price
/// steps and kept below the standing offer, hold as often as asked.
pub fn calibrate(method: Method, runs: &[Run], asked: f64) -> [Tails; COUNT] {
    let mut classes: [Vec<Past<'_>>; COUNT] = Default::default();
    for (known, next) in runs.iter().flat_map(|run| cases(run)) {
        let guess = Guess::of(method, known);
        let exact = guess.error < EXACT * mean_step(known);
        if exact && Manner::of(known) == Manner::Moving {
            continue;
        }
        let past = Past { known, next, guess };
        if let Some(class) = classes.get_mut(class_of(known)) {
            class.push(past);
        }
    }
    classes.map(|class| tails_of(&class, asked))
}

fn tails_of(class: &[Past<'_>], asked: f64) -> Tails {
    let mut errors: Vec<f64> = class
        .iter()
        .filter_map(|past| {
            let came = past.known.last()? - past.next;
            Some((came - past.guess.step) / past.guess.spread)
        })
        .collect();
    errors.sort_by(f64::total_cmp);
    let tails_at = |outside: f64| Tails {
        low: quantile(&errors, outside / 2.0),
        high: quantile(&errors, 1.0 - outside / 2.0),
    };
    // the more is left outside, the fewer ranges hold: halve the interval that has the answer
    let (mut least, mut most) = (0.0, 1.0);
    for _ in 0..24 {
        let middle = f64::midpoint(least, most);
        if asked <= held(class, tails_at(middle)) {
            least = middle;
        } else {
            most = middle;
        }
    }
    tails_at(least)
}

/// The share of the ranges that held.
fn held(class: &[Past<'_>], tails: Tails) -> f64 {
    let (mut held, mut ranges) = (0_u32, 0_u32);
    for past in class {
        if let Some(range) = Range::around(past.guess, tails, past.known) {
            ranges += 1;
            held += u32::from(range.holds(past.next));
        }
    }
    f64::from(held) / f64::from(ranges.max(1))
}

/// The value below which this share of the sorted values lies, between two of them by their distance.
fn quantile(sorted: &[f64], share: f64) -> f64 {
    let place = share * sorted.len().saturating_sub(1) as f64;
    let below = place.floor();
    let at = |place: f64| {
        // a place within the list
        let index = rust_decimal::prelude::ToPrimitive::to_usize(&place).unwrap_or(0);
        sorted.get(index).copied().unwrap_or(0.0)
    };
    let (low, high) = (at(below), at(place.ceil()));
    low + (high - low) * (place - below)
}
