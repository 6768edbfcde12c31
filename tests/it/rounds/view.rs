//! The board in a window: keys, what assistive technology is told, pictures.

use std::cell::RefCell;
use std::path::{Path, PathBuf};
use std::rc::Rc;
use std::sync::Arc;

use egui::{Key, Vec2, accesskit::Role, vec2};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use kanjia::domain::round::{Round, RoundLine};
use kanjia::domain::summary::Summary;
use kanjia::domain::{Bilingual, Text};
use kanjia::store::shelf::talks_in;
use kanjia::store::talk::look;
use kanjia::text::{Language, Words};
use kanjia::transcript::packs::Packs;
use kanjia::transcript::rounds::shipped;
use kanjia::transcript::row::Standing;
use kanjia::ui::action::Action;
use kanjia::ui::round::{
    self, BoardTalk, ListedRound, Naming, NamingAnswer, RoundAsk, RoundModel, RoundState,
};

use crate::support;

const DESIGNED: Vec2 = vec2(1280.0, 800.0);
const SMALL: Vec2 = vec2(1024.0, 720.0);

struct Scene {
    rounds: Vec<ListedRound>,
    language: Language,
    state: RoundState,
    asked: Vec<Action>,
}

struct Stage {
    scene: Rc<RefCell<Scene>>,
    harness: Harness<'static>,
}

/// The talks that ship as a round, so often.
fn of_talks(times: usize) -> ListedRound {
    let packs = Packs::shipped().unwrap();
    let mut lines = Vec::new();
    let mut talks = Vec::new();
    for path in talks_in(Path::new("sessions")).unwrap() {
        let session = look(&path, &packs).unwrap().session.unwrap();
        lines.push(RoundLine::from(&Summary::of(&session)));
        talks.push(BoardTalk {
            path,
            standing: Standing::Verified,
            goes_on: false,
        });
    }
    let name = |text: &str| Text::name(text).unwrap();
    let title = Bilingual {
        en: name("Talks that ship"),
        zh: name("随程序提供的谈判"),
    };
    let repeated = |count: usize| count * times;
    let lines: Vec<RoundLine> = lines
        .iter()
        .cycle()
        .take(repeated(lines.len()))
        .cloned()
        .collect();
    let talks: Vec<BoardTalk> = talks
        .iter()
        .cycle()
        .take(repeated(talks.len()))
        .cloned()
        .collect();
    let round = Round::of_talks("own".to_owned(), title, Bilingual::default(), lines);
    ListedRound {
        round: Arc::new(round),
        talks,
    }
}

fn published() -> impl Iterator<Item = ListedRound> {
    shipped().iter().map(|round| ListedRound {
        round: Arc::clone(round),
        talks: Vec::new(),
    })
}

impl Scene {
    /// Rounds of which this one is shown.
    fn of(chosen: &str) -> Self {
        let mut state = RoundState::default();
        state.chosen = Some(chosen.to_owned());
        Self {
            rounds: std::iter::once(of_talks(1)).chain(published()).collect(),
            language: Language::English,
            state,
            asked: Vec::new(),
        }
    }

    fn in_chinese(self) -> Self {
        Self {
            language: Language::SimplifiedChinese,
            ..self
        }
    }

    fn on(self, size: Vec2, dark: bool) -> Stage {
        let scene = Rc::new(RefCell::new(self));
        let shown = Rc::clone(&scene);
        let mut harness = support::window(size, dark, move |ui: &mut egui::Ui| {
            let Self {
                rounds,
                language,
                state,
                asked,
            } = &mut *shown.borrow_mut();
            let words = Words::of(*language);
            let model = RoundModel {
                words: &words,
                rounds,
                reading: false,
                notice: None,
            };
            asked.extend(round::show(&mut support::whole(ui), &model, state));
        });
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
        asked.iter().map(in_words).collect()
    }

    fn chosen(&self) -> Option<String> {
        self.scene.borrow().state.chosen.clone()
    }
}

