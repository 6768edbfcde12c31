//! Figures that are more likely a slip than meant.

use kanjia::domain::doubt::{Doubt, Grounds, doubt, tenfold_nearest};
use kanjia::domain::{Price, Side};
use proptest::prelude::*;

use super::price;

/// `said` after the side's own last figure and the other side's, with 14 in a pack.
fn ask(side: Side, said: &str, own: Option<&str>, other: Option<&str>) -> Option<Doubt> {
    let grounds = Grounds {
        own: own.map(price),
        other: other.map(price),
        pack: Some(14),
    };
    doubt(side, price(said), grounds)
}

fn ten_times(likelier: &str) -> Doubt {
    let likelier = price(likelier);
    Doubt::TenTimes { likelier }
}

#[test]
fn the_talks_on_record_raise_no_doubt() {
    let talks = [
        ("5.62 4.72 4.62 4.50 4.40", Some("4.36")),
        ("53680 48000 45800 42800 40800 37800 34020", Some("33000")),
        ("5298 4500 3780", None),
        ("5.54 5.52 5.52 5.39", None),
    ];
    for (company, payer) in talks {
        let mut own = None;
        for said in company.split(' ') {
            assert_eq!(
                ask(Side::Company, said, own, None),
                None,
                "{said} of {company}"
            );
            own = Some(said);
        }
        if let Some(payer) = payer {
            assert_eq!(ask(Side::Payer, payer, None, own), None);
            assert_eq!(ask(Side::Company, payer, own, Some(payer)), None);
        }
    }
}

#[test]
fn a_point_out_of_place_is_asked_about_with_what_was_likelier_meant() {
    let check = |said, own, likelier| {
        assert_eq!(
            ask(Side::Company, said, Some(own), None),
            Some(ten_times(likelier)),
            "{said} after {own}"
        );
    };
    check("46.2", "4.72", "4.62");
    check("462", "4.72", "4.62");
    check("0.462", "4.72", "4.62");
    check("0.0450", "4.62", "4.50");
    check("450", "4.62", "4.50");
    check("3402", "37800", "34020");
    check("340200", "37800", "34020");
    check("3.402", "37800", "34020");
    // 万 said, and typed on top of a figure that was meant in full
    check("340200000", "37800", "34020");
}

#[test]
fn the_first_counteroffer_is_held_against_what_the_company_asks() {
    assert_eq!(
        ask(Side::Payer, "43.6", None, Some("4.40")),
        Some(ten_times("4.36"))
    );
    assert_eq!(
        ask(Side::Payer, "0.436", None, Some("4.40")),
        Some(ten_times("4.36"))
    );
    assert_eq!(
        ask(Side::Payer, "330", None, Some("34020")),
        Some(ten_times("33000"))
    );
}

#[test]
fn a_price_of_a_pack_is_told_from_a_point_out_of_place() {
    let check = |said, own, likelier: Option<&str>| {
        let expected = likelier.map(|likelier| Doubt::PerPack {
            likelier: price(likelier),
            pack: 14,
        });
        let got = ask(Side::Company, said, Some(own), None);
        if expected.is_some() {
            assert_eq!(got, expected, "{said} after {own}");
        } else {
            assert!(
                !matches!(got, Some(Doubt::PerPack { .. })),
                "{said} after {own}: {got:?}"
            );
        }
    };
    check("61.04", "4.40", Some("4.36"));
    check("63", "4.62", Some("4.50"));
    check("60", "4.40", Some("4.29"));
    // ten times off would ask for more than before, the pack for less
    check("61.04", "5.62", Some("4.36"));
    check("462", "4.72", None);
    check("25", "4.40", None);
}

#[test]
fn a_pack_of_none_or_one_or_the_most_there_can_be_is_no_trouble() {
    for pack in [None, Some(0), Some(1), Some(u32::MAX)] {
        let grounds = Grounds {
            own: Some(price("4.40")),
            other: None,
            pack,
        };
        assert_eq!(
            doubt(Side::Company, price("43.6"), grounds),
            Some(ten_times("4.36")),
            "{pack:?}"
        );
    }
}

