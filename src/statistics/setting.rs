//! What a simulated talk is about: a company, a reserve, a target.

use super::company::Company;
use super::seed::Seed;
use super::steps;
use super::tactic::Tactic;

/// A talk before it begins. There is a zone of agreement in each: the floor lies below the
/// reserve.
#[derive(Clone, Debug, PartialEq)]
pub struct Setting {
    /// The company.
    pub company: Company,
    /// The payer's reserve, in price steps.
    pub reserve: i64,
    /// The target in the payer's brief, in price steps.
    pub target: i64,
}

impl Setting {
    /// The talk number `number` of this tactic under this seed.
    ///
    /// | figure | drawn evenly from |
    /// |---|---|
    /// | reserve | 1.00 to 9.99, times 1, 10, 100, 1,000 or 10,000 |
    /// | floor | 65 to 98 % of the reserve |
    /// | first offer | 100 to 150 % of the reserve |
    /// | target | 80 to 100 % of the reserve |
    /// | rounds | 6 to 16 |
    pub fn draw(tactic: Tactic, seed: &Seed, number: u64) -> Self {
        let family = Tactic::all().position(|one| one == tactic).unwrap_or(0);
        let mut seed = seed.split(family as u64).split(number);
        let digits = i64::from(seed.whole(100, 999));
        let reserve = digits * 10_i64.pow(seed.whole(0, 4));
        let part = |share: f64| steps::nearest(reserve as f64 * share);
        let floor = part(1.0 - seed.between(0.02, 0.35));
        let opening = part(1.0 + seed.between(0.0, 0.5));
        let target = part(1.0 - seed.between(0.0, 0.2));
        Self {
            company: Company::draw(tactic, opening, floor.min(reserve - 1), &mut seed),
            reserve,
            target,
        }
    }

    /// The part of the zone of agreement that a deal at this price leaves to the payer: 0
    /// at the reserve, 1 at the company's floor.
    pub fn captured(&self, price: i64) -> f64 {
        (self.reserve - price) as f64 / (self.reserve - self.company.floor) as f64
    }
}
