//! A plan in a file that people write, and inside one that is sealed.
//!
//! What is wrong with it is said by its place and a fixed word, never with a piece of it.

use serde::{Deserialize, Serialize};

use super::scalar::{Written, no_words};
use super::spelling::ConcessionForm;
use super::{FormError, FormFault, by_hand, pretty};
use crate::domain::plan::{Concession, Plan, PlanFault, PlanLimits, PlanParts, PlanStep};
use crate::domain::{Currency, Price, Text, Unit};

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct PlanForm {
    currency: Written<Currency>,
    unit: Written<Unit>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    target: Option<Written<Price>>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    ladder: Vec<StepForm>,
    #[serde(default, skip_serializing_if = "LimitsForm::is_empty")]
    limits: LimitsForm,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    concessions: Vec<ConcessionLine>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    reasons: Vec<Written<Text>>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct StepForm {
    price: Written<Price>,
    #[serde(default, skip_serializing_if = "no_words")]
    note: Written<Text>,
}

#[derive(Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct LimitsForm {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    walk_away_above: Option<Written<Price>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    largest_step: Option<Written<Price>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    not_before_offer: Option<u32>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct ConcessionLine {
    kind: ConcessionForm,
    text: Written<Text>,
}

impl LimitsForm {
    fn is_empty(&self) -> bool {
        self.walk_away_above.is_none()
            && self.largest_step.is_none()
            && self.not_before_offer.is_none()
    }
}

/// Why a text is no plan. Nothing of the text is in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PlanUnreadable {
    /// The text is not written as a plan is.
    Form {
        /// The line, from 1.
        line: usize,
        /// The column, from 1.
        column: usize,
        /// What is wrong: the stem of its words.
        what: &'static str,
        /// The field that is missing, or that stands there twice.
        field: &'static str,
    },
    /// It contradicts itself.
    Contradicts(Vec<PlanFault>),
}

/// Reads a plan and checks that it does not contradict itself.
pub fn read_plan(text: &str) -> Result<Plan, PlanUnreadable> {
    let form = by_hand::<PlanForm>(text).map_err(|fault| without_the_text(&fault))?;
    Plan::new(form.into()).map_err(PlanUnreadable::Contradicts)
}

/// Writes a plan, laid out for people: for sealing, or for the person who has opened it.
pub fn write_plan(plan: &Plan) -> Result<String, FormFault> {
    let lent = plan.lend();
    let limits = lent.limits();
    let written = |price: &Price| Written(*price);
    let form = PlanForm {
        currency: Written(lent.currency()),
        unit: Written(lent.unit()),
        target: lent.target().map(written),
        ladder: lent
            .steps()
            .iter()
            .map(|step| StepForm {
                price: Written(step.price),
                note: Written(step.note.clone()),
            })
            .collect(),
        limits: LimitsForm {
            walk_away_above: limits.walk_away.as_ref().map(written),
            largest_step: limits.largest_step.as_ref().map(written),
            not_before_offer: limits.not_before,
        },
        concessions: lent
            .concessions()
            .iter()
            .map(|one| ConcessionLine {
                kind: one.kind.into(),
                text: Written(one.text.clone()),
            })
            .collect(),
        reasons: lent
            .reasons()
            .map(|(text, _)| Written(text.clone()))
            .collect(),
    };
    pretty(&form)
}

impl From<PlanForm> for PlanParts {
    fn from(form: PlanForm) -> Self {
        let steps = form.ladder.into_iter().map(|step| PlanStep {
            price: step.price.0,
            note: step.note.0,
        });
        let concessions = form.concessions.into_iter().map(|one| Concession {
            kind: one.kind.into(),
            text: one.text.0,
        });
        Self {
            currency: form.currency.0,
            unit: form.unit.0,
            target: form.target.map(|price| price.0),
            steps: steps.collect(),
            limits: PlanLimits {
                walk_away: form.limits.walk_away_above.map(|price| price.0),
                largest_step: form.limits.largest_step.map(|price| price.0),
                not_before: form.limits.not_before_offer,
            },
            concessions: concessions.collect(),
            reasons: form.reasons.into_iter().map(|text| text.0).collect(),
        }
    }
}

fn without_the_text(fault: &FormFault) -> PlanUnreadable {
    let (what, field) = match &fault.what {
        FormError::MissingField(field) => ("plan-field-missing", *field),
        FormError::FieldTwice(field) => ("plan-field-twice", *field),
        FormError::UnknownField { .. } => ("plan-field-unknown", ""),
        FormError::UnknownWord { .. } => ("plan-word-unknown", ""),
        FormError::Value(code) if code.starts_with("price-") => ("plan-price-unreadable", ""),
        FormError::Value(_) => ("plan-value-unreadable", ""),
        _ => ("plan-unreadable", ""),
    };
    PlanUnreadable::Form {
        line: fault.line,
        column: fault.column,
        what,
        field,
    }
}
