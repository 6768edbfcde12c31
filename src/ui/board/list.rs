//! All the figures that both sides heard, the newest last.

use egui::{Align, Ui, pos2};

use super::{BoardModel, FOOT, MIDDLE, RIGHT, Screen};
use crate::text::change::signed;
use crate::text::number::ABSENT;
use crate::text::price::bare_price;
use crate::transcript::board::{Heard, Shown};
use crate::ui::signs::side_mark;
use crate::ui::theme::Theme;
use crate::ui::widgets::Run;
use crate::ui::widgets::text::{fitted, label};

/// From the head of the list to the foot of the board.
const TOP: f32 = 344.0;
/// A row where there is room, and the lowest one.
const ROW: f32 = 112.0;
const LOWEST_ROW: f32 = 60.0;

pub(super) fn show(ui: &Ui, model: &BoardModel<'_>, shown: &Shown, screen: Screen) {
    let (words, palette) = (model.words, &Theme::of(ui).palette);
    let room = FOOT + screen.height - super::HEIGHT - TOP - 16.0;
    let fits = |count: &usize| LOWEST_ROW * *count as f32 <= room;
    let fitting = (1..=shown.heard.len()).rev().find(fits).unwrap_or(1);
    let row = (room / fitting as f32).min(ROW);
    let left_out = shown.heard.len().saturating_sub(fitting);
    let earlier = usize::try_from(shown.earlier)
        .unwrap_or(usize::MAX)
        .saturating_add(left_out);
    let head = if earlier == 0 {
        words.say("board-figures").into_owned()
    } else {
        words.say_with("board-figures-earlier", &[("count", earlier.into())])
    };
    let run = Run::new(&head, screen.face(44.0), palette.normal);
    let at = screen.at(1336.0, 290.0);
    label(ui, "figures", at.x, at.y, Align::Min, run);
    for (place, heard) in shown.heard.iter().enumerate().skip(left_out) {
        let middle = TOP + row * ((place - left_out) as f32 + 0.5);
        let before = (shown.heard.iter().take(place).rev())
            .find(|one| one.by == heard.by)
            .copied();
        let newest = place + 1 == shown.heard.len();
        one(ui, shown, (*heard, before), (middle, row, newest), screen);
    }
}

fn one(
    ui: &Ui,
    shown: &Shown,
    (heard, before): (Heard, Option<Heard>),
    (middle, row, newest): (f32, f32, bool),
    screen: Screen,
) {
    let palette = &Theme::of(ui).palette;
    // a lower row has smaller figures, and none under 44 px
    let figure = screen.face((72.0 * row / ROW).max(44.0));
    let small = screen.face(44.0);
    let y = screen.origin.y + middle * screen.scale;
    let centre = |face: crate::ui::theme::Face| y + face.drop_from_middle();
    let number = heard.number.to_string();
    let run = Run::new(&number, small, palette.normal);
    let at = screen.x(1336.0);
    let salt = (heard.by.id(), heard.number);
    label(ui, ("number", salt), at, centre(small), Align::Min, run);
    let (radius, color) = if newest {
        (13.5, palette.strong)
    } else {
        (9.5, palette.normal)
    };
    let mark = pos2(screen.x(1423.5), y - screen.long(4.0));
    side_mark(
        ui.painter(),
        mark,
        heard.by,
        screen.long(radius),
        false,
        palette,
    );
    let text = match heard.price {
        Some(price) => bare_price(price.amount(), shown.currency.code()),
        None => ABSENT.to_owned(),
    };
    let from = screen.x(1471.0);
    let text = fitted(ui.painter(), &text, screen.x(RIGHT) - from, figure);
    let run = Run::new(&text, figure, color);
    let width = label(ui, ("price", salt), from, centre(figure), Align::Min, run)
        .rect
        .width();
    let change = heard
        .price
        .zip(before.and_then(|one| one.price))
        .and_then(|(price, before)| price.amount().checked_sub(before.amount()));
    let Some(change) = change else { return };
    let text = signed(change, shown.currency.code());
    let face = screen.face(48.0_f32.min(figure.px / screen.scale).max(44.0));
    let run = Run::new(&text, face, palette.normal);
    let right = screen.x(RIGHT);
    let room = right - from - width - screen.long(16.0);
    if run.width(ui.painter()) <= room {
        label(ui, ("change", salt), right, centre(face), Align::Max, run);
    }
}

/// The list begins right of the line in the middle.
const _: () = assert!(MIDDLE < 1336.0, "the list lies right of the middle");
