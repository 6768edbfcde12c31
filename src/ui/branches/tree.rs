//! The tree of price paths: a figure a column, the price down the side.

use egui::{Align, Color32, Painter, Pos2, Rect, Stroke, Ui, pos2, vec2};

use super::{BranchesModel, BranchesState};
use crate::domain::event::Seq;
use crate::domain::{Price, Side};
use crate::text::price::bare_price;
use crate::training::branch::Line;
use crate::ui::side::SideLook as _;
use crate::ui::signs::{Sign, dashes, mark};
use crate::ui::theme::{Face, Palette, Theme};
use crate::ui::widgets::text::{baseline, label};
use crate::ui::widgets::{Run, SectionHead};

/// A figure of a line.
struct Point {
    seq: Seq,
    by: Side,
    price: Price,
    simulated: bool,
}

/// From prices and columns to places.
struct Scale {
    plot: Rect,
    low: f64,
    high: f64,
    columns: f32,
}

impl Scale {
    fn of(plot: Rect, lines: &[Vec<Point>]) -> Option<Self> {
        let prices = || lines.iter().flatten().map(|point| amount(point.price));
        let low = prices().reduce(f64::min)?;
        let high = prices().reduce(f64::max)?;
        let spare = ((high - low) * 0.06).max(high * 0.002);
        let longest = lines.iter().map(Vec::len).max()?;
        let longest = u16::try_from(longest).unwrap_or(u16::MAX);
        Some(Self {
            plot,
            low: low - spare,
            high: high + spare,
            // a third of the way is left free at first, so that a line does not jump
            columns: f32::from(longest).max(8.0),
        })
    }

    fn at(&self, column: usize, price: Price) -> Pos2 {
        let column = f32::from(u16::try_from(column).unwrap_or(u16::MAX));
        let x = self.plot.left() + self.plot.width() * (column + 0.5) / self.columns;
        pos2(x, self.y(amount(price)))
    }

    fn y(&self, amount: f64) -> f32 {
        let part = (self.high - amount) / (self.high - self.low).max(f64::MIN_POSITIVE);
        #[expect(clippy::cast_possible_truncation, reason = "between 0 and 1")]
        let part = part as f32;
        self.plot.top() + self.plot.height() * part
    }
}

/// A price for a plot, and for nothing else.
fn amount(price: Price) -> f64 {
    use rust_decimal::prelude::ToPrimitive as _;
    price.amount().to_f64().unwrap_or(0.0)
}

/// Shows the tree.
pub(super) fn show(ui: &Ui, model: &BranchesModel<'_>, state: &BranchesState, rect: Rect) {
    let words = model.words;
    let palette = &Theme::of(ui).palette;
    let inner = rect.shrink2(vec2(24.0, 16.0));
    let head = words.say("branches-tree");
    let place = Rect::from_min_size(inner.min, vec2(inner.width(), 20.0));
    SectionHead::new(&head).show_at(ui, place);
    let mut legend_y = inner.top() + 28.0;
    legend(ui, model, pos2(inner.left(), legend_y));
    legend_y += 24.0;
    let plot = Rect::from_min_max(pos2(inner.left() + 72.0, legend_y + 8.0), inner.max);
    let plot = plot.with_max_y(if model.notice.is_some() {
        inner.bottom() - 40.0
    } else {
        inner.bottom()
    });
    if let Some(notice) = model.notice {
        let place = Rect::from_min_max(pos2(inner.left(), inner.bottom() - 24.0), inner.max);
        let base = baseline(place.y_range(), Face::TEXT);
        let run = Run::new(notice, Face::TEXT, palette.caution);
        label(ui, "notice", place.left(), base, Align::Min, run);
    }
    let lines: Vec<Vec<Point>> = model.tree.lines().iter().map(points).collect();
    let Some(scale) = Scale::of(plot, &lines) else {
        let none = words.say("branches-no-figures");
        let base = baseline(plot.y_range(), Face::TEXT);
        let run = Run::new(&none, Face::TEXT, palette.weak);
        label(ui, "none", plot.center().x, base, Align::Center, run);
        return;
    };
    let currency = model
        .tree
        .lines()
        .first()
        .map_or("", |line| line.session().brief().currency.code());
    axis(ui, &scale, &lines, currency);
    // the chosen line last, over the others
    let order = (0..lines.len())
        .filter(|at| *at != state.line)
        .chain([state.line]);
    for at in order {
        if let (Some(line), Some(points)) = (model.tree.lines().get(at), lines.get(at)) {
            draw(
                ui.painter(),
                palette,
                &scale,
                line,
                points,
                at == state.line,
            );
        }
    }
    chosen_place(ui, &scale, lines.get(state.line), state.at);
}

fn points(line: &Line) -> Vec<Point> {
    let from = line.simulated_from().unwrap_or(Seq::MAX);
    let offers = line.session().state().offers.iter();
    offers
        .filter_map(|offer| {
            Some(Point {
                seq: offer.seq,
                by: offer.by,
                price: offer.price?,
                simulated: from <= offer.seq,
            })
        })
        .collect()
}

