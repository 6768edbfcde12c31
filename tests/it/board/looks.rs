//! What the board looks like, kept as pictures.

use egui::{Vec2, vec2};
use kanjia::domain::Moment;
use kanjia::text::{Language, Words};
use kanjia::transcript::board::{CameOut, Heard, Out, Shown};
use kanjia::ui::board::{BoardModel, show};

use super::shown;
use crate::support;
use crate::talk::{NRDL, Talk};

const ROOM: &str =
    "company 5.62!; outside; company 4.72!; inside; company 4.62; company 4.50; company 4.40";

fn now() -> Moment {
    Moment::parse("2019-11-13T10:47:00+08:00").unwrap()
}

fn told() -> Shown {
    let mut talk = Talk::new(NRDL, None);
    talk.say_all(ROOM);
    let mut told = shown(&talk.session);
    told.opened = Moment::parse("2019-11-13T10:00:00+08:00");
    told
}

fn looks(name: &str, language: Language, size: Vec2, shown: Option<Shown>, ended: bool) {
    let words = Words::of(language);
    let mut harness = support::window(size, true, move |ui| {
        let model = BoardModel {
            words: &words,
            shown: shown.as_ref(),
            now: now(),
            ended,
        };
        show(ui, &model);
    });
    harness.run();
    harness.snapshot(name);
}

#[test]
fn the_board_looks_as_designed() {
    let size = vec2(1920.0, 1080.0);
    looks(
        "board-dark-zh",
        Language::SimplifiedChinese,
        size,
        Some(told()),
        false,
    );
}

#[test]
fn the_board_says_who_is_out_of_the_room() {
    let mut shown = told();
    shown.out = Some(Out {
        by: kanjia::domain::Side::Company,
        since: Moment::parse("2019-11-13T10:43:36+08:00"),
    });
    let size = vec2(1280.0, 720.0);
    looks(
        "board-recess-dark-en",
        Language::English,
        size,
        Some(shown),
        false,
    );
}

#[test]
fn a_long_talk_and_a_long_figure_have_room_on_the_board() {
    let mut shown = told();
    let figures = [
        "699700", "53680", "48000", "45800", "42800", "40800", "37800", "34020",
    ];
    shown.heard = (1..)
        .zip(figures)
        .map(|(number, price)| Heard {
            by: kanjia::domain::Side::Company,
            number,
            price: Some(kanjia::domain::Price::parse(price).unwrap()),
        })
        .collect();
    shown.heard.push(Heard {
        by: kanjia::domain::Side::Payer,
        number: 1,
        price: Some(kanjia::domain::Price::parse("33000").unwrap()),
    });
    let size = vec2(1920.0, 1200.0);
    looks(
        "board-long-dark-en",
        Language::English,
        size,
        Some(shown),
        false,
    );
}

#[test]
fn the_board_says_how_it_came_out_and_when_the_desk_is_gone() {
    let mut shown = told();
    shown.outcome = Some(CameOut::NoDeal);
    let size = vec2(1280.0, 720.0);
    looks(
        "board-no-deal-dark-zh",
        Language::SimplifiedChinese,
        size,
        Some(shown),
        true,
    );
}

#[test]
fn the_board_waits_for_the_desk() {
    let size = vec2(1280.0, 720.0);
    looks(
        "board-waiting-dark-en",
        Language::English,
        size,
        None,
        false,
    );
}
