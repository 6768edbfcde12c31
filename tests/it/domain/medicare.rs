//! Medicare Drug Price Negotiation: offers in writing, meetings, a ceiling, a day for the answer.

use kanjia::domain::command::Command;
use kanjia::domain::rules::StageRole;
use kanjia::domain::{Brief, Moment};
use kanjia::transcript::form::read_brief;

use crate::talk::{MEDICARE, Talk, brief, shipped};

/// Per 30 days, with this ceiling.
pub(super) fn with_ceiling(ceiling: &str) -> Brief {
    read_brief(&format!(
        r#"(
            rules: (pack: "medicare-negotiation", version: "2026"),
            currency: "USD",
            unit: "thirty-days",
            product: (generic_name: (en: "sitagliptin"), company: (en: "Merck")),
            references: [
                (kind: Ceiling, price: At("{ceiling}"), currency: "USD", unit: "thirty-days", basis: Published),
                (kind: Ceiling, price: At("1"), currency: "USD", unit: "tablet", basis: Published),
                (kind: List, price: At("527"), currency: "USD", unit: "thirty-days", basis: Published),
            ],
        )"#
    ))
    .unwrap()
}

/// A talk under the rules of Medicare with this ceiling, or without one.
pub(super) fn talk(ceiling: Option<&str>) -> Talk {
    let pack = shipped(MEDICARE.0, MEDICARE.1);
    let brief = ceiling.map_or_else(|| brief(&pack), with_ceiling);
    Talk::held_under(pack, brief, None)
}

fn check(rows: &[(&str, &str)]) {
    let mut talk = talk(Some("400"));
    for (sentence, standing) in rows {
        talk.say_all(sentence);
        let stage = talk.session.stage().id();
        let left = talk.session.meetings_left().unwrap();
        assert_eq!(format!("{stage}, {left}"), *standing, "after `{sentence}`");
    }
}

#[test]
fn a_talk_goes_from_the_initial_offer_over_meetings_to_the_final_one() {
    check(&[
        ("payer 90 because of its alternatives", "offers, 3"),
        ("company 300", "consultation, 3"),
        ("meeting on evidence", "consultation, 2"),
        ("meeting", "consultation, 1"),
        ("payer 113", "final-offer, 1"),
        ("company accepts", "outcome, 1"),
        ("payer signs X; company signs Y", "signed, 1"),
        ("close", "signed, 1"),
    ]);
}

#[test]
fn it_may_end_at_any_of_its_stages() {
    for (before, end, price, passed_over) in [
        (
            "payer 90 because so",
            "company accepts",
            Some("90"),
            &[StageRole::Consultation, StageRole::FinalOffer][..],
        ),
        (
            "payer 90 because so; company 120",
            "payer accepts",
            Some("120"),
            &[StageRole::FinalOffer],
        ),
        (
            "payer 90 because so; company 120; meeting",
            "company accepts",
            Some("90"),
            &[StageRole::FinalOffer],
        ),
        (
            "payer 90 because so; company 120; payer 113",
            "company accepts",
            Some("113"),
            &[],
        ),
        (
            "payer 90 because so; company 120; payer 113",
            "fail not accepted",
            None,
            &[],
        ),
    ] {
        let mut talk = talk(None);
        talk.say_all(before);
        talk.say_all(end);
        let agreed = talk.session.state().final_price();
        assert_eq!(
            agreed.map(|price| price.to_string()).as_deref(),
            price,
            "{before}"
        );
        let skipped: Vec<StageRole> = talk
            .session
            .pack()
            .stages()
            .iter()
            .map(|stage| stage.role)
            .filter(|role| talk.session.passed_over(*role))
            .collect();
        assert_eq!(skipped, passed_over, "{before}");
    }
}

