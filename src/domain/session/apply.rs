//! The fold: what each record changes. Total: whatever the record says is taken in.

use super::{Agreed, Gate, Outcome, Recess, Session, Signature, Standing, State};
use crate::domain::event::{Correction, Event, Failure, Record, Seq};
use crate::domain::offer::{Confirmation, Hearing, Offer};
use crate::domain::party::Side;
use crate::domain::rules::{RulePack, StageRole};

impl Session {
    /// Takes one record in.
    pub fn apply(&mut self, record: Record) {
        self.state.take(&record, &self.pack);
        self.records.push(record);
    }
}

impl State {
    pub(super) fn take(&mut self, record: &Record, pack: &RulePack) {
        let seq = record.seq;
        match &record.event {
            Event::Offered(offer) => self.take_offer(record, offer, pack),
            Event::Confirmed { offer } => {
                if let Some(standing) = self.offer_mut(*offer) {
                    standing.confirmation = Confirmation::Confirmed;
                }
                self.count_chances(*offer, pack);
            }
            Event::Gate {
                offer,
                inside,
                source,
            } => {
                let computed = *source == crate::domain::event::GateSource::Computed;
                self.gate = Gate::Told {
                    offer: *offer,
                    inside: *inside,
                    computed,
                };
                if *inside && pack.has_stage(StageRole::Consultation) {
                    self.outcome = None;
                    self.enter(StageRole::Consultation, record);
                } else if !*inside && self.stage == StageRole::Consultation {
                    self.enter(StageRole::Offers, record);
                }
            }
            Event::SteppedOut { by, minutes } => {
                self.recess = Some(Recess {
                    by: *by,
                    seq,
                    since: record.time(),
                    minutes: *minutes,
                });
                self.recesses = self.recesses.saturating_add(1);
            }
            Event::RecessSet { minutes } => {
                if let Some(recess) = &mut self.recess {
                    recess.minutes = Some(*minutes);
                }
            }
            Event::Resumed => self.recess = None,
            Event::AskedAgain { by } => self.asked = Some(*by),
            Event::Met { .. } => self.meetings = self.meetings.saturating_add(1),
            Event::Remarked { claim, .. } => self
                .claims
                .extend(claim.iter().map(|claim| (**claim).clone())),
            Event::Settled(settled) => self.settled.settle(settled.clone()),
            Event::Corrected(correction) => self.take_correction(correction, record, pack),
            Event::Accepted { by, offer } => {
                self.outcome = Some(Outcome::Deal(Agreed {
                    offer: *offer,
                    by: *by,
                    seq,
                }));
                self.end(record);
            }
            Event::Failed(failure) => {
                self.outcome = Some(Outcome::NoDeal {
                    failure: failure.clone(),
                    seq,
                });
                self.end(record);
            }
            Event::Signed { by, bidder, name } => {
                self.signatures.push(Signature {
                    by: *by,
                    bidder: *bidder,
                    name: name.clone(),
                    seq,
                });
                let all = pack
                    .letter()
                    .is_none_or(|(_, sides)| sides.iter().all(|side| self.has_signed(*side)));
                if all {
                    self.enter(StageRole::Signed, record);
                }
            }
            Event::Closed { .. } => self.closed = true,
            Event::EnvelopeCommitted(committed) => {
                self.committed = Some((seq, committed.clone()));
            }
            Event::ReserveOpened { .. } => self.reserve_opened = true,
            Event::ClockJumped(jump) => self.take_jump(*jump),
            Event::ReserveShown(shown) => self.shown = Some(*shown),

            Event::BidHandedIn { bidder } => {
                if self.stage == StageRole::Opening {
                    self.enter(StageRole::Offers, record);
                }
                if let Some(bidding) = &mut self.bidding {
                    bidding.hand_in(*bidder, record);
                }
            }
            Event::BiddingClosed => {
                if let Some(bidding) = &mut self.bidding {
                    bidding.closed = Some(seq);
                }
            }
            Event::BidsOpened(opened) => self.take_opened_bids(opened, record, pack),
            Event::Opened(_)
            | Event::Noted { .. }
            | Event::Recovered { .. }
            | Event::StorageFault { .. } => {}
        }
    }

    fn take_offer(&mut self, record: &Record, offer: &Offer, pack: &RulePack) {
        if self.stage == StageRole::Opening {
            let first = if pack.has_stage(StageRole::Offers) {
                StageRole::Offers
            } else {
                StageRole::Consultation
            };
            self.enter(first, record);
        }
        let ordinal = self
            .last_of(offer.by)
            .map_or(1, |last| last.ordinal.saturating_add(1));
        self.offers.push(Standing {
            seq: record.seq,
            ordinal,
            by: offer.by,
            price: offer.price,
            confirmation: offer.confirmation,
            chance: None,
            hearing: offer.hearing,
            stage: self.stage,
            time: record.time(),
            corrected_by: None,
        });
        self.asked = None;
        self.count_chances(record.seq, pack);
        self.after_offer(offer.by, ordinal, record, pack);
    }

