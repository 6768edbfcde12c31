//! The rows of a table of offers as a talk of the past.

use std::sync::Arc;

use super::super::problem::{Place, Problem, Wrong};
use super::row::Step;
use super::{MOST_STEPS, OfferTable};
use crate::domain::command::{NewOffer, Spoken};
use crate::domain::event::{Event, Opening, Origin, Record};
use crate::domain::moment::Occurred;
use crate::domain::refusal::Reason;
use crate::domain::{Brief, Command, Moment, RulePack, Session, Text};
use crate::transcript::Digest;

/// What a talk is made with beside its rows.
#[derive(Clone)]
pub struct Entry {
    /// What is known of it; the day it was held is taken from the rows where it is not said.
    pub brief: Brief,
    /// Its rules.
    pub pack: Arc<RulePack>,
    /// Of the table's bytes: the talk's number follows from it.
    pub digest: Digest,
    /// Now.
    pub at: Moment,
    /// Take figures that look like slips as they stand.
    pub as_typed: bool,
}

/// A talk that a table holds.
#[derive(Clone)]
pub struct PastTalk {
    /// The talk.
    pub session: Session,
    /// The rows at which a side was back without a word of it in the table.
    pub resumed_at: Vec<usize>,
}

impl OfferTable {
    /// The talk; where a row is not right or the rules are against one, every problem of the
    /// cells, or the first of the rules.
    pub fn talk(&self, entry: Entry) -> Result<PastTalk, Vec<Problem>> {
        let problems: Vec<Problem> = self.problems().cloned().collect();
        if !problems.is_empty() {
            return Err(problems);
        }
        let Entry {
            mut brief,
            pack,
            digest,
            at,
            as_typed,
        } = entry;
        brief.held = brief.held.or_else(|| self.day());
        if brief.held.is_none() {
            return Err(vec![Problem::at(Place::Table, Wrong::NotHeld, "")]);
        }
        let opening = Opening {
            session: digest.to_string().chars().take(32).collect(),
            program: Text::name(concat!("kanjia ", env!("CARGO_PKG_VERSION"))).unwrap_or_default(),
            origin: Origin::Held,
            rules: pack.name().clone(),
            brief,
        };
        let first = Record {
            seq: 1,
            at,
            occurred: Occurred::NotOnRecord,
            event: Event::Opened(Box::new(opening)),
        };
        let unopened = |refusal| {
            let wrong = Wrong::Refused(Box::new(refusal));
            vec![Problem::at(Place::Table, wrong, "")]
        };
        let session = Session::open(first, pack).map_err(unopened)?;
        let mut talk = PastTalk {
            session,
            resumed_at: Vec::new(),
        };
        for row in &self.rows {
            let occurred = row.at.map_or(Occurred::NotOnRecord, Occurred::At);
            for step in row.read.iter().flatten() {
                let step = if as_typed { step.sure() } else { step.clone() };
                talk.take(&step, row.number, occurred, at)
                    .map_err(|problem| vec![problem])?;
            }
        }
        Ok(talk)
    }

    /// The first day that a row names.
    fn day(&self) -> Option<crate::domain::date::PartialDate> {
        self.rows.iter().find_map(|row| {
            let of_time = row.at.map(|at| at.civil().date());
            let of_time = of_time.map(crate::domain::date::PartialDate::from_day);
            of_time.or(row.day)
        })
    }
}

impl PastTalk {
    fn take(
        &mut self,
        step: &Step,
        row: usize,
        occurred: Occurred,
        at: Moment,
    ) -> Result<(), Problem> {
        let waits = self.session.state().recess.is_some();
        let needs_both = matches!(
            step.command,
            Command::Offer(_) | Command::Confirm | Command::Ask { .. } | Command::Accept { .. }
        );
        if waits && needs_both {
            self.record(&Command::Resume, step, occurred, at)?;
            self.resumed_at.push(row);
        }
        self.record(&step.command, step, occurred, at)
    }

    fn record(
        &mut self,
        command: &Command,
        step: &Step,
        occurred: Occurred,
        at: Moment,
    ) -> Result<(), Problem> {
        let refused = |refusal: crate::domain::Refusal| {
            let wrong = match refusal.reason {
                Reason::Doubtful(doubt) => match doubt.likelier() {
                    Some(likelier) => Wrong::Doubtful(likelier.to_string()),
                    None => Wrong::OtherDirection,
                },
                _ => Wrong::Refused(Box::new(refusal)),
            };
            Problem::at(step.place, wrong, &step.cell)
        };
        let spoken = Spoken {
            command: command.clone(),
            at: Some(occurred),
        };
        let occurred = self.session.occurred(&spoken).map_err(refused)?;
        let events = self.session.decide(command, None).map_err(refused)?;
        for record in self.session.records_of(events, occurred, at) {
            self.session.apply(record);
        }
        if self.session.records().len() > MOST_STEPS {
            return Err(Problem::at(step.place, Wrong::TooManyRows, ""));
        }
        Ok(())
    }
}

impl Step {
    /// The same, a figure as it stands even where there is a doubt.
    fn sure(&self) -> Self {
        let mut step = self.clone();
        if let Command::Offer(offer) = &mut step.command {
            *offer = NewOffer {
                sure: true,
                ..offer.clone()
            };
        }
        step
    }
}
