//! Names at the left, lines across, values at the right, figures of the axis.

use egui::{Rangef, Rect};

use super::{
    layout::{Arrow, Frame, Layout, Line, Measure, Name, Sure, Tag, TagLook, Tick},
    model::{Basis, LadderModel, Mark, Value},
    spread::spread,
};
use crate::ui::{
    side::{Side, SideLook as _},
    theme::Role,
};

/// Tags are pushed this far apart.
pub(super) const TAG_GAP: f32 = 22.0;
/// Height of a tag.
const TAG: f32 = 20.0;
/// Names are pushed this far apart.
const NAME_GAP: f32 = 16.0;
/// Length of a claim's stub.
const STUB: f32 = 96.0;

/// A value on its way to a tag.
struct Wish {
    y: f32,
    text: String,
    look: TagLook,
    beyond: Option<Arrow>,
}

/// A name on its way to a line.
struct Level {
    y: f32,
    name: String,
    sure: Sure,
    ink: Option<Role>,
}

/// Adds all that belongs to the axis.
pub(super) fn fill(
    layout: &mut Layout,
    model: &LadderModel,
    frame: &Frame,
    rect: Rect,
    measure: Measure<'_>,
) {
    rows(layout, model, frame, rect, measure);
    stubs(layout, model, frame, rect, measure);
    let public = levels(model, frame);
    names(layout, public, frame, rect, measure);
    ranges(layout, model, frame);
    offer_lines(layout, model, frame);
    tags(layout, model, frame, rect);
    secrets(layout, model, frame, rect, measure);
    ticks(layout, frame);
}

