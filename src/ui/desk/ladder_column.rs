//! The column of the price ladder, with the reserve's bar at its foot.

use egui::{Rect, Ui, pos2, vec2};

use super::layout::Layout;
use super::model::DeskModel;
use super::state::DeskState;
use crate::domain::brief::ReserveMode;
use crate::ui::ladder::{Ladder, Look};
use crate::ui::ladder_of_talk::{ladder_of_talk, on_the_desk};
use crate::ui::theme::Theme;
use crate::ui::widgets::{SecretBar, SectionHead, parting};

/// Height of the reserve's bar.
fn bar_height(layout: &Layout) -> f32 {
    layout.pick(48.0, 44.0)
}

/// Shows the column.
pub(super) fn show(ui: &Ui, model: &DeskModel<'_>, layout: &Layout, state: &DeskState) {
    let palette = &Theme::of(ui).palette;
    let words = model.words;
    let column = layout.left;
    let title = words.say("ladder-title");
    let unit = words.price_head(model.currency(), model.unit());
    let head = Rect::from_min_size(
        column.min + vec2(16.0, 14.0),
        vec2(column.width() - 32.0, 20.0),
    );
    SectionHead::new(&title).note(&unit).show_at(ui, head);
    let uses_reserve = model.session.pack().uses_reserve();
    let foot = if uses_reserve {
        bar_height(layout)
    } else {
        0.0
    };
    let place = Rect::from_min_max(
        pos2(column.left() + 16.0, column.top() + 48.0),
        pos2(
            column.right() - 7.0,
            column.bottom() - foot - layout.pick(8.0, 4.0),
        ),
    );
    let typed = state
        .typed_price(model.session)
        .map(|price| (state.speaking, price));
    let ladder = on_the_desk(
        ladder_of_talk(model.session, words, layout.small),
        model.session,
        words,
        typed,
        model.forecast.as_ref(),
        model.revealed.as_ref(),
    );
    let currency = model.currency();
    let figures = |amount| crate::text::price::bare_price(amount, currency);
    let look = Look {
        tag: layout.pick(44.0, 40.0),
        ..Look::default()
    };
    Ladder::new(&ladder, &title)
        .look(look)
        .show_at(ui, place, &figures);
    if uses_reserve {
        let bar = Rect::from_min_max(
            pos2(column.left(), column.bottom() - foot),
            pos2(column.right() - 1.0, column.bottom()),
        );
        parting(ui.painter(), column.x_range(), bar.top(), palette);
        reserve(ui, model, layout, bar.translate(vec2(0.0, 1.0)));
    }
}

fn reserve(ui: &Ui, model: &DeskModel<'_>, layout: &Layout, bar: Rect) {
    let words = model.words;
    let sized = |id: &str| {
        if layout.small {
            format!("{id}.short")
        } else {
            id.to_owned()
        }
    };
    if model.revealed.is_some() {
        let text = words.say("reserve-shown");
        let hint = words.say("reserve-let-go");
        SecretBar::shown(&text, &hint).show_at(ui, bar);
    } else if model.holds_reserve {
        let id = sized("reserve-hidden");
        let text = words.say(&id);
        let hold = words.say("reserve-hold");
        SecretBar::hidden(&text, &hold, "R").show_at(ui, bar);
    } else {
        let id = match model.session.brief().reserve {
            ReserveMode::Paper => "reserve-on-paper",
            ReserveMode::ThisSitting => "reserve-not-entered",
            ReserveMode::None => "reserve-absent",
        };
        let id = sized(id);
        let text = words.say(&id);
        if model.read_only || model.session.is_closed() {
            SecretBar::still(&text).show_at(ui, bar);
        } else {
            let enter = words.say("reserve-enter");
            SecretBar::hidden(&text, &enter, "E").show_at(ui, bar);
        }
    }
}
