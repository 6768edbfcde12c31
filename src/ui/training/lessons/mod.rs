//! The tab of lessons: the list, and the chosen one beside it.

mod keys;
mod list;
mod preview;
mod talk_picker;

use std::path::{Path, PathBuf};

use egui::Ui;

use super::frame::is_covered;
use super::layout::Layout;
use super::listed::Listed;
use super::model::TrainingModel;
use crate::ui::action::Action;
use crate::ui::theme::Theme;
use crate::ui::widgets::upright_parting;
use talk_picker::TalkPicker;

/// What the tab keeps between frames.
#[derive(Default)]
pub struct LessonsState {
    /// The lesson that is chosen; where it is not there, the first one stands in for it.
    pub selected: Option<PathBuf>,
    /// The talk that a new lesson is to be made from is being chosen.
    picker: Option<TalkPicker>,
    /// The row to bring into sight.
    reveal: Option<usize>,
}

impl LessonsState {
    /// Which row is chosen.
    fn chosen_row(&self, lessons: &[Listed]) -> Option<usize> {
        let chosen = self.selected.as_deref().map(Path::as_os_str);
        let row = chosen.and_then(|chosen| {
            lessons
                .iter()
                .position(|one| one.path.as_os_str() == chosen)
        });
        row.or_else(|| (!lessons.is_empty()).then_some(0))
    }

    fn choose(&mut self, row: usize, lessons: &[Listed]) {
        if let Some(one) = lessons.get(row) {
            self.selected = Some(one.path.clone());
            self.reveal = Some(row);
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
    if state.picker.is_none() && !is_covered(ui) {
        keys::hear(ui, model, state, actions);
    }
}

/// Shows the tab; adds what was asked for.
pub(super) fn show(
    ui: &mut Ui,
    model: &TrainingModel<'_>,
    state: &mut LessonsState,
    layout: &Layout,
    actions: &mut Vec<Action>,
) {
    let palette = &Theme::of(ui).palette;
    let (list, beside) = layout.halves();
    list::show(ui, model, state, list, layout, actions);
    ui.painter().rect_filled(beside, 0.0, palette.surface);
    preview::show(ui, model, state, beside, layout, actions);
    upright_parting(ui.painter(), beside.left(), beside.y_range(), palette);
    if let Some(picker) = &mut state.picker {
        match picker.show(ui, model) {
            talk_picker::Picked::Open => {}
            talk_picker::Picked::PutAway => state.picker = None,
            talk_picker::Picked::Talk(path) => {
                state.picker = None;
                actions.push(Action::MakeLesson(path));
            }
        }
    }
}
