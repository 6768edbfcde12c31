//! The figures that stand beside a price.

use kanjia::domain::brief::Brief;
use kanjia::domain::session::Cut;
use kanjia::transcript::form::read_brief;

use super::price;
use crate::talk::{NRDL, Talk, shipped};

fn known() -> Brief {
    read_brief(
        r#"(
            rules: (pack: "nrdl-on-site", version: "2021-12"),
            currency: "CNY",
            unit: "tablet",
            product: (generic_name: (zh: "达格列净"), company: (zh: "阿斯利康")),
            references: [
                (kind: List, price: At("16.52"), currency: "CNY", unit: "tablet", basis: Published),
                (kind: MeanInternational, price: Between("7", "8"), currency: "CNY", unit: "tablet", basis: Published),
                (kind: Market, price: Above("9"), currency: "CNY", unit: "tablet", basis: Stated),
                (kind: Launch, price: At("2.30"), currency: "USD", unit: "tablet", basis: Published),
            ],
            volume: (quantity: "110000000", basis: Assumed),
            target: Price("4.36"),
        )"#,
    )
    .unwrap()
}

fn percent(figure: rust_decimal::Decimal) -> String {
    figure
        .round_dp_with_strategy(1, rust_decimal::RoundingStrategy::MidpointAwayFromZero)
        .to_string()
}

#[test]
fn a_cut_always_names_its_base() {
    let mut talk = Talk::held_under(shipped(NRDL.0, NRDL.1), known(), None);
    assert_eq!(talk.session.cuts(price("4.36")).len(), 3);
    talk.say_all("company 5.62!; inside; company 4.40");
    let cuts: Vec<(String, String, String)> = talk
        .session
        .cuts(price("4.36"))
        .iter()
        .map(
            |Cut {
                 against,
                 base,
                 percent: cut,
                 saving,
                 ..
             }| {
                let against = against.map_or("first offer", |one| one.kind.id());
                let saving = saving
                    .map(|saving| saving.normalize().to_string())
                    .unwrap_or_default();
                (format!("{against} {base}"), percent(*cut), saving)
            },
        )
        .collect();
    let expected = [
        ("first offer 5.62", "22.4", "138600000"),
        ("list 16.52", "73.6", "1337600000"),
        ("mean-international 7", "37.7", "290400000"),
        ("mean-international 8", "45.5", "400400000"),
    ];
    let expected = expected
        .map(|(against, cut, saving)| (against.to_owned(), cut.to_owned(), saving.to_owned()));
    assert_eq!(cuts, expected);
}

#[test]
fn an_offer_is_held_against_the_last_the_first_and_the_target() {
    let mut talk = Talk::held_under(shipped(NRDL.0, NRDL.1), known(), None);
    talk.say_all("company 5.62!; inside; payer 4.00; company 4.40");
    let state = talk.session.state();
    let figures = talk.session.figures(price("4.40"), state.last_offer());
    let (last, step, change) = figures.from_last.unwrap();
    assert_eq!(
        (last.seq, step.to_string(), percent(change)),
        (2, "-1.22".to_owned(), "-21.7".to_owned())
    );
    let (first, step, change) = figures.from_first.unwrap();
    assert_eq!(
        (first, step.to_string(), percent(change)),
        (price("5.62"), "-1.22".to_owned(), "-21.7".to_owned())
    );
    let (target, left, change, way) = figures.to_target.unwrap();
    assert_eq!(
        (target, left.to_string()),
        (price("4.36"), "-0.04".to_owned())
    );
    assert_eq!(
        (percent(change), way.map(percent)),
        ("-0.9".to_owned(), Some("96.8".to_owned()))
    );

    let first = talk.session.figures(price("5.62"), state.offer(2));
    assert_eq!((first.from_last, first.from_first), (None, None));
}

#[test]
fn a_price_claimed_in_the_talk_is_one_more_to_hold_offers_against() {
    use kanjia::domain::Side;
    use kanjia::domain::command::Command;
    let mut talk = Talk::held_under(shipped(NRDL.0, NRDL.1), known(), None);
    let claim = known().references.remove(0);
    talk.command(&Command::Remark {
        by: Side::Company,
        text: kanjia::domain::Text::sentence("Korea pays 4.60").unwrap(),
        translation: None,
        claim: Some(Box::new(claim)),
    })
    .unwrap();
    assert_eq!(talk.session.references().count(), 5);
    assert_eq!(talk.session.cuts(price("4.36")).len(), 4);
}
