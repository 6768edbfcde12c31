//! The card that stands in the middle of the window and asks for something.

use egui::{Frame, Id, Margin, Modal, Stroke, Ui, vec2};

use crate::ui::theme::{CARD_RADIUS, Theme};

/// Shows a card of this width over the window. `content` says whether it is done with;
/// true also where Esc or a press beside the card put it away.
pub fn dialog_card(ui: &Ui, width: f32, content: impl FnOnce(&mut Ui) -> bool) -> bool {
    let palette = &Theme::of(ui).palette;
    let frame = Frame::NONE
        .fill(palette.raised)
        .stroke(Stroke::new(1.0, palette.outline))
        .corner_radius(CARD_RADIUS)
        .inner_margin(Margin::same(24));
    let response = Modal::new(Id::unique("dialog"))
        .frame(frame)
        .backdrop_color(palette.background.gamma_multiply(0.6))
        .show(ui.ctx(), |ui| {
            ui.set_width(width);
            ui.spacing_mut().item_spacing = vec2(0.0, 0.0);
            content(ui)
        });
    response.inner || response.should_close()
}
