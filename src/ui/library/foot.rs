//! The bar at the foot: how many talks, what the signs mean, the language.

use egui::{Align, Rangef, Rect, Ui, pos2};

use super::keys::{Wish, grant};
use super::layout::Layout;
use super::model::{LibraryModel, Reading};
use super::standing::{color_of, id_of, is_common, sign_of};
use super::state::LibraryState;
use crate::text::number::ABSENT;
use crate::transcript::row::Standing;
use crate::ui::action::Action;
use crate::ui::desk::languages;
use crate::ui::theme::{Face, Theme};
use crate::ui::widgets::text::{baseline, label};
use crate::ui::widgets::{Run, key_cap, key_cap_width, parting};

/// Where the legend begins, unless the count needs more room.
const LEGEND: f32 = 86.0;

/// Shows the bar; adds what was asked for.
pub(super) fn show(
    ui: &Ui,
    model: &LibraryModel<'_>,
    state: &mut LibraryState,
    layout: &Layout,
    actions: &mut Vec<Action>,
) {
    let palette = &Theme::of(ui).palette;
    let words = model.words;
    let bar = layout.foot;
    let base = baseline(bar.y_range(), Face::LABEL);
    parting(ui.painter(), bar.x_range(), bar.top(), palette);
    let count = count(model, state);
    let left = bar.left() + 16.0;
    let run = Run::new(&count, Face::LABEL, palette.strong);
    let shown = label(ui, "count", left, base, Align::Min, run);
    let mut x = shown.rect.right();
    if model.reading {
        x = reading(ui, model, x + 12.0, bar, actions);
    }
    if model.unwatched {
        let place = Place { x: x + 16.0, bar };
        let text = words.say("library-unwatched");
        x = keyed(ui, &text, Wish::ReadAgain, place, || {
            actions.push(Action::ReadLibrary);
        });
    }
    let x = (x + 24.0).max(left + LEGEND);
    let busy = model.progress.is_some() || model.unwatched;
    // where something has to be said, the signs explain themselves beside the list
    let legend_end = if busy {
        x
    } else {
        legend(ui, model, layout, x)
    };

    let spoken = words.language();
    let right = languages(ui, spoken, bar.right() - 16.0, bar, actions);
    let text = words.say("library-open-file");
    let run = Run::new(&text, Face::LABEL, palette.weak);
    let painter = ui.painter();
    let end = right - 24.0;
    let key = Wish::PickTalk.key();
    let start = end - run.width(painter) - 6.0 - key_cap_width(painter, key, palette);
    // they tell how talks ended
    if let (Some(means), false) = (state.means(), state.hide_outcomes || busy) {
        let room = Rangef::new(legend_end + 24.0, start.round() - 24.0);
        means.show(ui, words, room, base);
    }
    let cap = key_cap(painter, pos2(start.round(), bar.center().y), key, palette);
    run.paint(painter, cap.right() + 6.0, base);
    let place = Rect::from_x_y_ranges(cap.left()..=end, bar.y_range());
    let id = ui.make_persistent_id("open-file");
    let response = ui.interact(place, id, egui::Sense::CLICK);
    response.widget_info(|| {
        egui::WidgetInfo::labeled(egui::accesskit::Role::Button, true, text.as_ref())
    });
    if response.clicked() {
        grant(Wish::PickTalk, model, state, actions);
    }
}

/// Where something in the foot begins.
#[derive(Clone, Copy)]
struct Place {
    x: f32,
    bar: Rect,
}

/// How far reading is, and the key that stops it; gives its end.
fn reading(ui: &Ui, model: &LibraryModel<'_>, x: f32, bar: Rect, actions: &mut Vec<Action>) -> f32 {
    let words = model.words;
    let palette = &Theme::of(ui).palette;
    let base = baseline(bar.y_range(), Face::LABEL);
    let text = match model.progress {
        Some(Reading { done, total }) => words.say_with(
            "library-reading-so-far",
            &[("done", done.into()), ("count", total.into())],
        ),
        None => words.say("library-reading").into_owned(),
    };
    let run = Run::new(&text, Face::LABEL, palette.weak);
    let shown = label(ui, "reading", x, base, Align::Min, run);
    let end = shown.rect.right();
    if model.progress.is_none() {
        return end;
    }
    let place = Place { x: end + 12.0, bar };
    let text = words.say("library-stop-reading");
    keyed(ui, &text, Wish::Clear, place, || {
        actions.push(Action::StopReading);
    })
}

/// A key with what it does; gives its end.
fn keyed(ui: &Ui, text: &str, wish: Wish, place: Place, pressed: impl FnOnce()) -> f32 {
    let Place { x, bar } = place;
    let palette = &Theme::of(ui).palette;
    let base = baseline(bar.y_range(), Face::LABEL);
    let cap = key_cap(ui.painter(), pos2(x, bar.center().y), wish.key(), palette);
    let run = Run::new(text, Face::LABEL, palette.weak);
    let end = cap.right() + 6.0 + run.paint(ui.painter(), cap.right() + 6.0, base);
    let id = ui.make_persistent_id(("keyed", wish.key()));
    let whole = Rect::from_x_y_ranges(cap.left()..=end, bar.y_range());
    let response = ui.interact(whole, id, egui::Sense::CLICK);
    response.widget_info(|| egui::WidgetInfo::labeled(egui::accesskit::Role::Button, true, text));
    if response.clicked() {
        pressed();
    }
    end
}

fn count(model: &LibraryModel<'_>, state: &LibraryState) -> String {
    let words = model.words;
    let (all, shown) = (model.shelf.rows().len(), state.order().len());
    if all == shown {
        words.say_with("library-count", &[("count", all.into())])
    } else {
        words.say_with(
            "library-count-shown",
            &[("shown", shown.into()), ("count", all.into())],
        )
    }
}

/// What the signs mean; the one for what can't be read only where it stands. Gives its end.
fn legend(ui: &Ui, model: &LibraryModel<'_>, layout: &Layout, mut x: f32) -> f32 {
    let palette = &Theme::of(ui).palette;
    let painter = ui.painter();
    let bar = layout.foot;
    let base = baseline(bar.y_range(), Face::LABEL);
    let stands = |standing: &Standing| is_common(*standing) || model.shelf.has(*standing);
    for standing in Standing::ALL.into_iter().filter(stands) {
        let center = pos2(x + 8.0, bar.center().y);
        let square = Rect::from_center_size(center, egui::Vec2::splat(14.0));
        sign_of(standing).paint(painter, square, color_of(standing, palette));
        let text = model.words.say(id_of(standing));
        x += 21.0;
        x += Run::new(&text, Face::LABEL, palette.weak).paint(painter, x, base) + 15.0;
    }
    let dash = Run::new(ABSENT, Face::LABEL, palette.weak);
    x += dash.paint(painter, x, base) + 8.0;
    let text = model.words.say("not-on-record");
    x + Run::new(&text, Face::LABEL, palette.weak).paint(painter, x, base)
}
