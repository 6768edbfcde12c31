//! The sealed reserve in a talk: committed to before the first offer, opened in the room,
//! shown after the outcome or never.

use super::{Session, State};
use crate::domain::brief::{Brief, ReserveMode};
use crate::domain::currency::Currency;
use crate::domain::digest::Digest;
use crate::domain::envelope::{Committed, Shown, commitment};
use crate::domain::event::Event;
use crate::domain::refusal::{Reason, Refusal};
use crate::domain::rules::RulePack;
use crate::domain::text::Text;
use crate::domain::unit::Unit;

/// What of the brief an envelope is held against.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Sealed {
    currency: Currency,
    unit: Unit,
    /// Whether the reserve lies in a sealed file.
    in_a_file: bool,
}

impl Sealed {
    pub(super) fn of(brief: &Brief) -> Self {
        Self {
            currency: brief.currency,
            unit: brief.unit,
            in_a_file: brief.reserve == ReserveMode::Envelope,
        }
    }
}

impl State {
    /// A commitment is made before the first offer and before the envelope is open; one that
    /// takes another's place says why.
    pub(super) fn judge_commitment(
        &self,
        committed: &Committed,
        pack: &RulePack,
    ) -> Result<(), Refusal> {
        if !pack.uses_reserve() {
            return Err(Reason::ReserveNotWanted.into());
        }
        if self.reserve_opened || !self.offers.is_empty() {
            return Err(Reason::CommitmentTooLate.into());
        }
        if self.committed.is_some() && committed.reason.is_empty() {
            return Err(Reason::ReasonMissing.into());
        }
        Ok(())
    }

    /// No offer is named before the reserve in a sealed file is committed to.
    pub(super) fn judge_offer_after_commitment(&self) -> Result<(), Refusal> {
        if self.sealed.in_a_file && self.committed.is_none() {
            Err(Reason::CommitmentMissing.into())
        } else {
            Ok(())
        }
    }

    /// As many people as were agreed on open the envelope.
    pub(super) fn judge_reserve_opened(&self, by: &[Text], pack: &RulePack) -> Result<(), Refusal> {
        if !pack.uses_reserve() {
            return Err(Reason::ReserveNotWanted.into());
        }
        if self.sealed.in_a_file && self.committed.is_none() {
            return Err(Reason::CommitmentMissing.into());
        }
        let needed = self
            .committed
            .as_ref()
            .map_or(1, |(_, committed)| committed.openers.count());
        let mut names: Vec<&Text> = by.iter().filter(|name| !name.is_empty()).collect();
        names.sort();
        names.dedup();
        if 1 < needed && names.len() < usize::from(needed) {
            return Err(Reason::OpenersMissing(needed).into());
        }
        Ok(())
    }

    /// What is shown is what was committed to.
    pub(super) fn judge_shown(&self, shown: &Shown) -> Result<(), Refusal> {
        if self.outcome.is_none() {
            return Err(Reason::OutcomeMissing.into());
        }
        if self.shown.is_some() {
            return Err(Reason::ShownAlready.into());
        }
        let Some((_, committed)) = &self.committed else {
            return Err(Reason::NothingCommitted.into());
        };
        let Sealed { currency, unit, .. } = self.sealed;
        if commitment(shown.price, currency, unit, shown.nonce) == committed.commitment {
            Ok(())
        } else {
            Err(Reason::OtherEnvelope.into())
        }
    }
}

impl Session {
    /// The commitment that stands.
    pub fn committed(&self) -> Option<&Committed> {
        self.state
            .committed
            .as_ref()
            .map(|(_, committed)| committed)
    }

    /// The event of opening the envelope, which must be the one that was committed to.
    pub(super) fn opening_of_reserve(
        &self,
        by: &[Text],
        opened: Option<Digest>,
    ) -> Result<Event, Refusal> {
        if self.brief().reserve == ReserveMode::None {
            return Err(Reason::ReserveNotWanted.into());
        }
        match (self.committed(), opened) {
            (Some(committed), Some(opened)) if committed.commitment != opened => {
                return Err(Reason::OtherEnvelope.into());
            }
            (Some(Committed { file: Some(_), .. }), None) => {
                return Err(Reason::OtherEnvelope.into());
            }
            (Some(_) | None, Some(_) | None) => {}
        }
        Ok(Event::ReserveOpened { by: by.to_vec() })
    }
}
