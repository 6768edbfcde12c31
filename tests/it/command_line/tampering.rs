//! A record that somebody wants to say something else (section B of tests/cases): what the
//! program says of it, with an announced head and without.

mod commitment;

use std::fs;

use kanjia::domain::envelope::Envelope;
use kanjia::domain::{Currency, Price, Unit};
use kanjia::transcript::{Digest, link};

use super::{BRIEF, Folder, LANGUAGES, Run, assert_worded, recorded, refused, run};

const NONCE: [u8; 32] = [7; 32];

/// A talk on site with its reserve in an envelope, to its last record.
const SCRIPT: &str = r#"Offer(by: Company, price: "5.62", confirmed: true)
Gate(inside: false)
Offer(by: Company, price: "4.72", confirmed: true)
Gate(inside: true)
Offer(by: Company, price: "4.50")
Offer(by: Payer, price: "4.30")
Correct(seq: 8, price: "4.36", reason: "misheard")
Accept(by: Company)
Show(price: "4.40", nonce: "0707070707070707070707070707070707070707070707070707070707070707")
Sign(by: Company, name: "A")
Sign(by: Payer, name: "B")
Close
"#;

fn envelope(price: &str, currency: Currency, unit: Unit, nonce: [u8; 32]) -> Envelope {
    Envelope::new(Price::parse(price).unwrap(), currency, unit, nonce)
}

fn commit(envelope: &Envelope) -> String {
    format!("Commit(commitment: \"{}\")\n", envelope.commitment())
}

/// The talk, the values of its records in order, and its announced head.
fn talk(folder: &Folder) -> (String, Vec<String>, String) {
    let talk = folder.talk("talk", BRIEF);
    let sealed = envelope("4.40", Currency::Cny, Unit::Tablet, NONCE);
    let run = run(&["record", &talk], commit(&sealed) + SCRIPT);
    assert_eq!(run.status, Some(0), "{run:?}");
    let text = fs::read_to_string(&talk).unwrap();
    let values: Vec<String> = text.lines().map(|line| line[65..].to_owned()).collect();
    assert_eq!(values.len(), 14, "{text}");
    let head = text.lines().last().unwrap()[..8].to_owned();
    (talk, values, head)
}

/// A transcript of these values, with a chain of its own that is right.
fn chained(values: &[String]) -> String {
    let mut head: Option<Digest> = None;
    let mut text = String::new();
    for value in values {
        let digest = link(head.as_ref(), value.as_bytes());
        text.extend([&digest.to_string(), " ", value, "\n"]);
        head = Some(digest);
    }
    text
}

/// The values numbered 1, 2, 3, …
fn renumbered(values: &[String]) -> Vec<String> {
    let numbered = |(seq, value): (usize, &String)| {
        let rest = value.split_once(',').unwrap().1;
        format!("(seq:{seq},{rest}")
    };
    (1..).zip(values).map(numbered).collect()
}

fn verify(folder: &Folder, bytes: impl AsRef<[u8]>, head: Option<&str>) -> Run {
    let file = folder.put("tampered.kanjia", bytes);
    let mut words = vec!["verify", &file];
    words.extend(head.into_iter().flat_map(|head| ["--head", head]));
    run(&words, "")
}

fn check(run: &Run, status: i32, named: &str) {
    assert_eq!(run.status, Some(status), "{run:?}");
    assert!(
        (run.out.clone() + &run.err).contains(named),
        "{named}: {run:?}"
    );
}

#[test]
fn a_price_that_was_changed_with_its_digits_is_found_at_the_next_record() {
    let folder = Folder::new();
    let (talk, values, head) = talk(&folder);
    let text = fs::read_to_string(&talk).unwrap();
    let lines: Vec<&str> = text.lines().collect();
    let changed = |seq: usize, from: &str, to: &str| {
        let value = values[seq - 1].replace(from, to);
        assert_ne!(value, values[seq - 1]);
        let before = seq
            .checked_sub(2)
            .map(|at| Digest::parse(&lines[at].as_bytes()[..64]).unwrap());
        let line = format!("{} {value}", link(before.as_ref(), value.as_bytes()));
        let mut all: Vec<String> = lines.iter().map(|line| (*line).to_owned()).collect();
        all[seq - 1] = line;
        all.join("\n") + "\n"
    };
    check(
        &verify(&folder, changed(3, "5.62", "5.26"), None),
        1,
        "altered at record 4",
    );
    check(
        &verify(&folder, changed(9, "4.36", "4.63"), None),
        1,
        "altered at record 10",
    );
    // the last one has no next: only the head that was announced gives it away
    let last = changed(14, "+00:00", "-00:00");
    check(&verify(&folder, &last, None), 0, "head not confirmed");
    check(
        &verify(&folder, &last, Some(&head)),
        1,
        "shortened or replaced",
    );
    // an altered file is never written to
    let altered = folder.put("altered.kanjia", changed(3, "5.62", "5.26"));
    let before = fs::read(&altered).unwrap();
    assert_eq!(
        run(&["record", &altered], "Note(text: \"x\")\n").status,
        Some(2)
    );
    assert_eq!(fs::read(&altered).unwrap(), before);
}

