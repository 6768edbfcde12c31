//! What the machine's clock did in a talk: it was set, or the machine slept.
//!
//! Times annotate a record, and `seq` orders it. A clock that was set makes the times before and after it
//! incomparable, so lengths are counted with what was recorded about it: moments from which a clock runs are kept as
//! the clock reads now, and between two records what was set in between is taken out. Sleep is time that passed.

use super::{Session, State};
use crate::domain::event::{ClockJump, Event, Seq};
use crate::domain::moment::Moment;
use crate::domain::refusal::{Reason, Refusal};

/// A jump is one that can be told from none.
pub(super) fn judge_jump(jump: ClockJump) -> Result<(), Refusal> {
    match jump {
        ClockJump::Set { seconds: 0 } | ClockJump::Slept { seconds: 0 } => {
            Err(Reason::NoJump.into())
        }
        ClockJump::Set { .. } | ClockJump::Slept { .. } => Ok(()),
    }
}

impl State {
    /// Keeps the beginnings of what runs as the clock reads now.
    pub(super) fn take_jump(&mut self, jump: ClockJump) {
        let ClockJump::Set { seconds } = jump else {
            return;
        };
        let by = jiff::SignedDuration::from_secs(seconds);
        let shifted = |moment: Option<Moment>| moment.map(|at| at.later(by).unwrap_or(at));
        self.runs_since = shifted(self.runs_since);
        self.stage_since = shifted(self.stage_since);
        if let Some(recess) = &mut self.recess {
            recess.since = shifted(recess.since);
        }
    }
}

impl Session {
    /// When it was opened, as the clock reads now: [`opened_at`](Self::opened_at), moved by as much as the clock was
    /// set since. Clocks and budgets of the talk count from here.
    pub fn runs_since(&self) -> Option<Moment> {
        self.state.runs_since
    }

    /// Whole seconds from one record to a later one, what the clock was set by in between taken out; `None` where a
    /// time is not on record.
    pub fn seconds_between(&self, from: Seq, to: Seq) -> Option<u64> {
        let mut start = self.record(from)?.time()?;
        let end = self.record(to)?.time()?;
        let later = |record: &&crate::domain::Record| from < record.seq && record.seq <= to;
        for record in self.records().iter().filter(later) {
            if let Event::ClockJumped(ClockJump::Set { seconds }) = record.event {
                let by = jiff::SignedDuration::from_secs(seconds);
                start = start.later(by).unwrap_or(start);
            }
        }
        Some(end.seconds_since(start))
    }
}
