//! The whole form by keyboard.

use std::cell::RefCell;
use std::rc::Rc;

use egui::{Key, Modifiers, UiBuilder, vec2};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use kanjia::domain::Brief;
use kanjia::domain::brief::ReserveMode;
use kanjia::text::{Language, Words};
use kanjia::ui::envelope::EnvelopeAsk;
use kanjia::ui::new_talk::{self, NewTalkAsk, NewTalkModel, NewTalkState};
use rust_decimal::Decimal;

use super::{packs, state};
use crate::support;

/// A form, and what was asked for in it.
struct Hands {
    harness: Harness<'static>,
    asked: Rc<RefCell<Vec<NewTalkAsk>>>,
}

impl Hands {
    fn on(state: NewTalkState, size: egui::Vec2) -> Self {
        let asked = Rc::new(RefCell::new(Vec::new()));
        let (words, packs) = (Words::of(Language::English), packs());
        let mut state = state;
        let into = Rc::clone(&asked);
        let harness = support::window(size, false, move |ui| {
            let window = ui.viewport_rect();
            ui.set_clip_rect(window);
            let ui = &mut ui.new_child(UiBuilder::new().max_rect(window));
            let model = NewTalkModel {
                words: &words,
                packs: &packs,
                today: super::today(),
                notice: None,
            };
            into.borrow_mut()
                .extend(new_talk::show(ui, &model, &mut state));
        });
        let mut hands = Self { harness, asked };
        hands.harness.run();
        hands
    }

    fn empty() -> Self {
        Self::on(NewTalkState::empty(&packs()), vec2(1280.0, 800.0))
    }

    fn press(&mut self, key: Key) {
        self.press_with(Modifiers::NONE, key);
    }

    fn press_with(&mut self, modifiers: Modifiers, key: Key) {
        self.harness.key_press_modifiers(modifiers, key);
        self.harness.run();
    }

    fn write(&mut self, text: &str) {
        self.harness.event(egui::Event::Text(text.to_owned()));
        self.harness.run();
    }

    /// What has the focus.
    fn at(&self) -> String {
        let root = self.harness.root();
        let focused = root
            .children_recursive()
            .find(egui_kittest::Node::is_focused);
        focused
            .and_then(|node| node.accesskit_node().label())
            .unwrap_or_default()
    }

    fn go_to(&mut self, name: &str) {
        for _ in 0..60 {
            if self.at() == name {
                return;
            }
            self.press(Key::Tab);
        }
        panic!("Tab never came to {name}");
    }

    fn asked(&self) -> Vec<NewTalkAsk> {
        self.asked.borrow().clone()
    }

    fn started(&self) -> Brief {
        match &self.asked()[..] {
            [NewTalkAsk::Start(brief)] => (**brief).clone(),
            other => panic!("{other:?}"),
        }
    }
}

#[test]
fn a_talk_is_entered_and_begun_without_a_pointer() {
    let mut hands = Hands::empty();
    assert_eq!(hands.at(), "Generic name");
    hands.write("Torasemide");
    hands.press(Key::Tab);
    assert_eq!(hands.at(), "Strength");
    hands.write("20 mg");
    hands.go_to("Company");
    hands.write("Hailan");
    hands.go_to("Add a reference price");
    hands.press(Key::Enter);
    // the new row is open, and Enter in one of its fields closes it
    hands.go_to("Figure");
    hands.write("5.20");
    hands.press(Key::Enter);
    assert_eq!(
        hands.at(),
        "List price, 5.20, published, to be checked, no date"
    );
    hands.go_to("Annual volume");
    hands.write("36 M");
    hands.go_to("Target price");
    hands.write("42.0");
    hands.press_with(Modifiers::COMMAND, Key::Enter);
    assert_eq!(hands.asked(), []);
    assert_eq!(hands.at(), "Target price");
    hands.press(Key::Tab);
    assert_eq!(hands.at(), "Change to 4.20");
    hands.press(Key::Enter);
    assert_eq!(hands.at(), "Target price");
    hands.go_to("members");
    hands.write("4");
    hands.press_with(Modifiers::COMMAND, Key::Enter);
    let brief = hands.started();
    assert_eq!(brief.product.generic_name.english(), "Torasemide");
    assert_eq!(brief.references.len(), 1);
    let price = brief.target_price().unwrap().unwrap();
    assert_eq!(price.amount(), Decimal::new(420, 2));
}

