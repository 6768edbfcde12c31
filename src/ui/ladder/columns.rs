//! Where offers stand from left to right, and the path from one to the next.

use egui::{Pos2, Rect, pos2};

use super::{
    layout::{Dot, DotKind, Frame, Leg, Measure, Ordinal},
    model::{LadderModel, Offer},
};
use crate::ui::side::Side;

/// Least room left of the first offer, for its price.
const LEAD: f32 = 36.0;
/// A ladder no wider than this keeps things closer.
const NARROW: f32 = 220.0;
/// Room right of the last offer where there is no axis.
const AFTER: f32 = 40.0;
/// Offers stand no further apart than this.
const WIDEST: f32 = 56.0;

/// Left to right: one column an offer.
#[derive(Clone, Copy, Debug)]
pub(super) struct Columns {
    first: f32,
    step: f32,
    count: u16,
}

impl Columns {
    pub(super) fn of(
        model: &LadderModel,
        rect: Rect,
        axis_x: f32,
        lead: f32,
        has_axis: bool,
        measure: Measure<'_>,
    ) -> Self {
        let count = model.company().map(|offer| offer.number).max().unwrap_or(0);
        let widest = model
            .company()
            .map(|offer| measure(&offer.label))
            .fold(0.0, f32::max);
        let air = if rect.width() < NARROW { 12.5 } else { 16.0 };
        let lead = grid(widest + air).max(LEAD).max(lead);
        let first = (rect.left() + lead).min(axis_x - 12.0).floor() + 0.5;
        let columns = f32::from(count.max(1));
        if !has_axis {
            let last = (rect.right() - AFTER).floor() + 0.5;
            let raw = (last - first).max(4.0) / (columns - 1.0).max(1.0);
            let step = if raw < 12.0 {
                raw
            } else {
                (raw / 4.0).floor() * 4.0
            };
            let step = step.min(64.0);
            let first = (last - step * (columns - 1.0)).max(first);
            return Self { first, step, count };
        }
        let raw = (axis_x - first) / (columns + 1.0);
        let up = ((raw / 4.0).ceil() * 4.0).min(WIDEST);
        let step = if raw < 12.0 {
            raw
        } else if first + up * columns + 10.0 <= axis_x {
            up
        } else {
            up - 4.0
        };
        Self { first, step, count }
    }

    /// The middle of an offer's column; halves stand between two.
    pub(super) fn x(&self, number: f32) -> f32 {
        self.first + (number - 1.0) * self.step
    }

    /// The column of the next offer.
    pub(super) fn next(&self) -> f32 {
        self.x(f32::from(self.count) + 1.0)
    }

    /// Half a step right of the last offer: where a counteroffer to it stands.
    pub(super) fn answer(&self) -> f32 {
        self.x(f32::from(self.count) + 0.5)
    }

    /// How far a dot may reach without hiding its neighbours.
    pub(super) fn reach(&self) -> f32 {
        (self.step * 0.45).clamp(1.5, 4.5)
    }

    /// How far right of its column a bracket stands.
    pub(super) fn beside(&self) -> f32 {
        (self.step * 0.68).round().clamp(8.0, 22.0)
    }

    /// The numbers under the columns: every one, or every 2nd, 5th, 10th, … and the last.
    pub(super) fn ordinals(&self, left_out: u32, measure: Measure<'_>) -> Vec<Ordinal> {
        let text = |number: u16| (u32::from(number) + left_out).to_string();
        let ordinal = |number: u16| Ordinal {
            x: self.x(f32::from(number)),
            text: text(number),
            is_now: number == self.count,
        };
        let room = measure(&text(self.count)) + 6.0;
        let every = [1_u16, 2, 5, 10, 20, 50, 100]
            .into_iter()
            .find(|every| f32::from(*every) * self.step >= room)
            .unwrap_or(200);
        (1..=self.count)
            .filter(|number| {
                let to_last = f32::from(self.count - number) * self.step;
                let from_first = f32::from(number - 1) * self.step;
                *number == self.count
                    || (to_last >= room
                        && (*number == 1 || (number.is_multiple_of(every) && from_first >= room)))
            })
            .map(ordinal)
            .collect()
    }

    /// Every offer's and counteroffer's place.
    pub(super) fn dots(&self, model: &LadderModel, frame: &Frame) -> Vec<Dot> {
        let mut dots = Vec::with_capacity(model.offers.len());
        let mut last_known = None;
        let last = model.company().next_back().map(|offer| offer.number);
        for offer in model.company() {
            let Some(y) = frame.offer_y(offer).or(last_known) else {
                continue;
            };
            last_known = Some(y);
            dots.push(Dot {
                center: pos2(self.x(f32::from(offer.number)), y),
                by: Side::Company,
                number: offer.number,
                kind: kind(offer, last),
                label: offer.label.clone(),
                shows_label: true,
            });
        }
        for offer in model.counters() {
            if let Some(price) = offer.price {
                let y = frame.scale.y(price);
                if !frame.scale.holds(y) {
                    continue;
                }
                let column = f32::from(offer.number.clamp(1, self.count.max(1)));
                dots.push(Dot {
                    center: pos2(self.x(column + 0.5), y),
                    by: Side::Payer,
                    number: offer.number,
                    kind: DotKind::Past,
                    label: offer.label.clone(),
                    shows_label: false,
                });
            }
        }
        dots
    }
}

/// Leaves out prices that would run into the path; the table's own price is on its tag.
pub(super) fn hide_crowded_labels(dots: &mut [Dot], has_axis: bool, measure: Measure<'_>) {
    let mut before: Option<Pos2> = None;
    for dot in dots.iter_mut().filter(|dot| dot.by == Side::Company) {
        let width = measure(&dot.label) + 10.0 + 8.0;
        let crowded = before.is_some_and(|before| {
            let apart = (dot.center.y - before.y).abs();
            apart < 8.0 || (apart < 14.0 && dot.center.x - before.x < width)
        });
        let on_tag = has_axis && dot.kind == DotKind::Now;
        dot.shows_label = !crowded && !on_tag && dot.kind != DotKind::Unknown;
        before = Some(dot.center);
    }
}

fn kind(offer: &Offer, last: Option<u16>) -> DotKind {
    if offer.price.is_none() {
        DotKind::Unknown
    } else if Some(offer.number) == last {
        DotKind::Now
    } else {
        DotKind::Past
    }
}

/// The path across and down from each known offer to the next known one.
pub(super) fn path(dots: &[Dot], break_y: Option<f32>) -> Vec<Leg> {
    let known: Vec<&Dot> = dots
        .iter()
        .filter(|dot| dot.by == Side::Company && dot.kind != DotKind::Unknown)
        .collect();
    let mut legs: Vec<Leg> = known
        .windows(2)
        .filter_map(|pair| match pair {
            [from, to] => Some(Leg {
                from: from.center,
                to: to.center,
                sure: to.number == from.number + 1,
                broken_at: break_y.filter(|y| from.center.y < *y && to.center.y > *y),
            }),
            _ => None,
        })
        .collect();
    // after the last known offer only the way across is known
    if let (Some(known), Some(last)) = (
        known.last(),
        dots.iter().rfind(|dot| dot.by == Side::Company),
    ) && last.kind == DotKind::Unknown
    {
        legs.push(Leg {
            from: known.center,
            to: last.center,
            sure: false,
            broken_at: None,
        });
    }
    legs
}

/// The nearest step of the 4 px grid.
fn grid(length: f32) -> f32 {
    (length / 4.0).round() * 4.0
}
