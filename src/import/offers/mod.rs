//! An old talk as a table: a row for what was said, one after the other.
//!
//! | column, in either language | holds |
//! |---|---|
//! | time 时间, date 日期 | `2019-11-13 10:31`, `10:31`, a day; empty where it is not on record |
//! | side 方 | who spoke: company 企业, payer 医保 |
//! | price 报价 | the figure; with currency and unit or without |
//! | company 企业报价, payer 医保报价 | the same in a column for each side |
//! | confirmed 确认 | yes or no; empty where it is not on record |
//! | gate 入围 | whether the offer lies inside it: yes or no |
//! | remark 发言, note 备注, justification 理由 | what was said, noted, or given in writing |
//! | recess 离场 | minutes for which the side of the row stepped out |
//! | act 事项 | what a row without a figure is: accept 接受, no deal 谈判失败, sign 签字 … |
//!
//! Above the head may stand the facts of the brief, as in [a brief](super::BriefTable). Each row
//! is put to [`Session::decide`] in its order; a row that the rules are against, a figure that
//! looks like a slip, and a cell that can't be read are named, and nothing is taken then.

mod column;
mod row;
mod talk;
mod when;
mod words;

pub use column::OfferColumn;
pub use row::{OfferRow, Step};
pub use talk::{Entry, PastTalk};
pub use when::offset;

use super::problem::{Place, Problem, Wrong};
use super::workbook::Page;
#[expect(unused_imports, reason = "named in the docs")]
use crate::domain::Session;
use crate::domain::{Brief, Moment};
pub(super) use column::OfferColumns;

/// The most steps of a talk that are taken from a table.
const MOST_STEPS: usize = 5_000;

/// The rows of a table of offers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OfferTable {
    /// What stands in its columns.
    pub columns: Vec<OfferColumn>,
    /// The rows below the head.
    pub rows: Vec<OfferRow>,
    /// Why none of it can be read; the rows are empty then.
    pub refused: Option<Problem>,
}

impl OfferTable {
    /// Everything that is wrong, in order.
    pub fn problems(&self) -> impl Iterator<Item = &Problem> {
        let rows = self.rows.iter().filter_map(|row| row.read.as_ref().err());
        self.refused.iter().chain(rows.flatten())
    }

    fn refused(wrong: Wrong) -> Self {
        Self {
            columns: Vec::new(),
            rows: Vec::new(),
            refused: Some(Problem::at(Place::Table, wrong, "")),
        }
    }
}

/// Whether a page has a head of offers.
pub fn holds_offers(page: &Page) -> bool {
    OfferColumns::find(&page.grid).is_some()
}

/// Reads the offers on a page. What names no currency and no unit is in those of the brief;
/// times without an offset are read as at the place of `here`.
pub fn read_offers(page: &Page, brief: &Brief, here: Moment) -> OfferTable {
    let Some((head, columns)) = OfferColumns::find(&page.grid) else {
        return OfferTable::refused(Wrong::NoSides);
    };
    let mut reader = row::Reader::new(&columns, brief, here);
    let rows: Vec<OfferRow> = page
        .grid
        .rows
        .iter()
        .skip(head.saturating_add(1))
        .map(|row| reader.row(row))
        .collect();
    if rows.is_empty() {
        return OfferTable::refused(Wrong::Empty);
    }
    if rows.len() > MOST_STEPS {
        return OfferTable::refused(Wrong::TooManyRows);
    }
    OfferTable {
        columns: columns.holds,
        rows,
        refused: None,
    }
}
