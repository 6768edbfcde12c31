//! Pushing things apart on a line, as little as possible, keeping their order.

/// Gives each of `wanted` (in order) a place at least `gap` from its neighbours, between `low`
/// and `high`, as close to where it wants to be as that allows.
/// If there is not room for all at that gap, they share what there is evenly.
pub(super) fn spread(wanted: &[f32], gap: f32, low: f32, high: f32) -> Vec<f32> {
    let between = wanted.len().saturating_sub(1) as f32;
    let room = (high - low).max(0.0);
    let gap = if between * gap > room {
        room / between
    } else {
        gap
    };
    let last = high - between * gap;
    let mut blocks: Vec<(f32, usize)> = Vec::with_capacity(wanted.len());
    for (at, place) in wanted.iter().enumerate() {
        // without the gaps the places only need to be in order
        let mut block = (place - at as f32 * gap, 1);
        while let Some(&(mean, count)) = blocks.last() {
            if mean <= block.0 {
                break;
            }
            blocks.pop();
            let total = count + block.1;
            let sum = mean * count as f32 + block.0 * block.1 as f32;
            block = (sum / total as f32, total);
        }
        blocks.push(block);
    }
    blocks
        .into_iter()
        .flat_map(|(mean, count)| std::iter::repeat_n(mean, count))
        .enumerate()
        .map(|(at, place)| place.clamp(low, last.max(low)) + at as f32 * gap)
        .collect()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::spread;

    #[test]
    fn what_has_room_stays_where_it_is() {
        assert_eq!(spread(&[10.0, 50.0], 22.0, 0.0, 100.0), [10.0, 50.0]);
        assert_eq!(spread(&[], 22.0, 0.0, 100.0), Vec::<f32>::new());
    }

    #[test]
    fn two_that_want_the_same_place_part_evenly() {
        assert_eq!(spread(&[50.0, 50.0], 22.0, 0.0, 100.0), [39.0, 61.0]);
    }

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn nothing_overlaps_leaves_or_changes_order(
            mut wanted in prop::collection::vec(-500.0_f32..900.0, 0..20),
        ) {
            wanted.sort_by(f32::total_cmp);
            let places = spread(&wanted, 22.0, 0.0, 500.0);
            prop_assert_eq!(places.len(), wanted.len());
            for pair in places.windows(2) {
                prop_assert!(pair[1] - pair[0] >= 21.99);
            }
            for place in places {
                prop_assert!((-0.01..=500.01).contains(&place));
            }
        }

        #[test]
        fn a_crowd_shares_the_room(count in 2_usize..200) {
            let places = spread(&vec![7.0; count], 22.0, 0.0, 100.0);
            for pair in places.windows(2) {
                prop_assert!(pair[1] > pair[0]);
            }
            prop_assert!(places[0] >= -0.01 && places[count - 1] <= 100.1);
        }
    }
}
