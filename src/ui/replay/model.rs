//! What the replay is lent for one frame.

use crate::domain::Moment;
use crate::domain::event::{Event, Record, Seq};
use crate::text::Words;
use crate::training::replay::Lent;
use crate::transcript::note::Note;
use crate::ui::desk::DeskModel;

/// What the replay is lent for one frame: what was come to, and nothing that follows.
pub struct ReplayModel<'a> {
    /// The talk as far as it was come, the notes up to there, and what the trainee did.
    pub lent: Lent<'a>,
    /// The words of the language.
    pub words: &'a Words,
    /// The name under which notes are one's own; may be empty.
    pub me: &'a str,
    /// A sentence about something that went wrong, or where a note was written.
    pub notice: Option<&'a str>,
    /// Whether one can play on from here against a simulated company.
    pub can_try: bool,
}

impl<'a> ReplayModel<'a> {
    /// The desk of what is seen: read only, at the time of the last record, without a
    /// forecast, which would be a hint.
    pub(super) fn desk(&self) -> DeskModel<'a> {
        let seen = self.lent.seen;
        let now = seen.records().iter().rev().find_map(Record::time);
        DeskModel {
            read_only: true,
            ..DeskModel::of(seen, self.words, now.unwrap_or_else(Moment::epoch))
        }
    }

    /// The last record that is seen.
    pub(super) fn place(&self) -> Seq {
        self.lent.seen.next_seq().saturating_sub(1)
    }

    /// Whether a note is one's own.
    pub(super) fn is_mine(&self, note: &Note) -> bool {
        note.by.as_str() == self.me
    }

    /// Where a record stands: by the offer it is, else by its number.
    pub(super) fn where_is(&self, seq: Seq) -> String {
        let state = self.lent.seen.state();
        match state.offer(seq) {
            Some(offer) => {
                let id = match offer.by {
                    crate::domain::Side::Company => "replay-at-offer",
                    crate::domain::Side::Payer => "replay-at-counteroffer",
                };
                self.words.say_with(id, &[("number", offer.ordinal.into())])
            }
            None => self
                .words
                .say_with("replay-at-record", &[("number", seq.into())]),
        }
    }

    /// Whether what happened in the room so far has times.
    pub(super) fn has_times(&self) -> bool {
        let records = self.lent.seen.records();
        let mut in_the_room = records.iter().filter(|one| is_in_the_room(one)).peekable();
        match in_the_room.peek() {
            Some(_) => in_the_room.all(|one| one.time().is_some()),
            None => !self.lent.seen.is_past(),
        }
    }
}

/// Whether a record is of something that happened in the room.
pub(super) fn is_in_the_room(record: &Record) -> bool {
    !matches!(
        record.event,
        Event::Opened(_)
            | Event::EnvelopeCommitted(_)
            | Event::ClockJumped(_)
            | Event::Recovered { .. }
            | Event::StorageFault { .. }
    )
}
