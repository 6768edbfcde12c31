//! Conversions between units and between currencies.

use kanjia::domain::brief::BriefFault;
use kanjia::domain::conversion::{
    Conversion, Conversions, Measure, PackSize, Rate, SettledPlace, SettlementFault, Settlements,
    shown_amount,
};
use kanjia::domain::date::PartialDate;
use kanjia::domain::ratio::Ratio;
use kanjia::domain::reference::Basis;
use kanjia::domain::{Brief, Currency, Text, Unit};
use kanjia::transcript::form::read_brief;
use proptest::prelude::*;
use rust_decimal::Decimal;

use super::price;
use crate::talk::{NRDL, Talk, shipped};

fn decimal(text: &str) -> Decimal {
    Decimal::from_str_exact(text).unwrap()
}

fn conversion(of: Unit, makes: &str, unit: Unit) -> Conversion {
    Conversion {
        of,
        makes: decimal(makes),
        unit,
        basis: Basis::Stated,
        date: None,
        source: Text::default(),
    }
}

fn rate(of: Currency, makes: &str, currency: Currency) -> Rate {
    Rate {
        of,
        makes: decimal(makes),
        currency,
        basis: Basis::Published,
        date: PartialDate::parse("2026-11-20").unwrap(),
        source: Text::default(),
    }
}

fn settled(conversions: &[Conversion], rates: &[Rate]) -> Settlements {
    Settlements {
        conversions: conversions.to_vec(),
        rates: rates.to_vec(),
    }
}

/// A brief in yuan a tablet, with these further lines.
fn brief(more: &str) -> Brief {
    read_brief(&format!(
        r#"(
            rules: (pack: "nrdl-on-site", version: "2021-12"),
            currency: "CNY",
            unit: "tablet",
            product: (generic_name: (en: "Examplin"), company: (en: "Example Company"), strength: "10 mg"),
            references: [
                (kind: Market, price: At("158"), currency: "CNY", unit: "pack", basis: Published),
                (kind: International(country: "US"), price: Between("0.60", "0.70"), currency: "USD", unit: "tablet", basis: Published),
                (kind: Launch, price: At("60.00"), currency: "USD", unit: "pack", basis: Published),
                (kind: Other, label: (en: "gram"), price: At("500"), currency: "CNY", unit: "gram", basis: Published),
            ],
            {more}
        )"#
    ))
    .unwrap()
}

fn compared(brief: &Brief) -> Vec<String> {
    brief
        .comparable()
        .map(|one| {
            let value = one.value.map(|amount| shown_amount(amount, 2).to_string());
            format!("{} {value:?} by {}", one.reference.kind.id(), one.via.len())
        })
        .collect()
}

