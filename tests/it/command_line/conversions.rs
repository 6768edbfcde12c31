//! Prices of other units and currencies, from a brief and as they are settled in a talk.

use serde_json::{Value, json};

use super::{BRIEF, Folder, LANGUAGES, assert_worded, recorded, refused, run};

/// The brief with prices of a pack and of another currency, and with these lines.
fn brief(more: &str) -> String {
    BRIEF.replacen(
        "\n)\n",
        &format!(
            r#"
  references: [
    (kind: List, price: At("498"), currency: "CNY", unit: "pack", basis: Published),
    (kind: Launch, price: At("65.00"), currency: "USD", unit: "pack", basis: Published),
  ],
{more})
"#
        ),
        1,
    )
}

const OFFERS: &str = "Offer(by: Company, price: \"5.62\", confirmed: true)\nGate(inside: true)\nOffer(by: Company, price: \"4.40\")\n";

fn cuts(talk: &str) -> Vec<Value> {
    let shown = run(&["show", talk, "--json"], "");
    assert_eq!(shown.status, Some(0), "{shown:?}");
    shown.json()["cuts"].as_array().unwrap().clone()
}

#[test]
fn a_price_that_was_converted_says_from_what_and_by_which_facts() {
    let folder = Folder::new();
    let talk = folder.talk(
        "talk",
        &brief(
            r#"  conversions: [(of: "pack", makes: "30", unit: "tablet", basis: Published, source: "leaflet")],
  rates: [(of: "USD", makes: "7.10", currency: "CNY", date: "2026-11-20", source: "central bank")],
"#,
        ),
    );
    let run = run(&["record", &talk], OFFERS);
    assert_eq!(run.status, Some(0), "{run:?}");
    let pack = json!({
        "of": "pack", "makes": "30", "unit": "tablet", "basis": "published",
        "date": null, "source": "leaflet", "rule": null,
    });
    let dollar = json!({
        "of": "USD", "makes": "7.10", "unit": "CNY", "basis": "assumed",
        "date": "2026-11-20", "source": "central bank", "rule": null,
    });
    let expected = [
        // what was not converted says no more than it did
        json!({"against": "first-offer", "label": null, "country": null, "price": "5.62", "cut": "21.7"}),
        json!({"against": "list", "label": null, "country": null, "price": "16.6", "cut": "73.5",
            "converted": {"price": "498", "currency": "CNY", "unit": "pack", "exact": "16.6", "via": [pack]}}),
        json!({"against": "launch", "label": null, "country": null, "price": "15.38", "cut": "71.4",
            "converted": {"price": "65.00", "currency": "USD", "unit": "pack",
                "exact": "15.383333333333333333333333333", "via": [pack, dollar]}}),
    ];
    assert_eq!(cuts(&talk), expected);
    for (language, words) in [
        (
            "en",
            [
                "from $65.00 / pack: 1 pack = 30 tablets; $1 = ¥7.10, 2026-11-20, assumed",
                "15.38",
            ],
        ),
        (
            "zh-CN",
            [
                "由 65.00 美元/盒换算：1 盒 = 30 片；1 美元 = 7.10 元，2026-11-20（假定）",
                "15.38",
            ],
        ),
    ] {
        let shown = super::run(&["show", &talk, "--lang", language], "");
        for word in words {
            assert!(shown.out.contains(word), "{word}: {}", shown.out);
        }
    }
}

