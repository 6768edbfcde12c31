//! From text to rows of cells, each with its number in the spreadsheet.

use super::problem::Wrong;

/// The largest table, in bytes: 4 MiB.
pub const MOST_BYTES: usize = 4 * 1024 * 1024;
/// The longest table, its head included.
pub const MOST_ROWS: usize = 10_000;
/// The widest table.
pub const MOST_COLUMNS: usize = 64;

/// A table of text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Grid {
    /// What parts the cells.
    pub(super) parted_by: Parting,
    /// The rows that hold anything.
    pub(super) rows: Vec<GridRow>,
}

/// A row of text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct GridRow {
    /// Its number in the spreadsheet, from 1; empty rows are counted.
    pub(super) number: usize,
    /// Its cells, without white space at their ends.
    pub(super) cells: Vec<String>,
}

/// What parts cells.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Parting {
    /// As cells lie on the clipboard.
    Tab,
    /// As in most files.
    Comma,
    /// As in files from where a comma stands before the decimals.
    Semicolon,
}

impl Parting {
    fn character(self) -> char {
        match self {
            Self::Tab => '\t',
            Self::Comma => ',',
            Self::Semicolon => ';',
        }
    }
}

impl Grid {
    /// Reads a table. The error stands beside the number of its row.
    pub(super) fn read(text: &str) -> Result<Self, (usize, Wrong)> {
        if text.len() > MOST_BYTES {
            return Err((0, Wrong::TooLarge));
        }
        let text = text.strip_prefix('\u{FEFF}').unwrap_or(text);
        let text = text.replace("\r\n", "\n").replace('\r', "\n");
        let parted_by = parting(&text);
        let mut rows = Vec::new();
        let mut reader = Reader {
            rest: &text,
            parting: parted_by.character(),
        };
        for number in 1_usize.. {
            let Some(cells) = reader.row().map_err(|wrong| (number, wrong))? else {
                break;
            };
            if number > MOST_ROWS {
                return Err((number, Wrong::TooManyRows));
            }
            if cells.iter().any(|cell| !cell.is_empty()) {
                rows.push(GridRow { number, cells });
            }
        }
        Ok(Self { parted_by, rows })
    }
}

/// Takes row after row off a text, as RFC 4180 has it: a cell that begins with a quotation
/// mark ends with one, and two of them inside it are one. Rows inside of cells are none.
struct Reader<'a> {
    rest: &'a str,
    parting: char,
}

impl Reader<'_> {
    /// The cells of the next row, without white space at their ends; none at the end.
    fn row(&mut self) -> Result<Option<Vec<String>>, Wrong> {
        if self.rest.is_empty() {
            return Ok(None);
        }
        let mut cells = Vec::new();
        loop {
            let cell = self.cell()?;
            if cells.len() < MOST_COLUMNS {
                cells.push(cell.trim().to_owned());
            }
            let mut rest = self.rest.chars();
            let next = rest.next();
            self.rest = rest.as_str();
            if next != Some(self.parting) {
                return Ok(Some(cells));
            }
        }
    }

    /// The next cell, up to what parts it from the next one or ends its row.
    fn cell(&mut self) -> Result<String, Wrong> {
        let mut cell = String::new();
        if let Some(inside) = self.rest.strip_prefix('"') {
            self.rest = inside;
            loop {
                let (before, behind) = self.rest.split_once('"').ok_or(Wrong::QuoteOpen)?;
                cell.push_str(before);
                let Some(again) = behind.strip_prefix('"') else {
                    self.rest = behind;
                    break;
                };
                cell.push('"');
                self.rest = again;
            }
        }
        // behind a closing quotation mark nothing should stand; what does, belongs to the cell
        let end = self.rest.find([self.parting, '\n']);
        let (plain, rest) = self.rest.split_at(end.unwrap_or(self.rest.len()));
        cell.push_str(plain);
        self.rest = rest;
        Ok(cell)
    }
}

/// What parts the cells: a tab anywhere outside of quotes, or else what the first line that
/// holds anything has more of.
fn parting(text: &str) -> Parting {
    let mut quoted = false;
    let (mut commas, mut semicolons, mut first) = (0_usize, 0_usize, true);
    for one in text.trim_start().chars() {
        match one {
            '"' => quoted = !quoted,
            _ if quoted => {}
            '\t' => return Parting::Tab,
            ',' if first => commas = commas.saturating_add(1),
            ';' if first => semicolons = semicolons.saturating_add(1),
            '\n' => first = false,
            _ => {}
        }
    }
    if semicolons > 0 && semicolons >= commas {
        Parting::Semicolon
    } else {
        Parting::Comma
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, wanted: &[(usize, &[&str])]) {
        let grid = Grid::read(text).unwrap();
        let found: Vec<(usize, Vec<&str>)> = grid
            .rows
            .iter()
            .map(|row| (row.number, row.cells.iter().map(String::as_str).collect()))
            .collect();
        let wanted: Vec<(usize, Vec<&str>)> = wanted
            .iter()
            .map(|(number, cells)| (*number, cells.to_vec()))
            .collect();
        assert_eq!(found, wanted, "{text:?}");
    }

    #[test]
    fn rows_bear_the_numbers_that_the_spreadsheet_gives_them() {
        check("a\tb\nc\td", &[(1, &["a", "b"]), (2, &["c", "d"])]);
        check("\n\na\tb\n\nc\td\n", &[(3, &["a", "b"]), (5, &["c", "d"])]);
        check("a\tb\n\t\nc\td", &[(1, &["a", "b"]), (3, &["c", "d"])]);
        check(
            "a\t\"two\nlines\"\nc\td\n\ne\tf",
            &[
                (1, &["a", "two\nlines"]),
                (2, &["c", "d"]),
                (4, &["e", "f"]),
            ],
        );
        check("a,b\r\nc,d\r\n", &[(1, &["a", "b"]), (2, &["c", "d"])]);
        check("a;b\rc;d", &[(1, &["a", "b"]), (2, &["c", "d"])]);
        check("\u{FEFF}a;\"b;c\"", &[(1, &["a", "b;c"])]);
        check("say \"so\"\tb", &[(1, &["say \"so\"", "b"])]);
        check("\"say \"\"so\"\"\"\tb", &[(1, &["say \"so\"", "b"])]);
        check("", &[]);
        check(" \n\t\n", &[]);
    }

    #[test]
    fn what_can_not_be_a_table_is_refused_with_its_row() {
        let refused = |text: &str| Grid::read(text).unwrap_err();
        assert_eq!(refused("a\tb\nc\t\"d\ne\tf\n"), (2, Wrong::QuoteOpen));
        assert_eq!(refused(&"x".repeat(MOST_BYTES + 1)), (0, Wrong::TooLarge));
        let long = "JP\t4.86\n".repeat(MOST_ROWS + 1);
        assert_eq!(refused(&long), (MOST_ROWS + 1, Wrong::TooManyRows));
        assert_eq!(
            Grid::read(&"JP\t4.86\n".repeat(MOST_ROWS))
                .unwrap()
                .rows
                .len(),
            MOST_ROWS
        );
    }
}
