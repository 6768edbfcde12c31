//! Customs about digits in a file.

use serde::Deserialize;

use super::scalar::{Sentences, Written};
use super::spelling::SurenessForm;
use crate::domain::ending::{Customs, DigitCustom, LikedDigits};
use crate::domain::{Currency, Text};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct EndingsForm {
    digits: Vec<DigitForm>,
    #[serde(default)]
    liked: Vec<LikedForm>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct LikedForm {
    currency: Written<Currency>,
    digits: Vec<u8>,
    says: Sentences,
    source: Written<Text>,
    sureness: SurenessForm,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct DigitForm {
    currency: Written<Currency>,
    digit: u8,
    from: u8,
    says: Sentences,
    source: Written<Text>,
    sureness: SurenessForm,
}

impl From<EndingsForm> for Customs {
    fn from(form: EndingsForm) -> Self {
        Self {
            digits: form.digits.into_iter().map(Into::into).collect(),
            liked: form.liked.into_iter().map(Into::into).collect(),
        }
    }
}

impl From<DigitForm> for DigitCustom {
    fn from(form: DigitForm) -> Self {
        Self {
            currency: form.currency.0,
            digit: form.digit,
            from: form.from,
            says: form.says.into(),
            source: form.source.0,
            sureness: form.sureness.into(),
        }
    }
}

impl From<LikedForm> for LikedDigits {
    fn from(form: LikedForm) -> Self {
        Self {
            currency: form.currency.0,
            digits: form.digits,
            says: form.says.into(),
            source: form.source.0,
            sureness: form.sureness.into(),
        }
    }
}
