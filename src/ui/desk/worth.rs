//! What the smallest price step is worth to the fund in a year.

use egui::{Align, Rect, Ui};

use super::layout::Layout;
use super::model::DeskModel;
use crate::domain::savings;
use crate::ui::theme::{Face, Theme};
use crate::ui::widgets::Run;
use crate::ui::widgets::text::{baseline, label};

/// Shows what one step less is worth to the fund in a year, and at which volume.
pub(super) fn show(ui: &Ui, model: &DeskModel<'_>, layout: &Layout, rect: Rect) {
    let palette = &Theme::of(ui).palette;
    let words = model.words;
    let brief = model.session.brief();
    let middle = rect.top() + layout.pick(181.0, 139.0);
    let base = baseline((middle - 10.0..=middle + 10.0).into(), Face::TEXT);
    let Some(money) = savings::step_worth(brief.step, brief.volume.as_ref()) else {
        let text = words.say("savings-no-volume");
        label(
            ui,
            "worth",
            rect.left(),
            base,
            Align::Min,
            Run::new(&text, Face::TEXT, palette.weak),
        );
        return;
    };
    let sum = words.sum(money, model.currency());
    let step = words.price_step(brief.step.amount(), model.currency());
    let id = if layout.small {
        "desk-step-saves.short"
    } else {
        "desk-step-saves"
    };
    let (before, after) = words.say_around(id, &[("step", step.into())], "money");
    let mut x = rect.left();
    x += Run::new(before.trim_end(), Face::TEXT, palette.normal).paint(ui.painter(), x, base);
    if before.ends_with(' ') {
        // a space at the end of a run has no width
        x += 4.0;
    }
    x += Run::new(&sum, Face::TEXT_BOLD, palette.strong).paint(ui.painter(), x, base);
    Run::new(&after, Face::TEXT, palette.normal).paint(ui.painter(), x, base);
    let place = Rect::from_x_y_ranges(rect.left()..=x, middle - 10.0..=middle + 10.0);
    let whole = format!("{before}{sum}{after}");
    let response = ui.interact(place, ui.make_persistent_id("worth"), egui::Sense::hover());
    response.widget_info(|| egui::WidgetInfo::labeled(egui::accesskit::Role::Label, true, &whole));
    if let (Some(volume), false) = (&brief.volume, layout.small) {
        let id = match volume.basis {
            crate::domain::reference::Basis::Published => "desk-volume",
            crate::domain::reference::Basis::Stated => "desk-volume-stated",
            crate::domain::reference::Basis::Assumed => "desk-volume-assumed",
        };
        let amount = words.volume(volume.quantity, model.unit());
        let text = words.say_with(id, &[("volume", amount.into())]);
        label(
            ui,
            "volume",
            rect.right(),
            base,
            Align::Max,
            Run::new(&text, Face::LABEL, palette.weak),
        );
    }
}
