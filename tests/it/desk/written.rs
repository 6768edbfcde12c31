//! A talk in writing, held by keyboard alone: an initial offer with its justification, a
//! counteroffer, meetings, a final offer. And a talk whose rules are not here.

use egui::Key;
use kanjia::domain::Side;
use kanjia::domain::rules::StageRole;
use kanjia::store::talk::look;
use kanjia::transcript::packs::Packs;

use super::held::{Desk, places, window};

const BRIEF: &str = r#"(
    rules: (pack: "medicare-negotiation", version: "2026"),
    currency: "USD", unit: "thirty-days",
    product: (generic_name: (en: "Sitagliptin", zh: "西格列汀"), company: (en: "Merck", zh: "默沙东")),
    references: [
        (kind: List, price: At("527"), currency: "USD", unit: "thirty-days", basis: Published),
        (kind: Ceiling, price: At("400"), currency: "USD", unit: "thirty-days", basis: Assumed),
    ],
)"#;

#[test]
fn a_talk_in_writing_is_held_by_keyboard() {
    let mut desk = Desk::on(BRIEF);
    // the payer begins, and is asked for its justification
    desk.say("90");
    desk.press(Key::Enter);
    assert_eq!(desk.records(), 1, "it waits for the justification");
    desk.press(Key::Enter);
    desk.harness.run_steps(3);
    assert_eq!(desk.records(), 1, "an empty one is refused");
    desk.enter("Costs less than its alternatives.");
    assert_eq!(desk.records(), 2);
    // a meeting comes too early
    desk.say("j");
    desk.harness.run_steps(3);
    assert_eq!(desk.records(), 2);
    desk.press(Key::Escape);
    // the company answers
    desk.enter("300");
    desk.say("j");
    desk.enter("On the evidence");
    desk.say("j");
    desk.press(Key::Enter);
    desk.settle();
    assert_eq!(desk.records(), 5);
    // above the ceiling is refused; the payer speaks by itself
    desk.say("401");
    desk.press(Key::Enter);
    desk.harness.run_steps(3);
    assert_eq!(desk.records(), 5);
    desk.press(Key::Escape);
    desk.enter("113");
    desk.say("a");
    desk.press(Key::Enter);
    desk.settle();
    desk.say("s");
    desk.enter("A. Person");
    desk.say("s");
    desk.enter("B. Person");
    desk.say("l");
    desk.press(Key::Enter);
    desk.settle();

    let reading = look(&desk.path, &Packs::shipped().unwrap()).unwrap();
    assert_eq!(reading.fault, None);
    let talk = reading.session.unwrap();
    let said: Vec<(Side, String)> = talk
        .state()
        .offers
        .iter()
        .map(|offer| (offer.by, offer.price.unwrap().to_string()))
        .collect();
    assert_eq!(
        said,
        [
            (Side::Payer, "90".to_owned()),
            (Side::Company, "300".to_owned()),
            (Side::Payer, "113".to_owned())
        ]
    );
    assert_eq!(talk.state().meetings, 2);
    assert_eq!(talk.state().final_price().unwrap().to_string(), "113");
    assert_eq!(talk.stage(), StageRole::Signed);
    assert!(talk.is_closed());
    let text = std::fs::read_to_string(&desk.path).unwrap();
    assert!(text.contains("justification:\"Costs less than its alternatives.\""));
}

/// The rules of open bargaining as a pack of one's own.
fn own() -> String {
    include_str!("../../../assets/rules/open-bargaining.ron").replacen("2020-11", "2030-01", 1)
}

#[test]
fn packs_of_ones_own_are_read_at_start_and_a_wrong_one_is_told() {
    let folder = tempfile::tempdir().unwrap();
    let places = places(folder.path());
    std::fs::create_dir_all(places.rules()).unwrap();
    let put = |name: &str, text: &str| {
        let path = places.rules().join(name);
        kanjia::store::atomic::create_new(&path, text.as_bytes()).unwrap();
        path
    };
    put("mine.ron", &own());
    let wrong = put(
        "wrong.ron",
        &own().replacen("number: \"2\"", "number: \"1\"", 1),
    );
    let mut harness = window(&places, None);
    harness.run_steps(5);
    let tree = format!("{:?}", harness.root());
    assert!(tree.contains(&format!("{}:", wrong.display())), "{tree}");
    // it stays until it is put away, over a look at a new talk as well
    harness.event(egui::Event::Text("n".to_owned()));
    harness.run_steps(5);
}

#[test]
fn a_talk_whose_rules_are_not_here_is_shown_and_can_not_go_on() {
    let folder = tempfile::tempdir().unwrap();
    let place = places(folder.path());
    let mut packs = Packs::shipped().unwrap();
    packs.add("mine.ron", &own()).unwrap();
    let path = folder.path().join("talk.kanjia");
    let brief = kanjia::transcript::form::read_brief(
        &BRIEF
            .replace("medicare-negotiation", "open-bargaining")
            .replace("\"2026\"", "\"2030-01\""),
    )
    .unwrap();
    let pack = packs.get(&brief.rules).unwrap();
    let at = super::talks::at(0, 0);
    let holder = kanjia::store::Holder::this_process(at.timestamp());
    let mut begun = kanjia::store::talk::begin(&path, brief, pack, at, holder).unwrap();
    let line = r#"(seq:2,at:"2019-11-13T09:50:00+08:00",event:Offered(by:Company,typed:"10.05",price:Some("10.05"),confirmation:Quote))"#;
    begun.journal.append(&[line]).unwrap();
    drop(begun);
    let before = std::fs::read(&path).unwrap();
    let mut desk = window(&place, Some(path.clone()));
    for _ in 0..200 {
        desk.run_steps(1);
        std::thread::sleep(std::time::Duration::from_millis(5));
        if desk.state().on_the_desk().is_some() {
            break;
        }
    }
    let (_, talk, _) = desk.state().on_the_desk().unwrap();
    assert_eq!(talk.records().len(), 2);
    desk.run_steps(3);
    let tree = format!("{:?}", desk.root());
    assert!(tree.contains("open-bargaining 2030-01"), "{tree}");
    for one in ["9.90", "\n"] {
        desk.event(egui::Event::Text(one.to_owned()));
        desk.run_steps(2);
    }
    desk.key_press(Key::Enter);
    desk.run_steps(3);
    assert_eq!(std::fs::read(&path).unwrap(), before);
}
