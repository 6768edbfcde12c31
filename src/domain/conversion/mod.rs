//! Conversions: what one unit or one currency is in another, once that is settled.
//!
//! Prices in different units or currencies never compare until a conversion is settled
//! (in the brief, or during the talk). Then the price converts, and it is said by which
//! facts, each with its basis, source and date. From settled facts a way is found by a
//! search of the graph that they make: the fewest facts, of those the ones settled first.
//! Two ways that give different factors are a fault that names both.
//!
//! A factor is an exact [`Ratio`], so there and back is the identity.
//! Applied to a price it is exact where 28 digits hold the result; nothing is rounded
//! before it is shown.

mod compare;
mod said;
mod table;

pub(in crate::domain) use compare::Terms;
pub use compare::{Compared, Step, decimals_of, shown_amount};
pub use said::understand_fact;
pub use table::{Conversions, Fact, Link, Way};

use rust_decimal::Decimal;

use super::currency::Currency;
use super::date::PartialDate;
use super::ratio::Ratio;
use super::reference::Basis;
use super::text::Text;
use super::unit::Unit;

/// Reads a factor: at most twelve digits before the point and eight behind it.
pub fn read_factor(text: &str) -> Option<Decimal> {
    let (whole, fine) = text
        .split_once('.')
        .map_or((text, None), |(whole, fine)| (whole, Some(fine)));
    let digits = |part: &str, most: usize| {
        !part.is_empty() && part.len() <= most && part.bytes().all(|b| b.is_ascii_digit())
    };
    let leading_zero = whole.len() > 1 && whole.starts_with('0');
    if !digits(whole, 12) || leading_zero || fine.is_some_and(|fine| !digits(fine, 8)) {
        return None;
    }
    Decimal::from_str_exact(text).ok()
}

/// One `of` makes so many `unit`: a pack makes 30 tablets.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Conversion {
    /// The unit of which there is one.
    pub of: Unit,
    /// How many it makes, above zero.
    pub makes: Decimal,
    /// What it makes.
    pub unit: Unit,
    /// How sure that is.
    pub basis: Basis,
    /// As of when.
    pub date: Option<PartialDate>,
    /// Where it is from.
    pub source: Text,
}

/// One `of` is worth so much of `currency`, on a day: a dollar 7.10 yuan.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rate {
    /// The currency of which there is one.
    pub of: Currency,
    /// How much it is worth, above zero.
    pub makes: Decimal,
    /// The currency it is worth that in.
    pub currency: Currency,
    /// How sure that is.
    pub basis: Basis,
    /// The day of the rate, as exact as it is known.
    pub date: PartialDate,
    /// Where it is from.
    pub source: Text,
}

/// A unit or a currency. No fact links the one to the other.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Measure {
    /// A unit.
    Unit(Unit),
    /// A currency.
    Currency(Currency),
}

/// What a fact says: one `of` is so many `unit`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Equation {
    /// That of which there is one.
    pub of: Measure,
    /// How many.
    pub makes: Decimal,
    /// Of what.
    pub unit: Measure,
}

impl Equation {
    /// Whether it is about the same two, in either order.
    fn same_pair(&self, other: &Self) -> bool {
        (self.of, self.unit) == (other.of, other.unit)
            || (self.of, self.unit) == (other.unit, other.of)
    }
}

impl Conversion {
    /// What it says.
    pub fn equation(&self) -> Equation {
        Equation {
            of: Measure::Unit(self.of),
            makes: self.makes,
            unit: Measure::Unit(self.unit),
        }
    }
}

impl Rate {
    /// What it says.
    pub fn equation(&self) -> Equation {
        Equation {
            of: Measure::Currency(self.of),
            makes: self.makes,
            unit: Measure::Currency(self.currency),
        }
    }
}

/// A fact that is settled.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Settled {
    /// Between units.
    Conversion(Conversion),
    /// Between currencies.
    Rate(Rate),
}

impl Settled {
    /// What it says.
    pub fn equation(&self) -> Equation {
        match self {
            Self::Conversion(one) => one.equation(),
            Self::Rate(one) => one.equation(),
        }
    }
}

/// What is wrong with a fact.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SettlementFault {
    /// It makes nothing, or more than can be reckoned with.
    Figure,
    /// It is about one unit or one currency only.
    Itself,
    /// Facts settled before it give another factor.
    Contradiction {
        /// What it says.
        stated: Equation,
        /// What the others say, in the order of their chain.
        other: Vec<Equation>,
    },
}

impl SettlementFault {
    /// The stem of its words.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Figure => "conversion-figure",
            Self::Itself => "conversion-of-itself",
            Self::Contradiction { .. } => "conversion-contradicts",
        }
    }
}

/// Which fact of a brief is meant, counted from 0.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SettledPlace {
    /// A conversion between units.
    Conversion(usize),
    /// An exchange rate.
    Rate(usize),
}

/// Units in a pack, by what is known of the product.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PackSize {
    /// How many.
    pub count: u32,
    /// Of which unit.
    pub unit: Unit,
}

/// All that is settled.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Settlements {
    /// Between units.
    pub conversions: Vec<Conversion>,
    /// Between currencies.
    pub rates: Vec<Rate>,
}

impl Settlements {
    /// Takes one more fact in. It replaces an earlier one about the same two: that is how
    /// a wrong one is put right and how a rate is brought up to date.
    pub fn settle(&mut self, settled: Settled) {
        let equation = settled.equation();
        match settled {
            Settled::Conversion(one) => {
                self.conversions
                    .retain(|before| !before.equation().same_pair(&equation));
                self.conversions.push(one);
            }
            Settled::Rate(one) => {
                self.rates
                    .retain(|before| !before.equation().same_pair(&equation));
                self.rates.push(one);
            }
        }
    }

    /// What is wrong with `settled` if it came in now.
    pub fn fault_of(&self, settled: &Settled, pack: Option<PackSize>) -> Option<SettlementFault> {
        let mut after = self.clone();
        after.settle(settled.clone());
        fault(&settled.equation(), |one| {
            let table = Conversions::of(&after, pack);
            table.other_way(one)
        })
    }

    /// Everything wrong with these facts: each is held against those before it.
    pub fn faults(&self, pack: Option<PackSize>) -> Vec<(SettledPlace, SettlementFault)> {
        let mut before = Self::default();
        let mut faults = Vec::new();
        for (place, one) in self.conversions.iter().enumerate() {
            let found = fault(&one.equation(), |equation| {
                Conversions::of(&before, pack).other_way(equation)
            });
            match found {
                Some(found) => faults.push((SettledPlace::Conversion(place), found)),
                None => before.conversions.push(one.clone()),
            }
        }
        for (place, one) in self.rates.iter().enumerate() {
            let found = fault(&one.equation(), |equation| {
                Conversions::of(&before, pack).other_way(equation)
            });
            match found {
                Some(found) => faults.push((SettledPlace::Rate(place), found)),
                None => before.rates.push(one.clone()),
            }
        }
        faults
    }
}

/// What is wrong with a fact, given the facts that lead another way to another factor.
fn fault(
    equation: &Equation,
    other_way: impl Fn(&Equation) -> Option<Vec<Equation>>,
) -> Option<SettlementFault> {
    if equation.of == equation.unit {
        return Some(SettlementFault::Itself);
    }
    if Ratio::of(equation.makes).is_none() {
        return Some(SettlementFault::Figure);
    }
    let other = other_way(equation)?;
    Some(SettlementFault::Contradiction {
        stated: *equation,
        other,
    })
}
