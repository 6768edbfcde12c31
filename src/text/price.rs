//! Prices: a figure, its currency, its unit.
//!
//! | call | English | 中文 |
//! |---|---|---|
//! | [`Words::price`] | ¥4.40 / tablet | 4.40 元/片 |
//! | [`Words::money`] | ¥4.40 | 4.40 元 |
//! | [`bare_price`] | 4.40 | 4.40 |
//! | [`Words::price_head`] | ¥ / tablet | 元/片 |
//! | [`Words::stated_money`] | $113 | 113 美元 |
//! | [`Words::price_step`] | 0.01 | 1 分 |
//!
//! A price keeps the decimals it was typed with and has at least two below 1,000, none where the
//! currency has none in use (yen and won). The `stated` calls add none at all, for figures that
//! were published whole. Nothing is rounded.
//!
//! Currencies go by their ISO codes, units by the ids of `units.ftl` (see [`UNITS`]).

use rust_decimal::Decimal;

use super::number::{self, MINUS, figure, is_below_zero};
use super::{Language, Words};

/// The currencies that have words, by ISO code, in the order in which they are offered.
pub const CURRENCIES: [&str; 12] = [
    "CNY", "USD", "EUR", "GBP", "JPY", "KRW", "TWD", "AUD", "CAD", "TRY", "CHF", "HKD",
];

/// The units that have words, by id, in the order in which they are offered.
pub const UNITS: [&str; 20] = [
    "tablet",
    "capsule",
    "vial",
    "ampoule",
    "bottle",
    "syringe",
    "pen",
    "sachet",
    "bag",
    "tube",
    "pack",
    "milligram",
    "gram",
    "millilitre",
    "international-unit",
    "dose",
    "defined-daily-dose",
    "treatment-course",
    "thirty-days",
    "patient-year",
];

/// A price in the pieces that are drawn in different sizes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PriceParts {
    /// What stands before the figure: `¥` in English, nothing in Chinese.
    pub before: String,
    /// The figure.
    pub figure: String,
    /// What stands after the figure: `/ tablet`, `元/片`.
    pub after: String,
}

/// A price under a head that says currency and unit.
pub fn bare_price(amount: Decimal, currency: &str) -> String {
    figure(amount, decimals_of(currency))
}

impl Words {
    /// A price with currency and unit.
    pub fn price(&self, amount: Decimal, currency: &str, unit: &str) -> String {
        self.per_unit(&self.money(amount, currency), unit)
    }

    /// A price with currency and unit, with the decimals it was stated with.
    pub fn stated_price(&self, amount: Decimal, currency: &str, unit: &str) -> String {
        self.per_unit(&self.stated_money(amount, currency), unit)
    }

    /// A price in pieces, for where the figure is drawn larger than the rest.
    pub fn price_parts(&self, amount: Decimal, currency: &str, unit: &str) -> PriceParts {
        let whole = self.price(amount, currency, unit);
        let figure = bare_price(amount, currency);
        let unsigned = figure.trim_start_matches(MINUS);
        let (before, after) = whole.split_once(unsigned).unwrap_or(("", ""));
        PriceParts {
            before: before.trim_start_matches(MINUS).trim().to_owned(),
            after: after.trim().to_owned(),
            figure,
        }
    }

    /// A price with its currency, where the unit is said elsewhere.
    pub fn money(&self, amount: Decimal, currency: &str) -> String {
        let figure = bare_price(amount.abs(), currency);
        self.with_currency(amount, &figure, currency)
    }

    /// A price with its currency, with the decimals it was stated with.
    pub fn stated_money(&self, amount: Decimal, currency: &str) -> String {
        let figure = number::as_stated(amount.abs());
        self.with_currency(amount, &figure, currency)
    }

    /// The head of a column or an axis of prices.
    pub fn price_head(&self, currency: &str, unit: &str) -> String {
        self.per_unit(&self.currency_sign(currency), unit)
    }

    /// A step of a price in a sentence: `0.01`, `¥100`; `1 分`, `100 元`.
    pub fn price_step(&self, step: Decimal, currency: &str) -> String {
        match self.language() {
            Language::SimplifiedChinese => self.spoken_step(step, currency),
            Language::English if step < Decimal::ONE => bare_price(step, currency),
            Language::English => self.stated_money(step, currency),
        }
    }

