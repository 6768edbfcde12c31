//! What is put into a text.

use std::borrow::Cow;

use fluent_bundle::FluentValue;

/// A value for a variable of a text.
///
/// A price or a sum comes as text, formatted before; a count comes as a number, so that the
/// text can choose between "1 record" and "2 records".
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Argument<'value> {
    /// Put in as it is.
    Text(Cow<'value, str>),
    /// Put in with its thousands parted; chooses between singular and plural.
    ///
    /// A year is no count: give it as text.
    Count(u64),
    /// A word of the program's own, such as the code of a reason: chooses between variants.
    Choice(Cow<'value, str>),
}

impl Argument<'_> {
    pub(super) fn as_fluent(&self) -> FluentValue<'_> {
        match self {
            Self::Text(text) | Self::Choice(text) => FluentValue::String(Cow::Borrowed(text)),
            Self::Count(count) => FluentValue::from(*count),
        }
    }
}

impl<'value> From<&'value str> for Argument<'value> {
    fn from(text: &'value str) -> Self {
        Self::Text(Cow::Borrowed(text))
    }
}

impl<'value> From<&'value String> for Argument<'value> {
    fn from(text: &'value String) -> Self {
        Self::Text(Cow::Borrowed(text))
    }
}

impl From<String> for Argument<'_> {
    fn from(text: String) -> Self {
        Self::Text(Cow::Owned(text))
    }
}

impl<'value> From<Cow<'value, str>> for Argument<'value> {
    fn from(text: Cow<'value, str>) -> Self {
        Self::Text(text)
    }
}

impl From<u64> for Argument<'_> {
    fn from(count: u64) -> Self {
        Self::Count(count)
    }
}

impl From<u32> for Argument<'_> {
    fn from(count: u32) -> Self {
        Self::Count(count.into())
    }
}

impl From<usize> for Argument<'_> {
    fn from(count: usize) -> Self {
        Self::Count(u64::try_from(count).unwrap_or(u64::MAX))
    }
}
