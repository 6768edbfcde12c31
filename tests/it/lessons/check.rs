//! What is wrong with a lesson.

use kanjia::text::{Language, Words};
use kanjia::training::check::{Place, faults};
use kanjia::training::lesson::{Band, Lesson, Question};
use kanjia::transcript::Digest;
use kanjia::transcript::cursor::RecordId;

use super::{SHIPPED, accepted, price, shipped, words};

#[test]
fn the_shipped_lessons_fit_their_talks_and_stand_in_both_languages() {
    for name in SHIPPED {
        let (lesson, mut tape) = shipped(name);
        assert_eq!(faults(&lesson, &mut tape), [], "{name}");
        assert!((4..=6).contains(&lesson.questions.len()), "{name}");
        for question in &lesson.questions {
            for words in [&question.asks, &question.hint, &question.afterwards] {
                assert!(!words.en.is_empty() && !words.zh.is_empty(), "{name}");
            }
            assert!(
                question.accepted.len() > 1,
                "{name}: several answers are right"
            );
        }
    }
}

/// English has no characters as wide as Chinese ones; Chinese has its own marks and is
/// parted from figures.
#[test]
fn the_shipped_lessons_are_set_as_the_interface_is() {
    for name in SHIPPED {
        let (lesson, _) = shipped(name);
        let mut texts = vec![&lesson.title, &lesson.about];
        for question in &lesson.questions {
            texts.extend([&question.asks, &question.hint, &question.afterwards]);
            texts.extend(question.accepted.iter().map(|one| &one.because));
        }
        for text in texts {
            assert!(text.en.as_str().is_ascii(), "{}", text.en);
            let characters: Vec<char> = text.zh.as_str().chars().collect();
            for pair in characters.windows(2) {
                let [one, other] = [pair[0], pair[1]];
                let chinese = |one: char| ('\u{4E00}'..='\u{9FFF}').contains(&one);
                let touching = (chinese(one) && other.is_ascii_alphanumeric())
                    || (one.is_ascii_alphanumeric() && chinese(other))
                    || (chinese(one) && matches!(other, ',' | ':' | ';' | '?' | '!' | '('));
                assert!(!touching, "{one}{other} in {}", text.zh);
            }
        }
    }
}

/// The faults of the lesson about dapagliflozin after a change, as code and place.
fn after(change: impl FnOnce(&mut Lesson)) -> Vec<(&'static str, Place)> {
    let (mut lesson, mut tape) = shipped("dapagliflozin-2019");
    change(&mut lesson);
    let found = faults(&lesson, &mut tape);
    for language in Language::ALL {
        for fault in &found {
            let told = fault.told(&Words::of(language), "CNY");
            assert!(!told.contains("fault-") && !told.is_empty(), "{told}");
        }
    }
    found
        .into_iter()
        .map(|fault| (fault.what.code(), fault.place))
        .collect()
}

#[test]
fn every_fault_is_named_with_its_place() {
    let other = RecordId {
        seq: 7,
        digest: Digest::of(b"another talk"),
    };
    assert_eq!(
        after(|lesson| lesson.session = "0".repeat(32)),
        [("other-talk", Place::Lesson)]
    );
    assert_eq!(
        after(|lesson| lesson.questions.clear()),
        [("no-question", Place::Lesson)]
    );
    assert_eq!(
        after(|lesson| lesson.title = words("", "")),
        [("no-words", Place::Title)]
    );
    assert_eq!(
        after(|lesson| lesson.about = words("About", "")),
        [("no-chinese", Place::About)]
    );
    assert_eq!(
        after(|lesson| lesson.questions[1].hint = words("", "提示")),
        [("no-english", Place::Hint(1))]
    );
    assert_eq!(
        after(|lesson| lesson.questions[1].at = other),
        [("no-such-record", Place::Question(1))]
    );
    assert_eq!(
        after(|lesson| lesson.questions[1].at = lesson.questions[0].at)[0],
        ("asked-twice", Place::Question(1))
    );
    assert_eq!(
        after(|lesson| lesson.questions[4].accepted.clear()),
        [("nothing-accepted", Place::Question(4))]
    );
    assert_eq!(
        after(|lesson| lesson.questions[0].accepted[0].credit = 90),
        [("no-full-credit", Place::Question(0))]
    );
    assert_eq!(
        after(|lesson| lesson.questions[0].accepted[1].credit = 0),
        [("no-credit", Place::Credit(0, 1))]
    );
    assert_eq!(
        after(|lesson| lesson.questions[4].accepted.swap(0, 3)),
        [
            ("not-best-first", Place::Credit(4, 1)),
            ("not-best-first", Place::Credit(4, 3))
        ]
    );
    assert_eq!(
        after(|lesson| lesson.questions[1].accepted[0].because = words("", "")),
        [("no-words", Place::Because(1, 0))]
    );
}

#[test]
fn bands_are_held_against_the_rules_and_the_company() {
    let with = |at: usize, band: Band| {
        after(|lesson| lesson.questions[at].accepted.push(accepted(band, 10)))
    };
    assert_eq!(
        with(4, Band::Name(price("4.38"), price("4.30"))),
        [("inverted", Place::Accepted(4, 4))]
    );
    assert_eq!(
        with(4, Band::Name(price("4.39"), price("4.40"))),
        [("not-below-theirs", Place::Accepted(4, 4))]
    );
    assert_eq!(
        with(4, Band::Ask),
        [("accepted-twice", Place::Accepted(4, 4))]
    );
    // the company steps out with record 4: nothing can be answered then
    let out = after(|lesson| {
        let (_, mut tape) = shipped("dapagliflozin-2019");
        tape.go_to(4);
        let question = Question {
            accepted: vec![accepted(Band::Ask, 100)],
            ..Question::empty(tape.id(4).unwrap())
        };
        lesson.questions.push(question);
    });
    assert_eq!(out, [("refused", Place::Accepted(5, 0))]);
    let over = after(|lesson| {
        let (_, mut tape) = shipped("dapagliflozin-2019");
        tape.go_to(14);
        let question = Question {
            accepted: vec![accepted(Band::Ask, 100)],
            ..Question::empty(tape.id(14).unwrap())
        };
        lesson.questions.push(question);
    });
    assert_eq!(over, [("nothing-to-decide", Place::Question(5))]);
}
