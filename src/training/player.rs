//! How fast a talk is played.
//!
//! Playback moves in whole records. Where the times of two records are known, what lay
//! between them is shown divided by the pace; what was longer than [`IDLE`] counts as
//! [`IDLE`] (idle gaps are collapsed), and nothing is shown for less than [`LEAST`], so that
//! each record can be seen. Where times are not on record the steps are even, and the view
//! says so.

use std::time::Duration;

use crate::transcript::cursor::Pause;

/// How many times faster than it was held.
pub const PACES: [u32; 6] = [1, 2, 5, 10, 30, 60];

/// Seconds a step, where times are not on record; the fastest last, as among the paces.
pub const EVEN: [u64; 4] = [10, 6, 4, 2];

/// A gap between two records that is longer counts as this long.
pub const IDLE: Duration = Duration::from_secs(30);

/// The shortest that a record is shown.
pub const LEAST: Duration = Duration::from_millis(200);

/// How fast a talk is played.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Player {
    pace: usize,
    even: usize,
}

impl Default for Player {
    /// Ten times as fast; six seconds a step.
    fn default() -> Self {
        Self { pace: 3, even: 1 }
    }
}

impl Player {
    /// The place of the chosen pace in [`PACES`].
    pub fn pace(self) -> usize {
        self.pace
    }

    /// The place of the chosen step in [`EVEN`].
    pub fn even(self) -> usize {
        self.even
    }

    /// Chooses a pace, by its place; the last there is where there is none.
    pub fn set_pace(&mut self, place: usize) {
        self.pace = place.min(PACES.len() - 1);
    }

    /// Chooses an even step, by its place.
    pub fn set_even(&mut self, place: usize) {
        self.even = place.min(EVEN.len() - 1);
    }

    /// How long the last record stays alone on the screen.
    pub fn wait(self, pause: Pause) -> Duration {
        match pause {
            Pause::Lasted(length) => {
                let times = PACES.get(self.pace).copied().unwrap_or(1).max(1);
                (length.min(IDLE) / times).max(LEAST)
            }
            Pause::NotOnRecord => {
                Duration::from_secs(EVEN.get(self.even).copied().unwrap_or(EVEN[0]))
            }
        }
    }
}
