//! The list of lessons.

use egui::{Align, Rangef, Rect, ScrollArea, Ui, UiBuilder, Vec2, pos2, vec2};

use super::LessonsState;
use super::keys::{Wish, grant};
use crate::text::Words;
use crate::text::number::ABSENT;
use crate::ui::action::Action;
use crate::ui::names::short_title;
use crate::ui::signs::Sign;
use crate::ui::theme::{Face, ROW, Theme};
use crate::ui::training::layout::Layout;
use crate::ui::training::listed::Listed;
use crate::ui::training::model::TrainingModel;
use crate::ui::widgets::text::{baseline, fitted, label};
use crate::ui::widgets::{Button, Ground, Row, Run, Tooltip as _, parting};

/// The columns behind the title, with how wide they are and where their text stands.
const COLUMNS: [(&str, f32, Align); 5] = [
    ("lessons-talk", 176.0, Align::Min),
    ("lessons-held", 84.0, Align::Min),
    ("lessons-answered", 72.0, Align::Max),
    ("lessons-credit", 52.0, Align::Max),
    ("lessons-last", 88.0, Align::Max),
];

/// Between columns.
const GAP: f32 = 12.0;

/// A lesson as a row.
struct Line {
    title: String,
    is_absent: bool,
    cells: [String; 5],
}

impl Line {
    fn of(listed: &Listed, words: &Words) -> Self {
        let talk = listed.talk.as_deref();
        let drug = talk.map(|talk| short_title(words, &talk.brief().product));
        let held = talk.and_then(|talk| talk.brief().held);
        let tally = listed.tally.as_ref();
        let answered = tally.map(|tally| {
            let (done, all) = (tally.answered, tally.questions);
            words.say_with("lessons-of", &[("done", done.into()), ("all", all.into())])
        });
        let credit = tally.and_then(crate::training::progress::Tally::percent);
        let last = tally.and_then(|tally| tally.last);
        let title = match &listed.lesson {
            Ok(lesson) if !lesson.title.is_empty() => words.name(&lesson.title).to_owned(),
            Ok(_) | Err(_) => listed.file_name(),
        };
        let or_dash = |text: Option<String>| text.unwrap_or_else(|| ABSENT.to_owned());
        Self {
            title,
            is_absent: listed.lesson.is_err(),
            cells: [
                or_dash(drug),
                or_dash(held.map(|held| held.to_string())),
                or_dash(answered),
                or_dash(credit.map(|percent| format!("{percent}%"))),
                or_dash(last.map(|when| when.civil().date().to_string())),
            ],
        }
    }

    /// What assistive technology reads out.
    fn spoken(&self, words: &Words) -> String {
        let known = self.cells.iter().filter(|cell| *cell != ABSENT);
        let parts: Vec<&str> = std::iter::once(&self.title)
            .chain(known)
            .map(String::as_str)
            .collect();
        parts.join(&words.say("preview-separator"))
    }
}

/// Where the columns stand: the title takes what the others leave.
fn places(list: Rangef) -> Vec<Rangef> {
    let mut right = list.max - 16.0;
    let mut places: Vec<Rangef> = COLUMNS
        .iter()
        .rev()
        .map(|(_, width, _)| {
            let place = Rangef::new(right - width, right);
            right = place.min - GAP;
            place
        })
        .collect();
    places.push(Rangef::new(list.min + 16.0, right));
    places.reverse();
    places
}

/// Shows the list; adds what was asked for.
pub(super) fn show(
    ui: &mut Ui,
    model: &TrainingModel<'_>,
    state: &mut LessonsState,
    rect: Rect,
    layout: &Layout,
    actions: &mut Vec<Action>,
) {
    let words = model.words;
    if model.lessons.is_empty() {
        empty(ui, model, state, rect, actions);
        return;
    }
    let heads = rect.with_max_y(rect.top() + layout.pick(32.0, 28.0));
    show_heads(ui, words, heads);
    let rows = rect.with_min_y(heads.bottom() + 1.0);
    let chosen = state.chosen_row(model.lessons);
    let reveal = state.reveal.take();
    let mut met = None;
    let mut child = ui.new_child(UiBuilder::new().max_rect(rows).id_salt("lesson-rows"));
    child.set_clip_rect(rows.intersect(ui.clip_rect()));
    child.spacing_mut().item_spacing = Vec2::ZERO;
    ScrollArea::vertical()
        .auto_shrink(false)
        .show(&mut child, |ui| {
            for (row, listed) in model.lessons.iter().enumerate() {
                let (_, place) = ui.allocate_space(vec2(ui.available_width(), ROW));
                let response = show_row(ui, words, listed, row, place, chosen == Some(row));
                if response.clicked() {
                    met = Some((row, response.double_clicked()));
                }
                if reveal == Some(row) {
                    ui.scroll_to_rect_animation(place, None, egui::style::ScrollAnimation::none());
                }
            }
        });
    if let Some((row, twice)) = met {
        state.choose(row, model.lessons);
        if twice {
            grant(Wish::Take, model, state, actions);
        }
    }
}

