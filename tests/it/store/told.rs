//! Every fault of the disk has words, with nothing left open in them.

use std::path::PathBuf;

use jiff::Timestamp;
use kanjia::store::{Holder, NotAFile, StoreFault};
use kanjia::text::{Language, Words};
use kanjia::transcript::{Guise, Limit, RecordFault, Wrong};

fn faults() -> Vec<StoreFault> {
    let path = || PathBuf::from("talks/one.kanjia");
    let io = |kind| StoreFault::from_io(&path(), &std::io::Error::from(kind));
    let holder = Holder::this_process(Timestamp::UNIX_EPOCH);
    let code = |code| StoreFault::NotUnderstood {
        path: path(),
        record: 8,
        fault: RecordFault {
            code,
            detail: "company-first".to_owned(),
        },
    };
    let mut faults = vec![
        StoreFault::Missing { path: path() },
        StoreFault::NoFolder { path: path() },
        StoreFault::NotAFile {
            path: path(),
            what: NotAFile::Folder,
        },
        StoreFault::NotAFile {
            path: path(),
            what: NotAFile::Special,
        },
        StoreFault::AlreadyExists { path: path() },
        StoreFault::TooLarge {
            path: path(),
            limit: Limit::Bytes,
        },
        StoreFault::TooLarge {
            path: path(),
            limit: Limit::Records,
        },
        StoreFault::Empty { path: path() },
        StoreFault::NotATranscript {
            path: path(),
            guise: None,
        },
        StoreFault::Altered {
            path: path(),
            record: 8,
            wrong: Wrong::Chain,
            proven_by: Some(9),
        },
        StoreFault::NothingToSalvage { path: path() },
        StoreFault::RecordRefused {
            path: path(),
            record: 8,
            wrong: Wrong::NoTime,
        },
        StoreFault::RecordUnwritable {
            path: path(),
            detail: "no".to_owned(),
        },
        StoreFault::Poisoned { path: path() },
        StoreFault::HeldBy {
            path: path(),
            holder: None,
        },
        StoreFault::HeldBy {
            path: path(),
            holder: Some(holder),
        },
        StoreFault::ChangedUnderneath { path: path() },
        StoreFault::WriterEnded { path: path() },
        code("record-newer"),
        code("record-unreadable"),
        code("record-breaks-rules"),
        code("record-unknown-pack"),
    ];
    let guises = [
        Guise::Utf16,
        Guise::ByteOrderMark,
        Guise::CarriageReturns,
        Guise::Gbk,
    ];
    faults.extend(guises.map(|guise| StoreFault::NotATranscript {
        path: path(),
        guise: Some(guise),
    }));
    use std::io::ErrorKind as Kind;
    faults.extend(
        [
            Kind::PermissionDenied,
            Kind::StorageFull,
            Kind::ReadOnlyFilesystem,
            Kind::Other,
        ]
        .map(io),
    );
    faults.push(StoreFault::NotMended {
        path: path(),
        after: 13,
        cause: Box::new(io(Kind::StorageFull)),
    });
    faults
}

#[test]
fn every_fault_is_told_in_both_languages_with_nothing_left_open() {
    for language in Language::ALL {
        let words = Words::of(language);
        for fault in faults() {
            let told = fault.told(&words, 14);
            let parts = [Some(told.what), told.safe, told.next];
            let said = parts.into_iter().flatten().collect::<Vec<_>>().join(" ");
            assert!(
                !said.contains('{') && !said.contains("fault-"),
                "{fault:?}: {said}"
            );
            assert!(!said.is_empty());
        }
    }
}
