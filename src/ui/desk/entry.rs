//! The price field: who speaks, the figure, how it is understood, and what is asked.

use egui::{Align, Id, Rect, Ui, pos2, vec2};

use super::caution;
use super::entry_note::note;
use super::layout::Layout;
use super::model::DeskModel;
use super::state::DeskState;
use crate::domain::doubt::Doubt;
use crate::domain::typed::Understood;
use crate::domain::{Command, Side, money};
use crate::ui::moves::Move;
use crate::ui::signs::between_dot;
use crate::ui::theme::{Face, Theme};
use crate::ui::widgets::text::{baseline, label, line};
use crate::ui::widgets::{
    Answer, Button, CautionCard, Chip, Edge, RefusedCard, Run, SideSwitch, TextField, key_cap,
    key_cap_width,
};

/// The id of the price field, so that it can be given the focus.
pub(super) fn field_id() -> Id {
    Id::unique("the price field")
}

/// Shows the field and what stands under it; gives the height that was used and the
/// command, if one was made.
pub(super) fn show(
    ui: &mut Ui,
    model: &DeskModel<'_>,
    layout: &Layout,
    state: &mut DeskState,
    place: Rect,
    moves: &mut Vec<Move>,
) -> (f32, Option<Command>) {
    let mut command = None;
    if controls(ui, model, layout, state, place) {
        command = state.submit(model.session);
    }
    let top = place.top() + layout.entry;
    let width = place.width();
    if let Some(asked) = state.asked.clone() {
        let texts = question(
            model,
            asked.offer.by,
            asked.offer.typed.as_str(),
            asked.doubt,
        );
        let card = CautionCard::new(&texts.0, &texts.1, "Enter", &texts.2);
        let high = card.height(ui, width);
        let rect = Rect::from_min_size(pos2(place.left(), top + 12.0), vec2(width, high));
        match card.show_at(ui, rect) {
            Some(Answer::Likely) => command = state.answer(asked, false),
            Some(Answer::Other) => command = state.answer(asked, true),
            None => {}
        }
        return (layout.entry + 12.0 + high, command);
    }
    if let Some(refusal) = &state.refusal {
        let (what, why) = model.words.refusal_parts(refusal);
        let card = RefusedCard::new(&what, &why);
        let high = card.height(ui, width);
        let rect = Rect::from_min_size(pos2(place.left(), top + 12.0), vec2(width, high));
        card.show_at(ui, rect);
        return (layout.entry + 12.0 + high, command);
    }
    if understood(ui, model, layout, state, place) {
        moves.push(Move::Digits);
    }
    (layout.entry + layout.pick(52.0, 48.0), command)
}

/// Switch, field and button; true when it is to be recorded.
fn controls(
    ui: &mut Ui,
    model: &DeskModel<'_>,
    layout: &Layout,
    state: &mut DeskState,
    place: Rect,
) -> bool {
    let words = model.words;
    let row = Rect::from_min_size(place.min, vec2(place.width(), layout.entry));
    let (company, payer) = (words.say("side-company"), words.say("side-payer"));
    let switch = SideSwitch::new(&company, &payer);
    let left = Rect::from_min_size(row.min, vec2(switch.natural_width(ui), row.height()));
    let mut speaking = state.speaking;
    if switch.show_at(ui, left, &mut speaking).changed() {
        state.swap_sides();
    }
    let record = words.say(if state.trying {
        "desk-stop-trying"
    } else {
        "desk-record"
    });
    let key = if state.trying { "W" } else { "Enter" };
    let button = if state.trying {
        Button::plain(&record)
    } else {
        Button::main(&record)
    };
    let button = button.key(key).height(layout.entry);
    let size = button.natural_size(ui);
    let right = Rect::from_min_size(
        pos2(row.right() - size.x, row.top()),
        vec2(size.x, row.height()),
    );
    let field = Rect::from_min_max(
        pos2(left.right() + 8.0, row.top()),
        pos2(right.left() - 8.0, row.bottom()),
    );
    let unit = words.price_head(model.currency(), model.unit());
    let hint = words.say("desk-price-hint");
    let name = words.say("desk-price-field");
    let before = state.entry.clone();
    let response = TextField::new(&mut state.entry, &name)
        .id(field_id())
        .face(Face::FIELD)
        .hint(&hint)
        .suffix(&unit)
        .edge(Edge::Speaks(state.speaking))
        .without_mark()
        .always_active()
        .keep_tab()
        .show_at(ui, field);
    if response.changed() && before != state.entry {
        state.asked = None;
        state.refusal = None;
        state.taken = false;
    }
    let entered = response.lost_focus() && ui.input(|input| input.key_pressed(egui::Key::Enter));
    let pressed = button.show_at(ui, right).clicked();
    if entered || pressed {
        ui.memory_mut(|memory| memory.request_focus(field_id()));
    }
    if state.trying && pressed {
        state.trying = false;
        state.entry.clear();
        return false;
    }
    entered || pressed
}