fn show_heads(ui: &Ui, words: &Words, heads: Rect) {
    let palette = &Theme::of(ui).palette;
    let base = baseline(heads.y_range(), Face::LABEL);
    let places = places(heads.x_range());
    let named = std::iter::once(("lessons-title", Align::Min))
        .chain(COLUMNS.iter().map(|(id, _, align)| (*id, *align)));
    for ((id, align), place) in named.zip(places) {
        let name = words.say(id);
        let run = Run::new(&name, Face::LABEL, palette.weak);
        let x = if align == Align::Max {
            place.max
        } else {
            place.min
        };
        label(ui, id, x, base, align, run);
    }
    parting(ui.painter(), heads.x_range(), heads.bottom(), palette);
}

fn show_row(
    ui: &Ui,
    words: &Words,
    listed: &Listed,
    row: usize,
    rect: Rect,
    is_chosen: bool,
) -> egui::Response {
    let palette = &Theme::of(ui).palette;
    let painter = ui.painter();
    let ground = if is_chosen {
        Ground::Selected
    } else {
        Ground::Plain
    };
    let line = Line::of(listed, words);
    let spoken = line.spoken(words);
    let response = Row::new(&spoken)
        .ground(ground)
        .id_salt(("lesson", row))
        .unfocusable()
        .show_at(ui, rect);
    let base = baseline(rect.y_range(), Face::TEXT);
    let mut places = places(rect.x_range()).into_iter();
    let room = places.next().unwrap_or(Rangef::NOTHING);
    let title = fitted(painter, &line.title, room.span(), Face::TEXT);
    let ink = if line.is_absent {
        palette.weak
    } else {
        palette.strong
    };
    let mut is_cut = *title != line.title;
    Run::new(&title, Face::TEXT, ink).paint(painter, room.min, base);
    for ((cell, place), (_, _, align)) in line.cells.iter().zip(places).zip(COLUMNS) {
        let text = fitted(painter, cell, place.span(), Face::TEXT);
        is_cut |= *text != *cell;
        let ink = if cell == ABSENT {
            palette.weak
        } else {
            palette.normal
        };
        let run = Run::new(&text, Face::TEXT, ink);
        match align {
            Align::Max => run.paint_right(painter, place.max, base),
            Align::Min | Align::Center => run.paint(painter, place.min, base),
        };
    }
    if is_cut {
        response.tooltip(&spoken)
    } else {
        response
    }
}

/// What stands in the list's place where there is no lesson.
fn empty(
    ui: &Ui,
    model: &TrainingModel<'_>,
    state: &mut LessonsState,
    rect: Rect,
    actions: &mut Vec<Action>,
) {
    let palette = &Theme::of(ui).palette;
    let words = model.words;
    let center = rect.center();
    let id = if model.reading {
        "training-reading"
    } else {
        "lessons-none"
    };
    let text = words.say(id);
    let base = baseline(Rangef::new(center.y - 44.0, center.y - 20.0), Face::SUBJECT);
    let run = Run::new(&text, Face::SUBJECT, palette.strong);
    label(ui, "none", center.x, base, Align::Center, run);
    if model.reading {
        return;
    }
    let hint = words.say("lessons-none.hint");
    let run = Run::new(&hint, Face::TEXT, palette.weak);
    label(ui, "hint", center.x, base + 24.0, Align::Center, run);
    let text = words.say("lessons-new");
    let button = Button::main(&text)
        .sign(Sign::Plus)
        .key(Wish::New.key())
        .id_salt("first lesson");
    let size = button.natural_size(ui);
    let left_top = pos2((center.x - size.x / 2.0).round(), (center.y + 20.0).round());
    if button
        .show_at(ui, Rect::from_min_size(left_top, size))
        .clicked()
    {
        grant(Wish::New, model, state, actions);
    }
}
