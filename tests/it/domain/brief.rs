//! What is known before the talk, and what can be wrong with it.

use kanjia::domain::Brief;
use kanjia::domain::brief::{BriefFault, ReserveMode};
use kanjia::domain::party::Role;
use kanjia::domain::reference::Known;
use kanjia::transcript::form::read_brief;

use super::price;
use crate::talk::{NRDL, OPEN, brief, shipped};

/// The codes of all that is wrong after `change`, under the rules of on-site negotiation.
fn wrong(change: impl Fn(&mut Brief)) -> Vec<&'static str> {
    let pack = shipped(NRDL.0, NRDL.1);
    let mut brief = brief(&pack);
    change(&mut brief);
    brief.faults(&pack).iter().map(BriefFault::code).collect()
}

/// A brief with references, people and a target.
fn whole() -> Brief {
    read_brief(
        r#"(
            rules: (pack: "nrdl-on-site", version: "2021-12"),
            currency: "CNY",
            unit: "tablet",
            product: (generic_name: (zh: "达格列净"), company: (zh: "阿斯利康"), strength: "10 mg", pack: 14),
            references: [
                (kind: List, price: At("16.52"), currency: "CNY", unit: "tablet", basis: Published),
                (kind: International(country: "KR"), price: At("4.60"), currency: "CNY", unit: "tablet", basis: Stated),
                (kind: MeanInternational, price: Between("7", "8"), currency: "CNY", unit: "tablet", basis: Published),
                (kind: Launch, price: At("231"), currency: "CNY", unit: "pack", basis: Published),
                (kind: Other, label: (en: "Red book"), price: Above("99"), currency: "USD", unit: "tablet", basis: Assumed),
            ],
            volume: (quantity: "110000000", basis: Assumed),
            target: Price("4.36"),
            people: [
                (role: GroupLeader, name: (en: "Xu Wei", zh: "许伟")),
                (role: GroupMember, count: 4),
                (role: CompanyRepresentative, count: 2),
                (role: CompanyRepresentative, name: (en: "A. Person"), authority: "letter of 2019-11-01"),
            ],
        )"#,
    )
    .unwrap_or_else(|fault| panic!("{fault}"))
}

#[test]
fn the_shortest_brief_and_a_whole_one_are_right() {
    assert_eq!(wrong(|_| {}), [""; 0]);
    assert_eq!(wrong(|brief| *brief = whole()), [""; 0]);
    assert_eq!(
        whole()
            .leader()
            .map(kanjia::domain::text::Bilingual::english),
        Some("Xu Wei")
    );
}

#[test]
fn what_is_wrong_is_found_and_named() {
    assert_eq!(
        wrong(|brief| brief.product.generic_name = Default::default()),
        ["brief-no-name"]
    );
    assert_eq!(
        wrong(|brief| brief.product.company = Default::default()),
        ["brief-no-company"]
    );
    assert_eq!(
        wrong(|brief| brief.rules.version = "2020-01".to_owned()),
        ["brief-other-rules"]
    );
    assert_eq!(
        wrong(|brief| {
            *brief = whole();
            brief.references[2].value = Known::Between(price("8"), price("8.00"));
        }),
        ["brief-range"]
    );
    assert_eq!(
        wrong(|brief| {
            *brief = whole();
            brief.volume.as_mut().unwrap().quantity = Default::default();
        }),
        ["brief-volume"]
    );
    assert_eq!(
        wrong(|brief| {
            *brief = whole();
            brief.people[2].count = 3;
        }),
        ["too-many-people"]
    );
    assert_eq!(
        wrong(|brief| {
            *brief = whole();
            brief.people[2].count = u8::MAX;
            brief.people[3].count = u8::MAX;
        }),
        ["too-many-people"]
    );
}

#[test]
fn a_crowd_is_refused_by_the_rule_that_says_so() {
    let mut brief = whole();
    brief.people[2].count = 3;
    let faults = brief.faults(&shipped(NRDL.0, NRDL.1));
    let expected = BriefFault::TooManyPeople {
        role: Role::CompanyRepresentative,
        at_most: 3,
        rule: "1".to_owned(),
    };
    assert_eq!(faults, [expected]);
}

#[test]
fn a_reserve_is_typed_only_where_the_rules_ask_for_it() {
    let pack = shipped(OPEN.0, OPEN.1);
    let mut brief = brief(&pack);
    assert_eq!(brief.faults(&pack), []);
    brief.reserve = ReserveMode::ThisSitting;
    assert_eq!(brief.faults(&pack), [BriefFault::Reserve]);
    assert_eq!(
        wrong(|brief| brief.reserve = ReserveMode::ThisSitting),
        [""; 0]
    );
    assert_eq!(wrong(|brief| brief.reserve = ReserveMode::None), [""; 0]);
}

#[test]
fn a_target_far_above_every_reference_price_is_likely_a_slip() {
    let check = |target: &str, expected: Option<(&str, &str)>| {
        let mut brief = whole();
        brief.target = Some(kanjia::domain::savings::SavingsTarget::Price(price(target)));
        let faults = brief.faults(&shipped(NRDL.0, NRDL.1));
        let expected: Vec<BriefFault> = expected
            .into_iter()
            .map(|(likelier, times)| BriefFault::TargetMisplaced {
                likelier: price(likelier),
                times: times.parse().unwrap(),
            })
            .collect();
        assert_eq!(faults, expected, "{target}");
    };
    check("16.52", None);
    check("82.60", None);
    check("82.61", Some(("8.261", "5.0")));
    check("436", Some(("43.60", "26.4")));
    check("0.04", None);
}

#[test]
fn reference_prices_in_another_currency_or_unit_do_not_compare() {
    let brief = whole();
    let compared: Vec<&str> = brief
        .comparable()
        .map(|one| one.reference.kind.id())
        .collect();
    assert_eq!(compared, ["list", "international", "mean-international"]);
}
