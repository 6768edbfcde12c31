//! A talk on tape: what is shown is a fold over its records up to a place.
//!
//! [`Tape::seen`] is a [`Session`] that ends at that place. It is all that a view is lent, so
//! no axis, count, length, title or text of a view can tell what follows: it is not there.
//! What follows stays inside; it is asked about only to move on, or to say when to.
//!
//! Going back folds anew from a checkpoint: near ones every `NEAR` records round the
//! place, far ones every `FAR` records all along the way that was gone. So one step back
//! in a hundred thousand records costs no more than a step back in a few hundred.

use std::time::Duration;

use super::Digest;
use crate::domain::Session;
use crate::domain::event::{Record, Seq};
use crate::domain::session::Checkpoint;

/// Records from one checkpoint near the place to the next.
const NEAR: Seq = 512;
/// How many near checkpoints are kept on either side of the place.
const KEPT: Seq = 4;
/// Records from one checkpoint far from the place to the next.
const FAR: Seq = 8192;

/// A record by what it is: its place in the order, and the digits that bind it to all before.
///
/// What hangs on a record (a note, a question, an answer) names it so. A correction is one
/// more record and changes neither.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct RecordId {
    /// Its place.
    pub seq: Seq,
    /// Its digits in the chain.
    pub digest: Digest,
}

/// A talk on tape.
pub struct Tape {
    records: Vec<Record>,
    digests: Vec<Digest>,
    seen: Session,
    /// In order; the first stands after the first record and stays.
    checkpoints: Vec<Checkpoint>,
}

/// How long it took until the next record.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pause {
    /// So long; nothing where the clock went back.
    Lasted(Duration),
    /// Its times are not on record.
    NotOnRecord,
}

impl Tape {
    /// A talk at its first record, with the digits of each of its lines. `None` where there
    /// are fewer digits than records.
    pub fn at_start(session: &Session, digests: Vec<Digest>) -> Option<Self> {
        let records = session.records().to_vec();
        if digests.len() < records.len() {
            return None;
        }
        let seen = Session::open(records.first()?.clone(), session.shared_pack()).ok()?;
        let checkpoints = vec![seen.checkpoint()];
        Some(Self {
            records,
            digests,
            seen,
            checkpoints,
        })
    }

    /// The talk up to here, and nothing after.
    pub fn seen(&self) -> &Session {
        &self.seen
    }

    /// The last record that is seen.
    pub fn place(&self) -> Seq {
        self.seen.next_seq().saturating_sub(1)
    }

    /// What a record that is seen is called.
    pub fn id(&self, seq: Seq) -> Option<RecordId> {
        let digest = *self.digests.get(index(seq)?)?;
        (seq <= self.place()).then_some(RecordId { seq, digest })
    }

    /// Whether this names a record of the talk, seen or not.
    pub fn holds(&self, id: RecordId) -> bool {
        let is_record = index(id.seq).is_some_and(|at| at < self.records.len());
        is_record && index(id.seq).and_then(|at| self.digests.get(at)) == Some(&id.digest)
    }

    /// Goes to this record, or to the nearest one there is.
    pub fn go_to(&mut self, seq: Seq) {
        if seq < self.place() {
            self.rewind(seq.max(1));
        }
        while self.place() < seq && self.forward() {}
    }

    /// Goes on by one record; `false` at the end.
    pub fn forward(&mut self) -> bool {
        let next = usize::try_from(self.place())
            .ok()
            .and_then(|at| self.records.get(at));
        let Some(next) = next else { return false };
        self.seen.apply(next.clone());
        let place = self.place();
        let last = self.checkpoints.last().map_or(0, Checkpoint::place);
        if place.is_multiple_of(NEAR) && last < place {
            self.checkpoints.push(self.seen.checkpoint());
            self.thin_out();
        }
        true
    }

    /// Goes back by one record; `false` at the first.
    pub fn back(&mut self) -> bool {
        let place = self.place();
        if place <= 1 {
            return false;
        }
        self.go_to(place - 1);
        true
    }

    /// The next record after which the talk is as wanted.
    pub fn next_where(&self, wanted: impl Fn(&Session) -> bool) -> Option<Seq> {
        let mut ahead = self.seen.clone();
        for record in self.ahead() {
            ahead.apply(record.clone());
            if wanted(&ahead) {
                return Some(record.seq);
            }
        }
        None
    }

    /// The last record before this one after which the talk was as wanted.
    pub fn last_where(&self, wanted: impl Fn(&Session) -> bool) -> Option<Seq> {
        let (first, rest) = self.records.split_first()?;
        let mut before = Session::open(first.clone(), self.seen.shared_pack()).ok()?;
        let place = self.place();
        let mut found = (first.seq < place && wanted(&before)).then_some(first.seq);
        for record in rest.iter().take_while(|record| record.seq < place) {
            before.apply(record.clone());
            if wanted(&before) {
                found = Some(record.seq);
            }
        }
        found
    }

    /// The next record that is as wanted by itself, which needs no fold.
    pub fn next_record(&self, wanted: impl Fn(&Record) -> bool) -> Option<Seq> {
        let next = self.ahead().iter().find(|record| wanted(record));
        next.map(|record| record.seq)
    }

    /// The last record before this one that is as wanted by itself.
    pub fn last_record(&self, wanted: impl Fn(&Record) -> bool) -> Option<Seq> {
        let before = self.seen.records().split_last().map(|(_, before)| before)?;
        let last = before.iter().rev().find(|record| wanted(record));
        last.map(|record| record.seq)
    }

    /// How long it took until the next record; `None` at the end.
    pub fn pause(&self) -> Option<Pause> {
        let last = self.seen.records().last()?;
        let next = self.ahead().first()?;
        Some(match (last.time(), next.time()) {
            (Some(from), Some(to)) => Pause::Lasted(Duration::from_secs(to.seconds_since(from))),
            (None, _) | (_, None) => Pause::NotOnRecord,
        })
    }

    /// The records that are not seen.
    fn ahead(&self) -> &[Record] {
        let place = usize::try_from(self.place()).unwrap_or(usize::MAX);
        self.records.get(place..).unwrap_or_default()
    }

    /// Goes back to the last checkpoint at or before this record.
    fn rewind(&mut self, seq: Seq) {
        let after = self.checkpoints.partition_point(|one| one.place() <= seq);
        self.checkpoints.truncate(after.max(1));
        if let Some(checkpoint) = self.checkpoints.last() {
            self.seen.go_back(checkpoint);
        }
    }

    /// Keeps the far checkpoints, and of the near ones those round the place.
    fn thin_out(&mut self) {
        let place = self.place();
        self.checkpoints.retain(|one| {
            let at = one.place();
            at == 1 || at.is_multiple_of(FAR) || place.saturating_sub(at) < KEPT * NEAR
        });
    }
}

fn index(seq: Seq) -> Option<usize> {
    usize::try_from(seq.checked_sub(1)?).ok()
}
