//! Scores for scripts: figures as strings, ratios as ratios, with at most six decimals.

use std::collections::BTreeMap;

use rust_decimal::Decimal;
use serde::Serialize;

use super::Scored;
use crate::domain::Side;
use crate::domain::event::Origin;
use crate::training::attempt::Attempt;
use crate::training::score::shown::short;
use crate::training::score::{Column, Concessions, Ending, Figure, Solutions, Whose};

#[derive(Serialize)]
struct Talk {
    file: String,
    session: String,
    origin: &'static str,
    currency: &'static str,
    unit: &'static str,
    ending: &'static str,
    price: Option<String>,
    zone: Option<Zone>,
    solutions: Option<BargainingSolutions>,
    /// The figures that are numbers, by name.
    figures: BTreeMap<&'static str, Option<String>>,
    payer: Steps,
    company: Steps,
    baselines: Vec<Baseline>,
}

#[derive(Serialize)]
struct Zone {
    reserve: String,
    floor: String,
}

#[derive(Serialize)]
struct BargainingSolutions {
    nash: String,
    kalai: String,
    kalai_smorodinsky: String,
}

#[derive(Serialize)]
struct Steps {
    figures: Vec<String>,
    concessions: u32,
    silent: u32,
    selfish: u32,
    /// Towards the other side, in the talk's currency.
    total: Option<String>,
    /// `total` by the steps that could have been made.
    rate: Option<String>,
    /// The part of its steps in which nothing was taken back.
    kept: Option<String>,
    /// The part of its figures before the first that gave anything.
    patience: Option<String>,
    /// Each step as a part of the figure before.
    parts: Vec<String>,
    /// Each answer to a step of the other side.
    answers: Vec<String>,
}

#[derive(Serialize)]
struct Baseline {
    whose: &'static str,
    ending: &'static str,
    price: Option<String>,
    share: Option<String>,
}

/// One talk's score.
pub(super) fn of_one(scored: &Scored) -> serde_json::Value {
    talk(scored).map_or(serde_json::Value::Null, |talk| {
        serde_json::to_value(&talk).unwrap_or_default()
    })
}

/// The talks as one JSON list.
pub(super) fn of(scored: &[Scored]) -> String {
    let talks: Vec<Talk> = scored.iter().filter_map(talk).collect();
    serde_json::to_string(&talks).unwrap_or_default()
}

fn talk(scored: &Scored) -> Option<Talk> {
    let (own, others) = scored.columns.split_first()?;
    let score = &own.score;
    let brief = scored.session.brief();
    let solutions = score.zone.and_then(Solutions::of);
    Some(Talk {
        file: scored.file.display().to_string(),
        session: scored.session.opening().session.clone(),
        origin: match scored.session.origin() {
            Origin::Held => "held",
            Origin::Simulated => "simulated",
            Origin::Imported => "imported",
            Origin::Training(_) => "training",
        },
        currency: brief.currency.code(),
        unit: brief.unit.id(),
        ending: ending(score.ending),
        price: price(score.ending),
        zone: score.zone.map(|zone| Zone {
            reserve: zone.reserve.to_string(),
            floor: zone.floor.to_string(),
        }),
        solutions: solutions.map(|one| BargainingSolutions {
            nash: written(one.nash),
            kalai: written(one.kalai),
            kalai_smorodinsky: written(one.kalai_smorodinsky),
        }),
        figures: Figure::ALL
            .into_iter()
            .map(|figure| (figure.key(), figure.of(score).number().map(written)))
            .collect(),
        payer: steps(own, Side::Payer),
        company: steps(own, Side::Company),
        baselines: others.iter().map(baseline).collect(),
    })
}

fn baseline(column: &Column) -> Baseline {
    Baseline {
        whose: match column.whose {
            Whose::Yours | Whose::Real | Whose::Guide | Whose::FirstInside | Whose::Split => {
                column.whose.id()
            }
        },
        ending: ending(column.score.ending),
        price: price(column.score.ending),
        share: column.score.share.map(written),
    }
}

fn steps(column: &Column, side: Side) -> Steps {
    let own: &Concessions = column.score.concessions(side);
    let classes = own.classes();
    let answers = column.score.answers(side);
    Steps {
        figures: own.figures.iter().map(ToString::to_string).collect(),
        concessions: classes.concessions,
        silent: classes.silent,
        selfish: classes.selfish,
        total: own.total().map(written),
        rate: own.rate().map(written),
        kept: own.kept().map(written),
        patience: own.patience().map(written),
        parts: own.steps.iter().map(|step| written(step.part)).collect(),
        answers: answers.answers.iter().map(|one| written(*one)).collect(),
    }
}

fn ending(ending: Ending) -> &'static str {
    match ending {
        Ending::Open => "open",
        Ending::Deal(_) => "deal",
        Ending::NoDeal => "no_deal",
    }
}

fn price(ending: Ending) -> Option<String> {
    ending.price().map(|price| price.to_string())
}

fn written(figure: Decimal) -> String {
    short(figure).to_string()
}

#[derive(Serialize)]
struct Kept<'a> {
    trainee: &'a str,
    at: String,
    exercise: &'static str,
    name: &'a str,
    session: &'a str,
    /// As a string: it may have more digits than a number of JSON keeps.
    seed: Option<String>,
    credit: Option<u8>,
    deal: Option<bool>,
    price: Option<String>,
    currency: Option<&'static str>,
    unit: Option<&'static str>,
    share: Option<String>,
    between_firsts: Option<String>,
    concessions: Option<u32>,
    mean_concession: Option<String>,
    answers: Option<String>,
    slips: Option<u32>,
    seconds: Option<u64>,
    saved: Option<String>,
}

/// The attempts as one JSON list.
pub(super) fn of_attempts(attempts: &[Attempt]) -> String {
    let kept: Vec<Kept<'_>> = attempts.iter().map(kept).collect();
    serde_json::to_string(&kept).unwrap_or_default()
}

fn kept(attempt: &Attempt) -> Kept<'_> {
    let result = attempt.result.as_ref();
    let price = result.and_then(|one| one.price);
    Kept {
        trainee: attempt.trainee.as_str(),
        at: attempt.at.to_string(),
        exercise: attempt.exercise.id(),
        name: attempt.name.as_str(),
        session: &attempt.session,
        seed: attempt.seed.map(|seed| seed.to_string()),
        credit: attempt.credit,
        deal: result.map(|one| one.price.is_some()),
        price: price.map(|price| price.to_string()),
        currency: result.map(|one| one.currency.code()),
        unit: result.map(|one| one.unit.id()),
        share: result.and_then(|one| one.share).map(written),
        between_firsts: result.and_then(|one| one.between_firsts).map(written),
        concessions: result.map(|one| one.concessions),
        mean_concession: result.and_then(|one| one.mean_concession).map(written),
        answers: result.and_then(|one| one.answers).map(written),
        slips: result.map(|one| one.slips),
        seconds: result.and_then(|one| one.seconds),
        saved: result.and_then(|one| one.saved).map(written),
    }
}
