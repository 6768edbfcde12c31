//! What the ladder shows: plain figures and words, gathered by whoever shows it.

use std::fmt;

use rust_decimal::Decimal;

use crate::text::Words;
use crate::ui::side::Side;

/// Everything on one ladder.
#[derive(Clone, Debug, Default)]
pub struct LadderModel {
    /// Offers and counteroffers, in the order they were made.
    pub offers: Vec<Offer>,
    /// How many of the company's offers came before these and are not shown.
    pub left_out: u32,
    /// What `not on record` is called, for an offer whose price is unknown.
    pub unknown: String,
    /// Prices to compare with.
    pub references: Vec<Reference>,
    /// The words for several prices that stand too close and are put together; without
    /// them each stands alone.
    pub several: Option<Words>,
    /// What we are after.
    pub target: Option<Mark>,
    /// A target that can't be placed yet; stands at the foot as something to mend.
    pub unplaced: Option<Unplaced>,
    /// The figure in the field, not recorded yet.
    pub typed: Option<Typed>,
    /// Where the 115 % line must lie, as both sides know from the record.
    pub bracket: Option<Bracket>,
    /// Where the next offer may lie.
    pub forecast: Option<Forecast>,
    /// The reserve and its line; given only while the key is held.
    pub secret: Option<Secret>,
}

/// One offer or counteroffer.
#[derive(Clone, Debug)]
pub struct Offer {
    /// Whose it is.
    pub by: Side,
    /// The company's offers shown count from 1; a counteroffer has the number of the offer it answers.
    pub number: u16,
    /// Its price; `None` where it is not on record.
    pub price: Option<Decimal>,
    /// The price as it is written.
    pub label: String,
}

/// A price to compare with.
#[derive(Clone, Debug)]
pub struct Reference {
    /// What it is called.
    pub name: String,
    /// Its value.
    pub value: Value,
    /// How sure it is; decides the line.
    pub basis: Basis,
    /// The value as it is written.
    pub label: String,
    /// It is out of date: its name stands back.
    pub is_old: bool,
    /// Where several were put together: each with its price, the highest first.
    pub members: Vec<String>,
}

/// What is known of a price.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Value {
    /// Exactly this.
    At(Decimal),
    /// From the first to the second.
    Range(Decimal, Decimal),
    /// Somewhere above this.
    Above(Decimal),
    /// Somewhere below this.
    Below(Decimal),
}

/// How sure a price is, the surest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Basis {
    /// On record: a solid line.
    Published,
    /// One side's word: fine dots.
    Stated,
    /// Assumed: dashes.
    Assumed,
}

/// A named price.
#[derive(Clone, Debug)]
pub struct Mark {
    /// What it is called.
    pub name: String,
    /// The price.
    pub price: Decimal,
    /// The price as it is written.
    pub label: String,
}

/// A price that was given but can't be right.
#[derive(Clone, Debug)]
pub struct Unplaced {
    /// What it is called.
    pub name: String,
    /// What is the matter, in a word.
    pub label: String,
}

/// The figure being typed.
#[derive(Clone, Debug)]
pub struct Typed {
    /// Who speaks.
    pub by: Side,
    /// What was understood.
    pub price: Decimal,
    /// The price as it is written.
    pub label: String,
}

/// What the record tells about the 115 % line without telling the line.
#[derive(Clone, Debug)]
pub struct Bracket {
    /// Between which offers it lies.
    pub between: Between,
    /// What to say about it.
    pub text: String,
    /// What to say where there is no room for that.
    pub short: String,
}

/// Where a bracket lies.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Between {
    /// Somewhere below the first offer.
    BelowFirst,
    /// Below the offer of the first number and not below that of the second.
    Offers(u16, u16),
}

/// Where the next offer may lie.
#[derive(Clone, Copy, Debug)]
pub struct Forecast {
    /// The lower end.
    pub low: Decimal,
    /// The upper end.
    pub high: Decimal,
}

/// What is drawn only while the key is held.
/// Printing it tells nothing, so no log can hold it.
#[derive(Clone)]
pub struct Secret {
    /// The reserve.
    pub reserve: Mark,
    /// The 115 % line.
    pub line: Option<Mark>,
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Secret(hidden)")
    }
}

impl Value {
    /// The lowest price it stands for.
    pub(super) fn low(self) -> Decimal {
        match self {
            Self::At(price) | Self::Above(price) | Self::Below(price) => price,
            Self::Range(one, other) => one.min(other),
        }
    }

    /// The highest price it stands for.
    pub(super) fn high(self) -> Decimal {
        match self {
            Self::At(price) | Self::Above(price) | Self::Below(price) => price,
            Self::Range(one, other) => one.max(other),
        }
    }
}

impl LadderModel {
    /// The company's offers, in order.
    pub(super) fn company(&self) -> impl DoubleEndedIterator<Item = &Offer> {
        self.offers.iter().filter(|offer| offer.by == Side::Company)
    }

    /// Our counteroffers, in order.
    pub(super) fn counters(&self) -> impl DoubleEndedIterator<Item = &Offer> {
        self.offers.iter().filter(|offer| offer.by == Side::Payer)
    }
}
