//! The rows that `kanjia export --to csv` writes, as the talk they are from.
//!
//! Each row is a record; its cells are put together as the record they came from, judged as
//! a record of a file is, and folded. The first row says from which head it was exported. Where
//! nothing was left out the rows must come to that head again, byte for byte: a table that was
//! changed since is told from one that was not. What was left out for an audience can't be
//! proven, so such a copy says in its first record that it was imported.

use std::collections::BTreeMap;

use super::problem::{Place, Problem, Wrong};
use super::record_words::{confirmation, gate_source, hearing, number, price, side, truth};
use crate::domain::bidding::Bidder;
use crate::domain::doubt::Doubt;
use crate::domain::event::{
    Correction, Event, Failure, GateSource, Origin, Record, Seq, Translation,
};
use crate::domain::moment::Occurred;
use crate::domain::offer::{Answered, Offer};
use crate::domain::{Moment, Session, Text};
use crate::transcript::form::read_record;
use crate::transcript::packs::Packs;
use crate::transcript::whole::transcript_of;
use crate::transcript::{Digest, MAX_RECORDS};

/// The columns without which rows are no records of ours.
const NEEDED: [&str; 6] = ["seq", "time", "recorded_at", "event", "by", "record"];

/// A talk that was read from rows.
#[derive(Clone)]
pub struct RecordTable {
    /// The talk.
    pub session: Session,
    /// The head that its rows come to.
    pub head: String,
    /// Whether that is the head they say they are from.
    pub same: bool,
}

/// Whether a table bears the heads of an exported talk.
pub fn holds_records(text: &str) -> bool {
    let first = text.trim_start_matches('\u{FEFF}').lines().next();
    let heads: Vec<&str> = first.unwrap_or("").split(',').map(str::trim).collect();
    NEEDED.iter().all(|needed| heads.contains(needed))
}

/// Reads the rows of an exported talk.
pub fn read_records(text: &str, packs: &Packs) -> Result<RecordTable, Problem> {
    let text = text.trim_start_matches('\u{FEFF}');
    let mut reader = csv::ReaderBuilder::new().from_reader(text.as_bytes());
    let table = |wrong| Problem::at(Place::Table, wrong, "");
    let heads = reader
        .headers()
        .cloned()
        .map_err(|_bad| table(Wrong::Record))?;
    let mut rows = Vec::new();
    // rows that a spreadsheet left empty are none
    for (number, row) in (2_usize..).zip(reader.records()) {
        let bad = |_bad| Problem::at(Place::Row(number), Wrong::Record, "");
        let row = row.map_err(bad)?;
        if rows.len() >= MAX_RECORDS {
            return Err(Problem::at(Place::Row(number), Wrong::TooManyRows, ""));
        }
        rows.push((number, row));
    }
    let rows: Vec<Row<'_>> = rows
        .iter()
        .map(|(number, cells)| Row {
            heads: &heads,
            cells,
            number: *number,
        })
        .collect();
    let first = rows.first().ok_or_else(|| table(Wrong::Empty))?;
    let stated = first.stated();
    let whole = first.cell("audience") == "full" || first.cell("left_out").is_empty();
    if whole {
        let session = fold(&rows, packs, false)?;
        let head = head_of(&session).ok_or_else(|| table(Wrong::Record))?;
        match stated {
            Some(stated) if head.matches_announced(stated) => {
                return Ok(RecordTable {
                    session,
                    head: head.short(),
                    same: true,
                });
            }
            Some(stated) => {
                let stated = super::problem::excerpt(stated, 8);
                let heads = Wrong::Head(Box::new((stated, head.short())));
                return Err(table(heads));
            }
            // nothing says what it is from: a copy like any other
            None => {}
        }
    }
    let session = fold(&rows, packs, true)?;
    let head = head_of(&session).ok_or_else(|| table(Wrong::Record))?;
    Ok(RecordTable {
        session,
        head: head.short(),
        same: false,
    })
}

/// The digits of the last line that the talk is written as.
fn head_of(session: &Session) -> Option<Digest> {
    let text = transcript_of(session).ok()?;
    let last = text.lines().last()?;
    Digest::parse(last.as_bytes().get(..Digest::DIGITS)?)
}

