//! What went wrong: what and where, what is safe, what to do next.

use crate::text::{Argument, Language, Words};

/// A fault in words; each part is a sentence or more.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Told {
    /// What happened and where.
    pub what: String,
    /// What is safe, where there is something to say of it.
    pub safe: Option<String>,
    /// What to do next, where there is something to do.
    pub next: Option<String>,
}

impl Told {
    /// All of it, one sentence after the other.
    pub fn whole(&self, words: &Words) -> String {
        let parts = [Some(&self.what), self.safe.as_ref(), self.next.as_ref()];
        joined(words, &parts)
    }

    /// What is safe and what to do next.
    pub fn rest(&self, words: &Words) -> String {
        joined(words, &[self.safe.as_ref(), self.next.as_ref()])
    }
}

/// Chinese sentences follow each other without a space.
fn joined(words: &Words, parts: &[Option<&String>]) -> String {
    let space = match words.language() {
        Language::English => " ",
        Language::SimplifiedChinese => "",
    };
    let parts: Vec<&str> = parts.iter().flatten().map(|part| part.as_str()).collect();
    parts.join(space)
}

impl Words {
    /// The words about the fault with this code: `fault-CODE` of the locale files, with `.safe` and `.next`.
    pub fn fault(&self, code: &str, fields: &[(&str, Argument<'_>)]) -> Told {
        let id = format!("fault-{code}");
        let part = |name: &str| {
            let id = format!("{id}.{name}");
            self.has(&id).then(|| self.say_with(&id, fields))
        };
        Told {
            what: self.say_with(&id, fields),
            safe: part("safe"),
            next: part("next"),
        }
    }
    /// What is wrong at a place of a text, as part of a sentence.
    pub fn form_fault(&self, code: &str, fields: &[(&str, Argument<'_>)]) -> String {
        self.say_with(code, fields)
    }
}
