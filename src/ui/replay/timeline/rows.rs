//! The rows of the timeline: the company, the payer, the room.

use egui::{Align, Rect, Stroke, StrokeKind, Ui, pos2};

use super::axis::Axis;
use super::{in_row, row_middle};
use crate::domain::Session;
use crate::domain::event::{Event, Record};
use crate::domain::session::Standing;
use crate::text::change::signed;
use crate::text::price::bare_price;
use crate::ui::replay::layout::Layout;
use crate::ui::replay::model::ReplayModel;
use crate::ui::replay::notes_column::sign;
use crate::ui::side::Side;
use crate::ui::signs::{Sign, dashed_box, side_mark};
use crate::ui::theme::{Face, Theme};
use crate::ui::widgets::Run;
use crate::ui::widgets::text::{baseline, label};

/// Offers closer together than this are drawn as one mark.
const CLOSEST: f32 = 4.0;
/// Air between two figures.
const AIR: f32 = 8.0;

/// Where the rows are drawn.
pub(super) struct Ground<'a> {
    pub(super) axis: &'a Axis,
    /// Where the lines begin.
    pub(super) left: f32,
    /// Where the last record stands that was come to.
    pub(super) now: f32,
    /// Where the lines end.
    pub(super) end: f32,
    pub(super) layout: &'a Layout,
}

/// Shows the rows of what is drawn.
pub(super) fn show(ui: &Ui, model: &ReplayModel<'_>, drawn: &Session, ground: &Ground<'_>) {
    names(ui, model, ground);
    for (row, side) in [Side::Company, Side::Payer].into_iter().enumerate() {
        offers(ui, model, drawn, ground, row, side);
    }
    room(ui, model, drawn, ground);
    notes(ui, model, drawn, ground);
}

fn names(ui: &Ui, model: &ReplayModel<'_>, ground: &Ground<'_>) {
    let palette = &Theme::of(ui).palette;
    let painter = ui.painter();
    let edge = ground.layout.timeline.left();
    let names = ["side-company", "side-payer", "replay-room"];
    for (row, id) in names.into_iter().enumerate() {
        let middle = row_middle(ground.layout, row);
        let mark = pos2(edge + 24.0, middle);
        match row {
            0 => side_mark(painter, mark, Side::Company, 4.0, false, palette),
            1 => side_mark(painter, mark, Side::Payer, 4.0, false, palette),
            _ => Sign::DoorOut.paint(
                painter,
                Rect::from_center_size(mark, egui::Vec2::splat(13.0)),
                palette.weak,
            ),
        }
        let base = baseline((middle - 8.0..=middle + 8.0).into(), Face::LABEL);
        let text = model.words.say(id);
        let run = Run::new(&text, Face::LABEL, palette.normal);
        label(ui, ("row", row), edge + 40.0, base, Align::Min, run);
        painter.hline(
            ground.left..=ground.end,
            middle.round() + 0.5,
            Stroke::new(1.0, palette.line),
        );
    }
}

/// The figures of a side, with what lies between them where there is room.
fn offers(
    ui: &Ui,
    model: &ReplayModel<'_>,
    drawn: &Session,
    ground: &Ground<'_>,
    row: usize,
    side: Side,
) {
    let palette = &Theme::of(ui).palette;
    let painter = ui.painter();
    let currency = drawn.brief().currency.code();
    let middle = row_middle(ground.layout, row);
    let own: Vec<&Standing> = (drawn.state().offers.iter())
        .filter(|offer| offer.by == side)
        .collect();
    if own.is_empty() {
        no_figure(ui, model, ground, middle, side);
        return;
    }
    let figures = baseline((middle - 28.0..=middle - 12.0).into(), Face::LABEL);
    let figures = if row == 0 { figures } else { figures + 7.0 };
    let steps = baseline((middle - 18.0..=middle - 2.0).into(), Face::LABEL);
    let mut last_mark = f32::INFINITY;
    // from the newest back: where there is no room the older ones go without
    let mut free = f32::INFINITY;
    let mut newer: Option<(&Standing, f32)> = None;
    for offer in own.into_iter().rev() {
        let Some(record) = drawn.record(offer.seq) else {
            continue;
        };
        let x = ground.axis.x(record);
        if last_mark - x < CLOSEST {
            continue;
        }
        last_mark = x;
        let is_now = record.seq == model.lent.seen.next_seq().saturating_sub(1);
        let radius = if is_now { 6.0 } else { 4.0 };
        side_mark(
            painter,
            pos2(x, middle + 0.5),
            side,
            radius,
            offer.price.is_none(),
            palette,
        );
        let text = offer.price.map_or_else(
            || "?".to_owned(),
            |price| bare_price(price.amount(), currency),
        );
        let ink = if is_now {
            palette.strong
        } else {
            palette.normal
        };
        let run = Run::new(&text, Face::LABEL, ink);
        let width = run.width(painter);
        // beside the line of now, not under it
        let right = if (x - ground.now).abs() < width / 2.0 + AIR {
            (x + width / 2.0).min(ground.now - 10.0)
        } else {
            x + width / 2.0
        };
        if right + AIR <= free && ground.left <= right - width {
            run.paint_right(painter, right, figures);
            free = right - width;
        }
        if let Some((later, place)) = newer
            && row == 0
            && let (Some(from), Some(to)) = (offer.price, later.price)
            && let Some(step) = crate::domain::money::difference(to, from)
        {
            let text = signed(step, currency);
            let run = Run::new(&text, Face::LABEL, palette.weak);
            let room = place - x - 2.0 * 26.0;
            if run.width(painter) + AIR <= room {
                run.paint_center(painter, f32::midpoint(x, place), steps);
            }
        }
        newer = Some((offer, x));
    }
}

