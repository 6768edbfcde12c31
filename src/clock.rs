//! The clock, which is asked in one place only, so that a replay is exact; and what watches it.

use std::time::Duration;

use jiff::{Timestamp, Zoned};

use crate::domain::Moment;
use crate::domain::event::ClockJump;

/// Tells the time.
pub trait Clock {
    /// The time now, with the offset of the place.
    fn now(&self) -> Moment;

    /// The time now, without a place.
    fn timestamp(&self) -> Timestamp {
        self.now().timestamp()
    }

    /// How long the machine has run, by clocks that nobody can set; `None` where it has none that go on in its sleep.
    fn uptime(&self) -> Option<Uptime> {
        None
    }
}

/// How long the machine has run.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Uptime {
    /// Its sleep included.
    pub whole: Duration,
    /// Awake.
    pub awake: Duration,
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

    #[cfg(target_os = "linux")]
    fn uptime(&self) -> Option<Uptime> {
        use rustix::time::{ClockId, clock_gettime};
        let read = |id| Duration::try_from(clock_gettime(id)).ok();
        // Awake first: read in this order the difference is never too small.
        let awake = read(ClockId::Monotonic)?;
        let whole = read(ClockId::Boottime)?;
        Some(Uptime { whole, awake })
    }
}

/// By how much the clock and the time that went by may come apart: 2 s.
const TOLERANCE_MS: i64 = 2_000;

/// How long reading all clocks may take for them to be held against each other.
const ONE_LOOK: Duration = Duration::from_millis(250);

/// How often it is looked again where that took longer.
const LOOKS: u32 = 3;

/// Notices when the machine's clock is set, and when the machine sleeps.
///
/// Clocks are held against how they stood at first, or at the last jump, so that a clock that is pulled along slowly is
/// noticed too, once that comes to two seconds. Where [`Clock::uptime`] knows nothing, nothing is noticed.
#[derive(Clone, Copy, Debug)]
pub struct ClockWatch {
    from: Option<Look>,
}

/// How the clocks stood, in milliseconds.
#[derive(Clone, Copy, Debug)]
struct Look {
    wall: i64,
    whole: i64,
    awake: i64,
}

impl ClockWatch {
    /// Watches from now on.
    pub fn new(clock: &dyn Clock) -> Self {
        Self {
            from: Look::at(clock),
        }
    }

    /// What happened since the last time it was asked, in the order in which it is recorded: sleep first.
    pub fn jumps(&mut self, clock: &dyn Clock) -> Vec<ClockJump> {
        let Some(now) = Look::at(clock) else {
            return Vec::new();
        };
        let Some(from) = self.from else {
            self.from = Some(now);
            return Vec::new();
        };
        let passed = now.whole - from.whole;
        let slept = passed - (now.awake - from.awake);
        let set = (now.wall - from.wall) - passed;
        let mut jumps = Vec::new();
        if TOLERANCE_MS < slept {
            let seconds = u32::try_from(in_seconds(slept)).unwrap_or(u32::MAX);
            jumps.push(ClockJump::Slept { seconds });
        }
        if TOLERANCE_MS < set.abs() {
            let seconds = in_seconds(set);
            jumps.push(ClockJump::Set { seconds });
        }
        if !jumps.is_empty() {
            self.from = Some(now);
        }
        jumps
    }
}

impl Look {
    /// Reads all clocks at once. Nothing where the program was held up in between every time, or where there is
    /// nothing to hold the clock against.
    fn at(clock: &dyn Clock) -> Option<Self> {
        for _ in 0..LOOKS {
            let before = clock.uptime()?;
            let wall = clock.timestamp().as_millisecond();
            let after = clock.uptime()?;
            if after.whole.saturating_sub(before.whole) < ONE_LOOK {
                return Some(Self {
                    wall,
                    whole: in_ms(before.whole),
                    awake: in_ms(before.awake),
                });
            }
        }
        None
    }
}

fn in_ms(duration: Duration) -> i64 {
    i64::try_from(duration.as_millis()).unwrap_or(i64::MAX)
}

/// Whole seconds, halves away from zero.
fn in_seconds(ms: i64) -> i64 {
    (ms + 500 * ms.signum()) / 1000
}
