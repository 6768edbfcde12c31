//! Traces of `NegMAS`: what is read, and what is refused with its place.

use kanjia::domain::event::{Event, Origin};
use kanjia::domain::{Currency, Moment, Side, Unit};
use kanjia::import::negmas::{MOST_TRACE_BYTES, TraceWrong, read_trace};
use kanjia::import::trace::End;
use kanjia::text::{Language, Words};
use kanjia::training::score::{Ending, Score};
use kanjia::transcript::Digest;
use proptest::prelude::*;

use super::price;
use crate::talk::{OPEN, shipped};

const HEAD: &str = "time,relative_time,step,negotiator,offer,responses,state,text,data\n";
const SELLER: &str = "company-77065738-582c-4ae5-96a3-49ef2b6fd205";
const BUYER: &str = "payer-357a6e65-084b-48da-a459-1fa818fa5a74";

/// A trace of these turns: an agent, its offer as it stands in the cell, the state.
fn trace(turns: &[(&str, &str, &str)]) -> String {
    let rows = turns
        .iter()
        .map(|(agent, offer, state)| format!("0.0,0.1,0,{agent},\"{offer}\",{{}},{state},,\n"));
    std::iter::once(HEAD.to_owned()).chain(rows).collect()
}

/// As `NegMAS` 0.16 wrote it.
fn as_written() -> String {
    trace(&[
        (SELLER, "(1000,)", "continuing"),
        (BUYER, "(77,)", "continuing"),
        (SELLER, "(771,)", "continuing"),
        (BUYER, "(692,)", "agreement"),
    ])
}

#[test]
fn a_trace_becomes_a_talk_that_says_it_was_imported() {
    let text = as_written();
    let trace = read_trace(text.as_bytes(), None).unwrap();
    assert_eq!(
        trace.agents.each_ref().map(kanjia::domain::Text::as_str),
        ["company", "payer"]
    );
    assert_eq!(trace.end, End::Agreement);
    let pack = shipped(OPEN.0, OPEN.1);
    let digest = Digest::of(text.as_bytes());
    let talk = trace
        .talk(
            digest,
            (Currency::Usd, Unit::Tablet),
            &pack,
            Moment::epoch(),
        )
        .unwrap();
    assert_eq!(talk.origin(), Origin::Imported);
    assert_eq!(talk.brief().currency, Currency::Usd);
    let score = Score::of(&talk, None, None);
    assert_eq!(score.ending, Ending::Deal(price("692")));
    assert_eq!(score.firsts.mover, Some(Side::Company));
    assert_eq!(score.payer.figures, [price("77"), price("692")]);
    assert!(talk.records().iter().all(|record| record.time().is_none()));
}

#[test]
fn who_is_who_can_be_said_by_name_or_id() {
    let text = as_written();
    for name in ["payer", BUYER] {
        assert!(read_trace(text.as_bytes(), Some(name)).is_ok(), "{name}");
    }
    let wrong = |name: &str| read_trace(text.as_bytes(), Some(name)).unwrap_err()[0].wrong;
    assert_eq!(wrong("company"), TraceWrong::PayerFirst);
    assert_eq!(wrong("nobody"), TraceWrong::NotThePayer);
}

#[test]
fn silence_is_recorded_as_asking_again() {
    let text = trace(&[
        (SELLER, "(1000,)", "continuing"),
        (BUYER, "", "continuing"),
        (SELLER, "(900,)", "continuing"),
        (SELLER, "(np.float64(850.5),)", "continuing"),
        (BUYER, "None", "timedout"),
    ]);
    let trace = read_trace(text.as_bytes(), None).unwrap();
    let pack = shipped(OPEN.0, OPEN.1);
    let measure = (Currency::Cny, Unit::Pack);
    let talk = trace
        .talk(Digest::of(b"x"), measure, &pack, Moment::epoch())
        .unwrap();
    let asked = talk
        .records()
        .iter()
        .filter(|record| matches!(record.event, Event::AskedAgain { by: Side::Payer }));
    assert_eq!(asked.count(), 3);
    assert_eq!(Score::of(&talk, None, None).ending, Ending::NoDeal);
    assert_eq!(talk.state().offers.len(), 3);
}

