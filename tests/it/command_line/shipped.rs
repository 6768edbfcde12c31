//! The talks that ship with the program.

use std::fs;
use std::path::{Path, PathBuf};

use super::{Folder, run};

/// Every talk, and how it ended; nothing where that is not on record.
const TALKS: [(&str, Option<&str>); 7] = [
    ("dapagliflozin-2019", Some("deal")),
    ("nusinersen-2021", Some("deal")),
    ("januvia-2024", Some("deal")),
    ("risdiplam-2023", Some("deal")),
    ("dorzagliatin-2023", Some("deal")),
    ("paxlovid-2023", Some("no_deal")),
    ("shandong-2020", None),
];

fn shipped(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("sessions")
        .join(name)
}

fn show(name: &str) -> serde_json::Value {
    let file = shipped(&format!("{name}.kanjia"));
    run(&["show", file.to_str().unwrap(), "--json"], "").json()
}

#[test]
fn made_again_from_their_inputs_they_are_the_same() {
    for (name, _) in TALKS {
        let folder = Folder::new();
        let brief = shipped(&format!("{name}.brief.ron"));
        let talk = folder.at("again.kanjia");
        let made = run(&["new", brief.to_str().unwrap(), "-o", &talk], "");
        assert_eq!(made.status, Some(0), "{made:?}");
        let commands = fs::read(shipped(&format!("{name}.commands.ron"))).unwrap();
        let record = run(&["record", &talk], commands);
        assert_eq!(record.status, Some(0), "{record:?}");
        let again = fs::read_to_string(&talk).unwrap();
        let kept = fs::read_to_string(shipped(&format!("{name}.kanjia"))).unwrap();
        assert_eq!(bare(&again), bare(&kept), "{name}");
    }
}

/// Records without what differs each time: digits, time of writing, number of the session, version of the program.
fn bare(text: &str) -> Vec<String> {
    text.lines()
        .map(|line| {
            let mut record = line[65..].to_owned();
            for (before, after) in [("at:\"", "\""), ("session:\"", "\""), ("program:\"", "\"")] {
                let Some(start) = record.find(before).map(|at| at + before.len()) else {
                    continue;
                };
                let length = record[start..].find(after).unwrap();
                record.replace_range(start..start + length, "");
            }
            record
        })
        .collect()
}

#[test]
fn they_are_whole_and_say_what_is_on_record() {
    for (name, ended) in TALKS {
        let file = shipped(&format!("{name}.kanjia"));
        assert_eq!(run(&["verify", file.to_str().unwrap()], "").status, Some(0));
        let talk = show(name);
        assert_eq!(talk["outcome"].as_str(), ended, "{name}");
        assert_eq!(talk["closed"], ended.is_some(), "{name}");
        assert!(talk["signatures"].as_array().unwrap().is_empty());
        for offer in talk["offers"].as_array().unwrap() {
            assert!(offer["at"].is_null(), "no time is on record: {offer}");
        }
    }
}

/// Every figure named, a dash for one that is not on record.
fn prices_known(talk: &serde_json::Value) -> Vec<String> {
    let offers = talk["offers"].as_array().unwrap();
    let price = |offer: &serde_json::Value| offer["price"].as_str().unwrap_or("-").to_owned();
    offers.iter().map(price).collect()
}

#[test]
fn their_figures_are_those_that_were_reported() {
    let prices = |talk: &serde_json::Value| -> Vec<String> {
        let offers = talk["offers"].as_array().unwrap();
        let price = |offer: &serde_json::Value| offer["price"].as_str().unwrap().to_owned();
        offers.iter().map(price).collect()
    };
    let cuts = |talk: &serde_json::Value| -> Vec<String> {
        let cuts = talk["cuts"].as_array().unwrap();
        let line = |cut: &serde_json::Value| {
            let word = |key: &str| cut[key].as_str().unwrap();
            format!("{} {} {}", word("against"), word("price"), word("cut"))
        };
        cuts.iter().map(line).collect()
    };
    let dapagliflozin = show(TALKS[0].0);
    assert_eq!(
        prices(&dapagliflozin),
        ["5.62", "4.72", "4.62", "4.50", "4.40", "4.36"]
    );
    assert_eq!(dapagliflozin["final_price"], "4.36");
    assert_eq!(dapagliflozin["procedure"], "nrdl-on-site");
    assert_eq!(dapagliflozin["offers"][0]["confirmed"], true);
    assert!(dapagliflozin["offers"][2]["confirmed"].is_null());
    assert_eq!(
        cuts(&dapagliflozin),
        [
            "first-offer 5.62 22.4",
            "mean-international 7 37.7",
            "mean-international 8 45.5"
        ]
    );
    let nusinersen = show(TALKS[1].0);
    assert_eq!(
        prices(&nusinersen),
        [
            "53680", "48000", "45800", "42800", "40800", "37800", "34020", "33000"
        ]
    );
    assert_eq!(nusinersen["final_price"], "33000");
    let known = |name: &str| prices_known(&show(name));
    assert_eq!(known("risdiplam-2023"), ["5298", "4500", "-", "3780"]);
    assert_eq!(
        known("dorzagliatin-2023"),
        ["5.54", "5.52", "5.52", "-", "5.39"]
    );
    assert_eq!(known("paxlovid-2023"), ["-"]);
    assert_eq!(known("shandong-2020"), ["10.05"]);
    assert_eq!(
        cuts(&nusinersen),
        [
            "first-offer 53680 38.5",
            "market 550000 94.0",
            "launch 699700 95.3"
        ]
    );
}

#[test]
fn of_medicare_no_figure_is_invented() {
    let talk = show("januvia-2024");
    assert_eq!(talk["procedure"], "medicare-negotiation");
    assert_eq!(
        (talk["currency"].as_str(), talk["unit"].as_str()),
        (Some("USD"), Some("thirty-days"))
    );
    let prices: Vec<Option<&str>> = talk["offers"]
        .as_array()
        .unwrap()
        .iter()
        .map(|offer| offer["price"].as_str())
        .collect();
    assert_eq!(prices, [None, None, Some("113")]);
    assert_eq!(talk["final_price"], "113");
    assert!(talk["meetings"].is_null(), "not on record");
    let cuts = talk["cuts"].as_array().unwrap();
    assert_eq!(cuts.len(), 1);
    assert_eq!(
        (cuts[0]["against"].as_str(), cuts[0]["cut"].as_str()),
        (Some("list"), Some("78.6"))
    );
}

#[test]
fn a_talk_is_shown_as_it_stood() {
    let file = shipped("dapagliflozin-2019.kanjia");
    let at = |seq: &str| run(&["show", file.to_str().unwrap(), "--json", "--at", seq], "").json();
    assert_eq!(at("1")["stage"], "opening");
    assert!(at("1")["offers"].as_array().unwrap().is_empty());
    assert!(at("1")["cuts_of"].is_null());
    let sixth = at("6");
    assert_eq!(sixth["stage"], "offers");
    assert_eq!(sixth["gate"], "pending");
    assert_eq!(sixth["records"], 6);
    assert!(sixth["outcome"].is_null());
    assert_eq!(at("7")["stage"], "consultation");
    assert_eq!(at("15")["stage"], "outcome");
}
