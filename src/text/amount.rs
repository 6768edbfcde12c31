//! Large amounts: money a year and volumes, short enough to be read at a glance.
//!
//! | call | English | 中文 |
//! |---|---|---|
//! | [`Words::sum`] | ¥1.1 M, ¥134.2 M, ¥1.34 bn | 110 万元, 1.342 亿元 |
//! | [`Words::sum_range`] | ¥286 to 396 M | 2.86 至 3.96 亿元 |
//! | [`Words::volume`] | 110 M tablets | 1.1 亿片 |
//! | [`Words::quantity`] | 36 M | 3,600 万 |
//!
//! English counts from a million in M and from a thousand million in bn, Chinese from ten thousand
//! in 万 and from a hundred million in 亿. Which of them is used follows from the amount rounded to
//! four digits, so that nothing reads "1,000.0 M".
//!
//! Rounding, half away from zero, always from the exact amount: an English sum has one decimal in
//! M and two in bn (one from 100 bn, none from 1,000 bn); a Chinese sum and a volume in either
//! language have four significant digits without closing zeros. Below the first of these scales
//! four significant digits remain, and two decimals below 1,000. A range has three significant
//! digits of its larger end, both ends in the same scale.
//!
//! An amount that cannot be divided exactly (only far beyond any budget) is written in full.

use rust_decimal::Decimal;

use super::number::{self, MINUS, ROUNDING, is_below_zero};
use super::{Language, Words};

/// The word that an amount is counted in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Scale {
    /// Ones.
    Plain,
    /// M or 万.
    Middle,
    /// bn or 亿.
    High,
}

impl Words {
    /// A sum of money, such as what is saved in a year.
    pub fn sum(&self, amount: Decimal, currency: &str) -> String {
        let size = amount.abs();
        let scale = self.scale_of(size);
        let figure = match self.language() {
            Language::English if scale != Scale::Plain => self
                .in_scale(size, scale)
                .map(|value| number::rounded(value, english_decimals(scale, value))),
            _ => self.four_digits(size, scale),
        };
        let quantity = match figure {
            Some(figure) => self.with_scale(&figure, scale),
            None => number::as_stated(size),
        };
        self.signed_sum(amount, &quantity, currency)
    }

    /// Two sums as a range in the scale of the larger; one sum where they read the same.
    pub fn sum_range(&self, low: Decimal, high: Decimal, currency: &str) -> String {
        let larger = low.abs().max(high.abs());
        let scale = self.scale_of(larger);
        let ends = self.in_scale(larger, scale).and_then(|largest| {
            let decimals = decimals_for(largest, 3);
            let end = |amount| Some(number::rounded(self.in_scale(amount, scale)?, decimals));
            Some((end(low)?, end(high)?))
        });
        let Some((low, high)) = ends else {
            return self.range(&self.sum(low, currency), &self.sum(high, currency));
        };
        let quantity = self.with_scale(&self.range(&low, &high), scale);
        self.signed_sum(Decimal::ONE, &quantity, currency)
    }

    /// A number of things without their name: `110 M`, `1.1 亿`.
    pub fn quantity(&self, amount: Decimal) -> String {
        let scale = self.scale_of(amount);
        match self.four_digits(amount, scale) {
            Some(figure) => self.with_scale(&figure, scale),
            None => number::as_stated(amount),
        }
    }

    /// A number of units: `110 M tablets`, `1 tablet`, `1.1 亿片`.
    pub fn volume(&self, amount: Decimal, unit: &str) -> String {
        let count: u64 = if amount == Decimal::ONE { 1 } else { 2 };
        let counted = self.say_with(&format!("unit-{unit}.counted"), &[("count", count.into())]);
        self.beside(&self.quantity(amount), &counted)
    }

    /// What something costs one person: whole from 1,000 on, two decimals below, rounded half
    /// away from zero.
    pub fn cost(&self, amount: Decimal, currency: &str) -> String {
        let decimals = if amount.abs() >= Decimal::ONE_THOUSAND {
            0
        } else {
            2
        };
        self.money(amount.round_dp_with_strategy(decimals, ROUNDING), currency)
    }

    /// A number of units as it stands, not rounded: `30 tablets`, `0.5 g`.
    pub fn exact_volume(&self, amount: Decimal, unit: &str) -> String {
        let count: u64 = if amount == Decimal::ONE { 1 } else { 2 };
        let counted = self.say_with(&format!("unit-{unit}.counted"), &[("count", count.into())]);
        self.beside(&number::as_stated(amount), &counted)
    }

