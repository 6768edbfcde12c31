//! The list of who may sign: `allowed_signers` as in `ssh-keygen(1)`.
//!
//! ```text
//! # names, options, kind of key, key, comment
//! 徐伟 namespaces="kanjia" ssh-ed25519 AAAA…
//! "Zhang Jinni",zhang@* valid-after="20210101",valid-before="20261231" ssh-ed25519 AAAA…
//! ```
//!
//! Names are patterns with `*` and `?`; `!` before one takes it out. A time without `Z` is
//! one of the clock by which the record was written.

use jiff::Timestamp;
use jiff::civil::DateTime;
use jiff::tz::Offset;
use ssh_key::PublicKey;
use ssh_key::public::KeyData;

use super::judged::NotAllowed;
use super::statement::NAMESPACE;

/// The largest list that is read, in bytes.
const MAX_BYTES: usize = 1024 * 1024;

/// Why a list can't be used: the line, counted from 1, and what is wrong with it.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("line {line}: {wrong}")]
pub struct SignersFault {
    /// The line; 0 for the list as a whole.
    pub line: usize,
    /// The stem of the words for what is wrong.
    pub wrong: &'static str,
}

/// A list of who may sign.
#[derive(Clone, Debug, Default)]
pub struct Signers(Vec<Entry>);

/// A line of the list.
#[derive(Clone, Debug)]
struct Entry {
    names: String,
    authority: bool,
    namespaces: Option<String>,
    from: Option<When>,
    until: Option<When>,
    key: KeyData,
}

/// A time in the list.
#[derive(Clone, Copy, Debug)]
struct When {
    civil: DateTime,
    utc: bool,
}

/// What the list says of a key and a name.
pub(super) enum Listed {
    /// The key is not in it.
    Unknown,
    /// It belongs to others, by these names.
    Others(String),
    /// It may not sign this.
    NotAllowed(NotAllowed),
    /// It may sign.
    Allowed,
}

impl Signers {
    /// Reads a list.
    pub fn read(file: &[u8]) -> Result<Self, SignersFault> {
        let whole = |wrong| SignersFault { line: 0, wrong };
        if MAX_BYTES < file.len() {
            return Err(whole("signers-too-large"));
        }
        let text = str::from_utf8(file).map_err(|_position| whole("signers-not-utf8"))?;
        let mut entries = Vec::new();
        for (at, line) in text.trim_start_matches('\u{feff}').lines().enumerate() {
            let line = line.trim();
            if line.is_empty() || line.starts_with('#') {
                continue;
            }
            let entry = Entry::read(line).map_err(|wrong| SignersFault {
                line: at.saturating_add(1),
                wrong,
            })?;
            entries.push(entry);
        }
        Ok(Self(entries))
    }

    /// What it says of this key, signing under this name at this time.
    pub(super) fn say(&self, key: &KeyData, name: &str, at: Timestamp, clock: Offset) -> Listed {
        let mut said = Listed::Unknown;
        for entry in self.0.iter().filter(|entry| entry.key == *key) {
            if !entry.is_of(name) {
                if matches!(said, Listed::Unknown) {
                    said = Listed::Others(entry.names.clone());
                }
                continue;
            }
            match entry.refuses(at, clock) {
                None => return Listed::Allowed,
                Some(why) => said = Listed::NotAllowed(why),
            }
        }
        said
    }
}

impl Entry {
    fn read(line: &str) -> Result<Self, &'static str> {
        let (names, rest) = word(line).ok_or("signers-names")?;
        let mut entry = Self {
            names,
            authority: false,
            namespaces: None,
            from: None,
            until: None,
            key: KeyData::Ed25519(ssh_key::public::Ed25519PublicKey([0; 32])),
        };
        let rest = rest.trim_start();
        let (first, after) = unquoted(rest);
        let key = if is_kind(first) {
            rest
        } else {
            entry.take_options(first)?;
            after.trim_start()
        };
        let key = PublicKey::from_openssh(key).map_err(|_unlike| "signers-key")?;
        entry.key = key.key_data().clone();
        Ok(entry)
    }

    fn take_options(&mut self, options: &str) -> Result<(), &'static str> {
        for option in split_outside_quotes(options, ',') {
            let (name, value) = option.split_once('=').unwrap_or((option, ""));
            let value = value
                .strip_prefix('"')
                .and_then(|value| value.strip_suffix('"'));
            match (name.to_ascii_lowercase().as_str(), value) {
                ("cert-authority", None) => self.authority = true,
                ("namespaces", Some(list)) => self.namespaces = Some(list.to_owned()),
                ("valid-after", Some(time)) => {
                    self.from = Some(When::read(time).ok_or("signers-time")?);
                }
                ("valid-before", Some(time)) => {
                    self.until = Some(When::read(time).ok_or("signers-time")?);
                }
                _ => return Err("signers-option"),
            }
        }
        Ok(())
    }

    fn is_of(&self, name: &str) -> bool {
        matches_list(&self.names, name)
    }

    /// Why it may not sign here; nothing where it may.
    fn refuses(&self, at: Timestamp, clock: Offset) -> Option<NotAllowed> {
        let spaces = self.namespaces.as_deref();
        if self.authority {
            // it vouches for other keys, and signs nothing itself
            Some(NotAllowed::Authority)
        } else if spaces.is_some_and(|list| !matches_list(list, NAMESPACE)) {
            Some(NotAllowed::Purpose)
        } else if self.from.is_some_and(|from| at < from.at(clock)) {
            Some(NotAllowed::NotYet)
        } else if self.until.is_some_and(|until| until.at(clock) <= at) {
            Some(NotAllowed::Expired)
        } else {
            None
        }
    }
}

