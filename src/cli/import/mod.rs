//! `kanjia import`: a talk from a table: the offers of an old talk, the rows of one that was
//! exported, or a trace of negotiation research.

mod offers;
mod records;
mod trace;

use std::path::{Path, PathBuf};

use super::Status;
use super::console::{Console, Stop};
use super::tables::{book_of, text_of};
use super::usage::UsageFault;
use super::words::{text, value_of};
use crate::domain::{Currency, Session, Unit};
use crate::import::{Book, holds_offers, holds_records};
use crate::store::{StoreFault, atomic, reading};
use crate::transcript::whole::transcript_of;

/// What is to be imported.
#[derive(Debug)]
pub(super) struct ImportRequest {
    /// The table.
    table: PathBuf,
    /// The record to write.
    output: PathBuf,
    /// It is a trace.
    negmas: bool,
    /// The agent that is the payer.
    payer: Option<String>,
    /// The currency of a trace's prices.
    currency: Currency,
    /// What they are the price of.
    unit: Unit,
    /// The brief of an old talk.
    brief: Option<PathBuf>,
    /// The sheet that holds its offers.
    sheet: Option<String>,
    /// Figures that look like slips are taken as they stand.
    as_typed: bool,
}

impl Default for ImportRequest {
    fn default() -> Self {
        Self {
            table: PathBuf::new(),
            output: PathBuf::new(),
            negmas: false,
            payer: None,
            currency: Currency::Cny,
            unit: Unit::Pack,
            brief: None,
            sheet: None,
            as_typed: false,
        }
    }
}

impl ImportRequest {
    /// The request, for this table and this file.
    pub(super) fn of(self, table: PathBuf, output: Option<PathBuf>) -> Result<Self, UsageFault> {
        let output = output.ok_or(UsageFault::Missing("-o FILE"))?;
        Ok(Self {
            table,
            output,
            ..self
        })
    }

    /// Takes one of its options.
    pub(super) fn option(
        &mut self,
        option: String,
        parser: &mut lexopt::Parser,
    ) -> Result<(), UsageFault> {
        match option.as_str() {
            "--negmas" => self.negmas = true,
            "--as-typed" => self.as_typed = true,
            "--payer" => self.payer = Some(text(value_of(parser, "--payer NAME")?)),
            "--brief" => self.brief = Some(value_of(parser, "--brief BRIEF")?.into()),
            "--sheet" => self.sheet = Some(text(value_of(parser, "--sheet NAME")?)),
            "--currency" => {
                let code = text(value_of(parser, "--currency CODE")?);
                self.currency = Currency::from_code(&code)
                    .ok_or(UsageFault::Unreadable(code, "usage-currency"))?;
            }
            "--unit" => {
                let unit = text(value_of(parser, "--unit UNIT")?);
                self.unit =
                    Unit::from_id(&unit).ok_or(UsageFault::Unreadable(unit, "usage-unit"))?;
            }
            _ => return Err(UsageFault::Unknown(option)),
        }
        Ok(())
    }
}

/// Reads the table; where all of it is right, writes the talk to a new file.
pub(super) fn run(request: &ImportRequest, console: &mut Console<'_>) -> Result<Status, Stop> {
    let path = &request.table;
    let bytes = reading::read(path).map_err(|fault| console.store_fault(&fault))?;
    if request.negmas || request.payer.is_some() {
        return trace::run(request, &bytes, console);
    }
    if Book::is_workbook(&bytes) {
        let book = book_of(&bytes, path, console)?;
        return offers::run(request, &bytes, &book, console);
    }
    let Ok(text) = text_of(&bytes, path, console) else {
        // told in the words of traces, which are text as well
        return trace::run(request, &bytes, console);
    };
    if holds_records(&text) {
        return records::run(request, &text, console);
    }
    let book = Book::of_text(&text).ok().filter(|book| {
        let is_meant = request.brief.is_some() || request.sheet.is_some();
        is_meant || book.pages.iter().any(holds_offers)
    });
    match book {
        Some(book) => offers::run(request, &bytes, &book, console),
        None => trace::run(request, &bytes, console),
    }
}

/// Writes the talk to its new file.
fn write(talk: &Session, output: &Path, console: &mut Console<'_>) -> Result<(), Stop> {
    let text = transcript_of(talk).map_err(|fault| {
        console.store_fault(&StoreFault::RecordUnwritable {
            path: output.to_owned(),
            detail: fault.to_string(),
        })
    })?;
    let placed =
        atomic::create_new(output, text.as_bytes()).map_err(|fault| console.store_fault(&fault))?;
    console.warn(&placed.warning.into_iter().collect::<Vec<_>>());
    Ok(())
}
