//! A row of the reference prices while it is edited.

use egui::{Rect, Response, Ui, pos2, vec2};

use super::draft::{Draft, ReferenceDraft};
use super::field::{Field, ReferenceField};
use super::form::{Form, Look, keep_in_sight};
use super::kind::Kind;
use super::layout::flow;
use super::references::{basis_id, bin};
use crate::domain::reference::Basis;
use crate::domain::{Currency, Unit};
use crate::text::Words;
use crate::ui::theme::{FIELD, Theme};
use crate::ui::widgets::{Button, Select};

/// The bases in the order in which they are offered.
pub(super) const BASES: [Basis; 3] = [Basis::Published, Basis::Stated, Basis::Assumed];

/// How wide a price's field is at least.
const PRICE: f32 = 120.0;
/// How wide the button is that takes the row away.
const BIN: f32 = 28.0;
/// Between one field and the next.
const GAP: f32 = 8.0;

/// Shows the fields of a row between these edges; says whether it is to be taken away.
pub(super) fn show(
    ui: &mut Ui,
    form: &mut Form<'_>,
    edges: (f32, f32),
    draft: &mut Draft,
    row: usize,
) -> bool {
    let Some(typed) = draft.references.get_mut(row) else {
        return false;
    };
    let mut choices = Choices::of(typed, form.words, form.appraisal.countries);
    let Some(places) = Places::of(ui, form, &choices, edges) else {
        return false;
    };
    let palette = &Theme::of(ui).palette;
    ui.painter()
        .rect_filled(places.ground, 0.0, palette.surface);
    let mut editor = Editor { row, typed, form };
    let mut entered = editor.names(ui, &mut choices, &places);
    entered |= editor.figure(ui, &mut choices, &places);
    entered |= editor.origin(ui, &places);
    entered |= editor.weight(ui, &places);
    let done = form.words.say("brief-reference-done");
    let gone = bin(ui, places.bin, row, form.words);
    let close = Button::plain(&done)
        .id_salt(("done", row))
        .show_at(ui, places.done);
    in_sight(ui, [&gone, &close]);
    form.y = places.ground.bottom() + 1.0;
    if entered || close.clicked() {
        form.memory.close_row(form.faults);
        form.memory.wanted = Some(Field::Reference(row, ReferenceField::Kind));
    }
    gone.clicked()
}

fn in_sight(ui: &Ui, buttons: [&Response; 2]) {
    for button in buttons.into_iter().filter(|one| one.gained_focus()) {
        keep_in_sight(ui, button.rect);
    }
}

/// A row and the form it stands in.
struct Editor<'a, 'f> {
    row: usize,
    typed: &'a mut ReferenceDraft,
    form: &'a mut Form<'f>,
}

impl Editor<'_, '_> {
    /// What kind of price it is, and its country or its own name.
    fn names(&mut self, ui: &mut Ui, choices: &mut Choices, places: &Places) -> bool {
        let field = self.field(ReferenceField::Kind);
        if let Some(at) = choices.kinds.show(ui, self.form, field, places.kind)
            && let Some(kind) = Kind::ALL.get(at)
        {
            self.typed.kind = *kind;
        }
        if choices.is_abroad {
            let field = self.field(ReferenceField::Country);
            let chosen = choices.countries.show(ui, self.form, field, places.own);
            if let Some(code) = chosen.and_then(|at| choices.codes.get(at)) {
                self.typed.country.clone_from(code);
            }
            return false;
        }
        let words = self.form.words;
        let language = words.language();
        let beside = self.typed.label.beside(language).to_owned();
        let hint = if beside.is_empty() {
            words.say("brief-reference-label-hint")
        } else {
            beside.into()
        };
        let field = self.field(ReferenceField::Label);
        let text = self.typed.label.of_mut(language);
        self.form.text(ui, field, places.own, text, hinted(&hint))
    }

    /// The price, how sure it is, and in which currency and unit.
    fn figure(&mut self, ui: &mut Ui, choices: &mut Choices, places: &Places) -> bool {
        let field = self.field(ReferenceField::Price);
        let hint = self.form.words.say("brief-reference-price-hint");
        let price = &mut self.typed.price;
        let entered = self
            .form
            .text(ui, field, places.price, price, hinted(&hint));
        let field = self.field(ReferenceField::Basis);
        if let Some(at) = choices.bases.show(ui, self.form, field, places.basis)
            && let Some(basis) = BASES.get(at)
        {
            self.typed.basis = *basis;
        }
        let field = self.field(ReferenceField::Currency);
        let chosen = choices
            .currencies
            .show(ui, self.form, field, places.currency);
        if let Some(currency) = chosen.and_then(|at| Currency::ALL.get(at)) {
            self.typed.currency = *currency;
        }
        let field = self.field(ReferenceField::Unit);
        if let Some(at) = choices.units.show(ui, self.form, field, places.unit)
            && let Some(unit) = Unit::ALL.get(at)
        {
            self.typed.unit = *unit;
        }
        entered
    }

    /// As of when, and where it is from.
    fn origin(&mut self, ui: &mut Ui, places: &Places) -> bool {
        let field = self.field(ReferenceField::Date);
        let hint = self.form.words.say("brief-reference-date-hint");
        let date = &mut self.typed.date;
        let entered = self.form.text(ui, field, places.date, date, hinted(&hint));
        let field = self.field(ReferenceField::Source);
        let hint = self.form.words.say("brief-reference-source-hint");
        let source = &mut self.typed.source;
        self.form
            .text(ui, field, places.source, source, hinted(&hint))
            | entered
    }

