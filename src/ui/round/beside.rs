//! Beside a round: the same measure in other published rounds, what was not published, a word on record.

use egui::{Align, Rangef, Rect, Ui, Vec2, pos2, vec2};
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive as _;

use super::keys::{Wish, grant, rows_in};
use super::layout::Layout;
use super::model::{ListedRound, RoundModel};
use super::state::RoundState;
use crate::domain::round::{FigureKind, RoundKind};
use crate::domain::summary::Conclusion;
use crate::statistics::round::RoundFigures;
use crate::text::Words;
use crate::text::change::published_percent;
use crate::transcript::rounds::published_means;
use crate::ui::action::Action;
use crate::ui::theme::{BUTTON, Face, Theme};
use crate::ui::widgets::text::{baseline, fitted, label, paragraph_height, paragraph_label};
use crate::ui::widgets::{Button, Run, SectionHead, parting};

/// A mean cut beside others.
struct Mean {
    name: String,
    year: String,
    percent: Decimal,
    shown: String,
    own: bool,
}

/// Shows the column; adds what was asked for.
pub(super) fn show(
    ui: &Ui,
    model: &RoundModel<'_>,
    listed: &ListedRound,
    state: &mut RoundState,
    layout: &Layout,
    actions: &mut Vec<Action>,
) {
    let palette = &Theme::of(ui).palette;
    let words = model.words;
    let room = layout.inner();
    let buttons = layout.beside.bottom() - 16.0 - BUTTON;
    let absent = absent(listed, state, words);
    let said = words.name(&listed.round.said);
    let below = heights(ui, &absent, said, room, layout);
    let mut y = layout.beside.top();
    y = section(ui, words, "round-compared", room, y, layout);
    let pitch = layout.pick(32.0, 26.0);
    let means = means(listed, state, words);
    let space = (buttons - 12.0 - below - y).max(pitch);
    let fit = rows_in(space, pitch);
    let wide = Widths::of(ui, &means, room);
    for (at, mean) in kept(&means, fit).enumerate() {
        row(ui, mean, at, Rangef::new(y, y + pitch), room, &wide);
        y += pitch;
    }
    y += layout.pick(14.0, 8.0);
    let note_room = buttons - 12.0 - y - below;
    y = comparison_note(ui, listed, words, room, y, note_room);
    if !absent.is_empty() {
        parting(ui.painter(), layout.beside.x_range(), y, palette);
        let head = match listed.round.kind {
            RoundKind::OfTalks => "round-not-counted",
            RoundKind::Published | RoundKind::SimulatedProducts => "round-not-published",
        };
        y = section(ui, words, head, room, y, layout);
        let pitch = layout.pick(28.0, 24.0);
        for (at, (what, because)) in absent.iter().enumerate() {
            let base = baseline(Rangef::new(y, y + pitch), Face::TEXT);
            let run = Run::new(because, Face::TEXT, palette.weak);
            let shown = label(ui, ("because", at), room.max, base, Align::Max, run);
            let left = shown.rect.left() - 12.0 - room.min;
            let text = fitted(ui.painter(), what, left, Face::TEXT);
            let run = Run::new(&text, Face::TEXT, palette.weak);
            label(ui, ("absent", at), room.min, base, Align::Min, run);
            y += pitch;
        }
        y += layout.pick(12.0, 6.0);
    }
    if !said.is_empty() {
        parting(ui.painter(), layout.beside.x_range(), y, palette);
        y = section(ui, words, "round-said", room, y, layout);
        let run = Run::new(said, Face::TEXT, palette.normal);
        paragraph_label(ui, "said", pos2(room.min, y), room.span(), run);
    }
    let place = Rect::from_x_y_ranges(room, buttons..=buttons + BUTTON);
    two_buttons(ui, model, listed, state, place, actions);
}

fn section(ui: &Ui, words: &Words, id: &str, room: Rangef, y: f32, layout: &Layout) -> f32 {
    let (middle, height) = if layout.small {
        (18.0, 30.0)
    } else {
        (31.0, 48.0)
    };
    let text = words.say(id);
    let rect = Rect::from_x_y_ranges(room, Rangef::point(y + middle).expand(8.0));
    SectionHead::new(&text).show_at(ui, rect);
    y + height
}

