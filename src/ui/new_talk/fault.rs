//! What is wrong with a field, and what to put instead.

use rust_decimal::Decimal;

use super::field::{Field, Section};
use super::naming;
use crate::domain::brief::BriefFault;
use crate::domain::conversion::SettlementFault;
use crate::domain::price::PriceFault;
use crate::domain::reference::ReferencePrice;
use crate::domain::rules::PackName;
use crate::domain::savings::TargetFault;
use crate::domain::typed::TypedFault;
use crate::text::{Argument, Words};

/// What is wrong with one field.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FieldFault {
    /// The field.
    pub field: Field,
    /// What is wrong.
    pub problem: Problem,
    /// The text that was likely meant, where there is one.
    pub cure: Option<String>,
}

/// What can be wrong with a field.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Problem {
    /// Nothing stands in it.
    Empty,
    /// No number, or none of this field's grammar.
    NotANumber {
        /// As it was typed.
        typed: String,
    },
    /// Nought or less.
    NotPositive,
    /// More digits than a record holds.
    TooManyDigits,
    /// More characters than a record holds.
    TooLong {
        /// How many it may have.
        limit: usize,
    },
    /// Holds a character that can't be seen.
    Invisible {
        /// Its code point.
        point: u32,
    },
    /// No date.
    NotADate,
    /// Names a currency other than the one beside it.
    OtherCurrency,
    /// Names a unit other than the one beside it.
    OtherUnit,
    /// A range whose lower end is not the lower one.
    Reversed,
    /// So far over the reference prices that a decimal point has slipped.
    PointMisplaced {
        /// The highest of them.
        reference: Box<ReferencePrice>,
        /// How many times that price.
        times: Decimal,
    },
    /// The target comes to no price.
    Target(TargetFault),
    /// More people than the rules allow.
    TooManyPeople {
        /// How many are allowed.
        limit: u8,
    },
    /// There are no such rules here.
    UnknownRules {
        /// Those the brief names.
        rules: Option<PackName>,
    },
    /// The rules ask for no reserve.
    ReserveNotWanted,
    /// The envelope was sealed for a reserve in another currency or unit.
    SealedForOther,
    /// Low and high volume do not lie below and above the expected one.
    Scenario,
    /// The conversion or the exchange rate is wrong.
    Settlement(SettlementFault),
    /// What the procedure needs beside the fields of the form is missing or wrong.
    OfProcedure(BriefFault),
}

impl Problem {
    /// The stable code, which is also the id of its words.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Empty => "field-empty",
            Self::NotANumber { .. } => "field-not-a-number",
            Self::NotPositive => "field-not-positive",
            Self::TooManyDigits => "field-too-many-digits",
            Self::TooLong { .. } => "field-too-long",
            Self::Invisible { .. } => "field-invisible",
            Self::NotADate => "field-date-unreadable",
            Self::OtherCurrency => "field-other-currency",
            Self::OtherUnit => "field-other-unit",
            Self::Reversed => "field-range-reversed",
            Self::PointMisplaced { .. } => "field-times-reference",
            Self::Target(TargetFault::NoReference) => "field-target-no-reference",
            Self::Target(TargetFault::NoVolume) => "field-target-no-volume",
            Self::Target(TargetFault::Percent) => "field-target-percent",
            Self::Target(TargetFault::OutOfRange) => "field-target-out-of-range",
            Self::TooManyPeople { .. } => "field-too-many-people",
            Self::UnknownRules { .. } => "field-unknown-rules",
            Self::ReserveNotWanted => "field-reserve-not-wanted",
            Self::SealedForOther => "field-sealed-for-other",
            Self::Scenario => "field-scenario",
            Self::Settlement(SettlementFault::Figure) => "field-conversion-figure",
            Self::Settlement(SettlementFault::Itself) => "field-conversion-of-itself",
            Self::Settlement(SettlementFault::Contradiction { .. }) => {
                "field-conversion-contradicts"
            }
            Self::OfProcedure(_) => "field-of-procedure",
        }
    }

    fn arguments(&self, words: &Words) -> Vec<(&'static str, Argument<'static>)> {
        match self {
            Self::NotANumber { typed } => vec![("typed", typed.clone().into())],
            Self::TooLong { limit } => vec![("limit", (*limit).into())],
            Self::Invisible { point } => vec![("character", format!("U+{point:04X}").into())],
            Self::PointMisplaced { reference, times } => vec![
                ("name", naming::in_full(reference, words).into()),
                ("times", words.times(*times, 1).into()),
            ],
            Self::TooManyPeople { limit } => vec![("limit", u32::from(*limit).into())],
            Self::UnknownRules { rules } => {
                let name = rules.as_ref().map(naming::of_rules);
                vec![("rules", name.unwrap_or_default().into())]
            }
            Self::OfProcedure(fault) => vec![("what", words.brief_fault(fault).into())],
            Self::Settlement(fault) => words.settlement(fault),
            Self::Scenario
            | Self::SealedForOther
            | Self::Empty
            | Self::NotPositive
            | Self::TooManyDigits
            | Self::NotADate
            | Self::OtherCurrency
            | Self::OtherUnit
            | Self::Reversed
            | Self::Target(_)
            | Self::ReserveNotWanted => Vec::new(),
        }
    }
}

impl FieldFault {
    /// A fault without a cure.
    pub(super) fn of(field: Field, problem: Problem) -> Self {
        Self {
            field,
            problem,
            cure: None,
        }
    }

    /// The section of the field.
    pub fn section(&self) -> Section {
        self.field.section()
    }

    /// What is wrong, in words.
    pub fn say(&self, words: &Words) -> String {
        words.say_with(self.problem.code(), &self.problem.arguments(words))
    }
}

impl Problem {
    pub(super) fn of_price(fault: PriceFault, typed: &str) -> Self {
        match fault {
            PriceFault::Empty => Self::Empty,
            PriceFault::NotANumber => Self::NotANumber {
                typed: typed.trim().to_owned(),
            },
            PriceFault::Negative | PriceFault::Zero => Self::NotPositive,
            PriceFault::TooLong | PriceFault::TooFine => Self::TooManyDigits,
        }
    }

    pub(super) fn of_typed(fault: TypedFault, typed: &str) -> Self {
        match fault {
            TypedFault::Price(fault) => Self::of_price(fault, typed),
            TypedFault::OtherCurrency => Self::OtherCurrency,
            TypedFault::OtherUnit => Self::OtherUnit,
            TypedFault::WithoutBase => Self::of_price(PriceFault::NotANumber, typed),
        }
    }
}
