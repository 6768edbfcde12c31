//! What is typed into the form: plain strings and choices, right or wrong.

use super::field::Field;
use super::kind::Kind;
pub use super::name_draft::NameDraft;
use crate::domain::brief::ReserveMode;
use crate::domain::reference::{Basis, ReferencePrice};
use crate::domain::rules::{PackName, RulePack};
use crate::domain::strength::Strength;
use crate::domain::{Brief, Currency, Unit};
use crate::transcript::packs::Packs;

/// A reference price as it is typed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReferenceDraft {
    /// What kind of price.
    pub kind: Kind,
    /// The country of an international price, by ISO 3166-1; empty while none is chosen.
    pub country: String,
    /// Its own name; where it is empty the kind names it.
    pub label: NameDraft,
    /// A figure, a range, or a one-sided figure.
    pub price: String,
    /// Its currency.
    pub currency: Currency,
    /// What it is the price of.
    pub unit: Unit,
    /// The strength it is the price of, where that is not the product's; as it was loaded.
    pub strength: Option<Strength>,
    /// How sure it is.
    pub basis: Basis,
    /// As of when.
    pub date: String,
    /// Where it is from.
    pub source: String,
    /// How much it counts for among the others.
    pub weight: String,
    /// What that measures.
    pub weight_of: String,
}

/// What a fact relates.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FactKind {
    /// Two units.
    Conversion,
    /// Two currencies.
    Rate,
}

/// A conversion or an exchange rate as it is typed; each kind keeps its own ends.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FactDraft {
    /// What it relates.
    pub kind: FactKind,
    /// The unit of which there is one.
    pub of_unit: Unit,
    /// The unit it makes.
    pub unit: Unit,
    /// The currency of which there is one.
    pub of_currency: Currency,
    /// The currency it is worth.
    pub currency: Currency,
    /// How many.
    pub makes: String,
    /// How sure it is.
    pub basis: Basis,
    /// As of when; a rate has to have a day.
    pub date: String,
    /// Where it is from.
    pub source: String,
}

/// How the target is put.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum TargetKind {
    /// As a price.
    #[default]
    Price,
    /// As a cut from a reference price.
    Cut,
    /// As a year's spend.
    AnnualSpend,
}

/// The target as it is typed; each kind keeps its own text.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TargetDraft {
    /// How it is put.
    pub kind: TargetKind,
    /// The price.
    pub price: String,
    /// Percent of the cut.
    pub cut: String,
    /// From the reference price in this row, counted from 0.
    pub reference: Option<usize>,
    /// A year's spend.
    pub spend: String,
}

/// Everything that is typed into the form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Draft {
    /// The generic name.
    pub generic_name: NameDraft,
    /// Strength and pack as printed.
    pub strength: String,
    /// The company.
    pub company: NameDraft,
    /// What a price is the price of.
    pub unit: Unit,
    /// The currency of the talk.
    pub currency: Currency,
    /// The brand name.
    pub brand: NameDraft,
    /// The dosage form.
    pub dosage_form: NameDraft,
    /// Comparable units in a pack.
    pub pack_size: String,
    /// Prices to hold offers against.
    pub references: Vec<ReferenceDraft>,
    /// How much is used in a year.
    pub volume: String,
    /// How sure that is.
    pub volume_basis: Basis,
    /// The same if less is used than expected.
    pub volume_low: String,
    /// The same if more is used.
    pub volume_high: String,
    /// How many patients are treated in a year.
    pub patients: String,
    /// How sure that is.
    pub patients_basis: Basis,
    /// Conversions and exchange rates.
    pub facts: Vec<FactDraft>,
    /// What is to be reached.
    pub target: TargetDraft,
    /// The rules; none where no pack is known.
    pub procedure: Option<PackName>,
    /// Minutes.
    pub time_budget: String,
    /// The group leader.
    pub leader: NameDraft,
    /// How many members the group has.
    pub members: String,
    /// How many speak for the company.
    pub representatives: String,
    /// Where the reserve will be.
    pub reserve: ReserveMode,
    /// The sealed file it lies in.
    pub envelope: String,
    /// What it was sealed for, where that was in this form.
    pub(super) sealed_for: Option<(Currency, Unit)>,
    /// For a talk of the past: when it was held.
    pub held: String,
    /// The brief that was loaded: what the form has no field for stays as it is there.
    pub(super) loaded: Option<Box<Brief>>,
}

impl TargetDraft {
    /// The text of the kind that is chosen.
    pub fn text(&self) -> &str {
        match self.kind {
            TargetKind::Price => &self.price,
            TargetKind::Cut => &self.cut,
            TargetKind::AnnualSpend => &self.spend,
        }
    }

    /// The same, to be typed into.
    pub fn text_mut(&mut self) -> &mut String {
        match self.kind {
            TargetKind::Price => &mut self.price,
            TargetKind::Cut => &mut self.cut,
            TargetKind::AnnualSpend => &mut self.spend,
        }
    }
}

impl ReferenceDraft {
    /// An empty row in this currency and unit.
    pub fn new(currency: Currency, unit: Unit) -> Self {
        Self {
            kind: Kind::default(),
            country: String::new(),
            label: NameDraft::default(),
            price: String::new(),
            currency,
            unit,
            strength: None,
            basis: Basis::Published,
            date: String::new(),
            source: String::new(),
            weight: String::new(),
            weight_of: String::new(),
        }
    }

