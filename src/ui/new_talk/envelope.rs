//! Where the reserve will be: on paper, in a sealed file, typed in the room, or nowhere.

use std::path::Path;

use egui::{Rect, Ui, pos2};

use super::draft::Draft;
use super::fault::{FieldFault, Problem};
use super::field::Field;
use super::form::{Form, Look};
use super::layout::flow;
use super::procedure::note;
use crate::domain::brief::ReserveMode;
use crate::domain::price::fen;
use crate::domain::typed::Frame;
use crate::domain::{Currency, RulePack, Unit};
use crate::ui::envelope::EnvelopeAsk;
use crate::ui::theme::{FIELD, Face, Theme};
use crate::ui::widgets::{Button, Radio, Run};

impl Draft {
    /// What the reserve is typed in.
    pub fn frame(&self) -> Frame {
        Frame {
            currency: self.currency,
            unit: self.unit,
            step: fen(),
            base: None,
        }
    }

    /// The reserve lies in this file; what it was sealed for, where that is known.
    pub fn choose_envelope(&mut self, path: &Path, sealed_for: Option<(Currency, Unit)>) {
        self.reserve = ReserveMode::Envelope;
        self.envelope = path.display().to_string();
        self.sealed_for = sealed_for;
    }

    /// What keeps a talk from beginning with this envelope; a brief can be saved with it.
    pub(super) fn envelope_fault(&self) -> Option<FieldFault> {
        if self.reserve != ReserveMode::Envelope {
            return None;
        }
        let problem = if self.envelope.trim().is_empty() {
            Problem::Empty
        } else if self
            .sealed_for
            .is_some_and(|sealed| sealed != (self.currency, self.unit))
        {
            Problem::SealedForOther
        } else {
            return None;
        };
        Some(FieldFault::of(Field::EnvelopeFile, problem))
    }
}

/// Shows the choices, and where it is a sealed file the file.
pub(super) fn show(ui: &mut Ui, form: &mut Form<'_>, draft: &mut Draft, pack: Option<&RulePack>) {
    let words = form.words;
    let columns = form.columns;
    let choices = [
        (ReserveMode::Envelope, words.say("brief-envelope-sealed")),
        (ReserveMode::Paper, words.say("brief-envelope-paper")),
        (ReserveMode::ThisSitting, words.say("brief-envelope-typed")),
        (ReserveMode::None, words.say("brief-envelope-none")),
    ];
    let color = Theme::of(ui).palette.strong;
    let widths = choices
        .each_ref()
        .map(|(_, text)| 24.0 + Run::new(text, Face::TEXT, color).width(ui.painter()).ceil());
    let from = pos2(columns.first, form.y);
    let places = flow(&widths, from, columns.right, FIELD, 28.0, false);
    let wanted = pack.is_none_or(RulePack::uses_reserve);
    let mut end = from;
    for ((mode, text), place) in choices.iter().zip(places) {
        let chosen = draft.reserve == *mode;
        let field = if chosen || form.memory.wanted != Some(Field::Reserve) {
            Field::Reserve
        } else {
            // the focus goes to the one that is chosen
            Field::Procedure
        };
        let usable = chosen || wanted || *mode == ReserveMode::None;
        let clicked = radio(ui, form, (field, text, chosen, usable), place);
        if clicked && usable {
            draft.reserve = *mode;
        }
        end = place.right_top();
    }
    form.y = end.y;
    form.end_row(ui, &[Field::Reserve], end.x, draft);
    if draft.reserve == ReserveMode::Envelope {
        file(ui, form, draft);
    }
    if !wanted && form.shown(Field::Reserve).is_none() {
        let reason = words.say("brief-envelope-not-asked");
        note(ui, form, "reserve not asked for", &reason, &reason);
    }
}

/// The sealed file: its path, a button to choose it, and one to seal it now.
fn file(ui: &mut Ui, form: &mut Form<'_>, draft: &mut Draft) {
    let words = form.words;
    let columns = form.columns;
    let row = form.place(columns.first, columns.right - columns.first);
    let (choose, seal) = (words.say("export-pick"), words.say("envelope-seal-now"));
    let (choose, seal) = (
        Button::plain(&choose).height(FIELD),
        Button::plain(&seal).height(FIELD),
    );
    let left_of = |right: f32, button: &Button<'_>| {
        let left = right - button.natural_size(ui).x;
        Rect::from_x_y_ranges(left..=right, row.y_range())
    };
    let seal_at = left_of(row.right(), &seal);
    let choose_at = left_of(seal_at.left() - 8.0, &choose);
    let place = row.with_max_x(choose_at.left() - 8.0);
    let field = Field::EnvelopeFile;
    let hint = words.say("envelope-file.hint");
    let look = Look {
        hint: &hint,
        ..Look::default()
    };
    let before = draft.envelope.clone();
    form.text(ui, field, place, &mut draft.envelope, look);
    if draft.envelope != before {
        draft.sealed_for = None;
    }
    for (button, at, ask) in [
        (choose, choose_at, EnvelopeAsk::Choose),
        (seal, seal_at, EnvelopeAsk::Seal),
    ] {
        if button.show_at(ui, at).clicked() {
            form.memory.asked = Some(ask);
        }
    }
    form.end_row(ui, &[field], row.right(), draft);
}

fn radio(
    ui: &mut Ui,
    form: &mut Form<'_>,
    (field, text, chosen, usable): (Field, &str, bool, bool),
    place: Rect,
) -> bool {
    let mut child = ui.new_child(
        egui::UiBuilder::new()
            .max_rect(place)
            .id_salt(("radio", text)),
    );
    if !usable {
        child.disable();
    }
    let response = Radio::new(text, chosen).show_at(&child, place);
    if field == Field::Reserve {
        form.settle(ui, field, &response, place);
    }
    response.clicked()
}
