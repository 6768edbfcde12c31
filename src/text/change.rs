//! Changes and shares: how far one price is from another.
//!
//! | call | English | 中文 |
//! |---|---|---|
//! | [`Words::change`] | −0.10 (−2.2%) | −0.10（−2.2%） |
//! | [`signed`] | −0.10 | the same |
//! | [`signed_percent`], [`percent`] | −2.2%, 22.4% | the same |
//! | [`published_percent`] | 98.58%, 63% | the same |
//! | [`Words::signed_percent_range`] | −37% to −45% | −37% 至 −45% |
//! | [`Words::times`] | 0.48 times | 0.48 倍 |
//!
//! A share is given as a ratio (0.224 is 22.4%), but for a published one, which comes in points as
//! it was printed. Percent have one decimal, rounded half away from zero from the quotient, which
//! itself is exact to 28 decimals. A change that rounds to nothing has no sign.

use rust_decimal::Decimal;

use super::Words;
use super::number::{ABSENT, as_stated, rounded, with_sign};
use super::price::bare_price;

/// How far `to` is above `from`; nothing where the difference is too large to be held.
pub fn difference(from: Decimal, to: Decimal) -> Option<Decimal> {
    to.checked_sub(from)
}

/// The same as a share of `from`; nothing where `from` is nought.
pub fn relative_difference(from: Decimal, to: Decimal) -> Option<Decimal> {
    difference(from, to)?.checked_div(from)
}

/// A share with one decimal: 0.224 is `22.4%`.
pub fn percent(ratio: Decimal) -> String {
    in_percent(ratio, 1).1
}

/// A share in whole percent, for bars: 0.8606 is `86%`.
pub fn whole_percent(ratio: Decimal) -> String {
    in_percent(ratio, 0).1
}

/// A share with one decimal and its sign: −0.0222 is `−2.2%`.
pub fn signed_percent(ratio: Decimal) -> String {
    let (shown, written) = in_percent(ratio, 1);
    with_sign(shown, written)
}

/// Percent as they were published, with the decimals they had: `98.58%`, `63%`.
pub fn published_percent(points: Decimal) -> String {
    format!("{}%", as_stated(points))
}

/// A change of a price with its sign: `−0.10`, `+0.02`, `0.00`.
pub fn signed(change: Decimal, currency: &str) -> String {
    with_sign(change, bare_price(change, currency))
}

impl Words {
    /// The change from one price to another, with its share of the first where that is not nought.
    pub fn change(&self, from: Decimal, to: Decimal, currency: &str) -> String {
        let Some(amount) = difference(from, to) else {
            return ABSENT.to_owned();
        };
        let amount = signed(amount, currency);
        match relative_difference(from, to) {
            None => amount,
            Some(ratio) => {
                let share = signed_percent(ratio);
                self.say_with(
                    "change",
                    &[("amount", amount.into()), ("percent", share.into())],
                )
            }
        }
    }

    /// Two shares with their signs as a range of whole percent.
    pub fn signed_percent_range(&self, first: Decimal, last: Decimal) -> String {
        let end = |ratio| {
            let (shown, written) = in_percent(ratio, 0);
            with_sign(shown, written)
        };
        self.range(&end(first), &end(last))
    }

    /// How many times one is the other, with so many decimals: `0.48 times`, `8.1 倍`.
    pub fn times(&self, ratio: Decimal, decimals: u32) -> String {
        let figure = rounded(ratio, decimals);
        self.say_with("times", &[("figure", figure.into())])
    }
}

/// The rounded points and how they are written.
fn in_percent(ratio: Decimal, decimals: u32) -> (Decimal, String) {
    let Some(points) = ratio.checked_mul(Decimal::ONE_HUNDRED) else {
        return (Decimal::ZERO, ABSENT.to_owned());
    };
    let shown = points.round_dp_with_strategy(decimals, super::number::ROUNDING);
    (shown, format!("{}%", rounded(points, decimals)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::Language;
    use crate::text::number::MINUS;
    use proptest::prelude::*;

    fn decimal(text: &str) -> Decimal {
        Decimal::from_str_exact(text).unwrap()
    }

    #[test]
    fn changes_name_the_step_and_its_share() {
        let english = Words::of(Language::English);
        let chinese = Words::of(Language::SimplifiedChinese);
        for (from, to, in_english, in_chinese) in [
            ("4.50", "4.40", "−0.10 (−2.2%)", "−0.10（−2.2%）"),
            ("4.40", "4.36", "−0.04 (−0.9%)", "−0.04（−0.9%）"),
            ("5.62", "4.40", "−1.22 (−21.7%)", "−1.22（−21.7%）"),
            ("53680", "42800", "−10,880 (−20.3%)", "−10,880（−20.3%）"),
            ("4.40", "4.45", "+0.05 (+1.1%)", "+0.05（+1.1%）"),
            ("5.52", "5.52", "0.00 (0.0%)", "0.00（0.0%）"),
            ("53680", "53679", "−1.00 (0.0%)", "−1.00（0.0%）"),
            ("0", "4.40", "+4.40", "+4.40"),
        ] {
            let (from, to) = (decimal(from), decimal(to));
            assert_eq!(english.change(from, to, "CNY"), in_english);
            assert_eq!(chinese.change(from, to, "CNY"), in_chinese);
        }
        assert_eq!(english.change(Decimal::MIN, Decimal::MAX, "CNY"), ABSENT);
    }

    #[test]
    fn shares_round_half_away_from_zero() {
        for (ratio, written) in [
            ("0.224", "22.4%"),
            ("0.0225", "2.3%"),
            ("-0.0225", "−2.3%"),
            ("0.02249", "2.2%"),
            ("1", "100.0%"),
            ("12.345", "1,234.5%"),
            ("0.0004", "0.0%"),
            ("-0.0004", "0.0%"),
        ] {
            assert_eq!(percent(decimal(ratio)), written);
        }
        assert_eq!(whole_percent(decimal("0.8606")), "86%");
        assert_eq!(published_percent(decimal("98.58")), "98.58%");
        assert_eq!(published_percent(decimal("63")), "63%");
        assert_eq!(percent(Decimal::MAX), ABSENT);
    }

    #[test]
    fn ratios_and_ranges() {
        let english = Words::of(Language::English);
        let chinese = Words::of(Language::SimplifiedChinese);
        let range = (decimal("-0.3714"), decimal("-0.45"));
        assert_eq!(
            english.signed_percent_range(range.0, range.1),
            "−37% to −45%"
        );
        assert_eq!(
            chinese.signed_percent_range(range.0, range.1),
            "−37% 至 −45%"
        );
        assert_eq!(english.times(decimal("0.4783"), 2), "0.48 times");
        assert_eq!(chinese.times(decimal("8.0769"), 1), "8.1 倍");
    }

    proptest! {
        #[test]
        fn a_percentage_is_off_by_at_most_half_of_its_last_digit(mantissa in any::<i64>(), scale in 0_u32..=18) {
            let ratio = Decimal::new(mantissa, scale);
            let plain = percent(ratio).replace([',', '%'], "").replace(MINUS, "-");
            let off = decimal(&plain) - ratio * Decimal::ONE_HUNDRED;
            prop_assert!(off.abs() * Decimal::TWO <= Decimal::new(1, 1));
        }
    }
}
