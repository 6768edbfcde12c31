//! The list of lessons.

use egui::{Align, Rangef, Rect, Ui, pos2};

use super::LessonsState;
use super::keys::{Wish, grant};
use crate::text::Words;
use crate::text::number::ABSENT;
use crate::ui::action::Action;
use crate::ui::names::short_title;
use crate::ui::signs::Sign;
use crate::ui::theme::{Face, Theme};
use crate::ui::training::columns::{Columns, Line, Shown};
use crate::ui::training::layout::Layout;
use crate::ui::training::listed::Listed;
use crate::ui::training::model::TrainingModel;
use crate::ui::widgets::text::{baseline, label};
use crate::ui::widgets::{Button, Run};

/// The columns behind the title, with how wide they are and where their text stands.
const COLUMNS: Columns<'_> = Columns {
    salt: "lesson",
    first: "lessons-title",
    rest: &[
        ("lessons-talk", 188.0, Align::Min),
        ("lessons-held", 84.0, Align::Min),
        ("lessons-answered", 72.0, Align::Max),
        ("lessons-credit", 52.0, Align::Max),
        ("lessons-last", 88.0, Align::Max),
    ],
};

/// A lesson as a row.
fn line(listed: &Listed, words: &Words) -> Line {
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
    let cells = vec![
        or_dash(drug),
        or_dash(held.map(|held| held.to_string())),
        or_dash(answered),
        or_dash(credit.map(|percent| format!("{percent}%"))),
        or_dash(last.map(|when| when.civil().date().to_string())),
    ];
    let known = cells.iter().filter(|cell| *cell != ABSENT);
    let parts: Vec<&str> = std::iter::once(&title)
        .chain(known)
        .map(String::as_str)
        .collect();
    Line {
        spoken: parts.join(&words.say("preview-separator")),
        title,
        is_weak: listed.lesson.is_err(),
        cells,
    }
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
    if model.lessons.is_empty() {
        empty(ui, model, state, rect, actions);
        return;
    }
    let shown = Shown {
        rect,
        heads: layout.pick(32.0, 28.0),
        rows: model.lessons.len(),
        chosen: state.chosen_row(model.lessons),
        reveal: state.reveal.take(),
    };
    let row = |at: usize| line(&model.lessons[at], model.words);
    if let Some((row, twice)) = COLUMNS.show(ui, model.words, &shown, row) {
        state.choose(row, model.lessons);
        if twice {
            grant(Wish::Take, model, state, actions);
        }
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
