//! The Training view: lessons by keyboard, and as pictures.

use std::cell::RefCell;
use std::rc::Rc;
use std::sync::Arc;

use egui::{Key, Modifiers, Vec2, accesskit::Role, vec2};
use egui_kittest::Harness;
use egui_kittest::kittest::Queryable as _;
use kanjia::domain::Moment;
use kanjia::domain::summary::Summary;
use kanjia::text::{Language, Words};
use kanjia::training::progress::Tally;
use kanjia::transcript::row::{Row, Standing};
use kanjia::transcript::tag::Tags;
use kanjia::ui::action::Action;
use kanjia::ui::training::{self, Listed, TrainingModel, TrainingState};

use super::{SHIPPED, sessions, shipped, shipped_talk};
use crate::support;

struct Scene {
    language: Language,
    lessons: Vec<Listed>,
    shelf: Vec<Arc<Row>>,
    trainee: String,
    notice: Option<String>,
    state: TrainingState,
    asked: Vec<Action>,
}

struct Stage {
    scene: Rc<RefCell<Scene>>,
    harness: Harness<'static>,
}

const DESIGNED: Vec2 = vec2(1280.0, 800.0);
const SMALL: Vec2 = vec2(1024.0, 720.0);

fn listed() -> Vec<Listed> {
    let when = Moment::parse("2026-03-02T10:31:00+08:00");
    let mut lessons: Vec<Listed> = SHIPPED
        .iter()
        .zip([(3, 240, when), (0, 0, None)])
        .map(|(name, (answered, credit, last))| Listed {
            path: sessions().join(format!("{name}.lesson.ron")),
            lesson: Ok(Arc::new(shipped(name).0)),
            talk: shipped_talk(name).reading.session.map(Arc::new),
            tally: Some(Tally {
                answered,
                questions: 5,
                credit,
                last,
            }),
        })
        .collect();
    lessons.push(Listed {
        path: sessions().join("half.lesson.ron"),
        lesson: Err("Line 3, column 12: this is not a price.".to_owned()),
        talk: None,
        tally: None,
    });
    lessons
}

fn shelf() -> Vec<Arc<Row>> {
    let row = |(id, name): (i64, &&str)| Row {
        id,
        path: sessions().join(format!("{name}.kanjia")),
        summary: (shipped_talk(name).reading.session.as_ref()).map(Summary::of),
        standing: Standing::Verified,
        records: 15,
        head: Some("7c1e04b2".to_owned()),
        writable: true,
        tags: Tags::default(),
    };
    (0..)
        .zip(SHIPPED)
        .map(|(id, name)| Arc::new(row((id, &name))))
        .collect()
}

impl Scene {
    fn new() -> Self {
        Self {
            language: Language::English,
            lessons: listed(),
            shelf: shelf(),
            trainee: "Li Wei".to_owned(),
            notice: None,
            state: TrainingState::default(),
            asked: Vec::new(),
        }
    }

    fn on(self, size: Vec2, dark: bool) -> Stage {
        let scene = Rc::new(RefCell::new(self));
        let shown = Rc::clone(&scene);
        let view = move |ui: &mut egui::Ui| {
            let scene = &mut *shown.borrow_mut();
            let words = Words::of(scene.language);
            let packs = kanjia::transcript::packs::Packs::shipped().unwrap();
            let model = TrainingModel {
                words: &words,
                lessons: &scene.lessons,
                attempts: &[],
                shelf: &scene.shelf,
                briefs: &[],
                packs: &packs,
                trainee: &scene.trainee,
                reading: false,
                notice: scene.notice.as_deref(),
            };
            let asked = training::show(&mut support::whole(ui), &model, &mut scene.state);
            scene.asked.extend(asked);
        };
        let mut harness = support::window(size, dark, view);
        harness.run();
        Stage { scene, harness }
    }
}

impl Stage {
    fn press(&mut self, keys: &[Key]) {
        for key in keys {
            self.harness.key_press(*key);
            self.harness.run();
        }
    }

    fn say(&mut self, text: &str) {
        self.harness.event(egui::Event::Text(text.to_owned()));
        self.harness.run();
    }

    fn asked(&self) -> Vec<String> {
        let asked = std::mem::take(&mut self.scene.borrow_mut().asked);
        let name = |path: &std::path::Path| path.file_name().unwrap().to_str().unwrap().to_owned();
        let in_words = |action: &Action| match action {
            Action::TakeLesson(path) => format!("take {}", name(path)),
            Action::EditLesson(path) => format!("edit {}", name(path)),
            Action::MakeLesson(path) => format!("make of {}", name(path)),
            Action::NameTrainee(name) => format!("trainee {name}"),
            Action::ShowLibrary => "talks".to_owned(),
            Action::Speak(language) => format!("speak {language}"),
            Action::SwitchTheme => "theme".to_owned(),
            _ => "something else".to_owned(),
        };
        asked.iter().map(in_words).collect()
    }
}

