//! What can be wrong with a table, and the words for it.

use super::grid::{MOST_BYTES, MOST_ROWS};
use super::references::MOST_REFERENCES;
use crate::domain::price::PriceFault;
use crate::domain::text::{LONGEST_TEXT, TextFault};
use crate::domain::{Currency, Refusal, Unit};
use crate::text::{Argument, Words};

/// What can be wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Wrong {
    /// Nothing stands in the table.
    Empty,
    /// More bytes than are read.
    TooLarge,
    /// More rows than are read.
    TooManyRows,
    /// A quote begins and never ends.
    QuoteOpen,
    /// No column holds prices.
    NoPrices,
    /// More reference prices than a brief holds.
    TooMany,
    /// There is no price.
    Missing,
    /// It is no number.
    NotANumber,
    /// Nought or less.
    NotPositive,
    /// More digits than a record holds.
    TooManyDigits,
    /// A formula, where its result should stand.
    Formula,
    /// What a spreadsheet writes in the place of a result that failed.
    SheetError,
    /// A comma may part thousands or stand before the decimals.
    Comma,
    /// The lower end of a range does not stand first.
    Reversed,
    /// No country or region that is known.
    Country,
    /// No currency that is known.
    Currency,
    /// The mark means more than one currency.
    WhichCurrency(Vec<Currency>),
    /// The price, its head or its column of currencies name different ones.
    CurrenciesDiffer,
    /// No unit that is known.
    Unit,
    /// The word means more than one unit.
    WhichUnit(Vec<Unit>),
    /// The price, its head or its column of units name different ones.
    UnitsDiffer,
    /// No basis that is known.
    Basis,
    /// No kind of reference price that is known.
    Kind,
    /// No date.
    Date,
    /// Day and month can be told in two ways.
    WhichDay,
    /// An international price names no country, or a row names nothing at all.
    Nameless,
    /// More characters than a record holds.
    TooLong(usize),
    /// A character that can't be seen, by its code point.
    Invisible(u32),
    /// A number with the remains of a computation behind it, and what it is without them.
    Remains(String),
    /// A single price is wanted, not a range.
    Range,
    /// No fact of a brief, and no head of a table.
    UnknownFact,
    /// A fact that stands there already.
    Twice,
    /// The reserve must not stand in a file; what stands there is told nowhere.
    Reserve,
    /// No rules that are known.
    Rules,
    /// No number of whole things.
    Whole,
    /// It names no medicine.
    NoMedicine,
    /// It does not say what the prices are of.
    NoUnit,
    /// No column says who spoke.
    NoSides,
    /// No side that is known.
    Side,
    /// Nothing that happens in a talk.
    Act,
    /// Neither yes nor no.
    YesOrNo,
    /// No time of day.
    Time,
    /// Minutes from 1 to 1,440.
    Minutes,
    /// Nothing that can be recorded stands in the row.
    Nothing,
    /// The price is in another currency than the talk.
    OtherCurrency,
    /// The price is of another unit than the talk.
    OtherUnit,
    /// It does not say when the talk was held.
    NotHeld,
    /// The rules of the talk are against it.
    Refused(Box<Refusal>),
    /// The figure looks like a slip: what was likelier meant.
    Doubtful(String),
    /// The figure goes the wrong way.
    OtherDirection,
    /// The row does not say what its record says.
    Record,
    /// The rows come to another head than the one they say they are from.
    Head(Box<(String, String)>),
}

