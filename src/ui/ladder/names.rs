//! Names at the left and the lines that start from them.

use egui::{Rangef, Rect};

use super::{
    layout::{Arrow, Frame, Layout, Line, Measure, Name, Sure, TagLook},
    levels::{Wish, highest, lowest, tag},
    model::{Basis, LadderModel, Value},
    spread::spread,
};
use crate::ui::theme::Role;

/// Names are pushed this far apart.
pub(super) const NAME_GAP: f32 = 16.0;
/// Length of a claim's stub.
const STUB: f32 = 96.0;

/// A name on its way to a line.
pub(super) struct Level {
    pub(super) y: f32,
    pub(super) name: String,
    /// Its line; none for a range, or off the axis.
    pub(super) sure: Option<Sure>,
    pub(super) ink: Option<Role>,
    /// What it names is out of date.
    pub(super) is_old: bool,
}

/// References over the break: a name, a line or a hollow bar, a value.
pub(super) fn rows(
    layout: &mut Layout,
    model: &LadderModel,
    frame: &Frame,
    rect: Rect,
    measure: Measure<'_>,
) {
    for (which, y) in &frame.rows {
        let Some(reference) = which.and_then(|at| model.references.get(at)) else {
            continue;
        };
        let start = (rect.left() + measure(&reference.name) + 8.0).ceil();
        if matches!(reference.value, Value::Range(..)) {
            let bar = Rect::from_x_y_ranges(start..=frame.axis_x, y - 4.5..=y + 4.5);
            layout.bars.push(bar);
        } else {
            layout.lines.push(Line {
                x: Rangef::new(start, frame.axis_x),
                y: *y,
                sure: sure(reference.basis),
                ink: None,
            });
        }
        layout.names.push(Name {
            is_old: reference.is_old,
            ..plain_name(rect.left(), *y, &reference.name)
        });
        layout.tags.push(tag(
            *y,
            Wish {
                y: *y,
                text: reference.label.clone(),
                look: TagLook::Reference,
                beyond: None,
            },
            frame,
            rect,
        ));
    }
}

/// One-sided claims: a dotted stub, its name over it, an arrow the way it lies.
pub(super) fn stubs(
    layout: &mut Layout,
    model: &LadderModel,
    frame: &Frame,
    rect: Rect,
    measure: Measure<'_>,
) {
    for reference in &model.references {
        let (price, arrow, shift) = match reference.value {
            Value::Above(price) => (price, Arrow::Up, -10.0),
            Value::Below(price) => (price, Arrow::Down, 10.0),
            Value::At(_) | Value::Range(..) => continue,
        };
        let y = frame.scale.y(price);
        if !frame.scale.holds(y) {
            continue;
        }
        let clear = free_to(layout, y, measure).unwrap_or(f32::INFINITY) - 8.0;
        let end = (rect.left() + STUB).min(clear).max(rect.left() + 16.0);
        layout.lines.push(Line {
            x: Rangef::new(rect.left(), end),
            y,
            sure: sure(reference.basis),
            ink: None,
        });
        layout.names.push(Name {
            arrow: Some(arrow),
            ..plain_name(rect.left() + 16.0, y + shift, &reference.name)
        });
    }
}

/// How far right the room at this height is free of prices and dots.
fn free_to(layout: &Layout, y: f32, measure: Measure<'_>) -> Option<f32> {
    layout
        .dots
        .iter()
        .filter(|dot| (dot.center.y - y).abs() < 14.0)
        .map(|dot| {
            let label = if dot.shows_label {
                measure(&dot.label) + 10.0
            } else {
                8.0
            };
            dot.center.x - label
        })
        .min_by(f32::total_cmp)
}

