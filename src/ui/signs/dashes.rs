//! Dashes and dots on whole pixels; egui's own run into each other at this size.

use std::f32::consts::TAU;

use egui::{Mesh, Painter, Pos2, Rect, Shape, Stroke, Vec2, pos2};

/// A level or upright line of dashes; any other is left to egui.
pub fn dashes(painter: &Painter, [from, to]: [Pos2; 2], stroke: Stroke, dash: f32, gap: f32) {
    let level = (from.y - to.y).abs() < 0.01;
    if !level && (from.x - to.x).abs() >= 0.01 {
        painter.extend(Shape::dashed_line(&[from, to], stroke, dash, gap));
        return;
    }
    let scale = painter.pixels_per_point();
    let pixel = |length: f32| (length * scale).round() / scale;
    let half = stroke.width / 2.0;
    let (start, end, cross) = if level {
        (from.x.min(to.x), from.x.max(to.x), from.y)
    } else {
        (from.y.min(to.y), from.y.max(to.y), from.x)
    };
    let (near, far) = (pixel(cross - half), pixel(cross + half));
    let far = far.max(near + 1.0 / scale);
    // one mesh on whole pixels: feathered shapes of this size would blur
    let mut mesh = Mesh::default();
    let mut at = pixel(start);
    while at < end {
        let stop = pixel((at + dash).min(end));
        let rect = if level {
            Rect::from_min_max(pos2(at, near), pos2(stop, far))
        } else {
            Rect::from_min_max(pos2(near, at), pos2(far, stop))
        };
        mesh.add_colored_rect(rect, stroke.color);
        at += dash + gap;
    }
    painter.add(Shape::mesh(mesh));
}

/// A box with dashed sides and round corners; its stroke lies inside.
pub fn dashed_box(painter: &Painter, rect: Rect, radius: f32, stroke: Stroke, dash: f32, gap: f32) {
    let line = rect.shrink(stroke.width / 2.0);
    let across = line.x_range().shrink(radius);
    let down = line.y_range().shrink(radius);
    for y in [line.top(), line.bottom()] {
        let ends = [pos2(across.min, y), pos2(across.max, y)];
        dashes(painter, ends, stroke, dash, gap);
    }
    for x in [line.left(), line.right()] {
        let ends = [pos2(x, down.min), pos2(x, down.max)];
        dashes(painter, ends, stroke, dash, gap);
    }
    if radius < 3.0 {
        return;
    }
    for (center, start) in [
        (pos2(across.max, down.min), 0.75),
        (pos2(across.max, down.max), 0.0),
        (pos2(across.min, down.max), 0.25),
        (pos2(across.min, down.min), 0.5),
    ] {
        // a corner is one dash, with some air at its ends
        let arc = (1..=5_u8)
            .map(|at| center + Vec2::angled((start + f32::from(at) / 24.0) * TAU) * radius)
            .collect();
        painter.add(Shape::line(arc, stroke));
    }
}
