//! Prices as they are said at the table.

use kanjia::domain::price::PriceFault;
use kanjia::domain::typed::{Frame, Manner, TypedFault, understand};
use kanjia::domain::{Currency, Unit};
use proptest::prelude::*;

use super::price;

fn frame(base: Option<&str>) -> Frame {
    Frame {
        currency: Currency::Cny,
        unit: Unit::Tablet,
        step: price("0.01"),
        base: base.map(price),
    }
}

fn check(text: &str, frame: Frame, expected: Result<(&str, Manner), TypedFault>) {
    let understood =
        understand(text, frame).map(|understood| (understood.price.to_string(), understood.manner));
    let expected = expected.map(|(price, manner)| (price.to_owned(), manner));
    assert_eq!(understood, expected, "{text:?}");
}

#[test]
fn a_price_is_understood_as_it_is_said() {
    for (text, meant) in [
        ("4.36", "4.36"),
        ("4.50", "4.50"),
        (" 4.36 ", "4.36"),
        ("4 .36", "4.36"),
        ("4.36元", "4.36"),
        ("4.36 元", "4.36"),
        ("4.36块", "4.36"),
        ("¥4.36", "4.36"),
        ("￥4.36", "4.36"),
        ("¥4.36元", "4.36"),
        ("人民币4.36元", "4.36"),
        ("CNY 4.36", "4.36"),
        ("4.36 CNY", "4.36"),
        ("cny 4.36", "4.36"),
        ("RMB 4.36", "4.36"),
        ("4.36元/片", "4.36"),
        ("4.36/片", "4.36"),
        ("¥4.36 / tablet", "4.36"),
        ("33,000", "33000"),
        ("33,000.50", "33000.50"),
        ("1,234,567", "1234567"),
        ("3.3万", "33000"),
        ("3.30万", "33000"),
        ("3.3万元", "33000"),
        ("3.3 w", "33000"),
        ("3.3W", "33000"),
        ("3.3645万", "33645"),
        ("0.0001万", "1"),
        ("1,000万", "10000000"),
        ("４．３６", "4.36"),
        ("４。３６", "4.36"),
        ("4。36", "4.36"),
        ("３，３００", "3300"),
        ("33、000", "33000"),
        ("3.3ｗ", "33000"),
    ] {
        check(text, frame(None), Ok((meant, Manner::Plain)));
    }
}

#[test]
fn a_step_a_share_and_the_same_again_start_from_the_last_offer() {
    for (text, base, meant, manner) in [
        ("-0.04", "4.40", "4.36", Manner::Step),
        ("-0.04元", "4.40", "4.36", Manner::Step),
        ("-0.04元/片", "4.40", "4.36", Manner::Step),
        ("+0.04", "4.40", "4.44", Manner::Step),
        ("−0.04", "4.40", "4.36", Manner::Step),
        ("－０．０４", "4.40", "4.36", Manner::Step),
        ("—0.04", "4.40", "4.36", Manner::Step),
        ("-0.0001", "4.40", "4.3999", Manner::Step),
        ("-0.3万", "37800", "34800", Manner::Step),
        ("-1,000", "37800", "36800", Manner::Step),
        ("-2%", "4.40", "4.31", Manner::Percent),
        ("-2％", "4.40", "4.31", Manner::Percent),
        ("-0.5%", "4.40", "4.38", Manner::Percent),
        ("+10%", "4.40", "4.84", Manner::Percent),
        ("-2.5 %", "42800", "41730.00", Manner::Percent),
        ("=", "4.40", "4.40", Manner::Same),
        ("＝", "4.40", "4.40", Manner::Same),
        (" = ", "4.40", "4.40", Manner::Same),
    ] {
        check(text, frame(Some(base)), Ok((meant, manner)));
        check(text, frame(None), Err(TypedFault::WithoutBase));
    }
}

