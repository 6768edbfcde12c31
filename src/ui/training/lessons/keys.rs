//! What is asked for by keys in the list of lessons.

use egui::{Event, Key, Modifiers, Ui};

use super::LessonsState;
use super::talk_picker::TalkPicker;
use crate::domain::typed::narrowed;
use crate::ui::action::Action;
use crate::ui::training::model::TrainingModel;

/// Something that has a key.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Wish {
    /// Take the chosen lesson.
    Take,
    /// Edit it.
    Edit,
    /// Make a lesson from a talk.
    New,
}

impl Wish {
    /// The cap of its key.
    pub(super) fn key(self) -> &'static str {
        match self {
            Self::Take => "Enter",
            Self::Edit => "E",
            Self::New => "N",
        }
    }
}

/// Hears the keys of this frame.
pub(super) fn hear(
    ui: &Ui,
    model: &TrainingModel<'_>,
    state: &mut LessonsState,
    actions: &mut Vec<Action>,
) {
    if ui.memory(egui::Memory::focused).is_some() {
        return;
    }
    let mut wish = None;
    let row = state.chosen_row(model.lessons);
    let last = model.lessons.len().saturating_sub(1);
    let step = ui.input_mut(|input| {
        input.events.retain(|event| {
            let Event::Text(text) = event else {
                return true;
            };
            match narrowed(text).to_uppercase().as_str() {
                "E" => wish = Some(Wish::Edit),
                "N" => wish = Some(Wish::New),
                _ => return true,
            }
            false
        });
        if input.consume_key(Modifiers::NONE, Key::Enter) {
            wish = Some(Wish::Take);
        }
        let row = row?;
        [
            (Key::ArrowUp, row.saturating_sub(1)),
            (Key::ArrowDown, row.saturating_add(1).min(last)),
            (Key::Home, 0),
            (Key::End, last),
        ]
        .into_iter()
        .find_map(|(key, to)| input.consume_key(Modifiers::NONE, key).then_some(to))
    });
    if let Some(row) = step {
        state.choose(row, model.lessons);
    }
    if let Some(wish) = wish {
        grant(wish, model, state, actions);
    }
}

/// Does what is asked for by a key or a button.
pub(super) fn grant(
    wish: Wish,
    model: &TrainingModel<'_>,
    state: &mut LessonsState,
    actions: &mut Vec<Action>,
) {
    let row = state.chosen_row(model.lessons);
    let chosen = row.and_then(|row| model.lessons.get(row));
    let whole = chosen
        .filter(|one| one.is_whole())
        .map(|one| one.path.clone());
    match wish {
        Wish::Take => actions.extend(whole.map(Action::TakeLesson)),
        Wish::Edit => actions.extend(whole.map(Action::EditLesson)),
        Wish::New => state.picker = Some(TalkPicker::default()),
    }
}
