//! Integration tests, in one crate.
#![expect(clippy::unwrap_used, reason = "tests")]

mod locales;
mod looks;
mod new_talk;
mod store;
mod support;
