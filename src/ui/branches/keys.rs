//! What is asked for by keys.

use egui::{Event, Key, Modifiers, Ui};

use super::{BranchAsk, BranchesModel, BranchesState};
use crate::domain::typed::narrowed;
use crate::text::Language;
use crate::ui::action::Action;

/// The keys that the foot shows, with the ids of their words.
pub(super) const SHOWN: [(&str, &str); 5] = [
    ("Up", "branches-key-lines"),
    ("Left", "branches-key-places"),
    ("N", "branches-key-part"),
    ("Enter", "branches-key-play"),
    ("Esc", "branches-key-leave"),
];

/// Hears the keys of this frame, where no field has the focus.
pub(super) fn hear(
    ui: &Ui,
    model: &BranchesModel<'_>,
    state: &mut BranchesState,
    actions: &mut Vec<Action>,
) {
    let covered = ui.memory(|memory| memory.top_modal_layer().is_some());
    if covered || egui::Popup::is_any_open(ui.ctx()) {
        return;
    }
    let free = ui.memory(egui::Memory::focused).is_none();
    let (mut part, mut another) = (false, false);
    let plain = Modifiers::NONE;
    ui.input_mut(|input| {
        if input.consume_key(plain, Key::F8) {
            actions.push(Action::Speak(match model.words.language() {
                Language::English => Language::SimplifiedChinese,
                Language::SimplifiedChinese => Language::English,
            }));
        }
        if input.consume_key(plain, Key::F9) {
            actions.push(Action::SwitchTheme);
        }
        if input.consume_key(Modifiers::COMMAND, Key::W) {
            actions.push(Action::InBranches(BranchAsk::Leave));
        }
        if !free {
            return;
        }
        if input.consume_key(plain, Key::Escape) {
            actions.push(Action::InBranches(BranchAsk::Leave));
        }
        let last = model.tree.lines().len() - 1;
        if input.consume_key(plain, Key::ArrowUp) {
            state.select(model.tree, state.line.saturating_sub(1));
        }
        if input.consume_key(plain, Key::ArrowDown) {
            state.select(model.tree, (state.line + 1).min(last));
        }
        if input.consume_key(plain, Key::ArrowLeft) {
            state.walk(model.tree, false);
        }
        if input.consume_key(plain, Key::ArrowRight) {
            state.walk(model.tree, true);
        }
        if input.consume_key(plain, Key::Enter) {
            actions.push(Action::InBranches(BranchAsk::Play(state.line)));
        }
        input.events.retain(|event| {
            let Event::Text(text) = event else {
                return true;
            };
            match narrowed(text).to_uppercase().as_str() {
                "N" => part = true,
                "S" => another = true,
                _ => return true,
            }
            false
        });
    });
    if another {
        next_seed(state);
    }
    if part {
        part_here(state, actions);
    }
}

/// The seed after this one.
pub(super) fn next_seed(state: &mut BranchesState) {
    let next = state
        .seed
        .trim()
        .parse::<u64>()
        .unwrap_or(0)
        .wrapping_add(1);
    state.seed = next.to_string();
}

/// Asks for a new line from the place that is chosen.
pub(super) fn part_here(state: &BranchesState, actions: &mut Vec<Action>) {
    if let Ok(choice) = state.choice() {
        let ask = BranchAsk::Part(state.line, state.at, Box::new(choice));
        actions.push(Action::InBranches(ask));
    }
}
