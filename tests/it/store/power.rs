//! What a disk may hold after the power went, or the program fell, at any moment: every state that the order of writes
//! and syncs allows. `tests/crash order` holds that order against the calls that the program really makes.

use std::fs;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};

use kanjia::store::backup::back_up;
use kanjia::store::recovery::torn_ends;
use kanjia::store::{Journal, Opened, StoreFault, StoreWarning, Writer};
use kanjia::transcript::Verdict;

use super::{holder, lines, names, open, open_live, put, record, transcript, verdict};

/// How many records are added after the first.
const APPENDS: u64 = 5;

/// Which of the states are tried: all of them where `KANJIA_ALL_STATES` is set, else one in so many.
fn stride(otherwise: usize) -> usize {
    if std::env::var_os("KANJIA_ALL_STATES").is_some() {
        1
    } else {
        otherwise
    }
}

/// A folder whose syncs cost nothing, where there is one: what is tried here is not the disk.
fn quick_folder() -> tempfile::TempDir {
    tempfile::tempdir_in("/dev/shm").unwrap_or_else(|_none| tempfile::tempdir().unwrap())
}

/// What may be on disk of bytes that were written and not synced: any part of them, NULs or what lay there before in
/// the place of the rest, and the length of the file before its bytes.
fn unsynced(bytes: &[u8], old: &[u8]) -> Vec<Vec<u8>> {
    let mut states = Vec::new();
    for at in 0..=bytes.len() {
        let (kept, rest) = bytes.split_at(at);
        let stale: Vec<u8> = old.iter().copied().cycle().take(rest.len()).collect();
        states.push(kept.to_vec());
        states.push([kept, &vec![0; rest.len()]].concat());
        states.push([&vec![0; kept.len()], rest].concat());
        // a whole line again, bytes for bytes, is no torn end but an alteration
        let stale = if at == 0 { Vec::new() } else { stale };
        states.push([kept, &stale].concat());
    }
    states
}

/// Opens the file twice, as after two crashes, and gives how many records stand.
fn recovered(path: &Path, before: &[u8]) -> usize {
    let Opened::Live { journal, .. } = open(path).unwrap() else {
        panic!("only to be read: {}", String::from_utf8_lossy(before));
    };
    let first = journal.frames().bytes().to_vec();
    drop(journal);
    let journal = open_live(path);
    assert_eq!(journal.frames().bytes(), first, "the second time differs");
    journal.frames().len()
}

#[test]
fn every_state_that_a_crash_can_leave_keeps_what_was_acknowledged() {
    let folder = quick_folder();
    let path = folder.path().join("talk.kanjia");
    let bytes = transcript(APPENDS + 1);
    let whole = lines(&bytes);
    let mut tried = 0;

    // While it is made: a draft with any part of the first line, and no name. Nothing was acknowledged.
    for part in (0..=whole[0].len()).step_by(stride(29)) {
        put(&folder.path().join(".kanjia-1-0.tmp"), &whole[0][..part]);
        assert!(matches!(open(&path), Err(StoreFault::Missing { .. })));
        tried += 1;
    }
    // The name, whether or not the folder was synced: the bytes were, before it.
    put(&path, &whole[0]);
    assert_eq!(recovered(&path, &whole[0]), 1);
    tried += 1;

    // While a record is added: all before it stand, and of itself whatever the disk made of it.
    for acknowledged in 1..whole.len() {
        let synced = whole[..acknowledged].concat();
        let states = unsynced(&whole[acknowledged], &whole[acknowledged - 1]);
        for state in states.iter().step_by(stride(31)) {
            let there = [synced.as_slice(), state].concat();
            put(&path, &there);
            let records = recovered(&path, &there);
            let landed = *state == whole[acknowledged];
            assert_eq!(records, acknowledged + usize::from(landed));
            assert!(fs::read(&path).unwrap().starts_with(&synced));
            for end in torn_ends(&path).unwrap() {
                fs::remove_file(end.kept_at).unwrap();
            }
            tried += 1;
        }
    }
    // Several records in one write: whole ones may stand, and are not torn for it.
    let synced = whole[..2].concat();
    let three = whole[2..5].concat();
    for part in (0..=three.len()).step_by(stride(37)) {
        let there = [synced.as_slice(), &three[..part]].concat();
        put(&path, &there);
        let ended = there.split_inclusive(|byte| *byte == b'\n');
        let ended = ended.filter(|line| line.ends_with(b"\n")).count();
        assert_eq!(recovered(&path, &there), ended);
        for end in torn_ends(&path).unwrap() {
            fs::remove_file(end.kept_at).unwrap();
        }
        tried += 1;
    }
    // After the close: its lock and its room may or may not be gone.
    for left in [
        &["talk.kanjia.lock"][..],
        &["talk.kanjia.ballast"],
        &["talk.kanjia.lock", "talk.kanjia.ballast"],
    ] {
        for content in [
            &b""[..],
            b"\0\0\0\0",
            b"4711 desk wang 2021-11-11T02:00:00Z\n",
        ] {
            for name in left {
                put(&folder.path().join(name), content);
            }
            put(&path, &bytes);
            let mut journal = open_live(&path);
            assert_eq!(journal.lay_ballast(), None);
            assert_eq!(journal.frames().len(), whole.len());
            tried += 1;
        }
    }
    println!("{tried} states, 0 acknowledged records lost");
}

