//! Every key of the replay, on one page.

use egui::{Align, Sense, Ui, pos2, vec2};

use super::keys::KEYS;
use super::model::ReplayModel;
use super::state::ReplayState;
use crate::ui::theme::{FACT, Face, Theme};
use crate::ui::widgets::text::{baseline, label};
use crate::ui::widgets::{Run, dialog_card, key_cap};

/// Where the words begin, right of the keys.
const WORDS: f32 = 104.0;

/// Shows the page, while it is asked for.
pub(super) fn show(ui: &Ui, model: &ReplayModel<'_>, state: &mut ReplayState) {
    if !state.keys {
        return;
    }
    let palette = &Theme::of(ui).palette;
    let done = dialog_card(ui, 720.0, |ui| {
        let title = model.words.say("replay-keys");
        let (head, _) = ui.allocate_exact_size(vec2(ui.available_width(), 40.0), Sense::hover());
        let base = baseline((head.top()..=head.top() + 28.0).into(), Face::TITLE);
        let run = Run::new(&title, Face::TITLE, palette.strong);
        label(ui, "title", head.left(), base, Align::Min, run);
        let half = KEYS.len().div_ceil(2);
        let size = vec2(ui.available_width(), half as f32 * FACT);
        let (grid, _) = ui.allocate_exact_size(size, Sense::hover());
        for (at, (key, id)) in KEYS.iter().enumerate() {
            let column = if at < half {
                0.0
            } else {
                grid.width() / 2.0 + 8.0
            };
            let x = grid.left() + column;
            let y = grid.top() + (at % half) as f32 * FACT;
            let mut cap = x;
            for part in key.split(' ') {
                let place = pos2(cap, y + FACT / 2.0);
                cap = key_cap(ui.painter(), place, part, palette).right() + 4.0;
            }
            let base = baseline((y..=y + FACT).into(), Face::TEXT);
            let text = model.words.say(id);
            let run = Run::new(&text, Face::TEXT, palette.normal);
            label(ui, ("key", at), x + WORDS, base, Align::Min, run);
        }
        ui.input(|input| input.key_pressed(egui::Key::Enter))
    });
    state.keys = !done;
}
