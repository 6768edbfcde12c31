//! What the payer can answer to a company's offer, as data.

use crate::domain::Price;

/// What the payer can answer to a company's offer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Answer {
    /// Ask for a better price without naming one.
    Ask,
    /// Name this price.
    Name(Price),
    /// Step out to confer.
    Recess,
    /// Accept the price on the table.
    Accept,
    /// End without a deal.
    Stop,
}

/// The kinds of answers, in the order in which they are offered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// Ask for a better price.
    Ask,
    /// Name a price.
    Name,
    /// Step out.
    Recess,
    /// Accept.
    Accept,
    /// End without a deal.
    Stop,
}

impl Kind {
    /// All of them, in that order.
    pub const ALL: [Self; 5] = [
        Self::Ask,
        Self::Name,
        Self::Recess,
        Self::Accept,
        Self::Stop,
    ];

    /// The stable name in data, and the stem of its words.
    pub fn id(self) -> &'static str {
        match self {
            Self::Ask => "ask",
            Self::Name => "name",
            Self::Recess => "recess",
            Self::Accept => "accept",
            Self::Stop => "stop",
        }
    }
}

impl Answer {
    /// What kind it is.
    pub fn kind(self) -> Kind {
        match self {
            Self::Ask => Kind::Ask,
            Self::Name(_) => Kind::Name,
            Self::Recess => Kind::Recess,
            Self::Accept => Kind::Accept,
            Self::Stop => Kind::Stop,
        }
    }
}
