//! What is settled between units and between currencies, and how a price was converted.

use crate::domain::Price;
use crate::domain::conversion::{Equation, Fact, Measure, Settled, SettlementFault, Step};
use crate::domain::reference::{Basis, Known, ReferencePrice};
use crate::text::number::as_stated;
use crate::text::{Argument, Words};

impl Words {
    /// What a fact says: `1 pack = 30 tablets`, `1 盒 = 30 片`; `USD 1 = CNY 7.10`.
    pub fn equation(&self, equation: &Equation) -> String {
        let one = self.counted_measure(equation.of, rust_decimal::Decimal::ONE);
        let makes = self.counted_measure(equation.unit, equation.makes);
        self.say_with(
            "conversion-equation",
            &[("one", one.into()), ("makes", makes.into())],
        )
    }

    /// A fact with how sure it is and as of when: `1 pack = 30 tablets, assumed`.
    pub fn fact(&self, equation: &Equation, fact: Fact<'_>) -> String {
        let said = self.equation(equation);
        let dated = match fact.date() {
            Some(date) => self.say_with(
                "conversion-as-of",
                &[("said", said.into()), ("date", date.to_string().into())],
            ),
            None => said,
        };
        self.with_basis(dated, fact.basis())
    }

    /// A step of a conversion.
    pub fn step(&self, step: &Step<'_>) -> String {
        match step {
            Step::Link(link) => self.fact(&link.equation, link.fact),
            Step::Strength {
                from, to, doubles, ..
            } => {
                let said = self.say_with(
                    "conversion-by-strength",
                    &[
                        ("from", from.to_string().into()),
                        ("to", to.to_string().into()),
                        ("doubles", as_stated(*doubles).into()),
                    ],
                );
                self.with_basis(said, step.basis())
            }
        }
    }

    /// How a price was converted, all its steps; empty where it was not.
    pub fn via(&self, steps: &[Step<'_>]) -> String {
        let said: Vec<String> = steps.iter().map(|step| self.step(step)).collect();
        said.join(&self.say("conversion-separator"))
    }

    /// A converted reference price as it was stated, and how it was converted:
    /// `$65 / pack; 1 pack = 30 tablets; USD 1 = CNY 7.10, 2026-11-20`.
    pub fn converted(&self, reference: &ReferencePrice, via: &[Step<'_>]) -> String {
        let (currency, unit) = (reference.currency.code(), reference.unit.id());
        let price = |price: Price| self.stated_price(price.amount(), currency, unit);
        let stated = match reference.value {
            Known::At(one) | Known::Above(one) | Known::Below(one) => price(one),
            Known::Between(low, high) => {
                self.range(&crate::text::number::as_stated(low.amount()), &price(high))
            }
        };
        let via = self.via(via);
        self.say_with(
            "conversion-of-price",
            &[("stated", stated.into()), ("via", via.into())],
        )
    }

    /// A figure, marked where it is not published.
    pub fn with_basis(&self, said: String, basis: Basis) -> String {
        let id = match basis {
            Basis::Published => return said,
            Basis::Stated => "money-stated",
            Basis::Assumed => "money-assumed",
        };
        self.say_with(id, &[("said", said.into())])
    }

    /// What was settled during a talk, with its source.
    pub(super) fn settled(&self, settled: &Settled) -> String {
        let (fact, source) = match settled {
            Settled::Conversion(one) => (Fact::Conversion(one), &one.source),
            Settled::Rate(one) => (Fact::Rate(one), &one.source),
        };
        let said = self.fact(&settled.equation(), fact);
        if source.is_empty() {
            return self.say_with("row-settled", &[("said", said.into())]);
        }
        let source = source.as_str().into();
        self.say_with(
            "row-settled-by",
            &[("said", said.into()), ("source", source)],
        )
    }

    /// What the words about a wrong fact may speak of.
    pub(crate) fn settlement(
        &self,
        fault: &SettlementFault,
    ) -> Vec<(&'static str, Argument<'static>)> {
        match fault {
            SettlementFault::Figure | SettlementFault::Itself => Vec::new(),
            SettlementFault::Contradiction { stated, other } => {
                let others: Vec<String> = other.iter().map(|one| self.equation(one)).collect();
                let others = others.join(&self.say("conversion-separator"));
                vec![
                    ("stated", self.equation(stated).into()),
                    ("other", others.into()),
                ]
            }
        }
    }

    fn counted_measure(&self, measure: Measure, count: rust_decimal::Decimal) -> String {
        match measure {
            Measure::Unit(unit) => self.exact_volume(count, unit.id()),
            Measure::Currency(currency) => self.stated_money(count, currency.code()),
        }
    }
}
