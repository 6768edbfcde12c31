//! A lesson in a file `NAME.lesson.ron`, which trainers write by hand or with the editor.

use serde::{Deserialize, Serialize};

use super::beside::{Credit, Format};
use super::record_id::RecordIdForm;
use super::scalar::{Hex, Written, no_words};
use super::{FormError, FormFault, beside, pretty};
use crate::domain::{Bilingual, Price, Text};
use crate::transcript::lesson::{Accepted, Band, Lesson, Question};

/// The longest file of a lesson, in bytes: 1 MiB.
pub const MAX_LESSON_BYTES: usize = 1024 * 1024;
/// The most questions of a lesson.
pub const MAX_QUESTIONS: usize = 200;
/// The most answers that a question accepts.
pub const MAX_ACCEPTED: usize = 20;

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct LessonForm {
    format: Format,
    session: Written<Hex<32>>,
    title: WordsForm,
    about: WordsForm,
    questions: Vec<QuestionForm>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct QuestionForm {
    at: RecordIdForm,
    #[serde(default, skip_serializing_if = "WordsForm::is_empty")]
    asks: WordsForm,
    #[serde(default, skip_serializing_if = "WordsForm::is_empty")]
    hint: WordsForm,
    accepted: Vec<AcceptedForm>,
    #[serde(default, skip_serializing_if = "WordsForm::is_empty")]
    afterwards: WordsForm,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct AcceptedForm {
    band: BandForm,
    credit: Credit,
    because: WordsForm,
}

#[derive(Serialize, Deserialize)]
enum BandForm {
    Ask,
    Name(Written<Price>, Written<Price>),
    Recess,
    Accept,
    Stop,
}

/// Words in both languages; one that is missing is left out, so that a lesson can be kept
/// before it is translated.
#[derive(Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct WordsForm {
    #[serde(default, skip_serializing_if = "no_words")]
    en: Written<Text>,
    #[serde(default, skip_serializing_if = "no_words")]
    zh: Written<Text>,
}

impl WordsForm {
    fn is_empty(&self) -> bool {
        no_words(&self.en) && no_words(&self.zh)
    }
}

/// Reads a lesson. Its questions are put in the order of their records.
pub fn read_lesson(text: &str) -> Result<Lesson, FormFault> {
    let form: LessonForm = beside::read(text, MAX_LESSON_BYTES)?;
    let too_many = form.questions.len() > MAX_QUESTIONS
        || (form.questions.iter()).any(|question| question.accepted.len() > MAX_ACCEPTED);
    if too_many {
        return Err(FormFault {
            line: 1,
            column: 1,
            what: FormError::Value("too-many".to_owned()),
        });
    }
    let mut lesson = Lesson {
        session: form.session.0.0,
        title: form.title.into(),
        about: form.about.into(),
        questions: form.questions.into_iter().map(Question::from).collect(),
    };
    lesson.put_in_order();
    Ok(lesson)
}

/// Writes a lesson, laid out for people.
pub fn write_lesson(lesson: &Lesson) -> Result<String, FormFault> {
    pretty(&LessonForm {
        format: Format,
        session: Written(Hex(lesson.session.clone())),
        title: (&lesson.title).into(),
        about: (&lesson.about).into(),
        questions: lesson.questions.iter().map(QuestionForm::from).collect(),
    })
}

impl From<QuestionForm> for Question {
    fn from(form: QuestionForm) -> Self {
        Self {
            at: form.at.into(),
            asks: form.asks.into(),
            hint: form.hint.into(),
            accepted: form.accepted.into_iter().map(Accepted::from).collect(),
            afterwards: form.afterwards.into(),
        }
    }
}

impl From<&Question> for QuestionForm {
    fn from(question: &Question) -> Self {
        Self {
            at: question.at.into(),
            asks: (&question.asks).into(),
            hint: (&question.hint).into(),
            accepted: question.accepted.iter().map(AcceptedForm::from).collect(),
            afterwards: (&question.afterwards).into(),
        }
    }
}

impl From<AcceptedForm> for Accepted {
    fn from(form: AcceptedForm) -> Self {
        Self {
            band: form.band.into(),
            credit: form.credit.0,
            because: form.because.into(),
        }
    }
}

impl From<&Accepted> for AcceptedForm {
    fn from(accepted: &Accepted) -> Self {
        Self {
            band: accepted.band.into(),
            credit: Credit(accepted.credit),
            because: (&accepted.because).into(),
        }
    }
}

impl From<BandForm> for Band {
    fn from(form: BandForm) -> Self {
        match form {
            BandForm::Ask => Self::Ask,
            BandForm::Name(low, high) => Self::Name(low.0, high.0),
            BandForm::Recess => Self::Recess,
            BandForm::Accept => Self::Accept,
            BandForm::Stop => Self::Stop,
        }
    }
}

impl From<Band> for BandForm {
    fn from(band: Band) -> Self {
        match band {
            Band::Ask => Self::Ask,
            Band::Name(low, high) => Self::Name(Written(low), Written(high)),
            Band::Recess => Self::Recess,
            Band::Accept => Self::Accept,
            Band::Stop => Self::Stop,
        }
    }
}

impl From<WordsForm> for Bilingual {
    fn from(words: WordsForm) -> Self {
        Self {
            en: words.en.0,
            zh: words.zh.0,
        }
    }
}

impl From<&Bilingual> for WordsForm {
    fn from(words: &Bilingual) -> Self {
        Self {
            en: Written(words.en.clone()),
            zh: Written(words.zh.clone()),
        }
    }
}
