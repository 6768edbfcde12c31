//! A round of talks (批次): its products, what was published of it, and what was not.

use rust_decimal::Decimal;

use super::currency::Currency;
use super::date::PartialDate;
use super::event::Origin;
use super::money;
use super::price::Price;
use super::reference::{Basis, ReferenceKind};
use super::rules::Sureness;
use super::summary::{Conclusion, CutBase, Summary};
use super::text::{Bilingual, Text};
use super::unit::Unit;

/// What the cuts of a round are counted from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RoundBase {
    /// The price that the company declared before the bargaining (申报价).
    Declared,
    /// The company's first offer.
    FirstOffer,
    /// A reference price of this kind.
    Reference(ReferenceKind),
}

impl RoundBase {
    /// The stem of its words.
    pub fn id(&self) -> &'static str {
        match self {
            Self::Declared => "declared",
            Self::FirstOffer => "first",
            Self::Reference(kind) => kind.id(),
        }
    }
}

impl From<&CutBase> for RoundBase {
    fn from(base: &CutBase) -> Self {
        match base {
            CutBase::FirstOffer => Self::FirstOffer,
            CutBase::Reference { kind, .. } => Self::Reference(kind.clone()),
        }
    }
}

/// The cut of one product from one base.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LineCut {
    /// What it is from.
    pub base: RoundBase,
    /// The base as a price of the product, where it is known.
    pub from: Option<Decimal>,
    /// Percent of the base, above zero where the price is lower.
    pub percent: Decimal,
}

/// One product of a round.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RoundLine {
    /// The product.
    pub product: Bilingual,
    /// The drug, of which several products can be in a round.
    pub drug: Bilingual,
    /// The company; empty where it is not on record or where several bid.
    pub company: Bilingual,
    /// How it came out.
    pub conclusion: Conclusion,
    /// The currency of its prices.
    pub currency: Currency,
    /// What they are the price of, where that is known.
    pub unit: Option<Unit>,
    /// The price agreed on.
    pub agreed: Option<Price>,
    /// Its cuts, one a base; of a reference price that is a range, from the lower end.
    pub cuts: Vec<LineCut>,
    /// Units a year, and whether that is only assumed.
    pub volume: Option<(Decimal, Basis)>,
    /// Whether its figures were made up.
    pub simulated: bool,
}

impl RoundLine {
    /// The cut from this base.
    pub fn cut(&self, base: &RoundBase) -> Option<&LineCut> {
        self.cuts.iter().find(|one| one.base == *base)
    }

    /// What is spent in a year at the base and at the agreed price.
    pub fn spends(&self, base: &RoundBase) -> Option<(Decimal, Decimal)> {
        let (volume, _) = self.volume?;
        let before = self.cut(base)?.from?.checked_mul(volume)?;
        Some((before, money::spend(self.agreed?, volume)?))
    }
}

impl From<&Summary> for RoundLine {
    fn from(talk: &Summary) -> Self {
        let mut cuts: Vec<LineCut> = Vec::new();
        for cut in &talk.cuts {
            let base = RoundBase::from(&cut.base);
            if cuts.iter().all(|one| one.base != base) {
                cuts.push(LineCut {
                    base,
                    from: Some(cut.from),
                    percent: cut.percent,
                });
            }
        }
        let titled = |name: &Text| {
            let whole = format!("{name} {}", talk.strength);
            if name.is_empty() {
                Text::default()
            } else {
                Text::sentence(&whole).unwrap_or_else(|_too_long| name.clone())
            }
        };
        Self {
            product: Bilingual {
                en: titled(&talk.generic_name.en),
                zh: titled(&talk.generic_name.zh),
            },
            drug: talk.generic_name.clone(),
            company: talk.company.clone(),
            conclusion: talk.conclusion,
            currency: talk.currency,
            unit: Some(talk.unit),
            agreed: talk.agreed,
            cuts,
            volume: talk.volume,
            simulated: talk.origin == Origin::Simulated,
        }
    }
}

/// A figure that was published of a round.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum FigureKind {
    /// The mean cut, in percent.
    MeanCut,
    /// The highest cut, in percent.
    HighestCut,
    /// Products that were talked about.
    Talks,
    /// Those with a deal.
    Deals,
    /// Products selected.
    Products,
    /// Companies.
    Companies,
    /// Drugs.
    Drugs,
    /// A price before.
    PriceBefore,
    /// A price after.
    PriceAfter,
    /// What is saved in a year.
    SavedYear,
    /// What was saved.
    Saved,
    /// Purchased of what was agreed, in percent.
    Completion,
    /// Units of selected products.
    Volume,
    /// What they cost.
    Spend,
    /// Units of products that were not selected.
    OtherVolume,
    /// What they cost.
    OtherSpend,
    /// Units of both.
    AllVolume,
    /// What both cost.
    AllSpend,
    /// What was spent the year before.
    SpendBefore,
    /// Units of selected products for one of the others.
    VolumeRatio,
    /// Institutions that bought.
    Institutions,
}

