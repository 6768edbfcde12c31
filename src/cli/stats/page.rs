//! Figures of rounds for people.

use super::Figured;
use crate::cli::columns::{Align, lay_out, wrapped};
use crate::domain::round::{RoundKind, RoundLine};
use crate::domain::summary::Conclusion;
use crate::export::round_sheet::company;
use crate::text::number::{ABSENT, rounded};
use crate::text::{Words, change};

/// Companies that are listed; the rest is counted.
const LEAGUE: usize = 10;

/// Each round with its figures.
pub(super) fn of(figured: &[Figured], words: &Words) -> String {
    let pages: Vec<String> = figured.iter().map(|one| page(one, words)).collect();
    pages.join("\n\n")
}

fn page(figured: &Figured, words: &Words) -> String {
    let (round, figures) = (&figured.round, &figured.figures);
    let mut lines = Vec::new();
    let title = words.name(&round.title);
    lines.push(if title.is_empty() {
        words.say("round-these-talks").into_owned()
    } else {
        title.to_owned()
    });
    let about = words.name(&round.about);
    let note = words.name(&round.note);
    let simulated = match round.kind {
        RoundKind::SimulatedProducts => words.say("round-simulated-products").into_owned(),
        RoundKind::OfTalks if round.is_simulated() => simulated_talks(&round.lines, words),
        RoundKind::Published | RoundKind::OfTalks => String::new(),
    };
    for text in [about, &simulated, note] {
        if !text.is_empty() {
            lines.extend(
                wrapped(text, 78)
                    .into_iter()
                    .map(|line| format!("  {line}")),
            );
        }
    }
    let published = round.figures.iter().map(|one| {
        vec![
            words.published_name(one),
            words.published_figure(one, round.currency),
        ]
    });
    section(
        &mut lines,
        "round-published",
        &published.collect::<Vec<_>>(),
        words,
    );
    if figures.products > 0 || round.kind == RoundKind::OfTalks {
        section(&mut lines, "round-counted", &counted(figured, words), words);
        league(&mut lines, figured, words);
    }
    let absent = round.not_published.iter().map(|one| {
        vec![
            words.name(&one.what).to_owned(),
            words.name(&one.because).to_owned(),
        ]
    });
    section(
        &mut lines,
        "round-not-published",
        &absent.collect::<Vec<_>>(),
        words,
    );
    for source in &round.sources {
        let text = words.say_with("round-source", &[("source", source.as_str().into())]);
        lines.extend(
            wrapped(&text, 78)
                .into_iter()
                .map(|line| format!("  {line}")),
        );
    }
    lines.join("\n")
}

/// How many of the talks were simulated.
fn simulated_talks(lines: &[RoundLine], words: &Words) -> String {
    let count = lines.iter().filter(|one| one.simulated).count();
    words.say_with("round-simulated-count", &[("count", count.into())])
}

fn section(lines: &mut Vec<String>, head: &str, rows: &[Vec<String>], words: &Words) {
    if rows.is_empty() {
        return;
    }
    lines.push(words.say(head).into_owned());
    lines.extend(lay_out(rows, &[Align::Left, Align::Left]));
}

