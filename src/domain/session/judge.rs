//! What may follow what.

use super::clock::judge_jump;
use super::state::belongs_after_outcome;
use super::{Gate, Session, State};
use crate::domain::event::{Correction, Event, Failure, GateSource};
use crate::domain::offer::{Confirmation, Hearing, Offer};
use crate::domain::party::Side;
use crate::domain::price::PriceFault;
use crate::domain::refusal::{Reason, Refusal};
use crate::domain::renewal::Renewed;
use crate::domain::rules::{RulePack, StageRole};
use crate::domain::text::Text;

impl Session {
    /// Whether `event` may be the next record, by the rules and by where the talk
    /// stands. What needs the reserve is not asked here: the gate's word and the
    /// acceptance are events of their own.
    pub fn judge(&self, event: &Event) -> Result<(), Refusal> {
        self.state.judge(event, &self.pack, self.is_past())
    }
}

impl State {
    pub(super) fn judge(&self, event: &Event, pack: &RulePack, past: bool) -> Result<(), Refusal> {
        let of_the_record = matches!(event, Event::Recovered { .. } | Event::StorageFault { .. });
        if self.closed && !of_the_record {
            return Err(Reason::Closed.into());
        }
        if self.outcome.is_some() && !belongs_after_outcome(event) {
            return Err(Reason::AfterOutcome.into());
        }
        self.judge_procedure(event, pack)?;
        match event {
            Event::Opened(_) => Err(Reason::OutOfPlace.into()),
            Event::Offered(offer) => self.judge_offer(offer, pack, past),
            Event::Confirmed { offer } => self.judge_confirmation(*offer, pack),
            Event::Gate { offer, source, .. } => self.judge_gate(*offer, *source, pack),
            Event::EnvelopeCommitted(committed) => self.judge_commitment(committed, pack),
            Event::ReserveOpened { by } => self.judge_reserve_opened(by, pack),
            Event::ReserveShown(shown) => self.judge_shown(shown),
            Event::ClockJumped(jump) => judge_jump(*jump),
            Event::SteppedOut { by, minutes } => self.judge_recess(*by, *minutes, pack),
            Event::RecessSet { minutes } => {
                self.in_recess()?;
                in_a_day(*minutes)
            }
            Event::Resumed => self.in_recess(),
            Event::AskedAgain { by } => {
                self.in_the_room()?;
                self.before_final_offer(pack)?;
                self.last_of(by.other())
                    .map(|_| ())
                    .ok_or_else(|| Reason::NothingToAccept.into())
            }
            Event::Met { .. } => {
                self.in_the_room()?;
                self.judge_meeting(pack)
            }
            Event::Remarked { by, text, .. } => match self.recess {
                Some(recess) if recess.by == *by => Err(Reason::InRecess.into()),
                Some(_) | None => given(text, Reason::TextEmpty),
            },
            Event::Noted { text } => given(text, Reason::TextEmpty),
            Event::Failed(Failure::Stated(reason)) => given(reason, Reason::ReasonMissing),
            Event::Failed(Failure::ByRule(rule)) => self.judge_failure(rule, pack),
            Event::Recovered { .. } | Event::StorageFault { .. } => Ok(()),
            Event::Settled(settled) => match self.settled.fault_of(settled, self.pack_size) {
                Some(fault) => Err(Reason::Settlement(fault).into()),
                None => Ok(()),
            },
            Event::Corrected(correction) => self.judge_correction(correction, pack),
            Event::Accepted { by, offer } => self.judge_acceptance(*by, *offer, pack),
            Event::Signed { by, bidder, name } => {
                if self.outcome.is_none() {
                    return Err(Reason::OutcomeMissing.into());
                }
                self.judge_signing_bidder(*by, *bidder)?;
                if self.has_signed_for(*by, *bidder) {
                    Err(Reason::AlreadySigned(*by).into())
                } else {
                    given(name, Reason::NameMissing)
                }
            }
            Event::Closed {
                signatures_on_record: false,
            } if past && self.outcome.is_some() => Ok(()),
            Event::Closed { .. } => self.judge_close(pack),
            Event::BidHandedIn { bidder } => self.judge_hand_in(*bidder, pack),
            Event::BiddingClosed => self.judge_closing(pack),
            Event::BidsOpened(opened) => self.judge_opening(opened, pack),
        }
    }

