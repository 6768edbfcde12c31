//! The envelope in the window, by keyboard: committed to, opened, held, shown.

use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use egui::{Event, Key, Modifiers, vec2};
use egui_kittest::Harness;
use kanjia::app::{App, Deps};
use kanjia::clock::Clock;
use kanjia::domain::envelope::{Envelope, Openers};
use kanjia::domain::event::Event as Recorded;
use kanjia::domain::{Currency, Moment, Price, Unit};
use kanjia::store::Holder;
use kanjia::store::envelope::bytes_of;
use kanjia::store::sealed::{Passphrase, Work};
use kanjia::store::talk::begin;
use kanjia::text::Language;
use kanjia::transcript::form::read_brief;
use kanjia::transcript::packs::Packs;
use kanjia::ui::envelope::EnvelopeKind;

use super::held::{Desk, places};
use super::talks::{BRIEF, at};

pub(crate) const WALNUT: &str = "a walnut by the door";
const RAIN: &str = "rain in Shenyang";

/// A clock that stands, so that two talks are recorded at the same moments.
struct Still;

impl Clock for Still {
    fn now(&self) -> Moment {
        at(12, 0)
    }
}

fn window(folder: &Path, talk: &Path) -> Harness<'static, App> {
    let deps = Deps {
        clock: Box::new(Still),
        places: places(folder),
        language: Some(Language::English),
        file: Some(talk.to_owned()),
    };
    Harness::builder()
        .with_size(vec2(1280.0, 800.0))
        .with_max_steps(1000)
        .wgpu()
        .build_eframe(|context| App::new(context, deps).unwrap())
}

/// The first record of a talk whose reserve is kept in this way.
pub(crate) fn opened(mode: &str) -> Vec<u8> {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("talk.kanjia");
    let brief = BRIEF.replacen("target:", &format!("reserve: {mode}, target:"), 1);
    let brief = read_brief(&brief).unwrap();
    let pack = Packs::shipped().unwrap().get(&brief.rules).unwrap();
    let holder = Holder::this_process(at(0, 0).timestamp());
    drop(begin(&path, brief, pack, at(0, 0), holder).unwrap());
    std::fs::read(&path).unwrap()
}

/// A window over a talk that begins with these bytes.
pub(crate) fn desk_on(bytes: &[u8]) -> Desk {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("talk.kanjia");
    put(&path, bytes);
    Desk::of(window(folder.path(), &path), path, folder)
}

pub(crate) fn put(path: &Path, bytes: &[u8]) {
    use std::io::Write as _;
    let mut file = std::fs::OpenOptions::new()
        .write(true)
        .create(true)
        .truncate(true)
        .open(path)
        .unwrap();
    file.write_all(bytes).unwrap();
}

pub(crate) fn sealed(reserve: &str, passphrases: &[&str]) -> Vec<u8> {
    let price = Price::parse(reserve).unwrap();
    let envelope = Envelope::new(price, Currency::Cny, Unit::Tablet, [7; 32]);
    let made: Vec<Passphrase> = passphrases
        .iter()
        .map(|one| Passphrase::new(one).unwrap())
        .collect();
    let (passphrase, openers) = match made.as_slice() {
        [first, second] => (Passphrase::of_two(first, second), Openers::Two),
        _ => (Passphrase::new(passphrases[0]).unwrap(), Openers::One),
    };
    bytes_of(&envelope, &passphrase, openers, Work::LEAST).unwrap()
}

impl Desk {
    pub(crate) fn dialog(&self) -> Option<EnvelopeKind> {
        self.harness.state().envelope_dialog()
    }

    pub(crate) fn until_dialog(&mut self, kind: Option<EnvelopeKind>) {
        self.until(move |app| app.envelope_dialog() == kind);
    }

    /// Everything that assistive technology is told.
    pub(crate) fn tree(&self) -> String {
        format!("{:?}", self.harness.root())
    }

    pub(crate) fn with_file(&self, name: &str, bytes: &[u8]) -> PathBuf {
        let path = self.folder().join(name);
        put(&path, bytes);
        path
    }

    /// Commits to this file by keyboard.
    pub(crate) fn commit(&mut self, file: &Path) {
        self.say("b");
        self.harness.run_steps(2);
        assert!(matches!(self.dialog(), Some(EnvelopeKind::Change { .. })));
        self.say(file.to_str().unwrap());
        self.press(Key::Enter);
    }

    pub(crate) fn hold(&mut self, pressed: bool) {
        self.harness.event(Event::Key {
            key: Key::R,
            physical_key: None,
            pressed,
            repeat: false,
            modifiers: Modifiers::NONE,
        });
        self.harness.run_steps(3);
    }

    pub(crate) fn picture(&mut self) -> Vec<u8> {
        self.harness.run_steps(2);
        self.harness.render().unwrap().into_raw()
    }

    pub(crate) fn last(&self) -> Recorded {
        let (_, talk, _) = self.harness.state().on_the_desk().unwrap();
        talk.records().last().unwrap().event.clone()
    }

