//! Values at the right, and figures of the axis.

use egui::{Rangef, Rect};

use super::{
    layout::{Arrow, Frame, Layout, Line, Measure, Name, Sure, Tag, TagLook, Tick},
    model::{LadderModel, Mark, Value},
    names::{self, Level, NAME_GAP},
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

/// A value on its way to a tag.
pub(super) struct Wish {
    pub(super) y: f32,
    pub(super) text: String,
    pub(super) look: TagLook,
    pub(super) beyond: Option<Arrow>,
}

/// Adds all that belongs to the axis.
pub(super) fn fill(
    layout: &mut Layout,
    model: &LadderModel,
    frame: &Frame,
    rect: Rect,
    measure: Measure<'_>,
) {
    names::rows(layout, model, frame, rect, measure);
    names::stubs(layout, model, frame, rect, measure);
    let public = names::levels(model, frame);
    names::names(layout, public, frame, rect, measure);
    names::ranges(layout, model, frame);
    offer_lines(layout, model, frame);
    tags(layout, model, frame, rect);
    secrets(layout, model, frame, rect, measure);
    if !model.offers.is_empty() {
        ticks(layout, frame);
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
    if let Some(unplaced) = &model.unplaced {
        let y = frame.bottom - 6.0;
        let look = TagLook::Plain(Role::Bad);
        wishes.push(wish(y, &unplaced.label, look, frame));
        layout.names.push(Name {
            ink: Some(Role::Bad),
            ..names::plain_name(rect.left(), y, &unplaced.name)
        });
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
                sure: Some(sure),
                ink: Some(Role::Secret),
                is_old: false,
            };
            let place = free_place(y, NAME_GAP, layout.names.iter().map(|name| name.y), frame);
            names::name_and_line(layout, &level, place, frame, rect, measure);
        }
        let wish = wish(y, &mark.label, TagLook::Secret, frame);
        let taken = layout.tags.iter().map(|tag| tag.rect.center().y);
        let place = free_place(wish.y, TAG_GAP, taken, frame);
        layout.tags.push(tag(place, wish, frame, rect));
    }
}

/// The place nearest to the wanted one that is `gap` away from all that are taken.
/// Where there is none, the place with the most room.
fn free_place(wanted: f32, gap: f32, taken: impl Iterator<Item = f32>, frame: &Frame) -> f32 {
    let taken: Vec<f32> = taken.collect();
    let (low, high) = (lowest(frame), highest(frame));
    let air = |place: f32| {
        taken
            .iter()
            .map(|other| (other - place).abs())
            .fold(f32::INFINITY, f32::min)
    };
    let mut edges = taken.clone();
    edges.sort_by(f32::total_cmp);
    let middles = edges.windows(2).map(|pair| pair.iter().sum::<f32>() / 2.0);
    let places: Vec<f32> = taken
        .iter()
        .flat_map(|other| [other - gap, other + gap])
        .chain(middles)
        .chain([wanted, low, high])
        .filter(|place| (low..=high).contains(place))
        .collect();
    let nearest = |one: &&f32, other: &&f32| {
        let away = |place: f32| (place - wanted).abs();
        away(**one).total_cmp(&away(**other))
    };
    places
        .iter()
        .filter(|place| air(**place) > gap - 0.01)
        .min_by(nearest)
        .or_else(|| {
            places
                .iter()
                .max_by(|one, other| air(**one).total_cmp(&air(**other)))
        })
        .copied()
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

pub(super) fn tag(y: f32, wish: Wish, frame: &Frame, rect: Rect) -> Tag {
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

/// The highest place on the screen for a tag beside the scale.
pub(super) fn lowest(frame: &Frame) -> f32 {
    frame.break_y.map_or(frame.top, |y| y + 2.0) + TAG / 2.0
}

/// The lowest one.
pub(super) fn highest(frame: &Frame) -> f32 {
    (frame.bottom + 4.0 - TAG / 2.0).max(lowest(frame))
}
