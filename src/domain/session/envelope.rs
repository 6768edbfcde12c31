//! The sealed reserve in a talk: committed to before the first offer, opened in the room,
//! shown after the outcome or never.

use super::{Session, State};
use crate::domain::brief::{Brief, ReserveMode};
use crate::domain::currency::Currency;
use crate::domain::digest::Digest;
use crate::domain::envelope::{Committed, Openers, Shown, commitment};
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

    /// A reserve is shown once, after the outcome, and only where one was committed to.
    fn may_show(&self) -> Result<&Committed, Refusal> {
        if self.outcome.is_none() {
            return Err(Reason::OutcomeMissing.into());
        }
        if self.shown.is_some() {
            return Err(Reason::ShownAlready.into());
        }
        match &self.committed {
            Some((_, committed)) => Ok(committed),
            None => Err(Reason::NothingCommitted.into()),
        }
    }

    /// What is shown is what was committed to.
    pub(super) fn judge_shown(&self, shown: &Shown) -> Result<(), Refusal> {
        let committed = self.may_show()?;
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

    /// Whether the reserve lies in a sealed file.
    pub fn has_sealed_file(&self) -> bool {
        let committed = self.committed().is_some_and(|one| one.file.is_some());
        committed || self.brief().reserve == ReserveMode::Envelope
    }

    /// Whether a commitment can be recorded now: the first, or one in its place.
    pub fn permits_commitment(&self) -> Result<(), Refusal> {
        self.judge(&Event::EnvelopeCommitted(Committed {
            commitment: Digest::from_bytes([0; 32]),
            file: None,
            openers: Openers::One,
            reason: Text::sentence("-").unwrap_or_default(),
        }))
    }

    /// Whether the reserve that was committed to can be shown now.
    pub fn permits_showing(&self) -> Result<(), Refusal> {
        if self.is_closed() {
            return Err(Reason::Closed.into());
        }
        self.state.may_show().map(|_committed| ())
    }

    /// Whether the envelope can be opened now.
    pub fn permits_opening(&self) -> bool {
        self.has_sealed_file()
            && !self.is_closed()
            && self.committed().is_some()
            && self.state.outcome.is_none()
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
