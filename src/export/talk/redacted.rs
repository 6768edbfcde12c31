//! The one redactor: a talk as an audience may see it.
//!
//! Every exporter takes a [`Redacted`] and never a [`Session`]. For every audience but the
//! widest it holds a talk of its own: the records without what is left out, folded anew. So
//! whatever is computed from it (a cut, a saving, a count) is computed from what the audience
//! may see, and no exporter can leak by forgetting.
//!
//! | left out | internal | company | public | why |
//! |---|---|---|---|---|
//! | notes of the payer's group | yes | yes | yes | free words of the group; they may name the reserve |
//! | what reveals the reserve, what is sealed | yes | yes | yes | no record holds such a thing yet; a new kind of event has to be judged here before it compiles |
//! | target, annual volume, patients, fund spend and budget, time budget | | yes | yes | the payer's own assumptions and aims; savings follow from them |
//! | reference prices not published, weights, conversions, sources of the brief | | yes | yes | the payer's own work; what is published anyone can look up |
//! | how the reserve is kept, that the envelope was opened, where a word on the gate is from | | yes | yes | both sides know inside or outside, and no more |
//! | what was typed, what was asked at the desk, how well a figure was heard, reasons of corrections, times of writing | | yes | yes | words and slips of who keeps the record, not of the table |
//! | faults of the disk | | yes | yes | the payer's house |
//! | remarks, what one side claims, written justifications, what meetings were about, stated reasons of a failure | | | yes | one side's words |
//! | names of people, their papers | | | yes | their role and number stay |
//!
//! Who learns by a talk is an audience of its own: all names stand under neutral ones, notes,
//! sources and whatever could still name someone are left out, and figures, times and the
//! payer's assumptions stay (`unnamed`, `neutral`). Such a copy has another number and says in
//! its first record which record it was made from.
//!
//! Numbers of records would tell how many were left out between two others, so copies for the
//! company and the public number theirs anew. What such a copy still tells of what it leaves out
//! is the count by kind, the number of records and the head at its top.

use std::borrow::Cow;

use super::audience::Audience;
use super::left_out::LeftOut;
use super::strip::Strip;
use crate::domain::Session;
use crate::domain::event::{Copied, Event, Origin, Record};
use crate::export::{Course, Stopped};
use crate::transcript::Digest;
use crate::transcript::signature::Signed;

/// A talk as an audience may see it, and where it is from.
#[derive(Clone)]
pub struct Redacted<'a> {
    talk: Cow<'a, Session>,
    audience: Audience,
    left_out: LeftOut,
    head: Option<Digest>,
    on_record: usize,
    signed: Signed,
}

impl<'a> Redacted<'a> {
    /// The talk for this audience; `head` are the digits of its last record. `None` for a
    /// talk without its first record, which no file gives.
    pub fn of(session: &'a Session, head: Option<Digest>, audience: Audience) -> Option<Self> {
        Self::of_on(session, head, audience, &Course::unwatched()).ok()?
    }

    /// The same, watched.
    pub fn of_on(
        session: &'a Session,
        head: Option<Digest>,
        audience: Audience,
        course: &Course<'_>,
    ) -> Result<Option<Self>, Stopped> {
        let mut left_out = LeftOut::default();
        let part = course.part(session.records().len());
        let talk = if audience == Audience::Full {
            Cow::Borrowed(session)
        } else {
            let mut strip = Strip::new(audience, session.records(), &mut left_out);
            let mut kept = Vec::new();
            for record in session.records() {
                part.step()?;
                kept.extend(strip.record(record));
            }
            if audience == Audience::Training {
                as_copy(&mut kept, session, head, &left_out);
            }
            let mut kept = kept.into_iter();
            let opened = kept
                .next()
                .and_then(|first| Session::open(first, session.shared_pack()).ok());
            let Some(mut talk) = opened else {
                return Ok(None);
            };
            let part = course.part(kept.len());
            for record in kept {
                part.step()?;
                talk.apply(record);
            }
            Cow::Owned(talk)
        };
        Ok(Some(Self {
            talk,
            audience,
            left_out,
            head,
            on_record: session.records().len(),
            signed: Signed::default(),
        }))
    }

    /// The same with who signed the head.
    pub fn signed_by(self, signed: Signed) -> Self {
        Self { signed, ..self }
    }

    /// Who signed the head, for exporters alone: they hold it against the audience.
    pub(in crate::export::talk) fn signed(&self) -> &Signed {
        &self.signed
    }

    /// In how many parts of the [`Course`] it is made.
    pub const PARTS: u64 = 2;

    /// Whom it is for.
    pub fn audience(&self) -> Audience {
        self.audience
    }

    /// What was left out.
    pub fn left_out(&self) -> &LeftOut {
        &self.left_out
    }

    /// The 64 digits of the record it is from; empty where they are not known.
    pub fn head(&self) -> String {
        self.head.map(|head| head.to_string()).unwrap_or_default()
    }

    /// How many records are on record.
    pub fn on_record(&self) -> usize {
        self.on_record
    }

    /// Whether the records bear other numbers than on record.
    pub fn is_numbered_anew(&self) -> bool {
        !self.audience.is_payers()
    }

    /// Whether it was held, simulated or read from a trace.
    pub fn origin(&self) -> Origin {
        self.talk.origin()
    }

    /// The records that are shown.
    pub fn records(&self) -> impl Iterator<Item = &Record> {
        let all = self.audience == Audience::Full;
        self.talk
            .records()
            .iter()
            .filter(move |record| all || !matches!(record.event, Event::Noted { .. }))
    }

    /// The talk as the audience may see it, for exporters alone.
    pub(in crate::export::talk) fn talk(&self) -> &Session {
        &self.talk
    }
}

/// Says in the first record that this is a copy, and of what. Its number follows from that of
/// the record, so that the same record gives the same copy.
fn as_copy(kept: &mut [Record], of: &Session, head: Option<Digest>, left_out: &LeftOut) {
    let Some(Event::Opened(opening)) = kept.first_mut().map(|first| &mut first.event) else {
        return;
    };
    let head = head.unwrap_or_else(|| Digest::of(&[]));
    let number = Digest::of(format!("training copy of {head} {}", opening.session).as_bytes());
    opening.session = number.to_string().chars().take(32).collect();
    opening.origin = Origin::Training(Copied {
        head: *head.as_bytes(),
        records: u64::try_from(of.records().len()).unwrap_or(u64::MAX),
        left_out: left_out.total(),
        made_up: !of.origin().was_held(),
    });
}
