//! Further filters, tags and the years, by keyboard.

use egui::{Key, accesskit::Role};
use egui_kittest::kittest::Queryable as _;
use rust_decimal::Decimal;

use super::scene::{DESIGNED, Scene, Stage};
use super::talks;

fn stage() -> Stage {
    Scene::new(talks::shelf()).on(DESIGNED, false)
}

fn count(stage: &Stage, text: &str) {
    assert!(stage.harness.query_by_label(text).is_some(), "{text}");
}

#[test]
fn names_and_cuts_narrow_the_list() {
    let mut stage = stage();
    for (fields, shown) in [
        (&[(0, "达格")][..], "1 of 9 talks"),
        (&[(0, "drug")], "3 of 9 talks"),
        (&[(1, "practice company")], "2 of 9 talks"),
        (&[(2, "xuwei")], "1 of 9 talks"),
        (&[(3, "25")], "2 of 9 talks"),
        (&[(3, "20%"), (4, "30")], "2 of 9 talks"),
    ] {
        stage.say("f");
        for (field, text) in fields {
            let names = [
                "Drug",
                "Company",
                "Person",
                "Cut by at least so many percent",
                "Cut by at most so many percent",
            ];
            let name = names[*field];
            stage
                .harness
                .get_by_role_and_label(Role::TextInput, name)
                .focus();
            stage.harness.run();
            stage.say(text);
        }
        stage.press(&[Key::Enter]);
        count(&stage, shown);
        stage.press(&[Key::Escape]);
        count(&stage, "9 talks");
    }
}

#[test]
fn a_cut_that_cannot_be_read_is_not_taken() {
    let mut stage = stage();
    stage.say("f");
    stage
        .harness
        .get_by_role_and_label(Role::TextInput, "Cut by at least so many percent")
        .focus();
    stage.harness.run();
    stage.say("much");
    stage.press(&[Key::Enter]);
    assert_eq!(stage.scene.borrow().state.filters.cut_from, None);
    stage.press(&[Key::Escape, Key::Escape]);
    count(&stage, "9 talks");
}

#[test]
fn hidden_outcomes_are_not_told_by_a_filter_of_cuts() {
    let mut scene = Scene::new(talks::shelf());
    scene.state.filters.cut_from = Some(Decimal::from(25));
    scene.state.hide_outcomes = true;
    let stage = scene.on(DESIGNED, false);
    count(&stage, "9 talks");
}

#[test]
fn tags_are_typed_and_kept() {
    let mut stage = stage();
    stage.say("t");
    stage.say("复议，round 7");
    assert_eq!(stage.asked(), Vec::<String>::new(), "letters are typed");
    stage.press(&[Key::Enter]);
    assert_eq!(stage.asked(), ["file practice-a under round 7+复议"]);
    stage.say("t");
    stage.say(&"x".repeat(41));
    stage.press(&[Key::Enter]);
    assert_eq!(stage.asked(), Vec::<String>::new(), "too long");
    stage.press(&[Key::Escape]);
    stage.press(&[Key::End]);
    stage.say("t");
    stage.say("v");
    assert_eq!(
        stage.asked(),
        ["verify minutes of march"],
        "no talk to file"
    );
}

#[test]
fn the_years_are_asked_for_and_put_away() {
    let mut stage = stage();
    stage.say("y");
    assert_eq!(stage.asked(), ["compare practice-a"]);
    stage.say("n");
    assert_eq!(
        stage.asked(),
        Vec::<String>::new(),
        "it stands over the list"
    );
    stage.press(&[Key::Escape]);
    stage.say("n");
    assert_eq!(stage.asked(), ["new talk"]);
}

#[test]
fn the_folder_is_read_again_by_a_key() {
    let mut stage = stage();
    stage.press(&[Key::F5]);
    assert_eq!(stage.asked(), ["read again"]);
}
