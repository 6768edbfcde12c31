//! What is wrong with a plan, without a figure of it.

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
    /// The target, as typed, is no price.
    Target,
    /// The step at this place, from 0, is no price as typed.
    Step(usize),
    /// A limit, as typed, is no price or no number.
    Limit,
    /// A reason or a concession can't be shown as it was typed.
    Words,
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
            Self::Target => "plan-target-unreadable",
            Self::Step(_) => "plan-step-unreadable",
            Self::Limit => "plan-limit-unreadable",
            Self::Words => "plan-words-unreadable",
        }
    }

    /// Which step it is about, from 1 as people count; 0 where it is about none.
    pub fn step(self) -> usize {
        match self {
            Self::NotAscending(at)
            | Self::StepAboveLimit(at)
            | Self::StepOffGrid(at)
            | Self::Step(at)
            | Self::StepTooLarge(at) => at.saturating_add(1),
            Self::TargetAboveLimit
            | Self::TargetOffGrid
            | Self::LimitOffGrid
            | Self::TooMany
            | Self::OtherUnit
            | Self::Target
            | Self::Limit
            | Self::Words => 0,
        }
    }
}
