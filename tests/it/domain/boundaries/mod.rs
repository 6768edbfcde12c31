//! Every figure of the rules at its boundary: exactly at it, one step over, one under, each
//! row with the number of the rule that it checks.
//!
//! The table is printed by `cargo nextest run boundaries --no-capture`.

mod bidding;
mod medicare;
mod on_site;
mod open_bargaining;
mod packs;
mod renewal;

use std::collections::BTreeSet;

use kanjia::domain::brief::BriefFault;
use kanjia::domain::party::{Attendance, Role};
use kanjia::domain::rules::{RuleKind, RulePack};
use kanjia::domain::{Brief, Text};
use rust_decimal::Decimal;

use crate::talk::{BIDDING, MEDICARE, NRDL, OPEN, RENEWAL, Talk, brief, parted, shipped};

/// The figure written so.
fn figure(text: &str) -> Decimal {
    text.parse().unwrap()
}

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
    /// A price of this country and date, in a talk on 2 March 2026.
    Abroad(&'static str, &'static str),
}

use Given::{Abroad, Ceiling, Nothing, People, Reserve};

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

fn talk_of(pack: (&str, &str), given: Given) -> Talk {
    let rules = shipped(pack.0, pack.1);
    match given {
        Ceiling(price) => {
            Talk::held_under(rules, crate::domain::medicare::with_ceiling(price), None)
        }
        Reserve(price) => Talk::new(pack, Some(price)),
        Nothing | People(..) | Abroad(..) => Talk::new(pack, None),
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
        } else if let Abroad(country, date) = one.given {
            crate::domain::benchmark::standing(&rules, country, date)
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

/// Whether a rule of this kind has a figure, or a side, at which something changes.
fn has_a_boundary(kind: &RuleKind) -> bool {
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
        | RuleKind::ReferenceBasket { .. }
        | RuleKind::ReferenceAge { .. }
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
    let of = |rows: &[Row]| rows.iter().map(|one| one.rule).collect();
    for (pack, checked) in [
        (NRDL, of(on_site::ROWS)),
        (OPEN, of(open_bargaining::ROWS)),
        (MEDICARE, of(medicare::ROWS)),
        (BIDDING, bidding::BIDS.iter().map(|row| row.0).collect()),
        (RENEWAL, renewal::RENEWALS.iter().map(|row| row.0).collect()),
    ] {
        let checked: BTreeSet<&str> = checked;
        let rules = shipped(pack.0, pack.1);
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
