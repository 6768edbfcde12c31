//! The desk at each stage, in both languages, dark and light, large and small.

use egui::{Vec2, vec2};
use kanjia::domain::Moment;
use kanjia::domain::advice::open_advice;
use kanjia::domain::session::Session;
use kanjia::text::{Language, Words};
use kanjia::transcript::endings;
use kanjia::ui::desk::{self, DeskModel, DeskState};

use super::talks::{at, record, talk};
use crate::support::{whole, window};

const LARGE: Vec2 = vec2(1280.0, 800.0);
const SMALL: Vec2 = vec2(1024.0, 720.0);

/// Draws the desk and holds it against its stored picture.
fn check(
    name: &str,
    size: Vec2,
    dark: bool,
    language: Language,
    now: Moment,
    session: &Session,
    entry: &str,
) {
    let words = Words::of(language);
    let mut state = DeskState::for_session(session);
    if !entry.is_empty() {
        state.speaking = kanjia::domain::Side::Payer;
        state.entry = entry.to_owned();
    }
    let mut harness = window(size, dark, |ui| {
        let advice = open_advice(&session.position_at(endings::shipped(), Some(now)));
        let model = DeskModel {
            head: Some("7c1e04b2"),
            holds_reserve: true,
            advice: &advice,
            digits: &endings::shipped().digits,
            customs: endings::shipped(),
            ..DeskModel::new(session, &words, now)
        };
        assert!(desk::show(&mut whole(ui), &model, &mut state).is_empty());
    });
    harness.run_steps(3);
    harness.snapshot(name);
}

#[test]
fn the_desk_in_consultation_in_english_on_dark() {
    check(
        "desk-consultation-dark-en",
        LARGE,
        true,
        Language::English,
        at(47, 12),
        &talk(11),
        "4.36",
    );
}

/// Names that are longer than their room end before the figures, which are long as well.
#[test]
fn the_desk_with_long_names_of_facts_in_a_small_window() {
    let brief = super::talks::BRIEF
        .replace(
            "references: [",
            r#"references: [(kind: Market, label: (en: "Market price before the agreement"), price: At("550000"), currency: "CNY", unit: "tablet", basis: Published), "#,
        )
        .replace("target: Price(\"4.20\"),", "");
    let session = super::talks::talk_with(&brief, 1, None);
    check(
        "desk-small-long-names-light-en",
        SMALL,
        false,
        Language::English,
        at(47, 12),
        &session,
        "",
    );
}

#[test]
fn the_desk_in_consultation_in_chinese_on_light() {
    check(
        "desk-consultation-light-zh",
        LARGE,
        false,
        Language::SimplifiedChinese,
        at(47, 12),
        &talk(11),
        "4.36",
    );
}

#[test]
fn the_desk_in_a_recess_in_chinese_on_dark() {
    check(
        "desk-recess-dark-zh",
        LARGE,
        true,
        Language::SimplifiedChinese,
        at(14, 24),
        &talk(3),
        "",
    );
}

#[test]
fn the_small_desk_in_english_on_light() {
    check(
        "desk-small-light-en",
        SMALL,
        false,
        Language::English,
        at(47, 12),
        &talk(11),
        "4.36",
    );
}

#[test]
fn the_small_desk_in_a_recess_in_english_on_dark() {
    check(
        "desk-small-recess-dark-en",
        SMALL,
        true,
        Language::English,
        at(18, 30),
        &talk(3),
        "",
    );
}

#[test]
fn the_desk_while_the_gate_waits_for_the_leader() {
    check(
        "desk-gate-light-en",
        LARGE,
        false,
        Language::English,
        at(17, 40),
        &talk(5),
        "",
    );
}

#[test]
fn the_desk_before_the_first_offer() {
    check(
        "desk-opening-dark-en",
        LARGE,
        true,
        Language::English,
        at(2, 5),
        &talk(0),
        "",
    );
}

#[test]
fn the_desk_after_the_deal() {
    let mut session = talk(12);
    record(&mut session, "Accept(by: Company)", 52, None);
    check(
        "desk-deal-light-zh",
        LARGE,
        false,
        Language::SimplifiedChinese,
        at(53, 0),
        &session,
        "",
    );
}

#[test]
fn the_desk_after_no_deal() {
    let mut session = talk(5);
    record(&mut session, "Gate(inside: false)", 18, None);
    check(
        "desk-no-deal-dark-en",
        LARGE,
        true,
        Language::English,
        at(19, 0),
        &session,
        "",
    );
}
