//! What is refused, at the boundary: how it is said, and by which rule.

use std::collections::BTreeSet;

use kanjia::domain::command::{Command, NewOffer, Spoken};
use kanjia::domain::moment::{Moment, Occurred};
use kanjia::domain::offer::Hearing;
use kanjia::domain::{Session, Side};
use kanjia::transcript::form::read_command;

use super::price;
use crate::talk::{NRDL, OPEN, Talk, opening, shipped};

/// What was said before, what is said now, and the answer.
type Row = (&'static str, &'static str, &'static str);

/// On-site negotiation, on paper.
const ON_SITE: &[Row] = &[
    // rule 2: the company quotes first
    ("", "payer 4.36", "refused: company-first (rule 2)"),
    ("", "company 5.62", "offered"),
    ("", "confirm", "refused: nothing-to-confirm"),
    ("", "payer accepts", "refused: nothing-to-accept"),
    ("", "company accepts", "refused: nothing-to-accept"),
    ("", "payer asks", "refused: nothing-to-accept"),
    ("company 5.62", "payer asks", "asked again"),
    ("company 5.62", "company asks", "refused: nothing-to-accept"),
    // rule 3: two chances
    ("company 5.62!", "company 4.72!", "offered"),
    (
        "company 5.62!; company 4.72!",
        "company 4.62!",
        "refused: no-chance-left (rule 3)",
    ),
    (
        "company 5.62!; company 4.72!",
        "confirm",
        "refused: already-confirmed",
    ),
    (
        "company 5.62!; company 4.72!",
        "company 4.62",
        "3 implied inside, offered",
    ),
    (
        "company 5.62!; outside; company 4.72",
        "confirm",
        "confirmed",
    ),
    (
        "company 5.62; confirm; company 4.72; confirm",
        "company 4.62!",
        "refused: no-chance-left (rule 3)",
    ),
    (
        "company 5.62; company 5.60; company 5.58; company 5.50",
        "company 5.40!",
        "offered",
    ),
    ("company --", "confirm", "refused: nothing-to-confirm"),
    // rule 4: the last chance outside ends the talk
    ("company 5.62!", "outside", "2 declared outside"),
    (
        "company 5.62!; outside; company 4.72!",
        "outside",
        "4 declared outside, failed by rule 4",
    ),
    (
        "company 5.62!; outside; company 4.72!",
        "inside",
        "4 declared inside",
    ),
    // rule 5: the gate
    ("", "inside", "refused: gate-not-pending (rule 5)"),
    (
        "company 5.62",
        "inside",
        "refused: gate-not-pending (rule 5)",
    ),
    (
        "company 5.62",
        "outside",
        "refused: gate-not-pending (rule 5)",
    ),
    ("company 5.62!", "inside", "2 declared inside"),
    (
        "company 5.62",
        "payer accepts",
        "refused: not-in-this-stage (rule 5)",
    ),
    (
        "company 5.62!",
        "payer accepts",
        "2 implied inside, accepted",
    ),
    (
        "company 5.62!; outside",
        "payer accepts",
        "refused: not-in-this-stage (rule 5)",
    ),
    ("company 5.62!; inside", "payer accepts", "accepted"),
    (
        "company 5.62!; inside; company --",
        "payer accepts",
        "refused: nothing-to-accept",
    ),
    // rule 9: the payer names a figure in consultation
    (
        "company 5.62",
        "payer 4.36",
        "refused: payer-may-not-counter-yet (rule 9)",
    ),
    (
        "company 5.62!; outside",
        "payer 4.36",
        "refused: payer-may-not-counter-yet (rule 9)",
    ),
    ("company 5.62!", "payer 4.36", "2 implied inside, offered"),
    ("company 5.62!; inside", "payer 4.36", "offered"),
    (
        "company 5.62!; inside; payer 4.36",
        "company accepts",
        "accepted",
    ),
    ("company 5.62?", "payer 4.36", "2 implied inside, offered"),
    (
        "company 5.62?",
        "payer accepts",
        "2 implied inside, accepted",
    ),
    (
        "company 5.62; company 5.60?",
        "payer 4.36",
        "3 implied inside, offered",
    ),
    (
        "company 5.62?; company 5.60",
        "payer 4.36",
        "refused: payer-may-not-counter-yet (rule 9)",
    ),
    ("company 5.62!; inside", "meeting", "refused: no-meetings"),
    // rule 7: who steps out
    ("", "company out", "stepped out"),
    ("", "company out 1", "stepped out"),
    ("", "company out 1440", "stepped out"),
    ("", "company out 0", "refused: minutes"),
    ("", "company out 1441", "refused: minutes"),
    ("", "back", "refused: not-in-recess"),
    ("", "minutes 5", "refused: not-in-recess"),
    ("company out", "minutes 5", "recess set"),
    ("company out", "minutes 0", "refused: minutes"),
    ("company out", "company out", "refused: in-recess"),
    ("company out", "payer out", "refused: in-recess"),
    ("company out", "company 5.62", "refused: in-recess"),
    ("company out", "company says we call", "refused: in-recess"),
    ("company out", "payer says they call", "remarked"),
    ("company out", "note they call", "noted"),
    ("company 5.62; company out", "confirm", "refused: in-recess"),
    (
        "company 5.62; company out",
        "payer asks",
        "refused: in-recess",
    ),
    (
        "company 5.62!; inside; company out",
        "payer accepts",
        "refused: in-recess",
    ),
    (
        "company 5.62!; company out",
        "payer 4.36",
        "refused: in-recess",
    ),
    ("company 5.62!; company out", "inside", "2 declared inside"),
    ("company out", "back", "resumed"),
    ("company out; back", "back", "refused: not-in-recess"),
    ("company out", "fail they left", "failed"),
    (
        "company out; fail they left",
        "back",
        "refused: after-outcome",
    ),
    // rule 8: the letter
    ("", "payer signs Xu Wei", "refused: outcome-missing"),
    ("", "close", "refused: outcome-missing"),
    ("", "close unsigned", "refused: outcome-missing"),
    (
        "fail too dear",
        "close",
        "refused: signatures-missing (rule 8)",
    ),
    (
        "fail too dear",
        "close unsigned",
        "refused: signatures-missing (rule 8)",
    ),
    (
        "fail too dear; payer signs Xu Wei",
        "close",
        "refused: signatures-missing (rule 8)",
    ),
    (
        "fail too dear; payer signs Xu Wei",
        "payer signs Xu Wei",
        "refused: already-signed",
    ),
    (
        "fail too dear; payer signs Xu Wei",
        "company signs",
        "refused: name-missing",
    ),
    (
        "fail too dear; payer signs Xu Wei; company signs A. Person",
        "close",
        "closed",
    ),
    // after the outcome
    ("fail too dear", "company 5.62", "refused: after-outcome"),
    ("fail too dear", "company out", "refused: after-outcome"),
    ("fail too dear", "fail again", "refused: after-outcome"),
    ("fail too dear", "open", "refused: after-outcome"),
    (
        "company 5.62!; inside; payer accepts",
        "company 4.36",
        "refused: after-outcome",
    ),
    (
        "company 5.62!; inside; payer accepts",
        "confirm",
        "refused: after-outcome",
    ),
    (
        "company 5.62!; inside; payer accepts",
        "payer asks",
        "refused: after-outcome",
    ),
    (
        "company 5.62!; inside; payer accepts",
        "payer accepts",
        "refused: after-outcome",
    ),
    (
        "company 5.62!; inside; payer accepts",
        "outside",
        "refused: after-outcome",
    ),
    (
        "company 5.62!; inside; fail they left",
        "outside",
        "refused: after-outcome",
    ),
    (
        "company 5.62!; inside; payer accepts",
        "payer says thank you",
        "remarked",
    ),
    // words
    ("", "fail", "refused: reason-missing"),
    ("", "note", "refused: text-empty"),
    ("", "payer says", "refused: text-empty"),
    // doubts
    ("company 5.62", "company 47.2", "refused: doubt-ten-times"),
    ("company 5.62", "company 61.04", "refused: doubt-per-pack"),
    ("company 5.62", "company 5.63", "refused: doubt-retraction"),
    (
        "company 5.62!; inside",
        "payer 5.63",
        "refused: doubt-crossed",
    ),
    ("company 5.62", "company 5.63 sure", "offered"),
    ("company 5.62", "company 5.62", "offered"),
];

/// Open bargaining knows no gate and no reserve.
const BARGAINING: &[Row] = &[
    ("", "payer 9.90", "refused: company-first (rule 1)"),
    ("company 10.05", "payer 9.90", "offered"),
    (
        "company 10.05",
        "company 10.00",
        "refused: not-your-turn (rule 2)",
    ),
    (
        "company 10.05; payer 9.90",
        "payer 9.95",
        "refused: not-your-turn (rule 2)",
    ),
    ("company 10.05; payer 9.90", "company 10.00", "offered"),
    ("company 10.05; payer asks", "company 10.00", "offered"),
    ("company 10.05; payer asks", "payer 9.90", "offered"),
    (
        "company 10.05; payer asks; company 10.00",
        "company 9.99",
        "refused: not-your-turn (rule 2)",
    ),
    (
        "company 10.05; payer 9.90; company asks",
        "payer 9.95",
        "offered",
    ),
    (
        "company 10.05; payer 9.90; company asks",
        "company 10.00",
        "offered",
    ),
    (
        "company 10.05; payer asks",
        "company asks",
        "refused: nothing-to-accept",
    ),
    ("company 10.05", "payer accepts", "accepted"),
    ("company 10.05; payer 9.90", "company accepts", "accepted"),
    ("company 10.05; payer 9.90", "payer accepts", "accepted"),
    ("company 10.05", "inside", "refused: gate-not-pending"),
    ("company 10.05", "open", "refused: reserve-not-wanted"),
    ("company 10.05", "confirm", "confirmed"),
    (
        "company 10.05!; payer asks; company 10.04!; payer asks",
        "company 10.03!",
        "offered",
    ),
    (
        "fail too dear",
        "close",
        "refused: signatures-missing (rule 4)",
    ),
];

/// With a reserve of 4.00: the gate at 4.60, a deal at 4.00.
const WITH_RESERVE: &[Row] = &[
    ("open", "company 4.60!", "offered, 3 computed inside"),
    ("open", "company 4.6001!", "offered, 3 computed outside"),
    ("open", "company 4.59!", "offered, 3 computed inside"),
    ("open", "company 4.61", "offered"),
    (
        "open; company 4.61",
        "confirm",
        "confirmed, 3 computed outside",
    ),
    (
        "open; company 4.60",
        "confirm",
        "confirmed, 3 computed inside",
    ),
    (
        "open; company 5.00!",
        "company 4.60!",
        "offered, 5 computed inside",
    ),
    (
        "open; company 5.00!",
        "company 4.61!",
        "offered, 5 computed outside, failed by rule 4",
    ),
    (
        "open; company 5.00!; company 4.61",
        "confirm",
        "confirmed, 5 computed outside, failed by rule 4",
    ),
    (
        "open; company 5.00!",
        "inside",
        "refused: gate-computed (rule 5)",
    ),
    (
        "open; company 4.60!",
        "outside",
        "refused: gate-computed (rule 5)",
    ),
    (
        "open; company 4.60!",
        "payer accepts",
        "refused: above-reserve (rule 6)",
    ),
    (
        "open; company 4.60!; company 4.01",
        "payer accepts",
        "refused: above-reserve (rule 6)",
    ),
    (
        "open; company 4.60!; company 4.0001",
        "payer accepts",
        "refused: above-reserve (rule 6)",
    ),
    (
        "open; company 4.60!; company 4.00",
        "payer accepts",
        "accepted",
    ),
    (
        "open; company 4.60!; company 3.99",
        "payer accepts",
        "accepted",
    ),
    (
        "open; company 4.60!; payer 4.00",
        "company accepts",
        "accepted",
    ),
    (
        "open; company 4.60!; payer 4.01",
        "company accepts",
        "refused: above-reserve (rule 6)",
    ),
    ("open; company --", "confirm", "refused: nothing-to-confirm"),
    // a reserve at hand is asked before a word is implied, wherever the figure is known
    (
        "company 5.00?",
        "payer 4.00",
        "refused: payer-may-not-counter-yet (rule 9)",
    ),
    ("company 4.60?", "payer 4.00", "2 computed inside, offered"),
    (
        "company 4.60?",
        "payer accepts",
        "refused: above-reserve (rule 6)",
    ),
];

fn check(pack: (&str, &str), reserve: Option<&str>, rows: &[Row]) {
    for (before, now, expected) in rows {
        let mut talk = Talk::new(pack, reserve);
        talk.say_all(before);
        assert_eq!(talk.answer(now), *expected, "`{now}` after `{before}`");
    }
}

#[test]
fn on_site_the_rules_hold_at_their_boundaries() {
    check(NRDL, None, ON_SITE);
}

#[test]
fn in_open_bargaining_the_rules_hold_at_their_boundaries() {
    check(OPEN, None, BARGAINING);
}

#[test]
fn with_a_reserve_the_gate_and_the_deal_are_exact() {
    check(NRDL, Some("4.00"), WITH_RESERVE);
}

#[test]
fn a_word_that_waited_is_computed_when_the_envelope_is_opened() {
    let mut talk = Talk::new(NRDL, None);
    talk.say_all("company 5.00!");
    let reserve = kanjia::domain::Reserve::sealed(price("4.00"));
    let events = talk
        .session
        .decide(&Command::open_reserve(), Some(&reserve))
        .unwrap();
    assert_eq!(events.len(), 2, "{events:?}");
}

#[test]
fn an_envelope_that_the_brief_says_there_is_none_of_is_not_opened() {
    let mut talk = Talk::past(NRDL);
    assert_eq!(talk.answer("open"), "refused: reserve-not-wanted");
}

#[test]
fn a_past_talk_may_lack_its_signatures_and_no_other_may() {
    let mut talk = Talk::past(NRDL);
    talk.say_all("company 5.62?; payer 4.36; company accepts");
    assert_eq!(talk.answer("close"), "refused: signatures-missing (rule 8)");
    assert_eq!(talk.answer("close unsigned"), "closed");
}

#[test]
fn signatures_that_are_on_record_are_not_called_missing() {
    use kanjia::domain::Event;
    let mut talk = Talk::past(NRDL);
    talk.say_all("fail too dear; payer signs Xu Wei; company signs A. Person; close unsigned");
    let last = talk.session.records().last().unwrap();
    let signatures_on_record = true;
    assert_eq!(
        last.event,
        Event::Closed {
            signatures_on_record
        }
    );
}

#[test]
fn after_the_close_nothing_is_recorded_but_what_befalls_the_record() {
    use kanjia::domain::Event;
    let mut talk = Talk::new(NRDL, None);
    talk.say_all(
        "company 5.62!; inside; payer accepts; payer signs Xu Wei; company signs A. Person; close",
    );
    for sentence in [
        "company 4.36",
        "payer 4.36",
        "confirm",
        "inside",
        "outside",
        "open",
        "company out",
        "back",
        "minutes 5",
        "payer asks",
        "payer says bye",
        "note bye",
        "correct 2 to 5.60 because misheard",
        "payer accepts",
        "fail no",
        "payer signs X",
        "close",
        "close unsigned",
        "fail",
        "note",
    ] {
        assert_eq!(talk.answer(sentence), "refused: closed", "{sentence}");
    }
    let recovered = Event::Recovered {
        cut_bytes: 7,
        sha256: "0".repeat(64),
    };
    let fault = Event::StorageFault {
        fault: "disk-full".to_owned(),
        safe: 8,
    };
    for event in [recovered, fault] {
        assert_eq!(talk.session.judge(&event), Ok(()));
        let record = talk
            .session
            .records_of(vec![event], Occurred::AsRecorded, crate::talk::moment())
            .remove(0);
        talk.session.apply(record);
        assert!(talk.session.is_closed());
    }
    assert_eq!(talk.answer("note bye"), "refused: closed");
}

#[test]
fn an_offer_without_a_figure_says_so() {
    let talk = Talk::new(NRDL, None);
    let quote = NewOffer::quote(Side::Company, price("5.62"));
    let without = NewOffer {
        price: None,
        ..quote.clone()
    };
    let contradicts = NewOffer {
        hearing: Hearing::NotOnRecord,
        ..quote
    };
    for offer in [without, contradicts] {
        let refusal = talk
            .session
            .decide(&Command::Offer(offer), None)
            .unwrap_err();
        assert_eq!(refusal.code(), "price-empty");
    }
}

#[test]
fn a_time_before_the_talk_is_refused() {
    let at = |text: &str| Spoken {
        command: Command::Confirm,
        at: Some(Occurred::At(Moment::parse(text).unwrap())),
    };
    let code = |session: &Session, text| {
        session
            .occurred(&at(text))
            .map_err(|refusal| refusal.code())
    };
    let now = Talk::new(NRDL, None).session;
    assert_eq!(
        code(&now, "2026-03-02T10:31:00.249+08:00"),
        Err("before-opening")
    );
    assert!(code(&now, "2026-03-02T10:31:00.250+08:00").is_ok());
    assert!(code(&now, "2026-03-02T02:31:00.250Z").is_ok());
    let past = Talk::past(NRDL).session;
    assert_eq!(
        code(&past, "2019-11-12T23:59:59+08:00"),
        Err("before-opening")
    );
    assert!(code(&past, "2019-11-13T00:00:00+08:00").is_ok());
    assert_eq!(
        past.occurred(&Command::Confirm.into()),
        Ok(Occurred::NotOnRecord)
    );
    assert_eq!(
        now.occurred(&Command::Confirm.into()),
        Ok(Occurred::AsRecorded)
    );
}

#[test]
fn a_talk_is_opened_once_by_its_first_record_and_under_its_own_rules() {
    let pack = shipped(NRDL.0, NRDL.1);
    let first = opening(&pack, crate::talk::brief(&pack));
    let mut second = first.clone();
    second.seq = 2;
    assert_eq!(
        Session::open(second, pack.clone()).err().unwrap().code(),
        "out-of-place"
    );
    assert_eq!(
        Session::open(first.clone(), shipped(OPEN.0, OPEN.1))
            .err()
            .unwrap()
            .code(),
        "out-of-place"
    );
    let talk = Session::open(first.clone(), pack).unwrap();
    assert_eq!(talk.judge(&first.event).unwrap_err().code(), "out-of-place");
}

/// A record of a file was decided by another program, or written by hand.
#[test]
fn a_record_from_elsewhere_is_held_to_the_same_rules() {
    use kanjia::domain::event::{Event, Failure, GateSource};
    use kanjia::domain::offer::{Confirmation, Offer};
    use kanjia::domain::text::Text;
    let check = |before: &str, event: Event, code: &str| {
        let mut talk = Talk::new(NRDL, None);
        talk.say_all(before);
        let judged = talk.session.judge(&event).map_err(|refusal| refusal.code());
        assert_eq!(judged, Err(code), "{event:?} after `{before}`");
    };
    let gate = |offer, source| Event::Gate {
        offer,
        inside: true,
        source,
    };
    let by_rule = |rule: &str| Event::Failed(Failure::ByRule(rule.to_owned()));
    let (nothing, by) = (Text::default, Side::Company);
    for source in [
        GateSource::Computed,
        GateSource::Declared,
        GateSource::Implied,
    ] {
        check("company 5.62", gate(2, source), "gate-not-pending");
        check("company 5.62!", gate(1, source), "gate-not-pending");
        check(
            "company 5.62!; inside; payer 4.00",
            gate(4, source),
            "gate-not-pending",
        );
    }
    check("", by_rule("4"), "out-of-place");
    check("company 5.62!; outside", by_rule("4"), "out-of-place");
    check(
        "company 5.62!; outside; company 4.72!",
        by_rule("4"),
        "out-of-place",
    );
    check(
        "company 5.62!; outside; company 4.72!; inside",
        by_rule("4"),
        "out-of-place",
    );
    check("", Event::Noted { text: nothing() }, "text-empty");
    check(
        "",
        Event::Failed(Failure::Stated(nothing())),
        "reason-missing",
    );
    check(
        "fail no",
        Event::Signed {
            by,
            bidder: None,
            name: nothing(),
        },
        "name-missing",
    );
    check(
        "",
        Event::SteppedOut {
            by,
            minutes: Some(0),
        },
        "minutes",
    );
    check("company out", Event::RecessSet { minutes: 1441 }, "minutes");
    check(
        "company 5.62",
        Event::Confirmed { offer: 1 },
        "nothing-to-confirm",
    );
    check(
        "company 5.62!; inside",
        Event::Accepted {
            by: Side::Payer,
            offer: 1,
        },
        "nothing-to-accept",
    );
    let offer = Offer {
        by,
        typed: nothing(),
        price: None,
        confirmation: Confirmation::Quote,
        hearing: Hearing::Clear,
        answered: None,
        justification: nothing(),
    };
    check("", Event::Offered(offer), "price-empty");
}

/// Codes that other layers give: the reserve is held by the application.
const GIVEN_ELSEWHERE: [&str; 2] = ["reserve-missing", "settle-unreadable"];

#[test]
fn every_code_of_a_refusal_can_be_reached() {
    let mut reached = BTreeSet::new();
    for (pack, reserve, rows) in [
        (NRDL, None, ON_SITE),
        (OPEN, None, BARGAINING),
        (NRDL, Some("4.00"), WITH_RESERVE),
    ] {
        for (before, now, _) in rows {
            let mut talk = Talk::new(pack, reserve);
            talk.say_all(before);
            reached.extend(talk.say(now).err().map(|refusal| refusal.code()));
        }
    }
    // reached by the tests beside this table and by those of corrections and commands
    reached.extend(["closed", "before-opening", "out-of-place"]);
    reached.extend(["signed", "not-an-offer", "no-such-record", "same-price"]);
    // by those of the envelope
    reached.extend([
        "commitment-missing",
        "commitment-too-late",
        "nothing-committed",
    ]);
    reached.extend([
        "other-envelope",
        "openers-missing",
        "shown-already",
        "no-jump",
    ]);
    for line in [
        r#"Offer(by: Company, price: "x")"#,
        r#"Offer(by: Company, price: "5.62", at: "now")"#,
        r#"Note(text: "a\u{202e}b")"#,
        "Settle()",
        r#"Commit(commitment: "00")"#,
        r#"Commit(commitment: "0000000000000000000000000000000000000000000000000000000000000000", openers: 3)"#,
    ] {
        reached.extend(
            read_command(line)
                .unwrap()
                .err()
                .map(|refusal| refusal.code()),
        );
    }
    let known = codes_in_source();
    assert!(known.len() > 30, "{known:?}");
    let missing: Vec<&String> = known
        .iter()
        .filter(|code| {
            !reached.contains(code.as_str()) && !GIVEN_ELSEWHERE.contains(&code.as_str())
        })
        .collect();
    assert_eq!(
        missing,
        [
            "above-ceiling",
            "bid-handed-in-already",
            "bid-missing",
            "bid-named-twice",
            "bid-not-handed-in",
            "bidder-missing",
            "bidding-closed",
            "bids-are-sealed",
            "bids-opened",
            "bids-still-out",
            "final-offer-stands",
            "final-offer-too-early",
            "justification-missing",
            "may-not-step-out",
            "no-bid",
            "no-bidding",
            "no-meeting-left",
            "no-offer-left",
            "no-renewal",
            "no-renewal-price",
            "not-the-renewal-price",
            "not-this-side",
            "payer-first",
            "renewal-facts-missing",
            "renewal-price-stated",
            "too-early-to-meet",
            "unknown-bidder",
        ],
        "these need other packs; see other_packs.rs and the tables of boundaries"
    );
}

/// The codes as `Reason::code` spells them.
fn codes_in_source() -> BTreeSet<String> {
    let source = include_str!("../../../src/domain/refusal.rs");
    let (_, body) = source
        .split_once("pub fn code(&self) -> &'static str {\n        match self {")
        .unwrap();
    let (body, _) = body.split_once("\n    }\n").unwrap();
    body.split('"')
        .skip(1)
        .step_by(2)
        .map(str::to_owned)
        .collect()
}