#[test]
fn records_left_out_put_in_swapped_or_spliced_are_found_whatever_their_numbers_say() {
    let folder = Folder::new();
    let (talk, values, _) = talk(&folder);
    let text = fs::read_to_string(&talk).unwrap();
    let lines: Vec<String> = text.lines().map(str::to_owned).collect();
    let other = {
        let folder = Folder::new();
        let (other, ..) = self::talk(&folder);
        fs::read_to_string(other).unwrap()
    };
    let digits: Vec<&str> = lines.iter().map(|line| &line[..65]).collect();
    // numbers set right, digits left as they were
    let numbered = |lines: &[String]| -> String {
        let values: Vec<String> = lines.iter().map(|line| line[65..].to_owned()).collect();
        let fixed = renumbered(&values);
        let parts = lines.iter().zip(&fixed);
        parts
            .flat_map(|(line, value)| [&line[..65], value, "\n"])
            .collect()
    };
    let mut left_out = lines.clone();
    left_out.remove(5);
    let mut put_in = lines.clone();
    put_in.insert(5, lines[4].clone());
    let mut swapped = lines.clone();
    swapped.swap(4, 6);
    let mut spliced = lines.clone();
    spliced[6] = other.lines().nth(6).unwrap().to_owned();
    let mut digits_swapped = lines.clone();
    digits_swapped[4] = format!("{}{}", digits[5], &values[4]);
    for (name, lines, record) in [
        ("left out", &left_out, 6),
        ("put in", &put_in, 6),
        ("swapped", &swapped, 5),
        ("spliced", &spliced, 7),
        ("digits of another", &digits_swapped, 5),
    ] {
        let named = format!("altered at record {record}");
        let plain = lines.join("\n") + "\n";
        check(&verify(&folder, &plain, None), 1, &named);
        let again = verify(&folder, numbered(lines), None);
        assert_eq!(again.status, Some(1), "{name}: {again:?}");
        assert!(again.out.contains("altered at record"), "{name}: {again:?}");
    }
    // the end of another talk behind the beginning of this one
    let begun = text.split_inclusive('\n').take(6);
    let joined: String = begun.chain(other.split_inclusive('\n').skip(6)).collect();
    check(&verify(&folder, joined, None), 1, "altered at record 7");
}

#[test]
fn a_record_that_is_chained_anew_agrees_with_itself_and_not_with_its_announced_head() {
    let folder = Folder::new();
    let (_, values, head) = talk(&folder);
    let mut cheaper = values.clone();
    for value in &mut cheaper {
        *value = value.replace("4.50", "4.40");
    }
    let forged = chained(&cheaper);
    let (alone, announced) = (
        verify(&folder, &forged, None),
        verify(&folder, &forged, Some(&head)),
    );
    check(&alone, 0, "internally consistent; head not confirmed");
    check(&announced, 1, "shortened or replaced");
    let file = folder.at("tampered.kanjia");
    for language in LANGUAGES {
        let run = run(&["verify", &file, "--head", &head, "--lang", language], "");
        assert_eq!(run.status, Some(1));
        assert_worded(&run.out, language);
    }
    // untouched and chained anew it is the same file: the chain holds no secret
    check(
        &verify(&folder, chained(&values), Some(&head)),
        0,
        "head confirmed",
    );
}

#[test]
fn a_missing_end_is_told_by_any_head_announced_after_it_and_by_nothing_else() {
    let folder = Folder::new();
    let (talk, values, head) = talk(&folder);
    let text = fs::read_to_string(&talk).unwrap();
    let heads: Vec<&str> = text.lines().map(|line| &line[..8]).collect();
    for kept in 1..values.len() {
        let short: String = text.split_inclusive('\n').take(kept).collect();
        check(&verify(&folder, &short, None), 0, "head not confirmed");
        check(
            &verify(&folder, &short, Some(&head)),
            1,
            "shortened or replaced",
        );
        check(
            &verify(&folder, &short, Some(heads[kept - 1])),
            0,
            "head confirmed",
        );
    }
}

