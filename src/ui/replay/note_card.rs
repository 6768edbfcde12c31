//! A note that is being written, over the view.

use egui::{Align, Key, Modifiers, Rect, Sense, Ui, pos2, vec2};

use super::ask::{ReplayAsk, Written};
use super::model::ReplayModel;
use super::state::{NoteCard, ReplayState};
use crate::domain::Text;
use crate::transcript::note::{Bearing, NoteKind};
use crate::ui::theme::{BUTTON, FIELD, Face, Theme};
use crate::ui::widgets::text::{baseline, label};
use crate::ui::widgets::{Button, Edge, Run, Select, TextField, dialog_card};

/// Where the fields begin, right of their names.
const NAMES: f32 = 96.0;

/// Shows the card, while a note is being written; adds what was asked for.
pub(super) fn show(
    ui: &Ui,
    model: &ReplayModel<'_>,
    state: &mut ReplayState,
    asked: &mut Vec<ReplayAsk>,
) {
    let Some(mut card) = state.card.take() else {
        return;
    };
    let mut wanted = None;
    let done = dialog_card(ui, 560.0, |ui| {
        let enter = ui.input_mut(|input| input.consume_key(Modifiers::COMMAND, Key::Enter));
        let pressed = fields(ui, model, &mut card) || enter;
        if pressed {
            wanted = written(&mut card);
        }
        wanted.is_some()
    });
    if let Some(written) = wanted {
        asked.push(ReplayAsk::Write(card.old.take(), written));
    } else if !done {
        state.card = Some(card);
    }
}

/// Shows the title, the fields and the button; true when it is to be kept.
fn fields(ui: &mut Ui, model: &ReplayModel<'_>, card: &mut NoteCard) -> bool {
    let palette = &Theme::of(ui).palette;
    let words = model.words;
    let at = card.old.as_ref().map_or(model.place(), |note| note.at.seq);
    let place = model.where_is(at);
    let title = words.say_with("note-title", &[("place", place.into())]);
    let head = row(ui, 0.0, 28.0);
    let base = baseline(head.y_range(), Face::TITLE);
    let run = Run::new(&title, Face::TITLE, palette.strong);
    label(ui, "note title", head.left(), base, Align::Min, run);

    let names: Vec<String> = NoteKind::ALL
        .iter()
        .map(|kind| option(model, *kind))
        .collect();
    let options: Vec<&str> = names.iter().map(String::as_str).collect();
    let name = words.say("note-kind");
    let field = named(ui, "kind", &name);
    Select::new(&name, &options).show_at(ui, field, &mut card.kind);

    let name = words.say("note-text");
    let field = named(ui, "text", &name);
    let edge = if card.fault == Some("note-too-long") {
        Edge::Wrong
    } else {
        Edge::Plain
    };
    let response = TextField::new(&mut card.text, &name)
        .edge(edge)
        .show_at(ui, field);
    if card.fresh {
        response.request_focus();
        cursor_to_end(ui, response.id, &card.text);
        card.fresh = false;
    }
    let mut enter = response.lost_focus() && ui.input(|input| input.key_pressed(Key::Enter));
    if response.changed() {
        card.fault = None;
    }

    let name = words.say("note-by");
    let hint = words.say("note-by.hint");
    let field = named(ui, "by", &name);
    let response = TextField::new(&mut card.by, &name)
        .hint(&hint)
        .show_at(ui, field);
    enter |= response.lost_focus() && ui.input(|input| input.key_pressed(Key::Enter));

    let bar = row(ui, 20.0, BUTTON);
    let keep = words.say("note-keep");
    let button = Button::main(&keep).key("Ctrl Enter");
    let size = button.natural_size(ui);
    let place = Rect::from_min_size(pos2(bar.right() - size.x, bar.top()), size);
    let clicked = button.show_at(ui, place).clicked();
    let hint = words.say(card.fault.unwrap_or("note-beside"));
    let ink = if card.fault.is_some() {
        palette.bad
    } else {
        palette.weak
    };
    let base = baseline(bar.y_range(), Face::LABEL);
    let run = Run::new(&hint, Face::LABEL, ink);
    label(ui, "note hint", bar.left(), base, Align::Min, run);
    clicked || enter
}

/// A kind as it stands in the list, with what it says of what happened.
fn option(model: &ReplayModel<'_>, kind: NoteKind) -> String {
    let words = model.words;
    let id = format!("note-{}", kind.id());
    let name = words.say(&id);
    let bearing = match kind.bearing() {
        Bearing::Strength => "note-strength",
        Bearing::Mistake => "note-mistake",
        Bearing::Neutral => return name.into_owned(),
    };
    words.say_with(bearing, &[("kind", name.into())])
}

/// The note as it was written, or a word on what is missing.
fn written(card: &mut NoteCard) -> Option<Written> {
    let kind = NoteKind::ALL.get(card.kind).copied().unwrap_or_default();
    let text = Text::sentence(&card.text);
    let by = Text::name(&card.by);
    card.fault = match (&text, &by) {
        (Err(_), _) | (_, Err(_)) => Some("note-too-long"),
        (Ok(text), Ok(_)) if text.is_empty() && kind == NoteKind::Other => Some("note-empty"),
        (Ok(_), Ok(_)) => None,
    };
    match (text, by) {
        (Ok(text), Ok(by)) if card.fault.is_none() => Some(Written { kind, by, text }),
        _ => None,
    }
}

/// The cursor stands behind the words, wherever it stood in the card before.
fn cursor_to_end(ui: &Ui, field: egui::Id, text: &str) {
    use egui::text::{CCursor, CCursorRange};
    let mut state = egui::TextEdit::load_state(ui.ctx(), field).unwrap_or_default();
    let end = CCursor::new(text.chars().count());
    state.cursor.set_char_range(Some(CCursorRange::one(end)));
    state.store(ui.ctx(), field);
}

fn named(ui: &mut Ui, salt: &str, name: &str) -> Rect {
    let palette = &Theme::of(ui).palette;
    let rect = row(ui, 12.0, FIELD);
    let base = baseline(rect.y_range(), Face::TEXT);
    let run = Run::new(name, Face::TEXT, palette.weak);
    label(ui, ("name of", salt), rect.left(), base, Align::Min, run);
    rect.with_min_x(rect.left() + NAMES)
}

/// A row of this height under so much air.
fn row(ui: &mut Ui, above: f32, height: f32) -> Rect {
    let size = vec2(ui.available_width(), above + height);
    let (rect, _) = ui.allocate_exact_size(size, Sense::hover());
    rect.with_min_y(rect.top() + above)
}
