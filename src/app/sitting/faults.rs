//! A talk whose disk fails: what is told, and the ways on.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use super::Sitting;
use crate::domain::Moment;
use crate::domain::event::Event;
use crate::domain::moment::Occurred;
use crate::store::{StoreFault, StoreWarning, Ticket};
use crate::text::Words;
use crate::ui::desk::{Banner, Remedy};

/// Requests of the writer that are no records.
#[derive(Debug, Default)]
pub(super) struct Asked {
    /// Copies to the second folder.
    copies: BTreeSet<Ticket>,
    /// Ways on after a fault.
    ways_on: BTreeSet<Ticket>,
    /// Where the room set aside is used up, and the record went on in it.
    room_spent: bool,
}

impl Sitting {
    /// Something asked of the disk was not done.
    pub(super) fn failed(&mut self, ticket: Ticket, fault: StoreFault, words: &Words) {
        if self.asked.copies.remove(&ticket) {
            self.copy_failed(&fault, words);
        } else if self.asked.ways_on.remove(&ticket) {
            // What failed first stays the cause; what is told is why it does not go on.
            self.fault_banner(&fault, Remedy::Elsewhere, words);
        } else if self.fault.is_none() {
            let full = matches!(fault, StoreFault::DiskFull { .. });
            let remedy = if full {
                Remedy::Retry
            } else {
                Remedy::Elsewhere
            };
            self.fault_banner(&fault, remedy, words);
            self.fault = Some(fault);
        }
    }

    /// The record goes on, in this file; what failed before is recorded too.
    pub(super) fn continued(
        &mut self,
        path: PathBuf,
        records: u64,
        warnings: &[StoreWarning],
        (now, words): (Moment, &Words),
    ) {
        let full = self
            .asked
            .room_spent
            .then(|| StoreFault::DiskFull { path: path.clone() });
        let cause = self.fault.take().or(full);
        let event = Event::StorageFault {
            fault: cause
                .as_ref()
                .map_or("unknown", StoreFault::code)
                .to_owned(),
            safe: self.synced,
        };
        self.asked.ways_on.clear();
        self.asked.room_spent = false;
        self.path = path;
        self.synced = records;
        self.last = None;
        self.banner = None;
        self.tell_warnings(warnings, words);
        self.write(
            self.session
                .records_of(vec![event], Occurred::AsRecorded, now),
        );
    }

    /// Tells the first thing that the file goes on without.
    pub(in crate::app) fn tell_warnings(&mut self, warnings: &[StoreWarning], words: &Words) {
        if let Some(warning) = warnings.first() {
            let told = warning.told(words);
            let kept = told.rest(words);
            self.banner = Some(told_only(told.what, kept, words));
        }
    }

    /// The disk is full, and the last record went into the room set aside: everything is on disk, and nothing more
    /// may fit.
    pub(super) fn room_spent(&mut self, words: &Words) {
        self.asked.room_spent = true;
        let path = self.path.clone();
        self.fault_banner(&StoreFault::DiskFull { path }, Remedy::Elsewhere, words);
    }

    /// A fault that nobody has been told of yet is told.
    pub(in crate::app) fn show_fault(&mut self, words: &Words) {
        if self.banner.is_none()
            && let Some(fault) = self.fault.clone()
        {
            self.fault_banner(&fault, Remedy::Elsewhere, words);
        }
    }

    /// Puts a message away, unless records are in memory alone: that stays until they are not.
    pub(in crate::app) fn dismiss(&mut self) {
        if !self.disk_failed() {
            self.banner = None;
        }
    }

    fn fault_banner(&mut self, fault: &StoreFault, remedy: Remedy, words: &Words) {
        let told = fault.told_of_journal(words, usize::try_from(self.synced).unwrap_or(usize::MAX));
        let button = if remedy == Remedy::Retry {
            "banner-retry"
        } else {
            "banner-elsewhere"
        };
        self.banner = Some(Banner {
            kept: told.rest(words),
            what: told.what,
            button: words.say(button).into_owned(),
            remedy,
            is_fault: true,
        });
    }

    /// Says how many records would be lost by leaving now.
    pub(in crate::app) fn warn_of_loss(&mut self, words: &Words) {
        let kept = self.session.records().len() as u64;
        let lost = kept.saturating_sub(self.synced);
        self.banner = Some(Banner {
            what: words.say_with("banner-leave", &[("count", lost.into())]),
            kept: words.say("banner-leave.again").into_owned(),
            button: words.say("banner-elsewhere").into_owned(),
            remedy: Remedy::Elsewhere,
            is_fault: true,
        });
    }

    /// After a full disk: tries the same file again.
    pub(in crate::app) fn retry(&mut self) {
        self.ticket += 1;
        self.asked.ways_on.insert(self.ticket);
        if let Some(writer) = &self.writer
            && let Err(fault) = writer.resume(self.ticket)
        {
            log::error!("{fault}");
        }
    }

    /// After a fault of the disk: goes on in another file.
    pub(in crate::app) fn continue_in(&mut self, path: &Path) {
        self.ticket += 1;
        self.asked.ways_on.insert(self.ticket);
        if let Some(writer) = &self.writer
            && let Err(fault) = writer.continue_in(self.ticket, path.to_owned())
        {
            log::error!("{fault}");
        }
    }

    /// Whether the last record is one after which the talk is copied to the second folder: a figure was named, or the
    /// talk came out or was closed.
    pub(in crate::app) fn is_due_for_a_copy(&self) -> bool {
        let last = self.session.records().last();
        last.is_some_and(|record| {
            matches!(
                record.event,
                Event::Offered(_)
                    | Event::Accepted { .. }
                    | Event::Failed(_)
                    | Event::BidsOpened(_)
                    | Event::Closed { .. }
            )
        })
    }

    /// Copies the record to another folder.
    pub(in crate::app) fn back_up(&mut self, folder: &Path) {
        self.ticket += 1;
        self.asked.copies.insert(self.ticket);
        if let Some(writer) = &self.writer
            && let Err(fault) = writer.back_up(self.ticket, folder.to_owned())
        {
            log::error!("{fault}");
        }
    }

    /// A copy was made.
    pub(super) fn copied(&mut self, ticket: Ticket, copy: &Path) {
        self.asked.copies.remove(&ticket);
        log::info!("copied to {}", copy.display());
    }

    /// A copy was not made: the record itself is safe, so this is told and nothing more.
    fn copy_failed(&mut self, fault: &StoreFault, words: &Words) {
        log::warn!("no copy: {fault}");
        if self.banner.is_none() {
            let what = fault.told(words, 0).what;
            let told = words.fault("no-copy", &[("what", what.into())]);
            let kept = told.rest(words);
            self.banner = Some(told_only(told.what, kept, words));
        }
    }
}

/// A message that nothing has to follow.
fn told_only(what: String, kept: String, words: &Words) -> Banner {
    Banner {
        what,
        kept,
        button: words.say("banner-understood").into_owned(),
        remedy: Remedy::Dismiss,
        is_fault: false,
    }
}
