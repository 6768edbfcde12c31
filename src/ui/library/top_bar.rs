//! The bar at the top: where we are, the search, a new talk.

use egui::{Rect, Ui, pos2, vec2};

use super::keys::{Wish, search_field};
use super::layout::Layout;
use super::model::LibraryModel;
use super::state::{Focus, LibraryState};
use crate::ui::action::Action;
use crate::ui::navigation::{self, View};
use crate::ui::signs::Sign;
use crate::ui::theme::{BUTTON, FIELD, Theme};
use crate::ui::widgets::{Button, TextField, key_cap, key_cap_width};

/// Shows the bar; adds what was asked for.
pub(super) fn show(
    ui: &mut Ui,
    model: &LibraryModel<'_>,
    state: &mut LibraryState,
    layout: &Layout,
    actions: &mut Vec<Action>,
) {
    let bar = layout.top.with_max_y(layout.top.bottom() - 1.0);
    let middle = layout.top.center().y;
    navigation::show(ui, model.words, bar, View::Talks, actions);

    let text = model.words.say("library-new-talk");
    let new_talk = Button::plain(&text)
        .sign(Sign::Plus)
        .key(Wish::NewTalk.key());
    let width = new_talk.natural_size(ui).x;
    let right = bar.right() - 16.0;
    let place = Rect::from_min_size(
        pos2(right - width, middle - BUTTON / 2.0),
        vec2(width, BUTTON),
    );
    if new_talk.show_at(ui, place).clicked() {
        actions.push(Action::ShowNewTalk);
    }
    let width = layout.pick(360.0, 340.0);
    let field = Rect::from_min_size(
        pos2(place.left() - 12.0 - width, middle - FIELD / 2.0),
        vec2(width, FIELD),
    );
    search(ui, model, state, field);
}

fn search(ui: &mut Ui, model: &LibraryModel<'_>, state: &mut LibraryState, rect: Rect) {
    let palette = &Theme::of(ui).palette;
    let id = search_field();
    match std::mem::take(&mut state.focus) {
        Focus::Stay => {}
        Focus::Search => ui.memory_mut(|memory| memory.request_focus(id)),
        Focus::List => ui.memory_mut(|memory| memory.surrender_focus(id)),
    }
    let find = model.words.say("library-search");
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
        key_cap(
            ui.painter(),
            pos2(end - width, rect.center().y),
            key,
            palette,
        );
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
