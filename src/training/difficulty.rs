//! How hard a simulated company is to bargain with.

use crate::statistics::Company;
use crate::statistics::curve::Exponent;
use crate::statistics::seed::Seed;

/// How hard a simulated company is to bargain with. A setting of the program:
///
/// | | floor, in percent of the reserve | exponent *e* | noise | goes at least |
/// |---|---|---|---|---|
/// | easy | 65 to 80 | 1, 2 or 4 | half | 70 % of its way |
/// | middling | 80 to 92 | 0.5 or 1 | as drawn | 50 % |
/// | hard | 90 to 98; one in eight 101 to 108 | 0.2 or ⅓ | half as much again | 40 % |
///
/// The last column is for those whose tactic stops short. Where a hard company's floor lies
/// above the reserve there is no price that both can agree to, and ending without a deal is
/// right.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Difficulty {
    /// Much room.
    Easy,
    /// Some.
    Middling,
    /// Little, or none.
    Hard,
}

impl Difficulty {
    /// All of them, the easiest first.
    pub const ALL: [Self; 3] = [Self::Easy, Self::Middling, Self::Hard];

    /// The name on the command line and in data, and the stem of its words.
    pub fn id(self) -> &'static str {
        match self {
            Self::Easy => "easy",
            Self::Middling => "middling",
            Self::Hard => "hard",
        }
    }

    /// The difficulty with this name.
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|one| one.id() == id)
    }

    /// The company's floor as a part of the payer's reserve.
    pub(super) fn floor(self, seed: &mut Seed) -> f64 {
        let without_zone = seed.unit() < 0.125;
        match self {
            Self::Easy => seed.between(0.65, 0.8),
            Self::Middling => seed.between(0.8, 0.92),
            Self::Hard if without_zone => seed.between(1.01, 1.08),
            Self::Hard => seed.between(0.9, 0.98),
        }
    }

    /// Makes the habits of a company those of this difficulty.
    pub(super) fn season(self, company: &mut Company, seed: &mut Seed) {
        let (exponents, noise, reach): (&[u32], f64, f64) = match self {
            Self::Easy => (&[4, 2, 1], 0.5, 0.7),
            Self::Middling => (&[8, 4], 1.0, 0.5),
            Self::Hard => (&[20, 12], 1.5, 0.4),
        };
        let exponent = seed.pick(exponents).copied().unwrap_or(4);
        let habits = &mut company.habits;
        habits.exponent = Exponent(exponent);
        habits.noise *= noise;
        habits.reach = (habits.reach * 2.0).max(reach);
    }
}
