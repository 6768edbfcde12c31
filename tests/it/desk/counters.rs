//! Counteroffers worth a look: walked through by keyboard, folded, and while the key is held.

use egui::{Key, Vec2, accesskit::Role, vec2};
use egui_kittest::Harness;
use egui_kittest::kittest::Queryable as _;
use kanjia::domain::advice::{Idea, open_advice, secret_advice};
use kanjia::domain::session::Session;
use kanjia::domain::{Plan, Price, Reserve, Side};
use kanjia::text::{Language, Words};
use kanjia::transcript::endings;
use kanjia::transcript::form::read_plan;
use kanjia::ui::desk::{self, DeskModel, DeskState};

use super::talks::{at, talk};
use crate::support::{whole, window};

const LARGE: Vec2 = vec2(1280.0, 800.0);

/// What is secret in a sitting.
struct Held {
    reserve: Reserve,
    plan: Plan,
}

/// The desk in consultation over this talk.
fn desk<'a>(
    size: Vec2,
    dark: bool,
    language: Language,
    session: &'a Session,
    state: &'a mut DeskState,
    held: Option<&'a Held>,
) -> Harness<'a> {
    let words = Words::of(language);
    window(size, dark, move |ui| {
        let now = at(47, 12);
        let position = session.position_at(endings::shipped(), Some(now));
        let advice = open_advice(&position);
        let secret = held.map(|held| secret_advice(&position, &held.reserve, Some(&held.plan)));
        let percent = session.pack().gate().map(|(_, percent)| percent);
        let model = DeskModel {
            head: Some("7c1e04b2"),
            holds_reserve: true,
            revealed: held.map(|held| held.reserve.reveal(percent)),
            holds_plan: held.is_some(),
            plan: held.map(|held| held.plan.lend()),
            advice: &advice,
            secret_advice: secret.as_ref(),
            digits: &endings::shipped().digits,
            customs: endings::shipped(),
            ..DeskModel::new(session, &words, now)
        };
        drop(desk::show(&mut whole(ui), &model, state));
    })
}

#[test]
fn the_arrow_keys_put_figures_into_the_field_and_record_nothing() {
    let session = talk(11);
    let mut state = DeskState::for_session(&session);
    let advice = open_advice(&session.position_at(endings::shipped(), Some(at(47, 12))));
    let figures: Vec<Price> = advice
        .iter()
        .filter(|one| one.idea != Idea::Accept)
        .filter_map(|one| one.price)
        .collect();
    assert!(2 < figures.len(), "{advice:?}");
    let mut entries = Vec::new();
    for keys in 1..=figures.len() + 1 {
        state.entry.clear();
        state.speaking = Side::Company;
        let mut harness = desk(LARGE, true, Language::English, &session, &mut state, None);
        harness.run_steps(2);
        for _ in 0..keys {
            harness.key_press(Key::ArrowDown);
            harness.run_steps(2);
        }
        drop(harness);
        assert_eq!(state.speaking, Side::Payer);
        entries.push(state.entry.clone());
    }
    let mut expected: Vec<String> = figures.iter().map(ToString::to_string).collect();
    expected.extend(expected.last().cloned());
    assert_eq!(entries, expected, "the last one stays");
}

#[test]
fn a_press_takes_a_counteroffer_into_the_field() {
    let session = talk(11);
    let mut state = DeskState::for_session(&session);
    let mut harness = desk(LARGE, false, Language::English, &session, &mut state, None);
    harness.run_steps(2);
    let row = harness
        .get_all_by_role(Role::Button)
        .find(|node| format!("{node:?}").contains("the target in the brief"))
        .unwrap();
    row.click();
    harness.run_steps(2);
    drop(harness);
    assert_eq!(state.entry, "4.20");
    assert_eq!(state.speaking, Side::Payer);
}

fn picture(name: &str, dark: bool, language: Language, held: Option<&Held>) {
    let session = talk(11);
    let mut state = DeskState::for_session(&session);
    let mut harness = desk(LARGE, dark, language, &session, &mut state, held);
    harness.run_steps(2);
    if held.is_none() {
        harness.key_press(Key::ArrowDown);
    }
    harness.run_steps(3);
    harness.snapshot(name);
}

#[test]
fn the_first_counteroffer_taken_by_keyboard_says_what_it_rests_on() {
    picture("desk-counter-taken-dark-en", true, Language::English, None);
}

#[test]
fn the_first_counteroffer_says_so_in_chinese_too() {
    picture(
        "desk-counter-taken-light-zh",
        false,
        Language::SimplifiedChinese,
        None,
    );
}

/// A reserve, and a plan of which one reason was brought up.
fn sitting() -> Held {
    let plan = read_plan(
        r#"(
            currency: "CNY", unit: "tablet", target: "4.20",
            ladder: [(price: "4.10"), (price: "4.20", note: "after a recess"), (price: "4.30"), (price: "4.36")],
            limits: (walk_away_above: "4.38", largest_step: "0.10", not_before_offer: 5),
            concessions: [
                (kind: Payment, text: "payment within 30 days of delivery"),
                (kind: Term, text: "two years instead of one"),
            ],
            reasons: [
                "The mean international price is no measure: it is a list price.",
                "At 110 million tablets a year each fen is 1.1 million.",
                "They sell below this in Korea already.",
            ],
        )"#,
    );
    let mut held = Held {
        reserve: Reserve::sealed(Price::parse("4.36").unwrap()),
        plan: plan.ok().unwrap(),
    };
    held.plan.tick_reason(1);
    held
}

#[test]
fn while_the_key_is_held_the_plan_lies_over_the_record() {
    picture(
        "desk-held-dark-en",
        true,
        Language::English,
        Some(&sitting()),
    );
}

#[test]
fn while_the_key_is_held_the_plan_lies_over_the_record_in_chinese_too() {
    picture(
        "desk-held-light-zh",
        false,
        Language::SimplifiedChinese,
        Some(&sitting()),
    );
}
