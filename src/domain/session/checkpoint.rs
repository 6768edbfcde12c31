//! Where a talk stood after one of its records, to go back to.

use super::{Session, State};
use crate::domain::event::Seq;

/// Where a talk stood after one of its records. It holds what was known then, not the
/// records, so that keeping several costs little.
#[derive(Clone)]
pub struct Checkpoint {
    records: usize,
    state: State,
}

impl Checkpoint {
    /// The last record it stands after.
    pub fn place(&self) -> Seq {
        Seq::try_from(self.records).unwrap_or(Seq::MAX)
    }
}

impl Session {
    /// Where the talk stands now.
    pub fn checkpoint(&self) -> Checkpoint {
        Checkpoint {
            records: self.records.len(),
            state: self.state.clone(),
        }
    }

    /// Goes back to where this talk stood; the records since are dropped from it. `false`,
    /// and nothing is changed, where it has not come that far.
    pub fn go_back(&mut self, to: &Checkpoint) -> bool {
        if self.records.len() < to.records {
            return false;
        }
        self.records.truncate(to.records);
        self.state.clone_from(&to.state);
        true
    }
}
