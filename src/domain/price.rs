//! Prices, read by our own grammar.
//!
//! `^(0|[1-9][0-9]{0,11})(\.[0-9]{1,4})?$` and greater than zero: at most twelve
//! digits before the point and four behind it, nothing else. The scale that was
//! typed is kept: `4.50` stays `4.50`, yet equals `4.5`. What the decimal type would
//! take beside this (`1_000`, `+5`, `.5`, `1e3`) is refused, so that a figure can't
//! change between what was typed and what is on record.

use std::fmt;

use rust_decimal::{Decimal, RoundingStrategy};

/// Digits before the decimal point, at most.
pub const WHOLE_DIGITS: usize = 12;
/// Digits behind the decimal point, at most.
pub const FINE_DIGITS: usize = 4;

/// A price: above zero, at most 999,999,999,999.9999, exact.
///
/// It knows neither its currency nor its unit; those stand once for a talk, and a
/// [`ReferencePrice`](super::reference::ReferencePrice) from elsewhere brings its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Price(Decimal);

/// Why a text is no price.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PriceFault {
    /// Nothing was typed.
    Empty,
    /// Not a number of the grammar.
    NotANumber,
    /// Below zero.
    Negative,
    /// Zero.
    Zero,
    /// More than [`WHOLE_DIGITS`] digits before the point.
    TooLong,
    /// More than [`FINE_DIGITS`] digits behind the point.
    TooFine,
}

impl PriceFault {
    /// The stable code, which is also the stem of its words.
    pub fn code(self) -> &'static str {
        match self {
            Self::Empty => "price-empty",
            Self::NotANumber => "price-not-a-number",
            Self::Negative => "price-negative",
            Self::Zero => "price-zero",
            Self::TooLong => "price-too-long",
            Self::TooFine => "price-too-fine",
        }
    }
}

/// One fen, or one cent: the step of prices where nothing else is said.
pub fn fen() -> Price {
    Price(Decimal::from_parts(1, 0, 0, false, 2))
}

impl Price {
    /// Reads a price by the grammar of this module.
    pub fn parse(text: &str) -> Result<Self, PriceFault> {
        if text.is_empty() {
            return Err(PriceFault::Empty);
        }
        let (negative, digits) = text
            .strip_prefix('-')
            .map_or((false, text), |rest| (true, rest));
        let (whole, fine) = digits
            .split_once('.')
            .map_or((digits, None), |(w, f)| (w, Some(f)));
        let all_digits = |part: &str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit());
        if !all_digits(whole) || !fine.is_none_or(all_digits) {
            return Err(PriceFault::NotANumber);
        }
        if whole.len() > 1 && whole.starts_with('0') {
            return Err(PriceFault::NotANumber);
        }
        if whole.len() > WHOLE_DIGITS {
            return Err(PriceFault::TooLong);
        }
        if fine.is_some_and(|part| part.len() > FINE_DIGITS) {
            return Err(PriceFault::TooFine);
        }
        let amount = Decimal::from_str_exact(digits).or(Err(PriceFault::NotANumber))?;
        if amount.is_zero() {
            return Err(PriceFault::Zero);
        }
        if negative {
            return Err(PriceFault::Negative);
        }
        Ok(Self(amount))
    }

    /// The price of this amount, if the grammar can write it. The scale is kept.
    pub fn from_decimal(amount: Decimal) -> Result<Self, PriceFault> {
        Self::parse(&amount.to_string())
    }

    /// The amount.
    pub fn amount(self) -> Decimal {
        self.0
    }

    /// The price rounded to a multiple of `step`, halves away from zero; `None` where
    /// nothing above zero is left or the figures do not fit.
    pub fn rounded_to(amount: Decimal, step: Self) -> Option<Self> {
        Self::to_step(amount, step, RoundingStrategy::MidpointAwayFromZero)
    }

    /// The highest multiple of `step` that is not above `amount`: the payer's rounding
    /// for what may at most be paid.
    pub fn at_most(amount: Decimal, step: Self) -> Option<Self> {
        Self::to_step(amount, step, RoundingStrategy::ToZero)
    }

    /// The lowest multiple of `step` that is not below `amount`.
    pub fn at_least(amount: Decimal, step: Self) -> Option<Self> {
        Self::to_step(amount, step, RoundingStrategy::AwayFromZero)
    }

    fn to_step(amount: Decimal, step: Self, strategy: RoundingStrategy) -> Option<Self> {
        let steps = amount
            .checked_div(step.0)?
            .round_dp_with_strategy(0, strategy);
        let mut rounded = steps.checked_mul(step.0)?;
        rounded.rescale(step.0.scale());
        Self::from_decimal(rounded).ok()
    }
}

impl fmt::Display for Price {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}
