//! Whether the reserve is hidden or shown, and the frame that warns while it is shown.
//! Nothing here knows the reserve, so nothing here can give it away.

use egui::{Context, LayerId, Order, Painter, Rect, Stroke, StrokeKind, Ui, accesskit::Role, pos2};

use super::{
    key_cap::{key_cap, key_cap_width},
    text::{Run, baseline},
};
use crate::ui::{
    signs::Sign,
    theme::{Face, RADIUS, Theme},
};

/// The line that says whether the reserve is shown.
#[derive(Clone, Copy)]
#[must_use = "show it"]
pub struct SecretBar<'a> {
    text: &'a str,
    hint: &'a str,
    key: Option<&'a str>,
    boxed: bool,
}

impl<'a> SecretBar<'a> {
    /// `Reserve hidden`, `hold` and the key to hold.
    pub fn hidden(text: &'a str, hold: &'a str, key: &'a str) -> Self {
        Self {
            text,
            hint: hold,
            key: Some(key),
            boxed: false,
        }
    }

    /// Where the reserve is, and nothing to be done about it.
    pub fn still(text: &'a str) -> Self {
        Self::hidden(text, "", "")
    }

    /// `Reserve shown` and how to hide it.
    pub fn shown(text: &'a str, hint: &'a str) -> Self {
        Self {
            text,
            hint,
            key: None,
            boxed: false,
        }
    }

    /// With an edge of its own, where it does not stand at the foot of a column.
    pub fn boxed(self) -> Self {
        Self {
            boxed: true,
            ..self
        }
    }

    /// Shows it.
    pub fn show_at(self, ui: &Ui, rect: Rect) {
        let palette = &Theme::of(ui).palette;
        let painter = ui.painter();
        let response = ui.interact(
            rect,
            ui.make_persistent_id(("secret", self.text)),
            egui::Sense::hover(),
        );
        response.widget_info(|| egui::WidgetInfo::labeled(Role::Label, true, self.text));
        let shown = self.key.is_none();
        if shown {
            let edge = Stroke::new(2.0, palette.secret);
            painter.rect(rect, RADIUS, palette.tint.secret, edge, StrokeKind::Inside);
        } else if self.boxed {
            let edge = Stroke::new(1.0, palette.line);
            painter.rect(rect, RADIUS, palette.surface, edge, StrokeKind::Inside);
        }
        let pad = match (self.boxed, shown) {
            (true, false) => 13.0,
            (true, true) => 14.0,
            (false, _) => 16.0,
        };
        let sign = if shown {
            Sign::OpenPadlock
        } else {
            Sign::Padlock
        };
        let middle = rect.center().y;
        sign.paint_at(
            painter,
            pos2(rect.left() + pad + 8.0, middle),
            palette.secret,
        );
        let base = baseline(rect.y_range(), Face::TEXT);
        let text = Run::new(self.text, Face::TEXT, palette.secret);
        text.paint(painter, rect.left() + pad + 24.0, base);
        let mut x = rect.right() - pad;
        if let Some(key) = self.key.filter(|key| !key.is_empty()) {
            x -= key_cap_width(painter, key, palette);
            key_cap(painter, pos2(x.round(), middle), key, palette);
            x -= 6.0;
        }
        let color = if shown { palette.normal } else { palette.weak };
        let hint = Run::new(self.hint, Face::LABEL, color);
        hint.paint_right(painter, x, baseline(rect.y_range(), Face::LABEL));
    }
}

/// The frame around the whole window while the reserve is shown.
pub fn secret_frame(ctx: &Context) {
    let palette = &Theme::of_window(ctx).palette;
    let layer = LayerId::new(Order::Foreground, egui::Id::unique("secret frame"));
    let rect = ctx.viewport_rect();
    Painter::new(ctx.clone(), layer, rect).rect_stroke(
        rect,
        0,
        Stroke::new(2.0, palette.secret),
        StrokeKind::Inside,
    );
}
