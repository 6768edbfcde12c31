//! A table from a spreadsheet, pasted into the form of a new talk.

use std::cell::RefCell;
use std::rc::Rc;

use egui::{Event, Key, Modifiers, UiBuilder, Vec2, vec2};
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use egui_kittest::{Harness, SnapshotResults};
use kanjia::text::{Language, Words};
use kanjia::ui::new_talk::{self, Kind, NewTalkModel, NewTalkState};

use super::{packs, state, today};
use crate::support;

/// Twelve countries within a few percent, one of them long ago, one outside the basket.
const TWELVE: &str = "国家\t价格（元/片）\t依据\t日期\t来源\t权重（2025 年销量）\n\
    澳大利亚\t4.92\t已公布\t2025-11\tPBS\t2\n\
    加拿大\t4.95\t已公布\t2025-10\tpCPA\t3\n\
    法国\t4.88\t已公布\t2025-12\tCEPS\t5\n\
    德国\t4.99\t已公布\t2026-01\tLauer-Taxe\t8\n\
    意大利\t4.90\t已公布\t2025-09\tAIFA\t4\n\
    日本\t4.86\t已公布\t2025-12\t公开价目表\t9\n\
    韩国\t4.87\t已公布\t2022-05\tHIRA\t4\n\
    西班牙\t4.91\t已公布\t\t卫生部\t3\n\
    中国台湾\t4.93\t企业提供\t2025-12\t企业申报材料\t2\n\
    土耳其\t4.89\t已公布\t2025-08\tTITCK\t1\n\
    英国\t4.96\t已公布\t2025-12\tBNF\t4\n\
    瑞士\t4.97\t已公布\t2025-12\tBAG\t1\n";

const MIXED: &str = "country\tprice\tdate\tsource\n\
    Japan\t4.86\t2025-12\tprice list\n\
    Korea\t=SUM(B2:B9)\t2025-11\tHIRA\n\
    Atlantis\t4.99\tsoon\tnobody\n\
    Australia\t$4.86\t3/4/2026\tPBS\n\
    France\t4.88\t2025-12\tCEPS\n";

/// A form and what it remembers.
pub(super) struct Form {
    pub(super) harness: Harness<'static>,
    pub(super) state: Rc<RefCell<NewTalkState>>,
}

impl Form {
    pub(super) fn open(size: Vec2, dark: bool, language: Language, state: NewTalkState) -> Self {
        let state = Rc::new(RefCell::new(state));
        let (words, packs) = (Words::of(language), packs());
        let lent = Rc::clone(&state);
        let harness = support::window(size, dark, move |ui| {
            let window = ui.viewport_rect();
            ui.set_clip_rect(window);
            let ui = &mut ui.new_child(UiBuilder::new().max_rect(window));
            let model = NewTalkModel {
                words: &words,
                packs: &packs,
                today: today(),
                notice: None,
            };
            let asked = new_talk::show(ui, &model, &mut lent.borrow_mut());
            assert_eq!(asked, None);
        });
        let mut form = Self { harness, state };
        form.harness.run();
        form
    }

    fn english() -> Self {
        let state = NewTalkState::empty(&packs());
        Self::open(vec2(1280.0, 800.0), false, Language::English, state)
    }

    /// Brings the keyboard to the link under the table, where no field has the focus.
    fn go_to_the_table(&mut self, link: &str) {
        self.harness.get_by_label(link).focus();
        self.harness.run();
    }

    fn paste(&mut self, text: &str) {
        self.harness.event(Event::Paste(text.to_owned()));
        self.harness.run();
    }

    pub(super) fn press(&mut self, key: Key) {
        self.harness.key_press_modifiers(Modifiers::NONE, key);
        self.harness.run();
    }

    pub(super) fn rows(&self) -> Vec<String> {
        let state = self.state.borrow();
        let rows = state.draft.references.iter();
        rows.map(|row| format!("{} {}", row.country, row.price))
            .collect()
    }