#[test]
fn prices_compare_only_where_all_conversions_are_settled() {
    let check = |more: &str, expected: &[&str]| {
        assert_eq!(compared(&brief(more)), expected, "{more}");
    };
    check("", &[]);
    let pack = r#"conversions: [(of: "pack", makes: "30", unit: "tablet", basis: Published)],"#;
    check(pack, &[r#"market At("5.27") by 1"#]);
    let dollar = r#"rates: [(of: "USD", makes: "7.10", currency: "CNY", date: "2026-11-20")],"#;
    check(dollar, &[r#"international Between("4.26", "4.97") by 1"#]);
    check(
        &format!("{pack}{dollar}"),
        &[
            r#"market At("5.27") by 1"#,
            r#"international Between("4.26", "4.97") by 1"#,
            r#"launch At("14.2") by 2"#,
        ],
    );
    // a gram is a thousand milligrams by definition
    check(
        r#"conversions: [(of: "tablet", makes: "10", unit: "milligram")],"#,
        &[r#"other At("5") by 2"#],
    );
}

#[test]
fn the_size_of_the_pack_settles_nothing_but_must_not_be_contradicted() {
    let fact = r#"conversions: [(of: "pack", makes: "30", unit: "tablet", basis: Published)],"#;
    let mut plain = brief("");
    plain.product.pack = Some(30);
    assert_eq!(compared(&plain), [""; 0]);
    let mut with_fact = brief(fact);
    with_fact.product.pack = Some(28);
    let faults = with_fact.faults(&shipped(NRDL.0, NRDL.1));
    let codes: Vec<&str> = faults.iter().map(BriefFault::code).collect();
    assert_eq!(codes, ["conversion-contradicts"]);
}

#[test]
fn facts_that_contradict_are_a_fault_that_names_both() {
    let facts = settled(
        &[
            conversion(Unit::Pack, "30", Unit::Tablet),
            conversion(Unit::Tablet, "10", Unit::Milligram),
            conversion(Unit::Pack, "0.3", Unit::Gram),
            conversion(Unit::Pack, "280", Unit::Milligram),
        ],
        &[
            rate(Currency::Usd, "7.10", Currency::Cny),
            rate(Currency::Cny, "0.2", Currency::Usd),
        ],
    );
    let faults = facts.faults(None);
    let [(first, one), (second, other)] = &faults[..] else {
        panic!("{faults:?}");
    };
    assert_eq!(*first, SettledPlace::Conversion(3));
    assert_eq!(*second, SettledPlace::Rate(1));
    let SettlementFault::Contradiction { stated, other: way } = one else {
        panic!("{one:?}");
    };
    assert_eq!(stated.makes, decimal("280"));
    // two ways of two facts each: the one of facts settled first
    let ways: Vec<Decimal> = way.iter().map(|one| one.makes).collect();
    assert_eq!(ways, [decimal("30"), decimal("10")]);
    assert!(matches!(other, SettlementFault::Contradiction { .. }));

    let pack = PackSize {
        count: 28,
        unit: Unit::Tablet,
    };
    let faults = settled(&[conversion(Unit::Pack, "30", Unit::Tablet)], &[]).faults(Some(pack));
    assert!(matches!(faults[..], [(SettledPlace::Conversion(0), _)]));
}

#[test]
fn a_brief_says_which_of_its_facts_is_wrong() {
    let check = |more: &str, expected: &[&str]| {
        let faults = brief(more).faults(&shipped(NRDL.0, NRDL.1));
        let codes: Vec<&str> = faults.iter().map(BriefFault::code).collect();
        assert_eq!(codes, expected, "{more}");
    };
    check(
        r#"conversions: [(of: "pack", makes: "30", unit: "tablet"), (of: "tablet", makes: "0.05", unit: "pack")],"#,
        &["conversion-contradicts"],
    );
    // one in twenty-five is a fraction that its decimal says exactly
    check(
        r#"conversions: [(of: "pack", makes: "25", unit: "tablet"), (of: "tablet", makes: "0.04", unit: "pack")],"#,
        &[],
    );
    check(
        r#"conversions: [(of: "pack", makes: "0", unit: "tablet")],"#,
        &["conversion-figure"],
    );
    check(
        r#"rates: [(of: "USD", makes: "1", currency: "USD", date: "2026")],"#,
        &["conversion-of-itself"],
    );
    check(
        r#"patients: (number: "0", basis: Stated),"#,
        &["brief-patients"],
    );
    check(
        r#"volume: (quantity: "100", low: "120", basis: Stated),"#,
        &["brief-volume"],
    );
    check(
        r#"volume: (quantity: "100", low: "80", high: "99", basis: Stated),"#,
        &["brief-volume"],
    );
    check(
        r#"volume: (quantity: "100", low: "100", high: "100", basis: Stated),"#,
        &[],
    );
}

#[test]
fn what_is_settled_in_the_talk_joins_the_cuts_and_may_be_put_right() {
    let mut talk = Talk::held_under(
        shipped(NRDL.0, NRDL.1),
        brief(r#"target: Cut(reference: 1, percent: "20"),"#),
        None,
    );
    talk.say_all("company 5.62!; inside");
    let cuts = |talk: &Talk| -> Vec<String> {
        talk.session
            .cuts(price("4.36"))
            .iter()
            .map(|cut| format!("{} {}", shown_amount(cut.base, 2), cut.via.len()))
            .collect()
    };
    assert_eq!(cuts(&talk), ["5.62 0"]);
    assert_eq!(talk.session.target(), None);
    settle(&mut talk, conversion(Unit::Pack, "28", Unit::Tablet)).unwrap();
    assert_eq!(cuts(&talk), ["5.62 0", "5.64 1"]);
    // a target that is a cut from it can be reckoned from then on: 158 / 28 × 0.8
    assert_eq!(talk.session.target(), Some(price("4.51")));
    // settled again, it is replaced
    settle(&mut talk, conversion(Unit::Tablet, "0.04", Unit::Pack)).unwrap();
    assert_eq!(cuts(&talk), ["5.62 0", "6.32 1"]);
    // what contradicts through others is refused
    settle(&mut talk, conversion(Unit::Tablet, "10", Unit::Milligram)).unwrap();
    let refusal = settle(&mut talk, conversion(Unit::Pack, "300", Unit::Milligram)).unwrap_err();
    assert_eq!(refusal.code(), "conversion-contradicts");
    let refusal = settle(&mut talk, conversion(Unit::Pack, "0", Unit::Dose)).unwrap_err();
    assert_eq!(refusal.code(), "conversion-figure");
    talk.say_all("payer 4.36; company accepts");
    // also once it is decided: the talk is still read
    settle(
        &mut talk,
        conversion(Unit::DefinedDailyDose, "1", Unit::Tablet),
    )
    .unwrap();
}

#[test]
fn a_figure_typed_for_a_pack_is_doubted_by_the_conversion() {
    let mut talk = Talk::held_under(shipped(NRDL.0, NRDL.1), brief(""), None);
    talk.say_all("company 5.62!; inside");
    let doubted = |talk: &Talk| {
        let doubt = talk
            .session
            .doubt(kanjia::domain::Side::Company, price("132"));
        doubt.map(|doubt| (doubt.code(), doubt.likelier()))
    };
    assert_ne!(doubted(&talk).map(|one| one.0), Some("doubt-per-pack"));
    settle(&mut talk, conversion(Unit::Pack, "30", Unit::Tablet)).unwrap();
    assert_eq!(
        doubted(&talk),
        Some(("doubt-per-pack", Some(price("4.40"))))
    );
}

fn settle(talk: &mut Talk, one: Conversion) -> Result<(), kanjia::domain::Refusal> {
    use kanjia::domain::command::Command;
    use kanjia::domain::conversion::Settled;
    talk.command(&Command::Settle(Settled::Conversion(one)))
        .map(|_| ())
}

/// Units in a ring of which each fact but the last is settled: some chain between any two.
fn factors() -> impl Strategy<Value = Vec<Decimal>> {
    let factor = (1_i64..2_000, 0_u32..=2).prop_map(|(digits, scale)| Decimal::new(digits, scale));
    prop::collection::vec(factor, 1..5)
}

fn chain(factors: &[Decimal]) -> Settlements {
    let conversions = factors
        .iter()
        .zip(Unit::ALL.windows(2))
        .map(|(makes, pair)| Conversion {
            of: pair[0],
            makes: *makes,
            unit: pair[1],
            basis: Basis::Assumed,
            date: None,
            source: Text::default(),
        });
    Settlements {
        conversions: conversions.collect(),
        rates: Vec::new(),
    }
}

proptest! {
    #[test]
    fn there_and_back_is_the_identity(factors in factors(), amount in 1_i64..1_000_000_000) {
        let settled = chain(&factors);
        let table = Conversions::of(&settled, None);
        let (first, last) = (Unit::ALL[0], Unit::ALL[factors.len()]);
        let there = table.units(first, last).unwrap();
        let back = table.units(last, first).unwrap();
        // the factors are exact
        prop_assert_eq!(there.ratio.times(back.ratio), Some(Ratio::ONE));
        prop_assert_eq!(there.ratio.inverse(), back.ratio);
        prop_assert_eq!(there.links.len(), factors.len());
        // a price is off by less than a billionth of a fen, and by nothing where it fits
        let amount = Decimal::new(amount, 4);
        let returned = there.ratio.apply(amount).and_then(|one| back.ratio.apply(one)).unwrap();
        prop_assert!((returned - amount).abs() <= Decimal::new(1, 11), "{} {}", returned, amount);
    }

    #[test]
    fn a_chain_is_the_product_of_its_facts(factors in factors()) {
        let settled = chain(&factors);
        let table = Conversions::of(&settled, None);
        let way = table.units(Unit::ALL[0], Unit::ALL[factors.len()]).unwrap();
        let product = factors.iter().fold(Ratio::ONE, |product, one| {
            product.times(Ratio::of(*one).unwrap()).unwrap()
        });
        prop_assert_eq!(way.ratio, product);
        // from anywhere to anywhere along it: first to middle to last
        for middle in 0..=factors.len() {
            let to = table.units(Unit::ALL[0], Unit::ALL[middle]).unwrap();
            let from = table.units(Unit::ALL[middle], Unit::ALL[factors.len()]).unwrap();
            prop_assert_eq!(to.ratio.times(from.ratio), Some(product));
        }
        // nothing leads anywhere else
        prop_assert_eq!(table.units(Unit::ALL[0], Unit::PatientYear), None);
        let yuan = Measure::Currency(Currency::Cny);
        prop_assert_eq!(table.way(Measure::Unit(Unit::ALL[0]), yuan), None);
    }

    #[test]
    fn a_second_way_contradicts_unless_it_gives_the_same(
        factors in factors(), other in (1_i64..2_000, 0_u32..=2),
    ) {
        let other = Decimal::new(other.0, other.1);
        let mut settled = chain(&factors);
        prop_assert!(settled.faults(None).is_empty());
        let product = factors.iter().fold(Ratio::ONE, |product, one| {
            product.times(Ratio::of(*one).unwrap()).unwrap()
        });
        settled.conversions.push(Conversion {
            of: Unit::ALL[0],
            makes: other,
            unit: Unit::ALL[factors.len()],
            basis: Basis::Assumed,
            date: None,
            source: Text::default(),
        });
        let same = Ratio::of(other) == Some(product);
        let faults = settled.faults(None);
        prop_assert_eq!(faults.is_empty(), same);
        if let [(place, SettlementFault::Contradiction { stated, other: way })] = &faults[..] {
            prop_assert_eq!(*place, SettledPlace::Conversion(factors.len()));
            prop_assert_eq!(stated.makes, other);
            prop_assert_eq!(way.len(), factors.len());
        }
    }
}
