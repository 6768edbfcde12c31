//! A candidate: what could be answered, why, and at what risk.

use rust_decimal::Decimal;

use crate::domain::price::Price;

/// What a candidate comes from. Where two ideas come to the same price, the one that
/// stands first here names it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Idea {
    /// Take the company's standing figure.
    Accept,
    /// Ask for a better figure without naming one.
    AskAgain,
    /// Our last figure again.
    Hold,
    /// The next planned counteroffer.
    PlanStep,
    /// The target in the brief.
    Target,
    /// Their last step once more.
    SameStep,
    /// A reference price that both sides know.
    Reference,
    /// A price that sounds well.
    WellSounding,
    /// A price at which a pack comes to an even sum.
    DividesEvenly,
    /// A round price.
    Round,
    /// Relative tit-for-tat.
    Mirror,
    /// A step that meets them halfway by the end of the time.
    Meet,
    /// A small part of what they came down since our last step.
    Return,
    /// A small step, twice our last one where that was not answered.
    Probe,
    /// A step towards the target, while there is time.
    Towards,
    /// Half of the difference between the standing figures.
    Split,
    /// As far below the target as they stand above it.
    Opposite,
    /// The last figure before there is no deal: one step below the reserve.
    LastWord,
}

impl Idea {
    /// Every idea, in the order in which they name a price.
    pub const ALL: [Self; 18] = [
        Self::Accept,
        Self::AskAgain,
        Self::Hold,
        Self::PlanStep,
        Self::Target,
        Self::SameStep,
        Self::Reference,
        Self::WellSounding,
        Self::DividesEvenly,
        Self::Round,
        Self::Mirror,
        Self::Meet,
        Self::Return,
        Self::Probe,
        Self::Towards,
        Self::Split,
        Self::Opposite,
        Self::LastWord,
    ];

    /// The stem of its words, and its name in data.
    pub fn id(self) -> &'static str {
        match self {
            Self::Accept => "accept",
            Self::AskAgain => "ask-again",
            Self::Hold => "hold",
            Self::PlanStep => "plan-step",
            Self::Target => "target",
            Self::SameStep => "same-step",
            Self::Reference => "reference",
            Self::WellSounding => "well-sounding",
            Self::DividesEvenly => "divides-evenly",
            Self::Round => "round",
            Self::Mirror => "mirror",
            Self::Meet => "meet",
            Self::Return => "return",
            Self::Probe => "probe",
            Self::Towards => "towards",
            Self::Split => "split",
            Self::Opposite => "opposite",
            Self::LastWord => "last-word",
        }
    }
}

/// The part a figure plays in a formula.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// The company's standing figure.
    TheirLast,
    /// The company's figure before it.
    TheirBefore,
    /// The company's figure when we last went up, or its first.
    TheirFigureThen,
    /// Our first figure.
    OurFirst,
    /// Our last figure.
    OurLast,
    /// The target in the brief.
    Target,
    /// The reference price at this place of [`Session::references`](crate::domain::Session::references).
    Reference(usize),
    /// The planned counteroffer at this place, from 0.
    Planned(usize),
    /// The reserve.
    Reserve,
}

impl Part {
    /// The stem of its words.
    pub fn id(self) -> &'static str {
        match self {
            Self::TheirLast => "their-last",
            Self::TheirBefore => "their-before",
            Self::TheirFigureThen => "their-figure-then",
            Self::OurFirst => "our-first",
            Self::OurLast => "our-last",
            Self::Target => "target",
            Self::Reference(_) => "reference",
            Self::Planned(_) => "planned",
            Self::Reserve => "reserve",
        }
    }
}

/// A figure that a formula used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Used {
    /// Its part.
    pub part: Part,
    /// The figure.
    pub price: Price,
}

/// What may go wrong with a candidate.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Risk {
    /// It is the reserve or within one step of it: who hears it as a last word knows it.
    TellsReserve,
    /// No more comes after this word: if they refuse, there is no deal.
    LastChance,
    /// It gives more than they gave with their last figure.
    GivesMore,
    /// They would come at least as low if they took their last step once more.
    AboveTheirNext,
    /// It is above this reference price, by its place.
    AboveReference(usize),
    /// The same brought nothing the last time.
    BroughtNothing,
    /// It was not held against the reserve, and may lie above it.
    ReserveNotAsked,
}

impl Risk {
    /// The stem of its words.
    pub fn id(self) -> &'static str {
        match self {
            Self::TellsReserve => "tells-reserve",
            Self::LastChance => "last-chance",
            Self::GivesMore => "gives-more",
            Self::AboveTheirNext => "above-their-next",
            Self::AboveReference(_) => "above-reference",
            Self::BroughtNothing => "brought-nothing",
            Self::ReserveNotAsked => "reserve-not-asked",
        }
    }
}

/// Why a candidate comes first: the rules of [`order`](super::order).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Lead {
    /// Nothing comes after this word, and their offer is inside the reserve.
    InsideAtTheEnd,
    /// Nothing comes after this word, and their offer is above the reserve.
    AboveAtTheEnd,
    /// Nothing comes after this word, and their offer is at or below the target.
    TargetAtTheEnd,
    /// The time budget is used up, and their offer can be accepted.
    TimeIsOver,
    /// They have a figure on the table and we have none.
    NameOne,
    /// They come down although we give nothing.
    TheyComeDown,
    /// They came down twice or more since our last step.
    TheyGaveAgain,
    /// The time runs out, and at their pace they would stop above the target.
    TimeRunsOut,
    /// They answered our last step with at least half as much.
    TheyAnswer,
    /// They gave less than half of what we did with our last step.
    TheyGiveLess,
    /// Neither side moved.
    NobodyMoves,
    /// They no longer move, and their offer is at or below the target.
    NothingMore,
    /// The next step would reach their offer.
    NoRoom,
}

impl Lead {
    /// The stem of its words.
    pub fn id(self) -> &'static str {
        match self {
            Self::InsideAtTheEnd => "inside-at-the-end",
            Self::AboveAtTheEnd => "above-at-the-end",
            Self::TargetAtTheEnd => "target-at-the-end",
            Self::TimeIsOver => "time-is-over",
            Self::NameOne => "name-one",
            Self::TheyComeDown => "they-come-down",
            Self::TheyGaveAgain => "they-gave-again",
            Self::TimeRunsOut => "time-runs-out",
            Self::TheyAnswer => "they-answer",
            Self::TheyGiveLess => "they-give-less",
            Self::NobodyMoves => "nobody-moves",
            Self::NothingMore => "nothing-more",
            Self::NoRoom => "no-room",
        }
    }
}

/// Something that could be answered now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Candidate {
    /// What it comes from.
    pub idea: Idea,
    /// Other ideas that come to the same price.
    pub also: Vec<Idea>,
    /// The figure to name or to accept; `None` where none is named.
    pub price: Option<Price>,
    /// The figures its formula used.
    pub used: Vec<Used>,
    /// What it saves on one unit against the company's standing figure; what that is in
    /// money follows from the volume.
    pub effect: Option<Decimal>,
    /// What may go wrong, gravest first.
    pub risks: Vec<Risk>,
    /// Whether it gives the reserve away.
    pub tells_reserve: bool,
    /// Why it comes first, where it does by a rule.
    pub lead: Option<Lead>,
}
