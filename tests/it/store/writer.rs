//! The thread that writes.

use std::fs;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use kanjia::store::{Answer, Journal, StoreFault, Writer};
use kanjia::transcript::Verdict;

use super::{holder, record, verdict};

#[test]
fn every_request_is_answered_in_order_and_wakes_the_caller() {
    let folder = tempfile::tempdir().unwrap();
    let [path, other, copies] =
        ["talk.kanjia", "other.kanjia", "copies"].map(|name| folder.path().join(name));
    fs::create_dir(&copies).unwrap();
    let (journal, _) = Journal::create(&path, &record(1, ""), holder()).unwrap();
    let woken = Arc::new(AtomicUsize::new(0));
    let counter = Arc::clone(&woken);
    let wake = Box::new(move || {
        counter.fetch_add(1, Ordering::SeqCst);
    });
    let writer = Writer::start(journal, wake).unwrap();
    writer
        .append(10, vec![record(2, "offer"), record(3, "counter")])
        .unwrap();
    writer.append(11, vec![record(9, "too far")]).unwrap();
    writer.continue_in(12, other.clone()).unwrap();
    writer.back_up(13, copies).unwrap();
    writer.append(14, vec![record(4, "recess")]).unwrap();

    let (journal, answers) = writer.close();
    let journal = journal.unwrap();
    match &answers[..] {
        [
            Answer::Recorded {
                ticket: 10,
                heads,
                room_spent: false,
            },
            Answer::Failed {
                ticket: 11,
                fault: StoreFault::RecordRefused { record: 4, .. },
            },
            Answer::Continued {
                ticket: 12,
                records: 3,
                ..
            },
            Answer::BackedUp {
                ticket: 13, copy, ..
            },
            Answer::Recorded { ticket: 14, .. },
        ] => {
            assert_eq!(
                journal.frames().heads().skip(1).take(2).collect::<Vec<_>>(),
                *heads
            );
            assert_eq!(fs::read(copy).unwrap(), fs::read(&path).unwrap());
        }
        other => panic!("{other:?}"),
    }
    assert_eq!(woken.load(Ordering::SeqCst), 5);
    assert_eq!(fs::read(&other).unwrap(), journal.frames().bytes());
}

#[test]
fn what_is_queued_is_written_though_the_writer_is_dropped() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("talk.kanjia");
    let (journal, _) = Journal::create(&path, &record(1, ""), holder()).unwrap();
    let writer = Writer::start(journal, Box::new(|| ())).unwrap();
    for seq in 2..=20 {
        writer.append(seq, vec![record(seq, "offer")]).unwrap();
    }
    drop(writer);
    let bytes = fs::read(&path).unwrap();
    assert_eq!(
        (verdict(&bytes), bytes.split(|byte| *byte == b'\n').count()),
        (Verdict::Intact, 21)
    );
}
