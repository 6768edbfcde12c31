//! Tables that commands are given: as text or as workbooks.

use std::path::Path;
use std::sync::Arc;

use super::console::{Console, Stop};
use super::new::refuse_faults;
use super::read_table;
use crate::domain::{Brief, RulePack};
use crate::import::{Book, BookFault, Page, Problem, read_brief_table};
use crate::store::bounded::{Bounded, NoAnswer};
use crate::store::interrupt::Interrupt;
use crate::store::{of_guise, reading};
use crate::text::Told;
use crate::transcript::Guise;

/// The book in a file.
pub(super) fn book_in(path: &Path, console: &Console<'_>) -> Result<Book, Stop> {
    let bytes = reading::read(path).map_err(|fault| console.store_fault(&fault))?;
    book_of(&bytes, path, console)
}

/// The book in the bytes of a file.
pub(super) fn book_of(bytes: &[u8], path: &Path, console: &Console<'_>) -> Result<Book, Stop> {
    if Book::is_workbook(bytes) {
        let child = |bytes: &[u8]| {
            let answer = Bounded::itself().ask(read_table::WORD, bytes, &Interrupt::default());
            answer.map_err(NoAnswer::code)
        };
        return Book::of(bytes, child).map_err(|fault| unread(&fault, path, console));
    }
    let text = text_of(bytes, path, console)?;
    Book::of_text(&text).map_err(|(row, wrong)| {
        let problem = Problem::of_row(row, wrong);
        stop(path, &problem.say(&console.words), console)
    })
}

/// The text of a table, with a byte order mark before it or not.
pub(super) fn text_of(bytes: &[u8], path: &Path, console: &Console<'_>) -> Result<String, Stop> {
    let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    let encoded = |code| console.fault(code, &[("path", path.display().to_string().into())]);
    if let Some(guise) = Guise::of_plain_text(bytes) {
        return Err(encoded(of_guise(guise)));
    }
    String::from_utf8(bytes.to_vec()).map_err(|_other| encoded("encoding-unknown"))
}

/// The pages of a book that are meant.
pub(super) fn pages<'a>(
    book: &'a Book,
    sheet: Option<&str>,
    path: &Path,
    console: &Console<'_>,
) -> Result<Vec<&'a Page>, Stop> {
    book.asked_for(sheet)
        .map_err(|fault| unread(&fault, path, console))
}

fn unread(fault: &BookFault, path: &Path, console: &Console<'_>) -> Stop {
    stop(path, &fault.say(&console.words), console)
}

fn stop(path: &Path, what: &str, console: &Console<'_>) -> Stop {
    Stop::failed(Told {
        what: format!("{}: {what}", path.display()),
        safe: Some(console.words.say("table-nothing-written").into_owned()),
        next: None,
    })
}

/// Tells what is to be known of a book and of the page that is taken.
pub(super) fn tell_remarks(
    book: &Book,
    page: Option<&Page>,
    console: &mut Console<'_>,
) -> Result<(), Stop> {
    let of_page = page.into_iter().flat_map(|page| &page.remarks);
    let remarks = book.remarks.iter().chain(of_page);
    let said: Vec<String> = remarks.map(|one| one.say(&console.words)).collect();
    said.iter().try_for_each(|line| console.print(line))
}

/// Tells every problem with the file's name before it, where there is any.
pub(super) fn refuse<'a>(
    path: &Path,
    problems: impl Iterator<Item = &'a Problem>,
    console: &mut Console<'_>,
) -> bool {
    let lines: Vec<String> = problems
        .map(|one| format!("{}: {}", path.display(), one.say(&console.words)))
        .collect();
    if lines.is_empty() {
        return false;
    }
    console.tell(&Told {
        what: lines.join("\n"),
        safe: Some(console.words.say("table-nothing-written").into_owned()),
        next: None,
    });
    true
}

/// Whether a file holds a table, and no brief as text.
pub(super) fn is_table(path: &Path, console: &Console<'_>) -> Result<bool, Stop> {
    let ending = path
        .extension()
        .map(|ending| ending.to_string_lossy().to_lowercase());
    let is_text = matches!(ending.as_deref(), Some("csv" | "tsv" | "txt"));
    if is_text {
        return Ok(true);
    }
    let bytes = reading::read(path).map_err(|fault| console.store_fault(&fault))?;
    let is_named = matches!(ending.as_deref(), Some("xlsx" | "xlsm" | "xls"));
    Ok(is_named || Book::is_workbook(&bytes))
}

/// The brief that a table holds, with its rules; nothing where it was refused and told why.
pub(super) fn brief_of_table(
    path: &Path,
    sheet: Option<&str>,
    console: &mut Console<'_>,
) -> Result<Option<(Brief, Arc<RulePack>)>, Stop> {
    let book = book_in(path, console)?;
    let pages = pages(&book, sheet, path, console)?;
    let packs = console.packs()?;
    let table = read_brief_table(&pages, &packs);
    tell_remarks(&book, None, console)?;
    for page in &pages {
        tell_remarks(&Book::default(), Some(page), console)?;
    }
    if refuse(path, table.problems(), console) {
        return Ok(None);
    }
    let brief = table.brief(&packs);
    let pack = brief.as_ref().and_then(|brief| packs.get(&brief.rules));
    let Some((brief, pack)) = brief.zip(pack) else {
        return Ok(None);
    };
    refuse_faults(&brief, &pack, path, "", console)?;
    Ok(Some((brief, pack)))
}
