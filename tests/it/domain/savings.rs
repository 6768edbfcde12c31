//! The savings target, and what a step is worth.

use kanjia::domain::brief::BriefFault;
use kanjia::domain::savings::{TargetFault, step_worth};
use kanjia::domain::{Brief, money};
use proptest::prelude::*;
use rust_decimal::Decimal;

use super::price;
use crate::talk::{NRDL, brief, shipped};

/// A brief with these lines of reference prices, this volume and this target.
fn with(references: &str, volume: &str, target: &str) -> Brief {
    let plain = brief(&shipped(NRDL.0, NRDL.1));
    let volume = if volume.is_empty() {
        String::new()
    } else {
        format!(r#"volume: (quantity: "{volume}", basis: Assumed),"#)
    };
    let text = kanjia::transcript::form::write_brief(&plain).unwrap();
    let body = text.trim_end().strip_suffix(')').unwrap();
    kanjia::transcript::form::read_brief(&format!(
        "{body} references: [{references}], {volume} target: {target})"
    ))
    .unwrap_or_else(|fault| panic!("{fault}"))
}

const LIST: &str =
    r#"(kind: List, price: At("16.52"), currency: "CNY", unit: "tablet", basis: Published),"#;
const RANGE: &str = r#"(kind: MeanInternational, price: Between("7", "8"), currency: "CNY", unit: "tablet", basis: Stated),"#;
const ABOVE: &str =
    r#"(kind: Market, price: Above("9"), currency: "CNY", unit: "tablet", basis: Stated),"#;
const DOLLARS: &str =
    r#"(kind: List, price: At("2.30"), currency: "USD", unit: "tablet", basis: Published),"#;
const PACKS: &str =
    r#"(kind: List, price: At("231"), currency: "CNY", unit: "pack", basis: Published),"#;

#[test]
fn a_target_comes_to_a_price_that_reaches_it() {
    let check = |references: &str, volume: &str, target: &str, expected: &str| {
        let brief = with(references, volume, target);
        let reached = brief.target_price().unwrap().map(|price| price.to_string());
        assert_eq!(reached, Ok(expected.to_owned()), "{target}");
    };
    check("", "", r#"Price("4.3655")"#, "4.3655");
    check(LIST, "", r#"Cut(reference: 1, percent: "73.6")"#, "4.36");
    check(LIST, "", r#"Cut(reference: 1, percent: "50")"#, "8.26");
    check(
        LIST,
        "",
        r#"Cut(reference: 1, percent: "33.3333")"#,
        "11.01",
    );
    check(LIST, "", r#"Cut(reference: 1, percent: "0.0001")"#, "16.51");
    check(RANGE, "", r#"Cut(reference: 1, percent: "40")"#, "4.20");
    let both = format!("{RANGE}{LIST}");
    check(&both, "", r#"Cut(reference: 2, percent: "50")"#, "8.26");
    check("", "110000000", r#"AnnualSpend("479600000")"#, "4.36");
    check("", "110000000", r#"AnnualSpend("479599999.9999")"#, "4.35");
    check("", "3", r#"AnnualSpend("10")"#, "3.33");
    check("", "0.0001", r#"AnnualSpend("1")"#, "10000.00");
}

#[test]
fn a_target_that_comes_to_no_price_says_why() {
    use TargetFault::{NoReference, NoVolume, OutOfRange, Percent};
    let check = |references: &str, volume: &str, target: &str, fault: TargetFault| {
        let brief = with(references, volume, target);
        assert_eq!(brief.target_price(), Some(Err(fault)), "{target}");
        let faults = brief.faults(&shipped(NRDL.0, NRDL.1));
        assert!(faults.contains(&BriefFault::Target(fault)), "{faults:?}");
    };
    check(LIST, "", r#"Cut(reference: 0, percent: "50")"#, NoReference);
    check(LIST, "", r#"Cut(reference: 2, percent: "50")"#, NoReference);
    check(
        ABOVE,
        "",
        r#"Cut(reference: 1, percent: "50")"#,
        NoReference,
    );
    check(
        DOLLARS,
        "",
        r#"Cut(reference: 1, percent: "50")"#,
        NoReference,
    );
    check(
        PACKS,
        "",
        r#"Cut(reference: 1, percent: "50")"#,
        NoReference,
    );
    check(LIST, "", r#"Cut(reference: 1, percent: "0")"#, Percent);
    check(LIST, "", r#"Cut(reference: 1, percent: "100")"#, Percent);
    check(
        LIST,
        "",
        r#"Cut(reference: 1, percent: "99.99")"#,
        OutOfRange,
    );
    check("", "", r#"AnnualSpend("479600000")"#, NoVolume);
    check("", "0", r#"AnnualSpend("479600000")"#, OutOfRange);
    check("", "110000000", r#"AnnualSpend("1000000")"#, OutOfRange);
    check(
        "",
        "0.0001",
        r#"AnnualSpend("999999999999999")"#,
        OutOfRange,
    );
}

#[test]
fn a_step_is_worth_what_it_saves_in_a_year() {
    let brief = with("", "110000000", r#"Price("4.36")"#);
    let worth = step_worth(price("0.01"), brief.volume.as_ref());
    assert_eq!(worth, Some(Decimal::from(1_100_000)));
    assert_eq!(step_worth(price("0.01"), None), None);
}

#[test]
fn money_is_exact_and_too_much_of_it_is_none() {
    let (before, after) = (price("16.52"), price("4.36"));
    let shown = |figure: Option<Decimal>| figure.map(|figure| figure.round_dp(1).to_string());
    assert_eq!(
        money::difference(after, before),
        Some("-12.16".parse().unwrap())
    );
    assert_eq!(
        shown(money::cut_percent(before, after)),
        Some("73.6".to_owned())
    );
    assert_eq!(
        shown(money::change_percent(before, after)),
        Some("-73.6".to_owned())
    );
    assert_eq!(
        shown(money::cut_percent(before, before)),
        Some("0".to_owned())
    );
    assert_eq!(
        money::saving(before, after, Decimal::from(110_000_000)),
        Some(Decimal::from(1_337_600_000))
    );
    assert_eq!(money::spend(price("999999999999.9999"), Decimal::MAX), None);
    assert_eq!(
        money::saving(price("999999999999"), after, Decimal::MAX),
        None
    );
}

#[test]
fn the_way_to_the_target_is_measured_from_the_first_offer() {
    let check = |start, now, goal, expected: Option<&str>| {
        let way = money::way_percent(price(start), price(now), price(goal));
        assert_eq!(
            way.map(|way| way.normalize().to_string()),
            expected.map(str::to_owned)
        );
    };
    check("5.62", "5.62", "4.36", Some("0"));
    check("5.62", "4.36", "4.36", Some("100"));
    check("5.00", "4.00", "3.00", Some("50"));
    check("5.00", "6.00", "3.00", Some("-50"));
    check("5.00", "2.00", "3.00", Some("150"));
    check("4.36", "4.36", "4.36", None);
    check("4.00", "3.90", "4.36", None);
}

proptest! {
    #[test]
    fn a_cut_that_reaches_the_target_is_at_least_the_cut_aimed_at(list in 1_u32..10_000_000, percent in 1_u32..1_000_000) {
        let list = Decimal::new(i64::from(list), 2);
        let percent = Decimal::new(i64::from(percent), 4);
        let references = LIST.replace("16.52", &list.to_string());
        let brief = with(&references, "", &format!(r#"Cut(reference: 1, percent: "{percent}")"#));
        if let Ok(target) = brief.target_price().unwrap() {
            let exact = list * (Decimal::ONE_HUNDRED - percent) / Decimal::ONE_HUNDRED;
            prop_assert!(target.amount() <= exact);
            prop_assert!(exact - target.amount() < Decimal::new(1, 2));
        }
    }

    #[test]
    fn at_the_target_the_year_costs_at_most_what_was_given_and_a_step_more_costs_more(spend in 1_u64..1_000_000_000_000, volume in 1_u64..1_000_000_000) {
        let brief = with("", &volume.to_string(), &format!(r#"AnnualSpend("{spend}")"#));
        if let Ok(target) = brief.target_price().unwrap() {
            let (spend, volume) = (Decimal::from(spend), Decimal::from(volume));
            prop_assert!(target.amount() * volume <= spend);
            prop_assert!((target.amount() + Decimal::new(1, 2)) * volume > spend);
        }
    }
}
