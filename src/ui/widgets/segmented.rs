//! Who is speaking: the switch between the two sides.

use egui::{
    CornerRadius, Rect, Response, Sense, Stroke, StrokeKind, Ui, WidgetInfo, accesskit::Role, pos2,
};

use super::{
    focus::focus_ring,
    text::{Run, baseline},
};
use crate::ui::{
    side::{Side, SideLook as _},
    signs::mark,
    theme::{Face, RADIUS, Theme},
};

/// Company and payer side by side, one of them speaking.
#[derive(Clone, Copy)]
#[must_use = "show it"]
pub struct SideSwitch<'a> {
    company: &'a str,
    payer: &'a str,
}

impl<'a> SideSwitch<'a> {
    /// The switch with the names of the sides.
    pub fn new(company: &'a str, payer: &'a str) -> Self {
        Self { company, payer }
    }

    /// How wide it is by nature.
    pub fn natural_width(&self, ui: &Ui) -> f32 {
        self.half(ui, Side::Company) + self.half(ui, Side::Payer)
    }

    /// Shows it; the response says `changed` when the other side speaks.
    pub fn show_at(self, ui: &Ui, rect: Rect, speaking: &mut Side) -> Response {
        let split = (rect.left() + self.half(ui, Side::Company)).min(rect.right());
        let company = Rect::from_x_y_ranges(rect.left()..=split, rect.y_range());
        let payer = Rect::from_x_y_ranges(split..=rect.right(), rect.y_range());
        let before = *speaking;
        let left = self.show_half(ui, company, Side::Company, speaking);
        let right = self.show_half(ui, payer, Side::Payer, speaking);

        let palette = &Theme::of(ui).palette;
        let edge = Stroke::new(1.0, palette.outline);
        let painter = ui.painter();
        painter.rect_stroke(rect, RADIUS, edge, StrokeKind::Inside);
        painter.vline(split.round() + 0.5, rect.y_range().shrink(1.0), edge);
        focus_ring(ui, &left, company);
        focus_ring(ui, &right, payer);
        let mut response = left.union(right);
        if *speaking != before {
            response.mark_changed();
        }
        response
    }

    fn show_half(&self, ui: &Ui, rect: Rect, side: Side, speaking: &mut Side) -> Response {
        let name = self.name(side);
        let id = ui.make_persistent_id(("side", side));
        let response = ui.interact(rect, id, Sense::click());
        if response.clicked() {
            *speaking = side;
        }
        let chosen = *speaking == side;
        let enabled = ui.is_enabled();
        response.widget_info(|| WidgetInfo::selected(Role::RadioButton, enabled, chosen, name));
        let palette = &Theme::of(ui).palette;
        let painter = ui.painter();
        let corners = match side {
            Side::Company => CornerRadius {
                nw: RADIUS,
                sw: RADIUS,
                ..CornerRadius::ZERO
            },
            Side::Payer => CornerRadius {
                ne: RADIUS,
                se: RADIUS,
                ..CornerRadius::ZERO
            },
        };
        let (fill, ink) = match (chosen, response.hovered() && enabled) {
            (true, _) => (Some(side.tint(palette)), palette.strong),
            (false, true) => (Some(palette.hover), palette.normal),
            (false, false) => (None, palette.weak),
        };
        if let Some(fill) = fill {
            painter.rect_filled(rect, corners, fill);
        }
        let center = pos2(rect.left() + 20.5, rect.center().y);
        let color = if chosen {
            side.color(palette)
        } else {
            palette.weak
        };
        mark(painter, center, side, 4.0, !chosen, color);
        let base = baseline(rect.y_range(), Face::TEXT);
        Run::new(name, Face::TEXT, ink).paint(painter, rect.left() + WORD_AT, base);
        response
    }

    fn half(&self, ui: &Ui, side: Side) -> f32 {
        let color = Theme::of(ui).palette.strong;
        let word = Run::new(self.name(side), Face::TEXT, color);
        (WORD_AT + word.width(ui.painter()) + 15.0).round()
    }

    fn name(&self, side: Side) -> &'a str {
        match side {
            Side::Company => self.company,
            Side::Payer => self.payer,
        }
    }
}

/// Where the name starts in its half.
const WORD_AT: f32 = 34.5;
