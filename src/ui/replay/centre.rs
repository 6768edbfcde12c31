//! The middle: the price and where it stands; below it the question, or the record so far.

use egui::{Rect, Ui, pos2};

use super::answered;
use super::ask::ReplayAsk;
use super::layout::Layout;
use super::model::ReplayModel;
use super::question;
use super::state::ReplayState;
use crate::training::replay::Posed;
use crate::ui::desk::{DeskModel, bidding, price, record, renewal};
use crate::ui::theme::{Face, ROW, Theme};
use crate::ui::widgets::text::paragraph_label;
use crate::ui::widgets::{Run, parting};

/// Height of the price and its facts.
const HEAD: [f32; 2] = [144.0, 132.0];

/// Shows the middle; adds what was asked for.
pub(super) fn show(
    ui: &mut Ui,
    model: &ReplayModel<'_>,
    desk: &DeskModel<'_>,
    layout: &Layout,
    state: &mut ReplayState,
    asked: &mut Vec<ReplayAsk>,
) {
    let palette = &Theme::of(ui).palette;
    let inner = layout.desk.inner();
    let by_itself = inner.with_max_y(inner.top() + layout.pick(216.0, 160.0));
    // neither has a question to make room for
    let other_head = bidding::show(ui, desk, &layout.desk, by_itself)
        || renewal::show(ui, desk, &layout.desk, by_itself);
    let bottom = if other_head {
        by_itself.bottom()
    } else {
        let head = inner.with_max_y(inner.top() + layout.pick(HEAD[0], HEAD[1]));
        price::head(ui, desk, &layout.head, head);
        head.bottom()
    };
    let card = Rect::from_min_max(
        pos2(inner.left(), bottom),
        inner.max - egui::vec2(0.0, layout.pick(20.0, 10.0)),
    );
    match &model.lent.posed {
        Some(Posed::Open {
            at,
            asks,
            has_hint,
            hint,
        }) => {
            state.form.at(*at);
            let open = question::Open {
                asks,
                has_hint: *has_hint,
                hint: *hint,
                can_try: model.can_try,
            };
            question::show(
                ui,
                (model.words, model.lent.seen),
                &open,
                &mut state.form,
                card,
                asked,
            );
        }
        Some(Posed::Answered { question, answered }) => {
            answered::show(ui, model, question, answered, card, asked);
        }
        None => {
            parting(ui.painter(), layout.desk.centre.x_range(), bottom, palette);
            let left = layout.desk.centre.left();
            let list = Rect::from_min_max(pos2(left, bottom + 1.0), layout.desk.centre.max);
            record::show(ui, desk, &layout.desk, list);
            if model.place() == 1 {
                let text = model.words.say("replay-to-begin");
                let run = Run::new(&text, Face::TEXT, palette.weak);
                let top = pos2(inner.left(), list.top() + ROW + 16.0);
                paragraph_label(ui, "to begin", top, inner.width(), run);
            }
        }
    }
}
