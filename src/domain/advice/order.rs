//! Which candidate comes first, and why.
//!
//! The rules, the first that fits; each is a [`Lead`] that the negotiator is shown:
//!
//! 1. Nothing comes after our word: accept what is inside the reserve; above it, name the
//!    last figure. Without the reserve: accept what is at or below the target.
//!    The time budget is used up: accept what is inside the reserve, or without it what is
//!    at or below the target; it ends nothing by itself.
//! 2. We have named nothing yet: the planned first figure, or one as far below the target
//!    as they stand above it. Where there is none, ask again while they come down.
//! 3. Two thirds of the time are over, and at the pace of their last step they would stop
//!    above the target: go up towards it. Rule 7 comes before this one.
//! 4. We gave nothing and they came down: hold. If they did so twice or more since our
//!    last step, return a small part, so that they have a reason to stay.
//! 5. We gave nothing and they stood still: accept at or below the target; above it take a
//!    small step, twice our last one.
//! 6. We gave, and they come down when we hold as well: hold.
//! 7. We gave, and they answered with at least half as much: a step that meets them
//!    halfway by the end.
//! 8. We gave, and they answered with less: hold; accept at or below the target if they
//!    have stood still twice.
//! 9. The next step would reach their offer: hold; without a time budget, accept.
//!
//! The thresholds were set by play against simulated companies (`kanjia simulate`), and
//! checked against others.
//!
//! What does not come first by a rule follows from the highest price, which asks least of
//! the company, to the lowest; what names no figure stands last.

use rust_decimal::Decimal;

use super::candidate::{Candidate, Idea, Lead};
use super::exchange::{Exchange, exchanges, since_we_gave, still};
use super::position::Position;

