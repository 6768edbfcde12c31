//! What stands in the columns of a table of offers.

use super::super::cell;
use super::super::grid::Grid;
use super::super::lexicon::key;
use crate::domain::{Currency, Unit};

/// What stands in a column.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum OfferColumn {
    /// When.
    Time,
    /// On which day.
    Date,
    /// Who spoke.
    Side,
    /// The figure.
    Price,
    /// The company's figure.
    CompanyPrice,
    /// The payer's figure.
    PayerPrice,
    /// Its currency.
    Currency,
    /// What it is the price of.
    Unit,
    /// Whether it was confirmed.
    Confirmed,
    /// Whether it lies inside the gate.
    Gate,
    /// What was said.
    Remark,
    /// What the payer's group noted.
    Note,
    /// The justification in writing.
    Justification,
    /// Minutes of a recess.
    Recess,
    /// What happened.
    Act,
    /// Who signed.
    Name,
    /// Nothing that is read.
    Other,
}

impl OfferColumn {
    /// The id of its words.
    pub fn id(self) -> &'static str {
        match self {
            Self::Time => "offers-time",
            Self::Date => "offers-date",
            Self::Side => "offers-side",
            Self::Price => "offers-price",
            Self::CompanyPrice => "offers-company-price",
            Self::PayerPrice => "offers-payer-price",
            Self::Currency => "brief-currency",
            Self::Unit => "brief-unit",
            Self::Confirmed => "offers-confirmed",
            Self::Gate => "offers-gate",
            Self::Remark => "offers-remark",
            Self::Note => "offers-note",
            Self::Justification => "offers-justification",
            Self::Recess => "offers-recess",
            Self::Act => "offers-act",
            Self::Name => "offers-name",
            Self::Other => "references-not-read",
        }
    }
}

/// Heads in both languages, as [`key`] writes them.
const HEADS: [(&str, OfferColumn); 76] = [
    ("time", OfferColumn::Time),
    ("when", OfferColumn::Time),
    ("时间", OfferColumn::Time),
    ("时刻", OfferColumn::Time),
    ("报价时间", OfferColumn::Time),
    ("date", OfferColumn::Date),
    ("day", OfferColumn::Date),
    ("日期", OfferColumn::Date),
    ("谈判日期", OfferColumn::Date),
    ("side", OfferColumn::Side),
    ("by", OfferColumn::Side),
    ("who", OfferColumn::Side),
    ("party", OfferColumn::Side),
    ("方", OfferColumn::Side),
    ("一方", OfferColumn::Side),
    ("报价方", OfferColumn::Side),
    ("发言方", OfferColumn::Side),
    ("price", OfferColumn::Price),
    ("offer", OfferColumn::Price),
    ("figure", OfferColumn::Price),
    ("offered price", OfferColumn::Price),
    ("价格", OfferColumn::Price),
    ("报价", OfferColumn::Price),
    ("报价价格", OfferColumn::Price),
    ("company", OfferColumn::CompanyPrice),
    ("company price", OfferColumn::CompanyPrice),
    ("company offer", OfferColumn::CompanyPrice),
    ("企业", OfferColumn::CompanyPrice),
    ("企业方", OfferColumn::CompanyPrice),
    ("企业报价", OfferColumn::CompanyPrice),
    ("企业方报价", OfferColumn::CompanyPrice),
    ("payer", OfferColumn::PayerPrice),
    ("payer price", OfferColumn::PayerPrice),
    ("payer offer", OfferColumn::PayerPrice),
    ("counteroffer", OfferColumn::PayerPrice),
    ("医保", OfferColumn::PayerPrice),
    ("医保方", OfferColumn::PayerPrice),
    ("医保报价", OfferColumn::PayerPrice),
    ("医保方报价", OfferColumn::PayerPrice),
    ("医保还价", OfferColumn::PayerPrice),
    ("还价", OfferColumn::PayerPrice),
    ("currency", OfferColumn::Currency),
    ("币种", OfferColumn::Currency),
    ("unit", OfferColumn::Unit),
    ("单位", OfferColumn::Unit),
    ("计价单位", OfferColumn::Unit),
    ("confirmed", OfferColumn::Confirmed),
    ("confirmation", OfferColumn::Confirmed),
    ("确认", OfferColumn::Confirmed),
    ("是否确认", OfferColumn::Confirmed),
    ("已确认", OfferColumn::Confirmed),
    ("gate", OfferColumn::Gate),
    ("inside", OfferColumn::Gate),
    ("inside the gate", OfferColumn::Gate),
    ("入围", OfferColumn::Gate),
    ("是否入围", OfferColumn::Gate),
    ("remark", OfferColumn::Remark),
    ("remarks", OfferColumn::Remark),
    ("said", OfferColumn::Remark),
    ("发言", OfferColumn::Remark),
    ("说明", OfferColumn::Remark),
    ("note", OfferColumn::Note),
    ("notes", OfferColumn::Note),
    ("备注", OfferColumn::Note),
    ("justification", OfferColumn::Justification),
    ("理由", OfferColumn::Justification),
    ("书面理由", OfferColumn::Justification),
    ("recess", OfferColumn::Recess),
    ("离场", OfferColumn::Recess),
    ("休会", OfferColumn::Recess),
    ("act", OfferColumn::Act),
    ("event", OfferColumn::Act),
    ("事项", OfferColumn::Act),
    ("事件", OfferColumn::Act),
    ("signed by", OfferColumn::Name),
    ("签字人", OfferColumn::Name),
];