fn in_words(action: &Action) -> String {
    let name = |path: &PathBuf| path.file_stem().unwrap().to_str().unwrap().to_owned();
    match action {
        Action::Replay(path) => format!("replay {}", name(path)),
        Action::Open(path) => format!("open {}", name(path)),
        Action::Speak(language) => format!("speak {language}"),
        Action::ShowLibrary => "talks".to_owned(),
        Action::InRounds(RoundAsk::New) => "new round".to_owned(),
        Action::InRounds(RoundAsk::Save(round, base)) => {
            format!(
                "save {} {}",
                round.id,
                base.as_ref().map_or("-", |base| base.id())
            )
        }
        Action::InRounds(RoundAsk::Verify(talks)) => format!("verify {}", talks.len()),
        _ => "something else".to_owned(),
    }
}

#[test]
fn enter_opens_the_talk_of_the_row_and_letters_do_what_buttons_do() {
    let mut stage = Scene::of("own").on(DESIGNED, true);
    stage.press(&[Key::Enter]);
    assert_eq!(
        stage.asked(),
        ["replay nusinersen-2021"],
        "the deepest cut is first"
    );
    stage.press(&[Key::ArrowDown, Key::Enter]);
    assert_eq!(stage.asked(), ["replay risdiplam-2023"]);
    for (text, wanted) in [
        ("e", "save own first"),
        ("v", "verify 7"),
        ("n", "new round"),
        ("l", "speak zh-CN"),
    ] {
        stage.say(text);
        assert_eq!(stage.asked(), [wanted], "{text}");
    }
    stage.say("b");
    stage.say("e");
    assert_ne!(stage.asked(), ["save own first"], "another base");
    stage.say("g");
    stage.press(&[Key::Enter]);
    assert_eq!(stage.asked(), Vec::<String>::new(), "a company is no talk");
    stage
        .harness
        .key_press_modifiers(egui::Modifiers::COMMAND, Key::Num1);
    stage.harness.run();
    assert_eq!(stage.asked(), ["talks"]);
}

#[test]
fn rounds_are_walked_through_and_chosen_by_keyboard() {
    let mut stage = Scene::of("own").on(DESIGNED, false);
    stage.press(&[Key::ArrowRight]);
    assert_eq!(stage.chosen().as_deref(), Some("shandong-2020"));
    stage.press(&[
        Key::ArrowRight,
        Key::ArrowLeft,
        Key::ArrowLeft,
        Key::ArrowLeft,
    ]);
    assert_eq!(stage.chosen().as_deref(), Some("own"));
    stage.say("o");
    stage.press(&[Key::End, Key::Enter]);
    assert_eq!(stage.chosen().as_deref(), Some("shenyang-second"));
    stage.say("o");
    stage.press(&[Key::Home, Key::Escape]);
    assert_eq!(
        stage.chosen().as_deref(),
        Some("shenyang-second"),
        "put away"
    );
}

#[test]
fn a_word_narrows_the_table_and_the_heads_sort_it() {
    let mut stage = Scene::of("shandong-2020").on(DESIGNED, false);
    stage.say("/");
    for letter in ["f", "i", "r", "m", "2", "0"] {
        stage.say(letter);
    }
    assert_eq!(stage.scene.borrow().state.query, "firm20");
    assert_eq!(stage.asked(), Vec::<String>::new(), "letters are typed");
    let rows = |stage: &Stage| {
        let nodes = stage.harness.root().children_recursive();
        let names: Vec<String> = nodes
            .filter_map(|node| node.accesskit_node().label())
            .filter(|label| label.starts_with("Simulated product"))
            .collect();
        names
    };
    assert!(rows(&stage).iter().all(|row| row.contains("firm 20")));
    assert!(rows(&stage).iter().any(|row| row.contains("98.58%")));
    stage.press(&[Key::Escape]);
    assert_eq!(stage.scene.borrow().state.query, "");
    stage.harness.get_by_label("Cut, descending").click();
    stage.harness.run();
    stage.harness.get_by_label("Cut, ascending");
    assert!(
        rows(&stage)[0].contains("18.") || rows(&stage)[0].contains("19."),
        "{:?}",
        rows(&stage)[0]
    );
}

