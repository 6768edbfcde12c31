//! What the words about an unreadable text need to know of it.

use super::{FormError, FormFault};
use crate::text::Argument;

impl FormFault {
    /// The name of the words.
    pub fn code(&self) -> &'static str {
        match &self.what {
            FormError::Value(_) => "form-value",
            FormError::Shape(_) => "form-shape",
            FormError::UnknownField { .. } => "form-unknown-field",
            FormError::MissingField(_) => "form-missing-field",
            FormError::FieldTwice(_) => "form-field-twice",
            FormError::UnknownWord { .. } => "form-unknown-word",
            FormError::Attribute => "form-attribute",
            FormError::Newer(_) => "form-newer",
            FormError::Pack(_) => "form-pack",
        }
    }

    /// The fields of the words.
    pub fn fields(&self) -> Vec<(&'static str, Argument<'static>)> {
        match &self.what {
            FormError::Value(code) => vec![("value", Argument::Choice(code.clone().into()))],
            FormError::Shape(prose) => vec![("prose", prose.clone().into())],
            FormError::UnknownField { found, expected }
            | FormError::UnknownWord { found, expected } => vec![
                ("found", found.clone().into()),
                ("expected", expected.join(", ").into()),
            ],
            FormError::MissingField(field) | FormError::FieldTwice(field) => {
                vec![("field", (*field).into())]
            }
            FormError::Attribute => Vec::new(),
            FormError::Newer(format) => vec![("format", (*format).into())],
            FormError::Pack(fault) => vec![
                ("pack", Argument::Choice(fault.code().into())),
                ("subject", fault.subject().to_owned().into()),
            ],
        }
    }
}
