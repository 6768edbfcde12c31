//! All disk. What is recorded here is on disk when it says so, and stays as it was written.
//!
//! # The journal
//!
//! A [`Journal`] is one transcript that is being written. This is what it promises, and what it asks of its callers.
//!
//! 1. **Bytes, not meanings.** The chain is over the bytes as they are stored. Nothing is ever read, written anew and
//!    hashed again. The one thing a record is asked for is its number, and a record that could not be read back is
//!    refused before it is written.
//! 2. **`Ok` means on disk.** [`Journal::append`] writes all its lines with one write at the end of the file and syncs
//!    the file's data before it returns. Until then a row is "writing…". It can take seconds on a bad disk, so the
//!    window leaves it to a [`Writer`], which has a thread of its own.
//! 3. **A new file is whole or absent.** It is written under another name, synced, renamed to a name that must be
//!    free, and its folder is synced. So the first line can't be torn, and no file is overwritten; see [`atomic`].
//! 4. **No second try on a failed file.** After a failed write or sync the journal is *poisoned*: what the system
//!    later says about that descriptor proves nothing, so it is closed. Records are still taken, in memory, each
//!    answered by [`StoreFault::Poisoned`], and [`Journal::continue_in`] puts all of them into a new file somewhere
//!    else. Only a full disk leaves another way: [`Journal::resume`] opens the file anew, compares all that was synced,
//!    and writes the rest.
//! 5. **Room for the last word.** [`Journal::lay_ballast`] keeps 1 MiB beside the file. A [`Writer`] gives it up when
//!    the disk is full and says so, so that a closing record still fits.
//! 6. **One writer.** The lock is the system's, on `FILE.lock`, and ends with the process. Whoever comes second reads
//!    only and is told who holds it. A disk without locks gives a warning; [`place::doubts`] knows where that is likely.
//! 7. **Opening repairs an unacknowledged end and nothing else.** [`Journal::open`] examines the whole file.
//!    *Torn*: the last line is no good and nothing good stands after it. Its bytes are copied to `FILE.torn-UTC`,
//!    synced, and cut off; the caller appends a record of that, with the digest of what was cut. Crashing in between is
//!    harmless, and [`recovery::torn_ends`] finds an end whose record is still owed.
//!    *Altered*: anything else. The file is opened for reading only, the first bad record is named, and
//!    [`recovery::salvage`] copies the good lines before it to a new file. Nothing is repaired in place.
//!    If mending fails, because the disk is full or the folder can't be written to, the file is opened for reading only.
//! 8. **Copies.** [`backup::back_up`] writes all records to a second folder under a name that is never used twice.
//!
//! What it can't promise: a missing end leaves no trace in a chain, so heads are announced; and two lines of one
//! `append` that a power cut left in the wrong order look altered, not torn, which costs no record but needs salvage.
//!
//! # Faults
//!
//! Every fault is a [`StoreFault`]: typed, with its path and a stable [`code`](StoreFault::code). The words that people
//! read are not here.

pub mod atomic;
pub mod attempts;
pub mod backup;
pub mod bounded;
pub mod documents;
pub mod envelope;
pub mod exporting;
pub mod index;
pub mod interrupt;
pub mod lessons;
pub mod limits;
pub mod notes;
pub mod place;
pub mod plan;
pub mod reading;
pub mod recovery;
pub mod rounds;
pub mod rules;
pub mod sealed;
pub mod settings;
pub mod shelf;
pub mod signatures;
pub mod tags;
pub mod talk;
pub mod unsealing;
pub mod watch;

mod ballast;
mod copies;
mod fault;
mod frames;
mod identity;
mod journal;
mod lock;
mod opening;
mod told;
mod writer;

pub use ballast::BALLAST_BYTES;
pub use fault::{NotAFile, StoreFault, StoreWarning};
pub use frames::Frames;
pub use journal::Journal;
pub use lock::{Holder, Lock, is_held};
pub use opening::Opened;
pub use told::{of_guise, unreadable};
pub use writer::{Answer, Ticket, Writer};
