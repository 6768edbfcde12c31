//! `kanjia export`, by running the program; and what its files are when they are there.

use std::fs;
use std::process::Command;

use serde_json::{Map, Value};

use super::TEXTS;
use kanjia::export::talk::Format;

const PROGRAM: &str = env!("CARGO_BIN_EXE_kanjia");

pub(super) struct Run {
    pub(super) status: Option<i32>,
    pub(super) out: String,
    pub(super) err: String,
}

pub(super) fn run(words: &[&str]) -> Run {
    let output = Command::new(PROGRAM)
        .arg("export")
        .args(words)
        .env("LANG", "C")
        .env("XDG_CONFIG_HOME", "/nowhere")
        .output()
        .unwrap();
    Run {
        status: output.status.code(),
        out: String::from_utf8(output.stdout).unwrap(),
        err: String::from_utf8(output.stderr).unwrap(),
    }
}

fn shipped(name: &str) -> String {
    format!("{}/sessions/{name}.kanjia", env!("CARGO_MANIFEST_DIR"))
}

#[test]
fn several_talks_go_into_a_folder_in_every_format() {
    let folder = tempfile::tempdir().unwrap();
    let into = folder.path().join("out").display().to_string();
    let (one, other) = (shipped("dapagliflozin-2019"), shipped("nusinersen-2021"));
    let formats = Format::ALL
        .into_iter()
        .filter(|one| one.only_for().is_none());
    for format in formats.clone() {
        let run = run(&[&one, &other, "--to", format.id(), "-o", &into]);
        assert_eq!(run.status, Some(0), "{}", run.err);
        assert_eq!(run.out.lines().count(), 2);
        for name in ["dapagliflozin-2019", "nusinersen-2021"] {
            let file = folder
                .path()
                .join(format!("out/{name}.{}", format.ending()));
            assert!(fs::metadata(file).unwrap().len() > 100);
        }
    }
    let left = fs::read_dir(folder.path().join("out")).unwrap().count();
    assert_eq!(left, 2 * formats.clone().count(), "nothing half is left");
    // texts, the workbook, three papers and four pictures
    assert_eq!(TEXTS.len() + 1 + 7, formats.count());
}

#[test]
fn what_can_not_be_done_is_refused_and_nothing_is_changed() {
    let folder = tempfile::tempdir().unwrap();
    let at = |name: &str| folder.path().join(name).display().to_string();
    let talk = at("talk.kanjia");
    fs::copy(shipped("dapagliflozin-2019"), &talk).unwrap();
    let whole = fs::read(&talk).unwrap();
    let altered = at("altered.kanjia");
    fs::copy(shipped("dapagliflozin-2019"), &altered).unwrap();
    let text = fs::read_to_string(&altered)
        .unwrap()
        .replace("4.72", "4.71");
    kanjia::store::atomic::replace(altered.as_ref(), text.as_bytes()).unwrap();
    let (out, missing) = (at("out.md"), at("missing.kanjia"));
    let (nowhere, in_plan) = (at("no/such/folder.md"), at("talk.plan"));
    for (words, status, says) in [
        (vec![&*talk, "--to", "md"], 2, "-o PATH"),
        (vec![&talk, "-o", &out], 2, "--to FORMAT"),
        (vec!["--to", "md", "-o", &out], 2, "FILE"),
        (vec![&talk, "--to", "docx", "-o", &out], 2, "no format"),
        (
            vec![&talk, "--to", "md", "-o", &out, "--audience", "everyone"],
            2,
            "no audience",
        ),
        (
            vec![&missing, "--to", "md", "-o", &out],
            2,
            "missing.kanjia",
        ),
        (vec![&altered, "--to", "md", "-o", &out], 1, "altered"),
        (vec![&talk, "--to", "md", "-o", &talk], 2, "take the place"),
        (
            vec![&talk, "--to", "md", "-o", &in_plan],
            2,
            "take the place",
        ),
        (vec![&talk, "--to", "md", "-o", &nowhere], 2, "no/such"),
        (
            vec![&talk, &altered, "--to", "md", "-o", &talk],
            2,
            "folder",
        ),
        (
            vec![&talk, &talk, "--to", "md", "-o", &at("both")],
            2,
            "Two files",
        ),
    ] {
        let run = run(&words);
        assert_eq!(run.status, Some(status), "{words:?}: {}", run.err);
        assert!(run.err.contains(says), "{words:?}: {}", run.err);
        assert!(!fs::exists(&out).unwrap(), "{words:?}");
        assert_eq!(fs::read(&talk).unwrap(), whole, "{words:?}");
    }
}

