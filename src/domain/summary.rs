//! What a talk comes to: enough of it for a row in the library and for the figures of a round,
//! without its records.

use rust_decimal::Decimal;

use super::currency::Currency;
use super::date::PartialDate;
use super::event::Origin;
use super::party::Side;
use super::price::Price;
use super::reference::{Basis, ReferenceKind};
use super::rules::PackName;
use super::session::{Outcome, Session};
use super::text::{Bilingual, Text};
use super::unit::Unit;

/// How a talk stands at the end of its record.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Conclusion {
    /// A deal.
    Deal,
    /// No deal.
    NoDeal,
    /// It goes on.
    Open,
    /// A talk of the past of which the outcome is not known.
    NotOnRecord,
}

impl Conclusion {
    /// All of them, in the order in which they are listed.
    pub const ALL: [Self; 4] = [Self::Deal, Self::NoDeal, Self::Open, Self::NotOnRecord];

    /// The id of its words.
    pub fn id(self) -> &'static str {
        match self {
            Self::Deal => "outcome-deal",
            Self::NoDeal => "outcome-no-deal",
            Self::Open => "outcome-open",
            Self::NotOnRecord => "not-on-record",
        }
    }

    /// How this talk stands.
    pub fn of(session: &Session) -> Self {
        match session.state().outcome {
            Some(Outcome::Deal(_) | Outcome::Listed(_)) => Self::Deal,
            Some(Outcome::NoDeal { .. }) => Self::NoDeal,
            None if session.is_past() => Self::NotOnRecord,
            None => Self::Open,
        }
    }
}

/// What a cut is counted from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CutBase {
    /// The company's first offer.
    FirstOffer,
    /// A reference price.
    Reference {
        /// Its kind.
        kind: ReferenceKind,
        /// What it is called, where it has a name of its own.
        label: Bilingual,
    },
}

/// One cut of the final price, with its base.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SummaryCut {
    /// What it is from.
    pub base: CutBase,
    /// The base as a price of the talk, not rounded; a range gives two cuts, its lower end first.
    pub from: Decimal,
    /// Percent of the base, above zero where the price is lower, not rounded.
    pub percent: Decimal,
    /// What it saves in a year, where the volume is known.
    pub saving: Option<Decimal>,
}

/// What a talk comes to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Summary {
    /// The talk's number.
    pub session: String,
    /// Whether it was held in a room.
    pub origin: Origin,
    /// The rules it was held under.
    pub rules: PackName,
    /// What those are called in a list.
    pub procedure: Bilingual,
    /// The generic name of the product.
    pub generic_name: Bilingual,
    /// Its brand.
    pub brand: Bilingual,
    /// Its dosage form.
    pub dosage_form: Bilingual,
    /// Its strength.
    pub strength: Text,
    /// The company; nothing where several bid.
    pub company: Bilingual,
    /// Those who may bid.
    pub bidders: Vec<Bilingual>,
    /// Everyone who is named in the brief.
    pub people: Vec<Bilingual>,
    /// The day it was held, as exact as it is known.
    pub held: Option<PartialDate>,
    /// How it stands.
    pub conclusion: Conclusion,
    /// The currency of its prices.
    pub currency: Currency,
    /// What they are the price of.
    pub unit: Unit,
    /// The company's first price.
    pub first: Option<Price>,
    /// The price agreed on.
    pub agreed: Option<Price>,
    /// Cuts of the agreed price; empty without one.
    pub cuts: Vec<SummaryCut>,
    /// The annual volume, and how sure it is.
    pub volume: Option<(Decimal, Basis)>,
    /// How many offers the company has made, and counteroffers the payer.
    pub offers: (usize, usize),
    /// How often somebody stepped out.
    pub recesses: u32,
    /// Whether the record is closed.
    pub closed: bool,
    /// Whether it was entered after it was held.
    pub past: bool,
    /// How many records there are.
    pub records: usize,
}

impl Summary {
    /// What this talk comes to.
    pub fn of(session: &Session) -> Self {
        let (brief, state) = (session.brief(), session.state());
        let product = &brief.product;
        let agreed = state.final_price();
        let offers_of = |side: Side| state.offers.iter().filter(|one| one.by == side).count();
        Self {
            session: session.opening().session.clone(),
            origin: session.origin(),
            rules: session.pack().name().clone(),
            procedure: session.pack().short_title().clone(),
            generic_name: product.generic_name.clone(),
            brand: product.brand.clone(),
            dosage_form: product.dosage_form.clone(),
            strength: product.strength.clone(),
            company: product.company.clone(),
            bidders: brief.bidders.clone(),
            people: brief.people.iter().map(|one| one.name.clone()).collect(),
            held: day_of(session),
            conclusion: Conclusion::of(session),
            currency: brief.currency,
            unit: brief.unit,
            first: state.first_price(),
            agreed,
            cuts: agreed.map_or_else(Vec::new, |agreed| cuts_of(session, agreed)),
            volume: brief.volume.as_ref().map(|one| (one.quantity, one.basis)),
            offers: (offers_of(Side::Company), offers_of(Side::Payer)),
            recesses: state.recesses,
            closed: session.is_closed(),
            past: session.is_past(),
            records: session.records().len(),
        }
    }
}

impl Summary {
    /// The cut that stands in a list: from the first offer, or else from the first
    /// reference price that it can be told from.
    pub fn cut(&self) -> Option<&SummaryCut> {
        let from_first = (self.cuts.iter()).find(|cut| cut.base == CutBase::FirstOffer);
        from_first.or_else(|| self.cuts.first())
    }

    /// Whether it is about the same drug as another: of the same generic name, in either
    /// language.
    pub fn is_about_the_drug_of(&self, other: &Self) -> bool {
        let same = |one: &Text, other: &Text| {
            !one.is_empty() && one.as_str().to_lowercase() == other.as_str().to_lowercase()
        };
        same(&self.generic_name.en, &other.generic_name.en)
            || same(&self.generic_name.zh, &other.generic_name.zh)
    }

    /// Whether records can still be added, as far as the talk goes.
    pub fn goes_on(&self) -> bool {
        !self.closed && !self.past
    }
}

impl CutBase {
    /// The stem of its words.
    pub fn id(&self) -> &'static str {
        match self {
            Self::FirstOffer => "first",
            Self::Reference { kind, .. } => kind.id(),
        }
    }
}

/// The day a talk was held, as exact as it is known.
pub fn day_of(session: &Session) -> Option<PartialDate> {
    let opened = || Some(PartialDate::from_day(session.opened_at()?.civil().date()));
    session.brief().held.or_else(opened)
}

fn cuts_of(session: &Session, agreed: Price) -> Vec<SummaryCut> {
    let cuts = session.cuts(agreed).into_iter();
    cuts.map(|cut| SummaryCut {
        base: cut
            .against
            .map_or(CutBase::FirstOffer, |one| CutBase::Reference {
                kind: one.kind.clone(),
                label: one.label.clone(),
            }),
        from: cut.base,
        percent: cut.percent,
        saving: cut.saving,
    })
    .collect()
}
