//! A talk that is open at the desk: the talk, its file, and what is still being written.

use std::path::{Path, PathBuf};

use super::held::Held;
use super::signing::Signing;
use crate::domain::command::Spoken;
use crate::domain::event::{Event, Record};
use crate::domain::moment::Occurred;
use crate::domain::{Command, Moment, Plan, Refusal, Reserve, Session};
use crate::store::recovery::Mended;
use crate::store::{Answer, Journal, StoreFault, Ticket, Writer};
use crate::text::Words;
use crate::transcript::Digest;
use crate::transcript::cursor::RecordId;
use crate::transcript::form::write_record;
use crate::ui::desk::{Banner, DeskState, Remedy};

/// How long the foot says that a flag was dropped, in seconds.
const FLAG_SHOWS: u64 = 5;

/// What the foot says of a flag that was dropped.
pub(super) struct Flagged {
    /// What it says.
    pub(super) text: String,
    /// Since when.
    pub(super) since: Moment,
}

impl Flagged {
    /// What it says now; nothing after a few seconds.
    pub(super) fn at(&self, now: Moment) -> Option<&str> {
        (now.seconds_since(self.since) < FLAG_SHOWS).then_some(self.text.as_str())
    }
}

/// A talk that is open at the desk.
pub(super) struct Sitting {
    pub(super) path: PathBuf,
    pub(super) session: Session,
    pub(super) desk: DeskState,
    /// The reserve, in memory alone.
    pub(super) reserve: Option<Reserve>,
    /// The plan, in memory alone.
    pub(super) plan: Option<Plan>,
    /// The name of the file beside the talk in which a plan is sealed.
    pub(super) plan_file: String,
    /// The last record that is on disk.
    pub(super) synced: u64,
    /// The digits of that record, eight of them.
    pub(super) head: Option<String>,
    pub(super) banner: Option<Banner>,
    /// The last record on disk, by what it is: a flag hangs on it.
    pub(super) last: Option<RecordId>,
    /// What the foot says of the last flag.
    pub(super) flagged: Option<Flagged>,
    /// Who signed, once it is closed and that was read.
    pub(super) signing: Option<Signing>,
    pub(super) signing_asked: bool,
    /// Another program holds the file.
    pub(super) held: Option<Held>,
    /// `None` for a talk that is only looked at.
    writer: Option<Writer>,
    fault: Option<StoreFault>,
    ticket: Ticket,
}

impl Sitting {
    /// A talk that goes on.
    pub(super) fn live(
        session: Session,
        journal: Journal,
        wake: Box<dyn Fn() + Send>,
    ) -> Result<Self, StoreFault> {
        let path = journal.path().to_owned();
        let digest = journal.frames().head();
        let head = digest.as_ref().map(Digest::short);
        let synced = session.records().len() as u64;
        let last = digest.map(|digest| RecordId {
            seq: synced,
            digest,
        });
        let desk = DeskState::for_session(&session);
        let writer = Some(Writer::start(journal, wake)?);
        let (reserve, banner, fault) = (None, None, None);
        Ok(Self {
            plan: None,
            plan_file: plan_file_name(&path),
            path,
            session,
            desk,
            reserve,
            synced,
            head,
            banner,
            last,
            flagged: None,
            signing: None,
            signing_asked: false,
            held: None,
            writer,
            fault,
            ticket: 0,
        })
    }

    /// A talk that is only looked at; `why` stands over the record where it is a fault.
    pub(super) fn looked_at(
        path: PathBuf,
        session: Session,
        head: Option<String>,
        banner: Option<Banner>,
    ) -> Self {
        let synced = session.records().len() as u64;
        let desk = DeskState::for_session(&session);
        Self {
            plan: None,
            plan_file: plan_file_name(&path),
            path,
            session,
            desk,
            reserve: None,
            synced,
            head,
            banner,
            last: None,
            flagged: None,
            signing: None,
            signing_asked: false,
            held: None,
            writer: None,
            fault: None,
            ticket: 0,
        }
    }

    /// Whether nothing can be recorded.
    pub(super) fn is_read_only(&self) -> bool {
        self.writer.is_none()
    }

    /// Whether the disk failed and records wait in memory.
    pub(super) fn disk_failed(&self) -> bool {
        self.fault.is_some()
    }

    /// Whether its clocks run.
    pub(super) fn is_running(&self) -> bool {
        !self.session.is_past() && !self.session.is_closed() && !self.is_read_only()
    }

    /// Whether it would go on where it was left.
    pub(super) fn is_unfinished(&self) -> bool {
        !self.session.is_closed() && !self.is_read_only()
    }

    /// Records a command, or shows why not. The desk shows it as writing until the disk
    /// has it.
    pub(super) fn record(&mut self, command: Command, now: Moment) {
        let spoken = Spoken::from(command);
        match self.decided(&spoken, now) {
            Ok(records) => {
                self.write(records);
                self.desk.recorded(&self.session, &spoken.command);
            }
            Err(refusal) => self.desk.refused(refusal),
        }
    }

    fn decided(&self, spoken: &Spoken, now: Moment) -> Result<Vec<Record>, Refusal> {
        let events = self
            .session
            .decide(&spoken.command, self.reserve.as_ref())?;
        let occurred = self.session.occurred(spoken)?;
        Ok(self.session.records_of(events, occurred, now))
    }