#[test]
fn lessons_are_taken_edited_and_made_by_keyboard() {
    let mut stage = Scene::new().on(DESIGNED, true);
    stage.press(&[Key::Enter]);
    assert_eq!(stage.asked(), ["take dapagliflozin-2019.lesson.ron"]);
    stage.press(&[Key::ArrowDown, Key::Enter]);
    stage.say("e");
    assert_eq!(
        stage.asked(),
        [
            "take nusinersen-2021.lesson.ron",
            "edit nusinersen-2021.lesson.ron"
        ]
    );
    stage.press(&[Key::End, Key::Enter]);
    assert_eq!(stage.asked(), Vec::<String>::new(), "it can't be read");
    stage.say("n");
    stage.press(&[Key::ArrowDown, Key::Enter]);
    assert_eq!(stage.asked(), ["make of nusinersen-2021.kanjia"]);
    stage.say("n");
    stage.press(&[Key::Escape]);
    stage.press(&[Key::Home, Key::Enter]);
    assert_eq!(stage.asked(), ["take dapagliflozin-2019.lesson.ron"]);
}

#[test]
fn the_views_have_keys_and_the_language_and_colours_too() {
    let mut stage = Scene::new().on(DESIGNED, false);
    stage
        .harness
        .key_press_modifiers(Modifiers::COMMAND, Key::Num1);
    stage.harness.run();
    stage.say("L");
    stage.press(&[Key::F9]);
    assert_eq!(stage.asked(), ["talks", "speak zh-CN", "theme"]);
    stage
        .harness
        .get_by_role_and_label(Role::Tab, "Talks")
        .click();
    stage.harness.run();
    assert_eq!(stage.asked(), ["talks"]);
}

#[test]
fn a_trainee_is_named_once_the_field_is_left() {
    let mut stage = Scene::new().on(DESIGNED, false);
    let field = stage
        .harness
        .get_by_role_and_label(Role::TextInput, "Trainee");
    field.focus();
    stage.harness.run();
    stage
        .harness
        .get_by_role_and_label(Role::TextInput, "Trainee")
        .type_text(" 2");
    stage.harness.run();
    assert_eq!(stage.asked(), Vec::<String>::new());
    stage.press(&[Key::Enter]);
    assert_eq!(stage.asked(), ["trainee Li Wei 2"]);
}

#[test]
fn nothing_of_the_view_tells_how_a_talk_ended() {
    for language in Language::ALL {
        let mut scene = Scene::new();
        scene.language = language;
        let stage = scene.on(DESIGNED, true);
        let tree = format!("{:?}", stage.harness.root());
        assert!(tree.contains("550,000") || tree.contains("7.00"), "{tree}");
        for told in ["4.36", "4.40", "33,000", "34,020", "22.4", "38.5"] {
            assert!(!tree.contains(told), "{told}");
        }
    }
}

#[test]
fn the_training_view_in_the_dark_in_english() {
    Scene::new()
        .on(DESIGNED, true)
        .harness
        .snapshot("training-lessons-dark-en");
}

#[test]
fn the_training_view_in_the_light_in_chinese() {
    let mut scene = Scene::new();
    scene.language = Language::SimplifiedChinese;
    scene.state.lessons.selected = Some(sessions().join("nusinersen-2021.lesson.ron"));
    scene
        .on(DESIGNED, false)
        .harness
        .snapshot("training-lessons-light-zh");
}

#[test]
fn the_training_view_in_a_small_window() {
    let mut scene = Scene::new();
    scene.notice = Some("The talk of this lesson is in none of the folders.".to_owned());
    scene
        .on(SMALL, false)
        .harness
        .snapshot("training-lessons-small-light-en");
}

#[test]
fn without_lessons_the_view_offers_to_make_one() {
    let mut scene = Scene::new();
    scene.lessons.clear();
    let mut stage = scene.on(SMALL, true);
    stage.harness.snapshot("training-lessons-empty-dark-en");
    stage.press(&[Key::Enter]);
    assert_eq!(stage.asked(), Vec::<String>::new());
}

#[test]
fn the_talk_of_a_new_lesson_is_picked_from_the_shelf() {
    let mut stage = Scene::new().on(DESIGNED, true);
    stage.say("n");
    stage.harness.snapshot("training-new-lesson-dark-en");
}
