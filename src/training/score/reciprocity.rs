//! How a side answered the other's steps.
//!
//! A step has a *factor*: for the payer new / old, for the company old / new, so that a
//! concession is above 1 for either. Relative tit-for-tat of Faratin, Sierra and Jennings
//! (1998, δ = 1) answers with the same factor. An answer is therefore
//! (own factor − 1) / (the other's factor − 1): **1** gives exactly as much in proportion,
//! 0 gives nothing, 2 twice as much. The mean over a talk is the ratio of the sums, so that an
//! answer to a tiny step does not outweigh all others.

use rust_decimal::Decimal;

use crate::domain::session::Standing;
use crate::domain::{Price, Side};

/// How a side answered the other's steps.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Reciprocity {
    /// Each answer to a concession of the other side, in order.
    pub answers: Vec<Decimal>,
    /// The sum of own factors − 1 by the sum of the other's, over those answers.
    pub mean: Option<Decimal>,
    /// Concessions of its own after the other side had not given anything.
    pub unasked: u32,
}

impl Reciprocity {
    /// The answers of a side among all offers of a talk.
    ///
    /// A figure answers the other side's last step if both its own figure before and that
    /// step are on record and the step was made since the figure before.
    pub fn of(side: Side, offers: &[Standing]) -> Self {
        let mut own: Option<Price> = None;
        let mut theirs: Option<Price> = None;
        // the other side's factor − 1 since the own figure before
        let mut heard: Option<Decimal> = None;
        let mut found = Self::default();
        let (mut given, mut got) = (Decimal::ZERO, Decimal::ZERO);
        for offer in offers {
            if offer.by != side {
                let step = theirs.zip(offer.price).and_then(|(old, new)| {
                    let step = growth(side.other(), old, new)?;
                    // two steps before an answer count together
                    match heard {
                        None => Some(step),
                        Some(before) => compound(before, step),
                    }
                });
                heard = step.or(heard).filter(|_| offer.price.is_some());
                theirs = offer.price;
                continue;
            }
            let answer = own
                .zip(offer.price)
                .and_then(|(old, new)| growth(side, old, new));
            if let (Some(answer), Some(heard)) = (answer, heard) {
                if heard > Decimal::ZERO {
                    found.answers.extend(answer.checked_div(heard));
                    given = given.checked_add(answer).unwrap_or(given);
                    got = got.checked_add(heard).unwrap_or(got);
                } else if answer > Decimal::ZERO {
                    found.unasked = found.unasked.saturating_add(1);
                }
            }
            own = offer.price;
            heard = None;
        }
        found.mean = (!got.is_zero()).then(|| given.checked_div(got)).flatten();
        found
    }
}

/// The factor of a side's step, less 1.
fn growth(side: Side, old: Price, new: Price) -> Option<Decimal> {
    let (over, under) = match side {
        Side::Payer => (new, old),
        Side::Company => (old, new),
    };
    over.amount()
        .checked_div(under.amount())?
        .checked_sub(Decimal::ONE)
}

/// Two growths one after the other.
fn compound(first: Decimal, second: Decimal) -> Option<Decimal> {
    first
        .checked_add(Decimal::ONE)?
        .checked_mul(second.checked_add(Decimal::ONE)?)?
        .checked_sub(Decimal::ONE)
}
