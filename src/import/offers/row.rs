//! A row of a table of offers, as what happened in the talk.

use jiff::civil::Date;

use super::super::cell;
use super::super::date;
use super::super::grid::GridRow;
use super::super::lexicon::Lexicon;
use super::super::problem::{Place, Problem, Wrong, excerpt};
use super::super::row::{agreed, name, sentence};
use super::column::{OfferColumn, OfferColumns};
use super::when::{self, When};
use super::words::{Act, act, inside, minutes, side, yes_or_no};
use crate::domain::command::NewOffer;
use crate::domain::date::PartialDate;
use crate::domain::offer::{Confirmation, Hearing};
use crate::domain::reference::Known;
use crate::domain::{Brief, Command, Currency, Moment, Price, Side, Text, Unit};

/// The most characters of a row that are shown.
const SHOWN: usize = 80;

/// A row of the table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OfferRow {
    /// Its number in the spreadsheet, from 1.
    pub number: usize,
    /// Its cells on one line, shortened, without what can't be seen.
    pub shown: String,
    /// What happened, in order, or everything that is wrong with it.
    pub read: Result<Vec<Step>, Vec<Problem>>,
    /// When, where that is on record.
    pub at: Option<Moment>,
    /// The day it names, where it names one.
    pub day: Option<PartialDate>,
}

/// Something that happened, with the place of the cell that says so.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    /// What is to be recorded.
    pub command: Command,
    /// Where it stands.
    pub place: Place,
    /// What stands there, shortened.
    pub cell: String,
}

/// What rows are read with, and what earlier rows told of later ones.
pub(super) struct Reader<'a> {
    columns: &'a OfferColumns,
    currency: Currency,
    unit: Unit,
    here: Moment,
    /// The day that the last row which names one names.
    day: Option<Date>,
}

impl<'a> Reader<'a> {
    pub(super) fn new(columns: &'a OfferColumns, brief: &Brief, here: Moment) -> Self {
        let held = brief.held.filter(|held| held.day().is_some());
        Self {
            columns,
            currency: brief.currency,
            unit: brief.unit,
            here,
            day: held.and_then(PartialDate::first_day),
        }
    }

    /// Reads the next row.
    pub(super) fn row(&mut self, row: &GridRow) -> OfferRow {
        let mut one = OneRow {
            reader: self,
            row,
            problems: Vec::new(),
        };
        let day = one.take(OfferColumn::Date, date::read).flatten();
        let whole_day = day.filter(|day| day.day().is_some());
        let known = whole_day
            .and_then(PartialDate::first_day)
            .or(one.reader.day);
        let here = one.reader.here;
        let when = one.take(OfferColumn::Time, |cell| when::read(cell, known, here));
        let steps = one.steps();
        let problems = one.problems;
        let (at, day) = match when {
            Some(When::At(moment)) => (Some(moment), day),
            Some(When::Day(stated)) => (None, day.or(Some(stated))),
            Some(When::Unsaid) | None => (None, day),
        };
        self.day = match at {
            Some(moment) => Some(moment.civil().date()),
            None => day
                .filter(|day| day.day().is_some())
                .and_then(PartialDate::first_day)
                .or(known),
        };
        let filled = row.cells.iter().filter(|cell| !cell.is_empty());
        let shown: Vec<String> = filled.map(|cell| excerpt(cell, SHOWN)).collect();
        OfferRow {
            number: row.number,
            shown: excerpt(&shown.join("  "), SHOWN),
            read: if problems.is_empty() {
                Ok(steps)
            } else {
                Err(problems)
            },
            at,
            day,
        }
    }
}

struct OneRow<'a, 'b> {
    reader: &'b Reader<'a>,
    row: &'b GridRow,
    problems: Vec<Problem>,
}

impl OneRow<'_, '_> {
    fn cell(&self, column: OfferColumn) -> &str {
        self.reader
            .columns
            .place(column)
            .and_then(|place| self.row.cells.get(place))
            .map_or("", String::as_str)
    }

    fn place(&self, column: OfferColumn) -> Place {
        let number = self.row.number;
        let place = self.reader.columns.place(column);
        place.map_or(Place::Row(number), |place| {
            Place::Named(number, place, column.id())
        })
    }

