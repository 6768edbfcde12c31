//! The figures of a round of talks: exact, and each over the products it can be told of.
//!
//! | figure | formula |
//! |---|---|
//! | success rate | deals / (deals + talks without one), in percent; open talks do not count |
//! | mean cut | the sum of the cuts in percent, divided by their number |
//! | weighted mean cut | `100 × Σ volume × (before − after) / Σ volume × before` |
//! | saved | `Σ volume × (before − after)`, a year |
//!
//! Everything is counted from one base, which is named with it. A product that lacks what a
//! figure needs is left out of it and counted: not on record is not nought. Each cut is rounded
//! at the twelfth decimal and each sum of money at the sixth before they are added, half to
//! even, so that the order of the products changes nothing. Nothing else is rounded before it is shown.

use rust_decimal::Decimal;

use crate::domain::reference::Basis;
use crate::domain::round::{RoundBase, RoundLine};
use crate::domain::summary::Conclusion;
use crate::domain::{Bilingual, Currency};

/// Decimals of a cut that is added up.
const OF_CUTS: u32 = 12;
/// Decimals of a sum of money that is added up.
const OF_MONEY: u32 = 6;

/// What is saved in a year in one currency.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Saved {
    /// The currency.
    pub currency: Currency,
    /// What is saved.
    pub amount: Decimal,
    /// What would be spent at the base.
    pub before: Decimal,
    /// Of how many products.
    pub products: usize,
    /// Of how many of these the volume is only assumed.
    pub assumed: usize,
}

/// The products of one company.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CompanyFigures {
    /// The company; empty where it is not on record.
    pub company: Bilingual,
    /// Its products.
    pub products: usize,
    /// Those with a deal.
    pub deals: usize,
    /// The mean cut of those it can be told of.
    pub mean: Option<Decimal>,
    /// How many these are.
    pub counted: usize,
    /// The highest of these cuts.
    pub highest: Option<Decimal>,
}

/// The figures of a round.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RoundFigures {
    /// How many products.
    pub products: usize,
    /// How many of them came to each conclusion, in the order of [`Conclusion::ALL`].
    pub conclusions: [usize; 4],
    /// How many drugs; products without a name of one are not counted.
    pub drugs: usize,
    /// How many companies; likewise.
    pub companies: usize,
    /// What the cuts are from; nothing where there is no cut.
    pub base: Option<RoundBase>,
    /// Deals with a cut from this base.
    pub counted: usize,
    /// The mean cut, each product counting alike.
    pub mean: Option<Decimal>,
    /// The mean cut weighted by volume at the base; nothing in several currencies, which have no common weight.
    pub weighted: Option<Decimal>,
    /// The highest cut, with the place of its product.
    pub highest: Option<(usize, Decimal)>,
    /// The lowest cut, likewise.
    pub lowest: Option<(usize, Decimal)>,
    /// What is saved, by currency.
    pub saved: Vec<Saved>,
    /// Companies, the highest mean cut first.
    pub league: Vec<CompanyFigures>,
}

/// What the cuts of these products can be counted from, that of most products first.
pub fn bases(lines: &[RoundLine]) -> Vec<(RoundBase, usize)> {
    let mut bases: Vec<(RoundBase, usize)> = Vec::new();
    for cut in lines.iter().flat_map(|line| &line.cuts) {
        match bases.iter_mut().find(|(base, _)| *base == cut.base) {
            Some((_, count)) => *count += 1,
            None => bases.push((cut.base.clone(), 1)),
        }
    }
    // stable, so that of two alike the first one stays the first
    bases
        .sort_by(|(one, of), (other, than)| than.cmp(of).then_with(|| rank(one).cmp(&rank(other))));
    bases
}

/// Which base goes first of two with as many products: what the round itself is about.
fn rank(base: &RoundBase) -> (u8, &'static str) {
    match base {
        RoundBase::Declared => (0, ""),
        RoundBase::FirstOffer => (1, ""),
        RoundBase::Reference(kind) => (2, kind.id()),
    }
}

impl RoundFigures {
    /// The figures of these products, their cuts counted from this base.
    pub fn of(lines: &[RoundLine], base: Option<&RoundBase>) -> Self {
        let cuts: Vec<(usize, Decimal)> = lines
            .iter()
            .enumerate()
            .filter_map(|(at, line)| Some((at, cut_of(line, base)?)))
            .collect();
        let conclusions = Conclusion::ALL.map(|wanted| {
            lines
                .iter()
                .filter(|line| line.conclusion == wanted)
                .count()
        });
        let saved = base.map_or_else(Vec::new, |base| saved(lines, base));
        Self {
            products: lines.len(),
            conclusions,
            drugs: different(lines.iter().map(|line| &line.drug)),
            companies: different(lines.iter().map(|line| &line.company)),
            base: base.cloned(),
            counted: cuts.len(),
            mean: mean(cuts.iter().map(|(_, cut)| *cut)),
            weighted: match saved.as_slice() {
                [one] => one.weighted(),
                _ => None,
            },
            // of two alike the first in the order of the products
            highest: cuts.iter().rev().max_by_key(|(_, cut)| *cut).copied(),
            lowest: cuts.iter().min_by_key(|(_, cut)| *cut).copied(),
            saved,
            league: league(lines, base),
        }
    }

    /// How many products came to this conclusion.
    pub fn count(&self, wanted: Conclusion) -> usize {
        let place = Conclusion::ALL.iter().position(|one| *one == wanted);
        place
            .and_then(|place| self.conclusions.get(place).copied())
            .unwrap_or(0)
    }