/// What the figure is understood as, and what it would mean; true when a note on how it
/// sounds was pressed away.
fn understood(
    ui: &Ui,
    model: &DeskModel<'_>,
    layout: &Layout,
    state: &DeskState,
    place: Rect,
) -> bool {
    let palette = &Theme::of(ui).palette;
    let words = model.words;
    let top = place.top() + layout.entry;
    let first = baseline((top + 8.0..=top + 30.0).into(), Face::TEXT);
    let second = baseline((top + 32.0..=top + 54.0).into(), Face::TEXT);
    let x = place.left();
    tab_hint(
        ui,
        model,
        place,
        top + 18.0,
        layout.small && !state.entry.is_empty(),
    );
    let Some(reading) = state.reading(model.session) else {
        let text = rest_hint(model, state);
        label(
            ui,
            "rest",
            x,
            first,
            Align::Min,
            Run::new(&text, Face::TEXT, palette.weak),
        );
        if let Some(text) = caution::secret(model, state) {
            // only painted: it is in no tree
            Run::new(&text, Face::TEXT, palette.secret).paint(ui.painter(), x, second);
        }
        return false;
    };
    let lead = words.say("desk-understood-as");
    let lead = Run::new(&lead, Face::TEXT, palette.weak);
    match reading {
        Err(fault) => {
            let id = format!("refusal-{}", fault.code());
            let text = words.say(&id);
            label(
                ui,
                "unreadable",
                x,
                first,
                Align::Min,
                Run::new(&text, Face::TEXT, palette.bad),
            );
            false
        }
        Ok(understood) => {
            let text = reading_words(model, state, understood);
            let width = lead.paint(ui.painter(), x, first);
            let run = Run::new(&text, Face::TEXT, palette.strong);
            let wide = run.width(ui.painter());
            label(ui, "understood", x + width + 12.0, first, Align::Min, run);
            if state.trying {
                let chip = words.say("desk-trying");
                Chip::caution(&chip).show_at(ui, pos2(x + width + wide + 24.0, top + 19.0));
            }
            let right = place.right();
            meaning(ui, model, state, understood, pos2(x, second), right)
        }
    }
}

fn rest_hint(model: &DeskModel<'_>, state: &DeskState) -> String {
    let written = model.session.pack().final_offer().is_some();
    let id = match state.speaking {
        by if written && model.session.wants_justification(by) => "desk-rest-justified",
        Side::Company | Side::Payer if written => "desk-rest-written",
        Side::Company if state.confirmed => "desk-rest-confirmed",
        Side::Company => "desk-rest-company",
        Side::Payer => "desk-rest-payer",
    };
    model.words.say(id).into_owned()
}

