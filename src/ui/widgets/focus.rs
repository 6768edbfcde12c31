//! What shows where the keyboard is.

use egui::{CornerRadius, Rect, Response, Stroke, StrokeKind, Ui};

use crate::ui::theme::{RADIUS, Theme};

/// Paints the ring around a control that has the focus: 2 px of accent, 2 px outside.
pub fn focus_ring(ui: &Ui, response: &Response, rect: Rect) {
    if response.has_focus() {
        ring(ui, rect, RADIUS);
    }
}

/// The ring itself, around corners of any radius.
pub(super) fn ring(ui: &Ui, rect: Rect, radius: u8) {
    let accent = Theme::of(ui).palette.accent();
    ui.painter().rect_stroke(
        rect.expand(2.0),
        CornerRadius::same(radius + 2),
        Stroke::new(2.0, accent),
        StrokeKind::Outside,
    );
}
