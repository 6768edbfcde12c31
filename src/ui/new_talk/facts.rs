//! Conversions and exchange rates: a table to add to, edit and take from.

use egui::{Align, IdSalt, Rect, Response, Sense, Ui, WidgetInfo, accesskit::Role, pos2, vec2};

use super::draft::{Draft, FactDraft, FactKind};
use super::field::{FactField, Field, Section};
use super::form::{Form, Line, Look, keep_in_sight};
use super::layout::{flow, natural_width};
use super::reference_row::BASES;
use super::references::basis_id;
use crate::domain::{Currency, Unit};
use crate::ui::signs::Sign;
use crate::ui::theme::{FIELD, Face, Theme};
use crate::ui::widgets::text::{baseline, label};
use crate::ui::widgets::{Button, Run, focus_ring};

/// How wide the button is that takes a row away.
const BIN: f32 = 28.0;
/// Between one field and the next.
const GAP: f32 = 8.0;

/// Shows the rows and, under them, what adds one.
pub(super) fn show(ui: &mut Ui, form: &mut Form<'_>, draft: &mut Draft) {
    let mut gone = None;
    if !draft.facts.is_empty() {
        let words = form.words;
        let text = words.say("brief-facts");
        let palette = &Theme::of(ui).palette;
        let rect = Rect::from_min_size(pos2(form.columns.left, form.y), vec2(1.0, 20.0));
        let run = Run::new(&text, Face::LABEL, palette.weak);
        let base = baseline(rect.y_range(), Face::LABEL);
        label(ui, "facts", rect.left(), base, Align::Min, run);
        form.y += 24.0;
    }
    for row in 0..draft.facts.len() {
        if one(ui, form, draft, row) {
            gone = Some(row);
        }
    }
    if let Some(row) = gone {
        draft.facts.remove(row);
        form.memory.forget_fact(row);
    }
    add_links(ui, form, draft);
}

fn one(ui: &mut Ui, form: &mut Form<'_>, draft: &mut Draft, row: usize) -> bool {
    let words = form.words;
    let Some(typed) = draft.facts.get_mut(row) else {
        return false;
    };
    let names: Vec<String> = match typed.kind {
        FactKind::Conversion => Unit::ALL.map(|one| words.unit_name(one.id())).to_vec(),
        FactKind::Rate => Currency::ALL
            .map(|one| words.currency_name(one.code()))
            .to_vec(),
    };
    let options: Vec<&str> = names.iter().map(String::as_str).collect();
    let bases = BASES.map(|one| words.say(basis_id(one)).into_owned());
    let bases = bases.each_ref().map(String::as_str);
    let widths = [
        12.0,
        132.0,
        12.0,
        96.0,
        132.0,
        natural_width(ui, &bases),
        96.0,
        160.0,
        BIN,
    ];
    let from = pos2(form.columns.left, form.y);
    let places = flow(&widths, from, form.columns.right, FIELD, GAP, false);
    let [one, of, equals, makes, unit, basis, date, source, bin] = places[..] else {
        return false;
    };
    let right = form.columns.second + form.columns.width;
    // the longest text takes what is left of its line
    let bin_left = right - BIN;
    let (source, bin) = if (source.top() - bin.top()).abs() < 1.0 {
        let source = source.with_max_x(bin_left - GAP);
        (
            source,
            Rect::from_min_size(pos2(bin_left, bin.top()), bin.size()),
        )
    } else {
        (source.with_max_x(right), bin)
    };
    sign(ui, one, "1", ("one", row));
    sign(ui, equals, "=", ("equals", row));
    choose(ui, form, (row, FactField::Of), of, &options, typed);
    let look = |hint| Look {
        hint,
        ..Look::default()
    };
    let field = Field::Fact(row, FactField::Makes);
    form.text(ui, field, makes, &mut typed.makes, look(""));
    choose(ui, form, (row, FactField::Unit), unit, &options, typed);
    let mut chosen = BASES
        .iter()
        .position(|one| *one == typed.basis)
        .unwrap_or(0);
    if form.select(
        ui,
        Field::Fact(row, FactField::Basis),
        basis,
        &bases,
        &mut chosen,
    ) && let Some(basis) = BASES.get(chosen)
    {
        typed.basis = *basis;
    }
    let hint = words.say("brief-reference-date-hint");
    let field = Field::Fact(row, FactField::Date);
    form.text(ui, field, date, &mut typed.date, look(&hint));
    let hint = words.say("brief-reference-source-hint");
    let field = Field::Fact(row, FactField::Source);
    form.text(ui, field, source, &mut typed.source, look(&hint));
    let gone = take_away(ui, form, bin, row).clicked();
    form.y = places.iter().map(egui::Rect::bottom).fold(form.y, f32::max) + GAP;
    let faults: Vec<_> = form
        .faults
        .iter()
        .filter(|fault| fault.field.fact() == Some(row) && form.memory.shows(fault.field))
        .collect();
    for fault in faults {
        let line = Line::of(ui, fault, words);
        let at = pos2(form.columns.left, form.y + 10.0);
        let height = form.mend(ui, &line, at, right, draft);
        form.y += height + 4.0;
    }
    gone
}

