//! Renewal at its limits: exactly at, one step over, one under.
//!
//! Each row names the number of the rule that it checks.

use kanjia::domain::renewal::{Renewal, Renewed};
use kanjia::domain::{Price, Text};
use proptest::prelude::*;
use rust_decimal::Decimal;

use super::figure;
use crate::domain::price;
use crate::talk::{RENEWAL, Talk, brief, shipped};

/// The facts of a renewal, with one of them changed.
pub(super) struct Facts {
    year: i16,
    spend: &'static str,
    budget: &'static str,
    added: &'static str,
    base: &'static str,
    standard: &'static str,
    years: u8,
}

/// 125 percent of the budget, no added budget, the lowest tier: a is 5 percent.
const FACTS: Facts = Facts {
    year: 2024,
    spend: "125000000",
    budget: "100000000",
    added: "0",
    base: "100000000",
    standard: "100.00",
    years: 2,
};

fn reckoned(facts: &Facts, step: &str) -> String {
    let pack = shipped(RENEWAL.0, RENEWAL.1);
    let renewal = Renewal {
        year: facts.year,
        spend: figure(facts.spend),
        budget: figure(facts.budget),
        added_budget: figure(facts.added),
        base: figure(facts.base),
        standard: price(facts.standard),
        years: facts.years,
        source: Text::default(),
    };
    match renewal.reckoned(&pack, price(step)) {
        None => "nothing".to_owned(),
        Some(Renewed::Price(reckoning)) => format!(
            "row {}, columns {} and {}, cut {} to {}",
            reckoning.row,
            reckoning.spend.column,
            reckoning.added.column,
            reckoning.cut,
            reckoning.standard
        ),
        Some(Renewed::Renegotiation { rule, .. }) => format!("renegotiation by rule {rule}"),
        Some(Renewed::RegularList { rule, .. }) => format!("regular list by rule {rule}"),
    }
}

const fn tier(year: i16, spend: &'static str) -> Facts {
    Facts {
        year,
        spend,
        budget: spend,
        added: "40000000",
        ..FACTS
    }
}

const fn share(spend: &'static str) -> Facts {
    Facts { spend, ..FACTS }
}

const fn grown(added: &'static str) -> Facts {
    Facts {
        spend: "100000000",
        added,
        ..FACTS
    }
}

const fn years(years: u8) -> Facts {
    Facts { years, ..FACTS }
}

