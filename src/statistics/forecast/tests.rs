//! Ranges, whatever the offers.

use proptest::prelude::*;

use super::*;

fn price(steps: i64, step: Decimal) -> Price {
    Price::from_decimal(Decimal::from(steps) * step).unwrap()
}

fn forecast(steps: &[i64], step: Decimal) -> Option<Forecast> {
    let prices: Vec<Price> = steps.iter().map(|steps| price(*steps, step)).collect();
    let series = Series::of_prices(&prices, Price::from_decimal(step).unwrap()).unwrap();
    Forecast::after(&series)
}

const FEN: Decimal = Decimal::from_parts(1, 0, 0, false, 2);

/// Offers that fall, stand still and, now and then, rise.
fn offers(may_rise: bool) -> impl Strategy<Value = Vec<i64>> {
    let rises = if may_rise { -40_i64..400 } else { 0_i64..400 };
    let step = prop_oneof![3 => rises, 1 => Just(0_i64)];
    (1_i64..60_000, prop::collection::vec(step, 0..70)).prop_map(|(first, steps)| {
        let mut offers = vec![first];
        for step in steps {
            let last = offers.last().copied().unwrap_or(first);
            offers.push((last - step).max(1));
        }
        offers
    })
}

#[test]
fn there_is_none_before_the_fourth_offer() {
    assert_eq!(forecast(&[562, 472, 462], FEN), None);
    assert!(forecast(&[562, 472, 462, 450], FEN).is_some());
}

#[test]
fn the_same_step_again_is_told_beside_the_range() {
    let forecast = forecast(&[562, 472, 462, 450, 440], FEN).unwrap();
    assert_eq!(forecast.same_step, Some(price(430, FEN)));
    let ratios = forecast.ratios.unwrap();
    let figures = [ratios.mean, ratios.low, ratios.high].map(|ratio| ratio.to_string());
    assert_eq!(figures, ["0.48", "0.23", "1.01"]);
    let shares: Decimal = forecast.parts.iter().map(|way| way.percent).sum();
    assert!((Decimal::from(98)..=Decimal::from(102)).contains(&shares));
}

#[test]
fn a_talk_in_thousands_is_told_no_hundredths() {
    let nusinersen = [5_368_000, 4_800_000, 4_580_000, 4_280_000, 4_080_000];
    let forecast = forecast(&nusinersen, FEN).unwrap();
    for end in [forecast.low, forecast.high] {
        assert!((end.amount() % Decimal::TEN).is_zero(), "{end}");
    }
}

#[test]
fn where_no_lower_price_is_left_there_is_no_range() {
    assert_eq!(forecast(&[5, 3, 2, 1, 1], FEN), None);
    let least = forecast(&[9, 5, 3, 2], FEN).unwrap();
    assert_eq!((least.low, least.high), (price(1, FEN), price(2, FEN)));
}

proptest! {
    #[test]
    fn a_range_is_a_range_above_zero(offers in offers(true)) {
        if let Some(forecast) = forecast(&offers, FEN) {
            prop_assert!(4 <= offers.len());
            prop_assert!(forecast.low < forecast.high);
            prop_assert!(FEN <= forecast.low.amount());
        }
    }

    #[test]
    fn it_never_lies_above_the_standing_offer_unless_offers_were_raised(offers in offers(false)) {
        if let Some(forecast) = forecast(&offers, FEN) {
            let last = price(*offers.last().unwrap(), FEN);
            prop_assert!(forecast.high <= last);
            prop_assert!(forecast.low < last);
        }
    }

    #[test]
    fn it_is_the_same_in_any_currency(offers in offers(true), scale in prop::sample::select(vec![7_i64, 10, 100, 1_000])) {
        let by = Decimal::from(scale);
        let here = forecast(&offers, FEN);
        let there = forecast(&offers, FEN * by);
        prop_assert_eq!(here.is_some(), there.is_some());
        if let (Some(here), Some(there)) = (here, there) {
            prop_assert_eq!(here.low.amount() * by, there.low.amount());
            prop_assert_eq!(here.high.amount() * by, there.high.amount());
        }
    }

    #[test]
    fn what_lies_before_the_last_sixty_offers_changes_nothing(offers in prop::collection::vec(1_000_i64..60_000, 60..70)) {
        let last = &offers[offers.len() - 60..];
        prop_assert_eq!(forecast(&offers, FEN), forecast(last, FEN));
    }
}
