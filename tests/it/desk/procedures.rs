//! A bidding and a renewal at the desk: held by keyboard, and as pictures.

use std::cell::RefCell;
use std::rc::Rc;
use std::sync::Arc;

use egui::{Event, Key, Vec2, vec2};
use egui_kittest::Harness;
use kanjia::domain::event::{Event as Happened, Opening, Origin, Record};
use kanjia::domain::moment::Occurred;
use kanjia::domain::rules::StageRole;
use kanjia::domain::session::{Outcome, Session};
use kanjia::domain::{Reserve, Text};
use kanjia::text::{Language, Words};
use kanjia::transcript::form::read_brief;
use kanjia::transcript::packs::Packs;
use kanjia::ui::action::Action;
use kanjia::ui::desk::{self, DeskModel, DeskState};

use super::talks::{at, record};
use crate::support::{whole, window};

const BIDDING: &str = include_str!("../../../sessions/practice-bidding.brief.ron");
const RENEWAL: &str = include_str!("../../../sessions/practice-renewal.brief.ron");

/// A talk with this brief, up to the last of these commands.
fn talk(brief: &str, commands: &[&str]) -> Session {
    let brief = read_brief(brief).unwrap();
    let pack = Packs::shipped().unwrap().get(&brief.rules).unwrap();
    let opening = Opening {
        session: "5f1c8a2e".repeat(4),
        origin: Origin::Held,
        program: Text::default(),
        rules: brief.rules.clone(),
        brief,
    };
    let first = Record {
        seq: 1,
        at: at(0, 0),
        occurred: Occurred::AsRecorded,
        event: Happened::Opened(Box::new(opening)),
    };
    let mut session = Session::open(first, Arc::clone(&pack)).unwrap();
    for (minute, line) in (1..).zip(commands) {
        record(&mut session, line, minute, None::<&Reserve>);
    }
    session
}

const OPENED: [&str; 4] = [
    "HandInBid(bidder: 2)",
    "HandInBid(bidder: 1)",
    "HandInBid(bidder: 3)",
    r#"OpenBids(willingness: "100.00", bids: [(bidder: 1, price: "65.00"), (bidder: 2, price: "90.00"), (bidder: 3, price: "118.00")])"#,
];

/// The talk and the desk over it; what is asked for is recorded at once.
struct Table {
    session: Session,
    desk: DeskState,
}

fn sit_down(
    session: Session,
    size: Vec2,
    dark: bool,
    language: Language,
) -> (Harness<'static>, Rc<RefCell<Table>>) {
    let desk = DeskState::for_session(&session);
    let table = Rc::new(RefCell::new(Table { session, desk }));
    let lent = Rc::clone(&table);
    let words = Words::of(language);
    let harness = window(size, dark, move |ui| {
        let table = &mut *lent.borrow_mut();
        let model = DeskModel {
            head: Some("7c1e04b2"),
            ..DeskModel::new(&table.session, &words, at(9, 30))
        };
        let asked = desk::show(&mut whole(ui), &model, &mut table.desk);
        for action in asked {
            let Action::Record(command) = action else {
                panic!("something else than to record is asked for");
            };
            match table.session.decide(&command, None) {
                Ok(events) => {
                    let records = table
                        .session
                        .records_of(events, Occurred::AsRecorded, at(9, 0));
                    for record in records {
                        table.session.apply(record);
                    }
                    table.desk.recorded(&table.session, &command);
                }
                Err(refusal) => table.desk.refused(refusal),
            }
        }
    });
    (harness, table)
}

fn say(harness: &mut Harness<'static>, text: &str) {
    for one in text.chars() {
        harness.event(Event::Text(one.to_string()));
        harness.run_steps(1);
    }
    harness.run_steps(2);
}

fn enter(harness: &mut Harness<'static>) {
    harness.key_press(Key::Enter);
    harness.run_steps(3);
}

const LARGE: Vec2 = vec2(1280.0, 800.0);
const SMALL: Vec2 = vec2(1024.0, 720.0);

