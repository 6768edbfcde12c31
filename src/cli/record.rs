//! `kanjia record`: commands from standard input, one a line, each answered by one line of JSON.
//!
//! An answer comes only after the disk has the record. The reserve is held in memory for as long as the command runs;
//! nothing of it is in any answer.

mod envelope;

use std::path::Path;

use serde::Serialize;

use super::Status;
use super::console::{Console, Stop};
use crate::clock::ClockWatch;
use crate::domain::brief::ReserveMode;
use crate::domain::envelope::Envelope;
use crate::domain::event::{Event, Seq};
use crate::domain::moment::Occurred;
use crate::domain::refusal::Reason;
use crate::domain::{Command, Refusal, Reserve, Session, Spoken};
use crate::store::recovery::Mended;
use crate::store::talk::{Talk, open};
use crate::store::{Journal, StoreFault};
use crate::text::Argument;
use crate::transcript::Guise;
use crate::transcript::form::{Heard, read_command, write_record};

/// The longest line that is read as a command, in bytes.
const LONGEST_LINE: u64 = 64 * 1024;

/// The answer to one command.
#[derive(Serialize)]
#[serde(rename_all = "snake_case")]
enum Answer {
    /// The numbers of what was recorded.
    Recorded(Vec<Seq>),
    /// Why nothing was.
    Refused { code: String, why: String },
}

/// A talk that is being recorded.
struct Recording {
    session: Session,
    journal: Journal,
    reserve: Option<Reserve>,
    watch: ClockWatch,
    /// The envelope that was opened in this run.
    envelope: Option<Envelope>,
}

/// Records commands into `file` until the input ends.
pub(super) fn run(file: &Path, console: &mut Console<'_>) -> Result<Status, Stop> {
    let packs = console.packs()?;
    let talk = open(file, console.holder(), &packs).map_err(|fault| console.store_fault(&fault))?;
    let (session, journal, mended, owed) = match talk {
        Talk::Live {
            session,
            journal,
            mended,
            owed,
            warnings,
        } => {
            console.warn(&warnings);
            (session, journal, mended, owed)
        }
        Talk::ReadOnly { why, .. } => return Err(console.store_fault(&why)),
    };
    let mut recording = Recording {
        session: *session,
        journal: *journal,
        reserve: None,
        watch: ClockWatch::new(console.clock),
        envelope: None,
    };
    recording.record_torn_ends(owed, mended.as_ref(), console)?;
    let mut status = Status::Yes;
    let mut number = 0_usize;
    loop {
        let line = console.read_line(LONGEST_LINE)?;
        if line.is_empty() {
            return Ok(status);
        }
        number = number.saturating_add(1);
        let whole = line.ends_with(b"\n") || (line.len() as u64) < LONGEST_LINE;
        recording.record_jumps(console)?;
        let answer = if whole {
            recording.answer_line(&line, number, console)?
        } else {
            skip_rest(console)?;
            Some(unreadable(number, 1, "form-line-too-long", &[], console))
        };
        if let Some(answer) = answer {
            if matches!(answer, Answer::Refused { .. }) {
                status = Status::No;
            }
            console.print(&serde_json::to_string(&answer).unwrap_or_default())?;
        }
    }
}

impl Recording {
    /// Answers one line; blank ones and remarks have no answer.
    fn answer_line(
        &mut self,
        line: &[u8],
        number: usize,
        console: &Console<'_>,
    ) -> Result<Option<Answer>, Stop> {
        let text = match (Guise::of_plain_text(line), str::from_utf8(line)) {
            (None, Ok(text)) => text,
            (guise, _) => {
                let guise = guise.map_or("unknown", Guise::code);
                let fields = [("guise", Argument::Choice(guise.into()))];
                let answer = unreadable(number, 1, "form-not-utf8", &fields, console);
                return Ok(Some(answer));
            }
        };
        let said = text.trim();
        if said.is_empty() || said.starts_with("//") {
            return Ok(None);
        }
        let indent = text.chars().take_while(|one| one.is_whitespace()).count();
        match read_command(said) {
            Err(fault) => {
                let column = fault.column.saturating_add(indent);
                let (code, fields) = (fault.code(), fault.fields());
                Ok(Some(unreadable(number, column, code, &fields, console)))
            }
            Ok(Err(refusal)) => Ok(Some(refused(&refusal, console))),
            Ok(Ok(Heard::Spoken(spoken))) => self.perform(&spoken, None, console).map(Some),
            Ok(Ok(Heard::Reserve(reserve))) => self.open_reserve(reserve, console).map(Some),
            Ok(Ok(Heard::Sealed(asked, at))) => self.of_sealed(asked, at, console).map(Some),
        }
    }

    /// Holds the reserve in memory from here on and records that it was opened.
    fn open_reserve(&mut self, reserve: Reserve, console: &Console<'_>) -> Result<Answer, Stop> {
        if self.session.brief().reserve == ReserveMode::None {
            return Ok(refused(&Reason::ReserveNotWanted.into(), console));
        }
        let answer = self.perform(&Command::open_reserve().into(), Some(&reserve), console)?;
        if matches!(answer, Answer::Recorded(_)) {
            self.reserve = Some(reserve);
        }
        Ok(answer)
    }

