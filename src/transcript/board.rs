//! What the public board is told: all that both sides of the table heard, and nothing else.
//!
//! The desk sends a [`Shown`] whenever it changes. Each is whole by itself, so a board that was
//! started again needs only the next one. The type holds no reserve, no plan, no note, no
//! remark, no reference price, and nothing that follows from them: what a board never had it
//! can't show.

use super::Digest;
use crate::domain::event::Seq;
use crate::domain::rules::StageRole;
use crate::domain::session::Outcome;
use crate::domain::{Bilingual, Currency, Moment, Price, Session, Side, Text, Unit};

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
}

/// A recess that is on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Out {
    /// Who is out of the room.
    pub by: Side,
    /// Since when, where that is on record.
    pub since: Option<Moment>,
}

/// What the board shows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shown {
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
    /// The first digits of the record's digest at the last figure: it changes with a figure
    /// only, so it tells nothing of what else is recorded.
    pub code: Option<String>,
}

impl Shown {
    /// What both sides know of this talk. `digest` gives the digest of the record in which a
    /// figure stands.
    pub fn of(session: &Session, digest: impl Fn(Seq) -> Option<Digest>) -> Self {
        let (brief, state) = (session.brief(), session.state());
        let stage = session.stage();
        let earlier = state.offers.len().saturating_sub(MOST_FIGURES);
        let at = state.last_offer().map(|last| last.seq);
        Self {
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
                Outcome::NoDeal { .. } => CameOut::NoDeal,
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

/// The stage as these rules call it.
fn stage_name(session: &Session, role: StageRole) -> Bilingual {
    let stages = session.pack().stages();
    let named = stages.iter().find(|stage| stage.role == role);
    named.map(|stage| stage.name.clone()).unwrap_or_default()
}
