//! The same product over the years, in one unit and one currency.
//!
//! A price converts only by what a talk settled: the talk that it is from, or else the one
//! that the others are held against. Nothing is assumed: what can't be converted stands
//! apart, with the reason. The change of an agreed price is from the agreed price before
//! it, `100 × (before − now) / before`, above zero where it fell.

use rust_decimal::Decimal;

use super::conversion::{Conversions, Measure};
use super::currency::Currency;
use super::date::PartialDate;
use super::price::Price;
use super::ratio::Ratio;
use super::session::Session;
use super::strength::has_strength;
use super::summary::{Conclusion, day_of};
use super::unit::Unit;

/// One talk beside the others.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TalkOfYear {
    /// Its place among the talks that were given.
    pub place: usize,
    /// The day it was held, as exact as it is known.
    pub held: Option<PartialDate>,
    /// How it stands.
    pub conclusion: Conclusion,
    /// The first offer, converted and not rounded.
    pub first: Option<Decimal>,
    /// The agreed price, the same.
    pub agreed: Option<Decimal>,
    /// By how many percent that is below the agreed price before it.
    pub cut: Option<Decimal>,
    /// By whose facts it was converted.
    pub by: ConvertedBy,
}

/// By whose facts a price was converted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ConvertedBy {
    /// It stands in the unit and the currency already.
    Nobody,
    /// By facts of its own talk.
    ItsTalk,
    /// By facts of the talk that the others are held against.
    TheOther,
}

/// Why a talk stands apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Apart {
    /// It has no price.
    NoPrice,
    /// It is about another strength, in a unit that holds so much of it.
    Strength,
    /// No settled fact leads from its unit.
    Unit,
    /// No settled rate leads from its currency.
    Currency,
}

impl Apart {
    /// The id of its words.
    pub fn words(self) -> &'static str {
        match self {
            Self::NoPrice => "years-apart-no-price",
            Self::Strength => "years-apart-strength",
            Self::Unit => "years-apart-unit",
            Self::Currency => "years-apart-currency",
        }
    }

    /// Its name in data.
    pub fn id(self) -> &'static str {
        match self {
            Self::NoPrice => "no-price",
            Self::Strength => "strength",
            Self::Unit => "unit",
            Self::Currency => "currency",
        }
    }
}

/// A product over the years.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OverYears {
    /// What prices are in.
    pub currency: Currency,
    /// What they are the price of.
    pub unit: Unit,
    /// The talks that compare, the oldest first; those without a date come last.
    pub talks: Vec<TalkOfYear>,
    /// The others, by their places, with the reason.
    pub apart: Vec<(usize, Apart)>,
}

impl OverYears {
    /// Talks about one product beside each other, in the unit and currency of `against`.
    pub fn of(against: &Session, all: &[&Session]) -> Self {
        let (currency, unit) = (against.brief().currency, against.brief().unit);
        let (mut talks, mut apart) = (Vec::new(), Vec::new());
        for (place, talk) in all.iter().enumerate() {
            match beside(place, talk, against) {
                Ok(one) => talks.push(one),
                Err(why) => apart.push((place, why)),
            }
        }
        talks.sort_by_key(|one| (one.held.is_none(), one.held));
        let mut before: Option<Decimal> = None;
        for talk in &mut talks {
            if let Some(now) = talk.agreed {
                talk.cut = before.and_then(|before| percent_below(before, now));
                before = Some(now);
            }
        }
        Self {
            currency,
            unit,
            talks,
            apart,
        }
    }
}

fn percent_below(before: Decimal, now: Decimal) -> Option<Decimal> {
    let less = before.checked_sub(now)?;
    less.checked_mul(Decimal::ONE_HUNDRED)?.checked_div(before)
}

fn beside(place: usize, talk: &Session, against: &Session) -> Result<TalkOfYear, Apart> {
    let (first, agreed) = (talk.state().first_price(), talk.state().final_price());
    if first.is_none() && agreed.is_none() {
        return Err(Apart::NoPrice);
    }
    let (brief, other) = (talk.brief(), against.brief());
    let same_strength = brief.product.strength == other.product.strength;
    if !same_strength && (has_strength(brief.unit) || has_strength(other.unit)) {
        return Err(Apart::Strength);
    }
    let (factor, by) = factor(talk, against)?;
    let converted = |price: Option<Price>| match (by, price) {
        (_, None) => None,
        // a figure that was not converted keeps the decimals it was stated with
        (ConvertedBy::Nobody, Some(price)) => Some(price.amount()),
        (ConvertedBy::ItsTalk | ConvertedBy::TheOther, Some(price)) => {
            Some(factor.apply(price.amount())?.normalize())
        }
    };
    Ok(TalkOfYear {
        place,
        held: day_of(talk),
        conclusion: Conclusion::of(talk),
        first: converted(first),
        agreed: converted(agreed),
        cut: None,
        by,
    })
}

/// By what a price of the talk is multiplied to be one of the other.
fn factor(talk: &Session, against: &Session) -> Result<(Ratio, ConvertedBy), Apart> {
    let (brief, other) = (talk.brief(), against.brief());
    let same = (brief.unit, brief.currency) == (other.unit, other.currency);
    if same {
        return Ok((Ratio::ONE, ConvertedBy::Nobody));
    }
    let by = |table: &Conversions<'_>| {
        let units = table.units(brief.unit, other.unit).ok_or(Apart::Unit)?;
        let money = table
            .way(
                Measure::Currency(brief.currency),
                Measure::Currency(other.currency),
            )
            .ok_or(Apart::Currency)?;
        // a price per pack is the price per tablet times the tablets in the pack
        units.ratio.inverse().times(money.ratio).ok_or(Apart::Unit)
    };
    match by(&talk.conversions()) {
        Ok(ratio) => Ok((ratio, ConvertedBy::ItsTalk)),
        Err(why) => match by(&against.conversions()) {
            Ok(ratio) => Ok((ratio, ConvertedBy::TheOther)),
            Err(_neither) => Err(why),
        },
    }
}