    /// How much the price of a country counts for, and what that measures.
    fn weight(&mut self, ui: &mut Ui, places: &Places) -> bool {
        let Some((weight, weight_of)) = places.weight else {
            return false;
        };
        let field = self.field(ReferenceField::Weight);
        let hint = self.form.words.say("references-weight");
        let typed = &mut self.typed.weight;
        let entered = self.form.text(ui, field, weight, typed, hinted(&hint));
        let field = self.field(ReferenceField::WeightOf);
        let hint = self.form.words.say("references-weight-of");
        let typed = &mut self.typed.weight_of;
        self.form.text(ui, field, weight_of, typed, hinted(&hint)) | entered
    }

    fn field(&self, part: ReferenceField) -> Field {
        Field::Reference(self.row, part)
    }
}

fn hinted(hint: &str) -> Look<'_> {
    Look {
        hint,
        ..Look::default()
    }
}

/// Names of options, and which one is chosen.
struct Choice {
    names: Vec<String>,
    chosen: usize,
}

impl Choice {
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

/// Everything that is chosen in a row.
struct Choices {
    is_abroad: bool,
    kinds: Choice,
    codes: Vec<String>,
    countries: Choice,
    bases: Choice,
    currencies: Choice,
    units: Choice,
}

impl Choices {
    fn of(typed: &ReferenceDraft, words: &Words, countries: &[String]) -> Self {
        let codes = country_codes(&typed.country, countries);
        Self {
            is_abroad: typed.kind == Kind::International,
            kinds: Choice::new(
                Kind::ALL.iter().map(|one| one.name(words)),
                Kind::ALL.iter().position(|one| *one == typed.kind),
            ),
            countries: Choice::new(
                codes.iter().map(|code| words.country(code)),
                codes.iter().position(|code| *code == typed.country),
            ),
            bases: Choice::new(
                BASES
                    .iter()
                    .map(|one| words.say(basis_id(*one)).into_owned()),
                BASES.iter().position(|one| *one == typed.basis),
            ),
            currencies: Choice::new(
                Currency::ALL
                    .iter()
                    .map(|one| words.currency_name(one.code())),
                Currency::ALL.iter().position(|one| *one == typed.currency),
            ),
            units: Choice::new(
                Unit::ALL.iter().map(|one| words.unit_name(one.id())),
                Unit::ALL.iter().position(|one| *one == typed.unit),
            ),
            codes,
        }
    }
}

/// The countries there are, and the one that is chosen where it is another.
fn country_codes(chosen: &str, countries: &[String]) -> Vec<String> {
    let mut codes = countries.to_vec();
    if !chosen.is_empty() && !countries.iter().any(|code| code == chosen) {
        codes.push(chosen.to_owned());
    }
    codes
}

/// Where everything in a row stands.
struct Places {
    ground: Rect,
    kind: Rect,
    own: Rect,
    price: Rect,
    basis: Rect,
    currency: Rect,
    unit: Rect,
    date: Rect,
    source: Rect,
    weight: Option<(Rect, Rect)>,
    bin: Rect,
    done: Rect,
}

impl Places {
    fn of(ui: &Ui, form: &Form<'_>, choices: &Choices, (left, right): (f32, f32)) -> Option<Self> {
        let done = form.words.say("brief-reference-done");
        let done_width = Button::plain(&done).natural_size(ui).x;
        let narrow = |choice: &Choice| choice.width(ui).min(184.0);
        let kind = choices.kinds.width(ui);
        let mut widths = vec![
            kind,
            (right - left - kind - PRICE - 2.0 * GAP).clamp(132.0, 240.0),
            PRICE,
            choices.bases.width(ui),
            narrow(&choices.currencies),
            narrow(&choices.units),
            96.0,
            168.0,
        ];
        if choices.is_abroad {
            widths.extend([96.0, 168.0]);
        }
        widths.push(BIN + GAP + done_width);
        let from = pos2(left, form.y + 7.0);
        let places = flow(&widths, from, right, FIELD, GAP, true);
        let [
            kind,
            own,
            price,
            basis,
            currency,
            unit,
            date,
            source,
            ref rest @ ..,
        ] = places[..]
        else {
            return None;
        };
        let (weight, end) = match *rest {
            [end] => (None, end),
            [weight, weight_of, end] => (Some((weight, weight_of)), end),
            _ => return None,
        };
        let done = end.with_min_x(end.right() - done_width);
        let middle = pos2(done.left() - GAP - BIN / 2.0, done.center().y + 0.5);
        // what is left of the line goes to the longest text
        let up_to_end = |last: Rect| {
            let beside_end = (last.top() - end.top()).abs() < 1.0;
            let right = done.left() - BIN - 2.0 * GAP;
            if beside_end {
                last.with_max_x(right)
            } else {
                last
            }
        };
        let source = if weight.is_none() {
            up_to_end(source)
        } else {
            source
        };
        let weight = weight.map(|(weight, of)| (weight, up_to_end(of)));
        Some(Self {
            ground: Rect::from_min_max(
                pos2(left - 7.0, form.y),
                pos2(right + 7.0, end.bottom() + 7.0),
            ),
            kind,
            own,
            price,
            basis,
            currency,
            unit,
            date,
            source,
            weight,
            bin: Rect::from_center_size(middle, vec2(BIN, BIN)),
            done,
        })
    }
}
