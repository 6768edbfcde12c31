//! Who learns here: a field at the right of the top bar. Answers are kept under this name.

use egui::{Align, Rect, Ui, pos2, vec2};

use super::layout::Layout;
use super::model::{TrainingModel, TrainingState};
use crate::domain::Text;
use crate::ui::action::Action;
use crate::ui::theme::{FIELD, Face, Theme};
use crate::ui::widgets::text::{baseline, label};
use crate::ui::widgets::{Edge, Run, TextField};

/// Shows the field; a name that was typed is asked to be kept when the field is left.
pub(super) fn show(
    ui: &mut Ui,
    model: &TrainingModel<'_>,
    state: &mut TrainingState,
    layout: &Layout,
    actions: &mut Vec<Action>,
) {
    let palette = &Theme::of(ui).palette;
    let bar = layout.top;
    let width = layout.pick(240.0, 200.0);
    let right = bar.right() - 16.0;
    let place = Rect::from_min_size(
        pos2(right - width, bar.center().y - FIELD / 2.0),
        vec2(width, FIELD),
    );
    let name = model.words.say("training-trainee");
    let base = baseline(bar.y_range(), Face::TEXT);
    let run = Run::new(&name, Face::TEXT, palette.weak);
    label(ui, "trainee", place.left() - 12.0, base, Align::Max, run);
    let typed = state.name.get_or_insert_with(|| model.trainee.to_owned());
    let read = Text::name(typed);
    let edge = if read.is_ok() {
        Edge::Plain
    } else {
        Edge::Wrong
    };
    let hint = model.words.say("training-trainee.hint");
    let field = TextField::new(typed, &name)
        .hint(&hint)
        .edge(edge)
        .show_at(ui, place);
    if field.gained_focus() {
        state.named = false;
    }
    if field.lost_focus()
        && !state.named
        && let Ok(read) = read
        && read.as_str() != model.trainee
    {
        state.named = true;
        actions.push(Action::NameTrainee(read));
    }
}