    pub(super) fn in_the_room(&self) -> Result<(), Refusal> {
        if self.recess.is_some() {
            Err(Reason::InRecess.into())
        } else {
            Ok(())
        }
    }

    fn in_recess(&self) -> Result<(), Refusal> {
        if self.recess.is_some() {
            Ok(())
        } else {
            Err(Reason::NotInRecess.into())
        }
    }

    fn judge_recess(&self, by: Side, minutes: Option<u16>, pack: &RulePack) -> Result<(), Refusal> {
        self.in_the_room()?;
        match pack.recess() {
            Some((rule, sides)) if !sides.contains(&by) => {
                Err(Refusal::by_rule(Reason::MayNotStepOut(by), &rule.number))
            }
            Some(_) | None => minutes.map_or(Ok(()), in_a_day),
        }
    }

    /// A talk ends by a rule only where its last chance lies outside the gate, or where the
    /// rules of renewal name a way out.
    fn judge_failure(&self, rule: &str, pack: &RulePack) -> Result<(), Refusal> {
        let outside = match self.gate {
            Gate::Told {
                offer,
                inside: false,
                ..
            } => self.offer(offer).and_then(|one| one.chance),
            Gate::Told { .. } | Gate::Pending { .. } | Gate::NotReached => None,
        };
        let last = pack.chances().map(|(_, chances)| chances);
        let ends = pack
            .last_chance_ends()
            .is_some_and(|one| one.number == rule);
        let renewal_exit = self.renewal.as_ref().and_then(Renewed::exit) == Some(rule);
        if renewal_exit || (ends && outside.is_some() && outside == last) {
            Ok(())
        } else {
            Err(Reason::OutOfPlace.into())
        }
    }

    fn judge_offer(&self, offer: &Offer, pack: &RulePack, past: bool) -> Result<(), Refusal> {
        if offer.price.is_none() != (offer.hearing == Hearing::NotOnRecord) {
            return Err(Reason::Price(PriceFault::Empty).into());
        }
        self.in_the_room()?;
        self.judge_offer_after_commitment()?;
        if let Some((rule, first)) = pack.first_offer()
            && self.last_of(first).is_none()
            && offer.by != first
        {
            return Err(Refusal::by_rule(Reason::FirstOffer(first), &rule.number));
        }
        let before_consultation = self.stage < StageRole::Consultation;
        if let Some(rule) = pack.counteroffers_in_consultation()
            && offer.by == Side::Payer
            && before_consultation
        {
            return Err(Refusal::by_rule(
                Reason::TooEarlyForCounteroffer,
                &rule.number,
            ));
        }
        self.judge_written(offer, pack, past)?;
        if let Some(rule) = pack.alternating()
            && self.last_offer().is_some_and(|last| last.by == offer.by)
            && self.asked != Some(offer.by.other())
        {
            return Err(Refusal::by_rule(
                Reason::NotYourTurn(offer.by.other()),
                &rule.number,
            ));
        }
        let uses_chance = offer.by == Side::Company && before_consultation;
        if uses_chance && offer.confirmation == Confirmation::Confirmed {
            self.chance_left(pack)?;
        }
        Ok(())
    }

    fn chance_left(&self, pack: &RulePack) -> Result<(), Refusal> {
        match pack.chances() {
            Some((rule, chances)) if self.chances_used >= chances => Err(Refusal::by_rule(
                Reason::NoChanceLeft(chances),
                &rule.number,
            )),
            Some(_) | None => Ok(()),
        }
    }

    fn judge_confirmation(&self, offer: u64, pack: &RulePack) -> Result<(), Refusal> {
        self.in_the_room()?;
        let last = self.last_of(Side::Company).filter(|last| last.seq == offer);
        let Some(last) = last.filter(|last| last.price.is_some()) else {
            return Err(Reason::NothingToConfirm.into());
        };
        if last.confirmation == Confirmation::Confirmed {
            return Err(Reason::AlreadyConfirmed(offer).into());
        }
        if last.stage == StageRole::Offers {
            self.chance_left(pack)
        } else {
            Ok(())
        }
    }

