//! Records whose times disagree with their order. The order is that of the numbers; a clock that
//! went back is told, and nothing is decided by it.

use super::event::Seq;
use super::session::Session;

/// A record that says it was written before the one before it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct WentBack {
    /// The record.
    pub seq: Seq,
    /// By how many seconds.
    pub seconds: u64,
}

impl Session {
    /// Every record that was written, by the machine's clock, more than a second before the one
    /// before it.
    pub fn clock_went_back(&self) -> Vec<WentBack> {
        let records = self.records();
        let pairs = records.iter().zip(records.iter().skip(1));
        pairs
            .filter_map(|(before, record)| {
                let seconds = before.at.seconds_since(record.at);
                (1 < seconds).then_some(WentBack {
                    seq: record.seq,
                    seconds,
                })
            })
            .collect()
    }

    /// The first record that says it was written more than a day after `now`.
    pub fn in_the_future(&self, now: super::Moment) -> Option<Seq> {
        const DAY: u64 = 24 * 60 * 60;
        let records = self.records().iter();
        let late = records.filter(|record| DAY < record.at.seconds_since(now));
        late.map(|record| record.seq).next()
    }
}
