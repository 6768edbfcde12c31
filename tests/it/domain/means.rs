//! Means over several products.

use kanjia::domain::means::{Sale, mean_cut, weighted_mean_cut};
use proptest::prelude::*;
use rust_decimal::Decimal;

use super::price;

fn sale(before: &str, after: &str, volume: i64) -> Sale {
    Sale {
        before: price(before),
        after: price(after),
        volume: Decimal::from(volume),
    }
}

#[test]
fn a_weighted_mean_is_the_share_of_the_old_spend() {
    let check = |sales: &[Sale], mean: Option<&str>, weighted: Option<&str>| {
        let shown =
            |points: Option<Decimal>| points.map(|one| one.round_dp(4).normalize().to_string());
        assert_eq!(shown(mean_cut(sales)).as_deref(), mean);
        assert_eq!(shown(weighted_mean_cut(sales)).as_deref(), weighted);
    };
    check(&[], None, None);
    check(&[sale("10", "8", 5)], Some("20"), Some("20"));
    // half off a small product and a tenth off one that costs nine times as much in all
    check(
        &[sale("10", "5", 100), sale("90", "81", 100)],
        Some("30"),
        Some("14"),
    );
    // a price that rose counts as it is
    check(
        &[sale("10", "5", 1), sale("10", "11", 3)],
        Some("20"),
        Some("5"),
    );
    check(
        &[sale("3", "2", 1), sale("3", "1", 1)],
        Some("50"),
        Some("50"),
    );
}

proptest! {
    #[test]
    fn both_means_lie_between_the_smallest_and_the_largest_cut(
        sales in prop::collection::vec((1_i64..100_000, 1_i64..100_000, 1_i64..1_000_000), 1..8),
    ) {
        let sales: Vec<Sale> = sales
            .into_iter()
            .map(|(before, after, volume)| Sale {
                before: kanjia::domain::Price::from_decimal(Decimal::new(before, 2)).unwrap(),
                after: kanjia::domain::Price::from_decimal(Decimal::new(after, 2)).unwrap(),
                volume: Decimal::from(volume),
            })
            .collect();
        let cuts: Vec<Decimal> = sales
            .iter()
            .map(|one| kanjia::domain::money::cut_percent(one.before, one.after).unwrap())
            .collect();
        let tiny = Decimal::new(1, 12);
        let (low, high) = (cuts.iter().min().unwrap() - tiny, cuts.iter().max().unwrap() + tiny);
        for mean in [mean_cut(&sales).unwrap(), weighted_mean_cut(&sales).unwrap()] {
            prop_assert!(low <= mean && mean <= high, "{} {} {}", low, mean, high);
        }
        // where all are used and cost alike, the two are one
        let alike: Vec<Sale> = sales
            .iter()
            .map(|one| Sale { before: price("1000"), volume: Decimal::TEN, ..*one })
            .collect();
        let gap = mean_cut(&alike).unwrap() - weighted_mean_cut(&alike).unwrap();
        prop_assert!(gap.abs() <= tiny);
    }
}
