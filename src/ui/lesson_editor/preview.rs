//! The question as a trainee will see it, and what is said once it is answered.

use egui::{Align, Rangef, Rect, Ui, pos2, vec2};

use super::EditorModel;
use super::layout::Layout;
use super::state::EditorState;
use crate::domain::Side;
use crate::text::Language;
use crate::training::answer::Kind;
use crate::ui::theme::{CARD_RADIUS, FACT, Face, Theme};
use crate::ui::widgets::text::{baseline, fitted, label, paragraph};
use crate::ui::widgets::{Radio, Run, SectionHead};

/// What was tried in the preview.
#[derive(Default)]
pub(super) struct Tried {
    kind: Option<Kind>,
}

/// Shows it.
pub(super) fn show(ui: &Ui, model: &EditorModel<'_>, state: &mut EditorState, layout: &Layout) {
    let palette = &Theme::of(ui).palette;
    let words = model.words;
    let margin = layout.pick(20.0, 16.0);
    let inner = layout.right.shrink2(vec2(margin, 16.0));
    let head = inner.with_max_y(inner.top() + 20.0);
    SectionHead::new(&words.say("editor-preview")).show_at(ui, head);
    let seen = model.seen;
    let price = seen.state().last_price_of(Side::Company);
    let table = price.map_or_else(
        || words.say("not-on-record").into_owned(),
        |price| words.price_of(price, seen),
    );
    let line = Rangef::new(head.bottom() + 8.0, head.bottom() + 36.0);
    let base = baseline(line, Face::TITLE);
    let run = Run::new(&table, Face::TITLE, palette.strong);
    label(ui, "table", inner.left(), base, Align::Min, run);
    let Some(question) = state.question() else {
        return;
    };
    let asks = match words.language() {
        Language::English => &question.asks.en,
        Language::SimplifiedChinese => &question.asks.zh,
    };
    let standing = words.say("lesson-standing-question");
    let asks = if asks.trim().is_empty() {
        standing.as_ref()
    } else {
        asks
    };
    let card = inner.with_min_y(line.max + 8.0);
    let width = card.width() - 32.0;
    ui.painter().rect_filled(card, CARD_RADIUS, palette.raised);
    let run = Run::new(asks, Face::SUBJECT, palette.strong);
    let mut y = card.top() + 16.0;
    y += paragraph(ui.painter(), pos2(card.left() + 16.0, y), width, run) + 8.0;
    for (at, kind) in Kind::ALL.into_iter().enumerate() {
        let rect = Rect::from_min_size(pos2(card.left() + 16.0, y), vec2(width, FACT));
        let text = words.kind_of_answer(kind);
        let text = fitted(ui.painter(), &text, width - 24.0, Face::TEXT);
        let radio = Radio::new(&text, state.answer.kind == Some(kind)).id_salt(("tried", at));
        if radio.show_at(ui, rect).clicked() {
            state.answer.kind = Some(kind);
        }
        y = rect.bottom();
    }
}
