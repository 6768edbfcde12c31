//! Talks held by keyboard in the window's shell, with a clock and folders of the test's.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};
use std::time::{Duration, Instant};

use egui::{Event, Key, vec2};
use egui_kittest::Harness;
use kanjia::app::{App, Deps};
use kanjia::clock::Clock;
use kanjia::domain::offer::Confirmation;
use kanjia::domain::rules::StageRole;
use kanjia::domain::{Moment, Side};
use kanjia::store::Holder;
use kanjia::store::shelf::Places;
use kanjia::store::talk::{begin, look};
use kanjia::text::Language;
use kanjia::transcript::form::read_brief;
use kanjia::transcript::packs::Packs;

use super::talks::{BRIEF, at};

/// A clock that goes on by a second at each look.
#[derive(Clone)]
struct Ticking(Arc<AtomicI64>);

impl Clock for Ticking {
    fn now(&self) -> Moment {
        at(0, self.0.fetch_add(1, Ordering::Relaxed))
    }
}

/// A window over a talk in a folder of its own.
pub(crate) struct Desk {
    pub(crate) harness: Harness<'static, App>,
    pub(crate) path: PathBuf,
    places: Places,
    /// Goes with the desk.
    folder: tempfile::TempDir,
}

pub(crate) fn places(folder: &Path) -> Places {
    Places {
        settings: folder.join("config").join("settings.ron"),
        talks: folder.join("talks"),
        shipped: None,
    }
}

pub(crate) fn window(places: &Places, file: Option<PathBuf>) -> Harness<'static, App> {
    window_on(
        places,
        file,
        Box::new(Ticking(Arc::new(AtomicI64::new(60)))),
    )
}

/// The same by another clock.
pub(crate) fn window_on(
    places: &Places,
    file: Option<PathBuf>,
    clock: Box<dyn Clock>,
) -> Harness<'static, App> {
    let deps = Deps {
        clock,
        places: places.clone(),
        language: Some(Language::English),
        file,
    };
    Harness::builder()
        .with_size(vec2(1280.0, 800.0))
        .with_max_steps(1000)
        .build_eframe(|context| App::new(context, deps).unwrap())
}

impl Desk {
    /// A window of the caller's over a talk in a folder of its own.
    pub(crate) fn of(
        harness: Harness<'static, App>,
        path: PathBuf,
        folder: tempfile::TempDir,
    ) -> Self {
        let mut desk = Self {
            harness,
            path,
            places: places(folder.path()),
            folder,
        };
        desk.until(|app| app.on_the_desk().is_some());
        desk
    }

    /// The folder of the talk.
    pub(crate) fn folder(&self) -> &Path {
        self.folder.path()
    }

    pub(crate) fn new() -> Self {
        Self::on(BRIEF)
    }

    /// A window over a new talk with this brief.
    pub(crate) fn on(brief: &str) -> Self {
        let folder = tempfile::tempdir().unwrap();
        Self::with(brief, &places(folder.path()), folder, window)
    }

    /// The same with these places, in this folder, by this window.
    pub(crate) fn with(
        brief: &str,
        places: &Places,
        folder: tempfile::TempDir,
        window: impl Fn(&Places, Option<PathBuf>) -> Harness<'static, App>,
    ) -> Self {
        let path = folder.path().join("talk.kanjia");
        let brief = read_brief(brief).unwrap();
        let pack = Packs::shipped().unwrap().get(&brief.rules).unwrap();
        drop(
            begin(
                &path,
                brief,
                pack,
                at(0, 0),
                Holder::this_process(at(0, 0).timestamp()),
            )
            .unwrap(),
        );
        let mut desk = Self {
            harness: window(places, Some(path.clone())),
            path,
            places: places.clone(),
            folder,
        };
        desk.until(|app| app.on_the_desk().is_some());
        desk
    }

    /// The same talk in another window, this one gone.
    pub(crate) fn again(self) -> Self {
        let Self {
            harness,
            path,
            places,
            folder,
        } = self;
        drop(harness);
        let mut desk = Self {
            harness: window(&places, Some(path.clone())),
            path,
            places,
            folder,
        };
        desk.until(|app| app.on_the_desk().is_some());
        desk
    }

