//! Which places of a talk are worth going to.

use kanjia::domain::Session;
use kanjia::training::landmark::Landmark;

use super::scene::tape;
use crate::talk::{NRDL, OPEN, Talk};

/// The records that are such a place, each told from the talk up to it.
fn places(session: &Session, landmark: Landmark) -> Vec<u64> {
    let mut tape = tape(session);
    let mut found = Vec::new();
    loop {
        if landmark.is_here(tape.seen()) {
            found.push(tape.place());
        }
        if !tape.forward() {
            return found;
        }
    }
}

fn check(rules: (&str, &str), sentences: &str, landmark: Landmark, wanted: &[u64]) {
    let mut talk = Talk::new(rules, None);
    talk.say_all(sentences);
    assert_eq!(places(&talk.session, landmark), wanted, "{sentences}");
}

#[test]
fn a_large_concession_is_over_a_twentieth_and_larger_than_the_step_before() {
    let check = |sentences, wanted: &[u64]| {
        check(OPEN, sentences, Landmark::LargeConcession, wanted);
    };
    // record 1 opens the talk
    check("company 100; payer 50; company 95", &[]);
    check("company 100; payer 50; company 94.99", &[4]);
    // the second step is a tenth, but smaller than the first
    check(
        "company 100; payer 50; company 85; payer 51; company 76",
        &[4],
    );
    check(
        "company 100; payer 50; company 90; payer 51; company 79",
        &[4, 6],
    );
    // the payer's are told the other way round
    check("company 100; payer 50; company 99; payer 60", &[5]);
    check("company 100; payer 50; company 99; payer 52", &[]);
}

#[test]
fn a_retraction_goes_back_on_the_sides_own_figure() {
    let check = |sentences, wanted: &[u64]| check(OPEN, sentences, Landmark::Retraction, wanted);
    check("company 100; payer 50; company 100", &[]);
    check("company 100; payer 50; company 101 sure", &[4]);
    check("company 100; payer 50; company 90; payer 49 sure", &[5]);
}

#[test]
fn recesses_words_on_the_gate_offers_and_decisions_are_found() {
    let sentences = "company 5.62!; inside; company out 5; back; company 4.62; payer 4.36";
    for (landmark, wanted) in [
        (Landmark::Offer, &[2, 6, 7][..]),
        (Landmark::Gate, &[3]),
        (Landmark::Recess, &[4]),
        (Landmark::Decision, &[3, 6]),
        (Landmark::Note, &[]),
        (Landmark::Flag, &[]),
    ] {
        check(NRDL, sentences, landmark, wanted);
    }
}
