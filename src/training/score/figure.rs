//! The one list of figures that a score shows, in its order and groups. The card, the
//! command line and the sheets all go through it.

use rust_decimal::Decimal;

use super::{Against, Ending, Score, Shown};
use crate::domain::Side;

/// Figures that stand together.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Group {
    /// What it came to.
    Result,
    /// The first figures.
    Firsts,
    /// The payer's steps.
    Ours,
    /// The company's steps.
    Theirs,
    /// Who answered whom.
    Answers,
    /// Rules and time.
    Conduct,
    /// What is saved.
    Savings,
}

impl Group {
    /// All of them, in order.
    pub const ALL: [Self; 7] = [
        Self::Result,
        Self::Firsts,
        Self::Ours,
        Self::Theirs,
        Self::Answers,
        Self::Conduct,
        Self::Savings,
    ];

    /// The id of its words.
    pub fn words(self) -> &'static str {
        match self {
            Self::Result => "score-group-result",
            Self::Firsts => "score-group-firsts",
            Self::Ours => "score-group-ours",
            Self::Theirs => "score-group-theirs",
            Self::Answers => "score-group-answers",
            Self::Conduct => "score-group-conduct",
            Self::Savings => "score-group-savings",
        }
    }

    /// Its figures, in order.
    pub fn figures(self) -> impl Iterator<Item = Figure> {
        Figure::ALL
            .into_iter()
            .filter(move |figure| figure.group() == self)
    }
}

/// A figure of a score.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Figure {
    /// How it came out, with the price.
    Ending,
    /// The payer's share of the zone of agreement.
    Share,
    /// The price from the midpoint of the zone.
    FromMidpoint,
    /// Who named a figure first.
    FirstMover,
    /// Where the price lies between the first figures.
    BetweenFirsts,
    /// Steps of a side by class.
    Steps(Side),
    /// A side's mean concession.
    Mean(Side),
    /// A side's largest concession.
    Largest(Side),
    /// A side's way from its first figure to its last.
    Total(Side),
    /// How often a side's concessions became no larger.
    Falling(Side),
    /// How a side answered the other's steps.
    Answers(Side),
    /// Attempts that the rules refused.
    Slips,
    /// Time used.
    Time,
    /// Saved against the target.
    SavedTarget,
    /// Saved against the company's first offer.
    SavedFirst,
    /// Saved against the first of the reference prices.
    SavedReference,
}

impl Figure {
    /// All of them, in order.
    pub const ALL: [Self; 22] = [
        Self::Ending,
        Self::Share,
        Self::FromMidpoint,
        Self::FirstMover,
        Self::BetweenFirsts,
        Self::Steps(Side::Payer),
        Self::Mean(Side::Payer),
        Self::Largest(Side::Payer),
        Self::Total(Side::Payer),
        Self::Falling(Side::Payer),
        Self::Steps(Side::Company),
        Self::Mean(Side::Company),
        Self::Largest(Side::Company),
        Self::Total(Side::Company),
        Self::Falling(Side::Company),
        Self::Answers(Side::Payer),
        Self::Answers(Side::Company),
        Self::Slips,
        Self::Time,
        Self::SavedTarget,
        Self::SavedFirst,
        Self::SavedReference,
    ];

    /// With which others it stands.
    pub fn group(self) -> Group {
        match self {
            Self::Ending | Self::Share | Self::FromMidpoint => Group::Result,
            Self::FirstMover | Self::BetweenFirsts => Group::Firsts,
            Self::Steps(side)
            | Self::Mean(side)
            | Self::Largest(side)
            | Self::Total(side)
            | Self::Falling(side) => match side {
                Side::Payer => Group::Ours,
                Side::Company => Group::Theirs,
            },
            Self::Answers(_) => Group::Answers,
            Self::Slips | Self::Time => Group::Conduct,
            Self::SavedTarget | Self::SavedFirst | Self::SavedReference => Group::Savings,
        }
    }

