//! Which talks are shown, and in which order.

use kanjia::domain::summary::Conclusion;
use kanjia::text::{Language, Words};
use std::sync::Arc;

use kanjia::transcript::row::Standing;
use kanjia::transcript::search::Query;
use kanjia::ui::library::{Column, Filters, LibraryModel, LibraryState, Shelf, Sort};

use super::talks;

/// The names of the files that are shown, in order.
fn shown(language: Language, state: &mut LibraryState) -> Vec<String> {
    let on_file = talks::shelf();
    let words = Words::of(language);
    let shelf = Arc::new(Shelf::of(talks::rows(&on_file), &words));
    let found = talks::found(&on_file, &Query::of(&state.query));
    let model = LibraryModel {
        found: Some(&found),
        ..LibraryModel::new(&words, &shelf)
    };
    let talks = state.shown(&model);
    let name = |path: &std::path::Path| path.file_stem().unwrap().to_str().unwrap().to_owned();
    talks.into_iter().map(|talk| name(&talk.path)).collect()
}

/// A library that is set like this.
fn set(change: impl FnOnce(&mut LibraryState)) -> LibraryState {
    let mut state = LibraryState::default();
    change(&mut state);
    state
}

fn check(state: LibraryState, wanted: &[&str]) {
    let asked = format!("{:?} {:?} {:?}", state.query, state.filters, state.sort);
    let mut state = state;
    assert_eq!(shown(Language::English, &mut state), wanted, "{asked}");
}

#[test]
fn a_talk_is_found_by_any_word_of_it() {
    for (query, wanted) in [
        ("DAPAGLI", &["dapagliflozin-2019"][..]),
        ("达格列净", &["dapagliflozin-2019"]),
        ("  达格列净  ", &["dapagliflozin-2019"]),
        ("达格列净阿斯利康", &["dapagliflozin-2019"]),
        ("阿斯利康达格列净片剂", &["dapagliflozin-2019"]),
        ("达格列净罗氏", &[]),
        ("达格列净 罗氏", &[]),
        ("astrazeneca 10mg", &["dapagliflozin-2019"]),
        ("ＤＡＰＡ", &["dapagliflozin-2019"]),
        ("10 MG", &["dapagliflozin-2019"]),
        ("12mg/5ml", &["nusinersen-2021"]),
        ("xu wei", &["dapagliflozin-2019"]),
        ("too many fours", &["dapagliflozin-2019"]),
        ("请向总部请示", &["dapagliflozin-2019"]),
        ("四小时", &[]),
        ("four hours", &["paxlovid-2023"]),
        ("paxlovid", &["paxlovid-2023"]),
        ("王敏", &["practice-a", "practice-b"]),
        ("minutes of", &["minutes of march"]),
        ("open bargaining", &["practice-a", "practice-b"]),
        ("roche dapagliflozin", &[]),
        ("4.36", &[]),
    ] {
        check(set(|state| state.query = query.to_owned()), wanted);
    }
}

#[test]
fn filters_leave_what_is_wanted() {
    let all = Filters::default;
    for (filters, wanted) in [
        (
            Filters {
                procedure: Some("open-bargaining".to_owned()),
                ..all()
            },
            &["practice-a", "practice-b"][..],
        ),
        (
            Filters {
                outcome: Some(Conclusion::NoDeal),
                ..all()
            },
            &["practice-b", "paxlovid-2023"],
        ),
        (
            Filters {
                outcome: Some(Conclusion::Open),
                ..all()
            },
            &["today"],
        ),
        (
            Filters {
                year: Some(2023),
                ..all()
            },
            &["dorzagliatin-2023", "paxlovid-2023", "risdiplam-2023"],
        ),
        (
            Filters {
                record: Some(Standing::Unreadable),
                ..all()
            },
            &["minutes of march"],
        ),
        (
            Filters {
                procedure: Some("nrdl-on-site".to_owned()),
                outcome: Some(Conclusion::Deal),
                year: Some(2023),
                record: Some(Standing::Verified),
                ..all()
            },
            &["dorzagliatin-2023", "risdiplam-2023"],
        ),
        (
            Filters {
                year: Some(1999),
                ..all()
            },
            &[],
        ),
    ] {
        check(set(|state| state.filters = filters), wanted);
    }
}

#[test]
fn every_column_sorts_both_ways_with_the_unknown_last() {
    for (column, descending, wanted) in [
        (
            Column::Date,
            true,
            "practice-a practice-b today dorzagliatin-2023 paxlovid-2023 risdiplam-2023 nusinersen-2021 \
             dapagliflozin-2019 minutes",
        ),
        (
            Column::Date,
            false,
            "dapagliflozin-2019 nusinersen-2021 paxlovid-2023 risdiplam-2023 dorzagliatin-2023 practice-a \
             practice-b today minutes",
        ),
        (
            Column::Drug,
            false,
            "dapagliflozin-2019 dorzagliatin-2023 minutes paxlovid-2023 nusinersen-2021 practice-a practice-b \
             risdiplam-2023 today",
        ),
        (
            Column::Company,
            true,
            "risdiplam-2023 practice-a practice-b paxlovid-2023 dorzagliatin-2023 today nusinersen-2021 \
             dapagliflozin-2019 minutes",
        ),
        (
            Column::FirstOffer,
            false,
            "dorzagliatin-2023 dapagliflozin-2019 practice-a today practice-b risdiplam-2023 nusinersen-2021 \
             paxlovid-2023 minutes",
        ),
        (
            Column::Final,
            true,
            "nusinersen-2021 risdiplam-2023 dorzagliatin-2023 practice-a dapagliflozin-2019 practice-b today \
             paxlovid-2023 minutes",
        ),
        (
            Column::Cut,
            true,
            "nusinersen-2021 risdiplam-2023 dapagliflozin-2019 practice-a dorzagliatin-2023 practice-b today \
             paxlovid-2023 minutes",
        ),
        (
            Column::Outcome,
            false,
            "practice-a dorzagliatin-2023 risdiplam-2023 nusinersen-2021 dapagliflozin-2019 practice-b \
             paxlovid-2023 today minutes",
        ),
        (
            Column::Record,
            true,
            "minutes today practice-b practice-a dorzagliatin-2023 paxlovid-2023 risdiplam-2023 nusinersen-2021 \
             dapagliflozin-2019",
        ),
    ] {
        let mut state = set(|state| state.sort = Sort { column, descending });
        let names = shown(Language::English, &mut state).join(" ");
        let names = names.replace("minutes of march", "minutes");
        assert_eq!(names, wanted, "{column:?} {descending}");
    }
}

#[test]
fn while_outcomes_are_hidden_the_order_does_not_tell_them() {
    for column in [Column::Outcome, Column::Final, Column::Cut] {
        let mut telling = set(|state| {
            state.sort = Sort::by(column);
            state.filters.outcome = Some(Conclusion::Deal);
            state.hide_outcomes = true;
        });
        let mut by_date = LibraryState::default();
        assert_eq!(
            shown(Language::English, &mut telling),
            shown(Language::English, &mut by_date)
        );
    }
}

#[test]
fn a_language_sorts_by_its_own_names() {
    let mut state = set(|state| state.sort = Sort::by(Column::Drug));
    let english = shown(Language::English, &mut state);
    let chinese = shown(Language::SimplifiedChinese, &mut state);
    assert_ne!(english, chinese);
    assert_eq!(shown(Language::English, &mut state), english);
}
