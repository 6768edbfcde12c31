//! Bidding for non-exclusive drugs (竞价): the payment standard from sealed bids.
//!
//! With W the payer's willingness to pay (医保支付意愿) and a floor of so many percent:
//!
//! ```text
//! S = none if min(bids) > W, else max(min(bids), floor × W)
//! ```
//!
//! Bids are compared exactly, both sides multiplied. A floor that is no multiple of the
//! price step is rounded up to one, but never above W. Each bidder supplies at no more
//! than its own bid. The percentage and whether each part applies stand in the rule pack.

use rust_decimal::Decimal;

use super::price::Price;
use super::rules::RulePack;

/// A bidder, by its place in the brief's list, from 1.
pub type Bidder = u16;

/// A bid that was opened.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Bid {
    /// Whose it is.
    pub bidder: Bidder,
    /// Its figure, per comparable unit.
    pub price: Price,
}

/// What opened bids come to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Judged {
    /// The product is listed.
    Listed(Award),
    /// No bid is at most the willingness to pay.
    NotListed {
        /// The lowest bid.
        lowest: Price,
    },
}

/// The payment standard, and who is selected.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Award {
    /// The lowest bid.
    pub lowest: Price,
    /// The floor, exact and unrounded, where the rules know one.
    pub floor: Option<Decimal>,
    /// The payment standard (医保支付标准).
    pub standard: Price,
    /// Whether the floor made it.
    pub at_floor: bool,
    /// The selected bidders, in the order of the brief.
    pub selected: Vec<Bidder>,
}

/// What `bids`, opened together with the `willingness` to pay, come to by the rules of
/// `pack`, in multiples of `step`. `None` without a bid, or where the figures do not fit.
pub fn opened(bids: &[Bid], willingness: Price, pack: &RulePack, step: Price) -> Option<Judged> {
    let lowest = bids.iter().map(|bid| bid.price).min()?;
    if pack.at_most_willingness().is_some() && lowest > willingness {
        return Some(Judged::NotListed { lowest });
    }
    let floor = match pack.bid_floor() {
        Some((_, percent)) => Some(floor(willingness, percent)?),
        None => None,
    };
    let (standard, at_floor) = match floor {
        Some(floor) if lowest.amount() < floor => {
            let raised = Price::at_least(floor, step).unwrap_or(willingness);
            (raised.min(willingness), true)
        }
        Some(_) | None => (lowest, false),
    };
    let limited = pack.selected_at_most_willingness().is_some();
    let mut selected: Vec<Bidder> = bids
        .iter()
        .filter(|bid| !limited || bid.price <= willingness)
        .map(|bid| bid.bidder)
        .collect();
    selected.sort_unstable();
    Some(Judged::Listed(Award {
        lowest,
        floor,
        standard,
        at_floor,
        selected,
    }))
}

/// `percent` percent of the willingness to pay. A hundredth of a figure with at most
/// eight decimals is exact.
fn floor(willingness: Price, percent: Decimal) -> Option<Decimal> {
    willingness
        .amount()
        .checked_mul(percent)?
        .checked_div(Decimal::ONE_HUNDRED)
        .map(|floor| floor.normalize())
}
