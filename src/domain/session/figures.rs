//! The figures that stand beside a price: what it is from where.

use rust_decimal::Decimal;

use super::{Session, Standing};
use crate::domain::money;
use crate::domain::price::Price;
use crate::domain::reference::{Known, ReferencePrice};

/// A cut, always with its base.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cut<'a> {
    /// The reference price; `None` for the company's first offer.
    pub against: Option<&'a ReferencePrice>,
    /// The base: of a range its lower end, then once more its higher.
    pub base: Price,
    /// Percent of the base, above zero where the price is lower.
    pub percent: Decimal,
    /// What it saves in a year, where the volume is known.
    pub saving: Option<Decimal>,
}

/// What can be said of one price in this talk.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Figures<'a> {
    /// From the same side's offer before.
    pub from_last: Option<(Standing, Decimal, Decimal)>,
    /// From the company's first offer: difference and percent.
    pub from_first: Option<(Price, Decimal, Decimal)>,
    /// To the target: difference and percent of the price, and how much of the way from
    /// the first offer is behind, in percent.
    pub to_target: Option<(Price, Decimal, Decimal, Option<Decimal>)>,
    /// Cuts against the first offer and every comparable reference price.
    pub cuts: Vec<Cut<'a>>,
}

impl Session {
    /// The price that reaches the target.
    pub fn target(&self) -> Option<Price> {
        self.brief().target_price()?.ok()
    }

    /// Reference prices of the brief and those claimed since, in that order.
    pub fn references(&self) -> impl Iterator<Item = &ReferencePrice> {
        self.brief().references.iter().chain(&self.state.claims)
    }

    /// What can be said of `price`, which stands on record as `offer` or is being typed.
    pub fn figures(&self, price: Price, offer: Option<&Standing>) -> Figures<'_> {
        let with_change = |before: Price| {
            Some((
                money::difference(price, before)?,
                money::change_percent(before, price)?,
            ))
        };
        let last = offer
            .and_then(|offer| self.state.before(offer))
            .filter(|last| last.price.is_some());
        let from_last = last.and_then(|last| {
            let (step, percent) = with_change(last.price?)?;
            Some((last.clone(), step, percent))
        });
        let is_first = offer.is_some_and(|offer| self.state.first_offer_seq() == Some(offer.seq));
        let from_first = self
            .state
            .first_price()
            .filter(|_| !is_first)
            .and_then(|first| {
                let (step, percent) = with_change(first)?;
                Some((first, step, percent))
            });
        let to_target = self.target().and_then(|target| {
            let left = money::difference(target, price)?;
            let percent = money::change_percent(price, target)?;
            let way = self
                .state
                .first_price()
                .and_then(|first| money::way_percent(first, price, target));
            Some((target, left, percent, way))
        });
        Figures {
            from_last,
            from_first,
            to_target,
            cuts: self.cuts(price),
        }
    }

    /// Cuts of `price` against the first offer and every comparable reference price.
    pub fn cuts(&self, price: Price) -> Vec<Cut<'_>> {
        let brief = self.brief();
        let cut = |against, base| {
            let quantity = brief.volume.as_ref().map(|volume| volume.quantity);
            Some(Cut {
                against,
                base,
                percent: money::cut_percent(base, price)?,
                saving: quantity.and_then(|quantity| money::saving(base, price, quantity)),
            })
        };
        let first = self.state.first_price().and_then(|first| cut(None, first));
        let references = self
            .references()
            .filter(|one| one.compares_with(brief.currency, brief.unit))
            .flat_map(|one| match one.value {
                Known::At(base) => vec![cut(Some(one), base)],
                Known::Between(low, high) => vec![cut(Some(one), low), cut(Some(one), high)],
                Known::Above(_) | Known::Below(_) => Vec::new(),
            })
            .flatten();
        first.into_iter().chain(references).collect()
    }
}

impl super::State {
    fn first_offer_seq(&self) -> Option<u64> {
        self.offers
            .iter()
            .find(|offer| offer.by == crate::domain::party::Side::Company && offer.price.is_some())
            .map(|offer| offer.seq)
    }
}
