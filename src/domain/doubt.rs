//! Doubts: figures that are more likely a slip than meant, and what was likelier meant.
//!
//! A doubt asks once; the answer is recorded with the offer. Nothing is refused and
//! nothing is changed by itself.

use rust_decimal::Decimal;

use super::party::Side;
use super::price::Price;

/// Why a figure is asked about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Doubt {
    /// A decimal point out of place or a 万 too many: so many powers of ten off.
    TenTimes {
        /// What was likely meant.
        likelier: Price,
    },
    /// It looks like the price of a pack: about `pack` times the last figure.
    PerPack {
        /// What that is per comparable unit.
        likelier: Price,
        /// Comparable units in a pack.
        pack: u32,
    },
    /// A company that asks more than before, or a payer that bids less than before.
    Retraction,
    /// A payer's counteroffer above what the company asks already, or a company's offer
    /// below what the payer bids already. The same figure is no doubt: that is how a side
    /// comes to agree.
    Crossed,
}

impl Doubt {
    /// The stable code, which is also the stem of its words.
    pub fn code(self) -> &'static str {
        match self {
            Self::TenTimes { .. } => "doubt-ten-times",
            Self::PerPack { .. } => "doubt-per-pack",
            Self::Retraction => "doubt-retraction",
            Self::Crossed => "doubt-crossed",
        }
    }

    /// What was likelier meant, where the doubt knows.
    pub fn likelier(self) -> Option<Price> {
        match self {
            Self::TenTimes { likelier } | Self::PerPack { likelier, .. } => Some(likelier),
            Self::Retraction | Self::Crossed => None,
        }
    }
}

/// What a figure is held against.
#[derive(Clone, Copy, Debug, Default)]
pub struct Grounds {
    /// The last figure of the side that speaks.
    pub own: Option<Price>,
    /// The last figure of the other side.
    pub other: Option<Price>,
    /// Comparable units in a pack.
    pub pack: Option<u32>,
}

/// More than this many times the last figure, or less than its share, is asked about.
const FAR: Decimal = Decimal::from_parts(5, 0, 0, false, 0);

/// The doubt about `price` said by `side`, if there is one. Slips of the point and of
/// the unit come before the direction, since they explain it.
pub fn doubt(side: Side, price: Price, grounds: Grounds) -> Option<Doubt> {
    slip(side, price, grounds).or_else(|| wrong_way(side, price, grounds))
}

/// A slip of the point or of the unit. Packs often hold ten or fourteen, so both may
/// explain the figure: then the one does that goes the right way, and the nearer one.
fn slip(side: Side, price: Price, grounds: Grounds) -> Option<Doubt> {
    let base = grounds.own.or(grounds.other)?;
    if !is_far(price, base) {
        return None;
    }
    let per_pack = grounds.pack.and_then(|pack| per_pack(price, base, pack));
    let tenfold =
        tenfold_nearest(price, base.amount()).map(|likelier| Doubt::TenTimes { likelier });
    per_pack.into_iter().chain(tenfold).min_by_key(|doubt| {
        let likelier = doubt.likelier().unwrap_or(price);
        let gap = super::money::difference(likelier, base).map(|gap| gap.abs());
        (wrong_way(side, likelier, grounds).is_some(), gap)
    })
}

/// A figure that goes back on the side's own last one, or past the other side's.
fn wrong_way(side: Side, price: Price, grounds: Grounds) -> Option<Doubt> {
    let worse = |before: Price| match side {
        Side::Company => price > before,
        Side::Payer => price < before,
    };
    let beyond = |other: Price| match side {
        Side::Company => price < other,
        Side::Payer => price > other,
    };
    if grounds.own.is_some_and(worse) {
        Some(Doubt::Retraction)
    } else if grounds.other.is_some_and(beyond) {
        Some(Doubt::Crossed)
    } else {
        None
    }
}

fn is_far(price: Price, base: Price) -> bool {
    let times = |a: Price, b: Price| {
        b.amount()
            .checked_mul(FAR)
            .is_some_and(|line| a.amount() > line)
    };
    times(price, base) || times(base, price)
}

/// `price` divided by the pack, where that lies within a third of `base`.
fn per_pack(price: Price, base: Price, pack: u32) -> Option<Doubt> {
    let single = price.amount().checked_div(Decimal::from(pack))?;
    let single = Price::from_decimal(single.round_dp_with_strategy(
        base.amount().scale().max(2),
        rust_decimal::RoundingStrategy::MidpointAwayFromZero,
    ))
    .ok()?;
    let gap = super::money::difference(single, base)?.abs();
    let third = base.amount().checked_div(Decimal::from(3))?;
    (gap <= third && pack > 1).then_some(Doubt::PerPack {
        likelier: single,
        pack,
    })
}

/// `price` moved by powers of ten to where it lies nearest to `base`, measured by the
/// larger over the smaller; `None` where moving brings it no nearer than five times.
pub fn tenfold_nearest(price: Price, base: Decimal) -> Option<Price> {
    let ten = Decimal::TEN;
    let ratio = |amount: Decimal| {
        let (high, low) = if amount > base {
            (amount, base)
        } else {
            (base, amount)
        };
        high.checked_div(low)
    };
    let mut best = price.amount();
    for _ in 0..12 {
        let moved = if best > base {
            best.checked_div(ten)?
        } else {
            best.checked_mul(ten)?
        };
        if ratio(moved)? >= ratio(best)? {
            break;
        }
        best = moved;
    }
    if best == price.amount() || ratio(best)? > FAR {
        return None;
    }
    let mut tidy = best.normalize();
    // a base that was converted may have more decimals than a price
    if tidy.scale() < base.scale() && Price::from_decimal(base).is_ok() {
        tidy.rescale(base.scale());
    }
    Price::from_decimal(tidy).ok()
}
