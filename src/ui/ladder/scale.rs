//! Which prices stand to scale, which over the break, and the figures of the axis.
//!
//! Nothing here sees the reserve: the limits come from what both sides could know.

use rust_decimal::{Decimal, prelude::ToPrimitive as _};

use super::model::{LadderModel, Reference, Value};

/// From how many offers on the first one stands over the break.
const LONG_TALK: usize = 5;
/// At most this many intervals between figures.
const MOST_INTERVALS: f64 = 9.0;
/// At least this far apart, in pixels.
const CLOSEST_FIGURES: f64 = 22.0;

/// A price as a place on the screen; floats end here.
pub(super) fn float(price: Decimal) -> f64 {
    price.to_f64().unwrap_or(0.0)
}

/// The range of prices that stands to scale.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Limits {
    pub(super) high: f64,
    pub(super) low: f64,
    /// The first offer stands over the break.
    pub(super) first_above: bool,
}

impl Limits {
    /// The limits of a talk as far as it has come.
    pub(super) fn of(model: &LadderModel) -> Option<Self> {
        let company: Vec<f64> = model
            .company()
            .filter_map(|offer| offer.price)
            .map(float)
            .collect();
        let (first, rest) = company
            .split_first()
            .map_or((None, &[][..]), |(first, rest)| (Some(*first), rest));
        let rest_high = rest.iter().copied().fold(f64::NEG_INFINITY, f64::max);
        let first_above =
            company.len() >= LONG_TALK && first.is_some_and(|first| first > rest_high);
        let scaled = if first_above { rest } else { &company[..] };

        let talk = scaled
            .iter()
            .copied()
            .chain(model.counters().filter_map(|offer| offer.price).map(float))
            .chain(model.target.iter().map(|target| float(target.price)))
            .chain(
                model
                    .forecast
                    .iter()
                    .flat_map(|forecast| [float(forecast.low), float(forecast.high)]),
            );
        let (mut low, mut high) = talk.fold((f64::INFINITY, f64::NEG_INFINITY), widen);
        if company.is_empty() {
            (low, high) = near(model).into_iter().fold((low, high), widen);
        }
        if !low.is_finite() || !high.is_finite() {
            return None;
        }
        if high - low < high.abs() * 1e-6 + 1e-9 {
            // one price alone: some room on either side
            let room = (high.abs() * 0.05).max(0.01);
            return Some(Self {
                high: high + room,
                low: low - room,
                first_above,
            });
        }
        // what lies only a little lower still fits
        let reach = low - 0.5 * (high - low);
        for reference in &model.references {
            let value = float(reference.value.low());
            if value >= reach && matches!(reference.value, Value::At(_)) {
                low = low.min(value);
            }
        }
        Some(Self {
            high,
            low,
            first_above,
        })
    }

    /// Whether a reference stands over the break.
    pub(super) fn is_above(&self, reference: &Reference) -> bool {
        let slack = (self.high - self.low) * 0.04;
        match reference.value {
            Value::Above(_) | Value::Below(_) => false,
            value => float(value.low()) > self.high + slack,
        }
    }
}

fn widen((low, high): (f64, f64), price: f64) -> (f64, f64) {
    (low.min(price), high.max(price))
}

/// Before any offer: the references that stand close enough to each other to share a scale.
fn near(model: &LadderModel) -> Vec<f64> {
    let all = |reference: &Reference| [float(reference.value.low()), float(reference.value.high())];
    let least = model
        .references
        .iter()
        .flat_map(all)
        .chain(model.target.iter().map(|target| float(target.price)))
        .fold(f64::INFINITY, f64::min);
    model
        .references
        .iter()
        .flat_map(all)
        .filter(|price| *price <= least * 2.0)
        .collect()
}

/// From prices to places.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Scale {
    high: f64,
    low: f64,
    top: f32,
    bottom: f32,
}

