//! A transcript as a talk: its records read, judged and folded.

use std::path::Path;
use std::sync::Arc;

use super::fault::{StoreFault, StoreWarning, UNKNOWN_RULES};
use super::frames::Frames;
use super::journal::Journal;
use super::lock::Holder;
use super::opening::Opened;
use super::reading::{fault_of, read};
use super::recovery::{Mended, torn_ends};
use crate::domain::command::{Command, Spoken};
use crate::domain::envelope::Committed;
use crate::domain::event::{Event, Opening, Origin, Record};
use crate::domain::moment::Occurred;
use crate::domain::{Brief, Moment, RulePack, Session, Text};
use crate::export::Course;
use crate::transcript::form::{FormError, read_record, write_record};
use crate::transcript::packs::Packs;
use crate::transcript::{Digest, RecordFault, Verdict, examine_while};

/// A transcript that was opened as a talk.
pub enum Talk {
    /// It goes on.
    Live {
        /// The talk up to the last record.
        session: Box<Session>,
        /// Its file.
        journal: Box<Journal>,
        /// The torn end that was cut off just now; people are told.
        mended: Option<Mended>,
        /// What is to be recorded first: torn ends that were cut off and whose record is
        /// missing, this one and those whose record a crash prevented.
        owed: Vec<Event>,
        /// What went on without something it should have had.
        warnings: Vec<StoreWarning>,
    },
    /// It can only be looked at.
    ReadOnly {
        /// The talk up to the last record that could be used.
        session: Box<Session>,
        /// The digits of the last good line.
        head: Option<Digest>,
        /// Why it can't be written to.
        why: StoreFault,
    },
}

/// A transcript that was only read.
pub struct Reading {
    /// The talk up to the last record that could be used; `None` where there is none.
    pub session: Option<Session>,
    /// How many lines stand.
    pub records: u64,
    /// The digits of every line that stands.
    pub heads: Vec<Digest>,
    /// What the bytes say.
    pub verdict: Verdict,
    /// What is wrong with it; `None` for a file that is intact or torn.
    pub fault: Option<StoreFault>,
}

/// A talk that was just begun.
pub struct Begun {
    /// The talk, with its first record.
    pub session: Session,
    /// Its file.
    pub journal: Journal,
    /// What went on without something it should have had.
    pub warnings: Vec<StoreWarning>,
}

/// Begins a talk: draws its number, and writes its first record to a new file.
///
/// A file that is there already is never touched.
pub fn begin(
    path: &Path,
    brief: Brief,
    pack: Arc<RulePack>,
    at: Moment,
    holder: Holder,
) -> Result<Begun, StoreFault> {
    let unwritable = |detail: String| StoreFault::RecordUnwritable {
        path: path.to_owned(),
        detail,
    };
    let mut number = [0_u8; 16];
    getrandom::fill(&mut number).map_err(|error| unwritable(error.to_string()))?;
    let past = brief.held.is_some();
    let opening = Opening {
        session: format!("{:032x}", u128::from_be_bytes(number)),
        origin: Origin::Held,
        program: Text::name(PROGRAM).unwrap_or_default(),
        rules: brief.rules.clone(),
        brief,
    };
    let occurred = if past {
        Occurred::NotOnRecord
    } else {
        Occurred::AsRecorded
    };
    let event = Event::Opened(Box::new(opening));
    let record = Record {
        seq: 1,
        at,
        occurred,
        event,
    };
    let line = write_record(&record).map_err(|fault| unwritable(fault.to_string()))?;
    let session =
        Session::open(record, pack).map_err(|refusal| unwritable(refusal.code().to_owned()))?;
    let (journal, warnings) = Journal::create(path, &line, holder)?;
    Ok(Begun {
        session,
        journal,
        warnings,
    })
}

impl Begun {
    /// Records the commitment to the sealed reserve: record 2, before any offer.
    pub fn commit(&mut self, committed: Committed, at: Moment) -> Result<(), StoreFault> {
        let unwritable = |detail: String| StoreFault::RecordUnwritable {
            path: self.journal.path().to_owned(),
            detail,
        };
        let spoken = Spoken::from(Command::Commit(committed));
        let decided = self.session.decide(&spoken.command, None);
        let occurred = self.session.occurred(&spoken);
        let (events, occurred) = decided
            .and_then(|events| Ok((events, occurred?)))
            .map_err(|refusal| unwritable(refusal.code().to_owned()))?;
        let records = self.session.records_of(events, occurred, at);
        let lines: Result<Vec<String>, _> = records.iter().map(write_record).collect();
        let lines = lines.map_err(|fault| unwritable(fault.to_string()))?;
        self.journal.append(&lines)?;
        for record in records {
            self.session.apply(record);
        }
        Ok(())
    }
}

/// The program, as the first record of a talk names it.
const PROGRAM: &str = concat!("kanjia ", env!("CARGO_PKG_VERSION"));

