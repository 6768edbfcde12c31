//! Bidding at its limits: exactly at, one step over, one under.
//!
//! Each row names the number of the rule that it checks.

use kanjia::domain::bidding::{Bid, Judged, opened};
use kanjia::domain::{Price, RulePack};
use kanjia::transcript::form::read_pack;
use proptest::prelude::*;
use rust_decimal::Decimal;

use super::figure;
use crate::domain::price;
use crate::talk::{BIDDING, Talk, shipped};

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
pub(super) const BIDS: &[(&str, &str, &str, &str, &str)] = &[
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

#[test]
fn a_pack_without_a_floor_takes_the_lowest_bid() {
    const BIDS: &str = include_str!("../../../../assets/rules/nrdl-bidding.ron");
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
