//! What may be done now, for the list beside the price.

use super::decide::Next;
use super::{Gate, Session};
use crate::domain::event::{Event, Failure, GateSource};
use crate::domain::offer::{Confirmation, Hearing, Offer};
use crate::domain::party::Side;
use crate::domain::price::{Price, fen};
use crate::domain::refusal::{Reason, Refusal};
use crate::domain::rules::StageRole;
use crate::domain::text::Text;

/// Something that can be done at the desk.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Act {
    /// Record a figure of this side.
    Offer(Side),
    /// Confirm the company's standing quote.
    Confirm,
    /// Declare the pending offer inside the gate.
    Inside,
    /// Declare it outside.
    Outside,
    /// Ask again without a figure.
    Ask,
    /// Record a meeting.
    Meet,
    /// Accept the other side's standing figure, for this side.
    Accept(Side),
    /// Record that this side steps out.
    StepOut(Side),
    /// Record that it is back.
    Return,
    /// Change the time given for the recess.
    SetRecess,
    /// Record what this side said.
    Remark(Side),
    /// Note something for the payer's group.
    Note,
    /// Correct an offer.
    Correct,
    /// End without a deal.
    Fail,
    /// Sign for this side.
    Sign(Side),
    /// Close the record.
    Close,
    /// Record that the next sealed bid was handed in.
    HandInBid,
    /// Take no more bids.
    CloseBidding,
    /// Open all bids.
    OpenBids,
    /// State the price by the rules of renewal, or take the way out they name.
    Renew,
}

impl Act {
    /// Every act, in the order in which the list shows them.
    pub const ALL: [Self; 25] = [
        Self::Inside,
        Self::Outside,
        Self::Offer(Side::Company),
        Self::Offer(Side::Payer),
        Self::Confirm,
        Self::Ask,
        Self::Meet,
        Self::Accept(Side::Payer),
        Self::Accept(Side::Company),
        Self::Return,
        Self::SetRecess,
        Self::StepOut(Side::Company),
        Self::StepOut(Side::Payer),
        Self::Remark(Side::Company),
        Self::Remark(Side::Payer),
        Self::Note,
        Self::Correct,
        Self::Fail,
        Self::Sign(Side::Payer),
        Self::Sign(Side::Company),
        Self::Close,
        Self::HandInBid,
        Self::CloseBidding,
        Self::OpenBids,
        Self::Renew,
    ];
}

impl Session {
    /// Whether `act` may be recorded now. It never asks the reserve: what may be done
    /// must not tell it.
    pub fn permits(&self, act: Act) -> Result<(), Refusal> {
        let answers = matches!(act, Act::Offer(Side::Payer) | Act::Accept(_));
        if answers && self.implied_inside(Next::Answer).is_some() {
            let mut inside = self.state.clone();
            inside.stage = StageRole::Consultation;
            return inside.judge(&self.sample(act), &self.pack, self.is_past());
        }
        if act == Act::Renew {
            if self.is_closed() {
                return Err(Reason::Closed.into());
            }
            return self.judge(&self.renewal_event()?);
        }
        self.judge(&self.sample(act))
    }

    fn sample(&self, act: Act) -> Event {
        let words = || Text::sentence("-").unwrap_or_default();
        let last = |side| self.state.last_of(side).map_or(0, |last| last.seq);
        let pending = match self.state.gate {
            Gate::Pending { offer } | Gate::Told { offer, .. } => offer,
            Gate::NotReached => 0,
        };
        let gate = |inside| Event::Gate {
            offer: pending,
            inside,
            source: GateSource::Declared,
        };
        match act {
            Act::Offer(by) => Event::Offered(Offer {
                by,
                typed: Text::default(),
                price: None,
                confirmation: Confirmation::Quote,
                hearing: Hearing::NotOnRecord,
                answered: None,
                justification: words(),
            }),
            Act::Confirm => Event::Confirmed {
                offer: last(Side::Company),
            },
            Act::Inside => gate(true),
            Act::Outside => gate(false),
            Act::Ask => Event::AskedAgain { by: Side::Payer },
            Act::Meet => Event::Met { text: words() },
            Act::Accept(by) => Event::Accepted {
                by,
                offer: last(by.other()),
            },
            Act::StepOut(by) => Event::SteppedOut { by, minutes: None },
            Act::Return => Event::Resumed,
            Act::SetRecess => Event::RecessSet { minutes: 1 },
            Act::Remark(by) => Event::Remarked {
                by,
                text: words(),
                translation: None,
                claim: None,
            },
            Act::Note => Event::Noted { text: words() },
            Act::Correct if self.opened_bids().is_some() => self.sample_of_bids(words()),
            Act::Correct => Event::Corrected(crate::domain::event::Correction {
                seq: self.state.last_offer().map_or(0, |last| last.seq),
                typed: Text::default(),
                price: self.another_price(),
                confirmation: None,
                reason: words(),
            }),
            Act::Fail => Event::Failed(Failure::Stated(words())),
            Act::Sign(by) => Event::Signed {
                by,
                bidder: self.next_signing_bidder(by),
                name: words(),
            },
            Act::HandInBid => Event::BidHandedIn {
                bidder: self.next_bidder(),
            },
            Act::CloseBidding => Event::BiddingClosed,
            Act::OpenBids => self.sample_of_bids(Text::default()),
            // judged before, as the event it leads to
            Act::Renew => Event::Failed(Failure::Stated(Text::default())),
            Act::Close => Event::Closed {
                // of a talk of the past the signatures may not be on record
                signatures_on_record: !self.is_past(),
            },
        }
    }

    /// A price that the last offer does not have.
    fn another_price(&self) -> Option<Price> {
        let last = self.state.last_offer().and_then(|last| last.price);
        if last == Some(fen()) {
            Price::from_decimal(rust_decimal::Decimal::ONE).ok()
        } else {
            Some(fen())
        }
    }
}
