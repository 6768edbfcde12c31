//! One of a few, all in sight.

use egui::{
    IdSalt, Rect, Response, Sense, Stroke, Ui, Vec2, Widget, WidgetInfo, accesskit::Role, pos2,
};

use super::{
    focus::focus_ring,
    text::{Run, baseline},
};
use crate::ui::theme::{BUTTON, Face, Theme};

/// A choice with a circle before it.
#[derive(Clone, Copy)]
#[must_use = "show it"]
pub struct Radio<'a> {
    text: &'a str,
    chosen: bool,
    salt: Option<IdSalt>,
}

impl<'a> Radio<'a> {
    /// A choice; the response says `clicked` when it is to be the chosen one.
    pub fn new(text: &'a str, chosen: bool) -> Self {
        Self {
            text,
            chosen,
            salt: None,
        }
    }

    /// Tells it from a neighbour with the same words.
    pub fn id_salt(self, salt: impl egui::AsIdSalt) -> Self {
        Self {
            salt: Some(IdSalt::new(salt)),
            ..self
        }
    }

    /// Shows it in a place of the caller's choice.
    pub fn show_at(self, ui: &Ui, rect: Rect) -> Response {
        let salt = self
            .salt
            .unwrap_or_else(|| IdSalt::new(("radio", self.text)));
        let id = ui.make_persistent_id(salt);
        let response = ui.interact(rect, id, Sense::click());
        let enabled = ui.is_enabled();
        response.widget_info(|| {
            WidgetInfo::selected(Role::RadioButton, enabled, self.chosen, self.text)
        });
        let palette = &Theme::of(ui).palette;
        let painter = ui.painter();
        let center = pos2(rect.left() + 8.0, rect.center().y);
        let fill = if response.hovered() && enabled {
            palette.hover
        } else {
            palette.raised
        };
        if self.chosen && enabled {
            let accent = palette.accent();
            painter.circle(center, 6.0, fill, Stroke::new(2.0, accent));
            painter.circle_filled(center, 4.0, accent);
        } else {
            let edge = if enabled {
                palette.outline
            } else {
                palette.line
            };
            painter.circle(center, 7.0, fill, Stroke::new(1.0, edge));
            if self.chosen {
                painter.circle_filled(center, 4.0, palette.weak);
            }
        }
        let ink = match (enabled, self.chosen) {
            (false, _) => palette.weak,
            (true, true) => palette.strong,
            (true, false) => palette.normal,
        };
        let base = baseline(rect.y_range(), Face::TEXT);
        Run::new(self.text, Face::TEXT, ink).paint(painter, rect.left() + 24.0, base);
        focus_ring(ui, &response, rect);
        response
    }
}

impl Widget for Radio<'_> {
    fn ui(self, ui: &mut Ui) -> Response {
        let text = Run::new(self.text, Face::TEXT, Theme::of(ui).palette.strong);
        let size = Vec2::new(24.0 + text.width(ui.painter()).ceil(), BUTTON);
        let (_, rect) = ui.allocate_space(size);
        self.show_at(ui, rect)
    }
}
