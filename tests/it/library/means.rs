//! The mean cuts of the talks that are listed.

use egui::vec2;
use egui_kittest::kittest::Queryable as _;
use kanjia::text::Language;

use super::scene::{DESIGNED, Scene};
use super::talks::many;

/// Two of ten talks have a volume and a final price: 4.95 after 6.10.
const WHOLE: &str = "Cut from the first offer: mean 18.9%, by volume 18.9%, 2 talks";

#[test]
fn the_foot_says_the_mean_cuts_and_of_how_many_talks() {
    let stage = Scene::new(many(10)).on(vec2(1600.0, 900.0), true);
    assert!(stage.harness.query_by_label(WHOLE).is_some());
    // where there is less room it says less
    let stage = Scene::new(many(10)).on(DESIGNED, true);
    assert!(stage.harness.query_by_label(WHOLE).is_none());
    assert!(
        stage
            .harness
            .query_by_label_contains("From first: mean 18.9%")
            .is_some()
    );
    // of one talk there is no mean
    let stage = Scene::new(many(5)).on(DESIGNED, true);
    assert!(stage.harness.query_by_label_contains("mean").is_none());
}

#[test]
fn hidden_outcomes_hide_the_mean_cuts() {
    for language in Language::ALL {
        let mut scene = Scene::new(many(10));
        scene.language = language;
        scene.state.hide_outcomes = true;
        let stage = scene.on(DESIGNED, false);
        assert!(stage.harness.query_by_label_contains("18.9%").is_none());
    }
}
