//! The plan for a talk, secret by type.
//!
//! A payer's counteroffers go up: the ladder of a plan ascends, and nothing in it lies
//! above the price at which the payer walks away. What follows from a plan (which step is
//! next, that a figure lies above it) is as secret as the plan.

mod fault;
mod lent;

pub use fault::PlanFault;
pub use lent::{Against, LentPlan, Passed};

use super::brief::Brief;
use super::currency::Currency;
use super::money;
use super::party::Side;
use super::price::Price;
use super::session::Session;
use super::text::Text;
use super::unit::Unit;

/// Counteroffers in a ladder, at most.
pub const MOST_STEPS: usize = 24;
/// Concessions, and reasons, at most.
pub const MOST_LINES: usize = 24;

/// What the payer's group has set itself before the talk.
///
/// Like the [`Reserve`](super::Reserve) it can't be displayed, logged, compared,
/// serialised or cloned by accident: the type has none of these. A view that is drawn
/// while the leader holds the key down is [lent](Self::lend) it.
///
/// ```
/// use kanjia::domain::{Currency, Plan, Price, Unit, plan::PlanParts};
/// let mut parts = PlanParts::empty(Currency::Cny, Unit::Tablet);
/// parts.target = Price::parse("4.20").ok();
/// let plan = Plan::new(parts).unwrap();
/// assert!(plan.lend().target().is_some());
/// ```
/// ```compile_fail,E0277
/// fn shown(plan: kanjia::domain::Plan) -> String { format!("{plan:?}") }
/// ```
/// ```compile_fail,E0277
/// fn shown(plan: kanjia::domain::Plan) -> String { format!("{plan}") }
/// ```
/// ```compile_fail,E0599
/// fn copied(plan: kanjia::domain::Plan) -> kanjia::domain::Plan { plan.clone() }
/// ```
/// ```compile_fail,E0277
/// fn written(of: impl serde::Serialize) {}
/// fn plan(plan: kanjia::domain::Plan) { written(plan) }
/// ```
pub struct Plan {
    parts: PlanParts,
    /// Which reasons were brought up in this sitting.
    used: Vec<bool>,
}

/// What a plan is made of, before it is held together. As secret as the plan.
pub struct PlanParts {
    /// The currency of every figure in it.
    pub currency: Currency,
    /// What every figure in it is the price of.
    pub unit: Unit,
    /// The price the talk is meant to reach.
    pub target: Option<Price>,
    /// Counteroffers in the order in which they are to be made.
    pub steps: Vec<PlanStep>,
    /// What is not to be passed.
    pub limits: PlanLimits,
    /// What may be given that is not a price.
    pub concessions: Vec<Concession>,
    /// Reasons to bring up.
    pub reasons: Vec<Text>,
}

/// A planned counteroffer.
pub struct PlanStep {
    /// The figure.
    pub price: Price,
    /// When it is to be made, or what for.
    pub note: Text,
}

/// What is not to be passed without a word in the group.
#[derive(Default)]
pub struct PlanLimits {
    /// No counteroffer above this.
    pub walk_away: Option<Price>,
    /// No counteroffer more than this above the one before it.
    pub largest_step: Option<Price>,
    /// No counteroffer before the company's offer of this number, from 1.
    pub not_before: Option<u32>,
}

/// Something that may be given and is not a price.
pub struct Concession {
    /// What kind of thing.
    pub kind: ConcessionKind,
    /// What exactly, and for what.
    pub text: Text,
}

/// What may be given beside a price.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ConcessionKind {
    /// A volume the payer commits to.
    Volume,
    /// Which indications, groups or regions are listed.
    Scope,
    /// When the fund pays.
    Payment,
    /// How long the agreement holds.
    Term,
    /// Anything else.
    Other,
}

impl ConcessionKind {
    /// All of them, in the order in which they are listed.
    pub const ALL: [Self; 5] = [
        Self::Volume,
        Self::Scope,
        Self::Payment,
        Self::Term,
        Self::Other,
    ];

