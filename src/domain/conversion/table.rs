//! The graph that settled facts make, and the ways through it.

use rust_decimal::Decimal;

use super::{Conversion, Equation, Measure, PackSize, Rate, Settlements};
use crate::domain::date::PartialDate;
use crate::domain::ratio::Ratio;
use crate::domain::reference::Basis;
use crate::domain::text::Text;
use crate::domain::unit::Unit;

/// Where a link is from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fact<'a> {
    /// A conversion that was settled.
    Conversion(&'a Conversion),
    /// An exchange rate that was settled.
    Rate(&'a Rate),
    /// The number of units that the product's pack holds.
    PackSize,
    /// A definition of the units themselves.
    Definition,
}

impl<'a> Fact<'a> {
    /// How sure it is.
    pub fn basis(self) -> Basis {
        match self {
            Self::Conversion(one) => one.basis,
            Self::Rate(one) => one.basis,
            Self::PackSize | Self::Definition => Basis::Published,
        }
    }

    /// As of when, where that is known.
    pub fn date(self) -> Option<PartialDate> {
        match self {
            Self::Conversion(one) => one.date,
            Self::Rate(one) => Some(one.date),
            Self::PackSize | Self::Definition => None,
        }
    }

    /// Where it is from, where that is said.
    pub fn source(self) -> Option<&'a Text> {
        match self {
            Self::Conversion(one) => Some(&one.source),
            Self::Rate(one) => Some(&one.source),
            Self::PackSize | Self::Definition => None,
        }
        .filter(|text| !text.is_empty())
    }
}

/// One fact as a link between two units or two currencies.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Link<'a> {
    /// What it says.
    pub equation: Equation,
    /// Where it is from.
    pub fact: Fact<'a>,
}

impl Link<'_> {
    /// What it leads to from `at`, and how many of that one of `at` is.
    fn from(&self, at: Measure) -> Option<(Measure, Ratio)> {
        let ratio = Ratio::of(self.equation.makes)?;
        if self.equation.of == at {
            Some((self.equation.unit, ratio))
        } else if self.equation.unit == at {
            Some((self.equation.of, ratio.inverse()))
        } else {
            None
        }
    }
}

/// A chain of facts from one unit or currency to another.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Way<'a> {
    /// How many of the last one of the first is.
    pub ratio: Ratio,
    /// The facts, in the order in which they are used; none where both are the same.
    pub links: Vec<Link<'a>>,
}

impl Way<'_> {
    /// How sure the least sure of its facts is.
    pub fn basis(&self) -> Basis {
        self.links
            .iter()
            .map(|link| link.fact.basis())
            .max()
            .unwrap_or(Basis::Published)
    }
}

/// All that is settled, as links.
#[derive(Clone, Debug)]
pub struct Conversions<'a> {
    links: Vec<Link<'a>>,
}

/// Milligrams in a gram.
const MILLI: Decimal = Decimal::ONE_THOUSAND;

impl<'a> Conversions<'a> {
    /// What is settled, with what units mean by definition and what the pack holds.
    pub fn of(settled: &'a Settlements, pack: Option<PackSize>) -> Self {
        let definition = Link {
            equation: Equation {
                of: Measure::Unit(Unit::Gram),
                makes: MILLI,
                unit: Measure::Unit(Unit::Milligram),
            },
            fact: Fact::Definition,
        };
        let pack = pack
            .filter(|pack| pack.count > 0 && pack.unit != Unit::Pack)
            .map(|pack| Link {
                equation: Equation {
                    of: Measure::Unit(Unit::Pack),
                    makes: Decimal::from(pack.count),
                    unit: Measure::Unit(pack.unit),
                },
                fact: Fact::PackSize,
            });
        let conversions = settled.conversions.iter().map(|one| Link {
            equation: one.equation(),
            fact: Fact::Conversion(one),
        });
        let rates = settled.rates.iter().map(|one| Link {
            equation: one.equation(),
            fact: Fact::Rate(one),
        });
        let links = [definition]
            .into_iter()
            .chain(pack)
            .chain(conversions)
            .chain(rates);
        Self {
            links: links.collect(),
        }
    }

    /// The way from one measure to another with the fewest facts; of those with as few,
    /// the one whose facts were settled first. `None` where nothing leads there.
    pub fn way(&self, from: Measure, to: Measure) -> Option<Way<'a>> {
        self.way_without(from, to, None)
    }

    /// How many `to` one `from` makes, and by which facts.
    pub fn units(&self, from: Unit, to: Unit) -> Option<Way<'a>> {
        self.way(Measure::Unit(from), Measure::Unit(to))
    }

    /// The facts that lead between the two ends of `equation` to another factor than it
    /// states, itself left out.
    pub(super) fn other_way(&self, equation: &Equation) -> Option<Vec<Equation>> {
        let stated = Ratio::of(equation.makes)?;
        let other = self.way_without(equation.of, equation.unit, Some(equation))?;
        (other.ratio != stated).then(|| other.links.iter().map(|link| link.equation).collect())
    }

    fn way_without(
        &self,
        from: Measure,
        to: Measure,
        left_out: Option<&Equation>,
    ) -> Option<Way<'a>> {
        /// A measure that was reached: through which link, from which of those before it.
        type Reached<'a> = (Measure, Option<(usize, Link<'a>)>);
        let mut reached: Vec<Reached<'a>> = vec![(from, None)];
        let mut next = 0_usize;
        while let Some((at, _)) = reached.get(next).copied() {
            if at == to {
                break;
            }
            for link in &self.links {
                if left_out == Some(&link.equation) {
                    continue;
                }
                if let Some((other, _)) = link.from(at)
                    && !reached.iter().any(|(known, _)| *known == other)
                {
                    reached.push((other, Some((next, *link))));
                }
            }
            next = next.saturating_add(1);
        }
        let mut links = Vec::new();
        let mut at = reached.get(next)?;
        while let Some((before, link)) = at.1 {
            links.push(link);
            at = reached.get(before)?;
        }
        links.reverse();
        let mut here = from;
        let mut ratio = Ratio::ONE;
        for link in &links {
            let (other, factor) = link.from(here)?;
            ratio = ratio.times(factor)?;
            here = other;
        }
        Some(Way { ratio, links })
    }
}
