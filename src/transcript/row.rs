//! A talk as a row of the library: what it comes to, and what its record proves.
//!
//! A row is made from a transcript alone, beside the tags that people gave it, and holds no
//! records: a hundred thousand of them fit into memory, and are read from the library's
//! index (`store::index`) rather than from the files. Nothing in it is secret: a summary
//! knows no reserve and no plan.

use std::path::PathBuf;

use super::tag::Tags;
use crate::domain::summary::Summary;

/// A talk as a row of the library.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// Its number in the index: steady while the index lasts, and nothing more.
    pub id: i64,
    /// Its file.
    pub path: PathBuf,
    /// What it comes to, up to the last record that could be used; `None` where there is none.
    pub summary: Option<Summary>,
    /// What its record proves.
    pub standing: Standing,
    /// How many records stand.
    pub records: u64,
    /// The first eight digits of the last of them.
    pub head: Option<String>,
    /// Whether records can be added to the file.
    pub writable: bool,
    /// What people filed it under.
    pub tags: Tags,
}

impl Row {
    /// Whether it is still held: not of the past, not closed, and records can be added.
    pub fn goes_on(&self) -> bool {
        self.writable && self.is_here() && self.summary.as_ref().is_some_and(Summary::goes_on)
    }

    /// Whether its file is there.
    pub fn is_here(&self) -> bool {
        self.standing != Standing::Missing
    }

    /// Whether there is a talk to be read.
    pub fn is_readable(&self) -> bool {
        self.summary.is_some() && self.is_here()
    }
}

/// What the record of a talk proves.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Standing {
    /// It is whole and unaltered, and its records follow the rules.
    Verified,
    /// The same; a torn end was cut off once.
    Mended,
    /// A record was changed after it was written.
    Altered,
    /// It is being checked.
    NotVerified,
    /// Its end is torn, and was not cut off yet.
    Torn,
    /// Nothing of it can be read, or not all of it.
    Unreadable,
    /// It was here, and its file is gone.
    Missing,
}

impl Standing {
    /// All of them, in the order in which they are listed.
    pub const ALL: [Self; 7] = [
        Self::Verified,
        Self::Mended,
        Self::Altered,
        Self::NotVerified,
        Self::Torn,
        Self::Unreadable,
        Self::Missing,
    ];

    /// The name in data, and the stem of its words with `record-` before it.
    pub fn id(self) -> &'static str {
        match self {
            Self::Verified => "verified",
            Self::Mended => "mended",
            Self::Altered => "altered",
            Self::NotVerified => "not-verified",
            Self::Torn => "torn",
            Self::Unreadable => "unreadable",
            Self::Missing => "missing",
        }
    }

    /// The standing of this name.
    pub fn of_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|one| one.id() == id)
    }
}
