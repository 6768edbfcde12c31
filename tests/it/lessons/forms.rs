//! What lessons and answers look like in files.

use kanjia::domain::{Moment, Text};
use kanjia::training::answer::Answer;
use kanjia::training::lesson::{Band, Lesson, Question};
use kanjia::training::progress::{Given, Progress};
use kanjia::transcript::Digest;
use kanjia::transcript::cursor::RecordId;
use kanjia::transcript::form::{
    FormError, MAX_LESSON_BYTES, read_lesson, read_progress, write_lesson, write_progress,
};
use proptest::prelude::*;

use super::{SHIPPED, accepted, price, sessions, words};

const TALK: &str = "0f07fbe9b189d609e58b6426358d19c1";

/// A lesson with every kind of thing in it, as it is written.
const GOLDEN: &str = r#"(
  format: 1,
  session: "0f07fbe9b189d609e58b6426358d19c1",
  title: (
    en: "Title",
    zh: "标题",
  ),
  about: (
    en: "About",
  ),
  questions: [
    (
      at: (
        seq: 2,
        digest: "3b5cc955a73672081982ff2fe7048ad763d5a104bb87666e1787c6314130c275",
      ),
      hint: (
        en: "Hint",
        zh: "提示",
      ),
      accepted: [
        (
          band: Name("4.36", "4.40"),
          credit: 100,
          because: (
            en: "A reason.",
            zh: "理由。",
          ),
        ),
        (
          band: Ask,
          credit: 60,
          because: (
            en: "A reason.",
            zh: "理由。",
          ),
        ),
      ],
    ),
  ],
)
"#;

fn digest(hex: &str) -> Digest {
    hex.parse().unwrap()
}

fn golden() -> Lesson {
    let at = RecordId {
        seq: 2,
        digest: digest("3b5cc955a73672081982ff2fe7048ad763d5a104bb87666e1787c6314130c275"),
    };
    Lesson {
        session: TALK.to_owned(),
        title: words("Title", "标题"),
        about: words("About", ""),
        questions: vec![Question {
            hint: words("Hint", "提示"),
            accepted: vec![
                accepted(Band::Name(price("4.36"), price("4.40")), 100),
                accepted(Band::Ask, 60),
            ],
            ..Question::empty(at)
        }],
    }
}

#[test]
fn a_lesson_is_written_as_it_stands_here_and_read_back() {
    assert_eq!(write_lesson(&golden()).unwrap(), GOLDEN);
    assert_eq!(read_lesson(GOLDEN).unwrap(), golden());
}

#[test]
fn shipped_lessons_come_back_as_they_are() {
    for name in SHIPPED {
        let text = std::fs::read_to_string(sessions().join(format!("{name}.lesson.ron"))).unwrap();
        let lesson = read_lesson(&text).unwrap();
        let again = write_lesson(&lesson).unwrap();
        assert_eq!(read_lesson(&again).unwrap(), lesson, "{name}");
    }
}

/// What is wrong with the golden text when one piece of it is another.
fn fault(from: &str, to: &str) -> (usize, FormError) {
    assert!(GOLDEN.contains(from), "{from}");
    let fault = read_lesson(&GOLDEN.replacen(from, to, 1)).unwrap_err();
    (fault.line, fault.what)
}

#[test]
fn what_is_no_lesson_is_refused_with_its_place() {
    let value = |code: &str| FormError::Value(code.to_owned());
    for (from, to, what) in [
        ("credit: 100", "credit: 101", value("credit")),
        ("credit: 100", "credit: -1", value("credit")),
        ("\"4.36\"", "\"4,36\"", value("price-not-a-number")),
        ("\"4.36\"", "\"0\"", value("price-zero")),
        ("digest: \"3b", "digest: \"3B", value("hex-unreadable")),
        ("session: \"0f", "session: \"f", value("hex-unreadable")),
        ("format: 1", "format: 0", value("format-unknown")),
        ("format: 1", "format: 2", FormError::Newer(2)),
        ("Title", "Ti\\u{202e}tle", value("text-control-characters")),
    ] {
        let line = GOLDEN.lines().position(|line| line.contains(from)).unwrap() + 1;
        assert_eq!(fault(from, to), (line, what), "{from} as {to}");
    }
    let unknown = fault("format: 1", "format: 1,\n  colour: \"red\"");
    assert!(
        matches!(unknown, (3, FormError::UnknownField { .. })),
        "{unknown:?}"
    );
    let missing = fault("  session: \"0f07fbe9b189d609e58b6426358d19c1\",\n", "");
    assert_eq!(missing.1, FormError::MissingField("session"));
    let word = fault("band: Ask", "band: Shout");
    assert!(matches!(word.1, FormError::UnknownWord { .. }), "{word:?}");
    let attribute = read_lesson(&format!("#![enable(unwrap_newtypes)]\n{GOLDEN}")).unwrap_err();
    assert_eq!(attribute.what, FormError::Attribute);
}