    /// Where a final offer is known, the counteroffer opens the consultation and the final
    /// offer ends it.
    fn after_offer(&mut self, by: Side, ordinal: u32, record: &Record, pack: &RulePack) {
        let Some((_, last_word)) = pack.final_offer() else {
            return;
        };
        if by == last_word && ordinal > 1 {
            self.enter(StageRole::FinalOffer, record);
        } else if by != last_word && self.stage == StageRole::Offers && pack.gate().is_none() {
            self.enter(StageRole::Consultation, record);
        }
    }

    fn take_correction(&mut self, correction: &Correction, record: &Record, pack: &RulePack) {
        let Some(standing) = self.offer_mut(correction.seq) else {
            return;
        };
        if correction.price.is_some() {
            standing.price = correction.price;
            standing.hearing = Hearing::Clear;
        }
        if let Some(confirmation) = correction.confirmation {
            standing.confirmation = confirmation;
        }
        standing.corrected_by = Some(record.seq);
        if correction.confirmation == Some(Confirmation::Quote) {
            self.withdraw_gate(correction.seq, record);
        }
        self.count_chances(correction.seq, pack);
        self.withdraw_failure(record, pack);
    }

    /// A word on an offer that was never confirmed is none: the talk is back where the
    /// company has its chances, unless it is decided.
    fn withdraw_gate(&mut self, corrected: Seq, record: &Record) {
        let told = matches!(self.gate, Gate::Told { offer, .. } if offer == corrected);
        if told && self.stage <= StageRole::Consultation {
            self.gate = Gate::NotReached;
            self.enter(StageRole::Offers, record);
        }
    }

    /// A failure by the rule of the last chance falls where the last confirmed offer was
    /// not the last chance after all.
    fn withdraw_failure(&mut self, record: &Record, pack: &RulePack) {
        let by_last_chance = match (&self.outcome, pack.last_chance_ends()) {
            (Some(outcome), Some(rule)) => outcome.failed_by() == Some(rule.number.as_str()),
            (None, _) | (_, None) => false,
        };
        let left = pack
            .chances()
            .is_some_and(|(_, chances)| self.chances_used < chances);
        if by_last_chance && left {
            let told = match self.gate {
                Gate::Told { offer, .. } => self.offer(offer),
                Gate::NotReached | Gate::Pending { .. } => None,
            };
            if told.is_none_or(|one| one.chance.is_none()) {
                self.gate = Gate::NotReached;
            }
            self.outcome = None;
            self.enter(StageRole::Offers, record);
            self.wait_at_gate(pack);
        }
    }

    /// After the offer `changed` came in or changed, numbers the confirmed offers of the
    /// offers stage. Every other offer uses no chance, so there is nothing to count for it.
    fn count_chances(&mut self, changed: Seq, pack: &RulePack) {
        let counted = |one: &Standing| {
            one.by == Side::Company
                && one.stage == StageRole::Offers
                && one.confirmation == Confirmation::Confirmed
        };
        let matters = self
            .offer(changed)
            .is_some_and(|one| counted(one) || one.chance.is_some());
        if pack.chances().is_none() || !matters {
            return;
        }
        let mut used = 0_u8;
        for offer in &mut self.offers {
            offer.chance = counted(offer).then(|| {
                used = used.saturating_add(1);
                used
            });
        }
        self.chances_used = used;
        self.wait_at_gate(pack);
    }

    /// Lets the last confirmed offer of the offers stage wait for a word on the gate, where
    /// there is none on it yet.
    fn wait_at_gate(&mut self, pack: &RulePack) {
        let last = self.offers.iter().rev().find(|one| one.chance.is_some());
        let told = |seq| matches!(self.gate, Gate::Told { offer, .. } if offer == seq);
        match last.map(|one| one.seq) {
            Some(seq) if pack.gate().is_some() && self.stage == StageRole::Offers && !told(seq) => {
                self.gate = Gate::Pending { offer: seq };
            }
            None if matches!(self.gate, Gate::Pending { .. }) => self.gate = Gate::NotReached,
            Some(_) | None => {}
        }
    }

    pub(super) fn end(&mut self, record: &Record) {
        self.recess = None;
        self.enter(StageRole::Outcome, record);
    }

    fn enter(&mut self, stage: StageRole, record: &Record) {
        if self.stage != stage {
            self.stage = stage;
            self.stage_since = record.time();
        }
    }
}

impl Outcome {
    /// Whether the talk failed by the rule with this number.
    pub fn failed_by(&self) -> Option<&str> {
        match self {
            Self::NoDeal {
                failure: Failure::ByRule(rule),
                ..
            } => Some(rule),
            Self::NoDeal {
                failure: Failure::Stated(_),
                ..
            }
            | Self::Deal(_)
            | Self::Listed(_) => None,
        }
    }
}
