//! Where everything in the form stands, at each size of the window.

use egui::{Rect, Ui, pos2, vec2};

use super::field::Section;
use crate::text::Words;
use crate::ui::theme::{Face, Theme};
use crate::ui::widgets::{Run, Select};

/// The places of the form.
#[derive(Clone, Copy, Debug)]
pub(super) struct Layout {
    /// Whether the window is small, and columns are narrower.
    pub(super) small: bool,
    /// The bar at the top.
    pub(super) top: Rect,
    /// The list of sections.
    pub(super) left: Rect,
    /// The fields.
    pub(super) centre: Rect,
    /// The ladder as it will stand.
    pub(super) right: Rect,
    /// Air beside the middle column.
    pub(super) margin: f32,
}

/// The columns that fields stand in.
#[derive(Clone, Copy, Debug)]
pub(super) struct Columns {
    /// Labels of the first column, heads, tables.
    pub(super) left: f32,
    /// Fields of the first column.
    pub(super) first: f32,
    /// Labels of the second column.
    pub(super) second_label: f32,
    /// Fields of the second column.
    pub(super) second: f32,
    /// How wide a field is.
    pub(super) width: f32,
    /// Where nothing goes beyond.
    pub(super) right: f32,
}

impl Layout {
    /// The places in a window: 1280 × 800 as designed. What is wider goes to the middle up
    /// to 880, then to the ladder.
    pub(super) fn of(ui: &Ui, words: &Words) -> Self {
        let window = ui.max_rect();
        let small = window.width() < 1200.0 || window.height() < 760.0;
        let (top, least, ladder) = if small {
            (48.0, 152.0, 256.0)
        } else {
            (56.0, 200.0, 328.0)
        };
        let color = Theme::of(ui).palette.normal;
        let names = Section::ALL.map(|one| one.name(words));
        let widths = names
            .iter()
            .map(|name| Run::new(name, Face::TEXT, color).width(ui.painter()));
        let sections = grid(widths.fold(0.0, f32::max) + 64.0).max(least);
        let centre = (window.width() - sections - ladder).clamp(0.0, 880.0);
        let (x0, x1) = (window.left(), window.right());
        let (y0, y1) = (window.top() + top, window.bottom());
        let from = x0 + sections;
        Self {
            small,
            top: Rect::from_min_max(window.min, pos2(x1, y0)),
            left: Rect::from_min_max(pos2(x0, y0), pos2(from, y1)),
            centre: Rect::from_min_max(pos2(from, y0), pos2(from + centre, y1)),
            right: Rect::from_min_max(pos2(from + centre, y0), pos2(x1, y1)),
            margin: if small { 16.0 } else { 24.0 },
        }
    }

    /// Takes a strip off the top of the middle column.
    pub(super) fn take_strip(&mut self, height: f32) -> Rect {
        let strip = Rect::from_min_size(self.centre.min, vec2(self.centre.width(), height));
        self.centre.min.y += height;
        strip
    }

    /// The columns of fields, with room for the longest labels of a language.
    pub(super) fn columns(&self, ui: &Ui, words: &Words) -> Columns {
        const FIRST: [&str; 5] = [
            "brief-generic-name",
            "brief-company",
            "brief-brand",
            "brief-pack-size",
            "brief-annual-volume",
        ];
        const HEADS: [&str; 3] = ["brief-procedure", "brief-people", "brief-envelope"];
        const SECOND: [&str; 5] = [
            "brief-strength",
            "brief-unit",
            "brief-dosage-form",
            "brief-held",
            "brief-volume-basis",
        ];
        /// Widest label of the ordinary fields beside the sign of the target's choice.
        const KINDS: [&str; 3] = ["brief-target", "brief-target-cut", "brief-target-spend"];
        let color = Theme::of(ui).palette.normal;
        let widest_in = |ids: &[&str], face| {
            let width = |id: &&str| Run::new(&words.say(id), face, color).width(ui.painter());
            ids.iter().map(width).fold(0.0, f32::max)
        };
        let widest = |ids: &[&str]| widest_in(ids, Face::TEXT);
        let labels = widest(&FIRST)
            .max(widest(&KINDS) + 20.0)
            .max(widest_in(&HEADS, Face::TEXT_BOLD))
            + 12.0;
        let (first_least, second_least, gap) = if self.small {
            (84.0, 64.0, 16.0)
        } else {
            (100.0, 76.0, 28.0)
        };
        let label = grid(labels).max(first_least);
        let second_label = grid(widest(&SECOND) + 12.0).max(second_least);
        let left = self.centre.left() + self.margin;
        let right = self.centre.right() - self.margin;
        let inner = right - left;
        let share = ((inner - label - gap - second_label) / 2.0).floor();
        let width = share.min(240.0 + ((inner - 704.0) / 2.0).max(0.0).floor());
        let first = left + label;
        let beside = first + width + gap;
        Columns {
            left,
            first,
            second_label: beside,
            second: beside + second_label,
            width,
            right,
        }
    }
}

/// Up to the grid of 4 px.
fn grid(width: f32) -> f32 {
    (width / 4.0).ceil() * 4.0
}

/// Places of these widths one after the other, in lines as wide as there is room, each
/// `height` high and `gap` apart; the last of a line is stretched where `fill` says so.
pub(super) fn flow(
    widths: &[f32],
    from: egui::Pos2,
    right: f32,
    height: f32,
    gap: f32,
    fill: bool,
) -> Vec<Rect> {
    let mut places: Vec<Rect> = Vec::with_capacity(widths.len());
    let mut at = from;
    for width in widths {
        let width = width.min(right - from.x);
        if at.x > from.x && at.x + width > right + 0.5 {
            if let Some(last) = places.last_mut().filter(|_| fill) {
                last.max.x = right;
            }
            at = pos2(from.x, at.y + height + 8.0);
        }
        places.push(Rect::from_min_size(at, vec2(width, height)));
        at.x += width + gap;
    }
    if let Some(last) = places.last_mut().filter(|_| fill) {
        last.max.x = right;
    }
    places
}

/// How wide a choice must be for its longest option.
pub(super) fn natural_width(ui: &Ui, options: &[&str]) -> f32 {
    Select::new("", options).natural_width(ui)
}
