//! Journals whose descriptor fails: `/dev/full` says that the disk is full, a descriptor for reading fails otherwise.

use super::*;
use crate::store::writer::{Answer, Writer};
use crate::transcript::{Verdict, examine, no_check};

fn record(seq: u64) -> String {
    format!("(seq:{seq},at:\"2021-11-11T10:00:00+08:00\",event:Remark(text:\"{seq}\"))")
}

/// A journal with two records on disk and a descriptor that fails.
fn failing(folder: &Path, descriptor: File) -> Journal {
    let holder = Holder::this_process("2021-11-11T02:00:00Z".parse().unwrap());
    let (mut journal, _) =
        Journal::create(&folder.join("talk.kanjia"), &record(1), holder).unwrap();
    journal.append(&[record(2)]).unwrap();
    let there = fs::metadata(&journal.path).unwrap();
    journal.state = State::Live(descriptor, Identity::of(&there));
    journal
}

fn full_disk() -> File {
    OpenOptions::new().append(true).open("/dev/full").unwrap()
}

fn assert_intact(journal: &Journal, records: usize) {
    let bytes = fs::read(&journal.path).unwrap();
    let examination = examine(&bytes, &mut no_check);
    assert_eq!(
        (&examination.verdict, examination.lines.len()),
        (&Verdict::Intact, records)
    );
    assert_eq!(bytes, journal.frames.bytes());
    assert_eq!((journal.synced, journal.poisoned_by()), (records, None));
}

#[test]
fn a_poisoned_journal_keeps_records_in_memory_and_goes_on_elsewhere() {
    let folder = tempfile::tempdir().unwrap();
    let read_only = File::open("/dev/null").unwrap();
    let mut journal = failing(folder.path(), read_only);
    let before = fs::read(&journal.path).unwrap();

    let first = journal.append(&[record(3)]).unwrap_err();
    assert_eq!(first.code(), "store-io");
    assert_eq!(journal.poisoned_by(), Some(&first));
    let second = journal.append(&[record(4), record(5)]).unwrap_err();
    assert_eq!(second.code(), "store-poisoned");
    assert_eq!(
        journal.append(&[record(9)]).unwrap_err().code(),
        "store-record-refused"
    );
    assert_eq!(journal.resume(), Err(first));
    assert_eq!((journal.frames.len(), journal.synced), (5, 2));
    assert_eq!(fs::read(&journal.path).unwrap(), before);

    journal
        .continue_in(&folder.path().join("other.kanjia"))
        .unwrap();
    assert_intact(&journal, 5);
    journal.append(&[record(6)]).unwrap();
    assert_intact(&journal, 6);
}

#[test]
fn a_full_disk_is_left_by_giving_up_the_room_set_aside() {
    let folder = tempfile::tempdir().unwrap();
    let mut journal = failing(folder.path(), full_disk());
    journal.lay_ballast();
    assert_eq!(
        journal.append(&[record(3)]).unwrap_err().code(),
        "store-disk-full"
    );
    // What a short write left is cut off before the rest is written.
    OpenOptions::new()
        .append(true)
        .open(&journal.path)
        .unwrap()
        .write_all(b"half a li")
        .unwrap();
    assert_eq!(
        journal.append(&[record(4)]).unwrap_err().code(),
        "store-poisoned"
    );
    journal.resume().unwrap();
    assert!(!journal.has_ballast());
    assert_intact(&journal, 4);
    journal.append(&[record(5)]).unwrap();
    assert_intact(&journal, 5);
}

#[test]
fn a_file_that_was_changed_meanwhile_is_not_written_to() {
    let folder = tempfile::tempdir().unwrap();
    let mut journal = failing(folder.path(), full_disk());
    journal.append(&[record(3)]).unwrap_err();
    OpenOptions::new()
        .write(true)
        .open(&journal.path)
        .unwrap()
        .set_len(30)
        .unwrap();
    assert_eq!(
        journal.resume().unwrap_err().code(),
        "store-changed-underneath"
    );
    assert_eq!(fs::metadata(&journal.path).unwrap().len(), 30);
    journal
        .continue_in(&folder.path().join("other.kanjia"))
        .unwrap();
    assert_intact(&journal, 3);
}

#[test]
fn the_writer_gives_up_the_room_by_itself_and_says_so() {
    let folder = tempfile::tempdir().unwrap();
    let mut journal = failing(folder.path(), full_disk());
    journal.lay_ballast();
    let writer = Writer::start(journal, Box::new(|| ())).unwrap();
    writer.append(7, vec![record(3)]).unwrap();
    writer.append(8, vec![record(4)]).unwrap();
    let (journal, answers) = writer.close();
    let journal = journal.unwrap();
    let heads: Vec<Digest> = journal.frames.heads().skip(2).collect();
    assert_eq!(
        answers,
        [
            Answer::Recorded {
                ticket: 7,
                heads: vec![heads[0]],
                room_spent: true
            },
            Answer::Recorded {
                ticket: 8,
                heads: vec![heads[1]],
                room_spent: false
            },
        ]
    );
    assert_intact(&journal, 4);
}

#[test]
fn without_room_the_writer_says_what_is_not_on_disk() {
    let folder = tempfile::tempdir().unwrap();
    let journal = failing(folder.path(), full_disk());
    let writer = Writer::start(journal, Box::new(|| ())).unwrap();
    writer.append(7, vec![record(3)]).unwrap();
    writer.append(8, vec![record(4)]).unwrap();
    writer
        .continue_in(9, folder.path().join("other.kanjia"))
        .unwrap();
    let (journal, answers) = writer.close();
    let codes: Vec<&str> = answers
        .iter()
        .map(|answer| match answer {
            Answer::Failed { fault, .. } => fault.code(),
            Answer::Continued { records: 4, .. } => "continued",
            _ => "?",
        })
        .collect();
    assert_eq!(codes, ["store-disk-full", "store-poisoned", "continued"]);
    assert_intact(&journal.unwrap(), 4);
}
