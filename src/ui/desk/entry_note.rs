//! The last fact about the figure being typed: a warning, or how it sounds.

use egui::{Align, Ui};

use super::caution;
use super::model::DeskModel;
use super::state::DeskState;
use crate::domain::typed::Understood;
use crate::domain::{Side, ending};
use crate::ui::theme::{Face, Theme};
use crate::ui::widgets::text::label;
use crate::ui::widgets::{Run, Tooltip as _};

/// The last fact about a figure: a warning, or how it sounds.
pub(super) struct Note {
    pub(super) text: String,
    why: String,
    kind: NoteKind,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum NoteKind {
    /// A warning by rule.
    Warning,
    /// How the figure sounds; a press turns such notes off.
    Sound,
    /// A warning that needs what is lent while the key is held: only painted.
    Secret,
}

/// The note on a figure; what is lent while the key is held comes first.
pub(super) fn note(
    model: &DeskModel<'_>,
    state: &DeskState,
    understood: Understood,
) -> Option<Note> {
    if let Some(text) = caution::secret(model, state) {
        return Some(Note {
            text,
            why: String::new(),
            kind: NoteKind::Secret,
        });
    }
    if let Some((text, why)) = caution::beside(model, state) {
        return Some(Note {
            text,
            why,
            kind: NoteKind::Warning,
        });
    }
    let before = model.session.state().last_price_of(Side::Company);
    let currency = model.session.brief().currency;
    let note = ending::note(understood.price, before, currency, model.digits)?;
    let (text, why) = model.words.digit_note(note);
    (state.speaking == Side::Payer).then_some(Note {
        text,
        why,
        kind: NoteKind::Sound,
    })
}

impl Note {
    /// Shows it; true when it was pressed away.
    pub(super) fn show(self, ui: &Ui, x: f32, base: f32) -> bool {
        let palette = &Theme::of(ui).palette;
        let ink = match self.kind {
            NoteKind::Warning => palette.caution,
            NoteKind::Sound => palette.normal,
            NoteKind::Secret => palette.secret,
        };
        let run = Run::new(&self.text, Face::TEXT, ink);
        if self.kind == NoteKind::Secret {
            run.paint(ui.painter(), x, base);
            return false;
        }
        let response = label(ui, "note", x, base, Align::Min, run);
        let response = if self.kind == NoteKind::Sound {
            response.interact(egui::Sense::CLICK)
        } else {
            response
        };
        let pressed = response.clicked();
        response.tooltip(&self.why);
        pressed
    }
}
