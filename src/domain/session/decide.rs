//! From commands to events.

use super::{Gate, Outcome, Session, State};
use crate::domain::brief::ReserveMode;
use crate::domain::command::{Command, NewOffer, Spoken};
use crate::domain::doubt::{Doubt, Grounds, doubt};
use crate::domain::event::{Correction, Event, Failure, GateSource, Record, Seq};
use crate::domain::moment::{Moment, Occurred};
use crate::domain::offer::{Answered, Confirmation, Hearing, Offer};
use crate::domain::party::Side;
use crate::domain::price::{Price, PriceFault};
use crate::domain::refusal::{Reason, Refusal};
use crate::domain::reserve::Reserve;
use crate::domain::rules::StageRole;

impl Session {
    /// The events that `command` leads to, in order, or why it is not recorded.
    ///
    /// With a `reserve` the gate and the agreed price are computed from it; without one
    /// the leader's word is waited for. The reserve itself goes into no event.
    pub fn decide(
        &self,
        command: &Command,
        reserve: Option<&Reserve>,
    ) -> Result<Vec<Event>, Refusal> {
        if self.is_closed() {
            return Err(Reason::Closed.into());
        }
        let mut plan = Plan {
            session: self,
            state: self.state.clone(),
            events: Vec::new(),
        };
        if let Some(gate) = self.implied_gate(command, reserve) {
            plan.push(gate)?;
        }
        match command {
            Command::Offer(offer) => self.offer(offer, reserve, &mut plan)?,
            Command::Confirm => {
                let offer = self.standing(Side::Company);
                plan.push(Event::Confirmed { offer })?;
                plan.compute_gate(reserve)?;
            }
            Command::Gate { inside } => self.gate(*inside, &mut plan)?,
            Command::OpenReserve => {
                let none = self.brief().reserve == ReserveMode::None;
                given(none, Reason::ReserveNotWanted)?;
                plan.push(Event::ReserveOpened)?;
                plan.compute_gate(reserve)?;
            }
            Command::Recess { by, minutes } => {
                minutes.map_or(Ok(()), in_a_day)?;
                plan.push(Event::SteppedOut {
                    by: *by,
                    minutes: *minutes,
                })?;
            }
            Command::SetRecess { minutes } => {
                in_a_day(*minutes)?;
                plan.push(Event::RecessSet { minutes: *minutes })?;
            }
            Command::Resume => plan.push(Event::Resumed)?,
            Command::Ask { by } => plan.push(Event::AskedAgain { by: *by })?,
            Command::Remark {
                by,
                text,
                translation,
                claim,
            } => {
                given(text.is_empty(), Reason::TextEmpty)?;
                let (text, translation, claim) = (text.clone(), translation.clone(), claim.clone());
                plan.push(Event::Remarked {
                    by: *by,
                    text,
                    translation,
                    claim,
                })?;
            }
            Command::Note { text } => {
                given(text.is_empty(), Reason::TextEmpty)?;
                plan.push(Event::Noted { text: text.clone() })?;
            }
            Command::Correct {
                seq,
                typed,
                price,
                confirmation,
                reason,
            } => {
                self.record(*seq).ok_or(Reason::NoSuchRecord(*seq))?;
                let correction = Correction {
                    seq: *seq,
                    typed: typed.clone(),
                    price: *price,
                    confirmation: *confirmation,
                    reason: reason.clone(),
                };
                plan.push(Event::Corrected(correction))?;
                plan.recompute(*seq, reserve)?;
            }
            Command::Accept { by } => {
                let offer = self.standing(by.other());
                plan.push(Event::Accepted { by: *by, offer })?;
                plan.within_reserve(reserve)?;
            }
            Command::Fail { reason } => {
                given(reason.is_empty(), Reason::ReasonMissing)?;
                plan.push(Event::Failed(Failure::Stated(reason.clone())))?;
            }
            Command::Sign { by, name } => {
                given(name.is_empty(), Reason::NameMissing)?;
                plan.push(Event::Signed {
                    by: *by,
                    name: name.clone(),
                })?;
            }
            Command::Close {
                signatures_on_record,
            } => {
                plan.push(Event::Closed {
                    signatures_on_record: *signatures_on_record,
                })?;
            }
        }
        Ok(plan.events)
    }

    /// When the events of a command happened: as stated with it, or else now, or not on
    /// record for a talk of the past. A time before the talk was opened is refused.
    pub fn occurred(&self, spoken: &Spoken) -> Result<Occurred, Refusal> {
        let by_default = if self.is_past() {
            Occurred::NotOnRecord
        } else {
            Occurred::AsRecorded
        };
        let occurred = spoken.at.unwrap_or(by_default);
        if let Occurred::At(moment) = occurred {
            let held = self
                .brief()
                .held
                .and_then(super::super::date::PartialDate::first_day);
            let early = match (held, self.opened_at()) {
                (Some(day), _) => moment.civil().date() < day,
                (None, Some(opened)) => moment.timestamp() < opened.timestamp(),
                (None, None) => false,
            };
            if early {
                return Err(Reason::BeforeOpening.into());
            }
        }
        Ok(occurred)
    }

    /// The records that these events become when they are written at `at`.
    pub fn records_of(&self, events: Vec<Event>, occurred: Occurred, at: Moment) -> Vec<Record> {
        (self.next_seq()..)
            .zip(events)
            .map(|(seq, event)| Record {
                seq,
                at,
                occurred,
                event,
            })
            .collect()
    }

    /// The doubt about a figure, held against where the talk stands.
    pub fn doubt(&self, by: Side, price: Price) -> Option<Doubt> {
        let grounds = Grounds {
            own: self.state.last_price_of(by),
            other: self.state.last_price_of(by.other()),
            pack: self.brief().product.pack,
        };
        doubt(by, price, grounds)
    }

