//! The list of what may be done says the same as what is then done.

use kanjia::domain::Side;
use kanjia::domain::command::Command;
use kanjia::domain::session::{Act, Bidding};

use crate::talk::{BIDDING, MEDICARE, NRDL, OPEN, RENEWAL, Talk, command};

/// A command that does `act`, harmless in all but the rules.
fn doing(act: Act, talk: &Talk) -> Command {
    let side = |side: Side| side.id();
    let last = talk.session.state().last_offer();
    let bids = || {
        let bidding = talk.session.state().bidding.as_ref();
        let bids = bidding.into_iter().flat_map(Bidding::bidding);
        let bids: Vec<String> = bids.map(|bidder| format!(" {bidder}=7.77")).collect();
        bids.concat()
    };
    let sentence = match act {
        Act::HandInBid => format!("bid {}", talk.session.next_bidder()),
        Act::CloseBidding => "no more bids".to_owned(),
        Act::OpenBids => format!("opens 9.99:{}", bids()),
        Act::Renew => "renew".to_owned(),
        Act::Correct if talk.session.opened_bids().is_some() => {
            format!("opens 9.98:{} because misheard", bids())
        }
        Act::Sign(by) if talk.session.next_signing_bidder(by).is_some() => {
            let bidder = talk.session.next_signing_bidder(by).unwrap();
            format!("bidder {bidder} signs X")
        }
        Act::Offer(Side::Payer) if talk.session.pack().renewal_cuts().is_some() => {
            "payer 8.65 sure".to_owned()
        }
        Act::Offer(by) => format!("{} 4.44 because of this", side(by)),
        Act::Meet => "meeting".to_owned(),
        Act::Confirm => "confirm".to_owned(),
        Act::Inside => "inside".to_owned(),
        Act::Outside => "outside".to_owned(),
        Act::Ask => "payer asks".to_owned(),
        Act::Accept(by) => format!("{} accepts", side(by)),
        Act::StepOut(by) => format!("{} out", side(by)),
        Act::Return => "back".to_owned(),
        Act::SetRecess => "minutes 5".to_owned(),
        Act::Remark(by) => format!("{} says well", side(by)),
        Act::Note => "note well".to_owned(),
        Act::Correct => format!(
            "correct {} to 7.77 because misheard",
            last.map_or(0, |last| last.seq)
        ),
        Act::Fail => "fail too dear".to_owned(),
        Act::Sign(by) => format!("{} signs X", side(by)),
        Act::Close if talk.session.is_past() => "close unsigned".to_owned(),
        Act::Close => "close".to_owned(),
    };
    command(&sentence)
}

/// Holds the list against what is done, in the talk as it stands.
pub(super) fn agree(talk: &Talk) {
    for act in Act::ALL {
        let permitted = talk.session.permits(act);
        let done = talk.session.decide(&doing(act, talk), None);
        match (&permitted, &done) {
            (Ok(()), Ok(_)) => {}
            // the record that is to be corrected has to be named, and there is none
            (Err(_), Err(done)) if act == Act::Correct && done.code() == "no-such-record" => {}
            (Err(permitted), Err(done)) => assert_eq!(permitted, done, "{act:?}"),
            (Ok(()), Err(_)) | (Err(_), Ok(_)) => {
                panic!(
                    "{act:?} is permitted: {permitted:?}; done: {done:?}; {}",
                    talk.standing()
                )
            }
        }
    }
}

#[test]
fn what_is_permitted_is_done_and_what_is_not_is_refused_for_the_same_reason() {
    for (pack, sentences) in [
        (
            NRDL,
            "company 5.62!; company out; back; outside; company 4.72!; company 4.62; payer 4.36; company accepts; payer signs X; company signs Y; close",
        ),
        (
            NRDL,
            "company 5.62; company 5.60?; payer 4.36; fail too dear; payer signs X; company signs Y; close",
        ),
        (NRDL, "company 5.62?; company 5.60; confirm; payer accepts"),
        (
            NRDL,
            "company 5.62!; outside; company 4.72!; outside; inside; payer asks",
        ),
        (NRDL, "company --; company --; company 4.36"),
        (
            OPEN,
            "company 10.05; payer 9.90; company asks; payer 9.95; company accepts; payer signs X; company signs Y; close",
        ),
        (
            OPEN,
            "company 10.05; payer asks; company 10.00; payer out; back; payer accepts",
        ),
        (
            BIDDING,
            "bid 2; bid 1; note two are in; no more bids; opens 100: 1=65 2=90; opens 100: 1=66 2=90 because misread; payer signs X; bidder 2 signs Y; bidder 1 signs Z; close",
        ),
        (
            BIDDING,
            "bid 2; bid 1; bid 3; opens 100: 1=101 2=130 3=101; payer signs X; bidder 1 signs Y",
        ),
        (
            BIDDING,
            "bid 2; fail they left; payer signs X; bidder 2 signs Y; close",
        ),
        (
            RENEWAL,
            "renew; payer says this is the price; company accepts; payer signs X; company signs Y; close",
        ),
        (
            RENEWAL,
            "payer 8.65; company out; back; fail too low for us; payer signs X",
        ),
        (
            MEDICARE,
            "payer 100 because so; company 200; meeting; meeting; payer 113; company accepts; payer signs X; company signs Y; close",
        ),
        (
            MEDICARE,
            "payer 100 because so; company out; back; company asks; company 200; meeting; meeting; meeting; payer accepts",
        ),
    ] {
        let mut talk = Talk::new(pack, None);
        agree(&talk);
        for sentence in crate::talk::parted(sentences) {
            talk.say_all(sentence);
            agree(&talk);
        }
    }
}