    /// Runs frames until `done`, at most five seconds.
    pub(crate) fn until(&mut self, done: impl Fn(&App) -> bool) {
        let began = Instant::now();
        while !done(self.harness.state()) {
            assert!(
                began.elapsed() < Duration::from_secs(5),
                "it does not come to that"
            );
            self.harness.run_steps(1);
            std::thread::sleep(Duration::from_millis(2));
        }
        self.harness.run_steps(2);
    }

    /// Runs frames until everything asked for so far is on disk.
    pub(crate) fn settle(&mut self) {
        self.harness.run_steps(3);
        self.until(|app| {
            app.on_the_desk()
                .is_some_and(|(_, talk, synced)| talk.records().len() as u64 == synced)
        });
    }

    pub(crate) fn say(&mut self, text: &str) {
        for one in text.chars() {
            self.harness.event(Event::Text(one.to_string()));
            self.harness.run_steps(1);
        }
    }

    pub(crate) fn press(&mut self, key: Key) {
        self.harness.key_press(key);
        self.harness.run_steps(2);
    }

    /// Types a figure or words and presses Enter.
    pub(crate) fn enter(&mut self, text: &str) {
        self.say(text);
        self.press(Key::Enter);
        self.settle();
    }

    pub(crate) fn records(&self) -> usize {
        self.harness
            .state()
            .on_the_desk()
            .unwrap()
            .1
            .records()
            .len()
    }
}

#[test]
fn a_whole_talk_is_held_by_keyboard_and_stands_on_disk() {
    let mut desk = Desk::new();
    desk.say("5.62");
    desk.say("c");
    desk.press(Key::Enter);
    desk.settle();
    desk.say("n");
    desk.settle();
    desk.say("o");
    desk.enter("5");
    desk.say(" ");
    desk.settle();
    desk.enter("4.72");
    desk.say("c");
    desk.settle();
    desk.say("i");
    desk.press(Key::Enter);
    desk.settle();
    desk.enter("4.62");
    desk.enter("-0.12");
    desk.enter("4.40");
    desk.press(Key::Tab);
    desk.say("m");
    desk.enter("Too many fours.");
    desk.enter("4.36");
    desk.say("a");
    desk.press(Key::Enter);
    desk.settle();
    desk.say("s");
    desk.press(Key::Enter);
    desk.settle();
    desk.say("s");
    desk.enter("Li Ming");
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
    let company = |price: &str| (Side::Company, price.to_owned());
    let expected = [
        company("5.62"),
        company("4.72"),
        company("4.62"),
        company("4.50"),
        company("4.40"),
        (Side::Payer, "4.36".to_owned()),
    ];
    assert_eq!(said, expected);
    let chances: Vec<Option<u8>> = talk
        .state()
        .offers
        .iter()
        .map(|offer| offer.chance)
        .collect();
    assert_eq!(chances, [Some(1), Some(2), None, None, None, None]);
    assert_eq!(talk.state().final_price().unwrap().to_string(), "4.36");
    assert_eq!(talk.stage(), StageRole::Signed);
    assert!(talk.is_closed());
}

#[test]
fn a_counteroffer_worth_a_look_is_taken_with_down_and_recorded_with_enter() {
    let mut desk = Desk::new();
    desk.say("4.72");
    desk.say("c");
    desk.press(Key::Enter);
    desk.settle();
    desk.say("i");
    desk.press(Key::Enter);
    desk.settle();
    desk.enter("4.62");
    desk.enter("4.50");
    desk.enter("4.40");
    let before = desk.records();
    desk.press(Key::ArrowDown);
    desk.press(Key::ArrowDown);
    desk.press(Key::ArrowUp);
    assert_eq!(desk.records(), before, "arrows record nothing");
    desk.press(Key::Enter);
    desk.settle();
    let (_, talk, _) = desk.harness.state().on_the_desk().unwrap();
    let last = talk.state().last_offer().unwrap();
    assert_eq!(last.by, Side::Payer);
    assert!(last.price < talk.state().last_price_of(Side::Company));
    assert_eq!(desk.records(), before + 1);
}

