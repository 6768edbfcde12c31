use proptest::prelude::*;
use rust_decimal::Decimal;

use crate::text::{Language, Words};

fn chinese(amount: &str, currency: &str) -> String {
    in_words(Language::SimplifiedChinese, amount, currency)
}

fn in_words(language: Language, amount: &str, currency: &str) -> String {
    let amount = Decimal::from_str_exact(amount).unwrap();
    let words = Words::of(language);
    words.money_in_words(amount, currency).unwrap()
}

#[test]
fn chinese_amounts_are_written_as_the_central_bank_writes_them() {
    for (amount, words) in [
        // its own examples
        ("1409.50", "壹仟肆佰零玖元伍角"),
        ("6007.14", "陆仟零柒元壹角肆分"),
        ("1680.32", "壹仟陆佰捌拾元零叁角贰分"),
        ("107000.53", "壹拾万柒仟元零伍角叁分"),
        ("16409.02", "壹万陆仟肆佰零玖元零贰分"),
        ("325.04", "叁佰贰拾伍元零肆分"),
        // talks on record
        ("4.36", "肆元叁角陆分"),
        ("33000", "叁万叁仟元整"),
        ("3780.00", "叁仟柒佰捌拾元整"),
        ("5.39", "伍元叁角玖分"),
        ("10.05", "壹拾元零伍分"),
        // every place of a zero
        ("0.05", "伍分"),
        ("0.30", "叁角"),
        ("0.0985", "玖分捌厘伍毫"),
        ("0.306", "叁角零陆厘"),
        ("1.0003", "壹元零叁毫"),
        ("10", "壹拾元整"),
        ("100000000", "壹亿元整"),
        ("100010000", "壹亿零壹万元整"),
        ("100000007", "壹亿零柒元整"),
        ("100700", "壹拾万零柒佰元整"),
        ("20000500.5", "贰仟万零伍佰元零伍角"),
        (
            "999999999999.9999",
            "玖仟玖佰玖拾玖亿玖仟玖佰玖拾玖万玖仟玖佰玖拾玖元玖角玖分玖厘玖毫",
        ),
    ] {
        assert_eq!(chinese(amount, "CNY"), format!("人民币{words}"), "{amount}");
    }
    assert_eq!(chinese("178.50", "USD"), "美元壹佰柒拾捌元伍角");
    assert_eq!(chinese("5000", "JPY"), "日元伍仟元整");
}

#[test]
fn english_amounts_are_written_as_cheques_are() {
    for (amount, currency, words) in [
        ("4.36", "CNY", "four yuan and thirty-six fen"),
        ("33000", "CNY", "thirty-three thousand yuan"),
        ("1.01", "USD", "one US dollar and one cent"),
        (
            "178.50",
            "USD",
            "one hundred and seventy-eight US dollars and fifty cents",
        ),
        ("0.20", "GBP", "twenty pence"),
        ("1000001", "EUR", "one million and one euros"),
        ("1100", "JPY", "one thousand one hundred yen"),
        ("0.0985", "CNY", "zero point zero nine eight five yuan"),
        (
            "12.5005",
            "CHF",
            "twelve point five zero zero five Swiss francs",
        ),
        (
            "107042019.17",
            "HKD",
            "one hundred and seven million forty-two thousand and nineteen Hong Kong dollars and seventeen cents",
        ),
    ] {
        assert_eq!(in_words(Language::English, amount, currency), words);
    }
}

#[test]
fn every_currency_has_words_and_what_is_no_price_has_none() {
    for language in Language::ALL {
        let words = Words::of(language);
        for currency in crate::text::price::CURRENCIES {
            let said = words
                .money_in_words(Decimal::new(136, 2), currency)
                .unwrap();
            assert!(!said.contains("money-words"), "{said}");
        }
        for amount in ["-1", "0.00001", "1000000000000"] {
            let amount = Decimal::from_str_exact(amount).unwrap();
            assert_eq!(words.money_in_words(amount, "CNY"), None);
        }
        assert!(words.money_in_words(Decimal::ZERO, "CNY").is_some());
    }
}

