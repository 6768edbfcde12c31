//! The reading itself, which happens in a process of its own.

use std::collections::BTreeSet;
use std::io::Cursor;

use calamine::{DataRef, Reader as _, SheetType, SheetVisible, Xlsx, XlsxError};
use rust_decimal::Decimal;

use super::super::grid::{MOST_COLUMNS, MOST_ROWS};
use super::super::problem::letters;
use super::book::{BookCell, RawBook, RawPage, Seen, name_of};
use super::fault::BookFault;
use super::inflate::inflate;
use super::lines::{self, MOST_RANGES};
use super::markup::{Tag, defines_itself, tags};
use super::shown::text_of;
use super::zip::{Entry, entries};
use super::{MOST_BOOK_BYTES, MOST_CELL_BYTES, MOST_CELLS, MOST_SHEETS};

/// The most texts that a workbook may announce: it is asked for room for all of them at once.
pub(super) const MOST_TEXTS: usize = 1_000_000;

/// Reads a workbook and answers as `lines` says. Meant for a process of its own:
/// what it is given may make it use up all memory or time that it is allowed.
pub fn answer_of(bytes: &[u8]) -> String {
    lines::write(&read(bytes))
}

/// Looks over what the archive says, and unpacks nothing.
pub(super) fn look_over(bytes: &[u8]) -> Result<(), BookFault> {
    let entries = entries(bytes)?;
    let has = |name: &str| entries.iter().any(|entry| entry.name == name);
    if has("content.xml") || has("mimetype") || has("xl/workbook.bin") {
        return Err(BookFault::OtherFormat);
    }
    for name in ["[Content_Types].xml", "_rels/.rels"] {
        if !has(name) {
            return Err(BookFault::Missing(name.to_owned()));
        }
    }
    Ok(())
}

fn read(bytes: &[u8]) -> Result<RawBook, BookFault> {
    if bytes.len() > MOST_BOOK_BYTES {
        return Err(BookFault::TooLarge);
    }
    look_over(bytes)?;
    let parts = unpacked(bytes)?;
    let macros = parts.iter().any(|part| part.name.contains("vbaProject"));
    let mut book: Xlsx<_> = Xlsx::new(Cursor::new(bytes)).map_err(|error| fault(&error))?;
    let sheets = book.sheets_metadata().to_vec();
    if sheets.len() > MOST_SHEETS {
        return Err(BookFault::TooManyParts);
    }
    let names: BTreeSet<&str> = sheets.iter().map(|sheet| sheet.name.as_str()).collect();
    if names.len() < sheets.len() {
        return Err(BookFault::Damaged("xl/workbook.xml".to_owned()));
    }
    let paths = sheet_paths(&parts);
    let mut raw = RawBook {
        from_1904: book.has_1904_epoch(),
        macros,
        pages: Vec::new(),
    };
    let mut room = MOST_CELLS;
    for (place, sheet) in sheets.iter().enumerate() {
        if sheet.typ != SheetType::WorkSheet {
            continue;
        }
        let seen = match sheet.visible {
            SheetVisible::Visible => Seen::Visible,
            SheetVisible::Hidden | SheetVisible::VeryHidden => Seen::Hidden,
        };
        let path = paths.get(place).and_then(Option::as_deref);
        let markup = path.and_then(|path| parts.iter().find(|part| part.name == path));
        let look = markup.map_or_else(Look::default, |part| Look::at(&part.text));
        let mut page = RawPage {
            name: sheet.name.clone(),
            seen,
            cells: Vec::new(),
            merged: look.merged,
            hidden: look.hidden,
            without_result: Vec::new(),
        };
        read_page(&mut book, &mut page, &mut room)?;
        raw.pages.push(page);
    }
    Ok(raw)
}

/// A part of text that was unpacked; without its text where it is none.
struct Part {
    name: String,
    text: String,
}

/// Unpacks every part, counts what comes out, and looks over those that are text.
fn unpacked(bytes: &[u8]) -> Result<Vec<Part>, BookFault> {
    let unpack = |entry: Entry<'_>| {
        let differs = || BookFault::PartsDiffer(entry.name.to_owned());
        let size = usize::try_from(entry.size).map_err(|_other| BookFault::TooMuch)?;
        let whole = if entry.deflated {
            inflate(entry.packed, size).ok_or_else(differs)?
        } else if entry.packed.len() == size {
            entry.packed.to_vec()
        } else {
            return Err(differs());
        };
        let is_text = [".xml", ".rels"]
            .iter()
            .any(|end| entry.name.ends_with(end));
        let text = if is_text {
            let text = String::from_utf8_lossy(&whole).into_owned();
            check_text(entry.name, &text)?;
            text
        } else {
            String::new()
        };
        Ok(Part {
            name: entry.name.to_owned(),
            text,
        })
    };
    entries(bytes)?.into_iter().map(unpack).collect()
}

/// Refuses what makes a reader of workbooks ask for more than there is.
fn check_text(name: &str, text: &str) -> Result<(), BookFault> {
    if defines_itself(text) {
        return Err(BookFault::Entities(name.to_owned()));
    }
    if !name.to_lowercase().ends_with("sharedstrings.xml") {
        return Ok(());
    }
    for tag in tags(text).filter(|tag| tag.name == "sst") {
        for count in ["uniqueCount", "count"] {
            let Some(count) = tag.attribute(count) else {
                continue;
            };
            // each takes three bytes at least where it stands
            let honest = count
                .parse::<usize>()
                .is_ok_and(|count| count <= MOST_TEXTS);
            if !honest {
                return Err(BookFault::TooManyTexts);
            }
        }
    }
    Ok(())
}