#[test]
fn a_crash_in_the_middle_of_mending_and_another_in_mending_again_lose_nothing() {
    let folder = quick_folder();
    let path = folder.path().join("talk.kanjia");
    let good = transcript(4);
    let torn = &lines(&transcript(5))[4][..90];
    let kept = |number: u64| {
        folder
            .path()
            .join(format!("talk.kanjia.torn-20211111T0{number}0000Z"))
    };
    let recovered_line = lines(&{
        let mut text = String::from_utf8(good.clone()).unwrap();
        let head = open_head(&good);
        kanjia::transcript::encode(Some(&head), &record(5, "recovered"), &mut text).unwrap();
        text.into_bytes()
    })[4]
        .clone();
    let whole = [good.as_slice(), torn].concat();
    let mut tried = 0;
    for draft in (0..=torn.len()).step_by(stride(13)) {
        // first crash: the copy is half written, has its name, or the end is cut off already
        for (has_copy, is_cut) in [(false, false), (true, false), (true, true)] {
            // second crash: the record of it is torn in its turn
            for second in (0..recovered_line.len()).step_by(stride(23)) {
                for name in names(folder.path()) {
                    fs::remove_file(folder.path().join(name)).unwrap();
                }
                put(&folder.path().join(".kanjia-1-0.tmp"), &torn[..draft]);
                put(&path, if is_cut { &good } else { &whole });
                if has_copy {
                    put(&kept(1), torn);
                }
                assert!(matches!(open(&path).unwrap(), Opened::Live { .. }));
                put(
                    &path,
                    &[good.as_slice(), &recovered_line[..second]].concat(),
                );
                let Opened::Live { journal, .. } = open(&path).unwrap() else {
                    panic!("only to be read after two crashes");
                };
                assert_eq!(journal.frames().bytes(), good);
                drop(journal);
                let ends = torn_ends(&path).unwrap();
                let mut lengths: Vec<u64> = ends.iter().map(|end| end.cut_bytes).collect();
                lengths.sort_unstable();
                let expected = if second == 0 {
                    vec![90]
                } else {
                    vec![second.min(90) as u64, second.max(90) as u64]
                };
                assert_eq!(lengths, expected, "every end that was cut off is kept once");
                tried += 1;
            }
        }
    }
    println!("{tried} double crashes, 0 acknowledged records lost");
}

fn open_head(bytes: &[u8]) -> kanjia::transcript::Digest {
    kanjia::transcript::examine(bytes, &mut kanjia::transcript::no_check)
        .head()
        .unwrap()
}

#[test]
fn a_byte_flipped_in_a_file_of_two_hundred_records_is_found_and_its_record_named() {
    let bytes = transcript(200);
    let mut number = 1;
    let (mut tried, mut next) = (0, 0);
    for (offset, original) in bytes.iter().enumerate() {
        if offset == next {
            let mut changed = bytes.clone();
            changed[offset] = original ^ (1 << (offset % 8));
            let found = match verdict(&changed) {
                Verdict::Altered { record, .. } => Some(record),
                Verdict::Torn { records, .. } if number == 200 => Some(records + 1),
                _ => None,
            };
            assert_eq!(found, Some(number), "offset {offset}");
            tried += 1;
            next += stride(97);
        }
        number += u64::from(*original == b'\n');
    }
    println!(
        "{tried} flipped bits of {} bytes, all found, 0 in the wrong record",
        bytes.len()
    );
}

