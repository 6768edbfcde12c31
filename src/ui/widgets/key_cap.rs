//! A key as it is printed on a keyboard.

use egui::{Painter, Pos2, Rect, Stroke, StrokeKind, Vec2};

use super::text::{Run, baseline};
use crate::ui::{
    signs::Sign,
    theme::{Face, KEY, Palette, RADIUS},
};

/// Between the edge of a cap and its word.
const PAD: f32 = 6.0;

/// How wide the cap of a key is.
pub fn key_cap_width(painter: &Painter, key: &str, palette: &Palette) -> f32 {
    let word = Run::new(key, Face::LABEL, palette.normal);
    if sign_of(key).is_some() {
        return 24.0;
    }
    (word.width(painter) + 2.0 * PAD).ceil().max(KEY)
}

/// Paints the cap of a key that starts at `left_middle`; gives its place.
/// `Left`, `Right`, `Up` and `Down` are drawn, all other names are written.
pub fn key_cap(painter: &Painter, left_middle: Pos2, key: &str, palette: &Palette) -> Rect {
    let width = key_cap_width(painter, key, palette);
    let rect = Rect::from_min_size(
        left_middle - Vec2::new(0.0, KEY / 2.0),
        Vec2::new(width, KEY),
    );
    painter.rect(
        rect,
        RADIUS,
        palette.raised,
        Stroke::new(1.0, palette.line),
        StrokeKind::Inside,
    );
    if let Some(sign) = sign_of(key) {
        let square = Rect::from_center_size(rect.center(), Vec2::splat(12.0));
        sign.paint(painter, square, palette.normal);
    } else {
        let word = Run::new(key, Face::LABEL, palette.normal);
        word.paint_center(
            painter,
            rect.center().x,
            baseline(rect.y_range(), Face::LABEL),
        );
    }
    rect
}

fn sign_of(key: &str) -> Option<Sign> {
    match key {
        "Left" => Some(Sign::ChevronLeft),
        "Right" => Some(Sign::ChevronRight),
        "Up" => Some(Sign::ArrowUp),
        "Down" => Some(Sign::ArrowDown),
        _ => None,
    }
}
