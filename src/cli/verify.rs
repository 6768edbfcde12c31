//! `kanjia verify`: whether files are whole and unaltered.

use std::path::{Path, PathBuf};

use super::Status;
use super::arguments::UsageFault;
use super::console::{Console, Stop};
use super::doubtful;
use super::sign::stop;
use crate::store::StoreFault;
use crate::store::signatures::{SignaturesHome, beside, read_signers};
use crate::store::talk::{Reading, look};
use crate::text::Argument;
use crate::transcript::Verdict;
use crate::transcript::packs::Packs;
use crate::transcript::signature::Signers;

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

/// What is asked for.
#[derive(Debug)]
pub(super) struct VerifyRequest {
    files: Vec<PathBuf>,
    /// A head that was announced.
    head: Option<String>,
    /// The list of who may sign.
    signers: Option<PathBuf>,
}

impl VerifyRequest {
    /// What is asked for by these words.
    pub(super) fn of(
        files: Vec<PathBuf>,
        head: Option<String>,
        signers: Option<PathBuf>,
    ) -> Result<Self, UsageFault> {
        match (files.as_slice(), &head) {
            ([], _) => Err(UsageFault::Missing("FILE")),
            ([_, second, ..], Some(_)) => Err(UsageFault::TooMany(second.display().to_string())),
            _ => Ok(Self {
                files,
                head,
                signers,
            }),
        }
    }
}

/// Says of each file on one line what its bytes prove, below it what it proves about the
/// reserve, and on a line each who signed its head; the status is the worst of them.
pub(super) fn run(request: &VerifyRequest, console: &mut Console<'_>) -> Result<Status, Stop> {
    let packs = console.packs()?;
    let signers = match &request.signers {
        None => None,
        Some(list) => Some(read_signers(list).map_err(|fault| stop(&fault, console))?),
    };
    let mut worst = Status::Yes;
    for file in &request.files {
        let head = request.head.as_deref();
        worst = worst.max(verify(file, head, signers.as_ref(), &packs, console)?);
    }
    Ok(worst)
}

fn verify(
    file: &Path,
    head: Option<&str>,
    signers: Option<&Signers>,
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
    if reading.fault.is_none()
        && let Some(session) = &reading.session
    {
        for line in super::evidence::lines(session, console) {
            console.print(&line)?;
        }
    }
    Ok(status.max(signatures(file, &reading, signers, console)?))
}

/// Says who signed the head and what stamps it. A signature that proves nothing of this record
/// is a no, as is a key that the list does not know; without a list nobody's key is known.
fn signatures(
    file: &Path,
    reading: &Reading,
    signers: Option<&Signers>,
    console: &mut Console<'_>,
) -> Result<Status, Stop> {
    let beside = beside(file, reading, signers, console.clock.timestamp());
    let mut status = Status::Yes;
    let words = console.words.clone();
    for one in &beside.signatures {
        let line = words.signature(one);
        let line = words.say_with("verify-signature", &[("line", line.into())]);
        console.print(&format!("  {line}"))?;
        if !one.stands() {
            status = Status::No;
        }
    }
    for (name, stamp) in &beside.stamps {
        let (stands, line) = match stamp {
            Ok(stamp) => words.stamp(stamp, &reading.heads),
            Err(fault) => {
                let path = [("path", name.into())];
                (false, words.fault(fault.code(), &path).what)
            }
        };
        let fields = [("name", name.into()), ("line", line.into())];
        let line = words.say_with("verify-stamp", &fields);
        console.print(&format!("  {line}"))?;
        if !stands {
            status = Status::No;
        }
    }
    for fault in &beside.unread {
        let told = fault.told(&words, 0).what;
        console.print(&format!("  {told}"))?;
        status = Status::No;
    }
    if beside.more {
        let path = SignaturesHome::of(file).path().display().to_string();
        let line = words.say_with("verify-more-signatures", &[("path", path.into())]);
        console.print(&format!("  {line}"))?;
        status = Status::No;
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
