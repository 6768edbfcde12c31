//! Names and sentences that people enter.

use kanjia::domain::text::{Bilingual, LONGEST_NAME, LONGEST_TEXT, Text, TextFault};
use proptest::prelude::*;

#[test]
fn a_text_may_be_as_long_as_it_is_said() {
    assert!(Text::sentence(&"a".repeat(LONGEST_TEXT)).is_ok());
    assert_eq!(
        Text::sentence(&"a".repeat(LONGEST_TEXT + 1)),
        Err(TextFault::TooLong)
    );
    assert_eq!(
        Text::sentence(&"价".repeat(LONGEST_TEXT / 3 + 1)),
        Err(TextFault::TooLong)
    );
    assert!(Text::name(&"价".repeat(LONGEST_NAME)).is_ok());
    assert_eq!(
        Text::name(&"价".repeat(LONGEST_NAME + 1)),
        Err(TextFault::TooLong)
    );
    assert_eq!(Text::sentence("  太多 4  ").unwrap().as_str(), "太多 4");
    assert!(Text::sentence(" \t\r\n ").unwrap().is_empty());
}

#[test]
fn a_character_that_hides_or_moves_others_is_refused() {
    for one in [
        '\0',
        '\u{7}',
        '\u{1b}',
        '\n',
        '\t',
        '\u{7f}',
        '\u{85}',
        '\u{9b}',
        '\u{ad}',
        '\u{61c}',
        '\u{115f}',
        '\u{200b}',
        '\u{200d}',
        '\u{200e}',
        '\u{200f}',
        '\u{2028}',
        '\u{202a}',
        '\u{202e}',
        '\u{2066}',
        '\u{2069}',
        '\u{2060}',
        '\u{3164}',
        '\u{feff}',
        '\u{ffa0}',
        '\u{fff9}',
        '\u{e0001}',
        '\u{e0020}',
        '\u{e007f}',
    ] {
        let text = format!("a{one}b");
        let fault = Err(TextFault::Invisible(u32::from(one)));
        assert_eq!(Text::sentence(&text), fault, "{one:?}");
        assert_eq!(Text::name(&text), fault, "{one:?}");
    }
}

#[test]
fn what_people_write_is_taken() {
    for text in [
        "阿斯利康",
        "O’Neill–Sørensen",
        "é e\u{301}",
        "〇一二",
        "too many fours 🙂",
        "4.36、（元）“”",
        "葛\u{e0100}",
        "\"\\",
    ] {
        assert_eq!(
            Text::sentence(text).map(|text| text.to_string()),
            Ok(text.to_owned())
        );
    }
}

#[test]
fn a_name_in_one_language_stands_for_both() {
    let text = |text| Text::name(text).unwrap();
    let check = |en, zh, english: &str, chinese: &str| {
        let name = Bilingual {
            en: text(en),
            zh: text(zh),
        };
        assert_eq!((name.english(), name.chinese()), (english, chinese));
    };
    check("AstraZeneca", "阿斯利康", "AstraZeneca", "阿斯利康");
    check("AstraZeneca", "", "AstraZeneca", "AstraZeneca");
    check("", "阿斯利康", "阿斯利康", "阿斯利康");
    assert!(Bilingual::default().is_empty());
}

proptest! {
    #[test]
    fn a_text_that_was_taken_is_taken_again_unchanged(text in "\\PC{0,40}|[ \\t\\u{85}\\u{2028}a价]{0,12}") {
        if let Ok(taken) = Text::sentence(&text) {
            prop_assert_eq!(Text::sentence(taken.as_str()), Ok(taken.clone()));
            prop_assert!(!taken.as_str().chars().any(char::is_control));
        }
    }
}
