//! The second folder, to which the record is copied: asked for where the head says what is on disk, or with Ctrl B.

use egui::{Key, Modifiers, Rect, Sense, Ui};

use super::layout::Layout;
use super::model::DeskModel;
use crate::ui::action::Action;
use crate::ui::widgets::Tooltip as _;

/// How wide the place is in which the head says what is on disk.
const WIDE: f32 = 170.0;

/// Hears the key, and the click on what is on disk; adds what was asked for.
pub(super) fn show(ui: &Ui, model: &DeskModel<'_>, layout: &Layout, actions: &mut Vec<Action>) {
    if model.read_only || model.practice.is_some() {
        return;
    }
    let name = match model.copies_to {
        Some(folder) => model
            .words
            .say_with("second-folder", &[("path", folder.into())]),
        None => model.words.say("second-folder-none").into_owned(),
    };
    let left = layout.right.left() + 16.0;
    let place = Rect::from_x_y_ranges(left..=left + WIDE, layout.top.y_range());
    let id = ui.make_persistent_id("second folder");
    let response = ui.interact(place, id, Sense::CLICK);
    response.widget_info(|| egui::WidgetInfo::labeled(egui::accesskit::Role::Button, true, &name));
    response.clone().tooltip(&name);
    let key = ui.input_mut(|input| input.consume_key(Modifiers::COMMAND, Key::B));
    if response.clicked() || key {
        actions.push(Action::PickSecondFolder);
    }
}
