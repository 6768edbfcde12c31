//! What the library is lent for one frame.

use std::path::PathBuf;
use std::sync::Arc;

use super::shelf::Shelf;
use super::years::Years;
use crate::domain::Session;
use crate::text::Words;
use crate::transcript::search::Found;
use crate::transcript::signature::Signed;

/// What the library is lent for one frame.
#[derive(Clone, Copy)]
pub struct LibraryModel<'a> {
    /// The words of the language.
    pub words: &'a Words,
    /// Every talk there is.
    pub shelf: &'a Arc<Shelf>,
    /// What was found for what is looked for, or was looked for last.
    pub found: Option<&'a Arc<Found>>,
    /// The chosen talk, once it was read.
    pub chosen: Option<&'a Chosen>,
    /// The same drug over the years, while that is looked at.
    pub years: Option<&'a Years>,
    /// Whether more are being read.
    pub reading: bool,
    /// How far that is, once it takes time.
    pub progress: Option<Reading>,
    /// Whether changes in the folder may go unnoticed.
    pub unwatched: bool,
    /// A sentence about something that happened outside a talk.
    pub notice: Option<&'a str>,
}

impl<'a> LibraryModel<'a> {
    /// Talks, and nothing that goes on.
    pub fn new(words: &'a Words, shelf: &'a Arc<Shelf>) -> Self {
        Self {
            words,
            shelf,
            found: None,
            chosen: None,
            years: None,
            reading: false,
            progress: None,
            unwatched: false,
            notice: None,
        }
    }
}

/// A talk that was chosen and read.
#[derive(Clone)]
pub struct Chosen {
    /// Its file.
    pub path: PathBuf,
    /// The talk up to the last record that could be used; `None` where there is none.
    pub session: Option<Arc<Session>>,
    /// What is wrong with it, as a sentence.
    pub fault: Option<String>,
    /// Who signed it.
    pub signed: Signed,
}

/// How far reading is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reading {
    /// Talks that were read.
    pub done: usize,
    /// Talks that have to be.
    pub total: usize,
}
