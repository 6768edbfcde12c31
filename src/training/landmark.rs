//! Places of a talk that are worth going to.
//!
//! Each is told from the talk up to its record alone, so it can be looked for in a talk that
//! is still held, and finding one tells nothing of what comes after it.

use rust_decimal::Decimal;

use super::decision::is_decision;
use crate::domain::event::Event;
use crate::domain::session::{Session, Standing};
use crate::domain::{Price, Side};

/// A kind of place that is worth going to.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Landmark {
    /// The payer has to answer.
    #[default]
    Decision,
    /// A figure was named, by either side.
    Offer,
    /// A word on the gate.
    Gate,
    /// A side stepped out.
    Recess,
    /// A step that is large and larger than the one before.
    LargeConcession,
    /// A side went back on its own figure.
    Retraction,
    /// A flag dropped while the talk was held.
    Flag,
    /// A note.
    Note,
}

impl Landmark {
    /// All of them, in the order in which they are offered.
    pub const ALL: [Self; 8] = [
        Self::Decision,
        Self::Offer,
        Self::Gate,
        Self::Recess,
        Self::LargeConcession,
        Self::Retraction,
        Self::Flag,
        Self::Note,
    ];

    /// The stem of its words.
    pub fn id(self) -> &'static str {
        match self {
            Self::Decision => "decision",
            Self::Offer => "offer",
            Self::Gate => "gate",
            Self::Recess => "recess",
            Self::LargeConcession => "large-concession",
            Self::Retraction => "retraction",
            Self::Flag => "flag",
            Self::Note => "note",
        }
    }

    /// Whether the last record that is seen is such a place. Notes and flags lie beside the
    /// talk, not in it: for them the answer is no.
    pub fn is_here(self, seen: &Session) -> bool {
        let last = seen.records().last().map(|record| &record.event);
        match self {
            Self::Decision => is_decision(seen),
            Self::Offer => last.is_some_and(is_offer),
            Self::Gate => matches!(last, Some(Event::Gate { .. })),
            Self::Recess => matches!(last, Some(Event::SteppedOut { .. })),
            Self::LargeConcession => is_large_concession(seen),
            Self::Retraction => is_retraction(seen),
            Self::Flag | Self::Note => false,
        }
    }
}

/// Whether a figure was named.
pub fn is_offer(event: &Event) -> bool {
    matches!(event, Event::Offered(_))
}

/// Whether a record after a question shows how it went on: the next word of the payer that
/// changes something, the company's next figure, or the end.
pub fn goes_on(event: &Event) -> bool {
    match event {
        Event::Offered(_)
        | Event::SteppedOut { .. }
        | Event::Accepted { .. }
        | Event::Failed(_)
        | Event::BidsOpened(_)
        | Event::Closed { .. } => true,
        Event::AskedAgain { by } | Event::Remarked { by, .. } => *by == Side::Payer,
        Event::Opened(_)
        | Event::EnvelopeCommitted(_)
        | Event::ReserveOpened { .. }
        | Event::ReserveShown(_)
        | Event::ClockJumped(_)
        | Event::Confirmed { .. }
        | Event::Gate { .. }
        | Event::RecessSet { .. }
        | Event::Resumed
        | Event::Met { .. }
        | Event::Noted { .. }
        | Event::Corrected(_)
        | Event::Settled(_)
        | Event::Signed { .. }
        | Event::Recovered { .. }
        | Event::StorageFault { .. }
        | Event::BidHandedIn { .. }
        | Event::BiddingClosed => false,
    }
}

/// A concession is large from this share of the side's own last figure on: one twentieth.
fn large() -> Decimal {
    Decimal::new(5, 2)
}

/// Whether the last record is an offer with a large concession.
///
/// That is a step toward the other side of more than 5 percent of the side's own last figure
/// which is its first step, or larger than its step before. Steps usually shrink as a side
/// nears its limit; one that grows again is what a trainer stops at. The rule is this
/// program's own.
pub fn is_large_concession(seen: &Session) -> bool {
    let Some((last, before)) = last_two(seen) else {
        return false;
    };
    let Some((to, from)) = last.price.zip(before.price) else {
        return false;
    };
    let Some(step) = toward_the_other(last.by, from, to) else {
        return false;
    };
    let share = step.checked_div(from.amount());
    if share.is_none_or(|share| share <= large()) {
        return false;
    }
    let earlier = (seen.state().before(before))
        .and_then(|earlier| toward_the_other(last.by, earlier.price?, from));
    earlier.is_none_or(|earlier| earlier < step)
}

/// Whether the last record is an offer that goes back on the side's own figure: the company
/// asks more than it did, or the payer gives less.
pub fn is_retraction(seen: &Session) -> bool {
    let prices = last_two(seen).and_then(|(last, before)| {
        let step = toward_the_other(last.by, before.price?, last.price?)?;
        Some(step < Decimal::ZERO)
    });
    prices == Some(true)
}

/// The offer of the last record with the one before of the same side.
fn last_two(seen: &Session) -> Option<(&Standing, &Standing)> {
    let record = seen.records().last().filter(|one| is_offer(&one.event))?;
    let last = seen.state().offer(record.seq)?;
    Some((last, seen.state().before(last)?))
}

/// How far a side came toward the other; below zero where it went away.
fn toward_the_other(by: Side, from: Price, to: Price) -> Option<Decimal> {
    match by {
        Side::Company => from.amount().checked_sub(to.amount()),
        Side::Payer => to.amount().checked_sub(from.amount()),
    }
}
