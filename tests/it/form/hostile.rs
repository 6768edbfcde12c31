//! Texts that mean harm.

use std::time::{Duration, Instant};

use kanjia::transcript::form::{read_brief, read_command, read_pack, read_record};
use proptest::prelude::*;

/// Reads a text as everything that is read. What comes of it doesn't matter; that it comes does.
fn read_all(text: &str) {
    read_brief(text).ok();
    read_command(text).ok();
    read_pack(text).ok();
    read_record(text).ok();
}

/// Far above what any of these takes, also in a debug build on a busy machine.
const LONG: Duration = Duration::from_secs(20);

#[test]
fn a_hostile_text_is_refused_soon() {
    let many = 100_000;
    let texts = [
        "[".repeat(many),
        "(".repeat(many),
        "{".repeat(many),
        "Some(".repeat(many),
        "/*".repeat(many),
        "//\n".repeat(many),
        "#".repeat(many),
        "#![enable(".repeat(many),
        "\"".repeat(many),
        "r#".repeat(many),
        format!("r{}\"", "#".repeat(many)),
        " ".repeat(many),
        "\u{200e}".repeat(many),
        "9".repeat(many),
        "a".repeat(many),
        format!("\"{}\"", "\\u{41}".repeat(many)),
        format!("Note(text: \"{}\")", "\\u{41}".repeat(many)),
        format!("(seq:2,at:\"{}\",event:Resumed)", "\\u{41}".repeat(many)),
        format!(
            "(seq:2,at:\"2026-03-02T10:31:00+08:00\",event:Noted(text:\"{}\"))",
            "\\u{301}".repeat(many)
        ),
        format!("(seq:2,unknown:{}", "[".repeat(many)),
        format!(
            "(seq:2,unknown:{}1{},)",
            "(a:".repeat(many),
            ")".repeat(many)
        ),
        format!("Offer(by: Company, price: \"{}\")", "1".repeat(many)),
        format!("Offer(by: Company, price: {})", "1".repeat(many)),
        format!(
            "Offer(by: Company, not_on_record: [{}])",
            "Price,".repeat(many)
        ),
        format!("(rules: (pack: \"{}\"))", "p".repeat(many)),
        format!("(sources: [{}])", "\"\",".repeat(many)),
        format!("(seq:1,at:\"x\",event:Opened(format:{}))", "9".repeat(many)),
    ];
    for text in &texts {
        let start = Instant::now();
        read_all(text);
        let (took, begin) = (start.elapsed(), text.chars().take(30).collect::<String>());
        assert!(took < LONG, "{begin}… took {took:?}");
    }
}

#[test]
fn nesting_beyond_what_people_write_is_refused() {
    let nested = |depth: usize| format!("(sources: {}{})", "[".repeat(depth), "]".repeat(depth));
    for depth in [31, 32, 33, 127, 128, 129, 10_000] {
        assert!(read_brief(&nested(depth)).is_err());
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(20000))]

    #[test]
    fn whatever_bytes_stand_there_are_read_or_refused(bytes in proptest::collection::vec(any::<u8>(), 0..200)) {
        read_all(&String::from_utf8_lossy(&bytes));
    }

    #[test]
    fn whatever_is_spelled_like_ron_is_read_or_refused(text in "([(){}\\[\\]:,\"\\\\#!/* \\n]|seq|at|event|Some|Offer|by|Company|price|Opened|format|0|1|\\.|-|r#|\\\\u){0,60}") {
        read_all(&text);
    }

    #[test]
    fn a_good_text_with_something_changed_is_read_or_refused(place in 0_usize..2000, what in "\\PC|\\\\|\"|\\(|\\)|\n|\0", cut in 0_usize..3) {
        for good in [
            include_str!("../../../assets/rules/open-bargaining.ron"),
            r#"(seq:2,at:"2026-03-02T10:31:00+08:00",event:Offered(by:Company,typed:"5.62",price:Some("5.62"),confirmation:Confirmed))"#,
            r#"Offer(by: Company, price: "5.62", confirmed: true, at: "2019-11-13T10:31:00+08:00")"#,
        ] {
            let characters: Vec<char> = good.chars().collect();
            let place = place % characters.len();
            let end = (place + cut).min(characters.len());
            let changed: String = characters[..place].iter().copied().chain(what.chars()).chain(characters[end..].iter().copied()).collect();
            read_all(&changed);
        }
    }
}
