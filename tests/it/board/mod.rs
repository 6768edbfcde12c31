//! The public board: what it is told, and what it looks like.

mod lines;
mod looks;

use kanjia::domain::Session;
use kanjia::transcript::Digest;
use kanjia::transcript::board::Shown;

/// What the board shows of this talk; the digests are made up from the records' places.
fn shown(session: &Session) -> Shown {
    Shown::of(session, |seq| Some(Digest::of(&seq.to_be_bytes())))
}
