//! `kanjia verify`: whether files are whole and unaltered.

use std::path::{Path, PathBuf};

use super::Status;
use super::console::{Console, Stop};
use super::doubtful;
use crate::store::StoreFault;
use crate::store::talk::{Reading, look};
use crate::text::Argument;
use crate::transcript::Verdict;
use crate::transcript::packs::Packs;

/// Where a head that was announced stands.
enum Announced {
    /// None was given.
    NotAsked,
    /// It is that of the last record.
    Last,
    /// It is that of this record, and others follow.
    At(usize),
    /// No record has it.
    Missing,
}

/// Says of each file on one line what its bytes prove; the status is the worst of them.
pub(super) fn run(
    files: &[PathBuf],
    head: Option<&str>,
    console: &mut Console<'_>,
) -> Result<Status, Stop> {
    let packs = console.packs()?;
    let mut worst = Status::Yes;
    for file in files {
        worst = worst.max(verify(file, head, &packs, console)?);
    }
    Ok(worst)
}

fn verify(
    file: &Path,
    head: Option<&str>,
    packs: &Packs,
    console: &mut Console<'_>,
) -> Result<Status, Stop> {
    let reading = match look(file, packs) {
        Ok(reading) => reading,
        Err(fault) => {
            let stop = console.store_fault(&fault);
            return Ok(console.stopped(&stop));
        }
    };
    let (status, line) = judgement(file, &reading, head, console);
    console.print(&line)?;
    if let Some(session) = &reading.session {
        doubtful::names(&session.look_alikes(), console);
        doubtful::times(session, console.clock.now(), console);
    }
    Ok(status)
}

fn judgement(
    file: &Path,
    reading: &Reading,
    head: Option<&str>,
    console: &Console<'_>,
) -> (Status, String) {
    let words = &console.words;
    let path: Argument<'_> = file.display().to_string().into();
    if let Some(fault) = &reading.fault {
        let status = match fault {
            StoreFault::TooLarge { .. } => Status::Failed,
            _ => Status::No,
        };
        let what = fault.told(words, 0).what;
        let line = match fault {
            StoreFault::Altered { record, .. } => words.say_with(
                "verify-altered",
                &[("path", path), ("number", (*record).into())],
            ),
            _ => what,
        };
        return (status, line);
    }
    let last = reading.heads.last();
    let mut fields = vec![
        ("path", path),
        ("count", reading.records.into()),
        ("number", reading.records.into()),
        (
            "head",
            last.map(crate::transcript::Digest::short)
                .unwrap_or_default()
                .into(),
        ),
    ];
    let announced = announced(reading, head);
    if let Announced::At(number) = announced {
        fields.push(("announced", number.into()));
    }
    if let Some(head) = head {
        fields.push(("asked", head.into()));
    }
    if let Verdict::Torn { cut_bytes, .. } = &reading.verdict {
        fields.push(("bytes", (*cut_bytes).into()));
        let id = match announced {
            Announced::Missing => "verify-torn-head-missing",
            Announced::NotAsked | Announced::Last | Announced::At(_) => "verify-torn",
        };
        return (Status::No, words.say_with(id, &fields));
    }
    let (status, id) = match announced {
        Announced::NotAsked => (Status::Yes, "verify-whole"),
        Announced::Last => (Status::Yes, "verify-head-confirmed"),
        Announced::At(_) => (Status::Yes, "verify-head-earlier"),
        Announced::Missing => (Status::No, "verify-shortened"),
    };
    (status, words.say_with(id, &fields))
}

fn announced(reading: &Reading, head: Option<&str>) -> Announced {
    let Some(head) = head else {
        return Announced::NotAsked;
    };
    let place = reading
        .heads
        .iter()
        .rposition(|digest| digest.matches_announced(head));
    match place {
        None => Announced::Missing,
        Some(place) if place + 1 == reading.heads.len() => Announced::Last,
        Some(place) => Announced::At(place + 1),
    }
}
