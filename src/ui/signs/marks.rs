//! Marks that stand among text and on the ladder.

use egui::{Color32, Painter, Pos2, Shape, Stroke, vec2};

use crate::ui::{
    side::{Side, SideLook as _},
    theme::Palette,
};

/// Whose it is: the company's disc or the payer's diamond, filled or hollow.
/// In rows the radius is 4, beside a subject 5.
pub fn side_mark(
    painter: &Painter,
    center: Pos2,
    side: Side,
    radius: f32,
    hollow: bool,
    palette: &Palette,
) {
    mark(painter, center, side, radius, hollow, side.color(palette));
}

/// The same shape in a colour of its own, for a side that is not speaking.
pub(crate) fn mark(
    painter: &Painter,
    center: Pos2,
    side: Side,
    radius: f32,
    hollow: bool,
    color: Color32,
) {
    const STROKE: f32 = 1.5;
    match (side, hollow) {
        (Side::Company, false) => {
            painter.circle_filled(center, radius, color);
        }
        (Side::Company, true) => {
            painter.circle_stroke(center, radius - STROKE, Stroke::new(STROKE, color));
        }
        (Side::Payer, false) => {
            let points = diamond(center, reach(radius));
            painter.add(Shape::convex_polygon(points, color, Stroke::NONE));
        }
        (Side::Payer, true) => {
            let points = diamond(center, reach(radius) - STROKE * 0.5);
            painter.add(Shape::closed_line(points, Stroke::new(STROKE, color)));
        }
    }
}

/// The dot between two facts on one line: 3 px, with 10 px of air on either side.
/// Takes the end of the first fact and gives the start of the next.
pub fn between_dot(painter: &Painter, end: f32, baseline: f32, color: Color32) -> f32 {
    const AIR: f32 = 10.0;
    const SIZE: f32 = 3.0;
    let center = Pos2::new(end + AIR + SIZE / 2.0, baseline - 4.5);
    painter.circle_filled(center, SIZE / 2.0, color);
    end + 2.0 * AIR + SIZE
}

/// The break in an upright axis: a flash 12 px wide and 16 px high.
/// The axis itself is left open from 8 px above to 8 px below.
pub fn axis_break(painter: &Painter, center: Pos2, color: Color32) {
    flash(painter, center, [8.0, 4.5], Stroke::new(1.0, color));
}

/// The same break in the path, 8 px high.
pub fn path_break(painter: &Painter, center: Pos2, color: Color32) {
    flash(painter, center, [4.0, 4.0], Stroke::new(1.5, color));
}

fn flash(painter: &Painter, center: Pos2, [end, shoulder]: [f32; 2], stroke: Stroke) {
    let points = [
        (0.0, -end),
        (0.0, -shoulder),
        (-6.0, -1.5),
        (6.0, 1.5),
        (0.0, shoulder),
        (0.0, end),
    ]
    .map(|(x, y)| center + vec2(x, y));
    painter.add(Shape::line(points.to_vec(), stroke));
}

/// A diamond reaches a little further than a disc of the same weight.
fn reach(radius: f32) -> f32 {
    radius * 1.12
}

fn diamond(center: Pos2, reach: f32) -> Vec<Pos2> {
    [
        vec2(0.0, -reach),
        vec2(reach, 0.0),
        vec2(0.0, reach),
        vec2(-reach, 0.0),
    ]
    .map(|way| center + way)
    .to_vec()
}
