//! Payers: the one that does what the guide says first, and fixed ones beside it.

use rust_decimal::Decimal;

use super::company::Company;
use super::conduct::Word;
use super::curve::Exponent;
use super::setting::Setting;
use super::steps;
use crate::domain::advice::{self, Figure, Idea, May, Position};
use crate::domain::ending::Endings;
use crate::domain::{Reserve, Side};

/// How a payer answers.
///
/// All but the guide's are fixed: they know the reserve, the target,
/// the time and the figures, and follow one rule. Each accepts an offer that is inside the
/// reserve and at or below the figure it would name itself; at the last chance each accepts
/// what is inside the reserve and otherwise names the figure one step below it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Payer {
    /// Takes the first candidate of the guide, the key held.
    Guide,
    /// Asks until an offer is inside the reserve, and accepts it.
    FirstInside,
    /// Half of the difference in each round.
    Split,
    /// From the first figure to the reserve in a straight line.
    StraightLine,
    /// By time, *e* = 0.2.
    Boulware,
    /// By time, *e* = 0.5.
    Late,
    /// By time, *e* = 2.
    Conceder,
    /// Relative tit-for-tat.
    TitForTat,
    /// Holds the first figure to the end.
    Waits,
}

impl Payer {
    /// All of them, the guide's first.
    pub const ALL: [Self; 9] = [
        Self::Guide,
        Self::FirstInside,
        Self::Split,
        Self::StraightLine,
        Self::Boulware,
        Self::Late,
        Self::Conceder,
        Self::TitForTat,
        Self::Waits,
    ];

    /// The name on the command line and in data, and the stem of its words.
    pub fn id(self) -> &'static str {
        match self {
            Self::Guide => "guide",
            Self::FirstInside => "first-inside",
            Self::Split => "split",
            Self::StraightLine => "straight-line",
            Self::Boulware => "boulware",
            Self::Late => "late",
            Self::Conceder => "conceder",
            Self::TitForTat => "tit-for-tat",
            Self::Waits => "waits",
        }
    }

    /// The payer with this name.
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|one| one.id() == id)
    }
}

/// What a payer does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Move {
    /// Accepts the standing offer.
    Accepts,
    /// Says this.
    Says(Word),
}

/// What has been said, in price steps.
#[derive(Clone, Debug, Default)]
pub struct Heard {
    /// Every figure in order: whose, and how many price steps.
    pub figures: Vec<(Side, i64)>,
}

impl Heard {
    /// The last figures of a side, the last first.
    fn last_of(&self, side: Side) -> impl Iterator<Item = i64> {
        let figures = self.figures.iter().rev();
        figures
            .filter(move |(by, _)| *by == side)
            .map(|(_, steps)| *steps)
    }

    fn rounds(&self) -> u32 {
        let theirs = self.last_of(Side::Company).count();
        u32::try_from(theirs).unwrap_or(u32::MAX)
    }
}

impl Payer {
    /// What it does after the company's last figure in `heard`.
    pub fn moves(self, setting: &Setting, heard: &Heard) -> Move {
        if self == Self::Guide {
            return guided(setting, heard).unwrap_or(Move::Says(Word::Asks));
        }
        let Some(theirs) = heard.last_of(Side::Company).next() else {
            return Move::Says(Word::Asks);
        };
        let inside = theirs <= setting.reserve;
        let most = (setting.reserve - 1).max(1);
        if heard.rounds() >= setting.company.rounds {
            return if inside {
                Move::Accepts
            } else {
                Move::Says(Word::Names(most))
            };
        }
        if self == Self::FirstInside {
            return if inside {
                Move::Accepts
            } else {
                Move::Says(Word::Asks)
            };
        }
        let ours = heard.last_of(Side::Payer).next();
        let planned = self.planned(setting, heard, theirs);
        let figure = planned.min(most).max(ours.unwrap_or(1));
        if figure >= theirs && inside {
            Move::Accepts
        } else {
            Move::Says(Word::Names(figure))
        }
    }

    /// The figure that its rule comes to now.
    fn planned(self, setting: &Setting, heard: &Heard, theirs: i64) -> i64 {
        let first = first_figure(setting);
        let ours = heard.last_of(Side::Payer).next();
        let by_time = |exponent: Exponent| {
            let last = f64::from(setting.company.rounds.saturating_sub(1).max(1));
            let t = f64::from(heard.rounds().saturating_sub(1)) / last;
            let way = (setting.reserve - first) as f64;
            steps::nearest(first as f64 + way * exponent.gone(t))
        };
        match (self, ours) {
            (Self::StraightLine, _) => by_time(Exponent::LINEAR),
            (Self::Boulware, _) => by_time(Exponent::BOULWARE),
            (Self::Late, _) => by_time(Exponent::HALF),
            (Self::Conceder, _) => by_time(Exponent::CONCEDER),
            (Self::Split, Some(ours)) => steps::nearest((ours + theirs) as f64 / 2.0),
            (Self::TitForTat, Some(ours)) => {
                let before = heard.last_of(Side::Company).nth(1).unwrap_or(theirs);
                steps::nearest(ours as f64 * before as f64 / theirs as f64)
            }
            (Self::Split | Self::TitForTat, None)
            | (Self::Waits | Self::Guide | Self::FirstInside, _) => first,
        }
    }
}

/// The figure with which every fixed payer begins, which is also the guide's: as far below
/// the target as the company's first offer is above it, not below half of that, and below
/// the reserve.
fn first_figure(setting: &Setting) -> i64 {
    let opening = setting.company.opening;
    let opposite = 2 * setting.target - opening;
    opposite
        .max(opening / 2)
        .clamp(1, (setting.reserve - 1).max(1))
}

/// What the guide says first, with the key held.
fn guided(setting: &Setting, heard: &Heard) -> Option<Move> {
    let step = Company::step();
    let figures: Option<Vec<Figure>> = heard
        .figures
        .iter()
        .map(|(by, figure)| {
            let price = steps::price(*figure, step)?;
            Some(Figure { by: *by, price })
        })
        .collect();
    let rounds = heard.rounds();
    let position = Position {
        figures: figures?,
        step,
        target: steps::price(setting.target, step),
        shared: Vec::new(),
        pack: None,
        endings: Endings::default(),
        may: May::ALL,
        last_chance: rounds >= setting.company.rounds,
        time: Decimal::from(rounds).checked_div(Decimal::from(setting.company.rounds)),
    };
    let reserve = Reserve::sealed(steps::price(setting.reserve, step)?);
    let advice = advice::secret_advice(&position, &reserve, None);
    let first = advice.reveal().first()?;
    Some(match (first.idea, first.price) {
        (Idea::Accept, _) => Move::Accepts,
        (_, Some(price)) => Move::Says(Word::Names(steps::count(price, step)?)),
        (_, None) => Move::Says(Word::Asks),
    })
}