/// How much room what stands under the comparison takes.
fn heights(ui: &Ui, absent: &[(String, String)], said: &str, room: Rangef, layout: &Layout) -> f32 {
    let head = layout.pick(48.0, 30.0);
    let mut height = layout.pick(14.0, 8.0);
    if !absent.is_empty() {
        height += head + layout.pick(28.0, 24.0) * absent.len() as f32 + layout.pick(12.0, 6.0);
    }
    if !said.is_empty() {
        let palette = &Theme::of(ui).palette;
        let run = Run::new(said, Face::TEXT, palette.normal);
        height += head + paragraph_height(ui.painter(), room.span(), run);
    }
    height
}

/// The mean cut of this round among those that were published, the highest first.
fn means(listed: &ListedRound, state: &RoundState, words: &Words) -> Vec<Mean> {
    let round = &listed.round;
    let mut means: Vec<Mean> = published_means()
        .into_iter()
        .map(|(of, figure)| Mean {
            name: words.round_short(of, figure),
            year: of
                .held
                .map_or_else(String::new, |held| held.year().to_string()),
            percent: figure.value,
            shown: published_percent(figure.value),
            own: of.id == round.id,
        })
        .collect();
    let told = state.shown.figures.as_ref().and_then(|one| one.mean);
    let is_there = round
        .figures
        .iter()
        .any(|one| one.kind == FigureKind::MeanCut);
    if let Some(mean) = told.filter(|_| !is_there) {
        let mean = mean.round_dp(1);
        let own = Mean {
            name: words.name(&round.short).to_owned(),
            year: round
                .held
                .map_or_else(String::new, |held| held.year().to_string()),
            percent: mean,
            shown: published_percent(mean.normalize()),
            own: true,
        };
        let place = means.partition_point(|one| one.percent >= mean);
        means.insert(place, own);
    }
    means
}

/// As many as fit, this round's own among them.
fn kept(means: &[Mean], fit: usize) -> impl Iterator<Item = &Mean> {
    let own = means.iter().rposition(|one| one.own);
    let late = own.filter(|at| *at >= fit);
    let before = if late.is_some() {
        fit.saturating_sub(1)
    } else {
        fit
    };
    let last = late.and_then(|at| means.get(at));
    means.iter().take(before).chain(last)
}

/// How wide names may be, and where bars begin and end.
struct Widths {
    bars: Rangef,
}

impl Widths {
    fn of(ui: &Ui, means: &[Mean], room: Rangef) -> Self {
        let painter = ui.painter();
        let palette = &Theme::of(ui).palette;
        let width = |text: &str, face: Face| Run::new(text, face, palette.weak).width(painter);
        let names = means.iter().map(|one| {
            let year = if one.year.is_empty() {
                0.0
            } else {
                6.0 + width(&one.year, Face::LABEL)
            };
            width(&one.name, Face::TEXT) + year
        });
        let widest = names.fold(0.0, f32::max);
        let figures = means.iter().map(|one| width(&one.shown, Face::TEXT));
        let figure = figures.fold(0.0, f32::max);
        let left = room.min + (widest + 8.0).min(room.span() * 0.58);
        let right = (room.max - figure - 12.0).max(left);
        Self {
            bars: Rangef::new(left.round(), right),
        }
    }
}

