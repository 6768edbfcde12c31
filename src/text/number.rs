//! Figures: digits in groups, decimals, the sign. The same in both languages.
//!
//! | value | written |
//! |---|---|
//! | 4.4, at least two decimals | 4.40 |
//! | 42800, at least two decimals | 42,800 (decimals are filled up below 1,000 only) |
//! | 113, as stated | 113 |
//! | −0.1, at least two decimals | −0.10 (U+2212, as wide as a figure) |
//!
//! Nothing here rounds, but for [`rounded`], which says so.

use rust_decimal::{Decimal, RoundingStrategy};

/// The sign of a negative figure. A hyphen is not a minus.
pub const MINUS: char = '\u{2212}';

/// What stands in a column where there is no figure.
pub const ABSENT: &str = "–";

/// How everything shown is rounded: half away from zero.
pub const ROUNDING: RoundingStrategy = RoundingStrategy::MidpointAwayFromZero;

/// Groups the digits of a whole number in threes, from four digits on.
///
/// What is not a digit string comes back in the same groups of characters; give digits.
pub fn grouped(digits: &str) -> String {
    let length = digits.chars().count();
    let mut written = String::with_capacity(digits.len() + length / 3);
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (length - index).is_multiple_of(3) {
            written.push(',');
        }
        written.push(digit);
    }
    written
}

/// The figure with all the decimals it has, filled up to `least_decimals` where it is below 1,000.
pub fn figure(amount: Decimal, least_decimals: usize) -> String {
    let plain = amount.abs().to_string();
    let (whole, decimals) = plain.split_once('.').unwrap_or((&plain, ""));
    let mut written = String::with_capacity(plain.len() + 6);
    if is_below_zero(amount) {
        written.push(MINUS);
    }
    written.push_str(&grouped(whole));
    let missing = if whole.len() < 4 {
        least_decimals.saturating_sub(decimals.len())
    } else {
        0
    };
    if !decimals.is_empty() || missing > 0 {
        written.push('.');
        written.push_str(decimals);
        written.extend(std::iter::repeat_n('0', missing));
    }
    written
}

/// The figure with the decimals it was stated with, neither more nor fewer.
pub fn as_stated(amount: Decimal) -> String {
    figure(amount, 0)
}

/// The figure with exactly so many decimals, rounded half away from zero.
pub fn rounded(amount: Decimal, decimals: u32) -> String {
    let value = amount.round_dp_with_strategy(decimals, ROUNDING);
    let mut written = figure(value, 0);
    let present = written
        .split_once('.')
        .map_or(0, |(_, decimals)| decimals.len());
    let wanted = usize::try_from(decimals).unwrap_or(present);
    let missing = wanted.saturating_sub(present);
    if present == 0 && missing > 0 {
        written.push('.');
    }
    written.extend(std::iter::repeat_n('0', missing));
    written
}

/// Puts a plus before a figure above zero; a minus is there already, zero has no sign.
pub(super) fn with_sign(amount: Decimal, written: String) -> String {
    if amount.is_zero() || amount.is_sign_negative() {
        written
    } else {
        format!("+{written}")
    }
}

/// Whether the value is below zero; minus nought is not.
pub(super) fn is_below_zero(amount: Decimal) -> bool {
    amount.is_sign_negative() && !amount.is_zero()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn decimal(text: &str) -> Decimal {
        Decimal::from_str_exact(text).unwrap()
    }

    #[test]
    fn figures_keep_their_decimals_and_get_two_below_a_thousand() {
        for (amount, written) in [
            ("4.4", "4.40"),
            ("4.40", "4.40"),
            ("4.405", "4.405"),
            ("5", "5.00"),
            ("999.9", "999.90"),
            ("1000", "1,000"),
            ("1000.5", "1,000.5"),
            ("42800", "42,800"),
            ("33000.00", "33,000.00"),
            ("699700", "699,700"),
            ("1234567.89", "1,234,567.89"),
            ("0", "0.00"),
            ("-0.00", "0.00"),
            ("-0.1", "−0.10"),
            ("-10880", "−10,880"),
            (
                "79228162514264337593543950335",
                "79,228,162,514,264,337,593,543,950,335",
            ),
            (
                "0.0000000000000000000000000001",
                "0.0000000000000000000000000001",
            ),
        ] {
            assert_eq!(figure(decimal(amount), 2), written, "{amount}");
        }
    }

    #[test]
    fn what_was_stated_whole_stays_whole() {
        for (amount, written) in [
            ("113", "113"),
            ("178.50", "178.50"),
            ("7", "7"),
            ("44.0", "44.0"),
        ] {
            assert_eq!(as_stated(decimal(amount)), written);
        }
    }

    #[test]
    fn rounding_is_half_away_from_zero() {
        for (amount, decimals, written) in [
            ("2.25", 1, "2.3"),
            ("-2.25", 1, "−2.3"),
            ("2.249", 1, "2.2"),
            ("2", 1, "2.0"),
            ("1999.96", 1, "2,000.0"),
            ("0.04", 1, "0.0"),
            ("-0.04", 1, "0.0"),
            ("7.5", 0, "8"),
        ] {
            assert_eq!(rounded(decimal(amount), decimals), written, "{amount}");
        }
    }

    proptest! {
        #[test]
        fn grouping_reverses(mantissa in any::<i64>(), scale in 0_u32..=18, least in 0_usize..4) {
            let amount = Decimal::new(mantissa, scale);
            let plain = figure(amount, least).replace(',', "").replace(MINUS, "-");
            prop_assert_eq!(Decimal::from_str_exact(&plain).unwrap(), amount);
        }

        #[test]
        fn groups_have_three_digits(number in any::<u64>()) {
            let written = grouped(&number.to_string());
            let mut groups = written.split(',');
            prop_assert!((1..=3).contains(&groups.next().unwrap().len()));
            prop_assert!(groups.all(|group| group.len() == 3));
        }

        #[test]
        fn rounding_is_never_off_by_more_than_half_a_step(
            mantissa in any::<i64>(), scale in 0_u32..=18, decimals in 0_u32..6,
        ) {
            let amount = Decimal::new(mantissa, scale);
            let plain = rounded(amount, decimals).replace(',', "").replace(MINUS, "-");
            let shown = Decimal::from_str_exact(&plain).unwrap();
            let off = (shown - amount).abs();
            prop_assert!(off * Decimal::TWO <= Decimal::new(1, decimals));
        }
    }
}
