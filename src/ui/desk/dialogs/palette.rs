//! Commands, found by their words.

use egui::{Key, Modifiers, Rect, Sense, Ui, pos2, vec2};

use super::fields::space;
use crate::ui::desk::{DeskModel, move_words};
use crate::ui::moves::Move;
use crate::ui::signs::Sign;
use crate::ui::theme::{FACT, FIELD, Face, Theme};
use crate::ui::widgets::{
    Ground, Row, Run, TextField, dialog_card, key_cap, key_cap_width, row_baseline,
};

/// How many commands are listed at the most.
const MOST: usize = 10;

/// What is looked for, and which of what was found is chosen.
#[derive(Default)]
pub struct Palette {
    query: String,
    chosen: usize,
    shown: bool,
}

/// Shows the palette: whether it is done with, and what was chosen.
pub(super) fn show(ui: &Ui, model: &DeskModel<'_>, palette: &mut Palette) -> (bool, Option<Move>) {
    let mut chosen = None;
    let away = dialog_card(ui, 480.0, |ui| {
        let (down, up) = ui.input_mut(|input| {
            let down = input.consume_key(Modifiers::NONE, Key::ArrowDown);
            (down, input.consume_key(Modifiers::NONE, Key::ArrowUp))
        });
        let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), FIELD), Sense::hover());
        let hint = model.words.say("palette-hint");
        let field = TextField::new(&mut palette.query, &hint)
            .hint(&hint)
            .sign(Sign::Search);
        let response = field.show_at(ui, rect);
        if !palette.shown {
            response.request_focus();
            palette.shown = true;
        }
        if response.changed() {
            palette.chosen = 0;
        }
        let found = found(model, &palette.query);
        if down {
            palette.chosen = (palette.chosen + 1).min(found.len().saturating_sub(1));
        }
        if up {
            palette.chosen = palette.chosen.saturating_sub(1);
        }
        space(ui, 8.0);
        for (at, (one, text)) in found.iter().enumerate() {
            let (rect, _) =
                ui.allocate_exact_size(vec2(ui.available_width(), FACT), Sense::hover());
            if line(ui, rect, *one, text, at == palette.chosen) {
                chosen = Some(*one);
            }
        }
        if found.is_empty() {
            let (rect, _) =
                ui.allocate_exact_size(vec2(ui.available_width(), FACT), Sense::hover());
            let none = model.words.say("palette-hint.none");
            let ink = Theme::of(ui).palette.weak;
            Run::new(&none, Face::TEXT, ink).paint(
                ui.painter(),
                rect.left() + 12.0,
                row_baseline(rect),
            );
        }
        if ui.input(|input| input.key_pressed(Key::Enter)) {
            chosen = found.get(palette.chosen).map(|(one, _)| *one);
        }
        false
    });
    (away || chosen.is_some(), chosen)
}

fn line(ui: &Ui, rect: Rect, one: Move, text: &str, chosen: bool) -> bool {
    let palette = &Theme::of(ui).palette;
    let ground = if chosen {
        Ground::Selected
    } else {
        Ground::Plain
    };
    let row = Row::new(text)
        .ground(ground)
        .unfocusable()
        .id_salt(("command", one.id()));
    let pressed = row.show_at(ui, rect).clicked();
    let ink = if chosen {
        palette.strong
    } else {
        palette.normal
    };
    Run::new(text, Face::TEXT, ink).paint(ui.painter(), rect.left() + 12.0, row_baseline(rect));
    let cap = key_cap_width(ui.painter(), one.key(), palette);
    key_cap(
        ui.painter(),
        pos2(rect.right() - cap - 8.0, rect.center().y),
        one.key(),
        palette,
    );
    pressed
}

/// What may be done now and has every word of the query in its name.
fn found(model: &DeskModel<'_>, query: &str) -> Vec<(Move, String)> {
    let wanted: Vec<String> = query
        .to_lowercase()
        .split_whitespace()
        .map(str::to_owned)
        .collect();
    Move::ALL
        .into_iter()
        .filter(|one| {
            let may_sign = *one == Move::Sign && model.session.is_closed();
            !matches!(one, Move::Palette | Move::ShowReserve)
                && (one.is_open(model.session) || may_sign)
        })
        .filter(|one| *one != Move::Board || model.may_have_board())
        .map(|one| (one, move_words(model, one)))
        .filter(|(_, text)| {
            let text = text.to_lowercase();
            wanted.iter().all(|word| text.contains(word.as_str()))
        })
        .take(MOST)
        .collect()
}
