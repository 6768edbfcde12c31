//! Which candidate comes first, and why.
//!
//! The rules, the first that fits; each is a [`Lead`] that the negotiator is shown:
//!
//! 1. Nothing comes after our word: accept what is inside the reserve; above it, name the
//!    last figure. Without the reserve: accept what is at or below the target.
//! 2. They quoted and we have named nothing: name a first figure, the planned one or as far
//!    below the target as they stand above it.
//! 3. They came down although we gave nothing: hold.
//! 4. They answered our last step with one at least as large: one more step.
//! 5. They gave less than we did: hold.
//! 6. Neither side moved: a small step.
//!
//! What does not come first by a rule follows from the highest price to the lowest; what
//! names no figure stands last.

use super::candidate::{Candidate, Idea, Lead};
use super::exchange::exchanges;
use super::position::Position;

/// A reason to come first, and the ideas it is for: the first of them that is there.
pub(super) struct Choice {
    pub(super) lead: Lead,
    pub(super) ideas: &'static [Idea],
}

/// The rule that fits, from public figures.
pub(super) fn open_lead(position: &Position) -> Option<Choice> {
    if position.last_chance {
        return Some(Choice {
            lead: Lead::TargetAtTheEnd,
            ideas: &[Idea::Accept],
        });
    }
    in_the_course(position)
}

const HOLD: &[Idea] = &[Idea::Hold, Idea::AskAgain];
const STEP: &[Idea] = &[Idea::PlanStep, Idea::Meet];

/// Rules 2 to 6.
pub(super) fn in_the_course(position: &Position) -> Option<Choice> {
    position.their_last()?;
    let exchanges = exchanges(position);
    let Some(last) = exchanges.last() else {
        return Some(Choice {
            lead: Lead::NameOne,
            ideas: &[Idea::PlanStep, Idea::Opposite, Idea::AskAgain],
        });
    };
    let (lead, ideas) = match (last.came_down(), last.gave()) {
        (true, false) => (Lead::TheyComeDown, HOLD),
        (true, true) if last.fell() >= last.rose() => (Lead::TheyAnswer, STEP),
        (_, true) => (Lead::TheyGiveLess, HOLD),
        (false, false) => (Lead::NobodyMoves, STEP),
    };
    Some(Choice { lead, ideas })
}

/// The candidates in the order of this module.
pub(super) fn put_in_order(
    mut candidates: Vec<Candidate>,
    choice: Option<Choice>,
) -> Vec<Candidate> {
    for one in &mut candidates {
        one.risks.sort();
    }
    // stable: of the same price the one gathered first
    candidates.sort_by(|one, other| other.price.cmp(&one.price));
    let Some(choice) = choice else {
        return candidates;
    };
    let first = choice
        .ideas
        .iter()
        .find_map(|idea| candidates.iter().position(|one| one.is(*idea)));
    if let Some(at) = first
        && let Some(head) = candidates.get_mut(..=at)
    {
        head.rotate_right(1);
        if let Some(one) = head.first_mut() {
            one.lead = Some(choice.lead);
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
