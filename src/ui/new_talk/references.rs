//! Reference prices: a table to read, a row of it open to be edited.

use egui::{
    Align, CornerRadius, IdSalt, Rect, Response, Sense, Stroke, StrokeKind, Ui, WidgetInfo,
    accesskit::Role, pos2, vec2,
};

use super::draft::{Draft, ReferenceDraft};
use super::field::{Field, ReferenceField, Section};
use super::figures::read_known;
use super::form::{Form, Line, fitting, keep_in_sight};
use super::naming;
use super::paste::Paste;
use super::reference_row::{self, BASES};
use crate::domain::reference::{Basis, Known};
use crate::text::price::bare_price;
use crate::text::{Gravity, Mark, Words};
use crate::ui::signs::Sign;
use crate::ui::theme::{Face, RADIUS, ROW, Theme};
use crate::ui::widgets::text::{baseline, label};
use crate::ui::widgets::{Button, Row, Run, Tooltip as _, facts, focus_ring, parting};

/// Height of the table's head.
const HEAD: f32 = 24.0;

/// Where the columns of the table stand.
#[derive(Clone, Copy)]
struct Table {
    left: f32,
    right: f32,
    name: f32,
    price_right: f32,
    basis: f32,
    source: f32,
    bin: f32,
}

impl Table {
    fn of(ui: &Ui, form: &Form<'_>) -> Self {
        let (left, right) = (form.columns.left, form.columns.right);
        let room = right - left;
        let roomy = room >= 680.0;
        let (name, basis_gap, least, bin) = if roomy {
            (11.0, 20.0, 128.0, 46.0)
        } else {
            (11.0, 16.0, 96.0, 20.0)
        };
        let color = Theme::of(ui).palette.normal;
        let widths = BASES.map(|one| {
            let text = form.words.say(basis_id(one));
            Run::new(&text, Face::TEXT, color).width(ui.painter())
        });
        let widest = widths.into_iter().fold(0.0, f32::max);
        let basis_width = (widest + 16.0).ceil().max(least);
        let price = (left + room * if roomy { 0.385 } else { 0.38 }).round();
        Self {
            left,
            right,
            name: left + name,
            price_right: price,
            basis: price + basis_gap,
            source: price + basis_gap + basis_width,
            bin: right - bin,
        }
    }
}

/// Shows the section.
pub(super) fn show(ui: &mut Ui, form: &mut Form<'_>, draft: &mut Draft) {
    form.head(ui, &Section::References.name(form.words));
    form.y += 44.0;
    let table = Table::of(ui, form);
    let top = form.y;
    if !draft.references.is_empty() {
        head(ui, form, &table, draft);
        form.y += HEAD;
        let mut gone = None;
        for row in 0..draft.references.len() {
            if one(ui, form, &table, draft, row) {
                gone = Some(row);
            }
        }
        frame(ui, &table, top, form.y);
        if let Some(row) = gone {
            draft.remove_reference(row);
            form.memory.forget_row(row);
            form.memory.wanted = Some(Field::Reference(row, ReferenceField::Kind));
        }
    }
    together(ui, form, &table);
    add_link(ui, form, draft);
}

/// What the international prices come to together, and what has to be said beside it.
fn together(ui: &Ui, form: &mut Form<'_>, table: &Table) {
    let palette = &Theme::of(ui).palette;
    let terms = form.appraisal;
    let parts = form
        .words
        .benchmark(terms.benchmark, terms.currency, terms.step);
    let notes = form.words.benchmark_notes(terms.benchmark);
    if parts.is_empty() && notes.is_empty() {
        return;
    }
    form.y += 6.0;
    for (texts, color) in [(parts, palette.normal), (notes, palette.weak)] {
        let from = pos2(table.name, form.y);
        form.y += facts(ui, from, table.right - 8.0, &texts, (Face::LABEL, color));
    }
    form.y += 2.0;
}

fn head(ui: &Ui, form: &Form<'_>, table: &Table, draft: &Draft) {
    let palette = &Theme::of(ui).palette;
    let words = form.words;
    let rect = Rect::from_min_max(pos2(table.left, form.y), pos2(table.right, form.y + HEAD));
    let corners = CornerRadius {
        nw: RADIUS,
        ne: RADIUS,
        sw: 0,
        se: 0,
    };
    ui.painter().rect_filled(rect, corners, palette.surface);
    let base = baseline(rect.y_range(), Face::LABEL);
    let unit = words.price_head(draft.currency.code(), draft.unit.id());
    let price = words.say_with("brief-reference-price", &[("head", unit.into())]);
    for (x, align, text) in [
        (
            table.name,
            Align::Min,
            &*words.say("brief-reference-source"),
        ),
        (table.price_right, Align::Max, &*price),
        (
            table.basis,
            Align::Min,
            &*words.say("brief-reference-basis"),
        ),
        (
            table.source,
            Align::Min,
            &*words.say("brief-reference-where"),
        ),
    ] {
        let run = Run::new(text, Face::LABEL, palette.weak);
        label(ui, ("column", text), x, base, align, run);
    }
}

