//! What stands in a workbook, or in a table of text.

use super::super::grid::{Grid, GridRow, MOST_COLUMNS, Parting};
use super::super::problem::{Wrong, letters};
use super::fault::BookFault;
use super::lines;
use super::read::look_over;
use super::remark::Remark;
use super::{MOST_ANSWER_BYTES, MOST_BOOK_BYTES};

/// Tables, each on a page of its own.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Book {
    /// What is to be known of all of it before anything is taken.
    pub remarks: Vec<Remark>,
    /// Its pages that hold anything, in order.
    pub pages: Vec<Page>,
}

/// A table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Page {
    /// The sheet's name; empty where it is a table of text.
    pub name: String,
    /// Whether people who open the workbook see it.
    pub seen: Seen,
    /// What is to be known before anything of it is taken.
    pub remarks: Vec<Remark>,
    pub(in crate::import) grid: Grid,
}

/// Whether a sheet is in sight.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Seen {
    /// It is.
    Visible,
    /// It is hidden.
    Hidden,
}

/// A cell that holds anything.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct BookCell {
    /// Its row, from 1.
    pub(super) row: u32,
    /// Its column, from 0.
    pub(super) column: u32,
    /// What stands in it, in words that are read like any other.
    pub(super) text: String,
    /// A number that is kept as text.
    pub(super) number_as_text: bool,
    /// It is computed; its result as it was saved stands there.
    pub(super) formula: bool,
}

/// What the process that reads hands over of a sheet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct RawPage {
    pub(super) name: String,
    pub(super) seen: Seen,
    pub(super) cells: Vec<BookCell>,
    /// Ranges of cells that are one, as `A1:B2`.
    pub(super) merged: Vec<String>,
    /// Rows and columns that are hidden, as `4-9` or `C-D`.
    pub(super) hidden: Vec<String>,
    /// Formulas without a result, as `B2`.
    pub(super) without_result: Vec<String>,
}

/// What it hands over of a workbook.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub(super) struct RawBook {
    /// Dates count from 1904.
    pub(super) from_1904: bool,
    /// It holds macros.
    pub(super) macros: bool,
    pub(super) pages: Vec<RawPage>,
}

impl Book {
    /// Whether bytes are a workbook, of whichever kind, and no text.
    pub fn is_workbook(bytes: &[u8]) -> bool {
        bytes.starts_with(b"PK") || bytes.starts_with(&CFB)
    }

    /// The book in these bytes of a workbook. They are looked over here, and read by `child`,
    /// which hands them to [`read_workbook`](super::read_workbook) in a process of its own and
    /// gives its answer, or the code of the words for why there is none.
    pub fn of(
        bytes: &[u8],
        child: impl FnOnce(&[u8]) -> Result<Vec<u8>, &'static str>,
    ) -> Result<Self, BookFault> {
        of_kind(bytes)?;
        look_over(bytes)?;
        let answer = child(bytes).map_err(BookFault::Child)?;
        if answer.len() > MOST_ANSWER_BYTES {
            return Err(BookFault::Garbled);
        }
        lines::read(&answer)?.book()
    }

    /// The book that a table of text is: cells parted by tabs, commas or semicolons. The error
    /// stands beside the number of its row, from 1; 0 for all of it.
    pub fn of_text(text: &str) -> Result<Self, (usize, Wrong)> {
        let grid = Grid::read(text)?;
        if grid.rows.is_empty() {
            return Err((0, Wrong::Empty));
        }
        Ok(Self {
            remarks: Vec::new(),
            pages: vec![Page {
                name: String::new(),
                seen: Seen::Visible,
                remarks: Vec::new(),
                grid,
            }],
        })
    }

    /// The pages that are asked for: the one of this name, or all in sight.
    pub fn asked_for(&self, name: Option<&str>) -> Result<Vec<&Page>, BookFault> {
        let Some(name) = name else {
            let seen = |page: &&Page| page.seen == Seen::Visible;
            let pages: Vec<&Page> = self.pages.iter().filter(seen).collect();
            return if pages.is_empty() {
                Err(BookFault::Empty)
            } else {
                Ok(pages)
            };
        };
        let page = self.pages.iter().find(|page| page.name == name);
        page.map(|page| vec![page])
            .ok_or_else(|| BookFault::NoSheet(name.to_owned()))
    }
}

