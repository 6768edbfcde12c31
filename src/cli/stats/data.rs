//! Figures of rounds for scripts: figures as strings, percent with at most six decimals.

use rust_decimal::Decimal;
use serde::Serialize;

use super::Figured;
use crate::domain::Bilingual;
use crate::domain::round::{Closeness, RoundKind};
use crate::domain::summary::Conclusion;

#[derive(Serialize)]
struct Name<'a> {
    en: &'a str,
    zh: &'a str,
}

#[derive(Serialize)]
struct Stats<'a> {
    id: &'a str,
    title: Name<'a>,
    kind: &'static str,
    simulated: bool,
    talks: usize,
    closed: usize,
    open: usize,
    deals: usize,
    no_deals: usize,
    not_on_record: usize,
    /// Talks of the round's file that were not found.
    missing: usize,
    /// Percent of those that are closed.
    success_rate: Option<String>,
    drugs: usize,
    companies: usize,
    /// What cuts and savings are counted from.
    base: Option<&'static str>,
    /// Deals with a cut from the base, and deals without one.
    counted: usize,
    not_counted: usize,
    mean_cut: Option<String>,
    weighted_mean_cut: Option<String>,
    highest_cut: Option<String>,
    lowest_cut: Option<String>,
    savings: Vec<Savings>,
    /// Counted deals without a volume or a price at the base.
    without_volume: usize,
    /// Products by cut, in steps of two points.
    distribution: Vec<Step>,
    league: Vec<Placed<'a>>,
    published: Vec<Published<'a>>,
    not_published: Vec<Absent<'a>>,
    sources: Vec<&'a str>,
}

#[derive(Serialize)]
struct Savings {
    currency: &'static str,
    a_year: String,
    before: String,
    talks: usize,
    volume_assumed: usize,
}

#[derive(Serialize)]
struct Step {
    from: i64,
    products: usize,
}

#[derive(Serialize)]
struct Placed<'a> {
    company: Name<'a>,
    products: usize,
    deals: usize,
    mean_cut: Option<String>,
    counted: usize,
    highest_cut: Option<String>,
}

#[derive(Serialize)]
struct Published<'a> {
    figure: &'static str,
    of: Name<'a>,
    value: String,
    closeness: &'static str,
    sureness: &'static str,
}

#[derive(Serialize)]
struct Absent<'a> {
    what: Name<'a>,
    because: Name<'a>,
}

/// The rounds as one JSON list.
pub(super) fn of(figured: &[Figured]) -> String {
    let rounds: Vec<Stats<'_>> = figured.iter().map(stats).collect();
    serde_json::to_string(&rounds).unwrap_or_default()
}

fn name(name: &Bilingual) -> Name<'_> {
    Name {
        en: name.en.as_str(),
        zh: name.zh.as_str(),
    }
}

fn short(figure: Decimal) -> String {
    figure.round_dp(6).normalize().to_string()
}

fn stats(figured: &Figured) -> Stats<'_> {
    let (round, figures) = (&figured.round, &figured.figures);
    Stats {
        id: &round.id,
        title: name(&round.title),
        kind: match round.kind {
            RoundKind::Published => "published",
            RoundKind::SimulatedProducts => "published-simulated-products",
            RoundKind::OfTalks => "talks",
        },
        simulated: round.is_simulated(),
        talks: figures.products,
        closed: figures.closed(),
        open: figures.count(Conclusion::Open),
        deals: figures.count(Conclusion::Deal),
        no_deals: figures.count(Conclusion::NoDeal),
        not_on_record: figures.count(Conclusion::NotOnRecord),
        missing: round.missing,
        success_rate: figures.success().map(short),
        drugs: figures.drugs,
        companies: figures.companies,
        base: figures
            .base
            .as_ref()
            .map(crate::domain::round::RoundBase::id),
        counted: figures.counted,
        not_counted: figures.without_cut(),
        mean_cut: figures.mean.map(short),
        weighted_mean_cut: figures.weighted.map(short),
        highest_cut: figures.highest.map(|(_, cut)| short(cut)),
        lowest_cut: figures.lowest.map(|(_, cut)| short(cut)),
        savings: figures
            .saved
            .iter()
            .map(|one| Savings {
                currency: one.currency.code(),
                a_year: short(one.amount),
                before: short(one.before),
                talks: one.products,
                volume_assumed: one.assumed,
            })
            .collect(),
        without_volume: figures.without_volume(),
        distribution: figures
            .distribution(&round.lines)
            .into_iter()
            .map(|(from, products)| Step { from, products })
            .collect(),
        league: figures
            .league
            .iter()
            .map(|one| Placed {
                company: name(&one.company),
                products: one.products,
                deals: one.deals,
                mean_cut: one.mean.map(short),
                counted: one.counted,
                highest_cut: one.highest.map(short),
            })
            .collect(),
        published: round
            .figures
            .iter()
            .map(|one| Published {
                figure: one.kind.id(),
                of: name(&one.of),
                value: one.value.to_string(),
                closeness: match one.closeness {
                    Closeness::Exact => "exact",
                    Closeness::MoreThan => "more-than",
                    Closeness::About => "about",
                },
                sureness: one.sureness.id(),
            })
            .collect(),
        not_published: round
            .not_published
            .iter()
            .map(|one| Absent {
                what: name(&one.what),
                because: name(&one.because),
            })
            .collect(),
        sources: round
            .sources
            .iter()
            .map(crate::domain::Text::as_str)
            .collect(),
    }
}
