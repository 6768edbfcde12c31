//! The thread that writes, so that a slow disk never holds up the window.
//!
//! Requests are done in the order in which they were made, and each gets one [`Answer`] with its ticket. Nothing that
//! was asked for is dropped: closing the writer, or dropping it in a panic, does what is queued first.

use std::path::PathBuf;
use std::sync::mpsc::{self, Receiver, Sender};
use std::thread::{self, JoinHandle};

use super::backup::back_up;
use super::fault::{AtPath as _, StoreFault, StoreWarning};
use super::journal::Journal;
use crate::transcript::Digest;

/// The caller's own number for a request.
pub type Ticket = u64;

/// What became of a request.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Answer {
    /// The records are on disk.
    Recorded {
        /// Whose request it was.
        ticket: Ticket,
        /// The digits of each record.
        heads: Vec<Digest>,
        /// The disk is full and the room set aside is used up: close the record, or go on elsewhere.
        room_spent: bool,
    },
    /// The records are not known to be on disk; see [`Journal::append`] on which faults keep them in memory.
    Failed {
        /// Whose request it was.
        ticket: Ticket,
        /// Why.
        fault: StoreFault,
    },
    /// The transcript goes on in another file, and all records so far are on disk.
    Continued {
        /// Whose request it was.
        ticket: Ticket,
        /// The new file.
        path: PathBuf,
        /// How many records it holds.
        records: u64,
        /// What went on without something it should have had.
        warnings: Vec<StoreWarning>,
    },
    /// A copy was made.
    BackedUp {
        /// Whose request it was.
        ticket: Ticket,
        /// The copy.
        copy: PathBuf,
        /// What did not go as it should, if anything.
        warning: Option<StoreWarning>,
    },
}

enum Request {
    Append {
        ticket: Ticket,
        records: Vec<String>,
    },
    ContinueIn {
        ticket: Ticket,
        path: PathBuf,
    },
    BackUp {
        ticket: Ticket,
        folder: PathBuf,
    },
    Resume {
        ticket: Ticket,
    },
}

/// A journal with a thread of its own.
#[derive(Debug)]
pub struct Writer {
    path: PathBuf,
    /// `None` once no more requests are taken.
    requests: Option<Sender<Request>>,
    answers: Receiver<Answer>,
    thread: Option<JoinHandle<Journal>>,
}

impl Writer {
    /// Starts the thread. `wake` is called after every answer, on that thread; it should return at once.
    pub fn start(journal: Journal, wake: Box<dyn Fn() + Send>) -> Result<Self, StoreFault> {
        let path = journal.path().to_owned();
        let (requests, inbox) = mpsc::channel();
        let (outbox, answers) = mpsc::channel();
        let thread = thread::Builder::new()
            .name("journal".to_owned())
            .spawn(move || work(journal, &inbox, &outbox, &*wake))
            .at(&path)?;
        Ok(Self {
            path,
            requests: Some(requests),
            answers,
            thread: Some(thread),
        })
    }

    /// Asks for records to be written, together.
    pub fn append(&self, ticket: Ticket, records: Vec<String>) -> Result<(), StoreFault> {
        self.ask(Request::Append { ticket, records })
    }

    /// Asks to go on in a new file, with every record so far.
    pub fn continue_in(&self, ticket: Ticket, path: PathBuf) -> Result<(), StoreFault> {
        self.ask(Request::ContinueIn { ticket, path })
    }

    /// Asks for a copy of every record so far in another folder.
    pub fn back_up(&self, ticket: Ticket, folder: PathBuf) -> Result<(), StoreFault> {
        self.ask(Request::BackUp { ticket, folder })
    }

    /// After a full disk: asks to go on in the same file, now that there may be room.
    pub fn resume(&self, ticket: Ticket) -> Result<(), StoreFault> {
        self.ask(Request::Resume { ticket })
    }

    /// The answers that have come in since last time.
    pub fn answers(&self) -> impl Iterator<Item = Answer> {
        self.answers.try_iter()
    }

    /// Does what is queued, ends the thread, and gives the journal back with the answers not yet fetched. The journal
    /// is `None` if the thread panicked.
    pub fn close(mut self) -> (Option<Journal>, Vec<Answer>) {
        let journal = self.end();
        (journal, self.answers.try_iter().collect())
    }

    fn ask(&self, request: Request) -> Result<(), StoreFault> {
        let ended = || StoreFault::WriterEnded {
            path: self.path.clone(),
        };
        self.requests
            .as_ref()
            .ok_or_else(ended)?
            .send(request)
            .map_err(|_request| ended())
    }

    fn end(&mut self) -> Option<Journal> {
        self.requests = None;
        self.thread.take()?.join().ok()
    }
}

impl Drop for Writer {
    fn drop(&mut self) {
        self.end();
    }
}

/// Answers requests until no more can come.
fn work(
    mut journal: Journal,
    inbox: &Receiver<Request>,
    outbox: &Sender<Answer>,
    wake: &dyn Fn(),
) -> Journal {
    for request in inbox {
        let answer = match request {
            Request::Append { ticket, records } => append(&mut journal, ticket, &records),
            Request::ContinueIn { ticket, path } => {
                let went = journal.continue_in(&path);
                continued(&journal, ticket, went)
            }
            Request::Resume { ticket } => {
                let went = journal.resume().map(|()| Vec::new());
                continued(&journal, ticket, went)
            }
            Request::BackUp { ticket, folder } => match back_up(&journal, &folder) {
                Ok((copy, warning)) => Answer::BackedUp {
                    ticket,
                    copy,
                    warning,
                },
                Err(fault) => Answer::Failed { ticket, fault },
            },
        };
        // Nobody left to hear it is no reason to stop writing.
        outbox.send(answer).ok();
        wake();
    }
    journal
}

/// What to answer once the journal is live again, or is not.
fn continued(
    journal: &Journal,
    ticket: Ticket,
    went: Result<Vec<StoreWarning>, StoreFault>,
) -> Answer {
    match went {
        Ok(warnings) => Answer::Continued {
            ticket,
            path: journal.path().to_owned(),
            records: journal.synced() as u64,
            warnings,
        },
        Err(fault) => Answer::Failed { ticket, fault },
    }
}

/// Writes records, if need be into the room set aside.
fn append(journal: &mut Journal, ticket: Ticket, records: &[String]) -> Answer {
    let before = journal.frames().len();
    match journal.append(records) {
        Ok(heads) => Answer::Recorded {
            ticket,
            heads,
            room_spent: false,
        },
        Err(StoreFault::DiskFull { .. }) if journal.has_ballast() && journal.resume().is_ok() => {
            let heads = journal.frames().heads().skip(before).collect();
            Answer::Recorded {
                ticket,
                heads,
                room_spent: true,
            }
        }
        Err(fault) => Answer::Failed { ticket, fault },
    }
}
