//! `kanjia scores`: scores of talks, or the attempts of trainees.

mod data;
mod page;

use std::ffi::OsString;
use std::path::{Path, PathBuf};

use super::Status;
use super::console::{Console, Stop};
use super::usage::UsageFault;
use super::words::{text, value_of};
use crate::domain::{Price, Session};
use crate::export::{Format, Sheet, class_sheet, talks_sheet};
use crate::store::attempts::read_attempts_of;
use crate::store::shelf::Places;
use crate::store::talk::look;
use crate::store::{StoreFault, atomic};
use crate::training::score::{Column, Slip, columns};
use crate::training::zone::Zone;
use crate::transcript::packs::Packs;

/// What is asked for.
#[derive(Debug, Default)]
pub(super) struct ScoresRequest {
    /// The talks; none for the attempts.
    files: Vec<PathBuf>,
    /// The sheet to write.
    output: Option<PathBuf>,
    /// As data.
    json: bool,
    /// The format of the sheet.
    format: Option<Format>,
    /// Both reserves, of talks that nobody held.
    zone: Option<Zone>,
}

impl ScoresRequest {
    /// Takes one of its options.
    pub(super) fn option(
        &mut self,
        option: String,
        parser: &mut lexopt::Parser,
    ) -> Result<(), UsageFault> {
        let price = |text: String| match Price::parse(&text) {
            Ok(price) => Ok(price),
            Err(_fault) => Err(UsageFault::Unreadable(text, "usage-zone")),
        };
        match option.as_str() {
            "--to" => {
                let format = text(value_of(parser, "--to csv|xlsx")?);
                self.format = Format::from_id(&format);
                if self.format.is_none() {
                    return Err(UsageFault::Unreadable(format, "usage-sheet"));
                }
            }
            "--zone" => {
                let reserve = text(value_of(parser, "--zone RESERVE FLOOR")?);
                let floor = text(value_of(parser, "--zone RESERVE FLOOR")?);
                self.zone = Some(Zone {
                    reserve: price(reserve)?,
                    floor: price(floor)?,
                });
            }
            _ => return Err(UsageFault::Unknown(option)),
        }
        Ok(())
    }

    /// The request for these files, where its parts go together.
    pub(super) fn of(
        self,
        files: impl Iterator<Item = OsString>,
        output: Option<PathBuf>,
        json: bool,
    ) -> Result<Self, UsageFault> {
        Self {
            files: files.map(PathBuf::from).collect(),
            output,
            json,
            ..self
        }
        .checked()
    }

    fn checked(self) -> Result<Self, UsageFault> {
        match (self.format, &self.output) {
            (None, Some(_)) => return Err(UsageFault::Missing("--to csv|xlsx")),
            (Some(_), None) => return Err(UsageFault::Missing("-o FILE")),
            (Some(_), Some(_)) if self.json => {
                return Err(UsageFault::TooMany("--json".to_owned()));
            }
            _ => {}
        }
        if self.zone.is_some() && self.files.is_empty() {
            return Err(UsageFault::Missing("FILE"));
        }
        Ok(self)
    }
}

/// A talk with its scores.
struct Scored {
    file: PathBuf,
    session: Session,
    /// The talk's own, and those of simple payers where both reserves are known.
    columns: Vec<Column>,
}

/// The score of a talk that was just played, as `kanjia scores --json` has it.
pub(super) fn of_played(session: &Session, zone: Zone, slips: &[Slip]) -> serde_json::Value {
    let columns = columns(session, Some(zone), Some(slips), None);
    data::of_one(&Scored {
        file: PathBuf::new(),
        session: session.clone(),
        columns,
    })
}

/// Prints or writes what was asked for.
pub(super) fn run(request: &ScoresRequest, console: &mut Console<'_>) -> Result<Status, Stop> {
    if request.files.is_empty() {
        return attempts(request, console);
    }
    let packs = console.packs()?;
    let mut scored = Vec::new();
    for file in &request.files {
        scored.push(score(file, request.zone, &packs, console)?);
    }
    if let (Some(format), Some(path)) = (request.format, &request.output) {
        let rows = scored
            .iter()
            .filter_map(|one| Some((&one.session, name(&one.file), &one.columns.first()?.score)));
        let sheet = talks_sheet::sheet(rows, &console.words);
        return write(&sheet, format, path, console);
    }
    let text = if request.json {
        data::of(&scored)
    } else {
        page::of(&scored, &console.words)
    };
    console.print(&text)?;
    Ok(Status::Yes)
}

fn attempts(request: &ScoresRequest, console: &mut Console<'_>) -> Result<Status, Stop> {
    let attempts = read_attempts_of(&Places::of_user().attempts())
        .map_err(|fault| Stop::failed(fault.told(&console.words)))?;
    if let (Some(format), Some(path)) = (request.format, &request.output) {
        let sheet = class_sheet::sheet(&attempts, &console.words);
        return write(&sheet, format, path, console);
    }
    let text = if request.json {
        data::of_attempts(&attempts)
    } else {
        page::of_attempts(&attempts, &console.words)
    };
    console.print(&text)?;
    Ok(Status::Yes)
}

/// The reserve of a talk that was held is on no record and not for scripts: a zone is only
/// taken for one that nobody held.
fn score(
    file: &Path,
    zone: Option<Zone>,
    packs: &Packs,
    console: &Console<'_>,
) -> Result<Scored, Stop> {
    let reading = look(file, packs).map_err(|fault| console.store_fault(&fault))?;
    if let Some(fault) = &reading.fault {
        return Err(console.store_fault(fault));
    }
    let Some(session) = reading.session else {
        return Err(console.store_fault(&StoreFault::Empty {
            path: file.to_owned(),
        }));
    };
    if zone.is_some() && session.origin().was_held() {
        let path = file.display().to_string();
        return Err(console.fault("zone-of-held-talk", &[("path", path.into())]));
    }
    let columns = columns(&session, zone, None, None);
    Ok(Scored {
        file: file.to_owned(),
        session,
        columns,
    })
}

fn write(
    sheet: &Sheet,
    format: Format,
    path: &Path,
    console: &mut Console<'_>,
) -> Result<Status, Stop> {
    let bytes = format.bytes(sheet).map_err(|fault| {
        let what = fault.to_string();
        console.fault("sheet-unwritable", &[("what", what.into())])
    })?;
    atomic::create_new(path, &bytes).map_err(|fault| console.store_fault(&fault))?;
    let fields = [
        ("count", sheet.rows.len().into()),
        ("path", path.display().to_string().into()),
    ];
    let said = console.words.say_with("scores-written", &fields);
    console.print(&said)?;
    Ok(Status::Yes)
}

/// The name of a file without its folder.
fn name(file: &Path) -> String {
    file.file_name()
        .map(|name| name.to_string_lossy().into_owned())
        .unwrap_or_default()
}
