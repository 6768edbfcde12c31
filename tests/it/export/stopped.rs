//! Exports of long talks: how far they are, and what a stop leaves behind.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::Mutex;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

use jiff::{Timestamp, tz::Offset};
use kanjia::domain::event::{Event, Record};
use kanjia::domain::moment::Occurred;
use kanjia::domain::offer::{Confirmation, Hearing, Offer};
use kanjia::domain::{Moment, Price, Session, Side, Text};
use kanjia::export::Course;
use kanjia::export::talk::{Audience, Format};
use kanjia::store::exporting::{Wish, Written, run};
use kanjia::text::{Language, Words};
use kanjia::transcript::packs::Packs;
use kanjia::transcript::whole::transcript_of;
use proptest::prelude::Rng as _;
use proptest::test_runner::{RngAlgorithm, TestRng};

use crate::talk::{NRDL, Talk};

/// A talk of so many records: offers that fall, remarks between them.
fn talk(records: u64) -> Session {
    let mut session = Talk::new(NRDL, None).session;
    for seq in 2..=records {
        let second = i64::try_from(seq).unwrap();
        let at = Moment::new(
            Timestamp::from_second(1_700_000_000 + second).unwrap(),
            Offset::constant(8),
        );
        let event = if seq % 2 == 0 {
            let fen = 99_999_999 - 10 * seq;
            let price = format!("{}.{:04}", fen / 10_000, fen % 10_000);
            Event::Offered(Offer {
                by: Side::Company,
                typed: Text::default(),
                price: Some(Price::parse(&price).unwrap()),
                confirmation: Confirmation::Quote,
                hearing: Hearing::Clear,
                answered: None,
                justification: Text::default(),
            })
        } else {
            Event::Remarked {
                by: Side::Payer,
                text: Text::sentence("too far, 太高了").unwrap(),
                translation: None,
                claim: None,
            }
        };
        let occurred = Occurred::AsRecorded;
        session.apply(Record {
            seq,
            at,
            occurred,
            event,
        });
    }
    session
}

fn file_of(records: u64, folder: &Path) -> PathBuf {
    let path = folder.join(format!("long-{records}.kanjia"));
    let text = transcript_of(&talk(records)).unwrap();
    kanjia::store::atomic::replace(&path, text.as_bytes()).unwrap();
    path
}

fn wish(talk: &Path, format: Format, folder: &Path) -> Wish {
    Wish {
        talk: talk.to_owned(),
        format,
        audience: format.only_for().unwrap_or(Audience::Company),
        path: folder.join(format!("out.{}", format.ending())),
    }
}

