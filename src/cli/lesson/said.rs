//! Answers as they are typed: a word, a figure, and why.

use crate::domain::typed::{Frame, narrowed, understand};
use crate::domain::{Session, Side, Text};
use crate::text::Words;
use crate::training::answer::Answer;

/// What a line says.
pub(super) enum Said {
    /// An answer, and why.
    Answer(Answer, Text),
    /// A hint is wanted.
    Hint,
    /// It can't be read: the words for why.
    Unreadable(String),
}

/// Reads an answer: `ask`, `name 40000`, `recess`, `accept`, `stop` or `hint`, and what stands behind
/// `because`.
pub(super) fn read(text: &str, seen: &Session, words: &Words) -> Said {
    let text = narrowed(text);
    let (said, why) = text.split_once(" because ").unwrap_or((&text, ""));
    let why = match Text::sentence(why) {
        Ok(why) => why,
        Err(fault) => {
            return Said::Unreadable(words.say(&format!("refusal-{}", fault.code())).into_owned());
        }
    };
    let said = said.trim();
    let (word, rest) = said.split_once(' ').unwrap_or((said, ""));
    let plain = match word {
        "hint" if rest.is_empty() => return Said::Hint,
        "ask" => Answer::Ask,
        "recess" => Answer::Recess,
        "accept" => Answer::Accept,
        "stop" => Answer::Stop,
        "name" => {
            let brief = seen.brief();
            let frame = Frame {
                currency: brief.currency,
                unit: brief.unit,
                step: brief.step,
                base: seen.state().last_price_of(Side::Company),
            };
            return match understand(rest, frame) {
                Ok(read) => Said::Answer(Answer::Name(read.price), why),
                Err(fault) => {
                    Said::Unreadable(words.say(&format!("refusal-{}", fault.code())).into_owned())
                }
            };
        }
        _ => return Said::Unreadable(words.say("cli-lesson-answers").into_owned()),
    };
    if rest.is_empty() {
        Said::Answer(plain, why)
    } else {
        Said::Unreadable(words.say("cli-lesson-answers").into_owned())
    }
}
