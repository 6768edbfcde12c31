//! Every figure of the rules at its boundary: exactly at it, one step over, one under, each
//! row with the number of the rule that it checks.
//!
//! The table is printed by `cargo nextest run boundaries --no-capture`.

use std::collections::BTreeSet;

use kanjia::domain::brief::BriefFault;
use kanjia::domain::party::{Attendance, Role};
use kanjia::domain::rules::{RuleKind, RulePack};
use kanjia::domain::{Brief, Text};

use crate::talk::{MEDICARE, NRDL, OPEN, Talk, brief, parted, shipped};

/// One case: the rule, what is special of it, what is given, what was said before, what is
/// said now, and the answer.
struct Row {
    rule: &'static str,
    case: &'static str,
    given: Given,
    before: &'static str,
    now: &'static str,
    answer: &'static str,
}

/// What is given before the talk.
#[derive(Clone, Copy)]
enum Given {
    /// Nothing in particular.
    Nothing,
    /// This reserve in memory.
    Reserve(&'static str),
    /// This ceiling price in the brief.
    Ceiling(&'static str),
    /// So many people in a role.
    People(Role, u8),
}

use Given::{Ceiling, Nothing, People, Reserve};

const fn row(
    rule: &'static str,
    case: &'static str,
    given: Given,
    before: &'static str,
    now: &'static str,
    answer: &'static str,
) -> Row {
    Row {
        rule,
        case,
        given,
        before,
        now,
        answer,
    }
}

const IN: &str = "offered, 2 computed inside";
const OUT: &str = "offered, 2 computed outside";
const ENDS: &str = "offered, 4 computed outside, failed by rule 4";
const SECOND_IN: &str = "offered, 4 computed inside";

const ON_SITE: &[Row] = &[
    // 115 % of the reserve itself passes, whatever decimals it comes to
    row(
        "5",
        "at 115% of 4.00",
        Reserve("4.00"),
        "",
        "company 4.60!",
        IN,
    ),
    row(
        "5",
        "one fen over",
        Reserve("4.00"),
        "",
        "company 4.61!",
        OUT,
    ),
    row(
        "5",
        "one fen under",
        Reserve("4.00"),
        "",
        "company 4.59!",
        IN,
    ),
    row(
        "5",
        "a ten thousandth over",
        Reserve("4.00"),
        "",
        "company 4.6001!",
        OUT,
    ),
    row(
        "5",
        "115% of 3.79 is 4.3585",
        Reserve("3.79"),
        "",
        "company 4.3585!",
        IN,
    ),
    row(
        "5",
        "a ten thousandth over",
        Reserve("3.79"),
        "",
        "company 4.3586!",
        OUT,
    ),
    row(
        "5",
        "a ten thousandth under",
        Reserve("3.79"),
        "",
        "company 4.3584!",
        IN,
    ),
    row(
        "5",
        "the nearest fen over",
        Reserve("3.79"),
        "",
        "company 4.36!",
        OUT,
    ),
    row(
        "5",
        "the nearest fen under",
        Reserve("3.79"),
        "",
        "company 4.35!",
        IN,
    ),
    // 1.15 x 0.0333 is 0.038295: finer than any price, so no price is at it
    row(
        "5",
        "finer than a price: under",
        Reserve("0.0333"),
        "",
        "company 0.0382!",
        IN,
    ),
    row(
        "5",
        "finer than a price: over",
        Reserve("0.0333"),
        "",
        "company 0.0383!",
        OUT,
    ),
    row(
        "5",
        "1.15 x 4.3711 is 5.026765: under",
        Reserve("4.3711"),
        "",
        "company 5.0267!",
        IN,
    ),
    row(
        "5",
        "1.15 x 4.3711 is 5.026765: over",
        Reserve("4.3711"),
        "",
        "company 5.0268!",
        OUT,
    ),
    row(
        "5",
        "at 115% of 33,000",
        Reserve("33000"),
        "",
        "company 37950!",
        IN,
    ),
    row(
        "5",
        "one fen over",
        Reserve("33000"),
        "",
        "company 37950.01!",
        OUT,
    ),
    row(
        "5",
        "one fen under",
        Reserve("33000"),
        "",
        "company 37949.99!",
        IN,
    ),
    row(
        "5",
        "the largest price there is",
        Reserve("999999999999.9999"),
        "",
        "company 999999999999.9999!",
        IN,
    ),
    row(
        "5",
        "the smallest price there is",
        Reserve("0.0001"),
        "",
        "company 0.0001!",
        IN,
    ),
    row(
        "5",
        "twice the smallest",
        Reserve("0.0001"),
        "",
        "company 0.0002!",
        OUT,
    ),
    row(
        "5",
        "a quote is held to nothing",
        Reserve("4.00"),
        "",
        "company 9.99",
        "offered",
    ),
    // the second chance
    row(
        "4",
        "second chance at 115%",
        Reserve("4.00"),
        "company 5.00!",
        "company 4.60!",
        SECOND_IN,
    ),
    row(
        "4",
        "one fen over",
        Reserve("4.00"),
        "company 5.00!",
        "company 4.61!",
        ENDS,
    ),
    row(
        "4",
        "one fen under",
        Reserve("4.00"),
        "company 5.00!",
        "company 4.59!",
        SECOND_IN,
    ),
    row(
        "4",
        "the first chance ends nothing",
        Reserve("4.00"),
        "",
        "company 4.61!",
        OUT,
    ),
    row(
        "4",
        "second chance at 4.3585",
        Reserve("3.79"),
        "company 5.00!",
        "company 4.3585!",
        SECOND_IN,
    ),
    row(
        "4",
        "a ten thousandth over",
        Reserve("3.79"),
        "company 5.00!",
        "company 4.3586!",
        ENDS,
    ),
    // chances
    row(
        "3",
        "two chances",
        Nothing,
        "company 5.62!; outside",
        "company 4.72!",
        "offered",
    ),
    row("3", "one chance", Nothing, "", "company 5.62!", "offered"),
    row(
        "3",
        "three chances",
        Nothing,
        "company 5.62!; outside; company 4.72!",
        "company 4.62!",
        "refused: no-chance-left (rule 3)",
    ),
    row(
        "3",
        "quotes use none",
        Nothing,
        "company 5.62; company 5.60; company 5.58",
        "company 5.50!",
        "offered",
    ),
    row(
        "3",
        "after the gate none is counted",
        Nothing,
        "company 5.62!; outside; company 4.72!; inside",
        "company 4.62!",
        "offered",
    ),
    // people
    row(
        "1",
        "three representatives",
        People(Role::CompanyRepresentative, 3),
        "",
        "",
        "fine",
    ),
    row(
        "1",
        "four",
        People(Role::CompanyRepresentative, 4),
        "",
        "",
        "too many, at most 3",
    ),
    row(
        "1",
        "two",
        People(Role::CompanyRepresentative, 2),
        "",
        "",
        "fine",
    ),
    row(
        "1",
        "the payer's group is not limited",
        People(Role::GroupMember, 5),
        "",
        "",
        "fine",
    ),
    // the agreed price
    row(
        "6",
        "at the reserve",
        Reserve("4.00"),
        "open; company 4.60!; company 4.00",
        "payer accepts",
        "accepted",
    ),
    row(
        "6",
        "a ten thousandth over",
        Reserve("4.00"),
        "open; company 4.60!; company 4.0001",
        "payer accepts",
        "refused: above-reserve (rule 6)",
    ),
    row(
        "6",
        "a ten thousandth under",
        Reserve("4.00"),
        "open; company 4.60!; company 3.9999",
        "payer accepts",
        "accepted",
    ),
    row(
        "6",
        "the payer's own figure over",
        Reserve("4.00"),
        "open; company 4.60!; payer 4.01",
        "company accepts",
        "refused: above-reserve (rule 6)",
    ),
    // the time is a setting: an hour and a half and a minute more change nothing
    row(
        "10",
        "nothing decides by the time",
        Nothing,
        "",
        "company 5.62!",
        "offered",
    ),
];

const OPEN_BARGAINING: &[Row] = &[
    row(
        "1",
        "the company first",
        Nothing,
        "",
        "company 10.05",
        "offered",
    ),
    row(
        "1",
        "the payer first",
        Nothing,
        "",
        "payer 9.90",
        "refused: company-first (rule 1)",
    ),
    row(
        "2",
        "one offer, then the other side",
        Nothing,
        "company 10.05",
        "payer 9.90",
        "offered",
    ),
    row(
        "2",
        "two in a row",
        Nothing,
        "company 10.05",
        "company 10.00",
        "refused: not-your-turn (rule 2)",
    ),
    row(
        "2",
        "two in a row, asked for",
        Nothing,
        "company 10.05; payer asks",
        "company 10.00",
        "offered",
    ),
    row(
        "2",
        "three in a row, asked for once",
        Nothing,
        "company 10.05; payer asks; company 10.00",
        "company 9.99",
        "refused: not-your-turn (rule 2)",
    ),
    row(
        "5",
        "nothing decides by the time",
        Nothing,
        "company 10.05",
        "payer 9.90",
        "offered",
    ),
];

const WRITTEN: &str = "payer 90 because so";

const MEDICARE_ROWS: &[Row] = &[
    row(
        "1",
        "the payer first",
        Nothing,
        "",
        "payer 90 because so",
        "offered",
    ),
    row(
        "1",
        "the company first",
        Nothing,
        "",
        "company 200",
        "refused: payer-first (rule 1)",
    ),
    row(
        "2",
        "with a justification",
        Nothing,
        "",
        "payer 90 because so",
        "offered",
    ),
    row(
        "2",
        "without one",
        Nothing,
        "",
        "payer 90",
        "refused: justification-missing (rule 2)",
    ),
    row(
        "2",
        "the final offer needs none",
        Nothing,
        "payer 90 because so; company 200",
        "payer 113",
        "offered",
    ),
    row(
        "3",
        "nothing decides by the 30 days",
        Nothing,
        WRITTEN,
        "company 200",
        "offered",
    ),
    row(
        "4",
        "one counteroffer",
        Nothing,
        WRITTEN,
        "company 200",
        "offered",
    ),
    row(
        "4",
        "two",
        Nothing,
        "payer 90 because so; company 200",
        "company 190",
        "refused: no-offer-left (rule 4)",
    ),
    row(
        "4",
        "two, after a meeting",
        Nothing,
        "payer 90 because so; company 200; meeting",
        "company 190",
        "refused: no-offer-left (rule 4)",
    ),
    row(
        "4",
        "none: it accepts",
        Nothing,
        WRITTEN,
        "company accepts",
        "accepted",
    ),
    row(
        "5",
        "the third meeting",
        Nothing,
        "payer 90 because so; company 200; meeting; meeting",
        "meeting",
        "met",
    ),
    row(
        "5",
        "the fourth",
        Nothing,
        "payer 90 because so; company 200; meeting; meeting; meeting",
        "meeting",
        "refused: no-meeting-left (rule 5)",
    ),
    row(
        "5",
        "the second",
        Nothing,
        "payer 90 because so; company 200; meeting",
        "meeting",
        "met",
    ),
    row(
        "5",
        "before the counteroffer",
        Nothing,
        WRITTEN,
        "meeting",
        "refused: too-early-to-meet (rule 5)",
    ),
    row(
        "6",
        "the final offer after the counteroffer",
        Nothing,
        "payer 90 because so; company 200",
        "payer 113",
        "offered",
    ),
    row(
        "6",
        "before it",
        Nothing,
        WRITTEN,
        "payer 113",
        "refused: final-offer-too-early (rule 6)",
    ),
    row(
        "6",
        "an offer after it",
        Nothing,
        "payer 90 because so; company 200; payer 113",
        "payer 114",
        "refused: final-offer-stands (rule 6)",
    ),
    row(
        "6",
        "a counteroffer after it",
        Nothing,
        "payer 90 because so; company 200; payer 113",
        "company 120",
        "refused: final-offer-stands (rule 6)",
    ),
    row(
        "6",
        "a meeting after it",
        Nothing,
        "payer 90 because so; company 200; payer 113",
        "meeting",
        "refused: final-offer-stands (rule 6)",
    ),
    row(
        "6",
        "asking after it",
        Nothing,
        "payer 90 because so; company 200; payer 113",
        "payer asks",
        "refused: final-offer-stands (rule 6)",
    ),
    row(
        "6",
        "the payer accepts after it",
        Nothing,
        "payer 90 because so; company 200; payer 113",
        "payer accepts",
        "refused: final-offer-stands (rule 6)",
    ),
    row(
        "6",
        "the company accepts it",
        Nothing,
        "payer 90 because so; company 200; payer 113",
        "company accepts",
        "accepted",
    ),
    row(
        "7",
        "at the ceiling",
        Ceiling("400"),
        "",
        "payer 400 because so",
        "offered",
    ),
    row(
        "7",
        "a ten thousandth over",
        Ceiling("400"),
        "",
        "payer 400.0001 because so",
        "refused: above-ceiling (rule 7)",
    ),
    row(
        "7",
        "a ten thousandth under",
        Ceiling("400"),
        "",
        "payer 399.9999 because so",
        "offered",
    ),
    row(
        "7",
        "at a ceiling with odd decimals",
        Ceiling("113.4567"),
        "",
        "payer 113.4567 because so",
        "offered",
    ),
    row(
        "7",
        "over it",
        Ceiling("113.4567"),
        "",
        "payer 113.4568 because so",
        "refused: above-ceiling (rule 7)",
    ),
    row(
        "7",
        "the final offer at the ceiling",
        Ceiling("400"),
        "payer 90 because so; company 450",
        "payer 400",
        "offered",
    ),
    row(
        "7",
        "the final offer over it",
        Ceiling("400"),
        "payer 90 because so; company 450",
        "payer 400.01",
        "refused: above-ceiling (rule 7)",
    ),
    row(
        "7",
        "accepting at the ceiling",
        Ceiling("400"),
        "payer 90 because so; company 400",
        "payer accepts",
        "accepted",
    ),
    row(
        "7",
        "accepting over it",
        Ceiling("400"),
        "payer 90 because so; company 400.01",
        "payer accepts",
        "refused: above-ceiling (rule 7)",
    ),
    row(
        "7",
        "the company may ask for more",
        Ceiling("400"),
        WRITTEN,
        "company 450",
        "offered",
    ),
    row(
        "7",
        "no ceiling in the brief",
        Nothing,
        "",
        "payer 9999 because so",
        "offered",
    ),
];

fn talk_of(pack: (&str, &str), given: Given) -> Talk {
    let rules = shipped(pack.0, pack.1);
    match given {
        Ceiling(price) => Talk::held_under(rules, super::medicare::with_ceiling(price), None),
        Reserve(price) => Talk::new(pack, Some(price)),
        Nothing | People(..) => Talk::new(pack, None),
    }
}

/// Whether so many people in a role may be at the table.
fn crowd(pack: &RulePack, role: Role, count: u8) -> String {
    let brief = Brief {
        people: vec![Attendance {
            role,
            name: Default::default(),
            count,
            authority: Text::default(),
        }],
        ..brief(pack)
    };
    match brief.faults(pack).as_slice() {
        [] => "fine".to_owned(),
        [BriefFault::TooManyPeople { at_most, .. }] => format!("too many, at most {at_most}"),
        other => panic!("{other:?}"),
    }
}

#[expect(clippy::print_stdout, reason = "the table is printed by --no-capture")]
fn check(pack: (&str, &str), rows: &[Row]) {
    let rules = shipped(pack.0, pack.1);
    for one in rows {
        let answer = if let People(role, count) = one.given {
            crowd(&rules, role, count)
        } else {
            let mut talk = talk_of(pack, one.given);
            for sentence in parted(one.before) {
                talk.say_all(sentence);
            }
            talk.answer(one.now)
        };
        println!(
            "{} rule {:>2}  {:42}  {}",
            pack.0, one.rule, one.case, answer
        );
        assert_eq!(
            answer, one.answer,
            "rule {}, {}: `{}` after `{}`",
            one.rule, one.case, one.now, one.before
        );
        if let Some((_, named)) = answer.rsplit_once("(rule ") {
            assert_eq!(named.trim_end_matches(')'), one.rule, "{}", one.case);
        }
    }
}

#[test]
fn on_site_every_boundary_is_where_the_rules_put_it() {
    check(NRDL, ON_SITE);
}

#[test]
fn in_open_bargaining_every_boundary_is_where_the_rules_put_it() {
    check(OPEN, OPEN_BARGAINING);
}

#[test]
fn in_medicare_every_boundary_is_where_the_rules_put_it() {
    check(MEDICARE, MEDICARE_ROWS);
}

/// Whether a rule of this kind has a figure, or a side, at which something changes.
pub(super) fn has_a_boundary(kind: &RuleKind) -> bool {
    match kind {
        RuleKind::ConfirmedChances { .. }
        | RuleKind::Gate { .. }
        | RuleKind::LastChanceEnds
        | RuleKind::FinalPriceAtMostReserve
        | RuleKind::AtMostPeople { .. }
        | RuleKind::TimeBudget { .. }
        | RuleKind::OffersAtMost { .. }
        | RuleKind::WrittenJustification { .. }
        | RuleKind::AnswerWithin { .. }
        | RuleKind::MeetingsAtMost { .. }
        | RuleKind::CeilingPrice
        | RuleKind::FinalOffer { .. }
        | RuleKind::AtMostWillingness
        | RuleKind::BidFloor { .. }
        | RuleKind::SelectedAtMostWillingness
        | RuleKind::RenewalTiers { .. }
        | RuleKind::RenewalCuts { .. }
        | RuleKind::RenegotiationBeyondTable
        | RuleKind::RenewalFactor { .. }
        | RuleKind::RegularListAfter { .. } => true,
        RuleKind::FirstOffer { .. }
        | RuleKind::CounteroffersInConsultation
        | RuleKind::AlternatingOffers
        | RuleKind::Recess { .. }
        | RuleKind::Letter { .. }
        | RuleKind::SealedBids
        | RuleKind::PriceRatio { .. }
        | RuleKind::Statement => false,
    }
}

#[test]
fn every_rule_with_a_figure_has_its_rows() {
    for (pack, rows) in [
        (NRDL, ON_SITE),
        (OPEN, OPEN_BARGAINING),
        (MEDICARE, MEDICARE_ROWS),
    ] {
        let rules = shipped(pack.0, pack.1);
        let checked: BTreeSet<&str> = rows.iter().map(|one| one.rule).collect();
        let numbers: BTreeSet<&str> = rules
            .rules()
            .iter()
            .map(|one| one.number.as_str())
            .collect();
        assert!(checked.is_subset(&numbers), "{checked:?} of {numbers:?}");
        for rule in rules.rules() {
            if has_a_boundary(&rule.kind) {
                assert!(
                    checked.contains(rule.number.as_str()),
                    "{} rule {}",
                    pack.0,
                    rule.number
                );
            }
        }
    }
}
