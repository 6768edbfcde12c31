//! The command line, by running the program itself.

mod anything;
mod backtest;
mod board;
mod briefs;
mod canary;
mod conversions;
mod crash;
mod disk;
mod envelope;
mod files;
mod gate;
mod hardening;
mod lessons;
mod library;
mod look_alikes;
mod notes;
mod papers;
mod plans;
mod practice;
mod procedures;
mod references;
mod refusals;
mod rules;
mod scores;
mod second;
mod shipped;
mod signatures;
mod simulate;
mod stats;
mod tables;
mod tampering;
mod usage;
mod verdicts;

use std::fs::{self, OpenOptions};
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

use serde_json::Value;
use tempfile::TempDir;

/// The program as cargo built it for this test.
const PROGRAM: &str = env!("CARGO_BIN_EXE_kanjia");

/// Both languages, as `--lang` takes them.
const LANGUAGES: [&str; 2] = ["en", "zh-CN"];

/// A brief of a talk under the on-site rules.
const BRIEF: &str = r#"(
  rules: (pack: "nrdl-on-site", version: "2021-12"),
  currency: "CNY",
  unit: "tablet",
  product: (
    generic_name: (en: "Examplin", zh: "示例净"),
    company: (en: "Example Company"),
  ),
)
"#;

/// How a run of the program went.
#[derive(Debug)]
struct Run {
    status: Option<i32>,
    out: String,
    err: String,
}

impl Run {
    /// The answers to commands, one JSON value a line.
    fn answers(&self) -> Vec<Value> {
        self.out
            .lines()
            .map(|line| serde_json::from_str(line).unwrap())
            .collect()
    }

    fn json(&self) -> Value {
        serde_json::from_str(&self.out).unwrap()
    }
}

/// The program with these words, in no particular language of the environment.
fn program(words: &[&str]) -> Command {
    let mut command = Command::new(PROGRAM);
    command
        .args(words)
        .env_remove("LC_ALL")
        .env_remove("LANGUAGE")
        .env("LANG", "C")
        // no rule packs of whoever runs the tests
        .env("XDG_CONFIG_HOME", "/nowhere");
    command
}

/// Starts a program with all its streams in our hands.
fn start(mut command: Command) -> Child {
    command
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap()
}

/// Runs the program to its end.
fn run(words: &[&str], input: impl AsRef<[u8]>) -> Run {
    finish(start(program(words)), input.as_ref())
}

fn finish(mut child: Child, input: &[u8]) -> Run {
    // A program that ended early does not read to the end.
    child.stdin.take().unwrap().write_all(input).ok();
    let output = child.wait_with_output().unwrap();
    Run {
        status: output.status.code(),
        out: String::from_utf8(output.stdout).unwrap(),
        err: String::from_utf8(output.stderr).unwrap(),
    }
}

/// A folder of its own for a test.
struct Folder(TempDir);

impl Folder {
    fn new() -> Self {
        Self(tempfile::tempdir().unwrap())
    }

    fn path(&self) -> PathBuf {
        fs::canonicalize(self.0.path()).unwrap()
    }

    fn at(&self, name: &str) -> String {
        self.path().join(name).to_str().unwrap().to_owned()
    }

    /// A new file with this content.
    fn put(&self, name: &str, bytes: impl AsRef<[u8]>) -> String {
        let path = self.at(name);
        put(Path::new(&path), bytes.as_ref());
        path
    }

    /// A new talk from a brief.
    fn talk(&self, name: &str, brief: &str) -> String {
        let brief = self.put(&format!("{name}.brief.ron"), brief);
        let talk = self.at(&format!("{name}.kanjia"));
        let run = run(&["new", &brief, "-o", &talk], "");
        assert_eq!(run.status, Some(0), "{run:?}");
        talk
    }
}

/// Puts bytes in the place of a file.
fn put(path: &Path, bytes: &[u8]) {
    OpenOptions::new()
        .write(true)
        .create(true)
        .truncate(true)
        .open(path)
        .unwrap()
        .write_all(bytes)
        .unwrap();
}

/// The numbers that an answer says were recorded; none for a refusal.
fn recorded(answer: &Value) -> Vec<u64> {
    let numbers = answer.get("recorded").and_then(Value::as_array);
    numbers
        .into_iter()
        .flatten()
        .map(|number| number.as_u64().unwrap())
        .collect()
}

/// The code and the words of a refusal.
fn refused(answer: &Value) -> (&str, &str) {
    let refusal = &answer["refused"];
    (
        refusal["code"].as_str().unwrap_or(""),
        refusal["why"].as_str().unwrap_or(""),
    )
}

/// That a text is in words of its language, and holds no name of words that are missing.
fn assert_worded(text: &str, language: &str) {
    let chinese = text
        .chars()
        .any(|one| ('\u{4E00}'..='\u{9FFF}').contains(&one));
    assert_eq!(chinese, language == "zh-CN", "{language}: {text}");
    for stem in ["refusal-", "fault-", "form-", "verify-", "usage-", "{$"] {
        assert!(!text.contains(stem), "{language}: {text}");
    }
}