/// A reason to come first, and the ideas it is for: the first of them that is there.
pub(super) type Choice = (Lead, &'static [Idea]);

/// After how many of their steps since our last one a part is returned. Set by play: one
/// costs against companies that average, three loses more of those that leave.
const GIVEN_AGAIN: usize = 2;
/// After how many exchanges without a move, without a time budget, nothing more is
/// expected of an offer inside the reserve.
const STILL_WITHOUT_TIME: usize = 3;

const HOLD: &[Idea] = &[Idea::Hold, Idea::AskAgain];
const ACCEPT: &[Idea] = &[Idea::Accept];
const FIRST: &[Idea] = &[Idea::PlanStep, Idea::Opposite];
const FIRST_NEAR_THE_TARGET: &[Idea] = &[
    Idea::Target,
    Idea::WellSounding,
    Idea::SameStep,
    Idea::Reference,
    Idea::Round,
    Idea::AskAgain,
];

/// What may come first by public figures, the first that is there.
pub(super) fn open_choices(position: &Position) -> Vec<Choice> {
    if position.last_chance {
        return vec![(Lead::TargetAtTheEnd, ACCEPT)];
    }
    in_the_course(position)
}

/// Rules 2 to 9.
pub(super) fn in_the_course(position: &Position) -> Vec<Choice> {
    let exchanges = exchanges(position);
    let last = exchanges.last();
    let mut choices: Vec<Choice> = Vec::new();
    if position.time >= Some(Decimal::ONE) {
        choices.push((Lead::TimeIsOver, ACCEPT));
    }
    if position.our_last().is_none() {
        choices.push((Lead::NameOne, FIRST));
        choices.push(match last {
            Some(one) if !one.came_down() => (Lead::NobodyMoves, FIRST_NEAR_THE_TARGET),
            Some(_) => (Lead::TheyComeDown, &[Idea::AskAgain]),
            None => (Lead::NameOne, &[Idea::AskAgain]),
        });
        return choices;
    }
    let still = still(&exchanges);
    let done = at_target(position) || (position.time.is_none() && still >= STILL_WITHOUT_TIME);
    let answered =
        last.is_some_and(|one| one.gave() && answers(one)) && !come_down_by_themselves(&exchanges);
    if !answered && !done && is_late(position) {
        choices.push((Lead::TimeRunsOut, &[Idea::PlanStep, Idea::Towards]));
    }
    match last {
        Some(one) if !one.gave() && one.came_down() => {
            if since_we_gave(&exchanges).len() >= GIVEN_AGAIN {
                choices.push((Lead::TheyGaveAgain, &[Idea::PlanStep, Idea::Return]));
            }
            choices.push((Lead::TheyComeDown, HOLD));
        }
        Some(one) if one.gave() => {
            if come_down_by_themselves(&exchanges) {
                choices.push((Lead::TheyComeDown, HOLD));
            } else if answered {
                choices.push((Lead::TheyAnswer, &[Idea::PlanStep, Idea::Meet]));
            } else {
                if done && still >= 2 {
                    choices.push((Lead::NothingMore, ACCEPT));
                }
                choices.push((Lead::TheyGiveLess, HOLD));
            }
        }
        Some(_) | None => {
            if done {
                choices.push((Lead::NothingMore, ACCEPT));
            }
            choices.push((Lead::NobodyMoves, &[Idea::PlanStep, Idea::Probe]));
        }
    }
    if position.time.is_none() {
        choices.push((Lead::NoRoom, ACCEPT));
    }
    choices.push((Lead::NoRoom, HOLD));
    choices
}

/// Whether two thirds of the time are over and their last step, taken in each round that is
/// left, would not bring them to the target.
fn is_late(position: &Position) -> bool {
    let thrice = position
        .time
        .and_then(|time| time.checked_mul(Decimal::from(3)));
    let stop = position.their_last().and_then(|theirs| {
        let left = Decimal::from(position.rounds_left()?);
        let way = position.their_step()?.checked_mul(left)?;
        theirs.amount().checked_sub(way)
    });
    let above = stop
        .zip(position.target)
        .is_some_and(|(stop, target)| stop > target.amount());
    thrice >= Some(Decimal::TWO) && above
}

/// Whether their offer is at or below the target.
fn at_target(position: &Position) -> bool {
    let both = position.their_last().zip(position.target);
    both.is_some_and(|(theirs, target)| theirs <= target)
}

/// Whether they came down the last time we gave nothing.
fn come_down_by_themselves(exchanges: &[Exchange]) -> bool {
    let held = exchanges.iter().rev().find(|one| !one.gave());
    held.is_some_and(Exchange::came_down)
}

/// Whether they answered a step of ours with at least half as much, each as a share of the
/// side's own figure.
fn answers(exchange: &Exchange) -> bool {
    let twice = exchange
        .fell()
        .and_then(|fell| fell.checked_mul(Decimal::TWO));
    twice
        .zip(exchange.rose())
        .is_some_and(|(twice, rose)| twice >= rose)
}

/// The candidates in the order of this module.
pub(super) fn put_in_order(mut candidates: Vec<Candidate>, choices: &[Choice]) -> Vec<Candidate> {
    for one in &mut candidates {
        one.risks.sort();
    }
    // stable: of the same price the one gathered first
    candidates.sort_by_key(|one| std::cmp::Reverse(one.price));
    let first = choices.iter().find_map(|(lead, ideas)| {
        let mut there = ideas
            .iter()
            .filter_map(|idea| candidates.iter().position(|one| one.is(*idea)));
        there.next().map(|at| (at, *lead))
    });
    if let Some((at, lead)) = first
        && let Some(head) = candidates.get_mut(..=at)
    {
        head.rotate_right(1);
        if let Some(one) = head.first_mut() {
            one.lead = Some(lead);
        }
    }
    candidates
}

impl Candidate {
    /// Whether it comes from this idea, alone or with others.
    pub fn is(&self, idea: Idea) -> bool {
        self.idea == idea || self.also.contains(&idea)
    }
}
