//! The trainer's editor, by keyboard, and as pictures.

use std::cell::RefCell;
use std::rc::Rc;

use egui::{Key, Modifiers, Vec2, accesskit::Role, vec2};
use egui_kittest::Harness;
use egui_kittest::kittest::Queryable as _;
use kanjia::domain::Session;
use kanjia::text::{Language, Words};
use kanjia::training::check::faults;
use kanjia::training::decision::is_askable;
use kanjia::training::found;
use kanjia::training::lesson::{Band, Lesson};
use kanjia::transcript::cursor::Tape;
use kanjia::ui::lesson_editor::{self, EditorAsk, EditorModel, EditorState, Point};

use super::{price, shipped, shipped_talk};
use crate::support;

struct Scene {
    language: Language,
    session: Session,
    tape: Tape,
    points: Vec<Point>,
    state: EditorState,
    asked: Vec<&'static str>,
}

struct Stage {
    scene: Rc<RefCell<Scene>>,
    harness: Harness<'static>,
}

const DESIGNED: Vec2 = vec2(1280.0, 800.0);
const SMALL: Vec2 = vec2(1024.0, 720.0);

impl Scene {
    fn new(name: &str) -> Self {
        let (lesson, mut tape) = shipped(name);
        Self {
            language: Language::English,
            session: shipped_talk(name).reading.session.unwrap(),
            points: points(&mut tape),
            tape,
            state: EditorState::new(&lesson, false),
            asked: Vec::new(),
        }
    }

    fn show(&mut self, ui: &mut egui::Ui) {
        let words = Words::of(self.language);
        let (lesson, _) = self.state.draft.read();
        let faults = faults(&lesson, &mut self.tape);
        self.tape.go_to(self.state.place().map_or(1, |at| at.seq));
        let model = EditorModel {
            words: &words,
            file: "dapagliflozin-2019.lesson.ron",
            session: &self.session,
            seen: self.tape.seen(),
            points: &self.points,
            faults: &faults,
            saving: false,
            notice: None,
        };
        for asked in lesson_editor::show(ui, &model, &mut self.state) {
            self.asked.push(match asked {
                EditorAsk::Save => "save",
                EditorAsk::Leave => "leave",
                EditorAsk::Action(_) => "action",
            });
        }
    }

    fn on(self, size: Vec2, dark: bool) -> Stage {
        let scene = Rc::new(RefCell::new(self));
        let shown = Rc::clone(&scene);
        let view = move |ui: &mut egui::Ui| shown.borrow_mut().show(&mut support::whole(ui));
        let mut harness = support::window(size, dark, view);
        harness.run();
        Stage { scene, harness }
    }
}

fn points(tape: &mut Tape) -> Vec<Point> {
    tape.go_to(1);
    let mut points = Vec::new();
    loop {
        if is_askable(tape.seen()) {
            let id = tape.id(tape.place()).unwrap();
            let found = found::question(tape.seen(), id);
            points.push(Point { id, found });
        }
        if !tape.forward() {
            return points;
        }
    }
}

impl Stage {
    fn press(&mut self, keys: &[Key]) {
        for key in keys {
            self.harness.key_press(*key);
            self.harness.run();
        }
    }

    fn control(&mut self, key: Key) {
        self.harness.key_press_modifiers(Modifiers::COMMAND, key);
        self.harness.run();
    }

    fn say(&mut self, text: &str) {
        self.harness.event(egui::Event::Text(text.to_owned()));
        self.harness.run();
    }

    fn asked(&self) -> Vec<&'static str> {
        std::mem::take(&mut self.scene.borrow_mut().asked)
    }

    fn lesson(&self) -> Lesson {
        self.scene.borrow().state.draft.read().0
    }

    fn chosen(&self) -> Option<usize> {
        self.scene.borrow().state.chosen
    }

    /// Types over what stands in the field that has the focus.
    fn type_over(&mut self, text: &str) {
        self.control(Key::A);
        self.say(text);
    }
}

#[test]
fn a_question_is_written_by_keyboard_alone() {
    let mut stage = Scene::new("dapagliflozin-2019").on(DESIGNED, true);
    assert_eq!(stage.chosen(), Some(0));
    stage.press(&[Key::ArrowDown, Key::Enter]);
    stage.type_over("What now, then?");
    stage.press(&[Key::Tab]);
    stage.type_over("那么，现在怎么办？");
    stage.press(&[Key::Escape]);
    let lesson = stage.lesson();
    assert_eq!(lesson.questions[1].asks.en.as_str(), "What now, then?");
    assert_eq!(lesson.questions[1].asks.zh.as_str(), "那么，现在怎么办？");
    assert!(stage.scene.borrow().state.is_changed());
    stage.control(Key::S);
    assert_eq!(stage.asked(), ["save"]);
}

