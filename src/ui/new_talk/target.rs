//! How much is used in a year, and what is to be reached.

use egui::{Rect, Ui, pos2, vec2};

use super::draft::{Draft, TargetKind};
use super::field::{Field, Section};
use super::form::{Form, Look, keep_in_sight};
use super::naming;
use super::reference_row::BASES;
use super::references::basis_id;
use crate::domain::reference::Basis;
use crate::text::Words;
use crate::ui::theme::Face;
use crate::ui::widgets::Button;

impl TargetKind {
    /// All of them, in the order in which they are offered.
    pub const ALL: [Self; 3] = [Self::Price, Self::Cut, Self::AnnualSpend];

    /// What a target of this kind is called.
    pub fn name(self, words: &Words) -> String {
        let id = match self {
            Self::Price => "brief-target",
            Self::Cut => "brief-target-cut",
            Self::AnnualSpend => "brief-target-spend",
        };
        words.say(id).into_owned()
    }
}

/// Shows the section.
pub(super) fn show(ui: &mut Ui, form: &mut Form<'_>, draft: &mut Draft) {
    form.head(ui, &Section::VolumeAndTarget.name(form.words));
    form.y += 44.0;
    scenarios_link(ui, form);
    volume(ui, form, draft);
    if form.memory.scenarios {
        scenarios(ui, form, draft);
    }
    target(ui, form, draft);
    super::facts::show(ui, form, draft);
    form.y += 4.0;
}

fn volume(ui: &mut Ui, form: &mut Form<'_>, draft: &mut Draft) {
    let words = form.words;
    let columns = form.columns;
    let name = Field::AnnualVolume.name(words);
    form.label(ui, columns.left, &name, Face::TEXT);
    let unit = words.unit(draft.unit.id());
    let hint = words.say("brief-volume-hint");
    let look = Look {
        hint: &hint,
        suffix: &unit,
        ..Look::default()
    };
    let place = form.first();
    form.text(ui, Field::AnnualVolume, place, &mut draft.volume, look);
    let name = Field::VolumeBasis.name(words);
    form.label(ui, columns.second_label, &name, Face::TEXT);
    let free = basis(ui, form, Field::VolumeBasis, &mut draft.volume_basis);
    form.end_row(ui, &[Field::AnnualVolume], free, draft);
}

/// The choice of what a figure rests on, in the second column; gives its right edge.
fn basis(ui: &Ui, form: &mut Form<'_>, field: Field, chosen: &mut Basis) -> f32 {
    let names = BASES.map(|one| form.words.say(basis_id(one)).into_owned());
    let options = names.each_ref().map(String::as_str);
    let width = super::layout::natural_width(ui, &options).max(112.0);
    let place = form.place(form.columns.second, width);
    let mut at = BASES.iter().position(|one| one == chosen).unwrap_or(0);
    if form.select(ui, field, place, &options, &mut at)
        && let Some(basis) = BASES.get(at)
    {
        *chosen = *basis;
    }
    place.right()
}

/// Low and high volume, and how many patients.
fn scenarios(ui: &mut Ui, form: &mut Form<'_>, draft: &mut Draft) {
    let words = form.words;
    let columns = form.columns;
    let unit = words.unit(draft.unit.id());
    let look = Look {
        suffix: &unit,
        ..Look::default()
    };
    let name = Field::VolumeLow.name(words);
    form.label(ui, columns.left, &name, Face::TEXT);
    let place = form.first();
    form.text(ui, Field::VolumeLow, place, &mut draft.volume_low, look);
    let name = Field::VolumeHigh.name(words);
    form.label(ui, columns.second_label, &name, Face::TEXT);
    let place = form.second();
    form.text(ui, Field::VolumeHigh, place, &mut draft.volume_high, look);
    let full = columns.second + columns.width;
    form.end_row(ui, &[Field::VolumeLow, Field::VolumeHigh], full, draft);

    let name = Field::Patients.name(words);
    form.label(ui, columns.left, &name, Face::TEXT);
    let a_year = words.say("brief-patients-suffix");
    let look = Look {
        suffix: &a_year,
        ..Look::default()
    };
    let place = form.first();
    form.text(ui, Field::Patients, place, &mut draft.patients, look);
    let name = Field::VolumeBasis.name(words);
    form.label(ui, columns.second_label, &name, Face::TEXT);
    let free = basis(ui, form, Field::PatientsBasis, &mut draft.patients_basis);
    form.end_row(ui, &[Field::Patients], free, draft);
}