/// That a side has named no figure so far.
fn no_figure(ui: &Ui, model: &ReplayModel<'_>, ground: &Ground<'_>, middle: f32, side: Side) {
    let palette = &Theme::of(ui).palette;
    let text = model.words.say(match side {
        Side::Company => "replay-no-offer-so-far",
        Side::Payer => "replay-no-counteroffer-so-far",
    });
    let run = Run::new(&text, Face::LABEL, palette.weak);
    let width = run.width(ui.painter());
    let left = ground.left + 24.0;
    if ground.end < left + width + 16.0 {
        return;
    }
    let gap = Rect::from_min_max(
        pos2(left - 8.0, middle - 2.0),
        pos2(left + width + 8.0, middle + 3.0),
    );
    ui.painter().rect_filled(gap, 0.0, palette.surface);
    let base = baseline((middle - 8.0..=middle + 8.0).into(), Face::LABEL);
    label(ui, ("no figure", side.id()), left, base, Align::Min, run);
}

/// Recesses as boxes, what was said as ticks: the denser, the more was said.
fn room(ui: &Ui, model: &ReplayModel<'_>, drawn: &Session, ground: &Ground<'_>) {
    let palette = &Theme::of(ui).palette;
    let painter = ui.painter();
    let middle = row_middle(ground.layout, 2);
    let records = drawn.records();
    let mut last_tick = f32::NEG_INFINITY;
    let mut out: Option<&Record> = None;
    let mut last_recess = f32::NEG_INFINITY;
    for record in records {
        match &record.event {
            Event::SteppedOut { .. } => out = Some(record),
            Event::Resumed | Event::Accepted { .. } | Event::Failed(_) => {
                // more in one place than can be told apart are one
                let end = ground.axis.x(record);
                if let Some(from) = out.take()
                    && 2.0 <= end - last_recess
                {
                    last_recess = end;
                    recess(ui, model, ground, middle, (from, record));
                }
            }
            Event::Remarked { .. }
            | Event::Noted { .. }
            | Event::AskedAgain { .. }
            | Event::Met { .. } => {
                let x = ground.axis.x(record);
                if 2.0 <= x - last_tick {
                    last_tick = x;
                    let tick = Rect::from_x_y_ranges(x..=x + 1.0, middle - 5.0..=middle + 6.0);
                    painter.rect_filled(tick, 0.0, palette.outline);
                }
            }
            _ => {}
        }
    }
    if let (Some(from), Some(last)) = (out, records.last()) {
        recess(ui, model, ground, middle, (from, last));
    }
}

/// A recess: drawn to its length where that is known, else dashed with a double stroke.
fn recess(
    ui: &Ui,
    model: &ReplayModel<'_>,
    ground: &Ground<'_>,
    middle: f32,
    (from, to): (&Record, &Record),
) {
    let palette = &Theme::of(ui).palette;
    let painter = ui.painter();
    let (start, end) = (ground.axis.x(from), ground.axis.x(to));
    let known = ground.axis.is_timed() && from.time().is_some() && to.time().is_some();
    let place = in_row(middle, start, end.max(start + 4.0));
    painter.rect_filled(place, 2, palette.surface);
    if known {
        painter.rect(
            place,
            2,
            palette.hover,
            Stroke::new(1.0, palette.outline),
            StrokeKind::Inside,
        );
    } else {
        dashed_box(
            painter,
            place,
            3.0,
            Stroke::new(1.0, palette.outline),
            4.0,
            3.0,
        );
    }
    let text = model.words.say("replay-recess");
    let run = Run::new(&text, Face::LABEL, palette.normal);
    let width = run.width(painter);
    let strokes = if known { 0.0 } else { 16.0 };
    let base = baseline(place.y_range(), Face::LABEL);
    if width + strokes + 12.0 <= place.width() {
        let left = place.center().x - f32::midpoint(width, strokes);
        run.paint(painter, left, base);
        if !known {
            double_stroke(ui, pos2(left + width + 11.0, middle));
        }
    } else if !known && 14.0 <= place.width() {
        double_stroke(ui, place.center());
    }
}

/// Two strokes: how long it was is not on record.
fn double_stroke(ui: &Ui, center: egui::Pos2) {
    let palette = &Theme::of(ui).palette;
    for across in [-2.0, 2.0] {
        let ends = [
            center + egui::vec2(across - 1.5, 4.5),
            center + egui::vec2(across + 1.5, -4.5),
        ];
        ui.painter()
            .line_segment(ends, Stroke::new(1.2, palette.normal));
    }
}

/// Notes and flags, as signs under the room's line.
fn notes(ui: &Ui, model: &ReplayModel<'_>, drawn: &Session, ground: &Ground<'_>) {
    let palette = &Theme::of(ui).palette;
    let y = row_middle(ground.layout, 2) + ground.layout.pick(18.0, 13.0);
    let mut last: Option<f32> = None;
    for note in model.lent.notes.iter().rev() {
        let Some(record) = drawn.record(note.at.seq) else {
            continue;
        };
        let x = ground.axis.x(record);
        if last.is_some_and(|before| before - x < 12.0) {
            continue;
        }
        last = Some(x);
        let (sign, ink) = sign(note.kind, palette);
        let x = if ground.now - x < 8.0 { x - 8.0 } else { x };
        let place = Rect::from_center_size(pos2(x, y), egui::Vec2::splat(11.0));
        sign.paint(ui.painter(), place, ink);
    }
}
