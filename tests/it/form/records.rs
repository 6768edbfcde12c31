//! Records of a transcript.

use kanjia::domain::event::{Event, Record, Translation};
use kanjia::domain::moment::Occurred;
use kanjia::domain::reference::{Basis, Known, ReferenceKind, ReferencePrice};
use kanjia::domain::{Bilingual, Currency, Price, Side, Text, Unit};
use kanjia::transcript::form::{read_record, write_record};
use kanjia::transcript::{MAX_LINE_BYTES, Stamp, encode};
use proptest::prelude::*;

use super::in_words;
use super::strategies::record;
use crate::talk::{NRDL, brief, moment, opening, shipped};

/// What a record with this event comes to.
fn fault(event: &str) -> String {
    let text = format!(r#"(seq:2,at:"2026-03-02T10:31:00+08:00",event:{event})"#);
    match read_record(&text) {
        Ok(record) => panic!("{event} was read as {record:?}"),
        Err(fault) => in_words(&fault),
    }
}

#[test]
fn a_record_is_written_as_a_transcript_needs_it() {
    let at = moment();
    let check = |event: Event, occurred: Occurred, written: &str| {
        let record = Record {
            seq: 7,
            at,
            occurred,
            event,
        };
        assert_eq!(write_record(&record).unwrap(), written);
        assert_eq!(read_record(written), Ok(record));
    };
    check(
        Event::Resumed,
        Occurred::AsRecorded,
        r#"(seq:7,at:"2026-03-02T10:31:00.25+08:00",event:Resumed)"#,
    );
    check(
        Event::Noted {
            text: Text::sentence("太多 4 \"fours\"").unwrap(),
        },
        Occurred::NotOnRecord,
        r#"(seq:7,at:"2026-03-02T10:31:00.25+08:00",event:Noted(text:"太多 4 \"fours\""),occurred:NotOnRecord)"#,
    );
    check(
        Event::SteppedOut {
            by: Side::Company,
            minutes: Some(5),
        },
        Occurred::At(at),
        r#"(seq:7,at:"2026-03-02T10:31:00.25+08:00",event:SteppedOut(by:Company,minutes:Some(5)),occurred:At("2026-03-02T10:31:00.25+08:00"))"#,
    );
}

#[test]
fn the_longest_remark_fits_into_a_line() {
    // nothing grows more when it is written than a combining mark: two bytes to seven
    let text =
        |bytes: usize| Text::sentence(&format!("e{}", "\u{301}".repeat((bytes - 1) / 2))).unwrap();
    let name = Text::name(&"\u{e01ef}".repeat(200)).unwrap();
    let claim = ReferencePrice {
        kind: ReferenceKind::International {
            country: "KR".to_owned(),
        },
        label: Bilingual {
            en: name.clone(),
            zh: name,
        },
        value: Known::Between(
            Price::parse("111111111111.1111").unwrap(),
            Price::parse("999999999999.9999").unwrap(),
        ),
        currency: Currency::Krw,
        unit: Unit::InternationalUnit,
        strength: kanjia::domain::strength::Strength::parse("999999999.99 mg"),
        basis: Basis::Published,
        date: kanjia::domain::date::PartialDate::parse("2026-03-02"),
        source: text(4096),
    };
    let record = Record {
        seq: 100_001,
        at: moment(),
        occurred: Occurred::At(moment()),
        event: Event::Remarked {
            by: Side::Company,
            text: text(4096),
            translation: Some(Translation {
                english: true,
                text: text(4096),
            }),
            claim: Some(Box::new(claim)),
        },
    };
    let line = write_record(&record).unwrap();
    assert!(line.len() < MAX_LINE_BYTES - 66, "{}", line.len());
    assert!(line.len() > 40_000);
    assert_eq!(read_record(&line), Ok(record));
}

#[test]
fn a_price_is_never_a_bare_number() {
    assert_eq!(
        fault("Offered(by:Company,price:Some(5.62),confirmation:Quote)"),
        "1:75: Expected string"
    );
    assert_eq!(
        fault("Offered(by:Company,price:Some(33000),confirmation:Quote)"),
        "1:75: Expected string"
    );
}

#[test]
fn what_a_value_may_not_be_is_named_by_its_code() {
    let check = |event: &str, code: &str| {
        let told = fault(event);
        assert!(told.ends_with(&format!(": {code}")), "{event}: {told}");
        assert!(
            told.starts_with("1:") || told.starts_with("0:"),
            "{event}: {told}"
        );
    };
    for (price, code) in [
        ("", "price-empty"),
        ("1_000", "price-not-a-number"),
        ("+5", "price-not-a-number"),
        ("5.", "price-not-a-number"),
        (".5", "price-not-a-number"),
        ("1e3", "price-not-a-number"),
        (" 5", "price-not-a-number"),
        ("０", "price-not-a-number"),
        ("-5", "price-negative"),
        ("0.00", "price-zero"),
        ("1000000000000", "price-too-long"),
        ("0.123456789012345678901234567891", "price-too-fine"),
    ] {
        check(
            &format!(r#"Offered(by:Company,price:Some("{price}"),confirmation:Quote)"#),
            code,
        );
    }
    check(r#"Noted(text:"a\u{202e}b")"#, "text-control-characters");
    check(r#"Noted(text:"a\u{0}b")"#, "text-control-characters");
    check(
        &format!(r#"Noted(text:"{}")"#, "a".repeat(4097)),
        "text-too-long",
    );
    check(
        &format!(r#"Signed(by:Payer,name:"{}")"#, "a".repeat(201)),
        "text-too-long",
    );
    check(r#"Recovered(cut_bytes:7,sha256:"xyz")"#, "hex-unreadable");
    check(
        &format!(r#"Failed(ByRule("{}"))"#, "4".repeat(65)),
        "text-too-long",
    );
    check("Offered(by:Company,confirmation:Quote)", "price-empty");
    check(
        r#"Offered(by:Company,price:Some("5.62"),confirmation:Quote,hearing:NotOnRecord)"#,
        "price-empty",
    );
    check(
        r#"Remarked(by:Payer,text:"x",claim:Some((kind:International(country:"Korea"),price:At("4.60"),currency:"CNY",unit:"tablet",basis:Stated)))"#,
        "unknown-country",
    );
    check(
        r#"Remarked(by:Payer,text:"x",claim:Some((kind:List,price:At("4.60"),currency:"RMB",unit:"tablet",basis:Stated)))"#,
        "unknown-currency",
    );
    check(
        r#"Remarked(by:Payer,text:"x",claim:Some((kind:List,price:At("4.60"),currency:"CNY",unit:"Tablet",basis:Stated)))"#,
        "unknown-unit",
    );
}

#[test]
fn what_is_not_of_the_form_is_refused() {
    let check = |event: &str, part: &str| {
        let told = fault(event);
        assert!(told.contains(part), "{event}: {told}");
    };
    check("Resumed(by:Company)", "Expected");
    check("Vanished", "unknown word Vanished");
    check("Noted(text:\"a\",text:\"b\")", "field twice text");
    check("Noted(text:\"a\",secret:\"b\")", "unknown field secret");
    check("Noted()", "missing field text");
    check("Noted(text:\"a\"", "Expected");
    check("SteppedOut(by:Company,minutes:5)", "Expected option");
    check("SteppedOut(by:Company,minutes:Some(-5))", "1:");
    check("SteppedOut(by:Company,minutes:Some(65536))", "1:");
    check("Confirmed(offer:18446744073709551616)", "1:");
    check(
        "Offered(by:Insurer,price:Some(\"5.62\"),confirmation:Quote)",
        "unknown word Insurer",
    );
}

#[test]
fn nothing_may_stand_before_or_behind_a_record() {
    let good = r#"(seq:2,at:"2026-03-02T10:31:00+08:00",event:Resumed)"#;
    assert!(read_record(good).is_ok());
    for text in [
        format!("{good}{good}"),
        format!("{good},"),
        format!("{good} 1"),
        format!("\u{feff}{good}"),
        format!("{good}\0"),
    ] {
        assert!(read_record(&text).is_err(), "{text:?}");
    }
    for text in ["", " ", "()", "(seq:2)", "[]", "\"\"", "seq:2"] {
        assert!(read_record(text).is_err(), "{text:?}");
    }
}

#[test]
fn a_header_agrees_with_its_brief() {
    let pack = shipped(NRDL.0, NRDL.1);
    let line = write_record(&opening(&pack, brief(&pack))).unwrap();
    let check = |from: &str, to: &str| {
        assert!(line.contains(from), "{line}");
        let told = in_words(&read_record(&line.replacen(from, to, 1)).unwrap_err());
        assert_eq!(told, "0:0: header-contradicts", "{from}");
    };
    check("currency:\"CNY\"", "currency:\"USD\"");
    check("unit:\"tablet\"", "unit:\"vial\"");
    check("version:\"2021-12\"", "version:\"2022-12\"");
}

#[test]
fn a_record_of_a_newer_program_is_called_that() {
    let pack = shipped(NRDL.0, NRDL.1);
    let line = write_record(&opening(&pack, brief(&pack))).unwrap();
    let check = |text: &str, expected: &str| {
        let told = in_words(&read_record(text).unwrap_err());
        assert!(told.ends_with(expected), "{told}");
    };
    check(&line.replacen("format:1", "format:2", 1), "newer 2");
    check(
        &line.replacen("format:1", "format:2,mood:Good", 1),
        "newer 2",
    );
    check(
        &line.replacen("format:1", "format:1,mood:Good", 1),
        "unknown field mood",
    );
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(8000))]

    #[test]
    fn every_record_is_read_back_as_it_was_written(record in record()) {
        let line = write_record(&record).unwrap();
        let read = read_record(&line);
        prop_assert_eq!(read.as_ref(), Ok(&record), "{}", line);
        prop_assert_eq!(write_record(&read.unwrap()).unwrap(), line.as_str());
        prop_assert!(!line.chars().any(char::is_control), "{}", line);
        prop_assert!(line.len() < MAX_LINE_BYTES);
        // and the transcript takes it
        prop_assert_eq!(Stamp::scan(&line).map(|stamp| stamp.seq), Ok(record.seq));
        prop_assert!(encode(None, &line, &mut String::new()).is_ok(), "{}", line);
    }
}