    fn wrong(&mut self, column: OfferColumn, wrong: Wrong) {
        let problem = Problem::at(self.place(column), wrong, self.cell(column));
        self.problems.push(problem);
    }

    fn take<T>(
        &mut self,
        column: OfferColumn,
        read: impl Fn(&str) -> Result<T, Wrong>,
    ) -> Option<T> {
        match read(self.cell(column)) {
            Ok(value) => Some(value),
            Err(wrong) => {
                self.wrong(column, wrong);
                None
            }
        }
    }

    fn step(&self, column: OfferColumn, command: Command) -> Step {
        Step {
            command,
            place: self.place(column),
            cell: excerpt(self.cell(column), 40),
        }
    }

    /// Everything that the row says, in the order in which it happens.
    fn steps(&mut self) -> Vec<Step> {
        let side = self.take(OfferColumn::Side, side).flatten();
        let act = self.take(OfferColumn::Act, act).flatten();
        let confirmed = self.take(OfferColumn::Confirmed, yes_or_no).flatten();
        let inside = self.take(OfferColumn::Gate, inside).flatten();
        let remark = self.take(OfferColumn::Remark, sentence).unwrap_or_default();
        let note = self.take(OfferColumn::Note, sentence).unwrap_or_default();
        let recess = self.take(OfferColumn::Recess, minutes).flatten();
        let before = self.problems.len();
        let mut steps = Vec::new();
        steps.extend(self.offers(side, act, confirmed));
        if let Some(act) = act {
            steps.extend(self.act(act, side, &remark, &note, recess));
        }
        if let Some(inside) = inside {
            steps.push(self.step(OfferColumn::Gate, Command::Gate { inside }));
        }
        let is_said = matches!(act, Some(Act::Meeting | Act::Remark | Act::Fail));
        if !remark.is_empty() && !is_said {
            steps.extend(self.remark(OfferColumn::Remark, side, &remark));
        }
        if !note.is_empty() && !matches!(act, Some(Act::Note)) {
            let command = Command::Note { text: note };
            steps.push(self.step(OfferColumn::Note, command));
        }
        if let (Some(minutes), false) = (recess, act == Some(Act::Recess)) {
            steps.extend(self.recess(side, Some(minutes)));
        }
        if steps.is_empty() && self.problems.len() == before && self.problems.is_empty() {
            let problem = Problem::at(Place::Row(self.row.number), Wrong::Nothing, "");
            self.problems.push(problem);
        }
        steps
    }

    /// The figures of the row.
    fn offers(
        &mut self,
        side: Option<Side>,
        act: Option<Act>,
        confirmed: Option<bool>,
    ) -> Vec<Step> {
        let mut steps = Vec::new();
        for (column, by) in [
            (OfferColumn::Price, None),
            (OfferColumn::CompanyPrice, Some(Side::Company)),
            (OfferColumn::PayerPrice, Some(Side::Payer)),
        ] {
            let is_empty = self.cell(column).chars().all(|one| one == '-');
            let without_figure = column == OfferColumn::Price && act == Some(Act::Offer);
            if is_empty && !(without_figure && steps.is_empty()) {
                continue;
            }
            if is_empty && self.has_figures_by_side() {
                continue;
            }
            let Some(by) = by.or(side) else {
                self.wrong(OfferColumn::Side, Wrong::Side);
                continue;
            };
            let price = if is_empty {
                Some(None)
            } else {
                self.price(column).map(Some)
            };
            let Some(price) = price else {
                continue;
            };
            let typed = self.take(column, |cell| sentence(cell).map(without_dash));
            let justification = self.take(OfferColumn::Justification, sentence);
            let confirmation = match (by, confirmed) {
                (_, Some(true)) => Confirmation::Confirmed,
                (_, Some(false)) | (Side::Payer, None) => Confirmation::Quote,
                (Side::Company, None) => Confirmation::NotOnRecord,
            };
            steps.push(self.step(
                column,
                Command::Offer(NewOffer {
                    by,
                    typed: typed.unwrap_or_default(),
                    price,
                    confirmation,
                    hearing: if price.is_some() {
                        Hearing::Clear
                    } else {
                        Hearing::NotOnRecord
                    },
                    answered: None,
                    sure: false,
                    justification: justification.unwrap_or_default(),
                }),
            ));
        }
        steps
    }

