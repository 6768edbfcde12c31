//! Names and sentences that people enter.

use std::fmt;

/// The longest text, in bytes of UTF-8.
pub const LONGEST_TEXT: usize = 4096;
/// The longest name, in characters.
pub const LONGEST_NAME: usize = 200;

/// A text that may be shown as it stands.
///
/// It holds no control characters and no invisible ones that would let it look different from what it is (Unicode bidirectional
/// controls, zero-width characters, tags; CVE-2021-42574).
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Text(String);

/// Why a text is refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TextFault {
    /// Longer than it may be.
    TooLong,
    /// Holds the character with this code point, which can't be seen or moves others.
    Invisible(u32),
}

impl TextFault {
    /// The stable code, which is also the stem of its words.
    pub fn code(self) -> &'static str {
        match self {
            Self::TooLong => "text-too-long",
            Self::Invisible(_) => "text-control-characters",
        }
    }
}

impl Text {
    /// A sentence: at most [`LONGEST_TEXT`] bytes. White space at the ends is cut.
    pub fn sentence(text: &str) -> Result<Self, TextFault> {
        let text = text.trim();
        if text.len() > LONGEST_TEXT {
            return Err(TextFault::TooLong);
        }
        match text.chars().find(|one| is_invisible(*one)) {
            Some(one) => Err(TextFault::Invisible(u32::from(one))),
            None => Ok(Self(text.to_owned())),
        }
    }

    /// A name: at most [`LONGEST_NAME`] characters. White space at the ends is cut.
    pub fn name(text: &str) -> Result<Self, TextFault> {
        if text.trim().chars().count() > LONGEST_NAME {
            return Err(TextFault::TooLong);
        }
        Self::sentence(text)
    }

    /// The text.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether nothing stands in it.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl fmt::Display for Text {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

fn is_invisible(one: char) -> bool {
    one.is_control()
        || matches!(one,
            '\u{00AD}' | '\u{061C}' | '\u{115F}' | '\u{1160}' | '\u{180E}' | '\u{200B}'..='\u{200F}'
            | '\u{2028}'..='\u{202E}' | '\u{2060}'..='\u{206F}' | '\u{3164}' | '\u{FEFF}' | '\u{FFA0}'
            | '\u{FFF9}'..='\u{FFFB}' | '\u{E0000}'..='\u{E007F}')
}

/// A name in both languages of the field; one of the two may be missing.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Bilingual {
    /// English.
    pub en: Text,
    /// Simplified Chinese.
    pub zh: Text,
}

impl Bilingual {
    /// Whether it is missing in both languages.
    pub fn is_empty(&self) -> bool {
        self.en.is_empty() && self.zh.is_empty()
    }

    /// The English name, or the Chinese one where it is missing.
    pub fn english(&self) -> &str {
        if self.en.is_empty() {
            self.zh.as_str()
        } else {
            self.en.as_str()
        }
    }

    /// The Chinese name, or the English one where it is missing.
    pub fn chinese(&self) -> &str {
        if self.zh.is_empty() {
            self.en.as_str()
        } else {
            self.zh.as_str()
        }
    }
}
