//! The clock, which is asked in one place only, so that a replay is exact.

use jiff::{Timestamp, Zoned};

use crate::domain::Moment;

/// Tells the time.
pub trait Clock {
    /// The time now, with the offset of the place.
    fn now(&self) -> Moment;

    /// The time now, without a place.
    fn timestamp(&self) -> Timestamp {
        self.now().timestamp()
    }
}

/// The clock of the machine, in its time zone.
#[derive(Clone, Copy, Debug, Default)]
pub struct SystemClock;

impl Clock for SystemClock {
    #[expect(
        clippy::disallowed_methods,
        reason = "the one place that reads the clock"
    )]
    fn now(&self) -> Moment {
        let now = Zoned::now();
        Moment::new(now.timestamp(), now.offset())
    }
}
