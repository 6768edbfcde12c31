//! Integration tests, in one crate.
#![expect(clippy::unwrap_used, reason = "tests")]

mod command_line;
mod locales;
mod looks;
mod store;
mod support;
