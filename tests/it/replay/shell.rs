//! The replay and flags in the window's own shell, with real files.

use std::fs;
use std::path::Path;
use std::time::{Duration, Instant};

use egui::{Event, Key, Modifiers};
use egui_kittest::Harness;
use egui_kittest::kittest::Queryable as _;
use kanjia::app::App;
use kanjia::transcript::form::read_notes;
use kanjia::transcript::note::NoteKind;

use crate::desk::held::{Desk, places, window};

/// Runs frames until this label shows, at most five seconds.
fn until(harness: &mut Harness<'static, App>, label: &str) {
    let began = Instant::now();
    while harness.query_by_label(label).is_none() {
        assert!(began.elapsed() < Duration::from_secs(5), "no {label}");
        harness.run_steps(1);
        std::thread::sleep(Duration::from_millis(2));
    }
}

fn say(harness: &mut Harness<'static, App>, text: &str) {
    for one in text.chars() {
        harness.event(Event::Text(one.to_string()));
        harness.run_steps(2);
    }
}

fn press(harness: &mut Harness<'static, App>, key: Key) {
    harness.key_press(key);
    harness.run_steps(3);
}

/// A window over a folder with one talk on record.
fn library(folder: &Path) -> Harness<'static, App> {
    let places = places(folder);
    fs::create_dir_all(&places.talks).unwrap();
    let shipped = Path::new(env!("CARGO_MANIFEST_DIR")).join("sessions");
    let name = "dapagliflozin-2019.kanjia";
    fs::copy(shipped.join(name), places.talks.join(name)).unwrap();
    let mut harness = window(&places, None);
    until(&mut harness, "Replay, end hidden");
    harness
}

#[test]
fn a_talk_of_the_past_is_replayed_noted_on_and_left_by_keyboard() {
    let folder = tempfile::tempdir().unwrap();
    let mut harness = library(folder.path());
    let talk = folder
        .path()
        .join("talks")
        .join("dapagliflozin-2019.kanjia");
    let before = fs::read(&talk).unwrap();
    press(&mut harness, Key::Enter);
    until(&mut harness, "What follows is hidden");
    press(&mut harness, Key::ArrowRight);
    until(&mut harness, "Company's offer 1");
    say(&mut harness, "n");
    until(&mut harness, "Note on offer 1");
    say(&mut harness, "a high start");
    harness.key_press_modifiers(Modifiers::COMMAND, Key::Enter);
    harness.run_steps(3);
    let path = talk.with_extension("notes.ron");
    let began = Instant::now();
    while !path.exists() {
        assert!(
            began.elapsed() < Duration::from_secs(5),
            "the note is not kept"
        );
        harness.run_steps(1);
    }
    until(&mut harness, "Put away");
    let (_, notes) = read_notes(&fs::read_to_string(&path).unwrap()).unwrap();
    assert_eq!(notes.all()[0].text.as_str(), "a high start");
    assert_eq!(notes.all()[0].at.seq, 2);
    assert_eq!(
        fs::read(&talk).unwrap(),
        before,
        "the record is not touched"
    );
    for _ in 0..2 {
        press(&mut harness, Key::Escape);
    }
    until(&mut harness, "Replay, end hidden");
}

#[test]
fn it_can_still_be_opened_at_the_desk() {
    let folder = tempfile::tempdir().unwrap();
    let mut harness = library(folder.path());
    say(&mut harness, "o");
    let began = Instant::now();
    while harness.state().on_the_desk().is_none() {
        assert!(began.elapsed() < Duration::from_secs(5));
        harness.run_steps(1);
        std::thread::sleep(Duration::from_millis(2));
    }
}

#[test]
fn one_key_flags_the_last_half_minute_of_a_talk_that_is_held() {
    let mut desk = Desk::new();
    desk.say("5.62");
    desk.press(Key::Enter);
    desk.settle();
    let before = fs::read(&desk.path).unwrap();
    desk.press(Key::F2);
    let path = desk.path.with_extension("notes.ron");
    let began = Instant::now();
    while !path.exists() {
        assert!(began.elapsed() < Duration::from_secs(5), "no flag");
        desk.harness.run_steps(1);
        std::thread::sleep(Duration::from_millis(2));
    }
    until(&mut desk.harness, "Flagged after record 2");
    let (_, notes) = read_notes(&fs::read_to_string(&path).unwrap()).unwrap();
    let flag = &notes.all()[0];
    assert_eq!((flag.kind, flag.at.seq), (NoteKind::Flag, 2));
    assert!(flag.text.is_empty());
    assert_eq!(
        fs::read(&desk.path).unwrap(),
        before,
        "the record is not touched"
    );
    // the figure that is being typed stays
    desk.say("4.7");
    desk.press(Key::F2);
    desk.press(Key::Enter);
    desk.settle();
    let (_, talk, _) = desk.harness.state().on_the_desk().unwrap();
    assert_eq!(talk.records().len(), 3);
}
