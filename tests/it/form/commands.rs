//! Commands of a script.

use kanjia::domain::Command;
use kanjia::domain::command::Spoken;
use kanjia::domain::moment::Occurred;
use kanjia::transcript::form::{Heard, read_command};

use super::in_words;
use crate::talk::command;

/// What a line of a script asks for.
fn spoken(line: &str) -> Spoken {
    match read_command(line) {
        Ok(Ok(Heard::Spoken(spoken))) => spoken,
        Ok(Ok(Heard::Reserve(_) | Heard::Sealed(..))) => panic!("{line} needs what is secret"),
        Ok(Err(refusal)) => panic!("{line} is refused: {}", refusal.code()),
        Err(fault) => panic!("{line}: {fault}"),
    }
}

#[test]
fn a_line_asks_for_what_it_says() {
    for (line, sentence) in [
        (
            r#"Offer(by: Company, price: "5.62", confirmed: true)"#,
            "company 5.62!",
        ),
        (
            r#"Offer(by: Company, price: "5.62", confirmed: false)"#,
            "company 5.62",
        ),
        (r#"Offer(by: Payer, price: "4.36")"#, "payer 4.36"),
        (
            r#"Offer(by: Payer, price: "4.36", sure: true)"#,
            "payer 4.36 sure",
        ),
        (
            r#"Offer(by: Company, price: "5.62", not_on_record: [Confirmation])"#,
            "company 5.62?",
        ),
        ("Offer(by: Company, not_on_record: [Price])", "company --"),
        ("Confirm", "confirm"),
        ("Confirm()", "confirm"),
        ("Gate(inside: true)", "inside"),
        ("Gate(inside: false)", "outside"),
        ("Recess(by: Company)", "company out"),
        ("Recess(by: Company, minutes: 5)", "company out 5"),
        ("Recess(by: Company, minutes: Some(5))", "company out 5"),
        ("SetRecess(minutes: 10)", "minutes 10"),
        ("Resume", "back"),
        ("  Resume  ", "back"),
        ("Ask(by: Payer)", "payer asks"),
        (
            r#"Remark(by: Payer, text: "too many fours")"#,
            "payer says too many fours",
        ),
        (r#"Note(text: "well")"#, "note well"),
        (
            r#"Correct(seq: 7, price: "4.50", reason: "misheard")"#,
            "correct 7 to 4.50 because misheard",
        ),
        ("Accept(by: Company)", "company accepts"),
        (r#"Fail(reason: "too dear")"#, "fail too dear"),
        (
            r#"Sign(by: Company, name: "A. Person")"#,
            "company signs A. Person",
        ),
        ("Close", "close"),
        ("Close(not_on_record: [Signatures])", "close unsigned"),
    ] {
        assert_eq!(spoken(line), command(sentence).into(), "{line}");
    }
}

#[test]
fn a_line_may_state_its_time() {
    let Some(Occurred::At(at)) = spoken(r#"Resume(at: "2019-11-13T10:31:00+08:00")"#).at else {
        panic!("no time");
    };
    assert_eq!(at.to_string(), "2019-11-13T10:31:00+08:00");
}

#[test]
fn words_in_both_languages_and_a_claim_are_heard() {
    let line = r#"Remark(by: Company, text: "below Korea", translation: Chinese("低于韩国"), claim: (kind: International(country: "KR"), price: At("4.60"), currency: "CNY", unit: "tablet", basis: Stated))"#;
    let Command::Remark {
        translation, claim, ..
    } = spoken(line).command
    else {
        panic!("no remark");
    };
    assert_eq!(
        translation.map(|words| (words.english, words.text.to_string())),
        Some((false, "低于韩国".to_owned()))
    );
    assert_eq!(claim.map(|claim| claim.kind.id()), Some("international"));
}

#[test]
fn a_wrong_figure_refuses_its_command_by_a_code() {
    for (line, code) in [
        (r#"Offer(by: Company, price: "")"#, "price-empty"),
        ("Offer(by: Company)", "price-empty"),
        (r#"Offer(by: Company, price: "4,36")"#, "price-not-a-number"),
        (
            r#"Offer(by: Company, price: "4.36元")"#,
            "price-not-a-number",
        ),
        (r#"Offer(by: Company, price: "-1")"#, "price-negative"),
        (r#"Offer(by: Company, price: "0")"#, "price-zero"),
        (r#"Offer(by: Company, price: "1.00001")"#, "price-too-fine"),
        (
            r#"Offer(by: Company, price: "1000000000000")"#,
            "price-too-long",
        ),
        (
            r#"Offer(by: Company, price: "4.36", at: "yesterday")"#,
            "time-unreadable",
        ),
        (r#"Resume(at: "2019-11-13T10:31:00")"#, "time-unreadable"),
        (r#"Note(text: "a\u{7}")"#, "text-control-characters"),
        (r#"Correct(seq: 7, reason: "misheard")"#, "price-empty"),
        (
            r#"Correct(seq: 7, price: "x", reason: "misheard")"#,
            "price-not-a-number",
        ),
        (r#"Reserve(price: "four")"#, "price-not-a-number"),
    ] {
        let refused = read_command(line)
            .unwrap()
            .err()
            .map(|refusal| refusal.code());
        assert_eq!(refused, Some(code), "{line}");
    }
    let long = format!(r#"Sign(by: Payer, name: "{}")"#, "名".repeat(201));
    assert_eq!(
        read_command(&long)
            .unwrap()
            .err()
            .map(|refusal| refusal.code()),
        Some("text-too-long")
    );
}

#[test]
fn a_line_that_is_no_command_is_told_with_its_column() {
    let check = |line: &str, expected: &str| {
        let told = in_words(&read_command(line).err().unwrap());
        assert!(told.starts_with(expected), "{line}: {told}");
    };
    check("Offer(by: Company, price: 5.62)", "1:27: Expected string");
    check("Offer(by: Insurer, price: \"5.62\")", "1:");
    check("Offer(by: Company, price: \"5.62\", sealed: true)", "1:");
    check("Offer(by: Company, price: \"5.62\"", "1:");
    check("Vanish", "1:");
    check("Resume()Resume()", "1:");
    check("", "1:1:");
    check("#![enable(implicit_some)] Resume", "1:1: attribute");
    check("SetRecess(minutes: 65536)", "1:");
    check("SetRecess(minutes: 1.5)", "1:");
}

#[test]
fn what_is_wrong_with_a_reserve_is_told_without_a_word_of_it() {
    for line in [
        "Reserve(price: 31847.63)",
        r#"Reserve(price: "31847.63""#,
        r#"Reserve("31847.63")"#,
        r#"Reserve(price: "31847.63", note: "31847.63")"#,
        r#"Reserve(pric31847: "31847.63")"#,
        "reserve31847(Reserve)",
    ] {
        let fault = read_command(line).err().unwrap();
        assert!(
            in_words(&fault).ends_with(": reserve-unreadable"),
            "{}",
            in_words(&fault)
        );
        assert!(!format!("{fault} {fault:?}").contains("31847"));
    }
    let Ok(Err(refusal)) = read_command(r#"Reserve(price: "31847.63x")"#) else {
        panic!("no refusal");
    };
    assert!(!format!("{refusal:?}").contains("31847"));
    let Ok(Ok(Heard::Reserve(reserve))) = read_command(r#"Reserve(price: "31847.63")"#) else {
        panic!("no reserve");
    };
    assert!(reserve.covers(kanjia::domain::Price::parse("31847.63").unwrap()));
}
