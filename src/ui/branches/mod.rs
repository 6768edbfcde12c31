//! What if: the lines that leave a talk, as a tree of price paths, and the company against
//! which the next one is played.
//!
//! What is on record is drawn solid, what is simulated dashed and in the colour of caution;
//! company figures are discs, payer figures diamonds. Nothing here changes a line.

mod form;
mod keys;
mod lines;
mod state;
mod tree;

use egui::{Align, Rect, Ui, pos2};

use super::action::Action;
use super::desk::languages;
use super::product_title;
use super::theme::{Face, Theme};
use super::widgets::text::{baseline, label};
use super::widgets::{Chip, Run, key_cap, parting, upright_parting};
use crate::domain::Price;
use crate::domain::event::Seq;
use crate::statistics::Tactic;
use crate::text::Words;
use crate::training::branch::{Choice, Tree};
pub use state::BranchesState;

/// What is lent for one frame.
pub struct BranchesModel<'a> {
    /// The words of the language.
    pub words: &'a Words,
    /// The lines.
    pub tree: &'a Tree,
    /// What fits the company of the talk.
    pub spread: Option<&'a Spread>,
    /// Why something was not done.
    pub notice: Option<&'a str>,
}

/// What fits a company, as a spread and never as one answer.
#[derive(Clone, Debug, PartialEq)]
pub struct Spread {
    /// How many companies were tried.
    pub tried: u32,
    /// How many were kept.
    pub kept: usize,
    /// How many offers they were held against.
    pub offers: usize,
    /// Whether these are so few that almost anything fits.
    pub is_loose: bool,
    /// The floors of eight tenths of their weight.
    pub floors: Option<(Price, Price)>,
    /// Their tactics by weight, the heaviest first.
    pub tactics: Vec<(Tactic, f64)>,
}

/// What the view asks for.
pub enum BranchAsk {
    /// A new line that leaves this one after this record.
    Part(usize, Seq, Box<Choice>),
    /// Play this line on at the desk.
    Play(usize),
    /// Leave the view.
    Leave,
}

/// Where everything stands.
struct Layout {
    top: Rect,
    left: Rect,
    centre: Rect,
    right: Rect,
    foot: Rect,
}

impl Layout {
    fn of(window: Rect) -> Self {
        let small = window.width() < 1200.0 || window.height() < 760.0;
        let (top, foot) = if small { (48.0, 28.0) } else { (56.0, 32.0) };
        let (left, right) = if small {
            (216.0, 272.0)
        } else {
            (264.0, 320.0)
        };
        let body = window.y_range().shrink(0.0);
        let (y0, y1) = (body.min + top, body.max - foot);
        let part = |from: f32, to: f32| Rect::from_x_y_ranges(from..=to, y0..=y1);
        Self {
            top: window.with_max_y(y0),
            left: part(window.left(), window.left() + left),
            centre: part(window.left() + left, window.right() - right),
            right: part(window.right() - right, window.right()),
            foot: window.with_min_y(y1),
        }
    }
}

/// Shows the view; gives what was asked for.
#[must_use]
pub fn show(ui: &mut Ui, model: &BranchesModel<'_>, state: &mut BranchesState) -> Vec<Action> {
    let palette = &Theme::of(ui).palette;
    let layout = Layout::of(ui.max_rect());
    let mut actions = Vec::new();
    state.hold_to(model.tree);
    keys::hear(ui, model, state, &mut actions);
    let painter = ui.painter();
    painter.rect_filled(layout.centre, 0.0, palette.background);
    for part in [layout.top, layout.left, layout.right, layout.foot] {
        painter.rect_filled(part, 0.0, palette.surface);
    }
    lines::show(ui, model, state, layout.left, &mut actions);
    tree::show(ui, model, state, layout.centre);
    form::show(ui, model, state, layout.right, &mut actions);
    top(ui, model, &layout);
    foot(ui, model, &layout, &mut actions);
    for x in [layout.left.right() - 1.0, layout.right.left()] {
        upright_parting(ui.painter(), x, layout.left.y_range(), palette);
    }
    parting(
        ui.painter(),
        layout.top.x_range(),
        layout.top.bottom() - 1.0,
        palette,
    );
    parting(
        ui.painter(),
        layout.foot.x_range(),
        layout.foot.top(),
        palette,
    );
    actions
}

fn top(ui: &Ui, model: &BranchesModel<'_>, layout: &Layout) {
    let palette = &Theme::of(ui).palette;
    let Some(root) = model.tree.lines().first() else {
        return;
    };
    let name = product_title(model.words, &root.session().brief().product);
    let base = baseline(layout.top.y_range(), Face::TEXT);
    let run = Run::new(&name, Face::TEXT_BOLD, palette.strong);
    let left = layout.top.left() + 16.0;
    let shown = label(ui, "product", left, base, Align::Min, run);
    let chip = model.words.say("branches-chip");
    let middle = layout.top.center().y;
    Chip::caution(&chip).show_at(ui, pos2(shown.rect.right() + 12.0, middle));
}

fn foot(ui: &Ui, model: &BranchesModel<'_>, layout: &Layout, actions: &mut Vec<Action>) {
    let palette = &Theme::of(ui).palette;
    let rect = layout.foot;
    let base = baseline(rect.y_range(), Face::LABEL);
    let mut x = rect.left() + 16.0;
    for (key, id) in keys::SHOWN {
        let cap = key_cap(ui.painter(), pos2(x, rect.center().y), key, palette);
        let text = model.words.say(id);
        let run = Run::new(&text, Face::LABEL, palette.weak);
        x = cap.right() + 6.0 + run.paint(ui.painter(), cap.right() + 6.0, base) + 20.0;
    }
    languages(
        ui,
        model.words.language(),
        rect.right() - 16.0,
        rect,
        actions,
    );
}