    pub(crate) fn enter_all(&mut self, moves: &[&str]) {
        for one in moves {
            match one.strip_suffix('\n') {
                Some(typed) => {
                    self.say(typed);
                    self.press(Key::Enter);
                }
                None => self.say(one),
            }
            self.settle();
        }
    }
}

#[test]
fn an_envelope_is_committed_to_opened_shown_and_closed_by_keyboard() {
    let mut desk = desk_on(&opened("Envelope"));
    let file = desk.with_file("sealed.envelope", &sealed("4.40", &[WALNUT]));
    desk.say("e");
    desk.harness.run_steps(2);
    let first = EnvelopeKind::Change { first: true };
    assert_eq!(desk.dialog(), Some(first), "there is none to open yet");
    desk.press(Key::Escape);
    desk.until_dialog(None);
    desk.commit(&file);
    desk.until_dialog(None);
    desk.settle();
    assert_eq!(desk.records(), 2);

    desk.say("e");
    desk.until_dialog(Some(EnvelopeKind::Open));
    desk.say("a walnut by the window");
    desk.press(Key::Enter);
    desk.until(|app| app.envelope_dialog().is_some());
    let began = Instant::now();
    while !desk.tree().contains("does not open the envelope") {
        assert!(began.elapsed() < Duration::from_secs(5), "{}", desk.tree());
        desk.harness.run_steps(1);
        std::thread::sleep(Duration::from_millis(2));
    }
    assert_eq!(desk.records(), 2, "a wrong passphrase is no record");
    desk.harness.run_steps(2);
    desk.say(WALNUT);
    desk.press(Key::Enter);
    desk.until_dialog(None);
    desk.settle();
    assert_eq!(desk.records(), 3);
    assert!(matches!(desk.last(), Recorded::ReserveOpened { .. }));

    let hidden = desk.picture();
    desk.hold(true);
    let shown = desk.picture();
    assert!(hidden != shown, "it shows while the key is held");
    assert!(!desk.tree().contains("4.40"));
    desk.hold(false);
    assert!(desk.picture() == hidden, "and is gone with it");
    desk.hold(true);
    desk.harness.event(Event::WindowFocused(false));
    desk.harness.run_steps(3);
    assert!(
        desk.picture() != shown,
        "the focus leaves, and it is hidden"
    );
    desk.harness.event(Event::WindowFocused(true));
    desk.hold(false);

    desk.enter_all(&["4.72c\n", "4.50\n"]);
    desk.press(Key::Tab);
    desk.enter_all(&["4.36\n", "a\n"]);
    let outcome = desk.records();
    desk.say("l");
    desk.harness.run_steps(2);
    assert_eq!(desk.records(), outcome, "the letter is not signed yet");
    desk.enter_all(&["s\n", "sLi Ming\n"]);
    desk.say("l");
    desk.harness.run_steps(2);
    assert!(desk.tree().contains("The reserve has not been shown"));
    desk.press(Key::Escape);
    desk.say("v");
    desk.until_dialog(Some(EnvelopeKind::Reveal { held: true }));
    desk.harness.run_steps(2);
    desk.press(Key::Enter);
    desk.until_dialog(None);
    desk.settle();
    assert!(
        matches!(desk.last(), Recorded::ReserveShown(shown) if shown.price.to_string() == "4.40")
    );
    desk.enter_all(&["l\n"]);
    let (_, talk, _) = desk.harness.state().on_the_desk().unwrap();
    assert!(talk.is_closed());
}

#[test]
fn two_people_open_it_and_another_takes_its_place_with_a_reason() {
    let mut desk = desk_on(&opened("Envelope"));
    let one = desk.with_file("one.envelope", &sealed("4.40", &[WALNUT]));
    let two = desk.with_file("two.envelope", &sealed("4.50", &[WALNUT, RAIN]));
    desk.commit(&one);
    desk.until_dialog(None);
    desk.settle();
    desk.commit(&two);
    desk.harness.run_steps(2);
    assert_eq!(desk.dialog(), Some(EnvelopeKind::Change { first: false }));
    // Enter led to the reason; without one it is refused, and what was typed stays
    desk.press(Key::Enter);
    let began = Instant::now();
    while !desk.tree().contains("reason") || desk.records() != 2 {
        assert!(began.elapsed() < Duration::from_secs(5));
        desk.harness.run_steps(1);
    }
    std::thread::sleep(Duration::from_millis(50));
    desk.harness.run_steps(5);
    desk.say("the rate was wrong");
    desk.press(Key::Enter);
    desk.until_dialog(None);
    desk.settle();
    assert_eq!(desk.records(), 3);

    desk.say("e");
    desk.until_dialog(Some(EnvelopeKind::Open));
    // the leader's name stands there already
    for typed in ["", WALNUT, "Zhang Jinni", RAIN] {
        desk.say(typed);
        desk.press(Key::Enter);
    }
    desk.until_dialog(None);
    desk.settle();
    let Recorded::ReserveOpened { by } = desk.last() else {
        panic!("it was not opened");
    };
    let names: Vec<String> = by.iter().map(ToString::to_string).collect();
    assert_eq!(names, ["Xu Wei", "Zhang Jinni"]);
}
