//! `rules`: procedures in print, files that are checked, and packs of one's own.

use std::fs;

use super::{BRIEF, Folder, LANGUAGES, Run, assert_worded, finish, program, refused, run, start};

const OPEN: &str = include_str!("../../../assets/rules/open-bargaining.ron");
const SHIPPED: [&str; 3] = [
    "medicare-negotiation@2026",
    "nrdl-on-site@2021-12",
    "open-bargaining@2020-11",
];

/// Runs the program with the settings in this folder.
fn run_in(folder: &Folder, words: &[&str], input: &str) -> Run {
    let mut command = program(words);
    command.env("XDG_CONFIG_HOME", folder.path());
    finish(start(command), input.as_bytes())
}

/// Puts a pack into the folder of one's own.
fn put_own(folder: &Folder, name: &str, text: &str) -> String {
    fs::create_dir_all(folder.path().join("kanjia").join("rules")).unwrap();
    folder.put(&format!("kanjia/rules/{name}"), text)
}

#[test]
fn the_packs_there_are_are_listed() {
    for language in LANGUAGES {
        let run = run(&["rules", "--lang", language], "");
        assert_eq!((run.status, run.err.as_str()), (Some(0), ""));
        for name in SHIPPED {
            assert!(run.out.contains(name), "{}", run.out);
        }
        assert!(run.out.contains("rules"), "{}", run.out);
        assert_worded(&run.out, language);
    }
    let list = run(&["rules", "--json"], "").json();
    let names: Vec<String> = list
        .as_array()
        .unwrap()
        .iter()
        .map(|one| {
            format!(
                "{}@{}",
                one["pack"].as_str().unwrap(),
                one["version"].as_str().unwrap()
            )
        })
        .collect();
    for name in SHIPPED {
        assert!(names.iter().any(|one| one == name), "{names:?}");
    }
    assert_eq!(list[0]["own"], false);
}

#[test]
fn a_pack_is_printed_as_a_procedure() {
    for (pack, en, zh) in [
        (
            "nrdl-on-site",
            &[
                "Limit: 115% of the reserve",
                "Chances to quote and confirm: 2",
                "Representatives: at most 3",
                "inferred",
                "Stages",
                "The company quotes first.",
            ][..],
            &[
                "谈判底价的 115%",
                "2 次",
                "授权谈判代表：不超过 3 人",
                "推定",
                "环节",
                "由企业方先报价",
            ][..],
        ),
        (
            "open-bargaining@2020-11",
            &["Time: 20 minutes", "below ten yuan", "inferred"],
            &["20 分钟", "10 元以下", "推定"],
        ),
        (
            "medicare-negotiation",
            &[
                "Meetings: at most 3",
                "within 30 days",
                "Offers, Company: at most 1",
                "Final offer: Payer",
                "meetings left: 0",
            ],
            &[
                "会谈：不超过 3 次",
                "30 日",
                "报价次数，企业方：不超过 1 次",
                "最终报价：医保方",
            ],
        ),
    ] {
        for (language, words) in [("en", en), ("zh-CN", zh)] {
            let run = run(&["rules", pack, "--lang", language], "");
            assert_eq!((run.status, run.err.as_str()), (Some(0), ""), "{pack}");
            for word in words {
                assert!(run.out.contains(word), "{pack}: {word}: {}", run.out);
            }
            for line in run.out.lines() {
                let columns: usize = line.chars().map(|c| if c.is_ascii() { 1 } else { 2 }).sum();
                assert!(columns <= 80, "{line}");
            }
        }
    }
    let data = run(&["rules", "nrdl-on-site", "--json"], "").json();
    assert_eq!(data["version"], "2021-12");
    let gate = &data["rules"][4];
    assert_eq!(
        (
            &gate["number"],
            &gate["kind"],
            &gate["figures"]["percent"],
            &gate["sureness"]
        ),
        (
            &"5".into(),
            &"gate".into(),
            &"115".into(),
            &"published".into()
        )
    );
    assert_eq!(data["stages"][0]["role"], "opening");
    assert!(!data["guide"].as_array().unwrap().is_empty());
    let shipped = format!(
        "{}/assets/rules/nrdl-on-site.ron",
        env!("CARGO_MANIFEST_DIR")
    );
    let by_file = run(&["rules", &shipped, "--json"], "").json();
    assert_eq!(by_file["rules"], data["rules"]);
}

