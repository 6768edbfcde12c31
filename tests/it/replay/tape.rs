//! The tape: what is seen is the fold of what was come to, however it was come to.

use std::time::Instant;

use kanjia::domain::event::{Event, Record};
use kanjia::domain::{Session, Text};
use kanjia::training::decision::is_decision;
use kanjia::training::landmark::Landmark;
use kanjia::transcript::Digest;
use kanjia::transcript::cursor::Tape;
use proptest::prelude::*;

use super::scene::{digests, tape, timed};
use crate::talk::{NRDL, Talk, snapshot};

/// The talk of so many records, folded from the start.
fn prefix(session: &Session, records: u64) -> Session {
    let mut all = session.records().iter().cloned();
    let mut folded = Session::open(all.next().unwrap(), session.shared_pack()).unwrap();
    for record in all.take_while(|record| record.seq <= records) {
        folded.apply(record);
    }
    folded
}

fn naive(session: &Session, wanted: impl Fn(&Session) -> bool) -> Vec<u64> {
    let last = session.records().len() as u64;
    (1..=last)
        .filter(|seq| wanted(&prefix(session, *seq)))
        .collect()
}

/// Remarks, offers and recesses without end.
pub(super) fn long(records: u64) -> Session {
    let mut talk = Talk::new(NRDL, None);
    talk.say_all("company 900");
    let mut session = talk.session;
    let (offer, at) = {
        let last = session.records().last().unwrap();
        (last.event.clone(), last.at)
    };
    for seq in session.next_seq()..=records {
        let event = if seq % 7 == 0 {
            offer.clone()
        } else {
            Event::Noted {
                text: Text::sentence("so").unwrap(),
            }
        };
        session.apply(Record {
            seq,
            at,
            occurred: Default::default(),
            event,
        });
    }
    session
}

pub(super) fn any_digests(count: usize) -> Vec<Digest> {
    vec![Digest::from_bytes([7; 32]); count]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn what_is_seen_is_the_fold_of_what_was_come_to(
        moves in prop::collection::vec((0_u8..5, 0_u64..20), 1..40),
    ) {
        let session = timed(12, &[(50, "Accept(by: Company)")]);
        let last = session.records().len() as u64;
        let mut tape = tape(&session);
        let mut place = 1;
        for (kind, far) in moves {
            match kind {
                0 => { tape.forward(); place = (place + 1).min(last); }
                1 => { tape.back(); place = (place - 1).max(1); }
                2 => { tape.go_to(far); place = far.clamp(1, last); }
                3 => { tape.go_to(u64::MAX); place = last; }
                _ => { tape.go_to(0); place = 1; }
            }
            prop_assert_eq!(tape.place(), place);
            prop_assert_eq!(snapshot(tape.seen()), snapshot(&prefix(&session, place)));
        }
    }

    #[test]
    fn it_goes_back_over_checkpoints_too(targets in prop::collection::vec(1_u64..3000, 1..8)) {
        let session = long(2600);
        let mut tape = Tape::at_start(&session, any_digests(2600)).unwrap();
        for target in targets {
            tape.go_to(target);
            let place = target.min(2600);
            prop_assert_eq!(tape.place(), place);
            let folded = prefix(&session, place);
            prop_assert_eq!(tape.seen().records().len(), folded.records().len());
            prop_assert_eq!(&tape.seen().state().offers, &folded.state().offers);
        }
    }

    #[test]
    fn a_search_finds_what_looking_at_every_record_finds(from in 1_u64..14) {
        let session = timed(12, &[
            (50, r#"Offer(by: Company, price: "4.45", sure: true)"#),
            (52, r#"Offer(by: Company, price: "4.36")"#),
        ]);
        let mut tape = tape(&session);
        tape.go_to(from);
        for landmark in Landmark::ALL {
            let found = naive(&session, |seen| landmark.is_here(seen));
            let after = found.iter().copied().find(|seq| from < *seq);
            let before = found.iter().copied().rfind(|seq| *seq < from);
            prop_assert_eq!(tape.next_where(|seen| landmark.is_here(seen)), after);
            prop_assert_eq!(tape.last_where(|seen| landmark.is_here(seen)), before);
        }
        let gates = |record: &Record| matches!(record.event, Event::Gate { .. });
        prop_assert_eq!(
            tape.next_record(gates),
            tape.next_where(|seen| Landmark::Gate.is_here(seen))
        );
        prop_assert_eq!(
            tape.last_record(gates),
            tape.last_where(|seen| Landmark::Gate.is_here(seen))
        );
    }
}

#[test]
fn records_are_named_by_their_digits_and_only_those_that_are_seen() {
    let session = timed(11, &[]);
    let digests = digests(&session);
    let mut tape = tape(&session);
    tape.go_to(4);
    assert_eq!(tape.id(4).unwrap().digest, digests[3]);
    assert_eq!(tape.id(5), None);
    let mut other = tape.id(4).unwrap();
    assert!(tape.holds(other));
    other.seq = 5;
    assert!(!tape.holds(other), "these digits are of another record");
    other.seq = 4000;
    assert!(!tape.holds(other));
}

#[test]
fn there_is_no_tape_without_the_digits_of_every_line() {
    let session = timed(3, &[]);
    assert!(Tape::at_start(&session, any_digests(3)).is_none());
    assert!(Tape::at_start(&session, any_digests(4)).is_some());
}

#[test]
fn a_correction_is_seen_when_it_is_come_to() {
    let session = timed(
        11,
        &[(50, r#"Correct(seq: 11, price: "4.44", reason: "misheard")"#)],
    );
    let mut tape = tape(&session);
    tape.go_to(12);
    let price = |tape: &Tape| tape.seen().state().last_offer().unwrap().price.unwrap();
    assert_eq!(price(&tape).to_string(), "4.40", "as it was heard then");
    assert!(is_decision(&prefix(&session, 11)));
    tape.go_to(u64::MAX);
    assert_eq!(price(&tape).to_string(), "4.44");
    tape.back();
    assert_eq!(price(&tape).to_string(), "4.40");
}

#[test]
fn one_step_back_in_a_hundred_thousand_records_stalls_no_frame() {
    let session = long(100_000);
    let mut tape = Tape::at_start(&session, any_digests(100_000)).unwrap();
    tape.go_to(u64::MAX);
    assert_eq!(tape.place(), 100_000);
    let mut slowest = std::time::Duration::ZERO;
    for _ in 0..40 {
        let began = Instant::now();
        assert!(tape.back());
        slowest = slowest.max(began.elapsed());
    }
    // a debug build on a busy machine; 16 ms in the program as it ships
    assert!(slowest.as_millis() < 400, "{slowest:?}");
    let began = Instant::now();
    tape.go_to(60_000);
    assert_eq!(tape.place(), 60_000);
    assert!(began.elapsed().as_millis() < 1500, "{:?}", began.elapsed());
}
