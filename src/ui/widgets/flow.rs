//! What follows downward in a card: a text over its whole width, and air.

use egui::accesskit::Role;
use egui::{Color32, Sense, Ui, WidgetInfo, vec2};

use super::text::{Run, paragraph, paragraph_height};
use crate::ui::theme::Face;

/// A text over the whole width, as high as it needs.
pub fn wide_text(ui: &mut Ui, text: &str, face: Face, color: Color32) {
    let run = Run::new(text, face, color);
    let width = ui.available_width();
    let high = paragraph_height(ui.painter(), width, run);
    let (rect, response) = ui.allocate_exact_size(vec2(width, high), Sense::hover());
    paragraph(ui.painter(), rect.min, width, run);
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, text));
}

/// Air of this height.
pub fn air(ui: &mut Ui, height: f32) {
    ui.allocate_exact_size(vec2(0.0, height), Sense::hover());
}
