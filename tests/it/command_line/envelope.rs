//! The sealed reserve from the office to the close, by the command line alone.

use std::fs;
use std::process::Command;

use kanjia::domain::envelope::{Envelope, Openers};
use kanjia::domain::{Currency, Price, Unit};
use kanjia::store::envelope::bytes_of;
use kanjia::store::sealed::{Passphrase, Work};

use super::{BRIEF, Folder, LANGUAGES, assert_worded, refused, run};

pub(super) const WALNUT: &str = "a walnut by the door";
const RAIN: &str = "rain in Shenyang";

/// A sealed file that opens fast, so that many can be.
pub(super) fn sealed(reserve: &str, passphrases: &[&str], unit: Unit) -> Vec<u8> {
    let price = Price::parse(reserve).unwrap();
    let envelope = Envelope::new(price, Currency::Cny, unit, [7; 32]);
    let made: Vec<Passphrase> = passphrases
        .iter()
        .map(|one| Passphrase::new(one).unwrap())
        .collect();
    let (passphrase, openers) = match made.as_slice() {
        [first, second] => (Passphrase::of_two(first, second), Openers::Two),
        _ => (Passphrase::new(passphrases[0]).unwrap(), Openers::One),
    };
    bytes_of(&envelope, &passphrase, openers, Work::LEAST).unwrap()
}

/// A talk that was begun with this file, and the path of the file.
pub(super) fn begun(folder: &Folder, bytes: &[u8]) -> (String, String) {
    let brief = folder.put("talk.brief.ron", BRIEF);
    let file = folder.put("talk.envelope", bytes);
    let talk = folder.at("talk.kanjia");
    let run = run(&["new", &brief, "--envelope", &file, "-o", &talk], "");
    assert_eq!(run.status, Some(0), "{run:?}");
    (talk, file)
}

fn verified_without_kanjia(talk: &str) -> (Option<i32>, String) {
    let verifier = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/verify.py");
    let output = Command::new("python3").args([verifier, talk]).output();
    let output = output.unwrap();
    let said = String::from_utf8(output.stdout).unwrap();
    (output.status.code(), said)
}

