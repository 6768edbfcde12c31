//! The shapes that files have, and their reading.
//!
//! The domain's types are not serialisable; what stands in a file has shapes of its
//! own, with a version. Each figure, name and date is read by its own grammar while the
//! file is parsed, so that a wrong one is named with its line and column.

mod attempt;
mod beside;
mod bid;
mod board;
mod brief;
mod command;
mod conversion;
mod doubt;
mod ending;
mod envelope;
mod event;
mod lesson;
mod notes;
mod pack;
mod plan;
mod progress;
mod record;
mod record_id;
mod reference;
mod round;
mod round_file;
mod said;
mod scalar;
mod sealed;
mod spelling;
mod spoken;
mod summary;
mod tags;
mod told;

use std::fmt;

use ron::extensions::Extensions;
use ron::ser::PrettyConfig;
use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::domain::ending::Customs;
use crate::domain::event::Record;
use crate::domain::rules::{PackFault, RulePack, StageRole};
use crate::domain::{Brief, Refusal};

pub use attempt::{MAX_ATTEMPTS, MAX_ATTEMPTS_BYTES, read_attempts, write_attempts};
pub use board::{LONGEST_BOARD_LINE, read_board, write_board};
pub use command::Heard;
pub use lesson::{MAX_ACCEPTED, MAX_LESSON_BYTES, MAX_QUESTIONS, read_lesson, write_lesson};
pub use notes::{MAX_NOTES_BYTES, read_notes, write_notes};
pub use plan::{PlanUnreadable, read_plan, write_plan};
pub use progress::{MAX_PROGRESS_BYTES, read_progress, write_progress};
pub use round::{
    MAX_FIGURES, MAX_ROUND_BYTES, MAX_TALKS, read_published_round, write_published_round,
};
pub use round_file::{read_round, write_round};
pub use sealed::OfSealed;
pub use summary::{read_summary, write_summary};
pub use tags::{MAX_TAGS_BYTES, read_tags, write_tags};

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

/// Reads customs about digits.
pub fn read_endings(text: &str) -> Result<Customs, FormFault> {
    by_hand::<ending::EndingsForm>(text).map(Customs::from)
}

/// Reads a rule pack and checks it.
pub fn read_pack(text: &str) -> Result<RulePack, FormFault> {
    check_pack(text).map_err(|faults| {
        let first = faults.into_iter().next();
        first.unwrap_or_else(|| pack_fault(text, PackFault::Name))
    })
}

/// Reads a rule pack and says everything that is wrong with it, in the order of its lines;
/// at least one thing. What is not even of a pack's shape is one fault.
pub fn check_pack(text: &str) -> Result<RulePack, Vec<FormFault>> {
    let form = by_hand::<pack::PackForm>(text).map_err(|fault| vec![fault])?;
    RulePack::new(form.into()).map_err(|faults| {
        faults
            .into_iter()
            .map(|fault| pack_fault(text, fault))
            .collect()
    })
}

/// The fault of the pack in this text, with its place.
pub(super) fn pack_fault(text: &str, fault: PackFault) -> FormFault {
    let (line, column) = place_of(text, &fault);
    FormFault {
        line,
        column,
        what: FormError::Pack(fault),
    }
}

/// Words of lines that are not repeated where they can't be read, each with what is said.
const SECRET: [(&str, &str); 4] = [
    ("Reserve", "reserve-unreadable"),
    ("OpenEnvelope", "envelope-unreadable"),
    ("passphrase", "envelope-unreadable"),
    ("OpenBids", "bids-unreadable"),
];

/// Reads one command of a script; `Close` may stand for `Close()`.
///
/// The outer error is the text's, the inner the figure's: a price that is none is
/// refused like any other command. What is wrong with a line that gives the reserve or
/// opens sealed bids is said without a word of it.
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
            let secret = SECRET.iter().find(|(word, _)| text.contains(word));
            match secret {
                Some((_, code)) => FormFault {
                    what: FormError::Value((*code).to_owned()),
                    ..fault
                },
                None => fault,
            }
        })
}

/// Reads one record of a transcript.
pub fn read_record(text: &str) -> Result<Record, FormFault> {
    let record = strict::<record::RecordForm>(text).and_then(record::RecordForm::record);
    record.map_err(|fault| match stated_format(text) {
        Some(format) if format > FORMAT => FormFault {
            what: FormError::Newer(format),
            ..fault
        },
        Some(_) | None => fault,
    })
}

