//! Neutral names in the place of real ones, and words in which no real one is left.
//!
//! Whoever learns from a talk needs to know who spoke, and not who that was. Each name of the
//! brief and of the signatures gets another one, the same wherever it stands, in both
//! languages: Medicine A, Company A, Negotiator A. In free words a name that stands there whole
//! is replaced; words that still hold a part of one (half of a company's name, a surname with a
//! title, a name with spaces in it) are left out altogether. That is too much at times, and
//! never too little for what the record itself calls a name.

mod generic;
#[cfg(test)]
mod tests;

use std::collections::BTreeSet;

use self::generic::{GENERIC, GENERIC_CHINESE, TITLES};
use crate::domain::event::{Event, Record};
use crate::domain::{Bilingual, Side, Text};

/// What stands where words had to be left out and the record must have some.
pub(super) const LEFT_OUT: &str = "(words left out / 文字从略)";

/// The ten stems, by which Chinese texts tell alike things apart.
const STEMS: [&str; 10] = ["甲", "乙", "丙", "丁", "戊", "己", "庚", "辛", "壬", "癸"];

/// A name and what stands for it.
#[derive(Clone)]
struct Stand {
    /// The name, its letters narrow and small.
    name: Vec<char>,
    instead: String,
}

/// What becomes of words.
pub(super) enum Cleared {
    /// No name stands in them.
    Same,
    /// So they read with neutral names.
    Renamed(Text),
    /// They could still name someone.
    LeftOut,
}

/// The neutral names of a talk.
#[derive(Clone, Default)]
pub(super) struct Neutral {
    /// Names as they stand on record with the neutral ones.
    pairs: Vec<(Bilingual, Bilingual)>,
    /// The same as free words are searched for them, the longest first.
    stands: Vec<Stand>,
    /// Words of names.
    words: BTreeSet<String>,
    /// Pairs of Chinese characters of names, and surnames with titles.
    pieces: BTreeSet<String>,
}

impl Neutral {
    /// The neutral names of the talk in these records.
    pub(super) fn of(records: &[Record]) -> Self {
        let mut neutral = Self::default();
        let Some(Event::Opened(opening)) = records.first().map(|one| &one.event) else {
            return neutral;
        };
        let brief = &opening.brief;
        neutral.add(&brief.product.generic_name, alike("Medicine", "药品", 0));
        neutral.add(&brief.product.brand, alike("Brand", "商品名", 0));
        neutral.add(&brief.product.company, alike("Company", "企业", 0));
        for (at, bidder) in brief.bidders.iter().enumerate() {
            neutral.add(bidder, alike("Company", "企业", at));
        }
        let mut counts = [0, 0];
        for one in &brief.people {
            neutral.person(one.role.side(), &one.name, &mut counts);
        }
        for record in records {
            if let Event::Signed { by, name, .. } = &record.event {
                let both = Bilingual {
                    en: name.clone(),
                    zh: Text::default(),
                };
                if neutral.signature(name).is_none() {
                    neutral.person(*by, &both, &mut counts);
                }
            }
        }
        neutral
            .stands
            .sort_by_key(|one| std::cmp::Reverse(one.name.len()));
        neutral
    }

    /// The name that stands for this one; none for a name that is missing.
    pub(super) fn name(&self, name: &Bilingual) -> Bilingual {
        let pair = self.pairs.iter().find(|(one, _)| one == name);
        pair.map(|(_, instead)| instead.clone()).unwrap_or_default()
    }

    /// The name that stands for the one that a letter was signed with.
    pub(super) fn signature(&self, name: &Text) -> Option<&Text> {
        if name.is_empty() {
            return None;
        }
        self.pairs.iter().find_map(|(one, instead)| {
            if one.en == *name {
                Some(&instead.en)
            } else {
                (one.zh == *name).then_some(&instead.zh)
            }
        })
    }

    /// These words without a name in them.
    pub(super) fn cleared(&self, text: &Text) -> Cleared {
        let letters: Vec<char> = text.as_str().chars().collect();
        let folded: Vec<char> = letters.iter().copied().map(fold).collect();
        let mut out = String::with_capacity(text.as_str().len());
        let mut at = 0;
        let mut renamed = false;
        while let Some(letter) = letters.get(at) {
            if let Some(stand) = self.stand_at(&folded, at) {
                out.push_str(&stand.instead);
                at += stand.name.len();
                renamed = true;
            } else {
                out.push(*letter);
                at += 1;
            }
        }
        if self.still_names(&out) {
            return Cleared::LeftOut;
        }
        if !renamed {
            return Cleared::Same;
        }
        Text::sentence(&out).map_or(Cleared::LeftOut, Cleared::Renamed)
    }

    /// The name that stands whole at this place, and not inside of a longer word.
    fn stand_at(&self, folded: &[char], at: usize) -> Option<&Stand> {
        self.stands.iter().find(|one| {
            let rest = folded.get(at..).unwrap_or_default();
            let before = at.checked_sub(1).and_then(|at| folded.get(at));
            let after = rest.get(one.name.len());
            rest.starts_with(&one.name)
                && !runs_on(before, one.name.first())
                && !runs_on(one.name.last(), after)
        })
    }