#[test]
fn what_is_settled_in_the_talk_is_on_record_and_used_from_then_on() {
    let folder = Folder::new();
    let talk = folder.talk("talk", &brief(""));
    assert_eq!(run(&["record", &talk], OFFERS).status, Some(0));
    assert_eq!(cuts(&talk).len(), 1);
    let script = r#"
Settle(conversion: (of: "pack", makes: "30", unit: "tablet", basis: Stated, source: "the company"))
Settle(rate: (of: "USD", makes: "7.10", currency: "CNY", date: "2026-11-20", basis: Published))
Settle(rate: (of: "CNY", makes: "0.5", currency: "CNY", date: "2026-11-20"))
Settle(conversion: (of: "pack", makes: "0", unit: "tablet"))
Settle()
Settle(conversion: (of: "tablet", makes: "10", unit: "milligram"))
Settle(conversion: (of: "pack", makes: "0.28", unit: "gram"))
"#;
    let settled = run(&["record", &talk], script.trim_start());
    let answers = settled.answers();
    let codes: Vec<&str> = answers.iter().map(|answer| refused(answer).0).collect();
    assert_eq!(
        codes,
        [
            "",
            "",
            "conversion-of-itself",
            "conversion-figure",
            "settle-one",
            "",
            "conversion-contradicts"
        ]
    );
    let numbers: Vec<u64> = answers.iter().flat_map(recorded).collect();
    assert_eq!(numbers, [5, 6, 7]);
    // both ways are named
    let why = refused(&answers[6]).1;
    for word in ["1 pack = 0.28 g", "1 pack = 30 tablets", "1 tablet = 10 mg"] {
        assert!(why.contains(word), "{word}: {why}");
    }
    assert_eq!(cuts(&talk).len(), 3);
    // as it stood before
    let before = run(&["show", &talk, "--json", "--at", "4"], "");
    assert_eq!(before.json()["cuts"].as_array().unwrap().len(), 1);
    for language in LANGUAGES {
        let shown = run(&["show", &talk, "--lang", language], "");
        let said = if language == "en" {
            "Settled: 1 pack = 30 tablets, one side's word (the company)"
        } else {
            "议定换算：1 盒 = 30 片（一方所称）（the company）"
        };
        assert!(shown.out.contains(said), "{}", shown.out);
    }
    assert_eq!(run(&["verify", &talk], "").status, Some(0));
}

#[test]
fn a_brief_whose_facts_contradict_is_refused_with_both_and_the_line() {
    let folder = Folder::new();
    let wrong = folder.put(
        "wrong.brief.ron",
        brief(
            r#"  conversions: [
    (of: "pack", makes: "30", unit: "tablet"),
    // (of: "pack", makes: "31", unit: "tablet"),
    (of: "tablet", makes: "0.05", unit: "pack"),
  ],
"#,
        ),
    );
    for language in LANGUAGES {
        let run = run(
            &["new", &wrong, "-o", &folder.at("a"), "--lang", language],
            "",
        );
        assert_eq!(run.status, Some(2), "{run:?}");
        let words = if language == "en" {
            [
                "1 tablet = 0.05 packs",
                "1 pack = 30 tablets",
                "wrong.brief.ron:16",
            ]
        } else {
            ["1 片 = 0.05 盒", "1 盒 = 30 片", "wrong.brief.ron:16"]
        };
        for word in words {
            assert!(run.err.contains(word), "{word}: {}", run.err);
        }
        assert_worded(&run.err, language);
    }
}

#[test]
fn what_the_price_comes_to_is_data_too() {
    let folder = Folder::new();
    let talk = folder.talk(
        "talk",
        &brief(
            r#"  volume: (quantity: "110000000", low: "90000000", basis: Assumed),
  target: Price("4.20"),
  conversions: [(of: "patient-year", makes: "365", unit: "tablet", basis: Stated)],
"#,
        ),
    );
    assert_eq!(run(&["record", &talk], OFFERS).status, Some(0));
    let shown = run(&["show", &talk, "--json"], "").json();
    let expected = json!({
        "price": "4.40",
        "volume": {"low": "90000000", "expected": "110000000", "high": null, "basis": "assumed"},
        "spend": {"low": "396000000", "expected": "484000000", "high": null},
        "target": {"price": "4.20", "spend": {"low": "378000000", "expected": "462000000", "high": null}},
        "per_step": {"low": "900000", "expected": "1100000", "high": null},
        "patient_year": {"amount": "1606", "basis": "stated"},
        "day_of_treatment": null,
        "patients": {"amount": "301369.863", "basis": "assumed"},
        "saved": [
            {
                "against": "first-offer", "label": null, "country": null, "price": "5.62", "basis": "published",
                "a_year": {"low": "109800000", "expected": "134200000", "high": null},
                "a_patient_and_year": "445.3",
            },
            {
                "against": "target", "label": null, "country": null, "price": "4.2", "basis": "published",
                "a_year": {"low": "-18000000", "expected": "-22000000", "high": null},
                "a_patient_and_year": "-73",
            },
        ],
    });
    assert_eq!(shown["money"], expected);
}
