//! Attempts that are kept, and sheets that are written.

use std::path::{Path, PathBuf};

use super::App;
use super::jobs::Report;
use super::perform::with_ending;
use crate::export::{Format, class_sheet, score_sheet};
use crate::store::attempts::{AttemptsFault, keep_attempt, read_attempts_of};
use crate::store::{Holder, StoreFault, atomic};
use crate::training::attempt::Attempt;
use crate::ui::action::{SheetFormat, SheetOf};

/// Why a sheet was not written.
pub(super) enum SheetFault {
    /// The attempts could not be read.
    Attempts(AttemptsFault),
    /// It has no bytes in its format.
    Format(String),
    /// The disk.
    Store(StoreFault),
}

/// The format of a sheet, as a view names it.
pub(super) fn format_of(format: SheetFormat) -> Format {
    match format {
        SheetFormat::Csv => Format::Csv,
        SheetFormat::Xlsx => Format::Xlsx,
    }
}

impl App {
    /// Reads the attempts of all trainees.
    pub(super) fn read_attempts(&self) {
        let path = self.places.attempts();
        self.jobs.run("attempts", move || {
            Report::Attempts(Box::new(read_attempts_of(&path)))
        });
    }

    /// Keeps an attempt.
    pub(super) fn keep_attempt(&self, attempt: Attempt) {
        let path = self.places.attempts();
        let holder = Holder::this_process(self.clock.timestamp());
        self.jobs.run("attempt", move || {
            Report::Attempts(Box::new(keep_attempt(&path, attempt, &holder)))
        });
    }

    /// The attempts are known, or why they are not.
    pub(super) fn attempts_read(&mut self, attempts: Result<Vec<Attempt>, AttemptsFault>) {
        match attempts {
            Ok(attempts) => self.attempts = attempts,
            Err(fault) => {
                let told = fault.told(&self.words);
                self.notice = Some(told.whole(&self.words));
            }
        }
    }

    /// Writes a sheet. The person was asked about a file of that name by the dialog.
    pub(super) fn save_sheet(&self, of: SheetOf, format: SheetFormat, path: PathBuf) {
        let format = format_of(format);
        let path = with_ending(path, format.id());
        let (words, attempts) = (self.words.clone(), self.places.attempts());
        self.jobs.run("sheet", move || {
            let sheet = match of {
                SheetOf::Attempts => read_attempts_of(&attempts)
                    .map(|attempts| class_sheet::sheet(&attempts, &words))
                    .map_err(SheetFault::Attempts),
                SheetOf::Scores(columns, measure) => {
                    Ok(score_sheet::sheet(&columns, measure, &words))
                }
            };
            let saved = sheet.and_then(|sheet| {
                let bytes = format
                    .bytes(&sheet)
                    .map_err(|fault| SheetFault::Format(fault.to_string()))?;
                atomic::replace(&path, &bytes)
                    .map(|_placed| ())
                    .map_err(SheetFault::Store)
            });
            Report::SheetSaved(path, saved)
        });
    }

    /// A sheet was written, or why not.
    pub(super) fn sheet_saved(&mut self, path: &Path, saved: Result<(), SheetFault>) {
        let words = &self.words;
        self.notice = Some(match saved {
            Ok(()) => {
                let path = path.display().to_string();
                words.say_with("notice-sheet-saved", &[("path", path.into())])
            }
            Err(SheetFault::Attempts(fault)) => fault.told(words).whole(words),
            Err(SheetFault::Store(fault)) => fault.told(words, 0).whole(words),
            Err(SheetFault::Format(what)) => words
                .fault("sheet-unwritable", &[("what", what.into())])
                .whole(words),
        });
    }
}