#[test]
fn a_plan_is_written_sealed_and_opened_at_the_desk_and_is_in_no_tree() {
    let mut desk = Desk::new();
    desk.press(Key::F6);
    desk.say("4.20");
    desk.press(Key::Enter);
    desk.say("4.0511 4.1311");
    desk.press(Key::Enter);
    for _ in 0..4 {
        desk.press(Key::Enter);
    }
    let tree = format!("{:?}", desk.harness.root());
    assert!(!tree.contains("4.0511"), "it is masked");
    // no multiple of a fen: the dialog says so, and without the figure
    desk.press(Key::Enter);
    let tree = format!("{:?}", desk.harness.root());
    assert!(tree.contains("Counteroffer 1 is no multiple"), "{tree}");
    assert!(!tree.contains("4.0511"));
    assert_eq!(desk.records(), 1, "a plan is no record");
    let talk = std::fs::read_to_string(&desk.path).unwrap();
    assert!(!talk.contains("4.0511"));
}

#[test]
fn a_slip_asks_once_and_the_answer_is_recorded() {
    let mut desk = Desk::new();
    desk.enter("4.72");
    desk.say("44");
    desk.press(Key::Enter);
    assert_eq!(desk.records(), 2, "it asks before it records");
    desk.press(Key::Enter);
    desk.settle();
    let (_, talk, _) = desk.harness.state().on_the_desk().unwrap();
    let last = talk.state().last_offer().unwrap();
    assert_eq!(last.price.unwrap().to_string(), "4.40");
}

#[test]
fn what_is_refused_stays_in_the_field_and_changes_nothing() {
    let mut desk = Desk::new();
    desk.press(Key::Tab);
    desk.say("4.36");
    desk.press(Key::Enter);
    desk.harness.run_steps(3);
    assert_eq!(desk.records(), 1, "the company quotes first");
}

#[test]
fn a_figure_with_wan_is_typed_without_an_input_method() {
    let mut desk = Desk::new();
    desk.enter("3.3w");
    let (_, talk, _) = desk.harness.state().on_the_desk().unwrap();
    assert_eq!(
        talk.state()
            .last_offer()
            .unwrap()
            .price
            .unwrap()
            .to_string(),
        "33000"
    );
}

#[test]
fn a_dialog_that_is_refused_keeps_what_was_filled_in() {
    let mut desk = Desk::new();
    desk.enter("4.72");
    desk.say("k");
    desk.say("4.62");
    desk.press(Key::Enter);
    desk.press(Key::Enter);
    desk.harness.run_steps(3);
    assert_eq!(desk.records(), 2, "a correction needs its reason");
    desk.enter("misheard");
    let (_, talk, _) = desk.harness.state().on_the_desk().unwrap();
    assert_eq!(talk.records().len(), 3);
    let last = talk.state().last_offer().unwrap();
    assert_eq!(last.price.unwrap().to_string(), "4.62");
    assert!(last.corrected_by.is_some());
    desk.say("x");
    desk.press(Key::Enter);
    desk.harness.run_steps(3);
    desk.enter("too far apart");
    assert_eq!(desk.records(), 4, "no letter of the reason was a command");
    let (_, talk, _) = desk.harness.state().on_the_desk().unwrap();
    assert_eq!(talk.stage(), StageRole::Outcome);
}

#[test]
fn a_figure_heard_unclearly_is_marked_so_on_record() {
    let mut desk = Desk::new();
    desk.say("5.6h");
    desk.press(Key::Enter);
    desk.settle();
    let (_, talk, _) = desk.harness.state().on_the_desk().unwrap();
    let last = talk.state().last_offer().unwrap();
    assert_eq!(last.hearing, kanjia::domain::offer::Hearing::Unclear);
}

#[test]
fn a_window_closed_in_the_middle_of_a_talk_reopens_where_it_was() {
    let mut desk = Desk::new();
    desk.say("5.62");
    desk.say("c");
    desk.press(Key::Enter);
    desk.settle();
    let settings = desk.places.settings.clone();
    let began = Instant::now();
    while !settings.exists() && began.elapsed() < Duration::from_secs(5) {
        std::thread::sleep(Duration::from_millis(5));
    }
    let Desk {
        harness,
        path,
        places,
        folder,
    } = desk;
    drop(harness);
    let mut again = Desk {
        harness: window(&places, None),
        path: path.clone(),
        places,
        folder,
    };
    again.until(|app| app.on_the_desk().is_some());
    let (opened, talk, _) = again.harness.state().on_the_desk().unwrap();
    assert_eq!(opened.file_name(), path.file_name());
    let last = talk.state().last_offer().unwrap();
    assert_eq!(
        (last.price.unwrap().to_string(), last.confirmation),
        ("5.62".to_owned(), Confirmation::Confirmed)
    );
}
