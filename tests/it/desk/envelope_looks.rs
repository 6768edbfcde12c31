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

#[test]
fn the_dialogs_of_the_envelope_look_as_they_should() {
    let path = Path::new("/home/xu/talks/reserve-2026-11-22-103000.envelope");
    let (english, chinese) = (Language::English, Language::SimplifiedChinese);
    let seal = || EnvelopeDialog::seal(frame(), path);
    picture("envelope-seal-dark-en", english, true, seal());
    picture("envelope-seal-light-zh", chinese, false, seal());
    let mut wrong = EnvelopeDialog::open(frame(), Openers::Two, "Xu Wei", Some(path));
    let why = Words::of(english).fault("envelope-wrong-passphrase", &[]);
    wrong.refused(why.whole(&Words::of(english)), true);
    picture("envelope-open-two-wrong-light-en", english, false, wrong);
    let change = EnvelopeDialog::change(frame(), false);
    picture("envelope-change-dark-zh", chinese, true, change);
    let reveal = EnvelopeDialog::reveal(frame(), true, Openers::One, None);
    picture("envelope-reveal-light-zh", chinese, false, reveal);
}
