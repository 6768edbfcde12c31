//! What the library looks like, kept as pictures.

use egui::{Vec2, vec2};
use kanjia::text::Language;

use super::scene::{DESIGNED, Scene};
use super::talks;

fn picture(name: &str, size: Vec2, dark: bool, scene: Scene) {
    let mut stage = scene.on(size, dark);
    stage.harness.snapshot(name);
}

fn choosing(file: &str) -> Scene {
    let mut scene = Scene::new(talks::shelf());
    scene.state.selected = Some(talks::path(file));
    scene
}

#[test]
fn the_library_in_both_themes_and_languages() {
    for (name, dark, language, file) in [
        (
            "library-light-en",
            false,
            Language::English,
            "risdiplam-2023",
        ),
        (
            "library-dark-en",
            true,
            Language::English,
            "nusinersen-2021",
        ),
        (
            "library-light-zh",
            false,
            Language::SimplifiedChinese,
            "dapagliflozin-2019",
        ),
        (
            "library-dark-zh",
            true,
            Language::SimplifiedChinese,
            "paxlovid-2023",
        ),
    ] {
        let mut scene = choosing(file);
        scene.language = language;
        picture(name, DESIGNED, dark, scene);
    }
}

#[test]
fn a_small_window_keeps_what_matters() {
    for (name, language) in [
        ("library-small-light-en", Language::English),
        ("library-small-light-zh", Language::SimplifiedChinese),
    ] {
        let mut scene = choosing("nusinersen-2021");
        scene.language = language;
        picture(name, vec2(1024.0, 720.0), false, scene);
    }
}

#[test]
fn a_large_window_gives_its_room_to_names() {
    picture(
        "library-large-dark-en",
        vec2(1680.0, 1050.0),
        true,
        choosing("practice-a"),
    );
}

#[test]
fn hidden_outcomes_are_not_drawn() {
    let mut scene = choosing("nusinersen-2021");
    scene.state.hide_outcomes = true;
    picture("library-hidden-light-en", DESIGNED, false, scene);
}

#[test]
fn a_file_that_cannot_be_read_says_why() {
    let mut scene = choosing("minutes of march");
    scene.notice = Some("The brief was saved as /talks/nusinersen.brief.ron.".to_owned());
    picture("library-unreadable-light-en", DESIGNED, false, scene);
}

#[test]
fn an_empty_library_offers_a_new_talk() {
    let mut scene = Scene::new(Vec::new());
    scene.language = Language::SimplifiedChinese;
    picture("library-empty-dark-zh", DESIGNED, true, scene);
}
