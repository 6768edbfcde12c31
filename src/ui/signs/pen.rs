//! A pen that thinks in the 16 px square of a sign.

use std::f32::consts::TAU;

use egui::{
    Color32, Painter, Pos2, Rect, Shape, Stroke, StrokeKind, Vec2, epaint::PathStroke, pos2, vec2,
};

/// Thickness of a sign's strokes in its own square.
const STROKE: f32 = 1.5;

/// Draws in the coordinates of the 16 px square.
pub(super) struct Pen<'a> {
    painter: &'a Painter,
    origin: Pos2,
    scale: f32,
    color: Color32,
}

impl<'a> Pen<'a> {
    pub(super) fn new(painter: &'a Painter, rect: Rect, color: Color32) -> Self {
        Self {
            painter,
            origin: rect.min,
            scale: rect.width() / super::Sign::SIZE,
            color,
        }
    }

    /// An open line with round ends and corners.
    pub(super) fn line(&self, points: &[(f32, f32)]) {
        let points = self.points(points);
        self.round(&points);
        self.painter.add(Shape::line(points, self.path()));
    }

    /// A closed outline.
    pub(super) fn outline(&self, points: &[(f32, f32)]) {
        let points = self.points(points);
        self.round(&points);
        self.painter.add(Shape::closed_line(points, self.path()));
    }

    /// A filled convex shape.
    pub(super) fn fill(&self, points: &[(f32, f32)]) {
        let points = self.points(points);
        self.painter
            .add(Shape::convex_polygon(points, self.color, Stroke::NONE));
    }

    /// A filled upright rectangle.
    pub(super) fn bar(&self, min: (f32, f32), max: (f32, f32)) {
        let rect = Rect::from_min_max(self.at(min), self.at(max));
        self.painter.rect_filled(rect, 0, self.color);
    }

    /// The outline of an upright rectangle with rounded corners.
    pub(super) fn frame(&self, min: (f32, f32), max: (f32, f32), radius: f32) {
        let (left, top, right, bottom) = (min.0, min.1, max.0, max.1);
        let mut points = Vec::with_capacity(16);
        for (x, y, start) in [
            (right - radius, top + radius, 0.75),
            (right - radius, bottom - radius, 0.0),
            (left + radius, bottom - radius, 0.25),
            (left + radius, top + radius, 0.5),
        ] {
            for step in 0..4 {
                let angle = (start + step as f32 / 12.0) * TAU;
                points.push((x + radius * angle.cos(), y + radius * angle.sin()));
            }
        }
        let points = self.points(&points);
        self.painter.add(Shape::closed_line(points, self.path()));
    }

    /// A circle's outline.
    pub(super) fn circle(&self, center: (f32, f32), radius: f32) {
        let stroke = self.stroke();
        // egui lays a circle's stroke outside its radius
        let radius = radius * self.scale - stroke.width / 2.0;
        self.painter.circle_stroke(self.at(center), radius, stroke);
    }

    /// A filled circle.
    pub(super) fn disc(&self, center: (f32, f32), radius: f32) {
        self.painter
            .circle_filled(self.at(center), radius * self.scale, self.color);
    }

    /// Part of a circle, in turns clockwise from the right.
    pub(super) fn arc(&self, center: (f32, f32), radius: f32, from: f32, to: f32) {
        let points = arc(center, radius, from, to);
        self.painter
            .add(Shape::line(self.points(&points), self.path()));
    }

    /// A line that ends in part of a circle and goes on from there.
    pub(super) fn line_over_arc(
        &self,
        before: &[(f32, f32)],
        circle: ((f32, f32), f32),
        turns: (f32, f32),
        after: &[(f32, f32)],
    ) {
        let mut points = before.to_vec();
        points.extend(arc(circle.0, circle.1, turns.0, turns.1));
        points.extend_from_slice(after);
        self.painter
            .add(Shape::line(self.points(&points), self.path()));
        let ends = [before.first(), after.last()];
        for end in ends.into_iter().flatten() {
            self.disc(*end, STROKE / 2.0);
        }
    }

    fn at(&self, (x, y): (f32, f32)) -> Pos2 {
        self.origin + vec2(x, y) * self.scale
    }

    fn points(&self, points: &[(f32, f32)]) -> Vec<Pos2> {
        points.iter().map(|&point| self.at(point)).collect()
    }

    fn stroke(&self) -> Stroke {
        Stroke::new(STROKE * self.scale, self.color)
    }

    fn path(&self) -> PathStroke {
        let Stroke { width, color } = self.stroke();
        PathStroke {
            kind: StrokeKind::Middle,
            ..PathStroke::new(width, color)
        }
    }

    /// egui ends lines bluntly: a dot of the stroke's width on each point rounds them.
    fn round(&self, points: &[Pos2]) {
        for &point in points {
            self.painter
                .circle_filled(point, STROKE / 2.0 * self.scale, self.color);
        }
    }
}

fn arc(center: (f32, f32), radius: f32, from: f32, to: f32) -> Vec<(f32, f32)> {
    const STEPS: u8 = 10;
    (0..=STEPS)
        .map(|step| {
            let angle = (from + (to - from) * f32::from(step) / f32::from(STEPS)) * TAU;
            let way = Vec2::angled(angle) * radius;
            let point = pos2(center.0, center.1) + way;
            (point.x, point.y)
        })
        .collect()
}