/// One row, to read or open; says whether it is to be taken away.
fn one(ui: &mut Ui, form: &mut Form<'_>, table: &Table, draft: &mut Draft, row: usize) -> bool {
    let palette = &Theme::of(ui).palette;
    parting(
        ui.painter(),
        table.left..=table.right,
        form.y - 1.0,
        palette,
    );
    let gone = if form.memory.open_row == Some(row) {
        let inner = (table.left + 8.0, table.right - 8.0);
        reference_row::show(ui, form, inner, draft, row)
    } else {
        closed(ui, form, table, draft, row)
    };
    let faults: Vec<_> = form
        .faults
        .iter()
        .filter(|fault| fault.field.row() == Some(row))
        .filter(|fault| form.memory.shows(fault.field))
        .collect();
    for fault in faults {
        let line = Line::of(ui, fault, form.words);
        let at = pos2(table.name, form.y + 12.0);
        form.y += form.mend(ui, &line, at, table.right - 12.0, draft);
    }
    gone
}

fn closed(ui: &Ui, form: &mut Form<'_>, table: &Table, draft: &Draft, row: usize) -> bool {
    let palette = &Theme::of(ui).palette;
    let words = form.words;
    let Some(typed) = draft.references.get(row) else {
        return false;
    };
    let rect = Rect::from_min_max(
        pos2(table.left + 1.0, form.y),
        pos2(table.right - 1.0, form.y + ROW - 1.0),
    );
    let name = naming::of_row(typed, words);
    let price = figure(typed, draft, words);
    let basis = words.say(basis_id(typed.basis)).into_owned();
    let source = source(typed, words);
    let marks = form
        .appraisal
        .of_row(row)
        .map_or_else(Vec::new, |one| words.marks(one));
    let marked = words.marks_in_a_row(&marks);
    let told = [&*name, &*price, &*basis, &*source, &*marked];
    let told: Vec<&str> = told.into_iter().filter(|one| !one.is_empty()).collect();
    let whole = told.join(", ");
    let response = Row::new(&whole)
        .id_salt(("reference", row))
        .show_at(ui, rect);
    let anchor = Field::Reference(row, ReferenceField::Kind);
    if form.memory.wanted == Some(anchor) {
        form.memory.wanted = None;
        response.request_focus();
        keep_in_sight(ui, rect);
    }
    if response.gained_focus() {
        form.memory.current = Section::References;
        form.memory.stirred = true;
        keep_in_sight(ui, rect);
    }
    let base = baseline(rect.y_range(), Face::TEXT);
    let painter = ui.painter();
    let price_run = Run::new(&price, Face::TEXT, palette.strong);
    let price_width = price_run.paint_right(painter, table.price_right, base);
    let mut cut = marks.len() > 1;
    let source_right = mark(ui, &marks, table, rect);
    for (x, right, text, color) in [
        (
            table.name,
            table.price_right - price_width - 12.0,
            &name,
            palette.strong,
        ),
        (table.basis, table.source - 12.0, &basis, palette.normal),
        (table.source, source_right - 12.0, &source, palette.normal),
    ] {
        if right - x < 24.0 {
            cut = true;
            continue;
        }
        let shortened = fitting(ui, text, Face::TEXT, right - x);
        cut |= shortened.is_some();
        let text = shortened.as_ref().unwrap_or(text);
        Run::new(text, Face::TEXT, color).paint(painter, x, base);
    }
    let response = if cut {
        response.tooltip(&whole)
    } else {
        response
    };
    if response.clicked() {
        form.memory.close_row(form.faults);
        form.memory.go_to(anchor);
    }
    let place = Rect::from_center_size(pos2(table.bin, rect.center().y + 0.5), vec2(28.0, 28.0));
    form.y += ROW;
    bin(ui, place, row, words).clicked()
}

