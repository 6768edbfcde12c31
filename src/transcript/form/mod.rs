//! The shapes that files have, and their reading.
//!
//! The domain's types are not serialisable; what stands in a file has shapes of its
//! own, with a version. Each figure, name and date is read by its own grammar while the
//! file is parsed, so that a wrong one is named with its line and column.

mod brief;
mod command;
mod event;
mod pack;
mod record;
mod reference;
mod scalar;
mod spelling;
mod told;

use std::fmt;

use ron::extensions::Extensions;
use ron::ser::PrettyConfig;
use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::domain::event::Record;
use crate::domain::rules::{PackFault, RulePack};
use crate::domain::{Brief, Refusal};

pub use command::Heard;

/// The version of the transcript's form that this program writes.
pub const FORMAT: u32 = 1;

/// Nothing that people write nests deeper.
const DEEPEST: usize = 32;

/// Why a text is not what it should be, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FormFault {
    /// The line, from 1.
    pub line: usize,
    /// The column, from 1.
    pub column: usize,
    /// What is wrong.
    pub what: FormError,
}

/// What is wrong with a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FormError {
    /// A value that its own grammar refuses: the stable code of the reason.
    Value(String),
    /// The text is no RON, or not of this shape; in the words of the parser.
    Shape(String),
    /// There is no field of this name here; those that there are.
    UnknownField {
        /// As it stands there.
        found: String,
        /// What could stand there.
        expected: &'static [&'static str],
    },
    /// A field is missing.
    MissingField(&'static str),
    /// A field stands there twice.
    FieldTwice(&'static str),
    /// A word is none of those that could stand here.
    UnknownWord {
        /// As it stands there.
        found: String,
        /// What could stand there.
        expected: &'static [&'static str],
    },
    /// Attributes such as `#![enable(…)]` would change what the text means.
    Attribute,
    /// The text was written by a newer program: its format's number.
    Newer(u32),
    /// The rule pack contradicts itself.
    Pack(PackFault),
}

impl fmt::Display for FormFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}: {:?}", self.line, self.column, self.what)
    }
}

impl std::error::Error for FormFault {}

/// Reads a brief.
pub fn read_brief(text: &str) -> Result<Brief, FormFault> {
    by_hand::<brief::BriefForm>(text).map(Brief::from)
}

/// Writes a brief, laid out for people.
pub fn write_brief(brief: &Brief) -> Result<String, FormFault> {
    pretty(&brief::BriefForm::from(brief))
}

/// Reads a rule pack and checks it.
pub fn read_pack(text: &str) -> Result<RulePack, FormFault> {
    let form = by_hand::<pack::PackForm>(text)?;
    RulePack::new(form.into()).map_err(|faults| {
        let fault = faults.into_iter().next().unwrap_or(PackFault::Name);
        let (line, column) = place_of(text, &fault);
        FormFault {
            line,
            column,
            what: FormError::Pack(fault),
        }
    })
}

/// Reads one command of a script; `Close` may stand for `Close()`.
///
/// The outer error is the text's, the inner the figure's: a price that is none is
/// refused like any other command. What is wrong with a line that gives the reserve is
/// said without a word of it.
pub fn read_command(text: &str) -> Result<Result<Heard, Refusal>, FormFault> {
    let text = text.trim();
    let bare = text.bytes().all(|b| b.is_ascii_alphanumeric()) && !text.is_empty();
    let spelled = if bare {
        format!("{text}()")
    } else {
        text.to_owned()
    };
    by_hand::<command::CommandForm>(&spelled)
        .map(command::CommandForm::heard)
        .map_err(|fault| {
            if text.contains("Reserve") {
                FormFault {
                    what: FormError::Value("reserve-unreadable".to_owned()),
                    ..fault
                }
            } else {
                fault
            }
        })
}

/// Reads one record of a transcript.
pub fn read_record(text: &str) -> Result<Record, FormFault> {
    strict::<record::RecordForm>(text)?.record()
}

/// Writes one record on one line, as it goes into a transcript.
pub fn write_record(record: &Record) -> Result<String, FormFault> {
    ron::ser::to_string(&record::RecordForm::from(record))
        .map_err(|error| unplaced(error.to_string()))
}

/// Texts that people write: an `Option` may be given without its `Some`.
fn by_hand<T: DeserializeOwned>(text: &str) -> Result<T, FormFault> {
    parse(text, Extensions::IMPLICIT_SOME)
}

/// Texts that the program writes.
fn strict<T: DeserializeOwned>(text: &str) -> Result<T, FormFault> {
    parse(text, Extensions::empty())
}

fn parse<T: DeserializeOwned>(text: &str, extensions: Extensions) -> Result<T, FormFault> {
    if let Some(line) = text
        .lines()
        .position(|line| line.trim_start().starts_with("#!"))
    {
        return Err(FormFault {
            line: line.saturating_add(1),
            column: 1,
            what: FormError::Attribute,
        });
    }
    ron::Options::default()
        .with_recursion_limit(DEEPEST)
        .with_default_extension(extensions)
        .from_str(text)
        .map_err(|error| FormFault {
            line: error.span.start.line,
            column: error.span.start.col,
            what: what(&error.code),
        })
}

/// Grammars of our own report a bare code behind a mark; everything else is the
/// parser's own prose.
fn what(error: &ron::Error) -> FormError {
    match error {
        ron::Error::NoSuchStructField {
            expected, found, ..
        } => {
            return FormError::UnknownField {
                found: found.clone(),
                expected,
            };
        }
        ron::Error::MissingStructField { field, .. } => return FormError::MissingField(field),
        ron::Error::DuplicateStructField { field, .. } => return FormError::FieldTwice(field),
        ron::Error::NoSuchEnumVariant {
            expected, found, ..
        } => {
            return FormError::UnknownWord {
                found: found.clone(),
                expected,
            };
        }
        _ => {}
    }
    let text = error.to_string();
    match text.split_once(scalar::MARK) {
        Some((_, code)) => FormError::Value(code.chars().take_while(|one| *one != ' ').collect()),
        None => FormError::Shape(text),
    }
}

fn pretty<T: Serialize>(form: &T) -> Result<String, FormFault> {
    let layout = PrettyConfig::new().indentor("  ").new_line("\n");
    ron::ser::to_string_pretty(form, layout)
        .map(|text| text + "\n")
        .map_err(|error| unplaced(error.to_string()))
}

fn unplaced(what: String) -> FormFault {
    FormFault {
        line: 0,
        column: 0,
        what: FormError::Shape(what),
    }
}

/// Where in the text of a pack the rule or stage stands that a fault is about: the last
/// place that names it, since of two alike the later one is the second.
fn place_of(text: &str, fault: &PackFault) -> (usize, usize) {
    let word = fault.subject();
    let quoted = format!("\"{word}\"");
    let stage = word
        .chars()
        .next()
        .map(|one| one.to_uppercase().collect::<String>() + &word[one.len_utf8()..]);
    let mut found = (1, 1);
    for (number, line) in text.lines().enumerate() {
        let rule = line
            .find(&quoted)
            .filter(|_| !word.is_empty() && line.contains("number"));
        let role = stage
            .as_deref()
            .and_then(|stage| line.find(stage))
            .filter(|_| line.contains("role"));
        if let Some(column) = rule.or(role) {
            found = (number.saturating_add(1), column.saturating_add(1));
        }
    }
    found
}
