//! The stages of a talk, and which one it is in.

use egui::{Painter, Pos2, Rangef, Rect, Stroke, Ui, WidgetInfo, accesskit::Role, pos2, vec2};

use super::text::{Run, baseline};
use crate::ui::{
    signs::Sign,
    theme::{Face, Palette, Theme},
};

/// How much room the stages get.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StepperSize {
    /// Circles, names and lines over the whole width.
    Full,
    /// Dots and the one name.
    Small,
}

/// The stages in order; `now` is the index of the present one.
#[derive(Clone, Copy)]
#[must_use = "show it"]
pub struct Stepper<'a> {
    stages: &'a [&'a str],
    now: usize,
    size: StepperSize,
    note: &'a str,
}

/// Radius of a stage's circle.
const RADIUS: f32 = 8.0;
/// Between a circle and its name, and between a name and the line after it.
const GAP: f32 = 8.0;

impl<'a> Stepper<'a> {
    /// The stages at their full size.
    pub fn new(stages: &'a [&'a str], now: usize) -> Self {
        Self {
            stages,
            now,
            size: StepperSize::Full,
            note: "",
        }
    }

    /// Dots and one name, then a note such as `stage 3 of 5`.
    pub fn small(self, note: &'a str) -> Self {
        Self {
            size: StepperSize::Small,
            note,
            ..self
        }
    }

    /// Whether all names fit between the edges of `rect` at their full size.
    pub fn fits(&self, ui: &Ui, rect: Rect) -> bool {
        let ink = Theme::of(ui).palette.normal;
        let width = |name: &&str| Run::new(name, Face::TEXT_BOLD, ink).width(ui.painter());
        let names: f32 = self.stages.iter().map(width).sum();
        let count = self.stages.len() as f32;
        names + count * (2.0 * RADIUS + GAP) + (count - 1.0).max(0.0) * 3.0 * GAP <= rect.width()
    }

    /// Shows it from the left edge to the right one.
    pub fn show_at(self, ui: &Ui, rect: Rect) {
        let id = ui.make_persistent_id(("stages", self.note));
        let response = ui.interact(rect, id, egui::Sense::hover());
        response.widget_info(|| {
            let now = self.stages.get(self.now).copied().unwrap_or("");
            WidgetInfo::labeled(Role::Label, true, now)
        });
        let palette = &Theme::of(ui).palette;
        match self.size {
            StepperSize::Full => self.full(ui.painter(), rect, palette),
            StepperSize::Small => self.dots(ui.painter(), rect, palette),
        }
    }

    fn full(&self, painter: &Painter, rect: Rect, palette: &Palette) {
        let runs: Vec<Run<'_>> = self
            .stages
            .iter()
            .enumerate()
            .map(|(at, name)| match at.cmp(&self.now) {
                std::cmp::Ordering::Less => Run::new(name, Face::TEXT, palette.normal),
                std::cmp::Ordering::Equal => Run::new(name, Face::TEXT_BOLD, palette.strong),
                std::cmp::Ordering::Greater => Run::new(name, Face::TEXT, palette.weak),
            })
            .collect();
        let names: f32 = runs.iter().map(|run| run.width(painter)).sum();
        let items = names + runs.len() as f32 * (2.0 * RADIUS + GAP);
        let lines = runs.len().saturating_sub(1).max(1) as f32;
        let length = ((rect.width() - items) / lines - 2.0 * GAP).max(GAP);
        let middle = rect.center().y;
        let base = baseline(rect.y_range(), Face::TEXT);
        let mut x = rect.left();
        for (at, run) in runs.iter().enumerate() {
            if at > 0 {
                let color = if at <= self.now {
                    palette.outline
                } else {
                    palette.line
                };
                let line = Rangef::new(x + GAP, x + GAP + length);
                painter.hline(line, middle.floor() + 0.5, Stroke::new(1.0, color));
                x += length + 2.0 * GAP;
            }
            self.circle(painter, pos2(x + RADIUS, middle), at, palette);
            x += 2.0 * RADIUS + GAP;
            x += run.paint(painter, x, base);
        }
    }

    fn circle(&self, painter: &Painter, center: Pos2, at: usize, palette: &Palette) {
        match at.cmp(&self.now) {
            std::cmp::Ordering::Less => {
                painter.circle_filled(center, RADIUS, palette.hover);
                let square = Rect::from_center_size(center, vec2(11.0, 11.0));
                Sign::Tick.paint(painter, square, palette.strong);
            }
            std::cmp::Ordering::Equal => {
                painter.circle_filled(center, RADIUS, palette.strong);
                painter.circle_filled(center, 3.0, palette.surface);
            }
            std::cmp::Ordering::Greater => {
                painter.circle_stroke(center, RADIUS - 1.0, Stroke::new(1.0, palette.outline));
            }
        }
    }

    fn dots(&self, painter: &Painter, rect: Rect, palette: &Palette) {
        const PITCH: f32 = 16.0;
        let middle = rect.center().y;
        let mut x = rect.left() + 6.0;
        for at in 0..self.stages.len() {
            let center = pos2(x, middle);
            match at.cmp(&self.now) {
                std::cmp::Ordering::Less => {
                    painter.circle_filled(center, 4.0, palette.outline);
                }
                std::cmp::Ordering::Equal => {
                    painter.circle_filled(center, 5.0, palette.strong);
                }
                std::cmp::Ordering::Greater => {
                    painter.circle_stroke(center, 3.5, Stroke::new(1.0, palette.outline));
                }
            }
            x += PITCH;
        }
        let base = baseline(rect.y_range(), Face::TEXT);
        let name = self.stages.get(self.now).copied().unwrap_or("");
        x += Run::new(name, Face::TEXT_BOLD, palette.strong).paint(painter, x, base) + 10.0;
        Run::new(self.note, Face::TEXT, palette.weak).paint(painter, x, base);
    }
}
