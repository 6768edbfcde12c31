//! Advice that knows the reserve and the plan, and is as secret as they are.

use super::candidate::{Candidate, Idea, Lead, Part, Risk, Used};
use super::ideas::{self, Gathering};
use super::order::{self, Choice};
use super::position::Position;
use crate::domain::plan::Plan;
use crate::domain::price::Price;
use crate::domain::reserve::Reserve;

/// Candidates of which none lies above the reserve, in the order of [`order`].
///
/// That one is missing tells as much as that one is there: so nothing of it can be
/// displayed, logged, compared, serialised or cloned by accident. A view that is drawn
/// while the leader holds the key down is [lent](Self::reveal) it.
///
/// ```
/// use kanjia::domain::{Price, Reserve, advice};
/// # let position = advice::Position {
/// #     figures: Vec::new(), step: Price::parse("0.01").unwrap(), target: None, shared: Vec::new(), pack: None,
/// #     endings: Default::default(), may: advice::May::ALL, last_chance: false, time: None,
/// # };
/// let reserve = Reserve::sealed(Price::parse("4.40").unwrap());
/// let advice = advice::secret_advice(&position, &reserve, None);
/// assert!(advice.reveal().is_empty());
/// ```
/// ```compile_fail,E0277
/// fn shown(advice: kanjia::domain::advice::SecretAdvice) -> String { format!("{advice:?}") }
/// ```
/// ```compile_fail,E0277
/// fn shown(advice: kanjia::domain::advice::SecretAdvice) -> String { format!("{advice}") }
/// ```
/// ```compile_fail,E0599
/// use kanjia::domain::advice::SecretAdvice;
/// fn copied(advice: SecretAdvice) -> SecretAdvice { advice.clone() }
/// ```
/// ```compile_fail,E0277
/// fn written(of: impl serde::Serialize) {}
/// fn advice(advice: kanjia::domain::advice::SecretAdvice) { written(advice) }
/// ```
pub struct SecretAdvice(Vec<Candidate>);

impl SecretAdvice {
    /// Lends the candidates while the key is held; the first is what the guide would do.
    pub fn reveal(&self) -> &[Candidate] {
        &self.0
    }
}

/// Candidates with the key held.
///
/// Those of [`open_advice`](super::open_advice) that do not
/// lie above the reserve or the plan's walk-away price, the next planned step, accepting an
/// offer inside the reserve, and at the last chance the last figure below it.
pub fn secret_advice(position: &Position, reserve: &Reserve, plan: Option<&Plan>) -> SecretAdvice {
    let Some(theirs) = position.their_last() else {
        return SecretAdvice(Vec::new());
    };
    let mut found = Gathering::new(position, theirs);
    found.candidates = ideas::open(position);
    let inside = reserve.covers(theirs);
    if position.may.accept && inside && !found.candidates.iter().any(|one| one.is(Idea::Accept)) {
        found.accept(None);
    }
    if position.may.counter {
        if let Some(plan) = plan {
            found.planned(plan);
        }
        if position.last_chance && !inside {
            found.last_word(reserve);
        }
    }
    let walk_away = plan.and_then(|plan| plan.lend().limits().walk_away);
    let mut candidates = found.candidates;
    candidates.retain(|one| {
        let within = |price: Price| {
            reserve.covers(price)
                && (one.idea == Idea::Accept || walk_away.is_none_or(|limit| price <= limit))
        };
        one.price.is_none_or(within)
    });
    for one in &mut candidates {
        let tells = one.idea != Idea::Accept
            && one
                .price
                .is_some_and(|price| is_within_a_step(price, reserve, position.step));
        if tells {
            one.tells_reserve = true;
            one.risks.push(Risk::TellsReserve);
        }
    }
    SecretAdvice(order::put_in_order(candidates, &choices(position, inside)))
}

fn choices(position: &Position, inside: bool) -> Vec<Choice> {
    if !position.last_chance {
        return order::in_the_course(position);
    }
    vec![if inside {
        (Lead::InsideAtTheEnd, &[Idea::Accept])
    } else {
        (
            Lead::AboveAtTheEnd,
            &[Idea::LastWord, Idea::Hold, Idea::AskAgain],
        )
    }]
}

/// Whether one price step more would lie at the reserve or above it.
fn is_within_a_step(price: Price, reserve: &Reserve, step: Price) -> bool {
    let more = price.amount().checked_add(step.amount());
    let more = more.and_then(|amount| Price::from_decimal(amount).ok());
    more.is_none_or(|more| more >= *reserve.reveal(None).reserve)
}

impl Gathering<'_> {
    /// The next planned counteroffer.
    fn planned(&mut self, plan: &Plan) {
        let next = plan.lend().next_step(self.position().our_last());
        if let Some((at, step)) = next {
            let used = [(Part::Planned(at), step.price)];
            self.price(Idea::PlanStep, Some(step.price), &used);
        }
    }

    /// One step below the reserve, which the rules forbid to name.
    fn last_word(&mut self, reserve: &Reserve) {
        let step = self.position().step;
        let lent = reserve.reveal(None);
        let price = lent
            .reserve
            .amount()
            .checked_sub(step.amount())
            .and_then(|amount| Price::at_most(amount, step));
        let used = [(Part::Reserve, *lent.reserve)];
        self.price(Idea::LastWord, price, &used);
    }
}

/// The figures of a candidate by their part, for who draws it.
impl Candidate {
    /// The figure that plays this part in the formula.
    pub fn figure(&self, part: Part) -> Option<Price> {
        let used = self.used.iter().find(|Used { part: one, .. }| *one == part);
        used.map(|used| used.price)
    }
}
