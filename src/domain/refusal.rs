//! Refusals: why a command was not recorded.

use super::bidding::Bidder;
use super::conversion::SettlementFault;
use super::doubt::Doubt;
use super::event::Seq;
use super::party::Side;
use super::price::{Price, PriceFault};
use super::text::TextFault;
use super::typed::TypedFault;

/// A command that was not recorded, why, and by which rule. Nothing was changed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refusal {
    /// Why.
    pub reason: Reason,
    /// The number of the rule that says so, where one does.
    pub rule: Option<String>,
}

impl Refusal {
    /// A refusal by the rule with this number.
    pub fn by_rule(reason: Reason, rule: &str) -> Self {
        Self {
            reason,
            rule: Some(rule.to_owned()),
        }
    }

    /// The stable code, which scripts may rely on.
    pub fn code(&self) -> &'static str {
        self.reason.code()
    }
}

impl From<Reason> for Refusal {
    fn from(reason: Reason) -> Self {
        Self { reason, rule: None }
    }
}

/// Why a command was not recorded.
#[expect(
    clippy::enum_variant_names,
    reason = "a reason for a correction is what is missing"
)]
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reason {
    /// The record is closed.
    Closed,
    /// The time stated lies before the talk was opened.
    BeforeOpening,
    /// This side makes the first offer.
    FirstOffer(Side),
    /// The payer names a figure only from the consultation on.
    TooEarlyForCounteroffer,
    /// An acceptance has to wait for the consultation.
    TooEarlyToAccept,
    /// It is the other side's turn.
    NotYourTurn(Side),
    /// All chances to quote and confirm are used.
    NoChanceLeft(u8),
    /// There is no quote to confirm.
    NothingToConfirm,
    /// The quote is confirmed already.
    AlreadyConfirmed(Seq),
    /// A side is out of the room.
    InRecess,
    /// Nobody is out of the room.
    NotInRecess,
    /// This side may not step out.
    MayNotStepOut(Side),
    /// No confirmed offer waits for a word on the gate.
    GateNotPending,
    /// The gate was computed and is not for declaring.
    GateComputed,
    /// The price is not at most the reserve.
    AboveReserve,
    /// There is no figure of the other side to accept.
    NothingToAccept,
    /// It is decided; only signatures and corrections follow.
    AfterOutcome,
    /// It is not decided yet.
    OutcomeMissing,
    /// A side that has to sign has not.
    SignaturesMissing(Side),
    /// The side has signed already.
    AlreadySigned(Side),
    /// A signature stands under it; it can't be corrected any more.
    SignedAlready,
    /// The record with this number is not an offer.
    NotAnOffer(Seq),
    /// There is no record with this number.
    NoSuchRecord(Seq),
    /// The correction changes nothing.
    ChangesNothing(Seq),
    /// A reason has to be given.
    ReasonMissing,
    /// A name has to be given.
    NameMissing,
    /// No words were given.
    TextEmpty,
    /// The rules of this talk know no reserve, or the brief says that there is none.
    ReserveNotWanted,
    /// An offer was named before the commitment to the sealed reserve.
    CommitmentMissing,
    /// The commitment comes too late: an offer is on record, or the envelope is open.
    CommitmentTooLate,
    /// Nothing was committed to.
    NothingCommitted,
    /// The envelope is not the one that was committed to.
    OtherEnvelope,
    /// As many people have to open the envelope.
    OpenersMissing(u8),
    /// An envelope is opened by one or two people.
    OpenersUnknown,
    /// What should be 64 hexadecimal digits is not.
    DigitsUnreadable,
    /// The reserve is shown already.
    ShownAlready,
    /// A jump of the clock is not zero.
    NoJump,
    /// No reserve is held in memory.
    ReserveMissing,
    /// The time is none of RFC 3339 with an offset.
    TimeUnreadable,
    /// The minutes are not between 1 and 1,440.
    Minutes,
    /// The figure is more likely a slip; it asks once.
    Doubtful(Doubt),
    /// The figure is no price.
    Price(PriceFault),
    /// The figure as it was said can't be read.
    Typed(TypedFault),
    /// The text can't be recorded.
    Text(TextFault),
    /// Neither or both of a conversion and an exchange rate are given.
    SettleOne,
    /// What is to be settled can't be read.
    SettleUnreadable,
    /// The conversion or the exchange rate can't stand beside what is settled.
    Settlement(SettlementFault),
    /// This side has made all the offers it may make.
    NoOfferLeft(Side, u8),
    /// The first offer of this side needs a written justification.
    JustificationMissing(Side),
    /// The price lies above the ceiling price of the brief.
    AboveCeiling(Price),
    /// The final offer waits for the other side's counteroffer.
    TooEarlyForFinalOffer,
    /// The final offer is on the table: it is accepted, or the talk ends.
    FinalOfferStands,
    /// The rules of this talk know no meetings.
    NoMeetings,
    /// Meetings begin after the counteroffer.
    TooEarlyToMeet,
    /// All meetings were held.
    NoMeetingLeft(u8),
    /// The record can't stand at this place of a talk.
    OutOfPlace,
    /// Figures are named in sealed bids alone.
    BidsAreSealed,
    /// These rules know no bidding.
    NoBidding,
    /// There is no bidder at this place of the brief.
    UnknownBidder(Bidder),
    /// Which company is meant has to be said.
    BidderMissing,
    /// This bidder has handed in its bid already.
    BidHandedInAlready(Bidder),
    /// No more bids are taken.
    BiddingClosed,
    /// Bids are still out, and the bidding is not closed.
    BidsStillOut,
    /// No bid was handed in.
    NoBid,
    /// A figure is named for a bidder that handed in none.
    BidNotHandedIn(Bidder),
    /// No figure is named for a bidder that handed one in.
    BidMissing(Bidder),
    /// Two figures are named for one bidder.
    BidNamedTwice(Bidder),
    /// The bids are opened already; reading them anew needs a reason.
    BidsOpened,
    /// These rules know no renewal.
    NoRenewal,
    /// The brief says nothing of the agreement that is to be renewed.
    RenewalFactsMissing,
    /// The rules of renewal give this price and no other.
    NotTheRenewalPrice(Price),
    /// The rules of renewal give no price but a way out.
    NoRenewalPrice,
    /// The price by rule is stated already.
    RenewalPriceStated,
    /// The procedure does not leave this to that side.
    NotThisSide(Side),
}

