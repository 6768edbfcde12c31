//! What the board is told of a file, and the codes that were announced, asked for again.

use serde_json::Value;

use super::{BRIEF, Folder, run};

const COMMANDS: &str = r#"Note(text: "quicksilver")
Offer(by: Company, price: "5.62", confirmed: true)
Gate(inside: false)
Recess(by: Company)
Resume
Offer(by: Company, price: "4.72", confirmed: true)
Gate(inside: true)
Note(text: "firm")
Offer(by: Company, price: "4.62")
Offer(by: Payer, price: "4.36")
Accept(by: Company)
"#;

#[test]
fn every_code_that_was_announced_is_found_with_its_record() {
    let folder = Folder::new();
    let talk = folder.talk("talk", BRIEF);
    let recorded = run(&["record", &talk], COMMANDS);
    assert_eq!(recorded.status, Some(0), "{recorded:?}");
    let shown = run(&["--lang", "en", "show", &talk, "--board"], "");
    assert_eq!(shown.status, Some(0), "{shown:?}");
    let lines: Vec<Value> = shown.answers();
    assert_eq!(lines[0]["told"]["Language"], "en");
    let mut codes: Vec<&str> = lines
        .iter()
        .filter_map(|line| line["told"]["Talk"]["code"].as_str())
        .collect();
    codes.dedup();
    let offers: Vec<u64> = run(&["show", &talk, "--json"], "").json()["offers"]
        .as_array()
        .unwrap()
        .iter()
        .map(|offer| offer["seq"].as_u64().unwrap())
        .collect();
    assert_eq!(codes.len(), offers.len());
    for (code, offer) in codes.iter().zip(offers) {
        let found = run(&["--lang", "en", "verify", &talk, "--head", code], "");
        assert_eq!(found.status, Some(0), "{found:?}");
        let says = format!("{code}, is that of record {offer}, and records follow it");
        assert!(found.out.contains(&says), "{found:?}");
    }
    let missing = run(&["verify", &talk, "--head", "00000000"], "");
    assert_eq!(missing.status, Some(1), "{missing:?}");
}

#[test]
fn lines_for_the_board_hold_no_note_and_end_at_the_record_that_is_asked_for() {
    let folder = Folder::new();
    let talk = folder.talk("talk", BRIEF);
    run(&["record", &talk], COMMANDS);
    let shown = run(&["show", &talk, "--board", "--at", "3"], "");
    let lines = shown.answers();
    assert!(!shown.out.contains("quicksilver"), "{shown:?}");
    let last = &lines.last().unwrap()["told"]["Talk"];
    assert_eq!(last["heard"].as_array().unwrap().len(), 1);
    assert_eq!(last["outcome"], Value::Null);
}