#[test]
fn an_export_that_is_stopped_anywhere_leaves_what_was_there_and_nothing_else() {
    let source = tempfile::tempdir().unwrap();
    let talk = file_of(10_000, source.path());
    let packs = Packs::shipped().unwrap();
    let words = Words::of(Language::English);
    let mut dice = TestRng::deterministic_rng(RngAlgorithm::ChaCha);
    // no templates of whoever runs the tests
    let nowhere = Path::new("/nowhere");
    // papers and pictures are set as a whole, and have tests of their own
    let by_record = |format: &Format| match format {
        Format::Letter
        | Format::Minutes
        | Format::MemoPdf
        | Format::PathSvg
        | Format::PathPng
        | Format::LadderSvg
        | Format::LadderPng => false,
        Format::Html
        | Format::Markdown
        | Format::Memo
        | Format::Xlsx
        | Format::Csv
        | Format::Json
        | Format::Ocds
        | Format::Yaml
        | Format::TrainingCopy => true,
    };
    for format in Format::ALL.into_iter().filter(by_record) {
        let folder = tempfile::tempdir().unwrap();
        let wish = wish(&talk, format, folder.path());
        let shares = Mutex::new(Vec::new());
        let watch = |share| {
            shares.lock().unwrap().push(share);
            true
        };
        let done = run(&wish, &packs, nowhere, &words, &Course::new(&watch)).unwrap();
        assert!(matches!(done, Written::Whole(_)), "{format:?}: {done:?}");
        let shares = shares.into_inner().unwrap();
        assert!(shares.is_sorted(), "{format:?}: {shares:?}");
        assert!(
            shares.len() > 100,
            "{format:?} is looked at {} times",
            shares.len()
        );
        let last = shares.last().copied().unwrap_or_default();
        assert!((900..=1000).contains(&last), "{format:?} ends at {last}");

        // a training copy takes no file's place, so there nothing is what must stay
        let before: Option<&[u8]> = (format != Format::TrainingCopy).then_some(b"what was there");
        let count = shares.len() as u64;
        for point in [count - 1, dice.next_u64() % count] {
            match before {
                Some(bytes) => kanjia::store::atomic::replace(&wish.path, bytes)
                    .map(|_placed| ())
                    .unwrap(),
                None => fs::remove_file(&wish.path).unwrap_or_default(),
            }
            let asked = AtomicU64::new(0);
            let watch = |_| asked.fetch_add(1, Ordering::Relaxed) < point;
            let done = run(&wish, &packs, nowhere, &words, &Course::new(&watch)).unwrap();
            assert!(
                matches!(done, Written::Stopped),
                "{format:?} at {point} of {count}: {done:?}"
            );
            assert_eq!(asked.into_inner(), point + 1, "nobody is asked again");
            assert_eq!(
                fs::read(&wish.path).ok().as_deref(),
                before,
                "{format:?} at {point}"
            );
            let files = fs::read_dir(folder.path()).unwrap().count();
            assert_eq!(
                files,
                usize::from(before.is_some()),
                "{format:?} at {point}"
            );
        }
    }
}

/// The program on a talk of 100,000 records, stopped by a signal as with Ctrl-C after a while.
#[test]
fn a_signal_leaves_the_old_file_as_it_was_and_is_heard_within_a_blink() {
    let folder = tempfile::tempdir().unwrap();
    let talk = file_of(100_000, folder.path());
    let out = folder.path().join("out");
    fs::create_dir(&out).unwrap();
    let mut said_how_far = 0;
    let mut stopped = 0;
    for (format, after) in [
        ("xlsx", 700),
        ("xlsx", 2300),
        ("csv", 1300),
        ("json", 40),
        ("html", 1900),
    ] {
        let path = out.join("old");
        kanjia::store::atomic::replace(&path, b"what was there").unwrap();
        let child = Command::new(env!("CARGO_BIN_EXE_kanjia"))
            .args(["export", &talk.display().to_string(), "--to", format])
            .args(["--lang", "en", "-o", &path.display().to_string()])
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        std::thread::sleep(Duration::from_millis(after));
        let asked = Instant::now();
        let pid = child.id().to_string();
        Command::new("kill").args(["-INT", &pid]).status().unwrap();
        let output = child.wait_with_output().unwrap();
        let took = asked.elapsed();
        let errors = String::from_utf8(output.stderr).unwrap();
        said_how_far += usize::from(errors.contains("% (0 of 1 files written)"));
        let files = fs::read_dir(&out).unwrap().count();
        assert_eq!(files, 1, "{format}: nothing half is left");
        println!("{format} stopped after {after} ms: heard in {took:?}");
        match output.status.code() {
            // it was quicker than the signal, or the signal came before anyone listened
            Some(0) => assert!(fs::read(&path).unwrap().len() > 1_000_000),
            None => assert_eq!(fs::read(&path).unwrap(), b"what was there"),
            code => {
                assert_eq!(code, Some(2), "{format}: {errors}");
                assert!(errors.contains("Stopped before"), "{format}: {errors}");
                assert_eq!(fs::read(&path).unwrap(), b"what was there");
                stopped += 1;
                // far more than it takes: other tests may have the machine
                assert!(took < Duration::from_secs(3), "{format}: {took:?}");
            }
        }
    }
    assert!(stopped >= 2, "{stopped} were stopped");
    assert!(
        said_how_far >= 1,
        "past half a second it says how far it is"
    );
}
