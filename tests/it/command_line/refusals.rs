//! What `record` refuses, with the code that scripts rely on.

use super::{BRIEF, Folder, LANGUAGES, assert_worded, recorded, refused, run};

const OPENED: [&str; 1] = [r#"Offer(by: Company, price: "5.62", confirmed: true)"#];
const INSIDE: [&str; 2] = [
    r#"Offer(by: Company, price: "4.72", confirmed: true)"#,
    "Gate(inside: true)",
];
const DEAL: [&str; 3] = [
    r#"Offer(by: Company, price: "4.72", confirmed: true)"#,
    "Gate(inside: true)",
    "Accept(by: Payer)",
];
const SIGNED: [&str; 5] = [
    r#"Offer(by: Company, price: "4.72", confirmed: true)"#,
    "Gate(inside: true)",
    "Accept(by: Payer)",
    r#"Sign(by: Payer, name: "A")"#,
    r#"Sign(by: Company, name: "B")"#,
];

/// After `before`, all of which is recorded, `line` is refused with this code, in words of both languages, and the
/// talk stays as it was.
fn check_in(brief: &str, before: &[&str], line: &str, code: &str) {
    let folder = Folder::new();
    for language in LANGUAGES {
        let talk = folder.talk(language, brief);
        let script = [before, &[line]].concat().join("\n");
        let run_of = run(&["record", &talk, "--lang", language], &script);
        let answers = run_of.answers();
        assert_eq!(answers.len(), before.len() + 1, "{line}: {run_of:?}");
        assert_eq!(run_of.err, "", "{line}");
        assert_eq!(run_of.status, Some(1), "{line}");
        let (last, earlier) = answers.split_last().unwrap();
        let records: usize = earlier
            .iter()
            .map(|answer| {
                assert!(!recorded(answer).is_empty(), "{line}: {run_of:?}");
                recorded(answer).len()
            })
            .sum();
        let (given, why) = refused(last);
        assert_eq!(given, code, "{line}: {why}");
        if !line.contains("Offr") {
            assert_worded(why, language);
        }
        let shown = run(&["show", &talk, "--json"], "").json();
        assert_eq!(shown["records"], records + 1, "{line}");
    }
}

fn check(before: &[&str], line: &str, code: &str) {
    check_in(BRIEF, before, line, code);
}

#[test]
fn a_price_that_is_none_is_refused() {
    for (price, code) in [
        ("1234567890123", "price-too-long"),
        ("0", "price-zero"),
        ("0.00", "price-zero"),
        ("-1", "price-negative"),
        ("-0.04", "price-negative"),
        ("1.00001", "price-too-fine"),
        ("1,000", "price-not-a-number"),
        ("1_000", "price-not-a-number"),
        ("1e3", "price-not-a-number"),
        ("+5", "price-not-a-number"),
        ("5.", "price-not-a-number"),
        (".5", "price-not-a-number"),
        ("05", "price-not-a-number"),
        (" 5", "price-not-a-number"),
        ("５", "price-not-a-number"),
        ("3.3万", "price-not-a-number"),
        ("NaN", "price-not-a-number"),
        ("", "price-empty"),
    ] {
        check(
            &[],
            &format!("Offer(by: Company, price: \"{price}\")"),
            code,
        );
    }
}

#[test]
fn what_the_rules_do_not_allow_is_refused() {
    let outside = ["Gate(inside: false)"];
    let once = [&OPENED[..], &outside].concat();
    let twice = [
        &once[..],
        &[r#"Offer(by: Company, price: "5.50", confirmed: true)"#],
    ]
    .concat();
    let failed = [&twice[..], &outside].concat();
    let closed = [&SIGNED[..], &["Close"]].concat();
    for (before, line, code) in [
        (
            &[][..],
            r#"Offer(by: Payer, price: "4.36")"#,
            "company-first",
        ),
        (&[], "Confirm", "nothing-to-confirm"),
        (&OPENED, "Confirm", "already-confirmed"),
        (
            &once,
            r#"Offer(by: Payer, price: "4.36")"#,
            "payer-may-not-counter-yet",
        ),
        (&once, "Accept(by: Payer)", "not-in-this-stage"),
        (
            &twice,
            r#"Offer(by: Company, price: "5.40", confirmed: true)"#,
            "no-chance-left",
        ),
        (
            &failed,
            r#"Offer(by: Company, price: "5.40", confirmed: true)"#,
            "after-outcome",
        ),
        (&closed, r#"Offer(by: Company, price: "4.30")"#, "closed"),
        (&closed, "Close", "closed"),
        (&[], "Accept(by: Payer)", "nothing-to-accept"),
        (&INSIDE, "Accept(by: Company)", "nothing-to-accept"),
        (&[], "Gate(inside: true)", "gate-not-pending"),
        (
            &["Recess(by: Company)"],
            r#"Offer(by: Company, price: "5")"#,
            "in-recess",
        ),
        (&[], "Resume", "not-in-recess"),
        (&[], "SetRecess(minutes: 5)", "not-in-recess"),
        (&[], "Recess(by: Company, minutes: 0)", "minutes"),
        (&DEAL, r#"Offer(by: Payer, price: "4.36")"#, "after-outcome"),
        (&[], r#"Sign(by: Payer, name: "A")"#, "outcome-missing"),
        (&DEAL, r#"Sign(by: Payer, name: " ")"#, "name-missing"),
        (&DEAL, "Close", "signatures-missing"),
        (&SIGNED, r#"Sign(by: Payer, name: "C")"#, "already-signed"),
        (
            &SIGNED,
            r#"Correct(seq: 2, price: "4.70", reason: "misheard")"#,
            "signed",
        ),
        (&[], "Close", "outcome-missing"),
        (&[], r#"Fail(reason: "")"#, "reason-missing"),
        (
            &OPENED,
            r#"Correct(seq: 99, price: "5.60", reason: "misheard")"#,
            "no-such-record",
        ),
        (
            &OPENED,
            r#"Correct(seq: 1, price: "5.60", reason: "misheard")"#,
            "not-an-offer",
        ),
        (
            &OPENED,
            r#"Correct(seq: 2, price: "5.62", reason: "misheard")"#,
            "same-price",
        ),
        (
            &OPENED,
            r#"Correct(seq: 2, price: "5.60")"#,
            "reason-missing",
        ),
        (&[], r#"Remark(by: Payer, text: "")"#, "text-empty"),
        (
            &[],
            "Note(text: \"a\\u{202E}b\")",
            "text-control-characters",
        ),
        (
            &[],
            r#"Note(text: "x", at: "yesterday")"#,
            "time-unreadable",
        ),
        (
            &[],
            r#"Note(text: "x", at: "2019-11-13T09:00:00")"#,
            "time-unreadable",
        ),
    ] {
        check(before, line, code);
    }
}

#[test]
fn a_figure_that_is_more_likely_a_slip_asks_once() {
    for (line, code) in [
        (r#"Offer(by: Company, price: "47.2")"#, "doubt-ten-times"),
        (r#"Offer(by: Company, price: "47200")"#, "doubt-ten-times"),
        (r#"Offer(by: Company, price: "4.90")"#, "doubt-retraction"),
        (r#"Offer(by: Payer, price: "4.80")"#, "doubt-crossed"),
    ] {
        check(&INSIDE, line, code);
        let sure = line.replace("\")", "\", sure: true)");
        let folder = Folder::new();
        let talk = folder.talk("sure", BRIEF);
        let script = [&INSIDE[..], &[&sure]].concat().join("\n");
        assert_eq!(run(&["record", &talk], script).status, Some(0), "{sure}");
    }
}

#[test]
fn a_time_before_the_talk_is_refused() {
    let offer = r#"Offer(by: Company, price: "5", at: "2019-11-12T23:59:59+08:00")"#;
    check(&[], offer, "before-opening");
    let past = BRIEF.replace("currency:", "held: \"2019-11-13\",\n  currency:");
    check_in(&past, &[], offer, "before-opening");
    let folder = Folder::new();
    let talk = folder.talk("past", &past);
    let on_the_day = offer.replace("12T23:59:59", "13T00:00:00");
    assert_eq!(run(&["record", &talk], on_the_day).status, Some(0));
    let shown = run(&["show", &talk, "--json"], "").json();
    assert_eq!(shown["offers"][0]["at"], "2019-11-13T00:00:00+08:00");
}

#[test]
fn a_reserve_is_refused_where_there_is_none() {
    let reserve = r#"Reserve(price: "4.40")"#;
    let none = BRIEF.replace("currency:", "reserve: None,\n  currency:");
    check_in(&none, &[], reserve, "reserve-not-wanted");
    let open = BRIEF
        .replace("nrdl-on-site", "open-bargaining")
        .replace("2021-12", "2020-11");
    check_in(&open, &[], reserve, "reserve-not-wanted");
    check(&[], r#"Reserve(price: "0")"#, "price-zero");
}

#[test]
fn a_deal_above_the_reserve_is_refused() {
    let reserve = [r#"Reserve(price: "4.40")"#];
    let inside = [r#"Offer(by: Company, price: "4.72", confirmed: true)"#];
    let before = [&reserve[..], &inside].concat();
    check(&before, "Accept(by: Payer)", "above-reserve");
    check(&before, "Gate(inside: false)", "gate-computed");
}

#[test]
fn a_line_that_is_no_command_is_refused_with_its_line_and_column() {
    let folder = Folder::new();
    let talk = folder.talk("talk", BRIEF);
    let script = [
        "",
        "// a remark of the script's own",
        "Offer(by: Company, price: 5.62)",
        r#"  Offr(by: Company, price: "5.62")"#,
        r#"Offer(by: Company, prise: "5.62")"#,
        r#"Offer(by: Company, price: "5.62""#,
        r#"Offer(by: Company, price: "5.62") Close"#,
        r#"Offer(by: Hospital, price: "5.62")"#,
        "#![enable(implicit_some)] Close",
        "{\"Offer\": 1}",
        &format!("Note(text: {})", "[".repeat(10_000)),
        &format!("Note(text: \"{}\")", "x".repeat(70_000)),
        r#"Offer(by: Company, price: "5.62")"#,
    ]
    .join("\r\n");
    for language in LANGUAGES {
        let run = run(&["record", &talk, "--lang", language], &script);
        let answers = run.answers();
        let (last, unreadable) = answers.split_last().unwrap();
        assert_eq!(run.status, Some(1), "{run:?}");
        assert_eq!(recorded(last).len(), 1, "{run:?}");
        assert_eq!(unreadable.len(), 10);
        for (answer, line) in unreadable.iter().zip(3..) {
            let (code, why) = refused(answer);
            assert_eq!(code, "command-unreadable", "{why}");
            let place = match language {
                "en" => format!("Line {line}, column "),
                _ => format!("第 {line} 行第 "),
            };
            assert!(why.starts_with(&place), "{why}");
        }
        let field = refused(&unreadable[2]).1;
        assert!(field.contains("prise") && field.contains("20"), "{field}");
    }
}

#[test]
fn a_script_in_another_encoding_is_named() {
    let folder = Folder::new();
    let talk = folder.talk("talk", BRIEF);
    let line = "Note(text: \"x\")\n";
    let utf_16: Vec<u8> = line.encode_utf16().flat_map(u16::to_le_bytes).collect();
    for (bytes, named) in [
        (b"Note(text: \"\xca\xbe\xc0\xfd\")\n".to_vec(), "GBK"),
        ([b"\xff\xfe", &utf_16[..]].concat(), "UTF-16"),
        (utf_16.clone(), "UTF-16"),
        (
            [b"\xef\xbb\xbf", line.as_bytes()].concat(),
            "byte order mark",
        ),
        (b"Note(text: \"\xff\xff\")\n".to_vec(), "not UTF-8"),
    ] {
        let run = run(&["record", &talk], &bytes);
        let answers = run.answers();
        let (code, why) = refused(&answers[0]);
        assert_eq!(code, "command-unreadable");
        assert!(why.contains(named), "{why}");
    }
}
