//! Strengths and the price-ratio rule.

use kanjia::domain::brief::Brief;
use kanjia::domain::reference::{Basis, Known};
use kanjia::domain::strength::{Strength, doublings, price_ratio};
use kanjia::transcript::form::{read_brief, read_pack};
use proptest::prelude::*;
use rust_decimal::Decimal;

use crate::talk::{NRDL, OPEN, Talk, shipped};

fn strength(text: &str) -> Strength {
    Strength::parse(text).unwrap()
}

#[test]
fn strengths_are_read_as_they_are_printed() {
    for (typed, read) in [
        ("10 mg", Some("10 mg")),
        ("10mg", Some("10 mg")),
        ("0.5 g", Some("0.5 g")),
        ("20 mg，14 片", Some("20 mg")),
        ("20 mg, 14 tablets", Some("20 mg")),
        ("100 iu", Some("100 IU")),
        ("12 mg/5 ml", None),
        ("0 mg", None),
        ("mg", None),
        ("10", None),
        ("", None),
        (".5 mg", None),
    ] {
        let shown = Strength::parse(typed).map(|one| one.to_string());
        assert_eq!(shown.as_deref(), read, "{typed}");
    }
}

#[test]
fn the_power_is_taken_for_doublings_only() {
    let check = |from: &str, to: &str, times: Option<&str>| {
        let doubles = Decimal::from_str_exact("1.7").unwrap();
        let ratio = price_ratio(doubles, strength(from), strength(to));
        let shown = ratio.and_then(|ratio| ratio.apply(Decimal::ONE));
        let shown = shown.map(|one| one.round_dp(4).normalize().to_string());
        assert_eq!(shown.as_deref(), times, "{from} to {to}");
    };
    check("10 mg", "10 mg", Some("1"));
    check("5 mg", "10 mg", Some("1.7"));
    check("5 mg", "20 mg", Some("2.89"));
    check("10 mg", "5 mg", Some("0.5882"));
    check("500 mg", "1 g", Some("1.7"));
    check("0.25 g", "1 g", Some("2.89"));
    // in between nothing is made up
    check("5 mg", "15 mg", None);
    check("10 mg", "15 mg", None);
    // and what is measured in another thing is none
    check("5 mg", "10 ml", None);
}

fn brief() -> Brief {
    read_brief(
        r#"(
            rules: (pack: "open-bargaining", version: "2020-11"),
            currency: "CNY",
            unit: "tablet",
            product: (generic_name: (en: "Examplin"), company: (en: "Example Company"), strength: "10 mg"),
            references: [
                (kind: List, price: At("3.00"), currency: "CNY", unit: "tablet", strength: "5 mg", basis: Published),
                (kind: Market, price: At("9"), currency: "CNY", unit: "tablet", strength: "15 mg", basis: Published),
                (kind: Launch, price: At("6"), currency: "CNY", unit: "tablet", strength: "0.01 g", basis: Published),
                (kind: Other, label: (en: "milligram"), price: At("1"), currency: "CNY", unit: "milligram", strength: "5 mg", basis: Published),
            ],
            conversions: [(of: "tablet", makes: "10", unit: "milligram", basis: Published)],
        )"#,
    )
    .unwrap()
}

#[test]
fn another_strength_compares_only_under_rules_that_relate_them() {
    // the brief alone has no rules: only the same strength in other words compares
    let alone: Vec<&str> = brief()
        .comparable()
        .map(|one| one.reference.kind.id())
        .collect();
    assert_eq!(alone, ["launch"]);

    let talk = Talk::held_under(shipped(OPEN.0, OPEN.1), brief(), None);
    let compared: Vec<_> = talk.session.compared().collect();
    let kinds: Vec<&str> = compared.iter().map(|one| one.reference.kind.id()).collect();
    assert_eq!(kinds, ["list", "launch"]);
    assert_eq!(compared[0].value, Known::At(Decimal::new(51, 1)));
    // the figure is not read in a published source, so what follows from it is assumed
    assert_eq!(compared[0].basis(), Basis::Assumed);
    assert_eq!(compared[1].basis(), Basis::Published);

    let on_site = Brief {
        rules: shipped(NRDL.0, NRDL.1).name().clone(),
        ..brief()
    };
    let talk = Talk::held_under(shipped(NRDL.0, NRDL.1), on_site, None);
    assert_eq!(talk.session.compared().count(), 1);
}

#[test]
fn a_pack_with_a_ratio_out_of_range_is_refused() {
    let text = std::fs::read_to_string("assets/rules/open-bargaining.ron").unwrap();
    assert!(text.contains("PriceRatio(strength_doubles: \"1.7\")"));
    for (figure, fine) in [
        ("1.7", true),
        ("2", true),
        ("1", false),
        ("2.01", false),
        ("0", false),
    ] {
        let text = text.replace(
            "strength_doubles: \"1.7\"",
            &format!("strength_doubles: \"{figure}\""),
        );
        assert_eq!(read_pack(&text).is_ok(), fine, "{figure}");
    }
}

proptest! {
    #[test]
    fn there_and_back_between_strengths_is_the_identity(
        amount in 1_i64..100_000, times in -6_i32..=6, doubles in 101_i64..=200,
    ) {
        let from = strength(&format!("{} mg", amount * 64));
        let other = if times < 0 { (amount * 64) >> -times } else { (amount * 64) << times };
        let to = strength(&format!("{other} mg"));
        prop_assert_eq!(doublings(from, to), Some(times));
        let doubles = Decimal::new(doubles, 2);
        if let (Some(there), Some(back)) = (price_ratio(doubles, from, to), price_ratio(doubles, to, from)) {
            prop_assert_eq!(there.inverse(), back);
        }
    }
}
