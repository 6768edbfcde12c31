//! Integration tests.
#![expect(clippy::unwrap_used, reason = "tests")]

<<<<<<< HEAD
mod store;
=======
mod looks;
mod support;
>>>>>>> ui
