//! A bidding and a renewal on the command line.

use std::fs;
use std::path::Path;

use serde_json::{Value, json};

use super::{Folder, LANGUAGES, assert_worded, recorded, refused, run};

fn practice(file: &str) -> String {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("sessions");
    fs::read_to_string(folder.join(format!("practice-{file}.ron"))).unwrap()
}

/// A talk of the practice brief, with `from` made `to` in it.
fn talk(folder: &Folder, name: &str, from: &str, to: &str) -> String {
    let brief = practice(&format!("{name}.brief"));
    assert!(brief.contains(from), "{from}");
    folder.talk(name, &brief.replacen(from, to, 1))
}

fn shown(talk: &str) -> Value {
    run(&["show", talk, "--json"], "").json()
}

#[test]
fn the_practice_sessions_are_marked_as_invented_and_go_to_their_end() {
    for (name, outcome, price) in [("bidding", "deal", "70.00"), ("renewal", "deal", "11.87")] {
        let folder = Folder::new();
        for word in ["演练", "虚构", "fictional"] {
            assert!(practice(&format!("{name}.brief")).contains(word), "{word}");
        }
        let talk = talk(&folder, name, "", "");
        let record = run(&["record", &talk], practice(&format!("{name}.commands")));
        assert_eq!(record.status, Some(0), "{record:?}");
        let shown = shown(&talk);
        assert_eq!(shown["outcome"], outcome);
        assert_eq!(shown["final_price"], price);
        assert_eq!(shown["closed"], true);
        assert_eq!(run(&["verify", &talk], "").status, Some(0));
        for language in LANGUAGES {
            let page = run(&["show", &talk, "--lang", language], "").out;
            assert!(page.contains(price), "{page}");
            for stem in ["row-", "bid-", "renewal-", "outcome-", "{$"] {
                assert!(!page.contains(stem), "{stem}: {page}");
            }
        }
    }
}

#[test]
fn a_bidding_is_shown_as_data() {
    let folder = Folder::new();
    let talk = talk(&folder, "bidding", "", "");
    run(&["record", &talk], "HandInBid(bidder: 2)\n");
    let sealed = &shown(&talk)["bidding"];
    assert_eq!(sealed["bidders"][1]["handed_in"], 2);
    assert!(sealed["bidders"][1]["bid"].is_null());
    assert!(sealed["willingness"].is_null());
    assert_eq!(sealed["complete"], false);
    let rest = "HandInBid(bidder: 1)\nCloseBidding\nOpenBids(willingness: \"100\", bids: [(bidder: 2, price: \"85\"), (bidder: 1, price: \"120\")])\n";
    assert_eq!(run(&["record", &talk], rest).status, Some(0));
    let opened = &shown(&talk)["bidding"];
    assert_eq!(opened["payment_standard"], "85");
    assert_eq!(opened["lowest"], "85");
    assert_eq!(opened["floor"], "70");
    let selected: Vec<&Value> = opened["bidders"]
        .as_array()
        .unwrap()
        .iter()
        .map(|bidder| &bidder["selected"])
        .collect();
    assert_eq!(selected, [&json!(false), &json!(true), &json!(false)]);
}

#[test]
fn nothing_of_a_refused_opening_is_repeated_or_kept() {
    let folder = Folder::new();
    let talk = talk(&folder, "bidding", "", "");
    for line in [
        // bids still out, a bidder that handed in none, a price that is none, no RON at all
        r#"OpenBids(willingness: "77.31", bids: [(bidder: 1, price: "65.43")])"#,
        r#"OpenBids(willingness: "77.31", bids: [(bidder: 9, price: "65.43")])"#,
        r#"OpenBids(willingness: "77.31x", bids: [(bidder: 1, price: "65.43")])"#,
        "OpenBids(willingness: 77.31, bids: [(bidder: 1, price: 65.43)])",
        r#"OpenBids(willingness: "77.31", bids: [(bidder: 1, price: "65.43")"#,
        r#"OpenBids(willingness: "77.31", bids: [(bidder: 65.43)])"#,
    ] {
        for language in LANGUAGES {
            let input = format!("HandInBid(bidder: 1)\n{line}\n");
            let run = run(&["record", &talk, "--lang", language], input);
            assert_eq!(run.status, Some(1), "{line}");
            let answers = run.answers();
            let (_, why) = refused(&answers[1]);
            assert!(!why.is_empty(), "{line}: {run:?}");
            assert_worded(why, language);
            let kept = fs::read_to_string(&talk).unwrap();
            for figure in ["77.31", "65.43"] {
                assert!(!run.out.contains(figure), "{line}: {}", run.out);
                assert!(!run.err.contains(figure), "{line}: {}", run.err);
                assert!(!kept.contains(figure), "{line}");
            }
        }
    }
}

