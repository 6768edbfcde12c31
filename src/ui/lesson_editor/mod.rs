//! The trainer's editor of a lesson: the questions at the left, the chosen one as a form in the middle in both
//! languages, and at the right how a trainee will see it.
//!
//! What is typed is a [`Draft`]: strings and choices. [`Draft::read`] makes a lesson of it and says what of it
//! can't be read; what is wrong with the lesson itself is said by [`check`](crate::training::check). Both stand
//! beside the field they are about. A lesson that is not whole yet can be kept; one that can't be read can't.

mod answers;
mod draft;
mod fields;
mod form;
mod keys;
mod layout;
mod leaving;
mod list;
mod points;
mod preview;
mod state;
mod top_bar;

pub use draft::{AnswerDraft, BilingualDraft, Draft, QuestionDraft, Unreadable};
pub use points::Point;
pub use state::{EditorState, Leave};

use egui::Ui;

use super::action::Action;
use super::theme::Theme;
use super::widgets::{parting, upright_parting};
use crate::domain::Session;
use crate::text::Words;
use crate::training::check::Fault;
use layout::Layout;

/// What the editor is lent for one frame.
#[derive(Clone, Copy)]
pub struct EditorModel<'a> {
    /// The words of the language.
    pub words: &'a Words,
    /// The name of the lesson's file.
    pub file: &'a str,
    /// The whole talk: trainers know how it ended.
    pub session: &'a Session,
    /// The talk up to the chosen question, which is all that a trainee will see.
    pub seen: &'a Session,
    /// Records that can be asked about.
    pub points: &'a [Point],
    /// What is wrong with the lesson as it stands.
    pub faults: &'a [Fault],
    /// Whether it is being written.
    pub saving: bool,
    /// A sentence about something that went wrong.
    pub notice: Option<&'a str>,
}

/// What was asked for in the editor.
pub enum EditorAsk {
    /// Write the lesson.
    Save,
    /// Go back to the lessons; what is not saved is given up.
    Leave,
    /// Something that every view may ask for.
    Action(Action),
}

/// Shows the editor; gives what was asked for.
#[must_use]
pub fn show(ui: &mut Ui, model: &EditorModel<'_>, state: &mut EditorState) -> Vec<EditorAsk> {
    let palette = &Theme::of(ui).palette;
    let layout = Layout::of(ui.max_rect());
    let mut asked = Vec::new();
    if state.is_covered() {
        leaving::show(ui, model, state, &mut asked);
        points::show(ui, model, state);
    } else {
        keys::hear(ui, model, state, &mut asked);
    }
    let painter = ui.painter();
    painter.rect_filled(ui.max_rect(), 0.0, palette.background);
    for place in [layout.top, layout.left, layout.right, layout.foot] {
        painter.rect_filled(place, 0.0, palette.surface);
    }
    top_bar::show(ui, model, state, &layout, &mut asked);
    list::show(ui, model, state, &layout);
    form::show(ui, model, state, &layout);
    preview::show(ui, model, state, &layout);
    top_bar::foot(ui, model, &layout, &mut asked);
    let painter = ui.painter();
    parting(
        painter,
        layout.top.x_range(),
        layout.top.bottom() - 1.0,
        palette,
    );
    parting(painter, layout.foot.x_range(), layout.foot.top(), palette);
    for x in [layout.left.right() - 1.0, layout.right.left()] {
        upright_parting(painter, x, layout.left.y_range(), palette);
    }
    if state.is_stirred() {
        ui.ctx().request_repaint();
    }
    asked
}