    /// Talks that are over, with a deal or without.
    pub fn closed(&self) -> usize {
        self.count(Conclusion::Deal) + self.count(Conclusion::NoDeal)
    }

    /// Deals by talks that are over, in percent.
    pub fn success(&self) -> Option<Decimal> {
        Decimal::from(self.count(Conclusion::Deal))
            .checked_mul(Decimal::ONE_HUNDRED)?
            .checked_div(Decimal::from(self.closed()))
    }

    /// Deals without a cut from this base.
    pub fn without_cut(&self) -> usize {
        self.count(Conclusion::Deal).saturating_sub(self.counted)
    }

    /// Deals with a cut of which nobody knows the volume or the price at the base.
    pub fn without_volume(&self) -> usize {
        let with: usize = self.saved.iter().map(|one| one.products).sum();
        self.counted.saturating_sub(with)
    }
}

impl Saved {
    fn weighted(&self) -> Option<Decimal> {
        self.amount
            .checked_mul(Decimal::ONE_HUNDRED)?
            .checked_div(self.before)
    }
}

/// The cut of a product that counts in a mean: of a deal, from this base.
pub fn cut_of(line: &RoundLine, base: Option<&RoundBase>) -> Option<Decimal> {
    let deal = line.conclusion == Conclusion::Deal;
    let cut = base.filter(|_| deal).and_then(|base| line.cut(base));
    cut.map(|cut| cut.percent.round_dp(OF_CUTS))
}

fn mean(cuts: impl Iterator<Item = Decimal>) -> Option<Decimal> {
    let mut count = 0_usize;
    let mut sum = Decimal::ZERO;
    for cut in cuts {
        sum = sum.checked_add(cut)?;
        count += 1;
    }
    sum.checked_div(Decimal::from(count))
}

fn saved(lines: &[RoundLine], base: &RoundBase) -> Vec<Saved> {
    let mut all: Vec<Saved> = Vec::new();
    for line in lines {
        if cut_of(line, Some(base)).is_none() {
            continue;
        }
        let Some((before, after)) = line.spends(base) else {
            continue;
        };
        let (before, after) = (before.round_dp(OF_MONEY), after.round_dp(OF_MONEY));
        let Some(less) = before.checked_sub(after) else {
            continue;
        };
        let assumed = usize::from(matches!(line.volume, Some((_, Basis::Assumed))));
        let known = all.iter_mut().find(|one| one.currency == line.currency);
        match known {
            Some(one) => {
                let sums = one
                    .amount
                    .checked_add(less)
                    .zip(one.before.checked_add(before));
                if let Some((amount, before)) = sums {
                    one.amount = amount;
                    one.before = before;
                    one.products += 1;
                    one.assumed += assumed;
                }
            }
            None => all.push(Saved {
                currency: line.currency,
                amount: less,
                before,
                products: 1,
                assumed,
            }),
        }
    }
    all.sort_by_key(|one| one.currency);
    all
}

/// A name as it is told from others.
fn key(name: &Bilingual) -> (&str, &str) {
    (name.zh.as_str(), name.en.as_str())
}

fn different<'a>(names: impl Iterator<Item = &'a Bilingual>) -> usize {
    let named = names.filter(|name| !name.is_empty()).map(key);
    named.collect::<std::collections::BTreeSet<_>>().len()
}

fn league(lines: &[RoundLine], base: Option<&RoundBase>) -> Vec<CompanyFigures> {
    let mut companies = std::collections::BTreeMap::<_, Vec<&RoundLine>>::new();
    for line in lines {
        companies.entry(key(&line.company)).or_default().push(line);
    }
    let mut league: Vec<CompanyFigures> = companies
        .into_values()
        .filter_map(|own| {
            let cuts: Vec<Decimal> = own.iter().filter_map(|line| cut_of(line, base)).collect();
            let deal = |line: &&&RoundLine| line.conclusion == Conclusion::Deal;
            Some(CompanyFigures {
                company: own.first()?.company.clone(),
                products: own.len(),
                deals: own.iter().filter(deal).count(),
                mean: mean(cuts.iter().copied()),
                counted: cuts.len(),
                highest: cuts.iter().max().copied(),
            })
        })
        .collect();
    league.sort_by(|one, other| {
        let order = |of: &CompanyFigures| (of.mean, of.products);
        order(other).cmp(&order(one))
    });
    league
}

/// How wide a step of the distribution is, in points.
pub const STEP: i64 = 2;

/// The lower end of the step that a cut falls into; the highest step holds 100 too.
pub fn step_of(cut: Decimal) -> i64 {
    use rust_decimal::prelude::ToPrimitive as _;
    let whole = cut.floor().to_i64().unwrap_or(0).clamp(-100, 99);
    whole.div_euclid(STEP) * STEP
}

impl RoundFigures {
    /// How many products have a cut in each step of [`STEP`] points that any fell into, the lowest first.
    pub fn distribution(&self, lines: &[RoundLine]) -> Vec<(i64, usize)> {
        let mut steps = std::collections::BTreeMap::<i64, usize>::new();
        let cuts = lines
            .iter()
            .filter_map(|line| cut_of(line, self.base.as_ref()));
        for cut in cuts {
            *steps.entry(step_of(cut)).or_default() += 1;
        }
        steps.into_iter().collect()
    }
}
