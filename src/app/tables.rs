//! Tables that are loaded: text or workbooks, read beside the window.

use std::path::{Path, PathBuf};

use egui::Ui;

use super::App;
use super::jobs::Report;
use super::route::Route;
use crate::import::{Book, BookFault, Problem};
use crate::store::bounded::{Bounded, NoAnswer};
use crate::store::interrupt::Interrupt;
use crate::store::{StoreFault, of_guise, reading};
use crate::transcript::Guise;
use crate::ui::new_talk::NewTalkState;
use crate::ui::reading_card::{ReadingAnswer, ReadingCard};

/// The word by which the program reads a workbook in a process of its own.
const READ: &str = "read-table";

/// A table that is being read.
pub(super) struct TableBeingRead {
    card: ReadingCard,
    /// Stops the process that reads it.
    stop: Interrupt,
    /// Tells its job from one that was given up.
    ticket: u64,
}

/// Why a table could not be read.
pub(super) enum TableUnread {
    /// The file.
    Store(StoreFault),
    /// The workbook.
    Book(BookFault),
    /// The text, with its problem.
    Text(Problem),
    /// Its encoding, by the code of its words.
    Encoding(&'static str),
}

/// Whether a file is one of tables, by its name.
pub(super) fn is_table(path: &Path) -> bool {
    let ending = path
        .extension()
        .map(|one| one.to_string_lossy().to_lowercase());
    matches!(
        ending.as_deref(),
        Some("xlsx" | "xlsm" | "xls" | "csv" | "tsv" | "txt")
    )
}

fn read(path: &Path, reader: &Bounded, stop: &Interrupt) -> Result<Book, TableUnread> {
    let bytes = reading::read(path).map_err(TableUnread::Store)?;
    if Book::is_workbook(&bytes) {
        let child = |bytes: &[u8]| reader.ask(READ, bytes, stop).map_err(NoAnswer::code);
        return Book::of(&bytes, child).map_err(TableUnread::Book);
    }
    let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(&bytes);
    if let Some(guise) = Guise::of_plain_text(bytes) {
        return Err(TableUnread::Encoding(of_guise(guise)));
    }
    let text = str::from_utf8(bytes).map_err(|_bad| TableUnread::Encoding("encoding-unknown"))?;
    Book::of_text(text).map_err(|(row, wrong)| TableUnread::Text(Problem::of_row(row, wrong)))
}

impl App {
    /// Has workbooks read by another program than the one that runs, which in a test is that
    /// of the tests.
    pub fn read_workbooks_by(&mut self, reader: Bounded) {
        self.reader = reader;
    }

    /// Reads it beside the window; where that takes its time a card says so, and can stop it.
    pub(super) fn load_table(&mut self, path: PathBuf) {
        let (reader, stop) = (self.reader.clone(), Interrupt::default());
        self.picks += 1;
        let ticket = self.picks;
        let seconds = u16::try_from(reader.time.as_secs()).unwrap_or(u16::MAX);
        self.being_read = Some(TableBeingRead {
            card: ReadingCard::new(name_of(&path), seconds),
            stop: stop.clone(),
            ticket,
        });
        self.jobs.run("table", move || {
            let book = read(&path, &reader, &stop);
            Report::Table(ticket, path, Box::new(book))
        });
    }

    /// Shows what is being read.
    pub(super) fn show_being_read(&mut self, ui: &Ui) {
        let Some(being_read) = &mut self.being_read else {
            return;
        };
        match being_read.card.show(ui, &self.words) {
            ReadingAnswer::Open => {}
            ReadingAnswer::Away => {
                being_read.stop.ask();
                self.being_read = None;
            }
        }
    }

    /// It was read, or could not be; nobody hears it where it was given up.
    pub(super) fn table_read(&mut self, ticket: u64, path: &Path, book: Result<Book, TableUnread>) {
        if self
            .being_read
            .take_if(|one| one.ticket == ticket)
            .is_some()
        {
            self.look_at_table(path, book);
        }
    }

    /// Lays what a file holds before the form, and says what is wrong with a file that can't
    /// be read.
    fn look_at_table(&mut self, path: &Path, book: Result<Book, TableUnread>) {
        let shown = path.display().to_string();
        let name = name_of(path);
        let what = match book {
            Ok(book) => {
                self.notice = None;
                if !matches!(self.route, Route::NewTalk(_)) {
                    let empty = NewTalkState::empty(&self.packs);
                    self.go_to(Route::NewTalk(Box::new(empty)));
                }
                if let Route::NewTalk(state) = &mut self.route {
                    state.look_at(&name, &book, &self.packs);
                }
                return;
            }
            Err(TableUnread::Store(fault)) => {
                self.tell(&fault);
                return;
            }
            Err(TableUnread::Encoding(code)) => {
                let told = self.words.fault(code, &[("path", shown.into())]);
                self.notice = Some(told.whole(&self.words));
                return;
            }
            Err(TableUnread::Book(fault)) => fault.say(&self.words),
            Err(TableUnread::Text(problem)) => problem.say(&self.words),
        };
        let fields = [("file", name.into()), ("what", what.into())];
        self.notice = Some(self.words.say_with("table-unread", &fields));
    }
}

/// What the file is called in sentences.
fn name_of(path: &Path) -> String {
    path.file_name()
        .unwrap_or(path.as_os_str())
        .to_string_lossy()
        .into_owned()
}
