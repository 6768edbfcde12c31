//! What the payer can answer to a company's offer.

use crate::domain::command::{Command, NewOffer};
use crate::domain::{Price, Refusal, Session, Side, Text};

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

    /// The command it is at a desk; `reason` is what is said for ending without a deal.
    pub fn command(self, reason: &Text) -> Command {
        let by = Side::Payer;
        match self {
            Self::Ask => Command::Ask { by },
            Self::Name(price) => Command::Offer(NewOffer {
                sure: true,
                justification: reason.clone(),
                ..NewOffer::quote(by, price)
            }),
            Self::Recess => Command::Recess { by, minutes: None },
            Self::Accept => Command::Accept { by },
            Self::Stop => Command::Fail {
                reason: reason.clone(),
            },
        }
    }

    /// Whether the rules allow it where the talk stands. It never asks a reserve.
    pub fn allowed(self, seen: &Session) -> Result<(), Refusal> {
        let reason = Text::sentence("-").unwrap_or_default();
        seen.decide(&self.command(&reason), None).map(|_| ())
    }
}
