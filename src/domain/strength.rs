//! Strengths, and the price-ratio rule (差比价) between them.
//!
//! The rule says what a price of one strength is at another: with each doubling of the
//! active substance the price is multiplied by a figure `m`, so
//! `price(to) = price(from) × m ^ log2(to / from)`.
//!
//! The figure is data of a rule pack ([`RuleKind::PriceRatio`](super::rules::RuleKind)),
//! with its sureness; those seen are not read in a published source. The power is taken
//! only where `to / from` is a power of two: in between the rule's tables are not known
//! here, and nothing is made up.

use std::fmt;

use rust_decimal::Decimal;

use super::ratio::Ratio;
use super::unit::Unit;

/// How much active substance one unit holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Strength {
    amount: Decimal,
    unit: Unit,
}

/// The units of a strength as they are printed.
const UNITS: [(&str, Unit); 4] = [
    ("mg", Unit::Milligram),
    ("g", Unit::Gram),
    ("ml", Unit::Millilitre),
    ("IU", Unit::InternationalUnit),
];

impl Strength {
    /// Reads `10 mg`, `0.5 g`, `5 ml` or `100 IU`. What stands behind a comma is not part
    /// of it; a strength per volume (`12 mg/5 ml`) is none of these.
    pub fn parse(text: &str) -> Option<Self> {
        let first = text.split([',', '，', '、', ';', '；']).next()?.trim();
        let end = first.find(|one: char| !one.is_ascii_digit() && one != '.')?;
        let (figure, unit) = first.split_at_checked(end)?;
        let unit = unit.trim();
        let (_, unit) = UNITS
            .into_iter()
            .find(|(printed, _)| printed.eq_ignore_ascii_case(unit))?;
        let plain = figure.len() <= 12 && figure.starts_with(|one: char| one.is_ascii_digit());
        let amount = plain.then(|| Decimal::from_str_exact(figure).ok())??;
        (amount > Decimal::ZERO).then_some(Self { amount, unit })
    }

    /// How many times `other` this is; `None` where they are measured in different things.
    pub fn over(self, other: Self) -> Option<Ratio> {
        let in_small = |one: Self| {
            if one.unit == Unit::Gram {
                let milligrams = one.amount.checked_mul(Decimal::ONE_THOUSAND)?;
                Some((Unit::Milligram, milligrams))
            } else {
                Some((one.unit, one.amount))
            }
        };
        let ((unit, amount), (of, base)) = (in_small(self)?, in_small(other)?);
        if unit != of {
            return None;
        }
        Ratio::of(amount)?.times(Ratio::of(base)?.inverse())
    }
}

impl fmt::Display for Strength {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let printed = UNITS
            .into_iter()
            .find(|(_, unit)| *unit == self.unit)
            .map_or("", |(printed, _)| printed);
        write!(f, "{} {printed}", self.amount)
    }
}

/// How many doublings lead from `from` to `to`, below 0 for halvings; `None` where that
/// is no whole number.
pub fn doublings(from: Strength, to: Strength) -> Option<i32> {
    /// More doublings than this lie between no two strengths of one product.
    const MOST: i32 = 16;
    let wanted = to.over(from)?;
    let two = Ratio::of(Decimal::TWO)?;
    (-MOST..=MOST).find(|count| two.power(*count) == Some(wanted))
}

/// By what a price of strength `from` is multiplied to stand at `to`, where each doubling
/// multiplies it by `doubles`.
pub fn price_ratio(doubles: Decimal, from: Strength, to: Strength) -> Option<Ratio> {
    Ratio::of(doubles)?.power(doublings(from, to)?)
}

/// Whether a price in this unit is one of a thing that has a strength: of a milligram or
/// a year of treatment the rule says nothing.
pub fn has_strength(unit: Unit) -> bool {
    match unit {
        Unit::Tablet
        | Unit::Capsule
        | Unit::Vial
        | Unit::Ampoule
        | Unit::Bottle
        | Unit::Syringe
        | Unit::Pen
        | Unit::Sachet
        | Unit::Bag
        | Unit::Tube
        | Unit::Pack => true,
        Unit::Milligram
        | Unit::Gram
        | Unit::Millilitre
        | Unit::InternationalUnit
        | Unit::Dose
        | Unit::DefinedDailyDose
        | Unit::TreatmentCourse
        | Unit::ThirtyDays
        | Unit::PatientYear => false,
    }
}