#[test]
fn a_file_is_checked_line_by_line() {
    let folder = Folder::new();
    let fine = folder.put("fine.ron", OPEN.replacen("2020-11", "2030-01", 1));
    let twice = folder.put(
        "twice.ron",
        OPEN.replacen("number: \"2\"", "number: \"1\"", 1)
            .replacen("minutes: 20", "minutes: 0", 1),
    );
    let word = folder.put(
        "word.ron",
        OPEN.replacen("AlternatingOffers", "TakingTurns", 1),
    );
    let line = |text: &str, of: &str| text[..text.rfind(of).unwrap()].matches('\n').count() + 1;
    let kept = |name: &str| fs::read_to_string(folder.at(name)).unwrap();
    for language in LANGUAGES {
        let good = run(&["rules", "--check", &fine, "--lang", language], "");
        assert_eq!((good.status, good.err.as_str()), (Some(0), ""), "{good:?}");
        assert!(good.out.contains("open-bargaining@2030-01"), "{}", good.out);
        assert_worded(&good.out, language);

        let bad = run(&["rules", "--check", &twice, "--lang", language], "");
        assert_eq!(bad.status, Some(1), "{bad:?}");
        let text = kept("twice.ron");
        let places = [line(&text, "number: \"1\""), line(&text, "number: \"5\"")];
        for place in places {
            assert!(
                bad.out.contains(&format!("{twice}:{place}:7: ")),
                "{}",
                bad.out
            );
        }
        assert_worded(&bad.out, language);

        let bad = run(&["rules", "--check", &word, "--lang", language], "");
        assert_eq!(bad.status, Some(1), "{bad:?}");
        let place = line(&kept("word.ron"), "TakingTurns");
        assert!(
            bad.out.starts_with(&format!("{word}:{place}:")),
            "{}",
            bad.out
        );
        assert!(bad.out.contains("TakingTurns"), "{}", bad.out);
    }
    let shipped = folder.put("shipped.ron", OPEN);
    let taken = run(&["rules", "--check", &shipped], "");
    assert_eq!(taken.status, Some(0));
    assert!(taken.out.contains("another"), "{}", taken.out);
}

#[test]
fn a_pack_of_ones_own_is_begun_from_a_copy_used_and_missed() {
    let folder = Folder::new();
    let copy = folder.at("mine.ron");
    let made = run_in(
        &folder,
        &["rules", "open-bargaining", "--copy", "-o", &copy],
        "",
    );
    assert_eq!(made.status, Some(0), "{made:?}");
    assert!(
        made.out.contains("open-bargaining@2020-11-own"),
        "{}",
        made.out
    );
    assert_eq!(run(&["rules", "--check", &copy], "").status, Some(0));
    // three sentences of a pack are changed, and it goes into the folder
    let text = fs::read_to_string(&copy).unwrap();
    let own = put_own(
        &folder,
        "mine.ron",
        &text.replacen("AlternatingOffers", "Statement", 1),
    );
    let listed = run_in(&folder, &["rules"], "");
    assert!(listed.out.contains(&own), "{}", listed.out);
    let brief = BRIEF
        .replacen("nrdl-on-site", "open-bargaining", 1)
        .replacen("2021-12", "2020-11-own", 1);
    let brief = folder.put("own.brief.ron", brief);
    let talk = folder.at("own.kanjia");
    assert_eq!(
        run_in(&folder, &["new", &brief, "-o", &talk], "").status,
        Some(0)
    );
    let commands = "Offer(by: Company, price: \"10.05\")\nOffer(by: Company, price: \"10.00\")\n";
    let recorded = run_in(&folder, &["record", &talk], commands);
    assert_eq!(recorded.status, Some(0), "its own rules hold: {recorded:?}");
    assert_eq!(run_in(&folder, &["verify", &talk], "").status, Some(0));

    // without the pack it is shown as it was recorded, and nothing is added
    for language in LANGUAGES {
        let shown = run(&["show", &talk, "--lang", language], "");
        assert_eq!(shown.status, Some(1), "{shown:?}");
        assert!(shown.out.contains("10.05"), "{}", shown.out);
        assert!(
            shown.err.contains("open-bargaining 2020-11-own"),
            "{}",
            shown.err
        );
        assert_worded(&shown.err, language);
        let refused = run(&["record", &talk, "--lang", language], "Note(text: \"x\")");
        assert_eq!(refused.status, Some(2), "{refused:?}");
    }
    assert_eq!(
        run(&["show", &talk, "--json", "--at", "2"], "").json()["records"],
        2
    );
    assert_eq!(run(&["verify", &talk], "").status, Some(1));
}

