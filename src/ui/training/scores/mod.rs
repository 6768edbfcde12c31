//! The tab of scores: each trainee of the class in a row, the chosen one's way beside it.

mod class_list;
mod own;
mod plot;

use egui::{Event, Key, Modifiers, Ui};

use super::frame::is_covered;
use super::layout::Layout;
use super::model::TrainingModel;
use crate::domain::Text;
use crate::domain::typed::narrowed;
use crate::training::attempt::{Standing, class};
use crate::ui::action::{Action, SheetFormat, SheetOf};
use crate::ui::theme::Theme;
use crate::ui::widgets::upright_parting;

/// What the tab keeps between frames.
#[derive(Default)]
pub struct ScoresState {
    /// The trainee that is chosen; where there is none of this name, the one who learns
    /// here, or else the first.
    pub selected: Option<Text>,
    /// The row to bring into sight.
    reveal: Option<usize>,
    /// The class, and of how many attempts it was made.
    class: Vec<Standing>,
    made_of: Option<usize>,
}

impl ScoresState {
    /// Attempts are only ever added, so their number says whether anything is new.
    fn refresh(&mut self, model: &TrainingModel<'_>) {
        let count = model.attempts.len();
        if self.made_of != Some(count) {
            self.class = class(model.attempts);
            self.made_of = Some(count);
        }
    }

    fn chosen_row(&self, model: &TrainingModel<'_>) -> Option<usize> {
        let row_of = |name: &str| {
            let mut class = self.class.iter();
            class.position(|one| one.trainee.as_str() == name)
        };
        let selected = self.selected.as_ref().map(Text::as_str);
        selected
            .and_then(row_of)
            .or_else(|| row_of(model.trainee))
            .or_else(|| (!self.class.is_empty()).then_some(0))
    }

    fn choose(&mut self, row: usize) {
        if let Some(one) = self.class.get(row) {
            self.selected = Some(one.trainee.clone());
            self.reveal = Some(row);
        }
    }
}

/// Shows the tab; adds what was asked for.
pub(super) fn show(
    ui: &mut Ui,
    model: &TrainingModel<'_>,
    state: &mut ScoresState,
    layout: &Layout,
    actions: &mut Vec<Action>,
) {
    let palette = &Theme::of(ui).palette;
    let (list, beside) = layout.halves();
    class_list::show(ui, model, state, list, layout);
    ui.painter().rect_filled(beside, 0.0, palette.surface);
    let chosen = state.chosen_row(model);
    if let Some(standing) = chosen.and_then(|row| state.class.get(row)) {
        own::show(ui, model, standing, beside, actions);
    }
    upright_parting(ui.painter(), beside.left(), beside.y_range(), palette);
}

/// Arrows choose a trainee, letters save the sheet of the class.
pub(super) fn hear(
    ui: &Ui,
    model: &TrainingModel<'_>,
    state: &mut ScoresState,
    actions: &mut Vec<Action>,
) {
    state.refresh(model);
    if is_covered(ui) || ui.memory(egui::Memory::focused).is_some() || state.class.is_empty() {
        return;
    }
    let row = state.chosen_row(model).unwrap_or(0);
    let last = state.class.len().saturating_sub(1);
    let mut to = None;
    ui.input_mut(|input| {
        let mut pressed = |key: Key| input.consume_key(Modifiers::NONE, key);
        if pressed(Key::ArrowDown) {
            to = Some((row + 1).min(last));
        } else if pressed(Key::ArrowUp) {
            to = Some(row.saturating_sub(1));
        } else if pressed(Key::Home) {
            to = Some(0);
        } else if pressed(Key::End) {
            to = Some(last);
        }
        input.events.retain(|event| {
            let Event::Text(text) = event else {
                return true;
            };
            let format = match narrowed(text).to_uppercase().as_str() {
                "C" => SheetFormat::Csv,
                "X" => SheetFormat::Xlsx,
                _ => return true,
            };
            actions.push(Action::SaveSheet(SheetOf::Attempts, format));
            false
        });
    });
    if let Some(row) = to {
        state.choose(row);
    }
}