    pub(super) fn says(&self, text: &str) -> bool {
        let root = self.harness.root();
        root.children_recursive().any(|node| {
            let node = node.accesskit_node();
            let holds = |said: String| said.contains(text);
            node.label().is_some_and(holds) || node.value().is_some_and(holds)
        })
    }
}

#[test]
fn nothing_is_taken_before_it_is_asked_for_and_wrong_rows_stay_listed() {
    let mut form = Form::english();
    form.go_to_the_table("Add a reference price");
    form.paste(MIXED);
    assert!(form.says("2 of 5 rows can be taken"));
    assert!(form.says("Row 3, column B (Figure): a formula"));
    assert!(form.says("Row 4, column A (Country)"));
    assert!(form.says("Row 5, column B (Figure): $4.86 may be USD or AUD"));
    assert_eq!(form.rows(), Vec::<String>::new());
    form.press(Key::Enter);
    assert_eq!(form.rows(), ["JP 4.86", "FR 4.88"]);
    assert!(form.says("2 rows were taken. These were not:"));
    assert!(form.says("Row 4, column A (Country)"));
    form.press(Key::Escape);
    assert!(!form.says("Row 4, column A"));
    assert_eq!(form.rows().len(), 2);
}

#[test]
fn esc_takes_nothing() {
    let mut form = Form::english();
    form.go_to_the_table("Add a reference price");
    form.paste(MIXED);
    form.press(Key::Escape);
    assert_eq!(form.rows(), Vec::<String>::new());
    assert!(!form.says("rows can be taken"));
}

#[test]
fn the_button_waits_for_the_table() {
    let mut form = Form::english();
    form.harness
        .get_by_label_contains("Paste from a spreadsheet")
        .click();
    form.harness.run();
    assert!(form.says("Copy the cells in the spreadsheet"));
    form.paste("hello\tworld");
    assert!(form.says("No column holds prices"));
    form.paste(TWELVE);
    form.press(Key::Enter);
    assert_eq!(form.rows().len(), 12);
    let state = form.state.borrow();
    let brief = state.draft.read(&packs()).map_err(|faults| faults.len());
    assert!(
        state
            .draft
            .references
            .iter()
            .all(|row| row.kind == Kind::International)
    );
    assert!(
        brief.is_err_and(|faults| faults > 0),
        "the rest of the form is empty"
    );
}

#[test]
fn what_is_pasted_into_a_field_stays_there() {
    let mut form = Form::english();
    form.paste("Torasemide");
    assert_eq!(form.state.borrow().draft.generic_name.en, "Torasemide");
    assert!(!form.says("rows can be taken"));
}

#[test]
fn ten_thousand_rows_are_listed_without_waiting() {
    let mut form = Form::english();
    form.go_to_the_table("Add a reference price");
    let text = "country\tprice\n".to_owned() + &"Atlantis\tabc\n".repeat(9_999);
    let began = std::time::Instant::now();
    form.paste(&text);
    assert!(form.says("0 of 9,999 rows can be taken"));
    assert!(began.elapsed() < std::time::Duration::from_secs(10));
}

#[test]
fn the_table_before_anything_is_taken_and_after() {
    let mut results = SnapshotResults::new();
    for (name, dark, language, text) in [
        (
            "new-talk-paste-light-zh",
            false,
            Language::SimplifiedChinese,
            TWELVE,
        ),
        ("new-talk-paste-dark-en", true, Language::English, MIXED),
    ] {
        let mut form = Form::open(vec2(1280.0, 800.0), dark, language, state(language, "4.20"));
        let link = match language {
            Language::English => "Add a reference price",
            Language::SimplifiedChinese => "添加参考价格",
        };
        form.go_to_the_table(link);
        form.paste(text);
        form.harness.snapshot(name);
        results.extend(form.harness.take_snapshot_results());
        form.press(Key::Enter);
        if language == Language::English {
            // what can't be taken stays listed
            form.press(Key::Escape);
        } else {
            form.harness.snapshot("new-talk-references-light-zh");
            results.extend(form.harness.take_snapshot_results());
        }
    }
}
