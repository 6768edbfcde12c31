//! Where the payer has to decide.

use crate::domain::event::Event;
use crate::domain::session::Gate;
use crate::domain::{Session, Side};

/// Whether a lesson may ask here: a figure of the company's is known, nobody is out, and
/// nothing is decided.
///
/// It is wider than [`is_decision`]: something may have been said since, or the figure may
/// wait for a word on the gate.
pub fn is_askable(seen: &Session) -> bool {
    let state = seen.state();
    let known = (state.offers.iter()).any(|one| one.by == Side::Company && one.price.is_some());
    known && state.outcome.is_none() && !seen.is_closed() && state.recess.is_none()
}

/// Whether the payer has to answer now: the company has just named a figure that is known,
/// or its figure was just confirmed or let in, nobody is out, and nothing is decided.
///
/// It looks at nothing after this record, so it can be asked of a talk that is still held.
pub fn is_decision(seen: &Session) -> bool {
    let state = seen.state();
    let offered = state
        .last_offer()
        .filter(|last| last.by == Side::Company && last.price.is_some());
    let Some(last) = offered else { return false };
    let answered = state.outcome.is_some() || seen.is_closed() || state.recess.is_some();
    if answered || matches!(state.gate, Gate::Pending { .. }) {
        return false;
    }
    let Some(record) = seen.records().last() else {
        return false;
    };
    match &record.event {
        Event::Offered(_) => record.seq == last.seq,
        Event::Confirmed { offer } => *offer == last.seq,
        Event::Gate { inside, .. } => *inside,
        _ => false,
    }
}
