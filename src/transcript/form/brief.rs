//! A brief in a file, and in the first record of a transcript.

use serde::{Deserialize, Serialize};

use super::conversion::{ConversionForm, RateForm};
use super::reference::ReferenceForm;
use super::scalar::{Figure, Name, Names, Scalar as _, Word, Written, no_words};
use super::spelling::{BasisForm, ReserveForm, RoleForm};
use crate::domain::brief::{Brief, ReserveMode};
use crate::domain::conversion::Settlements;
use crate::domain::currency::Currency;
use crate::domain::date::PartialDate;
use crate::domain::party::Attendance;
use crate::domain::product::Product;
use crate::domain::renewal::Renewal;
use crate::domain::rules::PackName;
use crate::domain::savings::{AnnualVolume, Patients, SavingsTarget};
use crate::domain::{Price, Text, Unit};

#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct BriefForm {
    rules: RulesForm,
    currency: Written<Currency>,
    unit: Written<Unit>,
    #[serde(default = "fen", skip_serializing_if = "is_fen")]
    step: Written<Price>,
    product: ProductForm,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    references: Vec<ReferenceForm>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    volume: Option<VolumeForm>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    patients: Option<PatientsForm>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    conversions: Vec<ConversionForm>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    rates: Vec<RateForm>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    target: Option<TargetForm>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    people: Vec<AttendanceForm>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    time_budget: Option<u16>,
    #[serde(default = "paper")]
    reserve: ReserveForm,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    held: Option<Written<PartialDate>>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    sources: Vec<Written<Text>>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    bidders: Vec<Names>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    renewal: Option<RenewalForm>,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RulesForm {
    pack: Written<Word>,
    version: Written<Word>,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct ProductForm {
    generic_name: Names,
    #[serde(default, skip_serializing_if = "Names::is_empty")]
    brand: Names,
    #[serde(default, skip_serializing_if = "Names::is_empty")]
    company: Names,
    #[serde(default, skip_serializing_if = "Names::is_empty")]
    dosage_form: Names,
    #[serde(default, skip_serializing_if = "no_name")]
    strength: Written<Name>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pack: Option<u32>,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct VolumeForm {
    quantity: Written<Figure>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    low: Option<Written<Figure>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    high: Option<Written<Figure>>,
    basis: BasisForm,
    #[serde(default, skip_serializing_if = "no_words")]
    source: Written<Text>,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct PatientsForm {
    number: Written<Figure>,
    basis: BasisForm,
    #[serde(default, skip_serializing_if = "no_words")]
    source: Written<Text>,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
enum TargetForm {
    Price(Written<Price>),
    /// The reference is counted from 1, as people do.
    Cut {
        reference: usize,
        percent: Written<Figure>,
    },
    AnnualSpend(Written<Figure>),
}

#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct AttendanceForm {
    role: RoleForm,
    #[serde(default, skip_serializing_if = "Names::is_empty")]
    name: Names,
    #[serde(default = "one", skip_serializing_if = "is_one")]
    count: u8,
    #[serde(default, skip_serializing_if = "no_words")]
    authority: Written<Text>,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct RenewalForm {
    year: i16,
    spend: Written<Figure>,
    budget: Written<Figure>,
    added_budget: Written<Figure>,
    base: Written<Figure>,
    payment_standard: Written<Price>,
    consecutive_years: u8,
    #[serde(default, skip_serializing_if = "no_words")]
    source: Written<Text>,
}

fn fen() -> Written<Price> {
    Written(crate::domain::price::fen())
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde lends it")]
fn is_one(count: &u8) -> bool {
    *count == 1
}

fn is_fen(step: &Written<Price>) -> bool {
    step.0.write() == "0.01"
}

fn paper() -> ReserveForm {
    ReserveMode::Paper.into()
}

fn one() -> u8 {
    1
}

fn no_name(name: &Written<Name>) -> bool {
    name.0.0.is_empty()
}

impl From<RulesForm> for PackName {
    fn from(form: RulesForm) -> Self {
        Self {
            pack: form.pack.0.0,
            version: form.version.0.0,
        }
    }
}

impl From<&PackName> for RulesForm {
    fn from(name: &PackName) -> Self {
        Self {
            pack: Written(Word(name.pack.clone())),
            version: Written(Word(name.version.clone())),
        }
    }
}

impl From<BriefForm> for Brief {
    fn from(form: BriefForm) -> Self {
        Self {
            rules: form.rules.into(),
            currency: form.currency.0,
            unit: form.unit.0,
            step: form.step.0,
            product: Product {
                generic_name: form.product.generic_name.into(),
                brand: form.product.brand.into(),
                company: form.product.company.into(),
                dosage_form: form.product.dosage_form.into(),
                strength: form.product.strength.0.0,
                pack: form.product.pack,
            },
            references: form.references.into_iter().map(Into::into).collect(),
            volume: form.volume.map(|volume| AnnualVolume {
                quantity: volume.quantity.0.0,
                low: volume.low.map(|low| low.0.0),
                high: volume.high.map(|high| high.0.0),
                basis: volume.basis.into(),
                source: volume.source.0,
            }),
            patients: form.patients.map(|patients| Patients {
                number: patients.number.0.0,
                basis: patients.basis.into(),
                source: patients.source.0,
            }),
            settled: Settlements {
                conversions: form.conversions.into_iter().map(Into::into).collect(),
                rates: form.rates.into_iter().map(Into::into).collect(),
            },
            target: form.target.map(|target| match target {
                TargetForm::Price(price) => SavingsTarget::Price(price.0),
                TargetForm::Cut { reference, percent } => SavingsTarget::Cut {
                    reference: reference.wrapping_sub(1),
                    percent: percent.0.0,
                },
                TargetForm::AnnualSpend(spend) => SavingsTarget::AnnualSpend(spend.0.0),
            }),
            people: form
                .people
                .into_iter()
                .map(|one| Attendance {
                    role: one.role.into(),
                    name: one.name.into(),
                    count: one.count,
                    authority: one.authority.0,
                })
                .collect(),
            time_budget: form.time_budget,
            reserve: form.reserve.into(),
            held: form.held.map(|held| held.0),
            sources: form.sources.into_iter().map(|source| source.0).collect(),
            bidders: form.bidders.into_iter().map(Into::into).collect(),
            renewal: form.renewal.map(|renewal| Renewal {
                year: renewal.year,
                spend: renewal.spend.0.0,
                budget: renewal.budget.0.0,
                added_budget: renewal.added_budget.0.0,
                base: renewal.base.0.0,
                standard: renewal.payment_standard.0,
                years: renewal.consecutive_years,
                source: renewal.source.0,
            }),
        }
    }
}

impl From<&Brief> for BriefForm {
    fn from(brief: &Brief) -> Self {
        let product = &brief.product;
        Self {
            rules: RulesForm::from(&brief.rules),
            currency: Written(brief.currency),
            unit: Written(brief.unit),
            step: Written(brief.step),
            product: ProductForm {
                generic_name: Names::from(&product.generic_name),
                brand: Names::from(&product.brand),
                company: Names::from(&product.company),
                dosage_form: Names::from(&product.dosage_form),
                strength: Written(Name(product.strength.clone())),
                pack: product.pack,
            },
            references: brief.references.iter().map(ReferenceForm::from).collect(),
            volume: brief.volume.as_ref().map(|volume| VolumeForm {
                quantity: Written(Figure(volume.quantity)),
                low: volume.low.map(|low| Written(Figure(low))),
                high: volume.high.map(|high| Written(Figure(high))),
                basis: volume.basis.into(),
                source: Written(volume.source.clone()),
            }),
            patients: brief.patients.as_ref().map(|patients| PatientsForm {
                number: Written(Figure(patients.number)),
                basis: patients.basis.into(),
                source: Written(patients.source.clone()),
            }),
            conversions: brief.settled.conversions.iter().map(Into::into).collect(),
            rates: brief.settled.rates.iter().map(Into::into).collect(),
            target: brief.target.as_ref().map(|target| match target {
                SavingsTarget::Price(price) => TargetForm::Price(Written(*price)),
                SavingsTarget::Cut { reference, percent } => TargetForm::Cut {
                    reference: reference.wrapping_add(1),
                    percent: Written(Figure(*percent)),
                },
                SavingsTarget::AnnualSpend(spend) => {
                    TargetForm::AnnualSpend(Written(Figure(*spend)))
                }
            }),
            people: brief
                .people
                .iter()
                .map(|one| AttendanceForm {
                    role: one.role.into(),
                    name: Names::from(&one.name),
                    count: one.count,
                    authority: Written(one.authority.clone()),
                })
                .collect(),
            time_budget: brief.time_budget,
            reserve: brief.reserve.into(),
            held: brief.held.map(Written),
            sources: brief.sources.iter().cloned().map(Written).collect(),
            bidders: brief.bidders.iter().map(Names::from).collect(),
            renewal: brief.renewal.as_ref().map(|renewal| RenewalForm {
                year: renewal.year,
                spend: Written(Figure(renewal.spend)),
                budget: Written(Figure(renewal.budget)),
                added_budget: Written(Figure(renewal.added_budget)),
                base: Written(Figure(renewal.base)),
                payment_standard: Written(renewal.standard),
                consecutive_years: renewal.years,
                source: Written(renewal.source.clone()),
            }),
        }
    }
}