#[test]
fn figures_that_were_made_up_are_marked_for_everyone() {
    let stage = Scene::of("shandong-2020").on(DESIGNED, true);
    stage
        .harness
        .get_by_label("Products simulated, totals as published");
    stage.harness.get_by_label("Mean cut 67.3 %");
    stage.harness.get_by_label("Highest cut 98.58 %");
    let published = Scene::of("nrdl-2017").on(DESIGNED, true);
    assert!(
        published
            .harness
            .query_by_label("Products simulated, totals as published")
            .is_none()
    );
    published.harness.get_by_label("Mean cut 44 %");
}

#[test]
fn published_rounds_have_no_records_to_verify() {
    let mut stage = Scene::of("shandong-2020").on(DESIGNED, true);
    assert!(
        stage
            .harness
            .query_by_role_and_label(Role::Button, "Verify all")
            .is_none()
    );
    stage.say("v");
    stage.press(&[Key::Enter]);
    assert_eq!(stage.asked(), Vec::<String>::new());
}

#[test]
fn only_rows_in_sight_are_drawn_of_many() {
    let mut scene = Scene::of("own");
    scene.rounds = vec![of_talks(2000)];
    let mut stage = scene.on(DESIGNED, true);
    let rows = |stage: &Stage| {
        let nodes = stage.harness.root().children_recursive();
        nodes
            .filter(|node| {
                node.accesskit_node()
                    .label()
                    .is_some_and(|one| one.contains("Nusinersen"))
            })
            .count()
    };
    let seen = rows(&stage);
    assert!((1..12).contains(&seen), "{seen}");
    stage.press(&[Key::End]);
    stage.harness.get_by_label("How the cuts are spread");
}

#[test]
fn a_round_is_named_and_made_by_keyboard() {
    let answers = Rc::new(RefCell::new(Vec::new()));
    let heard = Rc::clone(&answers);
    let mut naming = Naming::of(vec![PathBuf::from("a.kanjia")]);
    let mut harness = support::window(SMALL, true, move |ui: &mut egui::Ui| {
        let words = Words::of(Language::English);
        match naming.show(ui, &words) {
            NamingAnswer::Open => {}
            answer => heard.borrow_mut().push(answer),
        }
    });
    harness.run();
    harness
        .get_by_role(Role::TextInput)
        .type_text("First of 2026");
    harness.run();
    harness.key_press(Key::Enter);
    harness.run();
    let name = Text::name("First of 2026").unwrap();
    assert_eq!(answers.borrow().first(), Some(&NamingAnswer::Make(name)));
}

fn picture(name: &str, size: Vec2, dark: bool, scene: Scene) {
    scene.on(size, dark).harness.snapshot(name);
}

#[test]
fn shandong_in_the_dark_in_chinese() {
    picture(
        "round-dark-zh",
        DESIGNED,
        true,
        Scene::of("shandong-2020").in_chinese(),
    );
}

#[test]
fn shandong_in_the_light_in_english() {
    picture(
        "round-light-en",
        DESIGNED,
        false,
        Scene::of("shandong-2020"),
    );
}

#[test]
fn shandong_in_a_small_window() {
    picture(
        "round-small-light-zh",
        SMALL,
        false,
        Scene::of("shandong-2020").in_chinese(),
    );
}

#[test]
fn a_round_of_talks_in_a_small_window() {
    picture("round-talks-small-dark-en", SMALL, true, Scene::of("own"));
}

#[test]
fn a_round_of_ten_thousand_talks() {
    let mut scene = Scene::of("own").in_chinese();
    scene.rounds = std::iter::once(of_talks(1430)).chain(published()).collect();
    picture("round-many-dark-zh", DESIGNED, true, scene);
}

#[test]
fn a_round_of_which_only_totals_were_published() {
    picture(
        "round-totals-light-zh",
        DESIGNED,
        false,
        Scene::of("shenyang-pilot").in_chinese(),
    );
}

#[test]
fn companies_in_the_table() {
    let mut scene = Scene::of("shandong-2020");
    scene.state.by_company = true;
    picture("round-companies-dark-en", DESIGNED, true, scene);
}
