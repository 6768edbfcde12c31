//! Rules of packs that do not ship: other numbers, other sides, fewer stages.

use std::sync::Arc;

use kanjia::domain::RulePack;
use kanjia::transcript::form::read_pack;

use crate::talk::{Talk, brief};

/// A pack of these stages and rules.
fn pack(stages: &str, rules: &[&str]) -> Arc<RulePack> {
    let stages = stages
        .split(' ')
        .map(|role| format!(r#"(role: {role}, name: (en: "{role}", zh: "阶段"))"#))
        .collect::<Vec<_>>()
        .join(",");
    let rules = (1..)
        .zip(rules)
        .map(|(number, kind)| {
            format!(r#"(number: "{number}", says: (en: "so", zh: "是"), kind: {kind}, source: "a test", sureness: Unsure)"#)
        })
        .collect::<Vec<_>>()
        .join(",");
    let text = format!(
        r#"(
            name: (pack: "trial", version: "1"),
            title: (en: "Trial", zh: "试"),
            short_title: (en: "Trial", zh: "试"),
            sources: ["a test"],
            stages: [{stages}],
            rules: [{rules}],
            guide: [(says: (en: "Go on.", zh: "继续"))],
        )"#
    );
    Arc::new(read_pack(&text).unwrap_or_else(|fault| panic!("{fault}")))
}

const ALL: &str = "Opening Offers Consultation Outcome Signed";

fn check(pack: &Arc<RulePack>, reserve: Option<&str>, rows: &[(&str, &str, &str)]) {
    for (before, now, expected) in rows {
        let mut talk = Talk::held_under(pack.clone(), brief(pack), reserve);
        talk.say_all(before);
        assert_eq!(talk.answer(now), *expected, "`{now}` after `{before}`");
    }
}

#[test]
fn the_numbers_of_a_pack_hold_not_those_of_the_program() {
    let pack = pack(
        ALL,
        &[
            "ConfirmedChances(chances: 3)",
            r#"Gate(percent: "103.5")"#,
            "LastChanceEnds",
        ],
    );
    check(
        &pack,
        Some("1000"),
        &[
            ("", "company 1035!", "offered, 2 computed inside"),
            ("", "company 1035.0001!", "offered, 2 computed outside"),
            (
                "company 1040!",
                "company 1039!",
                "offered, 4 computed outside",
            ),
            (
                "company 1040!; company 1039!",
                "company 1038!",
                "offered, 6 computed outside, failed by rule 3",
            ),
            (
                "company 1040!; company 1039!",
                "company 1035!",
                "offered, 6 computed inside",
            ),
            // without a rule that binds it to the reserve a deal may be above
            ("company 1035!", "payer accepts", "accepted"),
        ],
    );
}

#[test]
fn where_nothing_ends_the_talk_it_goes_on_after_the_last_chance() {
    let pack = pack(
        ALL,
        &["ConfirmedChances(chances: 1)", r#"Gate(percent: "115")"#],
    );
    check(
        &pack,
        Some("4.00"),
        &[
            ("", "company 4.61!", "offered, 2 computed outside"),
            (
                "company 4.61!",
                "company 4.60!",
                "refused: no-chance-left (rule 1)",
            ),
            ("company 4.61!", "company 4.50", "offered"),
            (
                "company 4.61!",
                "payer accepts",
                "refused: not-in-this-stage (rule 2)",
            ),
        ],
    );
}

#[test]
fn the_payer_may_be_the_one_to_begin() {
    let pack = pack(
        "Opening Consultation Outcome Signed",
        &["FirstOffer(by: Payer)", "AlternatingOffers"],
    );
    check(
        &pack,
        None,
        &[
            ("", "company 5.62", "refused: payer-first (rule 1)"),
            ("", "payer 4.00", "offered"),
            (
                "payer 4.00",
                "payer 4.10",
                "refused: not-your-turn (rule 2)",
            ),
            ("payer 4.00", "company 5.62", "offered"),
        ],
    );
}

#[test]
fn only_the_sides_that_may_step_out_do() {
    let one = pack(
        "Opening Consultation Outcome Signed",
        &["Recess(by: [Company])"],
    );
    check(
        &one,
        None,
        &[
            ("", "payer out", "refused: may-not-step-out (rule 1)"),
            ("", "company out", "stepped out"),
        ],
    );
    let silent = pack("Opening Consultation Outcome Signed", &["Statement"]);
    check(
        &silent,
        None,
        &[
            ("", "payer out", "stepped out"),
            ("", "company out", "stepped out"),
        ],
    );
}

#[test]
fn where_no_letter_is_asked_for_the_record_closes_without() {
    let none = pack("Opening Consultation Outcome Signed", &["Statement"]);
    check(
        &none,
        None,
        &[
            ("", "close", "refused: outcome-missing"),
            ("fail no", "close", "closed"),
        ],
    );
    let one = pack(
        "Opening Consultation Outcome Signed",
        &["Letter(signed_by: [Payer])"],
    );
    check(
        &one,
        None,
        &[
            ("fail no", "close", "refused: signatures-missing (rule 1)"),
            (
                "fail no; company signs Y",
                "close",
                "refused: signatures-missing (rule 1)",
            ),
            ("fail no; payer signs X", "close", "closed"),
        ],
    );
}

#[test]
fn a_deal_without_a_gate_is_held_to_the_reserve_all_the_same() {
    let pack = pack(
        "Opening Consultation Outcome Signed",
        &["FinalPriceAtMostReserve"],
    );
    check(
        &pack,
        Some("4.00"),
        &[
            (
                "open; company 4.01",
                "payer accepts",
                "refused: above-reserve (rule 1)",
            ),
            ("open; company 4.00", "payer accepts", "accepted"),
            (
                "open; company 5.00; payer 3.99",
                "company accepts",
                "accepted",
            ),
        ],
    );
    check(
        &pack,
        None,
        &[("company 4.01", "payer accepts", "accepted")],
    );
}

#[test]
fn written_offers_without_a_consultation_can_be_accepted() {
    let pack = pack("Opening Offers Outcome Signed", &["FirstOffer(by: Payer)"]);
    check(
        &pack,
        None,
        &[
            ("payer 4.00", "company accepts", "accepted"),
            ("payer 4.00; company 5.00", "payer accepts", "accepted"),
        ],
    );
}
