//! Names and remarks that try to be something else.

use kanjia::domain::{Bilingual, Text};
use kanjia::export::talk::{Audience, Format};
use proptest::prelude::*;

use super::text;
use crate::talk::{NRDL, Talk, brief, shipped};

/// What has been seen to run, to break out or to hide in one format or another.
pub(super) const PAYLOADS: [&str; 22] = [
    "=cmd|' /C calc'!A0",
    "+1+1",
    "-2+3",
    "@SUM(1+1)",
    "＝1+1",
    "\"=1+1\"",
    "\",=1+1,\"",
    "<script>alert(1)</script>",
    "</style><img src=x onerror=alert(1)>",
    "a | b || c",
    "[x](javascript:alert(1))",
    "# not a head",
    "no: 'yes' & !!python/object *a",
    "\\\\ \\n \" ' ` ${x}",
    "{{7*7}} %s",
    "'; DROP TABLE talks; --",
    "#panic(\"run\") #sys.inputs",
    "$x^2$ and $ alone",
    "] #eval(\"1\") [",
    "`raw` ```typ #1 ```",
    "@label <label> *bold* _thin_ = head",
    "// gone /* gone */ ~ -- --- ... \"quoted\"",
];

/// A talk in which each of these words stands wherever people can put words.
pub(super) fn talk(words: &str) -> kanjia::domain::Session {
    let pack = shipped(NRDL.0, NRDL.1);
    let mut brief = brief(&pack);
    let name = Text::name(words).unwrap();
    brief.product.generic_name = Bilingual {
        en: name.clone(),
        zh: name.clone(),
    };
    brief.product.company = brief.product.generic_name.clone();
    brief.product.dosage_form = brief.product.generic_name.clone();
    brief.sources = vec![Text::sentence(words).unwrap()];
    brief.people = vec![kanjia::domain::party::Attendance {
        role: kanjia::domain::party::Role::GroupLeader,
        name: brief.product.generic_name.clone(),
        count: 1,
        authority: name,
    }];
    let mut talk = Talk::held_under(pack, brief, None);
    talk.say_all("company 5.62");
    let said = |words: &str| Text::sentence(words).unwrap();
    for command in [
        kanjia::domain::Command::Note { text: said(words) },
        kanjia::domain::Command::Fail {
            reason: said(words),
        },
    ] {
        talk.command(&command).unwrap();
    }
    talk.session
}

fn check(words: &str) {
    let session = talk(words);
    let trimmed = words.trim();

    let table = text(&session, Audience::Full, Format::Csv);
    let mut reader = csv::Reader::from_reader(table.trim_start_matches('\u{FEFF}').as_bytes());
    let heads = reader.headers().unwrap().clone();
    let mut found = 0;
    for row in reader.records() {
        let row = row.unwrap();
        assert_eq!(row.len(), heads.len());
        for cell in &row {
            let starts = cell.chars().next();
            let runs = starts.is_some_and(|one| "=+-@\t\r＝＋－＠".contains(one));
            assert!(!runs, "`{cell}` of `{words}`");
            found += usize::from(cell == trimmed || cell.strip_prefix('\'') == Some(trimmed));
        }
    }
    assert!(trimmed.is_empty() || found >= 2, "{words}: {found}");

    let page = text(&session, Audience::Full, Format::Html);
    let tags = page.matches('<').count();
    let plain = text(&talk("plain"), Audience::Full, Format::Html);
    assert_eq!(tags, plain.matches('<').count(), "no tag of `{words}`");

    for format in [Format::Json, Format::Ocds] {
        let made = text(&session, Audience::Full, format);
        let read: serde_json::Value = serde_json::from_str(&made).unwrap();
        if format == Format::Json && !trimmed.is_empty() {
            assert_eq!(read["records"][2]["text"], trimmed);
        }
    }

    let trail = super::written::read_yaml(&text(&session, Audience::Full, Format::Yaml));
    if !trimmed.is_empty() {
        assert_eq!(trail["product"]["name"]["en"], trimmed);
        assert_eq!(trail["timeline"]["round_1"]["turn_2"]["text"], trimmed);
    }

    // every row of a table has as many cells as its head
    let minutes = text(&session, Audience::Full, Format::Markdown);
    let bars = |line: &str| line.replace("\\|", "").matches('|').count();
    let mut wanted = 0;
    for line in minutes.lines() {
        if line.starts_with('|') {
            wanted = if wanted == 0 { bars(line) } else { wanted };
            assert_eq!(bars(line), wanted, "{line}");
        } else {
            wanted = 0;
        }
    }
}

#[test]
fn payloads_stay_words_in_every_format() {
    for payload in PAYLOADS {
        check(payload);
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn any_words_that_a_record_holds_stay_words(words in "[ -~＝＋－＠é中文；，。]{1,60}") {
        prop_assume!(Text::name(&words).is_ok() && !words.trim().is_empty());
        check(&words);
    }

    #[test]
    fn a_guarded_cell_is_the_words_with_at_most_an_apostrophe(words in any::<String>()) {
        let guarded = kanjia::export::csv::guarded(&words);
        prop_assert!(guarded == words || guarded.strip_prefix('\'') == Some(words.as_str()));
        let runs = guarded.starts_with(['=', '+', '-', '@', '\t', '\r', '＝', '＋', '－', '＠']);
        prop_assert!(!runs);
    }
}