#[test]
fn refusals_name_the_rule_in_both_languages() {
    let folder = Folder::new();
    let bidding = talk(&folder, "bidding", "", "");
    let renewal = talk(&folder, "renewal", "", "");
    for (talk, line, code, rule) in [
        (&bidding, "CloseBidding", "no-bid", "1"),
        (&bidding, "HandInBid(bidder: 4)", "unknown-bidder", "1"),
        (
            &bidding,
            r#"Offer(by: Company, price: "65")"#,
            "bids-are-sealed",
            "1",
        ),
        (
            &renewal,
            r#"Offer(by: Payer, price: "11.88")"#,
            "not-the-renewal-price",
            "4",
        ),
        (
            &renewal,
            r#"Offer(by: Company, price: "11.87")"#,
            "not-this-side",
            "4",
        ),
    ] {
        for language in LANGUAGES {
            let run = run(&["record", talk, "--lang", language], line);
            let answers = run.answers();
            let (told, why) = refused(&answers[0]);
            assert_eq!(told, code);
            assert!(why.contains(rule), "{why}");
            assert_worded(why, language);
        }
    }
}

#[test]
fn a_renewal_beyond_the_table_ends_by_its_rule() {
    let folder = Folder::new();
    let talk = talk(&folder, "renewal", "\"500000000\"", "\"800000000.0001\"");
    let answers = run(&["record", &talk], "Renew\n").answers();
    assert_eq!(recorded(&answers[0]), [2]);
    let shown = shown(&talk);
    assert_eq!(shown["outcome"], "no_deal");
    assert_eq!(shown["failure"]["rule"], "5");
    assert_eq!(shown["renewal"]["exit"], "renegotiation");
    assert!(shown["renewal"]["price"].is_null());
}

#[test]
fn a_brief_that_does_not_fit_its_procedure_is_refused() {
    for (name, from, to, english) in [
        (
            "bidding",
            "    (en: \"Qingchuan Bio (fictional)\", zh: \"青川生物（虚构）\"),\n    (en: \"Yunling Medicines (fictional)\", zh: \"云岭药业（虚构）\"),\n",
            "",
            "at least two bidders (rule 1)",
        ),
        (
            "bidding",
            "(en: \"Qingchuan Bio (fictional)\", zh: \"青川生物（虚构）\")",
            "(en: \"Hailan Pharma (fictional)\", zh: \"海岚制药（虚构）\")",
            "Bidder 2 is named twice",
        ),
        (
            "bidding",
            "(en: \"Qingchuan Bio (fictional)\", zh: \"青川生物（虚构）\")",
            "()",
            "Bidder 2 has no name",
        ),
        (
            "bidding",
            "(pack: \"nrdl-bidding\", version: \"2022-06\")",
            "(pack: \"nrdl-on-site\", version: \"2021-12\")",
            "know no bidders",
        ),
        (
            "renewal",
            "(pack: \"nrdl-renewal\", version: \"2023-07\")",
            "(pack: \"nrdl-on-site\", version: \"2021-12\")",
            "know no renewal",
        ),
        (
            "renewal",
            "budget: \"400000000\"",
            "budget: \"0\"",
            "more than nought",
        ),
        (
            "renewal",
            "payment_standard: \"12.30\"",
            "payment_standard: \"0.001\"",
            "no price that can be paid",
        ),
        ("renewal", "  renewal: (", "  renewed: (", "renewed"),
    ] {
        let folder = Folder::new();
        let brief = practice(&format!("{name}.brief"));
        assert!(brief.contains(from), "{from}");
        let brief = folder.put("wrong.brief.ron", brief.replacen(from, to, 1));
        for language in LANGUAGES {
            let file = folder.at("talk.kanjia");
            let run = run(&["new", &brief, "-o", &file, "--lang", language], "");
            assert_eq!(run.status, Some(2), "{english}");
            if language == "en" {
                assert!(run.err.contains(english), "{}", run.err);
            }
            assert_worded(&run.err, language);
        }
    }
}
