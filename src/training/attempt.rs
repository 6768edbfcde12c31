//! What is kept of an attempt, and what comes of many.

use std::collections::BTreeMap;

use rust_decimal::Decimal;

use super::score::{Ending, Score};
use crate::domain::Text;
use crate::domain::session::Session;
use crate::text::number::ROUNDING;
pub use crate::transcript::attempt::{Attempt, DECIMALS, Exercise, Result};

/// What is kept of a score; `None` of a talk that is not over.
pub fn result_of(score: &Score, session: &Session) -> Option<Result> {
    if score.ending == Ending::Open {
        return None;
    }
    let kept = |ratio: Option<Decimal>| {
        let rounded = ratio?.round_dp_with_strategy(DECIMALS, ROUNDING);
        // what no file could hold is not kept
        (rounded.abs() < Decimal::from(1_000_000_000_000_u64)).then_some(rounded)
    };
    let target = score.saving(|one| *one == super::score::Against::Target);
    Some(Result {
        price: score.ending.price(),
        currency: session.brief().currency,
        unit: session.brief().unit,
        share: kept(score.share),
        between_firsts: kept(score.between_firsts),
        concessions: score.payer.classes().concessions,
        mean_concession: kept(score.payer.mean()),
        answers: kept(score.payers_answers.mean),
        slips: score
            .slips
            .as_ref()
            .map_or(0, |slips| u32::try_from(slips.len()).unwrap_or(u32::MAX)),
        seconds: score.time.seconds,
        saved: kept(target.map(|saving| saving.part)),
    })
}

/// What one trainee has done so far.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Standing {
    /// Who.
    pub trainee: Text,
    /// How many attempts.
    pub attempts: u32,
    /// How many talks, and how many of them came to a deal.
    pub deals: (u32, u32),
    /// The mean credit of lessons.
    pub credit: Option<Decimal>,
    /// The mean share of the zone.
    pub share: Option<Decimal>,
    /// The mean share of the last [`LATELY`] talks less that of the first as many, where
    /// there are twice as many at least.
    pub progress: Option<Decimal>,
    /// Rule slips, all together.
    pub slips: u32,
}

/// How many talks are recent.
pub const LATELY: usize = 3;

/// What each trainee has done, by name.
pub fn class(attempts: &[Attempt]) -> Vec<Standing> {
    let mut by_name: BTreeMap<&Text, Vec<&Attempt>> = BTreeMap::new();
    for attempt in attempts {
        by_name.entry(&attempt.trainee).or_default().push(attempt);
    }
    by_name
        .into_iter()
        .map(|(trainee, own)| standing(trainee, &own))
        .collect()
}

fn standing(trainee: &Text, own: &[&Attempt]) -> Standing {
    let results: Vec<&Result> = own.iter().filter_map(|one| one.result.as_ref()).collect();
    let shares: Vec<Decimal> = results.iter().filter_map(|one| one.share).collect();
    let credits: Vec<Decimal> = own
        .iter()
        .filter_map(|one| one.credit.map(Decimal::from))
        .collect();
    let deals = results.iter().filter(|one| one.price.is_some()).count();
    let progress = (shares.len() >= 2 * LATELY).then(|| {
        let first = mean(shares.get(..LATELY)?)?;
        let last = mean(shares.get(shares.len() - LATELY..)?)?;
        last.checked_sub(first)
    });
    let count = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
    Standing {
        trainee: trainee.clone(),
        attempts: count(own.len()),
        deals: (count(deals), count(results.len())),
        credit: mean(&credits),
        share: mean(&shares),
        progress: progress.flatten(),
        slips: results
            .iter()
            .fold(0, |sum, one| sum.saturating_add(one.slips)),
    }
}

/// The mean; `None` of nothing.
pub fn mean(figures: &[Decimal]) -> Option<Decimal> {
    let sum = figures
        .iter()
        .try_fold(Decimal::ZERO, |sum, one| sum.checked_add(*one))?;
    sum.checked_div(Decimal::from(figures.len()))
}
