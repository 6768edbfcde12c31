//! `kanjia practice` and `kanjia what-if`.

use serde_json::Value;

use super::{Folder, LANGUAGES, assert_worded, refused, run};

const ASKS: &str = "Ask(by: Payer)\nAsk(by: Payer)\n// a remark\n\nAsk(by: Payer)\n";

#[test]
fn the_same_seed_and_the_same_commands_give_the_same_file() {
    let folder = Folder::new();
    let (one, other) = (folder.at("one.kanjia"), folder.at("other.kanjia"));
    let first = run(&["practice", "--seed", "7", "-o", &one], ASKS);
    let second = run(&["practice", "--seed", "7", "-o", &other], ASKS);
    assert_eq!(first.status, Some(0), "{first:?}");
    assert_eq!(first.out, second.out);
    assert_eq!(std::fs::read(&one).unwrap(), std::fs::read(&other).unwrap());
    assert_ne!(first.out, run(&["practice", "--seed", "8"], ASKS).out);
    assert_eq!(run(&["verify", &one], "").status, Some(0));
    // what is there already is never touched
    assert_eq!(run(&["practice", "-o", &one], ASKS).status, Some(2));
}

#[test]
fn every_procedure_can_be_practised_and_tells_what_was_hidden_at_the_end_alone() {
    for rules in [
        "nrdl-on-site",
        "open-bargaining",
        "medicare-negotiation",
        "nrdl-bidding",
        "nrdl-renewal",
    ] {
        let commands = format!("{ASKS}Renew\nFail(reason: \"enough\")\n");
        let run = run(&["practice", "--rules", rules, "--seed", "3"], &commands);
        let answers = run.answers();
        assert_eq!(answers[0]["opened"]["simulated"], true, "{rules}");
        let over = answers.iter().position(|one| one.get("over").is_some());
        let over = over.unwrap_or_else(|| panic!("{rules}: {}", run.out));
        let told = &answers[over]["over"];
        for field in ["reserve", "floor", "temperament", "tactic", "score"] {
            assert!(!told[field].is_null(), "{rules}: {field}");
        }
        for early in &answers[..over] {
            for field in ["reserve", "floor", "tactic"] {
                let text = early.to_string();
                assert!(!text.contains(&format!("\"{field}\"")), "{rules}: {text}");
            }
        }
    }
}

#[test]
fn what_is_the_companys_is_refused_and_a_reserve_is_not_taken() {
    let commands = "Offer(by: Company, price: \"1.00\")\nReserve(price: \"9.00\")\nAccept(by: Company)\nnonsense\n";
    for language in LANGUAGES {
        let run = run(&["practice", "--lang", language], commands);
        assert_eq!(run.status, Some(1));
        let answers = run.answers();
        let codes: Vec<&str> = answers[1..].iter().map(|one| refused(one).0).collect();
        assert_eq!(
            codes,
            [
                "not-this-side",
                "reserve-not-wanted",
                "not-this-side",
                "command-unreadable"
            ]
        );
        assert_worded(refused(&answers[1]).1, language);
    }
}

#[test]
fn a_talk_is_played_on_and_kept_and_makes_a_lesson() {
    let folder = Folder::new();
    let (kept, lesson) = (folder.at("line.kanjia"), folder.at("line.lesson.ron"));
    let words = |more: &[&'static str]| {
        let mut all = vec![
            "what-if",
            "sessions/nusinersen-2021.kanjia",
            "--at",
            "6",
            "--lines",
            "2",
        ];
        all.extend(more);
        all
    };
    let talk = std::fs::read("sessions/nusinersen-2021.kanjia").unwrap();
    let data = run(&words(&["--json"]), "").json();
    let fits = &data["fits"];
    assert_eq!(fits["loose"], true);
    assert!(fits["floor_low"].is_string() && fits["floor_low"] != fits["floor_high"]);
    assert!(fits["tactics"].as_array().is_some_and(|all| all.len() > 1));
    for line in data["lines"].as_array().unwrap() {
        assert_eq!(line["simulated"], true);
        assert!(line["outcome"].is_string(), "{line}");
    }
    assert_eq!(data, run(&words(&["--json"]), "").json(), "the same seed");
    assert_ne!(
        data["lines"],
        run(&words(&["--json", "--seed", "9"]), "").json()["lines"]
    );
    for language in LANGUAGES {
        let page = run(
            &words(&["--tactic", "linear", "--floor", "33000", "--lang", language]),
            "",
        );
        assert_eq!(page.status, Some(0), "{page:?}");
        assert_worded(&page.out, language);
        assert!(page.out.contains("33,000"), "{}", page.out);
    }
    let mut keeping = words(&[]);
    keeping.extend(["-o", &kept]);
    assert_eq!(run(&keeping, "").status, Some(0));
    let shown = run(&["show", &kept, "--json"], "").json();
    assert!(shown["outcome"].is_string());
    let made = run(&["lesson", &kept, "--make", "-o", &lesson], "");
    assert_eq!(made.status, Some(0), "{made:?}");
    assert_eq!(
        talk,
        std::fs::read("sessions/nusinersen-2021.kanjia").unwrap()
    );
}

#[test]
fn nothing_after_the_place_changes_what_is_played() {
    // the same first records, another end
    let folder = Folder::new();
    let mut played = Vec::new();
    for (name, end) in [
        ("one", "Offer(by: Company, price: \"5.00\")"),
        ("other", "Fail(reason: \"x\")"),
    ] {
        let file = folder.talk(name, super::BRIEF);
        let commands = format!(
            "Offer(by: Company, price: \"6.00\", confirmed: true)\nGate(inside: true)\nAsk(by: Payer)\nOffer(by: Company, price: \"5.60\")\n{end}\n"
        );
        assert_eq!(run(&["record", &file], &commands).status, Some(0));
        let data = run(&["what-if", &file, "--at", "5", "--json"], "").json();
        let figures: Vec<Vec<Value>> = data["lines"]
            .as_array()
            .unwrap()
            .iter()
            .map(|line| {
                let records = line["records"].as_array().unwrap().iter();
                records.map(|record| record["price"].clone()).collect()
            })
            .collect();
        played.push((data["fits"].clone(), figures));
    }
    assert_eq!(played[0], played[1]);
}

#[test]
fn what_cannot_be_played_is_named() {
    for (words, named) in [
        (&["practice", "--temperament", "sunny"][..], "sunny"),
        (&["practice", "--difficulty", "0"], "0"),
        (&["practice", "--seed", "x"], "x"),
        (&["practice", "--rules", "nowhere"], "nowhere"),
        (&["what-if"], "FILE"),
        (
            &[
                "what-if",
                "sessions/nusinersen-2021.kanjia",
                "--noise",
                "51",
            ],
            "51",
        ),
        (
            &["what-if", "sessions/nusinersen-2021.kanjia", "--at", "99"],
            "99",
        ),
        (&["what-if", "sessions/nusinersen-2021.kanjia"], "--at"),
    ] {
        for language in LANGUAGES {
            let run = run(&[&["--lang", language], words].concat(), "");
            assert_eq!(run.status, Some(2), "{words:?}: {run:?}");
            assert!(run.err.contains(named), "{words:?}: {}", run.err);
            assert_worded(&run.err, language);
        }
    }
}