#[test]
fn what_the_rules_refuse_live_they_refuse_in_a_file_that_is_chained_anew() {
    let folder = Folder::new();
    let (_, values, _) = talk(&folder);
    let order = |order: &[usize]| -> Vec<String> {
        order.iter().map(|seq| values[seq - 1].clone()).collect()
    };
    for (name, tampered, record) in [
        (
            "an offer before the commitment in a sealed file",
            {
                let mut all = order(&[1, 3, 2]);
                all[0] = all[0].replace("reserve:Paper", "reserve:Envelope");
                all
            },
            2,
        ),
        ("the commitment after the first offer", order(&[1, 3, 2]), 3),
        (
            "the reserve shown before the outcome",
            order(&[1, 2, 3, 11]),
            4,
        ),
        ("closed before it came out", order(&[1, 2, 3, 14]), 4),
        (
            "closed twice",
            order(&[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 14]),
            15,
        ),
        (
            "an offer after the close",
            order(&[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 7]),
            15,
        ),
        ("consultation before the gate", order(&[1, 2, 8]), 3),
        ("the gate without an offer", order(&[1, 2, 4]), 3),
        ("a correction of what is no offer", order(&[1, 2, 3, 9]), 4),
        ("opened twice", order(&[1, 1]), 2),
        ("no opening", order(&[2, 3]), 1),
    ] {
        let run = verify(&folder, chained(&renumbered(&tampered)), None);
        assert_eq!(run.status, Some(1), "{name}: {run:?}");
        assert!(
            run.out.contains(&format!("ecord {record}")),
            "{name}: {run:?}"
        );
        assert!(!run.out.contains("altered"), "{name}: {run:?}");
    }
    let live = folder.talk("live", BRIEF);
    let script = "Show(price: \"4.40\", nonce: \"0707070707070707070707070707070707070707070707070707070707070707\")\n\
        Close\nOffer(by: Payer, price: \"4.30\")\nGate(inside: true)\nOffer(by: Company, price: \"5.62\")\n\
        Commit(commitment: \"0707070707070707070707070707070707070707070707070707070707070707\")\n";
    let run = run(&["record", &live], script);
    let codes: Vec<_> = run
        .answers()
        .iter()
        .map(|answer| refused(answer).0.to_owned())
        .collect();
    assert_eq!(
        codes.iter().filter(|code| code.is_empty()).count(),
        1,
        "{codes:?}"
    );
}

#[test]
fn a_clock_that_went_back_is_told_and_changes_no_order() {
    let folder = Folder::new();
    let (_, values, _) = talk(&folder);
    let at = |value: &str| value.split('"').nth(1).unwrap().to_owned();
    let mut earlier = values.clone();
    earlier[5] = values[5].replace(&at(&values[5]), "2020-01-02T03:04:05.000+00:00");
    let run = verify(&folder, chained(&earlier), None);
    check(&run, 0, "intact, 14 records");
    assert!(run.err.contains("Record 6 says"), "{run:?}");
    assert!(!run.err.contains("Record 7"), "{run:?}");
    let mut later = values.clone();
    later[13] = values[13].replace(&at(&values[13]), "2999-01-02T03:04:05.000+00:00");
    let run = verify(&folder, chained(&later), None);
    check(&run, 0, "intact, 14 records");
    assert!(
        run.err
            .contains("Record 14 says it was written more than a day from now"),
        "{run:?}"
    );
    for language in LANGUAGES {
        let file = folder.at("tampered.kanjia");
        assert_worded(
            &super::run(&["verify", &file, "--lang", language], "").err,
            language,
        );
    }
}

#[test]
fn a_correction_leaves_both_figures_in_sight_and_wants_a_reason() {
    let folder = Folder::new();
    let (talk, values, _) = talk(&folder);
    assert!(
        values[7].contains("4.30") && values[8].contains("4.36") && values[8].contains("misheard")
    );
    for to in ["md", "memo", "html", "csv"] {
        let output = folder.at(&format!("talk.{to}"));
        assert_eq!(
            run(&["export", &talk, "--to", to, "-o", &output], "").status,
            Some(0)
        );
        let text = fs::read_to_string(&output).unwrap();
        for part in ["4.30", "4.36", "misheard"] {
            assert!(text.contains(part), "{to} lacks {part}");
        }
    }
    let live = folder.talk("live", BRIEF);
    let script = "Offer(by: Company, price: \"5.62\", confirmed: true)\nCorrect(seq: 2, price: \"5.60\", reason: \"\")\n";
    let answers = run(&["record", &live], script).answers();
    assert_eq!(recorded(&answers[0]), [2]);
    assert_eq!(refused(&answers[1]).0, "reason-missing");
}
