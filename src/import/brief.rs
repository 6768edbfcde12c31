//! A brief as a table: a fact a row, its name and its value beside each other, and below them
//! the reference prices under their own head, or on another page.
//!
//! | name, in either language | value |
//! |---|---|
//! | generic name 通用名, brand 商品名, company 企业, dosage form 剂型 | a name; once more in the other language |
//! | strength 规格, units in a pack 每包装数量 | `10 mg`; 14 |
//! | rules 谈判规则 | the name of a rule pack, or its title in either language |
//! | currency 币种, unit 计价单位, price step 最小价格变动 | CNY; tablet; 0.01 |
//! | target 目标价 | a price of the talk |
//! | annual volume 年用量, low, high, patients 患者人数 | a figure; beside it basis and source |
//! | time budget 谈判时长, held on 谈判日期, source 来源 | minutes; a date; a sentence, as often as needed |
//!
//! The reserve is no fact of a brief. Where a row names it, the row is refused, and what stands
//! in it is shown, repeated and kept nowhere.

use rust_decimal::Decimal;

use super::column::Columns;
use super::date;
use super::fact::{FactName, fact_name, is_reserve};
use super::fact_value::{amount, basis_and_source, rules, single, whole};
use super::grid::{Grid, GridRow};
use super::lexicon::Lexicon;
use super::offers::{OfferColumns, holds_offers};
use super::problem::{Place, Problem, Wrong, excerpt};
use super::references::{Frame, Table, references_on};
use super::row::{in_language, name, sentence};
use super::workbook::Page;
use crate::domain::brief::ReserveMode;
use crate::domain::date::PartialDate;
use crate::domain::product::Product;
use crate::domain::reference::Basis;
use crate::domain::rules::PackName;
use crate::domain::savings::{AnnualVolume, Patients, SavingsTarget};
use crate::domain::{Bilingual, Brief, Currency, Price, Text, Unit};
use crate::transcript::packs::Packs;

/// The most characters of a value that are shown.
const SHOWN: usize = 60;

/// A brief that was read from a table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BriefTable {
    /// The facts, in order.
    pub facts: Vec<Fact>,
    /// The reference prices, where a page holds any.
    pub references: Option<Table>,
    /// What is missing that every brief has.
    pub missing: Vec<Problem>,
}

/// A row of the table that names a fact.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fact {
    /// Its row in the spreadsheet, from 1.
    pub row: usize,
    /// Its name and value as they stand there, shortened, without what can't be seen; without
    /// the value where that is a reserve.
    pub shown: [String; 2],
    /// What it says, or what is wrong with it.
    pub read: Result<Said, Problem>,
}

/// What a fact says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Said {
    /// A name.
    Name(FactName, Bilingual),
    /// The strength.
    Strength(Text),
    /// Units in a pack.
    Pack(u32),
    /// The rules.
    Rules(PackName),
    /// The currency.
    Currency(Currency),
    /// The units that the word may mean.
    Unit(Unit),
    /// The smallest step of a price.
    Step(Price),
    /// The target.
    Target(Price),
    /// A figure, how sure it is and where it is from.
    Figure(FactName, Decimal, Basis, Text),
    /// Minutes.
    Minutes(u16),
    /// When it was held.
    Held(PartialDate),
    /// Where what is known is from.
    Source(Text),
}

impl BriefTable {
    /// Everything that is wrong, in order.
    pub fn problems(&self) -> impl Iterator<Item = &Problem> {
        let facts = self
            .facts
            .iter()
            .filter_map(|fact| fact.read.as_ref().err());
        let references = self.references.iter().flat_map(Table::problems);
        facts.chain(references).chain(&self.missing)
    }

    /// Whether it says anything that a brief could take.
    pub fn is_empty(&self) -> bool {
        self.facts.is_empty() && self.references.is_none()
    }

    /// The brief of all that is right; what is not said is as in a new one.
    pub fn brief(&self, packs: &Packs) -> Option<Brief> {
        let said = |wanted: fn(&Said) -> Option<PackName>| self.said().find_map(wanted);
        let rules = said(|one| match one {
            Said::Rules(name) => Some(name.clone()),
            _ => None,
        });
        let pack = match rules {
            Some(name) => packs.get(&name)?,
            None => packs.usual()?.clone(),
        };
        let product = Product::named(Bilingual::default(), Bilingual::default());
        let (currency, unit) = measure(&self.facts);
        let unit = unit.unwrap_or(Unit::Tablet);
        let mut brief = Brief::of(pack.name().clone(), currency, unit, product);
        brief.time_budget = pack.time_budget().map(|(_, minutes)| minutes);
        if pack.uses_reserve() {
            brief.reserve = ReserveMode::Paper;
        }
        for one in self.said() {
            one.put_into(&mut brief);
        }
        let references = self.references.iter().flat_map(Table::references);
        brief.references.extend(references.cloned());
        Some(brief)
    }

