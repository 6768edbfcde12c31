//! Lessons in the window itself: taken, made, edited, saved, left.

use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};
use std::time::{Duration, Instant};

use egui::{Event, Key, Modifiers, vec2};
use egui_kittest::Harness;
use egui_kittest::kittest::Queryable as _;
use kanjia::app::{App, Deps};
use kanjia::clock::Clock;
use kanjia::domain::{Moment, Text};
use kanjia::store::lessons::{read_lesson_file, read_progress_of};
use kanjia::store::shelf::Places;
use kanjia::text::Language;
use kanjia::training::answer::Answer;

use super::{sessions, shipped};

/// A clock that moves on by a second each time it is read.
struct Ticking(Arc<AtomicI64>);

impl Clock for Ticking {
    fn now(&self) -> Moment {
        let seconds = self.0.fetch_add(1, Ordering::Relaxed) % 60;
        Moment::parse(&format!("2026-03-02T10:31:{seconds:02}+08:00")).unwrap()
    }
}

struct Window {
    harness: Harness<'static, App>,
    places: Places,
    /// Goes with the window.
    folder: tempfile::TempDir,
}

impl Window {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let at = |name: &str| folder.path().join("data").join(name);
        let places = Places {
            settings: folder.path().join("config").join("settings.ron"),
            talks: at("talks"),
            shipped: Some(sessions()),
        };
        let deps = Deps {
            clock: Box::new(Ticking(Arc::new(AtomicI64::new(0)))),
            places: places.clone(),
            language: Some(Language::English),
            file: None,
        };
        let harness = Harness::builder()
            .with_size(vec2(1280.0, 800.0))
            .with_max_steps(1000)
            .build_eframe(|context| App::new(context, deps).unwrap());
        Self {
            harness,
            places,
            folder,
        }
    }

    /// Runs frames until something with these words shows, at most ten seconds.
    fn until(&mut self, shows: &str) {
        let began = Instant::now();
        while !format!("{:?}", self.harness.root()).contains(shows) {
            assert!(began.elapsed() < Duration::from_secs(10), "no {shows}");
            self.harness.run_steps(1);
            std::thread::sleep(Duration::from_millis(2));
        }
        self.harness.run_steps(2);
    }

    fn press(&mut self, key: Key) {
        self.harness.key_press(key);
        self.harness.run_steps(2);
    }

    fn control(&mut self, key: Key) {
        self.harness.key_press_modifiers(Modifiers::COMMAND, key);
        self.harness.run_steps(2);
    }

    fn say(&mut self, text: &str) {
        self.harness.event(Event::Text(text.to_owned()));
        self.harness.run_steps(2);
    }

    /// The training view with its lessons read and their talks found.
    fn training() -> Self {
        let mut window = Self::new();
        window.until("Dapagliflozin");
        window.control(Key::Num3);
        window.until("Two chances, then small steps");
        window.until("Known before the talk");
        window
    }

    fn exists(&self, name: &str) -> bool {
        self.places.lessons().join(name).exists()
    }
}

#[test]
fn a_lesson_is_taken_in_the_replay_and_its_answer_kept() {
    let mut window = Window::training();
    window.press(Key::Enter);
    window.until("Notes up to here");
    window.press(Key::ArrowRight);
    window.until("The company has confirmed 5.62");
    window.say("1");
    window.control(Key::Enter);
    window.until("100 of 100");
    let (lesson, _) = shipped("dapagliflozin-2019");
    let read = || read_progress_of(&window.places.progress(), &lesson.session, &Text::default());
    let began = Instant::now();
    while read().unwrap().given.is_empty() {
        assert!(began.elapsed() < Duration::from_secs(10), "nothing is kept");
        std::thread::sleep(Duration::from_millis(5));
    }
    let progress = read().unwrap();
    assert_eq!(progress.given.len(), 1);
    assert_eq!(progress.given[0].at, lesson.questions[0].at);
    assert_eq!(progress.given[0].answer, Answer::Ask);
    assert_eq!(progress.given[0].credit, 100);
}

#[test]
fn a_lesson_is_made_of_a_talk_and_saved_where_lessons_are() {
    let mut window = Window::training();
    window.say("n");
    window.until("From which talk?");
    window.press(Key::Enter);
    window.until("As the trainee sees it");
    let name = "dapagliflozin-2019.lesson.ron";
    assert!(
        !window.exists(name),
        "nothing is written before it is saved"
    );
    window.control(Key::S);
    window.until("\"saved\"");
    let made = read_lesson_file(&window.places.lessons().join(name)).unwrap();
    assert_eq!(made.questions.len(), 4);
    window.press(Key::Escape);
    window.until("what now?");
    assert!(window.folder.path().join("data").exists());
}

#[test]
fn what_is_not_saved_is_asked_about_and_given_up_only_when_said() {
    let mut window = Window::training();
    window.say("n");
    window.until("From which talk?");
    window.press(Key::Enter);
    window.until("As the trainee sees it");
    window.press(Key::Escape);
    window.until("Something is not saved");
    window.press(Key::Escape);
    window.harness.get_by_label("As the trainee sees it");
    window.press(Key::Escape);
    window.until("Something is not saved");
    window.press(Key::D);
    window.until("Known before the talk");
    assert!(!Path::new(&window.places.lessons()).exists());
}

#[test]
fn a_shipped_lesson_is_edited_as_one_of_the_users_own() {
    let shipped = sessions().join("dapagliflozin-2019.lesson.ron");
    let before = std::fs::read(&shipped).unwrap();
    let mut window = Window::training();
    window.say("e");
    window.until("As the trainee sees it");
    window.press(Key::Delete);
    window.control(Key::S);
    window.until("\"saved\"");
    let own = window
        .places
        .lessons()
        .join("dapagliflozin-2019.lesson.ron");
    assert_eq!(read_lesson_file(&own).unwrap().questions.len(), 4);
    assert_eq!(
        std::fs::read(&shipped).unwrap(),
        before,
        "it stays as it is"
    );
}