impl Reason {
    /// The stable code, which is also the stem of the words.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Closed => "closed",
            Self::BeforeOpening => "before-opening",
            Self::FirstOffer(Side::Company) => "company-first",
            Self::FirstOffer(Side::Payer) => "payer-first",
            Self::TooEarlyForCounteroffer => "payer-may-not-counter-yet",
            Self::TooEarlyToAccept => "not-in-this-stage",
            Self::NotYourTurn(_) => "not-your-turn",
            Self::NoChanceLeft(_) => "no-chance-left",
            Self::NothingToConfirm => "nothing-to-confirm",
            Self::AlreadyConfirmed(_) => "already-confirmed",
            Self::InRecess => "in-recess",
            Self::NotInRecess => "not-in-recess",
            Self::MayNotStepOut(_) => "may-not-step-out",
            Self::GateNotPending => "gate-not-pending",
            Self::GateComputed => "gate-computed",
            Self::AboveReserve => "above-reserve",
            Self::NothingToAccept => "nothing-to-accept",
            Self::AfterOutcome => "after-outcome",
            Self::OutcomeMissing => "outcome-missing",
            Self::SignaturesMissing(_) => "signatures-missing",
            Self::AlreadySigned(_) => "already-signed",
            Self::SignedAlready => "signed",
            Self::NotAnOffer(_) => "not-an-offer",
            Self::NoSuchRecord(_) => "no-such-record",
            Self::ChangesNothing(_) => "same-price",
            Self::ReasonMissing => "reason-missing",
            Self::NameMissing => "name-missing",
            Self::TextEmpty => "text-empty",
            Self::ReserveNotWanted => "reserve-not-wanted",
            Self::CommitmentMissing => "commitment-missing",
            Self::CommitmentTooLate => "commitment-too-late",
            Self::NothingCommitted => "nothing-committed",
            Self::OtherEnvelope => "other-envelope",
            Self::OpenersMissing(_) => "openers-missing",
            Self::OpenersUnknown => "openers-unknown",
            Self::DigitsUnreadable => "digits-unreadable",
            Self::ShownAlready => "shown-already",
            Self::NoJump => "no-jump",
            Self::ReserveMissing => "reserve-missing",
            Self::TimeUnreadable => "time-unreadable",
            Self::Minutes => "minutes",
            Self::Doubtful(doubt) => doubt.code(),
            Self::Price(fault) => fault.code(),
            Self::Typed(fault) => fault.code(),
            Self::Text(fault) => fault.code(),
            Self::SettleOne => "settle-one",
            Self::SettleUnreadable => "settle-unreadable",
            Self::Settlement(fault) => fault.code(),
            Self::NoOfferLeft(..) => "no-offer-left",
            Self::JustificationMissing(_) => "justification-missing",
            Self::AboveCeiling(_) => "above-ceiling",
            Self::TooEarlyForFinalOffer => "final-offer-too-early",
            Self::FinalOfferStands => "final-offer-stands",
            Self::NoMeetings => "no-meetings",
            Self::TooEarlyToMeet => "too-early-to-meet",
            Self::NoMeetingLeft(_) => "no-meeting-left",
            Self::OutOfPlace => "out-of-place",
            Self::BidsAreSealed => "bids-are-sealed",
            Self::NoBidding => "no-bidding",
            Self::UnknownBidder(_) => "unknown-bidder",
            Self::BidderMissing => "bidder-missing",
            Self::BidHandedInAlready(_) => "bid-handed-in-already",
            Self::BiddingClosed => "bidding-closed",
            Self::BidsStillOut => "bids-still-out",
            Self::NoBid => "no-bid",
            Self::BidNotHandedIn(_) => "bid-not-handed-in",
            Self::BidMissing(_) => "bid-missing",
            Self::BidNamedTwice(_) => "bid-named-twice",
            Self::BidsOpened => "bids-opened",
            Self::NoRenewal => "no-renewal",
            Self::RenewalFactsMissing => "renewal-facts-missing",
            Self::NotTheRenewalPrice(_) => "not-the-renewal-price",
            Self::NoRenewalPrice => "no-renewal-price",
            Self::RenewalPriceStated => "renewal-price-stated",
            Self::NotThisSide(_) => "not-this-side",
        }
    }
}

impl From<PriceFault> for Refusal {
    fn from(fault: PriceFault) -> Self {
        Reason::Price(fault).into()
    }
}

impl From<TextFault> for Refusal {
    fn from(fault: TextFault) -> Self {
        Reason::Text(fault).into()
    }
}