impl Wrong {
    /// The id of its words.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Empty => "sheet-empty",
            Self::TooLarge => "sheet-too-large",
            Self::TooManyRows => "sheet-too-many-rows",
            Self::QuoteOpen => "sheet-quote-open",
            Self::NoPrices => "sheet-no-prices",
            Self::TooMany => "sheet-too-many",
            Self::Missing => "sheet-price-missing",
            Self::NotANumber => "sheet-not-a-number",
            Self::NotPositive => "sheet-not-positive",
            Self::TooManyDigits => "sheet-too-many-digits",
            Self::Formula => "sheet-formula",
            Self::SheetError => "sheet-error-value",
            Self::Comma => "sheet-comma",
            Self::Reversed => "sheet-reversed",
            Self::Country => "sheet-country",
            Self::Currency => "sheet-currency",
            Self::WhichCurrency(_) => "sheet-which-currency",
            Self::CurrenciesDiffer => "sheet-currencies-differ",
            Self::Unit => "sheet-unit",
            Self::WhichUnit(_) => "sheet-which-unit",
            Self::UnitsDiffer => "sheet-units-differ",
            Self::Basis => "sheet-basis",
            Self::Kind => "sheet-kind",
            Self::Date => "sheet-date",
            Self::WhichDay => "sheet-which-day",
            Self::Nameless => "sheet-nameless",
            Self::TooLong(_) => "sheet-too-long",
            Self::Invisible(_) => "sheet-invisible",
            Self::Remains(_) => "sheet-remains",
            Self::Range => "sheet-range",
            Self::UnknownFact => "sheet-unknown-fact",
            Self::Twice => "sheet-twice",
            Self::Reserve => "sheet-reserve",
            Self::Rules => "sheet-rules",
            Self::Whole => "sheet-whole",
            Self::NoMedicine => "sheet-no-medicine",
            Self::NoUnit => "sheet-no-unit",
            Self::NoSides => "sheet-no-sides",
            Self::Side => "sheet-side",
            Self::Act => "sheet-act",
            Self::YesOrNo => "sheet-yes-or-no",
            Self::Time => "sheet-time",
            Self::Minutes => "sheet-minutes",
            Self::Nothing => "sheet-nothing",
            Self::OtherCurrency => "sheet-other-currency",
            Self::OtherUnit => "sheet-other-unit",
            Self::NotHeld => "sheet-not-held",
            Self::Refused(_) => "sheet-refused",
            Self::Doubtful(_) => "sheet-doubtful",
            Self::OtherDirection => "sheet-doubtful-way",
            Self::Record => "sheet-record",
            Self::Head(_) => "sheet-head",
        }
    }

    pub(super) fn arguments(
        &self,
        words: &Words,
        cell: &str,
    ) -> Vec<(&'static str, Argument<'static>)> {
        let list = |names: Vec<String>| names.join(&words.say("sheet-or")).into();
        match self {
            Self::TooLarge => {
                let most = MOST_BYTES / 1024 / 1024;
                vec![("limit", most.into())]
            }
            Self::TooManyRows => vec![("limit", MOST_ROWS.into())],
            Self::TooMany => vec![("limit", MOST_REFERENCES.into())],
            Self::TooLong(limit) => vec![("limit", (*limit).into())],
            Self::Invisible(point) => vec![("character", format!("U+{point:04X}").into())],
            Self::WhichCurrency(any) => {
                let names = any.iter().map(|one| one.code().to_owned()).collect();
                vec![("cell", cell.to_owned().into()), ("names", list(names))]
            }
            Self::WhichUnit(any) => {
                let names = any.iter().map(|one| words.unit_name(one.id())).collect();
                vec![("cell", cell.to_owned().into()), ("names", list(names))]
            }
            Self::Remains(plain) => vec![
                ("cell", cell.to_owned().into()),
                ("plain", plain.clone().into()),
            ],
            Self::Refused(refusal) => vec![("why", words.refusal_parts(refusal).0.into())],
            Self::Doubtful(likelier) => vec![
                ("cell", cell.to_owned().into()),
                ("likelier", likelier.clone().into()),
            ],
            Self::Head(heads) => vec![
                ("stated", heads.0.clone().into()),
                ("found", heads.1.clone().into()),
            ],
            Self::Range
            | Self::OtherDirection
            | Self::UnknownFact
            | Self::Rules
            | Self::Whole
            | Self::Side
            | Self::Act
            | Self::YesOrNo
            | Self::Time
            | Self::Minutes
            | Self::Record
            | Self::NotANumber
            | Self::Formula
            | Self::SheetError
            | Self::Comma
            | Self::Country
            | Self::Currency
            | Self::Unit
            | Self::Basis
            | Self::Kind
            | Self::Date
            | Self::WhichDay => vec![("cell", cell.to_owned().into())],
            Self::Empty
            | Self::QuoteOpen
            | Self::NoPrices
            | Self::Missing
            | Self::NotPositive
            | Self::TooManyDigits
            | Self::Reversed
            | Self::CurrenciesDiffer
            | Self::UnitsDiffer
            | Self::Twice
            | Self::Reserve
            | Self::NoMedicine
            | Self::NoUnit
            | Self::NoSides
            | Self::Nothing
            | Self::OtherCurrency
            | Self::OtherUnit
            | Self::NotHeld
            | Self::Nameless => Vec::new(),
        }
    }
}

impl From<PriceFault> for Wrong {
    fn from(fault: PriceFault) -> Self {
        match fault {
            PriceFault::Empty => Self::Missing,
            PriceFault::NotANumber => Self::NotANumber,
            PriceFault::Negative | PriceFault::Zero => Self::NotPositive,
            PriceFault::TooLong | PriceFault::TooFine => Self::TooManyDigits,
        }
    }
}

impl Wrong {
    /// What is wrong with a text that may have so many characters.
    pub(super) fn of_text(fault: TextFault, limit: usize) -> Self {
        match fault {
            TextFault::TooLong => Self::TooLong(limit.min(LONGEST_TEXT)),
            TextFault::Invisible(point) => Self::Invisible(point),
        }
    }
}
