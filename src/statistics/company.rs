//! A simulated company, drawn from a seed.

use super::curve::Exponent;
use super::seed::Seed;
use super::steps;
use super::tactic::Tactic;
use crate::domain::Price;
use crate::domain::price::fen;

/// A company with its figures and its habits. Everything about it is fixed when it is
/// drawn, the noise of its offers included.
#[derive(Clone, Debug, PartialEq)]
pub struct Company {
    /// How it moves.
    pub tactic: Tactic,
    /// Its first offer, in price steps.
    pub opening: i64,
    /// Its lowest price, in price steps.
    pub floor: i64,
    /// How many figures it names at most: the time budget that both sides know, 6 to 16.
    pub rounds: u32,
    /// Its habits.
    pub habits: Habits,
    /// Where the randomness of its offers comes from.
    pub seed: Seed,
}

/// What a company is like within its tactic. Each is drawn evenly from its range whether
/// the tactic uses it or not.
#[derive(Clone, Debug, PartialEq)]
pub struct Habits {
    /// How it concedes by time.
    pub exponent: Exponent,
    /// Its first step where it answers and has heard no step yet: 0 to 3 % of its offer.
    pub first_step: f64,
    /// The weight of time in a mixture, 0.2 to 0.8.
    pub weight: f64,
    /// Over how many rounds it averages, 2 or 3.
    pub window: u32,
    /// The most that is added at random to an absolute answer, as a part of its opening: 0 to 1 %.
    pub shake: f64,
    /// The standard deviation of noise, as a part of the way from opening to floor: 2.5 to 12.5 %.
    pub noise: f64,
    /// The part of its way that a stubborn company goes, 5 to 40 %.
    pub reach: f64,
    /// How many rounds without a step of the payer it bears, 3 to 5.
    pub patience: u32,
    /// Every how many rounds it moves on a plateau, 2 to 4.
    pub every: u32,
    /// Its own deadline as a part of the time, 50 to 90 %.
    pub haste: f64,
    /// How many more rounds it stays after its own deadline, 1 to 3.
    pub stay: u32,
    /// How large steps from the record are for it, 0.5 to 2.
    pub scale: f64,
}

/// Steps of the talks on record, each as a part of the offer before: dapagliflozin 2019,
/// nusinersen 2021, risdiplam and dorzagliatin 2023, as far as two figures in a row are
/// known.
pub const STEPS_ON_RECORD: [f64; 13] = [
    0.1601, 0.0212, 0.0260, 0.0222, 0.1058, 0.0458, 0.0655, 0.0467, 0.0735, 0.1000, 0.1506, 0.0036,
    0.0,
];

impl Company {
    /// The price step of simulated talks: 0.01.
    pub fn step() -> Price {
        fen()
    }

    /// The company of this tactic under this seed, between an opening and a floor.
    pub fn draw(tactic: Tactic, opening: i64, floor: i64, seed: &mut Seed) -> Self {
        let rounds = seed.whole(6, 16);
        let exponents: &[u32] = match tactic {
            Tactic::Boulware => &[20, 12, 8],
            Tactic::Linear => &[4],
            Tactic::Conceder => &[2, 1],
            _ => &[20, 12, 8, 4, 2, 1],
        };
        let exponent = Exponent(seed.pick(exponents).copied().unwrap_or(4));
        let habits = Habits {
            exponent,
            first_step: seed.between(0.0, 0.03),
            weight: seed.between(0.2, 0.8),
            window: seed.whole(2, 3),
            shake: seed.between(0.0, 0.01),
            noise: seed.between(0.025, 0.125),
            reach: seed.between(0.05, 0.4),
            patience: seed.whole(3, 5),
            every: seed.whole(2, 4),
            haste: seed.between(0.5, 0.9),
            stay: seed.whole(1, 3),
            scale: seed.between(0.5, 2.0),
        };
        Self {
            tactic,
            opening,
            floor: floor.min(opening).max(1),
            rounds,
            habits,
            seed: seed.split(0),
        }
    }

    /// After how many of its figures it has gone its whole way: the time budget, or its own
    /// deadline where it has one.
    pub fn deadline(&self) -> u32 {
        if self.tactic == Tactic::Hurried {
            let own = steps::nearest(f64::from(self.rounds) * self.habits.haste - 0.5);
            u32::try_from(own).unwrap_or(3).clamp(3, self.rounds)
        } else {
            self.rounds
        }
    }
}
