//! The gate and the reserve: exact at the boundary, and nowhere to be seen.

use std::fs;

use kanjia::domain::{Price, Reserve};
use proptest::prelude::*;
use rust_decimal::Decimal;

use super::{BRIEF, Folder, run};

/// What `show` says of the gate after the company confirmed `price` against `reserve`.
fn gate(reserve: &str, price: &str) -> String {
    let folder = Folder::new();
    let talk = folder.talk("talk", BRIEF);
    let script = format!(
        "Reserve(price: \"{reserve}\")\nOffer(by: Company, price: \"{price}\", confirmed: true)"
    );
    let recorded = run(&["record", &talk], script);
    assert_eq!(recorded.status, Some(0), "{recorded:?}");
    let shown = run(&["show", &talk, "--json"], "").json();
    shown["gate"].as_str().unwrap().to_owned()
}

#[test]
fn exactly_115_percent_passes_and_the_smallest_unit_more_does_not() {
    for (reserve, at_the_line, above) in [
        ("4.40", "5.06", "5.0601"),
        ("4", "4.6", "4.6001"),
        ("33000", "37950", "37950.0001"),
        ("33000.01", "37950.0115", "37950.0116"),
        ("0.04", "0.046", "0.0461"),
        ("3.3333", "3.8332", "3.8333"),
        ("800000000000", "920000000000", "920000000000.0001"),
    ] {
        assert_eq!(gate(reserve, at_the_line), "inside", "{reserve}");
        assert_eq!(gate(reserve, above), "outside", "{reserve}");
    }
}

#[test]
fn a_last_confirmed_offer_outside_ends_the_talk_by_the_rules() {
    let folder = Folder::new();
    let talk = folder.talk("talk", BRIEF);
    let script = "Reserve(price: \"4.40\")
        Offer(by: Company, price: \"5.62\", confirmed: true)
        Offer(by: Company, price: \"5.07\", confirmed: true)";
    let answers = run(&["record", &talk], script).answers();
    assert_eq!(answers[2]["recorded"], serde_json::json!([5, 6, 7]));
    let shown = run(&["show", &talk, "--json"], "").json();
    assert_eq!(shown["outcome"], "no_deal");
    assert_eq!(shown["failure"]["rule"], "4");
    assert!(shown["final_price"].is_null());
}

#[test]
fn nothing_of_the_reserve_is_in_any_output_or_file() {
    let folder = Folder::new();
    let talk = folder.talk("talk", BRIEF);
    let script = "Reserve(price: \"31847.63\")
        Reserve(price: \"31847.63)
        Reserve(prise: \"31847.63\")
        Reserve(price: 31847.63)
        Reserve(price: \"31847.63x\")
        Offer(by: Company, price: \"40000\", confirmed: true)
        Offer(by: Company, price: \"36000\", confirmed: true)
        Accept(by: Payer)
        Offer(by: Payer, price: \"31000\")
        Accept(by: Company)";
    let mut said = Vec::new();
    for language in super::LANGUAGES {
        let record = run(&["record", &talk, "--lang", language], script);
        said.extend([record.out, record.err]);
    }
    for words in [
        &["show", &talk][..],
        &["show", &talk, "--json"],
        &["verify", &talk],
    ] {
        let run = run(words, "");
        said.extend([run.out, run.err]);
    }
    for entry in fs::read_dir(folder.path()).unwrap() {
        let bytes = fs::read(entry.unwrap().path()).unwrap();
        said.push(String::from_utf8_lossy(&bytes).into_owned());
    }
    // The reserve and the line of 115 % in the ways they could be written.
    for figure in ["31847", "31,847", "36624", "36,624", "3.1847", "3.6624"] {
        for text in &said {
            assert!(!text.contains(figure), "{figure}: {text}");
        }
    }
}

#[test]
fn two_talks_that_differ_in_the_reserve_alone_read_the_same() {
    let folder = Folder::new();
    let of = |name: &str, reserve: &str| {
        let talk = folder.talk(name, BRIEF);
        let script = format!(
            "Reserve(price: \"{reserve}\")\nOffer(by: Company, price: \"5.62\", confirmed: true)\n\
             Offer(by: Company, price: \"4.72\", confirmed: true)\nOffer(by: Payer, price: \"4\")"
        );
        run(&["record", &talk], script).out
    };
    assert_eq!(of("one", "4.20"), of("other", "4.80"));
}

proptest! {
    /// Against whole numbers of the smallest unit: inside if and only if 100 × offer ≤ 115 × reserve.
    #[test]
    fn the_gate_agrees_with_whole_numbers(reserve in 1_i64..8_000_000_000_000_000, off in -3_i64..=3) {
        let line = i128::from(reserve) * 115 / 100;
        let offer = i64::try_from(line).unwrap() + off;
        prop_assume!(0 < offer);
        let price = |units: i64| Price::from_decimal(Decimal::new(units, 4)).unwrap();
        let inside = Reserve::sealed(price(reserve)).admits(price(offer), Decimal::new(115, 0));
        prop_assert_eq!(inside, Some(i128::from(offer) * 100 <= i128::from(reserve) * 115));
    }
}
