//! The fold: what each record changes. Total: whatever the record says is taken in.

use super::{Agreed, Gate, Outcome, Recess, Session, Signature, Standing, State};
use crate::domain::event::{Correction, Event, Failure, Record};
use crate::domain::offer::{Confirmation, Offer};
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
                self.count_chances(pack);
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
            Event::Remarked { claim, .. } => self
                .claims
                .extend(claim.iter().map(|claim| (**claim).clone())),
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
            Event::Signed { by, name } => {
                self.signatures.push(Signature {
                    by: *by,
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
            Event::Closed { .. } => {
                self.closed = true;
                self.enter(StageRole::Signed, record);
            }
            Event::ReserveOpened => self.reserve_opened = true,
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
        self.count_chances(pack);
    }

    fn take_correction(&mut self, correction: &Correction, record: &Record, pack: &RulePack) {
        if let Some(standing) = self.offer_mut(correction.seq) {
            if correction.price.is_some() {
                standing.price = correction.price;
            }
            if let Some(confirmation) = correction.confirmation {
                standing.confirmation = confirmation;
            }
            standing.corrected_by = Some(record.seq);
        }
        self.count_chances(pack);
    }

    /// Numbers the confirmed offers of the offers stage, and lets the last of them wait
    /// at the gate where there is no word on it yet.
    fn count_chances(&mut self, pack: &RulePack) {
        if pack.chances().is_none() {
            return;
        }
        let mut used = 0_u8;
        let mut last = None;
        for offer in &mut self.offers {
            let counts = offer.by == Side::Company
                && offer.stage == StageRole::Offers
                && offer.confirmation == Confirmation::Confirmed;
            offer.chance = counts.then(|| {
                used = used.saturating_add(1);
                last = Some(offer.seq);
                used
            });
        }
        self.chances_used = used;
        let told = |seq| matches!(self.gate, Gate::Told { offer, .. } if offer == seq);
        match last {
            Some(seq) if pack.gate().is_some() && self.stage == StageRole::Offers && !told(seq) => {
                self.gate = Gate::Pending { offer: seq };
            }
            None if matches!(self.gate, Gate::Pending { .. }) => self.gate = Gate::NotReached,
            Some(_) | None => {}
        }
    }

    fn end(&mut self, record: &Record) {
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
            | Self::Deal(_) => None,
        }
    }
}
