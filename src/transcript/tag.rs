//! Tags: the user's own words to file a talk under. They lie beside a transcript, never in it.

use crate::domain::Text;
use crate::domain::typed::narrowed;

/// The most tags that one talk has.
pub const MOST_TAGS: usize = 50;
/// The longest tag, in characters.
pub const LONGEST_TAG: usize = 40;

/// The tags of a talk, in the order of their letters, none twice.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Tags(Vec<Text>);

/// Why a tag is refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TagFault {
    /// Nothing stands in it.
    Empty,
    /// It is longer than [`LONGEST_TAG`] characters.
    TooLong,
    /// It holds a comma, which parts one tag from the next, or a character that can't be seen.
    Character,
    /// The talk has [`MOST_TAGS`] already.
    TooMany,
}

impl TagFault {
    /// The stem of its words.
    pub fn code(self) -> &'static str {
        match self {
            Self::Empty => "tag-empty",
            Self::TooLong => "tag-too-long",
            Self::Character => "tag-character",
            Self::TooMany => "tags-too-many",
        }
    }
}

impl Tags {
    /// These tags, none twice.
    pub fn new(all: impl IntoIterator<Item = Text>) -> Result<Self, TagFault> {
        let mut tags = Self::default();
        for tag in all {
            tags.add(tag)?;
        }
        Ok(tags)
    }

    /// Reads tags as they are typed: parted by commas of either width.
    pub fn typed(text: &str) -> Result<Self, TagFault> {
        let parts = text.split(is_parting).map(str::trim);
        let tags: Result<Vec<Text>, TagFault> =
            parts.filter(|part| !part.is_empty()).map(tag).collect();
        Self::new(tags?)
    }

    /// All of them.
    pub fn all(&self) -> &[Text] {
        &self.0
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Whether this is one of them: large or small, full or half width.
    pub fn holds(&self, wanted: &str) -> bool {
        let wanted = alike(wanted);
        self.0.iter().any(|one| alike(one.as_str()) == wanted)
    }

    /// Adds one, unless it is there.
    pub fn add(&mut self, tag: Text) -> Result<(), TagFault> {
        check(tag.as_str())?;
        if self.holds(tag.as_str()) {
            return Ok(());
        }
        if self.0.len() >= MOST_TAGS {
            return Err(TagFault::TooMany);
        }
        self.0.push(tag);
        self.0.sort_by_cached_key(|one| alike(one.as_str()));
        Ok(())
    }

    /// Takes one away; says whether it was there.
    pub fn remove(&mut self, tag: &str) -> bool {
        let (before, tag) = (self.0.len(), alike(tag));
        self.0.retain(|one| alike(one.as_str()) != tag);
        self.0.len() < before
    }
}

/// Reads one tag.
pub fn tag(text: &str) -> Result<Text, TagFault> {
    check(text.trim())?;
    Text::name(text).map_err(|_unfit| TagFault::Character)
}

fn check(text: &str) -> Result<(), TagFault> {
    if text.is_empty() {
        Err(TagFault::Empty)
    } else if text.chars().count() > LONGEST_TAG {
        Err(TagFault::TooLong)
    } else if text.contains(is_parting) {
        Err(TagFault::Character)
    } else {
        Ok(())
    }
}

fn is_parting(one: char) -> bool {
    matches!(one, ',' | '，' | '、' | ';' | '；')
}

fn alike(text: &str) -> String {
    narrowed(text).trim().to_lowercase()
}
