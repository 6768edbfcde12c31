//! Bidding and renewal at their limits: exactly at, one step over, one under.
//!
//! Each row names the number of the rule that it checks; every rule with a figure has rows.

use std::collections::BTreeSet;
use std::sync::Arc;

use kanjia::domain::RulePack;
use kanjia::domain::bidding::{Bid, Judged, opened};
use kanjia::domain::renewal::{Renewal, Renewed};
use kanjia::domain::{Price, Text};
use kanjia::transcript::form::read_pack;
use proptest::prelude::*;
use rust_decimal::Decimal;

use super::boundaries::has_a_boundary;
use super::price;
use crate::talk::{BIDDING, RENEWAL, Talk, brief, shipped};

fn figure(text: &str) -> Decimal {
    text.parse().unwrap()
}

/// What the bids, in the order of the bidders, come to.
fn judged(pack: &RulePack, willingness: &str, bids: &str, step: &str) -> String {
    let bids: Vec<Bid> = (1..)
        .zip(bids.split(' '))
        .map(|(bidder, bid)| Bid {
            bidder,
            price: price(bid),
        })
        .collect();
    match opened(&bids, price(willingness), pack, price(step)).unwrap() {
        Judged::NotListed { lowest } => format!("not listed, lowest {lowest}"),
        Judged::Listed(award) => {
            let by = if award.at_floor { "floor" } else { "lowest" };
            let selected: Vec<String> = award.selected.iter().map(u16::to_string).collect();
            format!("{} by {by}, selects {}", award.standard, selected.join(" "))
        }
    }
}

/// Rule, willingness, bids, price step, what they come to.
const BIDS: &[(&str, &str, &str, &str, &str)] = &[
    // the worked examples of the field
    ("3", "100", "65 90", "0.01", "70.00 by floor, selects 1 2"),
    ("2", "100", "85 120", "0.01", "85 by lowest, selects 1"),
    ("2", "100", "101 130", "0.01", "not listed, lowest 101"),
    // rule 2: the lowest bid is at most the willingness to pay
    (
        "2",
        "100.00",
        "100.00 120",
        "0.01",
        "100.00 by lowest, selects 1",
    ),
    (
        "2",
        "100.00",
        "100.01 120",
        "0.01",
        "not listed, lowest 100.01",
    ),
    (
        "2",
        "100.00",
        "99.99 120",
        "0.01",
        "99.99 by lowest, selects 1",
    ),
    (
        "2",
        "100.0000",
        "100.0001",
        "0.01",
        "not listed, lowest 100.0001",
    ),
    (
        "2",
        "0.0001",
        "0.0001",
        "0.0001",
        "0.0001 by lowest, selects 1",
    ),
    (
        "2",
        "999999999999.9999",
        "999999999999.9999",
        "0.01",
        "999999999999.9999 by lowest, selects 1",
    ),
    // rule 3: at least 70 percent of it
    (
        "3",
        "100.00",
        "70.00 90",
        "0.01",
        "70.00 by lowest, selects 1 2",
    ),
    (
        "3",
        "100.00",
        "70.01 90",
        "0.01",
        "70.01 by lowest, selects 1 2",
    ),
    (
        "3",
        "100.00",
        "69.99 90",
        "0.01",
        "70.00 by floor, selects 1 2",
    ),
    (
        "3",
        "100.00",
        "69.9999 90",
        "0.01",
        "70.00 by floor, selects 1 2",
    ),
    (
        "3",
        "100.00",
        "0.01 0.02",
        "0.01",
        "70.00 by floor, selects 1 2",
    ),
    // the floor is no multiple of the price step: up to one, but not above the willingness
    ("3", "4.36", "3.05", "0.01", "3.06 by floor, selects 1"),
    ("3", "4.36", "3.052", "0.01", "3.052 by lowest, selects 1"),
    (
        "3",
        "4.36",
        "3.0519",
        "0.0001",
        "3.0520 by floor, selects 1",
    ),
    ("3", "0.01", "0.0069", "0.01", "0.01 by floor, selects 1"),
    ("3", "0.015", "0.01", "0.01", "0.015 by floor, selects 1"),
    (
        "3",
        "999999999999.9999",
        "1",
        "0.01",
        "700000000000.00 by floor, selects 1",
    ),
    // rule 5: selected is who bid at most the willingness to pay
    (
        "5",
        "100.00",
        "80 100.00",
        "0.01",
        "80 by lowest, selects 1 2",
    ),
    (
        "5",
        "100.00",
        "80 100.01",
        "0.01",
        "80 by lowest, selects 1",
    ),
    (
        "5",
        "100.00",
        "80 99.99",
        "0.01",
        "80 by lowest, selects 1 2",
    ),
    // equal bids
    (
        "2",
        "100",
        "88 88 88",
        "0.01",
        "88 by lowest, selects 1 2 3",
    ),
];

