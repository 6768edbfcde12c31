//! A list in columns, one row a thing: heads that stay, rows that scroll.

use std::borrow::Cow;

use egui::{Align, Rangef, Rect, Response, ScrollArea, Ui, UiBuilder, Vec2, vec2};

use crate::text::Words;
use crate::text::number::ABSENT;
use crate::ui::theme::{Face, ROW, Theme};
use crate::ui::widgets::text::{baseline, fitted, label};
use crate::ui::widgets::{Ground, Row, Run, Tooltip as _, parting};

/// Between columns.
const GAP: f32 = 12.0;

/// The columns of a list.
pub(super) struct Columns<'a> {
    /// Tells its rows from those of other lists.
    pub(super) salt: &'a str,
    /// The head of the first column, which takes what the others leave.
    pub(super) first: &'a str,
    /// The others: their heads, how wide they are, where their text stands.
    pub(super) rest: &'a [(&'a str, f32, Align)],
}

/// A row.
pub(super) struct Line {
    /// What stands in the first column.
    pub(super) title: String,
    /// Whether that is all there is of it.
    pub(super) is_weak: bool,
    /// What stands in the others.
    pub(super) cells: Vec<String>,
    /// What assistive technology reads out.
    pub(super) spoken: String,
}

/// What a list shows now, and where.
pub(super) struct Shown {
    /// Where it stands.
    pub(super) rect: Rect,
    /// How high its heads are.
    pub(super) heads: f32,
    /// How many rows there are.
    pub(super) rows: usize,
    /// The row that is chosen.
    pub(super) chosen: Option<usize>,
    /// The row that is to be in sight.
    pub(super) reveal: Option<usize>,
}

impl Columns<'_> {
    /// Shows heads and rows; the row that was pressed, and whether twice.
    pub(super) fn show(
        &self,
        ui: &mut Ui,
        words: &Words,
        shown: &Shown,
        line: impl Fn(usize) -> Line,
    ) -> Option<(usize, bool)> {
        let rect = shown.rect;
        let heads = rect.with_max_y(rect.top() + shown.heads);
        self.show_heads(ui, words, heads);
        let rows = rect.with_min_y(heads.bottom() + 1.0);
        let mut met = None;
        let builder = UiBuilder::new().max_rect(rows).id_salt((self.salt, "rows"));
        let mut child = ui.new_child(builder);
        child.set_clip_rect(rows.intersect(ui.clip_rect()));
        child.spacing_mut().item_spacing = Vec2::ZERO;
        ScrollArea::vertical()
            .auto_shrink(false)
            .show(&mut child, |ui| {
                for row in 0..shown.rows {
                    let (_, place) = ui.allocate_space(vec2(ui.available_width(), ROW));
                    let is_chosen = shown.chosen == Some(row);
                    let response = self.show_row(ui, &line(row), row, place, is_chosen);
                    if response.clicked() {
                        met = Some((row, response.double_clicked()));
                    }
                    if shown.reveal == Some(row) {
                        let still = egui::style::ScrollAnimation::none();
                        ui.scroll_to_rect_animation(place, None, still);
                    }
                }
            });
        met
    }

    /// Where the columns stand.
    fn places(&self, list: Rangef) -> Vec<Rangef> {
        let mut right = list.max - 16.0;
        let mut places: Vec<Rangef> = self
            .rest
            .iter()
            .rev()
            .map(|(_, width, _)| {
                let place = Rangef::new(right - width, right);
                right = place.min - GAP;
                place
            })
            .collect();
        places.push(Rangef::new(list.min + 16.0, right));
        places.reverse();
        places
    }

    fn show_heads(&self, ui: &Ui, words: &Words, heads: Rect) {
        let palette = &Theme::of(ui).palette;
        let base = baseline(heads.y_range(), Face::LABEL);
        let named = std::iter::once((self.first, Align::Min))
            .chain(self.rest.iter().map(|(id, _, align)| (*id, *align)));
        for ((id, align), place) in named.zip(self.places(heads.x_range())) {
            let name = words.say(id);
            let run = Run::new(&name, Face::LABEL, palette.weak);
            let x = if align == Align::Max {
                place.max
            } else {
                place.min
            };
            label(ui, id, x, base, align, run);
        }
        parting(ui.painter(), heads.x_range(), heads.bottom(), palette);
    }

    fn show_row(&self, ui: &Ui, line: &Line, row: usize, rect: Rect, is_chosen: bool) -> Response {
        let palette = &Theme::of(ui).palette;
        let painter = ui.painter();
        let ground = if is_chosen {
            Ground::Selected
        } else {
            Ground::Plain
        };
        let response = Row::new(&line.spoken)
            .ground(ground)
            .id_salt((self.salt, row))
            .unfocusable()
            .show_at(ui, rect);
        let base = baseline(rect.y_range(), Face::TEXT);
        let mut places = self.places(rect.x_range()).into_iter();
        let room = places.next().unwrap_or(Rangef::NOTHING);
        let title = fitted(painter, &line.title, room.span(), Face::TEXT);
        let ink = if line.is_weak {
            palette.weak
        } else {
            palette.strong
        };
        let mut is_cut = matches!(title, Cow::Owned(_));
        Run::new(&title, Face::TEXT, ink).paint(painter, room.min, base);
        for ((cell, place), (_, _, align)) in line.cells.iter().zip(places).zip(self.rest) {
            let text = fitted(painter, cell, place.span(), Face::TEXT);
            is_cut |= matches!(text, Cow::Owned(_));
            let ink = if cell == ABSENT {
                palette.weak
            } else {
                palette.normal
            };
            let run = Run::new(&text, Face::TEXT, ink);
            match align {
                Align::Max => run.paint_right(painter, place.max, base),
                Align::Min | Align::Center => run.paint(painter, place.min, base),
            };
        }
        if is_cut {
            response.tooltip(&line.spoken)
        } else {
            response
        }
    }
}
