//! All words and figures that a user sees, in both languages.
//!
//! Words live in `assets/locales/*/*.ftl` (Fluent) and are asked for by id: [`Words::say`],
//! [`Words::say_with`]. Figures are formatted here, from exact decimals, and go into texts as text:
//!
//! - [`number`]: digits in groups, the minus
//! - [`price`]: prices, currencies, units, ranges
//! - [`amount`]: money a year, volumes
//! - [`change`]: changes and percentages
//! - [`moment`]: dates, clocks
//! - [`head`]: the head of a record
//! - [`in_words`]: amounts of money in words, for papers that are signed
//! - [`faces`]: the bundled face
//!
//! No text is put together from words of two ids where a language could want another order.

pub mod amount;
mod argument;
mod catalogue;
pub mod change;
mod contents;
pub mod faces;
pub mod head;
pub mod in_words;
mod language;
pub mod moment;
pub mod number;
pub mod price;
mod sentence;
mod spacing;

use std::borrow::Cow;
use std::sync::{Arc, LazyLock};

pub use argument::Argument;
pub use catalogue::{Catalogue, LocaleFault};
pub use contents::Contents;
pub use language::{Language, UnknownLanguage};
pub use moment::KnownDate;
pub use price::PriceParts;
pub(crate) use sentence::written_kind;
pub use sentence::{Gravity, Mark, Reckoned, Told, gate_limit, plain_figure, unsure_rules};

static ENGLISH: LazyLock<Arc<Catalogue>> =
    LazyLock::new(|| Arc::new(Catalogue::bundled(Language::English)));
static CHINESE: LazyLock<Arc<Catalogue>> =
    LazyLock::new(|| Arc::new(Catalogue::bundled(Language::SimplifiedChinese)));

/// The texts of the language that is spoken now. Cheap to copy and to ask, from any thread.
#[derive(Clone, Debug)]
pub struct Words {
    language: Language,
    catalogue: Arc<Catalogue>,
}

impl Words {
    /// The built-in words of a language, parsed when they are first asked for.
    pub fn of(language: Language) -> Self {
        let catalogue = match language {
            Language::English => &ENGLISH,
            Language::SimplifiedChinese => &CHINESE,
        };
        Self {
            language,
            catalogue: Arc::clone(catalogue),
        }
    }

    /// The built-in words with those of a locale file in their place; see [`Catalogue::read`].
    pub fn read(language: Language, name: &str, text: &str) -> Result<Self, LocaleFault> {
        let catalogue = Arc::new(Catalogue::read(language, name, text)?);
        Ok(Self {
            language,
            catalogue,
        })
    }

    /// The language of these words.
    pub fn language(&self) -> Language {
        self.language
    }

    /// A text without variables: `say("desk-what-now")`; an attribute: `say("action-accept.hint")`.
    ///
    /// A missing one is logged once, and its id stands for it.
    pub fn say<'text>(&'text self, id: &'text str) -> Cow<'text, str> {
        self.catalogue.say(id)
    }

    /// A text with its variables: `say_with("desk-offer-number", &[("number", 5_u64.into())])`.
    ///
    /// A missing one is logged once, and its id stands for it.
    pub fn say_with(&self, id: &str, arguments: &[(&str, Argument<'_>)]) -> String {
        self.catalogue.say_with(id, arguments)
    }

    /// A text in two pieces, before and behind one of its variables, so that this one can be drawn
    /// in another weight or colour. Where the text does not use it, the second piece is empty.
    pub fn say_around(
        &self,
        id: &str,
        arguments: &[(&str, Argument<'_>)],
        variable: &str,
    ) -> (String, String) {
        const HERE: &str = "\u{E000}";
        let marked: Vec<(&str, Argument<'_>)> = arguments
            .iter()
            .filter(|(name, _)| *name != variable)
            .cloned()
            .chain([(variable, HERE.into())])
            .collect();
        let text = self.say_with(id, &marked);
        match text.split_once(HERE) {
            Some((before, after)) => (before.to_owned(), after.to_owned()),
            None => (text, String::new()),
        }
    }

    /// Whether there is such a text.
    pub fn has(&self, id: &str) -> bool {
        self.catalogue.has(id)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_shared_between_threads() {
        fn shared<T: Send + Sync>(_: &T) {}
        let words = Words::of(Language::English);
        shared(&words);
        assert!(Arc::ptr_eq(
            &words.catalogue,
            &Words::of(Language::English).catalogue
        ));
    }

    #[test]
    fn a_text_comes_apart_around_a_variable() {
        let words = Words::of(Language::English);
        let ends = [("low", "4.30".into()), ("high", "4.38".into())];
        let around = words.say_around("range", &ends, "high");
        assert_eq!(around, ("4.30 to ".to_owned(), String::new()));
        let around = words.say_around("range", &ends, "low");
        assert_eq!(around, (String::new(), " to 4.38".to_owned()));
    }
}
