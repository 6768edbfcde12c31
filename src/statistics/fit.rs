//! Companies that would have behaved like one that was seen.
//!
//! Many companies are drawn by tactic, habits, time and floor, and each is asked, round by
//! round, what it would have named next after what it really heard, its own figures so far
//! being those on record. Its **distance** is the root of the mean square of (its figure −
//! the figure on record), as a part of the first offer; where it would have accepted or left
//! instead, the difference counts as 5 % of the first offer. With d the least distance of
//! all, the weight of a company at distance x is
//!
//! ```text
//! w = 1 / (1 + (x / (d + 0.5 %))²)²
//! ```
//!
//! which falls off smoothly and needs no `exp`. Nothing after the last figure is looked at.
//!
//! Few figures say little: after three to five offers nearly any floor below the last one
//! fits about as well. So there is never one answer but a [spread](Fits::floors), and a
//! company is [drawn](Fits::draw) from all that were kept.

use super::company::Company;
use super::conduct::{Answer, Conduct, Word};
use super::seed::Seed;
use super::steps;
use super::tactic::Tactic;

/// How many companies of each tactic are tried where nothing else is said.
pub const TRIED: u32 = 200;
/// How many of all are kept.
const KEPT: usize = 200;
/// Beside the least distance, what counts as fitting about as well: a part of the first offer.
const ABOUT: f64 = 0.005;
/// The difference that accepting or leaving counts for, likewise.
const ELSEWISE: f64 = 0.05;
/// Below how many offers almost anything fits.
pub const FEW: usize = 6;

/// What was seen of a company, in price steps.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Observed {
    /// Its first offer.
    pub opening: i64,
    /// What it heard after each, and what it named next.
    pub rounds: Vec<(Word, i64)>,
}

/// A company that would have behaved much like the one that was seen.
#[derive(Clone, Debug, PartialEq)]
pub struct Fit {
    /// The company.
    pub company: Company,
    /// How far its offers are from those that were seen, as a part of the first.
    pub distance: f64,
    /// How much it counts; all weights together are 1.
    pub weight: f64,
}

/// Those that fit best.
#[derive(Clone, Debug, PartialEq)]
pub struct Fits {
    /// The nearest first; never empty.
    kept: Vec<Fit>,
    /// How many were tried.
    pub tried: u32,
    /// How many offers they were held against.
    pub offers: usize,
}

impl Observed {
    /// Its last offer.
    pub fn standing(&self) -> i64 {
        self.rounds.last().map_or(self.opening, |(_, named)| *named)
    }

    /// How many offers there are.
    pub fn offers(&self) -> usize {
        self.rounds.len() + 1
    }

    /// How far this company's offers would have been from those that were seen, as a part
    /// of the first.
    pub fn distance(&self, company: &Company) -> f64 {
        let mut conduct = Conduct::joining(company, self.opening);
        let mut squares = 0.0;
        let opening = self.opening.max(1) as f64;
        for (word, named) in &self.rounds {
            let off = match conduct.told(*word, *named) {
                Answer::Offers(figure) => (figure - named) as f64 / opening,
                Answer::Accepts | Answer::Leaves => ELSEWISE,
            };
            squares += off * off;
        }
        (squares / self.rounds.len().max(1) as f64).sqrt()
    }

    /// A company of this tactic and floor that goes on from here: its habits are drawn, and
    /// it has time for three more figures at least.
    pub fn continued(&self, tactic: Tactic, floor: i64, seed: &mut Seed) -> Company {
        let mut company = Company::draw(tactic, self.opening, floor, seed);
        let named = u32::try_from(self.offers()).unwrap_or(u32::MAX);
        let least = named.saturating_add(seed.whole(3, 6));
        company.rounds = company.rounds.max(least);
        company
    }
}

impl Fits {
    /// Tries `each` companies of every tactic. Their floors are drawn evenly from half of the
    /// last offer to the whole of it.
    pub fn of(observed: &Observed, each: u32, seed: &Seed) -> Self {
        let standing = observed.standing();
        let half = standing as f64 * 0.5;
        let mut kept = Vec::new();
        let mut tried = 0;
        for (family, tactic) in (0_u64..).zip(Tactic::all()) {
            let root = seed.split(family);
            for number in 0..u64::from(each.max(1)) {
                let mut seed = root.split(number);
                let floor = steps::nearest(seed.between(half, standing as f64));
                let company = observed.continued(tactic, floor, &mut seed);
                let distance = observed.distance(&company);
                kept.push(Fit {
                    company,
                    distance,
                    weight: 0.0,
                });
                tried += 1;
            }
        }
        kept.sort_by(|a, b| a.distance.total_cmp(&b.distance));
        kept.truncate(KEPT);
        let least = kept.first().map_or(0.0, |fit| fit.distance);
        let mut sum = 0.0;
        for fit in &mut kept {
            let scaled = fit.distance / (least + ABOUT);
            let falling = 1.0 + scaled * scaled;
            fit.weight = 1.0 / (falling * falling);
            sum += fit.weight;
        }
        for fit in &mut kept {
            fit.weight /= sum;
        }
        Self {
            kept,
            tried,
            offers: observed.offers(),
        }
    }

    /// Those that were kept, the nearest first.
    pub fn kept(&self) -> &[Fit] {
        &self.kept
    }

    /// Whether there are so few offers that almost anything fits.
    pub fn are_loose(&self) -> bool {
        self.offers < FEW
    }

    /// Within which floors lie eight tenths of the weight: a tenth lies below, a tenth above.
    pub fn floors(&self) -> Option<(i64, i64)> {
        let mut floors: Vec<(i64, f64)> = self
            .kept
            .iter()
            .map(|fit| (fit.company.floor, fit.weight))
            .collect();
        floors.sort_by_key(|(floor, _)| *floor);
        let at = |share: f64| {
            let mut sum = 0.0;
            floors
                .iter()
                .find(|(_, weight)| {
                    sum += weight;
                    share <= sum
                })
                .or(floors.last())
                .map(|(floor, _)| *floor)
        };
        Some((at(0.1)?, at(0.9)?))
    }

    /// The tactics by weight, the heaviest first.
    pub fn tactics(&self) -> Vec<(Tactic, f64)> {
        let mut weights: Vec<(Tactic, f64)> = Vec::new();
        for fit in &self.kept {
            let tactic = fit.company.tactic;
            match weights.iter_mut().find(|(one, _)| *one == tactic) {
                Some((_, weight)) => *weight += fit.weight,
                None => weights.push((tactic, fit.weight)),
            }
        }
        weights.sort_by(|(_, a), (_, b)| b.total_cmp(a));
        weights
    }

    /// One of them, by weight.
    pub fn draw(&self, seed: &mut Seed) -> Option<&Company> {
        let mut rest = seed.unit();
        let drawn = self.kept.iter().find(|fit| {
            rest -= fit.weight;
            rest < 0.0
        });
        drawn.or(self.kept.last()).map(|fit| &fit.company)
    }
}
