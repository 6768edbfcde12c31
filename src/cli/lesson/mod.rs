//! `kanjia lesson`: a lesson shown, checked, taken, or made from a talk.

mod check;
mod make;
mod request;
mod said;
mod show;
mod take;

use std::path::{Path, PathBuf};

pub(super) use request::{LessonOptions, LessonRequest};

use super::Status;
use super::console::{Console, Stop};
use crate::domain::Session;
use crate::domain::Text;
use crate::domain::event::{Event, Record};
use crate::store::lessons::{LessonFault, Taking, take};
use crate::store::shelf::Places;
use crate::text::Words;
use crate::text::price::bare_price;
use crate::transcript::cursor::Tape;
use request::Doing;

pub(super) fn run(request: &LessonRequest, console: &mut Console<'_>) -> Result<Status, Stop> {
    match &request.doing {
        Doing::Show => show::run(request, console),
        Doing::Check => check::run(request, console),
        Doing::Take { by } => take::run(request, by.as_deref(), console),
        Doing::Make { output } => make::run(request, output, console),
    }
}

/// The lesson in a file with its talk, and what this trainee answered about it.
fn open(file: &Path, by: Option<&str>, console: &mut Console<'_>) -> Result<(Taking, Tape), Stop> {
    let packs = console.packs()?;
    let places = Places::of_user();
    let folders: Vec<PathBuf> = [Some(places.talks.clone()), places.shipped.clone()]
        .into_iter()
        .flatten()
        .collect();
    let by = Text::name(by.unwrap_or_default()).unwrap_or_default();
    let stop = |fault: &LessonFault| Stop::failed(fault.told(&console.words));
    let taking =
        take(file, &folders, &packs, &places.progress(), &by).map_err(|fault| stop(&fault))?;
    let tape = taking.talk.tape();
    let tape = tape.ok_or_else(|| stop(&LessonFault::NoTalk(file.to_owned())))?;
    Ok((taking, tape))
}

/// A record in one line: its number, whose it is, its price, what it says.
fn line(record: &Record, seen: &Session, words: &Words) -> String {
    let currency = seen.brief().currency.code();
    let mut parts = vec![format!("#{}", record.seq)];
    let by = match &record.event {
        Event::Offered(offer) => Some(offer.by),
        Event::SteppedOut { by, .. }
        | Event::AskedAgain { by }
        | Event::Remarked { by, .. }
        | Event::Accepted { by, .. } => Some(*by),
        _ => None,
    };
    parts.extend(by.map(|by| words.side(by)));
    if let Event::Offered(offer) = &record.event {
        parts.extend(
            offer
                .price
                .map(|price| bare_price(price.amount(), currency)),
        );
    }
    parts.push(words.event(record, seen));
    parts.join("  ")
}