fn fold(rows: &[Row<'_>], packs: &Packs, copied: bool) -> Result<Session, Problem> {
    let mut session: Option<Session> = None;
    // a copy from which notes were left out keeps the numbers that the records had
    let mut numbers: BTreeMap<Seq, Seq> = BTreeMap::new();
    for (seq, row) in (1..).zip(rows) {
        let stated = row.needed("seq", number)?;
        let last = numbers.last_key_value().map_or(0, |(last, _)| *last);
        if stated <= last || (!copied && stated != seq) {
            return Err(row.wrong("seq", Wrong::Record));
        }
        numbers.insert(stated, seq);
        let record = row.record((stated, seq), &numbers, session.as_ref())?;
        match &mut session {
            None => session = Some(row.open(record, packs, copied)?),
            Some(session) => {
                let judged = session.judge(&record.event);
                judged.map_err(|refusal| row.wrong("event", Wrong::Refused(Box::new(refusal))))?;
                session.apply(record);
            }
        }
    }
    session.ok_or_else(|| Problem::at(Place::Table, Wrong::Empty, ""))
}

/// A row under its heads.
#[derive(Clone, Copy)]
struct Row<'a> {
    heads: &'a csv::StringRecord,
    cells: &'a csv::StringRecord,
    number: usize,
}

impl<'a> Row<'a> {
    fn place(self, column: &str) -> Option<usize> {
        self.heads.iter().position(|head| head.trim() == column)
    }

