//! `kanjia notes`: the notes about a talk, or one more.

use std::ffi::OsString;
use std::path::PathBuf;

use serde::Serialize;

use super::Status;
use super::arguments::UsageFault;
use super::console::{Console, Stop};
use super::words::text;
use crate::domain::event::Seq;
use crate::domain::{Session, Text};
use crate::store::StoreFault;
use crate::store::notes::NotesHome;
use crate::store::shelf::Places;
use crate::store::talk::{Reading, look};
use crate::text::Words;
use crate::transcript::cursor::{RecordId, Tape};
use crate::transcript::note::{Note, NoteChange, NoteKind};

/// What is asked for.
#[derive(Debug)]
pub(super) struct NotesRequest {
    file: PathBuf,
    json: bool,
    add: Option<Added>,
}

/// A note to be added.
#[derive(Debug)]
struct Added {
    seq: Seq,
    kind: NoteKind,
    by: Text,
    text: Text,
}

/// What was typed as options.
#[derive(Debug, Default)]
pub(super) struct NotesOptions {
    add: Option<Seq>,
    kind: Option<NoteKind>,
    by: Option<Text>,
}

impl NotesOptions {
    /// How an option is written with its value.
    pub(super) fn with_value(option: &str) -> &'static str {
        match option {
            "--add" => "--add SEQ",
            "--kind" => "--kind KIND",
            _ => "--by NAME",
        }
    }

    /// Takes an option with its value.
    pub(super) fn take(&mut self, option: &str, value: String) -> Result<(), UsageFault> {
        match option {
            "--add" => {
                let plain = value.bytes().all(|byte| byte.is_ascii_digit());
                let seq = value.parse().ok().filter(|seq| plain && 0 < *seq);
                self.add = Some(seq.ok_or(UsageFault::Unreadable(value, "usage-number"))?);
            }
            "--kind" => {
                let kind = NoteKind::of_id(&value);
                self.kind = Some(kind.ok_or(UsageFault::Unreadable(value, "usage-note-kind"))?);
            }
            _ => {
                let by = Text::name(&value);
                self.by = Some(by.map_err(|_bad| UsageFault::Unreadable(value, "usage-text"))?);
            }
        }
        Ok(())
    }
}

impl NotesRequest {
    /// What is asked for by these words.
    pub(super) fn of(
        mut words: impl Iterator<Item = OsString>,
        options: NotesOptions,
        json: bool,
    ) -> Result<Self, UsageFault> {
        let NotesOptions { add, kind, by } = options;
        let file = words.next().ok_or(UsageFault::Missing("FILE"))?.into();
        let said = words.next().map(text);
        if let Some(more) = words.next() {
            return Err(UsageFault::TooMany(text(more)));
        }
        let add = match (add, kind, said) {
            (None, None, None) if by.is_none() => None,
            (None, _, _) => return Err(UsageFault::Missing("--add SEQ")),
            (Some(_), None, _) => return Err(UsageFault::Missing("--kind KIND")),
            (Some(_), Some(kind), None) if kind != NoteKind::Flag => {
                return Err(UsageFault::Missing("TEXT"));
            }
            (Some(seq), Some(kind), said) => {
                let said = said.unwrap_or_default();
                let text = Text::sentence(&said);
                Some(Added {
                    seq,
                    kind,
                    by: by.unwrap_or_default(),
                    text: text.map_err(|_bad| UsageFault::Unreadable(said, "usage-text"))?,
                })
            }
        };
        Ok(Self { file, json, add })
    }
}

/// A note as data.
#[derive(Serialize)]
struct NoteData<'a> {
    seq: Seq,
    digest: String,
    kind: &'static str,
    bearing: &'static str,
    by: &'a str,
    written: String,
    text: &'a str,
    /// Whether its record stands in this version of the talk.
    in_this_record: bool,
}

