//! What of a talk is worth a second look before anyone relies on it: said on standard error, and
//! no reason to stop.

use super::console::Console;
use crate::domain::look_alike::LookAlike;
use crate::domain::{Moment, Session};
use crate::text::Told;

/// Names that look like one another.
pub(super) fn names(found: &[LookAlike], console: &mut Console<'_>) {
    for one in found {
        let (what, next) = console.words.look_alike(one);
        say(what, Some(next), console);
    }
}

/// Times that disagree with the order of the records, or with the clock of this machine.
pub(super) fn times(session: &Session, now: Moment, console: &mut Console<'_>) {
    for back in session.clock_went_back() {
        let fields = [
            ("number", back.seq.into()),
            ("seconds", back.seconds.into()),
        ];
        let what = console.words.say_with("verify-clock-went-back", &fields);
        say(what, None, console);
    }
    if let Some(seq) = session.in_the_future(now) {
        let fields = [("number", seq.into())];
        let what = console.words.say_with("verify-from-the-future", &fields);
        say(what, None, console);
    }
}

fn say(what: String, next: Option<String>, console: &mut Console<'_>) {
    let safe = None;
    console.tell(&Told { what, safe, next });
}
