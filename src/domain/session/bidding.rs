//! Sealed bids in a talk: who handed one in, and what they came to when they were opened.

use super::state::{Listed, Outcome};
use super::{Session, State};
use crate::domain::bidding::{Bid, Bidder, Judged, opened};
use crate::domain::brief::Brief;
use crate::domain::event::{Event, Failure, OpenedBids, Record, Seq};
use crate::domain::moment::Moment;
use crate::domain::party::Side;
use crate::domain::price::{Price, fen};
use crate::domain::refusal::{Reason, Refusal};
use crate::domain::rules::{Rule, RulePack, StageRole};
use crate::domain::text::Text;

/// The sealed bids of a talk.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Bidding {
    /// How many companies may bid.
    pub bidders: Bidder,
    /// The bids that were handed in, in that order. While they are sealed their figures
    /// are nowhere.
    pub handed_in: Vec<HandedIn>,
    /// The record in which the payer declared that no more are taken.
    pub closed: Option<Seq>,
    /// What was opened last.
    pub opened: Option<Opened>,
    step: Price,
}

/// A sealed bid that was handed in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct HandedIn {
    /// By which bidder.
    pub bidder: Bidder,
    /// Its record.
    pub seq: Seq,
    /// When.
    pub time: Option<Moment>,
}

/// Bids that were opened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Opened {
    /// The record that holds them.
    pub seq: Seq,
    /// The payer's willingness to pay.
    pub willingness: Price,
    /// The bids, in the order of the brief.
    pub bids: Vec<Bid>,
    /// What they come to; `None` where the record holds none.
    pub judged: Option<Judged>,
}

impl Bidding {
    pub(super) fn between(brief: &Brief) -> Self {
        Self {
            bidders: Bidder::try_from(brief.bidders.len()).unwrap_or(Bidder::MAX),
            handed_in: Vec::new(),
            closed: None,
            opened: None,
            step: brief.step,
        }
    }

    pub(super) fn hand_in(&mut self, bidder: Bidder, record: &Record) {
        self.handed_in.push(HandedIn {
            bidder,
            seq: record.seq,
            time: record.time(),
        });
    }

    /// Whether this bidder handed in a bid.
    pub fn has_bid(&self, bidder: Bidder) -> bool {
        self.handed_in.iter().any(|one| one.bidder == bidder)
    }

    /// Every bidder, by its place.
    pub fn places(&self) -> impl Iterator<Item = Bidder> {
        1..=self.bidders
    }

    /// The bidders that handed in a bid, in the order of the brief.
    pub fn bidding(&self) -> impl Iterator<Item = Bidder> {
        self.places().filter(|one| self.has_bid(*one))
    }

    /// Whether all bids are in, or no more are taken.
    pub fn is_complete(&self) -> bool {
        self.closed.is_some() || self.places().all(|one| self.has_bid(one))
    }
}

impl Opened {
    /// The bid of this bidder.
    pub fn bid_of(&self, bidder: Bidder) -> Option<Price> {
        let bid = self.bids.iter().find(|bid| bid.bidder == bidder);
        bid.map(|bid| bid.price)
    }

    /// Whether this bidder is selected.
    pub fn selects(&self, bidder: Bidder) -> bool {
        match &self.judged {
            Some(Judged::Listed(award)) => award.selected.contains(&bidder),
            Some(Judged::NotListed { .. }) | None => false,
        }
    }
}

impl State {
    pub(super) fn take_opened_bids(&mut self, read: &OpenedBids, record: &Record, pack: &RulePack) {
        let Some(bidding) = &mut self.bidding else {
            return;
        };
        let mut bids = read.bids.clone();
        bids.sort_unstable();
        let judged = opened(&bids, read.willingness, pack, bidding.step);
        let seq = record.seq;
        self.outcome = match &judged {
            Some(Judged::Listed(award)) => Some(Outcome::Listed(Listed {
                standard: award.standard,
                seq,
            })),
            Some(Judged::NotListed { .. }) => {
                let rule = pack.at_most_willingness();
                let number = rule.map_or_else(String::new, |rule| rule.number.clone());
                Some(Outcome::NoDeal {
                    failure: Failure::ByRule(number),
                    seq,
                })
            }
            None => None,
        };
        bidding.opened = Some(Opened {
            seq,
            willingness: read.willingness,
            bids,
            judged,
        });
        if self.outcome.is_some() {
            self.end(record);
        }
    }

