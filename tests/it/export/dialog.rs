//! The dialog that asks how a talk is exported.

use std::cell::RefCell;
use std::rc::Rc;

use egui::{Key, accesskit::Role};
use egui_kittest::Harness;
use egui_kittest::kittest::Queryable as _;
use kanjia::export::talk::{Audience, Format};
use kanjia::text::{Language, Words};
use kanjia::ui::export_dialog::{ExportAnswer, ExportDialog, Progress};

use crate::support;

type Answers = Rc<RefCell<Vec<ExportAnswer>>>;

fn dialog() -> Rc<RefCell<ExportDialog>> {
    let dialog = ExportDialog::new(
        "talks/example.kanjia".into(),
        "Dapagliflozin 10 mg tablets".to_owned(),
        "exports".into(),
        "example".to_owned(),
    );
    Rc::new(RefCell::new(dialog))
}

fn stage(
    dialog: &Rc<RefCell<ExportDialog>>,
    language: Language,
    dark: bool,
) -> (Harness<'static>, Answers) {
    let answers = Answers::default();
    let (shown, heard) = (Rc::clone(dialog), Rc::clone(&answers));
    let mut harness = support::window(egui::vec2(1024.0, 720.0), dark, move |ui| {
        let ui = support::whole(ui);
        let answer = shown.borrow_mut().show(&ui, &Words::of(language));
        if answer != ExportAnswer::Open {
            heard.borrow_mut().push(answer);
        }
    });
    harness.run();
    (harness, answers)
}

#[test]
fn enter_asks_for_the_minutes_for_the_house() {
    let dialog = dialog();
    let (mut harness, answers) = stage(&dialog, Language::English, true);
    harness.key_press(Key::Enter);
    harness.run();
    let heard = answers.borrow();
    let [ExportAnswer::Write(wish)] = heard.as_slice() else {
        panic!("{heard:?}");
    };
    assert_eq!(
        (wish.format, wish.audience),
        (Format::Html, Audience::Internal)
    );
    assert_eq!(wish.path, std::path::Path::new("exports/example.html"));
    assert!(!wish.replace);
}

#[test]
fn the_place_follows_the_format_until_it_is_typed() {
    let dialog = dialog();
    let (mut harness, answers) = stage(&dialog, Language::English, false);
    let choose = |harness: &mut Harness<'_>, name: &str, steps: usize| {
        harness.get_by_role_and_label(Role::ComboBox, name).focus();
        harness.run();
        harness.key_press(Key::Enter);
        harness.run();
        for _ in 0..steps {
            harness.key_press(Key::ArrowDown);
            harness.run();
        }
        harness.key_press(Key::Enter);
        harness.run();
    };
    choose(&mut harness, "Format", 3);
    choose(&mut harness, "For", 1);
    assert!(answers.borrow().is_empty(), "a choice is no yes");
    harness.key_press_modifiers(egui::Modifiers::COMMAND, Key::Enter);
    harness.run();
    let heard = answers.borrow();
    let [ExportAnswer::Write(wish)] = heard.as_slice() else {
        panic!("{heard:?}");
    };
    assert_eq!(
        (wish.format, wish.audience),
        (Format::Xlsx, Audience::Company)
    );
    assert_eq!(wish.path, std::path::Path::new("exports/example.xlsx"));
    drop(heard);
    dialog.borrow_mut().set_path("elsewhere/own.xlsx".as_ref());
    harness.run();
    choose(&mut harness, "Format", 1);
    harness.key_press_modifiers(egui::Modifiers::COMMAND, Key::Enter);
    harness.run();
    let heard = answers.borrow();
    let Some(ExportAnswer::Write(wish)) = heard.last() else {
        panic!("{heard:?}");
    };
    assert_eq!(wish.format, Format::Csv);
    assert_eq!(wish.path, std::path::Path::new("elsewhere/own.xlsx"));
}

#[test]
fn what_is_there_is_replaced_only_when_that_was_asked() {
    let dialog = dialog();
    let (mut harness, answers) = stage(&dialog, Language::English, true);
    dialog.borrow_mut().set_progress(Progress::Exists);
    harness.run();
    harness
        .get_by_role_and_label(Role::Button, "Replace")
        .click();
    harness.run();
    let heard = answers.borrow();
    assert!(
        matches!(heard.as_slice(), [ExportAnswer::Write(wish)] if wish.replace),
        "{heard:?}"
    );
}

