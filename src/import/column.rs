//! What stands in each column of a table.

use super::grid::Grid;
use super::lexicon::{Lexicon, key};
use super::{cell, date};
use crate::domain::{Currency, Unit};
use crate::text::Words;

/// What stands in a column.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Column {
    /// Its own name, or the name of its kind or country.
    Name,
    /// What kind of price.
    Kind,
    /// Of which country.
    Country,
    /// The price.
    Price,
    /// Its currency.
    Currency,
    /// What it is the price of.
    Unit,
    /// How sure it is.
    Basis,
    /// As of when.
    Date,
    /// Where it is from.
    Source,
    /// How much it counts for.
    Weight,
    /// What that measures.
    WeightOf,
    /// Nothing that is read.
    Other,
}

impl Column {
    /// What it is called.
    pub fn name(self, words: &Words) -> String {
        words
            .say(match self {
                Self::Name => "references-name",
                Self::Kind => "references-kind",
                Self::Country => "brief-reference-country",
                Self::Price => "brief-reference-figure",
                Self::Currency => "brief-currency",
                Self::Unit => "brief-unit",
                Self::Basis => "brief-reference-basis",
                Self::Date => "brief-reference-date",
                Self::Source => "brief-reference-where",
                Self::Weight => "references-weight",
                Self::WeightOf => "references-weight-of",
                Self::Other => "references-not-read",
            })
            .into_owned()
    }
}

/// Heads in both languages, as [`key`] writes them.
const HEADS: [(&str, Column); 68] = [
    ("name", Column::Name),
    ("label", Column::Name),
    ("reference", Column::Name),
    ("reference price", Column::Name),
    ("名称", Column::Name),
    ("专用名称", Column::Name),
    ("参考价格名称", Column::Name),
    ("kind", Column::Kind),
    ("type", Column::Kind),
    ("price type", Column::Kind),
    ("类型", Column::Kind),
    ("种类", Column::Kind),
    ("价格类型", Column::Kind),
    ("country", Column::Country),
    ("country or region", Column::Country),
    ("country/region", Column::Country),
    ("region", Column::Country),
    ("国家", Column::Country),
    ("地区", Column::Country),
    ("国别", Column::Country),
    ("国家或地区", Column::Country),
    ("国家/地区", Column::Country),
    ("国家和地区", Column::Country),
    ("price", Column::Price),
    ("unit price", Column::Price),
    ("figure", Column::Price),
    ("value", Column::Price),
    ("价格", Column::Price),
    ("单价", Column::Price),
    ("参考价格", Column::Price),
    ("参考价", Column::Price),
    ("currency", Column::Currency),
    ("币种", Column::Currency),
    ("货币", Column::Currency),
    ("unit", Column::Unit),
    ("per", Column::Unit),
    ("priced by", Column::Unit),
    ("单位", Column::Unit),
    ("计价单位", Column::Unit),
    ("basis", Column::Basis),
    ("依据", Column::Basis),
    ("date", Column::Date),
    ("as of", Column::Date),
    ("price date", Column::Date),
    ("日期", Column::Date),
    ("截至日期", Column::Date),
    ("价格日期", Column::Date),
    ("时间", Column::Date),
    ("source", Column::Source),
    ("where", Column::Source),
    ("reference source", Column::Source),
    ("来源", Column::Source),
    ("出处", Column::Source),
    ("数据来源", Column::Source),
    ("weight", Column::Weight),
    ("weights", Column::Weight),
    ("权重", Column::Weight),
    ("weight of", Column::WeightOf),
    ("weight means", Column::WeightOf),
    ("weighted by", Column::WeightOf),
    ("meaning of weight", Column::WeightOf),
    ("权重含义", Column::WeightOf),
    ("权重说明", Column::WeightOf),
    ("权重依据", Column::WeightOf),
    ("remark", Column::Other),
    ("remarks", Column::Other),
    ("note", Column::Other),
    ("备注", Column::Other),
];

/// What stands where, and what the head says of all that stands below.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub(super) struct Columns {
    /// By column from 0.
    pub(super) holds: Vec<Column>,
    /// Whether the first row is a head.
    pub(super) has_head: bool,
    /// The currencies that the head of the prices may mean; empty where it names none.
    pub(super) currencies: Vec<Currency>,
    /// The units that it may mean; empty where it names none.
    pub(super) units: Vec<Unit>,
    /// What weights measure, by their head.
    pub(super) weight_of: String,
}

impl Columns {
    /// By the head where there is one, or else by what stands below.
    pub(super) fn of(grid: &Grid) -> Self {
        let first = grid.rows.first().map_or(&[][..], |row| &row.cells);
        let heads: Vec<Option<(Column, String)>> = first.iter().map(|cell| head(cell)).collect();
        let named = heads.iter().flatten().count();
        let has_price = heads
            .iter()
            .flatten()
            .any(|(column, _)| *column == Column::Price);
        if named >= 2 || has_price {
            Self::by_heads(heads)
        } else {
            Self {
                holds: guessed(grid),
                ..Self::default()
            }
        }
    }

