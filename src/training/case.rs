//! What a practice talk is about: a brief, and what each side hides.

use rust_decimal::Decimal;

use super::difficulty::Difficulty;
use super::zone::Zone;
use crate::domain::brief::{Brief, ReserveMode};
use crate::domain::reference::Known;
use crate::domain::{Price, Reserve, RulePack};
use crate::statistics::seed::Seed;
use crate::statistics::steps;

mod made_up;

/// The most digits with which a simulated company names a figure: it says 42,800 and not
/// 42,813.27. A setting.
const MOST_STEPS: i64 = 5_000;

/// A practice talk before it begins. What the company hides is not told before the end;
/// the type can't be displayed or copied by accident.
pub struct Case {
    /// What both sides know, and the target of the payer.
    pub brief: Brief,
    zone: Zone,
    opening: Price,
    step: Price,
}

/// Why there is no practice talk about a brief.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CaseFault {
    /// The brief names neither a target nor a reference price in its currency and unit, so
    /// there is nothing to make up a reserve from.
    NothingToGoBy,
    /// A figure is too large or too small to go on with.
    OutOfRange,
    /// The brief can't be used under its rules.
    Brief,
}

impl CaseFault {
    /// The stem of its words.
    pub fn code(self) -> &'static str {
        match self {
            Self::NothingToGoBy => "practice-nothing-to-go-by",
            Self::OutOfRange => "practice-out-of-range",
            Self::Brief => "practice-brief",
        }
    }
}

impl Case {
    /// A made-up product under these rules: everything about it is drawn from the seed.
    pub fn made_up(
        pack: &RulePack,
        difficulty: Difficulty,
        seed: &Seed,
    ) -> Result<Self, CaseFault> {
        let mut seed = seed.split(1);
        let size = seed.whole(0, 3);
        let reserve = i64::from(seed.whole(100, 999)) * 10_i64.pow(size);
        let figures = Figures::draw(reserve, difficulty, &mut seed);
        let step = crate::domain::price::fen();
        let brief = made_up::brief(pack, &figures, size, &mut seed).ok_or(CaseFault::OutOfRange)?;
        Self::of(pack, brief, &figures, step)
    }

    /// A talk about this brief. The reserve is made up: so that the target is 80 to 100 % of
    /// it, or where there is none, 60 to 90 % of the lowest reference price that compares.
    pub fn about(
        pack: &RulePack,
        brief: Brief,
        difficulty: Difficulty,
        seed: &Seed,
    ) -> Result<Self, CaseFault> {
        let mut seed = seed.split(2);
        let step = brief.step;
        let target = brief.target_price().and_then(Result::ok);
        let lowest = brief
            .comparable()
            .filter_map(|one| match one.value {
                Known::At(amount) | Known::Between(amount, _) => Some(amount),
                Known::Above(_) | Known::Below(_) => None,
            })
            .min();
        let (share_of_target, share_of_lowest) = (seed.between(0.8, 1.0), seed.between(0.6, 0.9));
        let amount = match (target, lowest) {
            (Some(target), _) => in_steps(target.amount(), step)? / share_of_target,
            (None, Some(lowest)) => in_steps(lowest, step)? * share_of_lowest,
            (None, None) => return Err(CaseFault::NothingToGoBy),
        };
        let coarse = coarse(steps::nearest(amount));
        let reserve = steps::nearest(amount / coarse as f64).max(2) * coarse;
        let figures = Figures::draw(reserve, difficulty, &mut seed);
        Self::of(pack, brief, &figures, step)
    }

    fn of(
        pack: &RulePack,
        mut brief: Brief,
        figures: &Figures,
        step: Price,
    ) -> Result<Self, CaseFault> {
        brief.held = None;
        brief.reserve = if pack.uses_reserve() {
            ReserveMode::ThisSitting
        } else {
            ReserveMode::None
        };
        let coarse = coarse(figures.reserve);
        let price = |count| steps::price(count, step).ok_or(CaseFault::OutOfRange);
        let whole = |count: i64| price((count / coarse).max(1) * coarse);
        let opening = whole(figures.opening)?;
        let renewed = brief
            .renewal
            .as_ref()
            .and_then(|facts| facts.reckoned(pack, step));
        // in a renewal nobody bargains: the payer pays what the rules give, and the company's
        // floor is held against what was paid before
        let (reserve, floor) = match &renewed {
            Some(renewed) => {
                let share = figures.floor as f64 / figures.reserve as f64;
                let floor = whole(steps::nearest(figures.opening as f64 * share))?;
                (renewed.price().unwrap_or(opening), floor)
            }
            None => (price(figures.reserve)?, whole(figures.floor)?),
        };
        // the payer never offers above the ceiling, so a company has no use for more
        let ceiling = pack.ceiling_price().and_then(|_| brief.ceiling());
        let opening = ceiling.map_or(opening, |ceiling| opening.min(ceiling));
        if !brief.faults(pack).is_empty() {
            return Err(CaseFault::Brief);
        }
        Ok(Self {
            brief,
            zone: Zone {
                reserve,
                floor: floor.min(opening),
            },
            opening,
            step: super::branch::plain(price(coarse)?),
        })
    }

    /// The payer's reserve.
    pub fn reserve(&self) -> Reserve {
        Reserve::sealed(self.zone.reserve)
    }

    /// Both reserves: for the company, and for the end.
    pub(super) fn zone(&self) -> Zone {
        self.zone
    }

    /// The company's first figure.
    pub(super) fn opening(&self) -> Price {
        self.opening
    }

    /// The step of the figures that the company names.
    pub(super) fn step(&self) -> Price {
        self.step
    }
}

/// The figures of a case, in price steps.
struct Figures {
    reserve: i64,
    floor: i64,
    opening: i64,
    target: i64,
}

impl Figures {
    /// Reserve given; floor by difficulty; the company's first figure 118 to 160 % of the
    /// reserve, the target 80 to 100 % of it.
    fn draw(reserve: i64, difficulty: Difficulty, seed: &mut Seed) -> Self {
        let part = |share: f64| steps::nearest(reserve as f64 * share);
        let floor = part(difficulty.floor(seed)).max(1);
        let opening = part(seed.between(1.18, 1.6)).max(floor + 1);
        let target = part(seed.between(0.8, 1.0));
        Self {
            reserve,
            floor,
            opening,
            target,
        }
    }
}

/// So many price steps, as a float.
fn in_steps(amount: Decimal, step: Price) -> Result<f64, CaseFault> {
    use rust_decimal::prelude::ToPrimitive as _;
    let steps = amount.checked_div(step.amount());
    steps
        .and_then(|steps| steps.to_f64())
        .filter(|steps| 2.0 <= *steps && *steps < 1e11)
        .ok_or(CaseFault::OutOfRange)
}

/// The power of ten of which figures about so large are multiples.
fn coarse(steps: i64) -> i64 {
    let mut unit = 1;
    while steps / unit >= MOST_STEPS {
        unit *= 10;
    }
    unit
}