#[test]
fn a_reserve_that_is_shown_is_checked_by_the_program_and_without_it() {
    let folder = Folder::new();
    let (talk, file) = begun(&folder, &sealed("4.40", &[WALNUT], Unit::Tablet));
    let first = format!(
        "Offer(by: Company, price: \"5.62\", confirmed: true)
         Gate(inside: false)
         OpenEnvelope(path: \"{file}\", passphrases: [\"{WALNUT}\"])
         Show
         Offer(by: Company, price: \"4.72\", confirmed: true)
         Offer(by: Payer, price: \"4.36\")
         Accept(by: Company)"
    );
    let answers = run(&["record", &talk], first).answers();
    assert_eq!(refused(&answers[3]).0, "outcome-missing");
    assert_eq!(answers[4]["recorded"].as_array().unwrap().len(), 2);
    // another run holds nothing any more
    let second = format!(
        "Show
         Show(path: \"{file}\", passphrases: [\"{RAIN}\"])
         Show(path: \"{file}\", passphrases: [\"{WALNUT}\"])
         Show(path: \"{file}\", passphrases: [\"{WALNUT}\"])
         Sign(by: Payer, name: \"Xu Wei\")
         Sign(by: Company, name: \"Lin\")
         Close"
    );
    let answers = run(&["record", &talk], second).answers();
    assert_eq!(refused(&answers[0]).0, "reserve-missing");
    assert_eq!(refused(&answers[1]).0, "envelope-wrong-passphrase");
    assert!(answers[2].get("recorded").is_some(), "{answers:?}");
    assert_eq!(refused(&answers[3]).0, "shown-already");
    for language in LANGUAGES {
        let told = run(&["verify", &talk, "--lang", language], "");
        assert_eq!(told.status, Some(0), "{told:?}");
        assert_worded(&told.out, language);
        assert!(told.out.contains("4.40"), "{told:?}");
        assert_eq!(told.out.lines().count(), 6, "{told:?}");
    }
    let (status, said) = verified_without_kanjia(&talk);
    assert_eq!(status, Some(0), "{said}");
    for part in [
        "record 2: reserve committed to",
        "offer 3 outside the line, declared",
        "inside the line, computed",
        "it is the one that was committed to",
    ] {
        assert!(said.contains(part), "{part}: {said}");
    }
}

#[test]
fn what_keeps_an_envelope_shut_is_told_apart_and_the_talk_goes_on_without_it() {
    let whole = sealed("4.40", &[WALNUT], Unit::Tablet);
    let mut damaged = whole.clone();
    let last = damaged.len() - 9;
    damaged[last] ^= 1;
    let other = sealed("4.41", &[WALNUT], Unit::Tablet);
    for (bytes, passphrases, code) in [
        (
            &whole,
            "[\"a walnut by the window\"]",
            "envelope-wrong-passphrase",
        ),
        (&whole, "[\"walnut\"]", "envelope-wrong-passphrase"),
        (&whole, "[]", "envelope-passphrases"),
        (&damaged, "[\"a walnut by the door\"]", "envelope-changed"),
        (&other, "[\"a walnut by the door\"]", "envelope-other"),
        (
            &b"4.40".to_vec(),
            "[\"a walnut by the door\"]",
            "sealed-not-sealed",
        ),
        (
            &Vec::new(),
            "[\"a walnut by the door\"]",
            "sealed-not-sealed",
        ),
        (
            &vec![b'a'; 20_000],
            "[\"a walnut by the door\"]",
            "sealed-not-sealed",
        ),
    ] {
        let folder = Folder::new();
        let (talk, file) = begun(&folder, &whole);
        folder.put("talk.envelope", bytes);
        for language in LANGUAGES {
            let line = format!("OpenEnvelope(path: \"{file}\", passphrases: {passphrases})");
            let opening = run(&["record", &talk, "--lang", language], line);
            assert_eq!(opening.status, Some(1), "{opening:?}");
            let answers = opening.answers();
            let (told, why) = refused(&answers[0]);
            assert_eq!(told, code);
            assert_worded(why, language);
            assert!(!why.contains("4.40"), "{why}");
        }
        // the passphrase is lost for good: the reserve with it, and nothing else
        let script = "Offer(by: Company, price: \"4.72\", confirmed: true)
            Gate(inside: true)
            Offer(by: Payer, price: \"4.36\")
            Accept(by: Company)
            Sign(by: Payer, name: \"Xu Wei\")
            Sign(by: Company, name: \"Lin\")
            Close";
        let went_on = run(&["record", &talk], script);
        assert_eq!(went_on.status, Some(0), "{went_on:?}");
        let (status, said) = verified_without_kanjia(&talk);
        assert_eq!(status, Some(0), "{said}");
        assert!(said.contains("reserve not shown"), "{said}");
    }
}

#[test]
fn an_envelope_for_another_unit_opens_for_no_talk_of_this_one() {
    let folder = Folder::new();
    let (talk, file) = begun(&folder, &sealed("4.40", &[WALNUT], Unit::Vial));
    let line = format!("OpenEnvelope(path: \"{file}\", passphrases: [\"{WALNUT}\"])");
    let answers = run(&["record", &talk], line).answers();
    assert_eq!(refused(&answers[0]).0, "envelope-other-unit");
}

#[test]
fn two_people_open_it_together_and_are_both_named() {
    let folder = Folder::new();
    let (talk, file) = begun(&folder, &sealed("4.40", &[WALNUT, RAIN], Unit::Tablet));
    let open = |passphrases: &str, by: &str| {
        let line =
            format!("OpenEnvelope(path: \"{file}\", passphrases: [{passphrases}], by: [{by}])");
        run(&["record", &talk], line).answers().remove(0)
    };
    let both = format!("\"{WALNUT}\", \"{RAIN}\"");
    let names = "\"Xu Wei\", \"Zhang Jinni\"";
    let one = format!("\"{WALNUT}\"");
    let turned = format!("\"{RAIN}\", \"{WALNUT}\"");
    assert_eq!(refused(&open(&one, names)).0, "envelope-passphrases");
    assert_eq!(
        refused(&open(&turned, names)).0,
        "envelope-wrong-passphrase"
    );
    assert_eq!(refused(&open(&both, "\"Xu Wei\"")).0, "openers-missing");
    assert_eq!(
        refused(&open(&both, "\"Xu Wei\", \"Xu Wei\"")).0,
        "openers-missing"
    );
    assert_eq!(open(&both, names)["recorded"], serde_json::json!([3]));
    let verified = run(&["verify", &talk], "").out;
    for name in ["Xu Wei", "Zhang Jinni"] {
        assert!(verified.contains(name), "{verified}");
    }
}

#[test]
fn another_envelope_takes_its_place_before_the_first_offer_and_with_a_reason() {
    let folder = Folder::new();
    let (talk, _) = begun(&folder, &sealed("4.40", &[WALNUT], Unit::Tablet));
    let other = folder.put("other.envelope", sealed("4.50", &[RAIN], Unit::Tablet));
    let script = format!(
        "Commit(path: \"{other}\")
         Commit(path: \"{other}\", reason: \"the rate was wrong\")
         OpenEnvelope(path: \"{other}\", passphrases: [\"{RAIN}\"])
         Commit(path: \"{other}\", reason: \"once more\")"
    );
    let answers = run(&["record", &talk], script).answers();
    assert_eq!(refused(&answers[0]).0, "reason-missing");
    assert_eq!(answers[1]["recorded"], serde_json::json!([3]));
    assert_eq!(answers[2]["recorded"], serde_json::json!([4]));
    assert_eq!(refused(&answers[3]).0, "commitment-too-late");
    let (status, said) = verified_without_kanjia(&talk);
    assert_eq!(status, Some(0), "{said}");
    assert_eq!(said.matches("reserve committed to").count(), 2, "{said}");
    assert!(said.contains("the rate was wrong"), "{said}");
}

#[test]
fn what_can_not_be_sealed_is_told_without_what_was_typed() {
    let folder = Folder::new();
    let brief = folder.put("talk.brief.ron", BRIEF);
    let open = folder.put(
        "open.brief.ron",
        BRIEF
            .replace("nrdl-on-site", "open-bargaining")
            .replace("2021-12", "2020-11"),
    );
    let taken = folder.put("taken.envelope", "something");
    for (brief, file, two, input) in [
        (
            &brief,
            "new.envelope",
            false,
            "31847.63x\na walnut by the door\n",
        ),
        (&brief, "new.envelope", false, "31847.63\nwalnut\n"),
        (
            &brief,
            "new.envelope",
            true,
            "31847.63\na walnut by the door\na walnut by the door\n",
        ),
        (
            &brief,
            taken.as_str(),
            false,
            "31847.63\na walnut by the door\n",
        ),
        (
            &open,
            "new.envelope",
            false,
            "31847.63\na walnut by the door\n",
        ),
    ] {
        for language in LANGUAGES {
            let path = folder.at(file);
            let mut words = vec!["--lang", language, "seal", brief, "-o", &path];
            words.extend(two.then_some("--two"));
            let refused = run(&words, input);
            assert_eq!(refused.status, Some(2), "{refused:?}");
            assert_worded(&refused.err, language);
            for secret in ["31847", "walnut"] {
                assert!(!refused.err.contains(secret), "{refused:?}");
                assert!(!refused.out.contains(secret), "{refused:?}");
            }
            assert!(!fs::exists(folder.at("new.envelope")).unwrap());
        }
    }
    assert_eq!(fs::read_to_string(&taken).unwrap(), "something");
}

/// Neither is there a word for it among the options.
#[test]
fn nothing_secret_is_taken_from_an_argument_or_the_environment() {
    let folder = Folder::new();
    let brief = folder.put("talk.brief.ron", BRIEF);
    let file = folder.at("talk.envelope");
    for option in ["--reserve", "--passphrase", "--price"] {
        let refused = run(&["seal", &brief, "-o", &file, option, "4.40"], "");
        assert_eq!(refused.status, Some(2), "{refused:?}");
    }
    let mut command = super::program(&["seal", &brief, "-o", &file]);
    for name in [
        "RESERVE",
        "PASSPHRASE",
        "KANJIA_RESERVE",
        "KANJIA_PASSPHRASE",
        "AGE_PASSPHRASE",
    ] {
        command.env(name, "a walnut by the door");
    }
    let refused = super::finish(super::start(command), b"4.40\n");
    assert_eq!(refused.status, Some(2), "{refused:?}");
    assert!(!fs::exists(&file).unwrap());
}
