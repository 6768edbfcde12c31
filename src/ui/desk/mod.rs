//! The desk: one talk while it is held.
//!
//! The eye goes to the price, to where it stands, to what next. The desk draws what it is
//! lent ([`DeskModel`]), keeps only what is being typed ([`DeskState`]), and returns what
//! was asked for. The reserve is lent to it only while the key is held.
//!
//! The replay shows the same ladder, price, record and stages; these parts are open to it.

pub(in crate::ui) mod bidding;
mod caution;
mod counters;
mod dialogs;
mod entry;
mod entry_note;
mod foot;
mod forecast;
pub(in crate::ui) mod ladder_column;
pub(in crate::ui) mod layout;
pub(in crate::ui) mod list_column;
mod model;
mod plan_sheet;
mod practice;
pub(in crate::ui) mod price;
mod recess;
pub(in crate::ui) mod record;
pub(in crate::ui) mod renewal;
mod requests;
mod right_column;
mod row_words;
mod savings;
mod second_folder;
pub(in crate::ui) mod signing;
mod state;
pub(in crate::ui) mod top_bar;
mod what_now;
mod worth;

pub use dialogs::{
    Dialog, Form, MoneyCard, OpeningForm, Palette, PlanDialog, Purpose, SigningAnswer,
    SigningDialog,
};
pub(in crate::ui) use foot::languages;
pub use model::{Banner, DeskModel, Remedy};
pub use practice::{PracticeAct, PracticeStrip};
pub use row_words::{RowWords, row_words};
pub use signing::SigningModel;
pub use state::{Asked, DeskState, Panel, frame};
pub(in crate::ui) use what_now::move_words;

use egui::{Rect, Ui, pos2, vec2};

use super::action::Action;
use super::moves::Move;
use super::theme::Theme;
use super::widgets::{FaultBanner, parting, secret_frame, upright_parting};
use layout::Layout;

/// Shows the desk; gives what was asked for.
#[must_use]
pub fn show(ui: &mut Ui, model: &DeskModel<'_>, state: &mut DeskState) -> Vec<Action> {
    let palette = &Theme::of(ui).palette;
    let window = ui.max_rect();
    let layout = Layout::of(window);
    let mut actions = Vec::new();
    let mut moves = Vec::new();
    let has_dialog = state.dialog.is_some();
    // before the moves, one of which has the same key
    let remedied = !has_dialog
        && model.banner.is_some()
        && ui.input_mut(|input| input.consume_key(egui::Modifiers::NONE, egui::Key::F5));
    if !has_dialog {
        practice::hear(ui, model, &mut actions);
        moves.extend(requests::keys(ui, model, &layout, state, &mut actions));
        requests::keep_focus(ui, model);
    }
    ui.painter()
        .rect_filled(layout.centre, 0.0, palette.background);
    ui.painter().rect_filled(layout.left, 0.0, palette.surface);
    ui.painter().rect_filled(layout.right, 0.0, palette.surface);
    if !list_column::show(ui, model, &layout) {
        ladder_column::show(ui, model, &layout, state);
    }
    centre(
        ui,
        model,
        &layout,
        state,
        remedied,
        (&mut moves, &mut actions),
    );
    match model.session.state().recess {
        Some(_) if !model.read_only => recess::after(ui, model, &layout, state, &mut moves),
        Some(_) | None => {
            if let Some(price) = right_column::show(ui, model, &layout, state, &mut moves) {
                requests::take(ui, model, state, price);
            }
        }
    }
    top_bar::show(ui, model, &layout);
    if !has_dialog {
        second_folder::show(ui, model, &layout, &mut actions);
    }
    foot::show(ui, model, &layout, &mut moves, &mut actions);
    upright_parting(
        ui.painter(),
        layout.left.right() - 1.0,
        layout.left.y_range(),
        palette,
    );
    upright_parting(
        ui.painter(),
        layout.right.left(),
        layout.right.y_range(),
        palette,
    );
    for one in moves {
        requests::perform(one, model, state, &mut actions);
    }
    dialogs::show(ui, model, state, &mut actions);
    if model.is_held() {
        secret_frame(ui.ctx());
    }
    actions
}

/// Whether the key that shows the reserve is held down, over nothing but the desk.
pub fn reserve_key_held(ctx: &egui::Context, state: &DeskState) -> bool {
    state.dialog.is_none() && ctx.input(|input| input.focused && input.key_down(egui::Key::R))
}

fn centre(
    ui: &mut Ui,
    model: &DeskModel<'_>,
    layout: &Layout,
    state: &mut DeskState,
    remedied: bool,
    (moves, actions): (&mut Vec<Move>, &mut Vec<Action>),
) {
    let palette = &Theme::of(ui).palette;
    let inner = layout.inner();
    let price_bottom = inner.top() + layout.pick(216.0, 160.0);
    let price_rect = Rect::from_min_max(inner.min, pos2(inner.right(), price_bottom));
    let recess = model.session.state().recess.filter(|_| !model.read_only);
    match recess {
        Some(recess) => recess::clock(ui, model, layout, price_rect, recess),
        None if bidding::show(ui, model, layout, price_rect) => {}
        None if renewal::show(ui, model, layout, price_rect) => {}
        None => price::show(ui, model, layout, price_rect),
    }
    parting(ui.painter(), layout.centre.x_range(), price_bottom, palette);
    let entry_top = price_bottom + layout.pick(20.0, 16.0);
    let entry = Rect::from_min_max(pos2(inner.left(), entry_top), inner.max);
    let mut bottom = price_bottom + layout.pick(143.0, 124.0);
    let open = !model.session.is_closed()
        && !model.read_only
        && model.session.state().outcome.is_none()
        && !model.session.pack().asks_for_more();
    match recess {
        Some(recess) if !state.trying => {
            if recess::standing(ui, model, layout, entry, recess) {
                moves.push(Move::Return);
            }
        }
        Some(_) | None if open => {
            let (used, command) = entry::show(ui, model, layout, state, entry, moves);
            bottom = bottom.max(entry_top + used + 12.0);
            let command =
                command.and_then(|command| state.with_justification(model.session, command));
            actions.extend(command.map(|command| Action::Record(Box::new(command))));
        }
        Some(_) | None => {
            let used = requests::after_talk(ui, model, layout, state, entry, moves);
            bottom = entry_top + used;
        }
    }
    if let Some(banner) = model.banner {
        let text = FaultBanner::new(&banner.what, &banner.kept, &banner.button)
            .key("F5")
            .only_tells(!banner.is_fault);
        let high = text.height(ui, inner.width());
        let place = Rect::from_min_size(pos2(inner.left(), bottom), vec2(inner.width(), high));
        if text.show_at(ui, place) || remedied {
            actions.push(match banner.remedy {
                Remedy::Dismiss => Action::DismissNotice,
                Remedy::Retry => Action::RetryDisk,
                Remedy::Elsewhere => Action::ContinueElsewhere,
                Remedy::Salvage => Action::Salvage,
                Remedy::Board => Action::StartBoard,
            });
        }
        bottom += high + 12.0;
    }
    parting(ui.painter(), layout.centre.x_range(), bottom, palette);
    let list = Rect::from_min_max(pos2(layout.centre.left(), bottom + 1.0), layout.centre.max);
    record::show(ui, model, layout, list);
    if let Some(plan) = &model.plan {
        plan_sheet::show(ui, model, layout, state, plan, list);
    }
}