    fn signed_sum(&self, amount: Decimal, quantity: &str, currency: &str) -> String {
        let money = match self.language() {
            Language::English => self.say_with(
                &super::price::currency_id(currency, ""),
                &[("figure", quantity.into())],
            ),
            Language::SimplifiedChinese => self.beside(quantity, &self.currency_sign(currency)),
        };
        if is_below_zero(amount) {
            format!("{MINUS}{money}")
        } else {
            money
        }
    }

    fn scale_of(&self, amount: Decimal) -> Scale {
        let size = amount
            .abs()
            .round_sf_with_strategy(4, ROUNDING)
            .unwrap_or(amount.abs());
        if size >= self.one(Scale::High) {
            Scale::High
        } else if size >= self.one(Scale::Middle) {
            Scale::Middle
        } else {
            Scale::Plain
        }
    }

    /// What one of the scale is in ones.
    fn one(&self, scale: Scale) -> Decimal {
        let zeros = match (scale, self.language()) {
            (Scale::Plain, _) => 0,
            (Scale::Middle, Language::English) => 6,
            (Scale::Middle, Language::SimplifiedChinese) => 4,
            (Scale::High, Language::English) => 9,
            (Scale::High, Language::SimplifiedChinese) => 8,
        };
        Decimal::from(10_u64.pow(zeros))
    }

    fn in_scale(&self, amount: Decimal, scale: Scale) -> Option<Decimal> {
        amount.checked_div(self.one(scale))
    }

    /// Four significant digits (two decimals below 1,000 in ones), without closing zeros.
    fn four_digits(&self, amount: Decimal, scale: Scale) -> Option<String> {
        let value = self.in_scale(amount, scale)?;
        let shown = if scale == Scale::Plain && value.abs() < Decimal::ONE_THOUSAND {
            value.round_dp_with_strategy(2, ROUNDING)
        } else {
            value.round_sf_with_strategy(4, ROUNDING)?
        };
        Some(number::as_stated(shown.normalize()))
    }

    fn with_scale(&self, figure: &str, scale: Scale) -> String {
        let id = match scale {
            Scale::Plain => return figure.to_owned(),
            Scale::Middle => "quantity-middle",
            Scale::High => "quantity-high",
        };
        self.say_with(id, &[("figure", figure.into())])
    }
}

fn english_decimals(scale: Scale, value: Decimal) -> u32 {
    match scale {
        Scale::Plain => 0,
        Scale::Middle => 1,
        Scale::High => decimals_for(value, 4).min(2),
    }
}