    fn cell(self, column: &str) -> &'a str {
        let place = self.place(column);
        place.and_then(|place| self.cells.get(place)).unwrap_or("")
    }

    fn wrong(self, column: &str, wrong: Wrong) -> Problem {
        let place = self.place(column).unwrap_or(0);
        let place = Place::Named(self.number, place, "records-of-an-export");
        Problem::at(place, wrong, self.cell(column))
    }

    /// The head that the rows say they are from.
    fn stated(self) -> Option<&'a str> {
        let rest = self.cell("source").strip_prefix("head ")?;
        let digits = rest.split(',').next()?.trim();
        (digits.len() >= 8).then_some(digits)
    }

    /// What a cell says, by a reader of its own; nothing where it is empty.
    fn read<T>(
        self,
        column: &str,
        read: impl FnOnce(&str) -> Option<T>,
    ) -> Result<Option<T>, Problem> {
        match self.cell(column) {
            "" => Ok(None),
            cell => match read(cell) {
                Some(value) => Ok(Some(value)),
                None => Err(self.wrong(column, Wrong::Record)),
            },
        }
    }

    fn needed<T>(self, column: &str, read: impl FnOnce(&str) -> Option<T>) -> Result<T, Problem> {
        self.read(column, read)?
            .ok_or_else(|| self.wrong(column, Wrong::Record))
    }

    fn open(self, record: Record, packs: &Packs, copied: bool) -> Result<Session, Problem> {
        let Event::Opened(mut opening) = record.event else {
            return Err(self.wrong("event", Wrong::Record));
        };
        if copied && opening.origin == Origin::Held {
            opening.origin = Origin::Imported;
        }
        let pack = packs
            .get(&opening.rules)
            .ok_or_else(|| self.wrong("record", Wrong::Rules))?;
        let record = Record {
            event: Event::Opened(opening),
            ..record
        };
        Session::open(record, pack)
            .map_err(|refusal| self.wrong("event", Wrong::Refused(Box::new(refusal))))
    }

    /// The record that stated one number and bears another, its `seq`, now.
    fn record(
        self,
        (stated, seq): (Seq, Seq),
        numbers: &BTreeMap<Seq, Seq>,
        session: Option<&Session>,
    ) -> Result<Record, Problem> {
        // what has parts of its own stands there as it was written
        if let Some(record) = self.read("record", |ron| read_record(ron).ok())? {
            let is_same = record.seq == stated;
            return is_same
                .then_some(Record { seq, ..record })
                .ok_or_else(|| self.wrong("record", Wrong::Record));
        }
        let time = self.read("time", Moment::parse)?;
        let at = self.read("recorded_at", Moment::parse)?;
        let occurred = match (time, at) {
            (None, _) => Occurred::NotOnRecord,
            (Some(time), Some(at)) if time == at => Occurred::AsRecorded,
            (Some(time), Some(_)) => Occurred::At(time),
            (Some(_), None) => Occurred::AsRecorded,
        };
        Ok(Record {
            seq,
            at: at.or(time).unwrap_or_else(Moment::epoch),
            occurred,
            event: self.event(numbers, session)?,
        })
    }

    fn event(
        self,
        numbers: &BTreeMap<Seq, Seq>,
        session: Option<&Session>,
    ) -> Result<Event, Problem> {
        let by = || self.needed("by", side);
        let about = || {
            let known = |text: &str| numbers.get(&number(text)?).copied();
            self.needed("about", known)
        };
        Ok(match self.cell("event") {
            "reserve_opened" => Event::ReserveOpened { by: Vec::new() },
            "offered" => Event::Offered(Offer {
                by: by()?,
                typed: self.text("typed")?,
                price: self.read("price", price)?,
                confirmation: self.needed("confirmation", confirmation)?,
                hearing: self.needed("hearing", hearing)?,
                answered: self.answered(session)?,
                justification: self.text("text")?,
            }),
            "confirmed" => Event::Confirmed { offer: about()? },
            "gate" => Event::Gate {
                offer: about()?,
                inside: self.needed("inside", truth)?,
                source: self
                    .read("gate_source", gate_source)?
                    .unwrap_or(GateSource::Declared),
            },
            "stepped_out" => Event::SteppedOut {
                by: by()?,
                minutes: self.minutes()?,
            },
            "recess_set" => Event::RecessSet {
                minutes: self.needed("minutes", |text| text.parse().ok())?,
            },
            "resumed" => Event::Resumed,
            "asked_again" => Event::AskedAgain { by: by()? },
            "met" => Event::Met {
                text: self.text("text")?,
            },
            "remarked" => Event::Remarked {
                by: by()?,
                text: self.text("text")?,
                translation: self.translation()?,
                claim: None,
            },
            "noted" => Event::Noted {
                text: self.text("text")?,
            },
            "corrected" => Event::Corrected(Correction {
                seq: about()?,
                typed: self.text("typed")?,
                price: self.read("price", price)?,
                confirmation: self.read("confirmation", confirmation)?,
                reason: self.text("reason")?,
            }),
            "accepted" => Event::Accepted {
                by: by()?,
                offer: about()?,
            },
            "failed" => Event::Failed(match self.cell("rule") {
                "" => Failure::Stated(self.text("reason")?),
                rule => Failure::ByRule(rule.to_owned()),
            }),
            "signed" => Event::Signed {
                by: by()?,
                bidder: self.bidder()?,
                name: self.text("name")?,
            },
            "closed" => Event::Closed {
                signatures_on_record: self.needed("signatures_on_record", truth)?,
            },
            "recovered" => Event::Recovered {
                cut_bytes: self.needed("figure", number)?,
                sha256: self.cell("code").to_owned(),
            },
            "storage_fault" => Event::StorageFault {
                fault: self.cell("code").to_owned(),
                safe: self.needed("figure", number)?,
            },
            "bid_handed_in" => Event::BidHandedIn {
                bidder: self
                    .bidder()?
                    .ok_or_else(|| self.wrong("bidder", Wrong::Record))?,
            },
            "bidding_closed" => Event::BiddingClosed,
            _ => return Err(self.wrong("event", Wrong::Record)),
        })
    }

    /// A text, without the apostrophe that kept a spreadsheet from running it.
    fn text(self, column: &str) -> Result<Text, Problem> {
        let cell = self.cell(column);
        let plain = match cell.strip_prefix('\'') {
            Some(rest) if rest.starts_with(GUARDED) => rest,
            Some(_) | None => cell,
        };
        Text::sentence(plain).map_err(|_fault| self.wrong(column, Wrong::Record))
    }

    fn minutes(self) -> Result<Option<u16>, Problem> {
        self.read("minutes", |text| text.parse().ok())
    }

    fn bidder(self) -> Result<Option<Bidder>, Problem> {
        self.read("bidder", |text| text.parse().ok())
    }

    fn translation(self) -> Result<Option<Translation>, Problem> {
        let text = self.text("translation")?;
        if text.is_empty() {
            return Ok(None);
        }
        let english = self.needed("translation_language", |word| match word {
            "en" => Some(true),
            "zh" => Some(false),
            _ => None,
        })?;
        Ok(Some(Translation { english, text }))
    }

    fn answered(self, session: Option<&Session>) -> Result<Option<Answered>, Problem> {
        let likelier = self.read("likelier", price)?;
        let pack = session.and_then(|session| session.brief().product.pack);
        let doubt = self.read("doubt", |word| match (word, likelier, pack) {
            ("ten_times", Some(likelier), _) => Some(Doubt::TenTimes { likelier }),
            ("per_pack", Some(likelier), Some(pack)) => Some(Doubt::PerPack { likelier, pack }),
            ("retraction", ..) => Some(Doubt::Retraction),
            ("crossed", ..) => Some(Doubt::Crossed),
            _ => None,
        })?;
        let Some(doubt) = doubt else {
            return Ok(None);
        };
        let as_typed = self.needed("as_typed", truth)?;
        Ok(Some(Answered { doubt, as_typed }))
    }
}

/// Before these an apostrophe was put, see [`crate::export::csv`].
const GUARDED: [char; 10] = [
    '=', '+', '-', '@', '\t', '\r', '\u{FF1D}', '\u{FF0B}', '\u{FF0D}', '\u{FF20}',
];
