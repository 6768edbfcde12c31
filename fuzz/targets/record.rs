//! Lines, the chain, one record, one command, and what is done about a torn end.

use std::fs;

use kanjia::store::{Holder, Journal, Opened, recovery};
use kanjia::transcript::form::{read_command, read_record, write_record};
use kanjia::transcript::{Announced, Verdict, examine, no_check};

use super::{again, text};

pub(super) fn record(bytes: &[u8]) {
    again(&text(bytes), read_record, write_record);
}

pub(super) fn command(bytes: &[u8]) {
    if let Ok(Err(refusal)) = read_command(&text(bytes)) {
        assert!(!refusal.code().is_empty());
    }
}

/// How many of the bytes are good lines.
fn good_bytes(bytes: &[u8], lines: usize) -> usize {
    bytes
        .split_inclusive(|byte| *byte == b'\n')
        .take(lines)
        .map(<[u8]>::len)
        .sum()
}

/// What the bytes prove holds for the good lines alone as well.
pub(super) fn chain(bytes: &[u8]) {
    let found = examine(bytes, &mut no_check);
    let good = good_bytes(bytes, found.lines.len());
    let head = found.head();
    if let Some(head) = head {
        let alone = examine(&bytes[..good], &mut no_check);
        assert_eq!(alone.verdict, Verdict::Intact);
        assert_eq!(alone.head(), Some(head));
        assert!(matches!(
            found.announced(&head.to_string()),
            Announced::At(_)
        ));
        let cut = examine(&bytes[..good - 1], &mut no_check);
        assert!(
            !matches!(cut.verdict, Verdict::Intact),
            "a line without its end stands"
        );
    }
    match found.verdict {
        Verdict::Intact => assert_eq!(good, bytes.len()),
        Verdict::Torn {
            good_bytes,
            cut_bytes,
            records,
            ..
        } => {
            assert_eq!((good_bytes, good_bytes + cut_bytes), (good, bytes.len()));
            assert_eq!(records, found.lines.len() as u64);
        }
        Verdict::Altered { record, .. } => assert_eq!(record, found.lines.len() as u64 + 1),
        Verdict::Empty | Verdict::NotATranscript(_) | Verdict::TooLarge(_) => {
            assert!(found.lines.is_empty());
        }
    }
}

/// On disk: what was acknowledged stays, what is cut off is kept, and doing it twice changes nothing.
pub(super) fn recovery(bytes: &[u8]) {
    let folder = std::env::temp_dir().join(format!("kanjia-fuzz-{}", std::process::id()));
    fs::remove_dir_all(&folder).ok();
    fs::create_dir_all(&folder).expect("a folder of its own");
    let path = folder.join("talk.kanjia");
    put(&path, bytes);
    let found = examine(bytes, &mut no_check);
    let good = good_bytes(bytes, found.lines.len());
    let now = || Holder::this_process("2026-11-22T02:00:00Z".parse().expect("a time"));
    match Journal::open(&path, now(), &mut no_check) {
        Ok(Opened::Live {
            journal, mended, ..
        }) => {
            drop(journal);
            let left = fs::read(&path).expect("it is there");
            assert_eq!(
                left,
                &bytes[..good],
                "more or less than the torn end was cut off"
            );
            match (found.verdict, mended) {
                (Verdict::Torn { cut_bytes, .. }, Some(mended)) => {
                    assert_eq!(mended.cut_bytes, cut_bytes as u64);
                    assert_eq!(
                        fs::read(&mended.kept_at).expect("it is kept"),
                        &bytes[good..]
                    );
                }
                (Verdict::Intact, None) => {}
                (verdict, mended) => panic!("{verdict:?} was mended: {mended:?}"),
            }
            let twice = Journal::open(&path, now(), &mut no_check);
            assert!(
                matches!(twice, Ok(Opened::Live { mended: None, .. })),
                "{twice:?}"
            );
        }
        Ok(Opened::ReadOnly { .. }) => {
            assert_eq!(
                fs::read(&path).expect("it is there"),
                bytes,
                "an altered file was written to"
            );
            let saved = folder.join("saved.kanjia");
            if let Ok(salvaged) = recovery::salvage(&path, &saved) {
                let text = fs::read(&saved).expect("it was written");
                assert_eq!(examine(&text, &mut no_check).head(), Some(salvaged.head));
            }
        }
        Err(_) => assert_eq!(
            fs::read(&path).expect("it is there"),
            bytes,
            "a refused file was written to"
        ),
    }
    fs::remove_dir_all(&folder).ok();
}

fn put(path: &std::path::Path, bytes: &[u8]) {
    use std::io::Write as _;
    let mut file = fs::OpenOptions::new()
        .write(true)
        .create(true)
        .truncate(true)
        .open(path)
        .expect("a file");
    file.write_all(bytes).expect("it is written");
}
