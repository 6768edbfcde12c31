//! One attempt of a trainee with what it came to, as data.

use rust_decimal::Decimal;

use crate::domain::{Currency, Moment, Price, Text, Unit};

/// What was attempted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Exercise {
    /// Questions about a talk on record.
    Lesson,
    /// A talk on record played on against a simulated company.
    Branch,
    /// A whole talk against a simulated company.
    Practice,
}

impl Exercise {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Lesson, Self::Branch, Self::Practice];

    /// The stable name, and the stem of its words.
    pub fn id(self) -> &'static str {
        match self {
            Self::Lesson => "lesson",
            Self::Branch => "branch",
            Self::Practice => "practice",
        }
    }
}

/// One attempt of a trainee. Figures are rounded to [`DECIMALS`]; what can't be said is absent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Attempt {
    /// Who.
    pub trainee: Text,
    /// When it ended.
    pub at: Moment,
    /// What.
    pub exercise: Exercise,
    /// The lesson's title or the product's name.
    pub name: Text,
    /// The number of the talk.
    pub session: String,
    /// The seed, where a company was simulated.
    pub seed: Option<u64>,
    /// What the answers were worth together, 0 to 100; of lessons alone.
    pub credit: Option<u8>,
    /// What the talk came to; nothing for a lesson without one.
    pub result: Option<Result>,
}

/// What a talk came to: the figures of a score that are kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Result {
    /// The price of the deal; none without one.
    pub price: Option<Price>,
    /// Its currency.
    pub currency: Currency,
    /// What it is the price of.
    pub unit: Unit,
    /// The payer's share of the zone, as a ratio.
    pub share: Option<Decimal>,
    /// Where the price lies between the first figures, as a ratio.
    pub between_firsts: Option<Decimal>,
    /// How many concessions the payer made.
    pub concessions: u32,
    /// Their mean, as a ratio.
    pub mean_concession: Option<Decimal>,
    /// How the payer answered the company's steps; 1 is in proportion.
    pub answers: Option<Decimal>,
    /// Attempts that the rules refused.
    pub slips: u32,
    /// Seconds from the opening to the outcome.
    pub seconds: Option<u64>,
    /// What is saved against the target, as a ratio.
    pub saved: Option<Decimal>,
}

/// With how many decimals ratios are kept.
pub const DECIMALS: u32 = 4;
