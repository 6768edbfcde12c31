//! Integration tests, in one crate.
#![expect(clippy::unwrap_used, reason = "tests")]

mod locales;
mod looks;
mod store;
mod support;
