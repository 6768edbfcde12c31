//! What the parts look like, kept as pictures.

mod controls;
mod ladders;
mod page;
mod words;

use egui::vec2;

use crate::support;

fn parts(name: &str, dark: bool, words: &'static words::Words) {
    let mut state = page::State::new();
    let mut harness = support::window(vec2(1280.0, 800.0), dark, move |ui| {
        page::show(ui, words, &mut state);
    });
    harness.run();
    harness.snapshot(name);
}

#[test]
fn parts_look_as_designed_in_the_dark_in_english() {
    parts("parts-dark-en", true, &words::ENGLISH);
}

#[test]
fn parts_look_as_designed_in_the_light_in_chinese() {
    parts("parts-light-zh", false, &words::CHINESE);
}
