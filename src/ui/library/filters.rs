//! The row of filters, and the switch that hides outcomes.

use egui::{Rect, Ui, UiBuilder, pos2, vec2};

use super::card::Card;
use super::keys::Wish;
use super::layout::Layout;
use super::model::LibraryModel;
use super::standing::id_of;
use super::state::{Filters, Focus, LibraryState};
use crate::domain::summary::Conclusion;
use crate::text::Words;
use crate::transcript::row::Standing;
use crate::ui::theme::BUTTON;
use crate::ui::widgets::{Button, Select, Toggle};

/// Height of a filter.
const HEIGHT: f32 = 28.0;
/// Between two filters.
const GAP: f32 = 8.0;

/// One filter: its name, what can be chosen after `all`, and what is.
struct Choice {
    name: String,
    options: Vec<String>,
    chosen: usize,
}

/// Shows the row.
pub(super) fn show(
    ui: &mut Ui,
    model: &LibraryModel<'_>,
    state: &mut LibraryState,
    layout: &Layout,
) {
    let words = model.words;
    let middle = layout.filters.center().y;
    let hide = words.say("library-hide-outcomes");
    let toggle = Toggle::new(&mut state.hide_outcomes, &hide);
    let width = toggle.natural_size(ui).x;
    let right = layout.filters.right() - 16.0;
    let place = Rect::from_min_max(
        pos2(right - width, middle - BUTTON / 2.0),
        pos2(right, middle + BUTTON / 2.0),
    );
    toggle.show_at(ui, place);

    let mut choices = choices(words, model, state);
    let left = layout.filters.left() + 16.0;
    let room = place.left() - 16.0 - left;
    let further = further(words, state);
    let more = Button::plain(&further).key(Wish::Filter.key());
    let more_width = more.natural_size(ui).x;
    let taken = more_width + 4.0 * GAP;
    let with_names = Shown { with_names: true };
    let names_fit = with_names.widths(ui, &choices).iter().sum::<f32>() + taken <= room;
    let shown = Shown {
        with_names: names_fit,
    };
    let mut x = left;
    let mut changed = false;
    let mut wants_more = false;
    for (at, width) in shown.widths(ui, &choices).into_iter().enumerate() {
        let Some(choice) = choices.get_mut(at) else {
            continue;
        };
        let rect = Rect::from_min_size(pos2(x, middle - HEIGHT / 2.0), vec2(width, HEIGHT));
        let is_dead = state.hide_outcomes && at == OUTCOME;
        changed |= shown.show(ui, choice, rect, is_dead);
        x = rect.right() + GAP;
    }
    // where there is no room for it, its key does the same
    let mut more = more;
    let mut more_width = more_width;
    if x + more_width > left + room {
        more = Button::plain(&further);
        more_width = more.natural_size(ui).x;
    }
    if x + more_width <= left + room {
        let rect = Rect::from_min_size(pos2(x, middle - HEIGHT / 2.0), vec2(more_width, HEIGHT));
        wants_more = more.show_at(ui, rect).clicked();
    }
    if wants_more {
        state.card = Some(Card::filters_of(&state.filters));
    }
    if changed {
        state.filters = chosen(&choices, model, state);
        // picked with the pointer, the arrows go on to mean the list
        if ui.input(|input| input.pointer.any_released()) {
            state.focus = Focus::List;
            if let Some(focused) = ui.memory(egui::Memory::focused) {
                ui.memory_mut(|memory| memory.surrender_focus(focused));
            }
        }
    }
}

/// The place of the outcome among the filters.
const OUTCOME: usize = 1;

/// How the filters are drawn.
struct Shown {
    /// The names of those that are set are left out where there is no room: what is
    /// chosen speaks for itself.
    with_names: bool,
}

