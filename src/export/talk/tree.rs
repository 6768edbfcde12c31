//! Values as data files hold them, in the order in which they were put, with exact figures.

use std::borrow::Cow;

use rust_decimal::Decimal;

use crate::domain::{Bilingual, Moment, Price, Text};

/// A value of a data file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::export::talk) enum Tree {
    /// Nothing is known.
    Null,
    /// Yes or no.
    Truth(bool),
    /// A figure, written as it stands: no figure passes through a float.
    Figure(Decimal),
    /// Words.
    Text(String),
    /// Several, in order.
    List(Vec<Self>),
    /// Several by name, in order.
    Map(Vec<(Cow<'static, str>, Self)>),
}

impl Tree {
    /// How many values stand in its lists, and in the lists in those.
    pub(in crate::export::talk) fn listed(&self) -> usize {
        match self {
            Self::Null | Self::Truth(_) | Self::Figure(_) | Self::Text(_) => 0,
            Self::List(several) => several.iter().map(|one| 1 + one.listed()).sum(),
            Self::Map(fields) => fields.iter().map(|(_, one)| one.listed()).sum(),
        }
    }

    /// How many names stand in it, and in what stands under those.
    pub(in crate::export::talk) fn named(&self) -> usize {
        match self {
            Self::Null | Self::Truth(_) | Self::Figure(_) | Self::Text(_) => 0,
            Self::List(several) => several.iter().map(Self::named).sum(),
            Self::Map(fields) => fields.iter().map(|(_, one)| 1 + one.named()).sum(),
        }
    }
}

impl From<&str> for Tree {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Tree {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<&Text> for Tree {
    fn from(text: &Text) -> Self {
        Self::Text(text.to_string())
    }
}

impl From<bool> for Tree {
    fn from(truth: bool) -> Self {
        Self::Truth(truth)
    }
}

impl From<u64> for Tree {
    fn from(count: u64) -> Self {
        Self::Figure(count.into())
    }
}

impl From<usize> for Tree {
    fn from(count: usize) -> Self {
        Self::from(u64::try_from(count).unwrap_or(u64::MAX))
    }
}

impl From<Moment> for Tree {
    fn from(moment: Moment) -> Self {
        Self::Text(moment.to_string())
    }
}

impl From<Price> for Tree {
    /// A price as a string, so that no reader takes it for a float.
    fn from(price: Price) -> Self {
        Self::Text(price.to_string())
    }
}

impl From<Decimal> for Tree {
    /// Likewise.
    fn from(amount: Decimal) -> Self {
        Self::Text(amount.to_string())
    }
}

impl<T: Into<Self>> From<Option<T>> for Tree {
    fn from(known: Option<T>) -> Self {
        known.map_or(Self::Null, Into::into)
    }
}

impl<T: Into<Self>> From<Vec<T>> for Tree {
    fn from(several: Vec<T>) -> Self {
        Self::List(several.into_iter().map(Into::into).collect())
    }
}

/// Names with their values, put together one by one.
#[derive(Default)]
pub(in crate::export::talk) struct Fields(Vec<(Cow<'static, str>, Tree)>);

impl Fields {
    /// One more, whatever it is.
    pub(in crate::export::talk) fn put(
        mut self,
        name: impl Into<Cow<'static, str>>,
        value: impl Into<Tree>,
    ) -> Self {
        self.0.push((name.into(), value.into()));
        self
    }

    /// One more, where there is something.
    pub(in crate::export::talk) fn given(
        self,
        name: &'static str,
        value: Option<impl Into<Tree>>,
    ) -> Self {
        match value {
            Some(value) => self.put(name, value),
            None => self,
        }
    }

    /// Words, where there are any.
    pub(in crate::export::talk) fn words(self, name: &'static str, words: &Text) -> Self {
        self.given(name, (!words.is_empty()).then_some(words))
    }

    /// A name in each language that has it, where one has.
    pub(in crate::export::talk) fn names(self, name: &'static str, names: &Bilingual) -> Self {
        if names.is_empty() {
            return self;
        }
        let both = Self::default()
            .words("en", &names.en)
            .words("zh", &names.zh);
        self.put(name, both)
    }

    /// A list, where it holds anything.
    pub(in crate::export::talk) fn list(self, name: &'static str, several: Vec<Tree>) -> Self {
        if several.is_empty() {
            return self;
        }
        self.put(name, Tree::List(several))
    }
}

impl From<Fields> for Tree {
    fn from(fields: Fields) -> Self {
        Self::Map(fields.0)
    }
}
