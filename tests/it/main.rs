//! Integration tests.
#![expect(clippy::unwrap_used, clippy::panic, reason = "tests")]

mod domain;
mod form;
mod store;
mod talk;
mod tidy;
