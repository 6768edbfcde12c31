//! The bar at the top: what is made here, and the ways out of it.

use egui::{Align, Key, Modifiers, Rect, Ui, pos2, vec2};

use super::NewTalkModel;
use super::layout::Layout;
use crate::ui::theme::{BUTTON, Face, Theme};
use crate::ui::widgets::text::{baseline, label, paragraph, paragraph_height};
use crate::ui::widgets::{Button, Run, parting};

/// What was asked for in the bar.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Wish {
    Cancel,
    Load,
    Save,
}

/// Shows the bar.
pub(super) fn show(ui: &Ui, model: &NewTalkModel<'_>, layout: &mut Layout) -> Option<Wish> {
    let palette = &Theme::of(ui).palette;
    let words = model.words;
    let bar = layout.top;
    ui.painter().rect_filled(bar, 0.0, palette.surface);
    parting(ui.painter(), bar.x_range(), bar.bottom() - 1.0, palette);
    let title = words.say("new-talk-title");
    let base = baseline(bar.y_range(), Face::SUBJECT);
    let run = Run::new(&title, Face::SUBJECT, palette.strong);
    label(ui, "title", bar.left() + 16.0, base, Align::Min, run);

    let (save, cancel, copy) = (
        words.say("new-talk-save"),
        words.say("new-talk-cancel"),
        words.say("new-talk-copy"),
    );
    let copy = Button::plain(&copy);
    let cancel = Button::link(&cancel).key("Esc");
    let save = Button::link(&save);
    let mut right = bar.right() - 16.0;
    let mut place = |button: &Button<'_>, gap: f32| {
        let width = button.natural_size(ui).x;
        let rect = Rect::from_min_size(
            pos2(right - width, bar.center().y - BUTTON / 2.0),
            vec2(width, BUTTON),
        );
        right -= width + gap;
        rect
    };
    let (copy_at, cancel_at, save_at) =
        (place(&copy, 21.0), place(&cancel, 24.0), place(&save, 16.0));
    if let Some(text) = model.notice {
        notice(ui, text, layout, right);
    }
    let mut wish = None;
    for (button, at, means) in [
        (save, save_at, Wish::Save),
        (cancel, cancel_at, Wish::Cancel),
        (copy, copy_at, Wish::Load),
    ] {
        if button.show_at(ui, at).clicked() {
            wish = Some(means);
        }
    }
    wish
}

/// What is to be said: between the title and `right` where it fits, on a strip under the
/// bar where it does not.
fn notice(ui: &Ui, text: &str, layout: &mut Layout, right: f32) {
    let palette = &Theme::of(ui).palette;
    let left = layout.centre.left() + layout.margin;
    let run = Run::new(text, Face::TEXT, palette.weak);
    if left + run.width(ui.painter()) <= right {
        let base = baseline(layout.top.y_range(), Face::TEXT);
        label(ui, "notice", left, base, Align::Min, run);
        return;
    }
    let run = Run::new(text, Face::TEXT, palette.normal);
    let width = layout.centre.width() - 2.0 * layout.margin;
    let height = paragraph_height(ui.painter(), width, run);
    let strip = layout.take_strip(height + 17.0);
    ui.painter().rect_filled(strip, 0.0, palette.hover);
    paragraph(ui.painter(), pos2(left, strip.top() + 8.0), width, run);
    let id = ui.make_persistent_id("notice");
    let response = ui.interact(strip, id, egui::Sense::hover());
    response.widget_info(|| egui::WidgetInfo::labeled(egui::accesskit::Role::Label, true, text));
    parting(ui.painter(), strip.x_range(), strip.bottom() - 1.0, palette);
}

/// Takes a key that means something in the whole view.
pub(super) fn pressed(ui: &Ui, modifiers: Modifiers, key: Key) -> bool {
    ui.input_mut(|input| input.consume_key(modifiers, key))
}
