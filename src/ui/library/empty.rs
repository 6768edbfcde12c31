//! What stands in the list's place where nothing is shown.

use egui::{Align, Rect, Ui, pos2};

use super::keys::Wish;
use super::layout::Layout;
use super::model::LibraryModel;
use super::state::LibraryState;
use crate::ui::action::Action;
use crate::ui::signs::Sign;
use crate::ui::theme::{Face, Theme};
use crate::ui::widgets::text::{baseline, label};
use crate::ui::widgets::{Button, Run};

/// Shows it; adds what was asked for.
pub(super) fn show(
    ui: &Ui,
    model: &LibraryModel<'_>,
    state: &mut LibraryState,
    layout: &Layout,
    actions: &mut Vec<Action>,
) {
    let words = model.words;
    if model.shelf.rows().is_empty() && model.reading {
        say(ui, layout, &words.say("library-reading"), "", -10.0);
    } else if model.shelf.rows().is_empty() {
        let hint = words.say("library-empty.hint");
        say(ui, layout, &words.say("library-empty"), &hint, -40.0);
        let text = words.say("library-new-talk");
        let button = Button::main(&text)
            .sign(Sign::Plus)
            .key(Wish::NewTalk.key())
            .id_salt("first talk");
        if show_button(ui, layout, button) {
            actions.push(Action::ShowNewTalk);
        }
    } else {
        say(ui, layout, &words.say("library-no-match"), "", -40.0);
        let text = words.say("filter-clear");
        let button = Button::plain(&text).key(Wish::Clear.key());
        if show_button(ui, layout, button) && state.is_narrowed() {
            state.widen();
        }
    }
}

fn say(ui: &Ui, layout: &Layout, what: &str, hint: &str, above: f32) {
    let palette = &Theme::of(ui).palette;
    let center = layout.list().center();
    let title = Run::new(what, Face::SUBJECT, palette.strong);
    let line = egui::Rangef::new(center.y + above - 12.0, center.y + above + 12.0);
    let base = baseline(line, Face::SUBJECT);
    label(ui, "nothing", center.x, base, Align::Center, title);
    if !hint.is_empty() {
        let run = Run::new(hint, Face::TEXT, palette.weak);
        label(ui, "hint", center.x, base + 24.0, Align::Center, run);
    }
}

fn show_button(ui: &Ui, layout: &Layout, button: Button<'_>) -> bool {
    let center = layout.list().center();
    let size = button.natural_size(ui);
    let left_top = pos2((center.x - size.x / 2.0).round(), (center.y + 12.0).round());
    button
        .show_at(ui, Rect::from_min_size(left_top, size))
        .clicked()
}
