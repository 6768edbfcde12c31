//! The procedures that the form offers: those of one's own among them, and how sure each is.

use egui::{UiBuilder, vec2};
use egui_kittest::kittest::Queryable as _;
use kanjia::text::{Language, Words};
use kanjia::ui::new_talk::{self, NewTalkModel, NewTalkState};

use super::packs;
use crate::support;

const OPEN: &str = include_str!("../../../assets/rules/open-bargaining.ron");

#[test]
fn a_pack_of_ones_own_stands_in_the_list_and_what_is_unsure_is_said() {
    let own = OPEN.replacen("2020-11", "2030-01", 1).replacen(
        "Open bargaining, as in Shandong in 2020-11",
        "Our province",
        1,
    );
    for (language, mark, inferred) in [
        (
            Language::English,
            "Our province (own)",
            "5 of 14 rules are not from a published source",
        ),
        (
            Language::SimplifiedChinese,
            "（自有）",
            "14 条规则中有 5 条",
        ),
    ] {
        let mut packs = packs();
        packs.add("mine.ron", &own).unwrap();
        let words = Words::of(language);
        let mut state = NewTalkState::empty(&packs);
        let mut harness = support::window(vec2(1280.0, 800.0), false, |ui| {
            let window = ui.viewport_rect();
            ui.set_clip_rect(window);
            let ui = &mut ui.new_child(UiBuilder::new().max_rect(window));
            let model = NewTalkModel {
                today: super::today(),
                words: &words,
                packs: &packs,
                notice: None,
            };
            let _asked = new_talk::show(ui, &model, &mut state);
        });
        harness.run();
        // the usual rules, and what of them is not published
        assert!(
            harness.query_by_label_contains(inferred).is_some(),
            "{inferred}"
        );
        assert!(harness.query_by_label_contains(mark).is_none());
        let name = words.say("brief-procedure").into_owned();
        harness
            .get_by_role_and_label(egui::accesskit::Role::ComboBox, &name)
            .click();
        harness.run();
        assert!(harness.query_by_label_contains(mark).is_some(), "{mark}");
    }
}
