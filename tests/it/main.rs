//! Integration tests.
#![expect(clippy::unwrap_used, reason = "tests")]

mod command_line;
mod locales;