#[test]
fn a_wrong_pack_of_ones_own_is_told_and_the_rest_goes_on() {
    let folder = Folder::new();
    let wrong = put_own(
        &folder,
        "wrong.ron",
        &OPEN
            .replacen("2020-11", "2030-01", 1)
            .replacen("rules: [\"1\"]", "rules: [\"77\"]", 1),
    );
    let shadow = put_own(
        &folder,
        "shadow.ron",
        &OPEN.replacen("minutes: 20", "minutes: 5", 1),
    );
    let talk = folder.talk("talk", BRIEF);
    for language in LANGUAGES {
        let shown = run_in(&folder, &["show", &talk, "--lang", language], "");
        assert_eq!(shown.status, Some(0), "{shown:?}");
        for (path, word) in [(&wrong, "77"), (&shadow, "open-bargaining@2020-11")] {
            let line = shown
                .err
                .lines()
                .find(|line| line.contains(path.as_str()))
                .unwrap();
            assert!(line.contains(word), "{line}");
        }
        assert_worded(&shown.err, language);
    }
    let data = run_in(&folder, &["rules", "open-bargaining", "--json"], "").json();
    assert_eq!(
        data["rules"][4]["figures"]["minutes"], 20,
        "what ships stands"
    );
    assert_eq!(data["own"], false);
}

#[test]
fn a_talk_in_writing_is_held_on_the_command_line() {
    let folder = Folder::new();
    let brief = BRIEF
        .replacen("nrdl-on-site", "medicare-negotiation", 1)
        .replacen("2021-12", "2026", 1)
        .replacen("CNY", "USD", 1)
        .replacen("tablet", "thirty-days", 1)
        .replacen(
            "  product:",
            "  references: [(kind: Ceiling, price: At(\"400\"), currency: \"USD\", unit: \"thirty-days\", basis: Published)],\n  product:",
            1,
        );
    let talk = folder.talk("written", &brief);
    let commands = "Meet\n\
        Offer(by: Payer, price: \"90\")\n\
        Offer(by: Payer, price: \"401\", justification: \"So it is.\")\n\
        Offer(by: Payer, price: \"90\", justification: \"So it is.\")\n";
    let first = run(&["record", &talk], commands).answers();
    let codes: Vec<&str> = first.iter().map(|one| refused(one).0).collect();
    assert_eq!(
        codes,
        [
            "too-early-to-meet",
            "justification-missing",
            "above-ceiling",
            ""
        ]
    );
    assert!(
        refused(&first[2]).1.contains("Rule 7"),
        "{}",
        refused(&first[2]).1
    );
    let due = &run(&["show", &talk, "--json"], "").json()["answer_due"];
    assert_eq!(
        (&due["by"], &due["days"], &due["rule"]),
        (&"company".into(), &30.into(), &"3".into())
    );
    for (language, word) in [("en", "30 days left"), ("zh-CN", "尚余 30 日")] {
        let shown = run(&["show", &talk, "--lang", language], "");
        assert!(shown.out.contains(word), "{}", shown.out);
        assert!(shown.out.contains("So it is."), "{}", shown.out);
    }
    let commands = "Offer(by: Company, price: \"300\")\nMeet(text: \"Evidence\")\nMeet\nOffer(by: Payer, price: \"113\")\nAccept(by: Company)\n";
    assert_eq!(run(&["record", &talk], commands).status, Some(0));
    let shown = run(&["show", &talk], "");
    for word in [
        "Meeting 1 of 3: Evidence",
        "Meeting 2 of 3",
        "final offer",
        "initial offer",
    ] {
        assert!(shown.out.contains(word), "{word}: {}", shown.out);
    }
    let data = run(&["show", &talk, "--json"], "").json();
    assert_eq!(
        (&data["meetings"], &data["meetings_left"]),
        (&2.into(), &1.into())
    );
    assert_eq!(data["final_price"], "113");
}
