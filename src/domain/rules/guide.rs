//! What the guide says when.

use super::stage::StageRole;
use crate::domain::text::Bilingual;

/// Where the talk stands, as far as a guide line cares. What is `None` may be anything.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub struct Situation {
    /// The stage.
    pub stage: Option<StageRole>,
    /// Whether someone is out of the room.
    pub recess: Option<bool>,
    /// Whether a confirmed offer waits for the leader's word on the gate.
    pub gate_pending: Option<bool>,
    /// How many chances to quote and confirm are left.
    pub chances_left: Option<u8>,
    /// Whether the outcome is a deal.
    pub deal: Option<bool>,
    /// How many meetings may still be held.
    pub meetings_left: Option<u8>,
    /// Whether the brief names a ceiling price.
    pub ceiling: Option<bool>,
    /// Whether all sealed bids are in, or no more are taken.
    pub bids_complete: Option<bool>,
    /// Whether the rules of renewal give a price; they may name an exit instead.
    pub renewal_price: Option<bool>,
}

impl Situation {
    /// Whether `now`, which knows everything, is such a situation.
    pub fn covers(self, now: Self) -> bool {
        fn fits<T: PartialEq>(wanted: Option<&T>, now: Option<&T>) -> bool {
            wanted.is_none() || wanted == now
        }
        fits(self.stage.as_ref(), now.stage.as_ref())
            && fits(self.recess.as_ref(), now.recess.as_ref())
            && fits(self.gate_pending.as_ref(), now.gate_pending.as_ref())
            && fits(self.chances_left.as_ref(), now.chances_left.as_ref())
            && fits(self.deal.as_ref(), now.deal.as_ref())
            && fits(self.meetings_left.as_ref(), now.meetings_left.as_ref())
            && fits(self.ceiling.as_ref(), now.ceiling.as_ref())
            && fits(self.bids_complete.as_ref(), now.bids_complete.as_ref())
            && fits(self.renewal_price.as_ref(), now.renewal_price.as_ref())
    }
}

/// A line of the guide.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GuideLine {
    /// When it is said.
    pub when: Situation,
    /// What it says.
    pub says: Bilingual,
    /// The numbers of the rules it follows from.
    pub rules: Vec<String>,
}
