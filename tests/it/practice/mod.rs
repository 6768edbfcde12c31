//! The practice tab, the practice desk, the tree of lines: by keyboard, and how they look.

use std::path::Path;
use std::sync::{Arc, Mutex};

use egui::{Key, Modifiers, Vec2, vec2};
use egui_kittest::kittest::Queryable as _;
use egui_kittest::{Harness, SnapshotResults};
use kanjia::app::{App, Deps};
use kanjia::clock::Clock;
use kanjia::domain::event::Origin;
use kanjia::domain::{Moment, Price};
use kanjia::statistics::{Payer, Tactic};
use kanjia::store::shelf::Places;
use kanjia::text::{Language, Words};
use kanjia::training::branch::{Behaviour, Choice, Tree};
use kanjia::training::temperament::Temperament;
use kanjia::transcript::packs::Packs;
use kanjia::ui::branches::{self, BranchesModel, BranchesState, Spread};

use crate::support::{options, whole, window};
use crate::talk::{NRDL, Talk};

const LARGE: Vec2 = vec2(1280.0, 800.0);
const SMALL: Vec2 = vec2(1024.0, 720.0);

/// A clock that stands where it was put.
#[derive(Clone)]
struct Hand(Arc<Mutex<Moment>>);

impl Clock for Hand {
    fn now(&self) -> Moment {
        *self.0.lock().unwrap()
    }
}

/// The whole window, on a clock of our own and an empty disk.
struct Stage {
    harness: Harness<'static, App>,
    folder: tempfile::TempDir,
}

impl Stage {
    fn new(size: Vec2, dark: bool, language: Language) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let at = Moment::parse("2026-03-02T10:00:00+08:00").unwrap();
        let hand = Hand(Arc::new(Mutex::new(at)));
        let clock = hand;
        let root = folder.path().to_owned();
        let theme = if dark {
            egui::Theme::Dark
        } else {
            egui::Theme::Light
        };
        let harness = Harness::builder()
            .with_size(size)
            .with_theme(theme)
            .with_render_cursor(false)
            .with_options(options())
            .wgpu()
            .build_eframe(move |context| {
                let deps = Deps {
                    clock: Box::new(clock.clone()),
                    places: places(&root),
                    language: Some(language),
                    file: None,
                };
                let app = App::new(context, deps).unwrap();
                context.egui_ctx.set_theme(theme);
                app
            });
        let mut stage = Self { harness, folder };
        stage.harness.run_steps(4);
        stage
    }

    fn press(&mut self, key: Key) {
        self.harness.key_press(key);
        self.harness.run_steps(3);
    }

    fn control(&mut self, key: Key) {
        self.harness.key_press_modifiers(Modifiers::COMMAND, key);
        self.harness.run_steps(3);
    }

    fn letter(&mut self, letter: &str) {
        self.harness.event(egui::Event::Text(letter.to_owned()));
        self.harness.run_steps(3);
    }

    /// The company does at once all that it would do before the payer's next turn.
    fn answers(&mut self) {
        for _ in 0..7 {
            self.press(Key::F5);
        }
    }

    /// To the tab of practice.
    fn practice(&mut self) {
        self.control(Key::Num3);
        self.letter("t");
        // the lessons are read beside the window: their note would come and go
        for _ in 0..500 {
            self.harness.run_steps(1);
            if !self.shows("reading lessons") && !self.shows("正在读取课程") {
                return;
            }
            std::thread::sleep(std::time::Duration::from_millis(10));
        }
        panic!("the lessons are never read");
    }

    /// What stands in the window under this name.
    fn shows(&self, text: &str) -> bool {
        self.harness.query_all_by_label_contains(text).count() > 0
    }
}

fn places(root: &Path) -> Places {
    Places {
        talks: root.join("talks"),
        shipped: None,
        settings: root.join("settings.ron"),
    }
}

#[test]
fn a_practice_talk_is_held_by_keyboard_alone_and_kept_as_simulated() {
    let mut stage = Stage::new(LARGE, true, Language::English);
    stage.practice();
    assert!(stage.shows("Practice, simulated company"));
    stage.press(Key::Enter);
    assert!(
        stage.shows("Practice, simulated company"),
        "the chip stands on the desk"
    );
    assert!(stage.shows("emory #"), "it says that nothing is kept yet");
    // the company speaks at once where its wait is skipped
    stage.answers();
    for _ in 0..40 {
        stage.letter("n");
        stage.answers();
        if stage.shows("company's floor") {
            break;
        }
    }
    assert!(
        stage.shows("Reserve "),
        "what was hidden is told at the end"
    );
    stage.press(Key::F3);
    stage.press(Key::Escape);
    stage.control(Key::S);
    let talks = stage.folder.path().join("talks");
    let mut kept = Vec::new();
    for _ in 0..200 {
        stage.harness.run_steps(1);
        kept = std::fs::read_dir(&talks)
            .map(|entries| entries.map(|entry| entry.unwrap().path()).collect())
            .unwrap_or_default();
        kept.retain(|path: &std::path::PathBuf| {
            path.extension().is_some_and(|one| one == "kanjia")
        });
        if !kept.is_empty() {
            break;
        }
        std::thread::sleep(std::time::Duration::from_millis(10));
    }
    let reading = kanjia::store::talk::look(&kept[0], &Packs::shipped().unwrap()).unwrap();
    assert!(reading.fault.is_none());
    assert_eq!(reading.session.unwrap().origin(), Origin::Simulated);
}

