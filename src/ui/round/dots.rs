//! How the cuts are spread: one dot, one product. Where there are too many for dots, each
//! column is a bar of the same height.

use egui::{
    Align, Color32, Pos2, Rangef, Rect, Sense, Shape, Stroke, Ui, WidgetInfo, accesskit::Role, pos2,
};
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive as _;

use super::keys::{Wish, grant};
use super::layout::Layout;
use super::model::{ListedRound, RoundModel};
use super::state::RoundState;
use super::table::shown_cut;
use crate::statistics::round::{STEP, cut_of};
use crate::ui::action::Action;
use crate::ui::theme::{Face, Palette, Theme};
use crate::ui::widgets::text::{baseline, label};
use crate::ui::widgets::{Run, SectionHead, Tooltip as _, parting};

/// From one dot of a column to the next.
const PITCH: f32 = 13.4;
/// The radius of a dot.
const RADIUS: f32 = 4.7;
/// Below this pitch dots become bars.
const LEAST: f32 = 4.0;

/// Where cuts stand.
struct Scale {
    plot: Rect,
    low: i64,
    high: i64,
    pitch: f32,
}

impl Scale {
    fn x(&self, cut: f32) -> f32 {
        let part = (cut - self.low as f32) / (self.high - self.low) as f32;
        self.plot.left() + part * self.plot.width()
    }

    fn x_of(&self, cut: Decimal) -> f32 {
        self.x(cut
            .to_f32()
            .unwrap_or(0.0)
            .clamp(self.low as f32, self.high as f32))
    }

    /// The middle of a step.
    fn middle(&self, step: i64) -> f32 {
        self.x((step + STEP / 2) as f32)
    }

    fn radius(&self) -> f32 {
        let wide = self.plot.width() / (self.high - self.low) as f32 * STEP as f32;
        RADIUS.min(self.pitch * 0.36).min(wide * 0.4)
    }

    fn center(&self, step: i64, place: usize) -> Pos2 {
        let y = self.plot.bottom() - self.pitch * (place as f32 + 0.75);
        pos2(self.middle(step), y)
    }

    fn dots(&self) -> bool {
        self.pitch >= LEAST
    }
}

/// Shows the distribution; adds what was asked for.
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
    let place = layout.dots;
    let room = layout.columns();
    let scale = scale(state, layout);
    let name = words.say("round-distribution");
    let note = words.say(match (scale.dots(), listed.talks.is_empty()) {
        (true, false) => "round-dot-opens",
        (true, true) => "round-dot",
        (false, _) => "round-bars",
    });
    let head = Rect::from_x_y_ranges(
        room,
        Rangef::point(place.top() + layout.pick(24.0, 18.0)).expand(8.0),
    );
    SectionHead::new(&name).note(&note).show_at(ui, head);
    axis(ui, &scale, palette);
    columns(ui, state, &scale, palette);
    means(ui, model, listed, state, &scale, palette);
    hits(ui, model, listed, state, &scale, actions);
    parting(ui.painter(), place.x_range(), place.bottom(), palette);
}

fn scale(state: &RoundState, layout: &Layout) -> Scale {
    let room = layout.columns();
    let (top, bottom) = layout.pick_pair((70.0, 236.0), (56.0, 180.0));
    let plot = Rect::from_x_y_ranges(room, layout.dots.top() + top..=layout.dots.top() + bottom);
    let steps = &state.shown.steps;
    let lowest = steps.first().map_or(0, |(step, _)| *step).min(0);
    let most = steps
        .iter()
        .map(|(_, lines)| lines.len())
        .max()
        .unwrap_or(1);
    Scale {
        low: lowest.div_euclid(10) * 10,
        high: 100,
        pitch: PITCH.min(plot.height() / (most as f32 + 0.3)),
        plot,
    }
}

fn axis(ui: &Ui, scale: &Scale, palette: &Palette) {
    let painter = ui.painter();
    let y = scale.plot.bottom() + 0.5;
    painter.hline(scale.plot.x_range(), y, Stroke::new(1.0, palette.outline));
    let base = baseline(Rangef::new(y + 7.0, y + 23.0), Face::LABEL);
    let (mut mark, high) = (scale.low, scale.high);
    while mark <= high {
        let x = scale.x(mark as f32).round().min(scale.plot.right() - 0.5);
        painter.vline(x, y..=y + 4.0, Stroke::new(1.0, palette.outline));
        let figure = crate::text::number::as_stated(Decimal::from(mark));
        let ends = mark <= scale.low || mark >= high;
        let text = if ends { format!("{figure}%") } else { figure };
        let run = Run::new(&text, Face::LABEL, palette.weak);
        if mark <= scale.low {
            run.paint(painter, x, base);
        } else if mark >= high {
            run.paint_right(painter, x, base);
        } else {
            run.paint_center(painter, x, base);
        }
        mark += 10;
    }
}

fn columns(ui: &Ui, state: &RoundState, scale: &Scale, palette: &Palette) {
    let painter = ui.painter();
    let chosen = state.line();
    let highest = state.shown.figures.as_ref().and_then(|one| one.highest);
    let radius = scale.radius();
    for (step, lines) in &state.shown.steps {
        if !scale.dots() {
            let half = (scale.middle(*step) - scale.x(*step as f32)) * 0.8;
            let x = Rangef::point(scale.middle(*step)).expand(half);
            let top = scale.plot.bottom() - (scale.pitch * lines.len() as f32).max(1.0);
            let bar = Rect::from_x_y_ranges(x, top..=scale.plot.bottom());
            painter.rect_filled(bar, 1, palette.accent());
            continue;
        }
        for (place, line) in lines.iter().enumerate() {
            let is_highest = highest.is_some_and(|(at, _)| at == *line);
            let ink = if is_highest {
                palette.strong
            } else {
                palette.accent()
            };
            let center = scale.center(*step, place);
            painter.circle_filled(center, radius, ink);
            if chosen == Some(*line) {
                painter.circle_stroke(center, radius + 2.5, Stroke::new(1.5, palette.strong));
            }
        }
    }
}

