//! Transcripts as bytes, and all that happens to them on disk.

mod agreement;
mod envelope;
mod examination;
mod files;
mod journal;
mod line;
mod power;
mod recovery;
mod rules;
mod sealed;
mod signatures;
mod told;
mod writer;

use std::fs::OpenOptions;
use std::io::Write as _;
use std::path::Path;

use kanjia::store::{Holder, Journal, Opened, StoreFault};
use kanjia::transcript::{Verdict, encode, examine, no_check};

/// A record as the program writes them.
fn record(seq: u64, text: &str) -> String {
    format!(
        "(seq:{seq},at:\"2021-11-11T10:{:02}:07+08:00\",event:Remark(text:\"{text}\"))",
        seq % 60
    )
}

/// The bytes of a good transcript with so many records.
fn transcript(records: u64) -> Vec<u8> {
    let mut text = String::new();
    let mut head = None;
    for seq in 1..=records {
        head = Some(
            encode(
                head.as_ref(),
                &record(seq, "再降一点 a little less"),
                &mut text,
            )
            .unwrap(),
        );
    }
    text.into_bytes()
}

/// The lines of a file, each with its LF.
fn lines(bytes: &[u8]) -> Vec<Vec<u8>> {
    bytes
        .split_inclusive(|byte| *byte == b'\n')
        .map(<[u8]>::to_vec)
        .collect()
}

fn verdict(bytes: &[u8]) -> Verdict {
    examine(bytes, &mut no_check).verdict
}

/// Writes a file without any of the care that the program takes.
fn put(path: &Path, bytes: &[u8]) {
    let mut file = OpenOptions::new()
        .write(true)
        .create(true)
        .truncate(true)
        .open(path)
        .unwrap();
    file.write_all(bytes).unwrap();
}

fn holder() -> Holder {
    Holder::this_process("2021-11-11T02:00:00Z".parse().unwrap())
}

fn open(path: &Path) -> Result<Opened, StoreFault> {
    Journal::open(path, holder(), &mut no_check)
}

/// Opens a file that has nothing wrong with it.
fn open_live(path: &Path) -> Journal {
    let opened = open(path).unwrap();
    assert!(
        matches!(opened, Opened::Live { mended: None, .. }),
        "{opened:?}"
    );
    let journal = match opened {
        Opened::Live { journal, .. } => Some(*journal),
        Opened::ReadOnly { .. } => None,
    };
    journal.unwrap()
}

/// The names in a folder, in order.
fn names(folder: &Path) -> Vec<String> {
    let name = |entry: std::io::Result<std::fs::DirEntry>| {
        entry.unwrap().file_name().into_string().unwrap()
    };
    let mut names: Vec<String> = std::fs::read_dir(folder).unwrap().map(name).collect();
    names.sort();
    names
}
