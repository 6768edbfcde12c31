//! The dialogs of the envelope as pictures.

use std::path::Path;

use egui::vec2;
use kanjia::domain::envelope::Openers;
use kanjia::domain::typed::Frame;
use kanjia::domain::{Currency, Price, Unit};
use kanjia::text::{Language, Words};
use kanjia::ui::envelope::{EnvelopeAnswer, EnvelopeDialog};

use crate::support::window;

fn frame() -> Frame {
    Frame {
        currency: Currency::Cny,
        unit: Unit::Tablet,
        step: Price::parse("0.01").unwrap(),
        base: None,
    }
}

fn picture(name: &str, language: Language, dark: bool, mut dialog: EnvelopeDialog) {
    let words = Words::of(language);
    let mut harness = window(vec2(1024.0, 720.0), dark, |ui| {
        assert!(matches!(dialog.show(ui, &words), EnvelopeAnswer::Open));
    });
    harness.run_steps(4);
    harness.snapshot(name);
}

/// Where a sealed file is proposed.
const PLACE: &str = "talks/reserve-2026-11-22-103000.envelope";
const ENGLISH: Language = Language::English;
const CHINESE: Language = Language::SimplifiedChinese;

#[test]
fn sealing_in_the_dark_in_english() {
    let dialog = EnvelopeDialog::seal(frame(), Path::new(PLACE));
    picture("envelope-seal-dark-en", ENGLISH, true, dialog);
}

#[test]
fn sealing_in_the_light_in_chinese() {
    let dialog = EnvelopeDialog::seal(frame(), Path::new(PLACE));
    picture("envelope-seal-light-zh", CHINESE, false, dialog);
}

#[test]
fn opening_by_two_with_a_wrong_passphrase() {
    let words = Words::of(ENGLISH);
    let why = words.fault("envelope-wrong-passphrase", &[]).whole(&words);
    let place = Some(Path::new(PLACE));
    let mut dialog = EnvelopeDialog::open(frame(), Openers::Two, "Xu Wei", place);
    dialog.refused(why, true);
    picture("envelope-open-two-wrong-light-en", ENGLISH, false, dialog);
}

#[test]
fn another_envelope_in_the_place_of_one() {
    let dialog = EnvelopeDialog::change(frame(), false);
    picture("envelope-change-dark-zh", CHINESE, true, dialog);
}

#[test]
fn showing_the_reserve_on_record() {
    let dialog = EnvelopeDialog::reveal(frame(), true, Openers::One, None);
    picture("envelope-reveal-light-zh", CHINESE, false, dialog);
}