#[test]
fn bids_at_the_limits_of_each_rule() {
    let pack = shipped(BIDDING.0, BIDDING.1);
    for (rule, willingness, bids, step, expected) in BIDS {
        assert_eq!(
            judged(&pack, willingness, bids, step),
            *expected,
            "rule {rule}: W {willingness}, bids {bids}, step {step}"
        );
    }
}

/// Before, now, and the answer: what a bidding refuses names the rule that it is one.
const STEPS: &[(&str, &str, &str)] = &[
    ("", "bid 1", "handed in"),
    ("", "bid 3", "handed in"),
    ("", "bid 4", "refused: unknown-bidder (rule 1)"),
    ("", "bid 0", "refused: unknown-bidder (rule 1)"),
    ("bid 1", "bid 1", "refused: bid-handed-in-already (rule 1)"),
    ("", "no more bids", "refused: no-bid (rule 1)"),
    ("bid 1", "no more bids", "bidding closed"),
    (
        "bid 1; bid 2; bid 3",
        "no more bids",
        "refused: bidding-closed (rule 1)",
    ),
    (
        "bid 1; no more bids",
        "bid 2",
        "refused: bidding-closed (rule 1)",
    ),
    ("", "opens 100:", "refused: no-bid (rule 1)"),
    (
        "bid 1; bid 2",
        "opens 100: 1=65 2=90",
        "refused: bids-still-out (rule 1)",
    ),
    (
        "bid 1; bid 2; bid 3",
        "opens 100: 1=65 2=90 3=80",
        "bids opened",
    ),
    (
        "bid 1; bid 2; no more bids",
        "opens 100: 1=65 2=90",
        "bids opened",
    ),
    (
        "bid 1; bid 2; no more bids",
        "opens 100: 1=65",
        "refused: bid-missing (rule 1)",
    ),
    (
        "bid 1; bid 2; no more bids",
        "opens 100: 1=65 2=90 3=80",
        "refused: bid-not-handed-in (rule 1)",
    ),
    (
        "bid 1; bid 2; no more bids",
        "opens 100: 1=65 2=90 9=80",
        "refused: bid-not-handed-in (rule 1)",
    ),
    (
        "bid 1; bid 2; no more bids",
        "opens 100: 1=65 1=66 2=90",
        "refused: bid-named-twice (rule 1)",
    ),
    ("bid 1", "company 65", "refused: bids-are-sealed (rule 1)"),
    ("bid 1", "payer 65", "refused: bids-are-sealed (rule 1)"),
    (
        "bid 1",
        "payer accepts",
        "refused: bids-are-sealed (rule 1)",
    ),
    ("bid 1", "payer asks", "refused: bids-are-sealed (rule 1)"),
    ("bid 1", "confirm", "refused: bids-are-sealed (rule 1)"),
    ("bid 1", "renew", "refused: no-renewal"),
    (
        "bid 1; fail they left",
        "no more bids",
        "refused: after-outcome",
    ),
    (
        "bid 1; fail they left",
        "opens 100: 1=65",
        "refused: after-outcome",
    ),
    // read anew: with a reason, a change, and before anyone signed
    (
        "bid 1; no more bids; opens 100: 1=65",
        "opens 100: 1=56",
        "refused: bids-opened (rule 1)",
    ),
    (
        "bid 1; no more bids; opens 100: 1=65",
        "opens 100: 1=65 because misread",
        "refused: same-price",
    ),
    (
        "bid 1; no more bids; opens 100: 1=65",
        "opens 100: 1=56 because misread",
        "bids opened",
    ),
    (
        "bid 1; no more bids; opens 100: 1=101",
        "opens 101: 1=101 because misread",
        "bids opened",
    ),
    (
        "bid 1; no more bids; opens 100: 1=65; payer signs X",
        "opens 100: 1=56 because misread",
        "refused: signed",
    ),
    (
        "bid 1; no more bids; opens 100: 1=65",
        "bid 2",
        "refused: after-outcome",
    ),
    // the letter: the payer, and every company that handed in a bid
    (
        "bid 1; bid 2; no more bids; opens 100: 1=65 2=120",
        "company signs X",
        "refused: bidder-missing",
    ),
    (
        "bid 1; bid 2; no more bids; opens 100: 1=65 2=120",
        "bidder 3 signs X",
        "refused: bid-not-handed-in",
    ),
    (
        "bid 1; bid 2; no more bids; opens 100: 1=65 2=120",
        "bidder 2 signs X",
        "signed",
    ),
    (
        "bid 1; bid 2; no more bids; opens 100: 1=65 2=120; payer signs X; bidder 2 signs Y",
        "bidder 2 signs Y",
        "refused: already-signed",
    ),
    (
        "bid 1; bid 2; no more bids; opens 100: 1=65 2=120; payer signs X; bidder 2 signs Y",
        "close",
        "refused: signatures-missing (rule 6)",
    ),
    (
        "bid 1; bid 2; no more bids; opens 100: 1=65 2=120; payer signs X; bidder 2 signs Y; bidder 1 signs Z",
        "close",
        "closed",
    ),
];

