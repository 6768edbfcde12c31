//! `kanjia lesson`.

use std::fs;
use std::path::Path;

use serde_json::Value;

use super::{Folder, LANGUAGES, Run, assert_worded, finish, program, run, start};

const LESSONS: [&str; 2] = ["dapagliflozin-2019", "nusinersen-2021"];

fn file(name: &str) -> String {
    let sessions = Path::new(env!("CARGO_MANIFEST_DIR")).join("sessions");
    sessions.join(name).to_str().unwrap().to_owned()
}

fn lesson(name: &str) -> String {
    file(&format!("{name}.lesson.ron"))
}

/// Runs the program where what it keeps goes into this folder.
fn keeping(folder: &Folder, words: &[&str], input: &str) -> Run {
    let mut command = program(words);
    command.env("XDG_DATA_HOME", folder.path());
    finish(start(command), input.as_bytes())
}

#[test]
fn shipped_lessons_pass_their_check() {
    for name in LESSONS {
        for language in LANGUAGES {
            let run = run(
                &["--lang", language, "lesson", &lesson(name), "--check"],
                "",
            );
            assert_eq!(run.status, Some(0), "{run:?}");
            assert_worded(&run.out, language);
        }
        let run = run(&["lesson", &lesson(name), "--check", "--json"], "");
        assert_eq!(run.json(), Value::Array(Vec::new()));
    }
}

#[test]
fn a_lesson_is_shown_without_figures_of_its_talk() {
    for name in LESSONS {
        for language in LANGUAGES {
            let run = run(&["--lang", language, "lesson", &lesson(name)], "");
            assert_eq!(run.status, Some(0), "{run:?}");
            for told in ["4.36", "4.40", "4.50", "33,000", "34,020"] {
                assert!(!run.out.contains(told), "{told} in {}", run.out);
            }
        }
        let data = run(&["lesson", &lesson(name), "--json"], "").json();
        assert_eq!(data["questions"].as_array().unwrap().len(), 5);
        assert!(!data.to_string().contains("4.36"), "{data}");
    }
}