#[test]
fn too_much_is_refused() {
    let long = format!("{GOLDEN}//{}", "x".repeat(MAX_LESSON_BYTES));
    let fault = read_lesson(&long).unwrap_err();
    assert_eq!(fault.what, FormError::Value("file-too-long".to_owned()));
    let mut many = golden();
    many.questions = vec![many.questions[0].clone(); 201];
    let fault = read_lesson(&write_lesson(&many).unwrap()).unwrap_err();
    assert_eq!(fault.what, FormError::Value("too-many".to_owned()));
    let mut many = golden();
    many.questions[0].accepted = vec![accepted(Band::Ask, 100); 21];
    let fault = read_lesson(&write_lesson(&many).unwrap()).unwrap_err();
    assert_eq!(fault.what, FormError::Value("too-many".to_owned()));
}

#[test]
fn hostile_texts_are_refused_and_nothing_panics() {
    for text in [
        "[".repeat(100_000),
        "(".repeat(100_000),
        "(format:1,questions:[".to_owned() + &"(at:".repeat(50_000),
        "(format:99999999999999999999)".to_owned(),
        "\"".repeat(100_000),
        String::new(),
    ] {
        assert!(read_lesson(&text).is_err());
        assert!(read_progress(&text).is_err());
    }
}

#[test]
fn answers_are_written_as_they_stand_here_and_read_back() {
    const TEXT: &str = r#"(
  format: 1,
  session: "0f07fbe9b189d609e58b6426358d19c1",
  by: "李",
  given: [
    (
      at: (
        seq: 2,
        digest: "3b5cc955a73672081982ff2fe7048ad763d5a104bb87666e1787c6314130c275",
      ),
      answer: Name("4.36"),
      why: "Their step grew.",
      credit: 60,
      hinted: true,
      when: "2026-03-02T10:31:00+08:00",
    ),
    (
      at: (
        seq: 2,
        digest: "3b5cc955a73672081982ff2fe7048ad763d5a104bb87666e1787c6314130c275",
      ),
      answer: Ask,
      credit: 100,
      when: "2026-03-02T10:31:00+08:00",
    ),
  ],
)
"#;
    let at = golden().questions[0].at;
    let given = |answer, why: &str, credit, hinted| Given {
        at,
        answer,
        why: Text::sentence(why).unwrap(),
        credit,
        hinted,
        when: Moment::parse("2026-03-02T10:31:00+08:00").unwrap(),
    };
    let progress = Progress {
        session: TALK.to_owned(),
        by: Text::name("李").unwrap(),
        given: vec![
            given(Answer::Name(price("4.36")), "Their step grew.", 60, true),
            given(Answer::Ask, "", 100, false),
        ],
    };
    assert_eq!(write_progress(&progress).unwrap(), TEXT);
    assert_eq!(read_progress(TEXT).unwrap(), progress);
    let fault = read_progress(&TEXT.replacen("hinted: true", "hinted: 1", 1)).unwrap_err();
    assert_eq!(fault.line, 14);
}

proptest! {
    #[test]
    fn a_lesson_cut_or_changed_anywhere_is_read_or_refused(at in 0..GOLDEN.len(), with in ".{0,3}") {
        let at = (at..=GOLDEN.len()).find(|at| GOLDEN.is_char_boundary(*at)).unwrap();
        read_lesson(&GOLDEN[..at]).unwrap_err();
        read_lesson(&format!("{}{with}{}", &GOLDEN[..at], &GOLDEN[at..])).ok();
    }
}