    fn judge_gate(&self, offer: u64, source: GateSource, pack: &RulePack) -> Result<(), Refusal> {
        let Some((rule, _)) = pack.gate() else {
            return Err(Reason::GateNotPending.into());
        };
        if !self.signatures.is_empty() {
            return Err(Reason::SignedAlready.into());
        }
        if matches!(
            self.outcome,
            Some(super::Outcome::Deal(_) | super::Outcome::Listed(_))
        ) {
            return Err(Reason::AfterOutcome.into());
        }
        let ended_by_leader = self
            .outcome
            .as_ref()
            .is_some_and(|outcome| outcome.failed_by().is_none());
        if ended_by_leader {
            return Err(Reason::AfterOutcome.into());
        }
        if let (GateSource::Declared, Gate::Told { computed: true, .. }) = (source, self.gate) {
            return Err(Refusal::by_rule(Reason::GateComputed, &rule.number));
        }
        let at_the_gate = match self.gate {
            Gate::Pending { offer: waiting } => waiting == offer,
            Gate::Told { offer: told, .. } => told == offer,
            Gate::NotReached => false,
        };
        // where it is not on record whether it was confirmed, it may have been
        let maybe = source != GateSource::Declared
            && self.last_of(Side::Company).is_some_and(|last| {
                last.seq == offer && last.confirmation == Confirmation::NotOnRecord
            });
        let allowed = at_the_gate || maybe;
        if allowed {
            Ok(())
        } else {
            Err(Refusal::by_rule(Reason::GateNotPending, &rule.number))
        }
    }

    fn judge_correction(&self, correction: &Correction, pack: &RulePack) -> Result<(), Refusal> {
        if !self.signatures.is_empty() {
            return Err(Reason::SignedAlready.into());
        }
        let Some(offer) = self.offer(correction.seq) else {
            return Err(Reason::NotAnOffer(correction.seq).into());
        };
        let scale = |price: Option<crate::domain::Price>| price.map(|price| price.to_string());
        let same_price =
            correction.price.is_none() || scale(correction.price) == scale(offer.price);
        let same_word = correction
            .confirmation
            .is_none_or(|word| word == offer.confirmation);
        if same_price && same_word {
            return Err(Reason::ChangesNothing(correction.seq).into());
        }
        if correction.reason.is_empty() {
            return Err(Reason::ReasonMissing.into());
        }
        let agreed =
            matches!(self.outcome, Some(super::Outcome::Deal(deal)) if deal.offer == offer.seq);
        if offer.by == Side::Payer || agreed {
            self.within_ceiling(correction.price, pack)?;
        }
        let uses_chance = correction.confirmation == Some(Confirmation::Confirmed)
            && offer.by == Side::Company
            && offer.stage == StageRole::Offers
            && offer.chance.is_none();
        if uses_chance {
            self.chance_left(pack)
        } else {
            Ok(())
        }
    }

    fn judge_acceptance(&self, by: Side, offer: u64, pack: &RulePack) -> Result<(), Refusal> {
        self.in_the_room()?;
        let standing = self
            .last_of(by.other())
            .filter(|last| last.seq == offer && last.price.is_some());
        let Some(standing) = standing else {
            return Err(Reason::NothingToAccept.into());
        };
        if pack.final_offer().is_some_and(|(_, side)| side == by) {
            self.before_final_offer(pack)?;
        }
        self.within_ceiling(standing.price, pack)?;
        match pack.gate() {
            Some((rule, _)) if self.stage < StageRole::Consultation => {
                Err(Refusal::by_rule(Reason::TooEarlyToAccept, &rule.number))
            }
            Some(_) | None => Ok(()),
        }
    }

    fn judge_close(&self, pack: &RulePack) -> Result<(), Refusal> {
        if self.outcome.is_none() {
            return Err(Reason::OutcomeMissing.into());
        }
        let Some((rule, sides)) = pack.letter() else {
            return Ok(());
        };
        match sides.into_iter().find(|side| !self.has_signed(*side)) {
            Some(side) => Err(Refusal::by_rule(
                Reason::SignaturesMissing(side),
                &rule.number,
            )),
            None => Ok(()),
        }
    }
}

fn given(words: &Text, missing: Reason) -> Result<(), Refusal> {
    if words.is_empty() {
        Err(missing.into())
    } else {
        Ok(())
    }
}

/// A recess is given between one minute and a day.
fn in_a_day(minutes: u16) -> Result<(), Refusal> {
    if (1..=24 * 60).contains(&minutes) {
        Ok(())
    } else {
        Err(Reason::Minutes.into())
    }
}
