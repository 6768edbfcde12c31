//! The plan for a talk, secret by type.
//!
//! A payer's counteroffers go up: the ladder of a plan ascends, and nothing in it lies
//! above the price at which the payer walks away. What follows from a plan (which step is
//! next, that a figure lies above it) is as secret as the plan.

use rust_decimal::Decimal;

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

/// What is wrong with a plan, and where. It names places, never figures.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PlanFault {
    /// The step at this place, from 0, is not above the one before it.
    NotAscending(usize),
    /// The step at this place, from 0, lies above the price to walk away at.
    StepAboveLimit(usize),
    /// The target lies above the price to walk away at.
    TargetAboveLimit,
    /// The step at this place, from 0, is no multiple of the talk's price step.
    StepOffGrid(usize),
    /// The target is no multiple of the talk's price step.
    TargetOffGrid,
    /// A limit is no multiple of the talk's price step.
    LimitOffGrid,
    /// The step at this place, from 0, is further from the one before than the plan's
    /// own largest step.
    StepTooLarge(usize),
    /// More steps, concessions or reasons than a plan has.
    TooMany,
    /// The plan is in another currency or unit than the talk.
    OtherUnit,
}

impl PlanFault {
    /// The stem of its words.
    pub fn code(self) -> &'static str {
        match self {
            Self::NotAscending(_) => "plan-not-ascending",
            Self::StepAboveLimit(_) => "plan-step-above-limit",
            Self::TargetAboveLimit => "plan-target-above-limit",
            Self::StepOffGrid(_) => "plan-step-off-grid",
            Self::TargetOffGrid => "plan-target-off-grid",
            Self::LimitOffGrid => "plan-limit-off-grid",
            Self::StepTooLarge(_) => "plan-step-too-large",
            Self::TooMany => "plan-too-many",
            Self::OtherUnit => "plan-other-unit",
        }
    }

    /// Which step it is about, from 1 as people count; 0 where it is about none.
    pub fn step(self) -> usize {
        match self {
            Self::NotAscending(at)
            | Self::StepAboveLimit(at)
            | Self::StepOffGrid(at)
            | Self::StepTooLarge(at) => at.saturating_add(1),
            Self::TargetAboveLimit
            | Self::TargetOffGrid
            | Self::LimitOffGrid
            | Self::TooMany
            | Self::OtherUnit => 0,
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

/// A plan, lent for as long as the key is held.
///
/// It can't be cloned, displayed or kept beyond the frame that draws it.
pub struct LentPlan<'a>(&'a Plan);

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

/// The figures of the payer's counteroffers, in order.
pub fn counteroffers(session: &Session) -> Vec<Price> {
    let ours = session.state().offers.iter();
    ours.filter(|one| one.by == Side::Payer)
        .filter_map(|one| one.price)
        .collect()
}
