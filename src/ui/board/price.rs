//! The figure on the table, as large as there is room for.

use egui::{Align, Ui};

use super::{BoardModel, LEFT, MIDDLE, Screen, came_out, recess};
use crate::domain::Side;
use crate::text::change::signed;
use crate::text::price::bare_price;
use crate::transcript::board::{CameOut, Heard, Shown};
use crate::ui::signs::side_mark;
use crate::ui::theme::Theme;
use crate::ui::widgets::Run;
use crate::ui::widgets::text::{fitted, label};

/// The size of the figure.
const LARGEST: f32 = 456.0;
/// The height of a figure.
const FIGURE_EM: f32 = 0.733;
/// How wide it may be: from the left edge to a margin before the line in the middle.
const ROOM: f32 = MIDDLE - LEFT - 48.0;

pub(super) fn show(ui: &Ui, model: &BoardModel<'_>, shown: &Shown, screen: Screen) {
    let Some((last, before)) = shown.last() else {
        nothing_yet(ui, model, shown, screen);
        return;
    };
    whose(ui, model, shown, last, screen);
    figure(ui, model, shown, last, screen);
    under(ui, model, shown, (last, before), screen);
}

fn nothing_yet(ui: &Ui, model: &BoardModel<'_>, shown: &Shown, screen: Screen) {
    let palette = &Theme::of(ui).palette;
    let text = match shown.outcome {
        Some(outcome) => came_out(model.words, outcome),
        None => model.words.say("board-no-offer").into_owned(),
    };
    let run = Run::new(&text, screen.face(72.0), palette.normal);
    let at = screen.at(LEFT, 560.0);
    label(ui, "no offer", at.x, at.y, Align::Min, run);
}

/// Whose figure it is, or what it came to; beside it who is out of the room.
fn whose(ui: &Ui, model: &BoardModel<'_>, shown: &Shown, last: Heard, screen: Screen) {
    let (words, palette) = (model.words, &Theme::of(ui).palette);
    let base = screen.y(298.0);
    let mark = screen.at(LEFT + 23.5, 271.5);
    side_mark(
        ui.painter(),
        mark,
        last.by,
        screen.long(19.5),
        false,
        palette,
    );
    let text = if let Some(outcome) = shown.outcome {
        came_out(words, outcome)
    } else {
        let id = match last.by {
            Side::Company => "desk-company-offer",
            Side::Payer => "desk-payer-offer",
        };
        words.say_with(id, &[("number", last.number.into())])
    };
    let face = screen.face(64.0).bold();
    let left = screen.x(144.0);
    let run = Run::new(&text, face, palette.strong);
    let width = label(ui, "whose", left, base, Align::Min, run).rect.width();
    let Some((side, clock)) = recess(model, shown) else {
        return;
    };
    let small = screen.face(44.0);
    let mut right = screen.x(MIDDLE - 48.0);
    if let Some(clock) = clock {
        let run = Run::new(&clock, screen.face(56.0), palette.strong);
        let shown = label(ui, "recess clock", right, base, Align::Max, run);
        right -= shown.rect.width() + screen.long(24.0);
    }
    let room = right - left - width - screen.long(88.0);
    let out = words.say("board-out");
    let out = fitted(ui.painter(), &out, room, small);
    let run = Run::new(&out, small, palette.normal);
    let said = label(ui, "out", right, base, Align::Max, run).rect;
    let mark = egui::pos2(said.left() - screen.long(28.0), base - screen.long(18.0));
    side_mark(ui.painter(), mark, side, screen.long(11.0), false, palette);
}

fn figure(ui: &Ui, model: &BoardModel<'_>, shown: &Shown, last: Heard, screen: Screen) {
    let palette = &Theme::of(ui).palette;
    let price = match shown.outcome {
        Some(CameOut::Deal(agreed)) => agreed,
        Some(CameOut::NoDeal) | None => last.price,
    };
    let lowest = screen.y(781.0);
    let Some(price) = price else {
        let text = model.words.say("not-on-record");
        let run = Run::new(&text, screen.face(72.0), palette.weak);
        label(ui, "price", screen.x(LEFT), lowest, Align::Min, run);
        return;
    };
    let text = bare_price(price.amount(), shown.currency.code());
    let color = match shown.outcome {
        Some(CameOut::NoDeal) => palette.weak,
        Some(CameOut::Deal(_)) | None => palette.strong,
    };
    let largest = screen.face(LARGEST).bold();
    let width = Run::new(&text, largest, color).width(ui.painter());
    let share = (screen.long(ROOM) / width).min(1.0);
    let face = screen.face((LARGEST * share).floor()).bold();
    // a smaller figure stands in the middle of the room that the largest would take
    let base = lowest - screen.long(LARGEST) * (1.0 - share) * FIGURE_EM / 2.0;
    // the figure's own side bearing is taken back, so that its ink stands on the edge
    let bearing = face.px * 0.012;
    let left = screen.x(LEFT) - bearing;
    label(
        ui,
        "price",
        left,
        base,
        Align::Min,
        Run::new(&text, face, color),
    );
}

/// Currency and unit, and how far it is from the same side's figure before.
fn under(
    ui: &Ui,
    model: &BoardModel<'_>,
    shown: &Shown,
    (last, before): (Heard, Option<Heard>),
    screen: Screen,
) {
    let (words, palette) = (model.words, &Theme::of(ui).palette);
    let base = screen.y(891.0);
    let face = screen.face(72.0);
    let unit = words.price_head(shown.currency.code(), shown.unit.id());
    let left = screen.x(LEFT);
    let run = Run::new(&unit, face, palette.normal);
    let width = label(ui, "unit", left, base, Align::Min, run).rect.width();
    let (Some(price), Some(before)) = (last.price, before.and_then(|one| one.price)) else {
        return;
    };
    let Some(change) = price.amount().checked_sub(before.amount()) else {
        return;
    };
    let text = words.say("board-from-last");
    let from = left + width + screen.long(104.0);
    let run = Run::new(&text, face, palette.normal);
    let said = label(ui, "from last", from, base, Align::Min, run)
        .rect
        .width();
    let change = signed(change, shown.currency.code());
    let run = Run::new(&change, face, palette.strong);
    let from = from + said + screen.long(34.0);
    label(ui, "change", from, base, Align::Min, run);
}
