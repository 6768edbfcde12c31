//! The sealed reserve and the machine's clock in words.

use std::time::Duration;

use crate::domain::envelope::Committed;
use crate::domain::event::ClockJump;
use crate::domain::{Session, Text};
use crate::text::Words;

impl Words {
    pub(super) fn committed(&self, committed: &Committed) -> String {
        let head = committed.commitment.short();
        if committed.reason.is_empty() {
            return self.say_with("row-envelope-committed", &[("head", head.into())]);
        }
        let reason = committed.reason.as_str();
        self.say_with(
            "row-envelope-committed-anew",
            &[("head", head.into()), ("reason", reason.into())],
        )
    }

    pub(super) fn reserve_opened(&self, by: &[Text], session: &Session) -> String {
        if !by.is_empty() {
            let names: Vec<&str> = by.iter().map(Text::as_str).collect();
            let names = names.join(&self.say("list-separator"));
            return self.say_with("row-envelope-opened-by", &[("names", names.into())]);
        }
        match session.brief().leader() {
            Some(leader) => {
                let name = self.name(leader);
                self.say_with("row-envelope-opened", &[("name", name.into())])
            }
            None => self.say("row-envelope-opened-unnamed").into_owned(),
        }
    }

    /// What the clock did, as a row says it.
    pub fn clock_jump(&self, jump: ClockJump) -> String {
        let (id, seconds) = match jump {
            ClockJump::Set { seconds } if seconds < 0 => {
                ("row-clock-set-back", seconds.unsigned_abs())
            }
            ClockJump::Set { seconds } => ("row-clock-set-forward", seconds.unsigned_abs()),
            ClockJump::Slept { seconds } => ("row-slept", seconds.into()),
        };
        let time = crate::text::moment::minutes(Duration::from_secs(seconds));
        self.say_with(id, &[("time", time.into())])
    }
}
