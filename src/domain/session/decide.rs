//! From commands to events.

use super::plan::Plan;
use super::{Gate, Session};
use crate::domain::command::{Command, NewOffer, Spoken};
use crate::domain::doubt::{Doubt, Grounds, doubt};
use crate::domain::event::{Correction, Event, Failure, GateSource, Record, Seq};
use crate::domain::moment::{Moment, Occurred};
use crate::domain::offer::{Answered, Confirmation, Offer};
use crate::domain::party::Side;
use crate::domain::price::Price;
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
        let mut plan = Plan::new(self);
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
            Command::Commit(committed) => {
                plan.push(Event::EnvelopeCommitted(committed.clone()))?;
            }
            Command::OpenReserve { by, commitment } => {
                plan.push(self.opening_of_reserve(by, *commitment)?)?;
                plan.compute_gate(reserve)?;
            }
            Command::Show(shown) => plan.push(Event::ReserveShown(*shown))?,
            Command::Clock(jump) => plan.push(Event::ClockJumped(*jump))?,
            Command::Recess { by, minutes } => {
                plan.push(Event::SteppedOut {
                    by: *by,
                    minutes: *minutes,
                })?;
            }
            Command::SetRecess { minutes } => {
                plan.push(Event::RecessSet { minutes: *minutes })?;
            }
            Command::Resume => plan.push(Event::Resumed)?,
            Command::Ask { by } => plan.push(Event::AskedAgain { by: *by })?,
            Command::Meet { text } => plan.push(Event::Met { text: text.clone() })?,
            Command::Remark {
                by,
                text,
                translation,
                claim,
            } => {
                let (text, translation, claim) = (text.clone(), translation.clone(), claim.clone());
                plan.push(Event::Remarked {
                    by: *by,
                    text,
                    translation,
                    claim,
                })?;
            }
            Command::Note { text } => {
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
            Command::Settle(settled) => plan.push(Event::Settled(settled.clone()))?,
            Command::Accept { by } => {
                let offer = self.standing(by.other());
                plan.push(Event::Accepted { by: *by, offer })?;
                plan.within_reserve(reserve)?;
            }
            Command::Fail { reason } => {
                plan.push(Event::Failed(Failure::Stated(reason.clone())))?;
            }
            Command::Sign { by, bidder, name } => {
                plan.push(Event::Signed {
                    by: *by,
                    bidder: *bidder,
                    name: name.clone(),
                })?;
            }
            Command::Close {
                signatures_on_record,
            } => {
                let signed = self.pack.letter().is_some_and(|(_, sides)| {
                    sides.into_iter().all(|side| self.state.has_signed(side))
                });
                plan.push(Event::Closed {
                    signatures_on_record: *signatures_on_record || signed,
                })?;
            }
            Command::HandInBid { bidder } => {
                plan.push(Event::BidHandedIn { bidder: *bidder })?;
            }
            Command::CloseBidding => plan.push(Event::BiddingClosed)?,
            Command::OpenBids(opened) => plan.push(Event::BidsOpened(opened.clone()))?,
            Command::Renew => plan.push(self.renewal_event()?)?,
        }
        Ok(plan.events())
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
            pack: self.units_in_a_pack(),
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
            justification: new.justification.clone(),
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
            | Command::Commit(_)
            | Command::OpenReserve { .. }
            | Command::Show(_)
            | Command::Clock(_)
            | Command::Recess { .. }
            | Command::SetRecess { .. }
            | Command::Resume
            | Command::Ask { .. }
            | Command::Meet { .. }
            | Command::Remark { .. }
            | Command::Note { .. }
            | Command::Correct { .. }
            | Command::Settle(_)
            | Command::Fail { .. }
            | Command::Sign { .. }
            | Command::Close { .. }
            | Command::HandInBid { .. }
            | Command::CloseBidding
            | Command::OpenBids(_)
            | Command::Renew => return None,
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
