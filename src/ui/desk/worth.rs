//! What the smallest price step is worth to the fund in a year.

use egui::{Align, Rect, Ui};

use super::layout::Layout;
use super::model::DeskModel;
use crate::domain::{Unit, savings};
use crate::ui::theme::{Face, Theme};
use crate::ui::widgets::text::{baseline, label};
use crate::ui::widgets::{Run, Tooltip as _};

/// Shows what one step less is worth to the fund in a year, and at which volume.
pub(super) fn show(ui: &Ui, model: &DeskModel<'_>, layout: &Layout, rect: Rect) {
    let palette = &Theme::of(ui).palette;
    let words = model.words;
    let brief = model.session.brief();
    let treatment = treatment(model);
    // in a small window there is room for a second line only where this one makes it
    let up = if layout.small && treatment.is_some() {
        5.0
    } else {
        0.0
    };
    let middle = rect.top() + layout.pick(181.0, 139.0) - up;
    let base = baseline((middle - 10.0..=middle + 10.0).into(), Face::TEXT);
    let below = middle + layout.pick(11.0, 9.0);
    let line = baseline((below..=below + 16.0).into(), Face::LABEL);
    let mut free = rect.left();
    if let Some(text) = &treatment {
        let run = Run::new(text, Face::LABEL, palette.weak);
        free += run.width(ui.painter()) + 24.0;
        label(ui, "treatment", rect.left(), line, Align::Min, run);
    }
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
    if let Some(range) = &scenarios(model) {
        response.tooltip(range);
        let run = Run::new(range, Face::LABEL, palette.weak);
        if !layout.small && free + run.width(ui.painter()) <= rect.right() {
            label(ui, "scenarios", rect.right(), line, Align::Max, run);
        }
    }
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

/// What the price on the table comes to for a patient and year and for a day of treatment,
/// as far as that can be told; where prices are for one of them, that one goes without saying.
fn treatment(model: &DeskModel<'_>) -> Option<String> {
    let (words, session) = (model.words, model.session);
    let price = super::price::on_the_table(model)?.price?;
    let currency = model.currency();
    let unit = session.brief().unit;
    let year = session
        .patient_year(price)
        .filter(|_| unit != Unit::PatientYear);
    let day = session
        .day_of_treatment(price)
        .filter(|_| unit != Unit::DefinedDailyDose);
    let said = |id: &str, money: rust_decimal::Decimal| {
        words.say_with(id, &[("money", words.cost(money, currency).into())])
    };
    match (year, day) {
        (Some((year, sure)), Some((day, also))) => {
            let both = words.say_with(
                "desk-patient-year-and-day",
                &[
                    ("year", words.cost(year, currency).into()),
                    ("day", words.cost(day, currency).into()),
                ],
            );
            Some(words.with_basis(both, sure.max(also)))
        }
        (Some((year, sure)), None) => Some(words.with_basis(said("desk-patient-year", year), sure)),
        (None, Some((day, sure))) => Some(words.with_basis(said("desk-day-cost", day), sure)),
        (None, None) => None,
    }
}

/// What one step is worth from the low to the high volume, where these are known.
fn scenarios(model: &DeskModel<'_>) -> Option<String> {
    let brief = model.session.brief();
    let volume = brief.volume.as_ref()?;
    let worth = volume.each(|quantity| crate::domain::money::spend(brief.step, quantity))?;
    let (low, high) = worth.range()?;
    let range = model.words.sum_range(low, high, model.currency());
    Some(
        model
            .words
            .say_with("desk-step-scenarios", &[("range", range.into())]),
    )
}
