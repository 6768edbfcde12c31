//! Figures, names, dates and codes as strings, each read by its own grammar.

use rust_decimal::Decimal;
use serde::de::Error as _;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::domain::currency::Currency;
use crate::domain::date::PartialDate;
use crate::domain::moment::Moment;
use crate::domain::strength::Strength;
use crate::domain::text::{Bilingual, Text};
use crate::domain::{Price, Unit};

/// Stands before the code of a value that its grammar refused, so that it can be told
/// from the parser's own prose.
pub(super) const MARK: &str = "refused-value: ";

/// A value that stands as a string in a file.
pub(super) trait Scalar: Sized {
    fn read(text: &str) -> Result<Self, &'static str>;
    fn write(&self) -> String;
}

/// Such a value, for serde.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub(super) struct Written<T>(pub(super) T);

impl<'de, T: Scalar> Deserialize<'de> for Written<T> {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let text = String::deserialize(from)?;
        T::read(&text)
            .map(Self)
            .map_err(|code| D::Error::custom(format!("{MARK}{code}")))
    }
}

impl<T: Scalar> Serialize for Written<T> {
    fn serialize<S: Serializer>(&self, into: S) -> Result<S::Ok, S::Error> {
        into.serialize_str(&self.0.write())
    }
}

impl Scalar for Price {
    fn read(text: &str) -> Result<Self, &'static str> {
        Self::parse(text).map_err(crate::domain::price::PriceFault::code)
    }
    fn write(&self) -> String {
        self.to_string()
    }
}

impl Scalar for Currency {
    fn read(text: &str) -> Result<Self, &'static str> {
        Self::from_code(text).ok_or("unknown-currency")
    }
    fn write(&self) -> String {
        self.code().to_owned()
    }
}

impl Scalar for Unit {
    fn read(text: &str) -> Result<Self, &'static str> {
        Self::from_id(text).ok_or("unknown-unit")
    }
    fn write(&self) -> String {
        self.id().to_owned()
    }
}

impl Scalar for PartialDate {
    fn read(text: &str) -> Result<Self, &'static str> {
        Self::parse(text).ok_or("unknown-date")
    }
    fn write(&self) -> String {
        self.to_string()
    }
}

impl Scalar for Moment {
    fn read(text: &str) -> Result<Self, &'static str> {
        Self::parse(text).ok_or("time-unreadable")
    }
    fn write(&self) -> String {
        self.to_string()
    }
}

impl Scalar for Text {
    fn read(text: &str) -> Result<Self, &'static str> {
        Self::sentence(text).map_err(crate::domain::text::TextFault::code)
    }
    fn write(&self) -> String {
        self.as_str().to_owned()
    }
}

/// A name: shorter than a sentence.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub(super) struct Name(pub(super) Text);

impl Scalar for Name {
    fn read(text: &str) -> Result<Self, &'static str> {
        Text::name(text)
            .map(Self)
            .map_err(crate::domain::text::TextFault::code)
    }
    fn write(&self) -> String {
        self.0.as_str().to_owned()
    }
}

/// A word by which the parts of a file name each other, such as a rule's number: as it
/// stands, and no longer than [`Word::LONGEST`] characters.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub(super) struct Word(pub(super) String);

impl Word {
    const LONGEST: usize = 64;
}

impl Scalar for Word {
    fn read(text: &str) -> Result<Self, &'static str> {
        let plain = Text::name(text).map_err(crate::domain::text::TextFault::code)?;
        if plain.as_str().chars().count() > Self::LONGEST {
            Err("text-too-long")
        } else {
            Ok(Self(plain.as_str().to_owned()))
        }
    }
    fn write(&self) -> String {
        self.0.clone()
    }
}

/// A country: two capital letters of ISO 3166-1.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Country(pub(super) String);

