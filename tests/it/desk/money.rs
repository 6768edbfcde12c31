//! What a price comes to, on the desk and on its card.

use egui::{Event, Key, Vec2, vec2};
use egui_kittest::Harness;
use egui_kittest::kittest::Queryable as _;
use kanjia::domain::Command;
use kanjia::domain::session::Session;
use kanjia::text::{Language, Words};
use kanjia::ui::action::Action;
use kanjia::ui::desk::{self, DeskModel, DeskState};

use super::talks::{BRIEF, at, talk_with};
use crate::support::{whole, window};

const LARGE: Vec2 = vec2(1280.0, 800.0);
const SMALL: Vec2 = vec2(1024.0, 720.0);

/// The talk of the desk's pictures up to 4.40, with scenarios, conversions and prices of
/// other units and currencies.
fn session() -> Session {
    let brief = BRIEF
        .replace(
            r#"quantity: "110000000""#,
            r#"quantity: "110000000", low: "90000000", high: "140000000""#,
        )
        .replace(
            "    target:",
            r#"    conversions: [
        (of: "pack", makes: "30", unit: "tablet", basis: Published),
        (of: "defined-daily-dose", makes: "1", unit: "tablet", basis: Published),
        (of: "patient-year", makes: "365", unit: "defined-daily-dose", basis: Assumed),
    ],
    rates: [(of: "USD", makes: "7.10", currency: "CNY", date: "2019-11-12", basis: Published)],
    target:"#,
        )
        .replace(
            "references: [",
            r#"references: [
        (kind: List, price: At("498"), currency: "CNY", unit: "pack", basis: Published),
        (kind: International(country: "US"), price: At("1.10"), currency: "USD", unit: "tablet", basis: Stated),"#,
        );
    talk_with(&brief, 10, None)
}

/// The desk in a window, with what it asks for kept.
struct Desk {
    state: DeskState,
    asked: Vec<Command>,
}

fn harness<'a>(
    size: Vec2,
    dark: bool,
    words: &'a Words,
    session: &'a Session,
    desk: &'a mut Desk,
) -> Harness<'a> {
    window(size, dark, move |ui| {
        let model = DeskModel {
            head: Some("7c1e04b2"),
            ..DeskModel::new(session, words, at(47, 12))
        };
        for action in desk::show(&mut whole(ui), &model, &mut desk.state) {
            if let Action::Record(command) = action {
                desk.asked.push(*command);
            }
        }
    })
}

fn check(name: &str, size: Vec2, dark: bool, language: Language, key: &str) {
    let (words, session) = (Words::of(language), session());
    let mut desk = Desk {
        state: DeskState::for_session(&session),
        asked: Vec::new(),
    };
    let mut harness = harness(size, dark, &words, &session, &mut desk);
    harness.run_steps(2);
    if !key.is_empty() {
        harness.event(Event::Text(key.to_owned()));
        harness.run_steps(3);
    }
    harness.snapshot(name);
}

#[test]
fn the_card_of_what_it_comes_to_in_english_on_dark() {
    check("money-dark-en", LARGE, true, Language::English, "y");
}

#[test]
fn the_card_of_what_it_comes_to_in_chinese_on_light() {
    check(
        "money-light-zh",
        LARGE,
        false,
        Language::SimplifiedChinese,
        "y",
    );
}

#[test]
fn the_card_in_a_small_window() {
    check("money-small-light-en", SMALL, false, Language::English, "y");
}

#[test]
fn the_desk_says_what_a_patient_and_a_day_cost() {
    check("money-desk-dark-en", LARGE, true, Language::English, "");
}

#[test]
fn the_small_desk_says_what_a_patient_and_a_day_cost() {
    let chinese = Language::SimplifiedChinese;
    check("money-desk-small-light-zh", SMALL, false, chinese, "");
}

#[test]
fn the_card_scrolls_and_closes_by_keyboard_and_records_nothing() {
    let (words, session) = (Words::of(Language::English), session());
    let mut desk = Desk {
        state: DeskState::for_session(&session),
        asked: Vec::new(),
    };
    let mut harness = harness(SMALL, true, &words, &session, &mut desk);
    harness.run_steps(2);
    harness.event(Event::Text("Y".to_owned()));
    harness.run_steps(3);
    let title = "What ¥4.40 / tablet comes to";
    assert!(harness.query_by_label(title).is_some());
    for key in [Key::ArrowDown, Key::PageDown, Key::End, Key::Home] {
        harness.key_press(key);
        harness.run_steps(2);
        assert!(harness.query_by_label(title).is_some());
    }
    harness.key_press(Key::Escape);
    harness.run_steps(2);
    assert!(harness.query_by_label(title).is_none());
    drop(harness);
    assert!(desk.asked.is_empty());
}

#[test]
fn a_conversion_is_settled_by_keyboard() {
    let check = |fields: [&str; 4], expected: &str| {
        let (words, session) = (Words::of(Language::English), session());
        let mut desk = Desk {
            state: DeskState::for_session(&session),
            asked: Vec::new(),
        };
        let mut harness = harness(LARGE, true, &words, &session, &mut desk);
        harness.run_steps(2);
        harness.event(Event::Text("z".to_owned()));
        harness.run_steps(3);
        for field in fields {
            if !field.is_empty() {
                harness.event(Event::Text(field.to_owned()));
            }
            harness.run_steps(1);
            harness.key_press(Key::Enter);
            harness.run_steps(3);
        }
        let refused = harness
            .query_by_label_contains("write a unit or a currency")
            .is_some();
        drop(harness);
        let asked: Vec<String> = desk
            .asked
            .iter()
            .map(|command| match command {
                Command::Settle(settled) => {
                    let equation = settled.equation();
                    format!("{:?} {} {:?}", equation.of, equation.makes, equation.unit)
                }
                _ => "something else".to_owned(),
            })
            .collect();
        let asked = if refused {
            "refused".to_owned()
        } else {
            asked.join(", ")
        };
        assert_eq!(asked, expected, "{fields:?}");
    };
    check(
        ["course", "14 tablets", "", "leaflet"],
        "Unit(TreatmentCourse) 14 Unit(Tablet)",
    );
    check(["盒", "30片", "", ""], "Unit(Pack) 30 Unit(Tablet)");
    check(
        ["EUR", "7.80 元", "2019-11-12", ""],
        "Currency(Eur) 7.80 Currency(Cny)",
    );
    // a rate needs its day, and a unit makes no money
    check(["EUR", "7.80 元", "", ""], "refused");
    check(["pack", "30 CNY", "", ""], "refused");
    check(["pack", "thirty", "", ""], "refused");
}