/// Rule, facts, what the rules make of them. The spend of the tier rows is its own budget,
/// so that a is nothing and the added budget of 40 percent shows the row.
#[rustfmt::skip]
pub(super) const RENEWALS: &[(&str, Facts, &str)] = &[
    // rule 2: tiers up to 2024
    ("2", tier(2024, "200000000"), "row 1, columns 1 and 2, cut 5 to 95.00"),
    ("2", tier(2024, "200000000.0001"), "row 2, columns 1 and 2, cut 7 to 93.00"),
    ("2", tier(2024, "199999999.9999"), "row 1, columns 1 and 2, cut 5 to 95.00"),
    ("2", tier(2024, "1000000000"), "row 2, columns 1 and 2, cut 7 to 93.00"),
    ("2", tier(2024, "1000000001"), "row 3, columns 1 and 2, cut 9 to 91.00"),
    ("2", tier(2024, "999999999"), "row 2, columns 1 and 2, cut 7 to 93.00"),
    ("2", tier(2024, "2000000000"), "row 3, columns 1 and 2, cut 9 to 91.00"),
    ("2", tier(2024, "2000000001"), "row 4, columns 1 and 2, cut 11 to 89.00"),
    ("2", tier(2024, "1999999999"), "row 3, columns 1 and 2, cut 9 to 91.00"),
    ("2", tier(2024, "4000000000"), "row 4, columns 1 and 2, cut 11 to 89.00"),
    ("2", tier(2024, "4000000001"), "row 5, columns 1 and 2, cut 15 to 85.00"),
    ("2", tier(2024, "3999999999"), "row 4, columns 1 and 2, cut 11 to 89.00"),
    ("2", tier(2021, "200000001"), "row 2, columns 1 and 2, cut 7 to 93.00"),
    // rule 3: tiers from 2025 on
    ("3", tier(2025, "200000001"), "row 1, columns 1 and 2, cut 5 to 95.00"),
    ("3", tier(2026, "200000001"), "row 1, columns 1 and 2, cut 5 to 95.00"),
    ("3", tier(2025, "300000000"), "row 1, columns 1 and 2, cut 5 to 95.00"),
    ("3", tier(2025, "300000001"), "row 2, columns 1 and 2, cut 7 to 93.00"),
    ("3", tier(2025, "299999999"), "row 1, columns 1 and 2, cut 5 to 95.00"),
    ("3", tier(2025, "1500000000"), "row 2, columns 1 and 2, cut 7 to 93.00"),
    ("3", tier(2025, "1500000001"), "row 3, columns 1 and 2, cut 9 to 91.00"),
    ("3", tier(2025, "1499999999"), "row 2, columns 1 and 2, cut 7 to 93.00"),
    ("3", tier(2025, "3000000000"), "row 3, columns 1 and 2, cut 9 to 91.00"),
    ("3", tier(2025, "3000000001"), "row 4, columns 1 and 2, cut 11 to 89.00"),
    ("3", tier(2025, "2999999999"), "row 3, columns 1 and 2, cut 9 to 91.00"),
    ("3", tier(2025, "6000000000"), "row 4, columns 1 and 2, cut 11 to 89.00"),
    ("3", tier(2025, "6000000001"), "row 5, columns 1 and 2, cut 15 to 85.00"),
    ("3", tier(2025, "5999999999"), "row 4, columns 1 and 2, cut 11 to 89.00"),
    // rule 4: A by 110, 140, 170 and 200 percent
    ("4", share("110000000"), "row 1, columns 1 and 1, cut 0 to 100.00"),
    ("4", share("110000001"), "row 1, columns 2 and 1, cut 5 to 95.00"),
    ("4", share("109999999"), "row 1, columns 1 and 1, cut 0 to 100.00"),
    ("4", share("140000000"), "row 1, columns 2 and 1, cut 5 to 95.00"),
    ("4", share("140000001"), "row 1, columns 3 and 1, cut 10 to 90.00"),
    ("4", share("139999999"), "row 1, columns 2 and 1, cut 5 to 95.00"),
    ("4", share("170000000"), "row 1, columns 3 and 1, cut 10 to 90.00"),
    ("4", share("170000001"), "row 1, columns 4 and 1, cut 15 to 85.00"),
    ("4", share("169999999"), "row 1, columns 3 and 1, cut 10 to 90.00"),
    ("4", share("200000000"), "row 1, columns 4 and 1, cut 15 to 85.00"),
    ("4", share("199999999"), "row 1, columns 4 and 1, cut 15 to 85.00"),
    // rule 4: B by 10, 40, 70 and 100 percent
    ("4", grown("10000000"), "row 1, columns 1 and 1, cut 0 to 100.00"),
    ("4", grown("10000000.0001"), "row 1, columns 1 and 2, cut 5 to 95.00"),
    ("4", grown("9999999"), "row 1, columns 1 and 1, cut 0 to 100.00"),
    ("4", grown("40000000"), "row 1, columns 1 and 2, cut 5 to 95.00"),
    ("4", grown("40000001"), "row 1, columns 1 and 3, cut 10 to 90.00"),
    ("4", grown("39999999"), "row 1, columns 1 and 2, cut 5 to 95.00"),
    ("4", grown("70000000"), "row 1, columns 1 and 3, cut 10 to 90.00"),
    ("4", grown("70000001"), "row 1, columns 1 and 4, cut 15 to 85.00"),
    ("4", grown("69999999"), "row 1, columns 1 and 3, cut 10 to 90.00"),
    ("4", grown("100000000"), "row 1, columns 1 and 4, cut 15 to 85.00"),
    ("4", grown("99999999"), "row 1, columns 1 and 4, cut 15 to 85.00"),
    // both at once: 1 − 0.95 × 0.90
    ("4", Facts { added: "70000000", ..FACTS }, "row 1, columns 2 and 3, cut 14.5 to 85.50"),
    // rounded to the price step, halves up; what is not cut is not rounded
    ("4", Facts { standard: "4.30", ..FACTS }, "row 1, columns 2 and 1, cut 5 to 4.09"),
    ("4", Facts { standard: "4.31", ..FACTS }, "row 1, columns 2 and 1, cut 5 to 4.09"),
    ("4", Facts { standard: "4.29", ..FACTS }, "row 1, columns 2 and 1, cut 5 to 4.08"),
    ("4", Facts { standard: "4.365", spend: "100000000", ..FACTS }, "row 1, columns 1 and 1, cut 0 to 4.365"),
    // rule 5: beyond the table
    ("5", share("200000000"), "row 1, columns 4 and 1, cut 15 to 85.00"),
    ("5", Facts { spend: "100000000.0001", budget: "50000000", ..FACTS }, "renegotiation by rule 5"),
    ("5", Facts { spend: "100000000", budget: "50000000", ..FACTS }, "row 1, columns 4 and 1, cut 15 to 85.00"),
    ("5", grown("100000000.0001"), "renegotiation by rule 5"),
    ("5", grown("100000000"), "row 1, columns 1 and 4, cut 15 to 85.00"),
    // rule 6: halved from the fourth year on
    ("6", years(3), "row 1, columns 2 and 1, cut 5 to 95.00"),
    ("6", years(4), "row 1, columns 2 and 1, cut 2.5 to 97.50"),
    ("6", years(5), "row 1, columns 2 and 1, cut 2.5 to 97.50"),
    // rule 7: the regular list after eight years, whatever the spend
    ("7", years(7), "row 1, columns 2 and 1, cut 2.5 to 97.50"),
    ("7", years(8), "regular list by rule 7"),
    ("7", years(9), "regular list by rule 7"),
    ("7", Facts { years: 8, spend: "900000000", ..FACTS }, "regular list by rule 7"),
];

