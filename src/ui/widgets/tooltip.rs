//! The full words of something, after the pointer has rested on it for 500 ms.

use egui::{Response, RichText};

use crate::ui::theme::Face;

/// Gives a response its tooltip.
pub trait Tooltip {
    /// Shows `text` while the pointer rests on it.
    fn tooltip(self, text: &str) -> Self;
}

impl Tooltip for Response {
    fn tooltip(self, text: &str) -> Self {
        self.on_hover_ui(|ui| {
            ui.set_max_width(320.0);
            ui.label(RichText::new(text).font(Face::LABEL.font_id()));
        })
    }
}
