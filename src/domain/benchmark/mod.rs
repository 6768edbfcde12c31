//! Benchmarks: what the international reference prices come to together.
//!
//! | figure | of the prices that count | rounding |
//! |---|---|---|
//! | lowest | the lowest of them | none, exact |
//! | median | the middle one; of an even number the mean of the middle two | none, exact |
//! | mean | their sum by their number | four decimals, halves away from zero |
//! | weighted mean | the sum of price × weight by the sum of weights | the same |
//!
//! A price counts where it is one country's figure in the currency and unit of the talk, as
//! stated or by what is settled between units and currencies, the
//! country belongs to the basket of the rules, and it is not out of date where the rules
//! leave such out. Each country counts once: with its newest price, an undated one being the
//! oldest, and of two that are equally new with the lower. What does not count is listed
//! with the reason. A sum that a decimal can't hold gives no figure.

mod figures;

use std::collections::BTreeMap;

use jiff::civil::Date;
use rust_decimal::Decimal;

use self::figures::{all, mean, median, weighted};

use super::brief::Brief;
use super::conversion::Compared;
use super::currency::Currency;
use super::reference::{Known, ReferenceKind, ReferencePrice};
use super::rules::{OutOfDate, RulePack};
use super::unit::Unit;

/// What reference prices are held against.
#[derive(Clone, Copy, Debug)]
pub struct Terms<'a> {
    /// The currency of the talk.
    pub currency: Currency,
    /// The unit of the talk.
    pub unit: Unit,
    /// The day of the talk, where it is known.
    pub day: Option<Date>,
    /// The countries that count, by ISO 3166-1; all where the rules name none.
    pub basket: Option<&'a [String]>,
    /// After how many months a price is out of date, and what becomes of it.
    pub age: Option<(u16, OutOfDate)>,
}

/// How old a reference price is on the day of the talk.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Age {
    /// Not too old, or nothing says what is.
    Current,
    /// Surely older than the rules allow: by the last day that its date can mean.
    OutOfDate,
    /// It bears no date.
    Unknown,
}

/// Why a price does not count.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum LeftOut {
    /// It is not the price of one country.
    NotOfACountry,
    /// It is in another currency or unit than the talk's.
    OtherMeasure,
    /// Only a range is known, or only one side of it.
    NoFigure,
    /// Its country does not belong to the basket.
    OutsideBasket,
    /// It is out of date, and the rules leave such out.
    OutOfDate,
    /// Another price of the same country counts: a newer one, or of the same date a lower.
    Repeated,
}

impl LeftOut {
    /// Every reason, in the order in which they are told.
    pub const ALL: [Self; 6] = [
        Self::NotOfACountry,
        Self::OtherMeasure,
        Self::NoFigure,
        Self::OutsideBasket,
        Self::OutOfDate,
        Self::Repeated,
    ];

    /// The name in data, and the stem of its words.
    pub fn id(self) -> &'static str {
        match self {
            Self::NotOfACountry => "not-of-a-country",
            Self::OtherMeasure => "other-measure",
            Self::NoFigure => "no-figure",
            Self::OutsideBasket => "outside-basket",
            Self::OutOfDate => "out-of-date",
            Self::Repeated => "repeated",
        }
    }
}

/// A reference price, held against the terms.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Appraised<'a> {
    /// The price.
    pub reference: &'a ReferencePrice,
    /// How old it is.
    pub age: Age,
    /// What it is in the currency and unit of the talk, not rounded; none where it does not
    /// compare.
    pub value: Option<Known<Decimal>>,
    /// Whether it is a country's price, and that country lies outside the basket.
    pub outside_basket: bool,
    /// What it counts with in the currency and unit of the talk, or why it does not.
    pub counts: Result<Decimal, LeftOut>,
}

impl Appraised<'_> {
    /// Whether it compares with prices of the talk.
    pub fn compares(&self) -> bool {
        self.value.is_some()
    }
}

/// A figure with the prices that it comes from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Derived {
    /// The figure, in the currency and unit of the talk.
    pub amount: Decimal,
    /// The places of its prices in [`Benchmark::prices`], in order.
    pub from: Vec<usize>,
}

/// Why there is no weighted mean.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unweighted {
    /// No price that counts has a weight.
    NoWeights,
    /// The weights measure different things.
    WeightsDiffer,
    /// The figures are too large.
    TooLarge,
}

/// What the international reference prices come to together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Benchmark<'a> {
    /// Every reference price that was looked at, in the order in which they were given.
    pub prices: Vec<Appraised<'a>>,
    /// The lowest price, from every price that is as low.
    pub lowest: Option<Derived>,
    /// The median.
    pub median: Option<Derived>,
    /// The mean.
    pub mean: Option<Derived>,
    /// The mean by weight, of the prices that have one.
    pub weighted: Result<Derived, Unweighted>,
}

impl<'a> Terms<'a> {
    /// The terms of a talk under these rules, held on the day that its brief says or today.
    pub fn of(brief: &Brief, pack: &'a RulePack, today: Option<Date>) -> Self {
        let held = brief.held.and_then(super::date::PartialDate::first_day);
        Self {
            currency: brief.currency,
            unit: brief.unit,
            day: held.or(today),
            basket: pack.reference_basket().map(|(_, countries)| countries),
            age: pack
                .reference_age()
                .map(|(_, months, out_of_date)| (months, out_of_date)),
        }
    }

