//! The desk: as pictures, and held by keyboard in the window's own shell.

mod forecast;
mod held;
mod pictures;
mod procedures;
mod secret;
mod sureness;
mod talks;
mod written;
