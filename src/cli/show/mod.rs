//! `kanjia show`: a talk in words, or as data for scripts.

mod board;
mod data;
mod money;
mod page;
mod procedures;

use std::path::PathBuf;

use super::Status;
use super::console::{Console, Stop};
use super::doubtful;
use crate::domain::event::Seq;
use crate::domain::session::Outcome;
use crate::domain::{Moment, Price, Session};
use crate::store::StoreFault;
use crate::store::talk::{Reading, look};
use crate::transcript::{Digest, Verdict};

/// What to show.
#[derive(Debug)]
pub(super) struct ShowRequest {
    /// The talk.
    pub(super) file: PathBuf,
    /// The record after which it is shown; the last one where none is given.
    pub(super) at: Option<Seq>,
    /// As data.
    pub(super) json: bool,
    /// As the lines that the public board is told.
    pub(super) board: bool,
}

impl ShowRequest {
    /// Asked for with `--json` or `--board`, or with neither.
    pub(super) fn of(file: PathBuf, at: Option<Seq>, (json, board): (bool, bool)) -> Self {
        Self {
            file,
            at,
            json,
            board,
        }
    }
}

/// A talk up to some record, and the head of its file up to there.
struct Shown {
    session: Session,
    head: Option<Digest>,
    /// Now; nothing for a talk that is shown as it stood earlier.
    now: Option<Moment>,
}

impl Shown {
    /// The price that cuts are told of: the agreed one, or the company's last.
    fn price(&self) -> Option<Price> {
        let state = self.session.state();
        match state.outcome {
            Some(Outcome::Deal(_) | Outcome::Listed(_)) => state.final_price(),
            Some(Outcome::NoDeal { .. }) | None => {
                state.last_price_of(crate::domain::Side::Company)
            }
        }
    }
}

/// Shows a talk. What can't be used of an altered file is told, and the rest shown.
pub(super) fn run(request: &ShowRequest, console: &mut Console<'_>) -> Result<Status, Stop> {
    let packs = console.packs()?;
    let reading = look(&request.file, &packs).map_err(|fault| console.store_fault(&fault))?;
    let Reading {
        session,
        heads,
        verdict,
        fault,
        ..
    } = reading;
    let Some(session) = session else {
        let empty = StoreFault::Empty {
            path: request.file.clone(),
        };
        return Err(console.store_fault(&fault.unwrap_or(empty)));
    };
    let session = match request.at {
        None => session,
        Some(seq) => up_to(&session, seq).ok_or_else(|| {
            console.fault(
                "no-such-record",
                &[
                    ("record", seq.into()),
                    ("count", session.records().len().into()),
                    ("path", request.file.display().to_string().into()),
                ],
            )
        })?,
    };
    let place = session.records().len().checked_sub(1);
    let shown = Shown {
        head: place.and_then(|place| heads.get(place).copied()),
        session,
        now: request.at.is_none().then(|| console.clock.now()),
    };
    let text = if request.board {
        board::of(&shown.session, &heads, console.words.language())
    } else if request.json {
        data::of(&shown)
    } else {
        page::of(&shown, &console.words)
    };
    console.print(&text)?;
    doubtful::names(&shown.session.look_alikes(), console);
    let mut status = Status::Yes;
    if let Some(fault) = &fault {
        let stop = console.store_fault(fault);
        console.stopped(&stop);
        status = Status::No;
    }
    if let Verdict::Torn {
        records, cut_bytes, ..
    } = verdict
    {
        let told = console.words.fault(
            "torn-to-be-mended",
            &[
                ("record", records.into()),
                ("bytes", cut_bytes.into()),
                ("path", request.file.display().to_string().into()),
            ],
        );
        console.tell(&told);
    }
    Ok(status)
}

/// The talk as it stood after the record with this number.
fn up_to(session: &Session, seq: Seq) -> Option<Session> {
    let count = usize::try_from(seq).ok()?;
    let mut records = session.records().get(..count)?.iter().cloned();
    let mut earlier = Session::open(records.next()?, session.shared_pack()).ok()?;
    records.for_each(|record| earlier.apply(record));
    Some(earlier)
}
