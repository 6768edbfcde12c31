//! The public board: what it is told, what it looks like, and how the desk keeps it.

mod at_the_desk;
mod feed;
mod heads;
mod lines;
mod looks;
mod secret;

use kanjia::domain::Session;
use kanjia::transcript::board::{Shown, Told};
use kanjia::transcript::form::write_record;
use kanjia::transcript::{Digest, link};

/// What the board shows of this talk; the digests are made up from the records' places.
fn shown(session: &Session) -> Shown {
    Shown::of(session, |seq| Some(Digest::of(&seq.to_be_bytes())))
}

/// What the board is told of it.
fn told(session: &Session) -> Told {
    Told::Talk(Box::new(shown(session)))
}

/// The digits of each record, as they stand in a file.
fn digests(session: &Session) -> Vec<Digest> {
    let mut digests: Vec<Digest> = Vec::new();
    for record in session.records() {
        let line = write_record(record).unwrap();
        digests.push(link(digests.last(), line.as_bytes()));
    }
    digests
}
