//! How far along something is.

use egui::{Color32, Painter, Rect};

use crate::ui::theme::Palette;

/// A bar, full radius; `share` runs from 0 to 1.
pub fn progress(painter: &Painter, rect: Rect, share: f32, fill: Color32, palette: &Palette) {
    let radius = rect.height() / 2.0;
    painter.rect_filled(rect, radius, palette.line);
    let share = if share.is_finite() {
        share.clamp(0.0, 1.0)
    } else {
        0.0
    };
    let width = (rect.width() * share).round();
    if width > 0.0 {
        let done = rect.with_max_x(rect.left() + width.max(rect.height()));
        painter.rect_filled(done, radius, fill);
    }
}
