//! The grammar of prices.

use kanjia::domain::Price;
use kanjia::domain::price::{PriceFault, fen};
use proptest::prelude::*;
use rust_decimal::Decimal;

use super::price;

#[test]
fn a_price_is_read_and_written_as_it_was_typed() {
    for text in [
        "1",
        "0.01",
        "0.0001",
        "4.36",
        "4.50",
        "10.0",
        "33000",
        "33000.00",
        "699700",
        "999999999999",
        "999999999999.9999",
        "100000000000.0001",
    ] {
        assert_eq!(
            Price::parse(text).map(|price| price.to_string()),
            Ok(text.to_owned())
        );
    }
}

#[test]
fn what_is_no_price_is_refused_and_the_reason_is_named() {
    use PriceFault::{Empty, Negative, NotANumber, TooFine, TooLong, Zero};
    let check = |text: &str, fault: PriceFault| {
        assert_eq!(Price::parse(text), Err(fault), "{text:?}");
    };
    check("", Empty);
    for text in [
        " ",
        "-",
        ".",
        "-.",
        "5.",
        ".5",
        "+5",
        "1_000",
        "1,000",
        "1e3",
        "1E3",
        "1e30",
        " 12",
        "12 ",
        "1 2",
        "1.2.3",
        "01",
        "00",
        "00.5",
        "--1",
        "１２",
        "4.３6",
        "4，36",
        "٤",
        "4.36元",
        "¥4",
        "inf",
        "NaN",
        "0x10",
        "1/3",
        "4\0",
        "4\n",
        "\u{feff}4",
        "\u{200b}4",
        "4'000",
        "½",
        "1000000000000000000000000000000,0",
    ] {
        check(text, NotANumber);
    }
    check("1000000000000", TooLong);
    check("12345678901234567.89", TooLong);
    check("79228162514264337593543950336", TooLong);
    check("1.00000", TooFine);
    check("0.00001", TooFine);
    check("0.123456789012345678901234567891", TooFine);
    check("0", Zero);
    check("0.00", Zero);
    check("0.0000", Zero);
    check("-0", Zero);
    check("-0.00", Zero);
    check("-1", Negative);
    check("-4.36", Negative);
}

#[test]
fn prices_of_one_amount_are_equal_whatever_scale_they_were_typed_with() {
    assert_eq!(price("4.5"), price("4.5000"));
    assert_ne!(price("4.5").to_string(), price("4.5000").to_string());
    assert_eq!(fen(), price("0.01"));
}

#[test]
fn an_amount_is_a_price_where_the_grammar_can_write_it() {
    let check = |text: &str, expected: Result<&str, PriceFault>| {
        let amount: Decimal = text.parse().unwrap();
        let read = Price::from_decimal(amount).map(|price| price.to_string());
        assert_eq!(read, expected.map(str::to_owned), "{text}");
    };
    check("4.360", Ok("4.360"));
    check("4.36000", Err(PriceFault::TooFine));
    check("0", Err(PriceFault::Zero));
    check("-4.36", Err(PriceFault::Negative));
    check("1000000000000", Err(PriceFault::TooLong));
    assert_eq!(Price::from_decimal(Decimal::MAX), Err(PriceFault::TooLong));
}

#[test]
fn a_figure_is_rounded_to_a_step_as_it_is_said() {
    let check = |amount: &str, step: &str, nearest: &str, at_most: Option<&str>| {
        let amount: Decimal = amount.parse().unwrap();
        let written = |price: Option<Price>| price.map(|price| price.to_string());
        assert_eq!(
            written(Price::rounded_to(amount, price(step))),
            Some(nearest.to_owned())
        );
        assert_eq!(
            written(Price::at_most(amount, price(step))),
            at_most.map(str::to_owned)
        );
    };
    check("4.365", "0.01", "4.37", Some("4.36"));
    check("4.3649999999999999999999999", "0.01", "4.36", Some("4.36"));
    check("4.36", "0.01", "4.36", Some("4.36"));
    check("0.125", "0.01", "0.13", Some("0.12"));
    check("0.135", "0.01", "0.14", Some("0.13"));
    check("34049", "100", "34000", Some("34000"));
    check("34050", "100", "34100", Some("34000"));
    check("0.5", "1", "1", None);
    check("7", "3", "6", Some("6"));
    check("9", "3", "9", Some("9"));
}

proptest! {
    #[test]
    fn every_price_of_the_grammar_is_read_and_written_back(text in "(0|[1-9][0-9]{0,11})(\\.[0-9]{1,4})?") {
        match Price::parse(&text) {
            Ok(price) => {
                prop_assert_eq!(price.to_string(), text);
                prop_assert!(price.amount() > Decimal::ZERO);
            }
            Err(fault) => {
                prop_assert_eq!(fault, PriceFault::Zero);
                prop_assert!(text.bytes().all(|byte| matches!(byte, b'0' | b'.')));
            }
        }
    }

    #[test]
    fn whatever_is_read_is_of_the_grammar(text in "[-+0-9.,e_ ]{0,20}|\\PC{0,20}") {
        if let Ok(price) = Price::parse(&text) {
            prop_assert_eq!(price.to_string(), text.clone());
            prop_assert!(text.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.'));
        }
    }

    #[test]
    fn a_price_at_most_an_amount_is_less_than_a_step_below_it(units in 1_i64..10_000_000_000, step in 1_i64..100_000) {
        let amount = Decimal::new(units, 4);
        let step_price = Price::from_decimal(Decimal::new(step, 2)).unwrap();
        match Price::at_most(amount, step_price) {
            Some(price) => {
                prop_assert!(price.amount() <= amount);
                prop_assert!(amount - price.amount() < step_price.amount());
                prop_assert!((price.amount() % step_price.amount()).is_zero());
            }
            None => prop_assert!(amount < step_price.amount()),
        }
    }
}
