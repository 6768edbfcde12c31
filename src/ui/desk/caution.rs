//! Warnings by rule: quiet lines under the guide, and beside the figure being typed.

use egui::{Rect, Ui, pos2, vec2};

use super::model::DeskModel;
use super::state::DeskState;
use crate::domain::warning::{Place, Typed, Warning, secret_warnings, warnings};
use crate::ui::signs::Sign;
use crate::ui::theme::{Face, Theme};
use crate::ui::widgets::text::{paragraph, paragraph_height};
use crate::ui::widgets::{Run, Tooltip as _};

/// Lines under the guide, at most: more would hide the first.
const MOST: usize = 2;
/// Where a line's words begin, right of its sign.
const WORDS: f32 = 22.0;
/// Under each line.
const AIR: f32 = 6.0;

/// What is being typed, where it can be read.
pub(super) fn typed(model: &DeskModel<'_>, state: &DeskState) -> Option<Typed> {
    Some(Typed {
        by: state.speaking,
        price: state.typed_price(model.session)?,
        confirmed: state.confirmed,
    })
}

/// The warning beside the figure being typed, gravest first: its words and why.
pub(super) fn beside(model: &DeskModel<'_>, state: &DeskState) -> Option<(String, String)> {
    let typed = typed(model, state)?;
    let found = warnings(model.session, Some(typed), None);
    let first = found.iter().find(|one| one.place() == Place::Entry)?;
    Some(model.words.warning(first, model.session))
}

/// What the reserve and the plan say of the figure being typed, while the key is held.
pub(super) fn secret(model: &DeskModel<'_>, state: &DeskState) -> Option<String> {
    let found = secret_warnings(
        model.session,
        typed(model, state),
        model.revealed.as_ref(),
        model.plan.as_ref(),
    );
    let first = found.first()?;
    Some(model.words.say(first.id()).into_owned())
}

fn standing(model: &DeskModel<'_>) -> Vec<Warning> {
    if model.read_only {
        return Vec::new();
    }
    let mut found = warnings(model.session, None, Some(model.now));
    found.retain(|one| one.place() == Place::Guide);
    found.truncate(MOST);
    found
}

/// How high the lines are.
pub(super) fn height(ui: &Ui, model: &DeskModel<'_>, width: f32) -> f32 {
    let ink = Theme::of(ui).palette.caution;
    let lines = standing(model).into_iter().map(|one| {
        let (text, _) = model.words.warning(&one, model.session);
        let run = Run::new(&text, Face::LABEL, ink);
        paragraph_height(ui.painter(), width - WORDS, run) + AIR
    });
    lines.sum()
}

/// Shows the lines; gives the height they took.
pub(super) fn show(ui: &Ui, model: &DeskModel<'_>, at: egui::Pos2, width: f32) -> f32 {
    let palette = &Theme::of(ui).palette;
    let mut y = at.y;
    for one in standing(model) {
        let (text, why) = model.words.warning(&one, model.session);
        Sign::Triangle.paint_at(ui.painter(), pos2(at.x + 8.0, y + 8.0), palette.caution);
        let run = Run::new(&text, Face::LABEL, palette.caution);
        let high = paragraph(ui.painter(), pos2(at.x + WORDS, y), width - WORDS, run);
        let place = Rect::from_min_size(pos2(at.x, y), vec2(width, high));
        let id = ui.make_persistent_id(one.id());
        let response = ui.interact(place, id, egui::Sense::hover());
        response.widget_info(|| {
            egui::WidgetInfo::labeled(egui::accesskit::Role::Label, true, text.as_str())
        });
        response.tooltip(&why);
        y += high + AIR;
    }
    y - at.y
}
