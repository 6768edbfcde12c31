//! How far forecasts were off.

use std::path::Path;

use serde_json::Value;

use super::{BRIEF, Folder, LANGUAGES, assert_worded, run};

/// Few talks, so that it is quick.
const FEW: [&str; 4] = ["--talks", "420", "--seed", "2"];

fn sessions() -> String {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("sessions");
    folder.to_str().unwrap().to_owned()
}

fn method<'a>(rows: &'a Value, id: &str) -> &'a Value {
    let rows = rows.as_array().unwrap();
    rows.iter().find(|row| row["method"] == id).unwrap()
}

#[test]
fn the_talks_on_record_are_told_in_both_languages() {
    let sessions = sessions();
    for language in LANGUAGES {
        let words = [&["--lang", language, "backtest", &sessions], &FEW[..]].concat();
        let run = run(&words, "");
        assert_eq!(run.err, "");
        assert_worded(&run.out, language);
        assert!(!run.out.contains("backtest-"), "{}", run.out);
        // five and seven offers of the company: one and three forecasts
        for name in ["dapagliflozin-2019", "nusinersen-2021"] {
            assert!(run.out.contains(name), "{}", run.out);
        }
    }
}

#[test]
fn on_nusinersen_a_straight_line_is_no_better_and_that_is_said() {
    let sessions = sessions();
    let words = [&["backtest", &sessions], &FEW[..]].concat();
    let page = run(&words, "").out;
    assert!(
        page.contains("nusinersen-2021: a straight line is no better than the same step again"),
        "{page}"
    );
    let data = run(&[&words[..], &["--json"]].concat(), "").json();
    let talks = data["on_record"]["talks"].as_array().unwrap();
    let nusinersen = talks
        .iter()
        .find(|talk| talk["file"].as_str().unwrap().contains("nusinersen"))
        .unwrap();
    let error = |id| {
        method(&nusinersen["methods"], id)["error_percent"]
            .as_f64()
            .unwrap()
    };
    // steps 5,680, 2,200, 3,000, 2,000, 3,000, 3,780: off by 1,000, 1,000 and 780
    let by_hand = (100_000.0 / 40_800.0 + 100_000.0 / 37_800.0 + 78_000.0 / 34_020.0) / 3.0;
    assert!((error("same-step") - by_hand).abs() < 0.001);
    assert!(error("same-step") <= error("straight-line"));
}

#[test]
fn scripts_get_every_method_on_record_and_by_tactic() {
    let sessions = sessions();
    let words = [&["backtest", &sessions, "--json"], &FEW[..]].concat();
    let data = run(&words, "").json();
    assert_eq!(data["simulated"]["talks"], 420);
    assert_eq!(data["simulated"]["seed"], 2);
    assert_eq!(data["simulated"]["tactics"].as_array().unwrap().len(), 21);
    let on_record = &data["on_record"]["methods"];
    assert_eq!(method(on_record, "same-step")["forecasts"], 4);
    let shipped = method(
        &data["simulated"]["methods"],
        data["shipped"].as_str().unwrap(),
    );
    let coverage = shipped["coverage"].as_f64().unwrap();
    assert!((0.7..0.9).contains(&coverage), "{coverage}");
}

#[test]
fn one_seed_gives_one_answer_and_the_status_says_whether_the_promise_is_kept() {
    let words = [&["backtest", "--json"], &FEW[..]].concat();
    let (first, second) = (run(&words, ""), run(&words, ""));
    assert_eq!(first.out, second.out);
    let kept = first.json()["keeps_its_promise"].as_bool().unwrap();
    assert_eq!(first.status, Some(i32::from(!kept)));
    assert!(
        first.json()["on_record"]["talks"]
            .as_array()
            .unwrap()
            .is_empty()
    );
}

#[test]
fn a_talk_that_is_altered_is_told_and_the_others_go_on() {
    let folder = Folder::new();
    let talk = folder.talk("talk", BRIEF);
    let offers: String = ["5.62", "4.72", "4.62", "4.50", "4.40"]
        .map(|price| format!("Offer(by: Company, price: \"{price}\")\n"))
        .concat();
    run(&["record", &talk], offers);
    let text = std::fs::read_to_string(&talk).unwrap();
    folder.put("altered.kanjia", text.replace("4.72", "4.71"));
    let path = folder.path();
    let words = [&["backtest", path.to_str().unwrap()], &FEW[..]].concat();
    let run = run(&words, "");
    assert_eq!(run.status, Some(1), "{run:?}");
    assert!(run.err.contains("altered.kanjia"), "{}", run.err);
    assert!(run.out.contains("talk"), "{}", run.out);
}