    /// Holds the reserve for this sitting and records that the envelope was opened.
    pub(super) fn open_reserve(&mut self, reserve: Reserve, now: Moment) {
        let before = self.reserve.replace(reserve);
        let spoken = Spoken::from(Command::open_reserve());
        match self.decided(&spoken, now) {
            Ok(records) => {
                self.write(records);
                self.desk.recorded(&self.session, &spoken.command);
            }
            Err(refusal) => {
                self.reserve = before;
                self.desk.refused(refusal);
            }
        }
    }

    /// Records what happened to the file before it was opened.
    pub(super) fn record_owed(&mut self, owed: Vec<Event>, now: Moment) {
        if !owed.is_empty() {
            self.write(self.session.records_of(owed, Occurred::AsRecorded, now));
        }
    }

    /// Says that a torn end was mended.
    pub(super) fn tell_mended(&mut self, mended: &Mended, words: &Words) {
        let kept = mended.kept_at.display().to_string();
        let told = words.fault(
            "torn",
            &[
                ("bytes", mended.cut_bytes.into()),
                ("kept", kept.into()),
                ("path", self.path.display().to_string().into()),
            ],
        );
        self.banner = Some(Banner {
            kept: told.rest(words),
            what: told.what,
            button: words.say("banner-understood").into_owned(),
            remedy: Remedy::Dismiss,
            is_fault: false,
        });
    }

    fn write(&mut self, records: Vec<Record>) {
        let Some(writer) = &self.writer else {
            return;
        };
        let mut lines = Vec::with_capacity(records.len());
        for record in records {
            match write_record(&record) {
                Ok(line) => lines.push(line),
                Err(fault) => {
                    log::error!("record {} has no form: {fault}", record.seq);
                    return;
                }
            }
            self.session.apply(record);
        }
        self.ticket += 1;
        if let Err(fault) = writer.append(self.ticket, lines) {
            self.fault = Some(fault);
        }
    }

    /// Takes in what the disk has answered. The words are for the banner of a fault.
    pub(super) fn hear(&mut self, now: Moment, words: &Words) {
        let Some(writer) = &self.writer else {
            return;
        };
        let answers: Vec<Answer> = writer.answers().collect();
        for answer in answers {
            match answer {
                Answer::Recorded {
                    heads, room_spent, ..
                } => {
                    self.synced += heads.len() as u64;
                    self.head = heads.last().map(Digest::short).or(self.head.take());
                    let seq = self.synced;
                    let digest = heads.last().copied();
                    self.last = digest.map(|digest| RecordId { seq, digest }).or(self.last);
                    if room_spent {
                        self.fault_banner(
                            &StoreFault::DiskFull {
                                path: self.path.clone(),
                            },
                            words,
                        );
                    }
                }
                Answer::Failed { fault, .. } => {
                    if self.fault.is_none() {
                        self.fault_banner(&fault, words);
                    }
                    self.fault.get_or_insert(fault);
                }
                Answer::Continued { path, records, .. } => self.continued(path, records, now),
                Answer::BackedUp { copy, .. } => log::info!("copied to {}", copy.display()),
            }
        }
    }

    /// The record goes on, in this file; what failed before is recorded too.
    fn continued(&mut self, path: PathBuf, records: u64, now: Moment) {
        let fault = self.fault.take();
        let event = Event::StorageFault {
            fault: fault
                .as_ref()
                .map_or("unknown", StoreFault::code)
                .to_owned(),
            safe: self.synced,
        };
        self.path = path;
        self.synced = records;
        self.last = None;
        self.banner = None;
        self.write(
            self.session
                .records_of(vec![event], Occurred::AsRecorded, now),
        );
    }

    fn fault_banner(&mut self, fault: &StoreFault, words: &Words) {
        let told = fault.told(words, usize::try_from(self.synced).unwrap_or(usize::MAX));
        let full = matches!(fault, StoreFault::DiskFull { .. });
        let button = if full {
            "banner-retry"
        } else {
            "banner-elsewhere"
        };
        let kept = told.rest(words);
        self.banner = Some(Banner {
            what: told.what,
            kept,
            button: words.say(button).into_owned(),
            remedy: if full {
                Remedy::Retry
            } else {
                Remedy::Elsewhere
            },
            is_fault: true,
        });
    }

    /// Whether something asked for is not on disk yet.
    pub(super) fn is_writing(&self) -> bool {
        self.synced < self.session.records().len() as u64
    }

    /// Says how many records would be lost by leaving now.
    pub(super) fn warn_of_loss(&mut self, words: &Words) {
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
    pub(super) fn retry(&mut self) {
        self.ticket += 1;
        if let Some(writer) = &self.writer
            && let Err(fault) = writer.resume(self.ticket)
        {
            log::error!("{fault}");
        }
    }

    /// After a fault of the disk: goes on in another file.
    pub(super) fn continue_in(&mut self, path: &Path) {
        self.ticket += 1;
        if let Some(writer) = &self.writer
            && let Err(fault) = writer.continue_in(self.ticket, path.to_owned())
        {
            log::error!("{fault}");
        }
    }

    /// Copies the record to another folder.
    pub(super) fn back_up(&mut self, folder: &Path) {
        self.ticket += 1;
        if let Some(writer) = &self.writer
            && let Err(fault) = writer.back_up(self.ticket, folder.to_owned())
        {
            log::error!("{fault}");
        }
    }
}

/// Where the plan of a talk is sealed: beside it, under the same name.
pub(super) fn plan_path(talk: &Path) -> PathBuf {
    talk.with_extension("plan")
}

fn plan_file_name(talk: &Path) -> String {
    let path = plan_path(talk);
    let name = path.file_name().unwrap_or_default();
    name.to_string_lossy().into_owned()
}
