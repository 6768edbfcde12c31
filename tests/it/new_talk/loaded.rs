//! A file of tables that is loaded into the form of a new talk.

use egui::{Key, vec2};
use egui_kittest::SnapshotResults;
use kanjia::import::Book;
use kanjia::text::Language;
use kanjia::ui::new_talk::NewTalkState;

use super::paste::Form;
use super::{packs, state};

const BRIEF: &str = "药品通用名,托瑞沙片（虚构）\n\
    generic name,Torasemide tablets (invented)\n\
    企业,海岚制药（虚构）\n\
    规格,20 mg\n\
    谈判规则,nrdl-on-site\n\
    计价单位,片\n\
    目标价,4.20\n\
    年用量,9600万片,已公布,医保用量\n\
    患者人数,大约十万\n\
    底价,3.9871\n\
    名称,国家,价格（元/片）,依据,日期,来源\n\
    ,日本,4.86,已公布,2025-12,公开价目表\n\
    ,韩国,33000.000000000004,已公布,2025-11,HIRA\n\
    挂网价,,5.20,已公布,2026-01,省平台\n";

fn look(language: Language, dark: bool, state: NewTalkState, file: &str, text: &str) -> Form {
    let form = {
        let mut state = state;
        let book = Book::of_text(text).unwrap();
        state.look_at(file, &book, &packs());
        Form::open(vec2(1280.0, 800.0), dark, language, state)
    };
    assert!(form.says(file));
    form
}

#[test]
fn a_brief_is_looked_at_before_it_fills_the_form() {
    let empty = NewTalkState::empty(&packs());
    let mut form = look(Language::English, false, empty, "方案.csv", BRIEF);
    assert!(form.says("10 of 13 entries can be taken"));
    assert!(form.says("Row 9, column B (Patients a year): not a number"));
    assert!(
        form.says("Row 10, column B (Envelope price): the envelope price must not stand in a file")
    );
    assert!(form.says("Row 13, column C (Figure): 33000.000000000004 is not exact"));
    assert!(!form.says("3.9871"), "the reserve is shown");
    assert!(!form.says("take the place of"), "the form was empty");
    assert_eq!(form.state.borrow().draft.generic_name.en, "");
    form.press(Key::Enter);
    {
        let state = form.state.borrow();
        assert_eq!(state.draft.generic_name.en, "Torasemide tablets (invented)");
        assert_eq!(state.draft.generic_name.zh, "托瑞沙片（虚构）");
        assert_eq!(state.draft.volume, "96 M");
        assert_eq!(state.draft.references.len(), 2);
    }
    assert!(
        form.says("Row 9, column B"),
        "what was not taken stays listed"
    );
    form.press(Key::Escape);
    assert!(!form.says("Row 9, column B"));
    assert!(!form.says("3.9871"), "the reserve is shown");
}

#[test]
fn esc_leaves_the_form_as_it_was() {
    let filled = state(Language::English, "4.20");
    let mut form = look(Language::English, false, filled.clone(), "brief.csv", BRIEF);
    assert!(form.says("They take the place of what stands in the form."));
    form.press(Key::Escape);
    assert_eq!(form.state.borrow().draft, filled.draft);
}

#[test]
fn reference_prices_alone_are_added_to_the_form() {
    let filled = state(Language::English, "4.20");
    let before = filled.draft.references.len();
    let table = "country,price\nJapan,4.86\nKorea,abc\n";
    let mut form = look(Language::English, false, filled, "prices.csv", table);
    assert!(form.says("1 of 2 rows can be taken"));
    form.press(Key::Enter);
    assert_eq!(form.rows().len(), before + 1);
    let name = form.state.borrow().draft.generic_name.en.clone();
    assert_eq!(name, "Torasemide tablets (invented)");
}

#[test]
fn a_file_that_is_no_table_of_ours_takes_nothing() {
    let empty = NewTalkState::empty(&packs());
    let mut form = look(
        Language::English,
        false,
        empty.clone(),
        "letter.txt",
        "Dear all\n",
    );
    assert!(form.says("No column holds prices"));
    form.press(Key::Enter);
    assert_eq!(form.state.borrow().draft, empty.draft);
}

#[test]
fn the_table_of_a_brief_before_anything_is_taken() {
    let mut results = SnapshotResults::new();
    for (name, dark, language) in [
        (
            "new-talk-table-light-zh",
            false,
            Language::SimplifiedChinese,
        ),
        ("new-talk-table-dark-en", true, Language::English),
    ] {
        let filled = state(language, "4.20");
        let mut form = look(language, dark, filled, "托瑞沙片.xlsx", BRIEF);
        form.harness.snapshot(name);
        results.extend(form.harness.take_snapshot_results());
    }
}
