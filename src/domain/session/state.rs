//! What is known of a talk after its last record.

use super::bidding::Bidding;
use super::envelope::Sealed;
use crate::domain::bidding::Bidder;
use crate::domain::conversion::{PackSize, Settlements};
use crate::domain::envelope::{Committed, Shown};
use crate::domain::event::{Event, Failure, Opening, Record, Seq};
use crate::domain::moment::Moment;
use crate::domain::offer::{Confirmation, Hearing};
use crate::domain::party::Side;
use crate::domain::price::Price;
use crate::domain::reference::ReferencePrice;
use crate::domain::renewal::Renewed;
use crate::domain::rules::{RulePack, StageRole};
use crate::domain::text::Text;

/// An offer as it stands, corrections taken in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Standing {
    /// Its record.
    pub seq: Seq,
    /// The how-manieth of its side, from 1.
    pub ordinal: u32,
    /// Whose it is.
    pub by: Side,
    /// The figure; `None` where it is not on record.
    pub price: Option<Price>,
    /// Confirmed or not.
    pub confirmation: Confirmation,
    /// Which chance it used, from 1.
    pub chance: Option<u8>,
    /// How well it was heard.
    pub hearing: Hearing,
    /// The stage in which it was made.
    pub stage: StageRole,
    /// When it was made.
    pub time: Option<Moment>,
    /// The last record that corrected it.
    pub corrected_by: Option<Seq>,
}

/// What is known of the gate.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Gate {
    /// No confirmed offer yet.
    NotReached,
    /// This confirmed offer waits for a word.
    Pending {
        /// Its record.
        offer: Seq,
    },
    /// There is a word on this offer.
    Told {
        /// The offer's record.
        offer: Seq,
        /// Whether it lies inside.
        inside: bool,
        /// Whether it was computed from the reserve.
        computed: bool,
    },
}

/// A recess that is on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Recess {
    /// Who is out.
    pub by: Side,
    /// The record with which it began.
    pub seq: Seq,
    /// When it began, as the clock reads now.
    pub since: Option<Moment>,
    /// How long it was given, in minutes.
    pub minutes: Option<u16>,
}

/// How the talk came out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// A deal on this offer.
    Deal(Agreed),
    /// Sealed bids were opened, and the product is listed.
    Listed(Listed),
    /// No deal.
    NoDeal {
        /// Why.
        failure: Failure,
        /// The record that says so.
        seq: Seq,
    },
}

/// What was agreed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Agreed {
    /// The offer that was accepted.
    pub offer: Seq,
    /// Who accepted it.
    pub by: Side,
    /// The record of the acceptance.
    pub seq: Seq,
}

/// A listing that follows from sealed bids.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Listed {
    /// The payment standard.
    pub standard: Price,
    /// The record in which the bids were opened.
    pub seq: Seq,
}

/// A signature under the letter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Signature {
    /// For which side.
    pub by: Side,
    /// For which company, where several bid.
    pub bidder: Option<Bidder>,
    /// By whom.
    pub name: Text,
    /// Its record.
    pub seq: Seq,
}

/// What is known of a talk after its last record.
#[derive(Clone, Debug)]
pub struct State {
    /// The stage.
    pub stage: StageRole,
    /// When the talk was opened, as the clock reads now.
    pub(super) runs_since: Option<Moment>,
    /// When the stage began, as the clock reads now.
    pub stage_since: Option<Moment>,
    /// Every offer and counteroffer, corrections taken in.
    pub offers: Vec<Standing>,
    /// How many chances to quote and confirm are used.
    pub chances_used: u8,
    /// The gate.
    pub gate: Gate,
    /// The recess that is on.
    pub recess: Option<Recess>,
    /// How many recesses there were, this one included.
    pub recesses: u32,
    /// The side that asked the other for a better figure, since the last offer.
    pub asked: Option<Side>,
    /// How many meetings were held.
    pub meetings: u8,
    /// The ceiling price that the brief names.
    pub ceiling: Option<Price>,
    /// Prices claimed in the talk.
    pub claims: Vec<ReferencePrice>,
    /// Conversions and exchange rates, those of the brief and those settled since.
    pub settled: Settlements,
    /// What the product's pack holds.
    pub(super) pack_size: Option<PackSize>,
    /// What an envelope is held against.
    pub(super) sealed: Sealed,
    /// The commitment that stands, with its record.
    pub committed: Option<(Seq, Committed)>,
    /// The reserve, where it was shown after the talk.
    pub shown: Option<Shown>,
    /// Whether the envelope was opened.
    pub reserve_opened: bool,
    /// How it came out.
    pub outcome: Option<Outcome>,
    /// Who signed.
    pub signatures: Vec<Signature>,
    /// Whether the record is closed.
    pub closed: bool,
    /// Where the rules are those of a bidding: the bids.
    pub bidding: Option<Bidding>,
    /// Where the rules are those of a renewal: what they make of the brief's facts.
    pub renewal: Option<Renewed>,
}

