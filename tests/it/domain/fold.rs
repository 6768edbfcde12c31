//! What is decided, what is folded and what is judged are the same, whatever happens.

use kanjia::domain::Side;
use kanjia::domain::event::Event;
use kanjia::domain::session::{Gate, Outcome};
use proptest::prelude::*;

use super::permits::agree;
use crate::talk::{NRDL, OPEN, Talk, replayed, shipped, snapshot};

/// A sentence that may or may not be in place.
fn sentence() -> impl Strategy<Value = String> {
    let figure = || {
        prop_oneof![
            6 => (380_i32..520).prop_map(|fen| format!("{}.{:02}", fen / 100, fen % 100)),
            1 => Just("46.0".to_owned()),
            1 => Just("--".to_owned()),
        ]
    };
    let confirmation = prop_oneof![4 => Just(""), 4 => Just("!"), 1 => Just("?")];
    let side = || prop_oneof![Just("company"), Just("payer")];
    let seq = 0_u8..14;
    prop_oneof![
        8 => (figure(), confirmation, any::<bool>()).prop_map(|(figure, confirmed, sure)| {
            format!("company {figure}{confirmed}{}", if sure { " sure" } else { "" })
        }),
        4 => (figure(), any::<bool>()).prop_map(|(figure, sure)| format!("payer {figure}{}", if sure { " sure" } else { "" })),
        2 => Just("confirm".to_owned()),
        2 => prop_oneof![Just("inside"), Just("outside"), Just("open")].prop_map(str::to_owned),
        3 => (side(), 0_u16..3).prop_map(|(side, minutes)| format!("{side} out {minutes}")),
        3 => prop_oneof![Just("back"), Just("minutes 5"), Just("note well")].prop_map(str::to_owned),
        2 => side().prop_map(|side| format!("{side} asks")),
        1 => side().prop_map(|side| format!("{side} says well")),
        4 => (seq, prop_oneof![
            3 => (380_i32..520).prop_map(|fen| format!("{}.{:02}", fen / 100, fen % 100)),
            1 => Just("quote".to_owned()),
            1 => Just("confirmed".to_owned()),
        ]).prop_map(|(seq, what)| format!("correct {seq} to {what} because misheard")),
        1 => side().prop_map(|side| format!("{side} accepts")),
        1 => Just("fail too dear".to_owned()),
        2 => side().prop_map(|side| format!("{side} signs X")),
        1 => prop_oneof![Just("close"), Just("close unsigned")].prop_map(str::to_owned),
    ]
}

/// What holds of every talk at every moment.
fn sound(talk: &Talk, reserve: Option<&str>) {
    let session = &talk.session;
    let state = session.state();
    for (place, record) in session.records().iter().enumerate() {
        assert_eq!(
            record.seq,
            u64::try_from(place).unwrap() + 1,
            "the numbers have a gap"
        );
    }
    let chances = session.pack().chances().map(|(_, chances)| chances);
    assert!(
        chances.is_none_or(|chances| state.chances_used <= chances),
        "more chances than there are"
    );
    let mut counted = state.offers.iter().filter(|offer| offer.chance.is_some());
    assert_eq!(counted.clone().count(), usize::from(state.chances_used));
    assert!(counted.clone().all(|offer| offer.by == Side::Company));
    if let Gate::Pending { offer } | Gate::Told { offer, .. } = state.gate {
        assert!(
            state
                .offer(offer)
                .is_some_and(|offer| offer.by == Side::Company),
            "the gate is about no offer"
        );
    }
    if let (Gate::Pending { offer }, None) = (state.gate, &state.outcome) {
        assert_eq!(
            counted.next_back().map(|offer| offer.seq),
            Some(offer),
            "not the last confirmed offer waits"
        );
    }
    match &state.outcome {
        Some(Outcome::Deal(agreed)) => {
            let price = state.offer(agreed.offer).unwrap().price;
            assert_eq!(state.final_price(), price);
            let reserve = reserve.filter(|_| session.pack().at_most_reserve().is_some());
            if let (Some(price), Some(reserve)) = (price, reserve) {
                assert!(price <= super::price(reserve), "a deal above the reserve");
            }
        }
        Some(outcome @ Outcome::NoDeal { .. }) if outcome.failed_by().is_some() => {
            assert!(
                matches!(state.gate, Gate::Told { inside: false, .. }),
                "ended by the gate and not outside it"
            );
            assert_eq!(Some(state.chances_used), chances);
        }
        Some(Outcome::Listed(_)) => assert!(session.pack().sealed_bids().is_some()),
        Some(Outcome::NoDeal { .. }) | None => {}
    }
    if state.closed || !state.signatures.is_empty() {
        assert!(state.outcome.is_some());
    }
    // the record never tells the reserve
    let written = format!(
        "{:?}",
        session
            .records()
            .iter()
            .map(|record| &record.event)
            .collect::<Vec<&Event>>()
    );
    assert!(!written.contains("4.1357"));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1500))]

    #[test]
    fn a_talk_is_sound_and_folds_to_the_same_from_its_records(
        sentences in proptest::collection::vec(sentence(), 1..40),
        pack in prop_oneof![3 => Just(NRDL), 1 => Just(OPEN)],
        reserve in prop_oneof![Just(None), Just(Some("4.1357"))],
        past in any::<bool>(),
    ) {
        let mut talk = if past && reserve.is_none() { Talk::past(pack) } else { Talk::new(pack, reserve) };
        for sentence in &sentences {
            // what is said is watched as it is said: nothing changes by deciding, every
            // event is judged, and read back from what is written
            let before = talk.session.records().len();
            let refused = talk.say(sentence).is_err();
            prop_assert_eq!(talk.session.records().len() == before, refused);
            sound(&talk, reserve);
            agree(&talk);
        }
        let anew = replayed(&talk.session, shipped(pack.0, pack.1));
        prop_assert_eq!(snapshot(&anew), snapshot(&talk.session));
    }

    #[test]
    fn every_beginning_of_a_talk_is_a_talk(sentences in proptest::collection::vec(sentence(), 1..25), reserve in prop_oneof![Just(None), Just(Some("4.1357"))]) {
        let mut talk = Talk::new(NRDL, reserve);
        let mut seen = vec![snapshot(&talk.session)];
        for sentence in &sentences {
            let before = talk.session.records().len();
            if talk.say(sentence).is_ok() {
                // one command may record several events; only its end was seen
                seen.resize(talk.session.records().len() - 1, String::new());
                seen.push(snapshot(&talk.session));
            }
            prop_assert!(before <= talk.session.records().len());
        }
        let mut records = talk.session.records().iter().cloned();
        let mut anew = kanjia::domain::Session::open(records.next().unwrap(), shipped(NRDL.0, NRDL.1)).unwrap();
        for record in records {
            anew.apply(record);
            let expected = &seen[anew.records().len() - 1];
            prop_assert!(expected.is_empty() || *expected == snapshot(&anew));
        }
    }
}

#[test]
fn many_offers_are_folded_in_a_time_that_grows_with_their_number() {
    let mut talk = Talk::new(NRDL, None);
    talk.say_all("company 5.62!; inside");
    let offer = talk.session.records()[1].clone();
    // in consultation another hundred thousand: quadratic work would take minutes
    for seq in 4..100_004 {
        let mut record = offer.clone();
        record.seq = seq;
        assert_eq!(talk.session.judge(&record.event), Ok(()));
        talk.session.apply(record);
    }
    assert_eq!(talk.session.state().offers.len(), 100_001);
}