/// The decimals that give so many significant digits, none where the whole part has as many.
fn decimals_for(value: Decimal, digits: u32) -> u32 {
    let mut decimals = digits.saturating_sub(1);
    let mut limit = Decimal::TEN;
    while decimals > 0 && value.abs().round_dp_with_strategy(decimals, ROUNDING) >= limit {
        decimals -= 1;
        limit = limit.saturating_mul(Decimal::TEN);
    }
    decimals
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn decimal(text: &str) -> Decimal {
        Decimal::from_str_exact(text).unwrap()
    }

    #[test]
    fn sums_read_as_each_language_counts() {
        let english = Words::of(Language::English);
        let chinese = Words::of(Language::SimplifiedChinese);
        for (amount, in_english, in_chinese) in [
            ("1100000", "¥1.1 M", "110 万元"),
            ("4400000.00", "¥4.4 M", "440 万元"),
            ("22000000", "¥22.0 M", "2,200 万元"),
            ("134200000", "¥134.2 M", "1.342 亿元"),
            ("1342000000", "¥1.34 bn", "13.42 亿元"),
            ("360000", "¥360,000", "36 万元"),
            ("187200000", "¥187.2 M", "1.872 亿元"),
            ("999960000", "¥1.00 bn", "10 亿元"),
            ("999940000", "¥999.9 M", "9.999 亿元"),
            ("99995000", "¥100.0 M", "1 亿元"),
            ("9999.5", "¥10,000", "1 万元"),
            ("3634.4", "¥3,634", "3,634 元"),
            ("36.4", "¥36.4", "36.4 元"),
            ("0.004", "¥0", "0 元"),
            ("0", "¥0", "0 元"),
            ("-1100000", "−¥1.1 M", "−110 万元"),
            ("123450000000", "¥123.5 bn", "1,235 亿元"),
            ("1234500000000", "¥1,235 bn", "12,350 亿元"),
        ] {
            assert_eq!(english.sum(decimal(amount), "CNY"), in_english, "{amount}");
            assert_eq!(chinese.sum(decimal(amount), "CNY"), in_chinese, "{amount}");
        }
        assert_eq!(english.sum(decimal("5000000"), "KRW"), "KRW 5.0 M");
        assert_eq!(chinese.sum(decimal("5000000"), "KRW"), "500 万韩元");
        assert_eq!(english.sum(decimal("1500000"), "USD"), "$1.5 M");
    }

    #[test]
    fn ranges_share_a_scale() {
        let english = Words::of(Language::English);
        let chinese = Words::of(Language::SimplifiedChinese);
        for (low, high, in_english, in_chinese) in [
            (
                "286000000",
                "396000000",
                "¥286 to 396 M",
                "2.86 至 3.96 亿元",
            ),
            ("900000", "1200000", "¥0.90 to 1.20 M", "90 至 120 万元"),
            ("22000000", "22000001", "¥22.0 M", "2,200 万元"),
        ] {
            assert_eq!(
                english.sum_range(decimal(low), decimal(high), "CNY"),
                in_english
            );
            assert_eq!(
                chinese.sum_range(decimal(low), decimal(high), "CNY"),
                in_chinese
            );
        }
    }

    #[test]
    fn volumes_have_plurals_in_english_and_measure_words_in_chinese() {
        let english = Words::of(Language::English);
        let chinese = Words::of(Language::SimplifiedChinese);
        for (amount, unit, in_english, in_chinese) in [
            ("110000000", "tablet", "110 M tablets", "1.1 亿片"),
            ("36000000", "tablet", "36 M tablets", "3,600 万片"),
            ("79750000", "bottle", "79.75 M bottles", "7,975 万瓶"),
            ("1", "vial", "1 vial", "1 瓶"),
            ("1.5", "vial", "1.5 vials", "1.5 瓶"),
            ("1200", "dose", "1,200 doses", "1,200 剂"),
            (
                "1100000",
                "thirty-days",
                "1.1 M 30-day supplies",
                "110 万份 30 天用量",
            ),
            ("2000000", "milligram", "2 M mg", "200 万 mg"),
            ("2000000", "defined-daily-dose", "2 M DDDs", "200 万 DDD"),
        ] {
            assert_eq!(english.volume(decimal(amount), unit), in_english);
            assert_eq!(chinese.volume(decimal(amount), unit), in_chinese);
        }
        assert_eq!(chinese.quantity(decimal("36000000")), "3,600 万");
    }

    #[test]
    fn the_largest_amounts_do_not_fail() {
        for language in Language::ALL {
            let words = Words::of(language);
            for amount in [Decimal::MAX, Decimal::MIN, Decimal::new(1, 28)] {
                assert!(!words.sum(amount, "CNY").is_empty());
                assert!(!words.sum_range(amount, Decimal::ONE, "CNY").is_empty());
                assert!(!words.volume(amount, "tablet").is_empty());
            }
        }
    }

    proptest! {
        #[test]
        fn a_quantity_is_off_by_at_most_half_of_its_fourth_digit(amount in 1_u64..=u64::MAX / 2) {
            for language in Language::ALL {
                let words = Words::of(language);
                let exact = Decimal::from(amount);
                let shown = exact_value(&words.quantity(exact));
                let step = Decimal::from(10_u64.pow(amount.ilog10().saturating_sub(3)));
                prop_assert!((shown - exact).abs() * Decimal::TWO <= step.max(Decimal::new(1, 2)));
            }
        }

        #[test]
        fn an_english_sum_is_off_by_at_most_half_of_its_last_digit(amount in 1_000_000_u64..100_000_000_000) {
            let exact = Decimal::from(amount);
            let written = Words::of(Language::English).sum(exact, "CNY");
            let shown = exact_value(written.trim_start_matches('¥'));
            let step = Decimal::from(if written.ends_with('M') { 100_000 } else { 10_000_000 });
            prop_assert!((shown - exact).abs() * Decimal::TWO <= step);
        }
    }

    /// Reads a quantity back, to measure how far the rounding went.
    fn exact_value(written: &str) -> Decimal {
        let (figure, scale) = written.split_once(' ').unwrap_or((written, ""));
        let one: u64 = match scale {
            "M" => 1_000_000,
            "bn" => 1_000_000_000,
            "万" => 10_000,
            "亿" => 100_000_000,
            _ => 1,
        };
        decimal(&figure.replace(',', "")) * Decimal::from(one)
    }
}
