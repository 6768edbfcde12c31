//! A row of the reference prices while it is edited.

use egui::{Rect, Ui, pos2, vec2};

use super::draft::Draft;
use super::field::{Field, ReferenceField};
use super::form::{Form, Look, keep_in_sight};
use super::kind::{COUNTRIES, Kind};
use super::layout::flow;
use super::references::{basis_id, bin};
use crate::domain::reference::Basis;
use crate::domain::{Currency, Unit};
use crate::ui::theme::{FIELD, Theme};
use crate::ui::widgets::{Button, Select};

/// The bases in the order in which they are offered.
pub(super) const BASES: [Basis; 3] = [Basis::Published, Basis::Stated, Basis::Assumed];

/// How wide a price's field is at least.
const PRICE: f32 = 120.0;

/// Names of choices, and which one is chosen.
struct Choices {
    names: Vec<String>,
    chosen: usize,
}

impl Choices {
    fn new(names: impl Iterator<Item = String>, chosen: Option<usize>) -> Self {
        Self {
            names: names.collect(),
            chosen: chosen.unwrap_or(usize::MAX),
        }
    }

    fn width(&self, ui: &Ui) -> f32 {
        let options: Vec<&str> = self.names.iter().map(String::as_str).collect();
        Select::new("", &options).natural_width(ui)
    }

    fn show(&mut self, ui: &Ui, form: &mut Form<'_>, field: Field, rect: Rect) -> Option<usize> {
        let options: Vec<&str> = self.names.iter().map(String::as_str).collect();
        form.select(ui, field, rect, &options, &mut self.chosen)
            .then_some(self.chosen)
    }
}

/// Shows the fields of a row between these edges; says whether it is to be taken away.
pub(super) fn show(
    ui: &mut Ui,
    form: &mut Form<'_>,
    (left, right): (f32, f32),
    draft: &mut Draft,
    row: usize,
) -> bool {
    let words = form.words;
    let palette = Theme::of(ui).palette;
    let Some(typed) = draft.references.get(row) else {
        return false;
    };
    let mut kinds = Choices::new(
        Kind::ALL.iter().map(|one| one.name(words)),
        Kind::ALL.iter().position(|one| *one == typed.kind),
    );
    let codes = country_codes(&typed.country);
    let mut countries = Choices::new(
        codes.iter().map(|code| words.country(code)),
        codes.iter().position(|code| *code == typed.country),
    );
    let mut currencies = Choices::new(
        Currency::ALL
            .iter()
            .map(|one| words.currency_name(one.code())),
        Currency::ALL.iter().position(|one| *one == typed.currency),
    );
    let mut units = Choices::new(
        Unit::ALL.iter().map(|one| words.unit_name(one.id())),
        Unit::ALL.iter().position(|one| *one == typed.unit),
    );
    let mut bases = Choices::new(
        BASES
            .iter()
            .map(|one| words.say(basis_id(*one)).into_owned()),
        BASES.iter().position(|one| *one == typed.basis),
    );
    let done = words.say("brief-reference-done");
    let done_width = Button::plain(&done).natural_size(ui).x;
    let narrow = |width: f32| width.min(184.0);
    let abroad = typed.kind == Kind::International;
    let kind_width = kinds.width(ui);
    let own = (right - left - kind_width - PRICE - 16.0).clamp(132.0, 240.0);
    let widths = [
        kind_width,
        own,
        PRICE,
        bases.width(ui),
        narrow(currencies.width(ui)),
        narrow(units.width(ui)),
        96.0,
        168.0,
        28.0 + 8.0 + done_width,
    ];
    let from = pos2(left, form.y + 7.0);
    let places = flow(&widths, from, right, FIELD, 8.0, true);
    let [
        kind,
        own,
        price,
        basis,
        currency,
        unit,
        date,
        mut source,
        end,
    ] = places[..]
    else {
        return false;
    };
    if source.top() == end.top() {
        // what is left of the line goes to the longest text
        source.max.x = right - 28.0 - 8.0 - done_width - 8.0;
    }
    let ground = Rect::from_min_max(
        pos2(left - 7.0, form.y),
        pos2(right + 7.0, end.bottom() + 7.0),
    );
    ui.painter().rect_filled(ground, 0.0, palette.surface);

    let field = |part| Field::Reference(row, part);
    if let Some(at) = kinds.show(ui, form, field(ReferenceField::Kind), kind)
        && let (Some(kind), Some(typed)) = (Kind::ALL.get(at), draft.references.get_mut(row))
    {
        typed.kind = *kind;
    }
    let mut entered = false;
    let Some(typed) = draft.references.get_mut(row) else {
        return false;
    };
    if abroad {
        if let Some(at) = countries.show(ui, form, field(ReferenceField::Country), own)
            && let Some(code) = codes.get(at)
        {
            typed.country.clone_from(code);
        }
    } else {
        let language = words.language();
        let beside = typed.label.beside(language).to_owned();
        let hint = if beside.is_empty() {
            words.say("brief-reference-label-hint")
        } else {
            beside.into()
        };
        let look = Look {
            hint: &hint,
            ..Look::default()
        };
        let text = typed.label.of_mut(language);
        entered |= form.text(ui, field(ReferenceField::Label), own, text, look);
    }
    let hint = words.say("brief-reference-price-hint");
    let look = Look {
        hint: &hint,
        ..Look::default()
    };
    let price_field = field(ReferenceField::Price);
    entered |= form.text(ui, price_field, price, &mut typed.price, look);
    if let Some(at) = bases.show(ui, form, field(ReferenceField::Basis), basis)
        && let Some(basis) = BASES.get(at)
    {
        typed.basis = *basis;
    }
    if let Some(at) = currencies.show(ui, form, field(ReferenceField::Currency), currency)
        && let Some(currency) = Currency::ALL.get(at)
    {
        typed.currency = *currency;
    }
    if let Some(at) = units.show(ui, form, field(ReferenceField::Unit), unit)
        && let Some(unit) = Unit::ALL.get(at)
    {
        typed.unit = *unit;
    }
    let hint = words.say("brief-reference-date-hint");
    let look = Look {
        hint: &hint,
        ..Look::default()
    };
    entered |= form.text(ui, field(ReferenceField::Date), date, &mut typed.date, look);
    let hint = words.say("brief-reference-source-hint");
    let look = Look {
        hint: &hint,
        ..Look::default()
    };
    let source_field = field(ReferenceField::Source);
    entered |= form.text(ui, source_field, source, &mut typed.source, look);

    let place = Rect::from_min_size(
        end.right_top() - vec2(done_width, 0.0),
        vec2(done_width, FIELD),
    );
    let close = Button::plain(&done)
        .id_salt(("done", row))
        .show_at(ui, place);
    let place = Rect::from_center_size(
        pos2(place.left() - 8.0 - 14.0, place.center().y + 0.5),
        vec2(28.0, 28.0),
    );
    let gone = bin(ui, place, row, words);
    for response in [&close, &gone] {
        if response.gained_focus() {
            keep_in_sight(ui, response.rect);
        }
    }
    form.y = ground.bottom() + 1.0;
    if entered || close.clicked() {
        form.memory.close_row(form.faults);
        form.memory.wanted = Some(field(ReferenceField::Kind));
    }
    gone.clicked()
}

/// The countries of the basket, and the one that is chosen where it is another.
fn country_codes(chosen: &str) -> Vec<String> {
    let mut codes: Vec<String> = COUNTRIES.iter().map(|code| (*code).to_owned()).collect();
    if !chosen.is_empty() && !COUNTRIES.contains(&chosen) {
        codes.push(chosen.to_owned());
    }
    codes
}