/// The least and the greatest figure, and the last one on record, down the side.
fn axis(ui: &Ui, scale: &Scale, lines: &[Vec<Point>], currency: &str) {
    let palette = &Theme::of(ui).palette;
    let all = || lines.iter().flatten().map(|point| point.price);
    let last = lines
        .first()
        .and_then(|line| line.last())
        .map(|one| one.price);
    let mut marked: Vec<Price> = [all().max(), last, all().min()]
        .into_iter()
        .flatten()
        .collect();
    marked.dedup();
    let mut before: Option<f32> = None;
    for price in marked {
        let y = scale.y(amount(price));
        if before.is_some_and(|before| (y - before).abs() < 18.0) {
            continue;
        }
        before = Some(y);
        let text = bare_price(price.amount(), currency);
        let run = Run::new(&text, Face::LABEL, palette.weak);
        let right = scale.plot.left() - 8.0;
        let base = baseline((y - 8.0..=y + 8.0).into(), Face::LABEL);
        label(ui, ("axis", text.as_str()), right, base, Align::Max, run);
        let stroke = Stroke::new(1.0, palette.line);
        ui.painter().hline(scale.plot.x_range(), y, stroke);
    }
}

/// One line: its company figures joined, across and down, its payer figures beside them.
fn draw(
    painter: &Painter,
    palette: &Palette,
    scale: &Scale,
    line: &Line,
    points: &[Point],
    chosen: bool,
) {
    let faded = |color: Color32| {
        if chosen {
            color
        } else {
            color.gamma_multiply(0.45)
        }
    };
    let width = if chosen { 2.0 } else { 1.5 };
    let mut last: Option<Pos2> = None;
    for (column, point) in points.iter().enumerate() {
        let at = scale.at(column, point.price);
        if point.by == Side::Company {
            if let Some(from) = last {
                let corner = pos2(at.x, from.y);
                if point.simulated {
                    let stroke = Stroke::new(width, faded(palette.caution));
                    dashes(painter, [from, corner], stroke, 4.0, 4.0);
                    dashes(painter, [corner, at], stroke, 4.0, 4.0);
                } else {
                    let stroke = Stroke::new(width, faded(palette.company));
                    painter.line_segment([from, corner], stroke);
                    painter.line_segment([corner, at], stroke);
                }
            }
            last = Some(at);
        }
    }
    // what is shared with another line is drawn there
    let from = line.simulated_from().unwrap_or(0);
    for (column, point) in points.iter().enumerate() {
        if from <= point.seq || chosen {
            let at = scale.at(column, point.price);
            mark(
                painter,
                at,
                point.by,
                4.0,
                false,
                faded(point.by.color(palette)),
            );
        }
    }
    let state = line.session().state();
    if let (Some(_), Some(last), true) = (&state.outcome, points.last(), line.from.is_some()) {
        let sign = match state.final_price() {
            Some(_) => (Sign::Tick, palette.good),
            None => (Sign::Cross, palette.weak),
        };
        let at = scale.at(points.len() - 1, last.price) + vec2(18.0, 0.0);
        sign.0.paint_at(painter, at, faded(sign.1));
    }
}

/// A ring where a new line would leave.
fn chosen_place(ui: &Ui, scale: &Scale, points: Option<&Vec<Point>>, at: Seq) {
    let palette = &Theme::of(ui).palette;
    let Some(points) = points else { return };
    let mut last = None;
    for (column, point) in points.iter().enumerate() {
        if point.seq <= at {
            last = Some(scale.at(column, point.price));
        }
    }
    if let Some(center) = last {
        let stroke = Stroke::new(2.0, palette.payer);
        ui.painter().circle_stroke(center, 9.0, stroke);
    }
}

/// What the marks and strokes mean.
fn legend(ui: &Ui, model: &BranchesModel<'_>, left_top: Pos2) {
    let palette = &Theme::of(ui).palette;
    let painter = ui.painter();
    let middle = left_top.y + 8.0;
    let base = baseline((left_top.y..=left_top.y + 16.0).into(), Face::LABEL);
    let mut x = left_top.x;
    for (id, which) in [
        ("side-company", 0),
        ("side-payer", 1),
        ("branches-recorded", 2),
        ("practice-simulated", 3),
    ] {
        match which {
            0 | 1 => {
                let by = if which == 0 {
                    Side::Company
                } else {
                    Side::Payer
                };
                mark(
                    painter,
                    pos2(x + 5.0, middle),
                    by,
                    4.0,
                    false,
                    by.color(palette),
                );
                x += 16.0;
            }
            2 => {
                let stroke = Stroke::new(2.0, palette.company);
                painter.line_segment([pos2(x, middle), pos2(x + 24.0, middle)], stroke);
                x += 30.0;
            }
            _ => {
                let stroke = Stroke::new(2.0, palette.caution);
                dashes(
                    painter,
                    [pos2(x, middle), pos2(x + 24.0, middle)],
                    stroke,
                    4.0,
                    4.0,
                );
                x += 30.0;
            }
        }
        let text = model.words.say(id);
        let run = Run::new(&text, Face::LABEL, palette.weak);
        x += run.paint(painter, x, base) + 20.0;
    }
}
