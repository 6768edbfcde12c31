//! From records to places on the timeline, and back.
//!
//! The last record that is seen stands at a fixed place. What came before reaches back to
//! the left edge by its time, or record by record where times are not on record: at most
//! [`WIDEST`] apart, closer where there are many. Nothing here knows what follows.

use crate::domain::event::{Record, Seq};
use crate::domain::moment::Moment;
use crate::ui::replay::model::is_in_the_room;

/// The widest from one record to the next where times are not on record.
const WIDEST: f32 = 104.0;

/// From records to places.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Axis {
    left: f32,
    right: f32,
    by: By,
}

#[derive(Clone, Copy, Debug, PartialEq)]
enum By {
    /// From the first moment, so many seconds.
    Time { from: Moment, seconds: f32 },
    /// The last record, and how far apart records are.
    Order { last: Seq, apart: f32 },
}

impl Axis {
    /// The axis of these records between two places.
    pub(super) fn of(records: &[Record], [left, right]: [f32; 2]) -> Self {
        let mut times = (records.iter())
            .filter(|record| is_in_the_room(record))
            .map(Record::time);
        let from = records.first().and_then(Record::time);
        let to = records.iter().rev().find_map(Record::time);
        let timed = times.all(|time| time.is_some());
        let by = match (from, to) {
            (Some(from), Some(to)) if timed && 0 < to.seconds_since(from) => By::Time {
                from,
                seconds: to.seconds_since(from) as f32,
            },
            (Some(_) | None, _) => {
                let last = records.last().map_or(1, |record| record.seq);
                let steps = last.saturating_sub(1).max(1) as f32;
                let apart = ((right - left) / steps).min(WIDEST);
                By::Order { last, apart }
            }
        };
        Self { left, right, by }
    }

    /// Whether it goes by time.
    pub(super) fn is_timed(&self) -> bool {
        matches!(self.by, By::Time { .. })
    }

    /// Where it ends.
    pub(super) fn right(&self) -> f32 {
        self.right
    }

    /// Where a record stands. One without a time, among others that have one, stands at the
    /// left edge.
    pub(super) fn x(&self, record: &Record) -> f32 {
        let x = match self.by {
            By::Time { from, seconds } => {
                let passed = record.time().map_or(0, |time| time.seconds_since(from));
                let width = self.right - self.left;
                // to a whole pixel, so that what is drawn is as sharp as its neighbours
                self.left + width * (passed as f32 / seconds).clamp(0.0, 1.0)
            }
            By::Order { last, apart } => {
                let behind = last.saturating_sub(record.seq) as f32;
                (self.right - apart * behind).max(self.left)
            }
        };
        x.round()
    }
}

/// A drag along the timeline: as it was drawn when the drag began, since the drawing moves
/// with the place.
#[derive(Clone, Debug)]
pub(in crate::ui::replay) struct Scrub {
    pub(super) axis: Axis,
    /// Where the records stood, in order, the first one first.
    places: Vec<f32>,
}

impl Scrub {
    /// The drag that begins while these records are drawn.
    pub(super) fn begin(axis: Axis, records: &[Record]) -> Self {
        let places = records.iter().map(|record| axis.x(record)).collect();
        Self { axis, places }
    }

    /// The record at a place: the last that stands at or before it.
    pub(super) fn record_at(&self, x: f32) -> Seq {
        let before = self.places.partition_point(|place| *place <= x + 1.0);
        Seq::try_from(before.max(1)).unwrap_or(1)
    }
}
