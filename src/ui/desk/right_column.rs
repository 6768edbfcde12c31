//! The column at the right: what now, counteroffers, the forecast, what is saved.
//!
//! Where there is no room for all of it, lines that are one key away anyway leave the list
//! of moves first; then savings fold to one line, then the forecast, then counteroffers.
//! What now never folds. A folded panel is unfolded by a press or a key, and folds another.

use egui::{Align, Rect, Ui, pos2, vec2};

use super::layout::Layout;
use super::model::DeskModel;
use super::state::{DeskState, Panel};
use super::{counters, forecast, savings, what_now};
use crate::domain::Price;
use crate::ui::moves::Move;
use crate::ui::signs::Sign;
use crate::ui::theme::{FACT, Face, Theme};
use crate::ui::widgets::text::label;
use crate::ui::widgets::{Row, Run, parting, row_baseline};

/// How high a folded panel is.
const FOLDED: f32 = 45.0;

/// Lines that leave the list of moves where there is no room, the first to go first.
const YIELDING: [Move; 2] = [Move::Correct, Move::Remark];

/// Shows the column; adds what was pressed, and gives the counteroffer that was.
pub(super) fn show(
    ui: &Ui,
    model: &DeskModel<'_>,
    layout: &Layout,
    state: &mut DeskState,
    moves: &mut Vec<Move>,
) -> Option<Price> {
    let fit = Fit::of(ui, model, layout, state);
    let mut y = what_now::show(ui, model, layout, state.speaking, &fit.left_out, moves);
    let mut taken = None;
    for panel in Panel::ALL {
        let Some(high) = fit.height(panel) else {
            continue;
        };
        if panel == Panel::Forecast && fit.folded.contains(&panel) {
            let (end, pressed) = forecast::show_folded(ui, model, layout, y);
            if pressed {
                state.unfolded = Some(panel);
            }
            y = end;
            continue;
        }
        if fit.folded.contains(&panel) {
            if folded(ui, model, layout, panel, y) {
                state.unfolded = Some(panel);
            }
            y += FOLDED;
            continue;
        }
        match panel {
            Panel::Counters => taken = counters::show(ui, model, layout, state, y),
            Panel::Forecast => {
                forecast::show(ui, model, layout, y);
            }
            Panel::Savings => savings::show(ui, model, layout, y),
        }
        y += high;
    }
    taken
}

/// The next panel that is folded, which a key unfolds.
pub(super) fn next_folded(
    ui: &Ui,
    model: &DeskModel<'_>,
    layout: &Layout,
    state: &DeskState,
) -> Option<Panel> {
    Fit::of(ui, model, layout, state).folded.first().copied()
}

/// How high a panel is when it is unfolded; `None` where it has nothing to show. Nothing
/// of it depends on anything secret.
fn height(ui: &Ui, model: &DeskModel<'_>, layout: &Layout, panel: Panel) -> Option<f32> {
    match panel {
        Panel::Counters => counters::height(model),
        Panel::Forecast => forecast::height(ui, model, layout),
        Panel::Savings => savings::height(model, layout),
    }
}

/// What has to yield so that the column holds everything.
struct Fit {
    left_out: Vec<Move>,
    folded: Vec<Panel>,
    heights: [Option<f32>; 3],
}

impl Fit {
    fn of(ui: &Ui, model: &DeskModel<'_>, layout: &Layout, state: &DeskState) -> Self {
        let room = layout.right.height();
        let fixed = what_now::height(ui, model, layout, state.speaking);
        let listed = what_now::listed(model, state.speaking);
        let heights = Panel::ALL.map(|panel| height(ui, model, layout, panel));
        let needed = |left_out: usize, folded: &[Panel]| {
            let panels = Panel::ALL.iter().zip(heights).filter_map(|(panel, high)| {
                Some(if folded.contains(panel) {
                    FOLDED
                } else {
                    high?
                })
            });
            fixed - left_out as f32 * FACT + panels.sum::<f32>()
        };
        let yielding: Vec<Move> = YIELDING
            .into_iter()
            .filter(|one| listed.contains(one))
            .collect();
        let mut left_out = 0;
        while left_out < yielding.len() && room < needed(left_out, &[]) {
            left_out += 1;
        }
        let mut foldable: Vec<Panel> = Panel::ALL.into_iter().rev().collect();
        foldable.retain(|panel| state.unfolded != Some(*panel));
        foldable.extend(state.unfolded);
        let mut folded = Vec::new();
        for panel in foldable {
            if needed(left_out, &folded) <= room {
                break;
            }
            let shown = Panel::ALL.iter().zip(heights);
            if shown
                .into_iter()
                .any(|(one, high)| *one == panel && high.is_some())
            {
                folded.push(panel);
            }
        }
        // folding may have made room for what left the list
        while 0 < left_out && needed(left_out - 1, &folded) <= room {
            left_out -= 1;
        }
        folded.sort_by_key(|panel| Panel::ALL.iter().position(|one| one == panel));
        Self {
            left_out: yielding.into_iter().take(left_out).collect(),
            folded,
            heights,
        }
    }

    fn height(&self, panel: Panel) -> Option<f32> {
        let mut known = Panel::ALL.iter().zip(self.heights);
        known.find(|(one, _)| **one == panel)?.1
    }
}

/// A folded panel; true when it was pressed.
fn folded(ui: &Ui, model: &DeskModel<'_>, layout: &Layout, panel: Panel, top: f32) -> bool {
    let palette = &Theme::of(ui).palette;
    let (name, value) = match panel {
        Panel::Counters => counters::folded(model),
        Panel::Forecast => return false,
        Panel::Savings => savings::folded(model),
    };
    let rect = Rect::from_min_size(
        pos2(layout.right.left(), top),
        vec2(layout.right.width(), FOLDED - 1.0),
    );
    let title = model
        .words
        .say_with("panel-unfold", &[("panel", (&name).into())]);
    let pressed = Row::new(&title)
        .unfocusable()
        .id_salt(("folded", panel as usize))
        .show_at(ui, rect)
        .clicked();
    let base = row_baseline(rect);
    let run = Run::new(&name, Face::TEXT, palette.normal);
    run.paint(ui.painter(), rect.left() + 16.0, base);
    let chevron = pos2(rect.right() - 22.0, rect.center().y);
    Sign::ChevronRight.paint_at(ui.painter(), chevron, palette.weak);
    let run = Run::new(&value, Face::TEXT, palette.strong);
    label(
        ui,
        ("folded value", panel as usize),
        rect.right() - 36.0,
        base,
        Align::Max,
        run,
    );
    parting(ui.painter(), layout.right.x_range(), rect.bottom(), palette);
    pressed
}
