//! What reference prices come to together, and which of them count.

use kanjia::domain::benchmark::{Age, Benchmark, LeftOut, Terms, Unweighted};
use kanjia::domain::conversion::Compared;
use kanjia::domain::date::PartialDate;
use kanjia::domain::reference::{Basis, Known, ReferenceKind, ReferencePrice, Weight};
use kanjia::domain::rules::{OutOfDate, RulePack};
use kanjia::domain::{Bilingual, Currency, Text, Unit};
use proptest::prelude::*;
use rust_decimal::Decimal;

use super::price;

fn abroad(country: &str, figure: &str) -> ReferencePrice {
    ReferencePrice {
        kind: ReferenceKind::International {
            country: country.to_owned(),
        },
        label: Bilingual::default(),
        value: Known::At(price(figure)),
        currency: Currency::Cny,
        unit: Unit::Tablet,
        basis: Basis::Published,
        date: PartialDate::parse("2026-01"),
        source: Text::default(),
        weight: None,
        strength: None,
    }
}

fn weighed(country: &str, figure: &str, weight: i64) -> ReferencePrice {
    ReferencePrice {
        weight: Some(Weight {
            figure: Decimal::from(weight),
            of: Text::name("units sold").unwrap(),
        }),
        ..abroad(country, figure)
    }
}

/// Twelve countries of the basket of these tests; the rest lie outside.
const BASKET: [&str; 12] = [
    "AU", "CA", "FR", "DE", "IT", "JP", "KR", "ES", "TW", "TR", "GB", "US",
];

fn basket() -> Vec<String> {
    BASKET.map(str::to_owned).to_vec()
}

fn terms(basket: &[String], out_of_date: OutOfDate) -> Terms<'_> {
    Terms {
        currency: Currency::Cny,
        unit: Unit::Tablet,
        day: Some(jiff::civil::date(2026, 3, 2)),
        basket: Some(basket),
        age: Some((24, out_of_date)),
    }
}

/// The prices that are stated in the currency and unit of the talk.
fn compared<'a>(
    prices: impl Iterator<Item = &'a ReferencePrice>,
    terms: &Terms<'_>,
) -> Vec<Compared<'a>> {
    prices
        .filter(|one| one.currency == terms.currency && one.unit == terms.unit)
        .map(|one| Compared {
            reference: one,
            value: one.value.map(kanjia::domain::Price::amount),
            via: Vec::new(),
        })
        .collect()
}

fn benchmark_of<'a>(prices: &'a [ReferencePrice], terms: &Terms<'a>) -> Benchmark<'a> {
    Benchmark::of(prices.iter(), &compared(prices.iter(), terms), terms)
}

/// How a price of this country and date stands under rules, on 2 March 2026.
pub(super) fn standing(pack: &RulePack, country: &str, date: &str) -> String {
    let one = ReferencePrice {
        date: PartialDate::parse(date),
        ..abroad(country, "4.86")
    };
    let brief = crate::talk::brief(pack);
    let one = ReferencePrice {
        currency: brief.currency,
        unit: brief.unit,
        ..one
    };
    let terms = Terms::of(&brief, pack, Some(jiff::civil::date(2026, 3, 2)));
    let benchmark = Benchmark::of(
        [&one].into_iter(),
        &compared([&one].into_iter(), &terms),
        &terms,
    );
    let appraised = &benchmark.prices[0];
    if let Err(reason) = appraised.counts {
        return reason.id().to_owned();
    }
    match appraised.age {
        Age::Current => "counts",
        Age::OutOfDate => "counts, out of date",
        Age::Unknown => "counts, date unknown",
    }
    .to_owned()
}

/// Lowest, median, mean and weighted mean, and what was left out.
fn check(prices: &[ReferencePrice], out_of_date: OutOfDate, wanted: &str) {
    let basket = basket();
    let benchmark = benchmark_of(prices, &terms(&basket, out_of_date));
    let shown = |one: &Option<kanjia::domain::benchmark::Derived>| {
        one.as_ref()
            .map_or_else(|| "-".to_owned(), |one| one.amount.normalize().to_string())
    };
    let weighted = benchmark.weighted.as_ref().ok().cloned();
    let left: Vec<String> = benchmark
        .left_out()
        .into_iter()
        .map(|(reason, count)| format!("{count} {}", reason.id()))
        .collect();
    let found = format!(
        "{} {} {} {}; {}",
        shown(&benchmark.lowest),
        shown(&benchmark.median),
        shown(&benchmark.mean),
        shown(&weighted),
        left.join(", ")
    );
    assert_eq!(found, wanted);
}

