//! A talk that is open at the desk: the talk, its file, and what is still being written.

mod clock;
mod faults;

use std::path::{Path, PathBuf};

use super::held::Held;
use super::signing::Signing;
use crate::clock::{Clock, ClockWatch};
use crate::domain::command::Spoken;
use crate::domain::envelope::Envelope;
use crate::domain::event::{Event, Record, Seq};
use crate::domain::moment::Occurred;
use crate::domain::{Command, Moment, Plan, Refusal, Reserve, Session};
use crate::store::recovery::Mended;
use crate::store::{Answer, Journal, StoreFault, Ticket, Writer};
use crate::text::Words;
use crate::transcript::cursor::RecordId;
use crate::transcript::form::write_record;
use crate::transcript::{Digest, link};
use crate::ui::desk::{Banner, DeskState, Remedy};
use faults::Asked;

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
    /// The envelope that was opened, in memory alone.
    pub(super) envelope: Option<Envelope>,
    /// A dialog of the shell stands over the desk.
    pub(super) covered: bool,
    /// Its file, where it is known.
    pub(super) envelope_path: Option<PathBuf>,
    /// The plan, in memory alone.
    pub(super) plan: Option<Plan>,
    /// The name of the file beside the talk in which a plan is sealed.
    pub(super) plan_file: String,
    /// The last record that is on disk.
    pub(super) synced: u64,
    /// The digits of that record, eight of them.
    pub(super) head: Option<String>,
    /// The digits of every record, those not on disk yet among them.
    digests: Vec<Digest>,
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
    /// What the last tickets asked for, where that is no record.
    asked: Asked,
    /// What notices that the clock was set.
    watch: Option<ClockWatch>,
}

impl Sitting {
    /// A talk that goes on.
    pub(super) fn live(
        session: Session,
        journal: Journal,
        wake: Box<dyn Fn() + Send>,
        clock: &dyn Clock,
    ) -> Result<Self, StoreFault> {
        let path = journal.path().to_owned();
        let digests: Vec<Digest> = journal.frames().heads().collect();
        let digest = digests.last().copied();
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
            envelope: None,
            covered: false,
            envelope_path: None,
            synced,
            head,
            digests,
            banner,
            last,
            flagged: None,
            signing: None,
            signing_asked: false,
            held: None,
            writer,
            fault,
            ticket: 0,
            asked: Asked::default(),
            watch: Some(ClockWatch::new(clock)),
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
            envelope: None,
            covered: false,
            envelope_path: None,
            synced,
            head,
            digests: Vec::new(),
            banner,
            last: None,
            flagged: None,
            signing: None,
            signing_asked: false,
            held: None,
            writer: None,
            fault: None,
            ticket: 0,
            asked: Asked::default(),
            watch: None,
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
        if let Err(refusal) = self.record_with(command, None, now) {
            self.desk.refused(refusal);
        }
    }

    /// The same with a reserve that is held from here on; says why it is not recorded.
    pub(super) fn record_with(
        &mut self,
        command: Command,
        reserve: Option<Reserve>,
        now: Moment,
    ) -> Result<(), Refusal> {
        let before = reserve.map(|reserve| self.reserve.replace(reserve));
        let spoken = Spoken::from(command);
        match self.decided(&spoken, now) {
            Ok(records) => {
                self.write(records);
                self.desk.recorded(&self.session, &spoken.command);
                Ok(())
            }
            Err(refusal) => {
                if let Some(before) = before {
                    self.reserve = before;
                }
                Err(refusal)
            }
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
        if let Err(refusal) = self.record_with(Command::open_reserve(), Some(reserve), now) {
            self.desk.refused(refusal);
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
                Ok(line) => {
                    self.digests
                        .push(link(self.digests.last(), line.as_bytes()));
                    lines.push(line);
                }
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
                        self.room_spent(words);
                    }
                }
                Answer::Failed { ticket, fault } => self.failed(ticket, fault, words),
                Answer::Continued {
                    path,
                    records,
                    warnings,
                    ..
                } => self.continued(path, records, &warnings, (now, words)),
                Answer::BackedUp { ticket, copy, .. } => self.copied(ticket, &copy),
            }
        }
    }

    /// The digits of the record with this number, once it is on disk.
    pub(super) fn digest_on_disk(&self, seq: Seq) -> Option<Digest> {
        let place = usize::try_from(seq).ok()?.checked_sub(1)?;
        let digest = self.digests.get(place).copied();
        digest.filter(|_| seq <= self.synced)
    }

    /// Whether something asked for is not on disk yet.
    pub(super) fn is_writing(&self) -> bool {
        self.synced < self.session.records().len() as u64
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