    /// A step of a price as it is spoken, small ones in fen and jiao: `four fen`, `4 分`.
    pub fn spoken_step(&self, step: Decimal, currency: &str) -> String {
        let coins = (currency == "CNY").then(|| in_coins(step)).flatten();
        match coins {
            Some((coin, count)) => self.say_with(coin, &[("count", count.into())]),
            None => self.stated_money(step, currency),
        }
    }

    /// Two prices as a range under a head: `4.30 to 4.38`; one price where they are the same.
    pub fn price_range(&self, low: Decimal, high: Decimal, currency: &str) -> String {
        self.range(&bare_price(low, currency), &bare_price(high, currency))
    }

    /// Two prices as a range, each with the decimals it was stated with: `7 to 8`.
    pub fn stated_range(&self, low: Decimal, high: Decimal) -> String {
        self.range(&number::as_stated(low), &number::as_stated(high))
    }

    /// Two figures, formatted before, as a range; one figure where they read the same.
    pub fn range(&self, low: &str, high: &str) -> String {
        if low == high {
            return low.to_owned();
        }
        self.say_with("range", &[("low", low.into()), ("high", high.into())])
    }

    /// The unit as it stands behind a price: `tablet`, `30 days`, `片`, `30 天`.
    pub fn unit(&self, unit: &str) -> String {
        self.say(&format!("unit-{unit}")).into_owned()
    }

    /// The unit as it is offered in a list, with what tells it from others of the same word.
    pub fn unit_name(&self, unit: &str) -> String {
        self.say(&format!("unit-{unit}.name")).into_owned()
    }

    /// The currency as it stands at a price: `¥`, `KRW`, `元`, `韩元`.
    pub fn currency_sign(&self, currency: &str) -> String {
        self.say(&currency_id(currency, ".sign")).into_owned()
    }

    /// The currency as it is offered in a list: `Chinese yuan`, `人民币`.
    pub fn currency_name(&self, currency: &str) -> String {
        self.say(&currency_id(currency, ".name")).into_owned()
    }

    fn per_unit(&self, money: &str, unit: &str) -> String {
        let unit = self.unit(unit);
        self.say_with(
            "price-per-unit",
            &[("money", money.into()), ("unit", unit.into())],
        )
    }

    /// The minus stands before the currency: −¥0.10.
    fn with_currency(&self, amount: Decimal, figure: &str, currency: &str) -> String {
        let money = self.say_with(&currency_id(currency, ""), &[("figure", figure.into())]);
        if is_below_zero(amount) {
            format!("{MINUS}{money}")
        } else {
            money
        }
    }
}

/// A step that is said in one to nine fen or jiao, with the id of the coin.
fn in_coins(step: Decimal) -> Option<(&'static str, u64)> {
    for (coin, in_yuan) in [("fen", Decimal::new(1, 2)), ("jiao", Decimal::new(1, 1))] {
        let count = step.checked_div(in_yuan)?;
        if count.is_integer() && (Decimal::ONE..Decimal::TEN).contains(&count) {
            return Some((coin, u64::try_from(count).ok()?));
        }
    }
    None
}

/// The id of a currency in `numbers.ftl`, with an attribute or none.
pub(super) fn currency_id(currency: &str, attribute: &str) -> String {
    format!("currency-{}{attribute}", currency.to_ascii_lowercase())
}

