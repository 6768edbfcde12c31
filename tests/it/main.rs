//! Integration tests.
#![expect(clippy::unwrap_used, reason = "tests")]

mod looks;
mod support;
