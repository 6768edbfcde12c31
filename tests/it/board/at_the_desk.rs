//! The board as it is kept at the desk, by keyboard in the window's own shell.

use std::path::PathBuf;
use std::process::Command;

use egui::Key;
use egui_kittest::kittest::Queryable as _;
use kanjia::transcript::board::Told;
use kanjia::transcript::form::read_board;
use kanjia::ui::desk::Remedy;

use super::feed::{keeps, lines, shell};
use crate::desk::held::Desk;

/// A desk whose board keeps what it is told in a file.
fn desk() -> (Desk, tempfile::TempDir, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("lines");
    let mut desk = Desk::new();
    desk.harness.state_mut().set_board(keeps(&file));
    (desk, folder, file)
}

/// The code, the figures and the stage in a line.
fn in_words(line: &str) -> String {
    match read_board(line).unwrap() {
        Told::Nothing => "nothing".to_owned(),
        Told::Language(language) => language.tag().to_owned(),
        Told::Talk(shown) => {
            let figures = shown.heard.iter().map(|one| {
                let price = one
                    .price
                    .map_or_else(String::new, |price| price.to_string());
                format!("{:?} {price}", one.by)
            });
            let figures = figures.collect::<Vec<_>>().join(", ");
            let code = if shown.code.is_some() { ", code" } else { "" };
            format!("{}: {figures}{code}", shown.stage.english())
        }
    }
}

#[test]
fn one_key_starts_it_and_each_figure_reaches_it_once_it_is_on_disk() {
    let (mut desk, _folder, file) = desk();
    assert_eq!(desk.harness.state().public_board(), (false, None));
    desk.press(Key::F5);
    let told = lines(&file, 1);
    assert_eq!(
        told.iter().map(|one| in_words(one)).collect::<Vec<_>>(),
        ["Opening: "]
    );
    desk.say("5.62c");
    desk.press(Key::Enter);
    desk.settle();
    let told = lines(&file, 2);
    assert_eq!(in_words(&told[1]), "Offers: Company 5.62, code");
    // the code is that of the record in the file
    let Told::Talk(shown) = read_board(&told[1]).unwrap() else {
        panic!("no talk");
    };
    let record = std::fs::read_to_string(&desk.path).unwrap();
    let digits = record.lines().last().unwrap().get(..8).unwrap().to_owned();
    assert_eq!(shown.code, Some(digits));
    // a note changes nothing that both sides heard; the language is followed
    desk.press(Key::Tab);
    desk.say("g");
    desk.enter("not above 4.40");
    desk.press(Key::F8);
    let told = lines(&file, 3);
    assert_eq!(told.len(), 3);
    assert_eq!(in_words(&told[2]), "zh-CN");
    assert!(desk.harness.state().public_board().0);
    assert!(!told.iter().any(|line| line.contains("4.40")));
}

#[test]
fn leaving_the_talk_leaves_nothing_of_it_on_the_board() {
    let (mut desk, _folder, file) = desk();
    desk.press(Key::F5);
    lines(&file, 1);
    desk.harness
        .key_press_modifiers(egui::Modifiers::COMMAND, Key::W);
    desk.harness.run_steps(3);
    let told = lines(&file, 2);
    assert_eq!(in_words(&told[1]), "nothing");
    assert!(desk.harness.state().public_board().0);
}

#[test]
fn its_death_is_told_once_the_talk_goes_on_and_one_key_starts_it_again() {
    let (mut desk, folder, file) = desk();
    let pid = folder.path().join("pid");
    let script = format!(
        "echo $$ > '{}'; exec cat >> '{}'",
        pid.display(),
        file.display()
    );
    desk.harness.state_mut().set_board(shell(&script));
    desk.press(Key::F5);
    desk.enter("5.62");
    lines(&file, 2);
    let number = std::fs::read_to_string(&pid).unwrap();
    let killed = Command::new("kill").args(["-9", number.trim()]).status();
    assert!(killed.unwrap().success());
    desk.until(|app| app.public_board().1.is_some());
    let (on, trouble) = desk.harness.state().public_board();
    assert!(!on && trouble.unwrap().remedy == Remedy::Board);
    assert!(desk.harness.query_by_label("Start again").is_some());

    // the talk goes on, and nothing is lost
    desk.enter("4.72");
    assert_eq!(desk.records(), 3);
    desk.press(Key::F5);
    let told = lines(&file, 3);
    assert_eq!(
        in_words(&told[2]),
        "Offers: Company 5.62, Company 4.72, code"
    );
    let (on, trouble) = desk.harness.state().public_board();
    assert!(on && trouble.is_none());

    // killed again, and put away: the desk does without it
    lines(&pid, 1);
    let number = std::fs::read_to_string(&pid).unwrap();
    let killed = Command::new("kill").args(["-9", number.trim()]).status();
    assert!(killed.unwrap().success());
    desk.until(|app| app.public_board().1.is_some());
    desk.press(Key::Escape);
    assert_eq!(desk.harness.state().public_board(), (false, None));
    assert!(desk.harness.state().on_the_desk().is_some());
}

#[test]
fn the_palette_the_page_of_keys_and_the_foot_name_its_key() {
    let (mut desk, _folder, file) = desk();
    desk.say("?");
    desk.harness.run_steps(2);
    assert!(desk.harness.query_by_label("Public board").is_some());
    desk.press(Key::Escape);
    assert!(desk.harness.query_by_label("Public board on").is_none());
    desk.harness
        .key_press_modifiers(egui::Modifiers::COMMAND, Key::K);
    desk.harness.run_steps(2);
    desk.say("board");
    desk.press(Key::Enter);
    lines(&file, 1);
    desk.harness.run_steps(2);
    assert!(desk.harness.query_by_label("Public board on").is_some());
}