/// Reads capital numerals back, by place and not by the rules they were written with.
fn read_chinese(words: &str) -> Decimal {
    let words = words.strip_prefix("人民币").unwrap();
    let numeral = |one: char| {
        "零壹贰叁肆伍陆柒捌玖"
            .chars()
            .position(|known| known == one)
    };
    let (mut whole, mut group, mut digit) = (0_u64, 0_u64, 0_u64);
    let mut fine = 0_u64;
    for one in words.chars() {
        match one {
            '拾' | '佰' | '仟' => {
                let place = match one {
                    '拾' => 10,
                    '佰' => 100,
                    _ => 1000,
                };
                group += digit * place;
                digit = 0;
            }
            '万' | '亿' => {
                let place = if one == '万' { 10_000 } else { 100_000_000 };
                whole += (group + digit) * place;
                (group, digit) = (0, 0);
            }
            '元' => {
                whole += group + digit;
                (group, digit) = (0, 0);
            }
            '角' | '分' | '厘' | '毫' => {
                fine += digit
                    * match one {
                        '角' => 1000,
                        '分' => 100,
                        '厘' => 10,
                        _ => 1,
                    };
                digit = 0;
            }
            '整' => {}
            one => digit = u64::try_from(numeral(one).unwrap()).unwrap(),
        }
    }
    Decimal::from(whole) + Decimal::new(i64::try_from(fine).unwrap(), 4)
}

/// Reads English numbers of whole coins back.
fn read_english(words: &str) -> Decimal {
    const ONES: &str = "zero one two three four five six seven eight nine ten eleven twelve thirteen \
        fourteen fifteen sixteen seventeen eighteen nineteen";
    const TENS: &str = "twenty thirty forty fifty sixty seventy eighty ninety";
    let (mut whole, mut group) = (0_u64, 0_u64);
    let mut sum = Decimal::ZERO;
    for word in words.split([' ', '-']) {
        let place = |of: &str| of.split_whitespace().position(|one| one == word);
        if let Some(one) = place(ONES) {
            group += u64::try_from(one).unwrap();
        } else if let Some(ten) = place(TENS) {
            group += (u64::try_from(ten).unwrap() + 2) * 10;
        } else {
            let scale = match word {
                "hundred" => {
                    group *= 100;
                    continue;
                }
                "thousand" => 1_000,
                "million" => 1_000_000,
                "billion" => 1_000_000_000,
                "yuan" => {
                    sum = Decimal::from(whole + group);
                    (whole, group) = (0, 0);
                    continue;
                }
                "fen" => {
                    sum += Decimal::new(i64::try_from(group).unwrap(), 2);
                    continue;
                }
                "and" => continue,
                other => panic!("{other} in {words}"),
            };
            whole += group * scale;
            group = 0;
        }
    }
    sum
}

proptest! {
    #[test]
    fn chinese_words_say_the_amount_and_nothing_else(units in 1_i64..10_000_000_000_000_000, scale in 0_u32..=4) {
        let units = units / 10_i64.pow(4 - scale);
        let amount = Decimal::new(units, scale);
        let said = chinese(&amount.to_string(), "CNY");
        prop_assert_eq!(read_chinese(&said), amount, "{}", said);
        prop_assert!(!said.contains("零零") && !said.contains("零元零"), "{}", said);
        prop_assert_eq!(said.ends_with('整'), amount.fract().is_zero(), "{}", said);
    }

    #[test]
    fn english_words_say_the_amount(fen in 1_i64..100_000_000_000_000) {
        let amount = Decimal::new(fen, 2);
        let said = in_words(Language::English, &amount.to_string(), "CNY");
        prop_assert_eq!(read_english(&said), amount, "{}", said);
    }
}
