//! The replay by keyboard alone, and what assistive technology is told.

use egui::{Key, Modifiers, accesskit::Role};
use egui_kittest::kittest::Queryable as _;
use kanjia::text::Language;
use kanjia::training::landmark::Landmark;
use kanjia::transcript::note::{NoteKind, Notes};

use super::scene::{DESIGNED, Scene, Stage, note, notes, replay_of, timed};

fn stage() -> Stage {
    let session = timed(12, &[(50, "Accept(by: Company)")]);
    Scene::new(replay_of(&session, Notes::default())).on(DESIGNED, true)
}

#[test]
fn the_arrows_step_by_offer_and_with_shift_by_record() {
    let mut stage = stage();
    for (modifiers, key, wanted) in [
        (Modifiers::NONE, Key::ArrowRight, 2),
        (Modifiers::SHIFT, Key::ArrowRight, 3),
        (Modifiers::NONE, Key::ArrowRight, 6),
        (Modifiers::SHIFT, Key::ArrowLeft, 5),
        (Modifiers::NONE, Key::ArrowLeft, 2),
        (Modifiers::NONE, Key::Home, 1),
        (Modifiers::NONE, Key::End, 14),
    ] {
        stage.press_with(modifiers, key);
        assert_eq!(stage.place(), wanted, "{modifiers:?} {key:?}");
    }
    stage.harness.get_by_label("The record ends here");
}

#[test]
fn letters_go_to_places_and_change_what_is_shown() {
    let mut stage = stage();
    stage.say("j");
    assert_eq!(
        stage.place(),
        7,
        "the first decision is when the gate is passed"
    );
    stage.say("k");
    assert_eq!(stage.scene.borrow().state.landmark, Landmark::Offer);
    stage.say("j");
    assert_eq!(stage.place(), 8);
    stage.press_with(Modifiers::SHIFT, Key::ArrowLeft);
    assert_eq!(stage.place(), 7);
    stage.say("h");
    assert!(stage.scene.borrow().replay.lend().whole.is_some());
    stage.say("h");
    assert!(stage.scene.borrow().replay.lend().whole.is_none());
    stage.press(Key::Space);
    assert!(stage.scene.borrow().replay.lend().plays);
    stage.press(Key::Space);
    assert!(!stage.scene.borrow().replay.lend().plays);
    stage.say("+");
    assert_eq!(stage.scene.borrow().replay.lend().player.pace(), 4);
    stage.say("--");
    assert_eq!(stage.scene.borrow().replay.lend().player.pace(), 2);
    stage.say("t");
    assert_eq!(stage.asked(), ["theme"]);
    stage.say("?");
    stage.harness.get_by_label("Keys of the replay");
    stage.press(Key::Escape);
    assert!(!stage.scene.borrow().state.keys);
    stage.say("l");
    assert_eq!(stage.scene.borrow().language, Language::SimplifiedChinese);
    stage.harness.get_by_label("后续内容已隐藏");
    assert!(!stage.scene.borrow().left);
    stage.press(Key::Escape);
    assert!(stage.scene.borrow().left);
}

#[test]
fn a_question_is_answered_by_keyboard_alone() {
    let mut stage = stage();
    stage.say("jjj");
    let place = stage.place();
    stage.say("q");
    stage.harness.get_by_label("You are the payer: what now?");
    stage.press_with(Modifiers::COMMAND, Key::Enter);
    assert!(stage.asked().is_empty(), "nothing is chosen yet");
    stage.press(Key::ArrowRight);
    assert_eq!(stage.place(), place, "the question waits");
    stage
        .harness
        .get_by_label("Answer or skip the question first");
    stage.say("2");
    stage.say("4.2");
    stage
        .harness
        .get_by_role_and_label(Role::TextInput, "The figure you name");
    assert_eq!(stage.scene.borrow().state.form.price, "4.2");
    stage.press(Key::Enter);
    stage.say("room left");
    assert_eq!(stage.scene.borrow().state.form.why, "room left");
    stage.press_with(Modifiers::COMMAND, Key::Enter);
    let asked = stage.asked();
    assert!(asked[0].starts_with("answer Name"), "{asked:?}");
    let told = stage.told();
    assert!(
        told.iter().any(|text| text.ends_with(" of 100")),
        "{told:?}"
    );
    assert!(told.iter().any(|text| text == "Your reason: room left"));
    assert!(
        told.iter()
            .any(|text| text == "What the guide says at this point")
    );
    let before = stage.picture();
    stage.press(Key::PageDown);
    assert!(
        stage.picture() != before,
        "what has no room is paged through"
    );
    stage.press(Key::PageUp);
    assert!(stage.picture() == before);
    stage.press(Key::Escape);
    stage.say("q");
    stage.say("1");
    stage.press_with(Modifiers::COMMAND, Key::Enter);
    assert_eq!(stage.asked().len(), 1);
    stage.press(Key::Enter);
    assert!(place < stage.place(), "what happened is seen");
}