#[test]
fn the_day_for_the_answer_is_told_and_nothing_decides_by_it() {
    let mut talk = talk(None);
    assert!(talk.session.answer_due().is_none(), "nothing to answer yet");
    talk.say_all("payer 90 because so");
    let due = talk.session.answer_due().unwrap();
    assert_eq!((due.rule.number.as_str(), due.days), ("3", 30));
    assert_eq!(due.last_day().unwrap().to_string(), "2026-04-01");
    let left = |at: &str| {
        let now = Moment::parse(at).unwrap();
        talk.session.answer_due().unwrap().days_left(now)
    };
    assert_eq!(left("2026-03-02T23:59:00+08:00"), Some(30));
    assert_eq!(left("2026-04-01T23:59:00+08:00"), Some(0));
    assert_eq!(left("2026-04-02T00:00:00+08:00"), Some(-1));
    // all the same, the company may answer then
    let late = Command::Offer(kanjia::domain::command::NewOffer::quote(
        kanjia::domain::Side::Company,
        super::price("120"),
    ));
    assert!(talk.session.decide(&late, None).is_ok());
    talk.say_all("company 120");
    assert!(talk.session.answer_due().is_none(), "it was answered");
}

#[test]
fn of_a_past_talk_the_justification_may_not_be_on_record() {
    let mut talk = Talk::past(MEDICARE);
    assert!(
        !talk
            .session
            .wants_justification(kanjia::domain::Side::Payer)
    );
    talk.say_all("payer --; company --; payer 113; company accepts; close unsigned");
    assert_eq!(talk.standing(), "outcome, 0 used, deal 113");
}

#[test]
fn a_correction_keeps_to_the_ceiling_too() {
    let mut talk = talk(Some("400"));
    talk.say_all("payer 90 because so; company 401");
    for (now, answer) in [
        (
            "correct 2 to 400.0001 because misread",
            "refused: above-ceiling (rule 7)",
        ),
        ("correct 2 to 400 because misread", "corrected"),
        // what the company wrote is what it wrote, and can't be agreed to
        ("correct 3 to 402 because misread", "corrected"),
        ("payer accepts", "refused: above-ceiling (rule 7)"),
        ("correct 3 to 399 because misread", "corrected"),
        ("payer accepts", "accepted"),
        (
            "correct 3 to 401 because misread",
            "refused: above-ceiling (rule 7)",
        ),
    ] {
        assert_eq!(talk.answer(now), answer, "{now}");
    }
}

#[test]
fn the_guide_says_what_is_next() {
    for (ceiling, before, says, rules) in [
        (
            None,
            "",
            "CMS makes the first offer, in writing and with its reasons. The brief",
            &["1", "2", "7"][..],
        ),
        (
            Some("400"),
            "",
            "CMS makes the first offer, in writing and with its reasons, at most",
            &["1", "2", "7"],
        ),
        (
            None,
            "payer 90 because so",
            "The company accepts, or",
            &["3", "4"],
        ),
        (
            None,
            "payer 90 because so; company 120",
            "CMS accepts",
            &["5", "6", "7"],
        ),
        (
            None,
            "payer 90 because so; company 120; meeting; meeting",
            "One meeting",
            &["5", "6", "7"],
        ),
        (
            None,
            "payer 90 because so; company 120; meeting; meeting; meeting",
            "All meetings",
            &["5", "6", "7"],
        ),
        (
            None,
            "payer 90 because so; company 120; payer 113",
            "The final offer",
            &["6"],
        ),
        (
            None,
            "payer 90 because so; company accepts",
            "A price is agreed",
            &["9"],
        ),
        (None, "fail no", "No price", &["9"]),
        (
            None,
            "fail no; payer signs X; company signs Y",
            "Signed",
            &["9"],
        ),
    ] {
        let mut talk = talk(ceiling);
        talk.say_all(before);
        let line = talk.session.guide().unwrap();
        assert!(
            line.says.en.as_str().starts_with(says),
            "after `{before}`: {}",
            line.says.en
        );
        assert_eq!(line.rules, rules, "after `{before}`");
    }
}
