//! On or off, at once.

use egui::{
    Rect, Response, Sense, Stroke, StrokeKind, Ui, Vec2, Widget, WidgetInfo, accesskit::Role, pos2,
};

use super::{
    focus::focus_ring,
    text::{Run, baseline},
};
use crate::ui::theme::{BUTTON, Face, Theme};

const TRACK: Vec2 = Vec2::new(28.0, 16.0);
const LABEL_AT: f32 = 36.0;

/// A switch with its words after it.
#[must_use = "show it"]
pub struct Toggle<'a> {
    on: &'a mut bool,
    text: &'a str,
}

impl<'a> Toggle<'a> {
    /// A switch; its words tell it from its neighbours.
    pub fn new(on: &'a mut bool, text: &'a str) -> Self {
        Self { on, text }
    }

    /// How wide and high it is by nature.
    pub fn natural_size(&self, ui: &Ui) -> Vec2 {
        let text = Run::new(self.text, Face::TEXT, Theme::of(ui).palette.strong);
        Vec2::new(LABEL_AT + text.width(ui.painter()).ceil(), BUTTON)
    }

    /// Shows it in a place of the caller's choice.
    pub fn show_at(self, ui: &Ui, rect: Rect) -> Response {
        let id = ui.make_persistent_id(("toggle", self.text));
        let mut response = ui.interact(rect, id, Sense::click());
        if response.clicked() {
            *self.on = !*self.on;
            response.mark_changed();
        }
        let (on, enabled) = (*self.on, ui.is_enabled());
        response.widget_info(|| WidgetInfo::selected(Role::CheckBox, enabled, on, self.text));
        let palette = &Theme::of(ui).palette;
        let painter = ui.painter();
        let left_middle = pos2(rect.left(), rect.center().y);
        let track = Rect::from_min_size(left_middle - Vec2::new(0.0, TRACK.y / 2.0), TRACK);
        let (fill, edge, dot) = match (enabled, on) {
            (false, _) => (palette.surface, palette.line, palette.weak),
            (true, true) => (palette.accent(), palette.accent(), palette.on),
            (true, false) => (palette.raised, palette.outline, palette.outline),
        };
        painter.rect(track, 8, fill, Stroke::new(1.0, edge), StrokeKind::Inside);
        let x = if on {
            track.right() - 8.0
        } else {
            track.left() + 8.0
        };
        painter.circle_filled(pos2(x, track.center().y), 5.0, dot);
        let ink = match (enabled, response.hovered()) {
            (false, _) => palette.weak,
            (true, true) => palette.strong,
            (true, false) => palette.normal,
        };
        let base = baseline(rect.y_range(), Face::TEXT);
        Run::new(self.text, Face::TEXT, ink).paint(painter, rect.left() + LABEL_AT, base);
        focus_ring(ui, &response, rect);
        response
    }
}

impl Widget for Toggle<'_> {
    fn ui(self, ui: &mut Ui) -> Response {
        let size = self.natural_size(ui);
        let (_, rect) = ui.allocate_space(size);
        self.show_at(ui, rect)
    }
}
