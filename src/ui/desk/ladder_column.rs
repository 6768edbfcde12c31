//! The column of the price ladder, with the reserve's bar at its foot.

use egui::{Rect, Ui, pos2, vec2};

use super::layout::Layout;
use super::model::DeskModel;
use super::state::DeskState;
use crate::domain::brief::ReserveMode;
use crate::ui::ladder::{Ladder, LadderModel, Look};
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
    let uses_reserve = model.session.pack().uses_reserve();
    let foot = if uses_reserve {
        bar_height(layout)
    } else {
        0.0
    };
    let typed = state
        .typed_price(model.session)
        .map(|price| (state.speaking, price));
    let shown = on_the_desk(
        ladder_of_talk(model.session, model.words, layout.small),
        model.session,
        model.words,
        typed,
        model.forecast.as_ref(),
        model.revealed.as_ref(),
    );
    let place = with_head(ui, model, layout, foot);
    ladder(ui, model, layout, place, &shown, Look::default());
    if uses_reserve {
        let column = layout.left;
        let bar = Rect::from_min_max(
            pos2(column.left(), column.bottom() - foot),
            pos2(column.right() - 1.0, column.bottom()),
        );
        parting(ui.painter(), column.x_range(), bar.top(), palette);
        reserve(ui, model, layout, bar.translate(vec2(0.0, 1.0)));
    }
}

/// Shows the column of a talk that is replayed: from what is on record so far alone, with
/// room below for what may follow.
pub(in crate::ui) fn past(ui: &Ui, model: &DeskModel<'_>, layout: &Layout) {
    let shown = ladder_of_talk(model.session, model.words, layout.small);
    let look = Look {
        free_below: true,
        ..Look::default()
    };
    let place = with_head(ui, model, layout, 0.0);
    ladder(ui, model, layout, place, &shown, look);
}

/// Shows the head of the column; gives the place of the ladder, over a foot of this height.
fn with_head(ui: &Ui, model: &DeskModel<'_>, layout: &Layout, foot: f32) -> Rect {
    let words = model.words;
    let column = layout.left;
    let title = words.say("ladder-title");
    let unit = words.price_head(model.currency(), model.unit());
    let head = Rect::from_min_size(
        column.min + vec2(16.0, 14.0),
        vec2(column.width() - 32.0, 20.0),
    );
    SectionHead::new(&title).note(&unit).show_at(ui, head);
    Rect::from_min_max(
        pos2(column.left() + 16.0, column.top() + 48.0),
        pos2(
            column.right() - 7.0,
            column.bottom() - foot - layout.pick(8.0, 4.0),
        ),
    )
}

fn ladder(
    ui: &Ui,
    model: &DeskModel<'_>,
    layout: &Layout,
    place: Rect,
    shown: &LadderModel,
    look: Look,
) {
    let title = model.words.say("ladder-title");
    let currency = model.currency();
    let figures = |amount| crate::text::price::bare_price(amount, currency);
    let look = Look {
        tag: layout.pick(44.0, 40.0),
        ..look
    };
    Ladder::new(shown, &title)
        .look(look)
        .show_at(ui, place, &figures);
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
        let session = model.session;
        let id = match session.brief().reserve {
            _ if session.state().shown.is_some() => "reserve-on-record",
            _ if session.has_sealed_file() && session.committed().is_none() => "reserve-not-sealed",
            _ if session.has_sealed_file() => "reserve-sealed",
            ReserveMode::Paper => "reserve-on-paper",
            ReserveMode::ThisSitting => "reserve-not-entered",
            ReserveMode::Envelope => "reserve-sealed",
            ReserveMode::None => "reserve-absent",
        };
        let id = sized(id);
        let text = words.say(&id);
        let sealed = session.has_sealed_file();
        let opens = session.permits_opening() || session.permits_commitment().is_ok();
        if model.read_only || session.is_closed() || (sealed && !opens) {
            SecretBar::still(&text).show_at(ui, bar);
        } else {
            let enter = if sealed && session.committed().is_some() {
                "reserve-open"
            } else if sealed {
                "reserve-choose"
            } else {
                "reserve-enter"
            };
            let enter = words.say(enter);
            SecretBar::hidden(&text, &enter, "E").show_at(ui, bar);
        }
    }
}