#[test]
fn tab_goes_in_reading_order_and_comes_round() {
    let state = state(Language::English, "4.20");
    let mut hands = Hands::on(state, vec2(1024.0, 720.0));
    let mut round = Vec::new();
    loop {
        hands.press(Key::Tab);
        let at = hands.at();
        if round.first() == Some(&at) {
            break;
        }
        let focused = hands
            .harness
            .root()
            .children_recursive()
            .find(egui_kittest::Node::is_focused);
        let rect = focused.unwrap().rect();
        let inside = egui::Rect::from_min_max(egui::Pos2::ZERO, egui::pos2(1024.0, 720.0));
        assert!(
            inside.contains_rect(rect),
            "{at} lies outside the window: {rect:?}"
        );
        round.push(at);
        assert!(round.len() < 60, "{round:?}");
    }
    let wanted = [
        "Save the brief",
        "Cancel",
        "Copy from an earlier brief",
        "More",
        "Generic name",
        "Strength",
        "Company",
        "Priced by",
        "Currency",
        "List price, 5.20, published, Provincial list, 2026-01",
        "Remove this reference price",
        "Lowest abroad, Japan, 4.86, published, Public price list, 2025-12",
        "Remove this reference price",
        "Intended price, 4.95, from the company, Dossier, no date",
        "Remove this reference price",
        "Price in Korea, 4.60, assumed, to be checked, no date",
        "Remove this reference price",
        "Add a reference price",
        "Paste from a spreadsheet",
        "Scenarios, patients",
        "Annual volume",
        "Basis",
        "How the target is put",
        "Target price",
        "Add a conversion",
        "Add an exchange rate",
        "Procedure",
        "Time budget",
        "Group leader",
        "members",
        "Company representatives",
        "Sealed in a file",
        "On paper; the leader declares",
        "Typed in the room, memory only",
        "None",
        "简体中文",
        "Begin the talk",
    ];
    assert_eq!(round, wanted);
}

#[test]
fn a_field_shows_as_wrong_only_after_it_was_left() {
    let needed = "Needed to begin";
    let mut hands = Hands::empty();
    assert!(hands.harness.query_by_label(needed).is_none());
    assert!(
        hands
            .harness
            .query_by_label("2 fields still needed: Generic name, Company")
            .is_some()
    );
    hands.press(Key::Tab);
    assert_eq!(hands.harness.query_all_by_label(needed).count(), 1);
    hands.press_with(Modifiers::COMMAND, Key::Enter);
    assert_eq!(hands.harness.query_all_by_label(needed).count(), 2);
    assert_eq!(hands.at(), "Generic name");
    assert_eq!(hands.asked(), []);
}

#[test]
fn escape_closes_the_innermost_first() {
    let state = state(Language::English, "4.20");
    let mut hands = Hands::on(state, vec2(1280.0, 800.0));
    hands.go_to("List price, 5.20, published, Provincial list, 2026-01");
    hands.press(Key::Enter);
    assert_eq!(hands.at(), "Price");
    hands.press(Key::ArrowDown);
    hands.press(Key::Escape);
    assert_eq!(hands.at(), "Price");
    hands.press(Key::Escape);
    assert_eq!(
        hands.at(),
        "List price, 5.20, published, Provincial list, 2026-01"
    );
    assert_eq!(hands.asked(), []);
    hands.press(Key::Escape);
    assert_eq!(hands.asked(), [NewTalkAsk::Cancel]);
}

#[test]
fn a_row_that_is_taken_away_takes_its_faults_along() {
    let mut state = state(Language::English, "4.20");
    state.draft.references[1].price = "x".to_owned();
    let mut hands = Hands::on(state, vec2(1280.0, 800.0));
    hands.press_with(Modifiers::COMMAND, Key::Enter);
    assert_eq!(hands.at(), "Figure");
    assert!(hands.harness.query_by_label("Not a number: x").is_some());
    hands.go_to("Remove this reference price");
    hands.press(Key::Space);
    assert!(hands.harness.query_by_label("Not a number: x").is_none());
    hands.press_with(Modifiers::COMMAND, Key::Enter);
    assert_eq!(hands.started().references.len(), 3);
}

#[test]
fn the_language_and_the_files_have_keys_of_their_own() {
    let mut hands = Hands::on(state(Language::English, "4.20"), vec2(1280.0, 800.0));
    hands.press(Key::F8);
    hands.press_with(Modifiers::COMMAND, Key::O);
    hands.press_with(Modifiers::COMMAND, Key::S);
    let asked = hands.asked();
    assert_eq!(
        asked[..2],
        [
            NewTalkAsk::Language(Language::SimplifiedChinese),
            NewTalkAsk::LoadBrief
        ]
    );
    assert!(matches!(asked[2], NewTalkAsk::SaveBrief(_)));
}

#[test]
fn a_talk_with_a_sealed_reserve_begins_with_its_file_and_not_before() {
    let mut hands = Hands::on(state(Language::English, "4.20"), vec2(1280.0, 800.0));
    hands.harness.get_by_label("Sealed in a file").click();
    hands.harness.run();
    hands.press_with(Modifiers::COMMAND, Key::Enter);
    assert!(hands.asked.borrow().is_empty(), "the file is missing");
    // the keyboard went to what is missing
    hands.write("/tmp/sealed.envelope");
    hands.press_with(Modifiers::COMMAND, Key::Enter);
    match hands.asked.borrow().as_slice() {
        [NewTalkAsk::StartSealed(brief, file)] => {
            assert_eq!(brief.reserve, ReserveMode::Envelope);
            assert_eq!(file.to_str(), Some("/tmp/sealed.envelope"));
        }
        other => panic!("{other:?}"),
    }
    hands.asked.borrow_mut().clear();
    for (button, ask) in [
        ("Seal now", EnvelopeAsk::Seal),
        ("Choose", EnvelopeAsk::Choose),
    ] {
        let label = hands
            .harness
            .get_all_by_label_contains(button)
            .next()
            .unwrap();
        label.click();
        hands.harness.run();
        let asked = hands.asked.borrow_mut().pop();
        assert_eq!(asked, Some(NewTalkAsk::Envelope(ask)));
    }
}