impl When {
    /// `YYYYMMDD`, `YYYYMMDDHHMM` or `YYYYMMDDHHMMSS`, with or without `Z`.
    fn read(text: &str) -> Option<Self> {
        let (digits, utc) = match text.strip_suffix('Z') {
            Some(digits) => (digits, true),
            None => (text, false),
        };
        if !digits.bytes().all(|byte| byte.is_ascii_digit()) {
            return None;
        }
        let part = |from: usize, to: usize| digits.get(from..to)?.parse::<i8>().ok();
        let year = digits.get(..4)?.parse().ok()?;
        let (hour, minute, second) = match digits.len() {
            8 => (0, 0, 0),
            12 => (part(8, 10)?, part(10, 12)?, 0),
            14 => (part(8, 10)?, part(10, 12)?, part(12, 14)?),
            _ => return None,
        };
        let civil = DateTime::new(year, part(4, 6)?, part(6, 8)?, hour, minute, second, 0);
        let civil = civil.ok()?;
        Some(Self { civil, utc })
    }

    fn at(self, clock: Offset) -> Timestamp {
        let offset = if self.utc { Offset::UTC } else { clock };
        offset.to_timestamp(self.civil).unwrap_or(Timestamp::MAX)
    }
}

/// The first word, which may stand in double quotes, and what follows it.
fn word(line: &str) -> Option<(String, &str)> {
    if let Some(quoted) = line.strip_prefix('"') {
        let (word, rest) = quoted.split_once('"')?;
        return (!word.is_empty()).then(|| (word.to_owned(), rest));
    }
    let (word, rest) = line.split_once([' ', '\t'])?;
    Some((word.to_owned(), rest))
}

/// What stands before the first blank outside quotes, and what follows.
fn unquoted(text: &str) -> (&str, &str) {
    let mut quoted = false;
    for (at, one) in text.char_indices() {
        match one {
            '"' => quoted = !quoted,
            ' ' | '\t' if !quoted => return text.split_at(at),
            _ => {}
        }
    }
    (text, "")
}

fn split_outside_quotes(text: &str, at: char) -> impl Iterator<Item = &str> {
    let mut quoted = false;
    text.split(move |one| {
        if one == '"' {
            quoted = !quoted;
        }
        one == at && !quoted
    })
}

fn is_kind(word: &str) -> bool {
    ["ssh-", "ecdsa-", "sk-"]
        .iter()
        .any(|start| word.starts_with(start))
}

/// Whether a name is in a list of patterns: one of them fits and none that is taken out does.
fn matches_list(patterns: &str, name: &str) -> bool {
    let mut fits = false;
    for pattern in patterns.split(',') {
        match pattern.strip_prefix('!') {
            Some(taken_out) if matches_pattern(taken_out, name) => return false,
            Some(_) => {}
            None => fits |= matches_pattern(pattern, name),
        }
    }
    fits
}

/// `*` stands for any characters and `?` for one. It goes back at most to the last `*`, so that
/// a hostile pattern costs no more than the product of both lengths.
fn matches_pattern(pattern: &str, name: &str) -> bool {
    let pattern: Vec<char> = pattern.chars().collect();
    let name: Vec<char> = name.chars().collect();
    let (mut at, mut of) = (0, 0);
    let mut star: Option<(usize, usize)> = None;
    while let Some(one) = name.get(of) {
        match pattern.get(at) {
            Some('*') => {
                star = Some((at, of));
                at += 1;
            }
            Some(wanted) if wanted == one || *wanted == '?' => {
                at += 1;
                of += 1;
            }
            _ => match star {
                Some((back, from)) => {
                    star = Some((back, from + 1));
                    at = back + 1;
                    of = from + 1;
                }
                None => return false,
            },
        }
    }
    pattern
        .get(at..)
        .is_some_and(|rest| rest.iter().all(|one| *one == '*'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_patterns() {
        for (patterns, name, fits) in [
            ("徐伟", "徐伟", true),
            ("徐伟", "徐 伟", false),
            ("徐*", "徐伟", true),
            ("徐?", "徐伟", true),
            ("徐??", "徐伟", false),
            ("*", "", true),
            ("a*b*c", "aXbYbZc", true),
            ("a*b*c", "aXbYbZ", false),
            ("*@example.org,!guest@*", "guest@example.org", false),
            ("*@example.org,!guest@*", "xu@example.org", true),
            ("!xu", "wei", false),
        ] {
            assert_eq!(matches_list(patterns, name), fits, "{patterns} {name}");
        }
        let hostile = "*a".repeat(200);
        assert!(!matches_list(&hostile, &"b".repeat(4096)));
    }

    #[test]
    fn times_are_dates_with_or_without_a_clock() {
        let utc = |text: &str| When::read(text).map(|when| when.at(Offset::UTC).to_string());
        assert_eq!(utc("20260101"), Some("2026-01-01T00:00:00Z".to_owned()));
        assert_eq!(utc("202601010930"), Some("2026-01-01T09:30:00Z".to_owned()));
        let east = When::read("20260101093015").unwrap();
        let at = east.at(Offset::constant(8)).to_string();
        assert_eq!(at, "2026-01-01T01:30:15Z");
        for wrong in [
            "",
            "2026",
            "2026010",
            "20261301",
            "2026-1-1",
            "20260101T",
            "99",
        ] {
            assert!(When::read(wrong).is_none(), "{wrong}");
        }
    }
}