    /// The stem of its words.
    pub fn id(self) -> &'static str {
        match self {
            Self::Volume => "plan-concession-volume",
            Self::Scope => "plan-concession-scope",
            Self::Payment => "plan-concession-payment",
            Self::Term => "plan-concession-term",
            Self::Other => "plan-concession-other",
        }
    }
}

impl PlanParts {
    /// A plan in which nothing stands yet.
    pub fn empty(currency: Currency, unit: Unit) -> Self {
        Self {
            currency,
            unit,
            target: None,
            steps: Vec::new(),
            limits: PlanLimits::default(),
            concessions: Vec::new(),
            reasons: Vec::new(),
        }
    }

    fn faults(&self) -> Vec<PlanFault> {
        let mut faults = Vec::new();
        let limit = self.limits.walk_away;
        let above = |price: Price| limit.is_some_and(|limit| price > limit);
        if self.steps.len() > MOST_STEPS
            || self.concessions.len() > MOST_LINES
            || self.reasons.len() > MOST_LINES
        {
            faults.push(PlanFault::TooMany);
        }
        if self.target.is_some_and(above) {
            faults.push(PlanFault::TargetAboveLimit);
        }
        let mut before: Option<Price> = None;
        for (at, step) in self.steps.iter().enumerate() {
            if before.is_some_and(|before| step.price <= before) {
                faults.push(PlanFault::NotAscending(at));
            } else if self.is_too_large(before, step.price) {
                faults.push(PlanFault::StepTooLarge(at));
            }
            if above(step.price) {
                faults.push(PlanFault::StepAboveLimit(at));
            }
            before = Some(step.price);
        }
        faults
    }

    fn is_too_large(&self, before: Option<Price>, price: Price) -> bool {
        let (Some(before), Some(largest)) = (before, self.limits.largest_step) else {
            return false;
        };
        money::difference(price, before).is_none_or(|step| step > largest.amount())
    }
}

impl Plan {
    /// Holds the parts together, or says everything that contradicts itself in them.
    pub fn new(parts: PlanParts) -> Result<Self, Vec<PlanFault>> {
        let faults = parts.faults();
        if faults.is_empty() {
            let used = vec![false; parts.reasons.len()];
            Ok(Self { parts, used })
        } else {
            Err(faults)
        }
    }

    /// Everything in the plan that does not fit a talk under this brief.
    pub fn faults_under(&self, brief: &Brief) -> Vec<PlanFault> {
        let parts = &self.parts;
        if parts.currency != brief.currency || parts.unit != brief.unit {
            return vec![PlanFault::OtherUnit];
        }
        let off_grid = |price: &Price| {
            let rest = price.amount().checked_rem(brief.step.amount());
            rest.is_none_or(|rest| !rest.is_zero())
        };
        let mut faults = Vec::new();
        if parts.target.as_ref().is_some_and(off_grid) {
            faults.push(PlanFault::TargetOffGrid);
        }
        for (at, step) in parts.steps.iter().enumerate() {
            if off_grid(&step.price) {
                faults.push(PlanFault::StepOffGrid(at));
            }
        }
        let limits = [parts.limits.walk_away, parts.limits.largest_step];
        if limits.iter().flatten().any(off_grid) {
            faults.push(PlanFault::LimitOffGrid);
        }
        faults
    }

    /// Lends the plan for drawing while the key is held.
    pub fn lend(&self) -> LentPlan<'_> {
        LentPlan(self)
    }

    /// Marks the reason at this place as brought up, or as not.
    pub fn tick_reason(&mut self, at: usize) {
        if let Some(used) = self.used.get_mut(at) {
            *used = !*used;
        }
    }
}

/// The figures of the payer's counteroffers, in order.
pub fn counteroffers(session: &Session) -> Vec<Price> {
    let ours = session.state().offers.iter();
    ours.filter(|one| one.by == Side::Payer)
        .filter_map(|one| one.price)
        .collect()
}