    /// How old a price is.
    pub fn age(&self, reference: &ReferencePrice) -> Age {
        let Some(date) = reference.date else {
            return Age::Unknown;
        };
        let oldest = self.day.zip(self.age).and_then(|(day, (months, _))| {
            let span = jiff::Span::new().try_months(i64::from(months)).ok()?;
            day.checked_sub(span).ok()
        });
        match (oldest, date.last_day()) {
            (Some(oldest), Some(last)) if last < oldest => Age::OutOfDate,
            (Some(_) | None, _) => Age::Current,
        }
    }

    fn appraise(
        &self,
        reference: &'a ReferencePrice,
        value: Option<Known<Decimal>>,
    ) -> Appraised<'a> {
        let figure = match value {
            None => Err(LeftOut::OtherMeasure),
            Some(Known::At(price)) => Ok(price),
            Some(Known::Between(..) | Known::Above(_) | Known::Below(_)) => Err(LeftOut::NoFigure),
        };
        let age = self.age(reference);
        let country = country(reference);
        let is_in = |code: &str| {
            self.basket
                .is_none_or(|basket| basket.iter().any(|one| one == code))
        };
        let outside_basket = country.is_some_and(|code| !is_in(code));
        let left_out = matches!(self.age, Some((_, OutOfDate::LeftOut)));
        let counts = if country.is_none() {
            Err(LeftOut::NotOfACountry)
        } else {
            figure.and_then(|price| {
                if outside_basket {
                    Err(LeftOut::OutsideBasket)
                } else if left_out && age == Age::OutOfDate {
                    Err(LeftOut::OutOfDate)
                } else {
                    Ok(price)
                }
            })
        };
        Appraised {
            reference,
            age,
            value,
            outside_basket,
            counts,
        }
    }
}

impl<'a> Benchmark<'a> {
    /// Holds the reference prices against the terms; `compared` are those of them that
    /// compare, as prices of the talk.
    pub fn of(
        references: impl Iterator<Item = &'a ReferencePrice>,
        compared: &[Compared<'a>],
        terms: &Terms<'a>,
    ) -> Self {
        let value = |reference: &ReferencePrice| {
            let mut all = compared.iter();
            all.find(|one| std::ptr::eq(one.reference, reference))
                .map(|one| one.value)
        };
        let mut prices: Vec<Appraised<'a>> = references
            .map(|one| terms.appraise(one, value(one)))
            .collect();
        leave_out_repeated(&mut prices);
        let mut counted: Vec<(Decimal, usize)> = prices
            .iter()
            .enumerate()
            .filter_map(|(place, one)| Some((one.counts.ok()?, place)))
            .collect();
        counted.sort();
        let from = all(&counted);
        let lowest = counted.first().map(|(lowest, _)| {
            let as_low = counted.iter().filter(|(price, _)| price == lowest);
            Derived {
                amount: *lowest,
                from: as_low.map(|(_, place)| *place).collect(),
            }
        });
        let derived = |amount: Option<Decimal>| {
            Some(Derived {
                amount: amount?,
                from: from.clone(),
            })
        };
        Self {
            lowest,
            median: derived(median(&counted)),
            mean: derived(mean(&counted)),
            weighted: weighted(&prices, &counted),
            prices,
        }
    }

    /// Holds the reference prices of a brief against the terms, by what it settles.
    pub fn of_brief(brief: &'a Brief, terms: &Terms<'a>) -> Self {
        let compared: Vec<Compared<'a>> = brief.comparable().collect();
        Self::of(brief.references.iter(), &compared, terms)
    }

    /// How many prices count.
    pub fn count(&self) -> usize {
        self.prices.iter().filter(|one| one.counts.is_ok()).count()
    }

    /// How many countries' prices do not count, by reason; prices that are not of one
    /// country never could and are not among them.
    pub fn left_out(&self) -> Vec<(LeftOut, usize)> {
        LeftOut::ALL
            .into_iter()
            .filter(|reason| *reason != LeftOut::NotOfACountry)
            .map(|reason| {
                let alike = self.prices.iter().filter(|one| one.counts == Err(reason));
                (reason, alike.count())
            })
            .filter(|(_, count)| *count > 0)
            .collect()
    }

    /// The countries of a figure, by code, in the order of their prices; each once.
    pub fn countries(&self, figure: &Derived) -> Vec<&'a str> {
        let of = |place: &usize| {
            self.prices
                .get(*place)
                .and_then(|one| country(one.reference))
        };
        figure.from.iter().filter_map(of).collect()
    }
}

/// The country of an international reference price.
pub fn country(reference: &ReferencePrice) -> Option<&str> {
    if let ReferenceKind::International { country } = &reference.kind {
        Some(country)
    } else {
        None
    }
}

/// Of each country only its newest price counts, of equally new ones the lower.
fn leave_out_repeated(prices: &mut [Appraised<'_>]) {
    let mut best: BTreeMap<String, usize> = BTreeMap::new();
    let mut repeated = Vec::new();
    for (place, one) in prices.iter().enumerate() {
        let (Ok(price), Some(code)) = (one.counts, country(one.reference)) else {
            continue;
        };
        let newest = |one: &Appraised<'_>| {
            one.reference
                .date
                .and_then(super::date::PartialDate::last_day)
        };
        let Some(before) = best.get(code).copied() else {
            best.insert(code.to_owned(), place);
            continue;
        };
        let stays = prices.get(before).is_some_and(|kept| {
            let of_kept = (newest(kept), std::cmp::Reverse(kept.counts.ok()));
            of_kept >= (newest(one), std::cmp::Reverse(Some(price)))
        });
        if stays {
            repeated.push(place);
        } else {
            repeated.push(before);
            best.insert(code.to_owned(), place);
        }
    }
    for place in repeated {
        if let Some(one) = prices.get_mut(place) {
            one.counts = Err(LeftOut::Repeated);
        }
    }
}
