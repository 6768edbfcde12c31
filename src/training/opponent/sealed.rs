//! Sealed bids: each company hands in its own, and all are opened together.

use std::time::Duration;

use super::{Opponent, Purpose, Step};
use crate::domain::bidding::Bid;
use crate::domain::event::OpenedBids;
use crate::domain::session::Bidding;
use crate::domain::{Command, Session, Text};
use crate::statistics::{Company, steps};

impl Opponent {
    /// The next bid that is handed in, or the opening of all.
    pub(super) fn bids(&self, session: &Session) -> Option<Step> {
        let bidding = session.state().bidding.as_ref()?;
        if bidding.is_complete() {
            return self.opening(session, bidding);
        }
        let bidder = bidding.places().find(|one| !bidding.has_bid(*one))?;
        Some(Step {
            command: Command::HandInBid { bidder },
            after: self.walk(session),
        })
    }

    /// All bids as they lie in their envelopes, with what the payer is willing to pay.
    fn opening(&self, session: &Session, bidding: &Bidding) -> Option<Step> {
        if bidding.opened.is_some() {
            return None;
        }
        let opened = OpenedBids {
            willingness: self.willingness?,
            bids: self.sealed_bids(session),
            reason: Text::default(),
        };
        Some(Step {
            command: Command::OpenBids(opened),
            after: self.walk(session),
        })
    }

    /// The bids that were handed in, as they lie in their envelopes.
    pub(in crate::training) fn sealed_bids(&self, session: &Session) -> Vec<Bid> {
        let Some(bidding) = session.state().bidding.as_ref() else {
            return Vec::new();
        };
        let handed_in = bidding.bidding();
        handed_in
            .filter_map(|bidder| {
                let company = self.sealed().get(usize::from(bidder).checked_sub(1)?)?;
                let price = self.price(bid(company))?;
                Some(Bid { bidder, price })
            })
            .collect()
    }

    /// One after the other comes to the table.
    fn walk(&self, session: &Session) -> Duration {
        let seconds = self.draw(session.next_seq(), Purpose::Back).whole(30, 120);
        Duration::from_secs(u64::from(seconds))
    }
}

/// A bid: the floor and a margin of a tenth to a half of the way to the opening, the more of
/// it the later the company gives otherwise.
fn bid(company: &Company) -> i64 {
    let mut seed = company.seed.split(9);
    let way = (company.opening - company.floor) as f64;
    let late = f64::from(company.habits.exponent.0) / 20.0;
    let margin = seed.between(0.1, 0.3 + 0.2 * late);
    company.floor + steps::nearest(way * margin)
}
