//! Reference prices in words, for a terminal.

use crate::cli::columns::{Align, lay_out};
use crate::domain::Brief;
use crate::domain::benchmark::{Appraised, Benchmark, Terms};
use crate::domain::reference::{Basis, Known, ReferencePrice};
use crate::domain::rules::RulePack;
use crate::text::Words;
use crate::text::price::bare_price;

/// What stands where there is nothing.
const DASH: &str = "-";

/// The whole page.
pub(super) fn of(
    benchmark: &Benchmark<'_>,
    terms: &Terms<'_>,
    brief: &Brief,
    pack: &RulePack,
    words: &Words,
) -> String {
    let unit = words.price_head(brief.currency.code(), brief.unit.id());
    let mut lines = vec![words.say_with("references-page", &[("unit", unit.into())])];
    if benchmark.prices.is_empty() {
        lines.push(format!("  {}", words.say("references-none")));
    }
    lines.extend(rows(benchmark, brief, words));
    lines.push(String::new());
    lines.extend(words.reference_rules(pack));
    if let Some(day) = terms.day {
        let day = day.to_string();
        lines.push(words.say_with("references-day", &[("day", day.into())]));
    }
    lines.push(words.say("references-rounding").into_owned());
    lines.join("\n")
}

/// The table by price, and under it what its prices come to together.
pub(in crate::cli) fn rows(benchmark: &Benchmark<'_>, brief: &Brief, words: &Words) -> Vec<String> {
    let mut prices: Vec<&Appraised<'_>> = benchmark.prices.iter().collect();
    prices.sort_by_key(|one| (!one.compares(), lowest(one.reference)));
    let table: Vec<Vec<String>> = prices.into_iter().map(|one| row(one, words)).collect();
    let aligns = [
        Align::Left,
        Align::Right,
        Align::Left,
        Align::Left,
        Align::Left,
        Align::Left,
    ];
    let mut lines = lay_out(&table, &aligns);
    let currency = brief.currency.code();
    let together = words.benchmark(benchmark, currency, brief.step);
    let notes = words.benchmark_notes(benchmark);
    lines.extend(
        together
            .into_iter()
            .chain(notes)
            .map(|part| format!("  {part}")),
    );
    lines
}

fn row(one: &Appraised<'_>, words: &Words) -> Vec<String> {
    let reference = one.reference;
    let given = |text: String| {
        if text.is_empty() {
            DASH.to_owned()
        } else {
            text
        }
    };
    let basis = words.say(match reference.basis {
        Basis::Published => "basis-name-published",
        Basis::Stated => "basis-name-company",
        Basis::Assumed => "basis-name-assumed",
    });
    let date = reference
        .date
        .map_or_else(String::new, |date| date.to_string());
    vec![
        words.reference(reference),
        price(one, words),
        basis.into_owned(),
        given(date),
        given(reference.source.as_str().to_owned()),
        words.marks_in_a_row(&words.marks(one)),
    ]
}

/// The figure; with its currency and unit where they are not the talk's.
fn price(one: &Appraised<'_>, words: &Words) -> String {
    let reference = one.reference;
    let code = reference.currency.code();
    let bare = match reference.value {
        Known::At(price) => bare_price(price.amount(), code),
        Known::Between(low, high) => words.stated_range(low.amount(), high.amount()),
        Known::Above(price) => format!("> {}", bare_price(price.amount(), code)),
        Known::Below(price) => format!("< {}", bare_price(price.amount(), code)),
    };
    if one.compares() {
        return bare;
    }
    let head = words.price_head(code, reference.unit.id());
    words.beside(&bare, &head)
}

/// What a price is sorted by.
fn lowest(reference: &ReferencePrice) -> crate::domain::Price {
    match reference.value {
        Known::At(price) | Known::Between(price, _) | Known::Above(price) | Known::Below(price) => {
            price
        }
    }
}
