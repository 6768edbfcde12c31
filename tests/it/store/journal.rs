//! Writing a transcript.

use std::fs;

use kanjia::store::backup::back_up;
use kanjia::store::{BALLAST_BYTES, Journal, StoreFault};
use kanjia::transcript::{MAX_LINE_BYTES, Verdict, Wrong};

use super::{holder, names, open_live, put, record, verdict};

#[test]
fn what_is_appended_is_on_disk_and_read_back_in_order() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("talk.kanjia");
    let (mut journal, warnings) = Journal::create(&path, &record(1, "开始"), holder()).unwrap();
    assert_eq!(warnings, []);
    let mut heads = journal.append(&[record(2, "offer")]).unwrap();
    heads.extend(
        journal
            .append(&[record(3, "counter"), record(4, "recess")])
            .unwrap(),
    );
    assert_eq!(journal.append(&[""; 0]).unwrap(), []);

    let bytes = fs::read(&path).unwrap();
    assert_eq!(
        (verdict(&bytes), bytes.as_slice()),
        (Verdict::Intact, journal.frames().bytes())
    );
    assert_eq!(journal.frames().heads().skip(1).collect::<Vec<_>>(), heads);
    assert_eq!(
        (journal.synced(), journal.frames().head()),
        (4, heads.last().copied())
    );

    drop(journal);
    let mut again = open_live(&path);
    let records: Vec<&str> = again.frames().records().collect();
    assert_eq!(
        records,
        [
            record(1, "开始"),
            record(2, "offer"),
            record(3, "counter"),
            record(4, "recess")
        ]
    );
    again.append(&[record(5, "back")]).unwrap();
    assert_eq!(fs::read(&path).unwrap(), again.frames().bytes());
}

#[test]
fn a_record_that_could_not_be_read_back_is_refused_and_nothing_written() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("talk.kanjia");
    let fault = Journal::create(&path, "(seq:1)", holder()).unwrap_err();
    assert_eq!(
        fault,
        StoreFault::RecordRefused {
            path: path.clone(),
            record: 1,
            wrong: Wrong::NoNumber
        }
    );
    assert_eq!(names(folder.path()), Vec::<String>::new());

    let (mut journal, _) = Journal::create(&path, &record(1, ""), holder()).unwrap();
    let before = fs::read(&path).unwrap();
    for (refused, wrong) in [
        (record(4, "one too far"), Wrong::Number(4)),
        (record(3, "two\nlines"), Wrong::ControlCharacter),
        (record(3, &"x".repeat(MAX_LINE_BYTES)), Wrong::TooLong),
        ("(seq:3,event:Close)".to_owned(), Wrong::NoTime),
    ] {
        let fault = journal.append(&[record(2, "good"), refused]).unwrap_err();
        assert!(
            matches!(fault, StoreFault::RecordRefused { record: 3, wrong: found, .. } if found == wrong),
            "{fault}"
        );
    }
    assert_eq!(
        (fs::read(&path).unwrap(), journal.frames().len()),
        (before, 1)
    );
    assert_eq!(journal.poisoned_by(), None);
    journal.append(&[record(2, "good")]).unwrap();
}

#[test]
fn a_new_transcript_never_takes_the_place_of_a_file() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("talk.kanjia");
    put(&path, b"something dear");
    let fault = Journal::create(&path, &record(1, ""), holder()).unwrap_err();
    assert_eq!(fault.code(), "store-already-exists");
    assert_eq!(fs::read(&path).unwrap(), b"something dear");
    assert_eq!(names(folder.path()), ["talk.kanjia"]);

    let nowhere = folder.path().join("nowhere");
    let fault =
        Journal::create(&nowhere.join("talk.kanjia"), &record(1, ""), holder()).unwrap_err();
    assert_eq!(fault, StoreFault::NoFolder { path: nowhere });
}

#[test]
fn a_journal_goes_on_in_another_file_and_leaves_the_old_one() {
    let folder = tempfile::tempdir().unwrap();
    let [old, new, taken] = ["old", "new", "taken"].map(|name| folder.path().join(name));
    put(&taken, b"something dear");
    let (mut journal, _) = Journal::create(&old, &record(1, ""), holder()).unwrap();
    journal.append(&[record(2, "offer")]).unwrap();
    let before = fs::read(&old).unwrap();

    assert_eq!(
        journal.continue_in(&taken).unwrap_err().code(),
        "store-already-exists"
    );
    assert_eq!(
        (journal.path().file_name(), journal.synced()),
        (old.file_name(), 2)
    );
    journal.continue_in(&new).unwrap();
    journal.append(&[record(3, "counter")]).unwrap();

    assert_eq!(fs::read(&old).unwrap(), before);
    assert_eq!(fs::read(&new).unwrap(), journal.frames().bytes());
    assert_eq!(verdict(&fs::read(&new).unwrap()), Verdict::Intact);
    assert_eq!(names(folder.path()), ["new", "new.lock", "old", "taken"]);
    open_live(&old);
}

#[test]
fn room_is_set_aside_and_given_back() {
    let folder = tempfile::tempdir().unwrap();
    let [path, other] = ["talk.kanjia", "other.kanjia"].map(|name| folder.path().join(name));
    put(
        &folder.path().join("talk.kanjia.ballast"),
        b"half of one from a crash",
    );
    let (mut journal, _) = Journal::create(&path, &record(1, ""), holder()).unwrap();
    assert_eq!(journal.lay_ballast(), None);
    let length = |name: &str| fs::metadata(folder.path().join(name)).unwrap().len();
    assert_eq!(length("talk.kanjia.ballast"), BALLAST_BYTES as u64);
    journal.continue_in(&other).unwrap();
    assert_eq!(length("other.kanjia.ballast"), BALLAST_BYTES as u64);
    drop(journal);
    assert_eq!(names(folder.path()), ["other.kanjia", "talk.kanjia"]);
}

#[test]
fn copies_have_names_of_their_own_and_replace_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let second = tempfile::tempdir().unwrap();
    let (mut journal, _) =
        Journal::create(&folder.path().join("talk.kanjia"), &record(1, ""), holder()).unwrap();
    put(
        &second.path().join("talk-000001.kanjia"),
        b"of another talk",
    );
    let (copy, warning) = back_up(&journal, second.path()).unwrap();
    assert_eq!(
        (back_up(&journal, second.path()).unwrap().0, warning),
        (copy.clone(), None)
    );
    assert_eq!(fs::read(&copy).unwrap(), journal.frames().bytes());
    journal.append(&[record(2, "offer")]).unwrap();
    back_up(&journal, second.path()).unwrap();
    assert_eq!(
        names(second.path()),
        [
            "talk-000001-2.kanjia",
            "talk-000001.kanjia",
            "talk-000002.kanjia"
        ]
    );
    assert_eq!(
        back_up(&journal, &second.path().join("no"))
            .unwrap_err()
            .code(),
        "store-no-folder"
    );
}
