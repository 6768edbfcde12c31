//! Every key, on one page.

use egui::{Align, Sense, Ui, pos2, vec2};

use super::fields::{space, words};
use crate::ui::desk::{DeskModel, move_words};
use crate::ui::moves::Move;
use crate::ui::theme::{FACT, Face, Theme};
use crate::ui::widgets::text::{baseline, label};
use crate::ui::widgets::{Run, dialog_card, key_cap};

/// Shows the page; true when it is to be put away.
pub(super) fn show(ui: &Ui, model: &DeskModel<'_>) -> bool {
    let palette = &Theme::of(ui).palette;
    dialog_card(ui, 680.0, |ui| {
        words(
            ui,
            &model.words.say("keys-title"),
            Face::TITLE,
            palette.strong,
        );
        space(ui, 4.0);
        words(
            ui,
            &model.words.say("keys-title.hint"),
            Face::TEXT,
            palette.weak,
        );
        space(ui, 12.0);
        let mut lines: Vec<(String, String)> = vec![
            (
                "Enter".to_owned(),
                model.words.say("keys-enter").into_owned(),
            ),
            (
                "Tab".to_owned(),
                model.words.say("desk-changes-side").into_owned(),
            ),
            (
                "Down".to_owned(),
                model.words.say("keys-counter").into_owned(),
            ),
            ("R 1".to_owned(), model.words.say("keys-tick").into_owned()),
        ];
        if !model.read_only && model.practice.is_none() {
            let folder = model.words.say("dialog-second-folder-title");
            lines.push(("Ctrl B".to_owned(), folder.into_owned()));
        }
        lines.extend(
            Move::ALL
                .iter()
                .filter(|one| one.belongs(model.session))
                .filter(|one| **one != Move::Board || model.may_have_board())
                .map(|one| (one.key().to_owned(), move_words(model, *one))),
        );
        let half = lines.len().div_ceil(2);
        let (grid, _) = ui.allocate_exact_size(
            vec2(ui.available_width(), half as f32 * FACT),
            Sense::hover(),
        );
        for (at, (key, text)) in lines.iter().enumerate() {
            let column = if at < half {
                0.0
            } else {
                grid.width() / 2.0 + 8.0
            };
            let y = grid.top() + (at % half) as f32 * FACT;
            key_cap(
                ui.painter(),
                pos2(grid.left() + column, y + FACT / 2.0),
                key,
                palette,
            );
            let base = baseline((y..=y + FACT).into(), Face::TEXT);
            let run = Run::new(text, Face::TEXT, palette.normal);
            label(
                ui,
                ("key", at),
                grid.left() + column + 64.0,
                base,
                Align::Min,
                run,
            );
        }
        ui.input(|input| input.key_pressed(egui::Key::Enter))
    })
}
