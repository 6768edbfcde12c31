//! Integration tests.
#![expect(clippy::unwrap_used, reason = "tests")]

mod hands;
mod looks;
mod support;