    /// Decides, writes, and only then takes it in.
    fn perform(
        &mut self,
        spoken: &Spoken,
        reserve: Option<&Reserve>,
        console: &Console<'_>,
    ) -> Result<Answer, Stop> {
        let reserve = reserve.or(self.reserve.as_ref());
        let decided = self
            .session
            .occurred(spoken)
            .and_then(|occurred| Ok((self.session.decide(&spoken.command, reserve)?, occurred)));
        match decided {
            Err(refusal) => Ok(refused(&refusal, console)),
            Ok((events, occurred)) => self.write(events, occurred, console),
        }
    }

    fn write(
        &mut self,
        events: Vec<Event>,
        occurred: Occurred,
        console: &Console<'_>,
    ) -> Result<Answer, Stop> {
        let records = self
            .session
            .records_of(events, occurred, console.clock.now());
        let lines: Result<Vec<String>, _> = records.iter().map(write_record).collect();
        let lines = lines.map_err(|fault| {
            let what = console.words.form_fault(fault.code(), &fault.fields());
            let path = self.journal.path().display().to_string();
            console.fault("system", &[("what", what.into()), ("path", path.into())])
        })?;
        match self.journal.append(&lines) {
            Ok(_heads) => {
                let numbers = records.iter().map(|record| record.seq).collect();
                for record in records {
                    self.session.apply(record);
                }
                Ok(Answer::Recorded(numbers))
            }
            Err(fault @ StoreFault::RecordRefused { .. }) => Ok(Answer::Refused {
                code: fault.code().to_owned(),
                why: fault.told(&console.words, self.journal.synced()).what,
            }),
            Err(fault) => Err(self.stopped(&fault, console)),
        }
    }

    /// The disk failed: says what is safe. What was not answered is not recorded, and nothing of it stays in memory.
    fn stopped(&self, fault: &StoreFault, console: &Console<'_>) -> Stop {
        let kept = self.journal.synced();
        let mut told = fault.told(&console.words, kept);
        let rest = console
            .words
            .fault("recording-stopped", &[("kept", kept.into())]);
        told.safe = rest.safe;
        told.next = rest.next;
        Stop::failed(told)
    }

    /// Records what the clock did while the command was waited for, and says so. No answer speaks of it.
    fn record_jumps(&mut self, console: &mut Console<'_>) -> Result<(), Stop> {
        let jumps = self.watch.jumps(console.clock);
        if self.session.is_past() {
            return Ok(());
        }
        for jump in jumps {
            let Ok(events) = self.session.decide(&Command::Clock(jump), None) else {
                continue;
            };
            if let Answer::Recorded(numbers) = self.write(events, Occurred::AsRecorded, console)? {
                let number = numbers.last().copied().unwrap_or_default();
                let what = console.words.clock_jump(jump);
                let fields = [("what", what.into()), ("number", number.into())];
                let told = console.words.fault("clock-jumped", &fields);
                console.tell(&told);
            }
        }
        Ok(())
    }

    /// Records torn ends that were cut off: the one of just now, and those of which a crash kept the record away.
    fn record_torn_ends(
        &mut self,
        owed: Vec<Event>,
        mended: Option<&Mended>,
        console: &mut Console<'_>,
    ) -> Result<(), Stop> {
        if !owed.is_empty() {
            self.write(owed, Occurred::AsRecorded, console)?;
        }
        if let Some(mended) = mended {
            let told = console.words.fault(
                "torn",
                &[
                    ("bytes", mended.cut_bytes.into()),
                    ("path", self.journal.path().display().to_string().into()),
                    ("kept", mended.kept_at.display().to_string().into()),
                ],
            );
            console.tell(&told);
        }
        Ok(())
    }
}

fn refused(refusal: &Refusal, console: &Console<'_>) -> Answer {
    Answer::Refused {
        code: refusal.code().to_owned(),
        why: console.words.refusal(refusal),
    }
}

/// The answer to a line that is no command.
fn unreadable(
    line: usize,
    column: usize,
    code: &str,
    fields: &[(&str, Argument<'_>)],
    console: &Console<'_>,
) -> Answer {
    let what = console.words.form_fault(code, fields);
    let why = console.words.say_with(
        "form-at",
        &[
            ("line", line.into()),
            ("column", column.into()),
            ("what", what.into()),
        ],
    );
    Answer::Refused {
        code: "command-unreadable".to_owned(),
        why,
    }
}

/// Reads past the rest of a line that is too long.
fn skip_rest(console: &mut Console<'_>) -> Result<(), Stop> {
    loop {
        let more = console.read_line(LONGEST_LINE)?;
        if more.is_empty() || more.ends_with(b"\n") {
            return Ok(());
        }
    }
}
