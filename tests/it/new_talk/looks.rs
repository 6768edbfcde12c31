//! What the form looks like, kept as pictures.

use egui::{Key, Modifiers, UiBuilder, Vec2, pos2, vec2};
use egui_kittest::SnapshotResults;
use kanjia::text::{Language, Words};
use kanjia::ui::new_talk::{self, NewTalkModel, NewTalkState};

use super::{packs, state};
use crate::support;

fn check(
    results: &mut SnapshotResults,
    name: &str,
    (size, dark): (Vec2, bool),
    language: Language,
    mut state: NewTalkState,
) {
    let (words, packs) = (Words::of(language), packs());
    let mut harness = support::window(size, dark, move |ui| {
        let window = ui.viewport_rect();
        ui.set_clip_rect(window);
        let ui = &mut ui.new_child(UiBuilder::new().max_rect(window));
        let model = NewTalkModel {
            words: &words,
            packs: &packs,
            notice: Some(match words.language() {
                Language::English => "Practice, invented product",
                Language::SimplifiedChinese => "演练，虚构品种",
            }),
        };
        let ask = new_talk::show(ui, &model, &mut state);
        assert_eq!(ask, None);
    });
    harness.key_press_modifiers(Modifiers::COMMAND, Key::Enter);
    harness.run();
    // nothing has the focus
    harness.hover_at(pos2(60.0, 600.0));
    harness.drag_at(pos2(60.0, 600.0));
    harness.drop_at(pos2(60.0, 600.0));
    harness.run();
    harness.remove_cursor();
    harness.run();
    harness.snapshot(name);
    results.extend(harness.take_snapshot_results());
}

const LARGE: Vec2 = vec2(1280.0, 800.0);
const SMALL: Vec2 = vec2(1024.0, 720.0);

#[test]
fn the_form_with_one_wrong_field() {
    let mut results = SnapshotResults::new();
    for (name, size, dark, language) in [
        ("new-talk-light-zh", LARGE, false, Language::SimplifiedChinese),
        ("new-talk-dark-zh", LARGE, true, Language::SimplifiedChinese),
        ("new-talk-light-en", LARGE, false, Language::English),
        ("new-talk-dark-en", LARGE, true, Language::English),
        ("new-talk-small-light-en", SMALL, false, Language::English),
        ("new-talk-small-dark-zh", SMALL, true, Language::SimplifiedChinese),
    ] {
        let state = state(language, "42.0");
        check(&mut results, name, (size, dark), language, state);
    }
}
