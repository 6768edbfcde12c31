//! A round of talks: its mean cut, how the cuts are spread, the same measure in other published
//! rounds, its products and its companies.
//!
//! The view draws what it is lent ([`RoundModel`]), keeps what is chosen ([`RoundState`]) and
//! returns what was asked for. Figures are made once for a round and a base, only the rows in
//! sight are drawn, and for as long as figures that were made up show, a chip says so.

mod beside;
mod chooser;
mod columns;
mod dots;
mod foot;
mod headline;
mod headlines;
mod keys;
mod layout;
mod league;
mod model;
mod naming;
mod published;
mod rows;
mod state;
mod table;
mod top_bar;

pub use model::{BoardTalk, ListedRound, RoundAsk, RoundModel};
pub use naming::{Naming, NamingAnswer};
pub use state::{RoundColumn, RoundState};

use egui::Ui;

use super::action::Action;
use super::navigation::{self, View};
use super::theme::{Face, Theme};
use super::widgets::text::{baseline, label};
use super::widgets::{Run, parting, upright_parting};
use layout::Layout;

/// Shows the rounds; gives what was asked for.
#[must_use]
pub fn show(ui: &mut Ui, model: &RoundModel<'_>, state: &mut RoundState) -> Vec<Action> {
    let palette = &Theme::of(ui).palette;
    let layout = Layout::of(ui.max_rect());
    let mut actions = Vec::new();
    state.refresh(model);
    navigation::hear(ui, View::Rounds, &mut actions);
    keys::hear(ui, model, state, &mut actions);
    state.refresh(model);

    let painter = ui.painter();
    painter.rect_filled(ui.max_rect(), 0.0, palette.background);
    for bar in [layout.top, layout.beside, layout.foot] {
        painter.rect_filled(bar, 0.0, palette.surface);
    }
    top_bar::show(ui, model, state, &layout, &mut actions);
    state.refresh(model);
    if let Some(listed) = model.rounds.get(state.at(model)) {
        headline::show(ui, model, listed, state, &layout);
        if listed.round.lines.is_empty() {
            published::show(ui, model, listed, &layout);
        } else {
            dots::show(ui, model, listed, state, &layout, &mut actions);
            table::show(ui, model, listed, state, &layout, &mut actions);
        }
        beside::show(ui, model, listed, state, &layout, &mut actions);
    } else {
        let id = if model.reading {
            "round-reading"
        } else {
            "round-none"
        };
        let text = model.words.say(id);
        let run = Run::new(&text, Face::TEXT, palette.weak);
        let base = baseline(layout.centre.y_range(), Face::TEXT);
        let middle = layout.centre.center().x;
        label(ui, "no round", middle, base, egui::Align::Center, run);
    }
    foot::show(ui, model, state, &layout, &mut actions);
    upright_parting(
        ui.painter(),
        layout.beside.left(),
        layout.beside.y_range(),
        palette,
    );
    parting(
        ui.painter(),
        layout.top.x_range(),
        layout.top.bottom() - 1.0,
        palette,
    );
    chooser::show(ui, model, state);
    actions
}
