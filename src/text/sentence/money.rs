//! What a price comes to, in names and values.

use rust_decimal::Decimal;

use crate::domain::reference::Basis;
use crate::domain::savings::ByVolume;
use crate::domain::session::Reckoning;
use crate::domain::{Brief, Price, Session};
use crate::text::Words;
use crate::text::price::bare_price;

impl Words {
    /// At which volumes sums a year are reckoned, and how sure that is.
    pub fn at_volumes(&self, brief: &Brief) -> String {
        let Some(volume) = &brief.volume else {
            return self.say("money-no-volume").into_owned();
        };
        let expected = self.volume(volume.quantity, brief.unit.id());
        let scenario = |one: Option<Decimal>| one.map(|one| self.quantity(one));
        let said = match (scenario(volume.low), scenario(volume.high)) {
            (Some(low), Some(high)) => self.say_with(
                "money-volumes",
                &[
                    ("volume", expected.into()),
                    ("low", low.into()),
                    ("high", high.into()),
                ],
            ),
            (Some(low), None) => self.say_with(
                "money-volume-low",
                &[("volume", expected.into()), ("low", low.into())],
            ),
            (None, Some(high)) => self.say_with(
                "money-volume-high",
                &[("volume", expected.into()), ("high", high.into())],
            ),
            (None, None) => self.say_with("money-volume", &[("volume", expected.into())]),
        };
        self.with_basis(said, volume.basis)
    }

    /// What the fund spends, what a step is worth, what a patient costs, as far as it can be
    /// told: the names and the values.
    pub fn comes_to(&self, session: &Session, reckoning: &Reckoning<'_>) -> Vec<(String, String)> {
        let brief = session.brief();
        let currency = brief.currency.code();
        let price = |price: Price| bare_price(price.amount(), currency);
        let mut facts = Vec::new();
        let mut add = |id: &str, of: String, value: String| {
            facts.push((self.say_with(id, &[("of", of.into())]), value));
        };
        if let Some(spend) = reckoning.spend {
            add(
                "money-spend",
                price(reckoning.price),
                self.sums(spend, currency),
            );
        }
        if let Some((target, Some(spend))) = reckoning.target {
            add(
                "money-spend-target",
                price(target),
                self.sums(spend, currency),
            );
        }
        if let Some(worth) = reckoning.per_step {
            let step = self.price_step(brief.step.amount(), currency);
            add("money-step", step, self.sums(worth, currency));
        }
        let cost =
            |(amount, basis): (Decimal, Basis)| self.with_basis(self.cost(amount, currency), basis);
        if let Some(year) = reckoning.patient_year {
            add("money-patient", price(reckoning.price), cost(year));
        }
        if let Some(day) = reckoning.day {
            add("money-day", price(reckoning.price), cost(day));
        }
        if let Some((patients, basis)) = reckoning.patients {
            let number = self.with_basis(self.quantity(patients.round()), basis);
            add("money-patients", String::new(), number);
        }
        if let Some(one) = &reckoning.per_patient {
            let units = self.volume(one.units, brief.unit.id());
            let units = match &one.links {
                Some(links) => {
                    let said = links.iter().map(|link| self.equation(&link.equation));
                    let how = said
                        .collect::<Vec<_>>()
                        .join(&self.say("conversion-separator"));
                    self.say_with(
                        "money-units-by",
                        &[("units", units.into()), ("how", how.into())],
                    )
                }
                None => self.say_with("money-units-by-patients", &[("units", units.into())]),
            };
            add("money-units", String::new(), units);
        }
        facts
    }

    /// A sum at the expected volume, with its range where there are others.
    fn sums(&self, sums: ByVolume, currency: &str) -> String {
        let expected = self.sum(sums.expected, currency);
        match sums.range() {
            Some((low, high)) => {
                let range = self.sum_range(low, high, currency);
                self.say_with(
                    "money-with-range",
                    &[("sum", expected.into()), ("range", range.into())],
                )
            }
            None => expected,
        }
    }
}