    /// The bids and the rule that they are sealed, or that these rules know none.
    fn sealed<'a>(&'a self, pack: &'a RulePack) -> Result<(&'a Bidding, &'a Rule), Refusal> {
        match (&self.bidding, pack.sealed_bids()) {
            (Some(bidding), Some(rule)) => Ok((bidding, rule)),
            (None, _) | (_, None) => Err(Reason::NoBidding.into()),
        }
    }

    pub(super) fn judge_hand_in(&self, bidder: Bidder, pack: &RulePack) -> Result<(), Refusal> {
        let (bidding, rule) = self.sealed(pack)?;
        let refused = |reason| Err(Refusal::by_rule(reason, &rule.number));
        if bidding.closed.is_some() {
            refused(Reason::BiddingClosed)
        } else if bidding.has_bid(bidder) {
            refused(Reason::BidHandedInAlready(bidder))
        } else if bidder == 0 || bidder > bidding.bidders {
            refused(Reason::UnknownBidder(bidder))
        } else {
            Ok(())
        }
    }

    pub(super) fn judge_closing(&self, pack: &RulePack) -> Result<(), Refusal> {
        let (bidding, rule) = self.sealed(pack)?;
        let refused = |reason| Err(Refusal::by_rule(reason, &rule.number));
        if bidding.handed_in.is_empty() {
            refused(Reason::NoBid)
        } else if bidding.is_complete() {
            refused(Reason::BiddingClosed)
        } else {
            Ok(())
        }
    }

    /// All bids at once, each handed in before, each exactly once; anew only with a reason,
    /// a change, and before anyone signed.
    pub(super) fn judge_opening(&self, read: &OpenedBids, pack: &RulePack) -> Result<(), Refusal> {
        let (bidding, rule) = self.sealed(pack)?;
        let refused = |reason| Err(Refusal::by_rule(reason, &rule.number));
        match &bidding.opened {
            Some(before) => {
                if !self.signatures.is_empty() {
                    return Err(Reason::SignedAlready.into());
                }
                if read.reason.is_empty() {
                    return refused(Reason::BidsOpened);
                }
                let mut bids = read.bids.clone();
                bids.sort_unstable();
                if bids == before.bids && read.willingness == before.willingness {
                    return Err(Reason::ChangesNothing(before.seq).into());
                }
            }
            None if self.outcome.is_some() => return Err(Reason::AfterOutcome.into()),
            None if bidding.handed_in.is_empty() => return refused(Reason::NoBid),
            None if !bidding.is_complete() => return refused(Reason::BidsStillOut),
            None => {}
        }
        for (at, bid) in read.bids.iter().enumerate() {
            if !bidding.has_bid(bid.bidder) {
                return refused(Reason::BidNotHandedIn(bid.bidder));
            }
            let mut earlier = read.bids.iter().take(at);
            if earlier.any(|one| one.bidder == bid.bidder) {
                return refused(Reason::BidNamedTwice(bid.bidder));
            }
        }
        let named = |bidder: Bidder| read.bids.iter().any(|bid| bid.bidder == bidder);
        match bidding.bidding().find(|bidder| !named(*bidder)) {
            Some(missing) => refused(Reason::BidMissing(missing)),
            None => Ok(()),
        }
    }

    /// Where several companies bid, a signature says for which; elsewhere there is but one.
    pub(super) fn judge_signing_bidder(
        &self,
        by: Side,
        bidder: Option<Bidder>,
    ) -> Result<(), Refusal> {
        match (&self.bidding, by, bidder) {
            (Some(_), Side::Company, None) => Err(Reason::BidderMissing.into()),
            (Some(bidding), Side::Company, Some(bidder)) if !bidding.has_bid(bidder) => {
                Err(Reason::BidNotHandedIn(bidder).into())
            }
            (Some(_), Side::Payer, Some(bidder)) | (None, _, Some(bidder)) => {
                Err(Reason::UnknownBidder(bidder).into())
            }
            (Some(_), Side::Company, Some(_)) | (_, _, None) => Ok(()),
        }
    }

    /// What a procedure of its own kind has no place for: open figures in a bidding.
    pub(super) fn judge_procedure(&self, event: &Event, pack: &RulePack) -> Result<(), Refusal> {
        let open_figure = matches!(
            event,
            Event::Offered(_)
                | Event::Confirmed { .. }
                | Event::AskedAgain { .. }
                | Event::Accepted { .. }
        );
        match pack.sealed_bids() {
            Some(rule) if open_figure => Err(Refusal::by_rule(Reason::BidsAreSealed, &rule.number)),
            Some(_) | None => self.judge_renewal(event, pack),
        }
    }
}

impl Session {
    /// The bids that were opened, where they were.
    pub fn opened_bids(&self) -> Option<&Opened> {
        self.state.bidding.as_ref()?.opened.as_ref()
    }

    /// The first bidder whose bid is still out; the last where none is, 0 where nobody bids.
    pub fn next_bidder(&self) -> Bidder {
        self.state.bidding.as_ref().map_or(0, |bidding| {
            let out = |one: &Bidder| !bidding.has_bid(*one);
            bidding.places().find(out).unwrap_or(bidding.bidders)
        })
    }

    /// Where several companies bid, the next one to sign for this side.
    pub fn next_signing_bidder(&self, side: Side) -> Option<Bidder> {
        let bidding = self
            .state
            .bidding
            .as_ref()
            .filter(|_| side == Side::Company)?;
        let unsigned = |one: &Bidder| !self.state.has_signed_for(side, Some(*one));
        bidding
            .bidding()
            .find(unsigned)
            .or_else(|| bidding.bidding().last())
    }

    /// Bids as they may be read out, for asking whether they may; other than those that
    /// stand.
    pub(super) fn sample_of_bids(&self, reason: Text) -> Event {
        let bids = self
            .state
            .bidding
            .as_ref()
            .map_or_else(Vec::new, |bidding| {
                let bid = |bidder| Bid {
                    bidder,
                    price: fen(),
                };
                bidding.bidding().map(bid).collect()
            });
        let stands = self.opened_bids().map(|opened| opened.willingness);
        let other = Price::from_decimal(rust_decimal::Decimal::ONE);
        let willingness = match (stands == Some(fen()), other) {
            (true, Ok(other)) => other,
            (true, Err(_)) | (false, _) => fen(),
        };
        Event::BidsOpened(OpenedBids {
            willingness,
            bids,
            reason,
        })
    }

    /// Whether the talk is a bidding that still takes bids or waits for them to be opened.
    pub fn is_bidding(&self) -> bool {
        self.state.bidding.is_some() && self.state.stage < StageRole::Outcome
    }
}
