//! The forecast on the desk: its section and the ladder's bar, and when neither is there.

use egui::{Vec2, vec2};
use kanjia::domain::session::Session;
use kanjia::text::{Language, Words};
use kanjia::ui::desk::{self, DeskModel, DeskState};

use super::talks::{at, record, talk, talk_with};
use crate::support::{whole, window};

/// Figures in thousands, as for nusinersen; nothing else in the column.
const BRIEF: &str = r#"(
    rules: (pack: "nrdl-on-site", version: "2021-12"),
    currency: "CNY", unit: "vial",
    product: (
        generic_name: (en: "Nusinersen", zh: "诺西那生钠注射液"),
        company: (en: "Biogen", zh: "渤健"),
        strength: "12 mg/5 ml",
    ),
)"#;

fn thousands() -> Session {
    let mut session = talk_with(BRIEF, 0, None);
    let offers = ["53680", "48000", "45800", "42800", "40800", "37800"];
    for (minute, price) in (7..).step_by(9).zip(offers) {
        let confirmed = if minute == 7 { ", confirmed: true" } else { "" };
        let line = format!(r#"Offer(by: Company, price: "{price}"{confirmed})"#);
        record(&mut session, &line, minute, None);
    }
    session
}

/// Draws the desk and gives every word on it; holds it against a stored picture where one is named.
fn check(
    picture: Option<&str>,
    size: Vec2,
    dark: bool,
    language: Language,
    session: &Session,
) -> String {
    let words = Words::of(language);
    let mut state = DeskState::for_session(session);
    let mut harness = window(size, dark, |ui| {
        let model = DeskModel {
            head: Some("7c1e04b2"),
            ..DeskModel::new(session, &words, at(60, 0))
        };
        assert!(desk::show(&mut whole(ui), &model, &mut state).is_empty());
    });
    harness.run_steps(3);
    if let Some(name) = picture {
        harness.snapshot(name);
    }
    format!("{:?}", harness.root())
}

const LARGE: Vec2 = vec2(1280.0, 800.0);
const SMALL: Vec2 = vec2(1024.0, 720.0);

#[test]
fn a_forecast_in_chinese_on_light() {
    let said = check(
        None,
        LARGE,
        false,
        Language::SimplifiedChinese,
        &thousands(),
    );
    assert!(said.contains("若与上一步相同：34,800"), "{said}");
    assert!(said.contains("场模拟谈判"), "{said}");
}

#[test]
fn a_forecast_in_english_on_dark() {
    let said = check(None, LARGE, true, Language::English, &thousands());
    assert!(said.contains("The same step again: 34,800"), "{said}");
    assert!(
        said.contains("79% of such ranges held in 4,200 simulated talks"),
        "{said}"
    );
}

#[test]
fn a_forecast_on_the_small_desk() {
    check(None, SMALL, false, Language::English, &talk(11));
}

#[test]
fn there_is_none_before_the_fourth_offer_and_none_after_the_outcome() {
    let title = "Next offer";
    let three = check(None, LARGE, true, Language::English, &talk(8));
    let said = check(None, LARGE, true, Language::English, &talk(7));
    assert!(!said.contains(title), "{said}");
    assert!(three.contains(title), "{three}");
    let mut session = talk(12);
    record(&mut session, "Accept(by: Company)", 52, None);
    let decided = check(None, LARGE, true, Language::English, &session);
    assert!(!decided.contains(title), "{decided}");
}
