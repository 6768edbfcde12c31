//! What is not from a published source is marked wherever the desk shows it.

use std::sync::Arc;

use egui::vec2;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use kanjia::domain::RulePack;
use kanjia::domain::Text;
use kanjia::domain::event::{Event, Opening, Origin, Record};
use kanjia::domain::moment::Occurred;
use kanjia::domain::session::Session;
use kanjia::text::{Language, Words};
use kanjia::transcript::form::{read_brief, read_pack};
use kanjia::ui::desk::{self, DeskModel, DeskState};

use super::talks::{BRIEF, at, record};
use crate::support::{whole, window};

const NRDL: &str = include_str!("../../../assets/rules/nrdl-on-site.ron");

fn session(pack: RulePack, brief: &str) -> Session {
    let brief = read_brief(brief).unwrap();
    let first = Record {
        seq: 1,
        at: at(0, 0),
        occurred: Occurred::AsRecorded,
        event: Event::Opened(Box::new(Opening {
            session: "5f1c8a2e".repeat(4),
            origin: Origin::Held,
            program: Text::default(),
            rules: brief.rules.clone(),
            brief,
        })),
    };
    let mut session = Session::open(first, Arc::new(pack)).unwrap();
    record(
        &mut session,
        r#"Offer(by: Company, price: "5.62")"#,
        7,
        None,
    );
    session
}

/// All names in the accessibility tree of the desk under this pack, and its picture.
fn drawn(pack: &str, brief: &str, language: Language) -> (String, Vec<u8>) {
    let session = session(read_pack(pack).unwrap(), brief);
    let words = Words::of(language);
    let mut state = DeskState::for_session(&session);
    let mut harness = window(vec2(1280.0, 800.0), true, |ui| {
        let model = DeskModel {
            head: Some("7c1e04b2"),
            ..DeskModel::new(&session, &words, at(47, 12))
        };
        assert!(desk::show(&mut whole(ui), &model, &mut state).is_empty());
    });
    harness.run_steps(3);
    let names: Vec<String> = harness
        .root()
        .children_recursive()
        .filter_map(|node| {
            let node = node.accesskit_node();
            node.label().or_else(|| node.value())
        })
        .collect();
    let picture = harness.render().unwrap().into_raw();
    (names.join("\n"), picture)
}

#[test]
fn the_note_of_rules_and_the_time_say_how_sure_they_are() {
    let published = NRDL.replace("sureness: Unsure", "sureness: Published");
    for (language, inferred, secondary, time) in [
        (
            Language::English,
            "inferred",
            "secondary source",
            "of 1:30 inferred",
        ),
        (
            Language::SimplifiedChinese,
            "推定",
            "二手来源",
            "/ 1:30 推定",
        ),
    ] {
        let (names, picture) = drawn(NRDL, BRIEF, language);
        assert!(names.contains(&format!("11 {inferred}")), "{names}");
        assert!(names.contains(time), "{names}");
        let weak = NRDL.replace("sureness: Unsure", "sureness: Weak");
        assert!(drawn(&weak, BRIEF, language).0.contains(secondary));
        let (names, other) = drawn(&published, BRIEF, language);
        assert!(!names.contains(inferred), "{names}");
        assert!(picture != other, "the marks are drawn");
    }
}

#[test]
fn a_limit_of_an_unsure_rule_is_marked_in_the_moves() {
    let unsure = NRDL.replace("sureness: Published", "sureness: Unsure");
    let pack = read_pack(&unsure).unwrap();
    let mut session = session(pack, BRIEF);
    record(&mut session, "Confirm", 8, None);
    let words = Words::of(Language::English);
    let mut state = DeskState::for_session(&session);
    let mut harness = window(vec2(1280.0, 800.0), true, |ui| {
        let model = DeskModel {
            ..DeskModel::new(&session, &words, at(47, 12))
        };
        let _asked = desk::show(&mut whole(ui), &model, &mut state);
    });
    harness.run_steps(3);
    assert!(
        harness
            .query_by_label("Leader: inside 115% inferred")
            .is_some()
    );
    assert!(
        harness
            .query_by_label_contains("rules 4, 5, inferred")
            .is_some()
    );
}

#[test]
fn a_time_that_the_brief_sets_is_nobodys_guess() {
    let own = BRIEF.replacen("currency:", "time_budget: 45, currency:", 1);
    let (names, _) = drawn(NRDL, &own, Language::English);
    assert!(names.contains("of 0:45"), "{names}");
    assert!(!names.contains("0:45 inferred"), "{names}");
}
