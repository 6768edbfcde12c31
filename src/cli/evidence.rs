//! What a talk proves about its reserve: when it was committed to, by whom the envelope was
//! opened, whether it was shown, and where each word on the gate is from.

use super::console::Console;
use crate::domain::Session;
use crate::domain::event::{Event, GateSource, Record};
use crate::text::Argument;
use crate::text::price::bare_price;

/// A line for each of these, in the order of the record. Every event was judged while the talk
/// was read, so a reserve that is shown is the one that was committed to.
pub(super) fn lines(session: &Session, console: &Console<'_>) -> Vec<String> {
    let told = session.records().iter();
    let told = told.filter_map(|record| line(record, session, console));
    let mut lines: Vec<String> = told.collect();
    if session.committed().is_some() && session.state().shown.is_none() {
        lines.push(said(console, "verify-reserve-not-shown", &[]));
    }
    lines
}

fn line(record: &Record, session: &Session, console: &Console<'_>) -> Option<String> {
    let number = ("number", record.seq.into());
    match &record.event {
        Event::EnvelopeCommitted(committed) => {
            let head = ("head", committed.commitment.short().into());
            let openers = ("count", u32::from(committed.openers.count()).into());
            let reason = ("reason", committed.reason.as_str().into());
            let id = if committed.reason.is_empty() {
                "verify-committed"
            } else {
                "verify-committed-anew"
            };
            Some(said(console, id, &[number, head, openers, reason]))
        }
        Event::ReserveOpened { .. } => {
            let row = console.words.event(record, session);
            let row = ("row", row.into());
            Some(said(console, "verify-opened", &[number, row]))
        }
        Event::ReserveShown(shown) => {
            let currency = session.brief().currency.code();
            let price = bare_price(shown.price.amount(), currency);
            let price = ("price", price.into());
            Some(said(console, "verify-reserve-shown", &[number, price]))
        }
        Event::Gate {
            offer,
            inside,
            source,
        } => {
            let source = match source {
                GateSource::Computed => "computed",
                GateSource::Declared => "declared",
                GateSource::Implied => "implied",
            };
            let fields = [
                number,
                ("offer", (*offer).into()),
                ("inside", Argument::Choice(yes(*inside).into())),
                ("source", Argument::Choice(source.into())),
            ];
            Some(said(console, "verify-gate", &fields))
        }
        _ => None,
    }
}

fn yes(inside: bool) -> &'static str {
    if inside { "yes" } else { "no" }
}

/// Indented, so that a script that reads one line a file can tell these from it.
fn said(console: &Console<'_>, id: &str, fields: &[(&str, Argument<'_>)]) -> String {
    format!("    {}", console.words.say_with(id, fields))
}
