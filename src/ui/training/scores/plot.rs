//! A picture of attempts in their order: the share of the zone as our diamonds, joined; the
//! credit of lessons as rings, since the two measure different things.

use egui::{Rangef, Rect, Stroke, Ui, WidgetInfo, accesskit::Role, pos2};
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive as _;

use crate::domain::Side;
use crate::text::{Words, change};
use crate::ui::signs::side_mark;
use crate::ui::theme::{Face, Theme};
use crate::ui::widgets::Run;
use crate::ui::widgets::text::baseline;

/// What an attempt shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Point {
    /// As a ratio; it can lie outside nought and one.
    pub(super) share: Option<Decimal>,
    /// 0 to 100.
    pub(super) credit: Option<u8>,
}

/// The most attempts that are drawn: the last ones.
const MOST: usize = 60;
/// Room for the figures of the axis.
const AXIS: f32 = 44.0;
/// Room for the legend.
const LEGEND: f32 = 24.0;

/// Shows it.
pub(super) fn show(ui: &Ui, words: &Words, points: &[Point], rect: Rect) {
    let palette = &Theme::of(ui).palette;
    let painter = ui.painter();
    let first = points.len().saturating_sub(MOST);
    let drawn = points.get(first..).unwrap_or_default();
    let share = |point: &Point| point.share.and_then(|share| share.to_f32());
    let shares = drawn.iter().filter_map(share);
    // beyond the zone the axis goes on, but no further than as much again
    let (low, high) = shares.fold((0.0_f32, 1.0_f32), |(low, high), share| {
        (low.min(share), high.max(share))
    });
    let (low, high) = (low.max(-1.0), high.min(2.0));
    let body = Rect::from_min_max(
        pos2(rect.left() + AXIS, rect.top() + 8.0),
        pos2(rect.right() - 8.0, rect.bottom() - LEGEND - 8.0),
    );
    let y_of = |share: f32| {
        let part = (share.clamp(low, high) - low) / (high - low);
        body.bottom() - part * body.height()
    };
    for mark in [Decimal::ZERO, Decimal::new(5, 1), Decimal::ONE] {
        let y = y_of(mark.to_f32().unwrap_or(0.0)).round() + 0.5;
        painter.hline(body.x_range(), y, Stroke::new(1.0, palette.line));
        let text = change::whole_percent(mark);
        let base = baseline(Rangef::new(y - 8.0, y + 8.0), Face::LABEL);
        Run::new(&text, Face::LABEL, palette.weak).paint_right(painter, body.left() - 8.0, base);
    }
    let steps = drawn.len().saturating_sub(1).max(1) as f32;
    let x_of = |at: usize| match drawn.len() {
        1 => body.center().x,
        _ => body.left() + 8.0 + (body.width() - 16.0) * at as f32 / steps,
    };
    let ours = palette.payer;
    let line: Vec<egui::Pos2> = drawn
        .iter()
        .enumerate()
        .filter_map(|(at, point)| Some(pos2(x_of(at), y_of(share(point)?))))
        .collect();
    if line.len() > 1 {
        painter.line(line.clone(), Stroke::new(1.5, ours));
    }
    for center in line {
        diamond(ui, center);
    }
    for (at, point) in drawn.iter().enumerate() {
        if let Some(credit) = point.credit {
            let center = pos2(x_of(at), y_of(f32::from(credit) / 100.0));
            painter.circle(
                center,
                3.5,
                palette.surface,
                Stroke::new(1.5, palette.strong),
            );
        }
    }
    legend(ui, words, rect.with_min_y(rect.bottom() - LEGEND));
    let spoken = spoken(words, drawn);
    let response = ui.interact(rect, ui.make_persistent_id("way"), egui::Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, &spoken));
}

fn diamond(ui: &Ui, center: egui::Pos2) {
    let palette = &Theme::of(ui).palette;
    side_mark(ui.painter(), center, Side::Payer, 4.5, false, palette);
}

fn legend(ui: &Ui, words: &Words, rect: Rect) {
    let palette = &Theme::of(ui).palette;
    let painter = ui.painter();
    let base = baseline(rect.y_range(), Face::LABEL);
    let middle = rect.center().y;
    let mut x = rect.left() + AXIS + 8.0;
    diamond(ui, pos2(x, middle));
    let share = words.say("scores-share");
    x += 12.0;
    x += Run::new(&share, Face::LABEL, palette.weak).paint(painter, x, base) + 24.0;
    let ring = Stroke::new(1.5, palette.strong);
    painter.circle(pos2(x, middle), 3.5, palette.surface, ring);
    let credit = words.say("scores-credit-legend");
    Run::new(&credit, Face::LABEL, palette.weak).paint(painter, x + 12.0, base);
}

/// The same figures for those who hear them.
fn spoken(words: &Words, drawn: &[Point]) -> String {
    let share = words.say("scores-share");
    let credit = words.say("scores-credit-legend");
    let each = drawn.iter().filter_map(|point| match point {
        Point {
            share: Some(figure),
            ..
        } => Some(format!("{share} {}", change::percent(*figure))),
        Point {
            credit: Some(figure),
            ..
        } => Some(format!("{credit} {figure}")),
        Point { .. } => None,
    });
    each.collect::<Vec<_>>().join("; ")
}
