//! The product: what is talked about.

use egui::{Rect, Ui, pos2, vec2};

use super::draft::{Draft, NameDraft};
use super::field::{Field, Section};
use super::form::{Form, Look, keep_in_sight};
use crate::domain::{Currency, Unit};
use crate::ui::theme::Face;
use crate::ui::widgets::Button;

/// Shows the section.
pub(super) fn show(ui: &mut Ui, form: &mut Form<'_>, draft: &mut Draft) {
    let words = form.words;
    form.head(ui, &Section::Product.name(words));
    more_link(ui, form);
    form.y += 44.0;
    let columns = form.columns;
    let full = columns.second + columns.width;

    first_label(ui, form, Field::GenericName);
    name(ui, form, Field::GenericName, true, &mut draft.generic_name);
    second_label(ui, form, Field::Strength);
    let place = form.second();
    let hint = words.say("brief-strength-hint");
    let look = Look {
        hint: &hint,
        ..Look::default()
    };
    form.text(ui, Field::Strength, place, &mut draft.strength, look);
    form.end_row(ui, &[Field::GenericName, Field::Strength], full, draft);

    first_label(ui, form, Field::Company);
    name(ui, form, Field::Company, true, &mut draft.company);
    second_label(ui, form, Field::Unit);
    unit_and_currency(ui, form, draft);
    form.end_row(ui, &[Field::Company], full, draft);

    if form.memory.more {
        more(ui, form, draft);
    }
    form.y += 4.0;
}

fn unit_and_currency(ui: &Ui, form: &mut Form<'_>, draft: &mut Draft) {
    let words = form.words;
    let columns = form.columns;
    let narrow = ((columns.width - 12.0) * 112.0 / 228.0).floor();
    let names: Vec<String> = Unit::ALL
        .iter()
        .map(|one| words.unit_name(one.id()))
        .collect();
    let options: Vec<&str> = names.iter().map(String::as_str).collect();
    let mut chosen = Unit::ALL
        .iter()
        .position(|one| *one == draft.unit)
        .unwrap_or(0);
    let place = form.place(columns.second, narrow);
    let short = words.unit(draft.unit.id());
    let labels = (options.as_slice(), short.as_str());
    if form.select_short(ui, Field::Unit, place, labels, &mut chosen)
        && let Some(unit) = Unit::ALL.get(chosen)
    {
        draft.choose_unit(*unit);
    }
    let names: Vec<String> = Currency::ALL
        .iter()
        .map(|one| words.currency_name(one.code()))
        .collect();
    let options: Vec<&str> = names.iter().map(String::as_str).collect();
    let mut chosen = Currency::ALL
        .iter()
        .position(|one| *one == draft.currency)
        .unwrap_or(0);
    let place = form.place(
        columns.second + narrow + 12.0,
        columns.width - narrow - 12.0,
    );
    let labels = (options.as_slice(), draft.currency.code());
    if form.select_short(ui, Field::Currency, place, labels, &mut chosen)
        && let Some(currency) = Currency::ALL.get(chosen)
    {
        draft.choose_currency(*currency);
    }
}

/// What is seldom needed: brand, dosage form, pack, and the day of a talk of the past.
fn more(ui: &mut Ui, form: &mut Form<'_>, draft: &mut Draft) {
    let words = form.words;
    let full = form.columns.second + form.columns.width;
    first_label(ui, form, Field::Brand);
    name(ui, form, Field::Brand, true, &mut draft.brand);
    second_label(ui, form, Field::DosageForm);
    name(ui, form, Field::DosageForm, false, &mut draft.dosage_form);
    form.end_row(ui, &[Field::Brand, Field::DosageForm], full, draft);

    first_label(ui, form, Field::PackSize);
    let place = form.first();
    let unit = words.unit(draft.unit.id());
    let look = Look {
        suffix: &unit,
        ..Look::default()
    };
    form.text(ui, Field::PackSize, place, &mut draft.pack_size, look);
    second_label(ui, form, Field::Held);
    let place = form.second();
    let hint = words.say("brief-held-hint");
    let look = Look {
        hint: &hint,
        ..Look::default()
    };
    form.text(ui, Field::Held, place, &mut draft.held, look);
    form.end_row(ui, &[Field::PackSize, Field::Held], full, draft);
}

/// Shows and hides them, at the right of the section's head.
fn more_link(ui: &Ui, form: &mut Form<'_>) {
    let id = if form.memory.more {
        "brief-fewer"
    } else {
        "brief-more"
    };
    let text = form.words.say(id);
    let link = Button::link(&text).id_salt("more");
    let size = vec2(link.natural_size(ui).x, 24.0);
    let right = form.columns.second + form.columns.width;
    let place = Rect::from_min_size(pos2(right - size.x, form.y + 15.0), size);
    let response = link.show_at(ui, place);
    if response.gained_focus() {
        keep_in_sight(ui, place);
    }
    if response.clicked() {
        form.memory.more = !form.memory.more;
        form.memory.stirred = true;
        if form.memory.more {
            form.memory.wanted = Some(Field::Brand);
        }
    }
}

fn name(ui: &mut Ui, form: &mut Form<'_>, field: Field, first: bool, typed: &mut NameDraft) {
    let language = form.words.language();
    let place = if first { form.first() } else { form.second() };
    let beside = typed.beside(language).to_owned();
    let look = Look {
        hint: &beside,
        ..Look::default()
    };
    form.text(ui, field, place, typed.of_mut(language), look);
}

fn first_label(ui: &Ui, form: &Form<'_>, field: Field) {
    let name = field.name(form.words);
    form.label(ui, form.columns.left, &name, Face::TEXT);
}

fn second_label(ui: &Ui, form: &Form<'_>, field: Field) {
    let name = field.name(form.words);
    form.label(ui, form.columns.second_label, &name, Face::TEXT);
}
