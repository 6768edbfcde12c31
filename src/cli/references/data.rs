//! Reference prices as JSON. Figures are strings, exact; what is not known is null.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::domain::benchmark::{Age, Appraised, Benchmark, Derived, Terms, Unweighted, country};
use crate::domain::reference::Known;
use crate::domain::rules::RulePack;

#[derive(Serialize)]
struct Page<'a> {
    currency: &'static str,
    unit: &'static str,
    day: Option<String>,
    basket: Option<Basket<'a>>,
    age: Option<AgeRule<'a>>,
    references: Vec<ReferenceFigures<'a>>,
    benchmarks: BenchmarkFigures<'a>,
}

#[derive(Serialize)]
struct Basket<'a> {
    rule: &'a str,
    sureness: &'static str,
    countries: &'a [String],
}

#[derive(Serialize)]
struct AgeRule<'a> {
    rule: &'a str,
    sureness: &'static str,
    months: u16,
    out_of_date: &'static str,
}

/// A reference price.
#[derive(Serialize)]
pub(in crate::cli) struct ReferenceFigures<'a> {
    number: usize,
    kind: &'static str,
    country: Option<&'a str>,
    label: Option<&'a str>,
    price: Option<String>,
    low: Option<String>,
    high: Option<String>,
    currency: &'static str,
    unit: &'static str,
    basis: &'static str,
    date: Option<String>,
    out_of_date: Option<bool>,
    compares: bool,
    outside_basket: bool,
    source: Option<&'a str>,
    weight: Option<String>,
    weight_of: Option<&'a str>,
    counts: bool,
    left_out: Option<&'static str>,
}

/// What reference prices come to together.
#[derive(Serialize)]
pub(in crate::cli) struct BenchmarkFigures<'a> {
    count: usize,
    lowest: Option<DerivedFigures<'a>>,
    median: Option<DerivedFigures<'a>>,
    mean: Option<DerivedFigures<'a>>,
    weighted: Option<DerivedFigures<'a>>,
    not_weighted: Option<&'static str>,
    left_out: BTreeMap<&'static str, usize>,
}

#[derive(Serialize)]
struct DerivedFigures<'a> {
    price: String,
    countries: Vec<&'a str>,
    from: Vec<usize>,
}

/// All of it as one JSON value, laid out for people as well.
pub(super) fn of(benchmark: &Benchmark<'_>, terms: &Terms<'_>, pack: &RulePack) -> String {
    let page = Page {
        currency: terms.currency.code(),
        unit: terms.unit.id(),
        day: terms.day.map(|day| day.to_string()),
        basket: pack.reference_basket().map(|(rule, countries)| Basket {
            rule: &rule.number,
            sureness: rule.sureness.id(),
            countries,
        }),
        age: pack
            .reference_age()
            .map(|(rule, months, out_of_date)| AgeRule {
                rule: &rule.number,
                sureness: rule.sureness.id(),
                months,
                out_of_date: out_of_date.id(),
            }),
        references: ReferenceFigures::all(benchmark),
        benchmarks: BenchmarkFigures::of(benchmark),
    };
    serde_json::to_string_pretty(&page).unwrap_or_default()
}

impl<'a> ReferenceFigures<'a> {
    /// Every reference price, in the order in which they were given.
    pub(in crate::cli) fn all(benchmark: &Benchmark<'a>) -> Vec<Self> {
        (1..)
            .zip(&benchmark.prices)
            .map(|(number, one)| Self::of(number, one))
            .collect()
    }

    fn of(number: usize, one: &Appraised<'a>) -> Self {
        let reference = one.reference;
        let (price, low, high) = match reference.value {
            Known::At(price) => (Some(price), None, None),
            Known::Between(low, high) => (None, Some(low), Some(high)),
            Known::Above(low) => (None, Some(low), None),
            Known::Below(high) => (None, None, Some(high)),
        };
        let written = |price: Option<crate::domain::Price>| price.map(|price| price.to_string());
        let weight = reference.weight.as_ref();
        Self {
            number,
            kind: reference.kind.id(),
            country: country(reference),
            label: given(reference.label.english()),
            price: written(price),
            low: written(low),
            high: written(high),
            currency: reference.currency.code(),
            unit: reference.unit.id(),
            basis: reference.basis.id(),
            date: reference.date.map(|date| date.to_string()),
            out_of_date: match one.age {
                Age::Current => Some(false),
                Age::OutOfDate => Some(true),
                Age::Unknown => None,
            },
            compares: one.compares(),
            outside_basket: one.outside_basket,
            source: given(reference.source.as_str()),
            weight: weight.map(|weight| weight.figure.to_string()),
            weight_of: weight.and_then(|weight| given(weight.of.as_str())),
            counts: one.counts.is_ok(),
            left_out: one.counts.err().map(crate::domain::benchmark::LeftOut::id),
        }
    }
}

impl<'a> BenchmarkFigures<'a> {
    /// What the reference prices come to.
    pub(in crate::cli) fn of(benchmark: &Benchmark<'a>) -> Self {
        let figure = |derived: &Derived| DerivedFigures {
            price: derived.amount.to_string(),
            countries: benchmark.countries(derived),
            from: derived
                .from
                .iter()
                .map(|place| place.saturating_add(1))
                .collect(),
        };
        Self {
            count: benchmark.count(),
            lowest: benchmark.lowest.as_ref().map(figure),
            median: benchmark.median.as_ref().map(figure),
            mean: benchmark.mean.as_ref().map(figure),
            weighted: benchmark.weighted.as_ref().ok().map(figure),
            not_weighted: benchmark.weighted.as_ref().err().map(|why| match why {
                Unweighted::NoWeights => "no-weights",
                Unweighted::WeightsDiffer => "weights-differ",
                Unweighted::TooLarge => "too-large",
            }),
            left_out: benchmark
                .left_out()
                .into_iter()
                .map(|(reason, count)| (reason.id(), count))
                .collect(),
        }
    }
}

/// A text, or nothing where there is none.
fn given(text: &str) -> Option<&str> {
    (!text.is_empty()).then_some(text)
}
