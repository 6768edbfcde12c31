//! The figures of a round against a table worked out by hand, and what holds of all rounds.

use kanjia::domain::reference::Basis;
use kanjia::domain::round::{LineCut, RoundBase, RoundLine};
use kanjia::domain::summary::Conclusion;
use kanjia::domain::{Bilingual, Currency, Price, Text};
use kanjia::statistics::round::{RoundFigures, bases};
use proptest::prelude::*;
use rust_decimal::Decimal;

fn named(name: &str) -> Bilingual {
    Bilingual {
        en: Text::name(name).unwrap(),
        zh: Text::default(),
    }
}

fn decimal(text: &str) -> Decimal {
    Decimal::from_str_exact(text).unwrap()
}

/// A deal from one price to another; the volume may be unknown.
fn deal(company: &str, before: &str, after: &str, volume: Option<&str>) -> RoundLine {
    let (before, agreed) = (decimal(before), Price::parse(after).unwrap());
    let percent = (before - agreed.amount()) * Decimal::ONE_HUNDRED / before;
    RoundLine {
        product: named(&format!("{company} {before}")),
        drug: named("a drug"),
        company: named(company),
        conclusion: Conclusion::Deal,
        currency: Currency::Cny,
        unit: None,
        agreed: Some(agreed),
        cuts: vec![LineCut {
            base: RoundBase::FirstOffer,
            from: Some(before),
            percent,
        }],
        volume: volume.map(|one| (decimal(one), Basis::Stated)),
        simulated: false,
    }
}

fn without_deal(conclusion: Conclusion) -> RoundLine {
    RoundLine {
        conclusion,
        agreed: None,
        cuts: Vec::new(),
        ..deal("Third", "10", "5", None)
    }
}

/// Four deals, one of them without a first offer, and a talk of each other conclusion.
fn table() -> Vec<RoundLine> {
    vec![
        deal("First", "10", "5", Some("100")),
        deal("Second", "20", "15", Some("10")),
        deal("First", "8", "6", None),
        RoundLine {
            cuts: Vec::new(),
            ..deal("Second", "8", "6", Some("1000"))
        },
        without_deal(Conclusion::NoDeal),
        without_deal(Conclusion::Open),
        without_deal(Conclusion::NotOnRecord),
    ]
}

#[test]
fn the_figures_are_those_worked_out_by_hand() {
    let lines = table();
    let figures = RoundFigures::of(&lines, Some(&RoundBase::FirstOffer));
    assert_eq!(figures.products, 7);
    assert_eq!(figures.conclusions, [4, 1, 1, 1]);
    assert_eq!(figures.closed(), 5);
    assert_eq!(figures.success(), Some(decimal("80")));
    assert_eq!((figures.companies, figures.drugs), (3, 1));
    // 50, 25 and 25 percent
    assert_eq!(figures.counted, 3);
    assert_eq!(figures.mean.unwrap().round_dp(6), decimal("33.333333"));
    // (100 × 5 + 10 × 5) / (100 × 10 + 10 × 20) = 550 / 1200
    assert_eq!(figures.weighted.unwrap().round_dp(6), decimal("45.833333"));
    assert_eq!(figures.highest, Some((0, decimal("50"))));
    assert_eq!(figures.lowest, Some((1, decimal("25"))));
    let [saved] = figures.saved.as_slice() else {
        panic!("one currency: {:?}", figures.saved);
    };
    assert_eq!(
        (saved.amount, saved.before),
        (decimal("550"), decimal("1200"))
    );
    assert_eq!((saved.products, saved.assumed), (2, 0));
    // what is not on record is counted apart, and is not nought
    assert_eq!((figures.without_cut(), figures.without_volume()), (1, 1));
    let league: Vec<(&str, usize, usize, Option<Decimal>)> = figures
        .league
        .iter()
        .map(|one| (one.company.english(), one.products, one.deals, one.mean))
        .collect();
    assert_eq!(
        league,
        [
            ("First", 2, 2, Some(decimal("37.5"))),
            ("Second", 2, 2, Some(decimal("25"))),
            ("Third", 3, 0, None),
        ]
    );
    assert_eq!(figures.distribution(&lines), [(24, 2), (50, 1)]);
}

