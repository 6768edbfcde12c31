//! A plan while it is lent, and what follows from it.

use rust_decimal::Decimal;

use super::{Concession, Plan, PlanLimits, PlanStep};
use crate::domain::currency::Currency;
use crate::domain::money;
use crate::domain::party::Side;
use crate::domain::price::Price;
use crate::domain::session::Session;
use crate::domain::text::Text;
use crate::domain::unit::Unit;

/// A plan, lent for as long as the key is held.
///
/// It can't be cloned, displayed or kept beyond the frame that draws it.
pub struct LentPlan<'a>(pub(super) &'a Plan);

/// Where a talk is against its plan.
#[derive(PartialEq, Eq)]
pub enum Against {
    /// No counteroffer yet.
    NotBegun,
    /// The last counteroffer is the one that the plan has at this place.
    On,
    /// It is higher: more was given than planned.
    Above,
    /// It is lower: less was given than planned.
    Below,
    /// There were more counteroffers than the plan has.
    PastTheEnd,
}

impl Against {
    /// The stem of its words.
    pub fn id(&self) -> &'static str {
        match self {
            Self::NotBegun => "plan-against-not-begun",
            Self::On => "plan-against-on",
            Self::Above => "plan-against-above",
            Self::Below => "plan-against-below",
            Self::PastTheEnd => "plan-against-past-the-end",
        }
    }
}

/// What a counteroffer passes that the plan says not to.
#[derive(PartialEq, Eq)]
pub enum Passed {
    /// The price to walk away at.
    WalkAway,
    /// The largest single step.
    LargestStep,
    /// It comes before the company's offer of the number that was to be waited for.
    TooEarly,
    /// A later step of the ladder: the steps between are given away.
    SkipsSteps,
}

impl Passed {
    /// The stem of its words.
    pub fn id(&self) -> &'static str {
        match self {
            Self::WalkAway => "plan-passes-walk-away",
            Self::LargestStep => "plan-passes-largest-step",
            Self::TooEarly => "plan-passes-too-early",
            Self::SkipsSteps => "plan-passes-skips-steps",
        }
    }
}

impl<'a> LentPlan<'a> {
    /// The currency of every figure.
    pub fn currency(&self) -> Currency {
        self.0.parts.currency
    }

    /// What every figure is the price of.
    pub fn unit(&self) -> Unit {
        self.0.parts.unit
    }

    /// The price the talk is meant to reach.
    pub fn target(&self) -> Option<&'a Price> {
        self.0.parts.target.as_ref()
    }

    /// The ladder of planned counteroffers, ascending.
    pub fn steps(&self) -> &'a [PlanStep] {
        &self.0.parts.steps
    }

    /// What is not to be passed.
    pub fn limits(&self) -> &'a PlanLimits {
        &self.0.parts.limits
    }

    /// What may be given that is not a price.
    pub fn concessions(&self) -> &'a [Concession] {
        &self.0.parts.concessions
    }

    /// Reasons to bring up, each with whether it was.
    pub fn reasons(&self) -> impl Iterator<Item = (&'a Text, bool)> {
        let used = self.0.used.iter().copied();
        self.0.parts.reasons.iter().zip(used)
    }

    /// Whether the plan is in the talk's currency and unit; no figure of one that is not
    /// may stand beside an offer.
    pub fn fits(&self, session: &Session) -> bool {
        let brief = session.brief();
        self.currency() == brief.currency && self.unit() == brief.unit
    }

    /// The planned counteroffer that is next: the lowest above our last one. With its
    /// place, from 0. `None` where the ladder is walked to its end.
    pub fn next_step(&self, ours: Option<Price>) -> Option<(usize, &'a PlanStep)> {
        let mut steps = self.steps().iter().enumerate();
        steps.find(|(_, step)| ours.is_none_or(|ours| step.price > ours))
    }

    /// Where the payer's counteroffers stand against the ladder: the last of them against
    /// the step of the same number.
    pub fn against(&self, ours: &[Price]) -> Against {
        let Some(last) = ours.last() else {
            return Against::NotBegun;
        };
        let at = ours.len().saturating_sub(1);
        match self.steps().get(at).map(|step| last.cmp(&step.price)) {
            None => Against::PastTheEnd,
            Some(std::cmp::Ordering::Equal) => Against::On,
            Some(std::cmp::Ordering::Greater) => Against::Above,
            Some(std::cmp::Ordering::Less) => Against::Below,
        }
    }

    /// What a counteroffer of `price` would pass now, gravest first.
    pub fn passed_by(&self, price: Price, session: &Session) -> Vec<Passed> {
        let limits = self.limits();
        let state = session.state();
        let ours = state.last_price_of(Side::Payer);
        let heard = state.offers.iter().filter(|one| one.by == Side::Company);
        let heard = u32::try_from(heard.count()).unwrap_or(u32::MAX);
        let mut passed = Vec::new();
        if limits.walk_away.is_some_and(|limit| price > limit) {
            passed.push(Passed::WalkAway);
        }
        let step = ours.and_then(|ours| money::difference(price, ours));
        let is_large = |step: Decimal| limits.largest_step.is_some_and(|most| step > most.amount());
        if step.is_some_and(is_large) {
            passed.push(Passed::LargestStep);
        }
        if limits.not_before.is_some_and(|number| heard < number) {
            passed.push(Passed::TooEarly);
        }
        let next = self.next_step(ours).map(|(at, _)| at);
        let beyond = next
            .and_then(|at| self.steps().get(at.saturating_add(1)))
            .is_some_and(|after| price >= after.price);
        if beyond {
            passed.push(Passed::SkipsSteps);
        }
        passed
    }
}
