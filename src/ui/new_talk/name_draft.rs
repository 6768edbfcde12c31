//! A name in both languages, as it is typed.

use crate::text::Language;

/// A name as it is typed, in each language of its own.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NameDraft {
    /// In English.
    pub en: String,
    /// In Chinese.
    pub zh: String,
}

impl NameDraft {
    /// The name in one language.
    pub fn of(&self, language: Language) -> &str {
        match language {
            Language::English => &self.en,
            Language::SimplifiedChinese => &self.zh,
        }
    }

    /// The name in one language, to be typed into.
    pub fn of_mut(&mut self, language: Language) -> &mut String {
        match language {
            Language::English => &mut self.en,
            Language::SimplifiedChinese => &mut self.zh,
        }
    }

    /// The name in the other language: what shows while this one is missing.
    pub fn beside(&self, language: Language) -> &str {
        match language {
            Language::English => &self.zh,
            Language::SimplifiedChinese => &self.en,
        }
    }

    /// Whether it is missing in both.
    pub fn is_empty(&self) -> bool {
        self.en.trim().is_empty() && self.zh.trim().is_empty()
    }
}