fn tab_hint(ui: &Ui, model: &DeskModel<'_>, place: Rect, middle: f32, hidden: bool) {
    if hidden {
        return;
    }
    let palette = &Theme::of(ui).palette;
    let text = model.words.say("desk-changes-side");
    let base = baseline((middle - 10.0..=middle + 10.0).into(), Face::LABEL);
    let width =
        Run::new(&text, Face::LABEL, palette.weak).paint_right(ui.painter(), place.right(), base);
    let cap = key_cap_width(ui.painter(), "Tab", palette);
    key_cap(
        ui.painter(),
        pos2(place.right() - width - 8.0 - cap, middle),
        "Tab",
        palette,
    );
}

fn reading_words(model: &DeskModel<'_>, state: &DeskState, understood: Understood) -> String {
    let price = model
        .words
        .price(understood.price.amount(), model.currency(), model.unit());
    let id = match (state.speaking, state.confirmed) {
        (Side::Company, true) => "desk-understood-company-confirmed",
        (Side::Company, false) => "desk-understood-company-offer",
        (Side::Payer, _) => "desk-understood-payer-offer",
    };
    let reading = model.words.say_with(id, &[("price", price.into())]);
    if !state.unclear {
        return reading;
    }
    let separator = model.words.say("list-separator");
    let unclear = model.words.say("desk-heard-unclearly");
    format!("{reading}{separator}{unclear}")
}

/// The change from the company's last offer, what it would save, and a note; true when
/// the note was pressed away.
fn meaning(
    ui: &Ui,
    model: &DeskModel<'_>,
    state: &DeskState,
    understood: Understood,
    at: egui::Pos2,
    right: f32,
) -> bool {
    let palette = &Theme::of(ui).palette;
    let words = model.words;
    let Some(base) = model.session.state().last_price_of(Side::Company) else {
        return false;
    };
    let change = words.change(base.amount(), understood.price.amount(), model.currency());
    let id = match state.speaking {
        Side::Company => "desk-from-own-offer",
        Side::Payer => "desk-from-their-offer",
    };
    let mut facts = vec![words.say_with(id, &[("change", change.into())])];
    let quantity = model
        .session
        .brief()
        .volume
        .as_ref()
        .map(|volume| volume.quantity);
    if let Some(saved) =
        quantity.and_then(|quantity| money::saving(base, understood.price, quantity))
        && !saved.is_zero()
    {
        let id = if saved.is_sign_negative() {
            "desk-less-saved"
        } else {
            "desk-more-saved"
        };
        facts.push(words.say_with(
            id,
            &[("money", words.sum(saved.abs(), model.currency()).into())],
        ));
    }
    let last = note(model, state, understood);
    let mut x = at.x;
    let fits = |facts: &[String], limit: f32| {
        let ink = palette.normal;
        let all = facts.iter().chain(last.iter().map(|note| &note.text));
        let wide = |text: &String| Run::new(text, Face::TEXT, ink).width(ui.painter()) + 24.0;
        all.map(wide).sum::<f32>() <= limit + 24.0
    };
    if facts.len() == 2 && last.is_some() && !fits(&facts, right - at.x) {
        // what it means in money stands at the right as well; the note stands nowhere else
        facts.pop();
    }
    for (place, fact) in facts.iter().enumerate() {
        if place > 0 {
            x = between_dot(ui.painter(), x, at.y, palette.weak);
        }
        x = line(
            ui.painter(),
            x,
            at.y,
            0.0,
            &[Run::new(fact, Face::TEXT, palette.normal)],
        );
    }
    let Some(note) = last else {
        return false;
    };
    x = between_dot(ui.painter(), x, at.y, palette.weak);
    note.show(ui, x, at.y)
}

/// What is asked, the likelier answer, the other one.
fn question(
    model: &DeskModel<'_>,
    by: Side,
    typed: &str,
    doubt: Doubt,
) -> (String, String, String) {
    let words = model.words;
    let what = words.doubt(doubt, by, typed, model.session);
    let likelier = match doubt.likelier() {
        Some(price) => crate::text::price::bare_price(price.amount(), model.currency()),
        None => words.say("ask-change-it").into_owned(),
    };
    let as_typed = words.say_with("ask-as-typed", &[("typed", typed.into())]);
    (what, likelier, as_typed)
}
