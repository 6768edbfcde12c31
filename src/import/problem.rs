//! What is wrong with a table, by row and column, in words.

use super::column::Column;
pub use super::wrong::Wrong;
use crate::text::Words;

/// The most characters of a cell that are shown.
const SHOWN: usize = 40;

/// Where in the table something is wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// In all of it.
    Table,
    /// In a row, from 1.
    Row(usize),
    /// In a cell: its row, its column from 0, and what stands in that column.
    Cell(usize, usize, Column),
    /// In a cell: its row, its column from 0, and the id of the words for what it is to hold.
    Named(usize, usize, &'static str),
}

/// Something wrong with a table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// Where.
    pub place: Place,
    /// What.
    pub wrong: Wrong,
    /// What stands there, shortened, without what can't be seen.
    pub cell: String,
}

impl Problem {
    /// A problem at a place where `cell` stands.
    pub(super) fn at(place: Place, wrong: Wrong, cell: &str) -> Self {
        Self {
            place,
            wrong,
            cell: excerpt(cell, SHOWN),
        }
    }

    /// A problem of a row, from 1; 0 for the whole table.
    pub fn of_row(row: usize, wrong: Wrong) -> Self {
        let place = if row == 0 {
            Place::Table
        } else {
            Place::Row(row)
        };
        Self::at(place, wrong, "")
    }

    /// The row, from 1; 0 for the whole table.
    pub fn row(&self) -> usize {
        match self.place {
            Place::Table => 0,
            Place::Row(row) | Place::Cell(row, _, _) | Place::Named(row, _, _) => row,
        }
    }

    /// What is wrong, without where.
    pub fn what(&self, words: &Words) -> String {
        words.say_with(self.wrong.code(), &self.wrong.arguments(words, &self.cell))
    }

    /// Where and what.
    pub fn say(&self, words: &Words) -> String {
        let what = self.what(words);
        let at_cell = |row: usize, column: usize, head: String| {
            words.say_with(
                "sheet-at-cell",
                &[
                    ("row", row.into()),
                    ("column", letters(column).into()),
                    ("head", head.into()),
                    ("what", what.clone().into()),
                ],
            )
        };
        match self.place {
            Place::Table => what,
            Place::Row(row) => words.say_with(
                "sheet-at-row",
                &[("row", row.into()), ("what", what.into())],
            ),
            Place::Cell(row, column, holds) => at_cell(row, column, holds.name(words)),
            Place::Named(row, column, head) => at_cell(row, column, words.say(head).into_owned()),
        }
    }
}

/// A column as spreadsheets call it: A, B, … Z, AA.
pub(super) fn letters(column: usize) -> String {
    let mut letters = String::new();
    let mut rest = column.saturating_add(1);
    while rest > 0 {
        let digit = u8::try_from((rest - 1) % 26).unwrap_or(0);
        letters.insert(0, char::from(b'A' + digit));
        rest = (rest - 1) / 26;
    }
    letters
}

/// The beginning of a text on one line, without what can't be seen.
pub(super) fn excerpt(text: &str, most: usize) -> String {
    let plain: String = text
        .chars()
        .map(|one| if one.is_whitespace() { ' ' } else { one })
        .filter(|one| crate::domain::Text::sentence(&format!("a{one}a")).is_ok())
        .take(most.saturating_add(1))
        .collect();
    let plain = plain.trim();
    if plain.chars().count() <= most {
        return plain.to_owned();
    }
    let kept: String = plain.chars().take(most).collect();
    format!("{kept}...")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_are_called_as_in_a_spreadsheet() {
        for (column, name) in [
            (0, "A"),
            (2, "C"),
            (25, "Z"),
            (26, "AA"),
            (63, "BL"),
            (701, "ZZ"),
        ] {
            assert_eq!(letters(column), name);
        }
    }

    #[test]
    fn an_excerpt_is_short_and_hides_nothing() {
        assert_eq!(excerpt(" a\nb\tc ", 40), "a b c");
        assert_eq!(excerpt("a\u{202E}b\u{0}", 40), "ab");
        assert_eq!(excerpt(&"x".repeat(100_000), 5), "xxxxx...");
    }
}
