//! What simple payers would have come to on the same figures.
//!
//! They are yardsticks, not predictions: another payer would have heard other figures.

use rust_decimal::Decimal;

use super::{Ending, Score};
use crate::domain::{Price, Session, Side};
use crate::training::zone::Zone;

/// Accepts the company's first figure inside the reserve; no deal where it named none.
pub fn first_inside(session: &Session, reserve: Price) -> Ending {
    let offers = session.state().offers.iter();
    let mut theirs = offers
        .filter(|offer| offer.by == Side::Company)
        .filter_map(|offer| offer.price);
    theirs
        .find(|price| *price <= reserve)
        .map_or(Ending::NoDeal, Ending::Deal)
}

/// Meets in the middle of the two first figures, in the payer's favour to a price step.
///
/// No deal where that is not acceptable to both; `None` where a first figure is missing.
/// Raiffa (1982) names this middle as the best guess of the outcome once both are known.
pub fn split(session: &Session, zone: Zone) -> Option<Ending> {
    let firsts = super::firsts(&session.state().offers);
    let (company, payer) = firsts.company.zip(firsts.payer)?;
    let sum = company.amount().checked_add(payer.amount())?;
    let middle = Price::at_most(sum.checked_div(Decimal::TWO)?, session.brief().step)?;
    let inside = zone.floor <= middle && middle <= zone.reserve;
    Some(if inside {
        Ending::Deal(middle)
    } else {
        Ending::NoDeal
    })
}

/// The score of [`first_inside`].
pub fn first_inside_score(session: &Session, zone: Zone) -> Score {
    let ending = first_inside(session, zone.reserve);
    Score::of_price(session, ending, Some(zone))
}

/// The score of [`split`].
pub fn split_score(session: &Session, zone: Zone) -> Option<Score> {
    Some(Score::of_price(session, split(session, zone)?, Some(zone)))
}
