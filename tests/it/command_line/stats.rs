//! `kanjia stats`.

use std::fs;

use super::{Folder, LANGUAGES, assert_worded, run};

#[test]
fn the_round_of_shandong_is_printed_in_both_languages_and_as_data() {
    for language in LANGUAGES {
        let page = run(&["stats", "shandong-2020", "--lang", language], "");
        assert_eq!(page.status, Some(0), "{page:?}");
        for figure in ["67.3%", "98.58%", "160", "73", "39"] {
            assert!(page.out.contains(figure), "{figure}: {}", page.out);
        }
    }
    let data = run(&["stats", "shandong-2020", "--json"], "").json();
    let round = &data[0];
    assert_eq!(round["mean_cut"], "67.3");
    assert_eq!(round["highest_cut"], "98.58");
    assert_eq!(round["talks"], 160);
    assert_eq!(round["companies"], 73);
    assert_eq!(round["drugs"], 39);
    assert_eq!(round["simulated"], true);
    assert_eq!(round["base"], "declared");
    assert_eq!(round["weighted_mean_cut"], serde_json::Value::Null);
    assert_eq!(round["published"][0]["sureness"], "published");
    let counted: u64 = round["distribution"]
        .as_array()
        .unwrap()
        .iter()
        .map(|step| step["products"].as_u64().unwrap())
        .sum();
    assert_eq!(counted, 160);
}

#[test]
fn a_folder_of_talks_is_one_round() {
    let data = run(&["stats", "sessions", "--json"], "").json();
    let round = &data[0];
    assert_eq!(round["talks"], 7);
    assert_eq!(round["deals"], 5);
    assert_eq!(round["no_deals"], 1);
    assert_eq!(round["not_on_record"], 1);
    assert_eq!(round["success_rate"], "83.333333");
    assert_eq!(round["base"], "first");
    assert_eq!(round["highest_cut"], "38.52459");
    assert_eq!(
        round["savings"],
        serde_json::json!([]),
        "no volumes are on record"
    );
    for language in LANGUAGES {
        let page = run(&["stats", "sessions", "--lang", language], "");
        assert_eq!(page.status, Some(0), "{page:?}");
        assert!(page.out.contains("38.5%"), "{}", page.out);
    }
}

/// A round of two talks, one of which lies beside it.
fn round_in(folder: &Folder) -> String {
    let talk = "sessions/dapagliflozin-2019.kanjia";
    let text = fs::read_to_string(talk).unwrap();
    let (_, rest) = text.split_once("session:\"").unwrap();
    let number = &rest[..32];
    fs::copy(talk, folder.path().join("moved.kanjia")).unwrap();
    folder.put(
        "first.round.ron",
        format!(
            r#"(format: 1, title: (zh: "第一批"), talks: [
                (session: "{number}", path: "was-here.kanjia"),
                (session: "00000000000000000000000000000000", path: "gone.kanjia"),
            ])"#
        ),
    )
}

#[test]
fn a_round_finds_its_talks_by_their_numbers_and_says_which_are_gone() {
    let folder = Folder::new();
    let round = round_in(&folder);
    let round = round.as_str();
    for words in [
        vec!["stats", round],
        vec!["stats", "sessions", "--round", round],
    ] {
        let told = run(&[words.as_slice(), &["--json"]].concat(), "");
        assert_eq!(told.status, Some(1), "one talk is gone: {told:?}");
        let data = told.json();
        assert_eq!(data[0]["talks"], 1);
        assert_eq!(data[0]["missing"], 1);
        assert_eq!(data[0]["title"]["zh"], "第一批");
        assert_eq!(data[0]["mean_cut"], "22.419929");
    }
    for language in LANGUAGES {
        let told = run(&["stats", round, "--lang", language], "");
        assert_worded(&told.err.replace(round, ""), language);
    }
}

#[test]
fn what_cannot_be_read_is_told_and_never_counted() {
    let folder = Folder::new();
    let text = fs::read_to_string("sessions/dapagliflozin-2019.kanjia").unwrap();
    let altered = folder.put("altered.kanjia", text.replacen("5.62", "5.61", 1));
    let told = run(&["stats", &altered, "--json"], "");
    assert_eq!(told.status, Some(1), "{told:?}");
    assert_eq!(told.json()[0]["talks"], 0);
    let hostile = folder.put(
        "hostile.round.ron",
        r#"(format: 1, title: (en: "A"), talks: [(session: "00000000000000000000000000000000", path: "../../x.kanjia")])"#,
    );
    for language in LANGUAGES {
        let told = run(&["stats", &hostile, "--lang", language], "");
        assert_eq!(told.status, Some(2), "{told:?}");
        assert_eq!(told.out, "");
        let missing = run(&["stats", "--lang", language], "");
        assert_eq!(missing.status, Some(2), "{missing:?}");
    }
    let none = run(&["stats", "no-such-round"], "");
    assert_eq!(none.status, Some(2), "{none:?}");
}
