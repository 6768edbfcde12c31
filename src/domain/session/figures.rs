//! The figures that stand beside a price: what it is from where.

use rust_decimal::Decimal;

use super::{Session, Standing};
use crate::domain::conversion::{Compared, Conversions, Step};
use crate::domain::money;
use crate::domain::price::Price;
use crate::domain::reference::{Known, ReferencePrice};
use crate::domain::unit::Unit;

/// A cut, always with its base.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cut<'a> {
    /// The reference price; `None` for the company's first offer.
    pub against: Option<&'a ReferencePrice>,
    /// The base as a price of the talk, not rounded: of a range its lower end, then once
    /// more its higher.
    pub base: Decimal,
    /// How the base came to be a price of the talk; nothing where it was stated as one.
    pub via: Vec<Step<'a>>,
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
    /// The price that reaches the target, by what is settled now.
    pub fn target(&self) -> Option<Price> {
        let ratio = self.pack.price_ratio();
        self.brief().target_by(&self.conversions(), ratio)?.ok()
    }

    /// What is settled between units and between currencies, in the brief and since.
    pub fn conversions(&self) -> Conversions<'_> {
        Conversions::of(&self.state.settled, None)
    }

    /// How many units of the talk a pack makes, where that is settled and a whole number,
    /// or else by what is known of the product: enough to doubt a figure by.
    pub(super) fn units_in_a_pack(&self) -> Option<u32> {
        let settled = || {
            let way = self.conversions().units(Unit::Pack, self.brief().unit)?;
            let count = way.ratio.apply(Decimal::ONE)?;
            let whole = count.is_integer() && self.brief().unit != Unit::Pack;
            whole.then(|| u32::try_from(count).ok())?
        };
        settled().or(self.brief().product.pack)
    }

    /// The reference prices that may stand beside the offers, as prices of the talk and
    /// with how they came to be that. Others are shown, and never compared.
    pub fn compared(&self) -> impl Iterator<Item = Compared<'_>> {
        let table = self.conversions();
        let terms = self.brief().terms(self.pack.price_ratio());
        self.references()
            .filter_map(move |one| table.compare(one, terms))
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
        let quantity = self.brief().volume.as_ref().map(|volume| volume.quantity);
        let cut = |against, base, via| {
            Some(Cut {
                against,
                base,
                via,
                percent: money::cut_from(base, price)?,
                saving: quantity.and_then(|quantity| money::saving_from(base, price, quantity)),
            })
        };
        let first = self.state.first_price();
        let first = first.and_then(|first| cut(None, first.amount(), Vec::new()));
        let references = self
            .compared()
            .flat_map(|one| {
                let ends = match one.value {
                    Known::At(base) => vec![base],
                    Known::Between(low, high) => vec![low, high],
                    Known::Above(_) | Known::Below(_) => Vec::new(),
                };
                ends.into_iter()
                    .map(move |base| cut(Some(one.reference), base, one.via.clone()))
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
