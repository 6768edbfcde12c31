//! The tab of scores in the Training view.

use std::cell::RefCell;
use std::rc::Rc;

use egui::{Key, Vec2, vec2};
use egui_kittest::Harness;
use egui_kittest::kittest::Queryable as _;
use kanjia::text::{Language, Words};
use kanjia::training::attempt::Attempt;
use kanjia::transcript::packs::Packs;
use kanjia::ui::action::{Action, SheetFormat, SheetOf};
use kanjia::ui::training::{self, Tab, TrainingModel, TrainingState};

use super::attempts::{attempt, lesson};
use crate::support;

/// A class of three, with ups and downs.
fn class() -> Vec<Attempt> {
    let shares = ["0.21", "0.34", "0", "0.48", "0.62", "0.71", "0.66", "1.08"];
    let mut all = Vec::new();
    for (at, share) in shares.into_iter().enumerate() {
        all.push(attempt("林静", share));
        if at % 3 == 0 {
            all.push(lesson("林静", 40 + 10 * u8::try_from(at).unwrap()));
        }
    }
    all.push(attempt("许伟", "0.44"));
    all.push(lesson("Chen Yu", 85));
    all
}

fn stage(
    language: Language,
    size: Vec2,
    dark: bool,
    attempts: Vec<Attempt>,
) -> (Harness<'static>, Rc<RefCell<Vec<String>>>) {
    let asked = Rc::new(RefCell::new(Vec::new()));
    let heard = Rc::clone(&asked);
    let words = Words::of(language);
    let mut state = TrainingState::default();
    state.tab = Tab::Scores;
    let view = move |ui: &mut egui::Ui| {
        let packs = Packs::shipped().unwrap();
        let model = model(&words, &attempts, &packs);
        let actions = training::show(&mut support::whole(ui), &model, &mut state);
        heard.borrow_mut().extend(actions.iter().map(in_words));
    };
    let mut harness = support::window(size, dark, view);
    harness.run();
    (harness, asked)
}

fn model<'a>(words: &'a Words, attempts: &'a [Attempt], packs: &'a Packs) -> TrainingModel<'a> {
    TrainingModel {
        words,
        lessons: &[],
        shelf: &[],
        briefs: &[],
        attempts,
        packs,
        trainee: "林静",
        reading: false,
        notice: None,
    }
}

fn in_words(action: &Action) -> String {
    match action {
        Action::SaveSheet(SheetOf::Attempts, SheetFormat::Csv) => "csv".to_owned(),
        Action::SaveSheet(SheetOf::Attempts, SheetFormat::Xlsx) => "xlsx".to_owned(),
        _ => "something else".to_owned(),
    }
}

#[test]
fn who_learns_here_is_chosen_first_and_arrows_choose_others() {
    let (mut harness, _) = stage(Language::English, vec2(1280.0, 800.0), true, class());
    assert!(
        harness
            .query_by_label_contains("Our share of the zone 21.0%")
            .is_none()
    );
    assert!(
        harness
            .query_by_label_contains("Share of the zone 21.0%; Credit of a lesson 40")
            .is_some()
    );
    harness.key_press(Key::ArrowDown);
    harness.run();
    assert!(
        harness
            .query_by_label_contains("Share of the zone 44.0%")
            .is_some()
    );
    harness.key_press(Key::Home);
    harness.run();
    assert!(
        harness
            .query_by_label_contains("Credit of a lesson 85")
            .is_some()
    );
}

#[test]
fn letters_save_the_sheet_of_the_class() {
    let (mut harness, asked) = stage(Language::English, vec2(1280.0, 800.0), true, class());
    for letter in ["c", "X"] {
        harness.event(egui::Event::Text(letter.to_owned()));
        harness.run();
    }
    assert_eq!(*asked.borrow(), ["csv", "xlsx"]);
}

/// The size that everything is designed for.
const DESIGNED: Vec2 = vec2(1280.0, 800.0);

fn picture(name: &str, language: Language, size: Vec2, dark: bool, attempts: Vec<Attempt>) {
    stage(language, size, dark, attempts).0.snapshot(name);
}

#[test]
fn the_tab_in_the_dark() {
    let name = "training-scores-dark-en";
    picture(name, Language::English, DESIGNED, true, class());
}

#[test]
fn the_tab_in_chinese() {
    let name = "training-scores-light-zh";
    picture(name, Language::SimplifiedChinese, DESIGNED, false, class());
}

#[test]
fn the_tab_in_a_small_window() {
    let name = "training-scores-small-light-en";
    picture(name, Language::English, vec2(1024.0, 720.0), false, class());
}

#[test]
fn the_tab_before_anyone_tried() {
    let name = "training-scores-empty-dark-zh";
    let chinese = Language::SimplifiedChinese;
    picture(name, chinese, DESIGNED, true, Vec::new());
}
