//! The reserve: exact at its lines, and silent.

use kanjia::domain::{Price, Reserve};
use proptest::prelude::*;
use rust_decimal::Decimal;

use super::price;

/// Fails to compile where the type has one of the traits: then `some` is ambiguous.
macro_rules! has_none_of {
    ($type:ty: $($bound:path),+ $(,)?) => {
        const _: fn() = || {
            trait Ambiguous<A> {
                fn some() {}
            }
            impl<T: ?Sized> Ambiguous<()> for T {}
            $({
                struct Bound;
                impl<T: ?Sized + $bound> Ambiguous<Bound> for T {}
            })+
            let _ = <$type as Ambiguous<_>>::some;
        };
    };
}

has_none_of!(
    Reserve: std::fmt::Debug, std::fmt::Display, Clone, PartialEq, PartialOrd, std::hash::Hash,
    serde::Serialize, std::ops::Deref, AsRef<Price>,
);
has_none_of!(
    kanjia::domain::reserve::Revealed<'static>: std::fmt::Debug, std::fmt::Display, Clone, PartialEq, serde::Serialize,
);
has_none_of!(
    kanjia::transcript::form::Heard: std::fmt::Debug, Clone, serde::Serialize,
);

#[test]
fn exactly_the_line_is_admitted_and_one_step_more_is_not() {
    let check = |reserve: &str, percent: &str, offer: &str, expected: bool| {
        let reserve = Reserve::sealed(price(reserve));
        let admitted = reserve.admits(price(offer), percent.parse().unwrap());
        assert_eq!(admitted, Some(expected), "{offer}");
    };
    for (reserve, percent, line, above) in [
        ("4.00", "115", "4.60", "4.6001"),
        ("4.36", "115", "5.014", "5.0141"),
        ("33000", "115", "37950", "37950.01"),
        ("33000.00", "115.0000", "37950.0000", "37950.0001"),
        ("0.01", "115", "0.0115", "0.0116"),
        ("3.33", "115", "3.8295", "3.8296"),
        ("1", "100", "1.0000", "1.0001"),
        ("1", "33.3333", "0.3333", "0.3334"),
        (
            "869565217391.3043",
            "115",
            "999999999999.9999",
            "999999999999.9999",
        ),
    ] {
        check(reserve, percent, line, true);
        if above != line {
            check(reserve, percent, above, false);
        }
    }
    // 115 % of 0.0001 is 0.000115, between two prices
    check("0.0001", "115", "0.0001", true);
    check("0.0001", "115", "0.0002", false);
}

#[test]
fn a_deal_at_the_reserve_is_covered_and_one_step_above_is_not() {
    let reserve = Reserve::sealed(price("33000"));
    assert!(reserve.covers(price("32999.9999")));
    assert!(reserve.covers(price("33000.00")));
    assert!(!reserve.covers(price("33000.0001")));
}

#[test]
fn the_figures_are_lent_exact() {
    let reserve = Reserve::sealed(price("3.33"));
    let revealed = reserve.reveal(Some(Decimal::from(115)));
    assert_eq!(revealed.reserve.to_string(), "3.33");
    assert_eq!(revealed.line, Some("3.8295".parse().unwrap()));
    assert_eq!(reserve.reveal(None).line, None);
}

proptest! {
    /// In ten-thousandths and without a decimal type: `offer × 100 ≤ reserve × percent`.
    #[test]
    fn the_line_is_exact_for_every_reserve_and_percentage(
        reserve in 1_u64..10_000_000_000_000_000,
        percent in 1_u32..=10_000_000,
        around in -2_i128..=2,
        far in any::<bool>(),
        elsewhere in 1_u64..10_000_000_000_000_000,
    ) {
        // percent has four decimals here
        let line = u128::from(reserve) * u128::from(percent) / 1_000_000;
        let near = i128::try_from(line).unwrap() + around;
        let offer = if far { i128::from(elsewhere) } else { near.clamp(1, 9_999_999_999_999_999) };
        let of = |units: i128| Price::from_decimal(Decimal::from_i128_with_scale(units, 4)).unwrap();
        let admitted = Reserve::sealed(of(i128::from(reserve))).admits(of(offer), Decimal::new(i64::from(percent), 4));
        let expected = u128::try_from(offer).unwrap() * 1_000_000 <= u128::from(reserve) * u128::from(percent);
        prop_assert_eq!(admitted, Some(expected));
    }

    #[test]
    fn what_is_covered_is_admitted(reserve in 1_i64..1_000_000_000, offer in 1_i64..1_000_000_000) {
        let of = |units| Price::from_decimal(Decimal::new(units, 4)).unwrap();
        let sealed = Reserve::sealed(of(reserve));
        prop_assert_eq!(sealed.covers(of(offer)), offer <= reserve);
        prop_assert_eq!(sealed.admits(of(offer), Decimal::ONE_HUNDRED), Some(offer <= reserve));
        prop_assert!(!sealed.covers(of(offer)) || sealed.admits(of(offer), Decimal::from(115)) == Some(true));
    }
}