impl Shown {
    fn select<'a>(&self, choice: &'a Choice, options: &'a [&'a str]) -> Select<'a> {
        let is_set = choice.chosen > 0;
        let label = if self.with_names || !is_set {
            choice.name.as_str()
        } else {
            ""
        };
        Select::new(&choice.name, options).label(label)
    }

    fn widths(&self, ui: &Ui, choices: &[Choice]) -> Vec<f32> {
        choices
            .iter()
            .map(|choice| {
                let options = choice.options();
                self.select(choice, &options).width_with(ui, choice.chosen)
            })
            .collect()
    }

    /// Shows one filter; says whether another choice was made.
    fn show(&self, ui: &mut Ui, choice: &mut Choice, rect: Rect, is_dead: bool) -> bool {
        let mut chosen = if is_dead { 0 } else { choice.chosen };
        let options = choice.options();
        let select = self.select(choice, &options);
        if is_dead {
            let place = UiBuilder::new().max_rect(rect).id_salt("dead filter");
            let child = ui.new_child(place.disabled());
            select.show_at(&child, rect, &mut chosen);
            return false;
        }
        let response = select.show_at(ui, rect, &mut chosen);
        choice.chosen = chosen;
        response.changed()
    }
}

impl Choice {
    fn options(&self) -> Vec<&str> {
        self.options.iter().map(String::as_str).collect()
    }
}

/// What the button for further filters says: how many of them are set.
fn further(words: &Words, state: &LibraryState) -> String {
    match state.filters.further() {
        0 => words.say("filter-more").into_owned(),
        count => words.say_with("filter-more-set", &[("count", count.into())]),
    }
}

/// What can be chosen and what is, filter by filter.
fn choices(words: &Words, model: &LibraryModel<'_>, state: &LibraryState) -> [Choice; 4] {
    let all = words.say("filter-all");
    let choice = |name: &str, options: Vec<String>, place: Option<usize>| Choice {
        name: words.say(name).into_owned(),
        options: std::iter::once(all.clone().into_owned())
            .chain(options)
            .collect(),
        chosen: place.map_or(0, |place| place + 1),
    };
    let Filters {
        procedure,
        outcome,
        year,
        record,
        ..
    } = &state.filters;
    let packs = model.shelf.procedures();
    let years = model.shelf.years();
    let endings = Conclusion::ALL.map(|ending| words.say(ending.id()).into_owned());
    let records = Standing::ALL.map(|standing| words.say(id_of(standing)).into_owned());
    let place_of_pack = |wanted: &String| packs.iter().position(|(id, _)| id == wanted);
    [
        choice(
            "filter-procedure",
            packs.iter().map(|(_, name)| name.clone()).collect(),
            procedure.as_ref().and_then(place_of_pack),
        ),
        choice(
            "filter-outcome",
            endings.into(),
            outcome.and_then(|one| Conclusion::ALL.iter().position(|other| *other == one)),
        ),
        choice(
            "filter-year",
            years.iter().map(i16::to_string).collect(),
            year.and_then(|one| years.iter().position(|other| *other == one)),
        ),
        choice(
            "filter-record",
            records.into(),
            record.and_then(|one| Standing::ALL.iter().position(|other| *other == one)),
        ),
    ]
}

/// The filters that these choices come to.
fn chosen(choices: &[Choice; 4], model: &LibraryModel<'_>, state: &LibraryState) -> Filters {
    fn picked<T: Clone>(choice: &Choice, from: &[T]) -> Option<T> {
        from.get(choice.chosen.checked_sub(1)?).cloned()
    }
    let packs: Vec<String> = model
        .shelf
        .procedures()
        .iter()
        .map(|(id, _)| id.clone())
        .collect();
    let [procedure, outcome, year, record] = choices;
    Filters {
        procedure: picked(procedure, &packs),
        outcome: picked(outcome, &Conclusion::ALL),
        year: picked(year, model.shelf.years()),
        record: picked(record, &Standing::ALL),
        ..state.filters.clone()
    }
}
