//! Conversions and exchange rates in files and commands.

use serde::{Deserialize, Serialize};

use super::scalar::{Factor, Written, no_words};
use super::spelling::BasisForm;
use crate::domain::conversion::{Conversion, Rate, Settled};
use crate::domain::currency::Currency;
use crate::domain::date::PartialDate;
use crate::domain::reference::Basis;
use crate::domain::{Text, Unit};

#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ConversionForm {
    of: Written<Unit>,
    makes: Written<Factor>,
    unit: Written<Unit>,
    /// What is not said to be known otherwise is assumed.
    #[serde(default = "assumed")]
    basis: BasisForm,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    date: Option<Written<PartialDate>>,
    #[serde(default, skip_serializing_if = "no_words")]
    source: Written<Text>,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RateForm {
    of: Written<Currency>,
    makes: Written<Factor>,
    currency: Written<Currency>,
    date: Written<PartialDate>,
    #[serde(default = "assumed")]
    basis: BasisForm,
    #[serde(default, skip_serializing_if = "no_words")]
    source: Written<Text>,
}

/// A settled fact in a transcript.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) enum SettledForm {
    Conversion(ConversionForm),
    Rate(RateForm),
}

fn assumed() -> BasisForm {
    Basis::Assumed.into()
}

impl From<ConversionForm> for Conversion {
    fn from(form: ConversionForm) -> Self {
        Self {
            of: form.of.0,
            makes: form.makes.0.0,
            unit: form.unit.0,
            basis: form.basis.into(),
            date: form.date.map(|date| date.0),
            source: form.source.0,
        }
    }
}

impl From<&Conversion> for ConversionForm {
    fn from(one: &Conversion) -> Self {
        Self {
            of: Written(one.of),
            makes: Written(Factor(one.makes)),
            unit: Written(one.unit),
            basis: one.basis.into(),
            date: one.date.map(Written),
            source: Written(one.source.clone()),
        }
    }
}

impl From<RateForm> for Rate {
    fn from(form: RateForm) -> Self {
        Self {
            of: form.of.0,
            makes: form.makes.0.0,
            currency: form.currency.0,
            basis: form.basis.into(),
            date: form.date.0,
            source: form.source.0,
        }
    }
}

impl From<&Rate> for RateForm {
    fn from(one: &Rate) -> Self {
        Self {
            of: Written(one.of),
            makes: Written(Factor(one.makes)),
            currency: Written(one.currency),
            date: Written(one.date),
            basis: one.basis.into(),
            source: Written(one.source.clone()),
        }
    }
}

impl From<SettledForm> for Settled {
    fn from(form: SettledForm) -> Self {
        match form {
            SettledForm::Conversion(one) => Self::Conversion(one.into()),
            SettledForm::Rate(one) => Self::Rate(one.into()),
        }
    }
}

impl From<&Settled> for SettledForm {
    fn from(settled: &Settled) -> Self {
        match settled {
            Settled::Conversion(one) => Self::Conversion(one.into()),
            Settled::Rate(one) => Self::Rate(one.into()),
        }
    }
}
