//! Customs about digits in a file.

use serde::Deserialize;

use super::scalar::{Sentences, Written};
use super::spelling::SurenessForm;
use crate::domain::ending::DigitCustom;
use crate::domain::{Currency, Text};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct EndingsForm {
    digits: Vec<DigitForm>,
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

impl From<EndingsForm> for Vec<DigitCustom> {
    fn from(form: EndingsForm) -> Self {
        let custom = |form: DigitForm| DigitCustom {
            currency: form.currency.0,
            digit: form.digit,
            from: form.from,
            says: form.says.into(),
            source: form.source.0,
            sureness: form.sureness.into(),
        };
        form.digits.into_iter().map(custom).collect()
    }
}
