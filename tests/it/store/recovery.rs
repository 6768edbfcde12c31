//! Opening files whose end or middle is no good.

use std::fs;

use kanjia::store::recovery::{salvage, torn_ends};
use kanjia::store::{Journal, Opened, StoreFault};
use kanjia::transcript::{Digest, RecordFault, Verdict};

use super::{holder, lines, names, open, open_live, put, record, transcript, verdict};

#[test]
fn a_torn_end_is_cut_off_kept_and_never_asked_about_again() {
    let bytes = transcript(4);
    let whole = lines(&bytes);
    let good = whole[..3].concat();
    let mut tails: Vec<Vec<u8>> = (1..whole[3].len())
        .map(|end| whole[3][..end].to_vec())
        .collect();
    tails.extend([
        vec![0; 1],
        vec![0; 4096],
        b"old garbage\nof another file\n".to_vec(),
        vec![0xe5, 0x86],
    ]);
    for tail in tails {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("talk.kanjia");
        put(&path, &[good.as_slice(), &tail].concat());
        let Opened::Live {
            mut journal,
            mended: Some(mended),
            ..
        } = open(&path).unwrap()
        else {
            panic!("not mended: {}", String::from_utf8_lossy(&tail));
        };
        assert_eq!(mended.cut_bytes, tail.len() as u64);
        assert_eq!(mended.sha256_of_cut, Digest::of(&tail));
        assert_eq!(
            mended.kept_at.file_name().unwrap(),
            "talk.kanjia.torn-20211111T020000Z"
        );
        assert_eq!(fs::read(&mended.kept_at).unwrap(), tail);
        assert_eq!(fs::read(&path).unwrap(), good);
        journal.append(&[record(4, "recovered")]).unwrap();
        drop(journal);
        assert_eq!(open_live(&path).frames().len(), 4);
        assert_eq!(
            names(folder.path()),
            ["talk.kanjia", "talk.kanjia.torn-20211111T020000Z"]
        );
    }
}

#[test]
fn mending_again_after_a_crash_in_the_middle_of_it_does_the_same() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("talk.kanjia");
    let kept = folder.path().join("talk.kanjia.torn-20211111T015959Z");
    let bytes = transcript(3);
    let torn = &bytes[..bytes.len() - 7];
    let good = lines(&bytes)[..2].concat();

    // Crash after the copy: the same end is not copied twice.
    put(&path, torn);
    put(&kept, &torn[good.len()..]);
    assert!(
        matches!(open(&path).unwrap(), Opened::Live { mended: Some(mended), .. } if mended.kept_at.ends_with(kept.file_name().unwrap()))
    );
    assert_eq!(fs::read(&path).unwrap(), good);

    // Crash after the cut, before it was recorded: the end is still found.
    open_live(&path);
    let owed = torn_ends(&path).unwrap();
    assert_eq!(owed.len(), 1);
    assert_eq!(owed[0].sha256_of_cut, Digest::of(&torn[good.len()..]));

    // Another torn end in the same second: nothing is overwritten.
    for tail in [b"one".as_slice(), b"other"] {
        put(&path, &[good.as_slice(), tail].concat());
        assert!(matches!(
            open(&path).unwrap(),
            Opened::Live {
                mended: Some(_),
                ..
            }
        ));
    }
    let ends: Vec<u64> = torn_ends(&path)
        .unwrap()
        .iter()
        .map(|end| end.cut_bytes)
        .collect();
    assert_eq!(ends, [owed[0].cut_bytes, 3, 5]);
    assert_eq!(
        fs::read(folder.path().join("talk.kanjia.torn-20211111T020000Z-2")).unwrap(),
        b"other"
    );
}

#[test]
fn an_end_that_cannot_be_kept_is_not_cut_off() {
    let folder = tempfile::tempdir().unwrap();
    // With `.lock` it is as long as a name can be; with `.torn-…` it is too long.
    let path = folder.path().join("n".repeat(250));
    let torn = [transcript(3), vec![0; 9]].concat();
    put(&path, &torn);
    match open(&path).unwrap() {
        Opened::ReadOnly {
            frames,
            why: StoreFault::NotMended { after: 3, .. },
        } => assert_eq!(frames.len(), 3),
        other => panic!("{other:?}"),
    }
    assert_eq!(fs::read(&path).unwrap(), torn);
    assert_eq!(names(folder.path()).len(), 1);
}

#[test]
fn an_altered_file_is_only_read_and_its_good_beginning_can_be_saved() {
    let folder = tempfile::tempdir().unwrap();
    let [path, saved] = ["talk.kanjia", "saved.kanjia"].map(|name| folder.path().join(name));
    let mut bytes = transcript(9);
    let fifth = lines(&bytes)[..4].concat().len();
    bytes[fifth + 120] ^= 1;
    put(&path, &bytes);
    match open(&path).unwrap() {
        Opened::ReadOnly {
            frames,
            why:
                StoreFault::Altered {
                    record: 5,
                    proven_by: Some(9),
                    ..
                },
        } => {
            assert_eq!(frames.len(), 4);
        }
        other => panic!("{other:?}"),
    }
    let salvaged = salvage(&path, &saved).unwrap();
    assert_eq!(
        (salvaged.records, salvaged.left_out_bytes),
        (4, (bytes.len() - fifth) as u64)
    );
    assert_eq!(
        salvage(&path, &saved).unwrap_err().code(),
        "store-already-exists"
    );
    assert_eq!(fs::read(&path).unwrap(), bytes);
    assert_eq!(fs::read(&saved).unwrap(), &bytes[..fifth]);
    assert_eq!(verdict(&fs::read(&saved).unwrap()), Verdict::Intact);
    assert_eq!(open_live(&saved).frames().head(), Some(salvaged.head));
    assert_eq!(names(folder.path()), ["saved.kanjia", "talk.kanjia"]);

    bytes[100] ^= 1;
    put(&path, &bytes);
    let fault = salvage(&path, &folder.path().join("none")).unwrap_err();
    assert_eq!(fault.code(), "store-nothing-to-salvage");
    assert!(matches!(
        open(&path),
        Err(StoreFault::Altered { record: 1, .. })
    ));
}

#[test]
fn a_torn_file_with_a_record_that_is_not_understood_is_left_alone() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("talk.kanjia");
    let torn = [transcript(3), vec![0; 9]].concat();
    put(&path, &torn);
    let mut refuse = |seq, _record: &str| match seq {
        2 => Err(RecordFault {
            code: "newer",
            detail: "version 9".to_owned(),
        }),
        _ => Ok(()),
    };
    match Journal::open(&path, holder(), &mut refuse).unwrap() {
        Opened::ReadOnly {
            why: StoreFault::NotUnderstood {
                record: 2, fault, ..
            },
            ..
        } => {
            assert_eq!(fault.code, "newer");
        }
        other => panic!("{other:?}"),
    }
    assert_eq!(fs::read(&path).unwrap(), torn);
}
