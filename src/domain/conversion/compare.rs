//! Reference prices as prices of the talk, and how they came to be that.

use rust_decimal::{Decimal, RoundingStrategy};

use super::Measure;
use super::table::{Conversions, Link};
use crate::domain::currency::Currency;
use crate::domain::price::{FINE_DIGITS, Price};
use crate::domain::ratio::Ratio;
use crate::domain::reference::{Basis, Known, ReferencePrice};
use crate::domain::rules::{PriceRatio, Sureness};
use crate::domain::strength::{Strength, has_strength, price_ratio};
use crate::domain::unit::Unit;

/// One step from the price as it was stated to the price of the talk.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step<'a> {
    /// By a settled fact.
    Link(Link<'a>),
    /// By the price-ratio rule, from one strength to another.
    Strength {
        /// From this strength.
        from: Strength,
        /// To this one.
        to: Strength,
        /// What each doubling multiplies the price by.
        doubles: Decimal,
        /// The rule's number in the pack.
        rule: &'a str,
        /// How sure the rule is.
        sureness: Sureness,
    },
}

impl Step<'_> {
    /// How sure it is: a rule that is not published counts as assumed.
    pub fn basis(self) -> Basis {
        match self {
            Self::Link(link) => link.fact.basis(),
            Self::Strength { sureness, .. } => match sureness {
                Sureness::Published => Basis::Published,
                Sureness::Weak | Sureness::Unsure => Basis::Assumed,
            },
        }
    }
}

/// A reference price as a price of the talk.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Compared<'a> {
    /// The reference price as it was stated.
    pub reference: &'a ReferencePrice,
    /// What it is in the talk's currency and unit; not rounded.
    pub value: Known<Decimal>,
    /// How; nothing where it was stated in them.
    pub via: Vec<Step<'a>>,
}

impl Compared<'_> {
    /// How sure the least sure of the price and its conversions is.
    pub fn basis(&self) -> Basis {
        let steps = self.via.iter().map(|step| step.basis());
        steps.fold(self.reference.basis, Basis::max)
    }
}

/// What prices of a talk are in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::domain) struct Terms<'a> {
    pub(in crate::domain) currency: Currency,
    pub(in crate::domain) unit: Unit,
    /// The product's strength, where it can be read.
    pub(in crate::domain) strength: Option<Strength>,
    /// The rule between strengths, where the talk's rules have one.
    pub(in crate::domain) ratio: Option<PriceRatio<'a>>,
}

impl<'a> Conversions<'a> {
    /// The reference price as a price of the talk; `None` until all that it takes is
    /// settled.
    pub(in crate::domain) fn compare(
        &self,
        reference: &'a ReferencePrice,
        terms: Terms<'a>,
    ) -> Option<Compared<'a>> {
        let mut via = Vec::new();
        let mut factor = Ratio::ONE;
        if let Some(from) = reference
            .strength
            .filter(|from| terms.strength != Some(*from))
        {
            let to = terms.strength?;
            let alike = from.over(to)? == Ratio::ONE;
            if !alike {
                let rule = terms.ratio.filter(|_| has_strength(reference.unit))?;
                factor = price_ratio(rule.strength_doubles, from, to)?;
                via.push(Step::Strength {
                    from,
                    to,
                    doubles: rule.strength_doubles,
                    rule: rule.rule,
                    sureness: rule.sureness,
                });
            }
        }
        let units = self.units(reference.unit, terms.unit)?;
        let money = self.way(
            Measure::Currency(reference.currency),
            Measure::Currency(terms.currency),
        )?;
        // a price per pack is the price per tablet times the tablets in the pack
        factor = factor.times(units.ratio.inverse())?.times(money.ratio)?;
        via.extend(units.links.into_iter().chain(money.links).map(Step::Link));
        let value = if factor == Ratio::ONE {
            // a figure that was not converted keeps the decimals it was stated with
            reference.value.map(|price| Some(price.amount()))
        } else {
            reference.value.map(|price| {
                factor
                    .apply(price.amount())
                    .map(|amount| amount.normalize())
            })
        };
        Some(Compared {
            reference,
            value: value.complete()?,
            via,
        })
    }
}

/// A price as figures show it: as it stands where it has no more decimals than a price may
/// have, else rounded half away from zero to `decimals`, or to three significant digits
/// where that keeps more.
pub fn shown_amount(amount: Decimal, decimals: u32) -> Decimal {
    if usize::try_from(amount.scale()).is_ok_and(|scale| scale <= FINE_DIGITS) {
        return amount;
    }
    let strategy = RoundingStrategy::MidpointAwayFromZero;
    let coarse = amount.round_dp_with_strategy(decimals, strategy);
    let fine = amount.round_sf_with_strategy(3, strategy).unwrap_or(coarse);
    if fine.normalize().scale() > decimals {
        fine.normalize()
    } else {
        coarse
    }
}

/// The decimals that converted prices are shown with, in a talk with this smallest step:
/// those of the step, and at least two.
pub fn decimals_of(step: Price) -> u32 {
    step.amount().scale().max(2)
}
