//! The card over the form while a file of tables is being read.

use std::cell::Cell;

use egui::{Key, vec2};
use egui_kittest::SnapshotResults;
use egui_kittest::kittest::NodeT as _;
use kanjia::text::{Language, Words};
use kanjia::ui::reading_card::{ReadingAnswer, ReadingCard};

use crate::support;

const FILE: &str = "境外价格-2026.xlsx";

#[test]
fn reading_is_not_spoken_of_before_half_a_second_and_stops_at_a_key() {
    let mut results = SnapshotResults::new();
    for (language, dark, name) in [
        (Language::English, true, "reading-dark-en"),
        (Language::SimplifiedChinese, false, "reading-light-zh"),
    ] {
        let words = Words::of(language);
        let mut card = ReadingCard::new(FILE.to_owned(), 10);
        let (begun, away) = (Cell::new(false), Cell::new(false));
        let mut harness = support::window(vec2(640.0, 320.0), dark, |ui| {
            if begun.get() && card.show(ui, &words) == ReadingAnswer::Away {
                away.set(true);
            }
        });
        let spoken = |harness: &egui_kittest::Harness<'_>| {
            harness
                .root()
                .children_recursive()
                .filter_map(|node| node.accesskit_node().value())
                .any(|said| said.contains(FILE))
        };
        begun.set(true);
        harness.run_steps(1);
        assert!(!spoken(&harness), "spoken of at once");
        // frames of a quarter of a second
        harness.run_steps(13);
        assert!(spoken(&harness), "not spoken of");
        results.add(harness.try_snapshot(name));
        assert!(!away.get());
        harness.key_press(Key::Escape);
        harness.run_steps(1);
        assert!(away.get(), "{name}");
    }
}
