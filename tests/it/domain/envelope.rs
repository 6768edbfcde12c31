//! The sealed reserve: promised before the first offer, shown afterwards or never.

use kanjia::domain::brief::ReserveMode;
use kanjia::domain::command::Command;
use kanjia::domain::digest::Digest;
use kanjia::domain::envelope::{Committed, Envelope, EnvelopeFault, Openers, Shown, commitment};
use kanjia::domain::event::ClockJump;
use kanjia::domain::{Currency, Price, Text, Unit};
use proptest::prelude::*;

use crate::talk::{NRDL, OPEN, Talk, brief, shipped};

fn price(text: &str) -> Price {
    Price::parse(text).unwrap()
}

fn text(words: &str) -> Text {
    Text::sentence(words).unwrap()
}

fn counted() -> [u8; 32] {
    std::array::from_fn(|at| u8::try_from(at).unwrap())
}

fn envelope(reserve: &str) -> Envelope {
    Envelope::new(price(reserve), Currency::Cny, Unit::Tablet, counted())
}

fn committed(reserve: &str, openers: Openers, reason: &str) -> Committed {
    Committed {
        commitment: envelope(reserve).commitment(),
        file: Some(Digest::of(reserve.as_bytes())),
        openers,
        reason: text(reason),
    }
}

/// A talk whose reserve lies in a sealed file.
fn sealed_talk() -> Talk {
    let pack = shipped(NRDL.0, NRDL.1);
    let mut brief = brief(&pack);
    brief.reserve = ReserveMode::Envelope;
    Talk::held_under(pack, brief, None)
}

fn answer(talk: &mut Talk, command: &Command) -> String {
    match talk.command(command) {
        Ok(words) => words,
        Err(refusal) => refusal.code().to_owned(),
    }
}

#[test]
fn a_commitment_is_what_anyone_can_compute() {
    // by Python's hashlib, over the fields with their lengths
    let known = "ec8df916d37e82b4238503516905f2ee0a08918ac1c67b6ece1db05bf9ee4973";
    assert_eq!(envelope("4.40").commitment().to_string(), known);
    assert_eq!(envelope("4.4").commitment().to_string(), known);
}

#[test]
fn an_envelope_fits_the_talk_it_was_sealed_for_and_no_other() {
    let one = envelope("4.40");
    let own = Some(one.commitment());
    let other = Some(envelope("4.41").commitment());
    let (yuan, dollars) = (Currency::Cny, Currency::Usd);
    assert_eq!(one.fits(yuan, Unit::Tablet, own), Ok(()));
    assert_eq!(one.fits(yuan, Unit::Tablet, None), Ok(()));
    let currency = one.fits(dollars, Unit::Tablet, own);
    assert_eq!(currency, Err(EnvelopeFault::Currency));
    assert_eq!(one.fits(yuan, Unit::Vial, own), Err(EnvelopeFault::Unit));
    let fault = one.fits(yuan, Unit::Tablet, other);
    assert_eq!(fault, Err(EnvelopeFault::Commitment));
}

#[test]
fn the_commitment_comes_before_the_first_offer() {
    let mut talk = sealed_talk();
    assert_eq!(talk.answer("company 5.62"), "refused: commitment-missing");
    let first = Command::Commit(committed("4.40", Openers::One, ""));
    assert_eq!(answer(&mut talk, &first), "envelope committed");
    let again = Command::Commit(committed("4.50", Openers::One, ""));
    assert_eq!(answer(&mut talk, &again), "reason-missing");
    let again = Command::Commit(committed("4.50", Openers::One, "the rate was wrong"));
    assert_eq!(answer(&mut talk, &again), "envelope committed");
    let stands = talk.session.committed().unwrap().commitment;
    assert_eq!(stands, envelope("4.50").commitment());
    talk.say_all("company 5.62");
    assert_eq!(answer(&mut talk, &first), "commitment-too-late");
}

