//! A short word that stays beside a title.

use egui::{Pos2, Rect, Stroke, StrokeKind, Ui, Vec2, WidgetInfo, accesskit::Role, pos2};

use super::text::{Run, baseline};
use crate::ui::{
    signs::Sign,
    theme::{Face, KEY, RADIUS, Role as ColorRole, Theme},
};

/// A chip.
#[derive(Clone, Copy)]
#[must_use = "show it"]
pub struct Chip<'a> {
    text: &'a str,
    role: Option<ColorRole>,
    sign: Option<Sign>,
}

impl<'a> Chip<'a> {
    /// Figures that were made up, for as long as they show.
    pub fn caution(text: &'a str) -> Self {
        Self {
            text,
            role: Some(ColorRole::Caution),
            sign: Some(Sign::Triangle),
        }
    }

    /// Any role, with its sign.
    pub fn of(role: ColorRole, sign: Sign, text: &'a str) -> Self {
        Self {
            text,
            role: Some(role),
            sign: Some(sign),
        }
    }

    /// A mode the window is in; an edge and no colour.
    pub fn plain(text: &'a str) -> Self {
        Self {
            text,
            role: None,
            sign: None,
        }
    }

    /// How wide it is.
    pub fn width(&self, ui: &Ui) -> f32 {
        let text = Run::new(self.text, Face::LABEL, Theme::of(ui).palette.strong);
        let before = if self.sign.is_some() { 28.0 } else { 8.0 };
        (before + text.width(ui.painter()) + 8.0).ceil()
    }

    /// Shows it from its left edge, centred on a line; gives its place.
    pub fn show_at(self, ui: &Ui, left_middle: Pos2) -> Rect {
        let palette = &Theme::of(ui).palette;
        let painter = ui.painter();
        let size = Vec2::new(self.width(ui), KEY);
        let rect = Rect::from_min_size(left_middle - Vec2::new(0.0, KEY / 2.0), size);
        let response = ui.interact(
            rect,
            ui.make_persistent_id(("chip", self.text)),
            egui::Sense::hover(),
        );
        response.widget_info(|| WidgetInfo::labeled(Role::Label, true, self.text));
        let ink = if let Some(role) = self.role {
            painter.rect_filled(rect, RADIUS, palette.tint(role));
            palette.role(role)
        } else {
            let edge = Stroke::new(1.0, palette.outline);
            painter.rect_stroke(rect, RADIUS, edge, StrokeKind::Inside);
            palette.strong
        };
        let mut x = rect.left() + 8.0;
        if let Some(sign) = self.sign {
            let center = pos2(x + 7.0, rect.center().y);
            let square = Rect::from_center_size(center, Vec2::splat(14.0));
            sign.paint(painter, square, ink);
            x += 20.0;
        }
        let base = baseline(rect.y_range(), Face::LABEL);
        Run::new(self.text, Face::LABEL, ink).paint(painter, x, base);
        rect
    }
}