/// References over the break: a name, a line or a hollow bar, a value.
fn rows(layout: &mut Layout, model: &LadderModel, frame: &Frame, rect: Rect, measure: Measure<'_>) {
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
        layout
            .names
            .push(plain_name(rect.left(), *y, &reference.name));
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
fn stubs(
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

fn levels(model: &LadderModel, frame: &Frame) -> Vec<Level> {
    let above = |at: usize| frame.rows.iter().any(|(which, _)| *which == Some(at));
    let references = model
        .references
        .iter()
        .enumerate()
        .filter(|(at, _)| !above(*at))
        .filter_map(|(_, reference)| {
            let Value::At(price) = reference.value else {
                return None;
            };
            Some(Level {
                y: frame.scale.y(price),
                name: reference.name.clone(),
                sure: sure(reference.basis),
                ink: None,
            })
        });
    let target = model.target.iter().map(|target| Level {
        y: frame.scale.y(target.price),
        name: target.name.clone(),
        sure: Sure::Dashes,
        ink: Some(Role::Payer),
    });
    references
        .chain(target)
        .filter(|level| frame.scale.holds(level.y))
        .collect()
}

fn names(
    layout: &mut Layout,
    mut levels: Vec<Level>,
    frame: &Frame,
    rect: Rect,
    measure: Measure<'_>,
) {
    levels.sort_by(|one, other| one.y.total_cmp(&other.y));
    let wanted: Vec<f32> = levels.iter().map(|level| level.y).collect();
    let places = spread(&wanted, NAME_GAP, lowest(frame), frame.bottom - 8.0);
    for (level, y) in levels.into_iter().zip(places) {
        name_and_line(layout, &level, y, frame, rect, measure);
    }
}

fn name_and_line(
    layout: &mut Layout,
    level: &Level,
    y: f32,
    frame: &Frame,
    rect: Rect,
    measure: Measure<'_>,
) {
    let end = rect.left() + measure(&level.name) + 8.0;
    let runs_into = free_to(layout, y, measure).is_some_and(|free| free < end);
    // where a price stands in its way the name goes over its line
    let (name_y, start) = if runs_into {
        (level.y - 10.0, rect.left())
    } else {
        (y, end.ceil())
    };
    layout.names.push(Name {
        ink: level.ink,
        ..plain_name(rect.left(), name_y, &level.name)
    });
    layout.lines.push(Line {
        x: Rangef::new(start.min(frame.axis_x), frame.axis_x),
        y: level.y,
        sure: level.sure,
        ink: level.ink,
    });
}

/// A range that reaches down to the talk: a hollow bar along the axis.
fn ranges(layout: &mut Layout, model: &LadderModel, frame: &Frame) {
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

/// From the offer on the table, and from the figure being typed, to the axis.
fn offer_lines(layout: &mut Layout, model: &LadderModel, frame: &Frame) {
    let mut lines = Vec::new();
    for (side, _) in standing(model) {
        let dot = layout.dots.iter().rfind(|dot| dot.by == side);
        lines.extend(dot.map(|dot| Line {
            x: Rangef::new(dot.center.x, frame.axis_x),
            y: dot.center.y,
            sure: Sure::Solid,
            ink: Some(side.role()),
        }));
    }
    lines.extend(layout.typed.map(|(side, center)| Line {
        x: Rangef::new(center.x + 8.0, frame.axis_x),
        y: center.y,
        sure: Sure::Dots,
        ink: Some(side.role()),
    }));
    layout.lines.extend(lines);
}

/// What stands on the table: the company's last offer, and our counteroffer if it came after.
fn standing(model: &LadderModel) -> Vec<(Side, &super::model::Offer)> {
    let mut standing = Vec::new();
    if let Some(offer) = model.company().next_back() {
        standing.push((Side::Company, offer));
    }
    if let Some(last) = model.offers.last()
        && last.by == Side::Payer
    {
        standing.push((Side::Payer, last));
    }
    standing.retain(|(_, offer)| offer.price.is_some());
    standing
}

fn tags(layout: &mut Layout, model: &LadderModel, frame: &Frame, rect: Rect) {
    let mut wishes: Vec<Wish> = Vec::new();
    for (side, offer) in standing(model) {
        if let Some(y) = frame.offer_y(offer) {
            wishes.push(wish(y, &offer.label, TagLook::Filled(side), frame));
        }
    }
    if let Some(typed) = &model.typed {
        let y = frame.scale.y(typed.price);
        wishes.push(wish(y, &typed.label, TagLook::Outlined(typed.by), frame));
    }
    if let Some(target) = &model.target {
        let y = frame.scale.y(target.price);
        wishes.push(wish(y, &target.label, TagLook::Plain(Role::Payer), frame));
    }
    let room = frame.bottom - lowest(frame);
    let fits = (room / TAG_GAP).max(1.0);
    for (at, reference) in model.references.iter().enumerate() {
        let above = frame.rows.iter().any(|(which, _)| *which == Some(at));
        let y = frame.scale.y(match reference.value {
            Value::At(price) => price,
            Value::Range(..) => reference.value.low(),
            Value::Above(_) | Value::Below(_) => continue,
        });
        let has_room = ((wishes.len() + 1) as f32) < fits;
        if !above && has_room && !reference.label.is_empty() {
            wishes.push(wish(y, &reference.label, TagLook::Reference, frame));
        }
    }
    wishes.sort_by(|one, other| one.y.total_cmp(&other.y));
    let wanted: Vec<f32> = wishes.iter().map(|wish| wish.y).collect();
    let places = spread(&wanted, TAG_GAP, lowest(frame), highest(frame));
    let tags = wishes
        .into_iter()
        .zip(places)
        .map(|(wish, y)| tag(y, wish, frame, rect));
    layout.tags.extend(tags);
}

/// The secret finds its room among what is there: nothing moves when it comes or goes.
fn secrets(
    layout: &mut Layout,
    model: &LadderModel,
    frame: &Frame,
    rect: Rect,
    measure: Measure<'_>,
) {
    let Some(secret) = &model.secret else { return };
    let marks: [(Option<&Mark>, Sure); 2] = [
        (secret.line.as_ref(), Sure::Dots),
        (Some(&secret.reserve), Sure::Solid),
    ];
    for (mark, sure) in marks {
        let Some(mark) = mark else { continue };
        let y = frame.scale.y(mark.price);
        if frame.scale.holds(y) {
            let level = Level {
                y,
                name: mark.name.clone(),
                sure,
                ink: Some(Role::Secret),
            };
            let place = free_place(y, NAME_GAP, layout.names.iter().map(|name| name.y), frame);
            name_and_line(layout, &level, place, frame, rect, measure);
        }
        let wish = wish(y, &mark.label, TagLook::Secret, frame);
        let taken = layout.tags.iter().map(|tag| tag.rect.center().y);
        let place = free_place(wish.y, TAG_GAP, taken, frame);
        layout.tags.push(tag(place, wish, frame, rect));
    }
}

/// The place nearest to the wanted one that is `gap` away from all that are taken.
fn free_place(wanted: f32, gap: f32, taken: impl Iterator<Item = f32>, frame: &Frame) -> f32 {
    let taken: Vec<f32> = taken.collect();
    let (low, high) = (lowest(frame), highest(frame));
    let is_free = |place: f32| {
        (low..=high).contains(&place)
            && taken.iter().all(|other| (other - place).abs() > gap - 0.01)
    };
    taken
        .iter()
        .flat_map(|other| [other - gap, other + gap])
        .chain([wanted, low, high])
        .filter(|place| is_free(*place))
        .min_by(|one, other| (one - wanted).abs().total_cmp(&(other - wanted).abs()))
        .unwrap_or(wanted)
}

fn ticks(layout: &mut Layout, frame: &Frame) {
    for (price, y) in frame.scale.figures() {
        let clear = layout
            .tags
            .iter()
            .all(|tag| (tag.rect.center().y - y).abs() >= TAG_GAP);
        let shows_figure = clear && (lowest(frame)..=highest(frame)).contains(&y);
        if y >= lowest(frame) {
            layout.ticks.push(Tick {
                y,
                price,
                shows_figure,
            });
        }
    }
}

fn wish(y: f32, text: &str, look: TagLook, frame: &Frame) -> Wish {
    let beyond = if frame.rows.iter().any(|(_, row)| (row - y).abs() < 0.1) {
        None
    } else if y < frame.break_y.unwrap_or(frame.top) {
        Some(Arrow::Up)
    } else if y > frame.bottom {
        Some(Arrow::Down)
    } else {
        None
    };
    Wish {
        y: if beyond.is_some() {
            y.clamp(lowest(frame), highest(frame))
        } else {
            y
        },
        text: text.to_owned(),
        look,
        beyond,
    }
}

fn tag(y: f32, wish: Wish, frame: &Frame, rect: Rect) -> Tag {
    Tag {
        rect: Rect::from_x_y_ranges(
            frame.axis_x + 5.5..=rect.right(),
            y - TAG / 2.0..=y + TAG / 2.0,
        ),
        line_y: wish.y,
        text: wish.text,
        look: wish.look,
        beyond: wish.beyond,
    }
}

fn plain_name(left: f32, y: f32, text: &str) -> Name {
    Name {
        left,
        y,
        text: text.to_owned(),
        ink: None,
        arrow: None,
    }
}

fn sure(basis: Basis) -> Sure {
    match basis {
        Basis::Published => Sure::Solid,
        Basis::Stated => Sure::Dots,
        Basis::Assumed => Sure::Dashes,
    }
}

/// The highest place on the screen for a tag beside the scale.
fn lowest(frame: &Frame) -> f32 {
    frame.break_y.map_or(frame.top, |y| y + 2.0) + TAG / 2.0
}

/// The lowest one.
fn highest(frame: &Frame) -> f32 {
    (frame.bottom - TAG / 2.0).max(lowest(frame))
}
