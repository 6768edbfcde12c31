//! The figure on the table, as large as there is room for.

use egui::{Align, Color32, Rect, Ui, Vec2, pos2};

use super::{BoardModel, LEFT, MIDDLE, Screen, came_out, recess, which};
use crate::domain::{Price, Side};
use crate::text::change::signed;
use crate::text::price::bare_price;
use crate::transcript::board::{CameOut, Heard, Shown};
use crate::ui::signs::{Sign, side_mark};
use crate::ui::theme::{Palette, Theme};
use crate::ui::widgets::Run;
use crate::ui::widgets::text::{fitted, label};

/// The size of the figure, and the least of anything here.
const LARGEST: f32 = 456.0;
const LEAST: f32 = 44.0;
/// The height of a figure.
const FIGURE_EM: f32 = 0.733;
/// What a figure leaves free at its left.
const BEARING_EM: f32 = 0.025;
/// How wide it may be: from the left edge to a margin before the line in the middle.
const ROOM: f32 = MIDDLE - LEFT - 48.0;

/// What stands large, and whose figure it is where it is one's.
struct Large {
    price: Option<Price>,
    figure: Option<Heard>,
    before: Option<Heard>,
}

pub(super) fn show(ui: &Ui, model: &BoardModel<'_>, shown: &Shown, screen: Screen) {
    let Some(large) = large(shown) else {
        nothing_yet(ui, model, shown, screen);
        return;
    };
    headline(ui, model, shown, &large, screen);
    figure(ui, model, shown, &large, screen);
    under(ui, model, shown, &large, screen);
}

/// What was agreed, or the last figure; nothing where there is neither.
fn large(shown: &Shown) -> Option<Large> {
    let last = shown.last();
    let (of_last, before) = last.map_or((None, None), |(last, before)| (Some(last), before));
    match shown.outcome {
        Some(CameOut::Deal(Some(agreed))) => {
            let agreed_on = |one: &&Heard| one.price == Some(agreed);
            Some(Large {
                price: Some(agreed),
                figure: shown.heard.iter().rev().find(agreed_on).copied(),
                before: None,
            })
        }
        Some(_) => of_last.map(|last| Large {
            price: last.price,
            figure: Some(last),
            before: None,
        }),
        None => of_last.map(|last| Large {
            price: last.price,
            figure: Some(last),
            before,
        }),
    }
}

fn nothing_yet(ui: &Ui, model: &BoardModel<'_>, shown: &Shown, screen: Screen) {
    let palette = &Theme::of(ui).palette;
    let (text, sign) = match shown.outcome {
        Some(outcome) => {
            let sign = sign_of(outcome, palette);
            (came_out(model.words, shown, outcome), Some(sign))
        }
        None if shown.sealed_bids => (model.words.say("board-sealed").into_owned(), None),
        None => (model.words.say("board-no-offer").into_owned(), None),
    };
    let at = screen.at(LEFT, 581.0);
    let mut left = at.x;
    if let Some((sign, color)) = sign {
        let middle = pos2(left + screen.long(32.0), at.y - screen.long(26.0));
        let square = Rect::from_center_size(middle, Vec2::splat(screen.long(64.0)));
        sign.paint(ui.painter(), square, color);
        left += screen.long(96.0);
    }
    let run = Run::new(&text, screen.face(72.0), palette.normal);
    label(ui, "no offer", left, at.y, Align::Min, run);
    stepped_out(ui, model, shown, screen.x(LEFT), screen);
}

fn sign_of(outcome: CameOut, palette: &Palette) -> (Sign, Color32) {
    match outcome {
        CameOut::Deal(_) | CameOut::RegularList => (Sign::Tick, palette.good),
        CameOut::NoDeal | CameOut::NotListed | CameOut::Renegotiation => {
            (Sign::Cross, palette.normal)
        }
    }
}

/// Whose figure it is, or what it came to; beside it who is out of the room.
fn headline(ui: &Ui, model: &BoardModel<'_>, shown: &Shown, large: &Large, screen: Screen) {
    let (words, palette) = (model.words, &Theme::of(ui).palette);
    let base = screen.y(298.0);
    let middle = screen.at(LEFT + 23.5, 271.5);
    let text = match (shown.outcome, large.figure) {
        (Some(outcome), _) => {
            let (sign, color) = sign_of(outcome, palette);
            let square = Rect::from_center_size(middle, Vec2::splat(screen.long(52.0)));
            sign.paint(ui.painter(), square, color);
            came_out(words, shown, outcome)
        }
        (None, Some(figure)) => {
            let radius = screen.long(20.0);
            side_mark(ui.painter(), middle, figure.by, radius, false, palette);
            which(words, shown, figure)
        }
        (None, None) => String::new(),
    };
    let left = screen.x(144.0);
    let run = Run::new(&text, screen.face(64.0).bold(), palette.strong);
    let place = label(ui, "whose", left, base, Align::Min, run).rect;
    stepped_out(ui, model, shown, left + place.width(), screen);
}

