//! A drug over the years, in words.

use crate::domain::Session;
use crate::domain::conversion::shown_amount;
use crate::domain::over_years::{ConvertedBy, OverYears};
use crate::text::Words;
use crate::text::change::signed_percent;
use crate::text::number::ABSENT;
use crate::ui::names::short_title;
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive as _;

/// A drug over the years, made once.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Years {
    pub(super) title: String,
    /// What prices are in.
    pub(super) head: String,
    /// The talks that compare, the oldest first.
    pub(super) lines: Vec<Line>,
    /// Those that stand apart: when, whose, and why.
    pub(super) apart: Vec<[String; 3]>,
    /// Whether a talk among them was simulated.
    pub(super) simulated: bool,
}

/// One talk that compares.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Line {
    pub(super) held: String,
    pub(super) company: String,
    pub(super) first: String,
    pub(super) agreed: String,
    pub(super) change: String,
    pub(super) how: String,
    /// For the chart: first and agreed price.
    pub(super) points: [Option<f32>; 2],
}

impl Years {
    /// These talks, in words; `all` are those that places count in.
    pub fn of(over: &OverYears, against: &Session, all: &[&Session], words: &Words) -> Self {
        let currency = over.currency.code();
        let decimals = crate::domain::conversion::decimals_of(against.brief().step);
        let company = |place: usize| {
            let talk = all.get(place);
            talk.map_or_else(String::new, |talk| words.companies(talk.brief()))
        };
        let money = |amount: Option<Decimal>| {
            amount.map_or_else(
                || ABSENT.to_owned(),
                |one| words.money(shown_amount(one, decimals), currency),
            )
        };
        let lines = over.talks.iter().map(|talk| Line {
            held: talk
                .held
                .map_or_else(|| ABSENT.to_owned(), |held| held.to_string()),
            company: company(talk.place),
            first: money(talk.first),
            agreed: match talk.agreed {
                Some(agreed) => money(Some(agreed)),
                None => words.say(talk.conclusion.id()).into_owned(),
            },
            change: talk.cut.map_or_else(
                || ABSENT.to_owned(),
                |cut| {
                    let ratio = cut.checked_div(-Decimal::ONE_HUNDRED);
                    ratio.map_or_else(|| ABSENT.to_owned(), signed_percent)
                },
            ),
            how: match talk.by {
                ConvertedBy::Nobody => String::new(),
                ConvertedBy::ItsTalk => words.say("years-by-its-talk").into_owned(),
                ConvertedBy::TheOther => words.say("years-by-the-other").into_owned(),
            },
            points: [talk.first, talk.agreed].map(|price| price?.to_f32()),
        });
        let apart = over.apart.iter().map(|(place, why)| {
            let held = (all.get(*place))
                .and_then(|talk| crate::domain::summary::day_of(talk))
                .map_or_else(|| ABSENT.to_owned(), |held| held.to_string());
            let why = words.say(why.words()).into_owned();
            [held, company(*place), why]
        });
        let is_simulated =
            |talk: &&Session| talk.origin() == crate::domain::event::Origin::Simulated;
        Self {
            title: short_title(words, &against.brief().product),
            head: words.price_head(currency, over.unit.id()),
            lines: lines.collect(),
            apart: apart.collect(),
            simulated: all.iter().any(is_simulated),
        }
    }
}
