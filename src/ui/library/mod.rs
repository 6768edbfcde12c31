//! All talks on record: the list, what narrows it, and the chosen one beside it.
//!
//! The library draws what it is lent ([`LibraryModel`]), keeps what is looked for and
//! chosen ([`LibraryState`]), and returns what was asked for: what is typed is found by the
//! index of the library, and the chosen talk is read, elsewhere. What talks are sorted and
//! filtered by is made once for a shelf and a language ([`Shelf`]), only the rows in sight
//! are drawn, and while outcomes are hidden nothing of them is drawn, told to assistive
//! technology or given away by the order.

mod buttons;
mod card;
mod columns;
mod empty;
mod entry;
mod facts;
mod filter_card;
mod filters;
mod foot;
mod keys;
mod layout;
mod mean_cuts;
mod model;
mod notice;
mod order;
mod preview;
mod ranks;
mod shelf;
pub(in crate::ui) mod standing;
mod state;
mod table;
mod tag_card;
mod top_bar;
mod years;
mod years_card;

pub(in crate::ui) use facts::absent_so_far;
pub use model::{Chosen, LibraryModel, Reading};
pub use shelf::Shelf;
pub use state::{Column, Filters, Focus, LibraryState, Sort};
pub use years::Years;

use std::sync::Arc;

use egui::Ui;

use super::action::Action;
use super::navigation::{self, View};
use super::theme::Theme;
use super::widgets::{parting, upright_parting};
use layout::Layout;

/// Shows the library; gives what was asked for.
#[must_use]
pub fn show(ui: &mut Ui, model: &LibraryModel<'_>, state: &mut LibraryState) -> Vec<Action> {
    let palette = &Theme::of(ui).palette;
    let layout = Layout::of(ui.max_rect());
    let layout = layout.above(notice::height(ui, model, &layout));
    let mut actions = Vec::new();
    state.refresh(model);
    let covered = state.card.is_some();
    if !covered {
        navigation::hear(ui, View::Talks, &mut actions);
    }
    keys::hear(ui, model, state, &mut actions);

    let painter = ui.painter();
    painter.rect_filled(ui.max_rect(), 0.0, palette.background);
    for bar in [layout.top, layout.preview, layout.foot] {
        painter.rect_filled(bar, 0.0, palette.surface);
    }
    top_bar::show(ui, model, state, &layout, &mut actions);
    filters::show(ui, model, state, &layout);
    state.refresh(model);
    seek(model, state, &mut actions);
    if state.order().is_empty() {
        empty::show(ui, model, state, &layout, &mut actions);
    } else {
        table::show(ui, model, state, &layout, &mut actions);
        preview::show(ui, model, state, &layout, &mut actions);
    }
    notice::show(ui, model, &layout, &mut actions);
    foot::show(ui, model, state, &layout, &mut actions);
    let edge = layout.preview;
    upright_parting(ui.painter(), edge.left(), edge.y_range(), palette);
    parting(
        ui.painter(),
        layout.top.x_range(),
        layout.top.bottom() - 1.0,
        palette,
    );
    if covered {
        card::show(ui, model, state, &mut actions);
    } else if state.card.is_some() {
        ui.ctx().request_repaint();
    }
    actions
}

/// Asks for what is looked for to be found, and for the chosen talk to be read.
fn seek(model: &LibraryModel<'_>, state: &mut LibraryState, actions: &mut Vec<Action>) {
    let query = &state.asked.query;
    if state.sought != *query {
        state.sought = query.clone();
        if !query.is_empty() {
            actions.push(Action::Find(query.clone()));
        }
    }
    let chosen = state.chosen(model.shelf).filter(|row| row.is_here());
    let same = match (&state.looked, chosen) {
        (Some(one), Some(other)) => Arc::ptr_eq(one, other) || one == other,
        (None, None) => true,
        (Some(_), None) | (None, Some(_)) => false,
    };
    if !same {
        state.looked = chosen.cloned();
        actions.extend(chosen.cloned().map(Action::Look));
    }
}