#[test]
fn escape_leaves_the_field_then_skips_the_question() {
    let mut stage = stage();
    stage.say("j");
    stage.say("q");
    stage.say("2");
    stage.say("9");
    stage.press(Key::Escape);
    stage.harness.get_by_label("You are the payer: what now?");
    stage.press(Key::Escape);
    assert!(
        stage
            .harness
            .query_by_label("You are the payer: what now?")
            .is_none()
    );
    assert!(!stage.scene.borrow().left);
}

#[test]
fn a_price_that_is_none_is_said_and_not_answered() {
    let mut stage = stage();
    stage.say("j");
    stage.say("q");
    stage.say("2");
    stage.say("x9");
    stage.press_with(Modifiers::COMMAND, Key::Enter);
    assert!(stage.asked().is_empty());
    stage.harness.get_by_label("You are the payer: what now?");
}

#[test]
fn a_note_is_written_changed_and_removed_by_keyboard_alone() {
    let session = timed(8, &[]);
    let list = vec![
        note(&session, 2, NoteKind::ReasonGiven, "Li", "well said"),
        note(&session, 2, NoteKind::Other, "Wang", "not mine"),
    ];
    let mut stage = Scene::new(replay_of(&session, notes(list))).on(DESIGNED, true);
    stage.press(Key::ArrowRight);
    stage.say("n");
    stage.harness.get_by_label("Note on offer 1");
    stage.press_with(Modifiers::COMMAND, Key::Enter);
    assert!(stage.asked().is_empty(), "an empty note says nothing");
    stage.say("too soon");
    stage.press_with(Modifiers::COMMAND, Key::Enter);
    assert_eq!(stage.asked(), ["note other by Li: too soon"]);
    // the newest is chosen first; another's can't be changed
    stage.press(Key::ArrowDown);
    stage.press(Key::Enter);
    stage.press(Key::Delete);
    stage.press(Key::Delete);
    assert!(stage.asked().is_empty());
    stage.press(Key::ArrowDown);
    stage.press(Key::Enter);
    stage.say("!");
    stage.press_with(Modifiers::COMMAND, Key::Enter);
    assert_eq!(stage.asked(), ["note anew reason-given by Li: well said!"]);
    stage.press(Key::Delete);
    assert!(stage.asked().is_empty(), "asked once more");
    stage.press(Key::Delete);
    assert_eq!(stage.asked(), ["remove well said"]);
}

#[test]
fn the_timeline_is_dragged_over_what_was_seen_and_no_further() {
    let mut stage = stage();
    for _ in 0..5 {
        stage.press(Key::ArrowRight);
    }
    assert_eq!(stage.place(), 11);
    // "now" stands at x = 872, the first record at 136
    let drag = |stage: &mut Stage, to: &[f32]| {
        let at = |x: f32| egui::pos2(x, 660.0);
        stage.harness.hover_at(at(860.0));
        stage.harness.run_steps(2);
        stage.harness.event(egui::Event::PointerButton {
            pos: at(860.0),
            button: egui::PointerButton::Primary,
            pressed: true,
            modifiers: Modifiers::NONE,
        });
        stage.harness.run_steps(2);
        for x in to {
            stage.harness.hover_at(at(*x));
            stage.harness.run_steps(2);
        }
        stage.harness.event(egui::Event::PointerButton {
            pos: at(to[to.len() - 1]),
            button: egui::PointerButton::Primary,
            pressed: false,
            modifiers: Modifiers::NONE,
        });
        stage.harness.run_steps(2);
    };
    drag(&mut stage, &[600.0, 300.0, 140.0]);
    assert_eq!(stage.place(), 1);
    for _ in 0..5 {
        stage.press(Key::ArrowRight);
    }
    // back and on again in one drag, and beyond "now"
    drag(&mut stage, &[140.0, 500.0, 878.0, 1200.0]);
    assert_eq!(stage.place(), 11);
}

#[test]
fn a_talk_that_nobody_held_says_so() {
    use kanjia::domain::event::{Copied, Event, Origin, Record};
    let copy = |made_up| {
        Origin::Training(Copied {
            head: [7; 32],
            records: 3,
            left_out: 2,
            made_up,
        })
    };
    for (origin, words) in [
        (Origin::Simulated, "Simulated"),
        (Origin::Imported, "Research trace"),
        (copy(false), "Training copy"),
        (copy(true), "Training copy, simulated"),
    ] {
        let held = timed(3, &[]);
        let mut records = held.records().iter().cloned();
        let first = records.next().unwrap();
        let Event::Opened(mut opening) = first.event else {
            panic!("the first record opens the talk");
        };
        opening.origin = origin;
        let first = Record {
            event: Event::Opened(opening),
            ..first
        };
        let mut session = kanjia::domain::Session::open(first, held.shared_pack()).unwrap();
        records.for_each(|record| session.apply(record));
        let stage = Scene::new(replay_of(&session, Notes::default())).on(DESIGNED, true);
        stage.harness.get_by_label(words);
        stage.harness.get_by_label("Replay");
    }
}