#[test]
fn sealed_bids_step_by_step() {
    for (before, now, expected) in STEPS {
        let mut talk = Talk::new(BIDDING, None);
        talk.say_all(before);
        assert_eq!(talk.answer(now), *expected, "`{now}` after `{before}`");
    }
}

#[test]
fn what_opened_bids_come_to_is_the_outcome() {
    for (sentences, standing) in [
        ("bid 1; bid 2; no more bids", "offers, 0 used"),
        (
            "bid 1; bid 2; no more bids; opens 100: 1=65 2=90",
            "outcome, 0 used, listed at 70.00",
        ),
        (
            "bid 2; bid 1; bid 3; opens 100: 3=120 1=85 2=130",
            "outcome, 0 used, listed at 85",
        ),
        (
            "bid 1; bid 2; no more bids; opens 100: 1=101 2=130",
            "outcome, 0 used, no deal by rule 2",
        ),
        (
            "bid 1; no more bids; opens 100: 1=101; opens 100: 1=100 because misread",
            "outcome, 0 used, listed at 100",
        ),
        (
            "bid 1; no more bids; opens 100: 1=65; payer signs X; bidder 1 signs Y",
            "signed, 0 used, listed at 70.00",
        ),
    ] {
        let mut talk = Talk::new(BIDDING, None);
        talk.say_all(sentences);
        assert_eq!(talk.standing(), standing, "{sentences}");
        let anew = crate::talk::replayed(&talk.session, shipped(BIDDING.0, BIDDING.1));
        assert_eq!(
            crate::talk::snapshot(&anew),
            crate::talk::snapshot(&talk.session)
        );
    }
}

#[test]
fn no_figure_is_on_record_while_bids_are_sealed() {
    let mut talk = Talk::new(BIDDING, None);
    talk.say_all("bid 1; bid 2");
    // refused with figures in it, twice: nothing of them stays
    assert!(talk.say("opens 77.31: 1=65.43 2=90.21").is_err());
    talk.say_all("bid 3");
    assert!(talk.say("opens 77.31: 1=65.43 2=90.21").is_err());
    let kept = crate::talk::snapshot(&talk.session);
    for figure in ["77.31", "65.43", "90.21"] {
        assert!(!kept.contains(figure), "{figure}");
    }
}

fn amount() -> impl Strategy<Value = Price> {
    prop_oneof![
        (1_u64..1_000_000).prop_map(|fen| Decimal::new(i64::try_from(fen).unwrap(), 2)),
        (1_u64..10_000_000_000_000_000)
            .prop_map(|fine| Decimal::new(i64::try_from(fine).unwrap(), 4)),
    ]
    .prop_map(|amount| Price::from_decimal(amount).unwrap())
}

fn bids() -> impl Strategy<Value = (Price, Vec<Price>)> {
    amount().prop_flat_map(|willingness| {
        let near = (1_i64..2_000).prop_filter_map("a price", move |share| {
            let amount = willingness.amount() * Decimal::new(share, 3);
            Price::from_decimal(amount.round_dp(4)).ok()
        });
        let bid = prop_oneof![3 => near, 1 => amount(), 1 => Just(willingness)];
        (Just(willingness), prop::collection::vec(bid, 1..9))
    })
}

proptest! {
    #[test]
    fn the_payment_standard_lies_between_its_limits(
        (willingness, prices) in bids(),
        step in proptest::sample::select(vec!["0.0001", "0.01", "0.05", "0.03", "1"]),
    ) {
        let pack = shipped(BIDDING.0, BIDDING.1);
        let numbered = |prices: &[Price]| -> Vec<Bid> {
            let bid = |(bidder, price): (u16, &Price)| Bid { bidder, price: *price };
            (1..).zip(prices).map(bid).collect()
        };
        let bids = numbered(&prices);
        let lowest = *prices.iter().min().unwrap();
        let outcome = opened(&bids, willingness, &pack, price(step)).unwrap();
        match &outcome {
            Judged::NotListed { lowest: told } => {
                prop_assert!(lowest > willingness);
                prop_assert_eq!(*told, lowest);
            }
            Judged::Listed(award) => {
                let floor = willingness.amount() * figure("0.70");
                prop_assert!(lowest <= willingness, "listed above the willingness");
                prop_assert!(award.standard <= willingness);
                prop_assert!(award.standard.amount() >= floor);
                prop_assert!(award.standard >= lowest);
                prop_assert_eq!(award.floor, Some(floor.normalize()));
                // it is one of the two, but for the price step
                let near = award.standard.amount() - floor < price(step).amount();
                prop_assert!(award.standard == lowest || near);
                for bid in &bids {
                    let selected = award.selected.contains(&bid.bidder);
                    prop_assert_eq!(selected, bid.price <= willingness);
                }
            }
        }
        // neither the order in which they are read out nor a second look matters
        let mut turned = bids;
        turned.reverse();
        prop_assert_eq!(opened(&turned, willingness, &pack, price(step)), Some(outcome));
    }
}

