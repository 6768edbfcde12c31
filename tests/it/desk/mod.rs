//! The desk: as pictures, and held by keyboard in the window's own shell.

mod counters;
mod held;
mod pictures;
mod secret;
pub(crate) mod talks;