/// One of the two ends: a unit or a currency.
fn choose(
    ui: &Ui,
    form: &mut Form<'_>,
    (row, part): (usize, FactField),
    place: Rect,
    options: &[&str],
    typed: &mut FactDraft,
) {
    let is_first = part == FactField::Of;
    let (unit, currency) = if is_first {
        (typed.of_unit, typed.of_currency)
    } else {
        (typed.unit, typed.currency)
    };
    let chosen = match typed.kind {
        FactKind::Conversion => Unit::ALL.iter().position(|one| *one == unit),
        FactKind::Rate => Currency::ALL.iter().position(|one| *one == currency),
    };
    let mut chosen = chosen.unwrap_or(0);
    if !form.select(ui, Field::Fact(row, part), place, options, &mut chosen) {
        return;
    }
    match typed.kind {
        FactKind::Conversion => {
            let Some(unit) = Unit::ALL.get(chosen) else {
                return;
            };
            if is_first {
                typed.of_unit = *unit;
            } else {
                typed.unit = *unit;
            }
        }
        FactKind::Rate => {
            let Some(currency) = Currency::ALL.get(chosen) else {
                return;
            };
            if is_first {
                typed.of_currency = *currency;
            } else {
                typed.currency = *currency;
            }
        }
    }
}

fn sign(ui: &Ui, place: Rect, text: &str, salt: (&str, usize)) {
    let palette = &Theme::of(ui).palette;
    let run = Run::new(text, Face::TEXT, palette.normal);
    let base = baseline(place.y_range(), Face::TEXT);
    label(ui, salt, place.center().x, base, Align::Center, run);
}

fn take_away(ui: &Ui, form: &Form<'_>, rect: Rect, row: usize) -> Response {
    let palette = &Theme::of(ui).palette;
    let name = form.words.say("brief-remove-fact");
    let id = ui.make_persistent_id(IdSalt::new(("fact bin", row)));
    let response = ui.interact(rect, id, Sense::click());
    response.widget_info(|| WidgetInfo::labeled(Role::Button, ui.is_enabled(), &*name));
    let color = if response.hovered() {
        palette.strong
    } else {
        palette.weak
    };
    let square = Rect::from_center_size(rect.center(), vec2(13.0, 13.0));
    Sign::Bin.paint(ui.painter(), square, color);
    focus_ring(ui, &response, rect.shrink(4.0));
    response
}

fn add_links(ui: &Ui, form: &mut Form<'_>, draft: &mut Draft) {
    let mut left = form.columns.left - 1.0;
    for (id, kind) in [
        ("brief-add-conversion", FactKind::Conversion),
        ("brief-add-rate", FactKind::Rate),
    ] {
        let text = form.words.say(id);
        let link = Button::link(&text).sign(Sign::Plus);
        let width = link.natural_size(ui).x;
        let place = Rect::from_min_size(pos2(left, form.y), vec2(width, 24.0));
        let response = link.show_at(ui, place);
        if response.gained_focus() {
            form.memory.current = Section::VolumeAndTarget;
            form.memory.stirred = true;
            keep_in_sight(ui, place);
        }
        if response.clicked() {
            let row = draft.add_fact(kind);
            form.memory.go_to(Field::Fact(row, FactField::Of));
        }
        left += width + 24.0;
    }
    form.y += 32.0;
}