#[test]
fn nothing_is_kept_of_a_practice_talk_unless_asked() {
    let mut stage = Stage::new(LARGE, false, Language::SimplifiedChinese);
    stage.practice();
    stage.press(Key::Enter);
    for _ in 0..3 {
        stage.answers();
        stage.letter("n");
    }
    stage.answers();
    // the first attempt to leave says that nothing is kept, the second leaves
    stage.control(Key::W);
    assert!(stage.shows("尚未留存"));
    stage.control(Key::W);
    assert!(!stage.shows("内存中 #"));
    assert!(!stage.folder.path().join("talks").exists());
}

#[test]
fn the_practice_tab_looks_as_drawn() {
    let mut results = SnapshotResults::new();
    for (name, size, dark, language) in [
        ("practice-tab-dark-en", LARGE, true, Language::English),
        (
            "practice-tab-small-light-zh",
            SMALL,
            false,
            Language::SimplifiedChinese,
        ),
    ] {
        let mut stage = Stage::new(size, dark, language);
        stage.practice();
        stage.harness.snapshot(name);
        results.extend_harness(&mut stage.harness);
    }
}

#[test]
fn the_practice_desk_looks_as_drawn() {
    let mut results = SnapshotResults::new();
    for (name, size, dark, language) in [
        ("practice-desk-dark-en", LARGE, true, Language::English),
        (
            "practice-desk-small-light-zh",
            SMALL,
            false,
            Language::SimplifiedChinese,
        ),
    ] {
        let mut stage = Stage::new(size, dark, language);
        stage.practice();
        stage.press(Key::Enter);
        for _ in 0..4 {
            stage.answers();
            stage.letter("n");
        }
        stage.answers();
        stage.harness.snapshot(name);
        results.extend_harness(&mut stage.harness);
    }
}

/// A talk with two lines that leave it, and one that leaves a line.
fn tree() -> Tree {
    let mut talk = Talk::new(NRDL, None);
    talk.say_all("company 53680!; outside; payer asks; company 48000; company 45800!; inside; company 42800; company 40800");
    let mut tree = Tree::of(&talk.session);
    let choice = |behaviour, seed| Choice {
        behaviour,
        temperament: Temperament::PlainSpoken,
        reserve: Price::parse("36000").ok(),
        seed,
    };
    let chosen = Behaviour::Chosen {
        tactic: Tactic::Linear,
        floor: Price::parse("33000").unwrap(),
        noise: 5,
    };
    for (line, at, behaviour, seed, payer) in [
        (0, 8, Behaviour::Fitted, 1, Payer::Guide),
        (0, 9, chosen, 2, Payer::Split),
        (2, 11, chosen, 3, Payer::Waits),
    ] {
        let line = tree.part(line, at, choice(behaviour, seed)).unwrap();
        tree.play_on(line, payer);
    }
    tree
}

#[test]
fn the_tree_of_lines_looks_as_drawn_and_is_walked_by_keyboard() {
    let mut results = SnapshotResults::new();
    for (name, size, dark, language) in [
        ("branches-dark-en", LARGE, true, Language::English),
        (
            "branches-small-light-zh",
            SMALL,
            false,
            Language::SimplifiedChinese,
        ),
    ] {
        let tree = tree();
        let words = Words::of(language);
        let root = tree.lines()[0].session();
        let fits = kanjia::training::branch::fits(root, kanjia::training::branch::SEARCH).unwrap();
        let spread = Spread {
            tried: fits.tried,
            kept: fits.kept().len(),
            offers: fits.offers,
            is_loose: fits.are_loose(),
            floors: kanjia::training::branch::floors(root, &fits),
            tactics: fits.tactics(),
        };
        let mut state = BranchesState::of(&tree, 1);
        let mut asked = 0;
        let mut harness = window(size, dark, |ui| {
            let model = BranchesModel {
                words: &words,
                tree: &tree,
                spread: Some(&spread),
                notice: None,
            };
            asked += branches::show(&mut whole(ui), &model, &mut state).len();
        });
        harness.run_steps(3);
        harness.snapshot(name);
        results.extend_harness(&mut harness);
        harness.key_press(Key::ArrowDown);
        harness.run_steps(2);
        harness.key_press(Key::ArrowLeft);
        harness.run_steps(2);
        harness.event(egui::Event::Text("n".to_owned()));
        harness.run_steps(2);
        drop(harness);
        assert_eq!(state.line, 2);
        assert_eq!(asked, 1, "a new line is asked for");
    }
}
