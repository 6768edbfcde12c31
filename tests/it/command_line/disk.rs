//! Disks that are full or can't be written to, and two programs on one file.

use std::fs;
use std::io::{BufRead as _, BufReader, Write as _};
use std::process::Command;

use super::{
    BRIEF, Folder, LANGUAGES, PROGRAM, assert_worded, finish, program, recorded, run, start,
};

#[test]
fn a_second_program_is_told_who_holds_the_file() {
    let folder = Folder::new();
    let talk = folder.talk("talk", BRIEF);
    let mut first = start(program(&["record", &talk]));
    let mut input = first.stdin.take().unwrap();
    writeln!(input, "Offer(by: Company, price: \"5.62\")").unwrap();
    let mut answer = String::new();
    let mut output = BufReader::new(first.stdout.take().unwrap());
    output.read_line(&mut answer).unwrap();
    assert_eq!(answer, "{\"recorded\":[2]}\n");
    for language in LANGUAGES {
        let second = run(&["record", &talk, "--lang", language], "Close");
        assert_eq!(second.status, Some(2));
        assert_eq!(second.out, "");
        let pid = first.id().to_string();
        assert!(second.err.contains(&pid), "{}", second.err);
        assert_worded(&second.err, language);
    }
    assert_eq!(run(&["show", &talk, "--json"], "").json()["records"], 2);
    assert_eq!(run(&["verify", &talk], "").status, Some(0));
    first.kill().unwrap();
    first.wait().unwrap();
    let after = run(&["record", &talk], "Offer(by: Company, price: \"5.50\")");
    assert_eq!(after.out, "{\"recorded\":[3]}\n", "{after:?}");
}

#[test]
fn a_file_that_may_not_grow_keeps_what_was_answered_and_says_so() {
    for language in LANGUAGES {
        let folder = Folder::new();
        let talk = folder.talk("talk", BRIEF);
        let mut command = Command::new("bash");
        command
            .args(["-c", "ulimit -f 8; exec \"$@\"", "limited", PROGRAM])
            .args(["record", &talk, "--lang", language]);
        let notes: Vec<String> = (0..200)
            .map(|number| format!("Note(text: \"{number} {}\")", "x".repeat(100)))
            .collect();
        let script = notes.join("\n");
        let limited = finish(start(command), script.as_bytes());
        assert_eq!(limited.status, Some(2), "{limited:?}");
        assert_worded(&limited.err, language);
        let last = limited.answers().iter().flat_map(recorded).max().unwrap();
        assert!(10 < last && last < 190, "{last}");
        let safe = match language {
            "en" => format!("Records 1 to {last} are on disk"),
            _ => format!("第 1 至 {last} 条已写入磁盘"),
        };
        assert!(limited.err.contains(&safe), "{}", limited.err);
        let again = run(&["record", &talk], "Note(text: \"again\")");
        assert_eq!(again.status, Some(0), "{again:?}");
        let shown = run(&["show", &talk], "").out;
        for number in 0..(last - 1) {
            assert!(shown.contains(&format!(": {number} x")), "{number}");
        }
        assert_eq!(run(&["verify", &talk], "").status, Some(0));
    }
}

#[test]
fn a_place_that_can_not_be_written_to_is_named() {
    let folder = Folder::new();
    let talk = folder.talk("talk", BRIEF);
    let brief = folder.at("talk.brief.ron");
    let before = fs::read(&talk).unwrap();
    let Some(closed) = Closed::new(&folder) else {
        println!("skipped: this user may write everywhere, and chattr can't forbid it here");
        return;
    };
    for language in LANGUAGES {
        for words in [
            &["record", &talk][..],
            &["new", &brief, "-o", &folder.at("new.kanjia")],
        ] {
            let run = run(
                &[words, &["--lang", language]].concat(),
                "Note(text: \"x\")",
            );
            assert_eq!(run.status, Some(2), "{words:?}: {run:?}");
            assert_eq!(run.out, "");
            assert_worded(&run.err, language);
        }
        assert_eq!(run(&["show", &talk], "").status, Some(0));
        assert_eq!(run(&["verify", &talk], "").status, Some(0));
    }
    drop(closed);
    assert_eq!(fs::read(&talk).unwrap(), before);
}

/// A folder that nobody can write to, until dropped.
struct Closed {
    path: String,
    undo: [&'static str; 2],
}

impl Closed {
    /// By its permissions, or for a user whom they do not bind by its attributes.
    fn new(folder: &Folder) -> Option<Self> {
        let path = folder.path().to_str().unwrap().to_owned();
        for [program, shut, open] in [["chmod", "a-w", "u+w"], ["chattr", "+i", "-i"]] {
            let done = Command::new(program).args([shut, &path]).output();
            let closed = Self {
                path: path.clone(),
                undo: [program, open],
            };
            if done.is_ok_and(|done| done.status.success()) && tempfile::tempfile_in(&path).is_err()
            {
                return Some(closed);
            }
        }
        None
    }
}

impl Drop for Closed {
    fn drop(&mut self) {
        let [program, open] = self.undo;
        Command::new(program).args([open, &self.path]).output().ok();
    }
}
