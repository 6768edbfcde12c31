//! A row of a table as a reference price.

use super::cell;
use super::column::{Column, Columns};
use super::date;
use super::grid::GridRow;
use super::lexicon::{KindWord, Lexicon, key};
use super::problem::{Place, Problem, Wrong};
use super::references::Frame;
use crate::domain::date::PartialDate;
use crate::domain::reference::{Basis, ReferenceKind, ReferencePrice, Weight};
use crate::domain::text::{LONGEST_NAME, LONGEST_TEXT};
use crate::domain::{Bilingual, Currency, Text, Unit};

/// What rows are read with.
pub(super) struct Reader<'a> {
    pub(super) frame: Frame<'a>,
    pub(super) columns: &'a Columns,
    /// Whether a comma may stand before decimals.
    pub(super) comma_is_open: bool,
}

/// Reads a row: a reference price, or everything that is wrong with it.
pub(super) fn read(reader: &Reader<'_>, row: &GridRow) -> Result<ReferencePrice, Vec<Problem>> {
    let mut one = OneRow {
        reader,
        row,
        problems: Vec::new(),
    };
    let country = one.country();
    let named = one.named(country);
    let price = one.take(Column::Price, |cell| {
        cell::price(cell, reader.comma_is_open)
    });
    let (price_currencies, price_units) = price
        .as_ref()
        .map(|price| (price.currencies.clone(), price.units.clone()))
        .unwrap_or_default();
    let country_code = named.as_ref().and_then(|(kind, _)| {
        if let ReferenceKind::International { country } = kind {
            Some(country.clone())
        } else {
            None
        }
    });
    let currency = one.currency(price_currencies, country_code.as_deref());
    let unit = one.unit(price_units);
    let basis = one.take(Column::Basis, |cell| {
        if cell.is_empty() {
            return Ok(Basis::Assumed);
        }
        Lexicon::basis(cell).ok_or(Wrong::Basis)
    });
    let date: Option<Option<PartialDate>> = one.take(Column::Date, date::read);
    let source = one.take(Column::Source, sentence);
    let weight = one.weight();
    match (named, price, currency, unit, basis, date, source, weight) {
        (
            Some((kind, label)),
            Some(price),
            Some(currency),
            Some(unit),
            Some(basis),
            Some(date),
            Some(source),
            Ok(weight),
        ) if one.problems.is_empty() => Ok(ReferencePrice {
            kind,
            label,
            value: price.value,
            currency,
            unit,
            basis,
            date,
            source,
            weight,
            strength: None,
        }),
        _ => Err(one.problems),
    }
}

/// What is wrong was added to the problems already.
#[derive(Clone, Copy, Debug)]
struct Told;

struct OneRow<'a> {
    reader: &'a Reader<'a>,
    row: &'a GridRow,
    problems: Vec<Problem>,
}

