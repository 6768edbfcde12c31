//! `new` and the briefs it refuses.

use std::fs;

use super::{BRIEF, Folder, LANGUAGES, assert_worded, run};

const REFERENCES: &str = r#"
  references: [
    (kind: List, price: At("7"), currency: "CNY", unit: "tablet", basis: Published),
    (kind: Market, price: Between("9", "8"), currency: "CNY", unit: "tablet", basis: Stated),
  ],
)"#;

/// A brief with `from` replaced is refused with all these words, in both languages, and no file is made.
fn check(from: &str, to: &str, expected: &[&str]) {
    assert!(BRIEF.contains(from), "{from}");
    let folder = Folder::new();
    let brief = folder.put("wrong.brief.ron", BRIEF.replacen(from, to, 1));
    for language in LANGUAGES {
        let talk = folder.at("talk.kanjia");
        let run = run(&["new", &brief, "-o", &talk, "--lang", language], "");
        assert_eq!(run.status, Some(2), "{to}");
        assert_eq!(run.out, "", "{to}");
        for word in expected {
            assert!(run.err.contains(word), "{to}: {word}: {}", run.err);
        }
        assert!(run.err.contains("wrong.brief.ron"), "{}", run.err);
        assert_worded(&run.err, language);
        assert!(fs::metadata(&talk).is_err(), "{to}");
    }
}

#[test]
fn a_field_that_is_wrong_is_named_with_its_line_and_column() {
    for (from, to, expected) in [
        ("\"tablet\"", "\"tablett\"", &["4", "tablet"][..]),
        ("\"CNY\"", "\"RMB\"", &["3", "CNY"]),
        ("currency:", "curency:", &["3", "curency"]),
        ("  currency: \"CNY\",\n", "", &["currency"]),
        ("currency: \"CNY\"", "currency: 5", &["3", "13"]),
        ("(en: \"Example Company\")", "(de: \"X\")", &["7", "de"]),
        (
            "\"CNY\",",
            "\"CNY\",\n  reserve: Open,",
            &["4", "Open", "ThisSitting"],
        ),
        ("\"CNY\",", "\"CNY\",\n  step: \"1e-2\",", &["4"]),
        (
            "\"CNY\",",
            "\"CNY\",\n  held: \"13.11.2019\",",
            &["4", "2026-01-31"],
        ),
        (
            "\"CNY\",",
            "\"CNY\",\n  currency: \"CNY\",",
            &["4", "currency"],
        ),
        ("(\n", "#![enable(implicit_some)]\n(\n", &["1"]),
        (")\n", ")\n)\n", &["9"]),
    ] {
        check(from, to, expected);
    }
}

#[test]
fn rules_that_are_not_here_are_named() {
    let folder = Folder::new();
    let brief = folder.put("a.brief.ron", BRIEF.replace("2021-12", "1999-01"));
    for language in LANGUAGES {
        let run = run(
            &["new", &brief, "-o", &folder.at("a"), "--lang", language],
            "",
        );
        assert_eq!(run.status, Some(2));
        assert!(run.err.contains("nrdl-on-site 1999-01"), "{}", run.err);
        assert_worded(&run.err, language);
    }
}

#[test]
fn every_fault_of_a_brief_has_a_line_of_its_own() {
    let folder = Folder::new();
    let brief = BRIEF
        .replace("(en: \"Example Company\")", "()")
        .replace("\n)\n", REFERENCES);
    let people = "  people: [(role: CompanyRepresentative, count: 4)],\n  volume: (quantity: \"0\", basis: Assumed),\n  currency:";
    let brief = folder.put("a.brief.ron", brief.replace("  currency:", people));
    for language in LANGUAGES {
        let run = run(
            &["new", &brief, "-o", &folder.at("a"), "--lang", language],
            "",
        );
        assert_eq!(run.status, Some(2));
        for line in [9, 13, 4, 3] {
            let place = format!("a.brief.ron:{line}: ");
            assert!(run.err.contains(&place), "{place}: {}", run.err);
        }
        assert_worded(&run.err, language);
    }
}

#[test]
fn a_brief_in_another_encoding_is_named() {
    let folder = Folder::new();
    let utf_16: Vec<u8> = BRIEF.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let gbk = |text: &str| -> Vec<u8> {
        let bytes = text.as_bytes();
        let at = text.find("示例净").unwrap();
        [
            &bytes[..at],
            b"\xca\xbe\xc0\xfd\xbe\xbb",
            &bytes[at + "示例净".len()..],
        ]
        .concat()
    };
    for (name, bytes, named) in [
        (
            "mark",
            [b"\xef\xbb\xbf", BRIEF.as_bytes()].concat(),
            ["byte order mark", "BOM"],
        ),
        (
            "utf-16",
            [b"\xff\xfe", &utf_16[..]].concat(),
            ["UTF-16", "UTF-16"],
        ),
        ("utf-16-bare", utf_16.clone(), ["UTF-16", "UTF-16"]),
        ("gbk", gbk(BRIEF), ["GBK", "GBK"]),
        ("noise", vec![0xff; 100], ["not UTF-8", "UTF-8"]),
    ] {
        let brief = folder.put(name, bytes);
        for (language, named) in LANGUAGES.into_iter().zip(named) {
            let run = run(
                &["new", &brief, "-o", &folder.at("a"), "--lang", language],
                "",
            );
            assert_eq!(run.status, Some(2), "{name}");
            assert!(run.err.contains(named), "{name}: {}", run.err);
            assert_worded(&run.err, language);
        }
    }
    let brief = folder.put("crlf", BRIEF.replace('\n', "\r\n"));
    assert_eq!(
        run(&["new", &brief, "-o", &folder.at("b")], "").status,
        Some(0)
    );
}

#[test]
fn no_file_is_ever_overwritten() {
    let folder = Folder::new();
    let brief = folder.put("a.brief.ron", BRIEF);
    let letter = folder.put("letter", "Dear colleagues,\n");
    for language in LANGUAGES {
        let run = run(&["new", &brief, "-o", &letter, "--lang", language], "");
        assert_eq!(run.status, Some(2));
        assert_worded(&run.err, language);
    }
    assert_eq!(fs::read(&letter).unwrap(), b"Dear colleagues,\n");
    let names = fs::read_dir(folder.path()).unwrap().count();
    assert_eq!(names, 2, "nothing else was left behind");
}
