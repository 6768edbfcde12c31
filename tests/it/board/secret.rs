//! What one side alone knows reaches no line and no picture.
//!
//! Pairs of talks that differ only in the reserve give the same records, so lines and pictures
//! are equal byte for byte, codes and all. A plan is in no record. A note is a record: it
//! changes the digits of the next code, as it must for the code to stand for the record, and
//! nothing else; nor is a line sent because of it.

use std::cell::Cell;

use egui::vec2;
use kanjia::domain::Moment;
use kanjia::text::{Language, Words};
use kanjia::transcript::board::{Shown, Told, course};
use kanjia::transcript::form::write_board;
use kanjia::ui::board::{BoardModel, show};

use super::digests;
use crate::support;
use crate::talk::{MEDICARE, NRDL, OPEN, Talk};

/// What the board is told over a talk with this reserve, and its last picture.
fn lines(pack: (&str, &str), reserve: Option<&str>, sentences: &str) -> Vec<Shown> {
    let mut talk = Talk::new(pack, reserve);
    talk.say_all(sentences);
    course(&talk.session, &digests(&talk.session))
}

fn written(shown: &[Shown]) -> Vec<String> {
    let line = |one: &Shown| write_board(&Told::Talk(Box::new(one.clone())));
    shown.iter().map(line).collect()
}

/// The pictures of these, one after the other in one window.
fn pictures(all: &[&Shown]) -> Vec<Vec<u8>> {
    let words = Words::of(Language::SimplifiedChinese);
    let shown = Cell::new(all[0]);
    let mut harness = support::window(vec2(1280.0, 720.0), true, |ui| {
        let model = BoardModel {
            words: &words,
            shown: Some(shown.get()),
            now: Moment::parse("2026-03-02T10:47:00+08:00").unwrap(),
            ended: false,
        };
        show(ui, &model);
    });
    // all glyphs are laid down before the first picture, so that each lies where it lies
    for one in all {
        shown.set(one);
        harness.run();
    }
    let mut pictures = Vec::new();
    for one in all {
        shown.set(one);
        harness.run();
        pictures.push(harness.render().unwrap().into_raw());
    }
    pictures
}

#[test]
fn talks_that_differ_only_in_the_reserve_give_equal_lines_and_pictures() {
    let sentences = [
        "open; company 5.62!; company out; back; company 4.72!; company 4.62; payer 4.36; \
         company accepts; payer signs Xu; company signs Yi; close",
        "open; company 4.62!; company 4.40; payer 4.30; company 4.36; payer accepts",
        "open; company 9.99!; company 8.88!",
    ];
    let mut last = Vec::new();
    for (at, sentences) in sentences.iter().enumerate() {
        let base = lines(NRDL, Some("4.40"), sentences);
        assert!(1 < base.len());
        for reserve in ["4.36", "4.37", "4.39", "4.41", "4.4299"] {
            let other = lines(NRDL, Some(reserve), sentences);
            assert_eq!(written(&base), written(&other), "{reserve} in talk {at}");
            last.extend([base.last().unwrap().clone(), other.last().unwrap().clone()]);
        }
    }
    let drawn = pictures(&last.iter().collect::<Vec<_>>());
    for two in drawn.chunks(2) {
        assert!(two[0] == two[1], "the pictures differ");
    }
    // and a picture tells figures apart
    assert!(drawn.first() != drawn.last());
}

#[test]
fn a_note_sends_no_line_and_changes_digits_of_codes_alone() {
    for (pack, plain, noted) in [
        (
            NRDL,
            "company 5.62!; outside; company 4.72!; inside; company 4.62",
            "note sealed at 4.40; company 5.62!; note far off; outside; note wait; \
             company 4.72!; inside; note firm; company 4.62; note not above 4.36",
        ),
        (
            OPEN,
            "company 12; payer 9.90; company 10.05",
            "company 12; note ten is the most; payer 9.90; company 10.05",
        ),
        (
            MEDICARE,
            "payer 113 because of evidence; company 150 because of research",
            "note 140 at most; payer 113 because of evidence; company 150 because of research",
        ),
    ] {
        let (plain, noted) = (lines(pack, None, plain), lines(pack, None, noted));
        assert_eq!(plain.len(), noted.len(), "a note sent a line");
        let without_codes = |shown: &[Shown]| {
            let mut shown = shown.to_vec();
            for one in &mut shown {
                one.code = None;
            }
            shown
        };
        let (bare, other) = (without_codes(&plain), without_codes(&noted));
        assert_eq!(written(&bare), written(&other));
        let drawn = pictures(&[bare.last().unwrap(), other.last().unwrap()]);
        assert!(drawn[0] == drawn[1], "the pictures differ");
        assert_ne!(plain.last().unwrap().code, noted.last().unwrap().code);
    }
}

#[test]
fn no_line_holds_what_was_noted_said_or_reasoned() {
    let mut talk = Talk::new(NRDL, Some("31847.63"));
    talk.say_all(
        "open; note canary 31847.63; company 36000!; payer says canary; company out 17; back; \
         company 35000; correct 9 to 35100 because canary; note 31847.63; payer 31000; \
         fail canary",
    );
    let told = written(&course(&talk.session, &digests(&talk.session)));
    for line in &told {
        for canary in ["canary", "31847", "31,847", "36624", "36,624", "17"] {
            let found = line.replace("\"opened\":\"2026-03-02T10:31:00.250+08:00\"", "");
            // the digits of a code are no one's figure
            let found = found.split("\"code\"").next().unwrap().to_owned();
            assert!(!found.contains(canary), "{canary} in {line}");
        }
    }
}