#[test]
fn every_problem_is_said_by_question() {
    let folder = Folder::new();
    let text = fs::read_to_string(lesson("dapagliflozin-2019")).unwrap();
    let broken = text
        .replacen("credit: 100", "credit: 90", 1)
        .replace(r#"Name("4.36", "4.38")"#, r#"Name("4.36", "4.48")"#);
    let path = folder.put("broken.lesson.ron", broken);
    fs::copy(file("dapagliflozin-2019.kanjia"), folder.at("talk.kanjia")).unwrap();
    for language in LANGUAGES {
        let run = run(&["--lang", language, "lesson", &path, "--check"], "");
        assert_eq!(run.status, Some(1), "{run:?}");
        assert_eq!(run.out.lines().count(), 2, "{}", run.out);
        assert_worded(&run.out, language);
    }
    let data = run(&["lesson", &path, "--check", "--json"], "").json();
    let said: Vec<(Option<u64>, &str)> = data
        .as_array()
        .unwrap()
        .iter()
        .map(|one| (one["question"].as_u64(), one["code"].as_str().unwrap()))
        .collect();
    assert_eq!(
        said,
        [(Some(1), "no-full-credit"), (Some(5), "not-below-theirs")]
    );
}

#[test]
fn a_lesson_is_taken_from_start_to_end() {
    let folder = Folder::new();
    let path = lesson("dapagliflozin-2019");
    let input = "hint\nask because one chance is left\n// a remark\nname 4.40\nrecess\naccept\nname -0.04\n";
    let words = ["lesson", &path, "--take", "--by", "Li", "--json"];
    let run = keeping(&folder, &words, input);
    assert_eq!(run.status, Some(0), "{run:?}");
    let answers = run.answers();
    let said: Vec<(u64, &str, u64, bool)> = answers
        .iter()
        .take(5)
        .map(|one| {
            (
                one["seq"].as_u64().unwrap(),
                one["answer"].as_str().unwrap(),
                one["credit"].as_u64().unwrap(),
                one["hinted"].as_bool().unwrap(),
            )
        })
        .collect();
    assert_eq!(
        said,
        [
            (2, "ask", 100, true),
            (7, "name", 60, false),
            (8, "recess", 60, false),
            (10, "accept", 0, false),
            (11, "name", 100, false),
        ]
    );
    assert_eq!(answers[4]["price"], "4.36");
    assert_eq!(answers[5]["credit"], 320);
    let kept: Vec<_> = fs::read_dir(folder.path().join("kanjia").join("progress"))
        .unwrap()
        .map(|entry| fs::read_to_string(entry.unwrap().path()).unwrap())
        .collect();
    assert_eq!(kept.len(), 1);
    assert!(kept[0].contains("one chance is left"), "{}", kept[0]);
}

#[test]
fn what_follows_is_printed_only_after_the_answer() {
    for language in LANGUAGES {
        let path = lesson("dapagliflozin-2019");
        let words = ["--lang", language, "lesson", &path, "--take"];
        // the input ends at each question in turn
        let mut input = String::new();
        for (unseen, seen) in [
            (&["4.72", "4.62", "4.50", "4.40", "4.36"][..], &["5.62"][..]),
            (&["4.62", "4.50", "4.40", "4.36"], &["4.72"]),
            (&["4.50", "4.40", "4.36"], &["4.62"]),
            (&["4.40", "4.36"], &["4.50"]),
        ] {
            let run = run(&words, &input);
            assert_eq!(run.status, Some(0), "{run:?}");
            // what the guide and other answers name is no part of the talk
            let offers: Vec<&str> = run
                .out
                .lines()
                .filter(|line| line.starts_with('#'))
                .collect();
            let offers = offers.join("\n");
            for price in unseen {
                assert!(!offers.contains(price), "{price} in {offers}");
            }
            for price in seen {
                assert!(offers.contains(price), "{price} not in {offers}");
            }
            input.push_str("ask\n");
        }
    }
}

#[test]
fn what_cannot_be_read_is_asked_again_and_what_is_refused_is_worth_nothing() {
    let path = lesson("nusinersen-2021");
    let input = "shout\nname many\nask loudly\nstop\nask\nask\nask\nname 33000\n";
    let run = run(&["lesson", &path, "--take", "--json"], input);
    assert_eq!(run.status, Some(0), "{run:?}");
    let answers = run.answers();
    assert_eq!(answers.len(), 6);
    assert_eq!(answers[0]["answer"], "stop");
    assert_eq!(answers[0]["credit"], 0);
    assert_eq!(answers[4]["credit"], 100);
    assert_eq!(run.err.lines().count(), 3, "{}", run.err);
}

#[test]
fn a_lesson_is_made_of_what_is_found_and_passes_its_check() {
    let folder = Folder::new();
    for name in LESSONS {
        let talk = file(&format!("{name}.kanjia"));
        let made = folder.at(&format!("{name}.lesson.ron"));
        let run = run(&["lesson", &talk, "--make", "-o", &made], "");
        assert_eq!(run.status, Some(0), "{run:?}");
        fs::copy(&talk, folder.at(&format!("{name}.kanjia"))).unwrap();
        let check = super::run(&["lesson", &made, "--check"], "");
        assert_eq!(check.status, Some(0), "{check:?}");
        let again = super::run(&["lesson", &talk, "--make", "-o", &made], "");
        assert_eq!(again.status, Some(2), "nothing is overwritten: {again:?}");
    }
    let talk = file("paxlovid-2023.kanjia");
    let none = run(
        &[
            "lesson",
            &talk,
            "--make",
            "-o",
            &folder.at("none.lesson.ron"),
        ],
        "",
    );
    assert_eq!(none.status, Some(1), "{none:?}");
    assert!(!Path::new(&folder.at("none.lesson.ron")).exists());
}

#[test]
fn what_can_not_be_asked_for_is_named() {
    let path = lesson("nusinersen-2021");
    for (words, named) in [
        (&["lesson"][..], "FILE"),
        (&["lesson", &path, "--check", "--take"], "--take"),
        (&["lesson", &path, "--by", "Li"], "--by"),
        (&["lesson", &path, "--make"], "-o FILE"),
        (&["lesson", &path, "-o", "x"], "-o"),
        (&["lesson", &path, "--take", "--by", ""], "--by"),
        (&["lesson", "missing.lesson.ron"], "missing.lesson.ron"),
    ] {
        for language in LANGUAGES {
            let run = run(&[&["--lang", language], words].concat(), "");
            assert_eq!(run.status, Some(2), "{words:?}: {run:?}");
            assert!(run.err.contains(named), "{words:?}: {}", run.err);
            assert_worded(&run.err, language);
        }
    }
}
