//! Events in the making.

use super::{Gate, Outcome, Session, State};
use crate::domain::event::{Event, Failure, GateSource, Record, Seq};
use crate::domain::moment::{Moment, Occurred};
use crate::domain::refusal::{Reason, Refusal};
use crate::domain::reserve::Reserve;

/// Events in the making, each judged where it would stand.
pub(super) struct Plan<'a> {
    session: &'a Session,
    state: State,
    events: Vec<Event>,
}

impl<'a> Plan<'a> {
    /// Nothing yet, where the talk stands.
    pub(super) fn new(session: &'a Session) -> Self {
        Self {
            session,
            state: session.state.clone(),
            events: Vec::new(),
        }
    }

    /// The events, in order.
    pub(super) fn events(self) -> Vec<Event> {
        self.events
    }

    /// Takes one event in, if it may stand here.
    pub(super) fn push(&mut self, event: Event) -> Result<(), Refusal> {
        self.state
            .judge(&event, &self.session.pack, self.session.is_past())?;
        let ahead = Seq::try_from(self.events.len()).unwrap_or(Seq::MAX);
        let seq = self.session.next_seq().saturating_add(ahead);
        let at = self
            .session
            .records
            .last()
            .map_or_else(Moment::epoch, |last| last.at);
        self.state.take(
            &Record {
                seq,
                at,
                occurred: Occurred::AsRecorded,
                event: event.clone(),
            },
            &self.session.pack,
        );
        self.events.push(event);
        Ok(())
    }

    /// Answers a pending gate from the reserve, if there is one.
    pub(super) fn compute_gate(&mut self, reserve: Option<&Reserve>) -> Result<(), Refusal> {
        let Gate::Pending { offer } = self.state.gate else {
            return Ok(());
        };
        self.compute(offer, reserve)
    }

    /// After a correction, answers the gate again where it waits or had been computed on
    /// that offer, ends the talk where the last chance now lies outside, and holds an
    /// agreed price against the reserve again. What people decided otherwise stands.
    pub(super) fn recompute(
        &mut self,
        corrected: Seq,
        reserve: Option<&Reserve>,
    ) -> Result<(), Refusal> {
        let decided = match &self.state.outcome {
            Some(Outcome::Deal(_) | Outcome::Listed(_)) => true,
            Some(outcome) => outcome.failed_by().is_none(),
            None => false,
        };
        if decided {
            return self.within_reserve(reserve);
        }
        match self.state.gate {
            Gate::Told {
                offer,
                computed: true,
                ..
            } if offer == corrected => self.compute(offer, reserve)?,
            Gate::Pending { offer } => self.compute(offer, reserve)?,
            Gate::Told { .. } | Gate::NotReached => {}
        }
        match self.state.gate {
            Gate::Told { offer, inside, .. } => self.end_outside(offer, inside),
            Gate::Pending { .. } | Gate::NotReached => Ok(()),
        }
    }

    fn compute(&mut self, offer: Seq, reserve: Option<&Reserve>) -> Result<(), Refusal> {
        let price = self.state.offer(offer).and_then(|one| one.price);
        let (Some(reserve), Some(price), Some((_, percent))) =
            (reserve, price, self.session.pack.gate())
        else {
            return Ok(());
        };
        let Some(inside) = reserve.admits(price, percent) else {
            return Ok(());
        };
        let unchanged =
            matches!(self.state.gate, Gate::Told { inside: told, .. } if told == inside);
        if unchanged {
            return Ok(());
        }
        self.push(Event::Gate {
            offer,
            inside,
            source: GateSource::Computed,
        })?;
        self.end_outside(offer, inside)
    }

    /// Ends the talk where the last chance lies outside the gate.
    pub(super) fn end_outside(&mut self, offer: Seq, inside: bool) -> Result<(), Refusal> {
        let chance = self.state.offer(offer).and_then(|one| one.chance);
        let chances = self.session.pack.chances().map(|(_, chances)| chances);
        let Some(rule) = self.session.pack.last_chance_ends() else {
            return Ok(());
        };
        if inside || chance.is_none() || chance < chances || self.state.outcome.is_some() {
            return Ok(());
        }
        let number = rule.number.clone();
        self.push(Event::Failed(Failure::ByRule(number)))
    }

    /// Refuses an agreed price above the reserve.
    pub(super) fn within_reserve(&self, reserve: Option<&Reserve>) -> Result<(), Refusal> {
        let (Some(reserve), Some(price)) = (reserve, self.state.final_price()) else {
            return Ok(());
        };
        match self.session.pack.at_most_reserve() {
            Some(rule) if !reserve.covers(price) => {
                Err(Refusal::by_rule(Reason::AboveReserve, &rule.number))
            }
            Some(_) | None => Ok(()),
        }
    }
}