/// The facts of a renewal, with one of them changed.
struct Facts {
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
const RENEWALS: &[(&str, Facts, &str)] = &[
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

#[test]
fn every_rule_with_a_figure_has_rows() {
    let bids: BTreeSet<&str> = BIDS.iter().map(|row| row.0).collect();
    let renewals: BTreeSet<&str> = RENEWALS.iter().map(|row| row.0).collect();
    for ((pack, version), rows) in [(BIDDING, bids), (RENEWAL, renewals)] {
        let pack: Arc<RulePack> = shipped(pack, version);
        let with_figure = pack
            .rules()
            .iter()
            .filter(|rule| has_a_boundary(&rule.kind));
        for rule in with_figure {
            assert!(rows.contains(rule.number.as_str()), "rule {}", rule.number);
        }
    }
}

/// A shipped pack with something else in it, and the fault.
fn broken(text: &str, from: &str, to: &str) -> String {
    assert!(text.contains(from), "{from}");
    let fault = read_pack(&text.replacen(from, to, 1)).unwrap_err();
    format!("{:?}", fault.what)
}

#[test]
fn packs_with_figures_out_of_their_range_are_refused() {
    const BIDS: &str = include_str!("../../../assets/rules/nrdl-bidding.ron");
    const RENEWS: &str = include_str!("../../../assets/rules/nrdl-renewal.ron");
    for (text, from, to, expected) in [
        (
            BIDS,
            "percent: \"70\"",
            "percent: \"0\"",
            "Pack(Figure(\"3\"))",
        ),
        (
            BIDS,
            "percent: \"70\"",
            "percent: \"100.01\"",
            "Pack(Figure(\"3\"))",
        ),
        (
            BIDS,
            "kind: SealedBids",
            "kind: Statement",
            "Pack(Needs(\"2\"))",
        ),
        (
            BIDS,
            "role: Offers",
            "role: Consultation",
            "Pack(Needs(\"1\"))",
        ),
        (
            RENEWS,
            "\"1000000000\"",
            "\"200000000\"",
            "Pack(Figure(\"2\"))",
        ),
        (
            RENEWS,
            "limits: [\"200000000\", ",
            "limits: [",
            "Pack(Needs(\"4\"))",
        ),
        (
            RENEWS,
            "[\"0\", \"5\", \"10\", \"15\"],",
            "[\"0\", \"5\", \"10\"],",
            "Pack(Figure(\"4\"))",
        ),
        (
            RENEWS,
            "[\"0\", \"5\", \"10\", \"15\"],",
            "[\"0\", \"5\", \"10\", \"100\"],",
            "Pack(Figure(\"4\"))",
        ),
        (
            RENEWS,
            "spend: \"140\"",
            "spend: \"110\"",
            "Pack(Figure(\"4\"))",
        ),
        (RENEWS, "from: 2025, ", "", "Pack(Needs(\"4\"))"),
        (
            RENEWS,
            "factor: \"0.5\"",
            "factor: \"1.5\"",
            "Pack(Figure(\"6\"))",
        ),
        (RENEWS, "years: 8", "years: 0", "Pack(Figure(\"7\"))"),
        (
            RENEWS,
            "RenegotiationBeyondTable",
            "Statement",
            "Pack(Needs(\"4\"))",
        ),
    ] {
        assert_eq!(broken(text, from, to), expected, "`{to}` for `{from}`");
    }
}

#[test]
fn a_pack_without_a_floor_takes_the_lowest_bid() {
    const BIDS: &str = include_str!("../../../assets/rules/nrdl-bidding.ron");
    let pack = read_pack(&BIDS.replace("BidFloor(percent: \"70\")", "Statement")).unwrap();
    assert_eq!(
        judged(&pack, "100", "1 120", "0.01"),
        "1 by lowest, selects 1"
    );
    let pack =
        read_pack(&BIDS.replace("kind: SelectedAtMostWillingness", "kind: Statement")).unwrap();
    assert_eq!(
        judged(&pack, "100", "80 120", "0.01"),
        "80 by lowest, selects 1 2"
    );
    let pack = read_pack(&BIDS.replace("kind: AtMostWillingness", "kind: Statement")).unwrap();
    assert_eq!(
        judged(&pack, "100", "101", "0.01"),
        "101 by lowest, selects "
    );
}
