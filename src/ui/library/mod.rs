//! All talks on record: the list, what narrows it, and the chosen one beside it.
//!
//! The library draws what it is lent ([`LibraryModel`]), keeps what is looked for and
//! chosen ([`LibraryState`]), and returns what was asked for. The words of a talk are made
//! once for a shelf and a language, only the rows in sight are drawn, and while outcomes
//! are hidden nothing of them is drawn, told to assistive technology or given away by the
//! order.

mod buttons;
mod columns;
mod empty;
mod entry;
mod facts;
mod filters;
mod foot;
mod keys;
mod layout;
mod mean_cuts;
mod model;
mod notice;
mod order;
mod preview;
mod search;
mod shelf;
mod shelved;
mod state;
mod table;
mod top_bar;

pub(in crate::ui) use facts::absent_so_far;
pub use model::LibraryModel;
pub use shelved::{Shelved, Standing};
pub use state::{Column, Filters, Focus, LibraryState, Sort};

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
    navigation::hear(ui, View::Talks, &mut actions);
    keys::hear(ui, model, state, &mut actions);

    let painter = ui.painter();
    painter.rect_filled(ui.max_rect(), 0.0, palette.background);
    for bar in [layout.top, layout.preview, layout.foot] {
        painter.rect_filled(bar, 0.0, palette.surface);
    }
    top_bar::show(ui, model, state, &layout, &mut actions);
    filters::show(ui, model, state, &layout);
    state.refresh(model);
    if state.shelf.order().is_empty() {
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
    actions
}
