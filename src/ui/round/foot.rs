//! The bar at the foot: what the mean is of, the keys of the table, the language.

use egui::{Align, Rect, Sense, Ui, WidgetInfo, accesskit::Role, pos2};

use super::keys::{Wish, grant};
use super::layout::Layout;
use super::model::RoundModel;
use super::state::RoundState;
use crate::domain::round::RoundKind;
use crate::ui::action::Action;
use crate::ui::desk::languages;
use crate::ui::theme::{Face, Theme};
use crate::ui::widgets::text::{baseline, fitted, label};
use crate::ui::widgets::{Run, Tooltip as _, focus_ring, key_cap, key_cap_width, parting};

/// Shows the bar; adds what was asked for.
pub(super) fn show(
    ui: &Ui,
    model: &RoundModel<'_>,
    state: &mut RoundState,
    layout: &Layout,
    actions: &mut Vec<Action>,
) {
    let palette = &Theme::of(ui).palette;
    let words = model.words;
    let bar = layout.foot;
    let base = baseline(bar.y_range(), Face::LABEL);
    parting(ui.painter(), bar.x_range(), bar.top(), palette);
    let mut right = languages(ui, words.language(), bar.right() - 16.0, bar, actions) - 20.0;
    let has_lines = model
        .rounds
        .get(state.at(model))
        .is_some_and(|one| !one.round.lines.is_empty());
    let companies = if state.by_company {
        "round-by-product"
    } else {
        "round-by-company"
    };
    let mut wishes = Vec::new();
    if has_lines {
        wishes.push((Wish::Companies, companies));
    }
    if state.shown.bases.len() > 1 {
        wishes.push((Wish::Base, "round-next-base"));
    }
    let mut asked = None;
    for (wish, id) in wishes {
        let text = words.say(id);
        let run = Run::new(&text, Face::LABEL, palette.weak);
        let painter = ui.painter();
        let cap = key_cap_width(painter, wish.key(), palette);
        let left = (right - run.width(painter) - 6.0 - cap).round();
        let place = Rect::from_x_y_ranges(left..=right, bar.y_range().shrink(4.0));
        let response = ui.interact(place, ui.make_persistent_id(("foot", id)), Sense::click());
        response.widget_info(|| WidgetInfo::labeled(Role::Button, true, &*text));
        key_cap(painter, pos2(left, bar.center().y), wish.key(), palette);
        run.paint(painter, left + cap + 6.0, base);
        focus_ring(ui, &response, place);
        if response.clicked() {
            asked = Some(wish);
        }
        right = left - 20.0;
    }
    if let Some(wish) = asked {
        grant(wish, model, state, actions);
    }
    let (text, ink) = match model.notice {
        Some(notice) => (notice.to_owned(), palette.strong),
        None if model.reading => (words.say("round-reading").into_owned(), palette.weak),
        None => (note(model, state), palette.weak),
    };
    let left = bar.left() + layout.pick(24.0, 16.0);
    let shown = fitted(ui.painter(), &text, right - left, Face::LABEL);
    let response = label(
        ui,
        "note",
        left,
        base,
        Align::Min,
        Run::new(&shown, Face::LABEL, ink),
    );
    response.tooltip(&text);
}

/// What the mean cut is from, and of how many.
fn note(model: &RoundModel<'_>, state: &RoundState) -> String {
    let words = model.words;
    let Some(listed) = model.rounds.get(state.at(model)) else {
        return String::new();
    };
    let note = words.name(&listed.round.note);
    if listed.round.kind != RoundKind::OfTalks {
        return note.to_owned();
    }
    let Some(figures) = &state.shown.figures else {
        return String::new();
    };
    let Some(base) = figures.base.as_ref().map(|base| words.round_base(base)) else {
        return words.say("round-no-cuts").into_owned();
    };
    words.say_with(
        "round-note",
        &[
            ("base", base.into()),
            ("counted", figures.counted.into()),
            ("without", figures.without_cut().into()),
        ],
    )
}
