//! Questions that are found in talks.

use kanjia::domain::{Session, Side};
use kanjia::training::answer::Answer;
use kanjia::training::check::{What, faults};
use kanjia::training::decision::is_decision;
use kanjia::training::found;
use kanjia::training::lesson::{Band, FULL};
use kanjia::transcript::cursor::Tape;
use proptest::prelude::*;

use super::{SHIPPED, price, shipped_talk, taped};
use crate::talk::{NRDL, OPEN, Talk};

/// What must hold of every question found in a talk.
fn check(tape: &mut Tape) -> usize {
    let questions = found::questions(tape);
    for question in &questions {
        tape.go_to(question.at.seq);
        assert!(is_decision(tape.seen()), "#{}", question.at.seq);
        let first = question.accepted.first().unwrap();
        for answer in first.band.ends() {
            let mark = question.mark(answer, tape.seen());
            assert_eq!(
                mark.credit, FULL,
                "#{} {answer:?}: {mark:?}",
                question.at.seq
            );
        }
        let theirs = tape.seen().state().last_price_of(Side::Company).unwrap();
        let ours = tape.seen().state().last_price_of(Side::Payer);
        for accepted in &question.accepted {
            for answer in accepted.band.ends() {
                assert!(answer.allowed(tape.seen()).is_ok(), "{answer:?}");
                if let Answer::Name(price) = answer {
                    assert!(price < theirs, "{answer:?} at {theirs}");
                    assert!(
                        ours.is_none_or(|ours| ours <= price),
                        "{answer:?} after {ours:?}"
                    );
                }
            }
            assert!(!accepted.because.en.is_empty() && !accepted.because.zh.is_empty());
        }
        let worse = question
            .accepted
            .windows(2)
            .all(|two| two[0].credit >= two[1].credit);
        assert!(worse, "the best stands first");
    }
    let lesson = found::lesson(tape);
    let faults = faults(&lesson, tape);
    let wrong: Vec<_> = faults
        .iter()
        .filter(|fault| !(lesson.questions.is_empty() && fault.what == What::NoQuestion))
        .collect();
    assert!(wrong.is_empty(), "{wrong:?}");
    questions.len()
}

#[test]
fn questions_are_found_in_the_talks_on_record() {
    let found: Vec<usize> = SHIPPED
        .iter()
        .map(|name| check(&mut shipped_talk(name).tape().unwrap()))
        .collect();
    assert_eq!(found, [4, 7]);
}

#[test]
fn the_first_candidate_of_the_guide_is_worth_most_and_figures_have_a_width() {
    let mut talk = Talk::new(NRDL, None);
    talk.say_all("company 5.62!; inside; company 4.40");
    let mut tape = taped(&talk.session);
    let question = found::questions(&mut tape).pop().unwrap();
    let (position, guide) = found::guide(&talk.session);
    assert_eq!(position.their_last(), Some(price("4.40")));
    assert_eq!(guide[0].price, None, "the guide asks again first");
    assert_eq!(question.accepted[0].band, Band::Ask);
    assert_eq!(question.accepted[0].credit, FULL);
    // 4.36 stands for half a percent of 4.40, up to the next fen, to either side
    let about = Band::Name(price("4.33"), price("4.39"));
    assert!(
        question.accepted.iter().any(|one| one.band == about),
        "{:?}",
        question.accepted
    );
}

#[test]
fn a_question_does_not_depend_on_what_follows() {
    for (more, other) in [
        ("company 4.30; payer 4.20; company accepts", "fail too dear"),
        ("payer asks; company 4.35", "payer 4.00; company accepts"),
    ] {
        let found = |rest: &str| {
            let mut talk = Talk::new(NRDL, None);
            talk.say_all("company 5.62!; inside; company 4.50; company 4.40");
            let seen = talk.session.next_seq() - 1;
            talk.say_all(rest);
            let questions = found::questions(&mut taped(&talk.session));
            questions
                .into_iter()
                .filter(|one| one.at.seq <= seen)
                .collect::<Vec<_>>()
        };
        assert_eq!(found(more), found(other));
    }
}

/// A talk in which the sides name these figures in turn, as far as the rules let them.
fn haggled(pack: (&str, &str), opening: u32, moves: &[(bool, u32)]) -> Session {
    let mut talk = Talk::new(pack, None);
    let spelled = |fen: u32| format!("{}.{:02}", fen / 100, fen % 100);
    talk.say_all(&format!("company {}! sure", spelled(opening)));
    talk.say("inside").ok();
    let (mut theirs, mut ours) = (opening, 0);
    for (asks, step) in moves {
        if *asks {
            talk.say("payer asks").ok();
        } else {
            ours = (ours + step).clamp(1, theirs - 1);
            talk.say(&format!("payer {} sure", spelled(ours))).ok();
        }
        theirs = theirs.saturating_sub(*step).max(2);
        talk.say(&format!("company {} sure", spelled(theirs))).ok();
    }
    talk.session
}

#[test]
fn figures_that_stand_for_the_same_answers_are_accepted_once() {
    // so near to the company's figure that the ranges of several ideas end below it
    let session = haggled(NRDL, 3718, &[(true, 482), (false, 1611)]);
    check(&mut taped(&session));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]
    #[test]
    fn what_is_found_is_right_under_any_talk(
        opening in 100_u32..90_000,
        moves in prop::collection::vec((any::<bool>(), 0_u32..2_000), 0..10),
        open in any::<bool>(),
    ) {
        let pack = if open { OPEN } else { NRDL };
        let session = haggled(pack, opening, &moves);
        check(&mut taped(&session));
    }
}