impl OneRow<'_> {
    /// What stands in a column; nothing where there is no such column.
    fn cell(&self, column: Column) -> &str {
        self.reader
            .columns
            .place(column)
            .and_then(|place| self.row.cells.get(place))
            .map_or("", String::as_str)
    }

    fn wrong(&mut self, column: Column, wrong: Wrong) {
        let number = self.row.number;
        let place = self
            .reader
            .columns
            .place(column)
            .map_or(Place::Row(number), |place| {
                Place::Cell(number, place, column)
            });
        let problem = Problem::at(place, wrong, self.cell(column));
        self.problems.push(problem);
    }

    fn take<T>(&mut self, column: Column, read: impl Fn(&str) -> Result<T, Wrong>) -> Option<T> {
        match read(self.cell(column)) {
            Ok(value) => Some(value),
            Err(wrong) => {
                self.wrong(column, wrong);
                None
            }
        }
    }

    /// The country in its column; none where no country stands there.
    fn country(&mut self) -> Result<Option<&'static str>, Told> {
        let read = self.take(Column::Country, |cell| {
            if cell.is_empty() {
                return Ok(None);
            }
            Lexicon::shared()
                .country(cell)
                .map(Some)
                .ok_or(Wrong::Country)
        });
        read.ok_or(Told)
    }

    /// What kind of price it is, and its own name.
    fn named(
        &mut self,
        country: Result<Option<&'static str>, Told>,
    ) -> Option<(ReferenceKind, Bilingual)> {
        let lexicon = Lexicon::shared();
        let stated = self.take(Column::Kind, |cell| {
            if cell.is_empty() {
                return Ok(None);
            }
            lexicon.kind(cell).map(Some).ok_or(Wrong::Kind)
        })?;
        let text = self.take(Column::Name, name)?;
        let country = country.ok()?;
        let in_name = lexicon.country(text.as_str());
        let of_name = lexicon.kind(text.as_str());
        let repeats = self.repeats_medicine(text.as_str());
        let label = if in_name.is_some() || of_name.is_some() || repeats {
            Text::default()
        } else {
            text
        };
        let abroad = |code: &str| ReferenceKind::International {
            country: code.to_owned(),
        };
        let kind = match (stated.or(of_name), country.or(in_name)) {
            (None | Some(KindWord::International), Some(code)) => abroad(code),
            (Some(KindWord::International), None) => {
                self.wrong(Column::Country, Wrong::Nameless);
                return None;
            }
            (Some(KindWord::Other) | None, None) if label.is_empty() => {
                self.wrong(Column::Name, Wrong::Nameless);
                return None;
            }
            // a country beside a kind of its own is that country's price
            (Some(_), Some(code)) if stated.is_none() => abroad(code),
            (Some(kind), _) => plain(kind),
            (None, None) => ReferenceKind::Other,
        };
        Some((kind, in_language(label)))
    }

    /// Whether a name is only that of the medicine.
    fn repeats_medicine(&self, name: &str) -> bool {
        let medicine = self.reader.frame.medicine;
        let name = key(name);
        [&medicine.en, &medicine.zh]
            .into_iter()
            .filter(|one| !one.is_empty())
            .any(|one| name.starts_with(&key(one.as_str())))
    }

    fn currency(&mut self, in_price: Vec<Currency>, country: Option<&str>) -> Option<Currency> {
        let lexicon = Lexicon::shared();
        let in_column = self.take(Column::Currency, |cell| {
            if cell.is_empty() {
                return Ok(Vec::new());
            }
            cell::some(lexicon.currencies(cell), Wrong::Currency)
        })?;
        let in_head = self.reader.columns.currencies.clone();
        // a head speaks for all countries, and means what it means first
        let by_head_alone = in_price.is_empty() && in_column.is_empty();
        let Some(meant) = agreed([in_price, in_column, in_head]) else {
            self.wrong(Column::Price, Wrong::CurrenciesDiffer);
            return None;
        };
        let Some(first) = meant.first().copied() else {
            return Some(self.reader.frame.currency);
        };
        // the mark of a country's own currency may mean that one
        let own = country.and_then(|code| lexicon.own_currency(code));
        match own {
            Some(own)
                if !by_head_alone && meant.len() > 1 && own != first && meant.contains(&own) =>
            {
                self.wrong(Column::Price, Wrong::WhichCurrency(vec![first, own]));
                None
            }
            Some(_) | None => Some(first),
        }
    }

    fn unit(&mut self, in_price: Vec<Unit>) -> Option<Unit> {
        let lexicon = Lexicon::shared();
        let in_column = self.take(Column::Unit, |cell| {
            if cell.is_empty() {
                return Ok(Vec::new());
            }
            cell::some(lexicon.units(cell), Wrong::Unit)
        })?;
        let in_head = self.reader.columns.units.clone();
        let of_talk = self.reader.frame.unit;
        let Some(meant) = agreed([in_price, in_column, in_head]) else {
            self.wrong(Column::Price, Wrong::UnitsDiffer);
            return None;
        };
        match meant.as_slice() {
            [] => Some(of_talk),
            [one] => Some(*one),
            several if several.contains(&of_talk) => Some(of_talk),
            several => {
                let column = if self.cell(Column::Unit).is_empty() {
                    Column::Price
                } else {
                    Column::Unit
                };
                self.wrong(column, Wrong::WhichUnit(several.to_vec()));
                None
            }
        }
    }

    /// The weight; none where there is none.
    fn weight(&mut self) -> Result<Option<Weight>, Told> {
        let figure = self.take(Column::Weight, cell::weight).ok_or(Told)?;
        let of = self.take(Column::WeightOf, name).ok_or(Told)?;
        let of = if of.is_empty() {
            Text::name(&self.reader.columns.weight_of).unwrap_or_default()
        } else {
            of
        };
        Ok(figure.map(|figure| Weight { figure, of }))
    }
}

/// What all of those may mean that say anything; none where they contradict each other.
/// What none of them means first is no agreement: `$` under a head of `元` may both be
/// Taiwan dollars, and are none.
pub(super) fn agreed<T: PartialEq + Copy>(said: [Vec<T>; 3]) -> Option<Vec<T>> {
    let saying: Vec<Vec<T>> = said.into_iter().filter(|one| !one.is_empty()).collect();
    let firsts: Vec<T> = saying
        .iter()
        .filter_map(|one| one.first().copied())
        .collect();
    let mut saying = saying.into_iter();
    let Some(mut meant) = saying.next() else {
        return Some(Vec::new());
    };
    for other in saying {
        meant.retain(|one| other.contains(one));
    }
    let is_meant = meant.iter().any(|one| firsts.contains(one));
    is_meant.then_some(meant)
}

fn plain(kind: KindWord) -> ReferenceKind {
    match kind {
        KindWord::List => ReferenceKind::List,
        KindWord::LastPaymentStandard => ReferenceKind::LastPaymentStandard,
        KindWord::Intended => ReferenceKind::Intended,
        KindWord::LowestInternational => ReferenceKind::LowestInternational,
        KindWord::MeanInternational => ReferenceKind::MeanInternational,
        KindWord::Launch => ReferenceKind::Launch,
        KindWord::Market => ReferenceKind::Market,
        KindWord::AlternativeTherapy => ReferenceKind::AlternativeTherapy,
        KindWord::Ceiling => ReferenceKind::Ceiling,
        KindWord::International | KindWord::Other => ReferenceKind::Other,
    }
}

/// The name in the language that it is written in.
pub(super) fn in_language(name: Text) -> Bilingual {
    let chinese = name
        .as_str()
        .chars()
        .any(|one| ('\u{4E00}'..='\u{9FFF}').contains(&one));
    let mut names = Bilingual::default();
    if chinese {
        names.zh = name;
    } else {
        names.en = name;
    }
    names
}

/// The text on one line: a cell may hold several.
fn on_one_line(cell: &str) -> String {
    cell.split_whitespace().collect::<Vec<_>>().join(" ")
}

pub(super) fn name(cell: &str) -> Result<Text, Wrong> {
    Text::name(&on_one_line(cell)).map_err(|fault| Wrong::of_text(fault, LONGEST_NAME))
}

pub(super) fn sentence(cell: &str) -> Result<Text, Wrong> {
    // counted in bytes, three to a Chinese character
    Text::sentence(&on_one_line(cell)).map_err(|fault| Wrong::of_text(fault, LONGEST_TEXT / 3))
}