#[test]
fn a_figure_that_goes_the_wrong_way_is_asked_about() {
    let check = |side, said, own, other, expected| {
        assert_eq!(ask(side, said, own, other), expected, "{side:?} {said}");
    };
    use Doubt::{Crossed, Retraction};
    use Side::{Company, Payer};
    check(Company, "4.63", Some("4.62"), None, Some(Retraction));
    check(Company, "4.62", Some("4.62"), None, None);
    check(Company, "4.61", Some("4.62"), None, None);
    check(Payer, "4.29", Some("4.30"), Some("4.40"), Some(Retraction));
    check(Payer, "4.30", Some("4.30"), Some("4.40"), None);
    check(Payer, "4.31", Some("4.30"), Some("4.40"), None);
    check(Payer, "4.40", Some("4.30"), Some("4.40"), None);
    check(Payer, "4.41", Some("4.30"), Some("4.40"), Some(Crossed));
    check(Company, "4.36", Some("4.40"), Some("4.36"), None);
    check(Company, "4.35", Some("4.40"), Some("4.36"), Some(Crossed));
    // the slip explains the direction, so it comes first
    check(
        Company,
        "46.2",
        Some("4.72"),
        Some("4.30"),
        Some(ten_times("4.62")),
    );
}

#[test]
fn five_times_off_is_not_asked_about_and_a_little_more_is() {
    assert_eq!(ask(Side::Company, "2.00", Some("10.00"), None), None);
    assert!(matches!(
        ask(Side::Company, "1.99", Some("10.00"), None),
        Some(Doubt::TenTimes { .. })
    ));
    assert_eq!(
        ask(Side::Company, "50.00", Some("10.00"), None),
        Some(Doubt::Retraction)
    );
    assert!(matches!(
        ask(Side::Company, "50.01", Some("10.00"), None),
        Some(Doubt::TenTimes { .. })
    ));
}

#[test]
fn a_first_figure_has_nothing_to_be_doubted_by() {
    assert_eq!(ask(Side::Company, "0.0001", None, None), None);
    assert_eq!(ask(Side::Company, "999999999999.9999", None, None), None);
}

proptest! {
    #[test]
    fn a_figure_ten_times_off_is_always_asked_about(units in 1_i64..1_000_000, tens in 1_u32..4, near in 0.8_f64..1.0) {
        let before = Price::from_decimal(rust_decimal::Decimal::new(units * 100, 2)).unwrap();
        #[expect(clippy::cast_possible_truncation, reason = "a draw")]
        let said = ((units as f64 * 100.0 * near) as i64).max(1) * 10_i64.pow(tens);
        let said = Price::from_decimal(rust_decimal::Decimal::new(said, 2)).unwrap();
        let grounds = Grounds { own: Some(before), other: None, pack: None };
        let asked = doubt(Side::Company, said, grounds);
        prop_assert!(matches!(asked, Some(Doubt::TenTimes { .. })), "{} after {}: {:?}", said, before, asked);
        let likelier = asked.and_then(Doubt::likelier).unwrap();
        prop_assert_eq!(doubt(Side::Company, likelier, grounds), None);
    }

    #[test]
    fn no_two_prices_are_too_far_apart_for_it(a in "[1-9][0-9]{0,11}(\\.[0-9]{1,4})?", b in "[1-9][0-9]{0,11}(\\.[0-9]{1,4})?|0\\.000[1-9]", pack in any::<Option<u32>>()) {
        let (a, b) = (price(&a), price(&b));
        for side in [Side::Company, Side::Payer] {
            doubt(side, a, Grounds { own: Some(b), other: Some(a), pack });
            doubt(side, b, Grounds { own: None, other: Some(a), pack });
        }
        tenfold_nearest(a, b.amount());
        tenfold_nearest(b, a.amount());
    }
}
