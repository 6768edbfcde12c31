//! `kanjia simulate`.

use super::{LANGUAGES, assert_worded, run};

#[test]
fn the_same_seed_prints_the_same_bytes() {
    let words = ["simulate", "--talks", "5", "--seed", "7", "--json"];
    let (one, other) = (run(&words, ""), run(&words, ""));
    assert_eq!(one.status, Some(0), "{one:?}");
    assert_eq!(one.out, other.out);
    assert_ne!(
        one.out,
        run(&["simulate", "--talks", "5", "--json"], "").out
    );
    let data = one.json();
    let results = data["results"].as_array().unwrap();
    // twenty-one tactics and two totals, nine payers each
    assert_eq!(results.len(), (21 + 2) * 9);
    for result in results {
        let share = result["share"].as_f64().unwrap();
        assert!((0.0..=1.0).contains(&share), "{result}");
        assert!(
            result["deals"].as_u64() <= result["talks"].as_u64(),
            "{result}"
        );
    }
}

#[test]
fn a_tactic_and_a_payer_can_be_asked_for_alone() {
    for language in LANGUAGES {
        let words = [
            "simulate", "--talks", "2", "--tactic", "relative", "--payer", "guide", "--lang",
            language,
        ];
        let run = run(&words, "");
        assert_eq!(run.status, Some(0), "{run:?}");
        assert_eq!(run.out.matches('%').count(), 7, "{}", run.out);
    }
}

#[test]
fn what_cannot_be_played_is_named() {
    for (words, named) in [
        (&["simulate", "--talks", "0"][..], "0"),
        (&["simulate", "--talks", "1000001"], "1000001"),
        (&["simulate", "--seed", "-1"], "-1"),
        (&["simulate", "--tactic", "cunning"], "cunning"),
        (&["simulate", "--payer", "cunning"], "cunning"),
        (&["simulate", "--payer"], "--payer"),
        (&["simulate", "talk.kanjia"], "talk.kanjia"),
    ] {
        for language in LANGUAGES {
            let run = run(&[&["--lang", language], words].concat(), "");
            assert_eq!(run.status, Some(2), "{words:?}: {run:?}");
            assert!(run.err.contains(named), "{words:?}: {}", run.err);
            assert_worded(&run.err, language);
        }
    }
}
