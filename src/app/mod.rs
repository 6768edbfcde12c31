//! The window.

use std::path::PathBuf;
use std::process::ExitCode;

use crate::text::Language;

/// Opens the window, on `file` if there is one.
#[expect(clippy::needless_pass_by_value, reason = "the window keeps it")]
pub fn run(file: Option<PathBuf>, language: Language) -> ExitCode {
    log::error!("no window yet for {file:?} in {language}");
    ExitCode::from(2)
}
