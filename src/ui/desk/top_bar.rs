//! The bar at the top: the product, the stages, whether it is on disk, the clock.

use std::borrow::Cow;

use egui::{Align, Rect, Ui, pos2};

use super::layout::Layout;
use super::model::DeskModel;
use super::practice;
use crate::domain::rules::Stage;
use crate::text::moment::talk_clock;
use crate::ui::signs::Sign;
use crate::ui::theme::{Face, Theme};
use crate::ui::widgets::text::{baseline, fitted, label};
use crate::ui::widgets::{Run, Stepper, Tooltip as _, parting};

/// Shows the bar.
pub(super) fn show(ui: &Ui, model: &DeskModel<'_>, layout: &Layout) {
    let palette = &Theme::of(ui).palette;
    let rect = layout.top;
    ui.painter().rect_filled(rect, 0.0, palette.surface);
    parting(ui.painter(), rect.x_range(), rect.bottom() - 1.0, palette);
    product(ui, model, layout);
    stages(ui, model, layout);
    let clock_left = clock(ui, model, rect);
    disk(ui, model, layout, clock_left);
}

/// The product and the company.
pub(in crate::ui) fn product(ui: &Ui, model: &DeskModel<'_>, layout: &Layout) {
    let palette = &Theme::of(ui).palette;
    let brief = model.session.brief();
    let name = crate::ui::product_title(model.words, &brief.product);
    let x = layout.top.left() + 16.0;
    let room = layout.left.right() - 12.0 - x;
    let (first, second) = (layout.pick(24.0, 20.0), layout.pick(43.0, 37.0));
    let companies = model.words.companies(brief);
    let lines = [
        ("product", name, first, Face::TEXT_BOLD, palette.strong),
        ("company", companies, second, Face::LABEL, palette.weak),
    ];
    for (salt, whole, base, face, ink) in lines {
        if salt == "company" && practice::chip(ui, model, layout, &whole) {
            continue;
        }
        let text = fitted(ui.painter(), &whole, room, face);
        let run = Run::new(&text, face, ink);
        let shown = label(ui, salt, x, layout.top.top() + base, Align::Min, run);
        if matches!(text, Cow::Owned(_)) {
            shown.tooltip(&whole);
        }
    }
}

/// The stages, and which one it is.
pub(in crate::ui) fn stages(ui: &Ui, model: &DeskModel<'_>, layout: &Layout) {
    let session = model.session;
    let stages: Vec<&Stage> = session
        .pack()
        .stages()
        .iter()
        .filter(|stage| !session.passed_over(stage.role))
        .collect();
    let pack = session.pack();
    let names: Vec<String> = stages
        .iter()
        .map(|stage| model.words.stage(pack, stage.role))
        .collect();
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    let now = stages
        .iter()
        .position(|stage| stage.role == model.session.stage())
        .unwrap_or(0);
    let inner = layout.inner();
    let place = Rect::from_x_y_ranges(inner.x_range(), layout.top.y_range());
    let stepper = Stepper::new(&names, now);
    if layout.small || !stepper.fits(ui, place) {
        let number = u32::try_from(now + 1).unwrap_or(0);
        let count = u32::try_from(stages.len()).unwrap_or(0);
        let note = model.words.say_with(
            "desk-stage-of",
            &[("number", number.into()), ("count", count.into())],
        );
        stepper.small(&note).show_at(ui, place);
    } else {
        stepper.show_at(ui, place);
    }
}

/// The talk's clock; gives its left edge. A talk of the past has none.
fn clock(ui: &Ui, model: &DeskModel<'_>, rect: Rect) -> f32 {
    let palette = &Theme::of(ui).palette;
    let words = model.words;
    let mut x = rect.right() - 16.0;
    let base = baseline(rect.y_range(), Face::CLOCK);
    if let Some(held) = model.session.brief().held {
        let text = words.say_with("desk-held", &[("date", held.to_string().into())]);
        let run = Run::new(&text, Face::TEXT, palette.weak);
        return x - run.paint_right(ui.painter(), x, baseline(rect.y_range(), Face::TEXT));
    }
    if let Some(limit) = model.time_budget() {
        let limit = words.time_limit(limit);
        let text = match model.time_custom() {
            Some(rule) => words.marked_figure(&limit, rule.sureness),
            None => limit,
        };
        let run = Run::new(&text, Face::LABEL, palette.weak);
        let width = run.width(ui.painter());
        label(ui, "time limit", x, base, Align::Max, run);
        x -= width + 8.0;
    }
    let Some(opened) = model.session.runs_since() else {
        return x;
    };
    let stopped = model.read_only || model.session.is_closed();
    let ended = stopped
        .then(|| model.session.records().last()?.time())
        .flatten();
    let until = ended.unwrap_or(model.now);
    let passed = std::time::Duration::from_secs(until.seconds_since(opened));
    let over = model.time_budget().is_some_and(|limit| passed > limit);
    let color = if over {
        palette.caution
    } else {
        palette.strong
    };
    let text = talk_clock(passed);
    let run = Run::new(&text, Face::CLOCK, color);
    let width = run.width(ui.painter());
    label(ui, "talk clock", x, base, Align::Max, run);
    x - width
}

fn disk(ui: &Ui, model: &DeskModel<'_>, layout: &Layout, clock_left: f32) {
    let palette = &Theme::of(ui).palette;
    let words = model.words;
    let rect = layout.top;
    let last = model
        .session
        .records()
        .last()
        .map_or(0, |record| record.seq);
    let kept = model.practice.map(|strip| strip.kept);
    let (sign, color, id, number) = if let Some(kept) = kept {
        if kept {
            (Sign::Tick, palette.good, "practice-kept", last)
        } else {
            (Sign::Ring, palette.weak, "practice-in-memory", last)
        }
    } else if model.disk_failed {
        (Sign::Exclamation, palette.bad, "desk-not-on-disk", last)
    } else if model.read_only {
        (Sign::Padlock, palette.weak, "desk-read-only", last)
    } else if model.synced < last {
        (Sign::Ring, palette.weak, "desk-writing", last)
    } else {
        (Sign::Tick, palette.good, "desk-recorded", last)
    };
    let ink = if model.disk_failed {
        palette.bad
    } else {
        palette.normal
    };
    let x = layout.right.left() + 16.0;
    let base = baseline(rect.y_range(), Face::TEXT);
    sign.paint_at(ui.painter(), pos2(x + 8.0, rect.center().y), color);
    let full = words.say_with(id, &[("number", number.into())]);
    let room = clock_left - 12.0 - (x + 24.0);
    let fits = Run::new(&full, Face::TEXT, ink).width(ui.painter()) <= room;
    let text = if fits {
        full
    } else {
        words.say_with(&format!("{id}.short"), &[("number", number.into())])
    };
    label(
        ui,
        "disk",
        x + layout.pick(24.0, 20.0),
        base,
        Align::Min,
        Run::new(&text, Face::TEXT, ink),
    );
}