#[test]
fn while_it_is_written_enter_does_nothing_and_cancel_puts_it_away() {
    let dialog = dialog();
    let (mut harness, answers) = stage(&dialog, Language::English, true);
    dialog.borrow_mut().set_progress(Progress::Writes);
    harness.run();
    harness.key_press(Key::Enter);
    harness.run();
    assert!(answers.borrow().is_empty());
    harness
        .get_by_role_and_label(Role::Button, "Cancel")
        .click();
    harness.run();
    assert_eq!(answers.borrow().as_slice(), [ExportAnswer::Away]);
}

#[test]
fn what_takes_long_shows_how_far_it_is_and_what_is_quick_shows_nothing() {
    let dialog = dialog();
    let (mut harness, answers) = stage(&dialog, Language::English, true);
    dialog.borrow_mut().set_progress(Progress::Writes);
    dialog.borrow_mut().set_share(424);
    harness.step();
    assert!(harness.query_by_label("42% written").is_none(), "at once");
    // a step of the harness is a quarter of a second
    harness.run_steps(4);
    harness.get_by_label("42% written");
    dialog.borrow_mut().set_share(999);
    harness.run_steps(2);
    harness.get_by_label("99% written");
    harness.key_press(Key::Escape);
    harness.run_steps(2);
    assert_eq!(answers.borrow().last(), Some(&ExportAnswer::Away));
    // the next one begins anew
    dialog.borrow_mut().set_progress(Progress::Asks);
    dialog.borrow_mut().set_progress(Progress::Writes);
    harness.step();
    assert!(harness.query_by_label("0% written").is_none());
}

#[test]
fn a_training_copy_is_one_press_away_and_goes_into_a_file_that_names_nobody() {
    for by_key in [true, false] {
        let dialog = dialog();
        let (mut harness, answers) = stage(&dialog, Language::English, false);
        if by_key {
            harness.key_press_modifiers(egui::Modifiers::COMMAND, Key::T);
        } else {
            let button = harness.get_by_role_and_label(Role::Button, "Training copy");
            button.click();
        }
        harness.run();
        let heard = answers.borrow();
        let [ExportAnswer::Write(wish)] = heard.as_slice() else {
            panic!("{heard:?}");
        };
        assert_eq!(
            (wish.format, wish.audience),
            (Format::TrainingCopy, Audience::Training)
        );
        let place = std::path::Path::new("exports/training-copy-1.kanjia");
        assert_eq!(wish.path, place);
    }
}

#[test]
fn each_audience_says_what_it_leaves_out() {
    let mut results = egui_kittest::SnapshotResults::new();
    for (language, dark) in [
        (Language::English, true),
        (Language::SimplifiedChinese, false),
    ] {
        let words = Words::of(language);
        for audience in Audience::ALL {
            for part in ["", ".name", ".hint"] {
                assert!(words.has(&format!("export-audience-{}{part}", audience.id())));
            }
        }
        for format in Format::ALL {
            assert!(words.has(&format!("export-format-{}", format.id())));
        }
        let dialog = dialog();
        let (mut harness, _) = stage(&dialog, language, dark);
        harness.snapshot(format!("export-dialog-{language}"));
        results.extend_harness(&mut harness);
    }
}

#[test]
fn it_shows_how_far_it_is_and_what_a_training_copy_left_out() {
    let mut results = egui_kittest::SnapshotResults::new();
    let writing = dialog();
    let (mut harness, _) = stage(&writing, Language::English, true);
    writing.borrow_mut().set_progress(Progress::Writes);
    writing.borrow_mut().set_share(424);
    harness.run_steps(5);
    harness.snapshot("export-writing-dark-en");
    results.extend_harness(&mut harness);
    drop(harness);
    let copied = dialog();
    let (mut harness, _) = stage(&copied, Language::SimplifiedChinese, false);
    copied.borrow_mut().choose_copy().unwrap();
    let said = "已导出记录 14 条：exports/training-copy-1.kanjia\n未载内容：组内备注 2 条、以代称表示的名称 5 处。";
    copied
        .borrow_mut()
        .set_progress(Progress::Written(said.to_owned()));
    harness.run_steps(4);
    harness.snapshot("export-training-light-zh");
    results.extend_harness(&mut harness);
}
