//! What one trainee answered about one talk, in a file of the trainee's own.

use serde::{Deserialize, Serialize};

use super::beside::{Credit, Format};
use super::record_id::RecordIdForm;
use super::scalar::{Hex, Name, Written, no_words};
use super::{FormFault, beside, pretty};
use crate::domain::{Moment, Price, Text};
use crate::transcript::answer::Answer;
use crate::transcript::progress::{Given, Progress};

/// The longest file of answers, in bytes: 4 MiB.
pub const MAX_PROGRESS_BYTES: usize = 4 * 1024 * 1024;

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct ProgressForm {
    format: Format,
    session: Written<Hex<32>>,
    by: Written<Name>,
    given: Vec<GivenForm>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct GivenForm {
    at: RecordIdForm,
    answer: AnswerForm,
    #[serde(default, skip_serializing_if = "no_words")]
    why: Written<Text>,
    credit: Credit,
    #[serde(default, skip_serializing_if = "is_false")]
    hinted: bool,
    when: Written<Moment>,
}

#[derive(Serialize, Deserialize)]
enum AnswerForm {
    Ask,
    Name(Written<Price>),
    Recess,
    Accept,
    Stop,
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde lends it")]
fn is_false(one: &bool) -> bool {
    !one
}

/// Reads what a trainee answered.
pub fn read_progress(text: &str) -> Result<Progress, FormFault> {
    let form: ProgressForm = beside::read(text, MAX_PROGRESS_BYTES)?;
    Ok(Progress {
        session: form.session.0.0,
        by: form.by.0.0,
        given: form.given.into_iter().map(Given::from).collect(),
    })
}

/// Writes what a trainee answered, laid out for people.
pub fn write_progress(progress: &Progress) -> Result<String, FormFault> {
    pretty(&ProgressForm {
        format: Format,
        session: Written(Hex(progress.session.clone())),
        by: Written(Name(progress.by.clone())),
        given: progress.given.iter().map(GivenForm::from).collect(),
    })
}

impl From<GivenForm> for Given {
    fn from(form: GivenForm) -> Self {
        Self {
            at: form.at.into(),
            answer: form.answer.into(),
            why: form.why.0,
            credit: form.credit.0,
            hinted: form.hinted,
            when: form.when.0,
        }
    }
}

impl From<&Given> for GivenForm {
    fn from(given: &Given) -> Self {
        Self {
            at: given.at.into(),
            answer: given.answer.into(),
            why: Written(given.why.clone()),
            credit: Credit(given.credit),
            hinted: given.hinted,
            when: Written(given.when),
        }
    }
}

impl From<AnswerForm> for Answer {
    fn from(form: AnswerForm) -> Self {
        match form {
            AnswerForm::Ask => Self::Ask,
            AnswerForm::Name(price) => Self::Name(price.0),
            AnswerForm::Recess => Self::Recess,
            AnswerForm::Accept => Self::Accept,
            AnswerForm::Stop => Self::Stop,
        }
    }
}

impl From<Answer> for AnswerForm {
    fn from(answer: Answer) -> Self {
        match answer {
            Answer::Ask => Self::Ask,
            Answer::Name(price) => Self::Name(Written(price)),
            Answer::Recess => Self::Recess,
            Answer::Accept => Self::Accept,
            Answer::Stop => Self::Stop,
        }
    }
}
