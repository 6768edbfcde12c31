//! What reference prices are marked with, and what they come to together.

use rust_decimal::{Decimal, RoundingStrategy};

use crate::domain::benchmark::{Age, Appraised, Benchmark, Derived, LeftOut, Unweighted};
use crate::domain::{Price, RulePack};
use crate::text::Words;
use crate::text::price::bare_price;

/// How weighty a mark is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Gravity {
    /// The price does not count as it stands, or is too old to be trusted.
    Caution,
    /// Something is not known of it.
    Weak,
}

/// A mark of a reference price, in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mark {
    /// What it says.
    pub text: String,
    /// How weighty it is.
    pub gravity: Gravity,
}

impl Words {
    /// What a reference price is marked with, the weightiest first.
    pub fn marks(&self, one: &Appraised<'_>) -> Vec<Mark> {
        let mark = |id: &str, gravity| Mark {
            text: self.say(id).into_owned(),
            gravity,
        };
        let mut marks = Vec::new();
        if !one.compares() {
            marks.push(mark("references-mark-other-measure", Gravity::Caution));
        }
        match one.age {
            Age::OutOfDate => marks.push(mark("references-mark-out-of-date", Gravity::Caution)),
            Age::Unknown => marks.push(mark("references-mark-undated", Gravity::Weak)),
            Age::Current => {}
        }
        if one.outside_basket {
            marks.push(mark("references-mark-outside-basket", Gravity::Weak));
        }
        match one.counts {
            Err(LeftOut::NoFigure) => {
                marks.push(mark("references-mark-no-figure", Gravity::Weak));
            }
            Err(LeftOut::Repeated) => marks.push(mark("references-mark-repeated", Gravity::Weak)),
            Ok(_)
            | Err(
                LeftOut::NotOfACountry
                | LeftOut::OtherMeasure
                | LeftOut::OutsideBasket
                | LeftOut::OutOfDate,
            ) => {}
        }
        marks
    }

    /// The marks in one text.
    pub fn marks_in_a_row(&self, marks: &[Mark]) -> String {
        let texts: Vec<&str> = marks.iter().map(|mark| mark.text.as_str()).collect();
        texts.join(&self.say("references-between"))
    }

    /// Lowest, median, mean and weighted mean, each where there is one, and how many of the
    /// prices behind them are out of date; means rounded to a decimal more than the price
    /// step has, halves away from zero.
    pub fn benchmark(&self, benchmark: &Benchmark<'_>, currency: &str, step: Price) -> Vec<String> {
        let count = benchmark.count();
        let decimals = step.amount().scale().saturating_add(1);
        let mut parts = self.leading(benchmark, currency, decimals);
        let mean = |derived: &Derived| bare_price(shown(derived.amount, decimals), currency);
        if let Some(derived) = benchmark.mean.as_ref().filter(|_| count > 1) {
            parts.push(self.say_with("references-mean", &[("price", mean(derived).into())]));
        }
        if let Ok(derived) = &benchmark.weighted {
            let of = derived.from.len();
            let arguments = [("price", mean(derived).into()), ("count", of.into())];
            let id = if of == count {
                "references-weighted"
            } else {
                "references-weighted-of"
            };
            parts.push(self.say_with(id, &arguments));
        }
        parts
    }

    /// The lowest and the median.
    fn leading(&self, benchmark: &Benchmark<'_>, currency: &str, decimals: u32) -> Vec<String> {
        let count = benchmark.count();
        let mut parts = Vec::new();
        if let Some(lowest) = &benchmark.lowest {
            let names: Vec<String> = benchmark
                .countries(lowest)
                .into_iter()
                .map(|code| self.country(code))
                .collect();
            let names = names.join(&self.say("references-between"));
            let price = bare_price(converted(lowest.amount, decimals), currency);
            let arguments = [("price", price.into()), ("countries", names.into())];
            parts.push(self.say_with("references-lowest", &arguments));
        }
        if let Some(median) = benchmark.median.as_ref().filter(|_| count > 1) {
            let price = bare_price(converted(median.amount.normalize(), decimals), currency);
            let arguments = [("price", price.into()), ("count", count.into())];
            parts.push(self.say_with("references-median", &arguments));
        }
        parts
    }

    /// What the rules say of reference prices: which countries count and from when on a
    /// price is out of date, each with the rule's number and how sure it is.
    pub fn reference_rules(&self, pack: &RulePack) -> Vec<String> {
        let basket = pack.reference_basket().map(|(rule, _)| rule);
        let age = pack.reference_age().map(|(rule, _, _)| rule);
        [basket, age]
            .into_iter()
            .flatten()
            .filter_map(|rule| {
                let figures = self.rule_figures(&rule.kind)?;
                let arguments = [
                    ("figures", figures.into()),
                    ("rule", rule.number.clone().into()),
                    ("sureness", self.sureness(rule.sureness).into()),
                ];
                Some(self.say_with("references-by-rule", &arguments))
            })
            .collect()
    }

    /// What has to be said beside these figures: how many of their prices are out of date or
    /// without a date, how many were left out and why, why there is no weighted mean.
    pub fn benchmark_notes(&self, benchmark: &Benchmark<'_>) -> Vec<String> {
        let counted = |age: Age| {
            let alike = benchmark.prices.iter();
            let alike = alike.filter(|one| one.counts.is_ok() && one.age == age);
            alike.count()
        };
        let mut notes = Vec::new();
        let mut note = |id: &str, count: usize| {
            if count > 0 {
                notes.push(self.say_with(id, &[("count", count.into())]));
            }
        };
        note("references-out-of-date-among", counted(Age::OutOfDate));
        note("references-undated-among", counted(Age::Unknown));
        for (reason, count) in benchmark.left_out() {
            let id = match reason {
                LeftOut::OtherMeasure | LeftOut::NotOfACountry => "references-left-other-measure",
                LeftOut::NoFigure => "references-left-no-figure",
                LeftOut::OutsideBasket => "references-left-outside-basket",
                LeftOut::OutOfDate => "references-left-out-of-date",
                LeftOut::Repeated => "references-left-repeated",
            };
            note(id, count);
        }
        match benchmark.weighted {
            Err(Unweighted::WeightsDiffer) => {
                notes.push(self.say("references-no-weighted-differ").into_owned());
            }
            Err(Unweighted::TooLarge) => {
                notes.push(self.say("references-no-weighted-large").into_owned());
            }
            Ok(_) | Err(Unweighted::NoWeights) => {}
        }
        notes
    }
}

/// An exact figure as it is shown: as it stands, or where conversions gave it more
/// decimals than any price has, rounded like a mean.
fn converted(amount: Decimal, decimals: u32) -> Decimal {
    const EXACT: u32 = 5;
    if amount.scale() > EXACT {
        shown(amount, decimals)
    } else {
        amount
    }
}

/// A mean as it is shown.
fn shown(amount: Decimal, decimals: u32) -> Decimal {
    amount
        .round_dp_with_strategy(decimals, RoundingStrategy::MidpointAwayFromZero)
        .normalize()
}