/// Prints the notes, or adds one.
pub(super) fn run(request: &NotesRequest, console: &mut Console<'_>) -> Result<Status, Stop> {
    let packs = console.packs()?;
    let reading = look(&request.file, &packs).map_err(|fault| console.store_fault(&fault))?;
    let Reading {
        session: Some(session),
        heads,
        ..
    } = reading
    else {
        let empty = StoreFault::Empty {
            path: request.file.clone(),
        };
        return Err(console.store_fault(&reading.fault.unwrap_or(empty)));
    };
    let number = &session.opening().session;
    let home = NotesHome::of(&request.file, number, &Places::of_user());
    if let Some(added) = &request.add {
        let digest = usize::try_from(added.seq)
            .ok()
            .and_then(|seq| heads.get(seq.checked_sub(1)?).copied());
        let Some(digest) = digest else {
            return Err(console.fault(
                "no-such-record",
                &[
                    ("record", added.seq.into()),
                    ("count", heads.len().into()),
                    ("path", request.file.display().to_string().into()),
                ],
            ));
        };
        let note = Note {
            at: RecordId {
                seq: added.seq,
                digest,
            },
            kind: added.kind,
            by: added.by.clone(),
            written: console.clock.now(),
            text: added.text.clone(),
        };
        let kept = home
            .keep(&NoteChange::Add(note), &console.holder())
            .map_err(|fault| Stop::failed(fault.told(&console.words)))?;
        let path = [("path", kept.path.display().to_string().into())];
        let said = console.words.say_with("notes-added", &path);
        console.print(&said)?;
        return Ok(Status::Yes);
    }
    let notes = home
        .read()
        .map_err(|fault| Stop::failed(fault.told(&console.words)))?;
    let tape = Tape::at_start(&session, heads);
    let stands = |at: RecordId| tape.as_ref().is_some_and(|tape| tape.holds(at));
    let listed = notes.up_to(Seq::MAX);
    let page = if request.json {
        let data: Vec<NoteData<'_>> = (listed.iter())
            .map(|note| data_of(note, stands(note.at)))
            .collect();
        serde_json::to_string_pretty(&data).unwrap_or_default()
    } else if listed.is_empty() {
        console.words.say("notes-none").into_owned()
    } else {
        let lines = listed.iter();
        let lines = lines.map(|note| in_words(note, stands(note.at), &session, &console.words));
        lines.collect::<Vec<_>>().join("\n")
    };
    console.print(&page)?;
    Ok(Status::Yes)
}

fn data_of(note: &Note, in_this_record: bool) -> NoteData<'_> {
    use crate::transcript::note::Bearing;
    NoteData {
        seq: note.at.seq,
        digest: note.at.digest.to_string(),
        kind: note.kind.id(),
        bearing: match note.kind.bearing() {
            Bearing::Strength => "strength",
            Bearing::Mistake => "mistake",
            Bearing::Neutral => "neutral",
        },
        by: note.by.as_str(),
        written: note.written.to_string(),
        text: note.text.as_str(),
        in_this_record,
    }
}

/// The note on a line, its words on the next.
fn in_words(note: &Note, stands: bool, session: &Session, words: &Words) -> String {
    let offer = session.state().offer(note.at.seq).filter(|_| stands);
    let place = match offer {
        Some(offer) => {
            let id = match offer.by {
                crate::domain::Side::Company => "replay-at-offer",
                crate::domain::Side::Payer => "replay-at-counteroffer",
            };
            words.say_with(id, &[("number", offer.ordinal.into())])
        }
        None => words.say_with("replay-at-record", &[("number", note.at.seq.into())]),
    };
    let kind = words.say(&format!("note-{}", note.kind.id())).into_owned();
    let by = if note.by.is_empty() {
        words.say("replay-by-nobody").into_owned()
    } else {
        note.by.as_str().to_owned()
    };
    let mut lines = vec![words.say_with(
        "notes-line",
        &[
            ("place", place.into()),
            ("kind", kind.into()),
            ("by", by.into()),
            ("written", note.written.to_string().into()),
        ],
    )];
    if !note.text.is_empty() {
        lines.push(format!("  {}", note.text));
    }
    if !stands {
        lines.push(format!("  ({})", words.say("notes-stray")));
    }
    lines.join("\n")
}
