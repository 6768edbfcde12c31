//! From a next step to a range that holds four times in five.
//!
//! A method gives one figure; how far it may be off comes from two measurements. The *spread* says how far off the same
//! method was in this very talk, offer by offer. The [calibration](super::calibration) says how many
//! spreads below and above the figure four in five of the next steps lay in simulated talks
//! (split conformal prediction with scaled residuals: Papadopoulos et al. 2002; Lei et al. 2018).

use super::calibration::Tails;
use super::method::Method;
use super::series::{LEAST_OFFERS, grain, has_risen, mean_step};
use super::trail::{Record, Trail};

/// With how many errors the talk's own are put together, each as large as half the guess and a quarter of
/// the mean step.
const USUAL_COUNT: f64 = 2.0;
/// How large such an error is beside the guess.
const USUAL: f64 = 0.5;
/// What is added to it, beside the mean step of the talk.
const USUAL_OF_MEAN: f64 = 0.25;
/// The mean step counts as this part of the price at least.
const LEAST_STEP: f64 = 0.001;
/// Rounding alone leaves errors of this size, in grains.
const ROUNDING: f64 = 0.5;

/// What a method says of the next step, and how far it usually is off in this talk; in price steps.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Guess {
    /// The next step.
    pub step: f64,
    /// How far off.
    pub spread: f64,
    /// The mean of its errors in this talk, the latest counting most.
    pub error: f64,
}

impl Guess {
    /// What `method` says after these offers.
    ///
    /// The spread is the mean of the method's errors at the offers before, the latest counting most, put together
    /// with two errors of half the guess and a quarter of the mean step, so that three steps that happen to agree do not look like certainty.
    pub fn of(method: Method, offers: &[f64]) -> Self {
        Self::from_trail(&Trail::of(method, offers), offers)
    }

    /// The same from what the method said till now, in a talk whose figures are so [fine](grain).
    pub fn from_trail(trail: &Trail, offers: &[f64]) -> Self {
        let step = trail.next_step();
        let Record { errors, weights } = trail.record();
        // who has stood still all the time has shown no step to go by
        let least = offers.last().map_or(1.0, |last| last * LEAST_STEP);
        let size = mean_step(offers).max(least);
        let usual = USUAL_COUNT * (USUAL * step.abs() + USUAL_OF_MEAN * size);
        let grain = grain(offers);
        Self {
            step,
            error: errors / weights.max(1.0),
            spread: (errors + usual) / (weights + USUAL_COUNT) + ROUNDING * grain,
        }
    }
}

/// Where the next offer may lie, in price steps: `low < high`, `low` above nought.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Range {
    /// The lower end, rounded down to a whole [grain].
    pub low: f64,
    /// The upper end, rounded up to a whole [grain], never above the standing offer unless offers were raised before.
    pub high: f64,
}

impl Range {
    /// The range around a guess.
    ///
    /// Never one figure alone: where both ends fall together, the lower one moves a grain
    /// down. Nothing where that leaves no price above zero, or where there are too few offers.
    pub fn around(guess: Guess, tails: Tails, offers: &[f64]) -> Option<Self> {
        let last = *offers.last().filter(|_| LEAST_OFFERS <= offers.len())?;
        let (least, most) = (
            guess.step + tails.low * guess.spread,
            guess.step + tails.high * guess.spread,
        );
        let risen = has_risen(offers);
        let ceiling = if risen { f64::MAX } else { last };
        // what is whole but for a rounding of floats counts as whole
        let grain = grain(offers);
        let high = ((last - least) / grain - TINY).ceil().max(1.0) * grain;
        let high = high.min(ceiling);
        let low = ((last - most) / grain + TINY).floor().max(1.0) * grain;
        let below = ((high / grain - 1.0).ceil()) * grain;
        let low = low.min(below);
        (grain <= low && low < high && high.is_finite()).then_some(Self { low, high })
    }

    /// Whether the offer lies in it, ends included.
    pub fn holds(self, offer: f64) -> bool {
        self.low - TINY <= offer && offer <= self.high + TINY
    }

    /// How wide it is.
    pub fn width(self) -> f64 {
        self.high - self.low
    }
}

/// Below any price step.
const TINY: f64 = 1e-6;
