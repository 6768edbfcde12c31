//! Training: lessons to take and to make, talks to practise, what came of it.
//!
//! The frame holds the bar with the views, the trainee's name, the tabs and the foot; each tab draws
//! itself into what is left and hears its own keys. Nothing here tells how a talk ended.

mod columns;
mod frame;
mod layout;
mod lessons;
mod listed;
mod model;
mod practice;
mod scores;
mod trainee;

pub use layout::Layout;
pub use lessons::LessonsState;
pub use listed::Listed;
pub use model::{Tab, TrainingModel, TrainingState};
pub use practice::{PACES, PracticeState};
pub use scores::ScoresState;

use egui::Ui;

use super::action::Action;
use super::navigation::{self, View};

/// Shows the view; gives what was asked for.
#[must_use]
pub fn show(ui: &mut Ui, model: &TrainingModel<'_>, state: &mut TrainingState) -> Vec<Action> {
    let layout = Layout::of(ui.max_rect());
    let mut actions = Vec::new();
    navigation::hear(ui, View::Training, &mut actions);
    frame::hear(ui, model, state, &mut actions);
    // before the frame: a key that leaves a field means nothing more
    match state.tab {
        Tab::Lessons => lessons::hear(ui, model, &mut state.lessons, &mut actions),
        Tab::Scores => scores::hear(ui, model, &mut state.scores, &mut actions),
        Tab::Practice => practice::hear(ui, model, &mut state.practice, &mut actions),
    }
    frame::show(ui, model, state, &layout, &mut actions);
    match state.tab {
        Tab::Lessons => lessons::show(ui, model, &mut state.lessons, &layout, &mut actions),
        Tab::Scores => scores::show(ui, model, &mut state.scores, &layout, &mut actions),
        Tab::Practice => practice::show(ui, model, &mut state.practice, &layout, &mut actions),
    }
    frame::notice(ui, model, &layout, &mut actions);
    actions
}
