//! The trainees of the class.

use egui::{Align, Rangef, Rect, ScrollArea, Ui, UiBuilder, Vec2, vec2};
use rust_decimal::Decimal;

use super::ScoresState;
use crate::text::number::{ABSENT, rounded};
use crate::text::{Words, change};
use crate::training::attempt::Standing;
use crate::training::score::shown::{of_so_many, points};
use crate::ui::theme::{Face, ROW, Theme};
use crate::ui::training::layout::Layout;
use crate::ui::training::model::TrainingModel;
use crate::ui::widgets::text::{baseline, fitted, label};
use crate::ui::widgets::{Ground, Row, Run, parting};

/// The columns behind the name, with how wide they are; figures end at the right.
const COLUMNS: [(&str, f32); 6] = [
    ("scores-attempts-count", 76.0),
    ("scores-deals", 72.0),
    ("scores-credit-mean", 88.0),
    ("scores-share-mean", 88.0),
    ("scores-progress", 140.0),
    ("scores-slips", 76.0),
];

/// Between columns.
const GAP: f32 = 12.0;

/// Shows the list.
pub(super) fn show(
    ui: &mut Ui,
    model: &TrainingModel<'_>,
    state: &mut ScoresState,
    rect: Rect,
    layout: &Layout,
) {
    let words = model.words;
    if state.class.is_empty() {
        empty(ui, words, rect);
        return;
    }
    let heads = rect.with_max_y(rect.top() + layout.pick(32.0, 28.0));
    show_heads(ui, words, heads);
    let rows = rect.with_min_y(heads.bottom() + 1.0);
    let chosen = state.chosen_row(model);
    let reveal = state.reveal.take();
    let mut met = None;
    let mut child = ui.new_child(UiBuilder::new().max_rect(rows).id_salt("class-rows"));
    child.set_clip_rect(rows.intersect(ui.clip_rect()));
    child.spacing_mut().item_spacing = Vec2::ZERO;
    ScrollArea::vertical()
        .auto_shrink(false)
        .show(&mut child, |ui| {
            for (row, standing) in state.class.iter().enumerate() {
                let (_, place) = ui.allocate_space(vec2(ui.available_width(), ROW));
                if show_row(ui, words, standing, row, place, chosen == Some(row)) {
                    met = Some(row);
                }
                if reveal == Some(row) {
                    let still = egui::style::ScrollAnimation::none();
                    ui.scroll_to_rect_animation(place, None, still);
                }
            }
        });
    if let Some(row) = met {
        state.choose(row);
    }
}

/// Where the columns stand: the name takes what the others leave.
fn places(list: Rangef) -> Vec<Rangef> {
    let mut right = list.max - 16.0;
    let mut places: Vec<Rangef> = COLUMNS
        .iter()
        .rev()
        .map(|(_, width)| {
            let place = Rangef::new(right - width, right);
            right = place.min - GAP;
            place
        })
        .collect();
    places.push(Rangef::new(list.min + 16.0, right));
    places.reverse();
    places
}

fn show_heads(ui: &Ui, words: &Words, heads: Rect) {
    let palette = &Theme::of(ui).palette;
    let base = baseline(heads.y_range(), Face::LABEL);
    let ids = std::iter::once("scores-trainee").chain(COLUMNS.iter().map(|(id, _)| *id));
    for ((at, id), place) in ids.enumerate().zip(places(heads.x_range())) {
        let name = words.say(id);
        let run = Run::new(&name, Face::LABEL, palette.weak);
        let (x, align) = if at == 0 {
            (place.min, Align::Min)
        } else {
            (place.max, Align::Max)
        };
        label(ui, id, x, base, align, run);
    }
    parting(ui.painter(), heads.x_range(), heads.bottom(), palette);
}

/// Shows a row; says whether it was chosen.
fn show_row(
    ui: &Ui,
    words: &Words,
    standing: &Standing,
    row: usize,
    rect: Rect,
    is_chosen: bool,
) -> bool {
    let palette = &Theme::of(ui).palette;
    let painter = ui.painter();
    let cells = cells(standing, words);
    let named = COLUMNS
        .iter()
        .zip(&cells)
        .filter(|(_, cell)| *cell != ABSENT);
    let spoken: Vec<String> = std::iter::once(standing.trainee.to_string())
        .chain(named.map(|((id, _), cell)| format!("{}: {cell}", words.say(id))))
        .collect();
    let ground = if is_chosen {
        Ground::Selected
    } else {
        Ground::Plain
    };
    let response = Row::new(&spoken.join("; "))
        .ground(ground)
        .id_salt(("trainee", row))
        .unfocusable()
        .show_at(ui, rect);
    let base = baseline(rect.y_range(), Face::TEXT);
    let mut places = places(rect.x_range()).into_iter();
    let room = places.next().unwrap_or(Rangef::NOTHING);
    let name = fitted(painter, standing.trainee.as_str(), room.span(), Face::TEXT);
    Run::new(&name, Face::TEXT, palette.strong).paint(painter, room.min, base);
    for (cell, place) in cells.iter().zip(places) {
        let ink = if cell == ABSENT {
            palette.weak
        } else {
            palette.normal
        };
        Run::new(cell, Face::TEXT, ink).paint_right(painter, place.max, base);
    }
    response.clicked()
}

fn cells(standing: &Standing, words: &Words) -> [String; 6] {
    let or_dash = |text: Option<String>| text.unwrap_or_else(|| ABSENT.to_owned());
    let percent = |share: Option<Decimal>| or_dash(share.map(change::percent));
    let (deals, talks) = standing.deals;
    [
        standing.attempts.to_string(),
        or_dash((talks > 0).then(|| of_so_many(deals, talks, words))),
        or_dash(standing.credit.map(|credit| rounded(credit, 0))),
        percent(standing.share),
        or_dash(standing.progress.map(|one| points(one, words))),
        or_dash((talks > 0).then(|| standing.slips.to_string())),
    ]
}

/// What stands in the list's place where nobody has tried anything.
fn empty(ui: &Ui, words: &Words, rect: Rect) {
    let palette = &Theme::of(ui).palette;
    let center = rect.center();
    let text = words.say("scores-none");
    let base = baseline(Rangef::new(center.y - 24.0, center.y), Face::TEXT);
    let run = Run::new(&text, Face::TEXT, palette.weak);
    label(ui, "none", center.x, base, Align::Center, run);
}
