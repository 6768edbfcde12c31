//! The question as a trainee will see it: the replay's own card, on the talk up to there. It can be answered, and
//! then says what the answer would be worth.

use egui::{Align, Rangef, Rect, Ui, pos2, vec2};

use super::EditorModel;
use super::layout::Layout;
use super::state::EditorState;
use crate::domain::Side;
use crate::training::lesson::{FULL, Question};
use crate::ui::replay::question::{self, Open};
use crate::ui::replay::{AnswerForm, ReplayAsk};
use crate::ui::theme::{BUTTON, CARD_RADIUS, Face, Theme};
use crate::ui::widgets::text::{baseline, label, paragraph, paragraph_height};
use crate::ui::widgets::{Button, Run, SectionHead};

/// What was tried in the preview.
#[derive(Default)]
pub(super) struct Tried {
    form: AnswerForm,
    hinted: bool,
    /// What was answered.
    answered: Option<crate::training::answer::Answer>,
}

/// The height of the card, as in the replay.
const CARD: f32 = 372.0;
/// The lowest it may be.
const LEAST: f32 = 200.0;

/// Shows it.
pub(super) fn show(ui: &mut Ui, model: &EditorModel<'_>, state: &mut EditorState, layout: &Layout) {
    let palette = &Theme::of(ui).palette;
    let words = model.words;
    let margin = layout.pick(20.0, 12.0);
    let inner = layout.right.shrink2(vec2(margin, 16.0));
    let head = inner.with_max_y(inner.top() + 20.0);
    SectionHead::new(&words.say("editor-preview")).show_at(ui, head);
    let (lesson, _) = state.draft.read();
    let Some(question) = state.chosen.and_then(|at| lesson.questions.get(at)) else {
        let text = words.say("editor-preview.none");
        let run = Run::new(&text, Face::TEXT, palette.weak);
        let top = pos2(inner.left(), head.bottom() + 8.0);
        paragraph(ui.painter(), top, inner.width(), run);
        return;
    };
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
    let height = (inner.bottom() - line.max - 8.0)
        .clamp(LEAST, card_height(ui, model, question, inner.width()));
    let card = Rect::from_min_size(
        pos2(inner.left(), line.max + 8.0),
        vec2(inner.width(), height),
    );
    let tried = &mut state.answer;
    match tried.answered {
        None => {
            let open = Open {
                asks: &question.asks,
                has_hint: !question.hint.is_empty(),
                hint: tried.hinted.then_some(&question.hint),
                can_try: false,
            };
            let mut asked = Vec::new();
            question::show(ui, (words, seen), &open, &mut tried.form, card, &mut asked);
            for ask in asked {
                match ask {
                    ReplayAsk::Hint => tried.hinted = true,
                    ReplayAsk::Answer(answer, _) => tried.answered = Some(answer),
                    ReplayAsk::Skip => *tried = Tried::default(),
                    _ => {}
                }
            }
        }
        Some(answer) => {
            ui.painter().rect_filled(card, CARD_RADIUS, palette.raised);
            if worth(ui, model, question, answer, card.shrink(20.0)) {
                *tried = Tried::default();
            }
        }
    }
}

/// The replay's height, and more where the question breaks into many lines.
fn card_height(ui: &Ui, model: &EditorModel<'_>, question: &Question, width: f32) -> f32 {
    let asks = model.words.name(&question.asks);
    let run = Run::new(asks, Face::SUBJECT, Theme::of(ui).palette.strong);
    let hint = model.words.name(&question.hint);
    let below = Run::new(hint, Face::TEXT, Theme::of(ui).palette.strong);
    let painter = ui.painter();
    let room = width - 40.0;
    CARD + paragraph_height(painter, room, run) + paragraph_height(painter, room, below) - 48.0
}

/// What an answer would be worth, and what would be said; `true` where another is to be tried.
fn worth(
    ui: &Ui,
    model: &EditorModel<'_>,
    question: &Question,
    answer: crate::training::answer::Answer,
    inner: Rect,
) -> bool {
    let palette = &Theme::of(ui).palette;
    let words = model.words;
    let mark = question.mark(answer, model.seen);
    let credit = words.say_with(
        "lesson-credit",
        &[
            ("credit", u32::from(mark.credit).into()),
            ("best", u32::from(FULL).into()),
        ],
    );
    let accepted = mark.accepted.and_then(|at| question.accepted.get(at));
    let because = match (&mark.refused, accepted) {
        (Some(refusal), _) => words.refusal_parts(refusal).0,
        (None, Some(accepted)) => words.name(&accepted.because).to_owned(),
        (None, None) => words.say("lesson-not-accepted").into_owned(),
    };
    let mut y = inner.top();
    let lines = [
        (words.answer(answer, model.seen), Face::TEXT, palette.weak),
        (credit, Face::TITLE, palette.strong),
        (because, Face::TEXT, palette.normal),
        (
            words.name(&question.afterwards).to_owned(),
            Face::TEXT,
            palette.normal,
        ),
    ];
    let end = inner.bottom() - BUTTON - 12.0;
    let painter = ui.painter_at(inner.with_max_y(end));
    for (text, face, ink) in lines.iter().filter(|(text, ..)| !text.is_empty()) {
        let run = Run::new(text, *face, *ink);
        y += paragraph(&painter, pos2(inner.left(), y), inner.width(), run) + 8.0;
    }
    let again = words.say("editor-preview.again");
    let button = Button::plain(&again);
    let size = button.natural_size(ui);
    let place = Rect::from_min_size(pos2(inner.left(), inner.bottom() - BUTTON), size);
    button.show_at(ui, place).clicked()
}
