//! A second program on the same file: the window looks, says who holds it, and goes on when
//! the other is gone.

use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use egui_kittest::kittest::{NodeT as _, Queryable as _};
use kanjia::store::is_held;

use super::held::Desk;

/// `kanjia record` on a file, in a process of its own.
fn holder(path: &std::path::Path) -> Child {
    let child = Command::new(env!("CARGO_BIN_EXE_kanjia"))
        .arg("record")
        .arg(path)
        .env("USER", "xu")
        .env("XDG_CONFIG_HOME", "/nowhere")
        .stdin(Stdio::piped())
        .stdout(Stdio::null())
        .spawn()
        .unwrap();
    let began = Instant::now();
    while !is_held(path) {
        assert!(began.elapsed() < Duration::from_secs(20), "never held");
        std::thread::sleep(Duration::from_millis(5));
    }
    std::thread::sleep(Duration::from_millis(50));
    child
}

#[test]
fn a_held_talk_is_looked_at_and_goes_on_when_its_holder_is_killed() {
    let mut desk = Desk::new();
    // the window lets its own talk go, and another program takes it
    let shown = |app: &kanjia::app::App| app.on_the_desk().is_none();
    desk.harness
        .key_press_modifiers(egui::Modifiers::COMMAND, egui::Key::W);
    desk.until(shown);
    let began = Instant::now();
    while is_held(&desk.path) {
        assert!(began.elapsed() < Duration::from_secs(5), "never let go");
        std::thread::sleep(Duration::from_millis(5));
    }
    let mut other = holder(&desk.path);
    let mut desk = desk.again();
    let said = format!("(process {}, since", other.id());
    let says = |desk: &Desk| {
        let nodes = desk.harness.query_all_by(|_| true);
        nodes
            .filter_map(|node| node.accesskit_node().label())
            .collect::<Vec<String>>()
    };
    let labels = says(&desk);
    assert!(
        labels
            .iter()
            .any(|label| label.contains("xu@") && label.contains(&said)),
        "{labels:?}"
    );
    let before = desk.records();
    desk.say("5.62");
    desk.press(egui::Key::Enter);
    assert_eq!(desk.records(), before, "it can only be looked at");

    other.kill().unwrap();
    other.wait().unwrap();
    let began = Instant::now();
    while says(&desk).iter().any(|label| label.contains("xu@")) {
        assert!(began.elapsed() < Duration::from_secs(5), "not free");
        desk.harness.run_steps(1);
        std::thread::sleep(Duration::from_millis(10));
    }
    desk.enter("5.62");
    assert_eq!(desk.records(), before + 1, "it goes on");
    assert!(is_held(&desk.path));
}