    fn said(&self) -> impl Iterator<Item = &Said> {
        self.facts.iter().filter_map(|fact| fact.read.as_ref().ok())
    }
}

impl Said {
    fn put_into(&self, brief: &mut Brief) {
        let product = &mut brief.product;
        match self {
            Self::Name(of, name) => {
                let slot = match of {
                    FactName::Brand => &mut product.brand,
                    FactName::Company => &mut product.company,
                    FactName::DosageForm => &mut product.dosage_form,
                    _ => &mut product.generic_name,
                };
                if !name.en.is_empty() {
                    slot.en = name.en.clone();
                }
                if !name.zh.is_empty() {
                    slot.zh = name.zh.clone();
                }
            }
            Self::Strength(strength) => product.strength = strength.clone(),
            Self::Pack(count) => product.pack = Some(*count),
            Self::Rules(_) | Self::Currency(_) | Self::Unit(_) => {}
            Self::Step(step) => brief.step = *step,
            Self::Target(price) => brief.target = Some(SavingsTarget::Price(*price)),
            Self::Figure(of, figure, basis, source) => match of {
                FactName::Patients => {
                    brief.patients = Some(Patients {
                        number: *figure,
                        basis: *basis,
                        source: source.clone(),
                    });
                }
                FactName::Spend => brief.target = Some(SavingsTarget::AnnualSpend(*figure)),
                _ => {
                    let volume = brief.volume.get_or_insert_with(|| AnnualVolume {
                        quantity: *figure,
                        low: None,
                        high: None,
                        basis: *basis,
                        source: source.clone(),
                    });
                    match of {
                        FactName::LowVolume => volume.low = Some(*figure),
                        FactName::HighVolume => volume.high = Some(*figure),
                        _ => {
                            volume.quantity = *figure;
                            volume.basis = *basis;
                            volume.source = source.clone();
                        }
                    }
                }
            },
            Self::Minutes(minutes) => brief.time_budget = Some(*minutes),
            Self::Held(held) => brief.held = Some(*held),
            Self::Source(source) => brief.sources.push(source.clone()),
        }
    }
}

/// Reads a brief from these pages: facts from each, reference prices from the first that holds
/// any.
pub fn read_brief_table(pages: &[&Page], packs: &Packs) -> BriefTable {
    let mut facts: Vec<Fact> = Vec::new();
    for page in pages {
        let above = facts_above(&page.grid);
        for row in page.grid.rows.iter().take(above) {
            let read = fact(row, packs, &facts);
            facts.push(read);
        }
    }
    let (currency, unit) = measure(&facts);
    let medicine = medicine(&facts);
    let frame = Frame {
        currency,
        unit: unit.unwrap_or(Unit::Tablet),
        medicine: &medicine,
        before: 0,
    };
    let below =
        |page: &&&Page| facts_above(&page.grid) < page.grid.rows.len() && !holds_offers(page);
    let mut tables = pages
        .iter()
        .filter(below)
        .map(|page| references_on(page, frame));
    let references = tables.next().map(|first| {
        if first.refused.is_none() {
            return first;
        }
        tables.find(|one| one.refused.is_none()).unwrap_or(first)
    });
    let mut missing = Vec::new();
    // where a fact that is there can't be read, that is told already
    let tried = |of: FactName| {
        let head = of.id();
        let wrong = facts.iter().filter_map(|fact| fact.read.as_ref().err());
        wrong
            .map(|problem| problem.place)
            .any(|place| matches!(place, Place::Named(_, _, named) if named == head))
    };
    let mut lacks = |wrong| missing.push(Problem::at(Place::Table, wrong, ""));
    if medicine.is_empty() && !tried(FactName::GenericName) {
        lacks(Wrong::NoMedicine);
    }
    if unit.is_none() && !tried(FactName::Unit) {
        lacks(Wrong::NoUnit);
    }
    BriefTable {
        facts,
        references,
        missing,
    }
}

/// How many rows of facts stand above anything else: up to the head of a table, or all where
/// the first row names a fact.
pub(super) fn facts_above(grid: &Grid) -> usize {
    let is_head = |row: &GridRow| Columns::is_head(&row.cells) || OfferColumns::is_head(&row.cells);
    let head = grid.rows.iter().position(is_head);
    let names = |row: &GridRow| {
        let first = row.cells.first().map_or("", String::as_str);
        fact_name(first).is_some() || is_reserve(first)
    };
    let end = head.unwrap_or(grid.rows.len());
    let above = grid.rows.get(..end).unwrap_or_default();
    let named = above.iter().filter(|row| names(row)).count();
    // a table without a head may hold a country's name where a fact's could stand
    if named > 0 && (head.is_some() || named * 2 > above.len()) {
        end
    } else {
        0
    }
}

