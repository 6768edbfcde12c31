//! The attempts of trainees in one file of the user's.

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use super::beside::{Credit, Format};
use super::scalar::{Hex, Name, Scalar, Written};
use super::{FormError, FormFault, beside, pretty};
use crate::domain::{Currency, Moment, Price, Unit};
use crate::transcript::attempt::{Attempt, DECIMALS, Exercise, Result as Outcome};

/// The longest file of attempts, in bytes: 8 MiB.
pub const MAX_ATTEMPTS_BYTES: usize = 8 * 1024 * 1024;
/// The most attempts in it.
pub const MAX_ATTEMPTS: usize = 10_000;

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct AttemptsForm {
    format: Format,
    attempts: Vec<AttemptForm>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct AttemptForm {
    trainee: Written<Name>,
    at: Written<Moment>,
    exercise: ExerciseForm,
    name: Written<Name>,
    session: Written<Hex<32>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    seed: Option<u64>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    credit: Option<Credit>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    result: Option<ResultForm>,
}

#[derive(Clone, Copy, Serialize, Deserialize)]
enum ExerciseForm {
    Lesson,
    Branch,
    Practice,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct ResultForm {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    price: Option<Written<Price>>,
    currency: Written<Currency>,
    unit: Written<Unit>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    share: Option<Written<Share>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    between_firsts: Option<Written<Share>>,
    concessions: u32,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    mean_concession: Option<Written<Share>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    answers: Option<Written<Share>>,
    slips: u32,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    seconds: Option<u64>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    saved: Option<Written<Share>>,
}

/// A ratio, which may be below zero: at most twelve digits and four behind the point.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
struct Share(Decimal);

impl Scalar for Share {
    fn read(text: &str) -> std::result::Result<Self, &'static str> {
        const UNREADABLE: &str = "figure-unreadable";
        let digits = text.strip_prefix('-').unwrap_or(text);
        let (whole, fine) = digits
            .split_once('.')
            .map_or((digits, None), |(whole, fine)| (whole, Some(fine)));
        let plain = |part: &str, most: usize| {
            !part.is_empty() && part.len() <= most && part.bytes().all(|one| one.is_ascii_digit())
        };
        let leading_zero = whole.len() > 1 && whole.starts_with('0');
        if !plain(whole, 12) || leading_zero || fine.is_some_and(|fine| !plain(fine, 4)) {
            return Err(UNREADABLE);
        }
        Decimal::from_str_exact(text).map(Self).or(Err(UNREADABLE))
    }
    fn write(&self) -> String {
        let kept = self
            .0
            .round_dp_with_strategy(DECIMALS, crate::text::number::ROUNDING)
            .normalize();
        // minus nought is nought
        if kept.is_zero() {
            "0".to_owned()
        } else {
            kept.to_string()
        }
    }
}

/// Reads the attempts of a file, the oldest first.
pub fn read_attempts(text: &str) -> std::result::Result<Vec<Attempt>, FormFault> {
    let form: AttemptsForm = beside::read(text, MAX_ATTEMPTS_BYTES)?;
    if form.attempts.len() > MAX_ATTEMPTS {
        return Err(FormFault {
            line: 1,
            column: 1,
            what: FormError::Value("too-many".to_owned()),
        });
    }
    Ok(form.attempts.into_iter().map(Attempt::from).collect())
}

/// Writes attempts, laid out for people.
pub fn write_attempts(attempts: &[Attempt]) -> std::result::Result<String, FormFault> {
    pretty(&AttemptsForm {
        format: Format,
        attempts: attempts.iter().map(AttemptForm::from).collect(),
    })
}

impl From<AttemptForm> for Attempt {
    fn from(form: AttemptForm) -> Self {
        Self {
            trainee: form.trainee.0.0,
            at: form.at.0,
            exercise: match form.exercise {
                ExerciseForm::Lesson => Exercise::Lesson,
                ExerciseForm::Branch => Exercise::Branch,
                ExerciseForm::Practice => Exercise::Practice,
            },
            name: form.name.0.0,
            session: form.session.0.0,
            seed: form.seed,
            credit: form.credit.map(|credit| credit.0),
            result: form.result.map(Outcome::from),
        }
    }
}

impl From<&Attempt> for AttemptForm {
    fn from(attempt: &Attempt) -> Self {
        Self {
            trainee: Written(Name(attempt.trainee.clone())),
            at: Written(attempt.at),
            exercise: match attempt.exercise {
                Exercise::Lesson => ExerciseForm::Lesson,
                Exercise::Branch => ExerciseForm::Branch,
                Exercise::Practice => ExerciseForm::Practice,
            },
            name: Written(Name(attempt.name.clone())),
            session: Written(Hex(attempt.session.clone())),
            seed: attempt.seed,
            credit: attempt.credit.map(Credit),
            result: attempt.result.as_ref().map(ResultForm::from),
        }
    }
}

impl From<ResultForm> for Outcome {
    fn from(form: ResultForm) -> Self {
        let share = |share: Option<Written<Share>>| share.map(|share| share.0.0);
        Self {
            price: form.price.map(|price| price.0),
            currency: form.currency.0,
            unit: form.unit.0,
            share: share(form.share),
            between_firsts: share(form.between_firsts),
            concessions: form.concessions,
            mean_concession: share(form.mean_concession),
            answers: share(form.answers),
            slips: form.slips,
            seconds: form.seconds,
            saved: share(form.saved),
        }
    }
}

impl From<&Outcome> for ResultForm {
    fn from(result: &Outcome) -> Self {
        let share = |share: Option<Decimal>| share.map(|share| Written(Share(share)));
        Self {
            price: result.price.map(Written),
            currency: Written(result.currency),
            unit: Written(result.unit),
            share: share(result.share),
            between_firsts: share(result.between_firsts),
            concessions: result.concessions,
            mean_concession: share(result.mean_concession),
            answers: share(result.answers),
            slips: result.slips,
            seconds: result.seconds,
            saved: share(result.saved),
        }
    }
}
