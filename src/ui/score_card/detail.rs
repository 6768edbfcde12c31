//! What the chosen figure is: its formula, and where that is from.

use egui::{Align, Rect, Ui, pos2};

use super::{EDGE, ScoreCardModel, table};
use crate::training::score::Figure;
use crate::ui::theme::{Face, Theme};
use crate::ui::widgets::Run;
use crate::ui::widgets::text::{baseline, label, paragraph};

/// Where the words begin, right of their names.
const NAMES: f32 = 104.0;

/// Shows it.
pub(super) fn show(ui: &Ui, model: &ScoreCardModel<'_>, figure: Figure, place: Rect) {
    let palette = &Theme::of(ui).palette;
    let words = model.words;
    let name = table::name_of(model, figure);
    let left = place.left() + EDGE;
    let head = Rect::from_min_max(
        pos2(left, place.top() + 8.0),
        pos2(place.right() - EDGE, place.top() + 30.0),
    );
    let base = baseline(head.y_range(), Face::TEXT);
    let run = Run::new(&name, Face::TEXT_BOLD, palette.strong);
    label(ui, "figure", left + NAMES, base, Align::Min, run);
    let group = words.say("score-about");
    let run = Run::new(&group, Face::HEAD, palette.weak);
    label(ui, "about", left, base, Align::Min, run);

    let width = place.right() - EDGE - left - NAMES;
    let formula = words.say(&format!("{}.formula", figure.id())).into_owned();
    let source = words.say(&format!("{}.source", figure.id())).into_owned();
    let mut y = head.bottom();
    for (text, ink) in [(&formula, palette.normal), (&source, palette.weak)] {
        let at = pos2(left + NAMES, y);
        let high = paragraph(ui.painter(), at, width, Run::new(text, Face::LABEL, ink));
        let id = ui.make_persistent_id(("said", text));
        let rect = Rect::from_min_size(at, egui::vec2(width, high));
        let response = ui.interact(rect, id, egui::Sense::hover());
        response.widget_info(|| {
            egui::WidgetInfo::labeled(egui::accesskit::Role::Label, true, text.as_str())
        });
        y += high;
    }
}
