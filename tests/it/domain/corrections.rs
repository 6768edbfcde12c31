//! Corrections: one more record, with its reason, and all that follows from it.

use crate::talk::{NRDL, OPEN, Talk};

/// What was said, the correction and its answer, and where the talk stands then.
type Row = (&'static str, &'static str, &'static str, &'static str);

fn check(reserve: Option<&str>, rows: &[Row]) {
    for (before, correction, answer, standing) in rows {
        let mut talk = Talk::new(NRDL, reserve);
        talk.say_all(before);
        let told = format!("`{correction}` after `{before}`");
        assert_eq!(talk.answer(correction), *answer, "{told}");
        assert_eq!(talk.standing(), *standing, "{told}");
    }
}

#[test]
fn a_correction_is_refused_where_there_is_nothing_to_correct() {
    check(
        None,
        &[
            (
                "company 5.62",
                "correct 2 to 5.60 because misheard",
                "corrected",
                "offers, 0 used",
            ),
            (
                "company 5.62",
                "correct 2 to 5.60",
                "refused: reason-missing",
                "offers, 0 used",
            ),
            (
                "company 5.62",
                "correct 2 to 5.62 because again",
                "refused: same-price",
                "offers, 0 used",
            ),
            (
                "company 5.6",
                "correct 2 to 5.60 because that is how it was said",
                "corrected",
                "offers, 0 used",
            ),
            (
                "company 5.62",
                "correct 2 to quote because again",
                "refused: same-price",
                "offers, 0 used",
            ),
            (
                "company 5.62",
                "correct 1 to 5.60 because misheard",
                "refused: not-an-offer",
                "offers, 0 used",
            ),
            (
                "company 5.62",
                "correct 3 to 5.60 because misheard",
                "refused: no-such-record",
                "offers, 0 used",
            ),
            (
                "company 5.62",
                "correct 0 to 5.60 because misheard",
                "refused: no-such-record",
                "offers, 0 used",
            ),
            (
                "company 5.62; note x",
                "correct 3 to 5.60 because misheard",
                "refused: not-an-offer",
                "offers, 0 used",
            ),
            (
                "company 5.62; fail x",
                "correct 2 to 5.60 because misheard",
                "corrected",
                "outcome, 0 used, no deal",
            ),
            (
                "company 5.62; company out",
                "correct 2 to 5.60 because misheard",
                "corrected",
                "offers, 0 used",
            ),
            (
                "company 5.62; fail x; payer signs X",
                "correct 2 to 5.60 because misheard",
                "refused: signed",
                "outcome, 0 used, no deal",
            ),
        ],
    );
}

#[test]
fn both_the_figure_and_its_correction_stay_on_record() {
    let mut talk = Talk::new(NRDL, None);
    talk.say_all("company 56.2; correct 2 to 5.62 because the point slipped; correct 2 to 5.26 because it was the other way round");
    let session = &talk.session;
    let offer = session.state().offer(2).unwrap();
    assert_eq!(offer.price, Some(super::price("5.26")));
    assert_eq!(offer.corrected_by, Some(4));
    let written: Vec<String> = session
        .records()
        .iter()
        .map(|record| format!("{:?}", record.event))
        .collect();
    assert!(written[1].contains("56.2"));
    assert!(written[2].contains("5.62") && written[2].contains("the point slipped"));
    assert!(written[3].contains("5.26"));
}

#[test]
fn a_figure_that_was_not_on_record_is_heard_once_it_is_corrected() {
    let mut talk = Talk::past(NRDL);
    talk.say_all("company 5298?; company --; correct 3 to 4500 because found in a report");
    let offer = talk.session.state().offer(3).unwrap();
    assert_eq!(offer.price, Some(super::price("4500")));
    assert_eq!(offer.hearing, kanjia::domain::offer::Hearing::Clear);
}

#[test]
fn a_correction_of_the_price_is_computed_at_the_gate_again() {
    check(
        Some("4.00"),
        &[
            (
                "open; company 4.61!",
                "correct 3 to 4.60 because misheard",
                "corrected, 3 computed inside",
                "consultation, 1 used",
            ),
            (
                "open; company 4.61!",
                "correct 3 to 4.62 because misheard",
                "corrected",
                "offers, 1 used",
            ),
            (
                "open; company 4.60!",
                "correct 3 to 4.61 because misheard",
                "corrected, 3 computed outside",
                "offers, 1 used",
            ),
            (
                "open; company 4.60!; company 4.50",
                "correct 3 to 4.61 because misheard",
                "corrected, 3 computed outside",
                "offers, 1 used",
            ),
            (
                "open; company 5.00!; company 4.61!",
                "correct 5 to 4.60 because misheard",
                "corrected, 5 computed inside",
                "consultation, 2 used",
            ),
            (
                "open; company 5.00!; company 4.60!",
                "correct 5 to 4.61 because misheard",
                "corrected, 5 computed outside, failed by rule 4",
                "outcome, 2 used, no deal by rule 4",
            ),
            (
                "open; company 5.00!; company 4.61!",
                "correct 5 to 4.62 because misheard",
                "corrected",
                "outcome, 2 used, no deal by rule 4",
            ),
        ],
    );
}