/// The weightiest mark of a row, before the button that takes it away; gives where it begins.
fn mark(ui: &Ui, marks: &[Mark], table: &Table, rect: Rect) -> f32 {
    let palette = &Theme::of(ui).palette;
    let right = table.bin - 22.0;
    let Some(first) = marks.first() else {
        return table.bin;
    };
    let color = match first.gravity {
        Gravity::Caution => palette.caution,
        Gravity::Weak => palette.weak,
    };
    let base = baseline(rect.y_range(), Face::TEXT);
    let run = Run::new(&first.text, Face::LABEL, color);
    let mut left = right - run.paint_right(ui.painter(), right, base);
    if first.gravity == Gravity::Caution {
        left -= 20.0;
        let square = Rect::from_center_size(pos2(left + 7.0, rect.center().y), vec2(14.0, 14.0));
        Sign::Triangle.paint(ui.painter(), square, color);
    }
    left
}

/// The button that takes a row away.
pub(super) fn bin(ui: &Ui, rect: Rect, row: usize, words: &Words) -> Response {
    let palette = &Theme::of(ui).palette;
    let name = words.say("brief-remove-reference");
    let id = ui.make_persistent_id(IdSalt::new(("bin", row)));
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

fn frame(ui: &Ui, table: &Table, top: f32, bottom: f32) {
    let palette = &Theme::of(ui).palette;
    let rect = Rect::from_min_max(pos2(table.left, top), pos2(table.right, bottom));
    let corners = CornerRadius {
        nw: RADIUS,
        ne: RADIUS,
        sw: 0,
        se: 0,
    };
    ui.painter().rect_stroke(
        rect,
        corners,
        Stroke::new(1.0, palette.line),
        StrokeKind::Inside,
    );
}

fn add_link(ui: &Ui, form: &mut Form<'_>, draft: &mut Draft) {
    let text = form.words.say("brief-add-reference");
    let link = Button::link(&text).sign(Sign::Plus);
    let width = link.natural_size(ui).x;
    let left = form.columns.left - 1.0;
    let place = Rect::from_min_size(pos2(left, form.y + 4.0), vec2(width, 24.0));
    let response = link.show_at(ui, place);
    let anchored = form.memory.wanted.and_then(Field::row).is_some();
    if anchored && draft.references.is_empty() {
        form.memory.wanted = None;
        response.request_focus();
    }
    if response.gained_focus() {
        form.memory.current = Section::References;
        form.memory.stirred = true;
        keep_in_sight(ui, place);
    }
    if response.clicked() {
        form.memory.close_row(form.faults);
        let row = draft.add_reference();
        form.memory
            .go_to(Field::Reference(row, ReferenceField::Kind));
    }
    let text = form.words.say("references-paste");
    let link = Button::link(&text).key("Ctrl V");
    let size = vec2(link.natural_size(ui).x, 24.0);
    let place = Rect::from_min_size(pos2(place.right() + 20.0, form.y + 4.0), size);
    let response = link.show_at(ui, place);
    if response.gained_focus() {
        form.memory.current = Section::References;
        form.memory.stirred = true;
        keep_in_sight(ui, place);
    }
    if response.clicked() {
        form.memory.close_row(form.faults);
        form.memory.current = Section::References;
        form.memory.paste = Some(Paste::default());
        form.memory.stirred = true;
        ui.ctx()
            .send_viewport_cmd(egui::ViewportCommand::RequestPaste);
    }
    form.y += 36.0;
}

/// The id of the words for a basis in this form.
pub(super) fn basis_id(basis: Basis) -> &'static str {
    match basis {
        Basis::Published => "basis-name-published",
        Basis::Stated => "basis-name-company",
        Basis::Assumed => "basis-name-assumed",
    }
}

/// The figure as it reads in the table; as it was typed where it can't be read.
fn figure(typed: &ReferenceDraft, draft: &Draft, words: &Words) -> String {
    let code = typed.currency.code();
    let Ok(known) = read_known(&typed.price, typed.currency, typed.unit) else {
        return typed.price.trim().to_owned();
    };
    let bare = match known {
        Known::At(price) if typed.compares_with(draft) => bare_price(price.amount(), code),
        Known::At(price) => return words.price(price.amount(), code, typed.unit.id()),
        Known::Between(low, high) => words.stated_range(low.amount(), high.amount()),
        Known::Above(price) => format!("> {}", bare_price(price.amount(), code)),
        Known::Below(price) => format!("< {}", bare_price(price.amount(), code)),
    };
    if typed.compares_with(draft) {
        return bare;
    }
    words.beside(&bare, &words.price_head(code, typed.unit.id()))
}

fn source(typed: &ReferenceDraft, words: &Words) -> String {
    let (source, date) = (typed.source.trim(), typed.date.trim());
    match (source.is_empty(), date.is_empty()) {
        (true, true) => words.say("source-to-check").into_owned(),
        (false, true) => source.to_owned(),
        (true, false) => date.to_owned(),
        (false, false) => words.say_with(
            "brief-source-as-of",
            &[("source", source.into()), ("date", date.into())],
        ),
    }
}
