//! The whole library by keyboard, and what assistive technology is told.

use egui::{Key, accesskit::Role};
use egui_kittest::kittest::{NodeT as _, Queryable as _};

use super::scene::{DESIGNED, Scene, Stage};
use super::talks;

fn stage() -> Stage {
    Scene::new(talks::shelf()).on(DESIGNED, false)
}

#[test]
fn the_arrows_walk_through_the_list_and_stop_at_its_ends() {
    let mut stage = stage();
    for (keys, wanted) in [
        (&[Key::ArrowDown][..], "practice-b"),
        (&[Key::ArrowDown, Key::ArrowDown], "dorzagliatin-2023"),
        (&[Key::ArrowUp], "today"),
        (&[Key::End], "minutes of march"),
        (&[Key::ArrowDown], "minutes of march"),
        (&[Key::Home], "practice-a"),
        (&[Key::ArrowUp], "practice-a"),
        (&[Key::PageDown], "minutes of march"),
        (&[Key::PageUp], "practice-a"),
    ] {
        stage.press(keys);
        assert_eq!(stage.chosen(), wanted, "{keys:?}");
    }
}

#[test]
fn keys_ask_for_what_stands_beside_them() {
    let mut stage = stage();
    stage.press(&[Key::Enter]);
    assert_eq!(stage.asked(), ["replay practice-a"]);
    stage.press(&[Key::ArrowDown]);
    for (text, wanted) in [
        ("v", "verify practice-b"),
        ("V", "verify practice-b"),
        ("ｖ", "verify practice-b"),
        ("b", "brief of practice-b"),
        ("n", "new talk"),
        ("o", "open practice-b"),
        ("p", "pick"),
        ("l", "speak zh-CN"),
    ] {
        stage.say(text);
        assert_eq!(stage.asked(), [wanted], "{text}");
    }
    stage.press(&[Key::F8, Key::F9]);
    assert_eq!(stage.asked(), ["speak zh-CN", "theme"]);
    stage.press(&[Key::End, Key::Enter]);
    assert_eq!(stage.asked(), Vec::<String>::new(), "nothing to open");
    stage.say("b");
    assert_eq!(stage.asked(), Vec::<String>::new());
    stage.say("v");
    assert_eq!(stage.asked(), ["verify minutes of march"]);
}

#[test]
fn a_slash_searches_and_escape_shows_all_again() {
    let mut stage = stage();
    stage.say("/");
    stage.say("o");
    assert_eq!(stage.asked(), Vec::<String>::new(), "letters are typed");
    stage.say("pen");
    assert_eq!(stage.scene.borrow().state.query, "open");
    stage.press(&[Key::ArrowDown]);
    assert_eq!(stage.chosen(), "practice-b");
    stage.press(&[Key::Enter]);
    assert_eq!(stage.asked(), ["replay practice-b"]);
    stage.press(&[Key::Escape]);
    assert_eq!(stage.scene.borrow().state.query, "");
    stage.press(&[Key::ArrowDown]);
    assert_eq!(stage.chosen(), "today", "the choice stays");
}

#[test]
fn escape_puts_away_the_message_first() {
    let mut scene = Scene::new(talks::shelf());
    scene.notice = Some("The disk is full.".to_owned());
    scene.state.query = "roche".to_owned();
    let mut stage = scene.on(DESIGNED, false);
    stage.press(&[Key::Escape]);
    assert_eq!(stage.asked(), ["dismiss"]);
    assert_eq!(stage.scene.borrow().state.query, "roche");
}

#[test]
fn heads_sort_and_turn_round() {
    let mut stage = stage();
    for (head, first) in [
        ("Final", "practice-a"),
        ("Cut", "nusinersen-2021"),
        ("Drug", "dapagliflozin-2019"),
    ] {
        stage
            .harness
            .get_by_role_and_label(Role::Button, head)
            .click();
        stage.harness.run();
        stage.press(&[Key::End, Key::Home]);
        if head != "Final" {
            assert_eq!(stage.chosen(), first, "{head}");
        }
    }
    stage.harness.get_by_label("Drug, ascending").click();
    stage.harness.run();
    stage.press(&[Key::Home]);
    assert_eq!(stage.chosen(), "today");
}

#[test]
fn a_filter_is_chosen_by_keyboard() {
    let mut stage = stage();
    stage
        .harness
        .get_by_role_and_label(Role::ComboBox, "Outcome")
        .focus();
    stage.harness.run();
    stage.press(&[Key::ArrowDown, Key::ArrowDown, Key::ArrowDown, Key::Enter]);
    assert_eq!(
        stage.scene.borrow().state.filters.outcome,
        Some(kanjia::domain::summary::Conclusion::NoDeal)
    );
    stage.harness.get_by_label("2 of 9 talks");
}

#[test]
fn hidden_outcomes_are_not_told_either() {
    let mut scene = Scene::new(talks::shelf());
    scene.state.selected = Some(talks::path("nusinersen-2021"));
    let mut stage = scene.on(DESIGNED, false);
    let tells = |stage: &Stage| {
        let labels: Vec<String> = stage
            .harness
            .root()
            .children_recursive()
            .flat_map(|node| {
                let node = node.accesskit_node();
                [node.label(), node.value()]
            })
            .flatten()
            .collect();
        ["33,000", "38.5%", "Deal", "No deal", "Final price", "3,780"]
            .into_iter()
            .filter(|end| labels.iter().any(|label| label.contains(end)))
            .count()
    };
    assert_eq!(tells(&stage), 6);
    stage.scene.borrow_mut().state.hide_outcomes = true;
    stage.harness.run();
    assert_eq!(tells(&stage), 0);
}

#[test]
fn what_matches_nothing_offers_all_talks() {
    let mut scene = Scene::new(talks::shelf());
    scene.state.query = "aspirin".to_owned();
    let mut stage = scene.on(DESIGNED, false);
    stage.harness.get_by_label("Show all talks").click();
    stage.harness.run();
    stage.harness.get_by_label("9 talks");
}