#[test]
fn the_envelope_that_is_opened_is_the_one_that_was_committed_to() {
    let open = |reserve: &str, by: &[&str]| Command::OpenReserve {
        by: by.iter().map(|name| text(name)).collect(),
        commitment: Some(envelope(reserve).commitment()),
    };
    let mut talk = sealed_talk();
    let before = answer(&mut talk, &open("4.40", &["Xu Wei"]));
    assert_eq!(before, "commitment-missing");
    let two = Command::Commit(committed("4.40", Openers::Two, ""));
    assert_eq!(answer(&mut talk, &two), "envelope committed");
    for (command, told) in [
        (open("4.41", &["Xu Wei", "Zhang Jinni"]), "other-envelope"),
        (open("4.40", &["Xu Wei"]), "openers-missing"),
        (open("4.40", &["Xu Wei", "Xu Wei"]), "openers-missing"),
        (Command::open_reserve(), "other-envelope"),
        (open("4.40", &["Xu Wei", "Zhang Jinni"]), "envelope opened"),
    ] {
        assert_eq!(answer(&mut talk, &command), told, "{command:?}");
    }
    let late = Command::Commit(committed("4.50", Openers::One, "too low"));
    assert_eq!(answer(&mut talk, &late), "commitment-too-late");
}

#[test]
fn what_is_shown_at_the_end_is_what_was_sealed_or_it_is_refused() {
    let show = |reserve: &str, nonce: [u8; 32]| {
        Command::Show(Shown {
            price: price(reserve),
            nonce: Digest::from_bytes(nonce),
        })
    };
    let mut talk = sealed_talk();
    talk.command(&Command::Commit(committed("4.40", Openers::One, "")))
        .unwrap();
    talk.say_all("company 5.62");
    let right = show("4.40", counted());
    assert_eq!(answer(&mut talk, &right), "outcome-missing");
    talk.say_all("fail too far apart");
    assert_eq!(
        answer(&mut talk, &show("4.41", counted())),
        "other-envelope"
    );
    assert_eq!(answer(&mut talk, &show("4.40", [7; 32])), "other-envelope");
    assert_eq!(answer(&mut talk, &right), "reserve shown");
    assert_eq!(answer(&mut talk, &right), "shown-already");
    assert_eq!(talk.session.state().shown.unwrap().price, price("4.40"));

    let mut open = Talk::new(NRDL, None);
    open.say_all("company 5.62; fail too far apart");
    assert_eq!(answer(&mut open, &right), "nothing-committed");
}

#[test]
fn a_jump_of_the_clock_is_more_than_nothing() {
    let mut talk = Talk::new(NRDL, None);
    for (jump, told) in [
        (ClockJump::Set { seconds: -3_600 }, "clock jumped"),
        (ClockJump::Slept { seconds: 90 }, "clock jumped"),
        (ClockJump::Set { seconds: 0 }, "no-jump"),
        (ClockJump::Slept { seconds: 0 }, "no-jump"),
    ] {
        assert_eq!(answer(&mut talk, &Command::Clock(jump)), told, "{jump:?}");
    }
}

#[test]
fn rules_without_a_reserve_take_no_commitment() {
    let mut talk = Talk::new(OPEN, None);
    let command = Command::Commit(committed("4.40", Openers::One, ""));
    assert_eq!(answer(&mut talk, &command), "reserve-not-wanted");
}

proptest! {
    #[test]
    fn another_price_or_another_nonce_is_another_commitment(
        one in 1_u32..1_000_000,
        other in 1_u32..1_000_000,
        nonce: [u8; 32],
        second: [u8; 32],
    ) {
        let of = |fen: u32, nonce: [u8; 32]| {
            let price = price(&format!("{}.{:02}", fen / 100, fen % 100));
            commitment(price, Currency::Cny, Unit::Tablet, Digest::from_bytes(nonce))
        };
        prop_assert_eq!(of(one, nonce) == of(other, nonce), one == other);
        prop_assert_eq!(of(one, nonce) == of(one, second), nonce == second);
    }
}