#[test]
fn a_file_that_is_there_is_replaced_as_a_whole() {
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().join("talk.csv").display().to_string();
    kanjia::store::atomic::replace(out.as_ref(), &vec![b'x'; 100_000]).unwrap();
    let run = run(&[&shipped("nusinersen-2021"), "--to", "csv", "-o", &out]);
    assert_eq!(run.status, Some(0), "{}", run.err);
    let made = fs::read(&out).unwrap();
    assert!(made.starts_with(b"\xEF\xBB\xBFseq,") && !made.ends_with(b"x"));
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
}

#[test]
fn both_languages_speak_of_it_and_the_audience_is_never_the_widest_by_itself() {
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().join("talk.json").display().to_string();
    let talk = shipped("dapagliflozin-2019");
    for (language, says) in [("en", "the payer's house"), ("zh-CN", "医保方内部")] {
        let run = run(&[&talk, "--to", "json", "-o", &out, "--lang", language]);
        assert!(run.out.contains(says), "{}", run.out);
        let made: Value = serde_json::from_slice(&fs::read(&out).unwrap()).unwrap();
        assert_eq!(made["source"]["audience"], "internal");
    }
}

/// Reads the narrow part of YAML that audit trails are written in: blocks by indentation, words
/// in quotes, figures bare. Anything else is a panic.
pub(super) fn read_yaml(text: &str) -> Value {
    let lines: Vec<&str> = text.lines().collect();
    let mut at = 0;
    let read = block(&lines, &mut at, 0);
    assert_eq!(at, lines.len(), "all of it is read");
    read
}

fn indent(line: &str) -> usize {
    line.len() - line.trim_start_matches(' ').len()
}

fn block(lines: &[&str], at: &mut usize, depth: usize) -> Value {
    if lines[*at].trim_start().starts_with("- ") {
        let mut list = Vec::new();
        while *at < lines.len()
            && indent(lines[*at]) == depth
            && lines[*at].trim_start().starts_with("- ")
        {
            let inner = format!("{}  {}", " ".repeat(depth), &lines[*at].trim_start()[2..]);
            let mut own = vec![inner.as_str()];
            own.extend(&lines[*at + 1..]);
            let mut used = 0;
            list.push(block(&own, &mut used, depth + 2));
            *at += used;
        }
        return Value::Array(list);
    }
    let mut map = Map::new();
    while *at < lines.len()
        && indent(lines[*at]) == depth
        && !lines[*at].trim_start().starts_with("- ")
    {
        let line = &lines[*at][depth..];
        let (name, value) = line.split_once(':').unwrap();
        assert!(
            name.bytes()
                .all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'_')
        );
        *at += 1;
        let value = if let Some(value) = value.strip_prefix(' ') {
            serde_json::from_str(value).unwrap()
        } else {
            let deeper = indent(lines[*at]);
            block(lines, at, deeper)
        };
        assert!(map.insert(name.to_owned(), value).is_none(), "{name} twice");
    }
    Value::Object(map)
}

#[test]
fn the_audit_trail_is_read_back_with_its_rounds() {
    let (session, _) = super::shipped("dapagliflozin-2019");
    let trail = read_yaml(&super::text(
        &session,
        kanjia::export::talk::Audience::Full,
        Format::Yaml,
    ));
    let rounds = trail["timeline"].as_object().unwrap();
    let names: Vec<&str> = rounds.keys().map(String::as_str).collect();
    assert_eq!(
        names,
        [
            "round_1", "round_2", "round_3", "round_4", "round_5", "start"
        ]
    );
    assert_eq!(
        trail["timeline"]["round_5"]["turn_3"]["amount"].to_string(),
        "4.36"
    );
    assert_eq!(trail["results"]["outcome"], "deal");
}