#[test]
fn a_bidding_is_held_by_keyboard() {
    let (mut harness, table) = sit_down(talk(BIDDING, &[]), LARGE, true, Language::English);
    harness.run_steps(3);
    for _ in 0..2 {
        say(&mut harness, "b");
        enter(&mut harness);
    }
    let handed_in = |table: &Table| {
        table
            .session
            .state()
            .bidding
            .as_ref()
            .unwrap()
            .handed_in
            .len()
    };
    assert_eq!(handed_in(&table.borrow()), 2);
    // what is open in other procedures is not asked for here
    say(&mut harness, "v");
    assert_eq!(table.borrow().session.records().len(), 3);
    say(&mut harness, "d");
    enter(&mut harness);
    assert!(
        table
            .borrow()
            .session
            .state()
            .bidding
            .as_ref()
            .unwrap()
            .is_complete()
    );
    say(&mut harness, "v");
    say(&mut harness, "65");
    enter(&mut harness);
    say(&mut harness, "90");
    enter(&mut harness);
    say(&mut harness, "77.31");
    // until it is opened, what the payer is willing to pay is nowhere to be read
    assert!(!format!("{:?}", harness.root()).contains("77.31"));
    enter(&mut harness);
    let price = table.borrow().session.state().final_price();
    assert_eq!(price.map(|price| price.to_string()).as_deref(), Some("65"));
    assert!(format!("{:?}", harness.root()).contains("77.31"));
    for name in ["Lin", "He", "Wen"] {
        say(&mut harness, "s");
        if name == "Lin" {
            // the leader's name stands there already
            enter(&mut harness);
        } else {
            say(&mut harness, name);
            enter(&mut harness);
        }
    }
    assert_eq!(table.borrow().session.stage(), StageRole::Signed);
    say(&mut harness, "l");
    enter(&mut harness);
    assert!(table.borrow().session.is_closed());
}

#[test]
fn opened_bids_are_read_anew_with_a_reason() {
    let (mut harness, table) = sit_down(talk(BIDDING, &OPENED), LARGE, true, Language::English);
    harness.run_steps(3);
    say(&mut harness, "k");
    // as they stand they change nothing
    for _ in 0..4 {
        enter(&mut harness);
    }
    say(&mut harness, "misread");
    enter(&mut harness);
    assert_eq!(table.borrow().session.records().len(), 5);
    harness.key_press(Key::Escape);
    harness.run_steps(3);
    assert!(table.borrow().desk.dialog.is_none());
}

#[test]
fn a_renewal_is_held_by_keyboard() {
    let (mut harness, table) = sit_down(talk(RENEWAL, &[]), LARGE, true, Language::English);
    harness.run_steps(3);
    say(&mut harness, "q");
    enter(&mut harness);
    let stated = table.borrow().session.state().last_offer().unwrap().price;
    assert_eq!(
        stated.map(|price| price.to_string()).as_deref(),
        Some("11.87")
    );
    say(&mut harness, "a");
    enter(&mut harness);
    let outcome = table.borrow().session.state().outcome.clone();
    assert!(matches!(outcome, Some(Outcome::Deal(_))), "{outcome:?}");
}

#[test]
fn a_way_out_is_recorded_by_its_rule() {
    let old = RENEWAL.replace("consecutive_years: 4", "consecutive_years: 8");
    for language in Language::ALL {
        let (mut harness, table) = sit_down(talk(&old, &[]), SMALL, false, language);
        harness.run_steps(3);
        say(&mut harness, "q");
        enter(&mut harness);
        let table = table.borrow();
        let outcome = table.session.state().outcome.as_ref();
        assert_eq!(outcome.and_then(Outcome::failed_by), Some("7"));
    }
}

/// Draws the desk and holds it against its stored picture.
fn check(name: &str, session: Session, size: Vec2, dark: bool, language: Language) {
    let (mut harness, _table) = sit_down(session, size, dark, language);
    harness.run_steps(3);
    harness.snapshot(name);
}

#[test]
fn a_bidding_while_bids_are_sealed() {
    let session = talk(BIDDING, &OPENED[..2]);
    check(
        "desk-bidding-sealed-light-zh",
        session,
        LARGE,
        false,
        Language::SimplifiedChinese,
    );
}

#[test]
fn a_bidding_after_the_bids_were_opened() {
    let session = talk(BIDDING, &OPENED);
    check(
        "desk-bidding-opened-dark-en",
        session,
        LARGE,
        true,
        Language::English,
    );
}

#[test]
fn a_bidding_in_a_small_window() {
    let session = talk(BIDDING, &OPENED);
    check(
        "desk-bidding-small-light-en",
        session,
        SMALL,
        false,
        Language::English,
    );
}

#[test]
fn a_renewal_with_its_price_by_rule() {
    let session = talk(RENEWAL, &["Renew"]);
    check(
        "desk-renewal-dark-en",
        session,
        LARGE,
        true,
        Language::English,
    );
}