    /// The stem of its words, which also has `.formula` and `.source`. Both sides share one
    /// where a group's head says whose it is.
    pub fn id(self) -> &'static str {
        match self {
            Self::Ending => "score-figure-ending",
            Self::Share => "score-figure-share",
            Self::FromMidpoint => "score-figure-midpoint",
            Self::FirstMover => "score-figure-first-mover",
            Self::BetweenFirsts => "score-figure-between",
            Self::Steps(_) => "score-figure-steps",
            Self::Mean(_) => "score-figure-mean",
            Self::Largest(_) => "score-figure-largest",
            Self::Total(_) => "score-figure-total",
            Self::Falling(_) => "score-figure-falling",
            Self::Answers(Side::Payer) => "score-figure-our-answers",
            Self::Answers(Side::Company) => "score-figure-their-answers",
            Self::Slips => "score-figure-slips",
            Self::Time => "score-figure-time",
            Self::SavedTarget => "score-figure-saved-target",
            Self::SavedFirst => "score-figure-saved-first",
            Self::SavedReference => "score-figure-saved-reference",
        }
    }

    /// The name in data for scripts, in which whose it is stands too.
    pub fn key(self) -> &'static str {
        match self {
            Self::Ending => "ending",
            Self::Share => "share",
            Self::FromMidpoint => "from_midpoint",
            Self::FirstMover => "first_mover",
            Self::BetweenFirsts => "between_firsts",
            Self::Steps(Side::Payer) => "payer_steps",
            Self::Mean(Side::Payer) => "payer_mean",
            Self::Largest(Side::Payer) => "payer_largest",
            Self::Total(Side::Payer) => "payer_total",
            Self::Falling(Side::Payer) => "payer_falling",
            Self::Steps(Side::Company) => "company_steps",
            Self::Mean(Side::Company) => "company_mean",
            Self::Largest(Side::Company) => "company_largest",
            Self::Total(Side::Company) => "company_total",
            Self::Falling(Side::Company) => "company_falling",
            Self::Answers(Side::Payer) => "payer_answers",
            Self::Answers(Side::Company) => "company_answers",
            Self::Slips => "slips",
            Self::Time => "time",
            Self::SavedTarget => "saved_target",
            Self::SavedFirst => "saved_first",
            Self::SavedReference => "saved_reference",
        }
    }

    /// What it is in this score.
    pub fn of(self, score: &Score) -> Shown {
        let part = |part: Option<Decimal>| part.map_or(Shown::Absent, Shown::Part);
        match self {
            Self::Ending => match score.ending {
                Ending::Deal(price) => Shown::Price(price.amount()),
                Ending::NoDeal => Shown::NoDeal,
                Ending::Open => Shown::Open,
            },
            Self::Share => part(score.share),
            Self::FromMidpoint => score.from_midpoint.map_or(Shown::Absent, Shown::Change),
            Self::FirstMover => score.firsts.mover.map_or(Shown::Absent, Shown::Side),
            Self::BetweenFirsts => part(score.between_firsts),
            Self::Steps(side) => {
                let own = score.concessions(side);
                if own.steps.is_empty() {
                    Shown::Absent
                } else {
                    Shown::Steps(own.classes())
                }
            }
            Self::Mean(side) => part(score.concessions(side).mean()),
            Self::Largest(side) => {
                let largest = score.concessions(side).largest();
                largest.map_or(Shown::Absent, |step| Shown::Step {
                    amount: step.toward,
                    part: step.part,
                })
            }
            Self::Total(side) => {
                let own = score.concessions(side);
                let moved = own.figures.len() > 1;
                let total = own.total().zip(own.total_part()).filter(|_| moved);
                total.map_or(Shown::Absent, |(amount, part)| Shown::Step { amount, part })
            }
            Self::Falling(side) => {
                let falling = score.concessions(side).falling();
                falling.map_or(Shown::Absent, |(some, all)| Shown::Of(some, all))
            }
            Self::Answers(side) => {
                let mean = score.answers(side).mean;
                mean.map_or(Shown::Absent, Shown::Times)
            }
            Self::Slips => score.slips.as_ref().map_or(Shown::Absent, |slips| {
                Shown::Count(u32::try_from(slips.len()).unwrap_or(u32::MAX))
            }),
            Self::Time => score.time.seconds.map_or(Shown::Absent, |seconds| {
                let budget = score.time.budget;
                Shown::Time { seconds, budget }
            }),
            Self::SavedTarget => saved(score, |one| *one == Against::Target),
            Self::SavedFirst => saved(score, |one| *one == Against::FirstOffer),
            Self::SavedReference => saved(score, |one| matches!(one, Against::Reference(_))),
        }
    }
}

fn saved(score: &Score, against: impl Fn(&Against) -> bool) -> Shown {
    score
        .saving(against)
        .map_or(Shown::Absent, |one| Shown::Saving {
            part: one.part,
            amount: one.amount,
        })
}
