//! A desk in memory: a talk, the simulated company across it, and the payer's reserve.
//!
//! What the trainee does goes through [`Table::say`], what the company does through
//! [`Table::act`], when it is [`due`](Table::due). Nothing here knows a file or a clock.

use super::opponent::{Opponent, Step};
use crate::domain::command::Spoken;
use crate::domain::event::{Event, OpenedBids, Opening, Origin, Record, Seq};
use crate::domain::moment::Occurred;
use crate::domain::refusal::Reason;
use crate::domain::session::Gate;
use crate::domain::{Brief, Command, Moment, Refusal, Reserve, Session, Side, Text};
use crate::statistics::seed::Seed;

/// The program, as the first record of a talk names it.
const PROGRAM: &str = concat!("kanjia ", env!("CARGO_PKG_VERSION"));

/// The most that a company does without the payer having its turn. It comes to rest after a
/// few steps; this only keeps a fault from going on for ever.
const MOST_STEPS: usize = 64;

/// A desk in memory.
pub struct Table {
    session: Session,
    opponent: Opponent,
    reserve: Option<Reserve>,
}

/// What the company does next, and when.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Due {
    /// What it does.
    pub step: Step,
    /// When it is done.
    pub at: Moment,
}

impl Table {
    /// A talk with this company across it.
    pub fn new(session: Session, opponent: Opponent, reserve: Option<Reserve>) -> Self {
        Self {
            session,
            opponent,
            reserve,
        }
    }

    /// The talk so far.
    pub fn session(&self) -> &Session {
        &self.session
    }

    /// The company.
    pub fn opponent(&self) -> &Opponent {
        &self.opponent
    }

    /// The payer's reserve, where one is held.
    pub fn reserve(&self) -> Option<&Reserve> {
        self.reserve.as_ref()
    }

    /// What the trainee does. What is the company's to do is refused.
    pub fn say(&mut self, spoken: &Spoken, at: Moment) -> Result<Vec<Seq>, Refusal> {
        match whose(&spoken.command, &self.session)? {
            Whose::Trainees => self.perform(spoken, at),
            Whose::Opening(opened) => {
                let bids = self.opponent.sealed_bids(&self.session);
                let command = Command::OpenBids(OpenedBids { bids, ..opened });
                self.perform(&command.into(), at)
            }
        }
    }

    /// What the company does next and when; `None` while it waits for the payer.
    pub fn due(&self) -> Option<Due> {
        let step = self.opponent.next(&self.session, self.reserve.as_ref())?;
        let last = self.session.records().last()?.at;
        let at = last.later(step.after)?;
        Some(Due { step, at })
    }

    /// The company does what is due, at this moment.
    ///
    /// That none of it is ever refused is what a test hunts for.
    pub fn act(&mut self, at: Moment) -> Result<Vec<Seq>, Refusal> {
        match self.opponent.next(&self.session, self.reserve.as_ref()) {
            Some(step) => self.perform(&step.command.into(), at),
            None => Ok(Vec::new()),
        }
    }

    /// The company does everything that is due, each at its time, until it waits for the
    /// payer; gives the records of it.
    pub fn run_on(&mut self) -> Vec<Seq> {
        let mut done = Vec::new();
        for _ in 0..MOST_STEPS {
            let Some(due) = self.due() else { break };
            match self.act(due.at) {
                Ok(seqs) => done.extend(seqs),
                Err(_refused) => break,
            }
        }
        done
    }

    /// Gives the word on a gate that waits, where a reserve is held: of a talk that is taken
    /// up just there.
    pub(super) fn settle_gate(&mut self) {
        let Gate::Pending { offer } = self.session.state().gate else {
            return;
        };
        let price = self.session.state().offer(offer).and_then(|one| one.price);
        let percent = self.session.pack().gate().map(|(_, percent)| percent);
        let inside = match (&self.reserve, price, percent) {
            (Some(reserve), Some(price), Some(percent)) => reserve.admits(price, percent),
            _ => None,
        };
        if let (Some(inside), Some(last)) = (inside, self.session.records().last()) {
            let at = last.at;
            // it is a word that a pending gate takes
            self.perform(&Command::Gate { inside }.into(), at).ok();
        }
    }

    /// Records a command, whoever it is from.
    pub(super) fn perform(&mut self, spoken: &Spoken, at: Moment) -> Result<Vec<Seq>, Refusal> {
        let events = self
            .session
            .decide(&spoken.command, self.reserve.as_ref())?;
        let occurred = self.session.occurred(spoken)?;
        let records = self.session.records_of(events, occurred, at);
        let seqs = records.iter().map(|record| record.seq).collect();
        for record in records {
            self.session.apply(record);
        }
        Ok(seqs)
    }
}

/// The first record of a simulated talk.
pub(super) fn opening(brief: Brief, at: Moment, session: String) -> Record {
    let past = brief.held.is_some();
    Record {
        seq: 1,
        at,
        occurred: if past {
            Occurred::NotOnRecord
        } else {
            Occurred::AsRecorded
        },
        event: Event::Opened(Box::new(Opening {
            session,
            origin: Origin::Simulated,
            program: Text::name(PROGRAM).unwrap_or_default(),
            rules: brief.rules.clone(),
            brief,
        })),
    }
}

/// A talk's number from its seed and the moment it began.
pub(super) fn number(seed: u64, at: Moment) -> String {
    let stamp = at.timestamp().as_millisecond().unsigned_abs();
    let mut drawn = Seed::new(seed).split(stamp);
    format!("{:016x}{:016x}", drawn.bits(), drawn.bits())
}

/// Whose a command is.
enum Whose {
    /// The trainee's.
    Trainees,
    /// The trainee's word to open the bids, the figures of which lie in the envelopes.
    Opening(OpenedBids),
}

/// Refuses what is the company's to do.
fn whose(command: &Command, session: &Session) -> Result<Whose, Refusal> {
    let companys = match command {
        Command::OpenBids(opened) if opened.reason.is_empty() => {
            return Ok(Whose::Opening(opened.clone()));
        }
        Command::Offer(offer) => offer.by == Side::Company,
        Command::Recess { by, .. }
        | Command::Ask { by }
        | Command::Remark { by, .. }
        | Command::Accept { by }
        | Command::Sign { by, .. } => *by == Side::Company,
        Command::Correct { seq, .. } => {
            let offer = session.state().offer(*seq);
            offer.is_some_and(|offer| offer.by == Side::Company)
        }
        Command::Resume => {
            let recess = session.state().recess;
            recess.is_some_and(|recess| recess.by == Side::Company)
        }
        Command::Confirm
        | Command::HandInBid { .. }
        | Command::Commit(_)
        | Command::OpenReserve { .. }
        | Command::Show(_)
        | Command::Clock(_)
        | Command::OpenBids(_) => true,
        Command::Gate { .. }
        | Command::SetRecess { .. }
        | Command::Meet { .. }
        | Command::Note { .. }
        | Command::Settle(_)
        | Command::Fail { .. }
        | Command::Close { .. }
        | Command::CloseBidding
        | Command::Renew => false,
    };
    if companys {
        Err(Reason::NotThisSide(Side::Company).into())
    } else {
        Ok(Whose::Trainees)
    }
}
