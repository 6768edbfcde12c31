//! Dates as exact as they are known, and moments with their offset.

use kanjia::domain::Moment;
use kanjia::domain::date::PartialDate;
use proptest::prelude::*;

#[test]
fn a_date_is_read_and_written_as_exact_as_it_is_known() {
    for text in ["2026", "2023-01", "2019-11-13", "2024-02-29", "1900-01-01"] {
        assert_eq!(
            PartialDate::parse(text).map(|date| date.to_string()),
            Some(text.to_owned())
        );
    }
    for text in [
        "",
        "26",
        "2026-",
        "2026-1",
        "2026-13",
        "2026-00",
        "2026-02-30",
        "2023-02-29",
        "2026-01-32",
        "2026-01-00",
        "2026-01-1",
        "2026-01-01-01",
        "-2026",
        "+2026",
        "20２6",
        "1899",
        "0000",
        "2026/01/01",
        " 2026",
        "2026-01-01T",
    ] {
        assert_eq!(PartialDate::parse(text), None, "{text:?}");
    }
    let first = |text: &str| {
        PartialDate::parse(text)
            .and_then(PartialDate::first_day)
            .map(|day| day.to_string())
    };
    assert_eq!(first("2023"), Some("2023-01-01".to_owned()));
    assert_eq!(first("2023-04"), Some("2023-04-01".to_owned()));
}

#[test]
fn a_moment_is_read_with_its_offset_and_written_back() {
    for (text, written) in [
        ("2019-11-13T10:31:00+08:00", "2019-11-13T10:31:00+08:00"),
        (
            "2019-11-13T10:31:00.250+08:00",
            "2019-11-13T10:31:00.25+08:00",
        ),
        ("2019-11-13T02:31:00Z", "2019-11-13T02:31:00+00:00"),
        ("2019-11-13T10:31:00-03:30", "2019-11-13T10:31:00-03:30"),
        ("2024-02-29T23:59:59+00:00", "2024-02-29T23:59:59+00:00"),
    ] {
        assert_eq!(
            Moment::parse(text).map(|moment| moment.to_string()),
            Some(written.to_owned()),
            "{text}"
        );
    }
    for text in [
        "",
        "2019-11-13",
        "10:31:00",
        "2019-11-13T10:31:00",
        "2019-11-13T10:31+08:00",
        "2019-11-13T10:31+08:00:00",
        "2019-11-13 10:31:00+08:00",
        "2019-11-13t10:31:00+08:00",
        "2019-11-13T10:31:00+08:00[Asia/Shanghai]",
        "2019-11-31T10:31:00+08:00",
        "2019-11-13T24:00:00+08:00",
        "2019-11-13T10:60:00+08:00",
        "2019-11-13T10:31:61+08:00",
        "2019-11-13T10:31:00+08:00 ",
        " 2019-11-13T10:31:00+08:00",
        "2019-11-13T10:31:00,5+08:00",
        "2019-11-13T10:31:00+08",
        "2019-11-13T10:31:00+0800",
        "2019-11-13T10:31:00+08:00:30",
        "-002019-11-13T10:31:00+08:00",
        "2019-11-13T10:31:00+26:00",
        "2019-11-13T10:31:00z",
        "2019-11-13T10:31:60+08:00",
        "0000-11-13T10:31:00+08:00",
        "２019-11-13T10:31:00+08:00",
    ] {
        assert_eq!(
            Moment::parse(text).map(|moment| moment.to_string()),
            None,
            "{text:?}"
        );
    }
}

#[test]
fn seconds_pass_from_the_earlier_to_the_later() {
    let at = |text| Moment::parse(text).unwrap();
    let (earlier, later) = (at("2019-11-13T10:31:00+08:00"), at("2019-11-13T02:32:30Z"));
    assert_eq!(later.seconds_since(earlier), 90);
    assert_eq!(earlier.seconds_since(later), 0);
}

proptest! {
    #[test]
    fn every_moment_that_is_read_is_written_as_the_same(
        text in "20[0-9]{2}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-](0[0-9]|1[0-9]|2[0-3]):[0-5][0-9])"
    ) {
        if let Some(moment) = Moment::parse(&text) {
            prop_assert_eq!(Moment::parse(&moment.to_string()), Some(moment));
        } else {
            // 29 and 30 February alone are no dates of this pattern
            prop_assert_eq!(text.get(5..8), Some("02-"));
        }
    }

    #[test]
    fn whatever_stands_there_is_read_or_refused(text in "\\PC{0,40}|[-+0-9T:.Zz]{15,35}") {
        if let Some(moment) = Moment::parse(&text) {
            prop_assert_eq!(Moment::parse(&moment.to_string()), Some(moment));
        }
        PartialDate::parse(&text);
    }
}