/// Who is out of the room and for how long, right of what ends at `left`; the words give way
/// where there is no room for them.
fn stepped_out(ui: &Ui, model: &BoardModel<'_>, shown: &Shown, left: f32, screen: Screen) {
    let Some((side, clock)) = recess(model, shown) else {
        return;
    };
    let (words, palette) = (model.words, &Theme::of(ui).palette);
    let base = screen.y(298.0);
    let mut right = screen.x(MIDDLE - 48.0);
    if let Some(clock) = clock {
        let run = Run::new(&clock, screen.face(56.0), palette.strong);
        let place = label(ui, "recess clock", right, base, Align::Max, run).rect;
        right -= place.width() + screen.long(24.0);
    }
    let out = words.say("board-out");
    let run = Run::new(&out, screen.face(44.0), palette.normal);
    let room = right - left - screen.long(40.0 + 40.0);
    if run.width(ui.painter()) <= room {
        let place = label(ui, "out", right, base, Align::Max, run).rect;
        right -= place.width() + screen.long(16.0);
    }
    let mark = pos2(right - screen.long(13.0), base - screen.long(17.0));
    side_mark(ui.painter(), mark, side, screen.long(12.0), false, palette);
}

fn figure(ui: &Ui, model: &BoardModel<'_>, shown: &Shown, large: &Large, screen: Screen) {
    let palette = &Theme::of(ui).palette;
    let lowest = screen.y(775.0);
    let Some(price) = large.price else {
        let text = model.words.say("not-on-record");
        let run = Run::new(&text, screen.face(72.0), palette.weak);
        label(ui, "price", screen.x(LEFT), lowest, Align::Min, run);
        return;
    };
    let text = bare_price(price.amount(), shown.currency.code());
    let color = match shown.outcome {
        Some(CameOut::Deal(_)) | None => palette.strong,
        Some(_) => palette.weak,
    };
    let largest = screen.face(LARGEST).bold();
    let width = Run::new(&text, largest, color).width(ui.painter());
    let share = (screen.long(ROOM) / width).min(1.0);
    let face = screen.face((LARGEST * share).floor().max(LEAST)).bold();
    let room = screen.long(ROOM) * 1.02;
    let text = fitted(ui.painter(), &text, room, face);
    // a smaller figure stands in the middle of the room that the largest would take
    let base = lowest - screen.long(LARGEST) * (1.0 - share) * FIGURE_EM / 2.0;
    // the figure's own side bearing is taken back, so that its ink stands on the edge
    let left = screen.x(LEFT) - face.px * BEARING_EM;
    let run = Run::new(&text, face, color);
    label(ui, "price", left, base, Align::Min, run);
}

/// Currency and unit; how far it is from the same side's figure before, or whose figure it
/// was that stands at the end.
fn under(ui: &Ui, model: &BoardModel<'_>, shown: &Shown, large: &Large, screen: Screen) {
    let (words, palette) = (model.words, &Theme::of(ui).palette);
    let base = screen.y(891.0);
    let unit = words.price_head(shown.currency.code(), shown.unit.id());
    let run = Run::new(&unit, screen.face(72.0), palette.normal);
    let left = screen.x(LEFT);
    let width = label(ui, "unit", left, base, Align::Min, run).rect.width();
    let from = left + width + screen.long(96.0);
    let room = left + screen.long(ROOM) - from;
    if shown.outcome.is_some() {
        if let Some(figure) = large.figure {
            whose(
                ui,
                &which(words, shown, figure),
                figure.by,
                (from, room),
                screen,
            );
        }
        return;
    }
    let before = large.before.and_then(|one| one.price);
    let change = (large.price.zip(before))
        .and_then(|(price, before)| price.amount().checked_sub(before.amount()));
    let Some(change) = change else { return };
    let change = signed(change, shown.currency.code());
    let said = words.say("board-from-last");
    let painter = ui.painter();
    // the largest size in which both have room; the words give way before the figure does
    let sizes = [72.0, 64.0, 56.0, LEAST].map(|px| screen.face(px));
    let gap = screen.long(34.0);
    let long = |text: &str, face| Run::new(text, face, palette.normal).width(painter);
    let fits = |face: &&_| long(&said, **face) + gap + long(&change, **face) <= room;
    let mut at = from;
    let face = match sizes.iter().find(fits) {
        Some(face) => {
            let run = Run::new(&said, *face, palette.normal);
            at += label(ui, "from last", at, base, Align::Min, run)
                .rect
                .width()
                + gap;
            *face
        }
        None => screen.face(56.0),
    };
    let run = Run::new(&change, face, palette.strong);
    label(ui, "change", at, base, Align::Min, run);
}

/// Whose figure stands at the end of the talk.
fn whose(ui: &Ui, text: &str, by: Side, (left, room): (f32, f32), screen: Screen) {
    let palette = &Theme::of(ui).palette;
    let base = screen.y(891.0);
    let mark = pos2(left + screen.long(16.0), base - screen.long(21.0));
    side_mark(ui.painter(), mark, by, screen.long(15.0), false, palette);
    let left = left + screen.long(52.0);
    let face = screen.face(56.0);
    let text = fitted(ui.painter(), text, room - screen.long(52.0), face);
    let run = Run::new(&text, face, palette.normal);
    label(ui, "agreed on", left, base, Align::Min, run);
}