#[test]
fn renewals_at_the_limits_of_each_rule() {
    for (rule, facts, expected) in RENEWALS {
        let of = format!(
            "rule {rule}: {} of {}, {} of {}, {} after {} years, rules of {}",
            facts.spend,
            facts.budget,
            facts.added,
            facts.base,
            facts.standard,
            facts.years,
            facts.year
        );
        assert_eq!(reckoned(facts, "0.01"), *expected, "{of}");
    }
}

#[test]
fn a_renewal_without_a_base_or_with_nothing_left_comes_to_nothing() {
    let nothing = |facts| assert_eq!(reckoned(&facts, "0.01"), "nothing");
    nothing(Facts {
        budget: "0",
        ..FACTS
    });
    nothing(Facts { base: "0", ..FACTS });
    let little = Facts {
        standard: "0.004",
        ..FACTS
    };
    nothing(little);
}

/// Before, now, and the answer.
const RENEWED: &[(&str, &str, &str)] = &[
    // 1 − (1 − 0.07)(1 − 0.07) of 10.00
    ("", "renew", "offered"),
    ("", "payer 8.65", "offered"),
    ("", "payer 8.66", "refused: not-the-renewal-price (rule 4)"),
    ("", "payer 8.64", "refused: not-the-renewal-price (rule 4)"),
    ("", "company 8.65", "refused: not-this-side (rule 4)"),
    ("renew", "renew", "refused: renewal-price-stated (rule 4)"),
    (
        "renew",
        "payer 8.65",
        "refused: renewal-price-stated (rule 4)",
    ),
    (
        "renew",
        "correct 2 to 8.60 because misheard",
        "refused: not-the-renewal-price (rule 4)",
    ),
    ("", "company accepts", "refused: nothing-to-accept"),
    ("renew", "company accepts", "accepted"),
    ("renew", "fail the company does not accept", "failed"),
    ("", "bid 1", "refused: no-bidding"),
    ("", "opens 100: 1=65", "refused: no-bidding"),
    (
        "renew; company accepts",
        "close",
        "refused: signatures-missing (rule 10)",
    ),
    (
        "renew; company accepts; payer signs X; company signs Y",
        "close",
        "closed",
    ),
];

