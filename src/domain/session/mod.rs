//! A talk: a fold over its records, and the judgement of what may come next.
//!
//! [`Session::decide`] turns a command into the events it leads to, each of them
//! judged by the rules where it would stand, or refuses it; nothing is changed.
//! [`Session::apply`] folds one record in. [`Session::judge`] is the one place that
//! knows what may follow what, so a talk read back from a file is held to the same
//! rules as one that is being held.

mod apply;
mod benchmarks;
mod bidding;
mod checkpoint;
mod clock;
mod decide;
mod envelope;
mod figures;
mod judge;
mod permitted;
mod plan;
mod reckoning;
mod renewal;
mod state;
mod written;

use std::sync::Arc;

pub use bidding::{Bidding, HandedIn, Opened};
pub use checkpoint::Checkpoint;
pub use figures::{Cut, Figures};
pub use permitted::Act;
pub use reckoning::{PerPatient, Reckoning, Row, RowBase};
pub use state::{Agreed, Gate, Listed, Outcome, Recess, Signature, Standing, State};
pub use written::AnswerDue;

use super::brief::Brief;
use super::event::{Event, Opening, Origin, Record, Seq};
use super::moment::Moment;
use super::refusal::{Reason, Refusal};
use super::rules::{RulePack, Situation, StageRole};

/// A talk up to its last record.
#[derive(Clone)]
pub struct Session {
    pack: Arc<RulePack>,
    opening: Arc<Opening>,
    records: Vec<Record>,
    state: State,
}

impl Session {
    /// The talk that `record`, its first, opens under `pack`.
    ///
    /// Refused where the record is not number 1, opens nothing, or names other rules.
    pub fn open(record: Record, pack: Arc<RulePack>) -> Result<Self, Refusal> {
        let Event::Opened(opening) = &record.event else {
            return Err(Reason::OutOfPlace.into());
        };
        if record.seq != 1 || opening.rules != *pack.name() {
            return Err(Reason::OutOfPlace.into());
        }
        let opening = Arc::new(Opening::clone(opening));
        let state = State::new(&record, &opening, &pack);
        Ok(Self {
            pack,
            opening,
            records: vec![record],
            state,
        })
    }

    /// The rules it is held under.
    pub fn pack(&self) -> &RulePack {
        &self.pack
    }

    /// How it was opened.
    pub fn opening(&self) -> &Opening {
        &self.opening
    }

    /// What was known before it.
    pub fn brief(&self) -> &Brief {
        &self.opening.brief
    }

    /// The same, to be held on to.
    pub fn shared_pack(&self) -> Arc<RulePack> {
        Arc::clone(&self.pack)
    }

    /// Everything on record, in order.
    pub fn records(&self) -> &[Record] {
        &self.records
    }

    /// The record with this number.
    pub fn record(&self, seq: Seq) -> Option<&Record> {
        let place = usize::try_from(seq.checked_sub(1)?).ok()?;
        self.records.get(place)
    }

    /// What is known after the last record.
    pub fn state(&self) -> &State {
        &self.state
    }

    /// When it was opened.
    pub fn opened_at(&self) -> Option<Moment> {
        self.records.first().and_then(Record::time)
    }

    /// The number that the next record will bear.
    pub fn next_seq(&self) -> Seq {
        Seq::try_from(self.records.len())
            .unwrap_or(Seq::MAX)
            .saturating_add(1)
    }

    /// How many chances to quote and confirm are left, where the rules count them.
    pub fn chances_left(&self) -> Option<u8> {
        let (_, chances) = self.pack.chances()?;
        Some(chances.saturating_sub(self.state.chances_used))
    }

    /// Where the talk stands, for the guide.
    pub fn situation(&self) -> Situation {
        Situation {
            stage: Some(self.state.stage),
            recess: Some(self.state.recess.is_some()),
            gate_pending: Some(matches!(self.state.gate, Gate::Pending { .. })),
            chances_left: self.chances_left(),
            deal: self
                .state
                .outcome
                .as_ref()
                .map(|outcome| matches!(outcome, Outcome::Deal(_) | Outcome::Listed(_))),
            meetings_left: self.meetings_left(),
            ceiling: Some(self.state.ceiling.is_some()),
            bids_complete: self.state.bidding.as_ref().map(Bidding::is_complete),
            renewal_price: self
                .state
                .renewal
                .as_ref()
                .map(|renewed| renewed.price().is_some()),
        }
    }

    /// The guide's line for where the talk stands.
    pub fn guide(&self) -> Option<&super::rules::GuideLine> {
        let now = self.situation();
        self.pack.guide().iter().find(|line| line.when.covers(now))
    }

    /// Whether the talk is one of the past, entered afterwards.
    pub fn is_past(&self) -> bool {
        self.opening.brief.held.is_some()
    }

    /// Whether it was held, simulated or read from a research trace.
    pub fn origin(&self) -> Origin {
        self.opening.origin
    }

    /// Whether nothing can be recorded any more.
    pub fn is_closed(&self) -> bool {
        self.state.closed
    }

    /// Whether the talk came to its outcome without this stage: one that ends at the gate
    /// never was in consultation.
    pub fn passed_over(&self, role: StageRole) -> bool {
        let inside = matches!(self.state.gate, Gate::Told { inside: true, .. });
        let at_the_gate = role == StageRole::Consultation && self.pack.gate().is_some() && !inside;
        self.state.outcome.is_some() && (at_the_gate || self.never_wrote(role))
    }

    /// The stage it is in.
    pub fn stage(&self) -> StageRole {
        self.state.stage
    }
}