pub(super) fn levels(model: &LadderModel, frame: &Frame) -> Vec<Level> {
    let above = |at: usize| frame.rows.iter().any(|(which, _)| *which == Some(at));
    let references = model
        .references
        .iter()
        .enumerate()
        .filter(|(at, _)| !above(*at))
        .filter_map(|(_, reference)| {
            let line = match reference.value {
                Value::At(_) => Some(sure(reference.basis)),
                Value::Range(..) if !reference.members.is_empty() => Some(sure(reference.basis)),
                Value::Range(..) => None,
                Value::Above(_) | Value::Below(_) => return None,
            };
            Some(Level {
                y: frame.scale.y(reference.value.low()),
                name: reference.name.clone(),
                sure: line,
                ink: None,
                is_old: reference.is_old,
            })
        });
    let target = model.target.iter().map(|target| Level {
        y: frame.scale.y(target.price),
        name: target.name.clone(),
        sure: Some(Sure::Dashes),
        ink: Some(Role::Payer),
        is_old: false,
    });
    references
        .chain(target)
        .map(|level| {
            if frame.scale.holds(level.y) {
                return level;
            }
            // its name stays, beside its tag at the edge
            Level {
                y: level.y.clamp(lowest(frame), highest(frame)),
                sure: None,
                ..level
            }
        })
        .collect()
}

pub(super) fn names(
    layout: &mut Layout,
    levels: Vec<Level>,
    frame: &Frame,
    rect: Rect,
    measure: Measure<'_>,
) {
    // where a price stands in its way the name goes over its line
    let over = |level: &Level| runs_into(layout, level, level.y, rect, measure);
    let mut levels: Vec<(f32, Level)> = levels
        .into_iter()
        .map(|level| (level.y - if over(&level) { 10.0 } else { 0.0 }, level))
        .collect();
    levels.sort_by(|one, other| one.0.total_cmp(&other.0));
    let wanted: Vec<f32> = levels.iter().map(|(y, _)| *y).collect();
    let places = spread(&wanted, NAME_GAP, lowest(frame), frame.bottom - 8.0);
    for ((wanted, level), y) in levels.into_iter().zip(places) {
        let is_over = wanted < level.y;
        named(layout, &level, (y, is_over), frame, rect, measure);
    }
}

/// Whether a name at this height would run into a price.
fn runs_into(layout: &Layout, level: &Level, y: f32, rect: Rect, measure: Measure<'_>) -> bool {
    let end = rect.left() + measure(&level.name) + 8.0;
    free_to(layout, y, measure).is_some_and(|free| free < end)
}

pub(super) fn name_and_line(
    layout: &mut Layout,
    level: &Level,
    y: f32,
    frame: &Frame,
    rect: Rect,
    measure: Measure<'_>,
) {
    let over = runs_into(layout, level, y, rect, measure);
    let y = if over { level.y - 10.0 } else { y };
    named(layout, level, (y, over), frame, rect, measure);
}

/// A name at this height, and its line: whole where the name stands over it.
fn named(
    layout: &mut Layout,
    level: &Level,
    (name_y, is_over): (f32, bool),
    frame: &Frame,
    rect: Rect,
    measure: Measure<'_>,
) {
    let end = rect.left() + measure(&level.name) + 8.0;
    let start = if is_over { rect.left() } else { end.ceil() };
    layout.names.push(Name {
        ink: level.ink,
        is_old: level.is_old,
        ..plain_name(rect.left(), name_y, &level.name)
    });
    layout.lines.extend(level.sure.map(|sure| Line {
        x: Rangef::new(start.min(frame.axis_x), frame.axis_x),
        y: level.y,
        sure,
        ink: level.ink,
    }));
}

/// A range that reaches down to the talk: a hollow bar along the axis.
pub(super) fn ranges(layout: &mut Layout, model: &LadderModel, frame: &Frame) {
    for (at, reference) in model.references.iter().enumerate() {
        let above = frame.rows.iter().any(|(which, _)| *which == Some(at));
        if above || !matches!(reference.value, Value::Range(..)) {
            continue;
        }
        let top = frame.scale.y(reference.value.high()).max(lowest(frame));
        let bottom = frame.scale.y(reference.value.low()).min(frame.bottom);
        if bottom > top {
            let x = frame.axis_x - 14.0..=frame.axis_x - 5.0;
            layout.bars.push(Rect::from_x_y_ranges(x, top..=bottom));
        }
    }
}

pub(super) fn plain_name(left: f32, y: f32, text: &str) -> Name {
    Name {
        left,
        y,
        text: text.to_owned(),
        ink: None,
        arrow: None,
        is_old: false,
    }
}

fn sure(basis: Basis) -> Sure {
    match basis {
        Basis::Published => Sure::Solid,
        Basis::Stated => Sure::Dots,
        Basis::Assumed => Sure::Dashes,
    }
}