#[test]
fn a_renewal_step_by_step() {
    for (before, now, expected) in RENEWED {
        let mut talk = Talk::new(RENEWAL, None);
        talk.say_all(before);
        assert_eq!(talk.answer(now), *expected, "`{now}` after `{before}`");
    }
}

/// A renewal with these facts in the place of the usual ones.
fn renewal_with(change: impl Fn(&mut Renewal)) -> Talk {
    let pack = shipped(RENEWAL.0, RENEWAL.1);
    let mut brief = brief(&pack);
    change(brief.renewal.as_mut().unwrap());
    Talk::held_under(pack, brief, None)
}

#[test]
fn where_the_rules_name_a_way_out_there_is_no_price() {
    let beyond = |renewal: &mut Renewal| renewal.spend = figure("800000000.0001");
    let old = |renewal: &mut Renewal| renewal.years = 8;
    let mut talk = renewal_with(beyond);
    assert_eq!(
        talk.answer("payer 8.65"),
        "refused: no-renewal-price (rule 5)"
    );
    assert_eq!(talk.answer("renew"), "failed by rule 5");
    assert_eq!(talk.standing(), "outcome, 0 used, no deal by rule 5");
    let mut talk = renewal_with(old);
    assert_eq!(
        talk.answer("payer 8.65"),
        "refused: no-renewal-price (rule 7)"
    );
    assert_eq!(talk.answer("renew"), "failed by rule 7");
    assert_eq!(talk.standing(), "outcome, 0 used, no deal by rule 7");
}

#[test]
fn a_renewal_without_facts_states_nothing() {
    let pack = shipped(RENEWAL.0, RENEWAL.1);
    let mut without = brief(&pack);
    without.renewal = None;
    let mut talk = Talk::held_under(pack, without, None);
    assert_eq!(talk.answer("renew"), "refused: renewal-facts-missing");
    assert_eq!(talk.answer("payer 8.65"), "refused: renewal-facts-missing");
}

proptest! {
    #[test]
    fn a_renewal_never_raises_a_price_nor_cuts_beyond_the_table(
        (spend, budget, added, base) in (1_i64..90_000_000_000, 1_i64..90_000_000_000, 0_i64..90_000_000_000, 1_i64..90_000_000_000),
        fen in 100_i64..100_000_000,
        years in 0_u8..12,
        year in 2020_i16..2030,
    ) {
        let pack = shipped(RENEWAL.0, RENEWAL.1);
        let renewal = Renewal {
            year,
            spend: spend.into(),
            budget: budget.into(),
            added_budget: added.into(),
            base: base.into(),
            standard: Price::from_decimal(Decimal::new(fen, 2)).unwrap(),
            years,
            source: Text::default(),
        };
        let beyond = spend > 2 * budget || added > base;
        match renewal.reckoned(&pack, price("0.01")).unwrap() {
            Renewed::RegularList { .. } => prop_assert!(years >= 8),
            Renewed::Renegotiation { spend_beyond, added_beyond, .. } => {
                prop_assert!(years < 8 && beyond);
                prop_assert_eq!((spend_beyond, added_beyond), (spend > 2 * budget, added > base));
            }
            Renewed::Price(reckoning) => {
                prop_assert!(years < 8 && !beyond);
                prop_assert!(reckoning.standard <= renewal.standard);
                // at most 1 − 0.75 × 0.75
                prop_assert!(reckoning.cut <= figure("43.75"));
                prop_assert_eq!(reckoning.factor.is_some(), years >= 4);
                let gap = (reckoning.standard.amount() - reckoning.exact).abs();
                prop_assert!(gap <= figure("0.005"));
            }
        }
    }
}