    /// Whether a column of one side holds anything in this row.
    fn has_figures_by_side(&self) -> bool {
        [OfferColumn::CompanyPrice, OfferColumn::PayerPrice]
            .into_iter()
            .any(|column| !self.cell(column).is_empty())
    }

    /// A price of the talk.
    fn price(&mut self, column: OfferColumn) -> Option<Price> {
        let read = self.take(column, |text| cell::price(text, false))?;
        let lexicon = Lexicon::shared();
        let currencies = self.take(OfferColumn::Currency, |cell| match cell {
            "" => Ok(Vec::new()),
            cell => cell::some(lexicon.currencies(cell), Wrong::Currency),
        })?;
        let units = self.take(OfferColumn::Unit, |cell| match cell {
            "" => Ok(Vec::new()),
            cell => cell::some(lexicon.units(cell), Wrong::Unit),
        })?;
        let columns = self.reader.columns;
        let (currency, unit) = (self.reader.currency, self.reader.unit);
        let Some(currencies) = agreed([read.currencies, currencies, columns.currencies.clone()])
        else {
            self.wrong(column, Wrong::CurrenciesDiffer);
            return None;
        };
        let Some(units) = agreed([read.units, units, columns.units.clone()]) else {
            self.wrong(column, Wrong::UnitsDiffer);
            return None;
        };
        if !currencies.is_empty() && !currencies.contains(&currency) {
            self.wrong(column, Wrong::OtherCurrency);
            return None;
        }
        if !units.is_empty() && !units.contains(&unit) {
            self.wrong(column, Wrong::OtherUnit);
            return None;
        }
        match read.value {
            Known::At(price) => Some(price),
            Known::Between(..) | Known::Above(_) | Known::Below(_) => {
                self.wrong(column, Wrong::Range);
                None
            }
        }
    }

    fn act(
        &mut self,
        act: Act,
        side: Option<Side>,
        remark: &Text,
        note: &Text,
        recess: Option<u16>,
    ) -> Option<Step> {
        let mut spoken = || {
            if side.is_none() {
                self.wrong(OfferColumn::Side, Wrong::Side);
            }
            side
        };
        let command = match act {
            Act::Offer => return None,
            Act::Confirm => Command::Confirm,
            Act::Ask => Command::Ask { by: spoken()? },
            Act::Recess => return self.recess(side, recess),
            Act::Resume => Command::Resume,
            Act::Meeting => Command::Meet {
                text: remark.clone(),
            },
            Act::Remark => return self.remark(OfferColumn::Remark, side, remark),
            Act::Note => Command::Note { text: note.clone() },
            Act::Accept => Command::Accept { by: spoken()? },
            Act::Fail => Command::Fail {
                reason: remark.clone(),
            },
            Act::Sign => Command::Sign {
                by: spoken()?,
                bidder: None,
                name: self.take(OfferColumn::Name, name)?,
            },
            Act::Close => Command::Close {
                signatures_on_record: false,
            },
        };
        Some(self.step(OfferColumn::Act, command))
    }

    fn remark(&mut self, column: OfferColumn, side: Option<Side>, text: &Text) -> Option<Step> {
        let Some(by) = side else {
            self.wrong(OfferColumn::Side, Wrong::Side);
            return None;
        };
        let command = Command::Remark {
            by,
            text: text.clone(),
            translation: None,
            claim: None,
        };
        Some(self.step(column, command))
    }

    fn recess(&mut self, side: Option<Side>, minutes: Option<u16>) -> Option<Step> {
        let Some(by) = side else {
            self.wrong(OfferColumn::Side, Wrong::Side);
            return None;
        };
        Some(self.step(OfferColumn::Recess, Command::Recess { by, minutes }))
    }
}

/// A dash stands for nothing.
fn without_dash(text: Text) -> Text {
    if text.as_str().chars().all(|one| one == '-') {
        Text::default()
    } else {
        text
    }
}
