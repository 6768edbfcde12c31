//! Conversions, exchange rates, volume scenarios and patients in the form.

use egui::vec2;
use kanjia::domain::Currency;
use kanjia::domain::reference::Basis;
use kanjia::text::{Language, Words};
use kanjia::ui::new_talk::{
    self, Draft, FactField, FactKind, Field, NewTalkModel, NewTalkState, ReferenceDraft,
};
use rust_decimal::Decimal;

use super::{example, packs};
use crate::support::{whole, window};

/// The example with a price of a pack, one in dollars, and what they take to compare.
fn with_facts(language: Language) -> Draft {
    let mut draft = example(language, "4.20");
    draft.references[0] = ReferenceDraft {
        price: "72.80".to_owned(),
        unit: kanjia::domain::Unit::Pack,
        ..draft.references[0].clone()
    };
    draft.references[1] = ReferenceDraft {
        price: "0.70".to_owned(),
        currency: Currency::Usd,
        ..draft.references[1].clone()
    };
    let pack = draft.add_fact(FactKind::Conversion);
    draft.facts[pack].makes = "14".to_owned();
    draft.facts[pack].basis = Basis::Published;
    draft.facts[pack].source = "leaflet".to_owned();
    let dollar = draft.add_fact(FactKind::Rate);
    draft.facts[dollar].makes = "7.10".to_owned();
    draft.facts[dollar].date = "2026-11-20".to_owned();
    draft.volume_low = "30 M".to_owned();
    draft.volume_high = "45 M".to_owned();
    draft.patients = "120 k".to_owned();
    draft
}

#[test]
fn a_conversion_in_the_form_lets_prices_of_a_pack_compare() {
    let draft = with_facts(Language::English);
    let brief = draft.read(&packs()).unwrap();
    let compared: Vec<String> = brief
        .comparable()
        .map(|one| format!("{} {:?}", one.reference.kind.id(), one.value))
        .collect();
    assert_eq!(
        compared,
        [
            "list At(5.2)",
            "lowest-international At(4.97)",
            "intended At(4.95)",
            "international At(4.60)",
        ]
    );
    let volume = brief.volume.unwrap();
    assert_eq!(volume.low, Some(Decimal::from(30_000_000)));
    assert_eq!(volume.high, Some(Decimal::from(45_000_000)));
    assert_eq!(brief.patients.unwrap().number, Decimal::from(120_000));
    // an empty form of facts takes them away again
    let mut draft = with_facts(Language::English);
    draft.facts.clear();
    assert_eq!(draft.read(&packs()).unwrap().comparable().count(), 2);
}

#[test]
fn what_is_wrong_with_a_fact_stands_at_its_row() {
    let check = |change: &dyn Fn(&mut Draft), field: Field, words: &str| {
        let mut draft = with_facts(Language::English);
        change(&mut draft);
        let faults = draft.read(&packs()).unwrap_err();
        let said = faults[0].say(&Words::of(Language::English));
        assert_eq!((faults.len(), faults[0].field), (1, field), "{said}");
        assert!(said.contains(words), "{said}");
    };
    let fact = |row, part| Field::Fact(row, part);
    check(
        &|draft| draft.facts[0].makes.clear(),
        fact(0, FactField::Makes),
        "",
    );
    check(
        &|draft| draft.facts[0].makes = "0".to_owned(),
        fact(0, FactField::Makes),
        "more than nought",
    );
    check(
        &|draft| draft.facts[0].makes = "fourteen".to_owned(),
        fact(0, FactField::Makes),
        "fourteen",
    );
    check(
        &|draft| draft.facts[0].of_unit = draft.facts[0].unit,
        fact(0, FactField::Makes),
        "leads to itself",
    );
    // a rate has its day
    check(
        &|draft| draft.facts[1].date.clear(),
        fact(1, FactField::Date),
        "",
    );
    check(
        &|draft| draft.facts[1].date = "yesterday".to_owned(),
        fact(1, FactField::Date),
        "",
    );
    check(
        &|draft| {
            let again = draft.add_fact(FactKind::Conversion);
            draft.facts[again].makes = "28".to_owned();
        },
        fact(2, FactField::Makes),
        "1 pack = 28 tablets contradicts 1 pack = 14 tablets",
    );
    check(
        &|draft| draft.volume_low = "40 M".to_owned(),
        Field::VolumeLow,
        "in this order",
    );
    check(
        &|draft| draft.volume_high = "20 M".to_owned(),
        Field::VolumeHigh,
        "in this order",
    );
    check(
        &|draft| draft.patients = "many".to_owned(),
        Field::Patients,
        "many",
    );
}

fn look(name: &str, size: egui::Vec2, dark: bool, language: Language) {
    let (words, packs) = (Words::of(language), packs());
    let brief = with_facts(language).read(&packs).unwrap();
    let mut state = NewTalkState::from_brief(&brief, &words, &packs);
    let mut harness = window(size, dark, |ui| {
        let model = NewTalkModel {
            today: super::today(),
            words: &words,
            packs: &packs,
            notice: None,
        };
        assert_eq!(new_talk::show(&mut whole(ui), &model, &mut state), None);
    });
    harness.run();
    harness.snapshot(name);
}

#[test]
fn the_form_with_facts_and_scenarios_in_chinese_on_light() {
    look(
        "new-talk-facts-light-zh",
        vec2(1280.0, 960.0),
        false,
        Language::SimplifiedChinese,
    );
}

#[test]
fn the_form_with_facts_and_scenarios_in_english_on_dark() {
    look(
        "new-talk-facts-dark-en",
        vec2(1280.0, 960.0),
        true,
        Language::English,
    );
}
