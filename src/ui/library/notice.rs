//! A sentence about something that happened outside a talk, under the list until it is put away.

use egui::{Rect, Ui, pos2, vec2};

use super::layout::Layout;
use super::model::LibraryModel;
use crate::ui::action::Action;
use crate::ui::signs::Sign;
use crate::ui::theme::{Face, Theme};
use crate::ui::widgets::text::{paragraph, paragraph_height};
use crate::ui::widgets::{Button, Run, parting};

/// Between the edge and the sentence.
const PAD: f32 = 12.0;
/// Room for the button at the right.
const BUTTON: f32 = 40.0;

/// How much of the list's height it takes.
pub(super) fn height(ui: &Ui, model: &LibraryModel<'_>, layout: &Layout) -> f32 {
    let palette = &Theme::of(ui).palette;
    model.notice.map_or(0.0, |notice| {
        let run = Run::new(notice, Face::TEXT, palette.strong);
        paragraph_height(ui.painter(), room(layout), run) + 2.0 * PAD
    })
}

/// Shows it; adds what was asked for.
pub(super) fn show(ui: &Ui, model: &LibraryModel<'_>, layout: &Layout, actions: &mut Vec<Action>) {
    let Some(notice) = model.notice else { return };
    let palette = &Theme::of(ui).palette;
    let top = layout.rows.bottom();
    let rect = Rect::from_min_max(
        pos2(layout.rows.left(), top),
        pos2(layout.rows.right(), layout.foot.top()),
    );
    ui.painter().rect_filled(rect, 0, palette.surface);
    parting(ui.painter(), rect.x_range(), top, palette);
    let run = Run::new(notice, Face::TEXT, palette.strong);
    let left_top = rect.min + vec2(16.0, PAD);
    paragraph(ui.painter(), left_top, room(layout), run);
    let id = ui.make_persistent_id("notice");
    let response = ui.interact(rect, id, egui::Sense::hover());
    response.widget_info(|| egui::WidgetInfo::labeled(egui::accesskit::Role::Alert, true, notice));
    let name = model.words.say("library-put-away");
    let center = pos2(rect.right() - 24.0, rect.top() + PAD + 10.0);
    let place = Rect::from_center_size(center, vec2(16.0, 16.0));
    let button = Button::link("").sign(Sign::Cross).name(&name);
    if button.show_at(ui, place).clicked() {
        actions.push(Action::DismissNotice);
    }
}

fn room(layout: &Layout) -> f32 {
    layout.rows.width() - 16.0 - BUTTON
}
