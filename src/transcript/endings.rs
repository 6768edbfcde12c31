//! The customs about digits that ship with the program.

use std::sync::OnceLock;

use super::form::{FormFault, read_endings};
use crate::domain::ending::DigitCustom;

const SHIPPED: &str = include_str!("../../assets/endings.ron");

/// The customs that ship with the program; none where the file can't be read, which a
/// test rules out.
pub fn shipped() -> &'static [DigitCustom] {
    static CUSTOMS: OnceLock<Vec<DigitCustom>> = OnceLock::new();
    CUSTOMS.get_or_init(|| read_shipped().unwrap_or_default())
}

/// The same, or why it can't be read.
pub fn read_shipped() -> Result<Vec<DigitCustom>, FormFault> {
    read_endings(SHIPPED)
}
