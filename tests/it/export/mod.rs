//! Talks in other forms: what each holds, what each leaves out, what no text can do to them.

mod dialog;
mod golden;
mod hostile;
mod papers;
mod pictures;
mod read_back;
mod redaction;
mod schema;
mod signed;
mod stopped;
mod training;
mod written;

use kanjia::domain::Session;
use kanjia::export::talk::{Audience, Format, Redacted, export};
use kanjia::store::talk::look;
use kanjia::text::{Language, Words};
use kanjia::transcript::Digest;
use kanjia::transcript::packs::Packs;

/// A talk that ships, with the head of its file.
fn shipped(name: &str) -> (Session, Digest) {
    let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("sessions")
        .join(format!("{name}.kanjia"));
    let reading = look(&path, &Packs::shipped().unwrap()).unwrap();
    (reading.session.unwrap(), *reading.heads.last().unwrap())
}

/// An export's bytes.
fn bytes(
    session: &Session,
    head: Digest,
    audience: Audience,
    format: Format,
    language: Language,
) -> Vec<u8> {
    let redacted = Redacted::of(session, Some(head), audience).unwrap();
    export(&redacted, format, &Words::of(language)).unwrap()
}

/// An export as text, for the formats that are text.
pub(crate) fn text(session: &Session, audience: Audience, format: Format) -> String {
    let head = Digest::of(b"head");
    String::from_utf8(bytes(session, head, audience, format, Language::English)).unwrap()
}

/// The formats that are text.
const TEXTS: [Format; 7] = [
    Format::Html,
    Format::Markdown,
    Format::Memo,
    Format::Csv,
    Format::Json,
    Format::Ocds,
    Format::Yaml,
];