/// What prices are in, as far as facts say.
fn measure(facts: &[Fact]) -> (Currency, Option<Unit>) {
    let (mut currency, mut unit) = (Currency::Cny, None);
    for one in facts.iter().filter_map(|fact| fact.read.as_ref().ok()) {
        match one {
            Said::Currency(stated) => currency = *stated,
            Said::Unit(stated) => unit = Some(*stated),
            _ => {}
        }
    }
    (currency, unit)
}

/// The name of the medicine, as far as facts say.
fn medicine(facts: &[Fact]) -> Bilingual {
    let mut medicine = Bilingual::default();
    for fact in facts {
        if let Ok(Said::Name(FactName::GenericName, name)) = &fact.read {
            if !name.en.is_empty() {
                medicine.en = name.en.clone();
            }
            if !name.zh.is_empty() {
                medicine.zh = name.zh.clone();
            }
        }
    }
    medicine
}

fn fact(row: &GridRow, packs: &Packs, before: &[Fact]) -> Fact {
    let cell = |place: usize| row.cells.get(place).map_or("", String::as_str);
    let (named, value) = (cell(0), cell(1));
    let secret = is_reserve(named);
    let read = if secret {
        let place = Place::Named(row.number, 1, "fact-reserve");
        Err(Problem::at(place, Wrong::Reserve, ""))
    } else {
        match fact_name(named) {
            None => {
                let place = Place::Named(row.number, 0, "fact-name");
                Err(Problem::at(place, Wrong::UnknownFact, named))
            }
            Some(name) => {
                let place = Place::Named(row.number, 1, name.id());
                said(name, value, [cell(2), cell(3)], packs)
                    .and_then(|said| if_new(said, before))
                    .map_err(|wrong| Problem::at(place, wrong, value))
            }
        }
    };
    let shown = if secret { "" } else { value };
    Fact {
        row: row.number,
        shown: [excerpt(named, SHOWN), excerpt(shown, SHOWN)],
        read,
    }
}

/// A fact that nothing said before.
fn if_new(said: Said, before: &[Fact]) -> Result<Said, Wrong> {
    let is_same = |one: &Said| match (one, &said) {
        (Said::Source(_), _) => false,
        (Said::Name(one, name), Said::Name(other, next)) => {
            let clash = |one: &Text, other: &Text| !one.is_empty() && !other.is_empty();
            one == other && (clash(&name.en, &next.en) || clash(&name.zh, &next.zh))
        }
        (Said::Figure(one, ..), Said::Figure(other, ..)) => one == other,
        (one, other) => std::mem::discriminant(one) == std::mem::discriminant(other),
    };
    let mut earlier = before.iter().filter_map(|fact| fact.read.as_ref().ok());
    if earlier.any(is_same) {
        Err(Wrong::Twice)
    } else {
        Ok(said)
    }
}

fn said(of: FactName, value: &str, beside: [&str; 2], packs: &Packs) -> Result<Said, Wrong> {
    let lexicon = Lexicon::shared();
    if value.is_empty() {
        return Err(Wrong::Nothing);
    }
    Ok(match of {
        FactName::GenericName | FactName::Brand | FactName::Company | FactName::DosageForm => {
            Said::Name(of, in_language(name(value)?))
        }
        FactName::Strength => Said::Strength(name(value)?),
        FactName::Pack => Said::Pack(whole(value)?),
        FactName::Rules => Said::Rules(rules(value, packs).ok_or(Wrong::Rules)?),
        FactName::Currency => Said::Currency(
            lexicon
                .currencies(value)
                .first()
                .copied()
                .ok_or(Wrong::Currency)?,
        ),
        FactName::Unit => match lexicon.units(value).as_slice() {
            [] => return Err(Wrong::Unit),
            [one] => Said::Unit(*one),
            several => return Err(Wrong::WhichUnit(several.to_vec())),
        },
        FactName::Step => Said::Step(single(value)?),
        FactName::Target => Said::Target(single(value)?),
        FactName::Spend
        | FactName::Volume
        | FactName::LowVolume
        | FactName::HighVolume
        | FactName::Patients => {
            let (basis, source) = basis_and_source(beside)?;
            Said::Figure(of, amount(value)?, basis, source)
        }
        FactName::TimeBudget => Said::Minutes(
            u16::try_from(whole(value)?)
                .ok()
                .filter(|minutes| (1..=1440).contains(minutes))
                .ok_or(Wrong::Minutes)?,
        ),
        FactName::Held => Said::Held(date::read(value)?.ok_or(Wrong::Date)?),
        FactName::Source => Said::Source(sentence(value)?),
    })
}