#[test]
fn what_is_wrong_is_named_by_row_and_column() {
    let ok = (SELLER, "(1000,)", "continuing");
    let check = |turns: &[(&str, &str, &str)], row: usize, wrong: TraceWrong| {
        let text = trace(turns);
        let problems = read_trace(text.as_bytes(), None).unwrap_err();
        assert_eq!((problems[0].row, problems[0].wrong), (row, wrong), "{text}");
        for language in Language::ALL {
            let said = problems[0].say(&Words::of(language));
            assert!(!said.contains("trace-"), "{said}");
            assert!(row == 0 || said.contains(&row.to_string()), "{said}");
        }
    };
    use TraceWrong as Wrong;
    use kanjia::domain::price::PriceFault as Price;
    check(&[], 0, Wrong::Empty);
    check(&[ok], 0, Wrong::OneAgent);
    check(&[ok, ("", "(5,)", "x")], 3, Wrong::NoAgent);
    check(
        &[ok, (BUYER, "(5,)", "x"), ("third", "(6,)", "x")],
        4,
        Wrong::ThirdAgent,
    );
    check(&[ok, (BUYER, "(5, 6)", "x")], 3, Wrong::Issues);
    check(&[ok, (BUYER, "(0,)", "x")], 3, Wrong::Price(Price::Zero));
    check(
        &[ok, (BUYER, "(-5,)", "x")],
        3,
        Wrong::Price(Price::Negative),
    );
    check(
        &[ok, (BUYER, "(5.12345,)", "x")],
        3,
        Wrong::Price(Price::TooFine),
    );
    check(
        &[ok, (BUYER, "(5e3,)", "x")],
        3,
        Wrong::Price(Price::NotANumber),
    );
    check(
        &[ok, (BUYER, "('a',)", "x")],
        3,
        Wrong::Price(Price::NotANumber),
    );
    check(
        &[ok, (BUYER, "(9999999999999,)", "x")],
        3,
        Wrong::Price(Price::TooLong),
    );
    check(
        &[(SELLER, "(5,)", "x"), (BUYER, "(6,)", "x")],
        2,
        Wrong::Reversed,
    );
}

#[test]
fn all_problems_are_told_at_once_and_none_is_taken_half() {
    let text = trace(&[
        (SELLER, "(0,)", "continuing"),
        (BUYER, "(a,)", "continuing"),
        (SELLER, "(1, 2)", "continuing"),
    ]);
    let problems = read_trace(text.as_bytes(), None).unwrap_err();
    let rows: Vec<usize> = problems.iter().map(|one| one.row).collect();
    assert_eq!(rows, [2, 3, 4]);
}

#[test]
fn what_is_no_table_of_a_trace_is_refused() {
    let wrong = |bytes: &[u8]| {
        let problems = read_trace(bytes, None).unwrap_err();
        problems.iter().map(|one| one.wrong).collect::<Vec<_>>()
    };
    assert_eq!(wrong(b""), [TraceWrong::Empty]);
    assert_eq!(wrong(b"\xEF\xBB\xBF \n"), [TraceWrong::Empty]);
    assert_eq!(wrong(b"a,b\n1,2\n"), [TraceWrong::NoColumn; 2]);
    assert_eq!(wrong(b"negotiator,step\n1,2\n"), [TraceWrong::NoColumn]);
    assert_eq!(wrong(b"negotiator,offer\na\n"), [TraceWrong::NotATable]);
    assert_eq!(
        wrong(b"negotiator,offer\n\xFF,1\n"),
        [TraceWrong::NotATable]
    );
    assert_eq!(
        wrong(&vec![b'a'; MOST_TRACE_BYTES + 1]),
        [TraceWrong::TooLarge]
    );
    let long: String = std::iter::once("negotiator,offer\n".to_owned())
        .chain((0..6_000).map(|at| format!("{},5\n", if at % 2 == 0 { "a" } else { "b" })))
        .collect();
    assert_eq!(wrong(long.as_bytes()), [TraceWrong::TooManyRows]);
}

proptest! {
    #[test]
    fn no_bytes_make_the_reader_panic(bytes in proptest::collection::vec(any::<u8>(), 0..400)) {
        read_trace(&bytes, Some("a")).ok();
        let with_head = [HEAD.as_bytes(), &bytes].concat();
        read_trace(&with_head, None).ok();
    }

    #[test]
    fn no_offer_makes_the_reader_panic(offer in "[(),.0-9a-z'\\-]{0,20}") {
        let text = trace(&[(SELLER, &offer, "continuing"), (BUYER, "(5,)", "agreement")]);
        read_trace(text.as_bytes(), None).ok();
    }
}
