//! Why a command was not recorded.

use crate::domain::Refusal;
use crate::domain::refusal::Reason;
use crate::domain::text::TextFault;
use crate::text::{Argument, Words};

impl Words {
    /// Why a command was not recorded, by which rule, and that nothing was changed.
    ///
    /// It says no more of the reserve than that there is one.
    pub fn refusal(&self, refusal: &Refusal) -> String {
        let (why, rule) = self.refusal_parts(refusal);
        self.say_with(
            "sentences",
            &[("first", why.into()), ("second", rule.into())],
        )
    }

    /// The same in two sentences: why; the rule, and that nothing was changed.
    pub fn refusal_parts(&self, refusal: &Refusal) -> (String, String) {
        let why = self.say_with(
            &format!("refusal-{}", refusal.code()),
            &self.grounds(&refusal.reason),
        );
        let rule = match &refusal.rule {
            Some(number) => self.say_with("refusal-rule", &[("number", number.into())]),
            None => self.say("refusal-no-rule").into_owned(),
        };
        (why, rule)
    }

    /// What the words of a reason may speak of.
    fn grounds(&self, reason: &Reason) -> Vec<(&'static str, Argument<'static>)> {
        match reason {
            Reason::FirstOffer(side)
            | Reason::NotYourTurn(side)
            | Reason::MayNotStepOut(side)
            | Reason::SignaturesMissing(side)
            | Reason::NotThisSide(side)
            | Reason::AlreadySigned(side) => vec![("side", self.side(*side).into())],
            Reason::OpenersMissing(count) => vec![("count", u32::from(*count).into())],
            Reason::NoChanceLeft(chances) => vec![("chances", u32::from(*chances).into())],
            Reason::AlreadyConfirmed(seq)
            | Reason::NotAnOffer(seq)
            | Reason::NoSuchRecord(seq)
            | Reason::ChangesNothing(seq) => vec![("record", (*seq).into())],
            Reason::Doubtful(doubt) => doubt
                .likelier()
                .map(|likelier| ("likelier", likelier.to_string().into()))
                .into_iter()
                .collect(),
            Reason::Text(TextFault::Invisible(point)) => {
                vec![("character", format!("U+{point:04X}").into())]
            }
            Reason::Settlement(fault) => self.settlement(fault),
            Reason::UnknownBidder(bidder)
            | Reason::BidHandedInAlready(bidder)
            | Reason::BidNotHandedIn(bidder)
            | Reason::BidMissing(bidder)
            | Reason::BidNamedTwice(bidder) => {
                vec![("bidder", u32::from(*bidder).into())]
            }
            Reason::NotTheRenewalPrice(price) => vec![("price", price.to_string().into())],
            Reason::Closed
            | Reason::BeforeOpening
            | Reason::TooEarlyForCounteroffer
            | Reason::TooEarlyToAccept
            | Reason::NothingToConfirm
            | Reason::InRecess
            | Reason::NotInRecess
            | Reason::GateNotPending
            | Reason::GateComputed
            | Reason::AboveReserve
            | Reason::NothingToAccept
            | Reason::AfterOutcome
            | Reason::OutcomeMissing
            | Reason::SignedAlready
            | Reason::ReasonMissing
            | Reason::NameMissing
            | Reason::TextEmpty
            | Reason::ReserveNotWanted
            | Reason::ReserveMissing
            | Reason::CommitmentMissing
            | Reason::CommitmentTooLate
            | Reason::NothingCommitted
            | Reason::OtherEnvelope
            | Reason::OpenersUnknown
            | Reason::DigitsUnreadable
            | Reason::ShownAlready
            | Reason::NoJump
            | Reason::TimeUnreadable
            | Reason::Minutes
            | Reason::SettleOne
            | Reason::SettleUnreadable
            | Reason::Price(_)
            | Reason::Typed(_)
            | Reason::Text(TextFault::TooLong)
            | Reason::NoOfferLeft(..)
            | Reason::JustificationMissing(_)
            | Reason::AboveCeiling(_)
            | Reason::TooEarlyForFinalOffer
            | Reason::FinalOfferStands
            | Reason::NoMeetings
            | Reason::TooEarlyToMeet
            | Reason::NoMeetingLeft(_)
            | Reason::BidsAreSealed
            | Reason::NoBidding
            | Reason::BidderMissing
            | Reason::BiddingClosed
            | Reason::BidsStillOut
            | Reason::NoBid
            | Reason::BidsOpened
            | Reason::NoRenewal
            | Reason::RenewalFactsMissing
            | Reason::NoRenewalPrice
            | Reason::RenewalPriceStated
            | Reason::OutOfPlace => Vec::new(),
        }
    }
}
