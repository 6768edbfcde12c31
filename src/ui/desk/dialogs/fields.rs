//! The fields of a form.

use egui::{Align, Key, Rect, Sense, Ui, pos2, vec2};

use super::form::Form;
use super::purpose::Purpose;
use crate::ui::desk::DeskModel;
use crate::ui::theme::{FIELD, Face, Theme};
use crate::ui::widgets::text::{baseline, label};
use crate::ui::widgets::{Edge, Run, TextField, Toggle};
pub(super) use crate::ui::widgets::{air as space, wide_text as words};

/// Where fields begin, right of their names.
const NAMES: f32 = 112.0;

/// Shows the fields; true when Enter was pressed in the last of them, or where there are
/// none.
pub(super) fn fields(ui: &mut Ui, model: &DeskModel<'_>, form: &mut Form) -> bool {
    let names = form.purpose.fields();
    let mut entered =
        names.is_empty() && !form.fresh && ui.input(|input| input.key_pressed(Key::Enter));
    for (at, id) in names.iter().enumerate() {
        space(ui, 16.0);
        if field(ui, model, form, at, id) {
            if at + 1 == names.len() {
                entered = true;
            } else {
                form.focus = Some(at + 1);
            }
        }
    }
    if form.purpose == Purpose::Correct && model.session.pack().chances().is_some() {
        space(ui, 12.0);
        let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), FIELD), Sense::hover());
        let place = Rect::from_min_max(pos2(rect.left() + NAMES, rect.top()), rect.max);
        let text = model.words.say("desk-confirmed-offer");
        Toggle::new(&mut form.confirmed, &text).show_at(ui, place);
    }
    entered
}

/// One field with its name; true when Enter was pressed in it.
fn field(ui: &mut Ui, model: &DeskModel<'_>, form: &mut Form, at: usize, id: &str) -> bool {
    let palette = &Theme::of(ui).palette;
    let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), FIELD), Sense::hover());
    let name = model.words.say(id);
    let base = baseline(rect.y_range(), Face::TEXT);
    let run = Run::new(&name, Face::TEXT, palette.weak);
    label(ui, ("name", at), rect.left(), base, Align::Min, run);
    let place = Rect::from_min_max(pos2(rect.left() + NAMES, rect.top()), rect.max);
    let hint_id = format!("{id}.hint");
    let hint = if model.words.has(&hint_id) {
        model.words.say(&hint_id).into_owned()
    } else {
        String::new()
    };
    let suffix = suffix(model, id, form.fields.get(at).map_or("", String::as_str));
    let at_fault = form.at_fault() == Some(at);
    let Some(text) = form.fields.get_mut(at) else {
        return false;
    };
    let edge = if at_fault { Edge::Wrong } else { Edge::Plain };
    let mut field = TextField::new(text, &name)
        .hint(&hint)
        .suffix(&suffix)
        .edge(edge);
    if form.purpose == Purpose::Reserve {
        field = field.secret();
    }
    let response = field.show_at(ui, place);
    if form.focus == Some(at) {
        response.request_focus();
        form.focus = None;
        // what is proposed stands on Enter, and goes with the first key
        select_all(
            ui,
            response.id,
            form.fields.get(at).map_or("", String::as_str),
        );
    }
    if response.changed() {
        form.changed();
    }
    response.lost_focus() && ui.input(|input| input.key_pressed(Key::Enter))
}

fn select_all(ui: &Ui, field: egui::Id, text: &str) {
    use egui::text::{CCursor, CCursorRange};
    let mut state = egui::TextEdit::load_state(ui.ctx(), field).unwrap_or_default();
    let end = CCursor::new(text.chars().count());
    let all = CCursorRange::two(CCursor::new(0), end);
    state.cursor.set_char_range(Some(all));
    state.store(ui.ctx(), field);
}

fn suffix(model: &DeskModel<'_>, id: &str, typed: &str) -> String {
    let brief = model.session.brief();
    match id {
        "dialog-field-minutes" => model.words.say("brief-minutes").into_owned(),
        "dialog-field-price" | "dialog-field-reserve" => model
            .words
            .price_head(brief.currency.code(), brief.unit.id()),
        "dialog-field-bidder" => {
            let place = crate::domain::typed::narrowed(typed).trim().parse().ok();
            let name = place.and_then(|place| brief.bidder(place));
            name.map_or_else(String::new, |name| model.named(name).to_owned())
        }
        _ => String::new(),
    }
}
