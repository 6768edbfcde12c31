//! What the public board is told: all that both sides of the table heard, and nothing else.
//!
//! The desk sends a [`Shown`] whenever it changes. Each is whole by itself, so a board that was
//! started again needs only the last one. The type holds no reserve, no plan, no note, no
//! remark, no reference price, and nothing that follows from them: what a board never had it
//! can't show. [`course`] gives what a board is told over a whole talk.

use super::Digest;
use crate::domain::event::{Origin, Record, Seq};
use crate::domain::rules::{RuleKind, StageRole};
use crate::domain::session::Outcome;
use crate::domain::{Bilingual, Currency, Moment, Price, Session, Side, Text, Unit};
use crate::text::Language;

/// The most figures that a board is told; the last ones, where there are more.
pub const MOST_FIGURES: usize = 64;

/// A figure that both sides heard.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Heard {
    /// Whose it is.
    pub by: Side,
    /// The how-manieth of its side, from 1.
    pub number: u32,
    /// The figure; `None` where it is not on record.
    pub price: Option<Price>,
}

/// How the talk came out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CameOut {
    /// At this price, where it is on record.
    Deal(Option<Price>),
    /// Without a deal.
    NoDeal,
    /// Sealed bids were opened, and the product is not listed.
    NotListed,
    /// By the rules of renewal it is to be negotiated anew.
    Renegotiation,
    /// By the rules of renewal it goes to the regular list.
    RegularList,
}

/// A recess that is on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Out {
    /// Who is out of the room.
    pub by: Side,
    /// Since when, where that is on record.
    pub since: Option<Moment>,
}

/// One thing that a board is told.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Told {
    /// What it shows from now on.
    Talk(Box<Shown>),
    /// The language that it speaks from now on.
    Language(Language),
    /// No talk is on: it shows nothing of the last one.
    Nothing,
}

/// What the board shows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shown {
    /// Whether nobody held this talk: a side of it was simulated.
    pub simulated: bool,
    /// Whether prices are bid in sealed envelopes, so that none is heard before all are opened.
    pub sealed_bids: bool,
    /// In a procedure in writing: whose first figure is the initial offer and whose last one
    /// is final.
    pub final_by: Option<Side>,
    /// The generic name of the product.
    pub product: Bilingual,
    /// Its strength.
    pub strength: Text,
    /// The company; nothing where several bid.
    pub company: Bilingual,
    /// What the stage is called.
    pub stage: Bilingual,
    /// The currency of every figure.
    pub currency: Currency,
    /// What they are the price of.
    pub unit: Unit,
    /// When the talk was opened; nothing for a talk of the past, which has no clock.
    pub opened: Option<Moment>,
    /// The figures, in their order.
    pub heard: Vec<Heard>,
    /// How many figures came before those.
    pub earlier: u32,
    /// The recess that is on.
    pub out: Option<Out>,
    /// How the talk came out.
    pub outcome: Option<CameOut>,
    /// The first digits of the record's digest at the last figure, or where sealed bids were
    /// opened: it changes with a figure only, so it tells nothing of what else is recorded.
    /// Nothing as long as that record is not on disk.
    pub code: Option<String>,
}

impl Shown {
    /// What both sides know of this talk. `digest` gives the digest of the record in which a
    /// figure stands, once that is on disk.
    pub fn of(session: &Session, digest: impl Fn(Seq) -> Option<Digest>) -> Self {
        let (brief, state) = (session.brief(), session.state());
        let stage = session.stage();
        let earlier = state.offers.len().saturating_sub(MOST_FIGURES);
        let opened = session.opened_bids().map(|opened| opened.seq);
        let at = state.last_offer().map(|last| last.seq).or(opened);
        Self {
            simulated: session.origin() == Origin::Simulated,
            sealed_bids: session.pack().sealed_bids().is_some(),
            final_by: session.pack().final_offer().map(|(_, side)| side),
            product: brief.product.generic_name.clone(),
            strength: brief.product.strength.clone(),
            company: brief.product.company.clone(),
            stage: stage_name(session, stage),
            currency: brief.currency,
            unit: brief.unit,
            opened: session.runs_since().filter(|_| !session.is_past()),
            heard: (state.offers.iter().skip(earlier))
                .map(|offer| Heard {
                    by: offer.by,
                    number: offer.ordinal,
                    price: offer.price,
                })
                .collect(),
            earlier: u32::try_from(earlier).unwrap_or(u32::MAX),
            out: state.recess.map(|recess| Out {
                by: recess.by,
                since: recess.since.filter(|_| !session.is_past()),
            }),
            outcome: state.outcome.as_ref().map(|outcome| match outcome {
                Outcome::Deal(_) | Outcome::Listed(_) => CameOut::Deal(state.final_price()),
                Outcome::NoDeal { .. } => without_deal(session),
            }),
            code: at.and_then(digest).map(|digest| digest.short()),
        }
    }

    /// The figure on the table, and the one of the same side before it.
    pub fn last(&self) -> Option<(Heard, Option<Heard>)> {
        let last = *self.heard.last()?;
        let before = self.heard.iter().rev().skip(1);
        let before = before.copied().find(|one| one.by == last.by);
        Some((last, before))
    }
}

/// What it is called where it came to no deal: by the rule that says so.
fn without_deal(session: &Session) -> CameOut {
    let outcome = session.state().outcome.as_ref();
    let number = outcome.and_then(Outcome::failed_by);
    let mut rules = session.pack().rules().iter();
    let rule = rules.find(|rule| Some(rule.number.as_str()) == number);
    match rule.map(|rule| &rule.kind) {
        Some(RuleKind::AtMostWillingness) => CameOut::NotListed,
        Some(RuleKind::RenegotiationBeyondTable) => CameOut::Renegotiation,
        Some(RuleKind::RegularListAfter { .. }) => CameOut::RegularList,
        Some(_) | None => CameOut::NoDeal,
    }
}

/// What a board is told over the whole of a talk: each picture that differs from the one
/// before, in their order. `digests` are those of the records, from the first on.
pub fn course(session: &Session, digests: &[Digest]) -> Vec<Shown> {
    let digest_of = |seq: Seq| {
        let place = usize::try_from(seq).ok()?.checked_sub(1)?;
        digests.get(place).copied()
    };
    let mut told: Vec<Shown> = Vec::new();
    let mut tell = |talk: &Session| {
        let shown = Shown::of(talk, digest_of);
        if told.last() != Some(&shown) {
            told.push(shown);
        }
    };
    let mut records = session.records().iter().cloned();
    let first: Option<Record> = records.next();
    let opened = first.and_then(|first| Session::open(first, session.shared_pack()).ok());
    if let Some(mut talk) = opened {
        tell(&talk);
        for record in records {
            talk.apply(record);
            tell(&talk);
        }
    }
    told
}

/// The stage as these rules call it.
fn stage_name(session: &Session, role: StageRole) -> Bilingual {
    let stages = session.pack().stages();
    let named = stages.iter().find(|stage| stage.role == role);
    named.map(|stage| stage.name.clone()).unwrap_or_default()
}
