//! The price ladder: where every price stands beside every other.
//!
//! Left to right the offers in order, downward their prices to scale; what lies far higher stands
//! over a break.
//! How the ladder is scaled never depends on the reserve.

mod bracket;
mod columns;
mod crowd;
#[cfg(test)]
mod crowd_tests;
mod layout;
mod levels;
mod model;
mod names;
mod paint;
mod sample;
mod scale;
mod spread;
#[cfg(test)]
mod tests;

use egui::{Rect, Response, Sense, Ui, WidgetInfo, accesskit::Role};
use rust_decimal::Decimal;

pub use layout::Look;
pub use model::{
    Basis, Between, Bracket, Forecast, LadderModel, Mark, Offer, Reference, Secret, Typed,
    Unplaced, Value,
};
pub use sample::Sample;

use crate::ui::{
    theme::{Face, Theme},
    widgets::{Run, Tooltip as _},
};

/// Draws a [`LadderModel`].
#[derive(Clone, Copy)]
#[must_use = "show it"]
pub struct Ladder<'a> {
    model: &'a LadderModel,
    name: &'a str,
    look: Look,
}

impl<'a> Ladder<'a> {
    /// A ladder with the name that assistive technology reads out.
    pub fn new(model: &'a LadderModel, name: &'a str) -> Self {
        Self {
            model,
            name,
            look: Look::default(),
        }
    }

    /// Another look than that of the desk.
    pub fn look(self, look: Look) -> Self {
        Self { look, ..self }
    }

    /// Shows it in a place of any size; `figures` writes the prices beside the axis.
    pub fn show_at(self, ui: &Ui, rect: Rect, figures: &dyn Fn(Decimal) -> String) -> Response {
        let response = ui.interact(
            rect,
            ui.make_persistent_id(("ladder", self.name)),
            Sense::hover(),
        );
        response.widget_info(|| WidgetInfo::labeled(Role::Image, true, self.name));
        let palette = &Theme::of(ui).palette;
        let painter = ui.painter();
        let measure = |text: &str| Run::new(text, Face::LABEL, palette.normal).width(painter);
        let layout = layout::place(self.model, rect, self.look, &measure);
        let figures = self.look.axis.then_some(figures);
        paint::paint(painter, &layout, self.model, figures, palette);
        for (at, group) in layout.groups.iter().enumerate() {
            for (part, place) in [group.tag, group.name].into_iter().enumerate() {
                let id = ui.make_persistent_id(("ladder", self.name, at, part));
                let resting = ui.interact(place, id, Sense::hover());
                let whole = || WidgetInfo::labeled(Role::Label, true, group.members.as_str());
                resting.widget_info(whole);
                resting.tooltip(&group.members);
            }
        }
        response
    }
}
