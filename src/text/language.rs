//! The languages of the interface.

use std::fmt;
use std::str::FromStr;

/// A language that the whole interface speaks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Language {
    /// English, used where nothing else is asked for.
    #[default]
    English,
    /// 简体中文.
    SimplifiedChinese,
}

impl Language {
    /// Every language, in the order in which they are offered.
    pub const ALL: [Self; 2] = [Self::English, Self::SimplifiedChinese];

    /// The tag by which settings and folders know the language.
    pub const fn tag(self) -> &'static str {
        match self {
            Self::English => "en",
            Self::SimplifiedChinese => "zh-CN",
        }
    }

    /// The name of the language in that language.
    pub const fn own_name(self) -> &'static str {
        match self {
            Self::English => "English",
            Self::SimplifiedChinese => "简体中文",
        }
    }

    /// The name of the language in two letters or characters, for the foot of the window.
    pub const fn short_name(self) -> &'static str {
        match self {
            Self::English => "EN",
            Self::SimplifiedChinese => "中文",
        }
    }

    /// The language of the desktop, or English where that is not one of ours.
    pub fn detect() -> Self {
        let tags: Vec<String> = sys_locale::get_locales().collect();
        Self::first_known(tags.iter().map(String::as_str)).unwrap_or_default()
    }

    /// The first language we speak among tags in order of preference.
    pub fn first_known<'tag>(tags: impl IntoIterator<Item = &'tag str>) -> Option<Self> {
        tags.into_iter().find_map(|tag| tag.parse().ok())
    }
}

impl fmt::Display for Language {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(self.tag())
    }
}

/// A language tag that names no language of the interface.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("no language of the interface: {0}")]
pub struct UnknownLanguage(
    /// The tag as it was given.
    pub String,
);

impl FromStr for Language {
    type Err = UnknownLanguage;

    /// Reads `en`, `en-GB`, `zh-CN`, `zh_CN.UTF-8`, `zh`, `C` and the like.
    ///
    /// Every kind of Chinese is answered in simplified Chinese, the only one there is.
    fn from_str(tag: &str) -> Result<Self, Self::Err> {
        let primary = tag.split(['-', '_', '.', '@']).next().unwrap_or_default();
        match primary.to_ascii_lowercase().as_str() {
            "en" | "c" | "posix" => Ok(Self::English),
            "zh" => Ok(Self::SimplifiedChinese),
            _ => Err(UnknownLanguage(tag.to_owned())),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tags_of_every_spelling_are_read() {
        for (tag, language) in [
            ("en", Some(Language::English)),
            ("en-GB", Some(Language::English)),
            ("EN_us.UTF-8", Some(Language::English)),
            ("C", Some(Language::English)),
            ("POSIX", Some(Language::English)),
            ("zh", Some(Language::SimplifiedChinese)),
            ("zh-CN", Some(Language::SimplifiedChinese)),
            ("zh_CN.UTF-8", Some(Language::SimplifiedChinese)),
            ("zh-Hans-CN", Some(Language::SimplifiedChinese)),
            ("zh_TW@euro", Some(Language::SimplifiedChinese)),
            ("de-DE", None),
            ("", None),
            ("zhuang", None),
        ] {
            assert_eq!(tag.parse::<Language>().ok(), language, "{tag}");
        }
    }

    #[test]
    fn the_first_language_we_speak_wins() {
        assert_eq!(
            Language::first_known(["de-DE", "zh-CN", "en-US"]),
            Some(Language::SimplifiedChinese)
        );
        assert_eq!(Language::first_known(["de-DE"]), None);
    }

    #[test]
    fn a_tag_names_its_own_language() {
        for language in Language::ALL {
            assert_eq!(language.tag().parse(), Ok(language));
        }
    }
}
