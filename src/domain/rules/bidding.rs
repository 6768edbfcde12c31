//! What a pack says of bidding.

use rust_decimal::Decimal;

use super::{Rule, RuleKind, RulePack};

impl RulePack {
    /// The rule that bids are handed in sealed; without it there is no bidding.
    pub fn sealed_bids(&self) -> Option<&Rule> {
        self.of_kind(&RuleKind::SealedBids)
    }

    /// The rule that the lowest bid is at most the willingness to pay.
    pub fn at_most_willingness(&self) -> Option<&Rule> {
        self.of_kind(&RuleKind::AtMostWillingness)
    }

    /// The lowest payment standard, in percent of the willingness to pay.
    pub fn bid_floor(&self) -> Option<(&Rule, Decimal)> {
        self.pick(|kind| {
            if let RuleKind::BidFloor { percent } = kind {
                Some(*percent)
            } else {
                None
            }
        })
    }

    /// The rule that bidders above the willingness to pay are not selected.
    pub fn selected_at_most_willingness(&self) -> Option<&Rule> {
        self.of_kind(&RuleKind::SelectedAtMostWillingness)
    }
}
