//! The questions with their records, and what can be done with them.

use egui::{Rect, ScrollArea, Ui, UiBuilder, Vec2, pos2, vec2};

use super::EditorModel;
use super::keys::{Wish, grant};
use super::layout::Layout;
use super::points::line_of;
use super::state::EditorState;
use crate::ui::signs::Sign;
use crate::ui::theme::{FACT, Face, Theme};
use crate::ui::widgets::text::{baseline, fitted};
use crate::ui::widgets::{Button, Ground, Row, Run};

/// The height of a question: its number and record, and what it asks.
const QUESTION: f32 = 44.0;

/// Shows them.
pub(super) fn show(ui: &mut Ui, model: &EditorModel<'_>, state: &mut EditorState, layout: &Layout) {
    let place = layout.left.with_max_x(layout.left.right() - 1.0);
    let foot = place.bottom() - buttons_height(place.width());
    let rows = place.with_max_y(foot).with_min_y(place.top() + 8.0);
    let mut child = ui.new_child(UiBuilder::new().max_rect(rows).id_salt("questions"));
    child.set_clip_rect(rows.intersect(ui.clip_rect()));
    child.spacing_mut().item_spacing = Vec2::ZERO;
    let mut met = None;
    ScrollArea::vertical()
        .auto_shrink(false)
        .show(&mut child, |ui| {
            let whole = model.words.say("editor-whole");
            let faults = model
                .faults
                .iter()
                .any(|fault| fault.place.question().is_none());
            let (_, rect) = ui.allocate_space(vec2(ui.available_width(), 36.0));
            if show_row(
                ui,
                rect,
                (None, state.chosen.is_none()),
                (&whole, ""),
                faults,
            ) {
                met = Some(None);
            }
            for (at, question) in state.draft.questions.iter().enumerate() {
                let (_, rect) = ui.allocate_space(vec2(ui.available_width(), QUESTION));
                let asks = match model.words.language() {
                    crate::text::Language::English => &question.asks.en,
                    crate::text::Language::SimplifiedChinese => &question.asks.zh,
                };
                let standing = model.words.say("lesson-standing-question");
                let asks = if asks.trim().is_empty() {
                    standing.as_ref()
                } else {
                    asks
                };
                let line = line_of(model, question.at.seq);
                let head = format!("{}  {line}", at.saturating_add(1));
                let faults = model
                    .faults
                    .iter()
                    .any(|fault| fault.place.question() == Some(at));
                if show_row(
                    ui,
                    rect,
                    (Some(at), state.chosen == Some(at)),
                    (&head, asks),
                    faults,
                ) {
                    met = Some(Some(at));
                }
            }
        });
    if let Some(chosen) = met {
        state.choose(chosen);
    }
    buttons(ui, model, state, place);
}

/// A row of one line or two; `true` where it was pressed.
fn show_row(
    ui: &Ui,
    rect: Rect,
    (at, chosen): (Option<usize>, bool),
    (head, asks): (&str, &str),
    faults: bool,
) -> bool {
    let palette = &Theme::of(ui).palette;
    let painter = ui.painter();
    let ground = if chosen {
        Ground::Selected
    } else {
        Ground::Plain
    };
    let name = [head, asks].join(" ");
    let row = Row::new(name.trim())
        .ground(ground)
        .id_salt(("question", at))
        .unfocusable()
        .show_at(ui, rect);
    let room = rect.width() - 16.0 - if faults { 40.0 } else { 16.0 };
    let left = rect.left() + 16.0;
    let ink = if chosen {
        palette.strong
    } else {
        palette.normal
    };
    let upper = if asks.is_empty() {
        rect
    } else {
        rect.with_max_y(rect.top() + 26.0)
    };
    let text = fitted(painter, head, room, Face::TEXT);
    let base = baseline(upper.y_range(), Face::TEXT);
    Run::new(&text, Face::TEXT, ink).paint(painter, left, base);
    if !asks.is_empty() {
        let lower = rect.with_min_y(rect.top() + 22.0);
        let text = fitted(painter, asks, room, Face::LABEL);
        let base = baseline(lower.y_range(), Face::LABEL);
        Run::new(&text, Face::LABEL, palette.weak).paint(painter, left, base);
    }
    if faults {
        let middle = pos2(rect.right() - 20.0, rect.center().y);
        Sign::Exclamation.paint_at(painter, middle, palette.bad);
    }
    row.clicked()
}

/// Below this width the buttons stand one under the other.
const NARROW: f32 = 220.0;

/// How high the buttons are together.
fn buttons_height(width: f32) -> f32 {
    let rows = if width < NARROW { 3.0 } else { 2.0 };
    rows * (FACT + 8.0) + 12.0
}

fn buttons(ui: &Ui, model: &EditorModel<'_>, state: &mut EditorState, place: Rect) {
    let words = model.words;
    let names = [
        words.say("editor-add"),
        words.say("editor-move"),
        words.say("editor-delete"),
    ];
    let [add, turn, delete] = &names;
    let inner = place.shrink2(vec2(12.0, 8.0));
    let row = |from_below: f32| {
        let top = inner.bottom() - FACT - from_below * (FACT + 8.0);
        Rect::from_min_size(pos2(inner.left(), top), vec2(inner.width(), FACT))
    };
    let turn = Button::plain(turn).key(Wish::Move.key()).height(FACT);
    let delete = Button::plain(delete).key(Wish::Delete.key()).height(FACT);
    let add = Button::plain(add)
        .sign(Sign::Plus)
        .key(Wish::Add.key())
        .height(FACT);
    let places = if place.width() < NARROW {
        [row(2.0), row(1.0), row(0.0)]
    } else {
        let first = turn.natural_size(ui).x;
        let lower = row(0.0);
        [
            row(1.0),
            lower.with_max_x(lower.left() + first),
            lower.with_min_x(lower.left() + first + 8.0),
        ]
    };
    let [add_at, turn_at, delete_at] = places;
    let mut wish = add.show_at(ui, add_at).clicked().then_some(Wish::Add);
    if state.question().is_some() {
        let moved = turn.show_at(ui, turn_at).clicked().then_some(Wish::Move);
        let deleted = delete.show_at(ui, delete_at).clicked();
        wish = wish.or(moved).or(deleted.then_some(Wish::Delete));
    }
    if let Some(wish) = wish {
        grant(wish, state, &mut Vec::new());
    }
}
