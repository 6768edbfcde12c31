//! A transcript as a row.

use std::path::Path;

use crate::domain::event::Event;
use crate::domain::summary::Summary;
use crate::store::fault::StoreFault;
use crate::store::talk::{Reading, look};
use crate::transcript::packs::Packs;
use crate::transcript::row::{Row, Standing};
use crate::transcript::search::Haystack;
use crate::transcript::tag::Tags;
use crate::transcript::{Digest, Verdict};

/// A row that was just read, and what it can be found by.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReadRow {
    /// The row, without a number and without tags.
    pub row: Row,
    /// What it can be found by.
    pub hay: Haystack,
}

/// Reads one transcript, or what stands in its place.
pub fn read_row(path: &Path, packs: &Packs) -> ReadRow {
    row_of(path, &look(path, packs))
}

fn row_of(path: &Path, reading: &Result<Reading, StoreFault>) -> ReadRow {
    let empty = Row {
        id: 0,
        path: path.to_owned(),
        summary: None,
        standing: Standing::Unreadable,
        records: 0,
        head: None,
        writable: false,
        tags: Tags::default(),
    };
    let Ok(reading) = reading else {
        return ReadRow {
            row: empty,
            hay: Haystack::of_file(path),
        };
    };
    let session = reading.session.as_ref();
    ReadRow {
        row: Row {
            summary: session.map(Summary::of),
            standing: standing_of(reading),
            records: reading.records,
            head: reading.heads.last().map(Digest::short),
            writable: reading.fault.is_none(),
            ..empty
        },
        hay: session.map_or_else(
            || Haystack::of_file(path),
            |session| Haystack::of(session, path),
        ),
    }
}

/// What the record of a talk proves.
pub fn standing_of(reading: &Reading) -> Standing {
    let mended = reading.session.as_ref().is_some_and(|session| {
        let mut records = session.records().iter();
        records.any(|record| matches!(record.event, Event::Recovered { .. }))
    });
    match (&reading.fault, &reading.verdict) {
        (Some(_), Verdict::Altered { .. }) => Standing::Altered,
        (Some(_), _) => Standing::Unreadable,
        (None, Verdict::Torn { .. }) => Standing::Torn,
        (None, _) if mended => Standing::Mended,
        (None, _) => Standing::Verified,
    }
}
