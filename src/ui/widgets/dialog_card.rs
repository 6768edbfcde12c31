//! The card that stands in the middle of the window and asks for something.

use egui::{Frame, Id, Margin, Modal, Rect, Sense, Stroke, Ui, pos2, vec2};

use super::button::Button;
use crate::ui::theme::{BUTTON, CARD_RADIUS, Theme};

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

/// The two buttons at the foot of a card: what Enter does at the right, what Esc does
/// beside it. Whether each was pressed with the pointer.
pub fn dialog_buttons(ui: &mut Ui, confirm: &str, cancel: &str) -> (bool, bool) {
    dialog_foot(ui, confirm, cancel, |_, _| {})
}

/// The same, with what else stands at the foot: it gets the room left of the buttons.
pub fn dialog_foot(
    ui: &mut Ui,
    confirm: &str,
    cancel: &str,
    beside: impl FnOnce(&mut Ui, Rect),
) -> (bool, bool) {
    let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), BUTTON), Sense::hover());
    let mut right = rect.right();
    let mut pressed = |button: Button<'_>| {
        let size = button.natural_size(ui);
        let place = Rect::from_min_size(pos2(right - size.x, rect.top()), vec2(size.x, BUTTON));
        right = place.left() - 8.0;
        button.show_at(ui, place).clicked()
    };
    let confirmed = pressed(Button::main(confirm).key("Enter"));
    let cancelled = pressed(Button::plain(cancel).key("Esc"));
    beside(ui, rect.with_max_x(right));
    (confirmed, cancelled)
}
