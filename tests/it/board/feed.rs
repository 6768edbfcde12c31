//! The board's process from the desk's side: it is fed, it may hang, it may die.

use std::path::Path;
use std::sync::mpsc::{Receiver, channel};
use std::time::{Duration, Instant};

use kanjia::app::{BoardEnd, BoardProgram, Feed};
use kanjia::text::Language;
use kanjia::transcript::board::Told;
use kanjia::transcript::form::write_board;

use super::told;
use crate::talk::{NRDL, Talk};

/// A shell that does this in the board's place.
pub(super) fn shell(script: &str) -> BoardProgram {
    BoardProgram {
        program: "/bin/sh".into(),
        words: vec!["-c".into(), script.into()],
    }
}

/// One that keeps what it is told in this file.
pub(super) fn keeps(file: &Path) -> BoardProgram {
    shell(&format!("exec cat >> '{}'", file.display()))
}

fn start(program: &BoardProgram) -> (Feed, Receiver<BoardEnd>) {
    let (sender, ends) = channel();
    let feed = Feed::start(program, Language::English, move |end| {
        sender.send(end).ok();
    });
    (feed, ends)
}

fn end(ends: &Receiver<BoardEnd>) -> BoardEnd {
    ends.recv_timeout(Duration::from_secs(20)).unwrap()
}

/// Waits for so many lines in the file.
pub(super) fn lines(file: &Path, count: usize) -> Vec<String> {
    let began = Instant::now();
    loop {
        let text = std::fs::read_to_string(file).unwrap_or_default();
        let whole = text.rfind('\n').map_or("", |end| &text[..end]);
        let lines: Vec<String> = whole.lines().map(str::to_owned).collect();
        if count <= lines.len() {
            return lines;
        }
        assert!(
            began.elapsed() < Duration::from_secs(20),
            "{} of {count} lines came: {lines:?}",
            lines.len()
        );
        std::thread::sleep(Duration::from_millis(5));
    }
}

#[test]
fn what_is_told_arrives_as_a_line_each() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("lines");
    let (feed, _ends) = start(&keeps(&file));
    let mut talk = Talk::new(NRDL, None);
    let mut expected = Vec::new();
    for sentence in ["company 5.62!", "outside", "company 4.72!"] {
        talk.say_all(sentence);
        let told = told(&talk.session);
        feed.tell(&told);
        expected.push(write_board(&told));
        assert_eq!(lines(&file, expected.len()), expected);
    }
}

#[test]
fn a_board_that_reads_nothing_holds_nobody_up() {
    let (feed, ends) = start(&shell("exec sleep 600"));
    let mut talk = Talk::new(NRDL, None);
    talk.say_all("company 5.62!");
    let picture = told(&talk.session);
    // far more than a pipe holds
    let began = Instant::now();
    for _ in 0..2_000 {
        feed.tell(&picture);
        feed.tell(&Told::Language(Language::English));
    }
    assert!(began.elapsed() < Duration::from_secs(10));
    assert!(ends.try_recv().is_err());
    drop(feed);
    assert_eq!(end(&ends), BoardEnd::Died);
}

#[test]
fn one_that_wakes_up_late_is_told_the_last() {
    let folder = tempfile::tempdir().unwrap();
    let (file, go) = (folder.path().join("lines"), folder.path().join("go"));
    let script = format!(
        "while [ ! -e '{}' ]; do sleep 0.02; done; exec cat >> '{}'",
        go.display(),
        file.display()
    );
    let (feed, _ends) = start(&shell(&script));
    let mut talk = Talk::new(NRDL, None);
    for step in 0..1_000 {
        if step % 100 == 0 {
            talk.say_all(&format!("company {}", 600 - step / 100));
        }
        feed.tell(&told(&talk.session));
    }
    feed.tell(&Told::Nothing);
    std::fs::create_dir(&go).unwrap();
    let nothing = write_board(&Told::Nothing);
    let began = Instant::now();
    while lines(&file, 1).last() != Some(&nothing) {
        assert!(began.elapsed() < Duration::from_secs(20));
        std::thread::sleep(Duration::from_millis(5));
    }
}

#[test]
fn how_it_ended_is_told() {
    for (script, expected) in [
        ("exit 0", BoardEnd::Closed),
        ("exit 2", BoardEnd::Died),
        ("kill -9 $$", BoardEnd::Died),
        (
            "cat > /dev/null & exec 0<&-; kill -9 $!; exit 0",
            BoardEnd::Closed,
        ),
    ] {
        let (feed, ends) = start(&shell(script));
        feed.tell(&Told::Nothing);
        assert_eq!(end(&ends), expected, "{script}");
        feed.tell(&Told::Nothing);
    }
    let (_feed, ends) = start(&BoardProgram {
        program: "/nowhere/kanjia".into(),
        words: Vec::new(),
    });
    assert_eq!(end(&ends), BoardEnd::NotStarted);
}

#[test]
fn it_gets_no_file_of_the_desk_and_speaks_its_language() {
    let folder = tempfile::tempdir().unwrap();
    let seen = folder.path().join("seen");
    let talk = folder.path().join("talk.kanjia");
    let _open = std::fs::File::options()
        .create(true)
        .append(true)
        .open(&talk)
        .unwrap();
    // the words after the script are `--lang en`
    let script = format!(
        "{{ echo \"$0 $1\"; for one in /proc/self/fd/*; do readlink \"$one\"; done; }} > '{}.new'; mv '{0}.new' '{0}'",
        seen.display()
    );
    let (_feed, ends) = start(&shell(&script));
    assert_eq!(end(&ends), BoardEnd::Closed);
    let seen = std::fs::read_to_string(&seen).unwrap();
    assert!(seen.starts_with("--lang en\n"), "{seen}");
    assert!(!seen.contains("talk.kanjia"), "{seen}");
}