fn counted(figured: &Figured, words: &Words) -> Vec<Vec<String>> {
    let (round, figures) = (&figured.round, &figured.figures);
    let base = figures.base.as_ref().map(|base| words.round_base(base));
    let of_base = |percent: Option<rust_decimal::Decimal>, of: usize| match (percent, &base) {
        (Some(percent), Some(base)) => words.say_with(
            "round-cut-from",
            &[
                ("cut", shown(figured, percent).into()),
                ("base", base.as_str().into()),
                ("count", of.into()),
            ],
        ),
        _ => words.say("not-on-record").into_owned(),
    };
    let named = |id: &str, value: String| vec![words.say(id).into_owned(), value];
    let number = |count: usize| crate::text::number::grouped(&count.to_string());
    let with_volume: usize = figures.saved.iter().map(|one| one.products).sum();
    let mut rows = vec![
        named("round-figure-talks", number(figures.products)),
        named("round-closed", number(figures.closed())),
        named("round-open", number(figures.count(Conclusion::Open))),
        named(
            "round-figure-deals",
            number(figures.count(Conclusion::Deal)),
        ),
        named("round-no-deals", number(figures.count(Conclusion::NoDeal))),
        named(
            "round-outcome-not-on-record",
            number(figures.count(Conclusion::NotOnRecord)),
        ),
        named(
            "round-success",
            figures.success().map_or_else(
                || words.say("not-on-record").into_owned(),
                |success| format!("{}%", rounded(success, 1)),
            ),
        ),
        named("round-figure-drugs", number(figures.drugs)),
        named("round-figure-companies", number(figures.companies)),
        named(
            "round-figure-mean-cut",
            of_base(figures.mean, figures.counted),
        ),
        named("round-weighted", of_base(figures.weighted, with_volume)),
        named(
            "round-figure-highest-cut",
            of_line(figured, figures.highest, words),
        ),
        named("round-lowest", of_line(figured, figures.lowest, words)),
    ];
    if let Some(base) = &base {
        for saved in &figures.saved {
            let text = words.say_with(
                "round-saved-from",
                &[
                    ("sum", words.sum(saved.amount, saved.currency.code()).into()),
                    ("base", base.as_str().into()),
                    ("count", saved.products.into()),
                    ("assumed", saved.assumed.into()),
                ],
            );
            rows.push(named("round-figure-saved-year", text));
        }
    }
    for (id, count) in [
        ("round-without-cut", figures.without_cut()),
        ("round-without-volume", figures.without_volume()),
        ("round-missing", round.missing),
    ] {
        if count > 0 {
            rows.push(named(id, number(count)));
        }
    }
    rows
}

/// Percent with one decimal, two where they were stated with two.
fn shown(figured: &Figured, percent: rust_decimal::Decimal) -> String {
    match figured.round.kind {
        RoundKind::Published | RoundKind::OfTalks => format!("{}%", rounded(percent, 1)),
        RoundKind::SimulatedProducts => change::published_percent(percent.round_dp(2).normalize()),
    }
}

fn of_line(
    figured: &Figured,
    cut: Option<(usize, rust_decimal::Decimal)>,
    words: &Words,
) -> String {
    let Some((at, percent)) = cut else {
        return words.say("not-on-record").into_owned();
    };
    let product = figured
        .round
        .lines
        .get(at)
        .map(|line| words.name(&line.product));
    words.say_with(
        "round-cut-of",
        &[
            ("cut", shown(figured, percent).into()),
            ("product", product.unwrap_or_default().into()),
        ],
    )
}

fn league(lines: &mut Vec<String>, figured: &Figured, words: &Words) {
    let league = &figured.figures.league;
    if league.is_empty() {
        return;
    }
    let mut rows = vec![
        [
            "round-column-company",
            "round-figure-products",
            "round-figure-deals",
            "round-figure-mean-cut",
        ]
        .map(|id| words.say(id).into_owned())
        .to_vec(),
    ];
    rows.extend(league.iter().take(LEAGUE).map(|one| {
        vec![
            company(&one.company, words),
            one.products.to_string(),
            one.deals.to_string(),
            one.mean.map_or_else(
                || ABSENT.to_owned(),
                |mean| format!("{}%", rounded(mean, 1)),
            ),
        ]
    }));
    lines.push(words.say("round-league").into_owned());
    lines.extend(lay_out(
        &rows,
        &[Align::Left, Align::Right, Align::Right, Align::Right],
    ));
    let rest = league.len().saturating_sub(LEAGUE);
    if rest > 0 {
        lines.push(format!(
            "  {}",
            words.say_with("round-more-companies", &[("count", rest.into())])
        ));
    }
}