#[test]
fn a_round_without_deals_has_no_cut_and_no_rate() {
    let none = RoundFigures::of(&[], None);
    assert_eq!(
        (none.mean, none.weighted, none.success()),
        (None, None, None)
    );
    assert_eq!((none.highest, none.league.len()), (None, 0));
    let open = RoundFigures::of(
        &[without_deal(Conclusion::Open)],
        Some(&RoundBase::FirstOffer),
    );
    assert_eq!((open.success(), open.mean, open.counted), (None, None, 0));
}

#[test]
fn several_currencies_have_savings_each_and_no_common_weight() {
    let dollars = RoundLine {
        currency: Currency::Usd,
        ..deal("Second", "20", "15", Some("10"))
    };
    let lines = [deal("First", "10", "5", Some("100")), dollars];
    let figures = RoundFigures::of(&lines, Some(&RoundBase::FirstOffer));
    assert_eq!(figures.weighted, None);
    assert_eq!(figures.saved.len(), 2);
    assert_eq!(figures.mean, Some(decimal("37.5")));
}

#[test]
fn the_base_of_most_products_comes_first() {
    let mut lines = table();
    let list = RoundBase::Reference(kanjia::domain::reference::ReferenceKind::List);
    for line in lines.iter_mut().take(2) {
        let mut cut = line.cuts.first().unwrap().clone();
        cut.base = list.clone();
        line.cuts.insert(0, cut);
    }
    assert_eq!(bases(&lines), [(RoundBase::FirstOffer, 3), (list, 2)]);
}

prop_compose! {
    fn any_deal()(
        company in "[A-D]",
        before in 2_u32..1_000_000,
        kept in 1_u32..1000,
        volume in proptest::option::of(1_u32..10_000_000),
    ) -> RoundLine {
        let after = (u64::from(before) * u64::from(kept) / 1000).max(1);
        let in_fen = |fen: u64| format!("{}.{:02}", fen / 100, fen % 100);
        let volume = volume.map(|one| one.to_string());
        deal(&company, &in_fen(u64::from(before)), &in_fen(after), volume.as_deref())
    }
}

proptest! {
    #[test]
    fn means_lie_between_the_lowest_and_the_highest_cut(
        lines in proptest::collection::vec(any_deal(), 1..60),
    ) {
        let figures = RoundFigures::of(&lines, Some(&RoundBase::FirstOffer));
        let (_, low) = figures.lowest.unwrap();
        let (_, high) = figures.highest.unwrap();
        // the cut of the twelfth decimal that was rounded away
        let slack = Decimal::new(1, 9);
        for mean in figures.mean.into_iter().chain(figures.weighted) {
            prop_assert!(low - slack <= mean && mean <= high + slack, "{low} {mean} {high}");
        }
        prop_assert_eq!(figures.weighted.is_some(), lines.iter().any(|one| one.volume.is_some()));
    }

    #[test]
    fn the_order_of_the_products_changes_nothing(
        lines in proptest::collection::vec(any_deal(), 1..60),
        turn in 0_usize..60,
    ) {
        let one = RoundFigures::of(&lines, Some(&RoundBase::FirstOffer));
        let mut turned = lines.clone();
        turned.rotate_left(turn % lines.len());
        turned.reverse();
        let other = RoundFigures::of(&turned, Some(&RoundBase::FirstOffer));
        prop_assert_eq!(one.mean, other.mean);
        prop_assert_eq!(one.weighted, other.weighted);
        prop_assert_eq!(&one.saved, &other.saved);
        prop_assert_eq!(&one.league, &other.league);
        prop_assert_eq!(one.highest.map(|(_, cut)| cut), other.highest.map(|(_, cut)| cut));
        prop_assert_eq!(one.distribution(&lines), other.distribution(&turned));
    }

    #[test]
    fn every_product_stands_in_one_step_and_in_one_company(
        lines in proptest::collection::vec(any_deal(), 0..60),
    ) {
        let figures = RoundFigures::of(&lines, Some(&RoundBase::FirstOffer));
        let stepped: usize = figures.distribution(&lines).iter().map(|(_, count)| count).sum();
        let placed: usize = figures.league.iter().map(|one| one.products).sum();
        prop_assert_eq!((stepped, placed), (lines.len(), lines.len()));
    }
}
