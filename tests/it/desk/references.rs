//! The reference prices at the desk: on the ladder, and the whole table by a key.

use egui::{Event, Key, vec2};
use egui_kittest::SnapshotResults;
use egui_kittest::kittest::NodeT as _;
use kanjia::domain::session::Session;
use kanjia::text::{Language, Words};
use kanjia::ui::desk::{self, DeskModel, DeskState};

use super::talks::{BRIEF, at, talk_with};
use crate::support::{whole, window};

/// The brief of the desk's pictures with these prices abroad besides.
fn brief(prices: &[(&str, &str, &str)]) -> String {
    let mut rows = String::new();
    for (country, price, date) in prices {
        let date = if date.is_empty() {
            String::new()
        } else {
            format!(", date: \"{date}\"")
        };
        let row = format!(
            r#"(kind: International(country: "{country}"), price: At("{price}"), currency: "CNY", unit: "tablet", basis: Published{date}, source: "Price list"),"#
        );
        rows += &row;
    }
    BRIEF.replace("references: [", &format!("references: [{rows}"))
}

/// Twelve countries within three percent, one of them out of date and one without a date.
fn twelve() -> String {
    brief(&[
        ("AU", "4.91", "2019-06"),
        ("CA", "4.95", "2019-05"),
        ("FR", "4.88", "2019-09"),
        ("DE", "4.99", "2019-10"),
        ("IT", "4.90", "2019-04"),
        ("JP", "4.86", "2019-10"),
        ("KR", "4.87", "2015-05"),
        ("ES", "4.92", ""),
        ("TW", "4.93", "2019-03"),
        ("TR", "4.89", "2019-02"),
        ("GB", "4.96", "2019-08"),
        ("US", "4.97", "2019-07"),
    ])
}

/// Thirty prices, from under the target to far over the first offer.
fn thirty() -> String {
    const CODES: [&str; 30] = [
        "AU", "CA", "FR", "DE", "IT", "JP", "KR", "ES", "TW", "TR", "GB", "US", "CH", "AT", "BE",
        "NL", "SE", "NO", "DK", "FI", "PL", "PT", "GR", "IE", "CZ", "HU", "BR", "MX", "IN", "SG",
    ];
    let prices: Vec<String> = (0..30_u32)
        .map(|at| format!("{}.{:02}", 4 + at * at / 110, (15 + at * 29) % 100))
        .collect();
    let rows: Vec<(&str, &str, &str)> = CODES
        .iter()
        .zip(&prices)
        .map(|(code, price)| (*code, price.as_str(), "2019-06"))
        .collect();
    brief(&rows)
}

struct Shown<'a> {
    name: &'a str,
    dark: bool,
    language: Language,
    session: &'a Session,
    with_table: bool,
}

fn check(shown: &Shown<'_>) -> SnapshotResults {
    let words = Words::of(shown.language);
    let mut state = DeskState::for_session(shown.session);
    let mut harness = window(vec2(1280.0, 800.0), shown.dark, |ui| {
        let model = DeskModel {
            head: Some("7c1e04b2"),
            ..DeskModel::new(shown.session, &words, at(47, 12))
        };
        assert!(desk::show(&mut whole(ui), &model, &mut state).is_empty());
    });
    harness.run_steps(3);
    if shown.with_table {
        harness.event(Event::Text("f".to_owned()));
        harness.run_steps(3);
    }
    harness.snapshot(shown.name);
    harness.take_snapshot_results()
}

#[test]
fn close_prices_stand_together_on_the_ladder() {
    let (twelve, thirty) = (
        talk_with(&twelve(), 11, None),
        talk_with(&thirty(), 11, None),
    );
    let mut results = SnapshotResults::new();
    for (name, dark, language, session) in [
        (
            "desk-twelve-countries-dark-en",
            true,
            Language::English,
            &twelve,
        ),
        (
            "desk-twelve-countries-light-zh",
            false,
            Language::SimplifiedChinese,
            &twelve,
        ),
        (
            "desk-thirty-references-dark-en",
            true,
            Language::English,
            &thirty,
        ),
        (
            "desk-thirty-references-light-zh",
            false,
            Language::SimplifiedChinese,
            &thirty,
        ),
    ] {
        results.extend(check(&Shown {
            name,
            dark,
            language,
            session,
            with_table: false,
        }));
    }
    results.unwrap();
}

#[test]
fn the_table_of_references_is_a_key_away() {
    let session = talk_with(&twelve(), 11, None);
    let mut results = SnapshotResults::new();
    for (name, dark, language) in [
        ("desk-references-dark-en", true, Language::English),
        (
            "desk-references-light-zh",
            false,
            Language::SimplifiedChinese,
        ),
    ] {
        results.extend(check(&Shown {
            name,
            dark,
            language,
            session: &session,
            with_table: true,
        }));
    }
    results.unwrap();
}

#[test]
fn the_table_says_what_each_price_is_worth_and_goes_away_with_esc() {
    let session = talk_with(&twelve(), 11, None);
    let words = Words::of(Language::English);
    let mut state = DeskState::for_session(&session);
    let mut harness = window(vec2(1280.0, 800.0), true, |ui| {
        let model = DeskModel {
            head: Some("7c1e04b2"),
            ..DeskModel::new(&session, &words, at(47, 12))
        };
        assert!(desk::show(&mut whole(ui), &model, &mut state).is_empty());
    });
    harness.run_steps(3);
    harness.event(Event::Text("f".to_owned()));
    harness.run_steps(3);
    let says = |harness: &egui_kittest::Harness<'_>, text: &str| {
        let root = harness.root();
        root.children_recursive().any(|node| {
            let node = node.accesskit_node();
            let holds = |said: String| said.contains(text);
            node.label().is_some_and(holds) || node.value().is_some_and(holds)
        })
    };
    for text in [
        "lowest international 4.86 (Japan)",
        "median 4.915 of 12",
        "1 out of date",
        "1 without a date",
        "Korea",
        "out of date",
    ] {
        assert!(says(&harness, text), "{text}");
    }
    harness.key_press(Key::Escape);
    harness.run_steps(3);
    assert!(!says(&harness, "median 4.915 of 12"));
}
