//! Offers of simulated companies of every tactic, for forecasts to be tried on.

use super::Run;
use crate::domain::party::Side;
use crate::statistics::payer::Payer;
use crate::statistics::play::play;
use crate::statistics::seed::Seed;
use crate::statistics::setting::Setting;
use crate::statistics::tactic::Tactic;

/// One simulated talk as a forecast sees it.
#[derive(Clone, Debug, PartialEq)]
pub struct Simulated {
    /// The company's tactic.
    pub tactic: Tactic,
    /// Its offers, in price steps.
    pub run: Run,
}

/// Those whom the companies face, in turn: every fixed payer. The guide's is left out, so that what
/// a forecast is worth does not change with the advice.
const PAYERS: [Payer; 8] = [
    Payer::FirstInside,
    Payer::Split,
    Payer::StraightLine,
    Payer::Boulware,
    Payer::Late,
    Payer::Conceder,
    Payer::TitForTat,
    Payer::Waits,
];

/// So many talks of companies of these tactics, in turn, under a seed.
///
/// The talk with one number has the same company whatever stands before or after it.
pub fn simulated(tactics: &[Tactic], seed: u64, talks: usize) -> impl Iterator<Item = Simulated> {
    let seed = Seed::new(seed);
    let turns = tactics.iter().cycle().zip(0_u64..).take(talks);
    turns.filter_map(move |(tactic, number)| {
        let turn = usize::try_from(number).ok()? / tactics.len();
        let payer = PAYERS.get(turn % PAYERS.len())?;
        let played = play(&Setting::draw(*tactic, &seed, number), *payer);
        let theirs = played.figures.iter().filter(|(by, _)| *by == Side::Company);
        Some(Simulated {
            tactic: *tactic,
            run: theirs.map(|(_, steps)| *steps as f64).collect(),
        })
    })
}