#[test]
fn a_confirmation_that_was_ticked_by_mistake_is_undone_with_all_that_followed() {
    check(
        Some("4.00"),
        &[
            (
                "open; company 5.00!",
                "correct 3 to quote because not confirmed",
                "corrected",
                "offers, 0 used",
            ),
            (
                "open; company 4.50!",
                "correct 3 to quote because not confirmed",
                "corrected",
                "offers, 0 used",
            ),
            (
                "open; company 5.00!; company 4.61!",
                "correct 5 to quote because not confirmed",
                "corrected, 3 computed outside",
                "offers, 1 used",
            ),
            (
                "open; company 5.00!; company 4.61!",
                "correct 3 to quote because not confirmed",
                "corrected",
                "offers, 1 used",
            ),
        ],
    );
    check(
        None,
        &[
            (
                "company 5.00!; outside; company 4.61!; outside",
                "correct 4 to quote because not confirmed",
                "corrected",
                "offers, 1 used",
            ),
            (
                "company 5.00!; inside",
                "correct 2 to quote because not confirmed",
                "corrected",
                "offers, 0 used",
            ),
        ],
    );
}

#[test]
fn after_a_withdrawn_failure_the_talk_goes_on() {
    let mut talk = Talk::new(NRDL, Some("4.00"));
    talk.say_all("open; company 5.00!; company 4.61!; correct 5 to quote because not confirmed");
    assert_eq!(talk.answer("company 4.60!"), "offered, 10 computed inside");
    assert_eq!(talk.standing(), "consultation, 2 used");
}

#[test]
fn a_confirmation_that_was_forgotten_uses_its_chance() {
    check(
        Some("4.00"),
        &[
            (
                "open; company 5.00",
                "correct 3 to confirmed because forgotten",
                "corrected, 3 computed outside",
                "offers, 1 used",
            ),
            (
                "open; company 4.60",
                "correct 3 to confirmed because forgotten",
                "corrected, 3 computed inside",
                "consultation, 1 used",
            ),
            (
                "open; company 5.00; company 4.61!",
                "correct 3 to confirmed because forgotten",
                "corrected, failed by rule 4",
                "outcome, 2 used, no deal by rule 4",
            ),
        ],
    );
    check(
        None,
        &[(
            "company 5.00; company 4.90!; company 4.70!",
            "correct 2 to confirmed because forgotten",
            "refused: no-chance-left (rule 3)",
            "offers, 2 used",
        )],
    );
}

#[test]
fn a_word_on_the_gate_can_be_taken_back_until_it_is_decided() {
    check(
        None,
        &[
            (
                "company 5.00!; inside",
                "outside",
                "2 declared outside",
                "offers, 1 used",
            ),
            (
                "company 5.00!; outside",
                "inside",
                "2 declared inside",
                "consultation, 1 used",
            ),
            (
                "company 5.00!; inside; company 4.50",
                "outside",
                "2 declared outside",
                "offers, 1 used",
            ),
            (
                "company 5.00!; outside; company 4.70!; outside",
                "inside",
                "4 declared inside",
                "consultation, 2 used",
            ),
            (
                "company 5.00!; outside; company 4.70!; inside",
                "outside",
                "4 declared outside, failed by rule 4",
                "outcome, 2 used, no deal by rule 4",
            ),
            (
                "company 5.00!; payer 4.00",
                "outside",
                "2 declared outside",
                "offers, 1 used",
            ),
            (
                "company 5.00!; outside; company 4.70!; outside; payer signs X",
                "inside",
                "refused: signed",
                "outcome, 2 used, no deal by rule 4",
            ),
        ],
    );
}

#[test]
fn a_deal_follows_its_corrected_figure_and_stays_within_the_reserve() {
    check(
        Some("4.00"),
        &[
            (
                "open; company 4.60!; payer 3.90; company accepts",
                "correct 5 to 4.00 because misheard",
                "corrected",
                "outcome, 1 used, deal 4.00",
            ),
            (
                "open; company 4.60!; payer 3.90; company accepts",
                "correct 5 to 4.01 because misheard",
                "refused: above-reserve (rule 6)",
                "outcome, 1 used, deal 3.90",
            ),
            // it is a deal, so the gate is not asked again
            (
                "open; company 4.60!; payer 3.90; company accepts",
                "correct 3 to 4.70 because misheard",
                "corrected",
                "outcome, 1 used, deal 3.90",
            ),
            (
                "open; company 4.60!; payer 3.90; company accepts",
                "correct 3 to quote because not confirmed",
                "corrected",
                "outcome, 0 used, deal 3.90",
            ),
            (
                "open; company 4.60!; fail they left",
                "correct 3 to 4.70 because misheard",
                "corrected",
                "outcome, 1 used, no deal",
            ),
        ],
    );
}

#[test]
fn in_open_bargaining_a_correction_changes_the_figure_alone() {
    let mut talk = Talk::new(OPEN, None);
    talk.say_all("company 10.05; payer 9.09; correct 3 to 9.90 because swapped; company accepts");
    assert_eq!(talk.standing(), "outcome, 0 used, deal 9.90");
}
