//! Lines that part one section from the next.

use egui::{Painter, Rangef, Stroke};

use crate::ui::theme::Palette;

/// A level line 1 px thick; its pixels lie under `y`.
pub fn parting(painter: &Painter, x: impl Into<Rangef>, y: f32, palette: &Palette) {
    painter.hline(x, y.floor() + 0.5, Stroke::new(1.0, palette.line));
}

/// An upright line 1 px thick; its pixels lie right of `x`.
pub fn upright_parting(painter: &Painter, x: f32, y: impl Into<Rangef>, palette: &Palette) {
    painter.vline(x.floor() + 0.5, y, Stroke::new(1.0, palette.line));
}
