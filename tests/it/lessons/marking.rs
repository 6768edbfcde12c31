//! What answers are worth.

use kanjia::training::answer::Answer;
use kanjia::training::lesson::{Band, Question};

use super::{accepted, price, shipped, taped};
use crate::talk::{NRDL, Talk};

/// The credit of an answer, and the code of what the rules say against it.
fn check(question: &Question, seen: &kanjia::domain::Session, rows: &[(Answer, u8, Option<&str>)]) {
    for (answer, credit, refused) in rows {
        let mark = question.mark(*answer, seen);
        let code = mark.refused.as_ref().map(kanjia::domain::Refusal::code);
        assert_eq!((mark.credit, code), (*credit, *refused), "{answer:?}");
    }
}

fn name(text: &str) -> Answer {
    Answer::Name(price(text))
}

#[test]
fn an_answer_is_worth_the_most_that_it_lies_in() {
    let mut talk = Talk::new(NRDL, None);
    talk.say_all("company 5.62!; inside; company 4.40");
    let mut tape = taped(&talk.session);
    tape.go_to(99);
    let question = Question {
        accepted: vec![
            accepted(Band::Name(price("4.36"), price("4.38")), 100),
            accepted(Band::Ask, 80),
            accepted(Band::Name(price("4.20"), price("4.39")), 60),
            accepted(Band::Accept, 40),
        ],
        ..Question::empty(tape.id(tape.place()).unwrap())
    };
    check(
        &question,
        tape.seen(),
        &[
            (name("4.36"), 100, None),
            (name("4.38"), 100, None),
            (name("4.380"), 100, None),
            (name("4.39"), 60, None),
            (name("4.35"), 60, None),
            (name("4.19"), 0, None),
            (name("4.40"), 0, None),
            (Answer::Ask, 80, None),
            (Answer::Accept, 40, None),
            (Answer::Recess, 0, None),
            (Answer::Stop, 0, None),
        ],
    );
}

#[test]
fn what_the_rules_refuse_is_worth_nothing_even_where_it_is_accepted() {
    // a quote that was not confirmed: the gate is not reached
    let mut talk = Talk::new(NRDL, None);
    talk.say_all("company 5.62");
    let mut tape = taped(&talk.session);
    tape.go_to(99);
    let question = Question {
        accepted: vec![
            accepted(Band::Name(price("4.00"), price("5.00")), 100),
            accepted(Band::Accept, 100),
            accepted(Band::Ask, 50),
        ],
        ..Question::empty(tape.id(tape.place()).unwrap())
    };
    check(
        &question,
        tape.seen(),
        &[
            (name("4.36"), 0, Some("payer-may-not-counter-yet")),
            (Answer::Accept, 0, Some("not-in-this-stage")),
            (Answer::Ask, 50, None),
        ],
    );
}

#[test]
fn what_they_did_has_its_worth_in_the_shipped_lessons() {
    let (lesson, mut tape) = shipped("dapagliflozin-2019");
    let last = lesson.questions.last().unwrap();
    tape.go_to(last.at.seq);
    check(
        last,
        tape.seen(),
        &[
            (name("4.36"), 100, None),
            (name("4.30"), 60, None),
            (Answer::Ask, 80, None),
            (Answer::Accept, 40, None),
            (Answer::Stop, 0, None),
        ],
    );
    let (lesson, mut tape) = shipped("nusinersen-2021");
    let last = lesson.questions.last().unwrap();
    tape.go_to(last.at.seq);
    check(
        last,
        tape.seen(),
        &[
            (name("33000"), 100, None),
            (name("31000"), 60, None),
            (name("33999"), 0, None),
            (Answer::Ask, 70, None),
        ],
    );
}
