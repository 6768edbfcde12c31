//! Impatience: a key pressed twice, a key held down, a press of the button in the same frame.

use egui::accesskit::Role;
use egui::{Event, Key, Modifiers};
use egui_kittest::kittest::Queryable as _;

use super::held::Desk;

fn enter(repeat: bool) -> Event {
    Event::Key {
        key: Key::Enter,
        physical_key: None,
        pressed: true,
        repeat,
        modifiers: Modifiers::NONE,
    }
}

#[test]
fn however_often_enter_comes_a_figure_is_recorded_once() {
    let mut desk = Desk::new();
    let before = desk.records();
    desk.say("5.62");
    // twice in one frame, and then as a key that is held down repeats
    desk.harness.event(enter(false));
    desk.harness.event(enter(false));
    desk.harness.run_steps(1);
    for _frame in 0..20 {
        desk.harness.event(enter(true));
        desk.harness.run_steps(1);
    }
    desk.settle();
    assert_eq!(desk.records(), before + 1);
}

#[test]
fn enter_and_the_button_in_one_frame_and_a_double_press_of_it_record_once() {
    let mut desk = Desk::new();
    let before = desk.records();
    desk.say("5.62");
    desk.harness
        .get_by_role_and_label(Role::Button, "Record")
        .click();
    desk.harness.event(enter(false));
    desk.harness.run_steps(3);
    desk.settle();
    assert_eq!(desk.records(), before + 1);
    desk.say("4.72");
    desk.harness
        .get_by_role_and_label(Role::Button, "Record")
        .click();
    desk.harness.run_steps(1);
    desk.harness
        .get_by_role_and_label(Role::Button, "Record")
        .click();
    desk.harness.run_steps(3);
    desk.settle();
    assert_eq!(desk.records(), before + 2);
}
