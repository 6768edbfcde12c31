//! What the library is lent for one frame.

use super::shelved::Shelved;
use crate::text::Words;

/// What the library is lent for one frame.
#[derive(Clone, Copy)]
pub struct LibraryModel<'a> {
    /// The words of the language.
    pub words: &'a Words,
    /// Every talk there is, in any order.
    pub shelf: &'a [Shelved],
    /// Whether more are being read.
    pub reading: bool,
    /// A sentence about something that happened outside a talk.
    pub notice: Option<&'a str>,
}
