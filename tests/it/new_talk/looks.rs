//! What the form looks like, kept as pictures.

use egui::{Key, Modifiers, UiBuilder, Vec2, pos2, vec2};
use egui_kittest::kittest::Queryable as _;
use egui_kittest::{Harness, SnapshotResults};
use kanjia::domain::Text;
use kanjia::domain::look_alike::LookAlike;
use kanjia::text::{Language, Words};
use kanjia::ui::new_talk::{self, NewTalkModel, NewTalkState};

use super::{packs, state};
use crate::support;

/// The form in a window of its own, with the short notice of the picture.
fn form<'a>(size: Vec2, dark: bool, language: Language, mut state: NewTalkState) -> Harness<'a> {
    let (words, packs) = (Words::of(language), packs());
    let mut harness = support::window(size, dark, move |ui| {
        let window = ui.viewport_rect();
        ui.set_clip_rect(window);
        let ui = &mut ui.new_child(UiBuilder::new().max_rect(window));
        let model = NewTalkModel {
            words: &words,
            packs: &packs,
            today: super::today(),
            notice: Some(match language {
                Language::English => "Practice, invented product",
                Language::SimplifiedChinese => "演练，虚构品种",
            }),
        };
        let ask = new_talk::show(ui, &model, &mut state);
        assert_eq!(ask, None);
    });
    harness.run();
    harness
}

/// Tries to begin, then lets the focus go.
fn attempt(harness: &mut Harness<'_>) {
    harness.key_press_modifiers(Modifiers::COMMAND, Key::Enter);
    harness.run();
    let nowhere = pos2(60.0, 600.0);
    harness.hover_at(nowhere);
    harness.drag_at(nowhere);
    harness.drop_at(nowhere);
    harness.run();
    harness.remove_cursor();
    harness.run();
}

const LARGE: Vec2 = vec2(1280.0, 800.0);
const SMALL: Vec2 = vec2(1024.0, 720.0);

#[test]
fn the_form_with_one_wrong_field() {
    let mut results = SnapshotResults::new();
    for (name, size, dark, language) in [
        (
            "new-talk-light-zh",
            LARGE,
            false,
            Language::SimplifiedChinese,
        ),
        ("new-talk-dark-zh", LARGE, true, Language::SimplifiedChinese),
        ("new-talk-light-en", LARGE, false, Language::English),
        ("new-talk-dark-en", LARGE, true, Language::English),
        ("new-talk-small-light-en", SMALL, false, Language::English),
        (
            "new-talk-small-dark-zh",
            SMALL,
            true,
            Language::SimplifiedChinese,
        ),
    ] {
        let mut harness = form(size, dark, language, state(language, "42.0"));
        attempt(&mut harness);
        harness.snapshot(name);
        results.extend(harness.take_snapshot_results());
    }
}

/// Opens the second reference price and what is seldom needed, by keyboard alone.
fn unfold(harness: &mut Harness<'_>) {
    harness.get_by_label("More").click();
    harness.run();
    let row = harness.get_by_label_contains("Lowest abroad, Japan");
    row.focus();
    harness.run();
    harness.key_press(Key::Enter);
    harness.run();
}

#[test]
fn the_form_with_everything_unfolded() {
    let mut results = SnapshotResults::new();
    for (name, size) in [
        ("new-talk-unfolded-light-en", LARGE),
        ("new-talk-unfolded-small-light-en", SMALL),
    ] {
        let mut harness = form(
            size,
            false,
            Language::English,
            state(Language::English, "42.0"),
        );
        unfold(&mut harness);
        harness.snapshot(name);
        results.extend(harness.take_snapshot_results());
    }
}

#[test]
fn names_that_look_alike_are_told_above_the_button() {
    let mut results = SnapshotResults::new();
    for (name, size, dark, language, target) in [
        (
            "new-talk-look-alikes-dark-en",
            LARGE,
            true,
            Language::English,
            "4.20",
        ),
        (
            "new-talk-look-alikes-small-light-zh",
            SMALL,
            false,
            Language::SimplifiedChinese,
            "42.0",
        ),
    ] {
        let mut state = state(language, target);
        state.draft.company.en = "Hailan Pharma".to_owned();
        state.draft.brand.en = "H\u{430}ilan Pharma".to_owned();
        let mut harness = form(size, dark, language, state);
        let (told, _) = Words::of(language).look_alike(&LookAlike::Two {
            one: Text::name("Hailan Pharma").unwrap(),
            other: Text::name("H\u{430}ilan Pharma").unwrap(),
        });
        harness.get_by_label(&told);
        harness.snapshot(name);
        results.extend(harness.take_snapshot_results());
    }
}
