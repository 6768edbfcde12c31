//! Simulated talks.

mod play;