/// The number of the format that the first record of a transcript states. It is looked
/// for in what can't be read, since a newer program may write what this one doesn't know.
fn stated_format(text: &str) -> Option<u32> {
    let (_, rest) = text.split_once("event:Opened(format:")?;
    let digits = rest.split(|one: char| !one.is_ascii_digit()).next()?;
    digits.parse().ok()
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
    let start = after_comments(text);
    if text.get(start..).is_some_and(|rest| rest.starts_with('#')) {
        let (line, column) = position(text, start);
        return Err(FormFault {
            line,
            column,
            what: FormError::Attribute,
        });
    }
    ron::Options::default()
        .with_recursion_limit(DEEPEST)
        .with_default_extension(extensions)
        .from_str(text)
        .map_err(|error| {
            let (line, column) = past_space(text, error.span.start.line, error.span.start.col);
            FormFault {
                line,
                column,
                what: what(&error.code),
            }
        })
}

/// The place of what stands at a place or, where that is space, next on its line: the
/// parser looks at a value from the space before it.
fn past_space(text: &str, line: usize, column: usize) -> (usize, usize) {
    let behind = text
        .lines()
        .nth(line.saturating_sub(1))
        .map(|text| text.chars().skip(column.saturating_sub(1)));
    let space = behind.map_or(0, |rest| rest.take_while(|one| *one == ' ').count());
    (line, column.saturating_add(space))
}

/// Where the value begins: after white space and comments. Attributes stand there.
fn after_comments(text: &str) -> usize {
    let mut rest = text;
    loop {
        rest = rest.trim_start_matches(is_space);
        if rest.starts_with("//") {
            rest = rest.find('\n').and_then(|at| rest.get(at..)).unwrap_or("");
        } else if rest.starts_with("/*") {
            rest = after_block(rest);
        } else {
            return text.len().saturating_sub(rest.len());
        }
    }
}

/// What RON passes over between values.
fn is_space(one: char) -> bool {
    one.is_whitespace() || matches!(one, '\u{200E}' | '\u{200F}')
}

/// What follows the comment, with those nested in it, that `text` begins with.
fn after_block(text: &str) -> &str {
    let mut depth = 0_usize;
    let mut pairs = text.as_bytes().windows(2).enumerate();
    while let Some((at, pair)) = pairs.next() {
        match pair {
            b"/*" => depth = depth.saturating_add(1),
            b"*/" => depth = depth.saturating_sub(1),
            _ => continue,
        }
        if depth == 0 {
            return text.get(at.saturating_add(2)..).unwrap_or("");
        }
        // the second character of a mark begins no other
        pairs.next();
    }
    ""
}

/// The line and column, from 1, of the byte at `place`.
fn position(text: &str, place: usize) -> (usize, usize) {
    let before = text.get(..place).unwrap_or(text);
    let line = before.matches('\n').count().saturating_add(1);
    let start = before.rfind('\n').map_or(0, |at| at.saturating_add(1));
    let column = before.get(start..).unwrap_or("").chars().count();
    (line, column.saturating_add(1))
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

/// Where in the text of a pack the word stands that a fault is about. Of two alike it is
/// the later one, since that is the second.
fn place_of(text: &str, fault: &PackFault) -> (usize, usize) {
    let quoted = format!("\"{}\"", fault.subject());
    let (key, value) = match fault {
        PackFault::Name | PackFault::Taken(_) => ("name:", String::new()),
        PackFault::NoGuide => ("guide:", String::new()),
        PackFault::StageMissing(_) => ("stages:", String::new()),
        PackFault::StageOrder(role) => ("role:", stage_word(*role)),
        PackFault::UnknownRule(_) => ("", quoted),
        PackFault::NumberTwice(_)
        | PackFault::NoSource(_)
        | PackFault::NoWords(_)
        | PackFault::KindTwice(_)
        | PackFault::Figure(_)
        | PackFault::Needs(_) => ("number:", quoted),
    };
    let named = |(at, _): &(usize, &str)| {
        let after = text.get(at.saturating_add(key.len())..).unwrap_or("");
        key.is_empty() || after.trim_start().starts_with(&value)
    };
    let places = text.match_indices(if key.is_empty() { value.as_str() } else { key });
    let place = if value.is_empty() {
        places.map(|(at, _)| at).next()
    } else {
        places.filter(named).map(|(at, _)| at).last()
    };
    position(text, place.unwrap_or(0))
}

/// How a stage is spelled in a pack.
fn stage_word(role: StageRole) -> String {
    format!("{:?}", spelling::StageForm::from(role))
}
