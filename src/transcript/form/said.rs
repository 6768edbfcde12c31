//! What was said in two languages, how well a figure was heard, and why a talk ended.

use serde::{Deserialize, Serialize};

use super::FormError;
use super::scalar::{Word, Written};
use super::spelling::HearingForm;
use crate::domain::event::{Failure, Translation};
use crate::domain::offer::Hearing;
use crate::domain::{Price, Text};

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

/// Refuses a record whose parts contradict each other.
pub(super) fn contradiction(agrees: bool, code: &str) -> Result<(), FormError> {
    if agrees {
        Ok(())
    } else {
        Err(FormError::Value(code.to_owned()))
    }
}

/// The figure of an offer, which is missing where it is not on record and only there.
pub(super) fn heard(
    price: Option<Written<Price>>,
    hearing: HearingForm,
) -> Result<(Option<Price>, Hearing), FormError> {
    let hearing = Hearing::from(hearing);
    let agrees = price.is_none() == (hearing == Hearing::NotOnRecord);
    contradiction(agrees, "price-empty")?;
    Ok((price.map(|price| price.0), hearing))
}
