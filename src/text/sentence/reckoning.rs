//! How the price of a renewal comes about, line by line.

use rust_decimal::{Decimal, RoundingStrategy};

use crate::domain::renewal::{Graded, Reckoning, Renewal, Renewed};
use crate::domain::session::Session;
use crate::text::Words;
use crate::text::change::published_percent;
use crate::text::number::as_stated;
use crate::text::price::bare_price;

/// A line of the reckoning.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reckoned {
    /// What it is.
    pub name: String,
    /// The figure.
    pub value: String,
    /// By which rule and how sure, or what it is held against.
    pub note: String,
}

impl Words {
    /// The facts of a renewal and what the rules make of them, line by line; nothing where
    /// the talk is none.
    pub fn reckoning(&self, session: &Session) -> Vec<Reckoned> {
        let (Some(facts), Some(renewed)) = (&session.brief().renewal, &session.state().renewal)
        else {
            return Vec::new();
        };
        let mut lines = vec![
            self.reckoned("renewal-year", facts.year.to_string(), String::new()),
            self.reckoned("renewal-years", facts.years.to_string(), String::new()),
        ];
        match renewed {
            Renewed::Price(reckoning) => self.to_a_price(facts, reckoning, session, &mut lines),
            Renewed::Renegotiation {
                rule,
                spend,
                spend_beyond,
                added,
                added_beyond,
            } => {
                for (id, percent, beyond) in [
                    ("renewal-a", spend, *spend_beyond),
                    ("renewal-b", added, *added_beyond),
                ] {
                    let note = if beyond {
                        self.say("renewal-beyond").into_owned()
                    } else {
                        String::new()
                    };
                    lines.push(self.reckoned(id, ratio(*percent), note));
                }
                lines.push(self.way_out("outcome-renegotiation", rule, session));
            }
            Renewed::RegularList { rule, .. } => {
                lines.push(self.way_out("outcome-regular-list", rule, session));
            }
        }
        lines
    }

    fn reckoned(&self, id: &str, value: String, note: String) -> Reckoned {
        Reckoned {
            name: self.say(id).into_owned(),
            value,
            note,
        }
    }

    fn way_out(&self, id: &str, rule: &str, session: &Session) -> Reckoned {
        let value = self.say(id).into_owned();
        let note = self.rule_numbers(session.pack(), &[rule.to_owned()]);
        self.reckoned("renewal-way-out", value, note)
    }

    fn to_a_price(
        &self,
        facts: &Renewal,
        reckoning: &Reckoning,
        session: &Session,
        lines: &mut Vec<Reckoned>,
    ) {
        let currency = session.brief().currency.code();
        let by_rule = |number: &str| self.rule_numbers(session.pack(), &[number.to_owned()]);
        let sum = |amount: Decimal| self.sum(amount, currency);
        let spend = sum(facts.spend);
        let row = match (reckoning.at_most, reckoning.above) {
            (Some(limit), _) => self.say_with("renewal-row-to", &[("limit", sum(limit).into())]),
            (None, above) => {
                let above = sum(above.unwrap_or_default());
                self.say_with("renewal-row-above", &[("limit", above.into())])
            }
        };
        let of_rule = |what: String, number: &str| self.beside_rule(&what, &by_rule(number));
        lines.push(self.reckoned("renewal-tier", spend, of_rule(row, &reckoning.tiers)));
        for (id, graded) in [
            ("renewal-a", &reckoning.spend),
            ("renewal-b", &reckoning.added),
        ] {
            lines.push(self.graded(id, graded));
        }
        let combined = published_percent(reckoning.combined);
        let table = by_rule(&reckoning.table);
        lines.push(self.reckoned("renewal-combined", combined, table));
        if let Some((rule, factor)) = &reckoning.factor {
            lines.push(self.reckoned("renewal-factor", as_stated(*factor), by_rule(rule)));
            let cut = published_percent(reckoning.cut);
            lines.push(self.reckoned("renewal-cut", cut, String::new()));
        }
        let shown = |amount: Decimal| bare_price(amount, currency);
        let before = shown(reckoning.before.amount());
        lines.push(self.reckoned("renewal-before", before, String::new()));
        let exact = if reckoning.exact == reckoning.standard.amount() {
            String::new()
        } else {
            let exact = as_stated(reckoning.exact);
            self.say_with("renewal-exact", &[("exact", exact.into())])
        };
        let price = shown(reckoning.standard.amount());
        lines.push(self.reckoned("renewal-price", price, exact));
    }

    fn graded(&self, id: &str, graded: &Graded) -> Reckoned {
        let note = self.say_with(
            "renewal-column",
            &[
                ("limit", published_percent(graded.limit).into()),
                ("cut", published_percent(graded.cut).into()),
            ],
        );
        self.reckoned(id, ratio(graded.percent), note)
    }

    fn beside_rule(&self, what: &str, rule: &str) -> String {
        let separator = self.say("list-separator");
        format!("{what}{separator}{rule}")
    }
}

/// A ratio in percent with at most four decimals, cut off and never rounded up to a limit
/// that it does not reach; what lies behind them is marked.
fn ratio(percent: Decimal) -> String {
    let cut = percent
        .round_dp_with_strategy(4, RoundingStrategy::ToZero)
        .normalize();
    let mark = if cut == percent { "" } else { "..." };
    format!("{}{mark}%", as_stated(cut))
}
