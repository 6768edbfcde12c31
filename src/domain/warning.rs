//! Warnings by rule: what is worth a second look before or after a figure.
//!
//! A public warning is made from public figures alone. One that needs the reserve or the
//! plan is a [`SecretWarning`], made only from what is lent while the key is held.
//!
//! | warning | when |
//! |---|---|
//! | last chance | the figure being typed is confirmed and uses the last chance |
//! | below our own last figure | the payer's figure being typed goes back on the payer's last |
//! | above their offer | the payer's figure being typed is more than the company asks |
//! | raised | the company's last offer is above its offer before |
//! | clock | four fifths of the time budget are gone, or all of it |
//! | look-alike names | two names of the talk look alike, or one mixes letters of two scripts |
//! | shrinking steps | each of the company's last three steps is at most four fifths of the one before |
//!
//! The last one names a pattern and no number on purpose: whoever sees steps shrink takes
//! the other side's floor for higher than it is (Tey, Schaerer, Madan and Swaab 2021,
//! *Organizational Behavior and Human Decision Processes* 165, 153–166).

use rust_decimal::Decimal;

use super::look_alike::LookAlike;
use super::moment::Moment;
use super::money;
use super::party::Side;
use super::plan::{LentPlan, Passed};
use super::price::Price;
use super::reserve::Revealed;
use super::rules::{StageRole, Sureness};
use super::session::Session;

/// Where the pattern of shrinking steps was studied.
pub const SHRINKING_SOURCE: &str =
    "Tey, Schaerer, Madan, Swaab 2021, Organizational Behavior and Human Decision Processes 165";

/// A step that is at most this share of the one before has shrunk: four fifths. A choice
/// of this program, wide enough that rounding to a price step does not make a pattern.
const SHRUNK: Decimal = Decimal::from_parts(8, 0, 0, false, 1);

/// From this share of the time budget on the clock is worth a look: four fifths. A choice
/// of this program.
const LATE: Decimal = Decimal::from_parts(8, 0, 0, false, 1);

/// What is being typed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Typed {
    /// Who says it.
    pub by: Side,
    /// The figure.
    pub price: Price,
    /// Whether it is a confirmed offer.
    pub confirmed: bool,
}

/// Where a warning is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// Beside the figure being typed.
    Entry,
    /// Under the guide's line.
    Guide,
}

/// A warning, with the figures it used. All of them are known to both sides.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Warning {
    /// This confirmed offer uses the last chance.
    LastChance {
        /// How many chances the rules give.
        chances: u8,
        /// The rule that ends the talk above the gate.
        rule: String,
    },
    /// The payer's figure is below the payer's last one.
    BelowOwnLast {
        /// The payer's last figure.
        last: Price,
    },
    /// The payer's figure is above what the company asks already.
    AboveTheirs {
        /// What the company asks.
        theirs: Price,
    },
    /// The company asks more than before.
    Raised {
        /// The number of the higher offer.
        offer: u32,
        /// What it asked before.
        from: Price,
        /// What it asks now.
        to: Price,
    },
    /// Much of the time budget is gone, or all of it.
    Clock {
        /// Minutes that have passed.
        minutes: u64,
        /// Minutes of the budget.
        budget: u16,
        /// The rule that states it; `None` where the brief does.
        rule: Option<String>,
        /// How sure the budget is.
        sureness: Sureness,
    },
    /// The company's last three steps shrink, one like the other.
    ShrinkingSteps {
        /// The steps, the oldest first, each above zero.
        steps: [Decimal; 3],
    },
    /// Names that a reader would take for one another.
    LookAlike(LookAlike),
}

impl Warning {
    /// The stem of its words, and the name it is known by.
    pub fn id(&self) -> &'static str {
        match self {
            Self::LastChance { .. } => "warning-last-chance",
            Self::BelowOwnLast { .. } => "warning-below-own-last",
            Self::AboveTheirs { .. } => "warning-above-theirs",
            Self::Raised { .. } => "warning-raised",
            Self::Clock { .. } => "warning-clock",
            Self::ShrinkingSteps { .. } => "warning-shrinking-steps",
            Self::LookAlike(names) => names.id(),
        }
    }

    /// Where it is shown.
    pub fn place(&self) -> Place {
        match self {
            Self::LastChance { .. } | Self::BelowOwnLast { .. } | Self::AboveTheirs { .. } => {
                Place::Entry
            }
            Self::Raised { .. }
            | Self::Clock { .. }
            | Self::ShrinkingSteps { .. }
            | Self::LookAlike(_) => Place::Guide,
        }
    }
}

/// Every warning where the talk stands, gravest first. Without `now` no clock runs.
pub fn warnings(session: &Session, typed: Option<Typed>, now: Option<Moment>) -> Vec<Warning> {
    let typed_ones = typed.into_iter().flat_map(|typed| {
        let chance = last_chance(session, typed);
        chance.into_iter().chain(wrong_way(session, typed))
    });
    let open = session.state().outcome.is_none() && !session.is_closed();
    let standing = [
        raised(session),
        clock(session, now),
        shrinking_steps(session),
    ];
    let standing = standing.into_iter().flatten().filter(|_| open);
    let names = session.look_alikes().into_iter().map(Warning::LookAlike);
    typed_ones.chain(standing).chain(names).collect()
}