impl State {
    pub(super) fn new(opened: &Record, opening: &Opening, pack: &RulePack) -> Self {
        let brief = &opening.brief;
        Self {
            stage: StageRole::Opening,
            runs_since: opened.time(),
            stage_since: opened.time(),
            offers: Vec::new(),
            chances_used: 0,
            gate: Gate::NotReached,
            recess: None,
            recesses: 0,
            asked: None,
            meetings: 0,
            ceiling: if let Event::Opened(opening) = &opened.event {
                opening.brief.ceiling()
            } else {
                None
            },
            claims: Vec::new(),
            settled: brief.settled.clone(),
            pack_size: brief.pack_size(),
            sealed: Sealed::of(brief),
            committed: None,
            shown: None,
            reserve_opened: false,
            outcome: None,
            signatures: Vec::new(),
            closed: false,
            bidding: pack.sealed_bids().map(|_| Bidding::between(brief)),
            renewal: brief
                .renewal
                .as_ref()
                .and_then(|facts| facts.reckoned(pack, brief.step)),
        }
    }

    /// The offer in this record.
    pub fn offer(&self, seq: Seq) -> Option<&Standing> {
        self.offers
            .binary_search_by_key(&seq, |offer| offer.seq)
            .ok()
            .and_then(|at| self.offers.get(at))
    }

    pub(super) fn offer_mut(&mut self, seq: Seq) -> Option<&mut Standing> {
        let at = self
            .offers
            .binary_search_by_key(&seq, |offer| offer.seq)
            .ok()?;
        self.offers.get_mut(at)
    }

    /// The last offer of either side.
    pub fn last_offer(&self) -> Option<&Standing> {
        self.offers.last()
    }

    /// The last offer of `side`.
    pub fn last_of(&self, side: Side) -> Option<&Standing> {
        self.offers.iter().rev().find(|offer| offer.by == side)
    }

    /// The last figure of `side` that is on record.
    pub fn last_price_of(&self, side: Side) -> Option<Price> {
        self.offers
            .iter()
            .rev()
            .filter(|offer| offer.by == side)
            .find_map(|offer| offer.price)
    }

    /// The company's first figure that is on record.
    pub fn first_price(&self) -> Option<Price> {
        self.offers
            .iter()
            .filter(|offer| offer.by == Side::Company)
            .find_map(|offer| offer.price)
    }

    /// The offer of the same side before this one.
    pub fn before(&self, offer: &Standing) -> Option<&Standing> {
        self.offers
            .iter()
            .rev()
            .find(|one| one.by == offer.by && one.seq < offer.seq)
    }

    /// The price that was agreed.
    pub fn final_price(&self) -> Option<Price> {
        match self.outcome.as_ref()? {
            Outcome::Deal(agreed) => self.offer(agreed.offer)?.price,
            Outcome::Listed(listed) => Some(listed.standard),
            Outcome::NoDeal { .. } => None,
        }
    }

    /// Whether this side signed; where several companies bid, whether each that handed in
    /// a bid did.
    pub fn has_signed(&self, side: Side) -> bool {
        match &self.bidding {
            Some(bidding) if side == Side::Company => bidding
                .handed_in
                .iter()
                .all(|one| self.has_signed_for(side, Some(one.bidder))),
            Some(_) | None => self.has_signed_for(side, None),
        }
    }

    /// Whether this side, or of several companies this bidder, signed.
    pub fn has_signed_for(&self, side: Side, bidder: Option<Bidder>) -> bool {
        self.signatures
            .iter()
            .any(|signature| signature.by == side && signature.bidder == bidder)
    }
}

/// Whether the event may follow after the outcome.
pub(super) fn belongs_after_outcome(event: &Event) -> bool {
    match event {
        Event::Signed { .. }
        | Event::Closed { .. }
        | Event::Remarked { .. }
        | Event::Noted { .. }
        | Event::Corrected(_)
        | Event::Settled(_)
        | Event::Gate { .. }
        | Event::Recovered { .. }
        | Event::ReserveShown(_)
        | Event::ClockJumped(_)
        | Event::BidsOpened(_)
        | Event::StorageFault { .. } => true,
        Event::Opened(_)
        | Event::EnvelopeCommitted(_)
        | Event::ReserveOpened { .. }
        | Event::Offered(_)
        | Event::Confirmed { .. }
        | Event::SteppedOut { .. }
        | Event::RecessSet { .. }
        | Event::Resumed
        | Event::AskedAgain { .. }
        | Event::Met { .. }
        | Event::Accepted { .. }
        | Event::BidHandedIn { .. }
        | Event::BiddingClosed
        | Event::Failed(_) => false,
    }
}
