//! The title of a round and its headline figures, the mean cut first.

use egui::{Align, Rangef, Rect, Sense, Ui, WidgetInfo, accesskit::Role, pos2};

use super::chooser::Chooser;
use super::headlines::{Headline, headlines};
use super::keys::Wish;
use super::layout::Layout;
use super::model::{ListedRound, RoundModel};
use super::state::RoundState;
use crate::domain::round::{Round, RoundKind};
use crate::text::Words;
use crate::ui::signs::Sign;
use crate::ui::theme::{Face, Theme};
use crate::ui::widgets::text::{baseline, fitted, label};
use crate::ui::widgets::{Chip, Run, Tooltip as _, focus_ring, key_cap, parting};

/// Shows title and figures.
pub(super) fn show(
    ui: &Ui,
    model: &RoundModel<'_>,
    listed: &ListedRound,
    state: &mut RoundState,
    layout: &Layout,
) {
    let palette = &Theme::of(ui).palette;
    let words = model.words;
    let round = &listed.round;
    let room = layout.columns();
    let top = layout.head.top();
    let mut right = room.max;
    if let Some(text) = simulated(round, words) {
        let chip = Chip::caution(&text);
        let left = right - chip.width(ui);
        chip.show_at(ui, pos2(left, top + layout.pick(34.0, 26.0)));
        right = left - 16.0;
    }
    title(ui, model, listed, state, layout, right);
    let about = about(round, words);
    let line = Rangef::point(top + layout.pick(61.0, 50.0));
    let text = fitted(ui.painter(), &about, room.span(), Face::TEXT);
    let run = Run::new(&text, Face::TEXT, palette.weak);
    label(
        ui,
        "about",
        room.min,
        baseline(line, Face::TEXT),
        Align::Min,
        run,
    );

    let figures = state.shown.figures.as_ref();
    let headlines = headlines(round, figures, words);
    let base = top + layout.pick(138.0, 110.0);
    let under = Rangef::point(top + layout.pick(157.0, 128.0));
    row(ui, &headlines, room, base, under);
    parting(
        ui.painter(),
        layout.head.x_range(),
        layout.head.bottom(),
        palette,
    );
}

/// What the chip says of a round with figures that were made up.
fn simulated(round: &Round, words: &Words) -> Option<String> {
    match round.kind {
        RoundKind::SimulatedProducts => Some(words.say("round-simulated-products").into_owned()),
        RoundKind::OfTalks if round.is_simulated() => {
            let count = round.lines.iter().filter(|one| one.simulated).count();
            Some(words.say_with("round-simulated-count", &[("count", count.into())]))
        }
        RoundKind::Published | RoundKind::OfTalks => None,
    }
}

/// The line under the title: when, and how.
fn about(round: &Round, words: &Words) -> String {
    let date = round
        .held
        .and_then(|day| day.to_string().parse().ok())
        .map(|day| words.date_in_words(day));
    let about = words.name(&round.about).to_owned();
    let of_talks = || match round.kind {
        RoundKind::OfTalks => {
            let count = round.lines.len();
            words.say_with("round-about-talks", &[("count", count.into())])
        }
        RoundKind::Published | RoundKind::SimulatedProducts => String::new(),
    };
    let parts = [date, Some(about), Some(of_talks())];
    let parts: Vec<String> = parts
        .into_iter()
        .flatten()
        .filter(|part| !part.is_empty())
        .collect();
    parts.join(&words.say("preview-about-separator"))
}

/// The title, which opens the list of rounds.
fn title(
    ui: &Ui,
    model: &RoundModel<'_>,
    listed: &ListedRound,
    state: &mut RoundState,
    layout: &Layout,
    right: f32,
) {
    let palette = &Theme::of(ui).palette;
    let painter = ui.painter();
    let left = layout.columns().min;
    let middle = layout.head.top() + layout.pick(34.0, 26.0);
    let whole = model.words.name(&listed.round.title);
    let text = fitted(painter, whole, right - left - 64.0, Face::TITLE);
    let run = Run::new(&text, Face::TITLE, palette.strong);
    let width = run.width(painter);
    let place = Rect::from_min_max(
        pos2(left, middle - 16.0),
        pos2(left + width + 56.0, middle + 16.0),
    );
    let id = ui.make_persistent_id("round-title");
    let response = ui.interact(place, id, Sense::click());
    response.widget_info(|| WidgetInfo::labeled(Role::Button, true, whole));
    run.paint(painter, left, baseline(place.y_range(), Face::TITLE));
    let ink = if response.hovered() {
        palette.strong
    } else {
        palette.weak
    };
    Sign::ChevronDown.paint_at(painter, pos2(left + width + 14.0, middle), ink);
    key_cap(
        painter,
        pos2(left + width + 28.0, middle),
        Wish::Choose.key(),
        palette,
    );
    focus_ring(ui, &response, place);
    if response.clicked() {
        state.chooser = Some(Chooser::at(state.at(model)));
    }
    response.tooltip(&model.words.say("round-choose"));
}

/// The figures from left to right, as many as there is room for.
fn row(ui: &Ui, headlines: &[Headline], room: Rangef, base: f32, under: Rangef) {
    const UNIT: f32 = 8.0;
    const LEAST: f32 = 28.0;
    const MOST: f32 = 76.0;
    let palette = &Theme::of(ui).palette;
    let painter = ui.painter();
    let face = |at: usize| {
        if at == 0 {
            Face::HEADLINE_LEAD
        } else {
            Face::HEADLINE
        }
    };
    let widths: Vec<f32> = headlines
        .iter()
        .enumerate()
        .map(|(at, one)| {
            let figure = Run::new(&one.figure, face(at), palette.strong).width(painter);
            let unit = Run::new(&one.unit, Face::TEXT, palette.weak).width(painter);
            let unit = if one.unit.is_empty() {
                0.0
            } else {
                UNIT + unit
            };
            let name = Run::new(&one.name, Face::TEXT, palette.weak).width(painter);
            (figure + unit).max(name)
        })
        .collect();
    let mut fit = 0_usize;
    let mut taken = 0.0;
    for width in &widths {
        let gap = if fit == 0 { 0.0 } else { LEAST };
        if taken + gap + width > room.span() {
            break;
        }
        taken += gap + width;
        fit += 1;
    }
    let air = room.span() - taken;
    let gaps = fit.saturating_sub(1).max(1) as f32;
    let gap = (LEAST + air / gaps).min(MOST);
    let mut x = room.min;
    for (at, (one, width)) in headlines.iter().zip(widths).take(fit).enumerate() {
        let figure = Run::new(&one.figure, face(at), palette.strong);
        let end = x + figure.paint(painter, x, base);
        Run::new(&one.unit, Face::TEXT, palette.weak).paint(painter, end + UNIT, base);
        let ink = if at == 0 {
            palette.strong
        } else {
            palette.weak
        };
        let name = Run::new(&one.name, Face::TEXT, ink);
        name.paint(painter, x, baseline(under, Face::TEXT));
        let place = Rect::from_min_max(pos2(x, base - 40.0), pos2(x + width, under.max + 10.0));
        let id = ui.make_persistent_id(("headline", at));
        let response = ui.interact(place, id, Sense::hover());
        let spoken = format!("{} {} {}", one.name, one.figure, one.unit);
        response.widget_info(|| WidgetInfo::labeled(Role::Label, true, spoken.trim()));
        if !one.hint.is_empty() {
            response.tooltip(&one.hint);
        }
        x = (x + width + gap).round();
    }
}