impl Scalar for Country {
    fn read(text: &str) -> Result<Self, &'static str> {
        if text.len() == 2 && text.bytes().all(|b| b.is_ascii_uppercase()) {
            Ok(Self(text.to_owned()))
        } else {
            Err("unknown-country")
        }
    }
    fn write(&self) -> String {
        self.0.clone()
    }
}

/// A quantity, an amount or a percentage: at most fifteen digits, four behind the point.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub(super) struct Figure(pub(super) Decimal);

impl Scalar for Figure {
    fn read(text: &str) -> Result<Self, &'static str> {
        let (whole, fine) = text
            .split_once('.')
            .map_or((text, None), |(w, f)| (w, Some(f)));
        let digits = |part: &str, most: usize| {
            !part.is_empty() && part.len() <= most && part.bytes().all(|b| b.is_ascii_digit())
        };
        let leading_zero = whole.len() > 1 && whole.starts_with('0');
        if !digits(whole, 15) || leading_zero || fine.is_some_and(|fine| !digits(fine, 4)) {
            return Err("figure-unreadable");
        }
        Decimal::from_str_exact(text)
            .map(Self)
            .or(Err("figure-unreadable"))
    }
    fn write(&self) -> String {
        self.0.to_string()
    }
}

/// How many one thing is of another: at most twelve digits, eight behind the point.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub(super) struct Factor(pub(super) Decimal);

impl Scalar for Factor {
    fn read(text: &str) -> Result<Self, &'static str> {
        crate::domain::conversion::read_factor(text)
            .map(Self)
            .ok_or("figure-unreadable")
    }
    fn write(&self) -> String {
        self.0.to_string()
    }
}

impl Scalar for Strength {
    fn read(text: &str) -> Result<Self, &'static str> {
        Self::parse(text).ok_or("strength-unreadable")
    }
    fn write(&self) -> String {
        self.to_string()
    }
}

/// Sixty-four or thirty-two lower-case hexadecimal digits.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub(super) struct Hex<const DIGITS: usize>(pub(super) String);

impl<const DIGITS: usize> Scalar for Hex<DIGITS> {
    fn read(text: &str) -> Result<Self, &'static str> {
        let fine =
            text.len() == DIGITS && text.bytes().all(|b| matches!(b, b'0'..=b'9' | b'a'..=b'f'));
        if fine {
            Ok(Self(text.to_owned()))
        } else {
            Err("hex-unreadable")
        }
    }
    fn write(&self) -> String {
        self.0.clone()
    }
}

/// A name in both languages; a missing one is left out.
#[derive(Clone, Debug, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Names {
    #[serde(default, skip_serializing_if = "Names::missing")]
    en: Written<Name>,
    #[serde(default, skip_serializing_if = "Names::missing")]
    zh: Written<Name>,
}

impl Names {
    fn missing(name: &Written<Name>) -> bool {
        name.0.0.is_empty()
    }
    pub(super) fn is_empty(&self) -> bool {
        Self::missing(&self.en) && Self::missing(&self.zh)
    }
}

impl From<Names> for Bilingual {
    fn from(names: Names) -> Self {
        Self {
            en: names.en.0.0,
            zh: names.zh.0.0,
        }
    }
}

impl From<&Bilingual> for Names {
    fn from(names: &Bilingual) -> Self {
        Self {
            en: Written(Name(names.en.clone())),
            zh: Written(Name(names.zh.clone())),
        }
    }
}

/// Words in both languages: as long as a sentence may be.
#[derive(Clone, Debug, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Sentences {
    en: Written<Text>,
    zh: Written<Text>,
}

impl From<Sentences> for Bilingual {
    fn from(words: Sentences) -> Self {
        Self {
            en: words.en.0,
            zh: words.zh.0,
        }
    }
}

impl From<&Bilingual> for Sentences {
    fn from(words: &Bilingual) -> Self {
        Self {
            en: Written(words.en.clone()),
            zh: Written(words.zh.clone()),
        }
    }
}

pub(super) fn no_words(text: &Written<Text>) -> bool {
    text.0.is_empty()
}
