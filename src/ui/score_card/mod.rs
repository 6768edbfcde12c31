//! The card that is shown after a lesson, a branch or a practice talk: figures in rows,
//! scores side by side, and for the chosen figure its formula and where that is from.
//!
//! It takes the whole place it is given. Arrows (or the pointer) go from figure to figure;
//! `C` and `X` save it as CSV or XLSX, Enter or Escape put it away.

mod detail;
mod table;

use egui::{Align, InputState, Key, Rect, Ui, pos2, vec2};

use super::theme::{BUTTON, Face, Theme};
use super::widgets::text::{baseline, label};
use super::widgets::{Button, Chip, Run, parting};
use crate::text::Words;
use crate::training::score::shown::Measure;
use crate::training::score::{Column, Figure};

/// What the card is lent.
pub struct ScoreCardModel<'a> {
    /// The words.
    pub words: &'a Words,
    /// What it is the score of: the product, the lesson.
    pub title: &'a str,
    /// In what prices are.
    pub measure: Measure,
    /// Whether a side of the talk was simulated.
    pub simulated: bool,
    /// The scores side by side, the trainee's first.
    pub columns: &'a [Column],
}

/// What the card keeps.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ScoreCardState {
    /// Which of the figures on show is chosen.
    chosen: usize,
    /// The pointer has moved since keys were pressed, so it chooses.
    pointed: bool,
}

/// What the card asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ScoreCardAsk {
    /// Save it as CSV.
    Csv,
    /// Save it as XLSX.
    Xlsx,
    /// Put it away.
    Done,
}

impl ScoreCardAsk {
    const ALL: [Self; 3] = [Self::Csv, Self::Xlsx, Self::Done];

    fn words(self) -> &'static str {
        match self {
            Self::Csv => "score-save-csv",
            Self::Xlsx => "score-save-xlsx",
            Self::Done => "score-done",
        }
    }

    fn cap(self) -> &'static str {
        match self {
            Self::Csv => "C",
            Self::Xlsx => "X",
            Self::Done => "Enter",
        }
    }

    fn heard(input: &InputState) -> Option<Self> {
        let plain = !input.modifiers.any();
        let pressed = |key: Key| plain && input.key_pressed(key);
        if pressed(Key::C) {
            Some(Self::Csv)
        } else if pressed(Key::X) {
            Some(Self::Xlsx)
        } else if pressed(Key::Enter) || pressed(Key::Escape) {
            Some(Self::Done)
        } else {
            None
        }
    }
}

/// Height of the bar with the title.
const TOP: f32 = 56.0;
/// Height of the bar with the buttons.
const FOOT: f32 = 56.0;
/// Height of what is said of the chosen figure.
const DETAIL: f32 = 92.0;
/// From the edge.
const EDGE: f32 = 16.0;

/// Shows the card; gives what was asked for.
#[must_use]
pub fn show(
    ui: &mut Ui,
    model: &ScoreCardModel<'_>,
    state: &mut ScoreCardState,
) -> Option<ScoreCardAsk> {
    let palette = &Theme::of(ui).palette;
    let whole = ui.max_rect();
    let top = whole.with_max_y(whole.top() + TOP);
    let foot = whole.with_min_y(whole.bottom() - FOOT);
    let said = Rect::from_min_max(
        pos2(whole.left(), foot.top() - DETAIL),
        pos2(whole.right(), foot.top()),
    );
    let body = Rect::from_min_max(top.left_bottom(), said.right_top());
    let painter = ui.painter();
    painter.rect_filled(whole, 0, palette.background);
    for bar in [top, said, foot] {
        painter.rect_filled(bar, 0, palette.surface);
    }

    let figures = on_show(model.columns);
    let typing = ui.ctx().text_edit_focused();
    let mut asked = None;
    if !typing {
        asked = ui.input(ScoreCardAsk::heard);
        walk(ui, state, figures.len());
    }
    state.chosen = state.chosen.min(figures.len().saturating_sub(1));

    title(ui, model, top);
    table::show(ui, model, state, &figures, body);
    if let Some(figure) = figures.get(state.chosen) {
        detail::show(ui, model, *figure, said);
    }
    for y in [top.bottom() - 1.0, said.top(), foot.top()] {
        parting(ui.painter(), whole.x_range(), y, palette);
    }
    asked.or(buttons(ui, model.words, foot))
}

/// The figures of which at least one score says something.
fn on_show(columns: &[Column]) -> Vec<Figure> {
    let says = |figure: &Figure| {
        let mut shown = columns.iter().map(|column| figure.of(&column.score));
        shown.any(|one| one != crate::training::score::Shown::Absent)
    };
    Figure::ALL.into_iter().filter(says).collect()
}

/// Arrows go from figure to figure.
fn walk(ui: &Ui, state: &mut ScoreCardState, count: usize) {
    let last = count.saturating_sub(1);
    ui.input(|input| {
        if input.pointer.is_moving() {
            state.pointed = true;
        }
        let before = state.chosen;
        if input.key_pressed(Key::ArrowDown) {
            state.chosen = (state.chosen + 1).min(last);
        }
        if input.key_pressed(Key::ArrowUp) {
            state.chosen = state.chosen.saturating_sub(1);
        }
        if input.key_pressed(Key::Home) {
            state.chosen = 0;
        }
        if input.key_pressed(Key::End) {
            state.chosen = last;
        }
        if state.chosen != before {
            state.pointed = false;
        }
    });
}

fn title(ui: &Ui, model: &ScoreCardModel<'_>, bar: Rect) {
    let palette = &Theme::of(ui).palette;
    let text = if model.title.is_empty() {
        model.words.say("score-title").into_owned()
    } else {
        let fields = [("name", model.title.into())];
        model.words.say_with("score-title-of", &fields)
    };
    let base = baseline(bar.y_range(), Face::TITLE);
    let run = Run::new(&text, Face::TITLE, palette.strong);
    let shown = label(ui, "title", bar.left() + EDGE, base, Align::Min, run);
    if model.simulated {
        let text = model.words.say("score-simulated");
        let place = pos2(shown.rect.right() + 12.0, bar.center().y);
        Chip::caution(&text).show_at(ui, place);
    }
}

fn buttons(ui: &Ui, words: &Words, bar: Rect) -> Option<ScoreCardAsk> {
    let mut asked = None;
    let mut right = bar.right() - EDGE;
    for ask in ScoreCardAsk::ALL.into_iter().rev() {
        let text = words.say(ask.words());
        let button = match ask {
            ScoreCardAsk::Done => Button::main(&text),
            ScoreCardAsk::Csv | ScoreCardAsk::Xlsx => Button::plain(&text),
        };
        let button = button.key(ask.cap());
        let width = button.natural_size(ui).x;
        let place = Rect::from_min_size(
            pos2(right - width, bar.center().y - BUTTON / 2.0),
            vec2(width, BUTTON),
        );
        if button.show_at(ui, place).clicked() {
            asked = Some(ask);
        }
        right = place.left() - 12.0;
    }
    let palette = &Theme::of(ui).palette;
    let hint = words.say("score-keys");
    let base = baseline(bar.y_range(), Face::LABEL);
    let run = Run::new(&hint, Face::LABEL, palette.weak);
    if bar.left() + EDGE + run.width(ui.painter()) < right - 12.0 {
        label(ui, "keys", bar.left() + EDGE, base, Align::Min, run);
    }
    asked
}