/// Opens a transcript to go on with it.
///
/// `Err` means that there is nothing to look at.
pub fn open(path: &Path, holder: Holder, packs: &Packs) -> Result<Talk, StoreFault> {
    let mut fold = Fold::new(packs);
    let opened = Journal::open(path, holder, &mut |seq, record| fold.take(seq, record))?;
    let nothing = |why| Err(why);
    match (opened, fold.session) {
        (
            Opened::Live {
                journal,
                mended,
                warnings,
            },
            Some(session),
        ) => Ok(Talk::Live {
            owed: owed(&session, journal.path(), mended.as_ref()),
            session: Box::new(session),
            journal,
            mended,
            warnings,
        }),
        (Opened::ReadOnly { frames, why }, Some(session)) => {
            let head = head_at(&frames, session.records().len());
            Ok(Talk::ReadOnly {
                session: Box::new(session),
                head,
                why,
            })
        }
        (Opened::ReadOnly { frames, why }, None) if why.is_unknown_rules() => {
            match without_rules(frames.records()) {
                Some(session) => Ok(Talk::ReadOnly {
                    head: head_at(&frames, session.records().len()),
                    session: Box::new(session),
                    why,
                }),
                None => nothing(why),
            }
        }
        (Opened::ReadOnly { why, .. }, None) => nothing(why),
        (Opened::Live { .. }, None) => nothing(StoreFault::Empty {
            path: path.to_owned(),
        }),
    }
}

/// The torn ends kept beside a file that no record speaks of.
fn owed(session: &Session, path: &Path, mended: Option<&Mended>) -> Vec<Event> {
    let mut kept = torn_ends(path).unwrap_or_else(|fault| {
        log::warn!("torn ends could not be looked for: {fault}");
        Vec::new()
    });
    if let Some(one) = mended
        && !kept
            .iter()
            .any(|end| end.sha256_of_cut == one.sha256_of_cut)
    {
        kept.push(one.clone());
    }
    let events = kept.into_iter().map(|end| Event::Recovered {
        cut_bytes: end.cut_bytes,
        sha256: end.sha256_of_cut.to_string(),
    });
    events
        .filter(|event| {
            !session
                .records()
                .iter()
                .any(|record| record.event == *event)
        })
        .collect()
}

/// Reads a transcript without a lock and without changing anything.
pub fn look(path: &Path, packs: &Packs) -> Result<Reading, StoreFault> {
    // nobody watches, so nobody stops it
    look_on(path, packs, &Course::unwatched())?.ok_or_else(|| StoreFault::Empty {
        path: path.to_owned(),
    })
}

/// The same, watched in one part of the course; nothing where it was stopped.
pub fn look_on(
    path: &Path,
    packs: &Packs,
    course: &Course<'_>,
) -> Result<Option<Reading>, StoreFault> {
    let bytes = read(path)?;
    let part = course.part(bytes.split(|byte| *byte == b'\n').count());
    let mut fold = Fold::new(packs);
    let mut goes_on = || part.step().is_ok();
    let mut take = |seq, record: &str| fold.take(seq, record);
    let Some(examination) = examine_while(&bytes, &mut take, &mut goes_on) else {
        return Ok(None);
    };
    let fault = fault_of(path, &examination);
    let unknown = fault.as_ref().is_some_and(StoreFault::is_unknown_rules);
    let session = if unknown {
        without_rules(examination.lines.iter().map(|line| line.record))
    } else {
        fold.session
    };
    Ok(Some(Reading {
        session,
        records: examination.lines.len() as u64,
        heads: examination.lines.iter().map(|line| line.digest).collect(),
        verdict: examination.verdict,
        fault,
    }))
}

fn head_at(frames: &Frames, records: usize) -> Option<Digest> {
    frames.heads().take(records).last()
}

/// The talk in these records where its rules are not here: folded as it was recorded, and
/// judged by nothing, so that it can be looked at.
fn without_rules<'a>(records: impl Iterator<Item = &'a str>) -> Option<Session> {
    let mut records = records.map_while(|text| read_record(text).ok());
    let first = records.next()?;
    let Event::Opened(opening) = &first.event else {
        return None;
    };
    let stand_in = Arc::new(RulePack::not_here(opening.rules.clone()));
    let mut session = Session::open(first, stand_in).ok()?;
    records.for_each(|record| session.apply(record));
    Some(session)
}

/// Folds records one by one, each judged by the rules of the talk.
struct Fold<'a> {
    packs: &'a Packs,
    session: Option<Session>,
}

impl<'a> Fold<'a> {
    fn new(packs: &'a Packs) -> Self {
        Self {
            packs,
            session: None,
        }
    }

    fn take(&mut self, seq: u64, text: &str) -> Result<(), RecordFault> {
        let record = read_record(text).map_err(|fault| RecordFault {
            code: match fault.what {
                FormError::Newer(_) => "record-newer",
                FormError::Value(_)
                | FormError::Shape(_)
                | FormError::UnknownField { .. }
                | FormError::MissingField(_)
                | FormError::FieldTwice(_)
                | FormError::UnknownWord { .. }
                | FormError::Attribute
                | FormError::Pack(_) => "record-unreadable",
            },
            detail: fault.to_string(),
        })?;
        let broken = |code: &'static str| RecordFault {
            code: "record-breaks-rules",
            detail: code.to_owned(),
        };
        if record.seq != seq {
            return Err(broken("seq"));
        }
        if let Some(session) = &mut self.session {
            session
                .judge(&record.event)
                .map_err(|refusal| broken(refusal.code()))?;
            session.apply(record);
            return Ok(());
        }
        let Event::Opened(opening) = &record.event else {
            return Err(broken("out-of-place"));
        };
        let pack = self.packs.get(&opening.rules).ok_or_else(|| RecordFault {
            code: UNKNOWN_RULES,
            detail: format!("{} {}", opening.rules.pack, opening.rules.version),
        })?;
        let session = Session::open(record, pack).map_err(|refusal| broken(refusal.code()))?;
        self.session = Some(session);
        Ok(())
    }
}
