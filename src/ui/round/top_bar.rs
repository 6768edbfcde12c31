//! The bar at the top: the views, the search, a new round.

use egui::{Rect, Ui, pos2, vec2};

use super::keys::{Wish, grant, search_field};
use super::layout::Layout;
use super::model::RoundModel;
use super::state::{Focus, RoundState};
use crate::ui::action::Action;
use crate::ui::navigation::{self, View};
use crate::ui::signs::Sign;
use crate::ui::theme::{BUTTON, FIELD, Theme};
use crate::ui::widgets::{Button, TextField, key_cap, key_cap_width};

/// Shows the bar; adds what was asked for.
pub(super) fn show(
    ui: &mut Ui,
    model: &RoundModel<'_>,
    state: &mut RoundState,
    layout: &Layout,
    actions: &mut Vec<Action>,
) {
    let bar = layout.top.with_max_y(layout.top.bottom() - 1.0);
    let middle = layout.top.center().y;
    navigation::show(ui, model.words, bar, View::Rounds, actions);
    let text = model.words.say("round-new");
    let new = Button::plain(&text).sign(Sign::Plus).key(Wish::New.key());
    let width = new.natural_size(ui).x;
    let right = bar.right() - 16.0;
    let corner = pos2(right - width, middle - BUTTON / 2.0);
    let place = Rect::from_min_size(corner, vec2(width, BUTTON));
    if new.show_at(ui, place).clicked() {
        grant(Wish::New, model, state, actions);
    }
    let width = layout.pick(360.0, 320.0);
    let corner = pos2(place.left() - 12.0 - width, middle - FIELD / 2.0);
    search(
        ui,
        model,
        state,
        Rect::from_min_size(corner, vec2(width, FIELD)),
    );
}

fn search(ui: &mut Ui, model: &RoundModel<'_>, state: &mut RoundState, rect: Rect) {
    let palette = &Theme::of(ui).palette;
    let id = search_field();
    if std::mem::take(&mut state.focus) == Focus::Search {
        ui.memory_mut(|memory| memory.request_focus(id));
    }
    let find = model.words.say("round-search");
    let is_empty = state.query.is_empty();
    TextField::new(&mut state.query, &find)
        .hint(&find)
        .sign(Sign::Search)
        .id(id)
        .show_at(ui, rect);
    let end = rect.right() - 13.0;
    if is_empty {
        let key = Wish::Search.key();
        let width = key_cap_width(ui.painter(), key, palette);
        let left = pos2(end - width, rect.center().y);
        key_cap(ui.painter(), left, key, palette);
        return;
    }
    let clear = model.words.say("library-clear-search");
    let place = Rect::from_center_size(pos2(end - 8.0, rect.center().y), vec2(16.0, 16.0));
    ui.painter()
        .rect_filled(place.expand(4.0), 0, palette.raised);
    let button = Button::link("").sign(Sign::Cross).name(&clear);
    if button.show_at(ui, place).clicked() {
        state.query.clear();
        state.focus = Focus::Search;
    }
}
