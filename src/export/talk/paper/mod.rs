//! Papers to sign and to file, set as PDF, and pictures of a talk.
//!
//! What a paper shows is gathered as a [`Tree`](super::tree::Tree) of values ([`letter`],
//! [`sheet`]) and handed to a template as one dictionary: what people wrote reaches it as a
//! value and is never read as markup. [`Templates`] holds those that are built in, and a user's
//! own in their place. [`desk`] is all that a template can see: these texts, the bundled face,
//! the data; no network, no package, no other file, no clock. [`setting`] sets the pages.

mod code;
mod desk;
mod letter;
mod setting;
mod sheet;
mod templates;
mod unmade;
mod values;

pub use templates::Templates;
pub use unmade::{TemplateFault, Unmade};

use templates::WrittenAt;

pub(super) use desk::Desk;
pub(super) use setting::{Into, set};

use super::redacted::Redacted;
use super::{memo, minutes};
use crate::export::Course;
use crate::text::Words;

/// A paper.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Paper {
    /// The result confirmation letter.
    Letter,
    /// The minutes.
    Minutes,
    /// The negotiation memorandum.
    Memo,
}

impl Paper {
    /// The name of its template.
    fn template(self) -> &'static str {
        match self {
            Self::Letter => "letter.typ",
            Self::Minutes => "minutes.typ",
            Self::Memo => "memo.typ",
        }
    }
}

/// The paper as PDF.
pub(super) fn pdf(
    paper: Paper,
    of: &Redacted<'_>,
    words: &Words,
    templates: &Templates,
    course: &Course<'_>,
) -> Result<Vec<u8>, Unmade> {
    let into = Into::Pdf {
        ident: format!("{paper:?} {} {}", of.head(), of.audience().id()),
        moment: written_at(of),
    };
    let mut files = set(
        desk(paper, of, words, templates, course)?,
        into,
        of.on_record(),
        course,
    )?;
    files.pop().ok_or(Unmade::Lost)
}

/// The pages of the paper as PNG, so many pixels a point, for who wants to look before it is
/// written.
pub fn pages(
    paper: Paper,
    of: &Redacted<'_>,
    words: &Words,
    templates: &Templates,
    per_point: f64,
) -> Result<Vec<Vec<u8>>, Unmade> {
    let course = Course::unwatched();
    let desk = desk(paper, of, words, templates, &course)?;
    set(desk, Into::Png { per_point }, of.on_record(), &course)
}

/// What stands on the pages of the paper, line by line.
pub fn words_of_pages(
    paper: Paper,
    of: &Redacted<'_>,
    words: &Words,
    templates: &Templates,
) -> Result<Vec<String>, Unmade> {
    let course = Course::unwatched();
    let desk = desk(paper, of, words, templates, &course)?;
    let pages = set(desk, Into::Words, of.on_record(), &course)?;
    let pages = pages.into_iter().map(String::from_utf8);
    pages.collect::<Result<_, _>>().or(Err(Unmade::Lost))
}

fn desk(
    paper: Paper,
    of: &Redacted<'_>,
    words: &Words,
    templates: &Templates,
    course: &Course<'_>,
) -> Result<Desk, Unmade> {
    let data = match paper {
        Paper::Letter => letter::of(of, words)?,
        Paper::Minutes => sheet::of(&minutes::of(of, words, course)?, of, words),
        Paper::Memo => sheet::of(&memo::of(of, words, course)?, of, words),
    };
    Desk::new(templates, paper.template(), values::dictionary(data)).ok_or(Unmade::Lost)
}

/// When the last record was written down, or the day of the talk where that is not for this
/// audience.
fn written_at(of: &Redacted<'_>) -> Option<WrittenAt> {
    let last = of.talk().records().last()?.at;
    if last.timestamp() > crate::domain::Moment::epoch().timestamp() {
        let at = jiff::tz::Offset::UTC.to_datetime(last.timestamp());
        return Some(WrittenAt(at));
    }
    let day = of.talk().day()?;
    Some(WrittenAt(day.at(0, 0, 0, 0)))
}
