//! Words that ask for nothing the program can do.

use super::console::{Console, Stop};
use super::words::text;

/// Why the words ask for nothing.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum UsageFault {
    /// There is no such option.
    Unknown(String),
    /// This is missing: an option with its value, or the name of a file.
    Missing(&'static str),
    /// One more than can be used.
    TooMany(String),
    /// A value that can't be read, and the words for why.
    Unreadable(String, &'static str),
}

impl From<lexopt::Error> for UsageFault {
    fn from(error: lexopt::Error) -> Self {
        match error {
            lexopt::Error::UnexpectedOption(option) => Self::Unknown(option),
            lexopt::Error::UnexpectedArgument(value)
            | lexopt::Error::UnexpectedValue { value, .. }
            | lexopt::Error::NonUnicodeValue(value) => Self::TooMany(text(value)),
            other => Self::Unknown(other.to_string()),
        }
    }
}

impl UsageFault {
    pub(super) fn stop(&self, console: &Console<'_>) -> Stop {
        let told = |code, argument: &str| console.fault(code, &[("argument", argument.into())]);
        match self {
            Self::Unknown(argument) => told("argument-unknown", argument),
            Self::Missing(argument) => told("argument-missing", argument),
            Self::TooMany(argument) => told("argument-too-many", argument),
            Self::Unreadable(argument, why) => {
                let what = console.words.say(why).into_owned();
                let fields = [("argument", argument.into()), ("what", what.into())];
                console.fault("argument-unreadable", &fields)
            }
        }
    }
}