#[test]
fn copies_however_old_or_long_are_never_taken_for_the_talk() {
    let folder = quick_folder();
    let path = folder.path().join("talk.kanjia");
    let (mut journal, _) = Journal::create(&path, &record(1, ""), holder()).unwrap();
    back_up(&journal, folder.path()).unwrap();
    journal.append(&[record(2, "offer")]).unwrap();
    let (copy, _) = back_up(&journal, folder.path()).unwrap();
    journal.append(&[record(3, "counter")]).unwrap();
    let newest = journal.frames().bytes().to_vec();
    drop(journal);

    // an older copy beside it, and one that went on by itself
    let mut other = open_live(&copy);
    other
        .append(&[record(3, "another"), record(4, "and more")])
        .unwrap();
    drop(other);
    let longer = fs::read(&copy).unwrap();
    let Opened::Live {
        journal, warnings, ..
    } = open(&path).unwrap()
    else {
        panic!("only to be read");
    };
    assert_eq!(journal.frames().bytes(), newest);
    let other = StoreWarning::OtherCopy {
        path: fs::canonicalize(&copy).unwrap(),
        records: 4,
        common: 2,
    };
    assert_eq!(warnings, [other], "and which of them lacks what is told");
    drop(journal);
    assert_eq!(fs::read(&copy).unwrap(), longer, "a copy is not touched");

    // and a copy is made anew beside one that is not the same
    let mut journal = open_live(&path);
    let (third, _) = back_up(&journal, folder.path()).unwrap();
    journal.append(&[record(4, "recess")]).unwrap();
    let (fourth, _) = back_up(&journal, folder.path()).unwrap();
    assert_ne!(third, fourth);
    assert_eq!(fs::read(&fourth).unwrap(), journal.frames().bytes());
    assert_eq!(fs::read(&copy).unwrap(), longer);
}

#[test]
fn a_panic_while_records_are_queued_writes_them_all_the_same() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("talk.kanjia");
    let (journal, _) = Journal::create(&path, &record(1, ""), holder()).unwrap();
    let writer = Writer::start(journal, Box::new(|| ())).unwrap();
    let fell = catch_unwind(AssertUnwindSafe(move || {
        for seq in 2..=4 {
            writer.append(seq, vec![record(seq, "offer")]).unwrap();
        }
        panic!("the interface falls");
    }));
    assert!(fell.is_err());
    let bytes = fs::read(&path).unwrap();
    assert_eq!((verdict(&bytes), lines(&bytes).len()), (Verdict::Intact, 4));
    assert_eq!(open_live(&path).frames().len(), 4);
}

#[test]
fn a_file_that_goes_away_or_is_written_to_by_others_takes_no_record_with_it() {
    type Deed = fn(&Path, &Path);
    let deeds: [(&str, Deed); 5] = [
        ("store-missing", |path, _| fs::remove_file(path).unwrap()),
        ("store-missing", |path, other| {
            fs::rename(path, other).unwrap();
        }),
        ("store-changed-underneath", |path, other| {
            fs::copy(path, other).unwrap();
            fs::rename(other, path).unwrap();
        }),
        ("store-changed-underneath", |path, _| put(path, b"shorter")),
        ("store-missing", |path, _| {
            fs::remove_dir_all(path.parent().unwrap()).unwrap();
        }),
    ];
    for (code, deed) in deeds {
        let folder = quick_folder();
        let inner = folder.path().join("talks");
        fs::create_dir(&inner).unwrap();
        let [path, other]: [PathBuf; 2] = ["talk.kanjia", "other"].map(|name| inner.join(name));
        let (mut journal, _) = Journal::create(&path, &record(1, ""), holder()).unwrap();
        journal.append(&[record(2, "offer")]).unwrap();
        deed(&path, &other);
        assert_eq!(
            journal.append(&[record(3, "counter")]).unwrap_err().code(),
            code
        );
        assert_eq!(
            journal.append(&[record(4, "recess")]).unwrap_err().code(),
            "store-poisoned"
        );
        assert_eq!((journal.synced(), journal.frames().len()), (2, 4));
        let elsewhere = folder.path().join("elsewhere.kanjia");
        journal.continue_in(&elsewhere).unwrap();
        drop(journal);
        assert_eq!(open_live(&elsewhere).frames().len(), 4);
    }
}
