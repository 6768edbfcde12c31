//! What the form looks like, kept as pictures.

use egui::{Vec2, vec2};
use kanjia::text::{Language, Words};
use kanjia::ui::new_talk::{self, NewTalkModel, NewTalkState, Notice};

use super::{packs, state};
use crate::support;

fn check(name: &str, size: Vec2, dark: bool, language: Language, mut state: NewTalkState) {
    let (words, packs) = (Words::of(language), packs());
    let mut harness = support::window(size, dark, move |ui| {
        let model = NewTalkModel {
            words: &words,
            packs: &packs,
            notice: Some(Notice::Practice),
        };
        let ask = new_talk::show(ui, &model, &mut state);
        assert_eq!(ask, None);
    });
    harness.run();
    harness.snapshot(name);
}

const LARGE: Vec2 = vec2(1280.0, 800.0);
const SMALL: Vec2 = vec2(1024.0, 720.0);

#[test]
fn the_form_with_one_wrong_field() {
    for (name, size, dark, language) in [
        ("new-talk-light-zh", LARGE, false, Language::SimplifiedChinese),
        ("new-talk-dark-zh", LARGE, true, Language::SimplifiedChinese),
        ("new-talk-light-en", LARGE, false, Language::English),
        ("new-talk-dark-en", LARGE, true, Language::English),
        ("new-talk-small-light-en", SMALL, false, Language::English),
        ("new-talk-small-dark-zh", SMALL, true, Language::SimplifiedChinese),
    ] {
        check(name, size, dark, language, state(language, "42.0"));
    }
}
