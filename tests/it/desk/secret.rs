//! Two talks that differ only in the reserve look the same, to the eye and to assistive
//! technology, for as long as no key is held.

use egui::vec2;
use kanjia::domain::{Price, Reserve};
use kanjia::text::{Language, Words};
use kanjia::ui::desk::{self, DeskModel, DeskState};

use super::talks::{BRIEF, at, talk_with};
use crate::support::{whole, window};

/// The picture and the accessibility tree of the desk with this reserve.
fn drawn(reserve: &str, held: bool) -> (Vec<u8>, String) {
    let reserve = Reserve::sealed(Price::parse(reserve).unwrap());
    // the gate is declared here, so that both talks hold the same records
    let session = talk_with(BRIEF, 11, None);
    let words = Words::of(Language::English);
    let mut state = DeskState::for_session(&session);
    let mut harness = window(vec2(1280.0, 800.0), true, |ui| {
        let model = DeskModel {
            session: &session,
            words: &words,
            now: at(47, 12),
            synced: session.records().len() as u64,
            disk_failed: false,
            head: Some("7c1e04b2"),
            holds_reserve: true,
            revealed: held
                .then(|| reserve.reveal(session.pack().gate().map(|(_, percent)| percent))),
            read_only: false,
            banner: None,
        };
        assert!(desk::show(&mut whole(ui), &model, &mut state).is_empty());
    });
    harness.run_steps(3);
    let picture = harness.render().unwrap().into_raw();
    let tree = format!("{:?}", harness.root());
    (picture, tree)
}

#[test]
fn the_reserve_shows_nowhere_until_the_key_is_held() {
    let (one, one_tree) = drawn("4.36", false);
    let (other, other_tree) = drawn("4.39", false);
    assert!(one == other, "the pictures differ");
    assert_eq!(one_tree, other_tree);
}

#[test]
fn the_reserve_shows_while_the_key_is_held() {
    let (hidden, _) = drawn("4.36", false);
    let (one, _) = drawn("4.36", true);
    let (other, _) = drawn("4.39", true);
    assert!(hidden != one && one != other);
}

#[test]
fn the_reserve_is_in_no_accessibility_tree_even_while_it_shows() {
    let (_, tree) = drawn("4.3711", true);
    assert!(!tree.contains("4.3711") && !tree.contains("4.37"));
}