/// The path of each sheet, in the order of the workbook.
fn sheet_paths(parts: &[Part]) -> Vec<Option<String>> {
    let text = |name: &str| {
        let part = parts.iter().find(|part| part.name == name);
        part.map_or("", |part| part.text.as_str())
    };
    let is_document = |tag: &Tag<'_>| {
        let kind = tag.attribute("Type");
        kind.is_some_and(|kind| kind.ends_with("/officeDocument"))
    };
    let document = tags(text("_rels/.rels"))
        .filter(is_document)
        .find_map(|tag| tag.attribute("Target"))
        .unwrap_or("xl/workbook.xml")
        .trim_start_matches('/')
        .to_owned();
    let (folder, file) = document.rsplit_once('/').unwrap_or(("", &document));
    let relations = format!("{folder}/_rels/{file}.rels");
    let relations = text(relations.trim_start_matches('/'));
    let sheets = tags(text(&document)).filter(|tag| tag.name == "sheet");
    let path = |sheet: Tag<'_>| {
        let id = sheet.attribute("id")?;
        let target = tags(relations)
            .find(|tag| tag.name == "Relationship" && tag.attribute("Id") == Some(id))?
            .attribute("Target")?;
        Some(match target.strip_prefix('/') {
            Some(whole) => whole.to_owned(),
            None => format!("{folder}/{target}")
                .trim_start_matches('/')
                .to_owned(),
        })
    };
    sheets.map(path).collect()
}

/// What the markup of a sheet tells beside its cells.
#[derive(Default)]
struct Look {
    merged: Vec<String>,
    hidden: Vec<String>,
}

impl Look {
    fn at(text: &str) -> Self {
        let mut look = Self::default();
        for tag in tags(text) {
            let number = |name| tag.attribute(name)?.parse::<usize>().ok();
            match tag.name {
                "mergeCell" => look.merged.extend(tag.attribute("ref").map(str::to_owned)),
                "row" if tag.is("hidden") => {
                    look.hidden.extend(number("r").map(|row| row.to_string()));
                }
                "col" if tag.is("hidden") => {
                    let name = |column: usize| letters(column.saturating_sub(1));
                    let range = number("min").zip(number("max"));
                    look.hidden.extend(range.map(|(first, last)| {
                        if first == last {
                            name(first)
                        } else {
                            format!("{}-{}", name(first), name(last))
                        }
                    }));
                }
                _ => {}
            }
        }
        for places in [&mut look.merged, &mut look.hidden] {
            let plain = |one: char| one.is_ascii_alphanumeric() || one == ':' || one == '-';
            places.retain(|place| place.len() <= 24 && place.chars().all(plain));
            places.truncate(MOST_RANGES);
        }
        look
    }
}

fn read_page(
    book: &mut Xlsx<Cursor<&[u8]>>,
    page: &mut RawPage,
    room: &mut usize,
) -> Result<(), BookFault> {
    let formulas = formulas(book, &page.name)?;
    let from_1904 = book.has_1904_epoch();
    let mut cells = book
        .worksheet_cells_reader(&page.name)
        .map_err(|error| fault(&error))?;
    let styles = cells.styles().to_vec();
    while let Some((cell, style)) = cells
        .next_cell_with_style_id()
        .map_err(|error| fault(&error))?
    {
        let (row, column) = cell.get_position();
        let row = row.saturating_add(1);
        let formula = formulas.contains(&(row, column));
        let text = text_of(cell.get_value(), styles.get(style), from_1904);
        let Some(text) = text.filter(|text| !text.trim().is_empty()) else {
            if formula && page.without_result.len() < MOST_RANGES {
                page.without_result.push(name_of(row, column));
            }
            continue;
        };
        if usize::try_from(row).is_ok_and(|row| row > MOST_ROWS) {
            return Err(BookFault::TooFar(row));
        }
        if usize::try_from(column).is_ok_and(|column| column >= MOST_COLUMNS) {
            continue;
        }
        *room = room.checked_sub(1).ok_or(BookFault::TooManyCells)?;
        let is_text = matches!(
            cell.get_value(),
            DataRef::String(_) | DataRef::SharedString(_)
        );
        page.cells.push(BookCell {
            row,
            column,
            number_as_text: is_text && is_plain_number(&text),
            formula,
            text: shortened(text),
        });
    }
    Ok(())
}

/// Where formulas stand: row from 1, column from 0.
fn formulas(book: &mut Xlsx<Cursor<&[u8]>>, name: &str) -> Result<BTreeSet<(u32, u32)>, BookFault> {
    let mut found = BTreeSet::new();
    let mut cells = book
        .worksheet_cells_reader(name)
        .map_err(|error| fault(&error))?;
    while let Some(cell) = cells
        .next_cell_with_formula_metadata()
        .map_err(|error| fault(&error))?
    {
        let (row, column) = cell.pos;
        if cell.formula.is_some() && found.len() <= MOST_CELLS {
            found.insert((row.saturating_add(1), column));
        }
    }
    Ok(found)
}

fn is_plain_number(text: &str) -> bool {
    let text = text.trim();
    text.len() <= 32 && Decimal::from_str_exact(text).is_ok()
}

fn shortened(mut text: String) -> String {
    let mut end = text.len().min(MOST_CELL_BYTES);
    while !text.is_char_boundary(end) {
        end = end.saturating_sub(1);
    }
    text.truncate(end);
    text
}

fn fault(error: &XlsxError) -> BookFault {
    match error {
        XlsxError::Password => BookFault::Password,
        XlsxError::FileNotFound(part) | XlsxError::WorksheetNotFound(part) => {
            BookFault::Missing(part.clone())
        }
        XlsxError::RelationshipNotFound => BookFault::Missing("_rels".to_owned()),
        other => BookFault::Damaged(other.to_string()),
    }
}
