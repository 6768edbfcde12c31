//! What was said in two languages, and why a talk ended, in a transcript.

use serde::{Deserialize, Serialize};

use super::scalar::{Word, Written};
use crate::domain::Text;
use crate::domain::event::{Failure, Translation};

#[derive(Clone, Debug, Serialize, Deserialize)]
pub(super) enum FailureForm {
    Stated(Written<Text>),
    ByRule(Written<Word>),
}

#[derive(Clone, Debug, Serialize, Deserialize)]
pub(super) enum TranslationForm {
    English(Written<Text>),
    Chinese(Written<Text>),
}

impl From<TranslationForm> for Translation {
    fn from(form: TranslationForm) -> Self {
        match form {
            TranslationForm::English(text) => Self {
                english: true,
                text: text.0,
            },
            TranslationForm::Chinese(text) => Self {
                english: false,
                text: text.0,
            },
        }
    }
}

impl From<&Translation> for TranslationForm {
    fn from(translation: &Translation) -> Self {
        let text = Written(translation.text.clone());
        if translation.english {
            Self::English(text)
        } else {
            Self::Chinese(text)
        }
    }
}

impl From<FailureForm> for Failure {
    fn from(form: FailureForm) -> Self {
        match form {
            FailureForm::Stated(reason) => Self::Stated(reason.0),
            FailureForm::ByRule(rule) => Self::ByRule(rule.0.0),
        }
    }
}

impl From<&Failure> for FailureForm {
    fn from(failure: &Failure) -> Self {
        match failure {
            Failure::Stated(reason) => Self::Stated(Written(reason.clone())),
            Failure::ByRule(rule) => Self::ByRule(Written(Word(rule.clone()))),
        }
    }
}
