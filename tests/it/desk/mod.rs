//! The desk: as pictures, and held by keyboard in the window's own shell.

mod held;
mod pictures;
mod references;
mod secret;
mod talks;
