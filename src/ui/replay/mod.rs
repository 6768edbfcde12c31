//! The replay: a talk of the past on the same desk, read only, without its end.
//!
//! The view is lent what was come to ([`ReplayModel`]) and nothing that follows; so no
//! axis, count, length, title, text or scrollbar of it can tell what that is. "Now" stands
//! at the same place whatever follows. It keeps what is being typed and dragged
//! ([`ReplayState`]), and returns what was asked for.

mod answered;
mod ask;
mod centre;
mod keys;
mod keys_page;
mod layout;
mod model;
mod note_card;
mod notes_column;
pub(in crate::ui) mod question;
mod state;
mod timeline;
mod top_bar;
mod transport;

pub use ask::{ReplayAsk, Written};
pub use model::ReplayModel;
pub use state::{AnswerForm, NoteCard, ReplayState};

use egui::Ui;

use super::action::Action;
use super::desk::{ladder_column, list_column};
use super::theme::Theme;
use super::widgets::upright_parting;
use layout::Layout;

/// Shows the replay; gives what was asked for.
#[must_use]
pub fn show(ui: &mut Ui, model: &ReplayModel<'_>, state: &mut ReplayState) -> Vec<Action> {
    let palette = &Theme::of(ui).palette;
    let layout = Layout::of(ui.max_rect());
    let mut actions = Vec::new();
    let mut asked = Vec::new();
    keys::hear(ui, model, state, &mut asked, &mut actions);

    let painter = ui.painter();
    painter.rect_filled(layout.desk.centre, 0.0, palette.background);
    for column in [layout.desk.left, layout.desk.right] {
        painter.rect_filled(column, 0.0, palette.surface);
    }
    let desk = model.desk();
    if !list_column::show(ui, &desk, &layout.desk) {
        ladder_column::past(ui, &desk, &layout.desk);
    }
    centre::show(ui, model, &desk, &layout, state, &mut asked);
    notes_column::show(ui, model, &layout, state, &mut asked);
    top_bar::show(ui, model, &desk, &layout);
    timeline::show(ui, model, &layout, state, &mut asked);
    transport::show(ui, model, &layout, state, &mut asked, &mut actions);
    for x in [layout.desk.left.right() - 1.0, layout.desk.right.left()] {
        upright_parting(ui.painter(), x, layout.desk.left.y_range(), palette);
    }
    note_card::show(ui, model, state, &mut asked);
    keys_page::show(ui, model, state);
    state.had_focus = ui.memory(|memory| memory.focused().is_some());
    actions.extend(asked.into_iter().map(Action::InReplay));
    actions
}