#[test]
fn what_is_no_figure_is_refused_and_the_reason_is_named() {
    use PriceFault::{Empty, Negative, NotANumber, TooFine, TooLong, Zero};
    for (text, fault) in [
        ("", Empty),
        ("   ", Empty),
        ("\u{3000}", Empty),
        ("-", NotANumber),
        ("+", NotANumber),
        ("-%", NotANumber),
        ("%", NotANumber),
        ("万", NotANumber),
        ("元", NotANumber),
        ("¥", NotANumber),
        ("/片", NotANumber),
        ("2%", NotANumber),
        ("==", NotANumber),
        ("4.36?", NotANumber),
        ("4,36", NotANumber),
        ("33,00", NotANumber),
        ("3300,000", NotANumber),
        (",000", NotANumber),
        ("1,000,", NotANumber),
        ("1.000,000", NotANumber),
        ("3.3万万", NotANumber),
        ("3万3", NotANumber),
        ("--4", NotANumber),
        ("1e3", NotANumber),
        ("1_000", NotANumber),
        (".5", NotANumber),
        ("5.", NotANumber),
        ("four", NotANumber),
        ("四块三毛六", NotANumber),
        ("4.36片", NotANumber),
        ("0", Zero),
        ("-0", Zero),
        ("-4.40", Zero),
        ("-100%", Zero),
        ("-99.99%", Zero),
        ("-5", Negative),
        ("-101%", Negative),
        ("4.36001", TooFine),
        ("0.00001万", TooFine),
        ("1000000000000", TooLong),
        ("100000000万", TooLong),
        ("999999999999万", TooLong),
        ("+999999999999", TooLong),
    ] {
        check(text, frame(Some("4.40")), Err(TypedFault::Price(fault)));
    }
}

#[test]
fn another_currency_or_unit_is_never_taken_for_the_own() {
    for (text, fault) in [
        ("$4.36", TypedFault::OtherCurrency),
        ("4.36$", TypedFault::OtherCurrency),
        ("4.36美元", TypedFault::OtherCurrency),
        ("USD 4.36", TypedFault::OtherCurrency),
        ("usd4.36", TypedFault::OtherCurrency),
        ("€4.36", TypedFault::OtherCurrency),
        ("4.36欧元", TypedFault::OtherCurrency),
        ("£4.36", TypedFault::OtherCurrency),
        ("4.36日元", TypedFault::OtherCurrency),
        ("₩4360", TypedFault::OtherCurrency),
        ("4360KRW", TypedFault::OtherCurrency),
        ("4.36港币", TypedFault::OtherCurrency),
        ("HK$4.36", TypedFault::OtherCurrency),
        ("¥4.36美元", TypedFault::OtherCurrency),
        ("61.04/盒", TypedFault::OtherUnit),
        ("61.04元/盒", TypedFault::OtherUnit),
        ("4.36/capsule", TypedFault::OtherUnit),
        ("4.36/", TypedFault::OtherUnit),
        ("4.36/片/盒", TypedFault::OtherUnit),
    ] {
        check(text, frame(None), Err(fault));
    }
    for (text, currency) in [
        ("¥436", Currency::Jpy),
        ("436日元", Currency::Jpy),
        ("$4.36", Currency::Aud),
        ("$4.36", Currency::Hkd),
        ("HK$4.36", Currency::Hkd),
        ("4.36港元", Currency::Hkd),
        ("436元", Currency::Twd),
        ("4.36 CHF", Currency::Chf),
    ] {
        let frame = Frame {
            currency,
            ..frame(None)
        };
        assert!(understand(text, frame).is_ok(), "{text} in {currency:?}");
    }
}

#[test]
fn full_width_characters_are_read_and_it_is_said_that_they_were() {
    let widened = |text| understand(text, frame(Some("4.40"))).map(|understood| understood.widened);
    assert_eq!(widened("４．３６"), Ok(true));
    assert_eq!(widened("4。36"), Ok(true));
    assert_eq!(widened("＝"), Ok(true));
    assert_eq!(widened("4.36"), Ok(false));
    assert_eq!(widened("¥4.36元"), Ok(false));
}

#[test]
fn every_unit_has_a_name_by_which_it_is_understood() {
    let names = [
        "片", "粒", "瓶", "支", "瓶", "支", "支", "袋", "袋", "支", "盒", "mg", "g", "ml", "IU",
        "剂", "DDD", "疗程", "30天", "年",
    ];
    for (unit, name) in Unit::ALL.into_iter().zip(names) {
        let frame = Frame {
            unit,
            ..frame(None)
        };
        check(
            &format!("4.36元/{name}"),
            frame,
            Ok(("4.36", Manner::Plain)),
        );
    }
}

proptest! {
    #[test]
    fn whatever_is_typed_is_read_or_refused(text in "\\PC{0,24}|[-+=0-9.,/%万wW元片 ４．。]{0,16}", base in proptest::option::of("[1-9][0-9]{0,5}")) {
        let frame = frame(base.as_deref());
        if let Ok(understood) = understand(&text, frame) {
            prop_assert_eq!(price(&understood.price.to_string()), understood.price);
        }
    }

    #[test]
    fn a_price_that_is_typed_as_it_is_written_is_understood_as_it_is(text in "[1-9][0-9]{0,11}(\\.[0-9]{1,4})?") {
        let understood = understand(&text, frame(None)).unwrap();
        prop_assert_eq!(understood.price.to_string(), text);
        prop_assert_eq!(understood.manner, Manner::Plain);
        prop_assert!(!understood.widened);
    }
}
