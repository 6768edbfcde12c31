//! What the payer can answer to a company's offer, at a desk.

pub use crate::transcript::answer::{Answer, Kind};

use crate::domain::command::{Command, NewOffer};
use crate::domain::{Refusal, Session, Side, Text};

impl Answer {
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
