//! What bargaining theory gives for a zone of agreement.
//!
//! One price divides what both can gain: the payer's gain *R* − *p* and the company's
//! *p* − *F* add up to *R* − *F*, whatever *p* is. For such a linear price, with both
//! reserves as the points of disagreement, three solutions are the same:
//!
//! | solution | asks for | here |
//! |---|---|---|
//! | Nash (1950) | the largest product (*R* − *p*)(*p* − *F*) | its vertex, (*R* + *F*) / 2 |
//! | Kalai (1977), egalitarian | the largest smaller gain: *R* − *p* = *p* − *F* | (*R* + *F*) / 2 |
//! | Kalai and Smorodinsky (1975) | equal parts of the most each could gain, which is *R* − *F* for both | (*R* + *F*) / 2 |
//!
//! So each is **the midpoint of the zone**. They would differ with two issues, with gains
//! that are not linear in the price, or with gains measured in units that differ (for Kalai's).

use rust_decimal::Decimal;

use crate::domain::Price;
use crate::training::zone::Zone;

/// The three solutions, exact. They need not be multiples of the price step.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Solutions {
    /// Nash's.
    pub nash: Decimal,
    /// Kalai's.
    pub kalai: Decimal,
    /// Kalai and Smorodinsky's.
    pub kalai_smorodinsky: Decimal,
}

impl Solutions {
    /// The solutions for this zone; `None` where it is empty.
    pub fn of(zone: Zone) -> Option<Self> {
        if !zone.is_open() {
            return None;
        }
        let sum = zone.reserve.amount().checked_add(zone.floor.amount())?;
        let middle = sum.checked_div(Decimal::TWO)?;
        Some(Self {
            nash: middle,
            kalai: middle,
            kalai_smorodinsky: middle,
        })
    }
}

/// The multiples of the price step that are nearest to a solution: one, or the two between
/// which it lies in the middle. Prices come in whole steps.
pub fn nearest_prices(solution: Decimal, step: Price) -> Vec<Price> {
    let below = Price::at_most(solution, step);
    let above = Price::at_least(solution, step);
    let apart = |price: Option<Price>| {
        let apart = price?.amount().checked_sub(solution)?;
        Some(apart.abs())
    };
    match (apart(below), apart(above)) {
        (Some(low), Some(high)) if low < high => below.into_iter().collect(),
        (Some(low), Some(high)) if high < low => above.into_iter().collect(),
        _ if below == above => below.into_iter().collect(),
        _ => below.into_iter().chain(above).collect(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn price(text: &str) -> Price {
        Price::parse(text).unwrap()
    }

    /// The prices of a grid for which `of` is largest.
    fn best(low: u32, high: u32, of: impl Fn(u32) -> u32) -> Vec<u32> {
        let most = (low..=high).map(&of).max().unwrap_or(0);
        (low..=high).filter(|price| of(*price) == most).collect()
    }

    #[test]
    fn all_three_are_what_a_search_of_the_grid_finds() {
        for (floor, reserve) in [(600_u32, 1_000), (601, 1_000), (400, 403), (7, 8), (5, 5)] {
            let zone = Zone {
                reserve: price(&reserve.to_string()),
                floor: price(&floor.to_string()),
            };
            let solutions = Solutions::of(zone).unwrap();
            let nash = best(floor, reserve, |p| (reserve - p) * (p - floor));
            let kalai = best(floor, reserve, |p| (reserve - p).min(p - floor));
            for (solution, found) in [
                (solutions.nash, &nash),
                (solutions.kalai, &kalai),
                // both could gain the whole width, so equal parts are equal gains
                (solutions.kalai_smorodinsky, &kalai),
            ] {
                let near = nearest_prices(solution, price("1"));
                let near: Vec<String> = near.iter().map(ToString::to_string).collect();
                let found: Vec<String> = found.iter().map(ToString::to_string).collect();
                assert_eq!(near, found, "{floor} to {reserve}");
            }
        }
    }

    #[test]
    fn an_empty_zone_has_none() {
        let zone = Zone {
            reserve: price("4.00"),
            floor: price("4.01"),
        };
        assert_eq!(Solutions::of(zone), None);
    }
}
