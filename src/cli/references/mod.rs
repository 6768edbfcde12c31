//! `kanjia references`: the reference prices of a brief or a talk, and a table of them into
//! a brief.

mod data;
mod page;

use std::path::{Path, PathBuf};

pub(super) use data::{BenchmarkFigures, ReferenceFigures};
pub(super) use page::rows;

use super::Status;
use super::console::{Console, Stop};
use super::new::{plain_text, usable};
use super::tables::{book_in, pages, refuse, tell_remarks};
use super::usage::UsageFault;
use crate::domain::Brief;
use crate::domain::benchmark::{Benchmark, Terms};
use crate::domain::rules::RulePack;
use crate::import::{Frame, references_among};
use crate::store::talk::look;
use crate::store::{StoreFault, atomic, reading};
use crate::transcript::form::write_brief;

/// What is asked for.
#[derive(Debug)]
pub(super) enum ReferencesRequest {
    /// The reference prices of a file.
    Show {
        /// A brief or a talk.
        file: PathBuf,
        /// As data.
        json: bool,
    },
    /// A brief with those of a table added.
    Take {
        /// The table.
        table: PathBuf,
        /// The sheet of it, where it is a workbook.
        sheet: Option<String>,
        /// The brief they are added to.
        brief: PathBuf,
        /// The brief to write.
        output: PathBuf,
    },
}

impl ReferencesRequest {
    /// What the words on the line ask for.
    pub(super) fn of(
        file: PathBuf,
        (brief, sheet): (Option<PathBuf>, Option<String>),
        output: Option<PathBuf>,
        json: bool,
    ) -> Result<Self, UsageFault> {
        match (brief, output) {
            (None, None) => Ok(Self::Show { file, json }),
            (Some(brief), Some(output)) => Ok(Self::Take {
                table: file,
                sheet,
                brief,
                output,
            }),
            (None, Some(_)) => Err(UsageFault::Missing("--brief BRIEF")),
            (Some(_), None) => Err(UsageFault::Missing("-o FILE")),
        }
    }
}

/// Does what is asked for.
pub(super) fn run(request: &ReferencesRequest, console: &mut Console<'_>) -> Result<Status, Stop> {
    match request {
        ReferencesRequest::Show { file, json } => show(file, *json, console),
        ReferencesRequest::Take {
            table,
            sheet,
            brief,
            output,
        } => take((table, sheet.as_deref()), brief, output, console),
    }
}

fn show(file: &Path, json: bool, console: &mut Console<'_>) -> Result<Status, Stop> {
    if is_brief(file, console)? {
        let text = plain_text(file, console)?;
        let (brief, pack) = usable(&text, file, console)?;
        let today = console.clock.now().civil().date();
        let terms = Terms::of(&brief, &pack, Some(today));
        let benchmark = Benchmark::of_brief(&brief, &terms);
        return print(&benchmark, &terms, (&brief, &pack), json, console);
    }
    let packs = console.packs()?;
    let reading = look(file, &packs).map_err(|fault| console.store_fault(&fault))?;
    let Some(session) = reading.session else {
        let empty = StoreFault::Empty {
            path: file.to_owned(),
        };
        return Err(console.store_fault(&reading.fault.unwrap_or(empty)));
    };
    let (benchmark, terms) = (session.benchmark(), session.terms());
    let whole = (session.brief(), session.pack());
    let status = print(&benchmark, &terms, whole, json, console)?;
    let Some(fault) = &reading.fault else {
        return Ok(status);
    };
    let stop = console.store_fault(fault);
    console.stopped(&stop);
    Ok(Status::No)
}

/// Whether a file begins as a brief does and not as a talk.
fn is_brief(file: &Path, console: &Console<'_>) -> Result<bool, Stop> {
    let bytes = reading::read(file).map_err(|fault| console.store_fault(&fault))?;
    let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(&bytes);
    let first = bytes.trim_ascii_start().first();
    Ok(matches!(first, Some(b'(' | b'/' | b'#')))
}

fn print(
    benchmark: &Benchmark<'_>,
    terms: &Terms<'_>,
    (brief, pack): (&Brief, &RulePack),
    json: bool,
    console: &mut Console<'_>,
) -> Result<Status, Stop> {
    let text = if json {
        data::of(benchmark, terms, pack)
    } else {
        page::of(benchmark, terms, brief, pack, &console.words)
    };
    console.print(&text)?;
    Ok(Status::Yes)
}

/// Reads the table; where all of it is right, writes the brief with its prices added.
fn take(
    (table, sheet): (&Path, Option<&str>),
    brief_path: &Path,
    output: &Path,
    console: &mut Console<'_>,
) -> Result<Status, Stop> {
    let text = plain_text(brief_path, console)?;
    let (mut brief, pack) = usable(&text, brief_path, console)?;
    let book = book_in(table, console)?;
    let pages = pages(&book, sheet, table, console)?;
    let frame = Frame {
        currency: brief.currency,
        unit: brief.unit,
        medicine: &brief.product.generic_name,
        before: brief.references.len(),
    };
    let (number, read) = references_among(&pages, frame);
    tell_remarks(&book, pages.get(number).copied(), console)?;
    if refuse(table, read.problems(), console) {
        return Ok(Status::No);
    }
    let added: Vec<_> = read.references().cloned().collect();
    let count = added.len();
    brief.references.extend(added);
    let written = write_brief(&brief).map_err(|fault| {
        console.store_fault(&StoreFault::RecordUnwritable {
            path: output.to_owned(),
            detail: fault.to_string(),
        })
    })?;
    let placed = atomic::create_new(output, written.as_bytes())
        .map_err(|fault| console.store_fault(&fault))?;
    let warnings: Vec<_> = placed.warning.into_iter().collect();
    console.warn(&warnings);
    let path = output.display().to_string();
    let arguments = [("count", count.into()), ("path", path.into())];
    let said = console.words.say_with("references-added", &arguments);
    console.print(&said)?;
    if read.without_basis {
        let note = console.words.say("references-paste-no-basis").into_owned();
        console.print(&note)?;
    }
    let today = console.clock.now().civil().date();
    let terms = Terms::of(&brief, &pack, Some(today));
    let benchmark = Benchmark::of_brief(&brief, &terms);
    print(&benchmark, &terms, (&brief, &pack), false, console)
}