fn last_chance(session: &Session, typed: Typed) -> Option<Warning> {
    let rule = session.pack().last_chance_ends()?;
    let (_, chances) = session.pack().chances()?;
    let before_the_gate = matches!(session.stage(), StageRole::Opening | StageRole::Offers);
    let last = session.chances_left() == Some(1) && before_the_gate;
    (typed.by == Side::Company && typed.confirmed && last).then(|| Warning::LastChance {
        chances,
        rule: rule.number.clone(),
    })
}

fn wrong_way(session: &Session, typed: Typed) -> Option<Warning> {
    if typed.by != Side::Payer {
        return None;
    }
    let state = session.state();
    let last = state.last_price_of(Side::Payer);
    let theirs = state.last_price_of(Side::Company);
    let below = last.filter(|last| typed.price < *last);
    let above = theirs.filter(|theirs| *theirs < typed.price);
    below
        .map(|last| Warning::BelowOwnLast { last })
        .or(above.map(|theirs| Warning::AboveTheirs { theirs }))
}

fn raised(session: &Session) -> Option<Warning> {
    let state = session.state();
    let last = state.last_of(Side::Company)?;
    let from = state.before(last)?.price?;
    let to = last.price?;
    (from < to).then_some(Warning::Raised {
        offer: last.ordinal,
        from,
        to,
    })
}

fn clock(session: &Session, now: Option<Moment>) -> Option<Warning> {
    if session.is_past() {
        return None;
    }
    let minutes = now?.seconds_since(session.runs_since()?).checked_div(60)?;
    let (budget, rule, sureness) = if let Some(budget) = session.brief().time_budget {
        (budget, None, Sureness::Published)
    } else {
        let (rule, budget) = session.pack().time_budget()?;
        (budget, Some(rule.number.clone()), rule.sureness)
    };
    let line = Decimal::from(budget).checked_mul(LATE)?;
    (line <= Decimal::from(minutes)).then_some(Warning::Clock {
        minutes,
        budget,
        rule,
        sureness,
    })
}

/// The last three steps of the company, where each has shrunk against the one before and
/// none is missing from the record.
fn shrinking_steps(session: &Session) -> Option<Warning> {
    let offers = session.state().offers.iter().rev();
    let mut heard = offers
        .filter(|one| one.by == Side::Company)
        .map(|one| one.price);
    let (d, c, b, a) = (
        heard.next()??,
        heard.next()??,
        heard.next()??,
        heard.next()??,
    );
    let steps = [
        money::difference(a, b)?,
        money::difference(b, c)?,
        money::difference(c, d)?,
    ];
    let [first, second, third] = steps;
    let shrunk = |before: Decimal, after: Decimal| {
        before
            .checked_mul(SHRUNK)
            .is_some_and(|line| Decimal::ZERO < after && after <= line)
    };
    (shrunk(first, second) && shrunk(second, third)).then_some(Warning::ShrinkingSteps { steps })
}

/// A warning that needs the reserve or the plan. It can't be displayed, logged or cloned.
#[derive(PartialEq, Eq)]
pub enum SecretWarning {
    /// What the company asks is at most the reserve already.
    InsideReserve,
    /// The payer's figure being typed is above the reserve.
    AboveReserve,
    /// The payer's figure being typed passes something the plan says not to.
    Plan(Passed),
}

impl SecretWarning {
    /// The stem of its words.
    pub fn id(&self) -> &'static str {
        match self {
            Self::InsideReserve => "warning-inside-reserve",
            Self::AboveReserve => "warning-above-reserve",
            Self::Plan(passed) => passed.id(),
        }
    }
}

/// Every warning that needs what is lent while the key is held, gravest first.
pub fn secret_warnings(
    session: &Session,
    typed: Option<Typed>,
    reserve: Option<&Revealed<'_>>,
    plan: Option<&LentPlan<'_>>,
) -> Vec<SecretWarning> {
    let ours = typed.filter(|typed| typed.by == Side::Payer);
    let mut found = Vec::new();
    if let Some(reserve) = reserve {
        if ours.is_some_and(|typed| *reserve.reserve < typed.price) {
            found.push(SecretWarning::AboveReserve);
        }
        let theirs = session.state().last_price_of(Side::Company);
        let open = session.state().outcome.is_none();
        if open && theirs.is_some_and(|theirs| theirs <= *reserve.reserve) {
            found.push(SecretWarning::InsideReserve);
        }
    }
    if let (Some(plan), Some(typed)) = (plan, ours)
        && plan.fits(session)
    {
        let passed = plan.passed_by(typed.price, session);
        found.extend(passed.into_iter().map(SecretWarning::Plan));
    }
    found
}

/// The share of the brief's time budget that has passed. A budget that is only a custom
/// of the rules says nothing about how much time is left; a talk of the past has none.
pub fn time_share(session: &Session, now: Moment) -> Option<Decimal> {
    if session.is_past() {
        return None;
    }
    let budget = Decimal::from(session.brief().time_budget?).checked_mul(Decimal::from(60))?;
    let passed = now.seconds_since(session.runs_since()?);
    Decimal::from(passed).checked_div(budget)
}
