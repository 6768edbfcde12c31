//! The customs about how figures sound that ship with the program.

use std::sync::OnceLock;

use super::form::{FormFault, read_endings};
use crate::domain::ending::Customs;

const SHIPPED: &str = include_str!("../../assets/endings.ron");

/// The customs that ship with the program; none where the file can't be read, which a
/// test rules out.
pub fn shipped() -> &'static Customs {
    static CUSTOMS: OnceLock<Customs> = OnceLock::new();
    CUSTOMS.get_or_init(|| read_shipped().unwrap_or_default())
}

/// The same, or why it can't be read.
pub fn read_shipped() -> Result<Customs, FormFault> {
    read_endings(SHIPPED)
}
