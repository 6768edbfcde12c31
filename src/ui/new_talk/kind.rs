//! Kinds of reference price, as the form offers them.

use crate::domain::reference::ReferenceKind;
use crate::text::Words;

/// A kind of reference price, its country apart.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Kind {
    /// The list price.
    #[default]
    List,
    /// The payment standard agreed last time.
    LastPaymentStandard,
    /// The price named in the company's dossier.
    Intended,
    /// The price in another country.
    International,
    /// The lowest of the international prices.
    LowestInternational,
    /// The mean of the international prices.
    MeanInternational,
    /// The price at launch.
    Launch,
    /// What the market pays now.
    Market,
    /// The price of an alternative therapy.
    AlternativeTherapy,
    /// The highest price that the payer may agree to.
    Ceiling,
    /// Anything else.
    Other,
}

impl Kind {
    /// The kinds of reference price in the order in which the form offers them.
    pub const ALL: [Self; 11] = [
        Self::List,
        Self::LastPaymentStandard,
        Self::Intended,
        Self::International,
        Self::LowestInternational,
        Self::MeanInternational,
        Self::Launch,
        Self::Market,
        Self::AlternativeTherapy,
        Self::Ceiling,
        Self::Other,
    ];

    /// The kind of a reference price of the domain, and its country.
    pub(super) fn apart(kind: &ReferenceKind) -> (Self, String) {
        let plain = match kind {
            ReferenceKind::List => Self::List,
            ReferenceKind::LastPaymentStandard => Self::LastPaymentStandard,
            ReferenceKind::Intended => Self::Intended,
            ReferenceKind::International { country } => {
                return (Self::International, country.clone());
            }
            ReferenceKind::LowestInternational => Self::LowestInternational,
            ReferenceKind::MeanInternational => Self::MeanInternational,
            ReferenceKind::Launch => Self::Launch,
            ReferenceKind::Market => Self::Market,
            ReferenceKind::AlternativeTherapy => Self::AlternativeTherapy,
            ReferenceKind::Ceiling => Self::Ceiling,
            ReferenceKind::Other => Self::Other,
        };
        (plain, String::new())
    }

    /// The kind of the domain.
    pub(super) fn with_country(self, country: &str) -> ReferenceKind {
        match self {
            Self::List => ReferenceKind::List,
            Self::LastPaymentStandard => ReferenceKind::LastPaymentStandard,
            Self::Intended => ReferenceKind::Intended,
            Self::International => ReferenceKind::International {
                country: country.to_owned(),
            },
            Self::LowestInternational => ReferenceKind::LowestInternational,
            Self::MeanInternational => ReferenceKind::MeanInternational,
            Self::Launch => ReferenceKind::Launch,
            Self::Market => ReferenceKind::Market,
            Self::AlternativeTherapy => ReferenceKind::AlternativeTherapy,
            Self::Ceiling => ReferenceKind::Ceiling,
            Self::Other => ReferenceKind::Other,
        }
    }

    /// Its name.
    pub(super) fn name(self, words: &Words) -> String {
        super::naming::of_kind(&self.with_country(""), words)
    }
}
