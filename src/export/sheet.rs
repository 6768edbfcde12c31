//! A table with a head.

use rust_decimal::Decimal;

/// What a column holds; how spreadsheets show it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Texts.
    Text,
    /// Whole numbers.
    Whole,
    /// Numbers with the decimals they have, two at least.
    Amount,
    /// Ratios, shown as percent with one decimal.
    Percent,
    /// Ratios with two decimals.
    Ratio,
    /// Dates with a time of day, as ISO 8601 text.
    Time,
}

/// A column.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Column {
    /// Its head.
    pub head: String,
    /// What it holds.
    pub kind: Kind,
    /// How wide it is, in characters.
    pub width: u16,
}

impl Column {
    /// A column.
    pub fn new(head: impl Into<String>, kind: Kind, width: u16) -> Self {
        Self {
            head: head.into(),
            kind,
            width,
        }
    }
}

/// What stands in a cell.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Cell {
    /// Nothing.
    Empty,
    /// A text, as somebody wrote it.
    Text(String),
    /// A number, exact.
    Number(Decimal),
}

impl Cell {
    /// A number, or nothing.
    pub fn number(number: Option<impl Into<Decimal>>) -> Self {
        number.map_or(Self::Empty, |number| Self::Number(number.into()))
    }

    /// A text.
    pub fn text(text: impl Into<String>) -> Self {
        Self::Text(text.into())
    }
}

/// A table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sheet {
    /// What it is called.
    pub name: String,
    /// Its columns.
    pub columns: Vec<Column>,
    /// Its rows, each as long as there are columns.
    pub rows: Vec<Vec<Cell>>,
}
