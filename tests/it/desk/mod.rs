//! The desk: as pictures, and held by keyboard in the window's own shell.

mod canary;
mod counters;
mod envelope;
mod envelope_looks;
mod failing;
mod forecast;
pub(crate) mod held;
mod impatience;
mod money;
mod pictures;
mod procedures;
mod references;
mod second;
mod secret;
mod signing;
mod sureness;
pub(crate) mod talks;
mod written;
