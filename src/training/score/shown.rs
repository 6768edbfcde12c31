//! Figures of a score as they are shown.

use std::time::Duration;

use rust_decimal::Decimal;

use super::concessions::Classes;
use super::{Against, Figure, Score};
use crate::domain::{Currency, Session, Side, Unit};
use crate::text::number::ABSENT;
use crate::text::{Words, change, moment};

/// A figure by what it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shown {
    /// Nothing can be said.
    Absent,
    /// No deal.
    NoDeal,
    /// Not decided.
    Open,
    /// A price of the talk.
    Price(Decimal),
    /// A difference of prices, with its sign.
    Change(Decimal),
    /// A part: 0.224 is 22.4%.
    Part(Decimal),
    /// A ratio.
    Times(Decimal),
    /// How many.
    Count(u32),
    /// So many of so many.
    Of(u32, u32),
    /// A side.
    Side(Side),
    /// Steps by class.
    Steps(Classes),
    /// A step with its part of the figure before.
    Step {
        /// In the talk's currency, towards the other side.
        amount: Decimal,
        /// Of the figure before.
        part: Decimal,
    },
    /// Time used, beside its budget.
    Time {
        /// Whole seconds.
        seconds: u64,
        /// Minutes.
        budget: Option<u16>,
    },
    /// What is saved.
    Saving {
        /// Of the base.
        part: Decimal,
        /// A year, in the talk's currency.
        amount: Option<Decimal>,
    },
}

/// In what the prices of a talk are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Measure {
    /// The currency.
    pub currency: Currency,
    /// The unit.
    pub unit: Unit,
}

impl From<&Session> for Measure {
    fn from(session: &Session) -> Self {
        Self {
            currency: session.brief().currency,
            unit: session.brief().unit,
        }
    }
}

impl Shown {
    /// The figure in words. What a price, a sum or a part is of stands in the row's name and
    /// formula; prices bring their unit.
    pub fn say(self, words: &Words, measure: Measure) -> String {
        let currency = measure.currency.code();
        match self {
            Self::Absent => ABSENT.to_owned(),
            Self::NoDeal => words.say("score-no-deal").into_owned(),
            Self::Open => words.say("score-open").into_owned(),
            Self::Price(price) => words.price(price, currency, measure.unit.id()),
            Self::Change(by) => change::signed(by.normalize(), currency),
            Self::Part(part) | Self::Saving { part, amount: None } => change::percent(part),
            Self::Times(ratio) => words.times(ratio, 2),
            Self::Count(count) => count.to_string(),
            Self::Of(some, all) => of_so_many(some, all, words),
            Self::Side(side) => words.side(side),
            Self::Steps(classes) => words.say_with(
                "score-steps",
                &[
                    ("given", classes.concessions.to_string().into()),
                    ("silent", classes.silent.to_string().into()),
                    ("back", classes.selfish.to_string().into()),
                ],
            ),
            Self::Step { amount, part } => words.say_with(
                "score-step",
                &[
                    ("amount", words.money(amount, currency).into()),
                    ("part", change::percent(part).into()),
                ],
            ),
            Self::Time { seconds, budget } => {
                let used = moment::minutes(Duration::from_secs(seconds));
                match budget {
                    None => used,
                    Some(minutes) => {
                        let whole = Duration::from_secs(u64::from(minutes).saturating_mul(60));
                        words.say_with(
                            "score-time",
                            &[
                                ("used", used.into()),
                                ("budget", moment::minutes(whole).into()),
                            ],
                        )
                    }
                }
            }
            Self::Saving {
                part,
                amount: Some(amount),
            } => words.say_with(
                "score-saved",
                &[
                    ("part", change::percent(part).into()),
                    ("sum", words.sum(amount, currency).into()),
                ],
            ),
        }
    }

    /// The figure as a plain number for data: parts as ratios, prices and sums in the talk's
    /// currency, with at most six decimals; nothing where it is no number.
    pub fn number(self) -> Option<Decimal> {
        match self {
            Self::Absent | Self::NoDeal | Self::Open | Self::Side(_) => None,
            Self::Price(figure) | Self::Change(figure) => Some(figure),
            Self::Part(part)
            | Self::Times(part)
            | Self::Step { part, .. }
            | Self::Saving { part, .. } => Some(short(part)),
            Self::Count(count) => Some(count.into()),
            Self::Of(some, all) => Decimal::from(some).checked_div(all.into()).map(short),
            Self::Steps(classes) => Some(classes.concessions.into()),
            Self::Time { seconds, .. } => Some(seconds.into()),
        }
    }
}

/// So many of so many.
pub fn of_so_many(some: u32, all: u32, words: &Words) -> String {
    words.say_with(
        "score-of",
        &[
            ("some", some.to_string().into()),
            ("all", all.to_string().into()),
        ],
    )
}

/// A difference of two ratios, in percentage points with one decimal and its sign.
pub fn points(difference: Decimal, words: &Words) -> String {
    let figure = change::signed_percent(difference);
    let figure = figure.trim_end_matches('%').to_owned();
    words.say_with("scores-points", &[("figure", figure.into())])
}

/// With at most six decimals, halves away from zero, without closing zeros.
pub fn short(figure: Decimal) -> Decimal {
    figure
        .round_dp_with_strategy(6, crate::text::number::ROUNDING)
        .normalize()
}

/// What a figure is called. A saving against a reference price names it, as the first score
/// that has one does.
pub fn name<'a>(
    figure: Figure,
    scores: impl IntoIterator<Item = &'a Score>,
    words: &Words,
) -> String {
    if figure != Figure::SavedReference {
        return words.say(figure.id()).into_owned();
    }
    let named = scores.into_iter().find_map(|score| {
        let saving = score.saving(|one| matches!(one, Against::Reference(_)))?;
        match &saving.against {
            Against::Reference(reference) => Some(words.reference(reference)),
            Against::FirstOffer | Against::Target => None,
        }
    });
    let named = named.unwrap_or_else(|| words.say("score-a-reference").into_owned());
    words.say_with(figure.id(), &[("name", named.into())])
}
