//! What a talk comes to, as the index of the library keeps it: JSON on one line. It is no
//! file of its own; an index may be thrown away at any time.

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use super::reference::KindForm;
use super::scalar::{Names, Scalar, Written, no_words};
use super::spelling::{BasisForm, OriginForm};
use crate::domain::currency::Currency;
use crate::domain::date::PartialDate;
use crate::domain::rules::PackName;
use crate::domain::summary::{Conclusion, CutBase, Summary, SummaryCut};
use crate::domain::{Price, Text, Unit};

/// A figure with all its digits.
struct Exact(Decimal);

impl Scalar for Exact {
    fn read(text: &str) -> Result<Self, &'static str> {
        Decimal::from_str_exact(text)
            .map(Self)
            .or(Err("figure-unreadable"))
    }
    fn write(&self) -> String {
        self.0.to_string()
    }
}

#[derive(Serialize, Deserialize)]
enum ConclusionForm {
    Deal,
    NoDeal,
    Open,
    NotOnRecord,
}

#[derive(Serialize, Deserialize)]
struct CutForm {
    /// What it is from; the first offer where nothing stands.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    kind: Option<KindForm>,
    #[serde(default, skip_serializing_if = "Names::is_empty")]
    label: Names,
    from: Written<Exact>,
    percent: Written<Exact>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    saving: Option<Written<Exact>>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct SummaryForm {
    session: String,
    origin: OriginForm,
    rules: (String, String),
    procedure: Names,
    generic: Names,
    #[serde(default, skip_serializing_if = "Names::is_empty")]
    brand: Names,
    #[serde(default, skip_serializing_if = "Names::is_empty")]
    form: Names,
    #[serde(default, skip_serializing_if = "no_words")]
    strength: Written<Text>,
    #[serde(default, skip_serializing_if = "Names::is_empty")]
    company: Names,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    bidders: Vec<Names>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    people: Vec<Names>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    held: Option<Written<PartialDate>>,
    end: ConclusionForm,
    currency: Written<Currency>,
    unit: Written<Unit>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    first: Option<Written<Price>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    agreed: Option<Written<Price>>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    cuts: Vec<CutForm>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    volume: Option<(Written<Exact>, BasisForm)>,
    offers: (usize, usize),
    recesses: u32,
    closed: bool,
    past: bool,
    records: usize,
}

/// Writes a summary on one line.
pub fn write_summary(summary: &Summary) -> Result<String, serde_json::Error> {
    serde_json::to_string(&SummaryForm::from(summary))
}

/// Reads such a line; `None` where it is none.
pub fn read_summary(text: &str) -> Option<Summary> {
    let form: SummaryForm = serde_json::from_str(text).ok()?;
    Some(form.into())
}

impl From<&SummaryCut> for CutForm {
    fn from(cut: &SummaryCut) -> Self {
        let (kind, label) = match &cut.base {
            CutBase::FirstOffer => (None, Names::default()),
            CutBase::Reference { kind, label } => (Some(kind.into()), label.into()),
        };
        Self {
            kind,
            label,
            from: Written(Exact(cut.from)),
            percent: Written(Exact(cut.percent)),
            saving: cut.saving.map(|one| Written(Exact(one))),
        }
    }
}

impl From<CutForm> for SummaryCut {
    fn from(form: CutForm) -> Self {
        Self {
            base: match form.kind {
                None => CutBase::FirstOffer,
                Some(kind) => CutBase::Reference {
                    kind: kind.into(),
                    label: form.label.into(),
                },
            },
            from: form.from.0.0,
            percent: form.percent.0.0,
            saving: form.saving.map(|one| one.0.0),
        }
    }
}

impl From<&Summary> for SummaryForm {
    fn from(one: &Summary) -> Self {
        let names = |all: &[crate::domain::Bilingual]| all.iter().map(Names::from).collect();
        Self {
            session: one.session.clone(),
            origin: one.origin.into(),
            rules: (one.rules.pack.clone(), one.rules.version.clone()),
            procedure: (&one.procedure).into(),
            generic: (&one.generic_name).into(),
            brand: (&one.brand).into(),
            form: (&one.dosage_form).into(),
            strength: Written(one.strength.clone()),
            company: (&one.company).into(),
            bidders: names(&one.bidders),
            people: names(&one.people),
            held: one.held.map(Written),
            end: match one.conclusion {
                Conclusion::Deal => ConclusionForm::Deal,
                Conclusion::NoDeal => ConclusionForm::NoDeal,
                Conclusion::Open => ConclusionForm::Open,
                Conclusion::NotOnRecord => ConclusionForm::NotOnRecord,
            },
            currency: Written(one.currency),
            unit: Written(one.unit),
            first: one.first.map(Written),
            agreed: one.agreed.map(Written),
            cuts: one.cuts.iter().map(CutForm::from).collect(),
            volume: (one.volume).map(|(figure, basis)| (Written(Exact(figure)), basis.into())),
            offers: one.offers,
            recesses: one.recesses,
            closed: one.closed,
            past: one.past,
            records: one.records,
        }
    }
}

impl From<SummaryForm> for Summary {
    fn from(form: SummaryForm) -> Self {
        let names = |all: Vec<Names>| all.into_iter().map(Into::into).collect();
        Self {
            session: form.session,
            origin: form.origin.into(),
            rules: PackName {
                pack: form.rules.0,
                version: form.rules.1,
            },
            procedure: form.procedure.into(),
            generic_name: form.generic.into(),
            brand: form.brand.into(),
            dosage_form: form.form.into(),
            strength: form.strength.0,
            company: form.company.into(),
            bidders: names(form.bidders),
            people: names(form.people),
            held: form.held.map(|one| one.0),
            conclusion: match form.end {
                ConclusionForm::Deal => Conclusion::Deal,
                ConclusionForm::NoDeal => Conclusion::NoDeal,
                ConclusionForm::Open => Conclusion::Open,
                ConclusionForm::NotOnRecord => Conclusion::NotOnRecord,
            },
            currency: form.currency.0,
            unit: form.unit.0,
            first: form.first.map(|one| one.0),
            agreed: form.agreed.map(|one| one.0),
            cuts: form.cuts.into_iter().map(SummaryCut::from).collect(),
            volume: form
                .volume
                .map(|(figure, basis)| (figure.0.0, basis.into())),
            offers: form.offers,
            recesses: form.recesses,
            closed: form.closed,
            past: form.past,
            records: form.records,
        }
    }
}
