//! What the library looks like, kept as pictures.

use egui::{Vec2, vec2};
use kanjia::domain::summary::Conclusion;
use kanjia::text::Language;
use kanjia::transcript::row::Standing;
use kanjia::ui::library::Filters;

use super::scene::{DESIGNED, Scene};
use super::talks;

/// The smallest window there is.
const SMALL: Vec2 = vec2(1024.0, 720.0);

fn picture(name: &str, size: Vec2, dark: bool, scene: Scene) {
    let mut stage = scene.on(size, dark);
    stage.harness.snapshot(name);
}

fn in_chinese(mut scene: Scene) -> Scene {
    scene.language = Language::SimplifiedChinese;
    scene
}

fn choosing(file: &str) -> Scene {
    let mut scene = Scene::new(talks::shelf());
    scene.state.selected = Some(talks::path(file));
    scene
}

#[test]
fn the_library_in_the_light_in_english() {
    picture(
        "library-light-en",
        DESIGNED,
        false,
        choosing("risdiplam-2023"),
    );
}

#[test]
fn the_library_in_the_dark_in_english() {
    picture(
        "library-dark-en",
        DESIGNED,
        true,
        choosing("nusinersen-2021"),
    );
}

#[test]
fn the_library_in_the_light_in_chinese() {
    let scene = in_chinese(choosing("dapagliflozin-2019"));
    picture("library-light-zh", DESIGNED, false, scene);
}

#[test]
fn the_library_in_the_dark_in_chinese() {
    let scene = in_chinese(choosing("paxlovid-2023"));
    picture("library-dark-zh", DESIGNED, true, scene);
}

#[test]
fn a_small_window_keeps_what_matters() {
    picture(
        "library-small-light-en",
        SMALL,
        false,
        choosing("nusinersen-2021"),
    );
}

#[test]
fn a_small_window_in_chinese() {
    let scene = in_chinese(choosing("nusinersen-2021"));
    picture("library-small-dark-zh", SMALL, true, scene);
}

#[test]
fn a_small_window_with_every_filter_set() {
    let mut scene = choosing("dorzagliatin-2023");
    scene.state.filters = Filters {
        procedure: Some("nrdl-on-site".to_owned()),
        outcome: Some(Conclusion::Deal),
        year: Some(2023),
        record: Some(Standing::Verified),
        ..Filters::default()
    };
    picture("library-narrowed-dark-en", SMALL, true, scene);
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
    let scene = in_chinese(Scene::new(Vec::new()));
    picture("library-empty-dark-zh", DESIGNED, true, scene);
}
