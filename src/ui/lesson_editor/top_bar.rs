//! The bar at the top: what is edited, whether it is saved, the ways out; and the foot.

use egui::{Align, Rect, Ui, pos2, vec2};

use super::keys::{Wish, grant};
use super::layout::Layout;
use super::state::EditorState;
use super::{EditorAsk, EditorModel};
use crate::ui::desk::languages;
use crate::ui::signs::Sign;
use crate::ui::theme::{BUTTON, Face, Theme};
use crate::ui::widgets::text::{baseline, fitted, label};
use crate::ui::widgets::{Button, Run, key_cap};

/// Shows the bar.
pub(super) fn show(
    ui: &Ui,
    model: &EditorModel<'_>,
    state: &mut EditorState,
    layout: &Layout,
    asked: &mut Vec<EditorAsk>,
) {
    let palette = &Theme::of(ui).palette;
    let words = model.words;
    let bar = layout.top;
    let title = words.say_with("editor-heading", &[("file", model.file.into())]);
    let base = baseline(bar.y_range(), Face::SUBJECT);
    let run = Run::new(&title, Face::SUBJECT, palette.strong);
    let shown = label(ui, "title", bar.left() + 16.0, base, Align::Min, run);
    let (save, back) = (words.say("editor-save"), words.say("editor-back"));
    let mut right = bar.right() - 16.0;
    let mut wish = None;
    let buttons = [
        (Button::main(&save).key(Wish::Save.key()), Wish::Save, 20.0),
        (
            Button::link(&back).key(Wish::Leave.key()),
            Wish::Leave,
            16.0,
        ),
    ];
    for (button, means, gap) in buttons {
        let width = button.natural_size(ui).x;
        let place = Rect::from_min_size(
            pos2(right - width, bar.center().y - BUTTON / 2.0),
            vec2(width, BUTTON),
        );
        if button.show_at(ui, place).clicked() {
            wish = Some(means);
        }
        right = place.left() - gap;
    }
    let (sign, id, color) = match (model.saving, state.is_changed()) {
        (true, _) => (Sign::Ring, "editor-saving", palette.weak),
        (false, true) => (Sign::Pencil, "editor-changed", palette.caution),
        (false, false) => (Sign::Tick, "editor-saved", palette.good),
    };
    let x = shown.rect.right() + 24.0;
    sign.paint_at(ui.painter(), pos2(x + 8.0, bar.center().y), color);
    let (text, ink) = match model.notice {
        Some(notice) => (notice.into(), palette.bad),
        None => (words.say(id), palette.weak),
    };
    let text = fitted(ui.painter(), &text, right - x - 24.0, Face::TEXT);
    let base = baseline(bar.y_range(), Face::TEXT);
    let run = Run::new(&text, Face::TEXT, ink);
    label(ui, "standing", x + 24.0, base, Align::Min, run);
    if let Some(wish) = wish {
        grant(wish, state, asked);
    }
}

/// Shows the foot: keys and languages.
pub(super) fn foot(ui: &Ui, model: &EditorModel<'_>, layout: &Layout, asked: &mut Vec<EditorAsk>) {
    let palette = &Theme::of(ui).palette;
    let bar = layout.foot;
    let base = baseline(bar.y_range(), Face::LABEL);
    let mut x = bar.left() + 16.0;
    for (key, id) in [
        ("Enter", "editor-key-form"),
        ("Esc", "editor-key-list"),
        ("Tab", "editor-key-next"),
    ] {
        let cap = key_cap(ui.painter(), pos2(x, bar.center().y), key, palette);
        let text = model.words.say(id);
        let run = Run::new(&text, Face::LABEL, palette.weak);
        x = cap.right() + 6.0 + run.paint(ui.painter(), cap.right() + 6.0, base) + 20.0;
    }
    let mut actions = Vec::new();
    languages(
        ui,
        model.words.language(),
        bar.right() - 16.0,
        bar,
        &mut actions,
    );
    asked.extend(actions.into_iter().map(EditorAsk::Action));
}