#[test]
fn the_figures_are_those_of_the_table() {
    use OutOfDate::{LeftOut, Marked};
    check(&[], Marked, "- - - -; ");
    check(&[abroad("JP", "4.86")], Marked, "4.86 4.86 4.86 -; ");
    check(
        &[abroad("JP", "4.86"), abroad("KR", "5.05")],
        Marked,
        "4.86 4.955 4.955 -; ",
    );
    check(
        &[
            abroad("JP", "4.86"),
            abroad("KR", "5.05"),
            abroad("US", "9.99"),
        ],
        Marked,
        "4.86 5.05 6.6333 -; ",
    );
    check(
        &[
            weighed("JP", "4", 3),
            weighed("KR", "8", 1),
            abroad("US", "100"),
        ],
        Marked,
        "4 8 37.3333 5; ",
    );
    check(
        &[abroad("JP", "4.86"), abroad("CH", "1.00")],
        Marked,
        "4.86 4.86 4.86 -; 1 outside-basket",
    );
    let old = ReferencePrice {
        date: PartialDate::parse("2020"),
        ..abroad("KR", "2.00")
    };
    let both = [abroad("JP", "4.86"), old];
    check(&both, Marked, "2 3.43 3.43 -; ");
    check(&both, LeftOut, "4.86 4.86 4.86 -; 1 out-of-date");
    let dollars = ReferencePrice {
        currency: Currency::Usd,
        ..abroad("US", "0.10")
    };
    let packs = ReferencePrice {
        unit: Unit::Pack,
        ..abroad("DE", "140")
    };
    let range = ReferencePrice {
        value: Known::Between(price("1"), price("2")),
        ..abroad("FR", "1")
    };
    check(
        &[abroad("JP", "4.86"), dollars, packs, range],
        Marked,
        "4.86 4.86 4.86 -; 2 other-measure, 1 no-figure",
    );
}

#[test]
fn a_country_counts_once_with_its_newest_price_and_of_equal_ones_the_lower() {
    let dated = |figure: &str, date: &str| ReferencePrice {
        date: PartialDate::parse(date),
        ..abroad("JP", figure)
    };
    for (prices, counts) in [
        ([dated("4.00", "2025-01"), dated("5.00", "2026-01")], 1),
        ([dated("5.00", "2026-01"), dated("4.00", "2025-01")], 0),
        ([dated("4.00", ""), dated("5.00", "2025-01")], 1),
        ([dated("5.00", "2026-01"), dated("4.00", "2026-01")], 1),
    ] {
        let basket = basket();
        let benchmark = benchmark_of(&prices, &terms(&basket, OutOfDate::Marked));
        assert_eq!(benchmark.lowest.as_ref().unwrap().from, [counts]);
        assert_eq!(benchmark.left_out(), [(LeftOut::Repeated, 1)]);
    }
}

#[test]
fn weights_that_measure_different_things_give_no_mean() {
    let mut other = weighed("KR", "8", 1);
    if let Some(weight) = &mut other.weight {
        weight.of = Text::name("GDP").unwrap();
    }
    let basket = basket();
    let prices = [weighed("JP", "4", 3), other];
    let benchmark = benchmark_of(&prices, &terms(&basket, OutOfDate::Marked));
    assert_eq!(benchmark.weighted, Err(Unweighted::WeightsDiffer));
}

fn any_price() -> impl Strategy<Value = ReferencePrice> {
    (
        0_usize..14,
        1_i64..1_000_000,
        0_u32..=4,
        prop::option::of(2015_i16..2027),
        prop::option::of(1_i64..1000),
        prop::bool::weighted(0.8),
    )
        .prop_map(|(country, digits, scale, year, weight, compares)| {
            let country = BASKET.get(country).copied().unwrap_or("CH");
            let figure = Decimal::new(digits, scale).to_string();
            ReferencePrice {
                date: year.and_then(|year| PartialDate::parse(&year.to_string())),
                currency: if compares {
                    Currency::Cny
                } else {
                    Currency::Usd
                },
                weight: weight.map(|weight| Weight {
                    figure: Decimal::from(weight),
                    of: Text::default(),
                }),
                ..abroad(country, &figure)
            }
        })
}