/// The mean and the highest cut over the axis.
fn means(
    ui: &Ui,
    model: &RoundModel<'_>,
    listed: &ListedRound,
    state: &RoundState,
    scale: &Scale,
    palette: &Palette,
) {
    let Some(figures) = &state.shown.figures else {
        return;
    };
    let painter = ui.painter();
    let round = &listed.round;
    let top = scale.plot.top() - 22.0;
    let line = Rangef::new(top, top + 18.0);
    let base = baseline(line, Face::LABEL);
    let mut taken = scale.plot.left();
    if let Some(mean) = figures.mean {
        let x = scale.x_of(mean).round() + 0.5;
        painter.vline(x, line, Stroke::new(1.0, palette.strong));
        let under = scale.plot.bottom() - 1.0..=scale.plot.bottom() + 6.0;
        painter.vline(x, under, Stroke::new(2.0, palette.strong));
        let cut = shown_cut(round, mean);
        let text = model
            .words
            .say_with("round-mean-at", &[("cut", cut.into())]);
        let run = Run::new(&text, Face::LABEL, palette.strong);
        let room = x - scale.plot.left() > run.width(painter) + 10.0;
        let (x, align) = if room {
            (x - 10.0, Align::Max)
        } else {
            (x + 10.0, Align::Min)
        };
        taken = label(ui, "mean", x, base, align, run).rect.right().max(x);
    }
    let Some((at, highest)) = figures.highest.filter(|_| figures.counted > 1) else {
        return;
    };
    let text = model.words.say_with(
        "round-highest-at",
        &[("cut", shown_cut(round, highest).into())],
    );
    let run = Run::new(&text, Face::LABEL, palette.strong);
    let width = run.width(painter);
    let x = scale.x_of(highest);
    let right = (x + width / 2.0).clamp(scale.plot.left() + width, scale.plot.right());
    if right - width < taken + 16.0 {
        return;
    }
    label(ui, "highest", right, base, Align::Max, run);
    let column = state.shown.steps.iter().find_map(|(step, lines)| {
        let place = lines.iter().position(|line| *line == at)?;
        Some(scale.center(*step, place))
    });
    if let Some(dot) = column.filter(|_| scale.dots()) {
        let ends = [
            pos2(dot.x, line.max + 4.0),
            pos2(dot.x, dot.y - scale.radius() - 2.0),
        ];
        let stroke = Stroke::new(1.0, palette.weak);
        painter.extend(Shape::dashed_line(&ends, stroke, 2.0, 2.0));
    }
}

/// What is met with the pointer: the dot, its product, its talk.
fn hits(
    ui: &Ui,
    model: &RoundModel<'_>,
    listed: &ListedRound,
    state: &mut RoundState,
    scale: &Scale,
    actions: &mut Vec<Action>,
) {
    let id = ui.make_persistent_id("round-dots");
    let response = ui.interact(scale.plot, id, Sense::CLICK);
    let name = spoken(model, state);
    response.widget_info(|| WidgetInfo::labeled(Role::Image, true, &name));
    let met = response.hover_pos().and_then(|at| met(state, scale, at));
    let Some((line, center)) = met else { return };
    let palette = &Theme::of(ui).palette;
    let ring = Stroke::new(1.5, palette.strong);
    ui.painter()
        .circle(center, scale.radius() + 2.0, Color32::TRANSPARENT, ring);
    if response.clicked() {
        state.by_company = false;
        state.refresh(model);
        state.choose_line(line);
        grant(Wish::Talk, model, state, actions);
    }
    let Some(product) = listed.round.lines.get(line) else {
        return;
    };
    let base = state.shown.bases.get(state.base).map(|(base, _)| base);
    let cut = cut_of(product, base).map(|cut| shown_cut(&listed.round, cut));
    let words = model.words;
    let parts = [words.name(&product.product), words.name(&product.company)];
    let parts = parts.into_iter().map(str::to_owned).chain(cut);
    let parts: Vec<String> = parts.filter(|part| !part.is_empty()).collect();
    response.tooltip(&parts.join(&words.say("preview-about-separator")));
}

fn met(state: &RoundState, scale: &Scale, at: Pos2) -> Option<(usize, Pos2)> {
    if !scale.dots() {
        return None;
    }
    let reach = scale.pitch / 2.0;
    let column = state.shown.steps.iter().find(|(step, _)| {
        let half = scale.middle(*step) - scale.x(*step as f32);
        (scale.middle(*step) - at.x).abs() <= half
    })?;
    let (step, lines) = column;
    lines.iter().enumerate().find_map(|(place, line)| {
        let center = scale.center(*step, place);
        ((center.y - at.y).abs() <= reach).then_some((*line, center))
    })
}

/// The distribution for those who hear it.
fn spoken(model: &RoundModel<'_>, state: &RoundState) -> String {
    let name = model.words.say("round-distribution");
    let steps = state.shown.steps.iter().map(|(step, lines)| {
        let range = model
            .words
            .range(&step.to_string(), &format!("{}%", step + STEP));
        format!("{range}: {}", lines.len())
    });
    let steps: Vec<String> = steps.collect();
    format!("{name}: {}", steps.join("; "))
}

impl Layout {
    fn pick_pair(&self, full: (f32, f32), small: (f32, f32)) -> (f32, f32) {
        if self.small { small } else { full }
    }
}
