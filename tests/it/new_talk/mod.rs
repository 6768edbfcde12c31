//! The form of a new talk.

mod draft;
mod facts;
mod faults;
mod keyboard;
mod loaded;
mod looks;
mod paste;
mod procedure;
mod reading;

use kanjia::domain::reference::Basis;
use kanjia::text::{Language, Words};
use kanjia::transcript::packs::Packs;
use kanjia::ui::new_talk::{Draft, Kind, NameDraft, NewTalkState, ReferenceDraft};

/// The day on which the form is filled in.
pub(crate) fn today() -> jiff::civil::Date {
    jiff::civil::date(2026, 3, 2)
}

pub(crate) fn packs() -> Packs {
    Packs::shipped().unwrap()
}

fn name(en: &str, zh: &str) -> NameDraft {
    NameDraft {
        en: en.to_owned(),
        zh: zh.to_owned(),
    }
}

/// The form as the picture shows it, with this target.
pub(crate) fn example(language: Language, target: &str) -> Draft {
    let is_english = language == Language::English;
    let either = |en: &str, zh: &str| if is_english { en } else { zh }.to_owned();
    let mut draft = Draft::default_for(&packs());
    draft.generic_name = name("Torasemide tablets (invented)", "托瑞沙片（虚构）");
    draft.company = name("Hailan Pharma (invented)", "海岚制药（虚构）");
    draft.strength = either("20 mg, 14 tablets", "20 mg，14 片");
    let one = |kind, price: &str, basis, en: &str, zh: &str, date: &str| ReferenceDraft {
        kind,
        price: price.to_owned(),
        basis,
        source: either(en, zh),
        date: date.to_owned(),
        ..ReferenceDraft::new(draft.currency, draft.unit)
    };
    let list = one(
        Kind::List,
        "5.20",
        Basis::Published,
        "Provincial list",
        "省平台",
        "2026-01",
    );
    let lowest = ReferenceDraft {
        label: name("Lowest abroad, Japan", "国际最低价，日本"),
        ..one(
            Kind::LowestInternational,
            "4.86",
            Basis::Published,
            "Public price list",
            "公开价目表",
            "2025-12",
        )
    };
    let intended = one(
        Kind::Intended,
        "4.95",
        Basis::Stated,
        "Dossier",
        "企业申报材料",
        "",
    );
    let korea = ReferenceDraft {
        country: "KR".to_owned(),
        ..one(Kind::International, "4.60", Basis::Assumed, "", "", "")
    };
    draft.references = vec![list, lowest, intended, korea];
    draft.volume = either("36 M", "3,600 万");
    draft.target.price = target.to_owned();
    draft.leader = name("Lin Zhiyuan", "林知远");
    draft.members = either("4 people", "4 人");
    draft.representatives = either("2 people", "2 人");
    draft
}

/// The form with a brief in it, all of it right, and then one field changed.
pub(crate) fn state(language: Language, target: &str) -> NewTalkState {
    let brief = example(language, "4.20").read(&packs()).unwrap();
    let mut state = NewTalkState::from_brief(&brief, &Words::of(language), &packs());
    state.draft = example(language, target);
    state
}
