//! Names that look like one another and are not the same.
//!
//! Two names look alike where their skeletons are equal (Unicode Technical Standard 39,
//! *Unicode Security Mechanisms*, section 4): Latin A and Cyrillic А, capital I and small l.
//! A single name arouses suspicion where it mixes Latin letters with Cyrillic ones, or with
//! Greek capitals, that look like Latin ones. Small Greek letters don't: medicines are called
//! interferon α.

use super::brief::Brief;
use super::session::Session;
use super::text::{Bilingual, Text};

/// Names that a reader would take for one another.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LookAlike {
    /// Two names of the talk.
    Two {
        /// The one that was there first.
        one: Text,
        /// The other one.
        other: Text,
    },
    /// A name that looks like one in Latin letters and is none.
    Mixed {
        /// As it stands there.
        name: Text,
        /// The first letter that is another than it looks.
        letter: char,
    },
}

impl LookAlike {
    /// The stem of its words.
    pub fn id(&self) -> &'static str {
        match self {
            Self::Two { .. } => "warning-look-alike",
            Self::Mixed { .. } => "warning-mixed-letters",
        }
    }

    /// A character that is another than it looks; of two names the first in which they differ,
    /// and the rarer one of the two.
    pub fn letter(&self) -> Option<char> {
        match self {
            Self::Two { one, other } => {
                let mut first = one.as_str().chars();
                other.as_str().chars().find_map(|it| {
                    let theirs = first.next();
                    let rarer = theirs.filter(|one| it.is_ascii() && !one.is_ascii());
                    (theirs != Some(it)).then(|| rarer.unwrap_or(it))
                })
            }
            Self::Mixed { letter, .. } => Some(*letter),
        }
    }
}

impl Brief {
    /// Every two names of it that look alike, and every name of mixed letters.
    pub fn look_alikes(&self) -> Vec<LookAlike> {
        among(&self.names())
    }

    fn names(&self) -> Vec<&Text> {
        let product = &self.product;
        let own = [&product.generic_name, &product.company, &product.brand];
        let people = self.people.iter().map(|one| &one.name);
        let all = own.into_iter().chain(&self.bidders).chain(people);
        all.flat_map(|Bilingual { en, zh }| [en, zh]).collect()
    }
}

impl Session {
    /// The same, with the names of who signed.
    pub fn look_alikes(&self) -> Vec<LookAlike> {
        let mut names = self.brief().names();
        let signed = self.state().signatures.iter();
        names.extend(signed.map(|one| &one.name));
        among(&names)
    }
}

fn among(names: &[&Text]) -> Vec<LookAlike> {
    let mut seen: Vec<(&Text, String)> = Vec::new();
    let mut found = Vec::new();
    for name in names {
        if name.is_empty() || seen.iter().any(|(known, _)| known == name) {
            continue;
        }
        let skeleton: String = unicode_security::skeleton(name.as_str()).collect();
        let twin = seen.iter().find(|(_, known)| *known == skeleton);
        if let Some((one, _)) = twin {
            found.push(LookAlike::Two {
                one: Text::clone(one),
                other: Text::clone(name),
            });
        } else if let Some(letter) = foreign_letter(name.as_str()) {
            found.push(LookAlike::Mixed {
                name: Text::clone(name),
                letter,
            });
        }
        seen.push((name, skeleton));
    }
    found
}

/// The first letter that looks like a Latin one among Latin ones.
fn foreign_letter(name: &str) -> Option<char> {
    if !name.chars().any(|one| one.is_ascii_alphabetic()) {
        return None;
    }
    name.chars().find(|one| {
        let cyrillic = matches!(one, '\u{0400}'..='\u{052F}' | '\u{13A0}'..='\u{13FD}');
        let greek = matches!(one, '\u{0391}'..='\u{03A9}');
        let mut letters = [0; 4];
        let mut looks = unicode_security::skeleton(one.encode_utf8(&mut letters));
        (cyrillic || greek) && looks.all(|one| one.is_ascii_alphabetic())
    })
}