/// What stands where, and what heads say of all that stands below.
#[derive(Clone, Debug, Default)]
pub(in crate::import) struct OfferColumns {
    /// By column from 0.
    pub(super) holds: Vec<OfferColumn>,
    /// The currencies that the heads of prices may mean; empty where they name none.
    pub(super) currencies: Vec<Currency>,
    /// The units that they may mean; empty where they name none.
    pub(super) units: Vec<Unit>,
}

impl OfferColumns {
    /// The first row that is a head of offers, with its number among the rows.
    pub(super) fn find(grid: &Grid) -> Option<(usize, Self)> {
        let found = |(at, row): (usize, &Vec<String>)| {
            let columns = Self::of(row);
            columns.says_who().then_some((at, columns))
        };
        let rows = grid.rows.iter().map(|row| &row.cells).enumerate();
        rows.take(LOOKED_AT).find_map(found)
    }

    /// Whether a row is a head of offers.
    pub(in crate::import) fn is_head(row: &[String]) -> bool {
        Self::of(row).says_who()
    }

    /// Whether it names a figure and whose, or each side's figure, or what happened.
    fn says_who(&self) -> bool {
        let has = |column| self.holds.contains(&column);
        let sides = has(OfferColumn::CompanyPrice) && has(OfferColumn::PayerPrice);
        let one = has(OfferColumn::Side) && (has(OfferColumn::Price) || has(OfferColumn::Act));
        sides || one
    }

    fn of(row: &[String]) -> Self {
        let mut columns = Self::by_name(row);
        let has = |column| columns.holds.contains(&column);
        // beside a figure for each side, "offer" is its number
        if has(OfferColumn::CompanyPrice) && has(OfferColumn::PayerPrice) {
            for column in &mut columns.holds {
                if *column == OfferColumn::Price {
                    *column = OfferColumn::Other;
                }
            }
        }
        columns
    }

    fn by_name(row: &[String]) -> Self {
        let mut columns = Self::default();
        for cell in row {
            let (column, note) = head(cell).unwrap_or((OfferColumn::Other, String::new()));
            // of two alike the first counts
            let is_new = column == OfferColumn::Other || !columns.holds.contains(&column);
            columns
                .holds
                .push(if is_new { column } else { OfferColumn::Other });
            let is_price = matches!(
                column,
                OfferColumn::Price | OfferColumn::CompanyPrice | OfferColumn::PayerPrice
            );
            if is_price && is_new && !note.is_empty() {
                let (currencies, units) = cell::measure(&note);
                columns.currencies = currencies;
                columns.units = units;
            }
        }
        columns
    }

    /// The column that holds this, from 0.
    pub(super) fn place(&self, column: OfferColumn) -> Option<usize> {
        self.holds.iter().position(|one| *one == column)
    }
}

/// Rows among which the head is looked for.
const LOOKED_AT: usize = 60;

/// A head, and what stands behind it in brackets or after a comma.
fn head(cell: &str) -> Option<(OfferColumn, String)> {
    let narrow = crate::domain::typed::narrowed(cell);
    let at = narrow.find(['(', '[', ',']).unwrap_or(narrow.len());
    let (name, note) = narrow.split_at(at);
    let name = key(name.trim().trim_end_matches(':'));
    let found = HEADS.iter().find(|(head, _)| *head == name);
    let note = note.trim_matches(|one: char| "()[], ".contains(one));
    found.map(|(_, column)| (*column, note.to_owned()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_head_stands_there_twice_and_each_is_found() {
        for (place, (name, column)) in HEADS.iter().enumerate() {
            assert_eq!(head(name), Some((*column, String::new())), "{name}");
            let mut others = HEADS.iter().skip(place + 1);
            assert!(others.all(|(other, _)| other != name), "{name}");
        }
        let with_note = head("报价（元/片）");
        assert_eq!(with_note, Some((OfferColumn::Price, "元/片".to_owned())));
    }
}
