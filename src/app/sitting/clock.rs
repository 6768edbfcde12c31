//! The machine's clock while a talk is held: what it did is recorded.

use super::Sitting;
use crate::clock::Clock;
use crate::domain::Command;
use crate::domain::command::Spoken;

impl Sitting {
    /// Records that the clock was set or that the machine slept, where it did. Nothing else follows from it: a limit
    /// of time says that it has passed, and decides nothing.
    pub(in crate::app) fn heed_clock(&mut self, clock: &dyn Clock) {
        if !self.is_running() {
            return;
        }
        let jumps = self.watch.as_mut().map(|watch| watch.jumps(clock));
        for jump in jumps.unwrap_or_default() {
            match self.decided(&Spoken::from(Command::Clock(jump)), clock.now()) {
                Ok(records) => self.write(records),
                Err(refusal) => log::warn!("{jump:?} was not recorded: {}", refusal.code()),
            }
        }
    }
}