/// Shows and hides them, at the right of the section's head.
fn scenarios_link(ui: &Ui, form: &mut Form<'_>) {
    let id = if form.memory.scenarios {
        "brief-scenarios-hide"
    } else {
        "brief-scenarios"
    };
    let text = form.words.say(id);
    let link = Button::link(&text).id_salt("scenarios");
    let size = vec2(link.natural_size(ui).x, 24.0);
    let right = form.columns.second + form.columns.width;
    // the head of the section stands one row above
    let place = Rect::from_min_size(pos2(right - size.x, form.y - 29.0), size);
    let response = link.show_at(ui, place);
    if response.gained_focus() {
        keep_in_sight(ui, place);
    }
    if response.clicked() {
        form.memory.scenarios = !form.memory.scenarios;
        form.memory.stirred = true;
        if form.memory.scenarios {
            form.memory.wanted = Some(Field::VolumeLow);
        }
    }
}

fn target(ui: &mut Ui, form: &mut Form<'_>, draft: &mut Draft) {
    let words = form.words;
    let columns = form.columns;
    let names = TargetKind::ALL.map(|one| one.name(words));
    let options = names.each_ref().map(String::as_str);
    let mut chosen = TargetKind::ALL
        .iter()
        .position(|one| *one == draft.target.kind)
        .unwrap_or(0);
    let place = form.place(columns.left, columns.first - columns.left - 8.0);
    if form.quiet_select(ui, Field::TargetKind, place, &options, &mut chosen)
        && let Some(kind) = TargetKind::ALL.get(chosen)
    {
        draft.target.kind = *kind;
        if draft.target.reference.is_none() && !draft.references.is_empty() {
            draft.target.reference = Some(0);
        }
    }
    let kind = draft.target.kind;
    let name = kind.name(words);
    let (currency, unit) = (draft.currency.code(), draft.unit.id());
    let suffix = match kind {
        TargetKind::Price => words.price_head(currency, unit),
        TargetKind::Cut => "%".to_owned(),
        TargetKind::AnnualSpend => words.say_with(
            "brief-a-year",
            &[("currency", words.currency_sign(currency).into())],
        ),
    };
    let look = Look {
        name: &name,
        suffix: &suffix,
        ..Look::default()
    };
    let place = form.first();
    form.text(ui, Field::Target, place, draft.target.text_mut(), look);
    let mut free = place.right();
    if kind == TargetKind::Cut {
        free = base(ui, form, draft);
    }
    let fields = [Field::Target, Field::TargetReference];
    form.end_row(ui, &fields, free, draft);
}

/// From which reference price a cut is counted; gives the right edge.
fn base(ui: &Ui, form: &mut Form<'_>, draft: &mut Draft) -> f32 {
    let words = form.words;
    let columns = form.columns;
    let name = words.say("brief-target-from");
    form.label(ui, columns.second_label, &name, Face::TEXT);
    let names: Vec<String> = draft
        .references
        .iter()
        .map(|one| naming::of_row(one, words))
        .collect();
    let options: Vec<&str> = names.iter().map(String::as_str).collect();
    let mut chosen = draft.target.reference.unwrap_or(usize::MAX);
    let place = form.second();
    if form.select(ui, Field::TargetReference, place, &options, &mut chosen) {
        draft.target.reference = Some(chosen);
    }
    place.right()
}