/// The decimals that prices below 1,000 are filled up to.
fn decimals_of(currency: &str) -> usize {
    match currency {
        "JPY" | "KRW" => 0,
        _ => 2,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn decimal(text: &str) -> Decimal {
        Decimal::from_str_exact(text).unwrap()
    }

    #[test]
    fn prices_read_as_each_language_writes_them() {
        let english = Words::of(Language::English);
        let chinese = Words::of(Language::SimplifiedChinese);
        for (amount, currency, unit, in_english, in_chinese) in [
            ("4.4", "CNY", "tablet", "¥4.40 / tablet", "4.40 元/片"),
            ("33000", "CNY", "vial", "¥33,000 / vial", "33,000 元/瓶"),
            (
                "178.50",
                "USD",
                "thirty-days",
                "$178.50 / 30 days",
                "178.50 美元/30 天",
            ),
            (
                "5000",
                "KRW",
                "tablet",
                "KRW 5,000 / tablet",
                "5,000 韩元/片",
            ),
            ("500", "JPY", "ampoule", "JPY 500 / ampoule", "500 日元/支"),
            ("3.1", "EUR", "milligram", "EUR 3.10 / mg", "3.10 欧元/mg"),
            (
                "12",
                "GBP",
                "defined-daily-dose",
                "GBP 12.00 / DDD",
                "12.00 英镑/DDD",
            ),
            ("-0.1", "CNY", "tablet", "−¥0.10 / tablet", "−0.10 元/片"),
        ] {
            let amount = decimal(amount);
            assert_eq!(english.price(amount, currency, unit), in_english);
            assert_eq!(chinese.price(amount, currency, unit), in_chinese);
        }
    }

    #[test]
    fn every_currency_and_unit_has_words() {
        for language in Language::ALL {
            let words = Words::of(language);
            for currency in CURRENCIES {
                for attribute in ["", ".sign", ".name"] {
                    assert!(
                        words.has(&currency_id(currency, attribute)),
                        "{currency}{attribute}"
                    );
                }
            }
            for unit in UNITS {
                for attribute in ["", ".name", ".counted"] {
                    assert!(
                        words.has(&format!("unit-{unit}{attribute}")),
                        "{unit}{attribute}"
                    );
                }
            }
        }
    }

    #[test]
    fn a_price_comes_apart_for_drawing() {
        let parts = |language, amount: &str, currency| {
            let parts = Words::of(language).price_parts(decimal(amount), currency, "tablet");
            (parts.before, parts.figure, parts.after)
        };
        let own = |before: &str, figure: &str, after: &str| {
            (before.to_owned(), figure.to_owned(), after.to_owned())
        };
        let (english, chinese) = (Language::English, Language::SimplifiedChinese);
        assert_eq!(parts(english, "4.4", "CNY"), own("¥", "4.40", "/ tablet"));
        assert_eq!(
            parts(english, "5000", "KRW"),
            own("KRW", "5,000", "/ tablet")
        );
        assert_eq!(parts(chinese, "4.4", "CNY"), own("", "4.40", "元/片"));
    }

    #[test]
    fn heads_steps_and_ranges() {
        let english = Words::of(Language::English);
        let chinese = Words::of(Language::SimplifiedChinese);
        assert_eq!(english.price_head("CNY", "tablet"), "¥ / tablet");
        assert_eq!(chinese.price_head("CNY", "tablet"), "元/片");
        for (step, in_english, in_chinese) in [
            ("0.01", "0.01", "1 分"),
            ("0.10", "0.10", "1 角"),
            ("0.12", "0.12", "0.12 元"),
            ("100", "¥100", "100 元"),
            ("1000", "¥1,000", "1,000 元"),
        ] {
            assert_eq!(english.price_step(decimal(step), "CNY"), in_english);
            assert_eq!(chinese.price_step(decimal(step), "CNY"), in_chinese);
        }
        assert_eq!(english.spoken_step(decimal("0.04"), "CNY"), "four fen");
        assert_eq!(chinese.spoken_step(decimal("0.04"), "CNY"), "4 分");
        assert_eq!(english.spoken_step(decimal("0.04"), "USD"), "$0.04");
        let (low, high) = (decimal("4.3"), decimal("4.38"));
        assert_eq!(english.price_range(low, high, "CNY"), "4.30 to 4.38");
        assert_eq!(chinese.price_range(low, high, "CNY"), "4.30 至 4.38");
        assert_eq!(english.price_range(high, high, "CNY"), "4.38");
        assert_eq!(chinese.stated_range(decimal("7"), decimal("8")), "7 至 8");
        assert_eq!(english.stated_money(decimal("113"), "USD"), "$113");
        assert_eq!(
            chinese.stated_price(decimal("113"), "USD", "thirty-days"),
            "113 美元/30 天"
        );
    }
}