    fn by_heads(heads: Vec<Option<(Column, String)>>) -> Self {
        let mut columns = Self {
            has_head: true,
            ..Self::default()
        };
        for (column, note) in heads
            .into_iter()
            .map(|head| head.unwrap_or((Column::Other, String::new())))
        {
            // of two alike the first counts
            let is_new = column == Column::Other || !columns.holds.contains(&column);
            columns
                .holds
                .push(if is_new { column } else { Column::Other });
            match column {
                Column::Price if is_new => {
                    let (currencies, units) = cell::measure(&note);
                    columns.currencies = currencies;
                    columns.units = units;
                }
                Column::Weight if is_new => columns.weight_of = note,
                _ => {}
            }
        }
        columns
    }

    /// Whether a row is the head of a table of prices.
    pub(super) fn is_head(row: &[String]) -> bool {
        let heads: Vec<Column> = row
            .iter()
            .filter_map(|cell| head(cell).map(|(column, _)| column))
            .collect();
        heads.len() >= 2 && heads.contains(&Column::Price)
    }

    /// The column that holds this, from 0.
    pub(super) fn place(&self, column: Column) -> Option<usize> {
        self.holds.iter().position(|one| *one == column)
    }
}

/// A head, and what stands behind it in brackets or after a comma: `Price (USD / tablet)`,
/// `权重（2025 年销量）`.
pub(super) fn head(cell: &str) -> Option<(Column, String)> {
    let plain = key(cell);
    let found = |name: &str| {
        let name = name.trim().trim_end_matches(':').trim_end();
        HEADS
            .iter()
            .find(|(head, _)| *head == name)
            .map(|(_, column)| *column)
    };
    if let Some(column) = found(&plain) {
        return Some((column, String::new()));
    }
    let narrow = crate::domain::typed::narrowed(cell);
    let at = narrow.find(['(', '[', ','])?;
    let (name, note) = narrow.split_at(at);
    let column = found(&key(name))?;
    let note = note.trim_matches(|one: char| "()[], ".contains(one));
    Some((column, note.to_owned()))
}

/// How many rows are looked at.
const LOOKED_AT: usize = 100;

/// By what stands in them: each column is what most of its cells can be read as. Where no
/// head says otherwise, the first text before the prices is a name and the first after them
/// a source.
fn guessed(grid: &Grid) -> Vec<Column> {
    let width = grid.rows.iter().map(|row| row.cells.len()).max();
    let width = width.unwrap_or(0);
    let mut holds = vec![Column::Other; width];
    let lexicon = Lexicon::shared();
    let mostly = |column: usize, fits: &dyn Fn(&str) -> bool| {
        let cells = grid.rows.iter().take(LOOKED_AT);
        let cells = cells.filter_map(|row| row.cells.get(column));
        let filled: Vec<&String> = cells.filter(|cell| !cell.is_empty()).collect();
        let fitting = filled.iter().filter(|cell| fits(cell)).count();
        fitting > 0 && fitting * 5 >= filled.len() * 3
    };
    let is_date = |cell: &str| matches!(date::read(cell), Ok(Some(_)));
    let is_price = |cell: &str| cell::price(cell, false).is_ok();
    let mut take = |column: Column, fits: &dyn Fn(usize) -> bool| {
        let place = (0..width).find(|at| holds.get(*at) == Some(&Column::Other) && fits(*at));
        if let Some(slot) = place.and_then(|at| holds.get_mut(at)) {
            *slot = column;
        }
        place
    };
    take(Column::Country, &|at| {
        mostly(at, &|cell| lexicon.country(cell).is_some())
    });
    take(Column::Currency, &|at| {
        mostly(at, &|cell| !lexicon.currencies(cell).is_empty())
    });
    take(Column::Unit, &|at| {
        mostly(at, &|cell| !lexicon.units(cell).is_empty())
    });
    take(Column::Basis, &|at| {
        mostly(at, &|cell| Lexicon::basis(cell).is_some())
    });
    take(Column::Kind, &|at| {
        mostly(at, &|cell| lexicon.kind(cell).is_some())
    });
    let price = take(Column::Price, &|at| {
        mostly(at, &is_price) && !mostly(at, &is_date)
    })
    .or_else(|| take(Column::Price, &|at| mostly(at, &is_price)));
    take(Column::Date, &|at| mostly(at, &is_date));
    take(Column::Weight, &|at| {
        mostly(at, &|cell| cell::weight(cell).is_ok())
    });
    let is_text = |at: usize| mostly(at, &|cell| cell::weight(cell).is_err());
    if let Some(price) = price {
        take(Column::Name, &|at| at < price && is_text(at));
        take(Column::Source, &|at| at > price && is_text(at));
    }
    holds
}
