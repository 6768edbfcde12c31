//! Talks from the first offer to the letter.

use crate::talk::{NRDL, OPEN, Talk};

#[test]
fn dapagliflozin_is_a_deal_at_4_36() {
    let mut talk = Talk::past(NRDL);
    talk.say_all("company 5.62!");
    assert_eq!(talk.standing(), "offers, 1 used");
    talk.say_all("payer says too far, ask your head office; company out 5; back; company 4.72!");
    assert_eq!(talk.standing(), "offers, 2 used");
    talk.say_all("company 4.62");
    assert_eq!(talk.standing(), "consultation, 2 used");
    talk.say_all("company 4.50; company says below Korea already; company 4.40; payer says too many fours; payer 4.36; company accepts");
    assert_eq!(talk.standing(), "outcome, 2 used, deal 4.36");
    talk.say_all("close unsigned");
    assert!(talk.session.is_closed());
}

#[test]
fn nusinersen_is_a_deal_at_33_000_after_eight_recesses() {
    let mut talk = Talk::past(NRDL);
    talk.say_all("company 53680?; company out; back; company 48000?; company out; back; company 45800?; company out; back");
    talk.say_all(
        "company 42800?; company out; back; company 40800?; company out; back; company 37800?",
    );
    talk.say_all("payer says our room on the reserve is zero; company out; back; company 34020?; company out; back; payer 33000");
    talk.say_all("company out; back; company accepts; close unsigned");
    assert_eq!(talk.standing(), "outcome, 0 used, deal 33000");
    assert_eq!(talk.session.state().recesses, 8);
}

#[test]
fn what_is_not_on_record_is_not_invented() {
    let mut talk = Talk::past(NRDL);
    talk.say_all(
        "company 5298?; company 4500?; company --; company 3780?; payer accepts; close unsigned",
    );
    assert_eq!(talk.standing(), "outcome, 0 used, deal 3780");
    let figures = talk
        .session
        .figures(super::price("3780"), talk.session.state().last_offer());
    assert_eq!(figures.from_last, None);
    assert_eq!(figures.from_first.unwrap().0, super::price("5298"));

    let mut talk = Talk::past(NRDL);
    talk.say_all("company 5.54?; company 5.52?; company 5.52?; company --; company 5.39?; payer accepts; close unsigned");
    assert_eq!(talk.standing(), "outcome, 0 used, deal 5.39");
}

#[test]
fn a_talk_fails_by_itself_when_the_last_chance_lies_outside() {
    let mut talk = Talk::new(NRDL, Some("4.00"));
    talk.say_all(
        "open; company 5.00!; company 4.61!; payer signs Xu Wei; company signs A. Person; close",
    );
    assert_eq!(talk.standing(), "signed, 2 used, no deal by rule 4");
}

#[test]
fn a_first_offer_inside_goes_straight_into_consultation() {
    let mut talk = Talk::new(NRDL, Some("4.00"));
    talk.say_all("open; company 4.60!");
    assert_eq!(talk.standing(), "consultation, 1 used");
    talk.say_all("company 4.55!; company 4.50!; company 4.45!");
    assert_eq!(talk.standing(), "consultation, 1 used");
}

#[test]
fn a_talk_without_a_deal_is_signed_too() {
    let mut talk = Talk::new(NRDL, None);
    talk.say_all(
        "company 2300; company 1890; fail four hours and no deal; company signs A. Person",
    );
    assert_eq!(talk.standing(), "outcome, 0 used, no deal");
    talk.say_all("payer signs Xu Wei");
    assert_eq!(talk.standing(), "signed, 0 used, no deal");
    talk.say_all("note all copies handed out; close");
}

#[test]
fn open_bargaining_goes_from_the_first_offer_into_bargaining() {
    let mut talk = Talk::new(OPEN, None);
    talk.say_all("company 10.05; payer says below ten and evenly divided; payer asks; company 9.90; payer accepts");
    assert_eq!(talk.standing(), "outcome, 0 used, deal 9.90");
}