    /// Whether a name or a part of one stands in these words.
    fn still_names(&self, words: &str) -> bool {
        let folded: String = words.chars().map(fold).collect();
        let by_word = folded
            .split(|one: char| !one.is_alphanumeric())
            .any(|word| self.words.contains(word));
        let squeezed: String = folded.chars().filter(|one| one.is_alphanumeric()).collect();
        let by_piece = || {
            self.pieces
                .iter()
                .any(|piece| squeezed.contains(piece.as_str()))
        };
        let in_one = || {
            self.stands.iter().any(|one| {
                let name: String = one
                    .name
                    .iter()
                    .filter(|one| one.is_alphanumeric())
                    .collect();
                // shorter ones stand in many a word by chance
                let long = name.chars().count() >= if name.is_ascii() { 4 } else { 2 };
                long && squeezed.contains(&name) && !is_ours(&name)
            })
        };
        let run_together = || {
            let mut long = self.words.iter().filter(|word| word.chars().count() > 4);
            long.any(|word| squeezed.contains(word.as_str()))
        };
        by_word || by_piece() || in_one() || run_together()
    }

    fn person(&mut self, side: Side, name: &Bilingual, counts: &mut [usize; 2]) {
        let [companys, payers] = counts;
        let (count, en, zh) = match side {
            Side::Company => (companys, "Representative", "企业代表"),
            Side::Payer => (payers, "Negotiator", "谈判人员"),
        };
        if name.is_empty() || self.pairs.iter().any(|(one, _)| one == name) {
            return;
        }
        self.add(name, alike(en, zh, *count));
        *count += 1;
        for one in [&name.en, &name.zh] {
            let folded: String = one.as_str().chars().map(fold).collect();
            self.words.extend(words_of(&folded, 2));
            if let Some(surname) = folded.chars().next().filter(|one| is_chinese(*one)) {
                let titled = TITLES.iter().map(|title| format!("{surname}{title}"));
                self.pieces.extend(titled);
            }
        }
    }

    fn add(&mut self, name: &Bilingual, instead: Bilingual) {
        if name.is_empty() {
            return;
        }
        for (one, instead) in [(&name.en, &instead.en), (&name.zh, &instead.zh)] {
            if one.is_empty() {
                continue;
            }
            let folded: String = one.as_str().chars().map(fold).collect();
            self.words.extend(words_of(&folded, 3));
            self.pieces.extend(pieces_of(&folded));
            self.stands.push(Stand {
                name: folded.chars().collect(),
                instead: instead.to_string(),
            });
        }
        self.pairs.push((name.clone(), instead));
    }
}

/// The neutral name at this place among those alike: A and 甲, B and 乙; numbers where the
/// letters end.
fn alike(en: &str, zh: &str, at: usize) -> Bilingual {
    let letter = u8::try_from(at).ok().and_then(|at| b'A'.checked_add(at));
    let letter = letter.filter(u8::is_ascii_uppercase).map(char::from);
    let number = || (at + 1).to_string();
    let in_english = letter.map_or_else(number, String::from);
    let in_chinese = STEMS.get(at).map_or_else(number, |stem| (*stem).to_owned());
    Bilingual {
        en: Text::name(&format!("{en} {in_english}")).unwrap_or_default(),
        zh: Text::name(&format!("{zh}{in_chinese}")).unwrap_or_default(),
    }
}

/// Whether a name says no more than our own neutral ones do.
fn is_ours(name: &str) -> bool {
    [
        "medicine",
        "brand",
        "company",
        "negotiator",
        "representative",
    ]
    .iter()
    .any(|word| word.contains(name))
        || ["药品", "商品名", "企业", "谈判人员", "企业代表"].contains(&name)
}

/// A letter as names are compared: narrow and small.
fn fold(letter: char) -> char {
    let narrow = match letter {
        '\u{FF01}'..='\u{FF5E}' => {
            char::from_u32(u32::from(letter).saturating_sub(0xFEE0)).unwrap_or(letter)
        }
        '\u{3000}' | '\u{A0}' => ' ',
        other => other,
    };
    narrow.to_lowercase().next().unwrap_or(narrow)
}

/// Whether two letters beside each other are of one word: Chinese has no words apart.
fn runs_on(one: Option<&char>, next: Option<&char>) -> bool {
    let of_a_word = |letter: &char| letter.is_alphanumeric() && !is_chinese(*letter);
    one.is_some_and(of_a_word) && next.is_some_and(of_a_word)
}

fn is_chinese(letter: char) -> bool {
    matches!(letter, '\u{3400}'..='\u{9FFF}' | '\u{F900}'..='\u{FAFF}' | '\u{20000}'..='\u{3FFFF}')
}

/// The words of a name that name someone.
fn words_of(folded: &str, shortest: usize) -> impl Iterator<Item = String> {
    folded
        .split(|one: char| !one.is_alphanumeric() || is_chinese(one))
        .filter(move |word| word.chars().count() >= shortest)
        .filter(|word| !word.chars().all(char::is_numeric))
        .filter(|word| !GENERIC.contains(word))
        .map(str::to_owned)
}

/// Every two characters beside each other in the Chinese of a name that name someone.
fn pieces_of(folded: &str) -> Vec<String> {
    let mut rest = folded.to_owned();
    for word in GENERIC_CHINESE {
        rest = rest.replace(word, " ");
    }
    let letters: Vec<char> = rest.chars().collect();
    letters
        .windows(2)
        .filter(|pair| pair.iter().all(|one| is_chinese(*one)))
        .map(|pair| pair.iter().collect())
        .collect()
}
