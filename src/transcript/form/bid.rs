//! A sealed bid that was opened, in a transcript.

use serde::{Deserialize, Serialize};

use super::scalar::Written;
use crate::domain::bidding::{Bid, Bidder};
use crate::domain::event::{Event, OpenedBids};
use crate::domain::{Price, Text};

#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct BidForm {
    bidder: Bidder,
    price: Written<Price>,
}

impl From<BidForm> for Bid {
    fn from(form: BidForm) -> Self {
        Self {
            bidder: form.bidder,
            price: form.price.0,
        }
    }
}

impl From<&Bid> for BidForm {
    fn from(bid: &Bid) -> Self {
        Self {
            bidder: bid.bidder,
            price: Written(bid.price),
        }
    }
}

/// All bids, as they were opened together.
pub(super) fn opened_bids(willingness: Price, bids: Vec<BidForm>, reason: Written<Text>) -> Event {
    Event::BidsOpened(OpenedBids {
        willingness,
        bids: bids.into_iter().map(Into::into).collect(),
        reason: reason.0,
    })
}
