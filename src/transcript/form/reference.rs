//! A reference price in a file.

use serde::{Deserialize, Serialize};

use super::scalar::{Country, Figure, Name, Names, Written, no_words};
use super::spelling::BasisForm;
use crate::domain::currency::Currency;
use crate::domain::date::PartialDate;
use crate::domain::reference::{Known, ReferenceKind, ReferencePrice, Weight};
use crate::domain::strength::Strength;
use crate::domain::{Price, Text, Unit};

#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ReferenceForm {
    kind: KindForm,
    #[serde(default, skip_serializing_if = "Names::is_empty")]
    label: Names,
    price: KnownForm,
    currency: Written<Currency>,
    unit: Written<Unit>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    strength: Option<Written<Strength>>,
    basis: BasisForm,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    date: Option<Written<PartialDate>>,
    #[serde(default, skip_serializing_if = "no_words")]
    source: Written<Text>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    weight: Option<Written<Figure>>,
    #[serde(default, skip_serializing_if = "no_name")]
    weight_of: Written<Name>,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) enum KindForm {
    List,
    LastPaymentStandard,
    Intended,
    International { country: Written<Country> },
    LowestInternational,
    MeanInternational,
    Launch,
    Market,
    AlternativeTherapy,
    Ceiling,
    Other,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
enum KnownForm {
    At(Written<Price>),
    Between(Written<Price>, Written<Price>),
    Above(Written<Price>),
    Below(Written<Price>),
}

fn no_name(name: &Written<Name>) -> bool {
    name.0.0.is_empty()
}

impl From<KindForm> for ReferenceKind {
    fn from(form: KindForm) -> Self {
        match form {
            KindForm::List => Self::List,
            KindForm::LastPaymentStandard => Self::LastPaymentStandard,
            KindForm::Intended => Self::Intended,
            KindForm::International { country } => Self::International {
                country: country.0.0,
            },
            KindForm::LowestInternational => Self::LowestInternational,
            KindForm::MeanInternational => Self::MeanInternational,
            KindForm::Launch => Self::Launch,
            KindForm::Market => Self::Market,
            KindForm::AlternativeTherapy => Self::AlternativeTherapy,
            KindForm::Ceiling => Self::Ceiling,
            KindForm::Other => Self::Other,
        }
    }
}

impl From<&ReferenceKind> for KindForm {
    fn from(kind: &ReferenceKind) -> Self {
        match kind {
            ReferenceKind::List => Self::List,
            ReferenceKind::LastPaymentStandard => Self::LastPaymentStandard,
            ReferenceKind::Intended => Self::Intended,
            ReferenceKind::International { country } => Self::International {
                country: Written(Country(country.clone())),
            },
            ReferenceKind::LowestInternational => Self::LowestInternational,
            ReferenceKind::MeanInternational => Self::MeanInternational,
            ReferenceKind::Launch => Self::Launch,
            ReferenceKind::Market => Self::Market,
            ReferenceKind::AlternativeTherapy => Self::AlternativeTherapy,
            ReferenceKind::Ceiling => Self::Ceiling,
            ReferenceKind::Other => Self::Other,
        }
    }
}

impl From<ReferenceForm> for ReferencePrice {
    fn from(form: ReferenceForm) -> Self {
        Self {
            kind: form.kind.into(),
            label: form.label.into(),
            value: match form.price {
                KnownForm::At(price) => Known::At(price.0),
                KnownForm::Between(low, high) => Known::Between(low.0, high.0),
                KnownForm::Above(price) => Known::Above(price.0),
                KnownForm::Below(price) => Known::Below(price.0),
            },
            currency: form.currency.0,
            unit: form.unit.0,
            strength: form.strength.map(|strength| strength.0),
            basis: form.basis.into(),
            date: form.date.map(|date| date.0),
            source: form.source.0,
            // what a weight would measure says nothing where there is none
            weight: form.weight.map(|weight| Weight {
                figure: weight.0.0,
                of: form.weight_of.0.0,
            }),
        }
    }
}

impl From<&ReferencePrice> for ReferenceForm {
    fn from(reference: &ReferencePrice) -> Self {
        Self {
            kind: (&reference.kind).into(),
            label: Names::from(&reference.label),
            price: match reference.value {
                Known::At(price) => KnownForm::At(Written(price)),
                Known::Between(low, high) => KnownForm::Between(Written(low), Written(high)),
                Known::Above(price) => KnownForm::Above(Written(price)),
                Known::Below(price) => KnownForm::Below(Written(price)),
            },
            currency: Written(reference.currency),
            unit: Written(reference.unit),
            strength: reference.strength.map(Written),
            basis: reference.basis.into(),
            date: reference.date.map(Written),
            source: Written(reference.source.clone()),
            weight: reference
                .weight
                .as_ref()
                .map(|weight| Written(Figure(weight.figure))),
            weight_of: Written(Name(
                reference
                    .weight
                    .as_ref()
                    .map_or_else(Text::default, |weight| weight.of.clone()),
            )),
        }
    }
}
