//! What the headline figures of a round say.

use rust_decimal::Decimal;

use crate::domain::round::{FigureKind, Measure, PublishedFigure, Round, RoundKind};
use crate::domain::summary::Conclusion;
use crate::statistics::round::RoundFigures;
use crate::text::Words;
use crate::text::number::{as_stated, grouped, rounded};

/// One headline figure.
pub(super) struct Headline {
    pub(super) figure: String,
    pub(super) unit: String,
    pub(super) name: String,
    /// What it is from and of how many.
    pub(super) hint: String,
}

/// The headline figures of a round, the mean cut first.
pub(super) fn headlines(
    round: &Round,
    figures: Option<&RoundFigures>,
    words: &Words,
) -> Vec<Headline> {
    let Some(figures) = figures.filter(|_| !round.lines.is_empty()) else {
        return published(round, words);
    };
    match round.kind {
        RoundKind::OfTalks => of_talks(figures, words),
        RoundKind::Published | RoundKind::SimulatedProducts => of_products(round, figures, words),
    }
}

/// Those that were published of a round without products.
fn published(round: &Round, words: &Words) -> Vec<Headline> {
    const WANTED: [FigureKind; 9] = [
        FigureKind::MeanCut,
        FigureKind::HighestCut,
        FigureKind::Completion,
        FigureKind::Deals,
        FigureKind::Talks,
        FigureKind::Products,
        FigureKind::Drugs,
        FigureKind::Companies,
        FigureKind::SavedYear,
    ];
    let of_kind = |kind: FigureKind| {
        let several = kind == FigureKind::MeanCut;
        round
            .figures
            .iter()
            .filter(move |one| one.kind == kind && (several || one.of.is_empty()))
    };
    let wanted = WANTED.into_iter().flat_map(of_kind);
    wanted
        .map(|figure| of_published(figure, round, words))
        .collect()
}

fn of_published(figure: &PublishedFigure, round: &Round, words: &Words) -> Headline {
    let name = words.published_name(figure);
    let (shown, unit) = match figure.kind.measure() {
        Measure::Percent => (as_stated(figure.value), "%".to_owned()),
        Measure::Count => (as_stated(figure.value), unit_of(figure.kind, words)),
        Measure::Money | Measure::Price | Measure::Units | Measure::Times => {
            parted(words.published_figure(figure, round.currency))
        }
    };
    Headline {
        figure: shown,
        unit,
        name,
        hint: String::new(),
    }
}

fn unit_of(kind: FigureKind, words: &Words) -> String {
    words
        .say(&format!("round-figure-{}.unit", kind.id()))
        .into_owned()
}

/// A figure and what it is counted in: `1.342 亿元` in two.
fn parted(sum: String) -> (String, String) {
    match sum.split_once(' ') {
        Some((figure, unit)) => (figure.to_owned(), unit.to_owned()),
        None => (sum, String::new()),
    }
}

/// Those of a round whose products are known.
fn of_products(round: &Round, figures: &RoundFigures, words: &Words) -> Vec<Headline> {
    let stated = |kind: FigureKind, told: Option<Decimal>| {
        let value = round.published(kind).map(|one| one.value).or(told)?;
        let shown = if kind.measure() == Measure::Percent {
            as_stated(value.round_dp(2).normalize())
        } else {
            as_stated(value)
        };
        Some((kind, shown))
    };
    let highest = figures.highest.map(|(_, cut)| cut);
    let all = [
        stated(
            FigureKind::MeanCut,
            figures.mean.map(|mean| mean.round_dp(1)),
        ),
        stated(FigureKind::HighestCut, highest.map(|cut| cut.round_dp(1))),
        stated(FigureKind::Products, Some(figures.products.into())),
        stated(FigureKind::Companies, Some(figures.companies.into())),
        stated(FigureKind::Drugs, Some(figures.drugs.into())),
    ];
    let shown = all.into_iter().flatten().map(|(kind, figure)| Headline {
        figure,
        unit: match kind.measure() {
            Measure::Percent => "%".to_owned(),
            _ => unit_of(kind, words),
        },
        name: words
            .say(&format!("round-figure-{}", kind.id()))
            .into_owned(),
        hint: hint(kind, round, figures, words),
    });
    shown.collect()
}

fn hint(kind: FigureKind, round: &Round, figures: &RoundFigures, words: &Words) -> String {
    if kind.measure() != Measure::Percent {
        return String::new();
    }
    if round.published(kind).is_some() {
        return words.name(&round.note).to_owned();
    }
    from_base(figures, figures.counted, words)
}

/// `from the first offer, 12 talks counted`.
fn from_base(figures: &RoundFigures, count: usize, words: &Words) -> String {
    let base = figures.base.as_ref().map(|base| words.round_base(base));
    base.map_or_else(String::new, |base| {
        words.say_with(
            "round-from-base",
            &[("base", base.into()), ("count", count.into())],
        )
    })
}

/// Those of a round of talks.
fn of_talks(figures: &RoundFigures, words: &Words) -> Vec<Headline> {
    let percent = |cut: Decimal| rounded(cut, 1);
    let mut all = Vec::new();
    let mut add = |name: String, (figure, unit): (String, String), hint: String| {
        all.push(Headline {
            figure,
            unit,
            name,
            hint,
        });
    };
    let say = |id: &str| words.say(id).into_owned();
    let in_percent = |cut: Decimal| (percent(cut), "%".to_owned());
    let absent = || ("–".to_owned(), String::new());
    let mean = figures.mean.map_or_else(absent, in_percent);
    add(
        say("round-figure-mean-cut"),
        mean,
        from_base(figures, figures.counted, words),
    );
    let with_volume: usize = figures.saved.iter().map(|one| one.products).sum();
    if let Some(weighted) = figures.weighted {
        let hint = from_base(figures, with_volume, words);
        add(say("round-weighted"), in_percent(weighted), hint);
    }
    if let Some((_, highest)) = figures.highest {
        let hint = from_base(figures, figures.counted, words);
        add(say("round-figure-highest-cut"), in_percent(highest), hint);
    }
    let deals = figures.count(Conclusion::Deal);
    if let Some(success) = figures.success() {
        let of = [("deals", deals.into()), ("closed", figures.closed().into())];
        add(
            say("round-success"),
            in_percent(success),
            words.say_with("round-success-of", &of),
        );
    }
    let unit = unit_of(FigureKind::Talks, words);
    add(
        say("round-figure-deals"),
        (grouped(&deals.to_string()), unit),
        String::new(),
    );
    for saved in figures.saved.iter().take(1) {
        let hint = from_base(figures, saved.products, words);
        let sum = parted(words.sum(saved.amount, saved.currency.code()));
        add(say("round-figure-saved-year"), sum, hint);
    }
    let open = figures.count(Conclusion::Open);
    if open > 0 {
        let unit = unit_of(FigureKind::Talks, words);
        add(
            say("round-open"),
            (grouped(&open.to_string()), unit),
            String::new(),
        );
    }
    all
}
