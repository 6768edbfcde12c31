//! A table of reference prices.

use super::brief::facts_above;
use super::column::{Column, Columns};
use super::grid::{Grid, Parting};
use super::problem::{Place, Problem, Wrong, excerpt};
use super::row::{Reader, read};
use super::workbook::Page;
use crate::domain::reference::ReferencePrice;
use crate::domain::{Bilingual, Currency, Unit};

/// The most reference prices that a brief is given from tables: so many, with sources of
/// the usual length, fit into the first record of a talk.
pub const MOST_REFERENCES: usize = 100;

/// The most characters of a row that are shown.
const SHOWN: usize = 80;

/// What a table is read against.
#[derive(Clone, Copy, Debug)]
pub struct Frame<'a> {
    /// The currency of what names none.
    pub currency: Currency,
    /// The unit of what names none, and of what could mean several and may mean this.
    pub unit: Unit,
    /// The name of the medicine: a name that only repeats it names no price.
    pub medicine: &'a Bilingual,
    /// How many reference prices there are already.
    pub before: usize,
}

/// A table that was read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Table {
    /// What stands in its columns.
    pub columns: Vec<Column>,
    /// Whether its first row is a head.
    pub has_head: bool,
    /// Whether no column says how sure the prices are: they count as assumed.
    pub without_basis: bool,
    /// The rows below the head that hold anything.
    pub rows: Vec<Row>,
    /// Why none of it can be read; the rows are empty then.
    pub refused: Option<Problem>,
}

/// A row of the table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// Its number in the spreadsheet, from 1.
    pub number: usize,
    /// Its cells on one line, shortened, without what can't be seen.
    pub shown: String,
    /// The reference price, or everything that is wrong with it.
    pub read: Result<Box<ReferencePrice>, Vec<Problem>>,
}

impl Table {
    /// The reference prices of the rows that are right, in order.
    pub fn references(&self) -> impl Iterator<Item = &ReferencePrice> {
        self.rows.iter().filter_map(|row| row.read.as_deref().ok())
    }

    /// Everything that is wrong, in order.
    pub fn problems(&self) -> impl Iterator<Item = &Problem> {
        let of_rows = self.rows.iter().filter_map(|row| row.read.as_ref().err());
        self.refused.iter().chain(of_rows.flatten())
    }

    fn refused(place: Place, wrong: Wrong) -> Self {
        Self {
            columns: Vec::new(),
            has_head: false,
            without_basis: false,
            rows: Vec::new(),
            refused: Some(Problem::at(place, wrong, "")),
        }
    }
}

/// Reads a table of reference prices.
pub fn read_references(text: &str, frame: Frame<'_>) -> Table {
    match Grid::read(text) {
        Ok(grid) if grid.rows.is_empty() => Table::refused(Place::Table, Wrong::Empty),
        Ok(grid) => of_rows(&grid, 0, frame),
        Err((0, wrong)) => Table::refused(Place::Table, wrong),
        Err((row, wrong)) => Table::refused(Place::Row(row), wrong),
    }
}

/// Reads the reference prices on a page, below the facts of a brief where such stand there.
pub fn references_on(page: &Page, frame: Frame<'_>) -> Table {
    of_rows(&page.grid, facts_above(&page.grid), frame)
}

/// Reads the reference prices of the first of these pages that holds any; its number among
/// them, from 0.
pub fn references_among(pages: &[&Page], frame: Frame<'_>) -> (usize, Table) {
    let mut first = None;
    for (number, page) in pages.iter().enumerate() {
        let table = references_on(page, frame);
        if table.refused.is_none() {
            return (number, table);
        }
        first = first.or(Some(table));
    }
    let empty = || Table::refused(Place::Table, Wrong::Empty);
    (0, first.unwrap_or_else(empty))
}

/// The reference prices below the first `above` rows.
fn of_rows(grid: &Grid, above: usize, frame: Frame<'_>) -> Table {
    let grid = &Grid {
        parted_by: grid.parted_by,
        rows: grid.rows.get(above..).unwrap_or_default().to_vec(),
    };
    let columns = Columns::of(grid);
    if columns.place(Column::Price).is_none() {
        return Table::refused(Place::Table, Wrong::NoPrices);
    }
    let reader = Reader {
        frame,
        columns: &columns,
        comma_is_open: grid.parted_by == Parting::Semicolon,
    };
    let below = usize::from(columns.has_head);
    let mut room = MOST_REFERENCES.saturating_sub(frame.before);
    let rows = grid
        .rows
        .iter()
        .skip(below)
        .map(|row| {
            let mut read = read(&reader, row);
            if read.is_ok() && room == 0 {
                let place = Place::Row(row.number);
                read = Err(vec![Problem::at(place, Wrong::TooMany, "")]);
            } else if read.is_ok() {
                room = room.saturating_sub(1);
            }
            let filled: Vec<&str> = row
                .cells
                .iter()
                .map(String::as_str)
                .filter(|cell| !cell.is_empty())
                .take(super::MOST_COLUMNS)
                .collect();
            let shown: Vec<String> = filled.iter().map(|cell| excerpt(cell, SHOWN)).collect();
            Row {
                number: row.number,
                shown: excerpt(&shown.join("  "), SHOWN),
                read: read.map(Box::new),
            }
        })
        .collect();
    Table {
        has_head: columns.has_head,
        without_basis: columns.place(Column::Basis).is_none(),
        columns: columns.holds,
        rows,
        refused: None,
    }
}