/// What a figure measures.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Measure {
    /// Percent.
    Percent,
    /// A number of things.
    Count,
    /// Money.
    Money,
    /// A price.
    Price,
    /// Comparable units.
    Units,
    /// So many times.
    Times,
}

impl FigureKind {
    /// The stem of its words.
    pub fn id(self) -> &'static str {
        match self {
            Self::MeanCut => "mean-cut",
            Self::HighestCut => "highest-cut",
            Self::Talks => "talks",
            Self::Deals => "deals",
            Self::Products => "products",
            Self::Companies => "companies",
            Self::Drugs => "drugs",
            Self::PriceBefore => "price-before",
            Self::PriceAfter => "price-after",
            Self::SavedYear => "saved-year",
            Self::Saved => "saved",
            Self::Completion => "completion",
            Self::Volume => "volume",
            Self::Spend => "spend",
            Self::OtherVolume => "other-volume",
            Self::OtherSpend => "other-spend",
            Self::AllVolume => "all-volume",
            Self::AllSpend => "all-spend",
            Self::SpendBefore => "spend-before",
            Self::VolumeRatio => "volume-ratio",
            Self::Institutions => "institutions",
        }
    }

    /// What it measures.
    pub fn measure(self) -> Measure {
        match self {
            Self::MeanCut | Self::HighestCut | Self::Completion => Measure::Percent,
            Self::Talks
            | Self::Deals
            | Self::Products
            | Self::Companies
            | Self::Drugs
            | Self::Institutions => Measure::Count,
            Self::PriceBefore | Self::PriceAfter => Measure::Price,
            Self::SavedYear
            | Self::Saved
            | Self::Spend
            | Self::OtherSpend
            | Self::AllSpend
            | Self::SpendBefore => Measure::Money,
            Self::Volume | Self::OtherVolume | Self::AllVolume => Measure::Units,
            Self::VolumeRatio => Measure::Times,
        }
    }
}

/// How a figure was published.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Closeness {
    /// As it stands.
    #[default]
    Exact,
    /// More than this.
    MoreThan,
    /// About this.
    About,
}

/// A figure that was published of a round, and how sure it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PublishedFigure {
    /// What it is.
    pub kind: FigureKind,
    /// Of which part of the round; empty for the whole.
    pub of: Bilingual,
    /// Its value, as it was printed.
    pub value: Decimal,
    /// Whether that is all that is known.
    pub closeness: Closeness,
    /// How sure it is.
    pub sureness: Sureness,
}

/// A figure that was not published.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NotPublished {
    /// What it would be.
    pub what: Bilingual,
    /// What would be needed for it.
    pub because: Bilingual,
}

/// Where a round is from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RoundKind {
    /// It was published.
    Published,
    /// The same, and its products were made up so that they come to what was published.
    SimulatedProducts,
    /// It was made of talks on record.
    OfTalks,
}

/// A round.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Round {
    /// The name by which it is asked for, as its file is called.
    pub id: String,
    /// Where it is from.
    pub kind: RoundKind,
    /// What it is called.
    pub title: Bilingual,
    /// The same where room is short.
    pub short: Bilingual,
    /// One line about it.
    pub about: Bilingual,
    /// When it was held.
    pub held: Option<PartialDate>,
    /// The currency of what was published.
    pub currency: Currency,
    /// Its products, as far as they are known.
    pub lines: Vec<RoundLine>,
    /// What was published.
    pub figures: Vec<PublishedFigure>,
    /// What was not.
    pub not_published: Vec<NotPublished>,
    /// A word on record; may be empty.
    pub said: Bilingual,
    /// What has to be known to read the figures; may be empty.
    pub note: Bilingual,
    /// Where the figures are from.
    pub sources: Vec<Text>,
    /// How many of its talks were not found.
    pub missing: usize,
}

impl Round {
    /// A round of talks.
    pub fn of_talks(id: String, title: Bilingual, about: Bilingual, lines: Vec<RoundLine>) -> Self {
        let currency = lines.first().map_or(Currency::Cny, |one| one.currency);
        Self {
            id,
            kind: RoundKind::OfTalks,
            short: title.clone(),
            title,
            about,
            held: None,
            currency,
            lines,
            figures: Vec::new(),
            not_published: Vec::new(),
            said: Bilingual::default(),
            note: Bilingual::default(),
            sources: Vec::new(),
            missing: 0,
        }
    }

    /// Whether any of its figures were made up.
    pub fn is_simulated(&self) -> bool {
        self.kind == RoundKind::SimulatedProducts || self.lines.iter().any(|one| one.simulated)
    }

    /// A figure of the whole round that was published.
    pub fn published(&self, kind: FigureKind) -> Option<&PublishedFigure> {
        let whole = |one: &&PublishedFigure| one.kind == kind && one.of.is_empty();
        self.figures.iter().find(whole)
    }
}
