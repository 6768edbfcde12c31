//! Reference prices: what an offer is held against.

use super::currency::Currency;
use super::date::PartialDate;
use super::price::Price;
use super::strength::Strength;
use super::text::{Bilingual, Text};
use super::unit::Unit;

/// What kind of price it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ReferenceKind {
    /// The price at which the product is listed for purchase (挂网价).
    List,
    /// The payment standard agreed last time (医保支付标准).
    LastPaymentStandard,
    /// The price named in the company's dossier (意向价格).
    Intended,
    /// The price in another country, by its code of ISO 3166-1.
    International {
        /// Two capital letters.
        country: String,
    },
    /// The lowest of the international prices (国际最低价).
    LowestInternational,
    /// The mean of the international prices (国际参考均价).
    MeanInternational,
    /// The price at launch.
    Launch,
    /// What the market pays now.
    Market,
    /// The price of an alternative therapy.
    AlternativeTherapy,
    /// The highest price that the payer may agree to by law (价格上限).
    Ceiling,
    /// Anything else; its label says what.
    Other,
}

impl ReferenceKind {
    /// The name the kind has in files, and the stem of its words.
    pub fn id(&self) -> &'static str {
        match self {
            Self::List => "list",
            Self::LastPaymentStandard => "last-payment-standard",
            Self::Intended => "intended",
            Self::International { .. } => "international",
            Self::LowestInternational => "lowest-international",
            Self::MeanInternational => "mean-international",
            Self::Launch => "launch",
            Self::Market => "market",
            Self::AlternativeTherapy => "alternative-therapy",
            Self::Ceiling => "ceiling",
            Self::Other => "other",
        }
    }
}

/// How sure a figure is; it is also the style of its line.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Basis {
    /// Published, and the source can be looked up.
    Published,
    /// One side says so.
    Stated,
    /// Taken for granted until checked.
    Assumed,
}

impl Basis {
    /// The name in files, and the stem of its words.
    pub fn id(self) -> &'static str {
        match self {
            Self::Published => "published",
            Self::Stated => "stated",
            Self::Assumed => "assumed",
        }
    }
}

/// What is known of a price, or of what it is in other units.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Known<T = Price> {
    /// The figure.
    At(T),
    /// Between two figures, the lower first.
    Between(T, T),
    /// Only that it lies above this figure.
    Above(T),
    /// Only that it lies below this figure.
    Below(T),
}

impl<T: Copy> Known<T> {
    /// The same with each figure changed.
    pub fn map<U>(self, change: impl Fn(T) -> U) -> Known<U> {
        match self {
            Self::At(one) => Known::At(change(one)),
            Self::Between(low, high) => Known::Between(change(low), change(high)),
            Self::Above(one) => Known::Above(change(one)),
            Self::Below(one) => Known::Below(change(one)),
        }
    }
}

impl<T> Known<Option<T>> {
    /// The same where every figure is there.
    pub fn complete(self) -> Option<Known<T>> {
        Some(match self {
            Self::At(one) => Known::At(one?),
            Self::Between(low, high) => Known::Between(low?, high?),
            Self::Above(one) => Known::Above(one?),
            Self::Below(one) => Known::Below(one?),
        })
    }
}

/// A reference price with all that makes it one.
///
/// Whether it may stand beside the prices of a talk, and as what, says
/// [`Compared`](super::conversion::Compared). Others are shown, and never compared.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReferencePrice {
    /// What kind of price.
    pub kind: ReferenceKind,
    /// Its own name; where it is empty the kind names it.
    pub label: Bilingual,
    /// What is known of it.
    pub value: Known,
    /// Its currency.
    pub currency: Currency,
    /// What it is the price of.
    pub unit: Unit,
    /// The strength it is the price of, where that is not the product's.
    pub strength: Option<Strength>,
    /// How sure it is.
    pub basis: Basis,
    /// As of when.
    pub date: Option<PartialDate>,
    /// Where it is from.
    pub source: Text,
}