fn row(ui: &Ui, mean: &Mean, at: usize, y: Rangef, room: Rangef, wide: &Widths) {
    let palette = &Theme::of(ui).palette;
    let painter = ui.painter();
    let base = baseline(y, Face::TEXT);
    let (ink, bar) = if mean.own {
        (palette.strong, palette.accent())
    } else {
        (palette.normal, palette.outline)
    };
    let year = Run::new(&mean.year, Face::LABEL, palette.weak);
    let year_room = if mean.year.is_empty() {
        0.0
    } else {
        year.width(painter) + 6.0
    };
    let names = wide.bars.min - 6.0 - room.min - year_room;
    let text = fitted(painter, &mean.name, names, Face::TEXT);
    let name = label(
        ui,
        ("mean of", at),
        room.min,
        base,
        Align::Min,
        Run::new(&text, Face::TEXT, ink),
    );
    year.paint(painter, name.rect.right() + 6.0, base);
    let run = Run::new(&mean.shown, Face::TEXT, ink);
    label(ui, ("mean", at), room.max, base, Align::Max, run);
    let part = mean.percent.to_f32().unwrap_or(0.0).clamp(0.0, 100.0) / 100.0;
    let size = Vec2::new((wide.bars.span() * part).round(), 8.0);
    let place = Rect::from_min_size(pos2(wide.bars.min, y.center() - 4.0), size);
    painter.rect_filled(place, 0, bar);
}

/// A mean of talks has a base, those that were published mostly none: that is said where there is room.
fn comparison_note(
    ui: &Ui,
    listed: &ListedRound,
    words: &Words,
    room: Rangef,
    y: f32,
    space: f32,
) -> f32 {
    if listed.round.kind != RoundKind::OfTalks {
        return y;
    }
    let palette = &Theme::of(ui).palette;
    let text = words.say("round-bases-differ");
    let run = Run::new(&text, Face::LABEL, palette.weak);
    let height = paragraph_height(ui.painter(), room.span(), run);
    if space < height + 12.0 {
        return y;
    }
    paragraph_label(
        ui,
        "bases differ",
        pos2(room.min, y - 4.0),
        room.span(),
        run,
    );
    y + height + 10.0
}

/// What was not published; of a round of talks what could not be counted.
fn absent(listed: &ListedRound, state: &RoundState, words: &Words) -> Vec<(String, String)> {
    let round = &listed.round;
    if round.kind != RoundKind::OfTalks {
        return round
            .not_published
            .iter()
            .map(|one| {
                (
                    words.name(&one.what).to_owned(),
                    words.name(&one.because).to_owned(),
                )
            })
            .collect();
    }
    state
        .shown
        .figures
        .as_ref()
        .map_or_else(Vec::new, |figures| {
            not_counted(figures, round.missing, words)
        })
}

fn not_counted(figures: &RoundFigures, missing: usize, words: &Words) -> Vec<(String, String)> {
    let counts = [
        ("round-without-cut", figures.without_cut()),
        ("round-without-volume", figures.without_volume()),
        (
            "round-outcome-not-on-record",
            figures.count(Conclusion::NotOnRecord),
        ),
        ("round-missing", missing),
    ];
    let mut absent: Vec<(String, String)> = counts
        .into_iter()
        .filter(|(_, count)| *count > 0)
        .map(|(id, count)| {
            let talks = words.say_with("round-talks-counted", &[("count", count.into())]);
            (words.say(id).into_owned(), talks)
        })
        .collect();
    if figures.saved.len() > 1 {
        let because = words.say("round-several-currencies").into_owned();
        absent.push((words.say("round-weighted").into_owned(), because));
    }
    absent
}

fn two_buttons(
    ui: &Ui,
    model: &RoundModel<'_>,
    listed: &ListedRound,
    state: &mut RoundState,
    place: Rect,
    actions: &mut Vec<Action>,
) {
    let (export, verify) = (
        model.words.say("round-export"),
        model.words.say("round-verify"),
    );
    let mut wish = None;
    let mut shown = |text: &str, of: Wish, rect: Rect| {
        let button = Button::plain(text).key(of.key());
        if button.show_at(ui, rect).clicked() {
            wish = Some(of);
        }
    };
    if listed.talks.is_empty() {
        // published figures have no records that could be checked
        shown(&export, Wish::Export, place);
    } else {
        let half = ((place.width() - 8.0) / 2.0).floor();
        let left = Rect::from_min_size(place.min, vec2(half, BUTTON));
        let right =
            Rect::from_min_size(pos2(place.right() - half, place.top()), vec2(half, BUTTON));
        shown(&export, Wish::Export, left);
        shown(&verify, Wish::Verify, right);
    }
    if let Some(wish) = wish {
        grant(wish, model, state, actions);
    }
}