    /// Whether it may stand beside prices of the talk.
    pub(super) fn compares_with(&self, draft: &Draft) -> bool {
        self.currency == draft.currency && self.unit == draft.unit
    }
}

impl Draft {
    /// An empty form under the first of the rules, with the time and the reserve they
    /// are used to.
    pub fn default_for(packs: &Packs) -> Self {
        let mut draft = Self {
            generic_name: NameDraft::default(),
            strength: String::new(),
            company: NameDraft::default(),
            unit: Unit::Tablet,
            currency: Currency::Cny,
            brand: NameDraft::default(),
            dosage_form: NameDraft::default(),
            pack_size: String::new(),
            references: Vec::new(),
            volume: String::new(),
            volume_basis: Basis::Assumed,
            volume_low: String::new(),
            volume_high: String::new(),
            patients: String::new(),
            patients_basis: Basis::Assumed,
            facts: Vec::new(),
            target: TargetDraft::default(),
            procedure: None,
            time_budget: String::new(),
            leader: NameDraft::default(),
            members: String::new(),
            representatives: String::new(),
            reserve: ReserveMode::None,
            envelope: String::new(),
            sealed_for: None,
            held: String::new(),
            loaded: None,
        };
        if let Some(pack) = packs.usual() {
            draft.choose_rules(pack, None);
        }
        draft
    }

    /// Whether anything stands in the fields that are seldom needed.
    pub(super) fn has_more(&self) -> bool {
        let texts = [&self.pack_size, &self.held];
        !self.brand.is_empty()
            || !self.dosage_form.is_empty()
            || texts.iter().any(|text| !text.trim().is_empty())
    }

    /// Whether anything stands in the fields of volume scenarios and patients.
    pub(super) fn has_scenarios(&self) -> bool {
        let texts = [&self.volume_low, &self.volume_high, &self.patients];
        texts.iter().any(|text| !text.trim().is_empty())
    }

    /// Adds an empty conversion or exchange rate; gives its place. It leads to the unit or
    /// the currency of the talk.
    pub fn add_fact(&mut self, kind: FactKind) -> usize {
        let other_unit = if self.unit == Unit::Pack {
            Unit::Tablet
        } else {
            Unit::Pack
        };
        let other_currency = if self.currency == Currency::Usd {
            Currency::Cny
        } else {
            Currency::Usd
        };
        self.facts.push(FactDraft {
            kind,
            of_unit: other_unit,
            unit: self.unit,
            of_currency: other_currency,
            currency: self.currency,
            makes: String::new(),
            basis: Basis::Assumed,
            date: String::new(),
            source: String::new(),
        });
        self.facts.len() - 1
    }

    /// Puts a text into a field in the place of one that is wrong.
    pub(super) fn mend(&mut self, field: Field, text: &str) {
        if field == Field::Target {
            text.clone_into(self.target.text_mut());
        }
    }

    /// Takes other rules. What still stands as the rules `before` set it follows them.
    pub fn choose_rules(&mut self, pack: &RulePack, before: Option<&RulePack>) {
        let usual_time = |pack: &RulePack| {
            pack.time_budget()
                .map_or_else(String::new, |(_, minutes)| minutes.to_string())
        };
        let usual_reserve = |pack: &RulePack| {
            if pack.uses_reserve() {
                ReserveMode::Paper
            } else {
                ReserveMode::None
            }
        };
        let (time, reserve) = before.map_or_else(
            || (String::new(), ReserveMode::None),
            |before| (usual_time(before), usual_reserve(before)),
        );
        if self.time_budget == time {
            self.time_budget = usual_time(pack);
        }
        if self.reserve == reserve || !pack.uses_reserve() {
            self.reserve = usual_reserve(pack);
        }
        self.procedure = Some(pack.name().clone());
    }

    /// Takes another currency; reference prices without a figure follow.
    pub fn choose_currency(&mut self, currency: Currency) {
        for one in &mut self.references {
            if one.currency == self.currency && one.price.trim().is_empty() {
                one.currency = currency;
            }
        }
        self.currency = currency;
    }

    /// Takes another unit; reference prices without a figure follow.
    pub fn choose_unit(&mut self, unit: Unit) {
        for one in &mut self.references {
            if one.unit == self.unit && one.price.trim().is_empty() {
                one.unit = unit;
            }
        }
        self.unit = unit;
    }

    /// Adds an empty row to the reference prices; gives its place.
    pub fn add_reference(&mut self) -> usize {
        self.references
            .push(ReferenceDraft::new(self.currency, self.unit));
        self.references.len() - 1
    }

    /// Adds rows for these reference prices; gives the place of the first.
    pub fn add_references<'a>(
        &mut self,
        references: impl Iterator<Item = &'a ReferencePrice>,
    ) -> usize {
        let first = self.references.len();
        self.references
            .extend(references.map(super::writing::reference));
        first
    }

    /// Takes a row out of the reference prices; a cut that was from it is from none.
    pub fn remove_reference(&mut self, row: usize) {
        if row >= self.references.len() {
            return;
        }
        self.references.remove(row);
        self.target.reference = match self.target.reference {
            Some(base) if base == row => None,
            Some(base) if base > row => Some(base - 1),
            other => other,
        };
    }
}
