//! From prices to places, and round figures beside the axis.

use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive as _;

/// A scale of prices: the highest at the top.
#[derive(Clone, Copy, Debug)]
pub(super) struct Scale {
    low: f64,
    high: f64,
    top: f64,
    bottom: f64,
}

impl Scale {
    /// A scale over these prices, with air of `air` of the whole at either end; `None` without
    /// any.
    pub(super) fn over(
        prices: impl IntoIterator<Item = Decimal>,
        air: f64,
        (top, bottom): (f64, f64),
    ) -> Option<Self> {
        let prices: Vec<f64> = prices.into_iter().filter_map(|one| one.to_f64()).collect();
        let low = prices.iter().copied().reduce(f64::min)?;
        let high = prices.iter().copied().reduce(f64::max)?;
        // one price alone stands in the middle of a tenth of itself
        let air = if high > low {
            (high - low) * air
        } else {
            high.abs() * 0.05
        };
        Some(Self {
            low: low - air,
            high: high + air,
            top,
            bottom,
        })
    }

    /// Where a price lies.
    pub(super) fn at(&self, price: Decimal) -> f64 {
        let price = price.to_f64().unwrap_or(self.low);
        let share = (price - self.low) / (self.high - self.low);
        self.bottom - share * (self.bottom - self.top)
    }

    /// Round figures within the scale, about so many.
    pub(super) fn marks(&self, about: f64) -> Vec<Decimal> {
        let span = self.high - self.low;
        let mut step = Decimal::new(1, 4);
        let steps = [2, 5, 10].into_iter().cycle().zip(0..90);
        let mut decade = step;
        for (factor, _) in steps {
            if step.to_f64().is_none_or(|one| span / one <= about) {
                break;
            }
            step = decade.saturating_mul(Decimal::from(factor));
            if factor == 10 {
                decade = step;
            }
        }
        let first = Decimal::try_from((self.low.max(0.0) / step.to_f64().unwrap_or(1.0)).ceil());
        let first = first.unwrap_or_default().saturating_mul(step);
        let mut marks = Vec::new();
        let mut one = first;
        while one.to_f64().is_some_and(|one| one <= self.high) && marks.len() < 40 {
            if one > Decimal::ZERO {
                marks.push(one.normalize());
            }
            one = one.saturating_add(step);
        }
        marks
    }
}

/// Moves places apart so that none is nearer than `gap` to the next, by the least sum of squared
/// ways (pool adjacent violators), and between two limits where they fit. Gives them in the
/// order in which they came.
pub(super) fn apart(places: &[f64], gap: f64, (top, bottom): (f64, f64)) -> Vec<f64> {
    let mut order: Vec<(usize, f64)> = places.iter().copied().enumerate().collect();
    order.sort_by(|one, other| one.1.total_cmp(&other.1));
    // where the first of each would be if all stood a gap apart from it
    let mut pools: Vec<(f64, f64)> = Vec::new();
    for (index, (_, place)) in (0_u32..).zip(&order) {
        let mut pool = (place - f64::from(index) * gap, 1.0);
        while let Some((mean, count)) = pools.pop_if(|(mean, _)| *mean > pool.0) {
            let both = count + pool.1;
            pool = ((mean * count + pool.0 * pool.1) / both, both);
        }
        pools.push(pool);
    }
    let last = bottom - gap * (places.len().saturating_sub(1) as f64);
    let starts = pools.iter().flat_map(|(mean, count)| {
        let start = mean.min(last).max(top);
        std::iter::repeat_n(start, count.to_usize().unwrap_or_default())
    });
    let mut moved = vec![0.0; places.len()];
    for ((index, start), (came, _)) in (0_u32..).zip(starts).zip(order) {
        if let Some(slot) = moved.get_mut(came) {
            *slot = start + f64::from(index) * gap;
        }
    }
    moved
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn decimal(text: &str) -> Decimal {
        Decimal::from_str_exact(text).unwrap()
    }

    #[test]
    fn marks_are_round_and_within_the_scale() {
        for (low, high, marks) in [
            ("4.36", "5.62", "4.4 4.6 4.8 5 5.2 5.4 5.6"),
            ("33000", "53680", "35000 40000 45000 50000 55000"),
            ("0.0985", "0.12", "0.1 0.105 0.11 0.115 0.12"),
            ("113", "527", "100 200 300 400 500"),
        ] {
            let scale = Scale::over([decimal(low), decimal(high)], 0.08, (0.0, 100.0)).unwrap();
            let said: Vec<String> = scale.marks(8.0).iter().map(Decimal::to_string).collect();
            assert_eq!(said.join(" "), marks);
        }
    }

    proptest! {
        #[test]
        fn the_higher_price_lies_higher_and_between_the_ends(a in 1_u64..u64::MAX / 2, b in 1_u64..u64::MAX / 2) {
            let (a, b) = (Decimal::from(a), Decimal::from(b));
            let scale = Scale::over([a, b], 0.1, (10.0, 90.0)).unwrap();
            let (at_a, at_b) = (scale.at(a), scale.at(b));
            prop_assert!((10.0..=90.0).contains(&at_a) && (10.0..=90.0).contains(&at_b));
            prop_assert!(a <= b || at_a <= at_b);
            let marks = scale.marks(8.0);
            prop_assert!(marks.len() <= 12, "{:?}", marks);
        }

        #[test]
        fn labels_that_fit_stand_apart(places in proptest::collection::vec(0.0..100.0, 0..12)) {
            let mut moved = apart(&places, 6.0, (0.0, 100.0));
            moved.sort_by(f64::total_cmp);
            for pair in moved.windows(2) {
                prop_assert!(pair[1] - pair[0] > 5.999, "{:?}", moved);
            }
        }
    }
}
