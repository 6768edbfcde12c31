//! A talk on tape: what is shown is a fold over its records up to a place.
//!
//! [`Tape::seen`] is a [`Session`] that ends at that place. It is all that a view is lent, so
//! no axis, count, length, title or text of a view can tell what follows: it is not there.
//! What follows stays inside; it is asked about only to move on, or to say when to.

use std::time::Duration;

use super::Digest;
use crate::domain::Session;
use crate::domain::event::{Record, Seq};

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
        Some(Self {
            records,
            digests,
            seen,
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
        index(id.seq).and_then(|at| self.digests.get(at)) == Some(&id.digest)
    }

    /// Goes to this record, or to the nearest one there is.
    pub fn go_to(&mut self, seq: Seq) {
        if seq < self.place() {
            self.rewind();
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
        let place = usize::try_from(self.place()).ok()?;
        for record in self.records.iter().skip(place) {
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
        let mut found = wanted(&before).then_some(first.seq);
        let place = self.place();
        for record in rest.iter().take_while(|record| record.seq < place) {
            before.apply(record.clone());
            if wanted(&before) {
                found = Some(record.seq);
            }
        }
        found.filter(|seq| *seq < place)
    }

    /// How long it took until the next record; `None` at the end.
    pub fn pause(&self) -> Option<Pause> {
        let last = self.seen.records().last()?;
        let next = self.records.get(usize::try_from(self.place()).ok()?)?;
        Some(match (last.time(), next.time()) {
            (Some(from), Some(to)) => Pause::Lasted(Duration::from_secs(to.seconds_since(from))),
            (None, _) | (_, None) => Pause::NotOnRecord,
        })
    }

    fn rewind(&mut self) {
        let first = self.records.first().cloned();
        let opened = first.and_then(|first| Session::open(first, self.seen.shared_pack()).ok());
        if let Some(opened) = opened {
            self.seen = opened;
        }
    }
}

fn index(seq: Seq) -> Option<usize> {
    usize::try_from(seq.checked_sub(1)?).ok()
}
