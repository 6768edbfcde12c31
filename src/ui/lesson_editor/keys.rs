//! What is asked for by keys. Letters are heard wherever nothing is being typed.

use egui::{Event, Key, Modifiers, Popup, Ui};

use super::draft::AnswerDraft;
use super::fields::{Part, field_id};
use super::state::{EditorState, Leave, Picking};
use super::{EditorAsk, EditorModel};
use crate::domain::typed::narrowed;
use crate::text::Language;
use crate::training::check::Place;
use crate::training::lesson::FULL;
use crate::ui::action::Action;

/// Something that has a key.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Wish {
    /// Write the lesson.
    Save,
    /// Go back to the lessons.
    Leave,
    /// Add a question.
    Add,
    /// Put the question at another record.
    Move,
    /// Take the question away.
    Delete,
    /// Add an accepted answer.
    Answer,
}

impl Wish {
    /// The cap of its key.
    pub(super) fn key(self) -> &'static str {
        match self {
            Self::Save => "Ctrl S",
            Self::Leave => "Esc",
            Self::Add => "N",
            Self::Move => "M",
            Self::Delete => "Del",
            Self::Answer => "A",
        }
    }
}

/// Hears the keys of this frame.
pub(super) fn hear(
    ui: &Ui,
    model: &EditorModel<'_>,
    state: &mut EditorState,
    asked: &mut Vec<EditorAsk>,
) {
    if Popup::is_any_open(ui.ctx()) {
        return;
    }
    let focused = ui.memory(egui::Memory::focused).is_some();
    // Esc leaves a field before anybody hears it
    let free = !focused && !std::mem::replace(&mut state.typing, focused);
    let mut wishes = Vec::new();
    let mut step = None;
    let mut into_form = false;
    ui.input_mut(|input| {
        if input.consume_key(Modifiers::COMMAND, Key::S) {
            wishes.push(Wish::Save);
        }
        if input.consume_key(Modifiers::NONE, Key::F9) {
            asked.push(EditorAsk::Action(Action::SwitchTheme));
        }
        if input.consume_key(Modifiers::NONE, Key::F8) {
            asked.push(EditorAsk::Action(other_language(model)));
        }
        if !free {
            return;
        }
        if input.consume_key(Modifiers::NONE, Key::Escape) {
            wishes.push(Wish::Leave);
        }
        if input.consume_key(Modifiers::NONE, Key::Delete) {
            wishes.push(Wish::Delete);
        }
        into_form = input.consume_key(Modifiers::NONE, Key::Enter);
        for (key, by) in [(Key::ArrowUp, -1_isize), (Key::ArrowDown, 1)] {
            if input.consume_key(Modifiers::NONE, key) {
                step = Some(by);
            }
        }
        input.events.retain(|event| {
            let Event::Text(text) = event else {
                return true;
            };
            match narrowed(text).to_uppercase().as_str() {
                "N" => wishes.push(Wish::Add),
                "M" => wishes.push(Wish::Move),
                "A" => wishes.push(Wish::Answer),
                "L" => asked.push(EditorAsk::Action(other_language(model))),
                _ => return true,
            }
            false
        });
    });
    if let Some(by) = step {
        let rows = state.draft.questions.len();
        let row = state.chosen.map_or(0, |at| at.saturating_add(1));
        let row = row.saturating_add_signed(by).min(rows);
        state.choose(row.checked_sub(1));
    }
    if into_form {
        let place = state.chosen.map_or(Place::Title, Place::Asks);
        state.focus = Some(field_id(place, Part::English));
        state.stirred = true;
    }
    for wish in wishes {
        grant(wish, state, asked);
    }
}

/// Does what is asked for by a key or a button.
pub(super) fn grant(wish: Wish, state: &mut EditorState, asked: &mut Vec<EditorAsk>) {
    match wish {
        Wish::Save => asked.push(EditorAsk::Save),
        Wish::Leave if state.is_changed() => state.leave = Some(Leave::Asks),
        Wish::Leave => asked.push(EditorAsk::Leave),
        Wish::Add => state.points = Some(Picking::new(false)),
        Wish::Move if state.question().is_some() => state.points = Some(Picking::new(true)),
        Wish::Move => {}
        Wish::Delete => state.delete(),
        Wish::Answer => add_answer(state),
    }
    state.stirred = true;
}

impl Picking {
    fn new(moves: bool) -> Self {
        Self {
            moves,
            row: 0,
            reveal: true,
        }
    }
}

/// Adds an answer to the chosen question, worth no more than the one before it.
fn add_answer(state: &mut EditorState) {
    let chosen = state.chosen;
    let Some((at, question)) = chosen.and_then(|at| Some((at, state.draft.questions.get_mut(at)?)))
    else {
        return;
    };
    let last = question.accepted.last();
    let credit = last.map_or(FULL, |last| last.credit.trim().parse().unwrap_or(FULL) / 2);
    question.accepted.push(AnswerDraft::new(credit));
    let number = question.accepted.len().saturating_sub(1);
    state.focus = Some(field_id(Place::Accepted(at, number), Part::Kind));
}

fn other_language(model: &EditorModel<'_>) -> Action {
    Action::Speak(match model.words.language() {
        Language::English => Language::SimplifiedChinese,
        Language::SimplifiedChinese => Language::English,
    })
}