proptest! {
    #[test]
    fn every_figure_lies_between_the_lowest_and_the_highest(
        prices in prop::collection::vec(any_price(), 0..40), left_out in any::<bool>(),
    ) {
        let basket = basket();
        let rule = if left_out { OutOfDate::LeftOut } else { OutOfDate::Marked };
        let benchmark = benchmark_of(&prices, &terms(&basket, rule));
        let counted: Vec<Decimal> = benchmark.prices.iter().filter_map(|one| one.counts.ok()).collect();
        prop_assert_eq!(counted.len(), benchmark.count());
        let (Some(low), Some(high)) = (counted.iter().min(), counted.iter().max()) else {
            prop_assert_eq!(benchmark.lowest, None);
            prop_assert_eq!(benchmark.median, None);
            prop_assert_eq!(benchmark.mean, None);
            return Ok(());
        };
        prop_assert_eq!(benchmark.lowest.as_ref().unwrap().amount, *low);
        let half = Decimal::new(1, 4);
        for figure in [&benchmark.median, &benchmark.mean, &benchmark.weighted.clone().ok()].into_iter().flatten() {
            prop_assert!(figure.amount >= low - half && figure.amount <= high + half);
        }
        // half of the prices lie at or below the median, half at or above
        let median = benchmark.median.as_ref().unwrap().amount;
        let below = counted.iter().filter(|price| **price <= median).count();
        let above = counted.iter().filter(|price| **price >= median).count();
        prop_assert!(below * 2 >= counted.len() && above * 2 >= counted.len());
        for one in &benchmark.prices {
            let old = one.age == Age::OutOfDate;
            prop_assert!(!(left_out && old && one.counts.is_ok()), "an old price counts where it is left out");
            prop_assert!(one.counts.is_err() || (one.compares() && !one.outside_basket));
        }
    }

    #[test]
    fn no_figure_depends_on_the_order(
        (prices, shuffled) in prop::collection::vec(any_price(), 0..30).prop_flat_map(|prices| (Just(prices.clone()), Just(prices).prop_shuffle())),
    ) {
        let basket = basket();
        let terms = terms(&basket, OutOfDate::Marked);
        let (one, other) = (benchmark_of(&prices, &terms), benchmark_of(&shuffled, &terms));
        let amount = |one: &Option<kanjia::domain::benchmark::Derived>| one.as_ref().map(|one| one.amount);
        prop_assert_eq!(amount(&one.lowest), amount(&other.lowest));
        prop_assert_eq!(amount(&one.median), amount(&other.median));
        prop_assert_eq!(amount(&one.mean), amount(&other.mean));
        prop_assert_eq!(one.left_out(), other.left_out());
        // of two prices of a country that are alike in all but their weight either may count
        let mut countries: Vec<_> = prices.iter().map(|one| format!("{:?} {:?} {:?}", one.kind, one.value, one.date)).collect();
        countries.sort();
        let before = countries.len();
        countries.dedup();
        if countries.len() == before {
            prop_assert_eq!(one.weighted.as_ref().map(|one| one.amount), other.weighted.as_ref().map(|one| one.amount));
        }
    }

    #[test]
    fn only_the_ratio_of_weights_matters(prices in prop::collection::vec(any_price(), 0..20), times in 1_i64..1000) {
        let scaled: Vec<ReferencePrice> = prices.iter().cloned().map(|one| ReferencePrice {
            weight: one.weight.clone().map(|weight| Weight { figure: weight.figure * Decimal::from(times), ..weight }),
            ..one
        }).collect();
        let basket = basket();
        let terms = terms(&basket, OutOfDate::Marked);
        let (one, other) = (benchmark_of(&prices, &terms), benchmark_of(&scaled, &terms));
        prop_assert_eq!(one.weighted, other.weighted);
    }
}