/// How old workbooks and encrypted ones begin (MS-CFB, 2.2).
const CFB: [u8; 8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

/// Refuses what is another kind of file.
fn of_kind(bytes: &[u8]) -> Result<(), BookFault> {
    if bytes.len() > MOST_BOOK_BYTES {
        return Err(BookFault::TooLarge);
    }
    if bytes.starts_with(&CFB) {
        // an encrypted workbook lies in such a file as a stream of this name, in UTF-16
        let name: Vec<u8> = "EncryptedPackage"
            .encode_utf16()
            .flat_map(u16::to_le_bytes)
            .collect();
        let is_encrypted = bytes.windows(name.len()).any(|part| part == name);
        return Err(if is_encrypted {
            BookFault::Password
        } else {
            BookFault::OldFormat
        });
    }
    if bytes.starts_with(b"PK\x03\x04") {
        Ok(())
    } else {
        Err(BookFault::NotAZip)
    }
}

impl RawBook {
    fn book(self) -> Result<Book, BookFault> {
        let mut remarks = Vec::new();
        if self.macros {
            remarks.push(Remark::Macros);
        }
        if self.from_1904 {
            remarks.push(Remark::From1904);
        }
        let hidden = self.pages.iter().filter(|page| page.seen == Seen::Hidden);
        let hidden: Vec<String> = hidden.map(|page| page.name.clone()).collect();
        if !hidden.is_empty() {
            remarks.push(Remark::HiddenSheets(hidden));
        }
        let pages = self.pages.into_iter().filter(|page| !page.cells.is_empty());
        let pages = pages.map(RawPage::page).collect::<Result<Vec<_>, _>>()?;
        if pages.is_empty() {
            return Err(BookFault::Empty);
        }
        Ok(Book { remarks, pages })
    }
}

impl RawPage {
    fn page(mut self) -> Result<Page, BookFault> {
        let named = |cells: &mut dyn Iterator<Item = &BookCell>| {
            let names = cells.map(|cell| name_of(cell.row, cell.column));
            names.collect::<Vec<String>>()
        };
        let formulas = named(&mut self.cells.iter().filter(|cell| cell.formula));
        let texts = named(&mut self.cells.iter().filter(|cell| cell.number_as_text));
        let remarks = [
            Remark::Formulas(formulas),
            Remark::WithoutResult(self.without_result),
            Remark::NumbersAsText(texts),
            Remark::Merged(self.merged),
            Remark::HiddenCells(self.hidden),
        ];
        let remarks = remarks.into_iter().filter(|one| !one.is_empty()).collect();
        self.cells.sort_by_key(|cell| (cell.row, cell.column));
        let pairs = self.cells.iter().zip(self.cells.iter().skip(1));
        for (one, next) in pairs {
            if (one.row, one.column) == (next.row, next.column) {
                return Err(BookFault::Damaged(name_of(one.row, one.column)));
            }
        }
        let mut rows: Vec<GridRow> = Vec::new();
        for cell in self.cells {
            let number = usize::try_from(cell.row).unwrap_or(usize::MAX);
            let column = usize::try_from(cell.column).unwrap_or(usize::MAX);
            if rows.last().is_none_or(|row| row.number != number) {
                rows.push(GridRow {
                    number,
                    cells: Vec::new(),
                });
            }
            if column < MOST_COLUMNS
                && let Some(row) = rows.last_mut()
            {
                row.cells.resize(column, String::new());
                row.cells.push(cell.text.trim().to_owned());
            }
        }
        rows.retain(|row| row.cells.iter().any(|cell| !cell.is_empty()));
        Ok(Page {
            name: self.name,
            seen: self.seen,
            remarks,
            grid: Grid {
                // nothing parts decimals in a workbook but what the workbook itself knows
                parted_by: Parting::Tab,
                rows,
            },
        })
    }
}

/// A cell as spreadsheets call it, by its row from 1 and its column from 0.
pub(super) fn name_of(row: u32, column: u32) -> String {
    let column = usize::try_from(column).unwrap_or(usize::MAX);
    format!("{}{row}", letters(column))
}