impl Scale {
    /// `limits` stand at `inner_top` and `inner_bottom`; the axis reaches from `top` to `bottom`.
    pub(super) fn new(limits: Limits, inner: (f32, f32), outer: (f32, f32)) -> Self {
        let per_pixel = (limits.high - limits.low) / f64::from((inner.1 - inner.0).max(1.0));
        Self {
            high: limits.high + per_pixel * f64::from(inner.0 - outer.0),
            low: limits.low - per_pixel * f64::from(outer.1 - inner.1),
            top: outer.0,
            bottom: outer.1,
        }
    }

    /// Where a price stands; on the middle of a pixel.
    pub(super) fn y(&self, price: Decimal) -> f32 {
        let share = (self.high - float(price)) / (self.high - self.low);
        let y = f64::from(self.top) + share * f64::from(self.bottom - self.top);
        // far off the axis is far enough
        let y = y.clamp(-1e5, 1e5).floor() + 0.5;
        y.to_f32().unwrap_or(self.top)
    }

    /// Whether a place is on the axis.
    pub(super) fn holds(&self, y: f32) -> bool {
        y >= self.top && y <= self.bottom
    }

    /// Round prices to write beside the axis, with their places, from high to low.
    pub(super) fn figures(&self) -> Vec<(Decimal, f32)> {
        let Some(step) = self.step() else {
            return Vec::new();
        };
        let Ok(low) = Decimal::try_from(self.low.max(0.0)) else {
            return Vec::new();
        };
        let Some(mut price) = low
            .checked_div(step)
            .and_then(|count| count.ceil().checked_mul(step))
        else {
            return Vec::new();
        };
        let mut figures = Vec::new();
        while float(price) <= self.high && figures.len() < 64 {
            figures.push((price, self.y(price)));
            match price.checked_add(step) {
                Some(next) => price = next,
                None => break,
            }
        }
        figures.reverse();
        figures
    }

    /// The smallest of 1, 2, 5, 10, … that keeps the figures apart.
    fn step(&self) -> Option<Decimal> {
        let range = self.high - self.low;
        let most = (f64::from(self.bottom - self.top) / CLOSEST_FIGURES).min(MOST_INTERVALS);
        (-6_i8..=9)
            .flat_map(|exponent| [1_i64, 2, 5].map(|digit| power(digit, exponent)))
            .flatten()
            .find(|step| (range / float(*step)).floor() <= most)
    }
}

fn power(digit: i64, exponent: i8) -> Option<Decimal> {
    let scale = u32::from(exponent.unsigned_abs());
    if exponent < 0 {
        return Decimal::try_new(digit, scale).ok();
    }
    10_i64
        .checked_pow(scale)
        .and_then(|power| power.checked_mul(digit))
        .map(Decimal::from)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(high: f64, low: f64, height: f32, wanted: &[&str]) {
        let limits = Limits {
            high,
            low,
            first_above: false,
        };
        let scale = Scale::new(limits, (0.0, height), (0.0, height));
        let found: Vec<String> = scale
            .figures()
            .iter()
            .map(|(price, _)| price.normalize().to_string())
            .collect();
        assert_eq!(found, wanted);
    }

    #[test]
    fn figures_are_round_and_neither_crowded_nor_sparse() {
        check(
            4.78,
            4.16,
            518.0,
            &["4.7", "4.6", "4.5", "4.4", "4.3", "4.2"],
        );
        check(
            6.39,
            4.49,
            252.0,
            &["6.2", "6", "5.8", "5.6", "5.4", "5.2", "5", "4.8", "4.6"],
        );
        check(54_500.0, 39_000.0, 100.0, &["50000", "45000", "40000"]);
    }

    #[test]
    fn figures_stay_sane_at_the_edges() {
        for (high, low) in [(1e-9, 0.0), (1e30, 0.0), (f64::MAX, 1.0)] {
            let limits = Limits {
                high,
                low,
                first_above: false,
            };
            let scale = Scale::new(limits, (0.0, 300.0), (0.0, 300.0));
            assert!(scale.figures().len() <= 64);
        }
    }
}
