//! What the reference prices of a talk come to together, on its day.

use super::Session;
use crate::domain::benchmark::{Benchmark, Terms};

impl Session {
    /// The day of the talk: by its brief, or that on which it was opened.
    pub fn day(&self) -> Option<jiff::civil::Date> {
        let opened = || Some(self.opened_at()?.civil().date());
        let held = self.brief().held;
        held.map_or_else(opened, crate::domain::date::PartialDate::first_day)
    }

    /// What its reference prices are held against.
    pub fn terms(&self) -> Terms<'_> {
        Terms::of(self.brief(), self.pack(), self.day())
    }

    /// What its reference prices come to, those claimed since it began included.
    pub fn benchmark(&self) -> Benchmark<'_> {
        let compared: Vec<_> = self.compared().collect();
        Benchmark::of(self.references(), &compared, &self.terms())
    }
}