    /// The record of the last offer of `side`; 0, which is no record, where there is none.
    fn standing(&self, side: Side) -> Seq {
        self.state.last_of(side).map_or(0, |last| last.seq)
    }

    fn offer(
        &self,
        new: &NewOffer,
        reserve: Option<&Reserve>,
        plan: &mut Plan<'_>,
    ) -> Result<(), Refusal> {
        let lacks_figure = new.hearing == Hearing::NotOnRecord;
        given(
            new.price.is_none() != lacks_figure,
            Reason::Price(PriceFault::Empty),
        )?;
        let doubt = new.price.and_then(|price| self.doubt(new.by, price));
        let answered = match (new.answered, doubt) {
            (Some(answered), _) => Some(answered),
            (None, Some(doubt)) if new.sure => Some(Answered {
                doubt,
                as_typed: true,
            }),
            (None, Some(_) | None) => None,
        };
        let offer = Offer {
            by: new.by,
            typed: new.typed.clone(),
            price: new.price,
            confirmation: new.confirmation,
            hearing: new.hearing,
            answered,
        };
        plan.push(Event::Offered(offer))?;
        if let (Some(doubt), None) = (doubt, answered) {
            return Err(Reason::Doubtful(doubt).into());
        }
        plan.compute_gate(reserve)
    }

    fn gate(&self, inside: bool, plan: &mut Plan<'_>) -> Result<(), Refusal> {
        let offer = match self.state.gate {
            Gate::Pending { offer } | Gate::Told { offer, .. } => offer,
            Gate::NotReached => 0,
        };
        plan.push(Event::Gate {
            offer,
            inside,
            source: GateSource::Declared,
        })?;
        plan.end_outside(offer, inside)
    }

    /// Where nobody gave a word on the gate, some commands make sense only inside it, and
    /// imply that word. A reserve at hand is asked: what it does not admit is not implied.
    fn implied_gate(&self, command: &Command, reserve: Option<&Reserve>) -> Option<Event> {
        let next = match command {
            Command::Offer(offer) if offer.by == Side::Company => {
                if offer.confirmation == Confirmation::Confirmed {
                    return None;
                }
                Next::Quote
            }
            Command::Offer(_) | Command::Accept { .. } => Next::Answer,
            Command::Confirm
            | Command::Gate { .. }
            | Command::OpenReserve
            | Command::Recess { .. }
            | Command::SetRecess { .. }
            | Command::Resume
            | Command::Ask { .. }
            | Command::Remark { .. }
            | Command::Note { .. }
            | Command::Correct { .. }
            | Command::Fail { .. }
            | Command::Sign { .. }
            | Command::Close { .. } => return None,
        };
        let offer = self.implied_inside(next)?;
        let price = self.state.offer(offer).and_then(|one| one.price);
        let (_, percent) = self.pack.gate()?;
        let computed = reserve
            .zip(price)
            .and_then(|(reserve, price)| reserve.admits(price, percent));
        let source = match computed {
            None => GateSource::Implied,
            Some(true) => GateSource::Computed,
            Some(false) => return None,
        };
        Some(Event::Gate {
            offer,
            inside: true,
            source,
        })
    }

    /// The offer that must lie inside the gate if the talk goes on with `next`: the one
    /// that waits for a word, or the company's last where it is not on record whether it
    /// was confirmed.
    pub(super) fn implied_inside(&self, next: Next) -> Option<Seq> {
        self.pack.gate()?;
        if self.state.stage != StageRole::Offers {
            return None;
        }
        let pending = match self.state.gate {
            Gate::Pending { offer } => Some(offer),
            Gate::NotReached | Gate::Told { .. } => None,
        };
        match next {
            Next::Quote => pending.filter(|_| self.chances_left() == Some(0)),
            Next::Answer => pending.or_else(|| {
                let last = self.state.last_of(Side::Company)?;
                (last.confirmation == Confirmation::NotOnRecord).then_some(last.seq)
            }),
        }
    }
}

/// How the talk may go on so that it implies a word on the gate.
#[derive(Clone, Copy)]
pub(super) enum Next {
    /// The company quotes: after its last chance that is possible only inside.
    Quote,
    /// The payer names a figure, or a side accepts: possible only inside.
    Answer,
}

/// Events in the making, each judged where it would stand.
struct Plan<'a> {
    session: &'a Session,
    state: State,
    events: Vec<Event>,
}

impl Plan<'_> {
    fn push(&mut self, event: Event) -> Result<(), Refusal> {
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
    fn compute_gate(&mut self, reserve: Option<&Reserve>) -> Result<(), Refusal> {
        let Gate::Pending { offer } = self.state.gate else {
            return Ok(());
        };
        self.compute(offer, reserve)
    }

    /// After a correction, answers the gate again where it waits or had been computed on
    /// that offer, ends the talk where the last chance now lies outside, and holds an
    /// agreed price against the reserve again. What people decided otherwise stands.
    fn recompute(&mut self, corrected: Seq, reserve: Option<&Reserve>) -> Result<(), Refusal> {
        let decided = match &self.state.outcome {
            Some(Outcome::Deal(_)) => true,
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
    fn end_outside(&mut self, offer: Seq, inside: bool) -> Result<(), Refusal> {
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
    fn within_reserve(&self, reserve: Option<&Reserve>) -> Result<(), Refusal> {
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

fn given(missing: bool, reason: Reason) -> Result<(), Refusal> {
    if missing { Err(reason.into()) } else { Ok(()) }
}

/// A recess is given between one minute and a day.
fn in_a_day(minutes: u16) -> Result<(), Refusal> {
    given(minutes == 0 || minutes > 24 * 60, Reason::Minutes)
}
