//! The questions with their records, and what can be done with them.

use egui::{Rect, ScrollArea, Ui, UiBuilder, Vec2, pos2, vec2};

use super::EditorModel;
use super::keys::{Wish, grant};
use super::layout::Layout;
use super::points::line_of;
use super::state::EditorState;
use crate::ui::signs::Sign;
use crate::ui::theme::{BUTTON, FACT, Face, Theme};
use crate::ui::widgets::text::{baseline, fitted};
use crate::ui::widgets::{Button, Ground, Row, Run};

/// The height of a question: its number and record, and what it asks.
const QUESTION: f32 = 44.0;

/// Shows them.
pub(super) fn show(ui: &mut Ui, model: &EditorModel<'_>, state: &mut EditorState, layout: &Layout) {
    let place = layout.left.with_max_x(layout.left.right() - 1.0);
    let foot = place.bottom() - 2.0 * (BUTTON + 8.0) - 8.0;
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

fn buttons(ui: &Ui, model: &EditorModel<'_>, state: &mut EditorState, place: Rect) {
    let words = model.words;
    let (add, turn, delete) = (
        words.say("editor-add"),
        words.say("editor-move"),
        words.say("editor-delete"),
    );
    let inner = place.shrink2(vec2(12.0, 8.0));
    let lower = inner.with_min_y(inner.bottom() - FACT);
    let upper = Rect::from_min_size(
        pos2(inner.left(), lower.top() - 8.0 - BUTTON),
        vec2(inner.width(), BUTTON),
    );
    let mut wish = None;
    let button = Button::plain(&add).sign(Sign::Plus).key(Wish::Add.key());
    if button.show_at(ui, upper).clicked() {
        wish = Some(Wish::Add);
    }
    if state.question().is_some() {
        let button = Button::plain(&turn).key(Wish::Move.key());
        let first = button.natural_size(ui).x.min(lower.width() / 2.0) - 4.0;
        let places = [
            (&turn, Wish::Move, lower.with_max_x(lower.left() + first)),
            (
                &delete,
                Wish::Delete,
                lower.with_min_x(lower.left() + first + 8.0),
            ),
        ];
        for (text, means, rect) in places {
            let button = Button::plain(text).key(means.key()).height(FACT);
            if button.show_at(ui, rect).clicked() {
                wish = Some(means);
            }
        }
    }
    if let Some(wish) = wish {
        grant(wish, state, &mut Vec::new());
    }
}