#[test]
fn a_found_question_is_added_moved_and_taken_away() {
    let mut stage = Scene::new("dapagliflozin-2019").on(DESIGNED, true);
    // asked already: 2, 7, 8, 10, 11; of what is left the guide has words at 9
    stage.say("n");
    let row = stage
        .scene
        .borrow()
        .points
        .iter()
        .position(|one| one.id.seq == 9)
        .unwrap();
    stage.press(&vec![Key::ArrowDown; row]);
    stage.press(&[Key::Enter]);
    let records = |stage: &Stage| -> Vec<u64> {
        stage
            .lesson()
            .questions
            .iter()
            .map(|one| one.at.seq)
            .collect()
    };
    assert_eq!(records(&stage), [2, 7, 8, 9, 10, 11]);
    assert_eq!(stage.chosen(), Some(3));
    assert_eq!(stage.lesson().questions[3].accepted[0].band, Band::Ask);
    // to a later record: past the two that follow
    stage.say("m");
    let row = stage
        .scene
        .borrow()
        .points
        .iter()
        .position(|one| one.id.seq == 12)
        .unwrap();
    stage.press(&vec![Key::ArrowDown; row]);
    stage.press(&[Key::Enter]);
    assert_eq!(records(&stage), [2, 7, 8, 10, 11, 12]);
    assert_eq!(stage.chosen(), Some(5));
    stage.press(&[Key::Delete]);
    assert_eq!(records(&stage), [2, 7, 8, 10, 11]);
    // what is asked already is not taken a second time
    stage.say("n");
    stage.press(&[Key::Enter]);
    assert_eq!(records(&stage), [2, 7, 8, 10, 11]);
    stage.press(&[Key::Escape]);
    assert_eq!(stage.asked(), Vec::<&str>::new());
}

#[test]
fn answers_are_added_and_their_figures_read() {
    let mut stage = Scene::new("dapagliflozin-2019").on(DESIGNED, false);
    stage.press(&[
        Key::End,
        Key::ArrowDown,
        Key::ArrowDown,
        Key::ArrowDown,
        Key::ArrowDown,
    ]);
    assert_eq!(stage.chosen(), Some(4));
    stage.say("a");
    let lesson = stage.lesson();
    assert_eq!(lesson.questions[4].accepted.len(), 5);
    assert_eq!(lesson.questions[4].accepted[4].band, Band::Ask);
    assert_eq!(lesson.questions[4].accepted[4].credit, 20);
    let low = "Question 5, answer 1, from";
    stage
        .harness
        .get_by_role_and_label(Role::TextInput, low)
        .focus();
    stage.harness.run();
    stage.type_over("4.37");
    let band = stage.lesson().questions[4].accepted[0].band;
    assert_eq!(band, Band::Name(price("4.37"), price("4.38")));
    stage.type_over("4,37");
    let (_, unreadable) = stage.scene.borrow().state.draft.read();
    assert_eq!(unreadable.len(), 1);
    assert_eq!(unreadable[0].code, "price-not-a-number");
    let told = "It can't be read: this is not a price; a price is written 4.36 or 33000.";
    stage.harness.get_by_label(told);
}

#[test]
fn leaving_with_something_unsaved_asks() {
    let mut stage = Scene::new("dapagliflozin-2019").on(DESIGNED, true);
    stage.press(&[Key::Escape]);
    assert_eq!(stage.asked(), ["leave"], "nothing was changed");
    stage.press(&[Key::Delete, Key::Escape]);
    assert_eq!(stage.asked(), Vec::<&str>::new());
    stage.harness.get_by_label("Something is not saved");
    stage.press(&[Key::Escape]);
    assert_eq!(stage.scene.borrow().state.leave, None);
    stage.press(&[Key::Escape, Key::Enter]);
    assert_eq!(stage.asked(), ["save"]);
    stage.scene.borrow_mut().state.leave = None;
    stage.press(&[Key::Escape, Key::D]);
    assert_eq!(stage.asked(), ["leave"]);
}

#[test]
fn every_fault_stands_beside_its_field() {
    let mut scene = Scene::new("dapagliflozin-2019");
    scene.state.draft.questions[0].hint.zh.clear();
    scene.state.draft.questions[0].accepted[1].credit = "400".to_owned();
    let mut stage = scene.on(DESIGNED, true);
    stage.harness.run();
    stage.harness.get_by_label("The Chinese words are missing.");
    stage
        .harness
        .get_by_label("It can't be read: credit is a whole number from 0 to 100.");
}

#[test]
fn the_editor_in_the_dark_in_english() {
    let mut scene = Scene::new("dapagliflozin-2019");
    scene.state.chosen = Some(4);
    scene
        .on(DESIGNED, true)
        .harness
        .snapshot("lesson-editor-dark-en");
}

#[test]
fn the_editor_in_the_light_in_chinese() {
    let mut scene = Scene::new("nusinersen-2021");
    scene.language = Language::SimplifiedChinese;
    scene
        .on(DESIGNED, false)
        .harness
        .snapshot("lesson-editor-light-zh");
}

#[test]
fn the_editor_with_faults_in_a_small_window() {
    let mut scene = Scene::new("dapagliflozin-2019");
    scene.state.chosen = Some(1);
    scene.state.draft.questions[1].hint.zh.clear();
    scene.state.draft.questions[1].accepted[0].credit = "90".to_owned();
    scene
        .on(SMALL, false)
        .harness
        .snapshot("lesson-editor-small-light-en");
}

#[test]
fn records_to_ask_about_are_offered() {
    let mut stage = Scene::new("nusinersen-2021").on(DESIGNED, true);
    stage.say("n");
    stage.harness.snapshot("lesson-editor-points-dark-en");
}
