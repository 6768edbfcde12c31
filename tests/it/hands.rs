//! The parts in use: by pointer, by keyboard, by name.

use egui::{Key, Rect, Ui, accesskit::Role, pos2, vec2};
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use kanjia::ui::{
    side::Side,
    widgets::{
        Answer, Button, CautionCard, Edge, FaultBanner, Radio, Row, Select, SideSwitch, TextField,
        Toggle,
    },
};

use crate::support;

const SIZE: egui::Vec2 = vec2(480.0, 320.0);

fn at(left: f32, top: f32, width: f32, height: f32) -> Rect {
    Rect::from_min_size(pos2(left, top), vec2(width, height))
}

#[test]
fn a_button_is_pressed_by_pointer_and_by_keyboard() {
    let mut presses = 0;
    let mut harness = support::window(SIZE, true, |ui: &mut Ui| {
        if ui.add(Button::main("Record").key("Enter")).clicked() {
            presses += 1;
        }
    });
    harness.run();
    harness
        .get_by_role_and_label(Role::Button, "Record")
        .click();
    harness.run();
    harness.key_press(Key::Tab);
    harness.run();
    harness.key_press(Key::Space);
    harness.run();
    drop(harness);
    assert_eq!(presses, 2);
}

#[test]
fn a_disabled_button_does_nothing() {
    let mut presses = 0;
    let mut harness = support::window(SIZE, true, |ui: &mut Ui| {
        if ui.add_enabled(false, Button::plain("Start")).clicked() {
            presses += 1;
        }
    });
    harness.run();
    assert!(harness.get_by_label("Start").accesskit_node().is_disabled());
    harness.get_by_label("Start").click();
    harness.run();
    drop(harness);
    assert_eq!(presses, 0);
}

#[test]
fn a_field_takes_text_and_has_a_name() {
    let mut text = String::new();
    let mut harness = support::window(SIZE, false, |ui: &mut Ui| {
        TextField::new(&mut text, "Offer")
            .suffix("¥ / tablet")
            .edge(Edge::Speaks(Side::Payer))
            .show_at(ui, at(16.0, 16.0, 200.0, 48.0));
    });
    harness.run();
    let field = harness.get_by_role_and_label(Role::TextInput, "Offer");
    field.focus();
    harness.run();
    harness
        .get_by_role_and_label(Role::TextInput, "Offer")
        .type_text("4.36元");
    harness.run();
    drop(harness);
    assert_eq!(text, "4.36元");
}

#[test]
fn a_choice_is_made_with_the_keyboard_alone() {
    let mut chosen = 0;
    let mut harness = support::window(SIZE, true, |ui: &mut Ui| {
        let options = ["tablet", "vial", "box"];
        Select::new("Unit", &options).show_at(ui, at(16.0, 16.0, 120.0, 32.0), &mut chosen);
    });
    harness.run();
    for key in [Key::Tab, Key::ArrowDown, Key::ArrowDown, Key::ArrowDown] {
        harness.key_press(key);
        harness.run();
    }
    harness.key_press(Key::Enter);
    harness.run();
    assert!(harness.query_by_label("vial").is_none(), "the list closed");
    drop(harness);
    assert_eq!(chosen, 2);
}

#[test]
fn a_choice_left_with_escape_stays_as_it_was() {
    let mut chosen = 1;
    let mut harness = support::window(SIZE, true, |ui: &mut Ui| {
        let options = ["tablet", "vial", "box"];
        Select::new("Unit", &options).show_at(ui, at(16.0, 16.0, 120.0, 32.0), &mut chosen);
    });
    harness.run();
    for key in [Key::Tab, Key::ArrowDown, Key::ArrowDown, Key::Escape] {
        harness.key_press(key);
        harness.run();
    }
    assert!(harness.query_by_label("box").is_none(), "the list closed");
    drop(harness);
    assert_eq!(chosen, 1);
}

#[test]
fn a_choice_is_made_with_the_pointer() {
    let mut chosen = 0;
    let mut harness = support::window(SIZE, false, |ui: &mut Ui| {
        let options = ["tablet", "vial", "box"];
        Select::new("Unit", &options).show_at(ui, at(16.0, 16.0, 120.0, 32.0), &mut chosen);
    });
    harness.run();
    harness.get_by_label("Unit").click();
    harness.run();
    harness.get_by_label("vial").click();
    harness.run();
    assert!(harness.query_by_label("vial").is_none(), "the list closed");
    drop(harness);
    assert_eq!(chosen, 1);
}

#[test]
fn sides_toggles_radios_and_rows_answer_to_their_names() {
    let mut side = Side::Company;
    let mut hide = false;
    let mut picked = Vec::new();
    let mut harness = support::window(SIZE, false, |ui: &mut Ui| {
        let switch = SideSwitch::new("Company", "Payer");
        let width = switch.natural_width(ui);
        switch.show_at(ui, at(16.0, 16.0, width, 48.0), &mut side);
        Toggle::new(&mut hide, "Hide outcomes").show_at(ui, at(16.0, 80.0, 200.0, 32.0));
        if Radio::new("Paper", false)
            .show_at(ui, at(16.0, 120.0, 120.0, 32.0))
            .clicked()
        {
            picked.push("Paper");
        }
        if Row::new("Nusinersen")
            .show_at(ui, at(16.0, 160.0, 400.0, 32.0))
            .clicked()
        {
            picked.push("Nusinersen");
        }
    });
    harness.run();
    for name in ["Payer", "Hide outcomes", "Paper", "Nusinersen"] {
        harness.get_by_label(name).click();
        harness.run();
    }
    drop(harness);
    assert_eq!(side, Side::Payer);
    assert!(hide);
    assert_eq!(picked, ["Paper", "Nusinersen"]);
}

#[test]
fn cards_give_the_answer_that_was_chosen() {
    let mut answers = Vec::new();
    let mut again = 0;
    let mut harness = support::window(SIZE, true, |ui: &mut Ui| {
        let card = CautionCard::new("44.0 is ten times more.", "4.40", "Enter", "44.0 as typed");
        answers.extend(card.show_at(ui, at(16.0, 16.0, 368.0, 80.0)));
        let banner = FaultBanner::new("The disk is full.", "4.36 is kept.", "Try again");
        if banner.show_at(ui, at(16.0, 120.0, 368.0, 64.0)) {
            again += 1;
        }
    });
    harness.run();
    for name in ["44.0 as typed", "4.40", "Try again"] {
        harness.get_by_role_and_label(Role::Button, name).click();
        harness.run();
    }
    drop(harness);
    assert_eq!(answers, [Answer::Other, Answer::Likely]);
    assert_eq!(again, 1);
}
