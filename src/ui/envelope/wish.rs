//! From what was filled in to what is to be done.

use std::path::PathBuf;

use super::{EnvelopeDialog, EnvelopeKind, EnvelopeWish, Slot};
use crate::domain::typed::{Manner, TypedFault, understand};
use crate::domain::{Price, Text};
use crate::text::Words;
use crate::ui::action::Unsaid;

/// Why it can't be done, and the field that is to blame.
type Fault = (String, Slot);

impl EnvelopeDialog {
    /// What is to be done, or why it can't be. Nothing that was typed masked is said again.
    pub(super) fn wish(&self, words: &Words) -> Result<EnvelopeWish, Fault> {
        Ok(match self.kind {
            EnvelopeKind::Seal => EnvelopeWish::Seal {
                price: self.price(words)?,
                passphrases: self.new_passphrases(words)?,
                path: with_ending(self.given_path(words)?),
            },
            EnvelopeKind::Open => EnvelopeWish::Open {
                path: self.given_path(words)?,
                by: self.names(words)?,
                passphrases: self.passphrases(words)?,
            },
            EnvelopeKind::Change { .. } => EnvelopeWish::Change {
                path: self.given_path(words)?,
                reason: Text::sentence(self.reason.trim())
                    .map_err(|_unreadable| missing(words, Slot::Reason))?,
            },
            EnvelopeKind::Reveal { held: true } => EnvelopeWish::RevealHeld,
            EnvelopeKind::Reveal { held: false } => EnvelopeWish::Reveal {
                path: self.given_path(words)?,
                passphrases: self.passphrases(words)?,
            },
        })
    }

    fn price(&self, words: &Words) -> Result<Price, Fault> {
        let read = |typed: &str| -> Result<Price, TypedFault> {
            let understood = understand(typed, self.frame)?;
            match understood.manner {
                Manner::Plain => Ok(understood.price),
                Manner::Step | Manner::Percent | Manner::Same => Err(TypedFault::WithoutBase),
            }
        };
        let fault = |_why| {
            let why = words.fault("seal-reserve-unreadable", &[]).whole(words);
            (why, Slot::Reserve)
        };
        let price = read(&self.reserve).map_err(fault)?;
        if read(&self.reserve_again).ok() == Some(price) {
            Ok(price)
        } else {
            let why = words.fault("seal-reserves-differ", &[]).what;
            Err((why, Slot::ReserveAgain))
        }
    }

    fn new_passphrases(&self, words: &Words) -> Result<Vec<Unsaid>, Fault> {
        let given = self.passphrases(words)?;
        for (at, person) in self.people.iter().take(given.len()).enumerate() {
            if person.passphrase != person.again {
                let why = words.say("plan-passphrases-differ").into_owned();
                return Err((why, Slot::Again(at)));
            }
        }
        let [first, second] = &self.people;
        if self.two && first.passphrase == second.passphrase {
            let why = words.fault("seal-same-passphrase", &[]).whole(words);
            return Err((why, Slot::Passphrase(1)));
        }
        Ok(given)
    }

    fn passphrases(&self, words: &Words) -> Result<Vec<Unsaid>, Fault> {
        let count = if self.two { 2 } else { 1 };
        let people = self.people.iter().take(count).enumerate();
        people
            .map(|(at, person)| {
                if person.passphrase.is_empty() {
                    let why = words.say("envelope-passphrase-missing").into_owned();
                    return Err((why, Slot::Passphrase(at)));
                }
                Ok(Unsaid::new(person.passphrase.clone()))
            })
            .collect()
    }

    /// Who opens it: both where two do, and otherwise the leader, who need not be named.
    fn names(&self, words: &Words) -> Result<Vec<Text>, Fault> {
        if !self.two {
            return Ok(Vec::new());
        }
        let mut names = Vec::with_capacity(2);
        for (at, person) in self.people.iter().enumerate() {
            let name = Text::name(person.name.trim())
                .ok()
                .filter(|name| !name.is_empty() && !names.contains(name));
            names.push(name.ok_or_else(|| {
                let why = words.say("envelope-names-missing").into_owned();
                (why, Slot::Name(at))
            })?);
        }
        Ok(names)
    }

    fn given_path(&self, words: &Words) -> Result<PathBuf, Fault> {
        let path = self.path.trim();
        if path.is_empty() {
            return Err(missing(words, Slot::Path));
        }
        Ok(path.into())
    }
}

fn missing(words: &Words, slot: Slot) -> Fault {
    let id = match slot {
        Slot::Path => "envelope-file-missing",
        _ => "envelope-reason-missing",
    };
    (words.say(id).into_owned(), slot)
}

/// The path with the ending of envelopes, by which they are found beside a talk.
fn with_ending(path: PathBuf) -> PathBuf {
    if path.extension().is_some_and(|ending| ending == "envelope") {
        return path;
    }
    let mut name = path.file_name().unwrap_or_default().to_owned();
    name.push(".envelope");
    path.with_file_name(name)
}
